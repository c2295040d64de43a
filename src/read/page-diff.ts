import type { PageFacts, PageResource } from '../model/round.ts';

/** One resource that head has and base has not, or has otherwise. */
export interface PageDifference {
  readonly change: 'new' | 'removed' | 'grown' | 'shrunk' | 'changed' | 'now-render-blocking';
  readonly name: string;
  /** `script`, `stylesheet`, `image`, `font`, `document`, `fetch` ... */
  readonly type: string;
  /** Head's; base's for what was removed. */
  readonly renderBlocking: boolean;
  /** Bytes more in head; below zero: fewer. */
  readonly bytes: number;
}

/**
 * What head's page loads otherwise than base's, biggest first, render-blocking before equals. Resources are matched by
 * their normalised names; where several share one (chunks named by hash alone), equal bodies first, then by size.
 */
export function pageDifferences(base: PageFacts, head: PageFacts): PageDifference[] {
  const before = byName(base.resources);
  const after = byName(head.resources);
  const found: PageDifference[] = [];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    found.push(...groupDifferences(before.get(name) ?? [], after.get(name) ?? []));
  }
  const weight = (d: PageDifference) => Number(d.renderBlocking && d.change !== 'removed');
  return found.sort(
    (a, b) => Math.abs(b.bytes) - Math.abs(a.bytes) || weight(b) - weight(a) || (a.name < b.name ? -1 : 1),
  );
}

function byName(resources: readonly PageResource[]): Map<string, PageResource[]> {
  const groups = new Map<string, PageResource[]>();
  for (const resource of resources)
    groups.set(resource.name, [...(groups.get(resource.name) ?? []), resource]);
  return groups;
}

function groupDifferences(base: readonly PageResource[], head: readonly PageResource[]): PageDifference[] {
  const left = [...base].sort((a, b) => b.transferBytes - a.transferBytes);
  const fresh: PageResource[] = [];
  const pairs: [PageResource, PageResource][] = [];
  const take = (wanted: (resource: PageResource) => boolean) => {
    const index = left.findIndex(wanted);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  for (const resource of [...head].sort((a, b) => b.transferBytes - a.transferBytes)) {
    const same =
      resource.bodyHash === undefined ? undefined : take((other) => other.bodyHash === resource.bodyHash);
    if (same === undefined) fresh.push(resource);
    else pairs.push([same, resource]);
  }
  const added: PageResource[] = [];
  for (const resource of fresh) {
    const other = left.shift();
    if (other === undefined) added.push(resource);
    else pairs.push([other, resource]);
  }
  return [
    ...pairs.flatMap(([before, after]) => pairDifference(before, after)),
    ...added.map((resource) => difference('new', resource, resource.transferBytes)),
    ...left.map((resource) => difference('removed', resource, -resource.transferBytes)),
  ];
}

function pairDifference(before: PageResource, after: PageResource): PageDifference[] {
  const bytes = after.transferBytes - before.transferBytes;
  if (after.renderBlocking && !before.renderBlocking)
    return [difference('now-render-blocking', after, bytes)];
  if (bytes !== 0) return [difference(bytes > 0 ? 'grown' : 'shrunk', after, bytes)];
  const unlike =
    before.bodyHash !== undefined && after.bodyHash !== undefined && before.bodyHash !== after.bodyHash;
  return unlike ? [difference('changed', after, 0)] : [];
}

function difference(change: PageDifference['change'], resource: PageResource, bytes: number): PageDifference {
  return { change, name: resource.name, type: resource.type, renderBlocking: resource.renderBlocking, bytes };
}

const WORDS: Readonly<Record<PageDifference['change'], (blocking: string, file: string) => string>> = {
  new: (blocking, file) => `New ${blocking}${file}`,
  removed: (blocking, file) => `Gone: ${blocking}${file}`,
  'now-render-blocking': (_, file) => `${file} now blocks rendering`,
  grown: (blocking, file) => `${capital(blocking)}${file} grew`,
  shrunk: (blocking, file) => `${capital(blocking)}${file} shrank`,
  changed: (blocking, file) => `${capital(blocking)}${file} changed`,
};

/** "New render-blocking vendor-charts.js, +92.4 kB": one difference for a person; kB are 1,000 bytes. */
export function differenceText(d: PageDifference): string {
  const path = d.name.split('?')[0] ?? d.name;
  const file = path.split('/').at(-1) || path;
  const size = d.bytes === 0 ? '' : `, ${d.bytes > 0 ? '+' : '−'}${kilobytes(Math.abs(d.bytes))}`;
  return `${WORDS[d.change](d.renderBlocking ? 'render-blocking ' : '', file)}${size}`;
}

function kilobytes(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
