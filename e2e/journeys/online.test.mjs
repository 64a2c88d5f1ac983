// Many people: a host sets Sparring up and invites, a candidate joins and works, the host sees it; a guest becomes somebody.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { expectNoBarriers } from "../axe.mjs";
import { editorOf, expectNoFaults, launchBrowser, openPage } from "../browser.mjs";
import { languages, outcomeOf, submitButton } from "../journey.mjs";
import { problem } from "../pack.mjs";
import { startServer } from "../server.mjs";

const password = "seven green lanterns";

for (const [language, words] of Object.entries(languages)) {
  describe(`many people (${language})`, () => {
    let browser;
    let server;
    before(async () => {
      [browser, server] = await Promise.all([launchBrowser(), startServer({ environment: { SPARRING_ACCOUNTS: "true", SPARRING_REGISTRATION: "open" } })]);
    });
    after(async () => {
      await browser?.close();
      await server?.stop();
    });
    const open = (options = {}) => openPage(browser, { baseURL: server.address, locale: words.locale, ...options });

    async function fillIn(page, address) {
      await page.fill("[name=address]", address);
      await page.fill("[name=name]", "Вера Павловна");
      await page.fill("[name=password]", password);
      await page.click(".entry form button.main");
    }

    it("a host sets it up and invites, a candidate joins and works, the host sees it", async () => {
      const host = await open();
      await host.goto(server.setUpLink);
      // How a password stands is said as it is typed.
      await host.fill("[name=password]", "abc");
      const tooShort = await host.textContent("password-strength output");
      await host.fill("[name=password]", password);
      assert.notEqual(await host.textContent("password-strength output"), tooShort);
      await expectNoBarriers(host);
      await fillIn(host, "host@example.org");
      await host.waitForURL("**/host");
      await host.fill("form[action='/host/groups'] [name=name]", "Spring");
      await host.click("form[action='/host/groups'] button");
      await host.click("#invitations form.line-form button");
      const link = await host.inputValue(".link-field");

      const candidate = await open({ javaScriptEnabled: false });
      await candidate.goto(link);
      await fillIn(candidate, "vera@example.org");
      await candidate.waitForURL(`${server.address}/`);
      // The same person with script, signed in by the form.
      const again = await open();
      await again.goto(`/sign-in?to=%2Fproblems%2F${problem.slug}`);
      await again.fill("[name=address]", "VERA@example.org");
      await again.fill("[name=password]", password);
      await again.click(".entry form button.main");
      await again.waitForURL(`**/problems/${problem.slug}`);
      await editorOf(again).write(problem.right);
      assert.match(await outcomeOf(again, () => submitButton(again).click()), new RegExp(words.correct));

      await host.click("a.button.main");
      await host.waitForSelector("table.people");
      const row = host.locator("table.people tr", { hasText: "Вера" }).last();
      assert.match(await row.textContent(), /1/);
      await expectNoBarriers(host);
      await host.locator("table.people th a").last().click();
      await host.waitForSelector(".exercises .dot.solved");
      for (const page of [host, candidate, again]) expectNoFaults(page);
    });

    it("a guest tries it and becomes somebody", async () => {
      const guest = await open();
      await guest.goto("/");
      await guest.click("form[action='/guest'] button");
      await editorOf(guest).content.waitFor();
      const place = guest.url();
      await editorOf(guest).write("# the work of a guest\n");
      await guest.goto("/sign-up");
      await fillIn(guest, "guest@example.org");
      await guest.waitForURL((url) => !url.pathname.startsWith("/sign-up"));
      await guest.goto(place);
      assert.match(await editorOf(guest).read(), /the work of a guest/);
      expectNoFaults(guest);
    });
  });
}
