import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rocChart } from '../bench/verdicts/chart.ts';
import { corpusTables } from '../bench/verdicts/corpus-tables.ts';
import { corpusTrials, planWithin } from '../bench/verdicts/corpus-trial.ts';
import type { Recording } from '../bench/verdicts/corpus.ts';
import { readCorpus } from '../bench/verdicts/corpus.ts';
import type { Experiment } from '../bench/verdicts/experiment.ts';
import { runExperiment, trial } from '../bench/verdicts/experiment.ts';
import { runHistory } from '../bench/verdicts/history.ts';
import { matchedOperating, operatingAt } from '../bench/verdicts/matched.ts';
import { readOptions } from '../bench/verdicts/options.ts';
import { benchstat } from '../bench/verdicts/peers/benchstat.ts';
import { HISTORY_PEERS } from '../bench/verdicts/peers/history-rules.ts';
import { githubActionBenchmark, tenPercent } from '../bench/verdicts/peers/mean-ratio.ts';
import { PLANS, minutesOf } from '../bench/verdicts/tollgate.ts';
import { moderated } from '../bench/verdicts/variants.ts';
import { TYPICAL } from '../bench/verdicts/world.ts';

const common: Omit<Experiment, 'change'> = {
  world: TYPICAL,
  plan: PLANS.fixed,
  rules: [],
  prs: 150,
  seed: 7,
  peers: [githubActionBenchmark, tenPercent, benchstat],
  twice: true,
  confirmOn: 'the same machine',
};
const slower: Experiment = { ...common, change: { name: '+20 %', ratio: 1.2, where: 'one endpoint' } };

describe('the bench of verdicts, in small', () => {
  const clean = runExperiment({ ...common, change: { name: 'clean', ratio: 1, where: 'none' } });
  const twenty = runExperiment(slower);

  it('lets clean PRs pass and names an endpoint that is 20 % slower', () => {
    expect(clean.failed).toBeLessThanOrEqual(6);
    expect(twenty.found).toBeGreaterThan(120);
    expect(twenty.wronged).toBeLessThanOrEqual(6);
  });

  it('pays for a confirmation only where something was flagged', () => {
    expect(clean.minutes / clean.experiment.prs).toBeLessThan(twenty.minutes / twenty.experiment.prs);
    expect(twenty.minutes / twenty.experiment.prs).toBeLessThanOrEqual(minutesOf(20));
  });

  it('shows the order of rules: a test without a size cries wolf, 200 % is blind', () => {
    const at = common.peers.map((peer, p) => operatingAt(clean, [twenty], p, 0, peer.knobs[0]!.limit));
    expect(at[2]!.falseFails).toBeGreaterThan(0.08);
    expect(at[2]!.found[0]).toBeGreaterThan(0.9);
    expect(at[0]!.found[0]).toBeLessThan(0.1);
  });

  it('tunes a peer to at most the false fails it is matched at', () => {
    const matched = matchedOperating(clean, [twenty], 1, 0.02, 0);
    expect(matched.falseFails).toBeLessThanOrEqual(0.02);
    expect(matched.limit).toBeGreaterThan(1.1);
  });

  it('judges the same PR the same way every time', () => {
    const seen = [trial(slower, 3), trial(slower, 3)].map(({ pull, result }) => ({ pull, result }));
    expect(seen[0]).toEqual(seen[1]);
  });

  it('sees less from history on other machines than from a base beside it', () => {
    const past = runHistory({ metrics: 8, runs: 10, ratio: 1.2, prs: 60, seed: 7, peers: HISTORY_PEERS });
    expect(past.found / 60).toBeLessThan(twenty.found / 150 - 0.2);
  });

  it('draws one SVG, the same for the same numbers', async () => {
    const series = [{ name: 'a rule', points: [[0.01, 0.5]] as const, standard: [0.01, 0.5] as const }];
    const [once, twice] = [await rocChart('title', series), await rocChart('title', series)];
    expect(once).toMatch(/^<svg[^]*a rule[^]*<\/svg>$/u);
    expect(once).toBe(twice);
  });
});

