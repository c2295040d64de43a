/** What the gate is told of this visit. */

import type { RunnerFacts } from './model/samples.ts';
import type { GateFacts } from './gate/facts.ts';
import type { Scene } from './scene.ts';
import type { Sites } from './sites.ts';

/** Ready time of the slower side decides whether restarts are cheap. */
export function gateFacts(scene: Scene, sites: Sites, runner: RunnerFacts): GateFacts {
  const hasBase = sites.sources.some(({ side }) => side === 'base');
  const { readyMs } = sites;
  return {
    base: hasBase
      ? { available: true }
      : { available: false, reason: sites.baseMissing ?? 'no base was asked for' },
    noise: scene.baseline?.noise ?? {},
    runner,
    versions: scene.versions,
    ...(scene.baseline === undefined ? {} : { baseline: scene.baseline }),
    ...(scene.scriptHash === undefined ? {} : { scriptHash: scene.scriptHash }),
    ...(readyMs.length === 0 ? {} : { readyMs: Math.max(...readyMs) }),
  };
}
