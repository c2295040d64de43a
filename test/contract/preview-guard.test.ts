import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startGuard } from '../../src/preview/guard.ts';
import { makeRunFolder } from '../../src/preview/run-folder.ts';
import { endLeftovers, leftoverRecord } from '../../src/preview/state.ts';
import { here, isRunning, ofRun, responds, running, until } from './preview-scene.ts';

interface Victim {
  readonly child: ChildProcess;
  readonly tempDir: string;
  readonly runId: string;
  readonly guard: number;
  readonly pids: readonly number[];
  readonly origin?: string;
  readonly worktree?: string;
  readonly repository?: string;
}

/** Runs test/contract/preview-victim.ts up to the wanted moment: a program that is in the middle of its work. */
async function startVictim(moment: string): Promise<Victim> {
  const child = spawn(process.execPath, [join(here, 'preview-victim.ts'), moment], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  for await (const chunk of child.stdout) {
    out += String(chunk);
    if (out.includes('\n')) break;
  }
  return { child, ...(JSON.parse(out) as Omit<Victim, 'child'>) };
}

/** What the process calls itself once its program runs. */
function nameOf(pid: number): string {
  return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
}

/** What there still is of a run once its guard has gone: processes, folder, an answer. */
async function leftOf(victim: Victim): Promise<readonly unknown[]> {
  await until('the guard has gone', () => !isRunning(victim.guard));
  const doesAnswer = victim.origin !== undefined && (await responds(victim.origin));
  return [
    ...victim.pids.filter(isRunning),
    ...ofRun(victim.runId),
    ...(existsSync(victim.tempDir) ? [victim.tempDir] : []),
    ...(doesAnswer ? [victim.origin] : []),
  ];
}

describe('the guard of a run', () => {
  for (const signal of ['SIGKILL', 'SIGINT'] as const) {
    it(`ends servers, strays and folders when the run is ended by ${signal} with two sites up`, async () => {
      const victim = await startVictim('sites-up');
      expect(ofRun(victim.runId).length).toBeGreaterThanOrEqual(3);
      expect(victim.pids.filter(isRunning)).toEqual(victim.pids);
      victim.child.kill(signal);
      await once(victim.child, 'exit');
      expect(await leftOf(victim)).toEqual([]);
    });
  }

  it('ends a preview that was still starting when the run was killed', async () => {
    const victim = await startVictim('starting');
    await until('the server runs', () => ofRun(victim.runId).length > 0);
    victim.child.kill('SIGKILL');
    await once(victim.child, 'exit');
    expect(await leftOf(victim)).toEqual([]);
  });

  it('ends a daemon that wiped its environment and left its parents at once', async () => {
    const victim = await startVictim('stray');
    const stray = running(`sleep ${victim.runId.replaceAll(/\D/g, '')}9`);
    expect(stray).toHaveLength(1);
    victim.child.kill('SIGKILL');
    await once(victim.child, 'exit');
    expect(await leftOf({ ...victim, pids: stray })).toEqual([]);
  });

  it('removes the worktree and git forgets it', async () => {
    const victim = await startVictim('worktree');
    expect(existsSync(join(victim.worktree as string, 'file.txt'))).toBe(true);
    victim.child.kill('SIGKILL');
    await once(victim.child, 'exit');
    expect(await leftOf(victim)).toEqual([]);
    expect(existsSync(victim.worktree as string)).toBe(false);
    const git = spawn('git', ['worktree', 'list', '--porcelain'], { cwd: victim.repository, stdio: 'pipe' });
    let listed = '';
    for await (const chunk of git.stdout) listed += String(chunk);
    expect(listed.match(/^worktree /gm)).toHaveLength(1);
    await rm(victim.repository as string, { recursive: true });
  });

  it('ends what nobody ended when its handle is disposed, and survives TERM itself until then', async () => {
    const folder = await makeRunFolder({});
    const guard = await startGuard(folder);
    const stray = spawn('setsid', ['sleep', '1000'], {
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, TOLLGATE_RUN: folder.runId },
    });
    await until('the stray runs', () => ofRun(folder.runId).length > 0);
    await until('the guard has its handlers', () => nameOf(guard.pid) === 'tollgate-guard');
    process.kill(guard.pid, 'SIGTERM');
    process.kill(guard.pid, 'SIGINT');
    expect(isRunning(guard.pid)).toBe(true);
    await guard[Symbol.asyncDispose]();
    expect(ofRun(folder.runId)).toEqual([]);
    expect(isRunning(stray.pid as number)).toBe(false);
    expect(isRunning(guard.pid)).toBe(false);
    expect(existsSync(folder.tempDir)).toBe(false);
  });

  it('leaves a group alone that is not watched any more, and folders that are taken back', async () => {
    const folder = await makeRunFolder({});
    const guard = await startGuard(folder);
    const kept = spawn('sleep', ['1000'], { stdio: 'ignore', detached: true });
    const keptFolder = `${folder.tempDir}-kept`;
    await mkdir(keptFolder);
    guard.watch(kept.pid as number);
    guard.unwatch(kept.pid as number);
    guard.watchFolder(keptFolder);
    guard.unwatchFolder(keptFolder);
    await guard[Symbol.asyncDispose]();
    expect(isRunning(kept.pid as number)).toBe(true);
    expect(existsSync(keptFolder)).toBe(true);
    kept.kill('SIGKILL');
    await rm(keptFolder, { recursive: true });
  });

  it('does not carry the run id and keeps no pipe of its starter open', async () => {
    const folder = await makeRunFolder({});
    const guard = await startGuard(folder);
    expect(readFileSync(`/proc/${guard.pid}/environ`, 'utf8')).not.toContain('TOLLGATE_RUN=');
    expect(readFileSync(`/proc/${guard.pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(2, 4)).toEqual([
      String(guard.pid),
      String(guard.pid),
    ]);
    await guard[Symbol.asyncDispose]();
  });
});

describe('the post step', () => {
  it('ends what is left even when the guard was killed too', async () => {
    const victim = await startVictim('sites-up');
    const record = leftoverRecord({ pid: victim.guard }, victim.tempDir);
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    process.kill(victim.guard, 'SIGKILL');
    victim.child.kill('SIGKILL');
    await once(victim.child, 'exit');
    expect(ofRun(victim.runId).length).toBeGreaterThan(0);
    await endLeftovers([record]);
    expect(await leftOf(victim)).toEqual([]);
  });

  it('does nothing where nothing is left', async () => {
    const folder = await makeRunFolder({});
    const guard = await startGuard(folder);
    const record = leftoverRecord(guard, folder.tempDir);
    await guard[Symbol.asyncDispose]();
    await endLeftovers([record]);
    expect(existsSync(folder.tempDir)).toBe(false);
  });

  it('takes a number that is used again for another process', async () => {
    const folder = await makeRunFolder({});
    const bystander = spawn('sleep', ['1000'], { stdio: 'ignore', detached: true });
    const journal = [
      { run: folder.runId },
      { watch: bystander.pid, start: '1' },
      { folder: folder.tempDir },
    ].map((line) => JSON.stringify(line));
    await writeFile(join(folder.tempDir, 'guard.jsonl'), `${journal.join('\n')}\n`);
    await endLeftovers([{ pid: bystander.pid as number, startTime: '1', tempDir: folder.tempDir }]);
    expect(isRunning(bystander.pid as number)).toBe(true);
    expect(existsSync(folder.tempDir)).toBe(false);
    bystander.kill('SIGKILL');
  });
});
