// Problems: from a stranger's first page to a verdict, own input, hints, earlier attempts.
import assert from "node:assert/strict";
import { it } from "node:test";
import { editorOf } from "../browser.mjs";
import { expectVerdict, inBothLanguages, outcomeOf, runButton, submitButton } from "../journey.mjs";
import { problem, programsOf } from "../pack.mjs";

inBothLanguages("a problem", (journey) => {
  it("a stranger tries one: wrong, looks at the case, mends it, correct", async () => {
    const { page, words } = journey;
    await page.goto("/");
    assert.equal(await page.locator("html").getAttribute("lang"), journey.language);
    await page.locator(".ways a.button.main").click();
    await page.waitForURL("**/problems/*");
    const { wrong, right } = programsOf(new URL(page.url()).pathname.split("/").at(-1));
    const editor = editorOf(page);
    await editor.write(wrong);
    await submitButton(page).click();
    await expectVerdict(page, words.wrong);
    assert.ok((await page.locator("[data-part=result] .pair dd").count()) >= 3, "called, expected and got are shown");
    await page.locator("[data-part=result] .mistake").waitFor();
    await editor.write(right);
    await submitButton(page).click();
    await expectVerdict(page, words.correct);
    assert.equal(await page.locator("#attempts > li").count(), 2);
    await page.locator("#editorial .prose").waitFor();
    await page.reload();
    await expectVerdict(page, words.correct);
  });

  it("own input runs, and the examples run without it", async () => {
    const { page } = journey;
    await page.goto(`/problems/${problem.slug}`);
    await editorOf(page).write(problem.right);
    await page.locator("label[for=place-input]").click();
    await page.locator("textarea[name=own_input]").fill(problem.ownInput);
    await outcomeOf(page, () => runButton(page).click());
    await page.locator("[data-part=result] dd", { hasText: new RegExp(`^${problem.ownAnswer}$`) }).first().waitFor();
    await page.locator("label[for=place-input]").click();
    await page.locator("textarea[name=own_input]").fill("");
    await outcomeOf(page, () => runButton(page).click());
    await page.locator("[data-part=result] .verdict.good").waitFor();
    assert.ok((await page.locator("[data-part=result] .cases > li").count()) >= 2);
  });

  it("the ladder: hints, lines in order, the masked solution", async () => {
    const { page } = journey;
    await page.goto(`/problems/${problem.slug}`);
    const hints = page.locator("#hints");
    for (let opened = 0; ; opened += 1) {
      assert.equal(await hints.locator(".hint").count(), opened);
      const next = hints.locator(`button[name=rung][value=hint-${opened + 1}]`);
      if ((await next.count()) === 0) break;
      await next.click();
      await hints.locator(".hint").nth(opened).waitFor();
    }
    assert.ok((await hints.locator(".hint").count()) >= 2);
    await hints.locator("button[value=parsons]").click();
    const lines = page.locator("parsons-puzzle li");
    await lines.first().waitFor();
    await lines.first().focus();
    await page.keyboard.press("ArrowDown");
    await page.locator("parsons-puzzle button.main").click();
    await page.locator(".parsons-verdict").waitFor();
    for (const summary of [0, 1]) await hints.locator("details.confirm summary").nth(summary).click();
    await hints.locator("button[value=masked]").click();
    const masked = page.locator("masked-solution");
    await masked.locator("i").first().waitFor();
    const hidden = await masked.locator("i").count();
    await masked.locator("button[name=rung]").first().click();
    await page.waitForFunction((before) => document.querySelectorAll("masked-solution i").length < before, hidden);
    assert.ok(!(await page.content()).includes(problem.right.trim()), "the solution is not in the page");
    await page.reload();
    assert.ok((await masked.locator("i").count()) < hidden);
  });

  it("an earlier attempt is opened and its program taken back", async () => {
    const { page, words } = journey;
    await page.goto(`/problems/${problem.slug}`);
    const editor = editorOf(page);
    await editor.write(problem.wrong);
    await submitButton(page).click();
    await expectVerdict(page, words.wrong);
    await editor.write("something_else = 1\n");
    const first = page.locator("#attempts > li").first();
    await first.locator("a").first().click();
    await page.locator("pre", { hasText: "def " }).first().waitFor();
    await page.goBack();
    await page.locator("#attempts > li").first().locator("a").last().click();
    await page.locator(".cm-content").waitFor();
    assert.equal((await editorOf(page).read()).trim(), problem.wrong.trim());
  });

  it("an attempt that was queued when the server died gets its verdict once", async () => {
    const { page, words, server } = journey;
    await page.goto(`/problems/${problem.slug}`);
    await editorOf(page).write(problem.right);
    const sent = page.waitForResponse((answer) => answer.url().endsWith("/api/v1/attempts") && answer.status() === 201);
    await submitButton(page).click();
    await sent;
    await server.restart();
    await page.reload();
    await expectVerdict(page, words.correct);
  });

  it("what a program does badly ends in words: it runs for ever, crashes, prints without end", async () => {
    const { page } = journey;
    await page.goto(`/problems/${problem.slug}`);
    const name = /def (\w+)\(/.exec(problem.right)[1];
    const editor = editorOf(page);
    const verdicts = new Set();
    for (const body of ["while True: pass", "while True: print('x' * 1000)", "this is no Python", "return 1 // 0"]) {
      await editor.write(`def ${name}(text):\n    ${body}\n`);
      verdicts.add(await outcomeOf(page, () => submitButton(page).click()));
      await page.locator("[data-part=result] .verdict.bad").waitFor();
    }
    assert.equal(verdicts.size, 4, [...verdicts].join("; "));
    assert.match(await page.locator("[data-part=result] .trace").first().textContent(), /ZeroDivisionError/);
    await page.locator(".cm-marked-line").waitFor();
  });
});
