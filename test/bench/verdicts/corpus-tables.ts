import { chiSquareSurvival } from '../../../src/stats/incomplete-gamma.ts';
import type { Recording } from './corpus.ts';
import { halfOf, isTrulyWorse } from './corpus.ts';
import { noiseTable } from './corpus-noise.ts';
import type { CorpusTrial } from './corpus-trial.ts';
import { corpusTrials } from './corpus-trial.ts';
import { PEERS } from './peers/roster.ts';
import { table, withInterval } from './table.ts';
import { PLANS } from './tollgate.ts';

/** p-values in ten bins against an even spread: the p of a chi-square test. */
function uniformity(ps: readonly number[]): string {
  const bins = Array.from({ length: 10 }, () => 0);
  for (const p of ps) bins[Math.min(9, Math.floor(p * 10))]! += 1;
  const expected = ps.length / 10;
  const chi = bins.reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0);
  return `${bins.join(' ')} (chi-square p ${chiSquareSurvival(chi, 9).toPrecision(2)})`;
}

function armsOf(trials: readonly CorpusTrial[]): string[] {
  return [...new Set(trials.map(({ arm }) => arm))];
}

/** Whether one of the rows is truly worse. */
function rightRow(trial: CorpusTrial, ids: readonly string[]): boolean {
  return ids.some((id) => isTrulyWorse(trial.recording, trial.arm, id));
}

/** What the recordings say, on the half that nothing was tuned on. */
export function corpusTables(recordings: readonly Recording[]): string {
  const held = recordings.filter((recording) => halfOf(recording) === 'report');
  if (held.length === 0)
    return `${recordings.length} recordings: none in the half that is reported. Their format is in \`test/bench/verdicts/corpus.ts\`.`;
  const trials = corpusTrials(held, PLANS.auto, [], PEERS);
  const clean = trials.filter((trial) => trial.clean);
  const arms = armsOf(trials.filter((trial) => !trial.clean));
  const foundOf = (arm: string, found: (trial: CorpusTrial) => boolean) => {
    const of = trials.filter((trial) => trial.arm === arm);
    return withInterval(of.filter(found).length, of.length);
  };
  const own = [
    '**Tollgate**',
    withInterval(clean.filter(({ verdict }) => verdict === 'fail').length, clean.length),
    ...arms.map((arm) => foundOf(arm, ({ found }) => found)),
  ];
  const peers = PEERS.map((peer, p) => [
    peer.name,
    withInterval(clean.filter((trial) => trial.peers[p]!.length > 0).length, clean.length),
    ...arms.map((arm) => foundOf(arm, (trial) => rightRow(trial, trial.peers[p]!))),
  ]);
  const sittings = new Set(held.map(({ sitting }) => sitting)).size;
  return [
    `${recordings.length} recordings, ${held.length} of them in the half that is reported (${sittings} sittings); ${clean.length} clean arms. Recordings support only what their number supports.`,
    '',
    table(['rule', 'clean arms failed (95 %)', ...arms], [own, ...peers]),
    '',
    `Unchanged rows accused in changed arms: ${trials.filter((trial) => !trial.clean && trial.wronged.length > 0).length} of ${trials.length - clean.length} arms.`,
    '',
    `p of each timing of the clean arms, by itself, on all blocks and without a noise floor, in ten bins: ${uniformity(clean.flatMap(({ ps }) => ps))}. Rows of one recording share its weather, so the bins scatter more than chi-square thinks.`,
    '',
    'What the noise is made of: the same commit against itself, p50 of the endpoints, middle over all recordings. Were blocks independent, two as one would scatter by 0.71 of one.',
    '',
    noiseTable(recordings),
  ].join('\n');
}
