import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readProjectFacts } from '../../src/preview/project-facts.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tollgate-facts-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

const facts = (folder: string) => readProjectFacts(join(root, folder));

describe('facts of a project', () => {
  it('are its scripts, lockfiles, static folders and k6 scripts', async () => {
    write({
      'package.json': '{"scripts":{"start":"node .","odd":1},"packageManager":"pnpm@9.1.0"}',
      'pnpm-lock.yaml': '',
      'package-lock.json': '{}',
      'public/index.html': '',
      'dist/index.html': '',
      out: 'a file, not a folder',
      'perf/checkout.js': '',
      'perf/types.d.ts': '',
      'perf/search.test.ts': '',
      'perf/data.json': '',
      'perf/lib/helper.js': '',
      'k6/smoke.ts': '',
    });
    expect(await readProjectFacts(root)).toEqual({
      packageJson: { scripts: { start: 'node .' }, packageManager: 'pnpm@9.1.0' },
      files: ['dist', 'k6', 'out', 'package-lock.json', 'package.json', 'perf', 'pnpm-lock.yaml', 'public'],
      k6Scripts: ['k6/smoke.ts', 'perf/checkout.js'],
      staticFolders: ['dist', 'public'],
      lockfiles: ['package-lock.json', 'pnpm-lock.yaml'],
    });
  });

  it('are those of the workspace where the project is a member: its lockfile and its package manager', async () => {
    write({
      '.git': 'gitdir: elsewhere',
      'package.json': '{"workspaces":["apps/*"],"packageManager":"yarn@4.5.0"}',
      'yarn.lock': '',
      '.yarnrc.yml': '',
      'apps/web/package.json': '{"scripts":{"start":"node ."}}',
      'apps/old/package.json': '{"packageManager":"npm@11.0.0"}',
      'apps/old/package-lock.json': '{}',
      'docs/package.json': '{}',
    });
    expect(await facts('apps/web')).toEqual({
      packageJson: { scripts: { start: 'node .' }, packageManager: 'yarn@4.5.0' },
      files: ['package.json'],
      rootFiles: ['.git', '.yarnrc.yml', 'apps', 'docs', 'package.json', 'yarn.lock'],
      k6Scripts: [],
      staticFolders: [],
      lockfiles: ['yarn.lock'],
    });
    const own = await facts('apps/old');
    expect([own.lockfiles, own.packageJson?.packageManager]).toEqual([['package-lock.json'], 'npm@11.0.0']);
    // Below the workspace, and no member of it: its installer would not know it.
    expect((await facts('docs')).lockfiles).toEqual([]);
    write({ 'pnpm-workspace.yaml': 'packages: [docs]', 'pnpm-lock.yaml': '' });
    expect((await facts('docs')).lockfiles).toEqual(['pnpm-lock.yaml', 'yarn.lock']);
  });

  it('are a mistake where there is no such folder', async () => {
    const missing = join(root, 'missing');
    await expect(readProjectFacts(missing)).rejects.toMatchObject({
      kind: 'config',
      message: `the project's folder ${missing} is not there; "working-directory" is a folder of the repository, relative to its root`,
    });
  });

  it('are none where there is nothing readable', async () => {
    const nothing = { k6Scripts: [], staticFolders: [], lockfiles: [] };
    write({ 'package.json': '{"scripts": [' });
    expect(await readProjectFacts(root)).toEqual({ ...nothing, files: ['package.json'] });
    write({ 'package.json': '{"name":"x"}' });
    expect(await readProjectFacts(root)).toMatchObject({ packageJson: { scripts: {} } });
  });
});
