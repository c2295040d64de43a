import type { Plan } from './model/plan.ts';
import type { StressResult } from './model/run.ts';
import type { Site } from './model/site.ts';
import type { Ports } from './ports.ts';
import type { Judged } from './record.ts';
import type { Scene } from './scene.ts';

export async function climb(
  _plan: Plan,
  _scene: Scene,
  _site: Site,
  _ports: Ports,
): Promise<{ result: StressResult; judged: Judged }> {
  throw new Error('not there yet');
}
