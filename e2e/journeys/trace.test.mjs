// A crash explained, and one's own program step by step: from a failing case to its trace, forwards, backwards, by link.
import assert from "node:assert/strict";
import { it } from "node:test";
import { expectNoBarriers } from "../axe.mjs";
import { editorOf } from "../browser.mjs";
import { inBothLanguages, outcomeOf, submitButton } from "../journey.mjs";
import { problem } from "../pack.mjs";

const name = /def (\w+)\(/.exec(problem.right)[1];
const crash = `def ${name}(text):\n    seen = {}\n    for i in range(len(text) + 1):\n        seen[text[i]] = i\n    return len(seen)\n`;
const remembers = `def keep(item, items=[]):\n    items.append(item)\n    return items\n\n\ndef ${name}(text):\n    first = keep(1)\n    second = keep(2)\n    print(first, second)\n    return -1\n`;

const words = {
  en: { range: /range\(len\(a\)\)/, nearest: "Did you mean" },
  ru: { range: /Проверьте границы цикла/, nearest: "Может быть" },
};

inBothLanguages("a trace", (journey) => {
  it("a crash says what it means, with the values, the name that was meant and the usual cause", async () => {
    const { page, language } = journey;
    await page.goto(`/problems/${problem.slug}`);
    const editor = editorOf(page);
    await editor.write(crash);
    await outcomeOf(page, () => submitButton(page).click());
    const explained = page.locator("[data-part=result] .explained");
    await explained.locator(".meaning").waitFor();
    assert.match(await explained.textContent(), words[language].range);
    assert.match(await explained.locator(".place mark").textContent(), /text\[i\]/);
    assert.ok((await explained.locator(".values dt").allTextContents()).includes("text"));
    await editor.write(`def ${name}(text):\n    count = 0\n    return cuont\n`);
    await outcomeOf(page, () => submitButton(page).click());
    assert.match(await explained.locator(".suggestion").textContent(), new RegExp(`${words[language].nearest}.*count`));
    await editor.write(`def ${name}(text)\n    return 0\n`);
    await outcomeOf(page, () => submitButton(page).click());
    await explained.locator(".meaning").waitFor();
    await page.locator(".cm-marked-line").waitFor();
  });

  it("from the failing case through the steps, by keys, slider, change and link", async () => {
    const { page } = journey;
    await page.goto(`/problems/${problem.slug}`);
    await editorOf(page).write(remembers);
    await outcomeOf(page, () => submitButton(page).click());
    await page.locator("[data-part=result] .step-through a").click();
    const picture = page.locator("svg.trace-picture");
    await picture.waitFor();
    const line = () => page.locator(".trace-program li[aria-current]").getAttribute("value");
    assert.equal(await line(), "1");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    const third = await line();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowLeft");
    assert.equal(await line(), third);
    // The list of the default argument: two names lead to one object.
    await page.locator("button[data-to=last]").click();
    await page.locator("button[data-to=previous]").click();
    await page.locator("button[data-to=previous]").click();
    await picture.locator(".sequence .title", { hasText: "list (2)" }).waitFor();
    assert.equal(await picture.locator(".sequence").count(), 1);
    const references = await picture.locator(".frame.current .reference").allTextContents();
    assert.deepEqual(references, [references[0], references[0]]);
    // Where `first` came to be.
    await picture.locator(".frame.current .name", { hasText: "first" }).click();
    await page.locator(".trace-follow button").first().click();
    const address = page.url();
    assert.match(address, /step=\d+$/);
    const there = await line();
    await expectNoBarriers(page);
    await page.reload();
    await picture.waitFor();
    assert.equal(page.url(), address);
    assert.equal(await line(), there);
    await page.locator("input[type=range]").focus();
    await page.keyboard.press("End");
    assert.equal(await page.locator("[data-part=printed]").textContent(), "[1, 2] [1, 2]\n");
  });

  it("without script each step is a page", async () => {
    const { page, browser, server } = journey;
    await page.goto(`/problems/${problem.slug}`);
    await editorOf(page).write(remembers);
    await outcomeOf(page, () => submitButton(page).click());
    const address = await page.locator("[data-part=result] .step-through a").getAttribute("href");
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server.address });
    const plain = await context.newPage();
    await plain.goto(address);
    await plain.locator("a[data-to=next]").waitFor({ timeout: 30_000 });
    await plain.locator("a[data-to=next]").click();
    assert.match(plain.url(), /step=2$/);
    assert.equal(await plain.locator(".trace-program li[aria-current]").count(), 1);
    await plain.locator("a[data-to=last]").click();
    assert.match(await plain.locator("[data-part=printed]").textContent(), /\[1, 2\] \[1, 2\]/);
    assert.match(await plain.locator("[data-part=text]").textContent(), /#\d+ list/);
    await context.close();
  });
});
