import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { redactorOf } from '../src/config/redact.ts';
import { openDisk } from '../src/disk.ts';
import { TollgateError } from '../src/model/failure.ts';
import type { Round } from '../src/model/round.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tollgate-disk-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const SECRETS = ['say "hi", 4711', '4711'];

it('no secret is kept in a round or a file, and JSON stays JSON', () => {
  const disk = openDisk(join(folder, 'output'), redactorOf(SECRETS));
  const round = { values: { 'load/x/latency': 4711 }, problems: [{ message: 'said say "hi", 4711' }] };
  disk.keepRound(round as unknown as Round);
  const rounds = readFileSync(join(folder, 'output', 'rounds.jsonl'), 'utf8');
  expect(rounds).toBe('{"values":{"load/x/latency":4711},"problems":[{"message":"said ***"}]}\n');

  const json = disk.keepFile(
    'deep/report.json',
    `${JSON.stringify({ ms: 4711, why: SECRETS[0] }, null, 1)}\n`,
  );
  expect(readFileSync(json, 'utf8')).toBe('{\n "ms": 4711,\n "why": "***"\n}\n');

  const comment = disk.keepFile('comment.md', 'It said say "hi", 4711, then `say &quot;hi&quot;, 4711`.\n');
  expect(readFileSync(comment, 'utf8')).toBe('It said ***, then `***`.\n');
});

it('what cannot be written is one sentence with what to do', () => {
  const disk = openDisk(join(folder, 'output'), redactorOf([]));
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const advice = 'Make room there, or name a folder that can be written with --output';
  expect(() => openDisk(file, redactorOf([]))).toThrow(
    new TollgateError(
      'environment',
      `${file} could not be written: EEXIST: file already exists, mkdir '${file}'. ${advice}`,
    ),
  );
  const taken = join(folder, 'output', 'comment.md');
  rmSync(taken, { force: true });
  mkdirSync(taken);
  expect(() => disk.keepFile('comment.md', 'text')).toThrow(
    new TollgateError(
      'environment',
      `${taken} could not be written: EISDIR: illegal operation on a directory, open '${taken}'. ${advice}`,
    ),
  );
});

it("an HTML report, made of a masked record, is not cut into: a program may hold a secret's letters", () => {
  const disk = openDisk(join(folder, 'html'), redactorOf(['const']));
  const html = '<script>const a = 1;</script>';
  expect(readFileSync(disk.keepFile('report.html', html), 'utf8')).toBe(html);
});
