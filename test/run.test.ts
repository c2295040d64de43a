import { describe, expect, it } from 'vitest';
import { TollgateError } from '../src/model/failure.ts';
import type { Ports } from '../src/ports.ts';
import { gate, stress } from '../src/run.ts';
import { fakePorts, planOf, sceneOf, type Fake } from './fake-ports.ts';

/** Some noise, the same in every run of the test. */
const jitter = (round: number) => 1 + 0.01 * Math.sin(round * 12.9898);
const P50 = 'load/items/GET /items/latency-p50';

/** `lib.js` is no script to k6. */
const refusing = (fake: Fake): Ports => ({
  ...fake.ports,
  load: {
    ...fake.ports.load,
    refuses: ({ script }) => Promise.resolve(script.endsWith('lib.js') ? 'no exports' : undefined),
  },
});

describe('a stress run', () => {
  const head = { sources: [{ side: 'head', directory: '/head', plan: planOf().preview }] } as const;
  const climbing = {
    mode: 'stress',
    stress: { profile: 'spike', peakPerSecond: 50, durationMs: 5000 },
  } as const;
  const [items] = planOf().loads;
  it('leaves out a guessed script that k6 cannot use, and climbs with the next', async () => {
    const lib = { ...items!, name: 'lib', script: 'perf/lib.js', guessed: true as const };
    const plan = planOf({ ...climbing, loads: [lib, { ...items!, guessed: true }] });
    const scripts = { lib: '/head/perf/lib.js', items: '/head/perf/items.js' };
    const fake = fakePorts({ latencyMs: () => 10 });
    const record = await stress(plan, sceneOf(plan, { ...head, scripts }), refusing(fake));
    expect(record.stress?.load).toBe('items');
    expect(record.plan.loads.map(({ name }) => name)).toEqual(['items']);
    expect(record.problems).toEqual([
      {
        kind: 'note',
        message:
          'the load lib is left out: nobody asked for it, and k6 cannot use it: no exports (override: load: [perf/lib.js])',
      },
    ]);
    expect(new Set(fake.asks.map(({ script }) => script))).toEqual(new Set(['/head/perf/items.js']));
  });

  it('tells the script its profile', async () => {
    const plan = planOf(climbing);
    const fake = fakePorts({ latencyMs: () => 10 });
    const record = await stress(plan, sceneOf(plan, head), fake.ports);
    expect(fake.asks.map(({ env }) => env)).toEqual(fake.asks.map(() => ({ TOLLGATE_PROFILE: 'spike' })));
    expect(record.plan.loads[0]?.env).toEqual({});
    expect(record.stress?.steps.map(({ ratePerSecond }) => ratePerSecond)).toEqual([10, 50, 10, 10]);
  });

  it('keeps a script that was asked for', async () => {
    const plan = planOf({ ...climbing, loads: [{ ...items!, name: 'lib', script: 'perf/lib.js' }] });
    const fake = fakePorts({ latencyMs: () => 10 });
    const scene = sceneOf(plan, { ...head, scripts: { lib: '/head/perf/lib.js' } });
    expect((await stress(plan, scene, refusing(fake))).stress?.load).toBe('lib');
  });
});

