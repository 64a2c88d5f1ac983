// Starts the front end's gallery on a free port: the elements without the server that judges.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

export async function startGallery() {
  const child = spawn(process.execPath, ["demo/server.mjs"], { cwd: new URL("../../frontend/", import.meta.url), env: { ...process.env, PORT: "0" }, stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith("http://")) return { address: line, stop: () => child.kill() };
  }
  throw new Error("the gallery did not start; is frontend/dist built?");
}
