// What comes after the verdict: a smaller input, the growth of the time, both as sentences that open their pictures.
import assert from "node:assert/strict";
import { it } from "node:test";
import { editorOf } from "../browser.mjs";
import { expectVerdict, inBothLanguages, submitButton } from "../journey.mjs";

const slug = "find-duplicates";
const wrong = `def find_duplicates(codes):
    return [code for i, code in enumerate(codes) if code in codes[:i]]
`;
const right = `from collections import Counter


def find_duplicates(codes):
    return [code for code, count in Counter(codes).items() if count > 1]
`;

inBothLanguages("insights", (journey) => {
  it("a smallest input on which it fails, then how the time grows", async () => {
    const { page, words } = journey;
    await page.goto(`/problems/${slug}`);
    await editorOf(page).write(wrong);
    await submitButton(page).click();
    await expectVerdict(page, words.wrong);
    const found = page.locator("details.insight[data-kind=counterexample]");
    await found.waitFor({ timeout: 30_000 });
    assert.match(await found.locator("summary code").textContent(), /^find_duplicates\(\[.*\]\)$/);
    await found.locator("summary").click();
    assert.ok((await found.locator("dd").count()) >= 3);
    await page.reload();
    await found.waitFor();

    await editorOf(page).write(right);
    await submitButton(page).click();
    await expectVerdict(page, words.correct);
    const growth = page.locator("details.insight[data-kind=growth]");
    await growth.waitFor({ timeout: 30_000 });
    await growth.locator("summary").click();
    assert.ok((await growth.locator("svg circle").count()) >= 4);
    assert.match(await growth.locator("svg").getAttribute("aria-label"), /n = \d+/);
  });
});
