/** The plan of a visit on this machine, from flags, the checkout and its configuration file. */

import { join, resolve } from 'node:path';
import { TollgateError } from '../model/failure.ts';
import type { Mode, Plan } from '../model/plan.ts';
import type { ConfigText } from '../config/file.ts';
import type { Inputs } from '../config/inputs.ts';
import { planFrom } from '../config/plan.ts';
import { secretsOf } from '../config/secrets.ts';
import { repositoryRoot } from '../preview/history.ts';
import { readProjectFacts } from '../preview/project-facts.ts';
import { readTextIfThere } from './read-text.ts';
import type { CommandPlace } from './rule-files.ts';

/** What the parser of the command line hands over. */
export type Flags = Readonly<Record<string, unknown>>;

export interface LocalPlan {
  /** Of the checkout, absolute. */
  readonly root: string;
  readonly plan: Plan;
  /** Never to be shown. */
  readonly secrets: readonly string[];
}

/** @throws TollgateError of kind `config` with every mistake, `environment` outside a checkout */
export async function localPlan(ask: {
  readonly mode: Mode;
  readonly inputs: Inputs;
  readonly flags: Flags;
  readonly place: CommandPlace;
}): Promise<LocalPlan> {
  const { mode, inputs, flags, place } = ask;
  const root = await repositoryRoot(place);
  const file = configFile(root, inputs);
  const { env } = place;
  const plan = planFrom({
    mode,
    inputs,
    facts: await readProjectFacts(resolve(root, inputs.workingDirectory)),
    env,
    dispatchInputs: stressInputs(flags),
    seed: seedOf(flags),
    ...(file && { file }),
  });
  return { root, plan, secrets: secretsOf({ inputs, env, ...(file && { file }) }) };
}

function configFile(root: string, inputs: Inputs): ConfigText | undefined {
  const path = join(root, inputs.config);
  const text = readTextIfThere(path);
  return text === undefined ? undefined : { path: inputs.config, text };
}

function stressInputs(flags: Flags): Record<string, string> {
  const given: Record<string, string> = {};
  for (const name of ['peak', 'duration', 'profile']) {
    const value = textFlag(flags, name);
    if (value !== undefined) given[name] = value;
  }
  return given;
}

/** A flag's text; undefined where it was not given or is a switch. */
export function textFlag(flags: Flags, name: string): string | undefined {
  const value = flags[name];
  return typeof value === 'string' ? value : undefined;
}

/** The order of blocks is random by default; the seed is printed so that a run can be repeated. */
function seedOf(flags: Flags): number {
  const text = textFlag(flags, 'seed');
  if (text === undefined) return Math.floor(Math.random() * 2 ** 31);
  const seed = Number(text);
  if (Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32) return seed;
  throw new TollgateError('config', `--seed is ${text}; allowed: a whole number from 0 to 4294967295`);
}
