// Drafts survive: a reload, another browser, a dead connection, a change of language.
import assert from "node:assert/strict";
import { it } from "node:test";
import { editorOf } from "../browser.mjs";
import { draftStatus, inBothLanguages, languages } from "../journey.mjs";
import { problem } from "../pack.mjs";

const path = `/problems/${problem.slug}`;

inBothLanguages("drafts", (journey) => {
  it("survive a reload and a new browser", async () => {
    const { page, words } = journey;
    await page.goto(path);
    await editorOf(page).write("kept = 1\n");
    await draftStatus(page).getByText(words.saved).waitFor();
    await page.reload();
    assert.equal(await editorOf(page).read(), "kept = 1\n");
    const other = await journey.open();
    await other.goto(path);
    assert.equal(await editorOf(other).read(), "kept = 1\n");
    await other.context().close();
  });

  it("that were changed in two places are both shown", async () => {
    const { page, words } = journey;
    const other = await journey.open();
    await page.goto(path);
    await other.goto(path);
    await editorOf(other).write("from_elsewhere = 1\n");
    await draftStatus(other).getByText(words.saved).waitFor();
    await editorOf(page).write("from_here = 1\n");
    const conflict = page.locator(".conflict");
    await conflict.waitFor();
    assert.match(await conflict.textContent(), /from_here = 1/);
    assert.match(await conflict.textContent(), /from_elsewhere = 1/);
    await conflict.locator("button").first().click();
    await draftStatus(page).locator("button").waitFor();
    await page.waitForTimeout(1500);
    await page.reload();
    assert.equal(await editorOf(page).read(), "from_here = 1\n");
    await other.context().close();
  });

  it("are kept in the browser while the server is away", async () => {
    const { page } = journey;
    await page.goto(path);
    await editorOf(page).content.waitFor();
    await page.context().setOffline(true);
    await editorOf(page).write("without_a_server = 1\n");
    await page.locator(".draft-status[data-state=draft-offline]").waitFor();
    await page.context().setOffline(false);
    await page.locator(".draft-status[data-state=draft-saved]").waitFor();
    await page.reload();
    assert.equal(await editorOf(page).read(), "without_a_server = 1\n");
  });

  it("that begin anew keep what is typed afterwards, and the former text can be brought back", async () => {
    const { page, words } = journey;
    await page.goto(path);
    await editorOf(page).write("former = 1\n");
    await draftStatus(page).getByText(words.saved).waitFor();
    await page.goto(`${path}?starter=1`);
    await draftStatus(page).locator("button").waitFor();
    assert.equal(new URL(page.url()).search, "");
    await editorOf(page).write("after_the_starter = 1\n");
    await page.waitForTimeout(1500);
    await page.reload();
    assert.equal(await editorOf(page).read(), "after_the_starter = 1\n");
  });

  it("go along when the language is changed at once after typing", async () => {
    const { page, words } = journey;
    await page.goto(path);
    await editorOf(page).write("typed_before_the_switch = 1\n");
    await page.getByRole("button", { name: words.other }).click();
    const other = Object.keys(languages).find((one) => one !== journey.language);
    await page.locator(`html[lang=${other}]`).waitFor();
    assert.equal(new URL(page.url()).pathname, path);
    assert.equal(await editorOf(page).read(), "typed_before_the_switch = 1\n");
    await page.getByRole("button", { name: languages[other].other }).click();
    await page.locator(`html[lang=${journey.language}]`).waitFor();
    assert.equal(await page.locator(".conflict").count(), 0);
  });
});
