// Other ways to use it: by keyboard alone, without script, with filters and search, on a phone.
import assert from "node:assert/strict";
import { it } from "node:test";
import { editorOf } from "../browser.mjs";
import { expectVerdict, inBothLanguages } from "../journey.mjs";
import { problem } from "../pack.mjs";

inBothLanguages("ways", (journey) => {
  it("by keyboard alone: find a problem, write, submit, leave the editor, open a hint", async () => {
    const { page, words } = journey;
    await page.goto("/today");
    await page.keyboard.press("g");
    await page.keyboard.press("p");
    await page.waitForURL("**/practise*");
    await page.keyboard.press("/");
    const title = await page.locator(`a[href$="/problems/${problem.slug}"]`).first().textContent();
    await page.keyboard.type(title.trim().slice(0, 12));
    await page.waitForFunction(() => document.querySelectorAll(".exercises > li").length <= 3);
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((slug) => document.activeElement?.getAttribute("href")?.endsWith(slug), problem.slug)) break;
    }
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/problems/${problem.slug}`);
    const editor = editorOf(page);
    await editor.content.waitFor();
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.tagName === "CODE-EDITOR")) break;
    }
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
    await page.keyboard.insertText(problem.wrong);
    await page.keyboard.press("Control+Shift+Enter");
    await expectVerdict(page, words.wrong);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Shift+Tab");
    assert.notEqual(await page.evaluate(() => document.activeElement?.tagName), "CODE-EDITOR");
    await page.locator("#hints button[name=rung]").first().focus();
    await page.keyboard.press("Enter");
    await page.locator("#hints .hint").first().waitFor();
  });

  it("without script: submit, verdict, hint, language", async () => {
    const { words } = journey;
    const page = await journey.open({ javaScriptEnabled: false });
    await page.goto(`/problems/${problem.slug}`);
    await page.locator("textarea[name=program]").fill(problem.wrong);
    await page.locator("button[name=mode][value=submit]").click();
    await page.locator(".verdict", { hasText: words.wrong }).first().waitFor({ timeout: 20_000 });
    await page.locator(".acts a.button.main").click();
    await page.locator("[data-part=result] .verdict", { hasText: words.wrong }).waitFor();
    assert.equal((await page.locator("textarea[name=program]").inputValue()).trim(), problem.wrong.trim());
    await page.locator("textarea[name=program]").fill(problem.right);
    await page.locator("button[name=mode][value=submit]").click();
    await page.locator(".verdict", { hasText: words.correct }).first().waitFor({ timeout: 20_000 });
    await page.locator(".acts a.button.main").click();
    const hint = page.locator("#hints button[name=rung]:visible");
    await hint.first().click();
    await page.locator("#hints .hint").first().waitFor();
    await page.getByRole("button", { name: words.other }).click();
    await page.locator(`html:not([lang=${journey.language}])`).waitFor();
    assert.equal((await page.locator("textarea[name=program]").inputValue()).trim(), problem.right.trim());
    await page.context().clearCookies();
    await page.context().close();
    // The setting belongs to the person: back to the language of this journey.
    await journey.page.goto(`/problems/${problem.slug}`);
    const back = journey.page.locator(`button[name=language][value=${journey.language}]`);
    if (await back.count()) await back.first().click();
    await journey.page.locator(`html[lang=${journey.language}]`).waitFor();
  });

  it("the list is filtered while one chooses, and the address can be shared", async () => {
    const { page } = journey;
    await page.goto("/practise");
    const all = await page.locator(".exercises > li").count();
    const kind = page.locator("select[name=kind]");
    await kind.selectOption("question");
    await page.waitForFunction((before) => document.querySelectorAll(".exercises > li").length < before, all);
    assert.match(page.url(), /kind=question/);
    await page.reload();
    assert.ok((await page.locator(".exercises > li").count()) < all);
  });

  it("the colours that one chose are those of the next page", async () => {
    const { page } = journey;
    await page.goto("/today");
    const stored = page.waitForResponse((answer) => answer.url().endsWith("/theme"));
    await page.locator("theme-switch button[name=theme]").first().click();
    await stored;
    await page.goto("/practise");
    assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
  });
});
