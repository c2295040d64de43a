/** The sides of one visit: which are up, and how they are brought back. */

import type { Side } from './model/metric.ts';
import type { Plan } from './model/plan.ts';
import type { Site, SiteStatus } from './model/site.ts';
import type { Ports, SideSource } from './ports.ts';

/** Both sides (or head alone), opened when first needed and ended with the visit. */
export interface Sites extends AsyncDisposable {
  /** The side, up and answering; with `one-at-a-time` the other one is ended first. */
  use(side: Side): Promise<Site>;
  /** New processes for every side that is up. */
  restart(): Promise<void>;
  /** What has become of a side; undefined when it was never opened. */
  status(side: Side): SiteStatus | undefined;
}

/**
 * Opens the sources' sides. With `side-by-side` all are up from now on, so that a preview that cannot start fails
 * before anything is measured.
 * @throws TollgateError of kind `preview`
 */
export async function openSites(plan: Plan, sources: readonly SideSource[], ports: Ports): Promise<Sites> {
  const open = new Map<Side, Site>();
  const close = async (side: Side): Promise<void> => {
    const site = open.get(side);
    open.delete(side);
    await site?.[Symbol.asyncDispose]();
  };
  const closeAll = async (): Promise<void> => {
    await Promise.all([...open.keys()].map(close));
  };
  const use = async (side: Side): Promise<Site> => {
    const there = open.get(side);
    if (there) return there;
    if (plan.compare.pairing === 'one-at-a-time') await closeAll();
    const source = sources.find((each) => each.side === side);
    if (!source) throw new Error(`there is no ${side} side in this visit`);
    const site = await ports.preview.open(source);
    open.set(side, site);
    return site;
  };
  try {
    if (plan.compare.pairing === 'side-by-side') for (const { side } of sources) await use(side);
  } catch (error) {
    await closeAll();
    throw error;
  }
  return {
    use,
    restart: async () => {
      for (const site of open.values()) await site.restart();
    },
    status: (side) => open.get(side)?.status(),
    [Symbol.asyncDispose]: closeAll,
  };
}
