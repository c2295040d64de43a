/** Edits (insert, delete, replace, swap neighbours) between two words. Source: optimal string alignment distance. */
function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const options = [at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        options.push(at(before, j - 2) + 1);
      row.push(Math.min(...options));
    }
    before = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

/** Longer words are nobody's slip of the finger, and would be slow to compare. */
const LONGEST = 60;

/** The candidate a person most likely meant; undefined when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const lower = word.toLowerCase();
  const ranked = candidates
    .map((candidate) => ({ candidate, edits: distance(lower, candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  const [best] = ranked;
  if (!best || best.edits >= best.candidate.length) return undefined;
  return best.edits <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : undefined;
}

/** `unknown key "thresold"; did you mean "thresholds"?` or, when none is near, the list of what is allowed. */
export function unknownWord(what: string, word: string, candidates: readonly string[]): string {
  const meant = nearest(word, candidates);
  const shown = JSON.stringify(word.length > LONGEST ? `${word.slice(0, LONGEST)}...` : word);
  return `unknown ${what} ${shown}; ${meant === undefined ? `allowed: ${[...new Set(candidates)].join(', ')}` : `did you mean ${JSON.stringify(meant)}?`}`;
}
