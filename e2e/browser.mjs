// The browser: Debian's Chromium with a fresh profile, quiet and without a network of its own.
import { chromium } from "playwright-core";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export function launchBrowser() {
  return chromium.launch({ executablePath: process.env.SPARRING_CHROMIUM ?? "/usr/bin/chromium", headless: true, args: flags });
}

/** A page of a fresh profile. Everything that the page complains of ends in `faults`, which `expectNoFaults` wants empty. */
export async function openPage(browser, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  watchFaults(page);
  return page;
}

export function watchFaults(page) {
  page.faults = [];
  page.on("pageerror", (error) => page.faults.push(`script: ${error.message}`));
  page.on("console", (entry) => {
    // A refused request is reported by the browser itself; the journeys that provoke one say so by their own checks.
    if (entry.type() === "error" && !/Failed to load resource/.test(entry.text())) page.faults.push(`console: ${entry.text()}`);
  });
}

export function expectNoFaults(page) {
  if (page.faults.length > 0) throw new Error(`${page.url()}\n${page.faults.join("\n")}`);
}

/** The text of the editor of `scope`, and writing into it as a person does. */
export function editorOf(scope) {
  const content = scope.locator(".cm-content").first();
  return {
    content,
    read: () => scope.locator("textarea[name=program]").first().inputValue(),
    async write(text) {
      await content.waitFor();
      await content.click();
      await content.press("ControlOrMeta+a");
      await content.press("Delete");
      // Pasted, not typed: brackets and indentation are not completed by the editor.
      await content.evaluate((element, pasted) => {
        const data = new DataTransfer();
        data.setData("text/plain", pasted);
        element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
      }, text);
    },
  };
}
