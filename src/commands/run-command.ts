/** `tollgate run`: everything, locally. */

import { relative, resolve } from 'node:path';
import type { Problem } from '../model/failure.ts';
import { EXIT, TollgateError } from '../model/failure.ts';
import type { Plan } from '../model/plan.ts';
import { modeFor } from '../config/event.ts';
import type { Inputs } from '../config/inputs.ts';
import { inputsFromFlags } from '../config/inputs.ts';
import { resolveBase, type ResolvedBase } from '../preview/base.ts';
import { openFence } from '../preview/fence.ts';
import { resolveHead } from '../preview/history.ts';
import { parseBaseline } from '../read/baseline-file.ts';
import { exitCodeOfRecord } from '../report/exit-code.ts';
import { reportJson } from '../report/json.ts';
import { recordText } from '../report/text.ts';
import { colours } from './colours.ts';
import { onInterrupt } from './interrupt.ts';
import { localPlan, textFlag, type Flags } from './local-plan.ts';
import { readText } from './read-text.ts';
import { refuseOldNode } from './refuse-old-node.ts';
import { sayPlan } from './say-plan.ts';
import { screenedRun } from './screened-run.ts';
import { stderrVoice } from './stderr-voice.ts';
import { visit, type VisitAsk } from './visit.ts';
import { writeFiles } from './write-files.ts';

/** @returns the exit code of the run's verdict */
export async function runCommand(flags: Flags): Promise<number> {
  refuseOldNode();
  const inputs = inputsFromFlags(flags);
  using interrupt = onInterrupt();
  const { signal } = interrupt;
  const place = { directory: process.cwd(), env: process.env, signal };
  const choice = modeFor(inputs.mode, undefined);
  if ('skip' in choice) return EXIT.ok;
  const { root, plan, secrets } = await localPlan({ mode: choice.mode, inputs, flags, place });
  const fence = openFence({ write: (text) => void process.stderr.write(text), secrets });
  using voice = stderrVoice((line) => flags['verbose'] === true && fence.line(line), secrets);
  const base = await baseFor(plan, inputs, place);
  sayPlan(plan, base, voice);
  const screened = await screenedRun(inputs);
  const ask: VisitAsk = {
    plan,
    root,
    head: await resolveHead(place),
    base: base?.found ? { sha: base.sha } : null,
    ...(base && !base.found ? { baseMissing: base.why } : {}),
    ...(screened === undefined ? {} : { screened }),
    ...baselineFor(inputs),
    problems: planNotes(plan),
    outputFolder: resolve(textFlag(flags, 'output') ?? '.tollgate'),
    tools: { sandbox: process.getuid?.() === 0 ? 'off' : 'on', ...toolPaths(inputs) },
    voice,
    signal,
    secrets,
  };
  const { record, disk } = await visit(ask);
  const files = await writeFiles(record, {}, { disk, voice });
  if (flags['json'] === true) {
    const shown = Object.fromEntries(
      Object.entries(files).map(([name, path]) => [name, relative(process.cwd(), path)]),
    );
    process.stdout.write(`${JSON.stringify(reportJson(record, shown))}\n`);
  }
  voice.say(`\n${recordText(record, colours(process.stderr))}\n`);
  voice.say(
    `Written: ${relative(process.cwd(), disk.folder) || disk.folder}/{run.json,comment.md,report.html}`,
  );
  return exitCodeOfRecord(record);
}

/** Undefined: no base was wanted (`--no-base`, stress, previews that are already up without a base URL). */
async function baseFor(
  plan: Plan,
  inputs: Inputs,
  place: { readonly directory: string; readonly env: NodeJS.ProcessEnv; readonly signal: AbortSignal },
): Promise<ResolvedBase | undefined> {
  if (inputs.base.kind === 'none' || plan.mode !== 'gate') return undefined;
  if (plan.preview.kind === 'url' && plan.preview.baseUrl === undefined) return undefined;
  return resolveBase({ ...place, ...(inputs.base.kind === 'ref' ? { ref: inputs.base.ref } : {}) });
}

function baselineFor(inputs: Inputs): Pick<VisitAsk, 'baseline'> {
  const { baselineFile } = inputs;
  if (baselineFile === undefined) return {};
  const text = readText(baselineFile);
  try {
    return { baseline: { file: parseBaseline(text) } };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new TollgateError('config', `--baseline ${baselineFile} cannot be used: ${why}`, { cause: error });
  }
}

/** Guesses travel with the run: the report shows them folded. */
export function planNotes(plan: Plan): Problem[] {
  return plan.notes.map(({ message, override }) => ({
    kind: 'note',
    message: override === undefined ? message : `${message} (override: ${override})`,
  }));
}

export function toolPaths(inputs: Inputs): { k6Path?: string; k6Mirror?: string } {
  const { k6Path, k6Mirror } = inputs;
  return {
    ...(k6Path === undefined ? {} : { k6Path }),
    ...(k6Mirror === undefined ? {} : { k6Mirror }),
  };
}
