// Which lines of two texts have no counterpart in the other: a longest common subsequence, line by line.

const MOST_CELLS = 4_000_000;

/** The positions of the lines that only the first, and only the second, text has. */
export function linesNotShared(one: string[], other: string[]): [Set<number>, Set<number>] {
  if (one.length * other.length > MOST_CELLS) return [new Set(), new Set()];
  const width = other.length + 1;
  const longest = new Uint32Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1)
      longest[i * width + j] = one[i] === other[j]
        ? longest[(i + 1) * width + j + 1]! + 1
        : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
  const oneOnly = new Set<number>();
  const otherOnly = new Set<number>();
  let i = 0;
  let j = 0;
  while (i < one.length || j < other.length) {
    if (i < one.length && j < other.length && one[i] === other[j]) {
      i += 1;
      j += 1;
    } else if (j >= other.length || (i < one.length && longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!)) {
      oneOnly.add(i);
      i += 1;
    } else {
      otherOnly.add(j);
      j += 1;
    }
  }
  return [oneOnly, otherOnly];
}
