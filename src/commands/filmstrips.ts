/** The filmstrips of the pages that changed, from the files beside a run. */

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Side } from '../model/metric.ts';
import type { PageFacts } from '../model/round.ts';
import type { RunRecord } from '../model/run.ts';
import { parseFrames } from '../read/filmstrip.ts';
import type { Filmstrip } from '../report/html-film.ts';

/** All pictures of a report together: it is opened from an artifact, often over a phone. */
const MOST_BYTES = 1_500_000;
/** One strip's file; a larger one was not written by us. */
const MOST_FILE_BYTES = 1_000_000;

/**
 * Base above head for each page and device that serves something else on head (or has no base); the first pages of the
 * plan where not all fit. `folder` is where `run.json` lies.
 */
export function filmstripsOf(record: RunRecord, folder: string): readonly Filmstrip[] {
  const films: Filmstrip[] = [];
  let left = MOST_BYTES;
  for (const { name, devices } of record.plan.pages) {
    for (const device of devices) {
      const factsOn = (side: Side): PageFacts | undefined =>
        record.rounds.findLast(
          ({ target, side: own, page }) =>
            page !== undefined &&
            own === side &&
            target.kind === 'page' &&
            target.name === name &&
            target.device === device,
        )?.page;
      const [base, head] = [factsOn('base'), factsOn('head')];
      if (head === undefined || base?.servedHash === head.servedHash) continue;
      const pair = (['base', 'head'] as const).map((side) => ({
        page: name,
        device,
        side,
        frames: framesFrom(folder, side === 'base' ? base : head),
      }));
      left -= JSON.stringify(pair).length;
      if (left < 0) return films;
      films.push(...pair.filter(({ frames }) => frames.length > 0));
    }
  }
  return films;
}

/** The name comes from a file that may be a stranger's: only ours is followed. */
function framesFrom(folder: string, facts: PageFacts | undefined): Filmstrip['frames'] {
  const name = /^pages[/\\]([\w.-]+)\.html$/.exec(facts?.reportFile ?? '')?.[1];
  if (name === undefined) return [];
  const path = join(folder, 'pages', `${name}.film.json`);
  try {
    return statSync(path).size > MOST_FILE_BYTES ? [] : parseFrames(readFileSync(path, 'utf8'));
  } catch {
    return [];
  }
}
