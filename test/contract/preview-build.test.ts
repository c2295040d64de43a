import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { borrowUntracked } from '../../src/preview/borrow.ts';
import { buildSide } from '../../src/preview/build.ts';
import { childEnvironment } from '../../src/preview/environment.ts';
import { openSite } from '../../src/preview/open.ts';
import { command, ofRun, openScene, server, until } from './preview-scene.ts';

const deadlineMs = 60_000;
const timeless = (text: string): string => text.replace(/after \d+\.\d s/, 'after N s');

describe('the build of a side', () => {
  it('runs build, then prepare, and hands the port prepare was told to the start', async () => {
    await using scene = await openScene();
    const job = scene.job(
      command(server, {
        build: 'echo built ${side} > built; echo building',
        prepare: 'cat built; echo ${port} > port',
      }),
      { side: 'base' },
    );
    const built = await buildSide(job, { deadlineMs });
    expect(scene.lines).toEqual(['building', 'built base']);
    expect(await readFile(join(scene.tempDir, 'base-build.log'), 'utf8')).toBe('building\n');
    expect(`${built.port}\n`).toBe(await readFile(join(scene.directory, 'port'), 'utf8'));
    await using site = await openSite({ ...job, ...built });
    expect(site.origin).toBe(`http://127.0.0.1:${built.port}`);
  });

  it('that fails is a preview failure with exit code and the last 40 lines', async () => {
    await using scene = await openScene();
    const build = 'for n in $(seq 1 60); do echo line $n; done; exit 2';
    const error = await buildSide(scene.job(command(server, { build })), { deadlineMs }).catch(
      (caught: unknown) => caught as Error,
    );
    const last = Array.from({ length: 40 }, (_, index) => `  | line ${index + 21}`);
    expect(error).toMatchObject({ kind: 'preview' });
    expect(timeless((error as Error).message)).toBe(
      `\`${build}\` (build of head) exited with code 2 after N s. Last lines:\n${last.join('\n')}`,
    );
  });

  it('that hangs is ended at the deadline, everything it started included', async () => {
    await using scene = await openScene();
    const build = 'echo waiting; sleep 1000 & sleep 1000';
    const attempt = buildSide(scene.job(command(server, { build })), { deadlineMs: 2000 });
    await expect(attempt).rejects.toMatchObject({
      kind: 'preview',
      message: `\`${build}\` (build of head) was not done after 2 s and was ended. Last lines:\n  | waiting`,
    });
    expect(ofRun(scene.guard.runId)).toEqual([]);
  });

  it('that is interrupted is cancelled', async () => {
    await using scene = await openScene();
    const controller = new AbortController();
    const job = scene.job(command(server, { prepare: 'sleep 1000' }), { signal: controller.signal });
    const attempt = buildSide(job, { deadlineMs });
    await until('it sleeps', () => ofRun(scene.guard.runId).length > 0);
    controller.abort();
    await expect(attempt).rejects.toMatchObject({
      kind: 'cancelled',
      message: '`sleep 1000` (prepare of head) was interrupted',
    });
    expect(ofRun(scene.guard.runId)).toEqual([]);
  });

  it('ends a server that prepare left running, and says that it did', async () => {
    await using scene = await openScene();
    await buildSide(scene.job(command(server, { prepare: 'setsid sleep 1000 > log 2>&1 & sleep 0.2' })), {
      deadlineMs,
    });
    expect(scene.progress.at(-1)).toBe(
      'head: what prepare left running is ended: sleep; what must run beside the server is started in "start"',
    );
    expect(ofRun(scene.guard.runId)).toEqual([]);
    await buildSide(scene.job(command(server, { build: 'sleep 1000 &', prepare: 'true' })), { deadlineMs });
    expect(scene.progress.at(-1)).toBe('head: prepare: true');
  });

  it('quotes hostile output so that no runner obeys it', async () => {
    await using scene = await openScene();
    const build = `printf '::set-output name=a::b\\n##[add-mask]x\\n\\033[2J\\033]0;title\\007::error::boo\\n'; exit 1`;
    const error = (await buildSide(scene.job(command(server, { build })), { deadlineMs }).catch(
      (caught: unknown) => caught,
    )) as Error;
    expect(error.message.split('Last lines:\n')[1]).toBe(
      '  | : :set-output name=a::b\n  | ## [add-mask]x\n  | : :error::boo',
    );
  });
});

