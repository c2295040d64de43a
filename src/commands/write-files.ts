/** A run's files: written before anything is reported anywhere, each on its own. */

import { join, relative } from 'node:path';
import type { RunRecord } from '../model/run.ts';
import type { Ports } from '../ports.ts';
import type { CommentLinks } from '../report/comment.ts';
import { commentMarkdown } from '../report/comment.ts';
import { reportHtml } from '../report/html.ts';
import { reportJson } from '../report/json.ts';
import { filmstripsOf } from './filmstrips.ts';

export interface WrittenFiles {
  /** Absolute paths. */
  readonly run: string;
  readonly report: string;
  readonly comment: string;
  /** Absent when the HTML could not be made; the reason was said. */
  readonly html?: string;
}

/** `picturesFrom` is the folder of the run's pages: the disk's own, unless the run was made elsewhere. */
interface WriteOptions extends Pick<Ports, 'disk' | 'voice'> {
  readonly picturesFrom?: string;
}

/**
 * Writes run.json first (everything can be made again from it), then the comment, the HTML and report.json.
 * What cannot be written or made is said and costs nothing else: the verdict is known by now.
 */
export async function writeFiles(
  record: RunRecord,
  links: CommentLinks,
  { disk, voice, picturesFrom = disk.folder }: WriteOptions,
): Promise<WrittenFiles> {
  const run = keep('run.json', `${JSON.stringify(record)}\n`, { disk, voice });
  const comment = keep('comment.md', commentMarkdown(record, links), { disk, voice });
  const html = await keepHtml(record, { disk, voice, picturesFrom });
  const files = { run, comment, ...(html === undefined ? {} : { html }) };
  const shown = Object.fromEntries(
    Object.entries(files).map(([name, path]) => [name, relative(process.cwd(), path) || path]),
  );
  const json = `${JSON.stringify(reportJson(record, shown), undefined, 1)}\n`;
  const report = keep('report.json', json, { disk, voice });
  return { ...files, report };
}

/** Where the file is, or would be: a disk that has filled up is said, and the verdict stands. */
function keep(name: string, text: string, { disk, voice }: Pick<Ports, 'disk' | 'voice'>): string {
  try {
    return disk.keepFile(name, text);
  } catch (error) {
    voice.say(error instanceof Error ? error.message : String(error));
    return join(disk.folder, name);
  }
}

async function keepHtml(
  record: RunRecord,
  { disk, voice, picturesFrom }: Required<WriteOptions>,
): Promise<string | undefined> {
  try {
    return disk.keepFile(
      'report.html',
      await reportHtml(record, { filmstrips: filmstripsOf(record, picturesFrom) }),
    );
  } catch (error) {
    voice.say(`the HTML report could not be made: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
