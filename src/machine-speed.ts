/** The machine's speed over a visit, by which runs on different machines are compared. */

import type { GateFacts } from './gate/facts.ts';
import type { Plan } from './model/plan.ts';
import type { Round } from './model/round.ts';
import type { Ports } from './ports.ts';

/** This run is compared with past ones, or will be one: only there does the speed count. */
function countsIn(plan: Plan, rounds: readonly Round[]): boolean {
  return (
    plan.mode === 'baseline' ||
    plan.compare.strategy === 'baseline' ||
    rounds.some(({ stage }) => stage === 'history')
  );
}

/**
 * The facts with the speed of before and after the rounds in one, their geometric mean: a single one is taken in whatever mood the
 * machine is (docs/bench.md, "Which speed of a machine counts"). A second one that fails is said and left out.
 */
export async function withSpeedAfter(
  plan: Plan,
  rounds: readonly Round[],
  facts: GateFacts,
  { machine, voice }: Ports,
): Promise<GateFacts> {
  const { calibration } = facts.runner;
  if (calibration === undefined || !countsIn(plan, rounds)) return facts;
  try {
    const after = await machine.calibrate();
    return { ...facts, runner: { ...facts.runner, calibration: Math.sqrt(calibration * after) } };
  } catch (error) {
    voice.say(
      `  ${error instanceof Error ? error.message : String(error)}; its speed is that of before the rounds`,
    );
    return facts;
  }
}
