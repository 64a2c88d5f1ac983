// Pictures of every page: wide, narrow, dark, in both languages, into screenshots/; and the README's one into ../docs/.
import { mkdir, rm } from "node:fs/promises";
import { editorOf, launchBrowser, openPage } from "./browser.mjs";
import { languages, submitButton } from "./journey.mjs";
import { pages, problem, question } from "./pack.mjs";
import { startServer } from "./server.mjs";

const folder = new URL("screenshots/", import.meta.url).pathname;
const looks = {
  wide: { viewport: { width: 1280, height: 800 } },
  dark: { viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
  narrow: { viewport: { width: 320, height: 640 }, hasTouch: true },
};

/** Something to see: an answered question, a wrong answer, an opened hint, a mended program. */
async function live(page) {
  await page.goto(pages.problem);
  await editorOf(page).write(problem.wrong);
  await page.locator("#hints button[name=rung]").first().click();
  await page.locator("#hints .hint").first().waitFor();
  await submitButton(page).click();
  await page.locator("[data-part=result] .verdict.bad").waitFor();
  await page.goto(pages.question);
  await page.locator("textarea[name=answer]").fill("One thread runs bytecode at a time; += is several steps.");
  await page.locator("button[name=reveal].main").click();
  await page.locator(".answer").waitFor();
}

async function take(page, name, isWhole) {
  // Editors measure themselves when they come into sight: scroll through once.
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo(0, y);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    scrollTo(0, 0);
  });
  await page.waitForTimeout(150);
  await page.screenshot({ path: `${folder}${name}.png`, fullPage: isWhole });
  console.log(`${name}.png`);
}

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const [browser, server] = await Promise.all([launchBrowser(), startServer()]);
try {
  for (const [language, { locale }] of Object.entries(languages)) {
    const setting = await openPage(browser, { baseURL: server.address, locale });
    await setting.goto("/today");
    const button = setting.locator(`button[name=language][value=${language}]`);
    if (await button.count()) await button.first().click();
    if (language === "en") await live(setting);
    await setting.context().close();
    for (const [look, options] of Object.entries(looks)) {
      const page = await openPage(browser, { baseURL: server.address, locale, ...options });
      for (const [name, path] of Object.entries(pages)) {
        const address = name === "question" ? `/questions/${question.slug}?reveal=1` : path;
        await page.goto(address);
        await page.waitForLoadState("networkidle");
        await take(page, `${name}-${look}-${language}`, !(name === "problem" && look !== "narrow"));
        if (name === "problem" && look === "wide" && language === "en") await page.screenshot({ path: new URL("../docs/screenshot.png", import.meta.url).pathname });
        if (name.startsWith("drill") && look === "wide" && (await page.locator("#drill input[type=radio]").count())) {
          await page.keyboard.press("2");
          await page.keyboard.press("Enter");
          await page.locator("#drill .verdict").waitFor();
          await take(page, `${name}-answered-${look}-${language}`, true);
        }
      }
      await page.context().close();
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
