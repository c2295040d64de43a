import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { checkOutAnchor } from '../../src/commands/check-out-anchor.ts';
import { chooseNight, endNight } from '../../src/commands/night.ts';
import type { Anchor } from '../../src/model/anchor.ts';
import type { Baseline } from '../../src/model/baseline.ts';
import { gate } from '../../src/run.ts';
import { fakePorts, planOf, sceneOf } from '../fake-ports.ts';
import { openScene } from './preview-scene.ts';

let directory = '';
const said: string[] = [];
const voice = {
  say: (text: string) => void said.push(text),
  progress: () => undefined,
  childLine: () => undefined,
};
const env = {
  PATH: process.env['PATH'],
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: directory, env, encoding: 'utf8', stdio: 'pipe' }).trim();
}

function commit(message: string): string {
  git('commit', '--quiet', '--allow-empty', '-m', message);
  return git('rev-parse', 'HEAD');
}

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'tollgate-night-'));
  git('init', '--quiet', '--initial-branch=main');
  said.length = 0;
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const at = '2026-11-01T03:17:00.000Z';
const baselineOf = (first: string, changes: Partial<Baseline> = {}): Baseline => ({
  schema: 'tollgate/baseline@1',
  commit: first,
  runId: '1',
  name: 'default',
  at,
  history: [{ commit: first, runId: '1', at, runner: { cpu: 'x', cores: 2 }, metrics: {} }],
  noise: {},
  accepted: [],
  nightly: { turn: 'same-commit', at },
  ...changes,
});

function choose(baseline: Baseline | undefined, event = 'schedule') {
  const plan = planOf({ mode: 'baseline' });
  const ask = { plan, event, head: git('rev-parse', 'HEAD'), place: { directory, env }, voice };
  return chooseNight({ ...ask, ...(baseline && { baseline }) });
}

describe('whose turn tonight is', () => {
  it('is nobody’s on a push, and the noise’s in the first night', async () => {
    const one = commit('one');
    expect(await choose(baselineOf(one), 'push')).toBeUndefined();
    expect(await choose(undefined)).toEqual({ turn: 'same-commit' });
    expect(await choose(baselineOf(one, { nightly: { turn: 'anchor', at } }))).toEqual({
      turn: 'same-commit',
    });
  });

  it('is the oldest run’s where there is no release, and then the release’s', async () => {
    const one = commit('one');
    commit('two');
    expect(await choose(baselineOf(one))).toEqual({
      turn: 'anchor',
      anchor: { sha: one, name: one.slice(0, 7), kind: 'history', at },
    });
    const three = commit('three');
    git('tag', 'v1.2.0');
    commit('four');
    const anchor: Anchor = { sha: three, name: 'v1.2.0', kind: 'release' };
    expect(await choose(baselineOf(one))).toEqual({
      turn: 'anchor',
      anchor: { ...anchor, at: expect.stringMatching(/^20\d\d-/) as string },
    });
    expect(said.at(-1)).toBe('tonight main is measured beside v1.2.0, to see what has crept in');
  });

  it('is main’s own where nothing is behind it, where a shift was just accepted, and where git has no such commit', async () => {
    const one = commit('one');
    const itself = 'main is measured beside itself tonight: ';
    expect(await choose(baselineOf(one))).toEqual({
      turn: 'anchor',
      note: `${itself}there is no release, accepted shift or older run than this commit`,
    });
    commit('two');
    expect((await choose(baselineOf('a'.repeat(40))))?.note).toMatch(
      /^main is measured beside itself tonight: the commit aaaaaaa is not in this clone and could not be fetched: /,
    );
    // A shift that names its metrics says nothing of the others.
    commit('more\n\nPerf-Accepted: bigger hero [metrics: page/*]');
    expect((await choose(baselineOf(one)))?.anchor?.sha).toBe(one);
    commit('three\n\nPerf-Accepted: tax rules');
    expect(await choose(baselineOf(one))).toEqual({
      turn: 'anchor',
      note: `${itself}it is its own anchor since a shift was accepted (tax rules)`,
    });
  });
});

