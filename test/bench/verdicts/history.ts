import { metricSpec } from '../../../src/gate/defaults.ts';
import { judge } from '../../../src/gate/judge.ts';
import { loadMetricId } from '../../../src/model/metric.ts';
import type { HistoryRun, HistorySamples, RunnerFacts } from '../../../src/model/samples.ts';
import type { RunVerdict } from '../../../src/model/verdict.ts';
import type { Random } from '../../../src/stats/random.ts';
import { createRandom } from '../../../src/stats/random.ts';
import type { HistoryPeer } from './peers/history-rules.ts';

/** The machines a hosted pool deals out: share, and slowness on the log scale. Judgement after otel-collector#15436. */
const MACHINES = [
  { cpu: 'AMD EPYC 7763', share: 0.55, slowness: 0 },
  { cpu: 'AMD EPYC 9V74', share: 0.3, slowness: -0.1 },
  { cpu: 'Intel Xeon 8370C', share: 0.15, slowness: 0.15 },
] as const;

/** Run-to-run SD of a metric beyond its machine, of the calibration score, and of a round within its run. */
const RUN_SD = 0.05;
const CALIBRATION_SD = 0.02;
const ROUND_SD = 0.04;
const ROUNDS = 5;
/** A machine that has a bad day slows everything: chance and mean size. */
const BAD_DAY = 0.05;
const BAD_DAY_SIZE = 0.15;
const BURST_RATE = 0.04;
const BURST_SIZE = 0.3;

export interface HistoryExperiment {
  readonly metrics: number;
  readonly runs: number;
  /** True ratio of one metric; 1 is a clean PR. */
  readonly ratio: number;
  readonly prs: number;
  readonly seed: number;
  readonly peers: readonly HistoryPeer[];
}

interface Pool {
  readonly ids: readonly string[];
  readonly levels: readonly number[];
  /** How much of a machine's slowness a metric feels: about one, never exactly. */
  readonly slopes: readonly number[];
}

function machineOf(random: Random): (typeof MACHINES)[number] {
  let left = random.uniform();
  for (const machine of MACHINES) {
    left -= machine.share;
    if (left < 0) return machine;
  }
  return MACHINES[0];
}

function runOf(pool: Pool, random: Random, effects: readonly number[]) {
  const machine = machineOf(random);
  const badDay = random.uniform() < BAD_DAY ? -Math.log(1 - random.uniform()) * BAD_DAY_SIZE : 0;
  const slowness = machine.slowness + badDay;
  const runner: RunnerFacts = {
    cpu: machine.cpu,
    cores: 4,
    calibration: 100 * Math.exp(-slowness + CALIBRATION_SD * random.normal()),
  };
  const rounds = pool.ids.map((_, m) => {
    const middle =
      Math.log(pool.levels[m] ?? 1) +
      (effects[m] ?? 0) +
      (pool.slopes[m] ?? 1) * slowness +
      RUN_SD * random.normal();
    return Array.from({ length: ROUNDS }, () => {
      const burst = random.uniform() < BURST_RATE ? -Math.log(1 - random.uniform()) * BURST_SIZE : 0;
      return Math.exp(middle + burst + ROUND_SD * random.normal());
    });
  });
  return { runner, rounds };
}

function samplesOf(
  pool: Pool,
  past: readonly ReturnType<typeof runOf>[],
  now: ReturnType<typeof runOf>,
): HistorySamples {
  const history: HistoryRun[] = past.map(({ runner, rounds }, i) => ({
    commit: String(i).padStart(7, '0'),
    at: new Date(Date.UTC(2026, 0, 1 + i)).toISOString(),
    runner,
    metrics: Object.fromEntries(pool.ids.map((id, m) => [id, rounds[m] ?? []])),
  }));
  return {
    schema: 'tollgate/samples@1',
    strategy: 'baseline',
    runner: now.runner,
    history,
    metrics: pool.ids.map((id, m) => ({ ...metricSpec(id, []), head: now.rounds[m] ?? [] })),
  };
}

export interface HistoryTally {
  readonly experiment: HistoryExperiment;
  failed: number;
  found: number;
  verdicts: Partial<Record<RunVerdict, number>>;
  /** Per peer: PRs with any red row, and PRs whose right row is red. */
  readonly peers: { failed: number; found: number }[];
}

/** Judges the PRs of one cell of the history table. */
export function runHistory(experiment: HistoryExperiment): HistoryTally {
  const tally: HistoryTally = {
    experiment,
    failed: 0,
    found: 0,
    verdicts: {},
    peers: experiment.peers.map(() => ({ failed: 0, found: 0 })),
  };
  for (let number = 0; number < experiment.prs; number += 1) {
    const random = createRandom(experiment.seed * 1_000_003 + number);
    const ids = Array.from({ length: experiment.metrics }, (_, i) =>
      loadMetricId('shop', `GET /api/${i}`, 'latency-p50'),
    );
    const pool: Pool = {
      ids,
      levels: ids.map(() => Math.exp(Math.log(8) + Math.log(25) * random.uniform())),
      slopes: ids.map(() => 0.9 + 0.2 * random.normal()),
    };
    const clean = experiment.ratio === 1;
    const hit = random.integer(experiment.metrics);
    const past = Array.from({ length: experiment.runs }, () => runOf(pool, random, []));
    const now = runOf(
      pool,
      random,
      ids.map((_, m) => (!clean && m === hit ? Math.log(experiment.ratio) : 0)),
    );
    const said = judge(samplesOf(pool, past, now));
    tally.verdicts[said.verdict] = (tally.verdicts[said.verdict] ?? 0) + 1;
    const accused = said.metrics
      .filter((metric) => metric.outcome === 'regressed')
      .map((metric) => metric.id);
    tally.failed += Number(accused.length > 0);
    tally.found += Number(accused.includes(ids[hit] ?? '') && !clean);
    for (const [p, peer] of experiment.peers.entries()) {
      const red = ids.map((_, m) =>
        peer.red(
          past.map((run) => run.rounds[m] ?? []),
          now.rounds[m] ?? [],
        ),
      );
      tally.peers[p]!.failed += Number(red.includes(true));
      tally.peers[p]!.found += Number(!clean && red[hit] === true);
    }
  }
  return tally;
}
