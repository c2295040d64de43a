/** The sides of one visit: built, brought up, and brought back when asked. */

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
  const closeAll = async (): Promise<void> => {
    const sites = [...open.values()];
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
    const site = await ports.preview.open(source);
    open.set(side, site);
    if (site.readyMs !== undefined) readyMs.push(site.readyMs);
    return site;
  };
  try {
    for (const source of scene.sources) {
      sources.push(source);
      try {
        await ports.preview.build(source);
        await use(source.side);
      } catch (error) {
        if (!canDoWithout(source, plan, error)) throw error;
        sources.pop();
        baseMissing = `base could not be brought up: ${error.message}`;
        ports.voice.say(baseMissing);
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
    use,
    restart: async () => {
      for (const site of open.values()) await site.restart();
    },
    [Symbol.asyncDispose]: closeAll,
  };
}

function canDoWithout(source: SideSource, plan: Plan, error: unknown): error is TollgateError {
  const isPreview = error instanceof TollgateError && error.kind === 'preview';
  return isPreview && source.side === 'base' && plan.mode === 'gate' && plan.compare.strategy !== 'paired';
}