describe('a visit', () => {
  it('passes a change that harms nothing, and says what it would have seen', async () => {
    const plan = planOf();
    const fake = fakePorts({ latencyMs: (_side, round) => 5 * jitter(round) });
    const record = await gate(plan, sceneOf(plan), fake.ports);
    expect(record.judgement.verdict).toBe('pass');
    const row = record.judgement.metrics.find((metric) => metric.id === P50);
    expect(row?.outcome).toBe('unchanged');
    expect(row?.detectable).toBeLessThan(0.25);
    expect(record.rounds.length).toBeGreaterThanOrEqual(16);
  });

  it('fails a slower change only after fresh blocks with new processes confirmed it', async () => {
    const plan = planOf();
    const fake = fakePorts({ latencyMs: (side, round) => (side === 'head' ? 6.5 : 5) * jitter(round) });
    const record = await gate(plan, sceneOf(plan), fake.ports);
    expect(record.judgement.verdict).toBe('fail');
    expect(record.judgement.findings[0]?.cause).toBe(P50);
    const confirm = record.rounds.filter((round) => round.stage === 'confirm');
    expect(confirm.length).toBeGreaterThanOrEqual(8);
    const screened = Math.max(...record.rounds.filter((r) => r.stage === 'screen').map((r) => r.generation));
    expect(Math.min(...confirm.map((round) => round.generation))).toBeGreaterThan(screened);
  });

  it('counts every start of a side that is ended for the other one, and warms each of them up', async () => {
    const plan = planOf({ compare: { ...planOf().compare, pairing: 'one-at-a-time' } });
    const fake = fakePorts({ latencyMs: () => 5 });
    const { rounds } = await gate(plan, sceneOf(plan), fake.ports);
    const base = rounds.filter(({ side }) => side === 'base').map(({ generation }) => generation);
    expect(base.length).toBeGreaterThanOrEqual(8);
    expect(base).toEqual([...base].sort((a, b) => a - b));
    expect(new Set(base).size).toBeGreaterThanOrEqual(4);
    const warmUps = fake.asks.filter(({ roundMs }) => roundMs === 2000).length;
    expect(warmUps).toBe(new Set(rounds.map(({ side, generation }) => `${side} ${generation}`)).size);
  });

  it('keeps every round on disk before it judges, and in the record', async () => {
    const plan = planOf();
    const fake = fakePorts({ latencyMs: () => 5 });
    const record = await gate(plan, sceneOf(plan), fake.ports);
    expect(fake.rounds).toEqual(record.rounds);
  });

  it('throws away a warm-up round per process and does not judge it', async () => {
    const plan = planOf();
    const fake = fakePorts({ latencyMs: () => 5 });
    const record = await gate(plan, sceneOf(plan), fake.ports);
    expect(fake.asks[0]?.roundMs).toBe(2000);
    expect(fake.asks.length).toBeGreaterThan(record.rounds.length);
  });

  it('runs each side first equally often', async () => {
    const plan = planOf();
    const fake = fakePorts({ latencyMs: () => 5 });
    const { rounds } = await gate(plan, sceneOf(plan), fake.ports);
    const first = rounds.filter((round) => round.position === 0);
    expect(first.filter((round) => round.side === 'base').length).toBe(first.length / 2);
  });

  it('stops when a server dies, calls the run invalid and quotes its last lines', async () => {
    const plan = planOf();
    const fake = fakePorts({
      latencyMs: () => 5,
      status: (side, round) =>
        side === 'head' && round > 3
          ? { alive: false, how: 'exited with code 1', lastLines: ['boom'] }
          : { alive: true },
    });
    const record = await gate(plan, sceneOf(plan), fake.ports);
    expect(record.judgement.verdict).toBe('invalid');
    expect(record.judgement.problems[0]?.message).toBe(
      "head's server died while it was measured: it exited with code 1. Its last lines:\nboom",
    );
    expect(
      record.judgement.metrics.every((row) => row.outcome !== 'unchanged' && row.outcome !== 'improved'),
    ).toBe(true);
    expect(record.rounds.length).toBeLessThan(10);
  });

  it('takes no more rounds than a confirmation needs when head answers nothing but errors', async () => {
    const plan = planOf();
    const fake = fakePorts({
      latencyMs: (_side, round) => 10 * jitter(round),
      fails: (side) => side === 'head',
    });
    const record = await gate(plan, sceneOf(plan), fake.ports);
    const taken = record.rounds.map(({ stage, block, side }) => `${stage} ${block} ${side}`);
    expect(taken.toSorted()).toEqual(
      ['confirm', 'screen'].flatMap((stage) =>
        [0, 1].flatMap((block) => [`${stage} ${block} base`, `${stage} ${block} head`]),
      ),
    );
    expect(record.judgement.verdict).toBe('fail');
    const errors = record.judgement.metrics.find(({ id }) => id === 'load/items/all/errors');
    expect(errors).toMatchObject({ outcome: 'regressed', stage: 'confirm', change: 1 });
    expect(record.judgement.problems.map(({ message }) => message)).toEqual([
      'every request of items failed on head, so no more rounds than a confirmation needs were taken',
    ]);
  });

  it('ends at once when base answers nothing but errors: there is nothing to compare with', async () => {
    const plan = planOf();
    const fake = fakePorts({ latencyMs: () => 10, fails: (side) => side === 'base' });
    const record = await gate(plan, sceneOf(plan), fake.ports);
    expect(record.rounds).toHaveLength(4);
    expect(record.judgement.verdict).toBe('invalid');
    expect(record.judgement.reason).toBe(
      "100 % of base's requests of items failed, so there is nothing sound to compare with",
    );
  });

  it('goes on where the errors of head were over with its first processes, and judges all blocks', async () => {
    const plan = planOf();
    // The warm-up is a round, too.
    const fake = fakePorts({
      latencyMs: (_side, round) => 10 * jitter(round),
      fails: (side, round) => side === 'head' && round <= 3,
    });
    const { rounds, judgement } = await gate(plan, sceneOf(plan), fake.ports);
    const blocks = (stage: string) => rounds.filter((round) => round.stage === stage).length / 2;
    expect([blocks('screen'), blocks('confirm')]).toEqual([20, 8]);
    expect(judgement.verdict).toBe('inconclusive');
    expect(judgement.reason).toBe('a change of 25 % could have been missed: load/items/all/errors');
  });

  it('takes shorter rounds where the time budget is small and nobody set their length', async () => {
    const { loads, compare } = planOf();
    const plan = planOf({
      loads: loads.map((load) => ({ ...load, roundDefault: true as const })),
      compare: { ...compare, timeBudgetMs: 50_000 },
    });
    const fake = fakePorts({ latencyMs: () => 10 });
    const record = await gate(plan, sceneOf(plan), fake.ports);
    const why = 'rounds of 4 s instead of 5 s because the time budget is 50 s';
    expect(fake.said).toContain(`  ${why}`);
    expect(record.problems).toContainEqual({
      kind: 'note',
      message: `${why} (override: compare: { time-budget: 8m })`,
    });
    expect(record.plan.loads[0]?.roundMs).toBe(4000);
    expect(record.rounds).toHaveLength(8);
    expect(record.judgement.verdict).toBe('pass');
  });

  it('plans anew where blocks cost far more than planned, so that time is left to confirm', async () => {
    const plan = planOf();
    const fake = fakePorts({
      latencyMs: (side, round) => (side === 'head' ? 14 : 10) * jitter(round),
      waitsMs: (side) => (side === 'head' ? 30_000 : 0),
    });
    const { rounds, judgement } = await gate(plan, sceneOf(plan), fake.ports);
    const blocks = (stage: string) => rounds.filter((round) => round.stage === stage).length / 2;
    expect(blocks('screen')).toBeLessThan(8);
    expect(blocks('confirm')).toBeGreaterThanOrEqual(4);
    expect(judgement.verdict).toBe('fail');
  });

  it('ends both sides whatever happens', async () => {
    const plan = planOf();
    const fake = fakePorts({
      latencyMs: (_side, round) => {
        if (round > 2) throw new Error('k6 broke');
        return 5;
      },
    });
    await expect(gate(plan, sceneOf(plan), fake.ports)).rejects.toThrow('k6 broke');
    expect(fake.disposed.sort()).toEqual(['base', 'head']);
  });

  it('compares no two servers that share an address: one of them is closed, and it says what to do', async () => {
    const plan = planOf({ compare: { ...planOf().compare, strategy: 'paired' } });
    const fake = fakePorts({ latencyMs: () => 5, origin: () => 'http://127.0.0.1:3000' });
    await expect(gate(plan, sceneOf(plan), fake.ports)).rejects.toMatchObject({
      kind: 'preview',
      message:
        'base and head both listen on http://127.0.0.1:3000, so nobody knows which of them answers: let the server listen ' +
        'on the PORT it is given ("${port}" in a command), or run one side at a time ("pairing: one-at-a-time")',
    });
    expect(fake.disposed).toEqual(['base', 'head']);
    const turns = planOf({ compare: { ...plan.compare, pairing: 'one-at-a-time' } });
    const alone = fakePorts({ latencyMs: () => 5, origin: () => 'http://127.0.0.1:3000' });
    expect((await gate(turns, sceneOf(turns), alone.ports)).judgement.verdict).toBe('pass');
    const preview = { kind: 'url', url: 'https://a', ready: '/', readyTimeoutMs: 1, headers: {} } as const;
    const itself = planOf({ preview, compare: plan.compare, mode: 'baseline' });
    const calibrated = fakePorts({ latencyMs: () => 5, origin: () => 'https://a' });
    await expect(gate(itself, sceneOf(itself), calibrated.ports)).resolves.toBeDefined();
  });

  it('goes on without a base that cannot be started, says so, and does not accuse', async () => {
    const plan = planOf();
    const fake = fakePorts({
      latencyMs: () => 5,
      opens: (side) => {
        if (side === 'base') throw new TollgateError('preview', '`npm start` exited with code 1');
      },
    });
    const record = await gate(plan, sceneOf(plan), fake.ports);
    expect(record.judgement.verdict).toBe('no-baseline');
    expect(record.problems.map(({ message }) => message)).toContain(
      'base could not be brought up: `npm start` exited with code 1',
    );
    expect(record.rounds.every((round) => round.side === 'head')).toBe(true);
  });

  it('measures nothing when only files that nothing runs have changed, and says which', async () => {
    const plan = planOf();
    const fake = fakePorts({ latencyMs: () => 5 });
    const record = await gate(plan, sceneOf(plan, { changedFiles: ['README.md'] }), fake.ports);
    expect(record.judgement).toMatchObject({
      verdict: 'pass',
      reason: 'only files that nothing runs have changed: README.md',
    });
    expect(fake.asks).toEqual([]);
  });

  it('says nothing of the secrets of its plan in the record', async () => {
    const plan = planOf({ loads: [{ ...planOf().loads[0]!, env: { API_TOKEN: 'hush-hush' } }] });
    const fake = fakePorts({ latencyMs: () => 5 });
    const record = await gate(plan, sceneOf(plan), fake.ports);
    expect(JSON.stringify(record)).not.toContain('hush-hush');
    expect(fake.asks[0]?.env).toEqual({ API_TOKEN: 'hush-hush' });
  });
});
