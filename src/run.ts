/**
 * The hall: what happens in a visit, read top to bottom. Everything with an effect comes in as `ports`;
 * what is decided is in `gate/`, what is known of the visit is in `scene`.
 */

import type { Plan } from './model/plan.ts';
import type { Round } from './model/round.ts';
import type { RunRecord } from './model/run.ts';
import { climb } from './climb.ts';
import { ignoredChange } from './config/ignored.ts';
import { dropGuesses } from './drop-guesses.ts';
import { headInstead, judgeNight, type NightJudgement } from './gate/anchor-night.ts';
import { first, next } from './gate/first-next.ts';
import { screenedRounds, withScreen } from './gate/fresh-runner.ts';
import { judgeRun } from './gate/judge-run.ts';
import { predictMinutes } from './gate/predict-minutes.ts';
import { withSpeed, withSpeedAfter } from './machine-speed.ts';
import { createMeasure } from './measure.ts';
import type { Ports } from './ports.ts';
import { createProgress } from './progress.ts';
import { judgedOf, passWithout, runRecord } from './record.ts';
import type { Scene } from './scene.ts';
import { settle } from './settle.ts';
import { bringUp } from './sites.ts';

/**
 * Brings both sides up, measures what the gate asks for until it is content, and judges.
 * Mode `baseline` is the same visit: there both sides are the same commit, and what differs is noise; or, some nights,
 * base is a commit of long ago, and what differs has crept in. A run that confirms what another one screened begins
 * with that one's rounds.
 */
export async function gate(asked: Plan, given: Scene, ports: Ports): Promise<RunRecord> {
  const startedAt = ports.now();
  const skipped = skippable(asked, given);
  if (skipped !== undefined) {
    const { facts: runner } = ports.machine;
    return runRecord(
      { plan: asked, scene: given, runner, rounds: [], judged: passWithout(skipped), startedAt, skipped },
      ports,
    );
  }
  const runner = await withSpeed(ports);
  await using sites = await bringUp(asked, given, ports);
  const { plan, scene, facts: here } = await settle(asked, given, sites, runner, ports);
  const facts = withScreen(here, scene.screened);
  const rounds: Round[] = scene.screened ? [...screenedRounds(scene.screened)] : [];
  const progress = createProgress(predictMinutes(plan, facts), ports.voice);
  const measure = createMeasure(plan, scene, sites, ports);

  let ask = first(plan, rounds, facts);
  while (ask) {
    progress.asks(ask);
    const taken = await measure(ask, (round) => progress.ended(round));
    rounds.push(...taken);
    // An ask that yields nothing would be asked again for ever.
    ask = taken.length > 0 ? next(plan, rounds, facts) : undefined;
  }
  const instead = sites.anchor && headInstead(plan, rounds, facts, sites.anchor);
  if (instead) {
    progress.asks(instead);
    rounds.push(...(await measure(instead, (round) => progress.ended(round))));
  }
  const known = await withSpeedAfter(plan, facts, sites, ports);
  const { judgement, ...night }: NightJudgement = sites.anchor
    ? judgeNight(plan, rounds, known, sites.anchor)
    : { judgement: judgeRun(plan, rounds, known) };
  const judged = judgedOf(judgement);
  return runRecord({ plan, scene, sites, ...night, runner: known.runner, rounds, judged, startedAt }, ports);
}

/** Drives head up a staircase of rates and says at which step a limit broke. Never gates. */
export async function stress(asked: Plan, given: Scene, ports: Ports): Promise<RunRecord> {
  const startedAt = ports.now();
  const { facts: runner } = ports.machine;
  await using sites = await bringUp(asked, given, ports);
  const { plan, scene } = await dropGuesses(asked, given, sites, ports);
  const { result, judged } = await climb(plan, scene, await sites.use('head'), ports);
  return runRecord({ plan, scene, sites, runner, rounds: [], judged, startedAt, stress: result }, ports);
}

/**
 * Step 0 of `auto`: a change of files that nothing runs passes at once, saying so. An empty change is measured:
 * that is what was asked.
 */
function skippable(plan: Plan, { changedFiles }: Scene): string | undefined {
  if (plan.mode !== 'gate' || plan.compare.strategy !== 'auto') return undefined;
  return changedFiles && ignoredChange(changedFiles, plan.compare.ignore);
}
