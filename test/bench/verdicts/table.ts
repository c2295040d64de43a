import { clopperPearson } from '../../../src/stats/proportion-interval.ts';

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A Markdown table; the first `texts` columns are text, the others are numbers. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[], texts = 1): string {
  return [line(heads), line(heads.map((_, i) => (i < texts ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** A share in percent, with as many digits as it deserves. */
export function percent(share: number): string {
  if (!Number.isFinite(share)) return '-';
  const value = 100 * share;
  return `${value === 0 || value >= 10 ? value.toFixed(value === 0 ? 0 : 1) : value.toPrecision(2)} %`;
}

/** "0.30 % (0.20 … 0.43)": a share of `total` with its exact 95 % interval. */
export function withInterval(failures: number, total: number): string {
  if (total === 0) return '-';
  const { low, high } = clopperPearson({ failures, total }, 0.95);
  return `${percent(failures / total)} (${(100 * low).toFixed(2)} … ${(100 * high).toFixed(2)})`;
}
