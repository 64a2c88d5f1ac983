// axe on every page, in both languages, light and dark, wide and narrow; nothing is wider than the screen; no page is heavy.
import assert from "node:assert/strict";
import { it } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { expectNoBarriers } from "../axe.mjs";
import { editorOf, expectNoFaults } from "../browser.mjs";
import { expectVerdict, inBothLanguages, submitButton } from "../journey.mjs";
import { pages, problem } from "../pack.mjs";

const MOST_BYTES = 40_000;

inBothLanguages("barriers", (journey) => {
  const looks = {
    light: {},
    dark: { colorScheme: "dark" },
    narrow: { viewport: { width: 320, height: 640 } },
    "at 200 %": { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
  };
  for (const [look, options] of Object.entries(looks)) {
    it(`there are none, ${look}`, async () => {
      const page = await journey.open(options);
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(path);
        await page.waitForLoadState("networkidle");
        await expectNoBarriers(page);
        const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        assert.ok(content <= screen, `${name} is ${content} wide on a screen of ${screen}`);
      }
      expectNoFaults(page);
      await page.context().close();
    });
  }

  it("there are none beside a verdict, a hint and an open list of keys", async () => {
    const { page, words } = journey;
    await page.goto(pages.problem);
    await editorOf(page).write(problem.wrong);
    await submitButton(page).click();
    await expectVerdict(page, words.wrong);
    await page.locator("#hints button[name=rung]").first().click();
    await page.locator("#hints .hint").first().waitFor();
    await expectNoBarriers(page);
    await page.locator("h1").click();
    await page.keyboard.press("?");
    await page.locator("dialog[open]").waitFor();
    await expectNoBarriers(page);
  });

  it("nothing moves while a page arrives, and no page is heavy", async () => {
    const { page } = journey;
    await page.addInitScript(() => {
      window.shift = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (window.shift += entry.value))).observe({ type: "layout-shift", buffered: true });
    });
    for (const [name, path] of Object.entries(pages)) {
      const answer = await page.goto(path);
      await page.waitForLoadState("networkidle");
      await page.waitForTimeout(200);
      const shift = await page.evaluate(() => window.shift);
      assert.ok(shift < 0.02, `${name} moved by ${shift}`);
      const size = brotliCompressSync(await answer.body()).length;
      assert.ok(size < MOST_BYTES, `${name} weighs ${size} bytes`);
    }
  });
});
