// The gallery: static pages with the markup of the contract, under the policy of production, with a server that plays along.
// Nothing is judged: the verdict of an attempt follows from words in the program (`sleep`: slow, `wrong`: wrong answer).
import { createServer } from "node:http";
import { readFile, readdir } from "node:fs/promises";
import { extname } from "node:path";
import { judged, samplesRun } from "./results.mjs";
import { shell } from "./shell.mjs";

const here = new URL(".", import.meta.url).pathname;
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const types = { ".js": "text/javascript", ".css": "text/css", ".woff2": "font/woff2", ".svg": "image/svg+xml", ".html": "text/html; charset=utf-8" };
const drafts = new Map();
const attempts = new Map();

async function body(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

function json(response, status, value) {
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(value));
}

async function api(request, response, path) {
  const draft = /^\/api\/v1\/drafts\/([\w-]+)$/.exec(path)?.[1];
  if (draft && request.method === "GET") {
    const current = drafts.get(draft);
    return current ? json(response, 200, current) : json(response, 404, { title: "No draft" });
  }
  if (draft) {
    const { base_revision, program } = JSON.parse(await body(request));
    const current = drafts.get(draft) ?? { revision: 0, program: "" };
    if (base_revision !== current.revision) return json(response, 409, { current, yours: program });
    drafts.set(draft, { revision: current.revision + 1, program });
    return json(response, 200, { revision: current.revision + 1 });
  }
  if (path === "/api/v1/attempts") {
    const sent = JSON.parse(await body(request));
    const known = [...attempts.values()].find((one) => one.key === sent.key);
    const id = known?.id ?? crypto.randomUUID();
    if (!known) attempts.set(id, { ...sent, id, ready: Date.now() + (sent.program.includes("sleep") ? 12_000 : 60) });
    return json(response, 201, { id, events_url: `/api/v1/attempts/${id}/events`, result_url: `/attempts/${id}/result` });
  }
  const events = /^\/api\/v1\/attempts\/([\w-]+)\/events$/.exec(path)?.[1];
  if (events) {
    const attempt = attempts.get(events);
    response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    response.write("id: 1\nevent: started\ndata: {}\n\n");
    const timer = setTimeout(() => response.end("id: 2\nevent: verdict\ndata: {}\n\nid: 3\nevent: done\ndata: {}\n\n"), Math.max(0, attempt.ready - Date.now()));
    return request.on("close", () => clearTimeout(timer));
  }
  return json(response, 404, { title: "Not found" });
}

/** The revision and the program of the page's draft, as the server would send them; with `?starter` the starter instead. */
function withDraft(text, isStarter) {
  const id = /\{\{draft:([\w-]+):revision\}\}/.exec(text)?.[1];
  if (!id) return text;
  const draft = drafts.get(id);
  if (isStarter) return text.replace(`"{{draft:${id}:revision}}"`, `"${draft?.revision ?? 0}" unsaved`);
  const [before, rest] = text.split(`{{draft:${id}:revision}}`);
  const escaped = draft?.program.replace(/[&<]/g, (sign) => (sign === "&" ? "&amp;" : "&lt;"));
  const after = draft ? rest.replace(/(<textarea name="program"[^>]*>\n)[^]*?(<\/textarea>)/, (_, open, close) => open + escaped + close) : rest;
  return `${before}${draft?.revision ?? 0}${after}`;
}

async function serve(request, response) {
  const address = new URL(request.url, "http://demo");
  const path = address.pathname;
  response.setHeader("Content-Security-Policy", policy);
  if (path.startsWith("/api/")) return api(request, response, path);
  const result = /^\/attempts\/([\w-]+)\/result$/.exec(path)?.[1];
  if (result) {
    const attempt = attempts.get(result);
    if (Date.now() < attempt.ready) return response.writeHead(202).end();
    return response.writeHead(200, { "Content-Type": types[".html"] }).end(attempt.mode === "submit" ? judged(attempt) : samplesRun(attempt));
  }
  if (path.startsWith("/assets/")) {
    const bytes = await readFile(`${here}../dist/${path.slice(8).replaceAll("..", "")}`);
    return response.writeHead(200, { "Content-Type": types[extname(path)] }).end(bytes);
  }
  if (request.method === "POST") {
    await body(request);
    return response.writeHead(303, { Location: request.headers.referer ?? "/" }).end();
  }
  const names = (await readdir(`${here}pages`)).map((name) => name.slice(0, -5)).sort();
  const name = path.slice(1);
  if (!names.includes(name)) {
    const links = names.map((one) => `<li><a href="/${one}">${one}</a></li>`).join("");
    return response.writeHead(path === "/" ? 200 : 404, { "Content-Type": types[".html"] }).end(shell("en", "gallery", `<main id="main" class="page"><h1>Gallery</h1><ul>${links}</ul></main>`));
  }
  const text = await readFile(`${here}pages/${name}.html`, "utf8");
  const page = withDraft(text, address.searchParams.has("starter"));
  response.writeHead(200, { "Content-Type": types[".html"] }).end(shell(name.endsWith(".ru") ? "ru" : "en", name.split(".")[0], page));
}

const port = Number(process.env.PORT ?? 4173);
const server = createServer((request, response) => serve(request, response).catch((fault) => response.writeHead(500).end(String(fault))));
server.listen(port, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
