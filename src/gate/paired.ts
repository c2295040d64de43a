/** The paired strategy: screen over all gated metrics, accusation only on fresh blocks. Source: docs/verdicts.md section 4. */

import type { MetricId } from '../model/metric.ts';
import type { PairedMetric } from '../model/samples.ts';
import { benjaminiHochberg, holm } from '../stats/multiplicity.ts';
import type { Company } from './company.ts';
import { companyEffect } from './company-effect.ts';
import { companies } from './company.ts';
import { compares } from './defaults.ts';
import type { Effect, Power, Untestable } from './effect.ts';
import { CONFIRM_ALPHA, CONFIRM_BLOCKS, CONFIRM_RECKONED, LEAN_P, LEAST_BLOCKS, SCREEN_Q } from './effect.ts';
import type { ExactResult } from './exact.ts';
import { exactResult, repeatedAbsolute, setResult } from './exact.ts';
import { rateEffect } from './rate.ts';
import { betterEnough, bigEnough, freshP, gainP, screenP, stillBig } from './size.ts';
import { absoluteEffect, timingEffect } from './timing.ts';

type Tested =
  | { readonly kind: 'exact'; readonly result: ExactResult }
  | { readonly kind: 'effect'; readonly effect: Effect }
  | { readonly kind: 'untestable'; readonly why: Untestable }
  | { readonly kind: 'one-sided'; readonly outcome: 'new' | 'missing' };

interface Fresh {
  readonly metric: PairedMetric;
  readonly effect: Effect;
  readonly adjusted: number;
}

/** One metric through the screen, and through the confirmation where it was flagged. */
export interface Judged {
  readonly metric: PairedMetric;
  readonly screen: Tested;
  readonly flagged: boolean;
  readonly improved: boolean;
  /** Fresh blocks, where they decide. */
  readonly fresh?: Fresh;
  /** Fresh blocks of a row that leans, where they do not bear it out: it keeps what the screen said. */
  readonly joined?: Fresh;
}

const asTested = (found: Effect | Untestable): Tested =>
  'untestable' in found ? { kind: 'untestable', why: found } : { kind: 'effect', effect: found };

/** Compares one metric at one stage; `company`: the rows of the same rounds, where they are known. */
export function tested(metric: PairedMetric, power: Power, company?: Company): Tested {
  if (metric.base.length === 0) return { kind: 'one-sided', outcome: 'new' };
  if (metric.head.length === 0) return { kind: 'one-sided', outcome: 'missing' };
  switch (metric.kind) {
    case 'exact':
      return { kind: 'exact', result: exactResult(metric, metric.base, metric.head) };
    case 'set':
      return { kind: 'exact', result: setResult(metric, metric.base, metric.head) };
    case 'rate':
      return asTested(rateEffect(metric, power));
    case 'timing':
      return asTested(company ? companyEffect(metric, company, power) : timingEffect(metric, power));
    case 'absolute': {
      const enough = Math.min(metric.base.length, metric.head.length) >= LEAST_BLOCKS;
      const repeated = enough ? repeatedAbsolute(metric, metric.base, metric.head) : undefined;
      return repeated ? { kind: 'exact', result: repeated } : asTested(absoluteEffect(metric, power));
    }
  }
}

/** Metrics that share the error of the screen: gated, on both sides, and not exact. */
export function screened(metric: PairedMetric): boolean {
  const both = metric.base.length > 0 && metric.head.length > 0;
  return compares(metric) && both && metric.kind !== 'exact' && metric.kind !== 'set';
}

/**
 * What a change must get through when it is the only one among `count` gated metrics, after a screen of `blocks` blocks.
 * A confirmation goes on only where the screen was looked at more than once, each look for its `share` of the error.
 */
export function pairedPower(count: number, share = 1, blocks = 0): Power {
  const goesOn = share < 1 && blocks >= CONFIRM_RECKONED;
  return {
    alphaScreen: (SCREEN_Q * share) / Math.max(1, count),
    alphaConfirm: CONFIRM_ALPHA,
    confirmBlocks: goesOn ? CONFIRM_RECKONED : CONFIRM_BLOCKS,
  };
}

/** Positions rejected by Benjamini-Hochberg, each p weighed by the part of the error its look may spend. */
function rejected(entries: readonly { readonly p: number; readonly share: number }[]): readonly boolean[] {
  const weighed = entries.map(({ p, share }) => Math.min(1, p / share));
  return benjaminiHochberg(weighed).map((adjusted) => adjusted <= SCREEN_Q);
}

