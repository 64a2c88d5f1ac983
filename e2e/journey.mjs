// What journeys share: a server and a browser per language, and the few words that a page must show.
import { after, before, beforeEach, afterEach, describe } from "node:test";
import { expectNoFaults, launchBrowser, openPage } from "./browser.mjs";
import { startServer } from "./server.mjs";

export const languages = {
  en: { locale: "en-GB", correct: "Correct", wrong: "Wrong answer", other: "Русский", saved: "Saved" },
  ru: { locale: "ru-RU", correct: "Верно", wrong: "Неверный ответ", other: "English", saved: "Сохранено" },
};

/** Declares the journeys once per language. `journey.page` is a fresh profile in each test; the person and the server are shared. `curriculum`: another pack than the one that ships. */
export function inBothLanguages(name, declare, curriculum = undefined) {
  for (const [language, words] of Object.entries(languages)) {
    describe(`${name} (${language})`, () => {
      const journey = { language, words };
      before(async () => {
        [journey.browser, journey.server] = await Promise.all([launchBrowser(), startServer({ curriculum })]);
      });
      after(async () => {
        await journey.browser?.close();
        await journey.server?.stop();
      });
      beforeEach(async () => {
        journey.page = await journey.open();
      });
      afterEach(async () => {
        expectNoFaults(journey.page);
        await journey.page.context().close();
      });
      journey.open = (options = {}) => openPage(journey.browser, { baseURL: journey.server.address, locale: words.locale, ...options });
      declare(journey);
    });
  }
}

/** Does `act` (a click on Run or Submit) and waits until the outcome of that very attempt is there. Returns its verdict's text. */
export async function outcomeOf(page, act) {
  await page.evaluate(() => document.querySelectorAll("[data-part=result] .outcome").forEach((one) => one.setAttribute("data-former", "")));
  await act();
  const outcome = page.locator("[data-part=result] .outcome:not([data-former])").first();
  await outcome.waitFor({ timeout: 30_000 });
  return (await outcome.locator(".verdict").first().textContent()).trim();
}

/** The verdict under the editor, once it says `word`. */
export async function expectVerdict(page, word) {
  await page.locator("[data-part=result] .verdict", { hasText: word }).first().waitFor();
}

export const submitButton = (page) => page.locator("button[name=mode][value=submit]");
export const runButton = (page) => page.locator("button[name=mode][value=run]");
export const draftStatus = (page) => page.locator(".draft-status");
