import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { childEnvironment } from '../../../../src/preview/environment.ts';
import { startGuard } from '../../../../src/preview/guard.ts';
import { makeRunFolder } from '../../../../src/preview/run-folder.ts';
import { locateChrome } from '../../../../src/probe/chrome-locate.ts';
import type { Voice } from '../../../../src/ports.ts';
import { wirePorts } from '../../../../src/wiring.ts';
import { tool } from '../../../tools.ts';
import type { Recording } from '../corpus.ts';
import { readCorpus } from '../corpus.ts';
import { armsOf, commonEnvironment, endpointOf } from './arms.ts';
import { recordingText } from './compact.ts';
import { stage, stagedTool } from './condition.ts';
import type { RecorderOptions } from './options.ts';
import { record } from './record.ts';
import { withTruth } from './truth.ts';

export interface Written {
  readonly file: string;
  readonly recording: Recording;
  readonly minutes: number;
}

/** On disk whole or not at all. */
export function writeRecording(folder: string, recording: Recording): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${recording.id}.json`);
  writeFileSync(`${file}.part`, recordingText(recording));
  renameSync(`${file}.part`, file);
  return file;
}

/** `2026-11-21-quiet-03`: the next number that is free. */
function nextNumber(folder: string, stem: string): number {
  mkdirSync(folder, { recursive: true });
  const numbers = readdirSync(folder).flatMap((name) =>
    name.startsWith(stem) ? [Number.parseInt(name.slice(stem.length), 10)] : [],
  );
  return Math.max(0, ...numbers.filter(Number.isInteger)) + 1;
}

/** Takes the recordings one after the other; each is on disk as soon as it is done. Nothing it starts outlives it. */
export async function campaign(
  options: RecorderOptions,
  voice: Voice,
  signal: AbortSignal,
  onWritten: (written: Written) => void,
): Promise<void> {
  const run = await makeRunFolder(process.env);
  await using guard = await startGuard(run);
  const { tempDir } = run;
  const staging = stage(options.condition);
  const env = childEnvironment(process.env);
  const chrome = await chromeOf(options);
  if (chrome !== undefined) process.env['CHROME_PATH'] = stagedTool(chrome, staging, tempDir);
  const disk = { folder: join(tempDir, 'out'), keepRound: () => undefined, keepFile: (name: string) => name };
  mkdirSync(join(disk.folder, 'pages'), { recursive: true });
  const out = resolve(options.out);
  for (let done = 0; done < options.count; done += 1) {
    const { ports, versions } = wirePorts({
      voice,
      signal,
      tempDir,
      guard,
      env,
      disk,
      secrets: [],
      tools: {
        sandbox: process.getuid?.() === 0 ? 'off' : 'on',
        ...(options.kind === 'load' ? { k6Path: stagedTool(tool('k6'), staging, tempDir) } : {}),
      },
    });
    const startedAt = performance.now();
    const stem = [
      new Date().toISOString().slice(0, 10),
      options.condition,
      ...(options.kind === 'page' ? ['page'] : []),
    ];
    const number = nextNumber(out, `${stem.join('-')}-`);
    const endpoint = options.endpoint ?? endpointOf(number - 1);
    const folder = join(tempDir, `recording-${String(done)}`);
    mkdirSync(folder);
    const taken = await record({
      options,
      id: `${stem.join('-')}-${String(number).padStart(2, '0')}`,
      seed: options.seed + done,
      arms: armsOf(options.kind, endpoint, options.arms),
      common: commonEnvironment(options.kind, endpoint),
      staging,
      ports,
      guard,
      folder,
      env,
      signal,
      versions: () => versions,
    });
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    const recording = withTruth(taken, readCorpus(out));
    const file = writeRecording(out, recording);
    onWritten({ file, recording, minutes: (performance.now() - startedAt) / 60_000 });
  }
}

async function chromeOf({ kind }: RecorderOptions): Promise<string | undefined> {
  if (kind !== 'page') return undefined;
  return (await locateChrome({ env: process.env, platform: process.platform })).path;
}
