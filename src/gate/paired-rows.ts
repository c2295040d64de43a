/** Rows of a paired comparison: what the screen and the fresh blocks say, in words. */

import type { Value } from '../model/metric.ts';
import type { PairedMetric, PairedSamples } from '../model/samples.ts';
import { compares } from './defaults.ts';
import type { Effect } from './effect.ts';
import { ruledOut } from './effect.ts';
import { exactResult, setResult } from './exact.ts';
import type { Judged } from './paired.ts';
import { confirmed, isConfirmed, screen } from './paired.ts';
import {
  confirmedReason,
  improvedReason,
  inconclusiveReason,
  unchangedReason,
  unconfirmedReason,
  unsettledReason,
} from './reasons.ts';
import type { Comparison, Row } from './row.ts';
import { bare, effectNumbers, exactComparison, rowOf, withLimit } from './row.ts';

const repeats = ({ kind }: PairedMetric) => kind === 'exact' || kind === 'set';

/** `again`: fresh samples that were given and could not be judged. */
function screenComparison(
  { metric, flagged, improved }: Judged,
  effect: Effect,
  again: PairedMetric | undefined,
): Comparison {
  const common = { ...effectNumbers(effect), stage: 'screen', flagged, unsettled: flagged } as const;
  if (flagged) return { ...common, outcome: 'inconclusive', reason: unsettledReason(metric, effect, again) };
  if (improved) return { ...common, outcome: 'improved', reason: improvedReason(metric, effect) };
  if (ruledOut(effect)) return { ...common, outcome: 'unchanged', reason: unchangedReason(metric, effect) };
  return { ...common, outcome: 'inconclusive', reason: inconclusiveReason(metric, effect) };
}

function freshComparison(judged: Judged, fresh: NonNullable<Judged['fresh']>): Comparison {
  const { metric, screen: said } = judged;
  const { effect, adjusted } = fresh;
  const first = said.kind === 'effect' ? said.effect : undefined;
  const common = { ...effectNumbers(effect), stage: 'confirm', flagged: false, unsettled: false } as const;
  if (isConfirmed(fresh))
    return { ...common, outcome: 'regressed', reason: confirmedReason(metric, first, effect) };
  const why = unconfirmedReason(metric, first, effect, adjusted);
  return ruledOut(effect)
    ? { ...common, outcome: 'unchanged', reason: `${why}; ${unchangedReason(metric, effect)}` }
    : { ...common, outcome: 'inconclusive', reason: `${why}; ${inconclusiveReason(metric, effect)}` };
}

/** What first blocks say that had no test. */
function untestedComparison(
  metric: PairedMetric,
  said: Exclude<Judged['screen'], { kind: 'effect' }>,
): Comparison {
  switch (said.kind) {
    case 'one-sided':
      return bare(
        said.outcome,
        repeats(metric) ? 'exact' : 'screen',
        said.outcome === 'new'
          ? 'only on head: nothing to compare with, its limit still applies'
          : 'measured on base and not on head: it must be measured again to be judged',
      );
    case 'untestable': {
      const { d, untestable, toChange } = said.why;
      return {
        ...bare('inconclusive', 'screen', `could not tell: ${untestable}`),
        change: d === null ? null : toChange(d),
      };
    }
    case 'exact':
      return exactComparison(said.result);
  }
}

/** Another machine flagged it and nothing fresh has judged it: what the first blocks look like here settles nothing. */
function unsettledFlag(said: Comparison): Comparison {
  if (said.outcome === 'regressed') return said;
  const oneSided = said.outcome === 'new' || said.outcome === 'missing';
  return {
    ...said,
    outcome: oneSided ? said.outcome : 'inconclusive',
    reason: `flagged on another machine, and only fresh blocks would settle it; ${said.reason}`,
    flagged: true,
    unsettled: true,
  };
}

function comparison(judged: Judged, again: PairedMetric | undefined): Comparison {
  const { metric, screen: said, fresh, flagged } = judged;
  if (fresh) return freshComparison(judged, fresh);
  if (said.kind === 'effect') return screenComparison(judged, said.effect, again);
  const untested = untestedComparison(metric, said);
  return flagged ? unsettledFlag(untested) : untested;
}

/** Shown and never judged: every outcome of an ungated metric that compares two sides becomes `info`. */
function ungated(said: Comparison, metric: PairedMetric): Comparison {
  if (compares(metric) || said.outcome === 'new' || said.outcome === 'missing') return said;
  const why = metric.ungatedReason ?? 'shown, does not gate';
  return { ...said, outcome: 'info', reason: `${why}; ${said.reason}`, flagged: false, unsettled: false };
}

/** What repeats exactly has one stage; where another machine flagged it, fresh values take the place of the first. */
function renewed(entry: Judged, fresh: PairedMetric | undefined): Judged {
  if (!entry.flagged || !fresh || !repeats(entry.metric)) return entry;
  const { base, head } = fresh;
  if (base.length === 0 || head.length === 0) return entry;
  const metric = { ...entry.metric, base, head };
  const result = metric.kind === 'exact' ? exactResult(metric, base, head) : setResult(metric, base, head);
  return { ...entry, metric, screen: { kind: 'exact', result }, flagged: false };
}

/** All rows of a paired comparison, in the order of the samples; fresh blocks decide alone, about the limit too. */
export function pairedRows(samples: PairedSamples): readonly Row[] {
  const again = samples.confirm?.metrics ?? [];
  const byId = new Map(again.map((metric) => [metric.id, metric]));
  return confirmed(screen(samples.metrics), again).map((judged) => {
    const found = byId.get(judged.metric.id);
    const entry = renewed(judged, found);
    const { metric, fresh } = entry;
    const base: readonly Value[] = fresh?.metric.base ?? metric.base;
    const head: readonly Value[] = fresh?.metric.head ?? metric.head;
    const row = rowOf(metric, base, head, ungated(comparison(entry, found), metric));
    return withLimit(row, metric, base, head);
  });
}
