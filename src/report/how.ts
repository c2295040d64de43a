/** How a run was measured: the folded part that lets a reader check the evidence. */

import type { Round, Target } from '../model/round.ts';
import type { RunRecord } from '../model/run.ts';
import { isSameMachine } from '../model/samples.ts';
import {
  counted,
  formatAge,
  formatDuration,
  formatNumber,
  formatPercent,
  formatValue,
  shortSha,
} from './format.ts';
import { namesOf } from './label.ts';
import { prose, sentence } from './prose.ts';
import { allProblems } from './state.ts';
import { untrusted } from './untrusted.ts';

/** A baseline artifact that was looked at. */
export interface CandidateLine {
  readonly sha: string;
  readonly runId: string;
  readonly accepted: boolean;
  readonly reason: string;
}

/** Blocks per stage of the target that had most: what the summary line names. */
export function blockCounts(rounds: readonly Round[]): { readonly screen: number; readonly confirm: number } {
  const most = (stage: Round['stage']) =>
    Math.max(0, ...[...groupByTarget(rounds).values()].map((own) => blocksOf(own, stage)));
  return { screen: most('screen'), confirm: most('confirm') };
}

function blocksOf(rounds: readonly Round[], stage: Round['stage']): number {
  return new Set(rounds.filter((round) => round.stage === stage).map(({ block }) => block)).size;
}

function targetKey(target: Target): string {
  return target.kind === 'load'
    ? JSON.stringify(['load', target.name])
    : JSON.stringify(['page', target.name, target.device]);
}

/** Rounds by what they measured, in the order first seen. */
export function groupByTarget(rounds: readonly Round[]): ReadonlyMap<string, readonly Round[]> {
  const groups = new Map<string, Round[]>();
  for (const round of rounds) {
    const key = targetKey(round.target);
    const group = groups.get(key);
    if (group) group.push(round);
    else groups.set(key, [round]);
  }
  return groups;
}

function secondJob({ runner, screened }: RunRecord): string {
  return isSameMachine(runner, screened?.runner) ? 'a second job on the same machine' : 'another machine';
}

/** "6 min 10 s, base 4be1d20 and 9f3c2ab in turn, 12 blocks, 8 to confirm (same machine)". */
export function howLine(record: RunRecord): string {
  const { screen, confirm } = blockCounts(record.rounds);
  const head = `${shortSha(record.head.sha)}${record.head.dirty === true ? ' with uncommitted changes' : ''}`;
  const parts = [minutesText(record)];
  if (record.strategy === 'paired' && record.base)
    parts.push(`base ${shortSha(record.base.sha)} and ${head} in turn`);
  else if (record.strategy === 'baseline') parts.push(`${head} against the history of main`);
  else parts.push(head);
  if (screen > 0) parts.push(counted(screen, 'block'));
  const where = record.screened === undefined ? 'same machine' : secondJob(record);
  if (confirm > 0) parts.push(`${String(confirm)} to confirm (${where})`);
  return parts.join(', ');
}

function minutesText(record: RunRecord): string {
  const { elapsedMs, screened } = record;
  const own = formatDuration(elapsedMs);
  if (screened === undefined) return own;
  const where = isSameMachine(record.runner, screened.runner)
    ? 'in a second job on the same machine'
    : 'on another machine';
  return `${formatDuration(screened.elapsedMs)} and, ${where}, ${own}`;
}

/** The facts, one per line, as a Markdown list. */
export function howList(record: RunRecord, candidates: readonly CandidateLine[]): string {
  const lines = [
    ...[...groupByTarget(record.rounds).values()].map((rounds) => targetLine(rounds, record)),
    ...intervalLines(record),
    machineLine(record),
    versionsLine(record),
    ...baselineLines(record),
    ...candidateLines(candidates.slice(0, 5)),
    ...disturbanceLines(record.rounds),
    `Order of blocks drawn from seed ${String(record.plan.seed)}`,
    ...record.plan.notes.map(({ message, override }) =>
      override === undefined
        ? prose(message)
        : `${sentence(prose(message))} Say otherwise: ${untrusted(override, 160)}`,
    ),
    ...allProblems(record)
      .filter(({ kind }) => kind === 'note')
      .map(({ message }) => prose(message)),
  ];
  return lines
    .filter((line) => line !== '')
    .map((line) => `- ${line}`)
    .join('\n');
}

