// Tests every pair of colours that meet on a page against WCAG 2.2 AA: 4.5 for text, 3 for the borders of fields and marks.
import { readFileSync } from "node:fs";

const sheet = readFileSync(new URL("src/styles/tokens.css", import.meta.url), "utf8");
const schemes = [...sheet.matchAll(/(:root[^{]*)\{([^}]*--paper[^}]*)\}/g)].map(([, name, block]) => ({
  name: name.trim(),
  colours: Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, key, value]) => [key, value])),
}));

const text = [
  ...["paper", "paper-2", "line-wash"].flatMap((back) => ["ink", "ink-2", "ink-3", "accent", "code-kw", "code-str", "code-num", "code-com", "code-def"].map((front) => [front, back])),
  ...["paper", "paper-2"].flatMap((back) => ["good", "bad", "red", "blue"].map((front) => [front, back])),
  ...["accent-wash", "good-wash", "bad-wash", "selection"].map((back) => ["ink", back]),
  ["ink-2", "good-wash"], ["ink-2", "bad-wash"], ["ink-2", "accent-wash"], ["accent-ink", "accent"], ["good", "good-wash"], ["bad", "bad-wash"],
  ...["code-kw", "code-str", "code-num", "code-com", "code-def"].map((front) => [front, "selection"]).filter(([front]) => front !== "code-com"),
];
const marks = ["paper", "paper-2"].flatMap((back) => ["line-2", "accent", "good", "bad"].map((front) => [front, back]));

function luminance(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

let faults = 0;
if (schemes.length !== 3) throw new Error(`expected three blocks of colours, found ${schemes.length}`);
for (const { name, colours } of schemes) {
  for (const [pairs, least] of [[text, 4.5], [marks, 3]]) {
    for (const [front, back] of pairs) {
      const ratio = contrast(colours[front], colours[back]);
      if (ratio >= least) continue;
      faults += 1;
      console.error(`${name}: --${front} on --${back} is ${ratio.toFixed(2)}, needs ${least}`);
    }
  }
}
const [, chosen, system] = schemes;
if (JSON.stringify(chosen.colours) !== JSON.stringify(system.colours)) {
  faults += 1;
  console.error("the dark colours of the system and the chosen ones differ");
}
process.exit(faults ? 1 : 0);
