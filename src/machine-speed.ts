/** The machine's speed over a visit, by which runs on different machines are compared. */

import type { GateFacts } from './gate/facts.ts';
import { againstHistory } from './gate/facts.ts';
import { TollgateError } from './model/failure.ts';
import type { Plan } from './model/plan.ts';
import type { RunnerFacts } from './model/samples.ts';
import type { Ports } from './ports.ts';

/** Undefined, and said, where it cannot be taken: only what is compared with other runs needs it. Throws `cancelled`. */
async function speedOf({ machine, voice }: Ports): Promise<number | undefined> {
  try {
    return await machine.calibrate();
  } catch (error) {
    if (!(error instanceof TollgateError) || error.kind !== 'environment') throw error;
    voice.say(`  ${error.message}; what is compared with past runs goes without`);
    return undefined;
  }
}

/** The machine, with its speed before anything is started. */
export async function withSpeed(ports: Ports): Promise<RunnerFacts> {
  const { facts } = ports.machine;
  const calibration = await speedOf(ports);
  return calibration === undefined ? facts : { ...facts, calibration };
}

/**
 * Where this run is compared with past ones, or will be one: the facts with the speed of before and after in one, their
 * geometric mean, for a single one is taken in whatever mood the machine is (docs/bench.md, "Which speed of a machine
 * counts"). The sides are ended first, as they had not begun at the first: what head does when nobody asks must not make
 * its machine look slow.
 */
export async function withSpeedAfter(
  plan: Plan,
  facts: GateFacts,
  sites: AsyncDisposable,
  ports: Ports,
): Promise<GateFacts> {
  const { calibration } = facts.runner;
  if (calibration === undefined || !(plan.mode === 'baseline' || againstHistory(plan, facts))) return facts;
  await sites[Symbol.asyncDispose]();
  const after = await speedOf(ports);
  if (after === undefined) return facts;
  return { ...facts, runner: { ...facts.runner, calibration: Math.sqrt(calibration * after) } };
}
