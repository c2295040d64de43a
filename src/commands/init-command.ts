/** `tollgate init`: the configuration and the workflow, written from what can be guessed. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { EXIT, TollgateError } from '../model/failure.ts';
import { inputsFromFlags } from '../config/inputs.ts';
import { planFrom } from '../config/plan.ts';
import { starterFiles } from '../config/starter.ts';
import { repositoryRoot } from '../preview/history.ts';
import { readProjectFacts } from '../preview/project-facts.ts';
import { textFlag, type Flags } from './local-plan.ts';

const WORKFLOW = '.github/workflows/performance.yml';
/** As in the README: the release line, and whoever publishes it. */
const ACTION = 'OWNER/tollgate@v0';

/**
 * Writes both files into the checkout and says what was guessed and why. A file that is there is kept, unless
 * `--force`.
 * @returns 0
 * @throws TollgateError of kind `config` where nothing can be guessed to start, with what to give
 */
export async function initCommand(flags: Flags): Promise<number> {
  const root = await repositoryRoot({ directory: process.cwd(), env: process.env });
  const asked = inputsFromFlags(flags);
  // The file that is about to be written is not one that must be there.
  const inputs = { ...asked, configAsked: false };
  const facts = await readProjectFacts(resolve(root, inputs.workingDirectory));
  const plan = planFrom({ mode: 'gate', inputs, facts, env: process.env, seed: 0 });
  const action = textFlag(flags, 'action') ?? ACTION;
  const { config, workflow } = starterFiles(plan, { action, config: inputs.config });
  const done = [
    place(join(root, inputs.config), config, flags),
    place(join(root, WORKFLOW), workflow, flags),
  ];
  const notes = plan.notes.map(({ message }) => message);
  const written = done.flatMap(({ path, isNew }) => (isNew ? [shown(path)] : []));
  const kept = done.flatMap(({ path, isNew }) => (isNew ? [] : [shown(path)]));
  if (flags['json'] === true) {
    process.stdout.write(`${JSON.stringify({ schema: 'tollgate/init@1', written, kept, notes })}\n`);
    return EXIT.ok;
  }
  const lines = [
    ...written.map((path) => `wrote ${path}`),
    ...kept.map((path) => `kept ${path}: it is there already, --force overwrites it`),
    ...notes.map((note) => `  ${note}`),
    ...(action === ACTION && written.some((path) => path.endsWith('performance.yml'))
      ? [`In the workflow, put the action's owner where it says ${ACTION}.`]
      : []),
    'Next: `tollgate doctor` looks whether everything is there, `tollgate run` measures here.',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.ok;
}

function place(path: string, text: string, flags: Flags): { readonly path: string; readonly isNew: boolean } {
  if (existsSync(path) && flags['force'] !== true) return { path, isNew: false };
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new TollgateError(
      'environment',
      `${path} could not be written: ${why}. Make room for it, or name another file with --config`,
      { cause: error },
    );
  }
  return { path, isNew: true };
}

function shown(path: string): string {
  return relative(process.cwd(), path);
}
