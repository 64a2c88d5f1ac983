// Rehearsals, designs, and skipping what one knows: with a small pack of their own, which has one of each.
import assert from "node:assert/strict";
import { it } from "node:test";
import { editorOf } from "../browser.mjs";
import { expectVerdict, inBothLanguages, submitButton } from "../journey.mjs";

const smallPack = new URL("../../crates/web/tests/pack/", import.meta.url).pathname;

inBothLanguages("aloud", (journey) => {
  it("a rehearsal: the clock runs, the take is kept, the next one knows what was missing", async () => {
    const { page } = journey;
    await page.goto("/rehearse");
    await page.locator(".exercises a.title").first().click();
    await page.locator("round-timer button").waitFor();
    // By the keyboard: s starts and stops.
    await page.keyboard.press("s");
    await page.locator(".structure > [aria-current=step]").waitFor();
    await page.waitForTimeout(2200);
    await page.keyboard.press("s");
    const seconds = Number(await page.locator("input[name=seconds]").inputValue());
    assert.ok(seconds >= 2 && seconds <= 6, `${seconds}`);
    assert.equal(await page.locator(".structure > [aria-current=step]").count(), 0);
    const line = page.locator("round-timer rect").first();
    assert.ok(Number(await line.getAttribute("width")) < 90);
    await page.locator("input[name=tick]").first().check();
    await page.locator(".take-acts button.main").click();
    await page.locator("#takes .note.good").waitFor();
    assert.equal(await page.locator(".takes > li").count(), 1);
    assert.equal(await page.locator("#takes > ul li").count(), 4);
    const remove = page.locator(".takes confirm-button button");
    await remove.click();
    await remove.click();
    await page.locator("#takes .takes").waitFor({ state: "detached" });
  });

  it("a design: questions open one by one, notes are kept, the estimate runs, ticks stay", async () => {
    const { page, words } = journey;
    await page.goto("/practise?kind=design");
    await page.locator(".exercises a.title").first().click();
    const ask = page.locator("#clarify button[name=number]");
    const asked = await page.locator("#clarify .can").count();
    await ask.click();
    await page.waitForFunction((before) => document.querySelectorAll("#clarify .can").length === before + 1, asked);
    await page.locator("#work textarea").fill("A table with two columns.");
    await page.getByText(words.saved).first().waitFor();
    await page.reload();
    assert.equal(await page.locator("#work textarea").inputValue(), "A table with two columns.");
    if ((await page.locator("button[value=estimate]").count()) > 0) await page.locator("button[value=estimate]").click();
    await page.locator("#estimate-result").getByText("GB").first().waitFor({ timeout: 30_000 });
    await page.locator("#compare details > summary").first().click();
    await page.locator(".walkthrough").waitFor();
    await page.locator("#checklist input").nth(1).check();
    await page.locator("#checklist button").click();
    await page.locator("#checklist").waitFor();
    assert.ok(await page.locator("#checklist input").nth(1).isChecked());
  });

  it("an assignment: the clock starts, notes are kept, handing in asks once more and opens the review", async () => {
    const { page, words } = journey;
    await page.goto("/practise?kind=assignment");
    await page.locator(".exercises a.title").first().click();
    await page.locator("button[value=begin]").click();
    await page.locator("#clock time").waitFor();
    assert.equal(await page.locator("#review").count(), 0);
    await page.locator("#work textarea").fill("Assumed: times are UTC.");
    await page.getByText(words.saved).first().waitFor();
    const handIn = page.locator("button[value=hand-in]");
    await handIn.click();
    assert.equal(await page.locator("#review").count(), 0);
    await handIn.click();
    await page.locator("#review").waitFor();
    assert.equal(await page.locator("#work textarea").inputValue(), "Assumed: times are UTC.");
    await page.locator("#review input[value=good]").first().check();
    await page.locator("#review input[value=weak]").nth(1).check();
    await page.locator("#review button.main").click();
    await page.locator("#review form + p + ul > li").waitFor();
    assert.ok(await page.locator("#review input[value=good]").first().isChecked());
  });

  it("a chapter that one knows: its task, solved, puts it behind", async () => {
    const { page, words } = journey;
    await page.goto("/courses/start");
    await page.locator(".chapter a").last().click();
    await editorOf(page).write("def double(number):\n    return number * 2\n");
    await submitButton(page).click();
    await expectVerdict(page, words.correct);
    await page.locator(".pager a[data-key=n]").click();
    await page.locator(".note.good").waitFor();
    await page.goto("/courses/start");
    assert.equal(await page.locator(".lessons .known").count(), 1);
  });
}, smallPack);