/** The screen over all metrics, in the order given. */
export function screen(metrics: readonly PairedMetric[]): readonly Judged[] {
  const count = metrics.filter(screened).length;
  const company = companies(metrics);
  const all = metrics.map((metric) => ({
    metric,
    screen: tested(metric, pairedPower(count, metric.alphaShare, metric.head.length), company.get(metric.id)),
  }));
  const family = all.flatMap(({ metric, screen: said }, index) =>
    compares(metric) && said.kind === 'effect'
      ? [{ index, effect: said.effect, share: metric.alphaShare ?? 1 }]
      : [],
  );
  const worse = rejected(family.map(({ effect, share }) => ({ p: screenP(effect), share })));
  const better = rejected(family.map(({ effect, share }) => ({ p: gainP(effect), share })));
  const flags = new Set(
    family.filter(({ effect }, i) => worse[i] && bigEnough(effect)).map(({ index }) => index),
  );
  const gains = new Set(
    family.filter(({ effect }, i) => better[i] && betterEnough(effect)).map(({ index }) => index),
  );
  return all.map((entry, index) => ({
    ...entry,
    flagged: flags.has(index) || (entry.metric.flagged === true && compares(entry.metric)),
    improved: gains.has(index),
  }));
}

/** A metric with its fresh samples. Its rules are those of the screen. */
function freshOf({ metric }: Judged, byId: ReadonlyMap<MetricId, PairedMetric>): PairedMetric | undefined {
  const found = byId.get(metric.id);
  if (found === undefined) return undefined;
  const { blocks: _screened, ...rules } = metric;
  const { base, head, blocks } = found;
  return { ...rules, base, head, ...(blocks === undefined ? {} : { blocks }) };
}

/**
 * Not flagged, but near it. Such a row is worth a last look, and where another row is flagged its load is measured again
 * anyway: then this one joins the confirmation. The error stays what it was, for nothing joins unless something is
 * flagged, and Holm counts all that join.
 */
export function leans({ metric, screen: said, flagged }: Judged): boolean {
  return (
    !flagged &&
    compares(metric) &&
    said.kind === 'effect' &&
    freshP(said.effect) <= LEAN_P &&
    stillBig(said.effect)
  );
}

/** Fresh rounds of an absolute that repeat exactly are tested all the same: else they could settle no flag. */
function testedAgain(metric: PairedMetric, company: Company | undefined, power: Power): Tested {
  const said = tested(metric, power, company);
  return said.kind === 'exact' && metric.kind === 'absolute' ? asTested(absoluteEffect(metric, power)) : said;
}

/** What the screen could not have seen, fresh blocks do not see either: both stages must call a change. */
function noSmaller(fresh: Effect, said: Tested): Effect {
  if (said.kind !== 'effect') return fresh;
  return {
    ...fresh,
    detectable: Math.max(fresh.detectable, said.effect.detectable),
    blindness: Math.max(fresh.blindness, said.effect.blindness),
  };
}

/**
 * Fresh blocks for what was flagged and what joins it, Holm-adjusted over all of them, each by its look's part. A row
 * that joined and is not confirmed keeps what the screen said.
 */
export function confirmed(judged: readonly Judged[], samples: readonly PairedMetric[]): readonly Judged[] {
  const byId = new Map<MetricId, PairedMetric>(samples.map((metric) => [metric.id, metric]));
  const company = companies(judged.flatMap((entry) => freshOf(entry, byId) ?? []));
  const anyFlagged = judged.some(({ flagged }) => flagged);
  const metrics = judged.map((entry) =>
    entry.flagged || (anyFlagged && leans(entry)) ? freshOf(entry, byId) : undefined,
  );
  const count = metrics.filter((metric) => metric !== undefined).length;
  const again = judged.map((entry, i) => {
    const metric = metrics[i];
    if (metric === undefined) return undefined;
    const share = byId.get(metric.id)?.alphaShare ?? 1;
    const power = pairedPower(1, metric.alphaShare, metric.head.length);
    const alphaConfirm = (CONFIRM_ALPHA * share) / count;
    const said = testedAgain(metric, company.get(metric.id), { ...power, alphaConfirm });
    return said.kind === 'effect'
      ? { metric, effect: noSmaller(said.effect, entry.screen), share }
      : undefined;
  });
  const family = again.filter((entry) => entry !== undefined);
  const adjusted = holm(family.map(({ effect, share }) => Math.min(1, freshP(effect) / share)));
  const byEntry = new Map(family.map((entry, i) => [entry, adjusted[i] ?? 1]));
  return judged.map((entry, i) => {
    const found = again[i];
    if (!found) return entry;
    const fresh = { ...found, adjusted: byEntry.get(found) ?? 1 };
    return entry.flagged || isConfirmed(fresh) ? { ...entry, fresh } : { ...entry, joined: fresh };
  });
}

/** The fresh blocks bear the accusation out. */
export function isConfirmed({ effect, adjusted }: Fresh): boolean {
  return adjusted <= CONFIRM_ALPHA && stillBig(effect);
}
