import { describe, expect, it } from 'vitest';

import { endNight } from '../src/commands/night.ts';
import { judgedAgain } from '../src/commands/report-command.ts';
import { baselineAfter } from '../src/commands/refresh-baseline.ts';
import type { Anchor } from '../src/model/anchor.ts';
import type { Baseline } from '../src/model/baseline.ts';
import { TollgateError } from '../src/model/failure.ts';
import type { RunRecord } from '../src/model/run.ts';
import type { Scene } from '../src/scene.ts';
import { judgeRaw } from '../src/gate/judge-run.ts';
import { parseSamples } from '../src/read/samples-file.ts';
import { gate } from '../src/run.ts';
import { fakePorts, planOf, sceneOf, type FakeWorld } from './fake-ports.ts';

/** Some noise, the same in every run of the test. */
const jitter = (round: number) => 1 + 0.01 * Math.sin(round * 12.9898);
const P50 = 'load/items/GET /items/latency-p50';
const anchor: Anchor = { sha: 'a'.repeat(40), name: 'v1.2.0', kind: 'release' };
const plan = planOf({ mode: 'baseline' });
const crept: FakeWorld = {
  latencyMs: (side, round) => (side === 'head' ? 11.5 : 10) * jitter(round),
};
/** No repository is there: git answers nothing. */
const place = { directory: '/nowhere', env: {} };
const anchored: Partial<Scene> = {
  base: null,
  anchored: { anchor, instead: { side: 'base', directory: '/itself', plan: plan.preview } },
};

async function night(world: FakeWorld, scene: Partial<Scene> = anchored) {
  const fake = fakePorts(world);
  return { fake, record: await gate(plan, sceneOf(plan, scene), fake.ports) };
}

async function tomorrow(record: RunRecord, before: Baseline | undefined) {
  const ended = await endNight(
    record,
    { turn: 'anchor', anchor },
    { place, ...(before && { baseline: before }) },
  );
  const { nightly } = ended;
  const file = baselineAfter(ended.record, before, { runId: '1', accepted: [], ...(nightly && { nightly }) });
  return { record: ended.record, file };
}

describe('a night beside an anchor', () => {
  it('tells on its second time, in a row, what has crept in, and keeps main’s own run each time', async () => {
    const first = await tomorrow((await night(crept)).record, undefined);
    expect(first.record).toMatchObject({ anchor, base: { sha: anchor.sha, ref: 'v1.2.0' } });
    expect(first.record.judgement).toMatchObject({
      verdict: 'pass',
      reason: expect.stringMatching(/^\d+ metrics recorded for the baseline, beside v1\.2\.0$/) as string,
    });
    // Judged again from its file, by either command, it says the same and accuses nobody.
    expect(judgedAgain(first.record).judgement).toEqual(first.record.judgement);
    expect(judgeRaw(parseSamples(JSON.stringify(first.record)))).toMatchObject({
      verdict: 'pass',
      reason: first.record.judgement.reason,
    });
    expect(first.record.creep).toBeUndefined();
    expect(first.file.nightly?.last?.creep.map(({ id }) => id)).toContain(P50);
    expect(first.file.history[0]?.metrics[P50]).toHaveLength(8);
    const second = await tomorrow((await night(crept)).record, first.file);
    const [alarm] = second.record.creep?.alarms ?? [];
    expect(alarm?.id).toBe(P50);
    expect(alarm?.change).toBeCloseTo(0.15, 1);
    expect(alarm?.nights).toBe(2);
    // A clone that knows no past: nobody is pointed at, and the two ends are named.
    expect(second.record.creep).toMatchObject({ suspects: [], until: first.record.head.sha });
  });

  it('teaches no noise, for its sides are not equal', async () => {
    const { record } = await night(crept);
    expect(baselineAfter(record, undefined, { runId: '1' }).noise).toEqual({});
    const { anchored: _none, ...same } = anchored;
    const equal = await night({ latencyMs: (_side, round) => 10 * jitter(round) }, same);
    expect(Object.keys(baselineAfter(equal.record, undefined, { runId: '1' }).noise)).toContain(P50);
  });

  it('lets main, not the commit of long ago, set the rate of the load', async () => {
    const loads = plan.loads.map(({ ratePerSecond: _rate, ...load }) => load);
    const fake = fakePorts(crept);
    await gate({ ...plan, loads }, sceneOf(plan, anchored), fake.ports);
    expect(fake.asks.find(({ steps }) => steps !== undefined)?.side).toBe('head');
  });

  it('measures main beside itself where the anchor does not start, and says so', async () => {
    const built: string[] = [];
    const fake = fakePorts({ latencyMs: () => 10 });
    const { preview } = fake.ports;
    const ports = {
      ...fake.ports,
      preview: {
        ...preview,
        build: (source: { readonly directory: string }) => {
          built.push(source.directory);
          return source.directory === '/base'
            ? Promise.reject(new TollgateError('preview', 'npm ci failed with code 1'))
            : Promise.resolve();
        },
      },
    };
    const record = await gate(plan, sceneOf(plan, anchored), ports);
    expect(built).toEqual(['/head', '/base', '/itself']);
    expect(record.anchor).toBeUndefined();
    expect(record.base).toBeNull();
    expect(record.problems).toContainEqual({
      kind: 'warning',
      message:
        'v1.2.0 could not be brought up, so main was measured beside itself: npm ci failed with code 1',
    });
    const { file } = await tomorrow(record, undefined);
    expect(Object.keys(file.noise)).toContain(P50);
    expect(file.nightly).toEqual({ turn: 'anchor', at: record.startedAt });
  });

  it('takes the rest of main’s own run alone where the anchor answers nothing but errors', async () => {
    const { record, fake } = await night({ latencyMs: () => 10, fails: (side) => side === 'base' });
    expect(record.anchor).toBeUndefined();
    expect(record.judgement.verdict).toBe('pass');
    expect(fake.rounds.filter(({ side }) => side === 'base')).toHaveLength(2);
    const { file } = await tomorrow(record, undefined);
    expect(file.history[0]?.metrics[P50]).toHaveLength(8);
  });

  it('keeps main’s rounds where the anchor’s server dies under today’s load', async () => {
    const { record } = await night({
      latencyMs: () => 10,
      status: (side, round) =>
        side === 'base' && round > 5
          ? { alive: false, how: 'exited with code 1', lastLines: ['boom'] }
          : { alive: true },
    });
    expect(record.judgement.verdict).toBe('pass');
    expect(record.anchor).toBeUndefined();
    expect(record.judgement.problems[0]?.message).toMatch(
      /^base could not be measured beside head: v1\.2\.0 as the base of this night \(base's server died/,
    );
    const { file } = await tomorrow(record, undefined);
    expect(file.history[0]?.metrics[P50]).toHaveLength(8);
    expect(file.noise).toEqual({});
  });
});
