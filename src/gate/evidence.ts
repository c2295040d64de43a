/** The run-level evidence floor: what must hold before anything is compared. */

import type { Problem } from '../model/failure.ts';
import type { Side } from '../model/metric.ts';
import type { Plan } from '../model/plan.ts';
import type { Round, Target } from '../model/round.ts';
import { LEAST_BLOCKS } from './effect.ts';
import { isSound, loadTargets, pageTargets, roundsOf, targetKey, targetText, voids } from './rounds.ts';
import { counted } from './wording.ts';

/** More lost rounds than this on one side and what is left is a selection. Judgement. */
const MOST_LOST = 0.25;

/** The sentence of the first problem that voids a round. */
function reasonOf(lost: readonly Round[]): string {
  for (const round of lost)
    for (const problem of round.problems) if (voids(problem, round)) return problem.message;
  return 'its rounds were invalid';
}

/** Too little is left of a target to trust it, also after `more` rounds a side. A few lost rounds only drop their blocks. */
function untrusted(rounds: readonly Round[], side: Side, more = 0): readonly Round[] | undefined {
  const own = rounds.filter((round) => round.side === side);
  const lost = own.filter((round) => !isSound(round));
  if (lost.length === 0) return undefined;
  const left = own.length - lost.length + more;
  const few = left < Math.min(LEAST_BLOCKS, own.length);
  return few || lost.length > MOST_LOST * (own.length + more) ? lost : undefined;
}

function floorOf(target: Target, rounds: readonly Round[]): readonly Problem[] {
  const own = roundsOf(rounds, target, 'exact', 'screen', 'confirm', 'history');
  const lost = own.filter((round) => !isSound(round));
  if (lost.length === 0) return [];
  const bad = untrusted(own, 'base') ?? untrusted(own, 'head');
  if (bad) return [{ kind: 'invalid', message: reasonOf(bad), about: target.name }];
  const message = `${counted(lost.length, 'round')} of ${String(own.length)} of ${targetText(target)} ${lost.length === 1 ? 'was' : 'were'} dropped: ${reasonOf(lost)}`;
  return [{ kind: 'warning', message, about: target.name }];
}

/** Exceptions that failing requests explain are the change's doing only where base ran the same script without them. */
function thrownAlone(target: Target, rounds: readonly Round[]): readonly Problem[] {
  const own = roundsOf(rounds, target, 'screen', 'confirm', 'history');
  const threw = own.find(({ load }) => load?.thrown !== undefined)?.load;
  if (threw?.thrown === undefined || own.some(({ side }) => side === 'base')) return [];
  const message = `the k6 script threw in ${String(threw.thrown)} of ${String(threw.iterations)} iterations where requests failed, and no base beside it tells whether it always does`;
  return [{ kind: 'invalid', message, about: target.name }];
}

/** Problems of rounds that void nothing as a whole, each sentence once. */
function remarks(rounds: readonly Round[]): readonly Problem[] {
  const said = new Map<string, Problem>();
  for (const round of rounds)
    for (const problem of round.problems)
      if (!voids(problem, round))
        said.set(`${problem.kind} ${problem.about ?? ''} ${problem.message}`, problem);
  return [...said.values()];
}

/**
 * Problems of the run from problems of its rounds: `invalid` for the whole run (a dead server), for a load or page of
 * which too little is sound, or for one that was asked for and never measured; warnings for single lost rounds.
 */
export function evidenceProblems(plan: Plan, rounds: readonly Round[]): readonly Problem[] {
  const deaths = rounds.flatMap((round) =>
    round.problems.filter((problem) => problem.kind === 'invalid' && problem.about === undefined),
  );
  const whole = [...new Map(deaths.map((problem) => [problem.message, problem])).values()];
  const targets = [...loadTargets(plan), ...pageTargets(plan)];
  const measured = new Set(rounds.map((round) => targetKey(round.target)));
  const floors =
    whole.length > 0
      ? []
      : targets.flatMap((target) =>
          measured.has(targetKey(target)) ? [...floorOf(target, rounds), ...thrownAlone(target, rounds)] : [],
        );
  return [...whole, ...floors, ...remarks(rounds)];
}

/**
 * Targets that need no more measuring, because nothing of them can be trusted, not even after `more` sound blocks; all of
 * them after a death.
 */
export function hopeless(rounds: readonly Round[], target: Target, more = 0): boolean {
  const dead = rounds.some((round) =>
    round.problems.some((problem) => problem.kind === 'invalid' && problem.about === undefined),
  );
  if (dead) return true;
  const own = roundsOf(rounds, target, 'exact', 'screen', 'confirm', 'history');
  return (
    own.some((round) => !isSound(round)) &&
    (untrusted(own, 'base', more) ?? untrusted(own, 'head', more)) !== undefined
  );
}
