import { appendFileSync } from 'node:fs';

import type { Posted } from './api.ts';

/** GitHub drops a step's summary over 1 MiB (runner source, `CreateStepSummaryCommand`); 900 KiB leaves room for others. */
const SUMMARY_BYTES = 900 * 1024;
const CUT = '\n\n… cut at 900 KiB; the whole report is in the artifacts of this run.\n';

/**
 * Appends Markdown to the job summary (`GITHUB_STEP_SUMMARY`), cut at 900 KiB on a line.
 * Outside Actions nothing is written. Trouble is returned, never thrown.
 */
export function writeSummary(env: Readonly<Record<string, string | undefined>>, markdown: string): Posted {
  const path = env['GITHUB_STEP_SUMMARY'];
  if (!path) return { posted: false, problem: 'no job summary: GITHUB_STEP_SUMMARY is not set' };
  try {
    appendFileSync(path, `${cutToBytes(markdown)}\n`);
    return { posted: true };
  } catch (error) {
    return { posted: false, problem: `the job summary could not be written: ${(error as Error).message}` };
  }
}

function cutToBytes(text: string): string {
  if (Buffer.byteLength(text) <= SUMMARY_BYTES) return text;
  const room = SUMMARY_BYTES - Buffer.byteLength(CUT);
  const head = Buffer.from(text, 'utf8').subarray(0, room).toString('utf8');
  return `${head.slice(0, Math.max(0, head.lastIndexOf('\n')))}${CUT}`;
}
