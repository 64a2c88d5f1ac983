// What the journeys take from the pack that ships: programs that are right and programs that are wrong.
import { existsSync, readFileSync, readdirSync } from "node:fs";

const root = new URL("../curriculum/", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");

/** The reference of a problem and a program of which the pack foretells a wrong answer. */
export function programsOf(slug) {
  const toml = read(`problems/${slug}/problem.toml`);
  const foretold = toml.split("[[wrong]]").slice(1).find((entry) => /verdict = "WA"/.test(entry));
  const file = /file = "([^"]+)"/.exec(foretold)[1];
  return { right: read(`problems/${slug}/solutions/reference.py`), wrong: read(`problems/${slug}/${file}`) };
}

export const problem = { slug: "longest-unique-run", ownInput: '("abcadef",)', ownAnswer: "6", ...programsOf("longest-unique-run") };
export const question = { slug: "gil" };
export const drills = ["mro", "predict-output"];
/** The course that begins with tasks; others are only to be read. */
export const course = readdirSync(new URL("courses/", root)).find((slug) =>
  readdirSync(new URL(`courses/${slug}/lessons/`, root)).some((lesson) => readdirSync(new URL(`courses/${slug}/lessons/${lesson}/`, root)).includes("solutions")),
);

/** The first lesson that has a task, with its solution. */
export const lesson = (() => {
  const order = /lessons = \[([^\]]*)\]/.exec(read(`courses/${course}/course.toml`))[1].match(/"([^"]+)"/g).map((quoted) => quoted.slice(1, -1));
  for (const slug of order) {
    const files = readdirSync(new URL(`courses/${course}/lessons/${slug}/`, root));
    if (files.includes("solutions") && files.includes("example.py")) return { slug, right: read(`courses/${course}/lessons/${slug}/solutions/reference.py`) };
  }
  throw new Error("no lesson has a task");
})();

/** The page of the first exercise of a collection that is offered, under its name; nothing where there is none. */
const first = (name, collection) => {
  const folder = new URL(`${collection}/`, root);
  const isOffered = (slug) => /^status = "active"/m.test(read(`${collection}/${slug}/${name}.toml`));
  const slug = existsSync(folder) ? readdirSync(folder).find(isOffered) : undefined;
  return slug ? { [name]: `/${collection}/${slug}` } : {};
};

/** Every kind of page that a person can come to, for axe and the screenshots. */
export const pages = {
  welcome: "/welcome",
  today: "/today",
  practise: "/practise",
  problem: `/problems/${problem.slug}`,
  question: `/questions/${question.slug}`,
  "drill-mro": "/drills/mro",
  "drill-predict-output": "/drills/predict-output",
  course: `/courses/${course}`,
  lesson: `/courses/${course}/${lesson.slug}`,
  placement: `/courses/${course}/chapters/1`,
  rehearse: "/rehearse",
  ...first("rehearsal", "rehearsals"),
  ...first("design", "designs"),
  ...first("assignment", "assignments"),
  syllabus: "/syllabus",
  progress: "/progress",
  settings: "/settings",
  status: "/status",
  "not-found": "/problems/there-is-none",
};
