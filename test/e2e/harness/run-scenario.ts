import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { findPatch } from './consumer.ts';
import { unmet } from './expectations.ts';
import { loadScenario, type Scenario, type Step } from './scenario.ts';
import { World, type StepRun } from './world.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SHOP = join(ROOT, 'fixtures', 'shop');
const SHOP_PATCHES = join(ROOT, 'fixtures', 'patches');

export interface StepReport {
  readonly name: string;
  readonly ok: boolean;
  readonly problems: readonly string[];
  readonly seconds: number;
  /** The verdict that was seen; undefined: none was given. */
  readonly verdict: string | undefined;
  readonly log: string;
}

/**
 * Runs a scenario folder, step after step on one repository; a step that fails does not stop the next.
 * @param actionSource the repository with action.yml and dist; the tests of the harness itself give a stand-in
 */
export async function* runScenario(folder: string, actionSource = ROOT): AsyncGenerator<StepReport> {
  const scenario = loadScenario(folder);
  const own = join(folder, 'repo');
  const layers = [
    ...(scenario.over === 'shop' || !existsSync(own) ? [SHOP] : []),
    ...(existsSync(own) ? [own] : []),
  ];
  await using world = await World.create(layers, actionSource);
  for (const step of scenario.steps) yield await runStep(world, scenario, step);
}

async function runStep(world: World, scenario: Scenario, step: Step): Promise<StepReport> {
  const started = performance.now();
  let problems: readonly string[];
  let runs: readonly StepRun[] = [];
  try {
    const names = step.patch === undefined ? [] : [step.patch].flat();
    runs = await world.run(
      withFiles(step, scenario.folder),
      names.map((name) => findPatch(scenario.folder, SHOP_PATCHES, name)),
    );
    problems = await unmet(world, step, runs);
  } catch (error) {
    problems = [(error as Error).stack ?? String(error)];
  }
  const seconds = (performance.now() - started) / 1000;
  return {
    name: step.name,
    ok: problems.length === 0,
    problems,
    seconds,
    verdict: runs.map((one) => one.result.outputs['verdict']).find((one) => one !== undefined),
    log: runs.map((one) => one.result.log).join('\n'),
  };
}

function withFiles(step: Step, folder: string): Step {
  return {
    ...step,
    ...(step.artifacts && {
      artifacts: step.artifacts.map((one) => ({
        ...one,
        ...(one.file !== undefined && { file: join(folder, one.file) }),
      })),
    }),
  };
}
