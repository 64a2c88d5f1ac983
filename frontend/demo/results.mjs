// Result fragments as the server renders them.

const attempts = (verdict) => `<template data-into="attempts"><li><details><summary><time>14:02</time> <span>${verdict}</span></summary><pre><code class="language-python">def longest_unique(text): ...</code></pre></details></li></template>`;

export function judged({ program }) {
  if (program.includes("wrong")) return `<div class="outcome"><p class="verdict bad">Wrong answer: case 6 of 17</p>
<p class="why">The same letter comes back after another pair</p>
<dl class="pair"><dt>called</dt><dd>longest_unique("abba")</dd><dt>expected</dt><dd>2</dd><dt>got</dt><dd><mark>3</mark></dd></dl>
<p class="mistake">The start of the run moved backwards: the last place of a letter may lie before the run that you are looking at.</p>
<details class="printed" open><summary>Printed</summary><pre>a 0
b 1</pre></details><p class="cost quiet small">12 ms · CPython 3.13.0</p></div>${attempts("Wrong answer")}`;
  if (program.includes("crash")) return `<div class="outcome" data-error-line="3"><p class="verdict bad">Crashed: case 1 of 17</p>
<dl class="pair"><dt>called</dt><dd>longest_unique("")</dd></dl><pre class="trace">Traceback (most recent call last):
  line 3, in longest_unique
KeyError: 'a'</pre><p class="cost quiet small">1 ms · CPython 3.13.0</p></div>${attempts("Crashed")}`;
  return `<div class="outcome"><p class="verdict good">Correct: all 17 cases</p><p class="cost quiet small">84 ms · 9 MB · CPython 3.13.0 · without a hint</p>
<ul class="says"><li><a href="#">Read the editorial</a></li><li><a href="#">Follow-up: the text arrives as a stream</a></li></ul></div>${attempts("Correct")}`;
}

export function samplesRun({ own_input }) {
  const row = (call, expected, got, good) => `<li class="${good ? "good" : "bad"}"><details${good ? "" : " open"}><summary><code>${call}</code></summary><dl class="pair"><dt>expected</dt><dd>${expected}</dd><dt>got</dt><dd>${good ? got : `<mark>${got}</mark>`}</dd></dl></details></li>`;
  if (own_input) return `<div class="outcome"><p class="verdict">Ran on your input</p><dl class="pair"><dt>called</dt><dd>longest_unique(${own_input})</dd><dt>answered</dt><dd>3</dd></dl></div>`;
  return `<div class="outcome"><p class="verdict bad">Wrong answer: 1 of 3 samples</p><ul class="cases">${row('longest_unique("abcabcbb")', 3, 3, true)}${row('longest_unique("bbbbb")', 1, 1, true)}${row('longest_unique("")', 0, "None", false)}</ul><p class="cost quiet small">3 ms · CPython 3.13.0</p></div>`;
}
