/** A look at what was measured so far: stop, go and confirm, or go on. */

import type { Plan } from '../model/plan.ts';
import type { Round, Target } from '../model/round.ts';
import { compares } from './defaults.ts';
import { ruledOut, ruledOutStrictly } from './effect.ts';
import type { GateFacts } from './facts.ts';
import { pairRounds } from './pair.ts';
import type { Judged } from './paired.ts';
import { confirmed, isConfirmed, leans, screen } from './paired.ts';
import { belongsTo } from './rounds.ts';
import { stillBig } from './size.ts';

/**
 * A row that needs no more blocks. Primary rows must have ruled out a change that matters at the harder bound of a
 * look (97.5 %); secondary rows never move the verdict by doubt, so they ask for more only when they reach their threshold.
 */
export function settled({ metric, screen: said }: Judged): boolean {
  if (!compares(metric)) return true;
  switch (said.kind) {
    case 'effect':
      return ruledOutStrictly(said.effect) || (!metric.primary && said.effect.d < said.effect.allowed);
    case 'exact':
    case 'one-sided':
      return true;
    case 'untestable':
      return !metric.primary;
  }
}

/** Could a change that must be seen hide in this row? */
function isBlind({ metric, screen: said }: Judged, mustSee: number): boolean {
  if (!metric.primary || !compares(metric) || said.kind !== 'effect' || ruledOut(said.effect)) return false;
  return (said.effect.toChange(said.effect.blindness) ?? Infinity) > mustSee;
}

/** Is a last look worth its minutes? Only where a row leans, or where without it the run could not tell. */
export function worthLastLook(judged: readonly Judged[], mustSee: number): boolean {
  return judged.some((row) => leans(row) || isBlind(row, mustSee));
}

/**
 * Would so many more blocks let the run see what must be seen? Only where a primary row of the target hides it now, where
 * the target's scatter lets all such rows see it then, and where nothing at all is flagged.
 */
export function wouldSee(
  plan: Plan,
  rounds: readonly Round[],
  facts: GateFacts,
): (target: Target, more: number) => boolean {
  const judged = screen(pairRounds(plan, rounds, facts).metrics);
  const { mustSee } = plan.compare;
  if (judged.some(({ flagged }) => flagged)) return () => false;
  const blind = judged.filter((row) => isBlind(row, mustSee));
  const sees = ({ screen: said }: Judged, more: number) => {
    if (said.kind !== 'effect') return false;
    const { blocks, blindness, toChange } = said.effect;
    return (toChange(blindness * Math.sqrt(blocks / (blocks + more))) ?? Infinity) <= mustSee;
  };
  return (target, more) => {
    const own = blind.filter(({ metric }) => belongsTo(metric.id, target));
    return own.length > 0 && own.every((row) => sees(row, more));
  };
}

/** `torn`: open, and worth a last look. */
export type Look = 'clear' | 'flagged' | 'open' | 'torn';

/** One look at the screen's rounds, per target: everything clear, something flagged, or neither yet. */
export function lookAt(plan: Plan, rounds: readonly Round[], facts: GateFacts): (target: Target) => Look {
  const judged = screen(pairRounds(plan, rounds, facts).metrics);
  return (target) => {
    const own = judged.filter(({ metric }) => belongsTo(metric.id, target));
    if (own.some(({ flagged }) => flagged)) return 'flagged';
    if (own.every(settled)) return 'clear';
    return worthLastLook(own, plan.compare.mustSee) ? 'torn' : 'open';
  };
}

const clearness = ({ screen: said }: Judged) => (said.kind === 'effect' ? said.effect.p : 1);

/** Ids flagged at the screen, the clearest first. */
export function flaggedIds(plan: Plan, rounds: readonly Round[], facts: GateFacts): readonly string[] {
  return screen(pairRounds(plan, rounds, facts).metrics)
    .filter(({ flagged }) => flagged)
    .sort((a, b) => clearness(a) - clearness(b))
    .map(({ metric }) => metric.id);
}

/**
 * Could more fresh blocks still settle it? A flag that they neither bore out nor cleared, however small it reads by now; and a
 * primary row that joined and still shows its change, for a report that accuses its tail alone names half of the cause.
 */
export function isOpen({ metric, fresh, joined }: Judged): boolean {
  if (fresh) return !isConfirmed(fresh) && !ruledOut(fresh.effect);
  return metric.primary && joined !== undefined && !ruledOut(joined.effect) && stillBig(joined.effect);
}

/** Ids of what more fresh blocks could still settle. */
export function openConfirmations(plan: Plan, rounds: readonly Round[], facts: GateFacts): readonly string[] {
  const { metrics, confirm } = pairRounds(plan, rounds, facts);
  return confirmed(screen(metrics), confirm?.metrics ?? [])
    .filter(isOpen)
    .map(({ metric }) => metric.id);
}
