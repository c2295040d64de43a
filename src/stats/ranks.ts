/** Twice the midrank of each value (so that ties stay whole numbers), and the sizes of the groups of equal values. */
export function doubledMidranks(values: readonly number[]): {
  readonly ranks: number[];
  readonly ties: number[];
} {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const ranks = values.map(() => 0);
  const ties: number[] = [];
  for (let start = 0; start < order.length;) {
    let end = start;
    while (end + 1 < order.length && values[order[end + 1]!] === values[order[start]!]) end += 1;
    for (let i = start; i <= end; i += 1) ranks[order[i]!] = start + end + 2;
    ties.push(end - start + 1);
    start = end + 1;
  }
  return { ranks, ties };
}
