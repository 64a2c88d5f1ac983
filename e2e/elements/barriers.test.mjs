// axe on every page of the gallery, light, dark and narrow; and nothing is wider than a narrow screen.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { after, before, it } from "node:test";
import { expectNoBarriers } from "../axe.mjs";
import { expectNoFaults, launchBrowser, openPage } from "../browser.mjs";
import { startGallery } from "./gallery.mjs";

const names = readdirSync(new URL("../../frontend/demo/pages/", import.meta.url)).map((name) => name.replace(/\.html$/, ""));
let browser, gallery;
before(async () => {
  [browser, gallery] = [await launchBrowser(), await startGallery()];
});
after(async () => {
  await browser.close();
  gallery.stop();
});

for (const [mode, options] of Object.entries({
  light: {},
  dark: { colorScheme: "dark" },
  narrow: { viewport: { width: 320, height: 640 } },
})) {
  it(`no barriers, ${mode}`, async () => {
    const page = await openPage(browser, { baseURL: gallery.address, ...options });
    for (const name of names) {
      await page.goto(`/${name}`);
      await page.waitForLoadState("networkidle");
      await expectNoBarriers(page);
      const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(content <= screen, `${name} is ${content} wide on a screen of ${screen}`);
    }
    expectNoFaults(page);
    await page.context().close();
  });
}
