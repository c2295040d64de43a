import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeFiles } from '../../src/commands/write-files.ts';
import { openDisk } from '../../src/disk.ts';
import { redactorOf } from '../../src/config/redact.ts';
import { TollgateError } from '../../src/model/failure.ts';
import type { Ports } from '../../src/ports.ts';
import { record } from '../report/records.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tollgate-files-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('a disk that fills up while the files are written is said, and the verdict stands', async () => {
  const full: Ports['disk'] = {
    ...openDisk(folder, redactorOf([])),
    keepFile: (name) => {
      throw new TollgateError('environment', `${name} could not be written: no space`);
    },
  };
  const said: string[] = [];
  const voice = { say: (line: string) => said.push(line) } as unknown as Ports['voice'];
  const files = await writeFiles(record('pass'), {}, { disk: full, voice });
  expect(files).toEqual({
    run: join(folder, 'run.json'),
    comment: join(folder, 'comment.md'),
    report: join(folder, 'report.json'),
  });
  expect(said).toEqual([
    'run.json could not be written: no space',
    'comment.md could not be written: no space',
    'the HTML report could not be made: report.html could not be written: no space',
    'report.json could not be written: no space',
  ]);
});
