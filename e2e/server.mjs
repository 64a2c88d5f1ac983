// Starts the built Sparring on a free port with a data folder of its own, and takes both away afterwards.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const binary = process.env.SPARRING_BINARY ?? new URL("../target/debug/sparring", import.meta.url).pathname;
const shipped = new URL("../curriculum/", import.meta.url).pathname;
const START_WITHIN_MS = 60_000;
const READY_WITHIN_MS = 120_000;

/**
 * A running server: `address`, `restart()` (killed without warning, same data), `stop()`; where people sign in, `setUpLink` for the
 * first host.
 */
export async function startServer({ curriculum = shipped, environment = {} } = {}) {
  const data = await mkdtemp(join(tmpdir(), "sparring-e2e-"));
  let running = await launch(data, "127.0.0.1:0", curriculum, environment);
  return {
    get address() {
      return running.address;
    },
    data,
    get setUpLink() {
      return running.setUpLink();
    },
    /** kill -9, and a new process on the same data and port. */
    async restart() {
      await running.end("SIGKILL");
      running = await launch(data, new URL(running.address).host, curriculum, environment);
    },
    async stop() {
      await running.end("SIGTERM");
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function launch(data, listen, curriculum, environment) {
  const child = spawn(binary, ["serve", "--listen", listen, "--data", data, "--curriculum", curriculum], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, SPARRING_INSTALL_PROFILES: "false", ...environment },
  });
  const said = [];
  const ended = new Promise((resolve) => child.once("exit", (code, signal) => resolve(`${code ?? signal}`)));
  const address = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no address after ${START_WITHIN_MS} ms\n${said.join("\n")}`)), START_WITHIN_MS);
    child.once("error", reject);
    void ended.then((how) => reject(new Error(`sparring ended (${how}) before it served\n${said.join("\n")}`)));
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on("line", (line) => {
        said.push(line);
        if (said.length > 200) said.shift();
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
        if (!found) return;
        clearTimeout(timer);
        resolve(found);
      });
    }
  });
  await waitUntilReady(address, said);
  return {
    address,
    setUpLink: () => /\/join\/[0-9a-f]{64}/.exec(said.join("\n"))?.[0],
    async end(signal) {
      child.kill(signal);
      const timer = setTimeout(() => child.kill("SIGKILL"), 10_000);
      await ended;
      clearTimeout(timer);
    },
  };
}

async function waitUntilReady(address, said) {
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until) {
    const answer = await fetch(`${address}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`not ready after ${READY_WITHIN_MS} ms\n${said.join("\n")}`);
}
