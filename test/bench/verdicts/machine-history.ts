import { readFileSync } from 'node:fs';
import { metricSpec } from '../../../src/gate/defaults.ts';
import { judge } from '../../../src/gate/judge.ts';
import type { MetricId, Value } from '../../../src/model/metric.ts';
import { loadMetricId } from '../../../src/model/metric.ts';
import type { HistorySamples, RunnerFacts } from '../../../src/model/samples.ts';
import type { RunVerdict } from '../../../src/model/verdict.ts';
import type { Random } from '../../../src/stats/random.ts';
import { createRandom, shuffle } from '../../../src/stats/random.ts';
import type { HistoryPeer } from './peers/history-rules.ts';
import { HISTORY_PEERS } from './peers/history-rules.ts';
import { table, withInterval } from './table.ts';

/** One run on one emulated machine, as `.dev/record-machines.mjs` writes it. */
export interface MachineRun {
  readonly at: string;
  readonly machine: { readonly number: string; readonly kind: string };
  /** `main`, or what was changed. */
  readonly arm: string;
  /** The run's own: `invalid` ones are counted and not judged, as they would be. */
  readonly verdict: RunVerdict;
  readonly runner: RunnerFacts;
  readonly versions: Readonly<Record<string, string>>;
  readonly scriptHash?: string;
  /** Round by round. */
  readonly metrics: Readonly<Record<MetricId, readonly Value[]>>;
}

const SLOWED = loadMetricId('shop', 'GET /api/search', 'latency-p50');
const RUNS = [5, 10, 15, 20] as const;
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
      const red = timings.filter(({ id, head }) => {
        const known = past.flatMap((run) => (run.metrics[id] ? [run.metrics[id] as readonly number[]] : []));
        return known.length > 0 && peer.red(known, head as readonly number[]);
      });
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

/** One run and every history it was judged against. */
function trials(runs: readonly MachineRun[], arm: string, count: number, seed: number): Tried[][] {
  return runs
    .filter((run) => run.arm === arm)
    .map((now, i) => {
      const random = createRandom(seed * 1_000_003 + i);
      return Array.from({ length: HISTORIES }, () =>
        tried(now, historyFor(now, runs, count, random), HISTORY_PEERS),
      );
    });
}

/** Runs of which at least half of the histories say so, of all: the runs are the independent trials. */
function runsOf(of: readonly (readonly Tried[])[], says: (one: Tried) => boolean): string {
  const many = of.filter((histories) => histories.filter(says).length * 2 >= histories.length).length;
  return withInterval(many, of.length);
}

const NONE = 'None has been recorded: `npm run bench:machines`.';

/** An accusation is wrong on main and right elsewhere. */
const told = (arm: string) => (one: { readonly failed: boolean; readonly found: boolean }) =>
  arm === 'main' ? one.failed : one.found;

/** What real runs on emulated machines say of judging against history alone. */
export function machineHistoryTable(all: readonly MachineRun[], seed: number): string {
  const runs = all.filter(({ verdict }) => verdict !== 'invalid' && verdict !== 'error');
  const main = runs.filter(({ arm }) => arm === 'main');
  const lengths = RUNS.filter((count) => count <= main.length - 1);
  if (lengths.length === 0) return NONE;
  const arms = [...new Set(runs.map(({ arm }) => arm))].toSorted(
    (a, b) => Number(a !== 'main') - Number(b !== 'main') || a.localeCompare(b),
  );
  const cells = arms.flatMap((arm) =>
    lengths.map((count) => ({ arm, count, of: trials(runs, arm, count, seed) })),
  );
  const heads = cells.map(
    ({ arm, count }) => `${arm === 'main' ? 'clean failed' : `${arm} found`}, ${String(count)} runs`,
  );
  const own = cells.map(({ arm, of }) => runsOf(of, told(arm)));
  const doubt = cells.map(({ of }) => runsOf(of, ({ toldNothing }) => toldNothing));
  const peers = HISTORY_PEERS.map((peer, p) => [
    peer.name,
    ...cells.map(({ arm, of }) => runsOf(of, ({ peers: said }) => told(arm)(said[p]!))),
  ]);
  const kinds = [...Map.groupBy(main, ({ machine }) => machine.kind)].map(
    ([kind, of]) => `${String(of.length)} ${kind}`,
  );
  const accused = new Set(
    cells.flatMap(({ arm, of }) =>
      arm === 'main' ? of.flat().flatMap(({ failed, now }) => (failed ? [now.machine.number] : [])) : [],
    ),
  ).size;
  const lost = all.length - runs.length;
  return [
    `${String(runs.length)} runs of the shop with real k6 on ${String(main.length)} emulated machines of one host (${kinds.join(', ')}; a fifth with a neighbour)${lost > 0 ? `, and ${String(lost)} that called themselves invalid` : ''}. Each run is judged against ${String(HISTORIES)} histories drawn from the other machines' runs of main; it counts for what at least half of them say, so the runs are the trials. With any history at all, ${String(accused)} of ${String(main.length)} clean runs were accused.`,
    '',
    table(
      ['rule', ...heads],
      [['**Tollgate, baseline alone**', ...own], ['says that it could not tell', ...doubt], ...peers],
    ),
  ].join('\n');
}