describe('the environment of a child', () => {
  it('shows no secret of the runner, neither of the build nor of the server, and is as large on both sides', async () => {
    await using scene = await openScene();
    const env = childEnvironment({
      PATH: process.env['PATH'],
      ACTIONS_RUNTIME_TOKEN: 'secret-runtime',
      INPUT_TOKEN: 'secret-input',
      STATE_x: 'secret-state',
      GITHUB_TOKEN: 'secret-token',
      GITHUB_ENV: '/secret/env',
      GITHUB_OUTPUT: '/secret/output',
      GITHUB_STEP_SUMMARY: '/secret/summary',
      K6_CLOUD_TOKEN: 'secret-k6',
      RUNNER_TRACKING_ID: 'github_1',
      HTTP_PROXY: 'http://proxy.example:3128',
    });
    const plan = command(server, { build: 'env > env.txt', env: { NAME: '${side}' } });
    const sizes: number[] = [];
    for (const side of ['base', 'head'] as const) {
      const directory = join(
        scene.directory,
        side === 'base' ? 'a-much-longer-path-of-the-base-worktree' : 'h',
      );
      await mkdir(directory);
      const job = scene.job(plan, { env, side, directory });
      await buildSide(job, { deadlineMs });
      const dumped = await readFile(join(directory, 'env.txt'), 'utf8');
      await using site = await openSite(job);
      const served = (await (await fetch(`${site.origin}/env`)).json()) as Record<string, string>;
      for (const text of [dumped, JSON.stringify(served)]) expect(text).not.toContain('secret');
      expect(served).toMatchObject({ RUNNER_TRACKING_ID: 'github_1', NO_PROXY: 'localhost,127.0.0.1,::1' });
      sizes.push(
        Object.entries(served).reduce((sum, [name, value]) => sum + name.length + value.length + 2, 0),
      );
    }
    expect(sizes[0]).toBe(sizes[1]);
  });
});

describe('what base borrows from the working tree', () => {
  const lock = '{"lockfileVersion":3}';

  async function sides(scene: { readonly directory: string }): Promise<{ head: string; base: string }> {
    const head = join(scene.directory, 'head');
    const base = join(scene.directory, 'base');
    await mkdir(join(head, 'node_modules', 'dep'), { recursive: true });
    await mkdir(join(head, 'node_modules', '.cache'), { recursive: true });
    await mkdir(base);
    await writeFile(join(head, 'node_modules', 'dep', 'index.js'), 'x');
    await writeFile(join(head, '.env'), 'A=1');
    for (const side of [head, base]) {
      await writeFile(join(side, 'package.json'), '{}');
      await writeFile(join(side, 'package-lock.json'), lock);
    }
    return { head, base };
  }

  it('is .env, and a copy of node_modules where the manifests are the same', async () => {
    await using scene = await openScene();
    const { head, base } = await sides(scene);
    expect(await borrowUntracked({ head, base, build: 'npm run build' })).toEqual([
      'base was given .env of the working tree: git does not hold it',
      'base was given a copy of node_modules: the manifests are the same and no build installs it',
    ]);
    expect(await readFile(join(base, 'node_modules', 'dep', 'index.js'), 'utf8')).toBe('x');
    expect(existsSync(join(base, 'node_modules', '.cache'))).toBe(false);
    await writeFile(join(base, 'node_modules', 'dep', 'index.js'), 'y');
    expect(await readFile(join(head, 'node_modules', 'dep', 'index.js'), 'utf8')).toBe('x');
  });

  it('is what a workspace keeps at its root, too', async () => {
    await using scene = await openScene();
    const { head, base } = await sides(scene);
    for (const side of [head, base]) {
      await mkdir(join(side, 'apps', 'web'), { recursive: true });
      await mkdir(join(side, '.git'));
      await writeFile(join(side, 'apps', 'web', 'package.json'), '{"name":"web"}');
    }
    const web = { head: join(head, 'apps', 'web'), base: join(base, 'apps', 'web') };
    await writeFile(join(web.base, 'package.json'), '{"name":"other"}');
    expect(await borrowUntracked(web)).toEqual([]);
    await writeFile(join(web.base, 'package.json'), '{"name":"web"}');
    expect(await borrowUntracked(web)).toHaveLength(1);
    expect(await readFile(join(base, 'node_modules', 'dep', 'index.js'), 'utf8')).toBe('x');
  });

  it('is not node_modules where lockfiles differ or the build installs', async () => {
    await using scene = await openScene();
    const { head, base } = await sides(scene);
    const envOnly = ['base was given .env of the working tree: git does not hold it'];
    expect(await borrowUntracked({ head, base, build: 'npm ci && npm run build' })).toEqual(envOnly);
    await writeFile(join(base, 'package-lock.json'), '{"lockfileVersion":2}');
    expect(await borrowUntracked({ head, base })).toEqual([]);
    expect(existsSync(join(base, 'node_modules'))).toBe(false);
  });
});
