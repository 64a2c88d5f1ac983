// A project as one text, as `domain::project` reads and writes it.

export interface ProjectFile {
  path: string;
  source: string;
}

const header = /^# === (.*) ===\s*$/;
const mostFiles = 30;

/** The files of a text; `null` when it is no project. */
export function readProject(text: string): ProjectFile[] | null {
  const files: ProjectFile[] = [];
  for (const line of text.split(/(?<=\n)/)) {
    const path = header.exec(line)?.[1];
    if (path !== undefined) {
      if (!isPath(path) || files.length === mostFiles) return null;
      files.push({ path, source: "" });
    } else if (files.length) files.at(-1)!.source += line;
    else if (line.trim()) return null;
  }
  return files.length ? files : null;
}

export function writeProject(files: ProjectFile[]): string {
  return files.map(({ path, source }) => `# === ${path} ===\n${source}${source && !source.endsWith("\n") ? "\n" : ""}`).join("");
}

export function isPath(path: string): boolean {
  const names = path.split("/");
  return path.length <= 100 && names.length <= 6 && names.every((name) => /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(name));
}
