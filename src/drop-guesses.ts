/** What nobody asked for and does not work is left out before it could spoil the run; what was asked for stays. */

import { TollgateError } from './model/failure.ts';
import { withNotes } from './with-notes.ts';
import type { LoadPlan, PagePlan, Plan, PlanNote } from './model/plan.ts';
import type { Ports } from './ports.ts';
import type { Scene } from './scene.ts';
import { referenceSide, type Sites } from './sites.ts';
import { loadAsk } from './take-load-round.ts';

/** What the side under test said of the guesses. */
export interface GuessFacts {
  /** "base" or "head", for the notes. */
  readonly side: string;
  /** Status per guessed path; absent: no answer, which is for the measurement to find out. */
  readonly statuses: ReadonlyMap<string, number>;
  /** Why k6 cannot use a guessed script, per load name. */
  readonly broken: ReadonlyMap<string, string>;
}

export interface KeptGuesses {
  readonly loads: readonly LoadPlan[];
  readonly pages: readonly PagePlan[];
  readonly notes: readonly PlanNote[];
}

/**
 * The loads and pages that stay, and a note for each that goes. A path goes when it answers 4xx ("there is no such page
 * here"); a redirect, a 5xx or silence is trouble that a person must see, so it stays.
 */
export function keepGuesses(plan: Pick<Plan, 'loads' | 'pages'>, facts: GuessFacts): KeptGuesses {
  const notes: PlanNote[] = [];
  const isThere = (path: string): boolean => {
    const status = facts.statuses.get(path) ?? 0;
    return status < 400 || status >= 500;
  };
  const pages = plan.pages.filter(({ guessed, path }) => {
    if (!guessed || isThere(path)) return true;
    const message = `the page ${path} is left out: ${facts.side} answers ${facts.statuses.get(path) ?? ''} there, and nobody asked for it`;
    notes.push({ message, override: 'pages: [/start]' });
    return false;
  });
  const loads = plan.loads.flatMap((load): LoadPlan[] => {
    if (!load.guessed) return [load];
    const why = facts.broken.get(load.name);
    if (why !== undefined) {
      const message = `the load ${load.name} is left out: nobody asked for it, and k6 cannot use it: ${why}`;
      notes.push({ message, override: `load: [${load.script ?? 'perf/script.js'}]` });
      return [];
    }
    const paths = load.paths.filter(isThere);
    if (paths.length > 0 || load.paths.length === 0) return [{ ...load, paths }];
    const message = `the load ${load.name} is left out: ${facts.side} has nothing at ${load.paths.join(', ')}, and nobody asked for it`;
    notes.push({ message, override: 'load: [perf/script.js]' });
    return [];
  });
  return { loads, pages, notes };
}

/**
 * The plan and scene without guesses that cannot work on base (on head where there is no base).
 * @throws TollgateError of kind `config` when nothing is left to measure
 */
export async function dropGuesses(
  plan: Plan,
  scene: Scene,
  sites: Sites,
  ports: Ports,
): Promise<{ readonly plan: Plan; readonly scene: Scene }> {
  const guesses = [...plan.pages, ...plan.loads].filter(({ guessed }) => guessed);
  if (guesses.length === 0) return { plan, scene };
  const side = referenceSide(sites);
  const kept = keepGuesses(plan, { side, ...(await askFor(plan, scene, await sites.use(side), ports)) });
  const { loads, pages, notes } = kept;
  for (const { message } of notes) ports.voice.say(`  ${message}`);
  if (loads.length + pages.length === 0) {
    throw new TollgateError(
      'config',
      `there is nothing to measure: ${notes.map(({ message }) => message).join('; ')}. Name a page (\`pages: [/start]\`) or a k6 script (\`load: perf/script.js\`) in .github/tollgate.yml, by the inputs \`pages\` and \`k6\`, or by --pages and --k6`,
    );
  }
  return withNotes({ ...plan, loads, pages }, scene, notes);
}

async function askFor(
  plan: Plan,
  scene: Scene,
  site: Awaited<ReturnType<Sites['use']>>,
  ports: Ports,
): Promise<Omit<GuessFacts, 'side'>> {
  const statuses = new Map<string, number>();
  const broken = new Map<string, string>();
  const pages = plan.pages.filter(({ guessed }) => guessed).map(({ path }) => path);
  const loads = plan.loads.filter(({ guessed }) => guessed);
  for (const path of new Set([...pages, ...loads.flatMap(({ paths }) => paths)])) {
    const status = await ports.preview.status(site, path);
    if (status !== undefined) statuses.set(path, status);
  }
  for (const load of loads) {
    const { script, ...ask } = loadAsk(load, site, scene);
    const why = script === undefined ? undefined : await ports.load.refuses({ ...ask, script });
    if (why !== undefined) broken.set(load.name, why);
  }
  return { statuses, broken };
}
