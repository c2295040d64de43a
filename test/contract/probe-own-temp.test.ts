import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ownTemp } from '../../src/probe/own-temp.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it("a child's temp folder lies in the run's folder and goes with what is in it", async () => {
  const told: string[] = [];
  const temp = await ownTemp(folder, { onFolder: (path) => told.push(path) });
  expect(temp.env).toEqual({ TMPDIR: join(folder, 't') });
  writeFileSync(join(folder, 't', 'left'), '');
  await temp[Symbol.asyncDispose]();
  expect(existsSync(join(folder, 't'))).toBe(false);
  expect(told).toEqual([]);
});

it("a child's temp folder lies in /tmp, told to the guard, where a socket's address would be too long", async () => {
  const deep = join(folder, 'x'.repeat(62 - folder.length));
  mkdirSync(deep);
  const told: string[] = [];
  const gone: string[] = [];
  const watch = {
    onFolder: (path: string) => told.push(path),
    onFolderEnd: (path: string) => gone.push(path),
  };
  const temp = await ownTemp(deep, watch);
  expect(told).toEqual([expect.stringMatching(/^\/tmp\/tollgate-\w{6}$/)]);
  expect(temp.env).toEqual({ TMPDIR: told[0] });
  expect(existsSync(String(told[0]))).toBe(true);
  await temp[Symbol.asyncDispose]();
  expect(existsSync(String(told[0]))).toBe(false);
  expect(gone).toEqual(told);
});

it("a child's temp folder that could not be removed stays with the guard", async () => {
  const deep = join(folder, 'x'.repeat(62 - folder.length));
  mkdirSync(deep);
  const told: string[] = [];
  const gone: string[] = [];
  const temp = await ownTemp(deep, {
    onFolder: (path) => told.push(path),
    onFolderEnd: (path) => gone.push(path),
  });
  const [path = ''] = told;
  // Deeper than a path can say (PATH_MAX): Node cannot remove it, root or not.
  const half = join(...Array.from({ length: 12 }, () => 'd'.repeat(200)));
  mkdirSync(join(path, 'a', half), { recursive: true });
  mkdirSync(join(path, 'b', half), { recursive: true });
  renameSync(join(path, 'b'), join(path, 'a', half, 'b'));
  await temp[Symbol.asyncDispose]();
  expect(existsSync(path)).toBe(true);
  expect(gone).toEqual([]);
  execFileSync('rm', ['-rf', path]);
});
