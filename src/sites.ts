/** The sides of one visit: built, brought up, and brought back when asked. */

import type { Anchor } from './model/anchor.ts';
import { TollgateError } from './model/failure.ts';
import type { Side } from './model/metric.ts';
import type { Plan } from './model/plan.ts';
import type { Site } from './model/site.ts';
import type { Ports, SideSource } from './ports.ts';
import type { Scene } from './scene.ts';

/** Both sides (or head alone), up from the start and ended with the visit. */
export interface Sites extends AsyncDisposable {
  /** The sides that came up. */
  readonly sources: readonly SideSource[];
  /** How long each start took so far, milliseconds; none for previews that were already up. */
  readonly readyMs: readonly number[];
  /** Why base is not among them. */
  readonly baseMissing?: string;
  /** The commit of long ago that base is, where it came up. */
  readonly anchor?: Anchor;
  /** Why it did not, and base is main's own commit. */
  readonly anchorMissing?: string;
  /** The side, up and answering; with `one-at-a-time` the other one is ended first. */
  use(side: Side): Promise<Site>;
  /** New processes for every side that is up. */
  restart(): Promise<void>;
}

/**
 * Builds and starts every side of the scene, so that a preview that cannot start fails before anything is measured.
 * A base that cannot be built or started is said and left out (the history rule decides then), unless the plan asks
 * for `paired`.
 * @throws TollgateError of kind `preview`
 */
export async function bringUp(plan: Plan, scene: Scene, ports: Ports): Promise<Sites> {
  const open = new Map<Side, Site>();
  // A side that is ended and brought up again is another process: the next generation, cold again.
  const starts = new Map<Side, number>();
  const closeAll = async (): Promise<void> => {
    const sites = [...open.values()];
    for (const site of sites) starts.set(site.side, site.generation + 1);
    open.clear();
    await Promise.all(sites.map((site) => site[Symbol.asyncDispose]()));
  };
  const sources: SideSource[] = [];
  const readyMs: number[] = [];
  let baseMissing = scene.baseMissing;
  const use = async (side: Side): Promise<Site> => {
    const there = open.get(side);
    if (there) return there;
    const source = sources.find((each) => each.side === side);
    if (!source) throw new Error(`there is no ${side} side in this visit`);
    if (plan.compare.pairing === 'one-at-a-time') await closeAll();
    const site = await ports.preview.open(source, starts.get(side) ?? 0);
    const other = [...open.values()].find(({ origin }) => origin === site.origin);
    if (other && source.plan.kind !== 'url') {
      await site[Symbol.asyncDispose]();
      throw oneAddress(site, other);
    }
    open.set(side, site);
    if (site.readyMs !== undefined) readyMs.push(site.readyMs);
    return site;
  };
  const bring = async (source: SideSource): Promise<void> => {
    sources.push(source);
    try {
      await ports.preview.build(source);
      await use(source.side);
    } catch (error) {
      sources.pop();
      throw error;
    }
  };
  let anchor = scene.anchored?.anchor;
  let anchorMissing: string | undefined;
  try {
    for (const source of scene.sources) {
      try {
        await bring(source);
      } catch (error) {
        if (scene.anchored && anchor && isTrouble(source, error)) {
          anchorMissing = `${anchor.name} could not be brought up, so main was measured beside itself: ${error.message}`;
          anchor = undefined;
          ports.voice.say(anchorMissing);
          await bring(scene.anchored.instead);
        } else {
          if (!canDoWithout(source, plan, error)) throw error;
          baseMissing = `base could not be brought up: ${error.message}`;
          ports.voice.say(baseMissing);
        }
      }
    }
  } catch (error) {
    await closeAll();
    throw error;
  }
  return {
    sources,
    readyMs,
    ...(baseMissing === undefined ? {} : { baseMissing }),
    ...(anchor === undefined ? {} : { anchor }),
    ...(anchorMissing === undefined ? {} : { anchorMissing }),
    use,
    restart: async () => {
      for (const site of open.values()) await site.restart();
    },
    [Symbol.asyncDispose]: closeAll,
  };
}

/**
 * Two servers that share a port (SO_REUSEPORT) both answer, whichever the kernel picks: the sides would be compared with
 * each other mixed. A preview that is already up is another matter: `calibrate` measures one against itself.
 */
function oneAddress({ side, origin }: Site, other: Site): TollgateError {
  return new TollgateError(
    'preview',
    `${side} and ${other.side} both listen on ${origin}, so nobody knows which of them answers: let the server listen on ` +
      'the PORT it is given ("${port}" in a command), or run one side at a time ("pairing: one-at-a-time")',
  );
}

/** A base that does not build or start, for whatever reason but an interrupt. */
function isTrouble(source: SideSource, error: unknown): error is TollgateError {
  return source.side === 'base' && error instanceof TollgateError && error.kind !== 'cancelled';
}

/**
 * The side that settles rates and what is there to measure: base, so that a change cannot set its own load; head where
 * there is no base, or where base is a commit of long ago and head is main.
 */
export function referenceSide(sites: Pick<Sites, 'sources' | 'anchor'>): Side {
  return sites.anchor === undefined && sites.sources.some(({ side }) => side === 'base') ? 'base' : 'head';
}

function canDoWithout(source: SideSource, plan: Plan, error: unknown): error is TollgateError {
  const isPreview = error instanceof TollgateError && error.kind === 'preview';
  const needed = plan.compare.strategy === 'paired' || plan.compare.confirm === 'fresh-runner';
  return isPreview && source.side === 'base' && plan.mode === 'gate' && !needed;
}
