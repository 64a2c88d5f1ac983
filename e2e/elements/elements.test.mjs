// What the elements do when connections die, tabs disagree and people are quick. Against the gallery, which plays the server.
import assert from "node:assert/strict";
import { after, before, beforeEach, afterEach, describe, it } from "node:test";
import { editorOf, expectNoFaults, launchBrowser, openPage, watchFaults } from "../browser.mjs";
import { startGallery } from "./gallery.mjs";

let browser, gallery, page;
before(async () => {
  [browser, gallery] = [await launchBrowser(), await startGallery()];
});
after(async () => {
  await browser.close();
  gallery.stop();
});
beforeEach(async () => {
  // A gallery of its own for each test would be slow; the drafts of one exercise are told apart by their revision.
  page = await openPage(browser, { baseURL: gallery.address });
});
afterEach(async () => {
  expectNoFaults(page);
  await page.context().close();
});

const status = () => page.locator("[data-part=draft-status]");
const verdict = () => page.locator("[data-part=result] .verdict");

describe("draft-keeper", () => {
  it("saves after a pause and is there after a reload", async () => {
    await page.goto("/problem");
    await editorOf(page).write("saved = 1");
    await status().getByText("Saved").waitFor();
    await page.reload();
    assert.equal(await editorOf(page).read(), "saved = 1");
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("sparring:draft"))), []);
  });

  it("keeps an unsaved program through a dead connection and a reload", async () => {
    await page.goto("/problem");
    const editor = editorOf(page);
    await editor.content.waitFor();
    await page.route("**/api/v1/drafts/**", (route) => route.abort());
    await editor.write("unsaved = 1");
    await status().getByText("No connection. Kept in this browser").waitFor();
    await page.reload();
    await page.locator(".cm-content").getByText("unsaved = 1").waitFor();
    await page.unroute("**/api/v1/drafts/**");
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await status().getByText("Saved").waitFor();
  });

  it("keeps what was typed right before the page was left", async () => {
    await page.goto("/problem");
    await editorOf(page).write("typed_late = 1");
    await page.reload();
    await page.locator(".cm-content").getByText("typed_late = 1").waitFor();
    await page.waitForTimeout(1200);
    assert.equal(await page.locator(".conflict").count(), 0);
  });

  it("lets another tab of the browser follow, without a conflict", async () => {
    await page.goto("/problem");
    const other = await page.context().newPage();
    watchFaults(other);
    await other.goto("/problem");
    await other.locator(".cm-content").waitFor();
    await editorOf(page).write("from_the_first_tab = 1");
    await other.locator(".cm-content").getByText("from_the_first_tab = 1").waitFor();
    assert.equal(await other.locator(".conflict").count(), 0);
    expectNoFaults(other);
  });

  it("makes an earlier program the draft, and brings the former one back", async () => {
    await page.goto("/problem");
    await editorOf(page).write("former = 1");
    await status().getByText("Saved").waitFor();
    await page.goto("/problem?starter=1");
    await page.locator(".cm-content").getByText("longest_unique").waitFor();
    const undo = page.getByRole("button", { name: "Back to the version I left" });
    await undo.waitFor();
    assert.equal(new URL(page.url()).search, "");
    await page.reload();
    assert.match(await editorOf(page).read(), /longest_unique/);
    await page.goto("/problem?starter=1");
    await editorOf(page).write("former = 2");
    await status().getByText("Saved").waitFor();
    await page.goto("/problem?starter=1");
    await undo.click();
    assert.equal(await editorOf(page).read(), "former = 2");
    await page.waitForTimeout(1200);
    await page.goto("/problem?starter=1");
    await editorOf(page).write("after_the_starter = 1");
    await page.waitForTimeout(1200);
    await page.reload();
    assert.equal(await editorOf(page).read(), "after_the_starter = 1");
  });

  it("shows both versions when two browsers disagree, and loses neither", async () => {
    const stranger = await openPage(browser, { baseURL: gallery.address });
    await page.goto("/problem");
    await stranger.goto("/problem");
    await editorOf(stranger).write("from_elsewhere = 1");
    await stranger.locator("[data-part=draft-status]").getByText("Saved").waitFor();
    await editorOf(page).write("from_here = 1");
    const conflict = page.locator(".conflict");
    await conflict.waitFor();
    assert.match(await conflict.textContent(), /from_elsewhere = 1/);
    assert.match(await conflict.textContent(), /from_here = 1/);
    // A reload in the middle does not decide.
    await page.reload();
    await page.locator(".conflict").waitFor();
    await page.getByRole("button", { name: "Take that one" }).click();
    await page.locator(".cm-content").waitFor();
    await page.getByRole("button", { name: "Back to the version I left" }).click();
    assert.equal(await editorOf(page).read(), "from_here = 1");
    await stranger.context().close();
  });
});

