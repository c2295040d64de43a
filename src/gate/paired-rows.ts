/** Rows of a paired comparison: what the screen and the fresh blocks say, in words. */

import type { Value } from '../model/metric.ts';
import type { PairedMetric, PairedSamples } from '../model/samples.ts';
import { compares } from './defaults.ts';
import type { Effect } from './effect.ts';
import { ruledOut } from './effect.ts';
import type { ExactResult } from './exact.ts';
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
import { bare, rowOf, withLimit, effectNumbers } from './row.ts';

function screenComparison({ metric, flagged, improved }: Judged, effect: Effect): Comparison {
  const common = { ...effectNumbers(effect), stage: 'screen', flagged, unsettled: flagged } as const;
  if (flagged) return { ...common, outcome: 'inconclusive', reason: unsettledReason(metric, effect) };
  if (improved) return { ...common, outcome: 'improved', reason: improvedReason(metric, effect) };
  if (ruledOut(effect)) return { ...common, outcome: 'unchanged', reason: unchangedReason(metric, effect) };
  return { ...common, outcome: 'inconclusive', reason: inconclusiveReason(metric, effect) };
}

function freshComparison(judged: Judged, first: Effect, fresh: NonNullable<Judged['fresh']>): Comparison {
  const { metric } = judged;
  const { effect, adjusted } = fresh;
  const common = { ...effectNumbers(effect), stage: 'confirm', flagged: false, unsettled: false } as const;
  if (isConfirmed(fresh))
    return { ...common, outcome: 'regressed', reason: confirmedReason(metric, first, effect) };
  const why = unconfirmedReason(metric, first, effect, adjusted);
  return ruledOut(effect)
    ? { ...common, outcome: 'unchanged', reason: `${why}; ${unchangedReason(metric, effect)}` }
    : { ...common, outcome: 'inconclusive', reason: `${why}; ${inconclusiveReason(metric, effect)}` };
}

function exactComparison(result: ExactResult): Comparison {
  return {
    ...bare(result.outcome, 'exact', result.reason),
    ...result,
    upper: result.high,
    blindness: result.detectable,
  };
}

function comparison(judged: Judged): Comparison {
  const { metric, screen: said, fresh } = judged;
  switch (said.kind) {
    case 'one-sided':
      return bare(
        said.outcome,
        metric.kind === 'exact' || metric.kind === 'set' ? 'exact' : 'screen',
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
    case 'effect':
      return fresh ? freshComparison(judged, said.effect, fresh) : screenComparison(judged, said.effect);
  }
}

/** Shown and never judged: every outcome of an ungated metric that compares two sides becomes `info`. */
function ungated(said: Comparison, metric: PairedMetric): Comparison {
  if (compares(metric) || said.outcome === 'new' || said.outcome === 'missing') return said;
  const why = metric.ungatedReason ?? 'shown, does not gate';
  return { ...said, outcome: 'info', reason: `${why}; ${said.reason}`, flagged: false, unsettled: false };
}

/** All rows of a paired comparison, in the order of the samples. */
export function pairedRows(samples: PairedSamples): readonly Row[] {
  const judged = confirmed(screen(samples.metrics), samples.confirm?.metrics ?? []);
  return judged.map((entry) => {
    const { metric, fresh } = entry;
    const base: readonly Value[] = fresh?.metric.base ?? metric.base;
    const head: readonly Value[] = fresh?.metric.head ?? metric.head;
    const row = rowOf(metric, base, head, ungated(comparison(entry), metric));
    return withLimit(row, metric, metric.base, metric.head);
  });
}
