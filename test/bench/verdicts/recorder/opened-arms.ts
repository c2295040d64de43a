import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../../../src/model/site.ts';
import type { Ports, SideSource } from '../../../../src/ports.ts';
import type { Random } from '../../../../src/stats/random.ts';
import { shuffle } from '../../../../src/stats/random.ts';
import type { Arm } from './arms.ts';
import type { Staging } from './condition.ts';
import { shopPreview } from './shop-plan.ts';

/** Every arm's shop, up and answering, each in a checkout of its own. */
export interface OpenedArms extends AsyncDisposable {
  readonly sites: ReadonlyMap<string, Site>;
  /** New processes for all, one after the other, in a drawn order. */
  restart(): Promise<void>;
}

const SHOP = join(import.meta.dirname, '../../../../fixtures/shop');

/** Copies, builds and starts the arms. Folders are dealt out by lot: which one an arm gets says nothing about it. */
export async function openArms(
  common: Readonly<Record<string, string>>,
  arms: readonly Arm[],
  staging: Staging,
  folder: string,
  random: Random,
  ports: Ports,
): Promise<OpenedArms> {
  const sites = new Map<string, Site>();
  const close = async () => {
    await Promise.all([...sites.values()].map((site) => site[Symbol.asyncDispose]()));
  };
  try {
    for (const [place, arm] of shuffle(arms, random).entries()) {
      const directory = join(folder, `checkout-${String(place)}`);
      cpSync(SHOP, directory, {
        recursive: true,
        filter: (path) => !/\/(node_modules|\.tollgate|assets|[^/]*\.db)$/.test(path),
      });
      const source: SideSource = {
        side: arm.name === 'base' ? 'base' : 'head',
        directory,
        plan: shopPreview(common, arm, staging),
      };
      await ports.preview.build(source);
      sites.set(arm.name, await ports.preview.open(source));
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {
    sites,
    restart: async () => {
      for (const site of shuffle([...sites.values()], random)) await site.restart();
    },
    [Symbol.asyncDispose]: close,
  };
}

/** The arm's site; a server that died ends the recording. */
export function livingSite(opened: OpenedArms, arm: string): Site {
  const site = opened.sites.get(arm);
  if (!site) throw new Error(`there is no arm ${arm}`);
  const status = site.status();
  if (!status.alive) throw new Error(`${arm}'s shop ${status.how}:\n${status.lastLines.join('\n')}`);
  return site;
}