function targetLine(rounds: readonly Round[], record: RunRecord): string {
  const [first] = rounds;
  if (!first) return '';
  const { target } = first;
  const paths = namesOf(record.plan).paths;
  const name =
    target.kind === 'load'
      ? untrusted(target.name)
      : `${untrusted(paths.get(target.name) ?? target.name)} ${target.device}`;
  const counts = [
    ['exact', 'once per side for what repeats exactly'],
    ['screen', 'paired block'],
    ['confirm', 'fresh block to confirm'],
    ['history', 'round of one side'],
  ] as const;
  const stages = counts
    .map(([stage, words]) => ({ blocks: blocksOf(rounds, stage), words, stage }))
    .filter(({ blocks }) => blocks > 0)
    .map(({ blocks, words, stage }) =>
      stage === 'exact' ? words : counted(blocks, words, words.replace(/block|round/, '$&s')),
    );
  const load = record.plan.loads.find((one) => target.kind === 'load' && one.name === target.name);
  const pace = load?.ratePerSecond === undefined ? '' : ` at ${formatNumber(load.ratePerSecond)}/s`;
  const length = load ? `, rounds of ${formatDuration(load.roundMs)}${pace}` : '';
  const requests = rounds.reduce((sum, round) => sum + (round.load?.requests ?? 0), 0);
  return `${name}: ${stages.join(', ')}${length}${requests > 0 ? `, ${counted(requests, 'request')}` : ''}`;
}

function intervalLines(record: RunRecord): readonly string[] {
  if (!record.judgement.metrics.some(({ low }) => low !== null)) return [];
  return [
    'Each end of an interval is a 95 % bound (two-sided 90 %); a change counts by blocks or runs, never by requests',
  ];
}

function machineLine({ runner, screened }: RunRecord): string {
  const own = machineText(runner);
  return screened === undefined
    ? `Machine: ${own}`
    : `Machine: ${machineText(screened.runner)}; to confirm: ${own}`;
}

function machineText(runner: RunRecord['runner']): string {
  const parts = [untrusted(runner.cpu), counted(runner.cores, 'core')];
  if (runner.memoryBytes !== undefined) parts.push(formatValue(runner.memoryBytes, 'B'));
  if (runner.image !== undefined) parts.push(untrusted(runner.image));
  else if (runner.os !== undefined) parts.push(untrusted(runner.os));
  if (runner.calibration !== undefined)
    parts.push(`calibration ${formatNumber(runner.calibration)} (bigger is faster)`);
  return parts.join(', ');
}

function versionsLine({ versions }: RunRecord): string {
  const shown = Object.entries(versions).map(([name, version]) => untrusted(`${name} ${version}`));
  return shown.length === 0 ? '' : `Versions: ${shown.join(', ')}`;
}

/** Which workflow to add, for a reader who misses the Baseline column. */
const NO_BASELINE =
  'Baseline: none that can be used, so the Baseline column is left out. A workflow with this action on `push` to the default branch or on a `schedule` records one: `on: { schedule: [{ cron: "17 3 * * *" }] }`';

function baselineLines(record: RunRecord): readonly string[] {
  const { baselineColumn: column, startedAt } = record;
  if (!column) return record.github && record.plan.mode === 'gate' ? [NO_BASELINE] : [];
  const run = column.runId === undefined ? '' : ` in run ${untrusted(column.runId, 20)}`;
  const behind =
    column.commitsBehind === undefined
      ? undefined
      : `${counted(column.commitsBehind, 'commit')} behind the base`;
  const facts = [formatAge(column.at, startedAt), behind, counted(column.runs, 'run')].filter(
    (fact) => fact !== undefined,
  );
  return [`Baseline: recorded at ${shortSha(column.sha)}${run}, ${facts.join(', ')}`];
}

/** What was decided about each baseline artifact, and why. */
export function candidateLines(candidates: readonly CandidateLine[]): readonly string[] {
  return candidates.map(
    ({ sha, runId, accepted, reason }) =>
      `Baseline candidate ${shortSha(sha)} of run ${untrusted(runId, 20)}: ${accepted ? 'taken' : 'refused'}, ${prose(reason)}`,
  );
}

/** From this share of stolen CPU on, the reader should know. */
const STEAL = 0.02;

function disturbanceLines(rounds: readonly Round[]): readonly string[] {
  const steals = rounds.map((round) => round.host?.steal).filter((steal) => steal !== undefined);
  const most = Math.max(0, ...steals);
  if (most < STEAL) return [];
  const hit = steals.filter((steal) => steal >= STEAL).length;
  return [
    `The host took up to ${formatPercent(most).slice(1)} of the CPU away, in ${String(hit)} of ${counted(steals.length, 'round')}`,
  ];
}
