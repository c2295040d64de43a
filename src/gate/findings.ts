/** What to fix first: rows that share a cause become one finding, the row that names the cause at its head. */

import { splitMetricId } from '../model/metric.ts';
import type { Finding, MetricVerdict } from '../model/verdict.ts';
import { groupBy } from '../stats/group-by.ts';
import { causeOf } from './common-cause.ts';
import { lastSegment } from './metric-table.ts';
import { changePhrase, rowPhrase } from './row-phrase.ts';
import { listed } from './wording.ts';

const TAIL = /^latency-p9\d$/;

interface Group {
  readonly cause: string;
  /** Accused rows, the one that names the cause first. */
  readonly rows: readonly MetricVerdict[];
}

/** Which accused row speaks for its group: errors, then the middle, then what explains, then tails. */
const rank: readonly RegExp[] = [
  /^errors$/,
  /^checks$/,
  /^latency-p50$/,
  /^(script-|css-|image-|font-|third-party-)bytes$/,
  /^bytes$/,
  /^requests$/,
  /^main-thread-time$/,
  /^bootup-time$/,
  /^latency-/,
];

function rankOf(id: string): number {
  const found = rank.findIndex((pattern) => pattern.test(lastSegment(id)));
  return found < 0 ? rank.length : found;
}

const size = (row: MetricVerdict): number => row.change ?? Number.MAX_VALUE;

function leading(rows: readonly MetricVerdict[]): readonly MetricVerdict[] {
  return rows.toSorted((a, b) => rankOf(a.id) - rankOf(b.id) || size(b) - size(a) || (a.id < b.id ? -1 : 1));
}

function grouped(rows: readonly MetricVerdict[]): readonly Group[] {
  const byCause = groupBy(rows, (row) => causeOf(row.id));
  return [...byCause].map(([cause, members]) => ({ cause, rows: leading(members) }));
}

const loadOf = (group: Group): string | undefined => {
  const parts = splitMetricId(group.rows[0]?.id ?? '');
  return parts && parts.family !== 'page' ? parts.name : undefined;
};

/** An endpoint's own middle got slower, so it may be the cause of what its neighbours feel. */
const namesCause = (group: Group) => group.rows.some((row) => lastSegment(row.id) === 'latency-p50');

/** Groups that only feel a cause elsewhere: tails of neighbours, the whole script's tail, the server's CPU and counters. */
function onlyFeels(group: Group): boolean {
  if (group.cause.startsWith('page/')) return false;
  if (group.cause.startsWith('server/'))
    return group.rows.every((row) => !/^(errors|checks)$/.test(lastSegment(row.id)));
  return group.rows.every((row) => TAIL.test(lastSegment(row.id)));
}

function worst(groups: readonly Group[]): Group | undefined {
  return groups.toSorted((a, b) => Math.max(...b.rows.map(size)) - Math.max(...a.rows.map(size)))[0];
}

/** Puts what only feels the cause under the slowest endpoint of its load. */
function underCauses(groups: readonly Group[]): readonly Group[] {
  const joined = new Map<Group, MetricVerdict[]>();
  const rest: Group[] = [];
  for (const group of groups) {
    const causes = groups.filter(
      (other) => other !== group && loadOf(other) === loadOf(group) && namesCause(other),
    );
    const target = loadOf(group) !== undefined && onlyFeels(group) ? worst(causes) : undefined;
    if (target) joined.set(target, [...(joined.get(target) ?? []), ...group.rows]);
    else rest.push(group);
  }
  return rest.map((group) => ({ ...group, rows: [...group.rows, ...(joined.get(group) ?? [])] }));
}

/** Every judged endpoint of a load (three or more) is slower: one cause behind all of them. */
function mergeEverywhere(groups: readonly Group[], all: readonly MetricVerdict[]): readonly Group[] {
  const slow = groupBy(
    groups.filter((group) => loadOf(group) !== undefined && namesCause(group)),
    loadOf,
  );
  const merged = [...slow].flatMap(([load, members]) => {
    const judged = all.filter((row) => {
      const parts = splitMetricId(row.id);
      return row.gated && parts?.family === 'load' && parts.name === load && parts.metric === 'latency-p50';
    });
    return members.length >= 3 && members.length === judged.length ? [members] : [];
  });
  const gone = new Set(merged.flat());
  const ones = merged.map((members) => {
    const first = worst(members);
    const others = members.filter((member) => member !== first);
    return {
      cause: first?.cause ?? '',
      rows: [...(first?.rows ?? []), ...others.flatMap((member) => member.rows)],
    };
  });
  return [...ones, ...groups.filter((group) => !gone.has(group))];
}

/** Exact and CPU rows beside a finding that tell why, gated or not: "3 → 14 queries per request". */
function explaining(group: Group, all: readonly MetricVerdict[]): readonly MetricVerdict[] {
  const load = loadOf(group);
  const held = new Set(group.rows.map((row) => row.id));
  return all.filter((row) => {
    if (held.has(row.id) || row.change === null || row.change <= row.regression) return false;
    const parts = splitMetricId(row.id);
    if (load !== undefined)
      return parts?.family === 'server' && parts.name === load && row.low !== null && row.low > 0;
    return causeOf(row.id) === group.cause && row.kind === 'exact';
  });
}

function textOf(group: Group, why: readonly MetricVerdict[]): string {
  const [first, ...others] = group.rows;
  if (!first) return '';
  const sentences = [rowPhrase(first)];
  const server = [...others, ...why].filter((row) => row.id.startsWith('server/'));
  const following = others.filter((row) => !row.id.startsWith('server/'));
  const exact = why.filter((row) => !row.id.startsWith('server/'));
  if (server.length > 0) sentences.push(`On the server: ${listed(server.map(changePhrase))}`);
  if (exact.length > 0) sentences.push(`With it: ${listed(exact.map(changePhrase))}`);
  if (following.length > 0) sentences.push(`What follows from it: ${listed(following.map(changePhrase))}`);
  return `${sentences.join('. ')}.`;
}

function impact(group: Group): readonly [kind: number, size: number] {
  const first = group.rows[0];
  if (!first) return [9, 0];
  const segment = lastSegment(first.id);
  const kind = /^(errors|checks)$/.test(segment) ? 0 : first.outcome === 'over-limit' ? 2 : 1;
  return [
    kind,
    -Math.max(...group.rows.map((row) => (row.kind === 'timing' || row.kind === 'exact' ? size(row) : 0))),
  ];
}

/** Findings of a judgement, the greatest impact first: failures, then slowdowns by size, then limits. */
export function findingsOf(metrics: readonly MetricVerdict[]): readonly Finding[] {
  const accused = metrics.filter(
    (row) => row.gated && (row.outcome === 'regressed' || row.outcome === 'over-limit'),
  );
  const groups = mergeEverywhere(underCauses(grouped(accused)), metrics);
  return groups
    .toSorted((a, b) => {
      const [[kindA, sizeA], [kindB, sizeB]] = [impact(a), impact(b)];
      return kindA - kindB || sizeA - sizeB || (a.cause < b.cause ? -1 : 1);
    })
    .map((group) => {
      const why = explaining(group, metrics);
      const cause = group.rows[0]?.id ?? group.cause;
      return { cause, ids: [...group.rows, ...why].map((row) => row.id), text: textOf(group, why) };
    });
}
