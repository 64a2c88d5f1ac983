// Looks for barriers with axe-core. Serious and critical ones fail; the rest is printed.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Throws with everything serious that axe finds on the page as it stands. */
export async function expectNoBarriers(page) {
  // Evaluated through the debugger, which the pages' policy does not bind.
  await page.evaluate(source);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  const tell = ({ id, impact, help, nodes }) => `${impact} ${id}: ${help}\n${nodes.slice(0, 3).map((node) => `    ${node.target.flat().join(" ")} ${node.html.slice(0, 160)}`).join("\n")}`;
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  const rest = violations.filter((one) => !serious.includes(one));
  if (rest.length > 0) console.log(`${page.url()}\n${rest.map(tell).join("\n")}`);
  if (serious.length > 0) throw new Error(`${page.url()}\n${serious.map(tell).join("\n")}`);
}
