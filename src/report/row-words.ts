/** The words of a row's verdict: slower and faster for times, larger and smaller for bytes. */

import type { Value } from '../model/metric.ts';
import type { MetricVerdict } from '../model/verdict.ts';
import { splitMetricId, wrongSide } from '../model/metric.ts';
import { boundText, numberOf, varies } from './change.ts';
import { formatValue } from './format.ts';

interface Words {
  readonly worse: string;
  readonly better: string;
  /** What one regression of this kind is called in a heading. */
  readonly noun: string;
}

const slower: Words = { worse: 'slower', better: 'faster', noun: 'slowdown' };
const larger: Words = { worse: 'larger', better: 'smaller', noun: 'size increase' };
const more: Words = { worse: 'more', better: 'fewer', noun: 'increase' };
const lower: Words = { worse: 'lower', better: 'higher', noun: 'drop' };
const byMetric: Readonly<Record<string, Words>> = {
  errors: { worse: 'more errors', better: 'fewer errors', noun: 'rise in errors' },
  checks: { worse: 'more failed checks', better: 'fewer failed checks', noun: 'rise in failed checks' },
  cpu: { worse: 'more CPU', better: 'less CPU', noun: 'rise in CPU' },
  'memory-peak': { worse: 'more memory', better: 'less memory', noun: 'rise in memory' },
  cls: { worse: 'more shift', better: 'less shift', noun: 'rise in layout shift' },
};

/** Worse, better and the noun for a metric's regressions. */
export function wordsFor(metric: Pick<MetricVerdict, 'id' | 'unit' | 'kind' | 'better'>): Words {
  const own = byMetric[splitMetricId(metric.id)?.metric ?? ''];
  if (own) return own;
  if (metric.kind === 'set')
    return { worse: 'new failures', better: 'fewer failures', noun: 'set of new failures' };
  if (metric.better === 'higher') return lower;
  if (metric.unit === 'ms' || metric.unit === 's') return slower;
  return metric.unit === 'B' ? larger : more;
}

export type Icon = '❌' | '✅' | '❓' | '⚠️' | '🆕' | 'ℹ️';

/** The icon of a row. */
export function iconOf(metric: MetricVerdict): Icon {
  switch (metric.outcome) {
    case 'regressed':
    case 'over-limit':
      return '❌';
    case 'improved':
    case 'unchanged':
      return '✅';
    case 'inconclusive':
      return '❓';
    case 'missing':
      return '⚠️';
    case 'new':
      return '🆕';
    case 'info':
      return 'ℹ️';
  }
}

/** "slower, confirmed", "rules out +6 %", "could not tell". */
export function outcomeText(metric: MetricVerdict): string {
  switch (metric.outcome) {
    case 'regressed':
      return `${wordsFor(metric).worse}${evidenceText(metric)}`;
    case 'improved':
      return wordsFor(metric).better;
    case 'over-limit':
      return `${wrongSide(metric)} its limit`;
    case 'unchanged':
      return unchangedText(metric);
    case 'inconclusive':
      return inconclusiveText(metric);
    case 'missing':
      return 'missing, measured before';
    case 'new':
      return 'new';
    case 'info':
      return infoText(metric);
  }
}

function evidenceText(metric: MetricVerdict): string {
  if (metric.stage === 'confirm') return ', confirmed';
  return metric.stage === 'history' ? ', against history' : '';
}

function unchangedText(metric: MetricVerdict): string {
  if (metric.stage === 'exact' || metric.kind === 'set') return isSame(metric) ? 'same' : 'within bounds';
  if (metric.upper !== null && metric.upper <= 0) return 'no worse';
  // There is no share of a base that is 0: less than the floor is what was ruled out.
  const amount = numberOf(metric.base) === 0 ? formatValue(metric.floor, metric.unit) : undefined;
  const bound = boundText(metric.upper, metric) ?? amount;
  return bound === undefined ? 'no worse' : `rules out ${bound} ${wordsFor(metric).worse}`;
}

function isSame(metric: MetricVerdict): boolean {
  const { change, base, head } = metric;
  const still = change === null ? numberOf(base) === numberOf(head) : change === 0;
  return still && !varies(metric);
}

/** Does the middle of a side lie on the wrong side of the row's limit? */
function isBeyond(metric: MetricVerdict, side: Value | null): boolean {
  const value = numberOf(side);
  if (value === undefined || metric.limit === null) return false;
  return wrongSide(metric) === 'over' ? value > metric.limit : value < metric.limit;
}

/** Beyond its limit on both sides: judged, and called `info` for that. */
export function isBeyondOnMainToo(metric: MetricVerdict): boolean {
  return isBeyond(metric, metric.head) && isBeyond(metric, metric.base);
}

function infoText(metric: MetricVerdict): string {
  const side = wrongSide(metric);
  if (isBeyondOnMainToo(metric)) return `${side} its limit on main too`;
  if (isBeyond(metric, metric.head))
    return metric.gated ? `middle ${side} its limit` : `${side} its limit, does not gate`;
  return metric.gated && metric.change === null ? 'not compared' : 'not judged';
}

function inconclusiveText(metric: MetricVerdict): string {
  if (metric.flagged) return 'flagged, not confirmed';
  const bound = boundText(metric.detectable, metric);
  return bound === undefined ? 'could not tell' : `could not tell below ${bound}`;
}