function values(factor: number): number[] {
  return Array.from({ length: 20 }, (_, i) => factor * (20 + 0.3 * Math.sin(i * 12.9)));
}

describe('the recorded corpus', () => {
  const id = 'load/shop/GET /api/search/latency-p50';
  const recording: Recording = {
    schema: 'tollgate/recording@1',
    id: '2026-11-21-quiet-01',
    at: '2026-11-21T12:00:00Z',
    sitting: '2026-11-21-noon',
    condition: 'quiet',
    kind: 'load',
    runner: { cpu: 'test', cores: 2 },
    versions: {},
    roundMs: 5000,
    ratePerSecond: 100,
    arms: ['base', 'base-again', 'plus-20'],
    truth: { 'plus-20': { [id]: 1.2 } },
    blocks: Array.from({ length: 20 }, () => ({ order: ['base', 'base-again', 'plus-20'], restart: false })),
    values: {
      [id]: { base: values(1), 'base-again': [...values(1.001).slice(0, 19), null], 'plus-20': values(1.2) },
    },
  };

  it('is read from a folder, and a recording that lost its blocks is refused by name', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tollgate-corpus-'));
    try {
      expect(readCorpus(join(folder, 'absent'))).toEqual([]);
      writeFileSync(join(folder, 'one.json'), JSON.stringify(recording));
      expect(readCorpus(folder)).toEqual([recording]);
      writeFileSync(join(folder, 'two.json'), JSON.stringify({ ...recording, blocks: [] }));
      expect(() => readCorpus(folder)).toThrow(`two.json: ${id} has 20 blocks of base, the recording has 0`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('gives one PR per arm: the slower arm is named, the same commit passes', () => {
    const [again, slow] = corpusTrials([recording], PLANS.fixed, [], [githubActionBenchmark]);
    expect(slow).toMatchObject({
      clean: false,
      verdict: 'fail',
      regressed: [id],
      found: true,
      wronged: [],
    });
    expect(again).toMatchObject({ clean: true, verdict: 'pass', regressed: [], found: false });
  });

  it('is told with pages apart, whatever there are few of', () => {
    expect(corpusTables([])).toMatch(/^None has been recorded/u);
    const injected = {
      'plus-20': { env: { SHOP_SLOW_CPU: 'x' }, endpoint: 'GET /api/search', share: 0.2 },
    };
    const text = corpusTables([{ ...recording, injected, truth: {} }]);
    expect(text).toContain('plus-20 (p50 +20.0 %)');
    expect(text).toMatch(/\*\*Tollgate\*\* \| 0 % \(0\.00 … 97\.50\) \| 100\.0 % \(2\.50 … 100\.00\)/u);
    expect(text).toContain('1 in ten bins');
    expect(text).not.toContain('### Pages');
  });

  it('screens pages by four audits and confirms by the rest', () => {
    const page = { ...recording, kind: 'page' as const, blocks: recording.blocks.slice(0, 8) };
    expect(planWithin(PLANS.auto, page)).toMatchObject({ looks: [4], confirmLooks: [4] });
    expect(planWithin(PLANS.auto, recording)).toMatchObject({ looks: [8, 12], confirmLooks: [8] });
  });
});

it('reads its command line and refuses a count that is none', () => {
  expect(readOptions(['--prs', '500', '--seed', '3'])).toMatchObject({ prs: 500, seed: 3, out: 'docs' });
  expect(() => readOptions(['--prs', 'many'])).toThrow('--prs must be a whole number above 0, is many');
});

describe('a moderated variance', () => {
  const own = { value: 0.1, standardError: 0.02, df: 5 };

  it('lies between its own and the family, with the degrees of freedom of both', () => {
    const drawn = moderated(own, 8, 8 * 0.03 ** 2, 4);
    expect(drawn.df).toBe(9);
    expect(drawn.standardError).toBeGreaterThan(0.02);
    expect(drawn.standardError).toBeLessThan(0.03);
  });

  it('is its own without a family', () => {
    expect(moderated(own, 8, undefined, 4)).toBe(own);
  });
});
