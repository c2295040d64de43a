/** What a page loads now that it did not before: the cause behind a slower page, by resource. */

import { splitMetricId } from '../model/metric.ts';
import type { Side } from '../model/metric.ts';
import type { PageResource } from '../model/round.ts';
import type { RunRecord } from '../model/run.ts';
import { formatDifference, formatValue } from './format.ts';
import { pairResources } from './pair-resources.ts';
import type { ResourcePair } from './pair-resources.ts';
import { plainLine } from './untrusted.ts';

export interface ResourceChange {
  readonly name: string;
  readonly type: string;
  /** Undefined: the resource is new. */
  readonly from: number | undefined;
  /** Undefined: the resource is gone. */
  readonly to: number | undefined;
  /** It blocks rendering on head and did not on base. */
  readonly blocksNow: boolean;
}

/** Below this a resource's change of size is not worth a sentence. Source: the floor for bytes, 5 KiB (docs/metrics.md), shared by ten. */
const SMALLEST_BYTES = 512;

/** What the first, exact audit of a side saw; without one, what its first round saw. */
function loadedOn(
  record: RunRecord,
  page: string,
  device: string,
  side: Side,
): readonly PageResource[] | undefined {
  const own = record.rounds.filter(
    (round) =>
      round.page &&
      round.side === side &&
      round.target.kind === 'page' &&
      round.target.name === page &&
      round.target.device === device,
  );
  return (own.find(({ stage }) => stage === 'exact') ?? own[0])?.page?.resources;
}

/**
 * Resources that came, went, grew or shrank between base and head, the largest change first, render-blocking before
 * equals; empty without both sides.
 */
export function pageChanges(record: RunRecord, page: string, device: string): readonly ResourceChange[] {
  const base = loadedOn(record, page, device, 'base');
  const head = loadedOn(record, page, device, 'head');
  if (!base || !head) return [];
  return pairResources(base, head)
    .map(changeOf)
    .filter(
      (change) =>
        change.blocksNow ||
        change.from === undefined ||
        change.to === undefined ||
        Math.abs(sizeOf(change)) >= SMALLEST_BYTES,
    )
    .sort(
      (a, b) =>
        Math.abs(sizeOf(b)) - Math.abs(sizeOf(a)) ||
        Number(b.blocksNow) - Number(a.blocksNow) ||
        (a.name < b.name ? -1 : 1),
    );
}

function changeOf({ base, head }: ResourcePair): ResourceChange {
  const { name, type } = head ?? base ?? { name: '', type: '' };
  const blocksNow = head?.renderBlocking === true && base?.renderBlocking !== true;
  return { name, type, from: base?.transferBytes, to: head?.transferBytes, blocksNow };
}

/** Bytes gained; below zero: lost. */
export function sizeOf({ from, to }: ResourceChange): number {
  return (to ?? 0) - (from ?? 0);
}

const MOST_NAMED = 3;

/** "New render-blocking `vendor-charts.js`, +92.4 kB." for the page of a metric id; empty when nothing explains it. */
export function pageExplanation(record: RunRecord, id: string): string {
  const parts = splitMetricId(id);
  if (parts?.family !== 'page') return '';
  const worse = pageChanges(record, parts.name, parts.middle).filter(
    (change) => sizeOf(change) > 0 || change.blocksNow,
  );
  const shown = worse.slice(0, MOST_NAMED).map(changeSentence);
  if (worse.length > MOST_NAMED)
    shown.push(`${String(worse.length - MOST_NAMED)} more resources are new or larger.`);
  return shown.join(' ');
}

/** The last part of a path: what people call a file. */
function fileName(name: string): string {
  const path = name.split('?')[0] ?? name;
  return path.split('/').at(-1) || path;
}

function changeSentence(change: ResourceChange): string {
  const name = `\`${plainLine(fileName(change.name), 80)}\``;
  const by = formatDifference(sizeOf(change), 'B');
  if (change.from === undefined) return `New ${change.blocksNow ? 'render-blocking ' : ''}${name}, ${by}.`;
  const blocks = change.blocksNow ? ', now render-blocking' : '';
  return sizeOf(change) === 0
    ? `Now render-blocking: ${name}.`
    : `${name} ${by}, now ${formatValue(change.to ?? 0, 'B')}${blocks}.`;
}