describe("attempt-runner", () => {
  it("sends a double click once and shows the verdict", async () => {
    let sent = 0;
    await page.route("**/api/v1/attempts", async (route) => {
      sent += 1;
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await page.goto("/problem");
    await editorOf(page).write("right = 1");
    await page.getByRole("button", { name: /Submit/ }).dblclick();
    await verdict().getByText("Correct: all 17 cases").waitFor();
    assert.equal(sent, 1);
    assert.match(await page.locator("#attempts").textContent(), /Correct/);
  });

  it("drops the result of an older attempt", async () => {
    await page.goto("/problem");
    const editor = editorOf(page);
    await editor.write("wrong = sleep = 1");
    await page.keyboard.press("Control+Shift+Enter");
    await page.locator("[data-part=waiting]").waitFor();
    await editor.write("right = 1");
    await page.keyboard.press("Control+Shift+Enter");
    await verdict().getByText("Correct").waitFor();
    await page.waitForTimeout(500);
    assert.equal(await page.locator("[data-part=waiting]").count(), 0);
  });

  it("asks for the result where the stream does not come through", async () => {
    await page.route("**/events", (route) => route.abort());
    await page.goto("/problem");
    await editorOf(page).write("right = 1");
    await page.keyboard.press("Control+Shift+Enter");
    await verdict().getByText("Correct").waitFor();
  });

  it("says so when the server does not answer, and tries again with the same key", async () => {
    const keys = [];
    await page.route("**/api/v1/attempts", (route) => {
      keys.push(route.request().postDataJSON().key);
      return keys.length === 1 ? route.abort() : route.continue();
    });
    await page.goto("/problem");
    await editorOf(page).write("right = 1");
    await page.keyboard.press("Control+Enter");
    await page.getByText("The server does not answer. Your program is kept in this browser.").waitFor();
    await page.getByRole("button", { name: "Try again" }).click();
    await verdict().waitFor();
    assert.equal(keys.length, 2);
    assert.equal(keys[0], keys[1]);
  });

  it("runs on own input, marks the line of a crash, and goes on editing", async () => {
    await page.goto("/problem");
    const editor = editorOf(page);
    await editor.write("crash = 1\n2\n3\n");
    await page.getByText("Input", { exact: true }).click();
    await page.locator("textarea[name=own_input]").fill('("abba",)');
    await page.getByRole("button", { name: /Run/ }).click();
    await verdict().getByText("Ran on your input").waitFor();
    await page.getByRole("button", { name: /Submit/ }).click();
    await page.locator(".cm-marked-line").waitFor();
    assert.equal(await page.locator(".cm-marked-line").textContent(), "3");
    await editor.content.press("Control+End");
    await editor.content.pressSequentially("x");
    await page.locator(".cm-marked-line").waitFor({ state: "detached" });
  });
});

describe("code-editor", () => {
  it("is left by Esc, then Tab, and indents with Tab before", async () => {
    await page.goto("/problem");
    const editor = editorOf(page);
    await editor.write("");
    await editor.content.press("Tab");
    assert.equal(await editor.read(), "    ");
    await editor.content.press("Escape");
    await editor.content.press("Tab");
    assert.notEqual(await page.evaluate(() => document.activeElement.tagName), "CODE-EDITOR");
  });

  it("takes Vim keys when they are switched on", async () => {
    await page.goto("/problem");
    const editor = editorOf(page);
    await editor.write("one\ntwo\n");
    assert.equal(await page.evaluate(() => performance.getEntriesByType("resource").some((one) => one.name.includes("vim.js"))), false);
    await page.evaluate(() => document.querySelector("code-editor").setAttribute("vim", ""));
    await page.locator(".cm-vimMode, .cm-vim-panel").first().waitFor();
    await editor.content.press("g");
    await editor.content.press("g");
    await editor.content.press("d");
    await editor.content.press("d");
    assert.equal(await editor.read(), "two\n");
  });

  it("underlines what it cannot read, after a moment, and not the line being written", async () => {
    await page.goto("/problem");
    const editor = editorOf(page);
    await editor.write("def f(x)\n    return x\nwith (open(a) as b, open(c) as d):\n    yield\n");
    await page.locator(".cm-unreadable").waitFor();
    assert.deepEqual(await page.locator(".cm-unreadable").allTextContents(), [")"]);
    await editor.content.press("Control+Home");
    await page.locator(".cm-unreadable").waitFor({ state: "detached" });
  });

  it("does not move the page when it starts", async () => {
    await page.addInitScript(() => {
      window.shift = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (window.shift += entry.value))).observe({ type: "layout-shift", buffered: true });
    });
    for (const path of ["/problem", "/lesson", "/question.ru", "/practise", "/welcome"]) {
      await page.goto(path);
      await page.waitForLoadState("networkidle");
      await page.waitForTimeout(300);
      const shift = await page.evaluate(() => window.shift);
      assert.ok(shift < 0.01, `${path} moved by ${shift}`);
    }
  });
});

