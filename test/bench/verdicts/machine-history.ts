import { readFileSync } from 'node:fs';
import { metricSpec } from '../../../src/gate/defaults.ts';
import { judge } from '../../../src/gate/judge.ts';
import type { MetricId, Value } from '../../../src/model/metric.ts';
import { loadMetricId } from '../../../src/model/metric.ts';
import type { HistorySamples, RunnerFacts } from '../../../src/model/samples.ts';
import type { Random } from '../../../src/stats/random.ts';
import { createRandom, shuffle } from '../../../src/stats/random.ts';
import type { HistoryPeer } from './peers/history-rules.ts';
import { HISTORY_PEERS } from './peers/history-rules.ts';
import { percent, table } from './table.ts';

/** One run on one emulated machine, as `.dev/record-machines.mjs` writes it. */
export interface MachineRun {
  readonly at: string;
  readonly machine: { readonly number: string; readonly kind: string };
  /** `main`, or what was changed. */
  readonly arm: string;
  readonly runner: RunnerFacts;
  readonly versions: Readonly<Record<string, string>>;
  readonly scriptHash?: string;
  /** Round by round. */
  readonly metrics: Readonly<Record<MetricId, readonly Value[]>>;
}

const SLOWED = loadMetricId('shop', 'GET /api/search', 'latency-p50');
const RUNS = [5, 10, 20] as const;
/** Histories drawn for each run that is judged: its own rounds stay the same, so they are no independent trials. */
const HISTORIES = 40;

/** All runs of the file; an absent file is none. */
export function readMachineRuns(file: string): MachineRun[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return [];
  }
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as MachineRun);
}

interface Tried {
  readonly now: MachineRun;
  readonly failed: boolean;
  readonly found: boolean;
  readonly toldNothing: boolean;
  /** Per peer, over the timings. */
  readonly peers: readonly { readonly failed: boolean; readonly found: boolean }[];
}

/** Judges one run against past runs of main. */
function tried(now: MachineRun, past: readonly MachineRun[], peers: readonly HistoryPeer[]): Tried {
  const samples: HistorySamples = {
    schema: 'tollgate/samples@1',
    strategy: 'baseline',
    runner: now.runner,
    versions: now.versions,
    ...(now.scriptHash === undefined ? {} : { scriptHash: now.scriptHash }),
    history: past.map(({ at, runner, versions, scriptHash, metrics, machine }) => ({
      commit: machine.number,
      at,
      runner,
      versions,
      ...(scriptHash === undefined ? {} : { scriptHash }),
      metrics,
    })),
    metrics: Object.entries(now.metrics).map(([id, head]) => ({ ...metricSpec(id, []), head })),
  };
  const { metrics, verdict } = judge(samples);
  const accused = metrics.filter(({ outcome }) => outcome === 'regressed').map(({ id }) => id);
  const timings = samples.metrics.filter(({ kind, gated }) => kind === 'timing' && gated);
  return {
    now,
    failed: accused.length > 0,
    found: accused.includes(SLOWED),
    toldNothing: verdict === 'inconclusive' || verdict === 'no-baseline',
    peers: peers.map((peer) => {
      const red = timings.filter(({ id, head }) =>
        peer.red(
          past.map((run) => (run.metrics[id] ?? []) as readonly number[]),
          head as readonly number[],
        ),
      );
      return { failed: red.length > 0, found: red.some(({ id }) => id === SLOWED) };
    }),
  };
}

/** Past runs of main on other machines than this run's, in an order drawn. */
function historyFor(
  now: MachineRun,
  runs: readonly MachineRun[],
  count: number,
  random: Random,
): MachineRun[] {
  const others = runs.filter(({ arm, machine }) => arm === 'main' && machine.number !== now.machine.number);
  return shuffle(others, random)
    .slice(0, count)
    .map((run, i) => ({ ...run, at: new Date(Date.UTC(2026, 0, 1 + i)).toISOString() }));
}

function trials(runs: readonly MachineRun[], arm: string, count: number, seed: number): Tried[] {
  return runs
    .filter((run) => run.arm === arm)
    .flatMap((now, i) => {
      const random = createRandom(seed * 1_000_003 + i);
      return Array.from({ length: HISTORIES }, () =>
        tried(now, historyFor(now, runs, count, random), HISTORY_PEERS),
      );
    });
}

const share = (of: readonly boolean[]): string => percent(of.filter(Boolean).length / of.length);

/** What real runs on emulated machines say of judging against history alone. */
export function machineHistoryTable(runs: readonly MachineRun[], seed: number): string {
  const main = runs.filter(({ arm }) => arm === 'main');
  const most = main.length - 1;
  const lengths = RUNS.filter((count) => count <= most);
  if (lengths.length === 0) return 'None has been recorded: `node .dev/record-machines.mjs`.';
  const arms = [...new Set(runs.map(({ arm }) => arm))].toSorted(
    (a, b) => Number(a !== 'main') - Number(b !== 'main') || a.localeCompare(b),
  );
  const cells = arms.flatMap((arm) =>
    lengths.map((count) => ({ arm, count, of: trials(runs, arm, count, seed) })),
  );
  const heads = cells.map(
    ({ arm, count }) => `${arm === 'main' ? 'clean failed' : `${arm} found`}, ${String(count)} runs`,
  );
  const own = cells.map(({ arm, of }) => share(of.map((one) => (arm === 'main' ? one.failed : one.found))));
  const doubt = cells.map(({ of }) => share(of.map((one) => one.toldNothing)));
  const peers = HISTORY_PEERS.map((peer, p) => [
    peer.name,
    ...cells.map(({ arm, of }) =>
      share(of.map((one) => (arm === 'main' ? one.peers[p]!.failed : one.peers[p]!.found))),
    ),
  ]);
  const kinds = [...Map.groupBy(main, ({ machine }) => machine.kind)].map(
    ([kind, of]) => `${String(of.length)} ${kind}`,
  );
  const accused = new Set(
    cells.flatMap(({ arm, of }) =>
      arm === 'main' ? of.flatMap(({ failed, now }) => (failed ? [now.machine.number] : [])) : [],
    ),
  ).size;
  return [
    `${String(runs.length)} runs of the shop with real k6 on ${String(main.length)} emulated machines (${kinds.join(', ')}; a fifth with a neighbour), each judged against ${String(HISTORIES)} histories drawn from the other machines' runs of main. Histories share runs, so these are no independent trials: ${String(accused)} of ${String(main.length)} clean runs were accused with any history.`,
    '',
    table(
      ['rule', ...heads],
      [['**Tollgate, baseline alone**', ...own], ['says that it could not tell', ...doubt], ...peers],
    ),
  ].join('\n');
}
