/** Loads without a rate get one: about 40 % of what base sustains in a short ramp. */

import type { LoadPlan, Plan } from './model/plan.ts';
import type { Site } from './model/site.ts';
import { RAMP_VUS, rateRamp } from './gate/load-steps.ts';
import type { Ports } from './ports.ts';
import { busiestShare } from './read/busiest-share.ts';
import { createLoadReader } from './read/k6-points.ts';
import { readerOptions } from './read/reader-options.ts';
import { stepResults } from './read/step-result.ts';
import { sustainedRate } from './read/sustained-rate.ts';
import type { Scene } from './scene.ts';
import { referenceSide, type Sites } from './sites.ts';
import { loadAsk, warmUp } from './take-load-round.ts';

/** The ramp runs on base where that is the change's base, so that a change cannot set its own load. */
export async function findRates(plan: Plan, scene: Scene, sites: Sites, ports: Ports): Promise<Plan> {
  if (!plan.loads.some(needs)) return plan;
  const site = await sites.use(referenceSide(sites));
  const loads: LoadPlan[] = [];
  for (const load of plan.loads) {
    loads.push(needs(load) ? await withRate(load, site, scene, ports) : load);
  }
  return { ...plan, loads };
}

function needs(load: LoadPlan): boolean {
  return load.ratePerSecond === undefined && load.profile === 'steady';
}

async function withRate(load: LoadPlan, site: Site, scene: Scene, ports: Ports): Promise<LoadPlan> {
  ports.voice.progress(`${load.name}: finding a rate that ${site.side} sustains`);
  const steps = rateRamp();
  const roundMs = steps.reduce((sum, step) => sum + step.ms, 0);
  await warmUp({ ...load, ratePerSecond: steps[0]?.ratePerSecond ?? 1 }, site, scene, ports);
  const ask = { ...loadAsk(load, site, scene), steps, roundMs, maxVus: RAMP_VUS };
  const reader = createLoadReader(readerOptions(ask));
  const raw = await ports.load.run(ask, (chunk) => reader.write(chunk));
  const points = reader.end();
  const found = sustainedRate(stepResults({ steps, origin: site.origin }, raw, points));
  const share = busiestShare(points, site, raw);
  const why = found.why.replace('base', site.side);
  ports.voice.say(`  ${load.name}: ${why}\n      to change it: load: { rate: ${found.ratePerSecond}/s }`);
  const rated = { ...load, ratePerSecond: found.ratePerSecond };
  return share === undefined ? rated : { ...rated, busiestShare: share };
}