describe("parsons-puzzle", () => {
  const order = () => page.locator("parsons-puzzle li code").allTextContents();

  it("moves lines by keys, by buttons and by dragging; the numbers follow", async () => {
    await page.goto("/parsons");
    const last = page.locator("parsons-puzzle li", { hasText: "def longest_unique" });
    await last.focus();
    for (let moves = 0; moves < 3; moves += 1) await page.keyboard.press("ArrowUp");
    assert.equal((await order())[0], "def longest_unique(text):");
    assert.equal(await page.locator("[name=position-3]").inputValue(), "1");
    await page.keyboard.press("ArrowRight");
    assert.equal(await page.locator("[name=indent-3]").inputValue(), "1");
    const dragged = page.locator("parsons-puzzle li", { hasText: "return best" });
    const from = await dragged.boundingBox();
    const to = await page.locator("parsons-puzzle li").last().boundingBox();
    await page.mouse.move(from.x + 200, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(from.x + 230, to.y + to.height - 4, { steps: 8 });
    await page.mouse.up();
    assert.equal((await order()).at(-1), "return best");
    assert.equal(await page.locator("[name=position-0]").inputValue(), "5");
    assert.equal(await page.locator("[name=indent-0]").inputValue(), "1");
  });
});

describe("keys", () => {
  it("go places, list themselves, and stay out of fields", async () => {
    await page.goto("/today");
    await page.keyboard.press("?");
    await page.getByRole("dialog").getByText("Practise").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("g");
    await page.keyboard.press("p");
    await page.waitForURL("**/practise");
    await page.keyboard.press("/");
    await page.keyboard.type("g t ?");
    assert.equal(await page.locator("[data-search]").inputValue(), "g t ?");
    assert.match(page.url(), /practise/);
    await page.goto("/problem");
    await editorOf(page).content.click();
    await page.keyboard.type("g?t");
    assert.equal(await page.getByRole("dialog").count(), 0);
    assert.match(page.url(), /problem/);
  });

  it("can be switched off", async () => {
    await page.goto("/today");
    await page.evaluate(() => document.querySelector("key-shortcuts").removeAttribute("enabled"));
    await page.keyboard.press("?");
    assert.equal(await page.getByRole("dialog").count(), 0);
  });

  it("answer a drill", async () => {
    await page.goto("/drill");
    await page.keyboard.press("2");
    assert.equal(await page.locator("input[name=answer]:checked").inputValue(), "1");
    await page.keyboard.press("c");
    assert.equal(await page.locator("input[name=answer]:checked").inputValue(), "2");
    await page.keyboard.press("n");
    await page.locator("#drill").getByText("Not this one").waitFor();
  });
});

describe("small ones", () => {
  it("confirm-button asks twice and can be called off", async () => {
    await page.goto("/parsons");
    let posts = 0;
    page.on("request", (request) => (posts += request.method() === "POST" ? 1 : 0));
    const button = page.locator("confirm-button button");
    await button.click();
    assert.equal(await button.textContent(), "Show all of it?");
    await button.press("Escape");
    assert.equal(await button.textContent(), "Show all");
    await button.click();
    await button.click();
    assert.equal(posts, 0);
    await button.click();
    await page.waitForLoadState();
    assert.equal(posts, 1);
  });

  it("split-panes are moved by keys and remembered", async () => {
    await page.goto("/problem");
    const width = async () => (await page.locator("split-panes > .left").boundingBox()).width;
    const first = await width();
    const handle = page.getByRole("separator");
    await handle.focus();
    await handle.press("Shift+ArrowRight");
    const wider = await width();
    assert.ok(wider > first + 80);
    await page.reload();
    assert.ok(Math.abs((await width()) - wider) < 3);
    await handle.dblclick();
    assert.ok(Math.abs((await width()) - first) < 3);
  });

  it("theme-switch takes effect at once", async () => {
    await page.goto("/today");
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByRole("button", { name: "Dark colours" }).click();
    assert.notEqual(await paper(), light);
    await page.getByRole("button", { name: "Light colours" }).click();
    assert.equal(await paper(), light);
  });

  it("answer-recorder says so when there is no microphone", async () => {
    await page.goto("/question.ru");
    await page.getByRole("button", { name: "Записать ответ голосом" }).click();
    await page.getByText("Микрофон недоступен").waitFor();
  });

  it("code is coloured, letter for letter", async () => {
    await page.goto("/drill");
    await page.locator("pre .py-keyword").first().waitFor();
    assert.match(await page.locator("drill-form pre.sample").textContent(), /^class A: pass\nclass B\(A\): pass\n/);
  });
});
