/** `tollgate report`: a stored run, judged again and rendered again. */

import { dirname } from 'node:path';
import { redactorOf } from '../config/redact.ts';
import { completeSamples } from '../gate/complete-samples.ts';
import { judgeSamples } from '../gate/judge-run.ts';
import type { RunRecord } from '../model/run.ts';
import { addTo } from '../disk.ts';
import { checkedSamples } from '../read/samples-file.ts';
import { exitCodeOfRecord } from '../report/exit-code.ts';
import { reportJson } from '../report/json.ts';
import { recordText } from '../report/text.ts';
import { colours } from './colours.ts';
import { readRun } from './read-text.ts';
import { stderrVoice } from './stderr-voice.ts';
import { writeFiles } from './write-files.ts';

/** @returns the exit code of the run's verdict, as judged now */
export async function reportCommand(
  file: string,
  options: { readonly json?: boolean; readonly output: string },
): Promise<number> {
  const record = judgedAgain(readRun(file));
  using voice = stderrVoice();
  const picturesFrom = file === '-' ? options.output : dirname(file);
  // What the run was masked with is not known here, and what was masked stays masked.
  const disk = addTo(options.output, redactorOf([]));
  const files = await writeFiles(record, {}, { disk, voice, picturesFrom });
  if (options.json) process.stdout.write(`${JSON.stringify(reportJson(record, { ...files }))}\n`);
  else process.stdout.write(`${recordText(record, colours(process.stdout))}\n`);
  return exitCodeOfRecord(record);
}

/**
 * Today's rule on the stored samples; a run without samples keeps its own judgement.
 * @throws TollgateError of kind `config`: the samples cannot be judged, in the words of `judge`
 */
export function judgedAgain(record: RunRecord): RunRecord {
  if (record.samples === undefined) return record;
  const samples = completeSamples({ samples: checkedSamples(record.samples), problems: [] });
  return {
    ...record,
    judgement: judgeSamples(record, samples, record.judgement.problems),
  };
}
