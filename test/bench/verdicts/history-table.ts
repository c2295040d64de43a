import { runHistory } from './history.ts';
import type { Size } from './paired-tables.ts';
import { part } from './paired-tables.ts';
import { HISTORY_PEERS } from './peers/history-rules.ts';
import { percent, table, withInterval } from './table.ts';

const RUNS = [5, 10, 20] as const;
const RATIOS = [1.2, 1.5] as const;
const METRICS = 8;

/** A fifth of the clean PRs. */
export const historySize = (size: Size): Size => part(size, 5);

/** One PR run against past runs on other machines: Tollgate's baseline rule and the rules of tools that keep history. */
export function historyTable(size: Size): string {
  const cell = (runs: number, ratio: number) =>
    runHistory({
      metrics: METRICS,
      runs,
      ratio,
      prs: ratio === 1 ? size.prs : part(size, 2).prs,
      seed: size.seed,
      peers: HISTORY_PEERS,
    });
  const clean = RUNS.map((runs) => cell(runs, 1));
  const moved = RATIOS.map((ratio) => RUNS.map((runs) => cell(runs, ratio)));
  const heads = [
    ...RUNS.map((runs) => `clean failed, ${runs} runs`),
    ...RATIOS.flatMap((ratio) => RUNS.map((runs) => `+${Math.round(100 * (ratio - 1))} %, ${runs} runs`)),
  ];
  const own = [
    ...clean.map((tally) => withInterval(tally.failed, tally.experiment.prs)),
    ...moved.flatMap((tallies) => tallies.map((tally) => percent(tally.found / tally.experiment.prs))),
  ];
  const doubt = clean.map((tally) => percent((tally.verdicts.inconclusive ?? 0) / tally.experiment.prs));
  const peers = HISTORY_PEERS.map((peer, p) => [
    peer.name,
    ...clean.map((tally) => percent(tally.peers[p]!.failed / tally.experiment.prs)),
    ...moved.flatMap((tallies) =>
      tallies.map((tally) => percent(tally.peers[p]!.found / tally.experiment.prs)),
    ),
  ]);
  return [
    table(['rule', ...heads], [['**Tollgate, baseline alone**', ...own], ...peers]),
    '',
    `${METRICS} rows, 5 rounds a run. Tollgate calls ${doubt.join(', ')} of the clean PRs \`inconclusive\` at ${RUNS.join(', ')} runs: it says that it could not have seen 50 % on a primary row, or that the runner is unlike.`,
  ].join('\n');
}
