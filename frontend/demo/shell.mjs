// What the server puts around every page. The messages are the table of the README.
import { readFileSync } from "node:fs";

const words = {
  en: { name: "Sparring", skip: "Skip to the content", main: "Main", today: "Today", practise: "Practise", syllabus: "Syllabus", progress: "Progress", settings: "Settings", other: ["ru", "Русский"], dark: "Dark colours", light: "Light colours", keys: "Keys" },
  ru: { name: "Спарринг", skip: "К содержанию", main: "Разделы", today: "Сегодня", practise: "Практика", syllabus: "Карта тем", progress: "Прогресс", settings: "Настройки", other: ["en", "English"], dark: "Тёмные цвета", light: "Светлые цвета", keys: "Клавиши" },
};
const places = { problem: "practise", question: "practise", drill: "practise", parsons: "practise", lesson: "syllabus", course: "syllabus" };

function messages(language) {
  const texts = {};
  for (const row of readFileSync(new URL("../README.md", import.meta.url), "utf8").split("\n")) {
    const cells = row.split("|").map((cell) => cell.trim());
    if (!row.startsWith("| `")) continue;
    const keys = [...cells[1].matchAll(/`([\w-]+)`/g)].map((match) => match[1]);
    const text = cells[language === "en" ? 2 : 3];
    const parts = keys.length > 1 ? text.split(", ") : [text];
    keys.forEach((key, index) => (texts[key] = parts[index]));
  }
  return JSON.stringify(texts).replaceAll("<", "\\u003c");
}

export function shell(language, name, content) {
  const word = words[language];
  const place = places[name] ?? name;
  const link = (key, letter) => `<a href="/${key}" data-go="${letter}"${place === key ? ' aria-current="page"' : ""}>${word[key]}</a>`;
  const nav = name === "welcome" ? "" : `<nav aria-label="${word.main}">${link("today", "t")}${link("practise", "p")}${link("syllabus", "s")}${link("progress", "o")}</nav>`;
  return `<!doctype html><html lang="${language}" data-theme="system"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name} · ${word.name}</title><link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
<link rel="preload" href="/assets/fonts/plex-sans-latin.woff2" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="/assets/sparring.css"><script src="/assets/early.js"></script><script type="module" src="/assets/app.js"></script></head><body>
<a class="skip" href="#main">${word.skip}</a><header class="top"><a class="name" href="/">${word.name}</a>${nav}
<div class="right"><form method="post" action="/language"><button class="plain" name="language" value="${word.other[0]}" lang="${word.other[0]}">${word.other[1]}</button></form>
<theme-switch class="of-header"><form method="post" action="/theme"><button class="plain" name="theme" value="dark" aria-label="${word.dark}" data-dark="${word.dark}" data-light="${word.light}"></button></form></theme-switch>
<a class="wide" href="/settings" data-go="e">${word.settings}</a><a class="wide" href="/settings#keys" data-keys aria-label="${word.keys}">?</a></div></header>
${content}<key-shortcuts enabled></key-shortcuts><script type="application/json" id="messages">${messages(language)}</script></body></html>`;
}
