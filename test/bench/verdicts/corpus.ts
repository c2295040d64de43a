import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { metricSpec } from '../../../src/gate/defaults.ts';
import type { MetricId, Value } from '../../../src/model/metric.ts';
import type { RunnerFacts } from '../../../src/model/samples.ts';

/**
 * One recording: one machine, one sitting, several builds ("arms") of the fixture shop measured in turn, block by
 * block. One file each, `<id>.json`, compact. `base` and `base-again` are the same commit built twice.
 *
 * ```jsonc
 * { "schema": "tollgate/recording@1",
 *   "id": "2026-11-21-quiet-03", "at": "2026-11-21T18:02:11Z", "sitting": "2026-11-21-evening",
 *   "condition": "quiet", "setting": "nothing else at work", "kind": "load", "seed": 41,
 *   "runner": { "cpu": "EPYC 7763", "cores": 2, "calibration": 101.3 },
 *   "versions": { "k6": "2.2.0", "tollgate": "0.1.0" }, "roundMs": 5000, "ratePerSecond": 40,
 *   "arms": ["base", "base-again", "plus-10"],
 *   "shop": { "SHOP_WORK": "GET /api/search=200" },
 *   "injected": { "plus-10": { "env": { "SHOP_SLOW_CPU": "GET /api/search=0.1" }, "endpoint": "GET /api/search", "share": 0.1 } },
 *   "truthFrom": "…", "truth": { "plus-10": { "load/shop/GET /api/search/latency-p50": 1.098 } },
 *   "blocks": [ { "order": ["base-again", "plus-10", "base"], "restart": true, "steal": 0.01, "otherCpu": 0.2 } ],
 *   "values": { "load/shop/GET /api/search/latency-p50": { "base": [3.51, 3.47], "base-again": [3.5, null], "plus-10": [3.9, 3.8] },
 *               "load/shop/all/errors": { "base": [[0, 600], [1, 600]], "base-again": [[0, 600], null], "plus-10": [[0, 600], [0, 600]] } },
 *   "seconds": { "load/shop/GET /api/search/latency-p50": { "base": [[3.5, 3.52, 3.6], null], … } },
 *   "host": { "otherCpu": { "base": [0.31, 0.29], … }, "steal": { … } } }
 * ```
 */
export interface Recording {
  readonly schema: 'tollgate/recording@1';
  readonly id: string;
  /** ISO time of its start. */
  readonly at: string;
  /** Recordings of one sitting share the machine's mood: they are one cluster. */
  readonly sitting: string;
  readonly condition: 'quiet' | 'busy' | 'neighbour' | 'pinned' | 'memory-capped';
  /** How the condition was made, in words. */
  readonly setting?: string;
  readonly kind: 'load' | 'page';
  /** What the orders, the folders and the neighbour's bursts were drawn from. */
  readonly seed?: number;
  readonly runner: RunnerFacts;
  readonly versions: Readonly<Record<string, string>>;
  readonly roundMs?: number;
  /** Iterations of the script, not requests. */
  readonly ratePerSecond?: number;
  /** The first is base; `base-again` is the same commit. */
  readonly arms: readonly string[];
  /** Environment of the shop in every arm (fixtures/shop/README.md). */
  readonly shop?: Readonly<Record<string, string>>;
  /** What was changed in an arm, by the shop's knobs. */
  readonly injected?: Readonly<Record<string, Injection>>;
  /** What the truth was measured on. */
  readonly truthFrom?: string;
  /**
   * True ratio of arm to base per metric that the injected change moves, measured at length on an idle machine; a
   * difference for rates and CLS; 0 where a metric moves by an unknown amount (neighbours of a slow endpoint).
   * A metric that is not named did not change.
   */
  readonly truth: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly blocks: readonly RecordedBlock[];
  /** Metric, arm, block by block; null: that round yielded no value (the block is dropped for that metric). */
  readonly values: Readonly<Record<string, Readonly<Record<string, readonly (Value | null)[]>>>>;
  /** p50 per whole second of a round, for trying shorter rounds: metric, arm, block by block; null: nothing ended in it. */
  readonly seconds?: Readonly<Record<string, Readonly<Record<string, readonly (Seconds | null)[]>>>>;
  /** The machine during each round: `steal`, `otherCpu` (k6 included), `previewCpu`, `generatorCpu`; arm, block by block. */
  readonly host?: Readonly<Record<string, Readonly<Record<string, readonly (number | null)[]>>>>;
}

export type Seconds = readonly (number | null)[];

export interface Injection {
  /** What the shop is told in this arm beyond that. */
  readonly env: Readonly<Record<string, string>>;
  readonly endpoint?: string;
  /** Size of the change: a share of the handler's own time, or of its answers. */
  readonly share?: number;
}

export interface RecordedBlock {
  /** Arms in the order they ran. */
  readonly order: readonly string[];
  /** Servers were started anew before this block. */
  readonly restart: boolean;
  /** Share of CPU time stolen, and cores used by others (k6 included), on average over the block's rounds; where known. */
  readonly steal?: number;
  readonly otherCpu?: number;
}

function requireRecording(value: unknown, file: string): Recording {
  const recording = value as Recording;
  if (typeof value !== 'object' || value === null || recording.schema !== 'tollgate/recording@1') {
    throw new Error(`${file}: not a tollgate/recording@1`);
  }
  for (const [id, arms] of Object.entries(recording.values)) {
    for (const arm of recording.arms) {
      const blocks = arms[arm]?.length ?? 0;
      if (blocks !== recording.blocks.length) {
        throw new Error(
          `${file}: ${id} has ${blocks} blocks of ${arm}, the recording has ${recording.blocks.length}`,
        );
      }
    }
  }
  return recording;
}

/** All recordings of a folder, by name; an absent folder is an empty corpus. */
export function readCorpus(folder: string): Recording[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => requireRecording(JSON.parse(readFileSync(join(folder, name), 'utf8')), name));
}

/** Values of both sides of some blocks, as a PR would have measured them: lost rounds drop their block. */
export interface RecordedSides {
  /** Which block each value is of. */
  readonly numbers: readonly number[];
  readonly base: readonly Value[];
  readonly head: readonly Value[];
}

/** Blocks [from, to) of one metric, `base` against `arm`. */
export function sidesOf(
  recording: Recording,
  id: string,
  arm: string,
  from: number,
  to: number,
): RecordedSides {
  const of = recording.values[id] ?? {};
  const base: Value[] = [];
  const head: Value[] = [];
  const numbers: number[] = [];
  for (let block = from; block < to; block += 1) {
    const b = of[recording.arms[0] ?? 'base']?.[block];
    const h = of[arm]?.[block];
    if (b === undefined || b === null || h === undefined || h === null) continue;
    base.push(b);
    head.push(h);
    numbers.push(block);
  }
  return { base, head, numbers };
}

/** Did the injected change make this metric worse? An unknown move (0) is no finding and no false one either. */
export function isTrulyWorse(recording: Recording, arm: string, id: MetricId): boolean {
  const truth = recording.truth[arm]?.[id];
  if (truth === undefined || truth === 0) return false;
  const { kind, better } = metricSpec(id, []);
  const unmoved = kind === 'rate' || kind === 'absolute' ? 0 : 1;
  return better === 'lower' ? truth > unmoved : truth < unmoved;
}
