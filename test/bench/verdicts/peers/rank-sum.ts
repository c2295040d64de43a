/** Distribution of U over all deals, without ties: share[u] for samples of m and n. */
function shares(m: number, n: number): Float64Array {
  // Mann & Whitney's recurrence as a product: multiply by (1 - q^(m+i)), divide by (1 - q^i).
  const size = m * n + 1;
  const ways = new Float64Array(size);
  ways[0] = 1;
  for (let i = 1; i <= n; i += 1) {
    for (let u = size - 1; u >= m + i; u -= 1) ways[u] = (ways[u] ?? 0) - (ways[u - m - i] ?? 0);
    for (let u = i; u < size; u += 1) ways[u] = (ways[u] ?? 0) + (ways[u - i] ?? 0);
  }
  const all = ways.reduce((a, b) => a + b, 0);
  return ways.map((way) => way / all);
}

/** Tails of U for one pair of sample sizes. */
export interface RankSumTable {
  /** P(U >= u). */
  readonly upper: (u: number) => number;
}

/** Exact tails, computed once per pair of sizes and kept by whoever made the table. */
export function rankSumTables(): (m: number, n: number) => RankSumTable {
  const known = new Map<string, RankSumTable>();
  return (m, n) => {
    const key = `${m} ${n}`;
    let table = known.get(key);
    if (!table) {
      const tails = shares(m, n);
      for (let u = tails.length - 2; u >= 0; u -= 1) tails[u] = (tails[u] ?? 0) + (tails[u + 1] ?? 0);
      table = { upper: (u) => (u <= 0 ? 1 : (tails[Math.ceil(u - 1e-9)] ?? 0)) };
      known.set(key, table);
    }
    return table;
  };
}

/** U of head: pairs in which head is slower, ties half. */
export function slowerPairs(base: readonly number[], head: readonly number[]): number {
  let u = 0;
  for (const h of head) for (const b of base) u += h > b ? 1 : h === b ? 0.5 : 0;
  return u;
}
