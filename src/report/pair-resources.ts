/** The resources of one page on base and on head, matched. */

import type { PageResource } from '../model/round.ts';

/** A resource of both sides, or of one: new on head, or gone from it. */
export interface ResourcePair {
  readonly base?: PageResource;
  readonly head?: PageResource;
}

/**
 * Matches by normalised name; where several share one (chunks named by their hash alone, a page that asks twice),
 * equal bodies first, then by size, the largest first.
 */
export function pairResources(
  base: readonly PageResource[],
  head: readonly PageResource[],
): readonly ResourcePair[] {
  const [before, after] = [byName(base), byName(head)];
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((name) => pairsOf(before.get(name) ?? [], after.get(name) ?? []));
}

function byName(resources: readonly PageResource[]): ReadonlyMap<string, readonly PageResource[]> {
  const groups = new Map<string, PageResource[]>();
  for (const resource of resources)
    groups.set(resource.name, [...(groups.get(resource.name) ?? []), resource]);
  return groups;
}

function bySize(resources: readonly PageResource[]): PageResource[] {
  return resources.toSorted((a, b) => b.transferBytes - a.transferBytes);
}

function pairsOf(base: readonly PageResource[], head: readonly PageResource[]): readonly ResourcePair[] {
  const left = bySize(base);
  const pairs: ResourcePair[] = [];
  const unlike: PageResource[] = [];
  for (const resource of bySize(head)) {
    const { bodyHash } = resource;
    const index = bodyHash === undefined ? -1 : left.findIndex((other) => other.bodyHash === bodyHash);
    const [same] = index < 0 ? [] : left.splice(index, 1);
    if (same === undefined) unlike.push(resource);
    else pairs.push({ base: same, head: resource });
  }
  for (const resource of unlike) {
    const other = left.shift();
    pairs.push(other === undefined ? { head: resource } : { base: other, head: resource });
  }
  return [...pairs, ...left.map((resource) => ({ base: resource }))];
}
