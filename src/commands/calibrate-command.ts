/** `tollgate calibrate`: base against base on this machine: how noisy it is, and what seeing more would cost. */

import { join, relative, resolve } from 'node:path';
import { EXIT, TollgateError } from '../model/failure.ts';
import type { Plan } from '../model/plan.ts';
import type { RunRecord } from '../model/run.ts';
import { inputsFromFlags } from '../config/inputs.ts';
import { calibrationTable } from '../gate/calibration-table.ts';
import { pairCost } from '../gate/pair-cost.ts';
import { openFence } from '../preview/fence.ts';
import { resolveHead } from '../preview/history.ts';
import { calibrationText } from '../report/calibration-text.ts';
import { exitCodeOfRecord } from '../report/exit-code.ts';
import { reportJson } from '../report/json.ts';
import { recordText } from '../report/text.ts';
import { colours } from './colours.ts';
import { onInterrupt } from './interrupt.ts';
import { localPlan, textFlag, type Flags } from './local-plan.ts';
import { refuseOldNode } from './refuse-old-node.ts';
import { planNotes, toolPaths } from './run-command.ts';
import { sayPlan } from './say-plan.ts';
import { stderrVoice } from './stderr-voice.ts';
import { visit } from './visit.ts';

/**
 * Measures head's commit against the working tree in blocks, as the nightly refresh does, and prints what that says
 * about this machine. Its files go to `.tollgate/calibration`: the last run's report stays.
 * @returns 0, or the exit code of a measurement that cannot be trusted
 */
export async function calibrateCommand(flags: Flags): Promise<number> {
  refuseOldNode();
  const inputs = inputsFromFlags(flags);
  using interrupt = onInterrupt();
  const { signal } = interrupt;
  const place = { directory: process.cwd(), env: process.env, signal };
  const { root, plan: asked, secrets } = await localPlan({ mode: 'baseline', inputs, flags, place });
  const plan = againstItself(asked);
  const fence = openFence({ write: (text) => void process.stderr.write(text), secrets });
  using voice = stderrVoice((line) => flags['verbose'] === true && fence.line(line), secrets);
  const head = await resolveHead(place);
  sayPlan(plan, undefined, voice);
  if (head.dirty === true && plan.preview.kind !== 'url')
    voice.say(
      'the working tree differs from its commit: what that changes shows as noise here; commit or stash first for a clean calibration',
    );
  const { record, disk } = await visit({
    plan,
    root,
    head,
    base: { sha: head.sha },
    problems: planNotes(plan),
    outputFolder: resolve(textFlag(flags, 'output') ?? '.tollgate', 'calibration'),
    tools: { sandbox: process.getuid?.() === 0 ? 'off' : 'on', ...toolPaths(inputs) },
    voice,
    signal,
    secrets,
  });
  const run = disk.keepFile('run.json', `${JSON.stringify(record)}\n`);
  const { samples } = record;
  if (samples?.strategy !== 'paired' || !isTrusted(record)) return failed(record, flags);
  const calibration = calibrationTable(samples, pairCost(plan, record.rounds, samples));
  const { runner, versions } = record;
  const whole = { ...calibration, runner, versions, files: { run: shown(run) } };
  disk.keepFile('calibration.json', `${JSON.stringify(whole, undefined, 1)}\n`);
  if (flags['json'] === true) process.stdout.write(`${JSON.stringify(whole)}\n`);
  else process.stdout.write(`${calibrationText(calibration, plan)}\n`);
  voice.say(`Written: ${join(shown(disk.folder), '{run.json,calibration.json}')}`);
  return EXIT.ok;
}

/** Both sides alike whatever the configuration compares: a preview that is already up is measured against itself. */
function againstItself(plan: Plan): Plan {
  const { preview, compare } = plan;
  return {
    ...plan,
    compare: { ...compare, strategy: 'paired' },
    preview: preview.kind === 'url' ? { ...preview, baseUrl: preview.url } : preview,
  };
}

function isTrusted({ judgement, rounds }: RunRecord): boolean {
  return rounds.length > 0 && judgement.verdict !== 'invalid' && judgement.verdict !== 'error';
}

/** What cannot be trusted teaches nothing about the machine: it is reported like any other run. */
function failed(record: RunRecord, flags: Flags): number {
  const code = exitCodeOfRecord(record);
  if (code === EXIT.ok) {
    const warnings = record.problems
      .concat(record.judgement.problems)
      .filter(({ kind }) => kind === 'warning');
    const why = warnings.map(({ message }) => `: ${message}`).join('');
    throw new TollgateError('measurement', `nothing was measured on both sides, so no noise is known${why}`);
  }
  if (flags['json'] === true) process.stdout.write(`${JSON.stringify(reportJson(record, {}))}\n`);
  process.stderr.write(`\n${recordText(record, colours(process.stderr))}\n`);
  return code;
}

function shown(path: string): string {
  return relative(process.cwd(), path) || path;
}
