/** What is measured and how, once the sides are up: guesses that work, loads with a rate, rounds that fit the budget. */

import type { Plan } from './model/plan.ts';
import { dropGuesses } from './drop-guesses.ts';
import { findRates } from './find-rates.ts';
import { gateFacts } from './gate-facts.ts';
import type { GateFacts } from './gate/facts.ts';
import { fitRounds } from './gate/fit-rounds.ts';
import type { RunnerFacts } from './model/samples.ts';
import type { Ports } from './ports.ts';
import type { Scene } from './scene.ts';
import type { Sites } from './sites.ts';
import { withNotes } from './with-notes.ts';

export interface Settled {
  readonly plan: Plan;
  readonly scene: Scene;
  readonly facts: GateFacts;
}

/**
 * The plan as it will be measured; what was changed of it is said and noted.
 * @throws TollgateError of kind `config` when nothing is left to measure
 */
export async function settle(
  asked: Plan,
  given: Scene,
  sites: Sites,
  runner: RunnerFacts,
  ports: Ports,
): Promise<Settled> {
  const { plan: kept, scene } = await dropGuesses(asked, given, sites, ports);
  const rated = await findRates(kept, scene, sites, ports);
  const facts = gateFacts(scene, sites, runner);
  const { plan, notes } = fitRounds(rated, facts);
  for (const { message } of notes) ports.voice.say(`  ${message}`);
  return { ...withNotes(plan, scene, notes), facts };
}
