/** `tollgate judge`: the statistics alone. */

import { judgeRaw } from '../gate/judge-run.ts';
import { parseSamples } from '../read/samples-file.ts';
import { exitCodeOfVerdict } from '../report/exit-code.ts';
import { judgeJson } from '../report/json.ts';
import { judgementText } from '../report/text.ts';
import { colours } from './colours.ts';
import { readText } from './read-text.ts';

/** @returns the exit code of the verdict */
export function judgeCommand(file: string, options: { readonly json?: boolean }): number {
  const judgement = judgeRaw(parseSamples(readText(file)));
  if (options.json) process.stdout.write(`${JSON.stringify(judgeJson(judgement))}\n`);
  else process.stdout.write(`${judgementText(judgement, colours(process.stdout))}\n`);
  return exitCodeOfVerdict(judgement.verdict, 'regression');
}