describe('an anchor that cannot be checked out', () => {
  it('leaves main beside itself, and says so of the anchor', async () => {
    commit('one');
    await using scene = await openScene();
    const anchor: Anchor = { sha: 'a'.repeat(40), name: 'v1.2.0', kind: 'release' };
    const { signal } = new AbortController();
    const { tempDir, guard } = scene;
    const place = { root: directory, tempDir, guard, voice, signal };
    const message = `main is measured beside itself tonight: git could not check out anchor aaaaaaa: invalid reference: ${anchor.sha}`;
    expect(await checkOutAnchor(anchor, place)).toEqual({ problems: [{ kind: 'note', message }] });
    expect(said).toEqual([message]);
    expect(await checkOutAnchor(undefined, place)).toEqual({ problems: [] });
    const interrupted = { ...place, signal: AbortSignal.abort() };
    await expect(checkOutAnchor(anchor, interrupted)).rejects.toMatchObject({ name: 'TollgateError' });
  });
});

describe('the end of a night', () => {
  it('names the only commit since the anchor, with the line that takes it back', async () => {
    const sha = commit('one');
    git('tag', 'v1.2.0');
    const head = commit('two');
    const anchor: Anchor = { sha, name: 'v1.2.0', kind: 'release' };
    const plan = planOf({ mode: 'baseline' });
    const fake = fakePorts({ latencyMs: (side) => (side === 'head' ? 12 : 10) });
    const instead = { side: 'base', directory: '/itself', plan: plan.preview } as const;
    const scene = sceneOf(plan, { head: { sha: head }, base: null, anchored: { anchor, instead } });
    const record = await gate(plan, scene, fake.ports);
    const night = { turn: 'anchor', anchor } as const;
    const place = { directory, env };
    const first = await endNight(record, night, { place, baseline: baselineOf(sha) });
    const baseline = baselineOf(sha, first.nightly && { nightly: first.nightly });
    const { creep } = (await endNight(record, night, { place, baseline })).record;
    expect(creep?.suspects).toEqual([head]);
    expect(creep?.revert).toBe(`git revert ${head.slice(0, 7)}`);
    // What was merged after the first night that saw it is not to blame.
    const later = commit('later');
    const tonight = { ...record, head: { sha: later } };
    expect((await endNight(tonight, night, { place, baseline })).record.creep).toMatchObject({
      until: head,
      suspects: [head],
    });
    // An anchor that has wandered past that night.
    const past = { ...tonight, anchor: { ...anchor, sha: head, kind: 'history' as const } };
    const wandered = first.nightly?.last && {
      ...first.nightly,
      last: { ...first.nightly.last, anchor: { ...anchor, kind: 'history' as const } },
    };
    const old = baselineOf(sha, wandered && { nightly: wandered });
    expect((await endNight(past, night, { place, baseline: old })).record.creep).toMatchObject({
      until: later,
      suspects: [later],
    });
    git('checkout', '--quiet', '-b', 'feature', sha);
    commit('three');
    git('checkout', '--quiet', 'main');
    git('reset', '--quiet', '--hard', sha);
    git('merge', '--quiet', '--no-ff', '-m', 'merge', 'feature');
    const mergeHead = git('rev-parse', 'HEAD');
    const unknown = (await endNight(record, night, { place })).nightly ?? { turn: 'anchor', at };
    const last = unknown.last && {
      ...unknown.last,
      creep: unknown.last.creep.map((one) => ({ ...one, head: mergeHead })),
    };
    const seen = baselineOf(sha, { nightly: { ...unknown, ...(last && { last }) } });
    const merged = await endNight({ ...record, head: { sha: mergeHead } }, night, { place, baseline: seen });
    expect(merged.record.creep?.revert).toBe(`git revert -m 1 ${git('rev-parse', '--short=7', 'HEAD')}`);
  });
});
