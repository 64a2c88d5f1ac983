// Remarks on the code: one sentence under the result, the list behind it, lines that lead into the editor.
import assert from "node:assert/strict";
import { it } from "node:test";
import { editorOf } from "../browser.mjs";
import { expectVerdict, inBothLanguages, submitButton } from "../journey.mjs";

const slug = "find-duplicates";
const right = `def find_duplicates(codes):
    counts = {}
    for i in range(len(codes)):
        counts[codes[i]] = counts.get(codes[i], 0) + 1
    print(counts)
    return [code for code, count in counts.items() if count > 1]
`;
const sameAsTheAuthors = `from collections import Counter


def find_duplicates(scans):
    # how often each was scanned
    seen = Counter(scans)
    return [one for one, times in seen.items() if times > 1]
`;

inBothLanguages("review", (journey) => {
  it("what is worth doing, a line that leads into the editor, and the author's word on an equal program", async () => {
    const { page, words, language } = journey;
    await page.goto(`/problems/${slug}`);
    await editorOf(page).write(right);
    await submitButton(page).click();
    await expectVerdict(page, words.correct);
    const review = page.locator("details.insight[data-kind=review]");
    await review.waitFor({ timeout: 30_000 });
    assert.match(await review.locator("> summary").textContent(), language === "en" ? /^\d remarks? on the code: / : /^\d замечани. к коду: /);
    await review.locator("> summary").click();
    assert.equal(await review.locator("> .remarks > .remark").count(), 3);
    await review.locator("a[data-line='3']").first().click();
    assert.equal(await page.locator(".cm-activeLine").first().textContent(), "    for i in range(len(codes)):");
    await review.locator(".example > summary").first().click();
    await review.locator(".example pre").first().waitFor();

    await editorOf(page).write(sameAsTheAuthors);
    await submitButton(page).click();
    const author = review.locator(".remark.well-done").first();
    await author.waitFor({ state: "attached", timeout: 30_000 });
    assert.match(await author.textContent(), language === "en" ? /The author says/ : /Автор о таком решении/);
  });
});
