/** One k6 invocation against one side, with the server's process tree and counters beside it. */

import type { Problem } from './model/failure.ts';
import { serverMetricId } from './model/metric.ts';
import type { LoadPlan, Plan } from './model/plan.ts';
import type { CounterTexts, TreeUsage } from './model/resources.ts';
import type { HostFacts, Round } from './model/round.ts';
import type { Site } from './model/site.ts';
import type { LoadAsk, Ports } from './ports.ts';
import type { Scene } from './scene.ts';
import { createLoadReader } from './read/k6-points.ts';
import type { LoadReading } from './read/load-reading.ts';
import { loadRound } from './read/load-round.ts';
import { readerOptions } from './read/reader-options.ts';

/** A warm-up after a server's start is this long at most; it is thrown away (docs/verdicts.md section 2). */
const WARM_UP_MS = 2_000;
/** What hangs in a warm-up is not waited for: nobody reads it. */
const WARM_UP_GRACE_MS = 3_000;

export function loadNamed(plan: Plan, name: string): LoadPlan {
  const load = plan.loads.find((each) => each.name === name);
  if (!load) throw new Error(`there is no load called ${name} in the plan`);
  return load;
}

/** What k6 is asked for at this side. */
export function loadAsk(load: LoadPlan, site: Site, scene: Scene): LoadAsk {
  const script = scene.scripts[load.name];
  return {
    side: site.side,
    paths: load.paths,
    profile: load.profile,
    roundMs: load.roundMs,
    origin: site.origin,
    env: load.env,
    ...(site.headers === undefined ? {} : { headers: site.headers }),
    ...(script === undefined ? {} : { script }),
    ...(load.ratePerSecond === undefined ? {} : { ratePerSecond: load.ratePerSecond }),
  };
}

/** A short round that nobody reads: caches, JIT and connections of a fresh process. */
export async function warmUp(load: LoadPlan, site: Site, scene: Scene, ports: Ports): Promise<void> {
  if (load.profile === 'as-written') return;
  const roundMs = Math.min(load.roundMs, WARM_UP_MS);
  await ports.load.run(
    { ...loadAsk(load, site, scene), roundMs, graceMs: WARM_UP_GRACE_MS },
    () => undefined,
  );
}

export type TakenLoad = Pick<Round, 'values' | 'problems' | 'load' | 'host'>;

/** One round of load. `maxVus`: what an earlier round found it needed. */
export async function takeLoadRound(
  plan: Plan,
  load: LoadPlan,
  site: Site,
  scene: Scene,
  ports: Ports,
  maxVus?: number,
): Promise<TakenLoad> {
  const ask = { ...loadAsk(load, site, scene), ...(maxVus === undefined ? {} : { maxVus }) };
  const reader = createLoadReader(readerOptions(ask));
  const before = await readCounters(plan, site, ports);
  const watch = site.pids.length > 0 ? ports.machine.watch(site.pids) : undefined;
  const raw = await ports.load.run(ask, (chunk) => reader.write(chunk));
  const tree = await watch?.stop();
  const after = await readCounters(plan, site, ports);
  const counters: CounterTexts | undefined =
    before.text === undefined || after.text === undefined
      ? undefined
      : { before: before.text, after: after.text };
  const read = loadRound({
    name: load.name,
    side: site.side,
    ask,
    raw,
    points: withoutSecrets(reader.end(), scene),
    tree,
    counters,
    cores: ports.machine.facts.cores,
  });
  return {
    values: { ...read.values, ...readyTime(load, site) },
    load: read.facts,
    problems: [...read.problems, ...before.problems, ...after.problems],
    ...(tree ? { host: hostFacts(tree) } : {}),
  };
}

/** Endpoints that differ by a secret only become one, which joins their requests (read/own-endpoints.ts). */
function withoutSecrets(points: LoadReading, { redactor }: Scene): LoadReading {
  if (redactor === undefined) return points;
  return {
    ...points,
    endpoints: points.endpoints.map((endpoint) => ({ ...endpoint, name: redactor.text(endpoint.name) })),
  };
}

interface CounterText {
  readonly text?: string;
  readonly problems: readonly Problem[];
}

/** A metrics endpoint that does not answer costs its rows, not the round. */
async function readCounters(plan: Plan, site: Site, ports: Ports): Promise<CounterText> {
  if (plan.serverMetricsPath === undefined) return { problems: [] };
  const reading = await ports.machine.counters(site, plan.serverMetricsPath);
  if (reading.ok) return { text: reading.text, problems: [] };
  return { problems: [{ kind: 'warning', message: `server.metrics (${site.side}): ${reading.why}` }] };
}

/** Every round carries the ready time of its process generation; the gate counts generations, not rounds. */
function readyTime(load: LoadPlan, site: Site): Record<string, number> {
  return site.readyMs === undefined ? {} : { [serverMetricId(load.name, 'ready-time')]: site.readyMs };
}

function hostFacts(tree: TreeUsage): HostFacts {
  const { steal, otherCpuCores: otherCpu, cpuSeconds, wallMs } = tree;
  return {
    ...(steal === undefined ? {} : { steal }),
    ...(otherCpu === undefined ? {} : { otherCpu }),
    ...(cpuSeconds === undefined ? {} : { previewCpu: (cpuSeconds * 1000) / wallMs }),
  };
}
