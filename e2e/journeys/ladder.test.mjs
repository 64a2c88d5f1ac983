// After a problem is solved the interviewer goes on; what one says of a program before a submit is kept and answered.
import assert from "node:assert/strict";
import { it } from "node:test";
import { editorOf } from "../browser.mjs";
import { inBothLanguages, outcomeOf, submitButton } from "../journey.mjs";

const slug = "find-duplicates";
const solved = `from collections import Counter


def find_duplicates(codes):
    return [code for code, count in Counter(codes).items() if count > 1]
`;
const streamed = `def find_duplicates(codes):
    seen, reported = set(), set()
    for code in codes:
        if code not in seen:
            seen.add(code)
        elif code not in reported:
            reported.add(code)
            yield code
`;

inBothLanguages("the ladder", (journey) => {
  it("opens the next rung with the program that solved the problem", async () => {
    const { page, words } = journey;
    await page.goto(`/problems/${slug}`);
    assert.equal(await page.locator("#ladder a").count(), 0);
    await editorOf(page).write(solved);
    await page.locator("select[name=time]").selectOption("n^2");
    assert.ok((await outcomeOf(page, () => submitButton(page).click())).startsWith(words.correct));
    const next = page.locator(".next-rung a");
    await next.waitFor();
    assert.equal(await page.locator("#ladder a").count(), 1);
    await next.click();
    await page.locator(".rung-place").waitFor();
    assert.match(await page.locator("textarea[name=program]").inputValue(), /Counter/);

    assert.ok(!(await outcomeOf(page, () => submitButton(page).click())).startsWith(words.correct));
    await editorOf(page).write(streamed);
    assert.ok((await outcomeOf(page, () => submitButton(page).click())).startsWith(words.correct));
    await page.locator("#ladder .mark-good").waitFor();

    await page.goto(`/problems/${slug}`);
    assert.equal(await page.locator("select[name=time]").inputValue(), "n^2");
    const growth = page.locator("details.insight[data-kind=growth]");
    await growth.waitFor({ timeout: 30_000 });
    assert.match(await growth.locator("summary").textContent(), /O\(n²\)/);
  });

  it("asks how sure one is where it is switched on", async () => {
    const { page } = journey;
    await page.goto(`/problems/${slug}`);
    assert.equal(await page.locator("select[name=sureness]").count(), 0);
    await page.goto("/settings");
    await page.locator("input[name=sureness][value=always]").check();
    await page.locator("form[action='/settings'] button.main").click();
    await page.goto(`/problems/${slug}`);
    await editorOf(page).write(solved);
    await page.locator("select[name=sureness]").selectOption("80");
    await outcomeOf(page, () => submitButton(page).click());
    assert.equal(await page.locator("select[name=sureness]").inputValue(), "");
    await page.goto("/progress");
    await page.locator("#sureness").waitFor();
  });
});
