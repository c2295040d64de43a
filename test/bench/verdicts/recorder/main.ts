import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { onInterrupt } from '../../../../src/commands/interrupt.ts';
import { stderrVoice } from '../../../../src/commands/stderr-voice.ts';
import { readCorpus } from '../corpus.ts';
import { campaign, writeRecording } from './campaign.ts';
import { readRecorderOptions } from './options.ts';
import type { TruthOptions } from './options.ts';
import { wasQuiet, withTruth } from './truth.ts';

/** Records, and then measures every recording's truth again: each new one tells more of the others. */
async function main(args: readonly string[]): Promise<void> {
  const options = readRecorderOptions(args, new Date());
  using interrupt = onInterrupt();
  using voice = stderrVoice();
  const say = (text: string) => {
    voice.say(text);
  };
  if (options.kind === 'truth') {
    measureTruth(options, say);
    return;
  }
  const { kind, condition, count, seed } = options;
  say(`${String(count)} × ${kind}, ${condition}, seed ${String(seed)}, sitting ${options.sitting}`);
  try {
    await campaign(options, voice, interrupt.signal, ({ file, recording, minutes }) => {
      const kilobytes = (statSync(file).size / 1024).toFixed(0);
      const lost = Object.values(recording.values)
        .flatMap((arms) => Object.values(arms).flat())
        .filter((value) => value === null).length;
      const losses = lost > 0 ? `, ${String(lost)} values missing` : '';
      const noise =
        condition === 'quiet' && !wasQuiet(recording)
          ? '; the machine was busy with something else, so no truth is measured on it: record it again'
          : '';
      say(`${relative('.', file)}: ${minutes.toFixed(1)} minutes, ${kilobytes} KiB${losses}${noise}`);
    });
    measureTruth({ kind: 'truth', from: options.out, out: options.out }, say);
  } catch (error) {
    if (!interrupt.signal.aborted) throw error;
    say('interrupted: finished recordings are kept, the one under way is not');
    process.exitCode = 130;
  }
}

function measureTruth({ from, out }: TruthOptions, say: (text: string) => void): void {
  const pool = readCorpus(resolve(from));
  const recordings = readCorpus(resolve(out));
  for (const recording of recordings) writeRecording(resolve(out), withTruth(recording, pool));
  say(`truth of ${String(recordings.length)} recordings measured on ${String(pool.length)}`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
