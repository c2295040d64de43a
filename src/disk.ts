/** The run's output folder: rounds as they end, files as they are made. */

import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TollgateError } from './model/failure.ts';
import type { Redactor } from './config/redact.ts';
import type { Ports } from './ports.ts';

/** Files of an earlier run that must not be taken for this one's when this one dies early. */
const OWN_FILES = ['rounds.jsonl', 'run.json', 'report.json', 'comment.md', 'summary.md', 'report.html'];

/**
 * Opens the folder (made when absent; an earlier run's files are removed, anything else is left alone). Throws `environment`
 * when it cannot be written.
 * Each round is on disk before the next one starts: what was measured survives any later failure.
 */
export function openDisk(folder: string, redactor: Redactor): Ports['disk'] {
  onDisk(folder, () => {
    mkdirSync(folder, { recursive: true });
    for (const name of OWN_FILES) rmSync(join(folder, name), { force: true });
    const pages = join(folder, 'pages');
    rmSync(pages, { force: true, recursive: true });
    mkdirSync(pages);
    writeFileSync(join(folder, '.gitignore'), '*\n');
  });
  return addTo(folder, redactor);
}

/**
 * The folder as it stands, made when absent: what a stored run is reported again into may be its own folder. What is
 * kept in it holds no secret, whoever wrote the text.
 */
export function addTo(folder: string, redactor: Redactor): Ports['disk'] {
  onDisk(folder, () => mkdirSync(folder, { recursive: true }));
  return {
    folder,
    keepRound: (round) => {
      const path = join(folder, 'rounds.jsonl');
      const line = `${JSON.stringify(redactor.value(round))}\n`;
      onDisk(path, () => appendFileSync(path, line));
    },
    keepFile: (name, text) => {
      const path = join(folder, name);
      const kept = redactedFile(name, text, redactor);
      onDisk(path, () => {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, kept);
      });
      return path;
    },
  };
}

/** @throws TollgateError of kind `environment`: a full disk, a file in the way, a folder that must not be written */
function onDisk(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new TollgateError(
      'environment',
      `${path} could not be written: ${why}. Make room there, or name a folder that can be written with --output`,
      { cause: error },
    );
  }
}

/**
 * In JSON only what stands in strings, so that it stays JSON. An HTML report is a program with pictures that a mask
 * could cut through: the record it is made of was masked before.
 */
function redactedFile(name: string, text: string, redactor: Redactor): string {
  if (name.endsWith('.html')) return text;
  if (!name.endsWith('.json')) return redactor.text(text);
  const indent = text.startsWith('{\n ') ? 1 : 0;
  return `${JSON.stringify(redactor.value(JSON.parse(text)), undefined, indent)}\n`;
}
