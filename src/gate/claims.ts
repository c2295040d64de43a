/** What an author promised: `Tollgate-Expect: load/shop/GET /search/latency-p50 -50%`, and what was measured. */

import type { MetricId } from '../model/metric.ts';
import type { Claim } from '../model/notices.ts';
import type { Judgement, MetricVerdict } from '../model/verdict.ts';
import { turned } from '../model/metric.ts';
import { metricPattern } from '../model/metric-pattern.ts';
import { visibleText } from '../model/visible-text.ts';
import { voidedBy } from './errors-void.ts';

/** A promise as it was written; `ratio` -0.5 means that the value falls by half. */
export interface WrittenClaim {
  readonly pattern: string;
  readonly ratio: number;
}

export interface WrittenClaims {
  readonly claims: readonly WrittenClaim[];
  /** One sentence for each line that means to be a claim and is none. */
  readonly broken: readonly string[];
}

/** Longer than any id with its size; a stranger writes the text. */
const LINE_UNITS = 600;
const MOST_LINES = 100;
/** A run file holds no more (read/run-file.ts). */
const MOST_CLAIMS = 1000;

/** Also as an item of a list or in a quotation. */
const begins = /^(?:[-*+>][ \t]+){0,3}Tollgate-Expect:/i;
/** Signs as editors write them: hyphen, minus, en dash. A comma is a decimal one, so it has no three digits after it. */
const sized = /^(\S(?:.*\S)?)[ \t]+([+\-\u2212\u2013]?)(\d{1,9}(?:\.\d{1,9}|,\d{1,2})?)[ \t]*(?:%|percent)$/i;

/** The claims of a pull request's text, and the lines that are none although they begin like one. */
export function parseClaims(text: string): WrittenClaims {
  const lines = visibleText(text)
    .split(/\r?\n/)
    .map((line) => line.slice(0, LINE_UNITS).replaceAll('`', '').trim())
    .filter((line) => begins.test(line))
    .slice(0, MOST_LINES);
  const read = lines.map(readClaim);
  return {
    claims: read.filter((one) => typeof one !== 'string'),
    broken: read.filter((one) => typeof one === 'string'),
  };
}

function readClaim(line: string): WrittenClaim | string {
  const [, pattern, sign, digits] = sized.exec(line.replace(begins, '').trim()) ?? [];
  if (pattern === undefined || digits === undefined)
    return `\`${line.slice(0, 120)}\` is no claim that can be read: end it with a size, as in \`Tollgate-Expect: load/*/GET /search/latency-p50 -50%\``;
  const size = Number(digits.replace(',', '.')) / 100;
  return { pattern, ratio: sign === '' || sign === '+' ? size : -size };
}

/** Divisions may lose the last digit of a change that is exactly what was promised or allowed. */
const LAST_DIGIT = 1e-9;

/** Ends of a row's interval as its `change` counts, where more is worse. */
interface Ends {
  readonly low: number;
  readonly high: number;
}

/** "0 %" promises nothing worse than the row allows: its threshold, or its floor. */
function outcomeOfNone(row: MetricVerdict, { low, high }: Ends): Claim['outcome'] {
  const { base, regression, floor } = row;
  const size = (end: number) => (typeof base === 'number' ? Math.abs(base * turned(end, row)) : Infinity);
  const allowed = (end: number) => end <= regression + LAST_DIGIT || size(end) < floor * (1 - LAST_DIGIT);
  if (allowed(high)) return 'held';
  return allowed(low) ? 'unclear' : 'missed';
}

/**
 * Something better is held by an interval that holds it or goes beyond it, missed by one that lies short of it, and
 * unclear where the interval holds no change too. Something worse is the most that may be: held by an interval that
 * lies within it, missed by one that lies beyond it, else unclear.
 */
function outcomeOf(claimed: number, row: MetricVerdict, { low, high }: Ends): Claim['outcome'] {
  if (claimed === 0) return outcomeOfNone(row, { low, high });
  const worse = row.better === 'lower' ? 1 : -1;
  const [promised, best, worst] = [worse * claimed, worse * turned(low, row), worse * turned(high, row)];
  if (worst <= promised + LAST_DIGIT) return 'held';
  if (best > promised + LAST_DIGIT) return 'missed';
  return promised > 0 || (best <= 0 && worst >= 0) ? 'unclear' : 'held';
}

/** Rates, differences and sets have no percent, and neither has a counter that was 0. */
function hasNoRatio({ kind, change }: MetricVerdict): boolean {
  return kind === 'exact' ? change === null : kind !== 'timing';
}

/** `doubt`: why the row counts for nothing. */
function claimOf(row: MetricVerdict, claimed: number, doubt: string | undefined): Claim {
  const none = { id: row.id, claimed, measured: null, low: null, high: null };
  if (row.base === null || row.head === null) return { ...none, outcome: 'not-measured' };
  if (hasNoRatio(row)) return { ...none, outcome: 'no-ratio' };
  const { change, low, high, detectable, stage, reason } = row;
  const measured = change === null ? null : turned(change, row);
  // Too few blocks have no interval; and where no change at all would have been called, one says nothing: a machine
  // that moved everything, too few past runs.
  const unseeing = stage !== 'exact' && detectable === null;
  if (doubt !== undefined || unseeing || low === null || high === null)
    return { ...none, measured, outcome: 'unclear', why: doubt ?? reason.replace(/^could not tell: /, '') };
  const ends = [turned(low, row), turned(high, row)];
  const outcome = outcomeOf(claimed, row, { low, high });
  return { ...none, measured, low: Math.min(...ends), high: Math.max(...ends), outcome };
}

type Judged = Pick<Judgement, 'verdict' | 'reason' | 'metrics' | 'problems'>;

/** Why a row counts for nothing: its run is invalid, its errors regressed, or a problem says so of the metric itself. */
function doubtsOf({ verdict, reason, metrics, problems }: Judged): (id: MetricId) => string | undefined {
  const voided = voidedBy(metrics);
  return (id) => {
    if (verdict === 'invalid') return `the run is invalid: ${reason}`;
    const errors = voided(id);
    if (errors !== undefined) return `${errors} regressed, and failures are not as fast or slow as answers`;
    // Blind or only told: other answers, an audit that broke. What names a load or page leaves its metrics as they are.
    return problems.find(({ about }) => about !== undefined && metricPattern(about)(id))?.message;
  };
}

/**
 * One claim for every metric that a written claim's pattern matches; a pattern that matches nothing is said. Rows that
 * count for nothing hold nothing either, and say why.
 */
export function claimsOf(claims: readonly WrittenClaim[], judgement: Judged): readonly Claim[] {
  const doubts = doubtsOf(judgement);
  const found = claims.flatMap(({ pattern, ratio }): readonly Claim[] => {
    const matches = metricPattern(pattern);
    const rows = judgement.metrics.filter(({ id }) => matches(id));
    if (rows.length === 0)
      return [
        { id: pattern, claimed: ratio, measured: null, low: null, high: null, outcome: 'not-measured' },
      ];
    return rows.map((row) => claimOf(row, ratio, doubts(row.id)));
  });
  return found.slice(0, MOST_CLAIMS);
}
