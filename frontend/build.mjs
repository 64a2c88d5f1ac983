// Builds dist/: scripts (split, so that the editor is fetched only where there is one), the style sheet, fonts, the favicon.
// `--sizes` prints what each file weighs compressed.
import { build } from "esbuild";
import { cp, mkdir, readFile, readdir, rm } from "node:fs/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";

const out = new URL("./dist/", import.meta.url).pathname;
const here = new URL(".", import.meta.url).pathname;

// The name in dist/fonts ← the file in the font package. Latin and Cyrillic only; both languages are read on every page.
const fonts = {
  "plex-sans-latin.woff2": "@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2",
  "plex-sans-cyrillic.woff2": "@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-cyrillic-wght-normal.woff2",
  "plex-mono-latin.woff2": "@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2",
  "plex-mono-cyrillic.woff2": "@fontsource/ibm-plex-mono/files/ibm-plex-mono-cyrillic-400-normal.woff2",
};

await rm(out, { recursive: true, force: true });
await mkdir(`${out}fonts`, { recursive: true });

const common = { absWorkingDir: here, bundle: true, minify: true, target: "es2022", outdir: out, logLevel: "warning", legalComments: "none" };
await Promise.all([
  build({
    ...common,
    entryPoints: { app: "src/app.ts", editor: "src/editor.ts", highlight: "src/highlight.ts", vim: "src/vim.ts" },
    format: "esm",
    splitting: true,
    chunkNames: "chunks/[hash]",
  }),
  build({ ...common, entryPoints: { early: "src/early.ts" }, format: "iife" }),
  build({ ...common, entryPoints: { sparring: "src/sparring.css" }, external: ["./fonts/*"] }),
  cp(`${here}src/favicon.svg`, `${out}favicon.svg`),
  ...Object.entries(fonts).map(([name, source]) => cp(`${here}node_modules/${source}`, `${out}fonts/${name}`)),
]);

if (process.argv.includes("--sizes")) {
  for (const name of (await readdir(out, { recursive: true })).sort()) {
    if (!/\.(js|css)$/.test(name)) continue;
    const bytes = await readFile(out + name);
    console.log(`${name.padEnd(24)} ${bytes.length} raw  ${gzipSync(bytes).length} gzip  ${brotliCompressSync(bytes).length} brotli`);
  }
}
