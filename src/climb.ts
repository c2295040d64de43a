/** A stress run: one side up a staircase of rates, and the step at which a limit breaks. */

import type { Problem } from './model/failure.ts';
import { TollgateError } from './model/failure.ts';
import { loadMetricId } from './model/metric.ts';
import type { LoadPlan, Plan, StressPlan } from './model/plan.ts';
import type { StressResult } from './model/run.ts';
import type { Site } from './model/site.ts';
import { metricSpec } from './gate/defaults.ts';
import { stressSteps } from './gate/load-steps.ts';
import { stressResult, type StressLimits } from './gate/stress.ts';
import type { Ports } from './ports.ts';
import { createLoadReader } from './read/k6-points.ts';
import { readerOptions } from './read/reader-options.ts';
import { stepResults } from './read/step-result.ts';
import type { Judged } from './record.ts';
import type { Scene } from './scene.ts';
import { loadAsk, warmUp } from './take-load-round.ts';

/**
 * Drives the plan's first load through the profile's steps in one k6 run. The verdict is `pass` (a stress run never
 * gates) unless not even the first step was answered: then nothing was stressed and it is `invalid`.
 */
export async function climb(
  plan: Plan,
  scene: Scene,
  site: Site,
  ports: Ports,
): Promise<{ readonly result: StressResult; readonly judged: Judged }> {
  const { stress } = plan;
  const [load] = plan.loads;
  if (!stress || !load) {
    throw new TollgateError(
      'config',
      'a stress run needs a load: name a k6 script (k6:) or pages to request',
    );
  }
  const result = await climbed(load, stress, { plan, scene, site, ports });
  return { result, judged: judgedOfStress(result, site) };
}

interface Ground {
  readonly plan: Plan;
  readonly scene: Scene;
  readonly site: Site;
  readonly ports: Ports;
}

async function climbed(load: LoadPlan, stress: StressPlan, ground: Ground): Promise<StressResult> {
  const { plan, scene, site, ports } = ground;
  const steps = stressSteps(stress);
  const driven = { ...load, env: { ...load.env, TOLLGATE_PROFILE: stress.profile } };
  const seconds = Math.round(stress.durationMs / 1000);
  ports.voice.say(
    `${stress.profile}: ${steps.map((step) => step.ratePerSecond).join(', ')} iterations/s, ${seconds} s in all`,
  );
  await warmUp(
    { ...driven, ratePerSecond: Math.max(1, (steps[0]?.ratePerSecond ?? 1) / 2) },
    site,
    scene,
    ports,
  );
  const ask = { ...loadAsk(driven, site, scene), steps, roundMs: stress.durationMs };
  const reader = createLoadReader(readerOptions(ask));
  const raw = await ports.load.run(ask, (chunk) => reader.write(chunk));
  const measured = stepResults({ steps, origin: site.origin }, raw, reader.end()).map((step, index) => ({
    ...step,
    ...(steps[index] === undefined ? {} : { ms: steps[index].ms }),
  }));
  return stressResult(load.name, stress.profile, measured, limitsOf(load.name, plan, ports));
}

/** The team's own limits on the whole script; without one a p95 that leaves its first step's level counts. */
function limitsOf(load: string, plan: Plan, ports: Ports): StressLimits {
  const limit = (metric: string) => metricSpec(loadMetricId(load, 'all', metric), plan.thresholds).limit;
  const [p95Ms, p50Ms, errors] = [limit('latency-p95'), limit('latency-p50'), limit('errors')];
  return {
    cores: ports.machine.facts.cores,
    ...(p95Ms === undefined ? {} : { p95Ms }),
    ...(p50Ms === undefined ? {} : { p50Ms }),
    ...(errors === undefined ? {} : { errors }),
  };
}

function judgedOfStress(result: StressResult, site: Site): Judged {
  const [first] = result.steps;
  const unanswered = first === undefined || first.requests === 0 || first.errors === first.requests;
  const status = site.status();
  const lastLines = status.alive
    ? ''
    : ` The server ${status.how}; its last lines:\n${status.lastLines.join('\n')}`;
  const problems: Problem[] = unanswered
    ? [
        {
          kind: 'invalid',
          message: `no request of the first step succeeded: nothing was stressed.${lastLines}`,
        },
      ]
    : lastLines === ''
      ? []
      : [{ kind: 'warning', message: lastLines.trim() }];
  const verdict = unanswered ? 'invalid' : 'pass';
  const reason = unanswered ? 'no request of the first step succeeded' : result.text;
  return { judgement: { verdict, reason, metrics: [], next: null, findings: [], problems } };
}
