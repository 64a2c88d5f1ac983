// Questions, drills and lessons.
import assert from "node:assert/strict";
import { it } from "node:test";
import { editorOf } from "../browser.mjs";
import { expectVerdict, inBothLanguages, submitButton } from "../journey.mjs";
import { course, drills, lesson, question } from "../pack.mjs";

inBothLanguages("theory", (journey) => {
  it("a question: own words, reveal, tick, prove, grade", async () => {
    const { page } = journey;
    await page.goto(`/questions/${question.slug}`);
    assert.equal(await page.locator(".answer").count(), 0);
    await page.locator("textarea[name=answer]").fill("One thread at a time.");
    await page.locator("button[name=reveal].main").click();
    await page.locator(".answer").waitFor();
    assert.equal((await page.locator("textarea[name=answer]").inputValue()).trim(), "One thread at a time.");
    await page.locator("input[name=point]").first().check();
    await page.locator("button[name=mode][value=proof]").click();
    await page.locator(".proofs li.good").first().waitFor({ timeout: 30_000 });
    assert.equal(await page.locator(".proofs li.bad").count(), 0);
    await editorOf(page).write("def prove_one_thread_at_a_time():\n    numbers = [1]\n    assert numbers == [2]\n");
    await page.locator("button[name=mode][value=proof]").click();
    await page.locator(".proofs li.bad").first().waitFor({ timeout: 30_000 });
    assert.equal(await page.locator("button[name=grade]").count(), 4);
    await page.locator("button[name=grade][value='3']").click();
    await page.locator(".note.good").waitFor();
    await page.goto(`/questions/${question.slug}`);
    assert.equal((await page.locator("textarea[name=answer]").inputValue()).trim(), "One thread at a time.");
  });

  for (const drill of drills) {
    it(`a drill (${drill}): an answer, the reason, another`, async () => {
      const { page } = journey;
      await page.goto(`/drills/${drill}`);
      for (let tries = 0; tries < 30 && (await page.locator("[name=answer]").count()) === 0; tries += 1) {
        await page.waitForTimeout(1000);
        await page.reload();
      }
      const program = await page.locator("#drill pre.sample").textContent();
      if ((await page.locator("input[type=radio][name=answer]").count()) > 0) {
        await page.keyboard.press("1");
        await page.keyboard.press("Enter");
      } else {
        await page.locator("[name=answer]").fill("nothing of that kind");
        await page.locator("#drill button.main").click();
      }
      await page.locator("#drill .verdict").waitFor();
      await page.keyboard.press("n");
      await page.locator("#drill [name=answer]:not([disabled])").first().waitFor();
      assert.notEqual(await page.locator("#drill pre.sample").textContent(), program);
    });
  }

  it("a lesson: the example runs, the task is checked, the course remembers", async () => {
    const { page, words } = journey;
    await page.goto(`/courses/${course}/${lesson.slug}`);
    await page.locator("button[name=mode][value=snippet]").click();
    const [example, task] = [page.locator("attempt-runner").first(), page.locator("attempt-runner").last()];
    await example.locator("[data-part=result] :is(.output, pre, .outcome)").first().waitFor();
    await editorOf(task).write(lesson.right);
    await submitButton(page).click();
    await expectVerdict(task, words.correct);
    await page.goto(`/courses/${course}`);
    assert.ok((await page.locator(".lessons li.done").count()) >= 1);
  });
});
