import { expect, it } from 'vitest';
import { createMeasure } from '../src/measure.ts';
import type { BlockAsk } from '../src/model/round.ts';
import { bringUp } from '../src/sites.ts';
import { fakePorts, planOf, sceneOf } from './fake-ports.ts';

const [items] = planOf().loads;
const plan = planOf({
  loads: [
    { ...items!, name: 'broken' },
    { ...items!, name: 'items' },
  ],
});

/** Four blocks of both loads in turns; every second number starts the servers anew, as gate/schedule.ts asks. */
const blocks = [0, 1, 2, 3].flatMap((block) =>
  plan.loads.map(({ name }, at): BlockAsk => ({
    stage: 'screen',
    block,
    target: { kind: 'load', name },
    order: ['base', 'head'],
    restart: at === 0 && block === 2,
  })),
);

it('starts the servers anew before the next block of the same number, where the one that was to do it is skipped', async () => {
  const fake = fakePorts({ latencyMs: () => 5 });
  const { ports } = fake;
  const load: typeof ports.load = {
    ...ports.load,
    run: async (ask, sink) => {
      const raw = await ports.load.run(ask, sink);
      return ask.script?.includes('broken') ? { ...raw, exitCode: 107 } : raw;
    },
  };
  const scene = sceneOf(plan, { scripts: { broken: '/base/broken.js', items: '/base/items.js' } });
  await using sites = await bringUp(plan, scene, ports);
  const measure = createMeasure(plan, scene, sites, { ...ports, load });
  const rounds = await measure({ stage: 'screen', blocks, why: '' }, () => undefined);
  const taken = (name: string) =>
    rounds.flatMap((round) =>
      round.target.name === name && round.side === 'head' ? [[round.block, round.generation]] : [],
    );
  expect(taken('broken')).toEqual([
    [0, 0],
    [1, 0],
  ]);
  expect(taken('items')).toEqual([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 1],
  ]);
});
