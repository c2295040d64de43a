import { median } from '../../../src/stats/quantile.ts';
import { yuenEstimate } from '../../../src/stats/yuen.ts';
import type { Recording } from './corpus.ts';
import { sidesOf } from './corpus.ts';
import { noiseTable } from './corpus-noise.ts';
import type { CorpusTrial } from './corpus-trial.ts';
import { corpusTrials, planWithin } from './corpus-trial.ts';
import { PEERS } from './peers/roster.ts';
import { table, withInterval } from './table.ts';
import { PLANS } from './tollgate.ts';
import { uniformity } from './uniformity.ts';

const ENOUGH_BLOCKS = 8;

/** What the changed endpoint's p50 truly reads in one recording, all blocks; null where the arm changes no p50. */
function readingOf({ recording, arm, changed }: CorpusTrial): number | null {
  const id = changed.find((each) => each.endsWith('/latency-p50'));
  if (id === undefined) return null;
  const { base, head } = sidesOf(recording, id, arm, 0, recording.blocks.length);
  if (base.length < ENOUGH_BLOCKS) return null;
  return Math.expm1(yuenEstimate(base.map((value, i) => Math.log(Number(head[i]) / Number(value)))).value);
}

/** `plus-10 (p50 +8.1 %)`: the arm, and the middle of what its own row reads. */
function headOf(arm: string, trials: readonly CorpusTrial[]): string {
  const readings = trials.flatMap((trial) => (trial.arm === arm ? (readingOf(trial) ?? []) : []));
  return readings.length === 0 ? arm : `${arm} (p50 +${(100 * median(readings)).toFixed(1)} %)`;
}

const isTiming = (id: string): boolean => /\/(latency-p\d+|main-thread-time|bootup-time|tbt)$/u.test(id);

interface Arms {
  readonly clean: readonly CorpusTrial[];
  readonly changed: readonly string[];
  readonly of: (arm: string) => readonly CorpusTrial[];
}

function armsOf(trials: readonly CorpusTrial[]): Arms {
  return {
    clean: trials.filter(({ clean }) => clean),
    changed: [...new Set(trials.flatMap(({ arm, clean }) => (clean ? [] : [arm])))],
    of: (arm) => trials.filter((trial) => trial.arm === arm),
  };
}

function ownCells(trials: readonly CorpusTrial[], columns: readonly string[]): string[] {
  const { clean, of } = armsOf(trials);
  const failed = clean.filter(({ verdict }) => verdict === 'fail').length;
  const blind = clean.filter(({ verdict }) => verdict === 'inconclusive').length;
  return [
    withInterval(failed, clean.length),
    ...columns.map((arm) => withInterval(of(arm).filter(({ found }) => found).length, of(arm).length)),
    withInterval(blind, clean.length),
  ];
}

/** Of a rule that sees timings only: where a change moves none, it is not asked. */
function timingCells(
  trials: readonly CorpusTrial[],
  columns: readonly string[],
  red: (trial: CorpusTrial) => readonly string[],
): string[] {
  const { clean, of } = armsOf(trials);
  return [
    withInterval(clean.filter((trial) => red(trial).length > 0).length, clean.length),
    ...columns.map((arm) => {
      const own = of(arm);
      if (!own.some(({ changed }) => changed.some(isTiming))) return '-';
      const found = own.filter((trial) => red(trial).some((id) => trial.changed.includes(id)));
      return withInterval(found.length, own.length);
    }),
    '-',
  ];
}

function kindTable(kind: Recording['kind'], trials: readonly CorpusTrial[]): string[] {
  const own = trials.filter(({ recording }) => recording.kind === kind);
  const [first] = own;
  if (!first) return [];
  const { changed, clean } = armsOf(own);
  const heads = changed.map((arm) => headOf(arm, own));
  const conditions = [...Map.groupBy(own, ({ recording }) => recording.condition)];
  const plans = new Set(
    own.map(({ recording }) => {
      const { looks, confirmLooks } = planWithin(PLANS.auto, recording);
      return `${looks.join(' or ')} + ${confirmLooks.join(' or ')}`;
    }),
  );
  const failed = new Set(
    clean.flatMap(({ verdict, recording }) => (verdict === 'fail' ? [recording.sitting] : [])),
  );
  const sittings = new Set(own.map(({ recording }) => recording.sitting));
  const moved = own.filter((trial) => !trial.clean);
  const unmoved = moved.flatMap((trial) => trial.unmoved);
  const wronged = moved.flatMap((trial) => trial.wronged);
  return [
    `### ${kind === 'load' ? 'Loads' : 'Pages'}`,
    '',
    `${String(clean.length)} recordings in ${String(sittings.size)} sittings, with the blocks they hold: ${[...plans].join(', ')}. Sittings with a false fail: ${String(failed.size)} of ${String(sittings.size)}. Gated rows of changed arms that are known not to move: ${String(unmoved.length)}, ${String(unmoved.filter(isTiming).length)} of them timings; accused: ${String(wronged.length)}.`,
    '',
    table(
      ['rule', 'clean arms failed (95 %)', ...heads, 'clean arms that could not tell'],
      [
        ['**Tollgate**', ...ownCells(own, changed)],
        ...(conditions.length > 1
          ? conditions.map(([condition, some]) => [`Tollgate, ${condition}`, ...ownCells(some, changed)])
          : []),
        [
          'Tollgate’s screen alone, on all blocks, nothing confirmed',
          ...timingCells(own, changed, ({ flaggedOnAll }) => flaggedOnAll),
        ],
        ...PEERS.map((peer, p) => [peer.name, ...timingCells(own, changed, ({ peers }) => peers[p] ?? [])]),
      ],
    ),
    '',
  ];
}

/** What the recordings say. No constant was tuned on them, so all of them count. */
export function corpusTables(recordings: readonly Recording[]): string {
  if (recordings.length === 0)
    return 'None has been recorded. Their format is in `test/bench/verdicts/corpus.ts`.';
  const trials = corpusTrials(recordings, PLANS.auto, [], PEERS);
  const ps = trials.flatMap(({ clean, recording, ps: own }) =>
    clean && recording.kind === 'load' ? [own] : [],
  );
  return [
    'Recordings support only what their number supports: intervals are Clopper and Pearson’s, as if recordings were independent, and those of one sitting are less than that. No constant was tuned on them. A change is found when the row it is made of is accused.',
    '',
    ...kindTable('load', trials),
    ...kindTable('page', trials),
    `p of each timing of the clean loads, by itself, on all blocks and without a noise floor: ${uniformity(ps)}.`,
    '',
    '### What the noise is made of',
    '',
    'The same commit against itself, p50 of the endpoints, middle over all recordings. Were blocks independent, two as one would scatter by 0.71 of one.',
    '',
    noiseTable(recordings),
  ].join('\n');
}
