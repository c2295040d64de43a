import { join } from 'node:path';
import { TollgateError } from '../model/failure.ts';
import type { Site, SiteJob, SiteStatus } from '../model/site.ts';
import { evenEnvironment, expand } from './environment.ts';
import { describeExit, startGroup, type Group } from './group.ts';
import { freePort, listeningPorts, ownPorts } from './listening.ts';
import { answers } from './origins.ts';
import { stopIfCancelled, waitForGroup, waitForUrl } from './ready.ts';
import { staticCommand } from './static-command.ts';

/**
 * Brings one side up and waits until it answers: starts the plan's command or a static server, or takes a preview
 * that is up already. Throws `preview` with what was seen last, or `cancelled`; nothing is left running then.
 */
export async function openSite(job: SiteJob): Promise<Site> {
  return job.plan.kind === 'url' ? openUrl(job, job.plan) : openStarted(job);
}

type UrlPlan = Extract<SiteJob['plan'], { kind: 'url' }>;
type StartedPlan = Exclude<SiteJob['plan'], { kind: 'url' }>;

async function openUrl(job: SiteJob, plan: UrlPlan): Promise<Site> {
  const url = job.side === 'head' ? plan.url : plan.baseUrl;
  if (url === undefined) {
    throw new TollgateError(
      'preview',
      'the preview has a "url" but no "base-url": there is no base side to open',
    );
  }
  const origin = await waitForUrl({
    what: `${shownUrl(url)} (${job.side})`,
    path: plan.ready,
    timeoutMs: plan.readyTimeoutMs,
    signal: job.signal,
    onProgress: job.onProgress,
    url,
    headers: plan.headers,
  });
  return {
    side: job.side,
    origin,
    headers: plan.headers,
    generation: 0,
    pids: [],
    status: () => ({ alive: true }),
    restart: () => Promise.resolve(),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

/** User and query of a URL may hold secrets. */
function shownUrl(text: string): string {
  const { protocol, host, pathname } = new URL(text);
  return `${protocol}//${host}${pathname}`;
}

interface Started {
  readonly group: Group;
  readonly origin: string;
  readonly readyMs: number;
  /** What answers is none of the processes that can be seen: a container, say. */
  readonly isElsewhere: boolean;
}

async function openStarted(job: SiteJob): Promise<Site> {
  let generation = job.generation ?? 0;
  let now = await start(job, generation);
  return {
    side: job.side,
    get origin() {
      return now.origin;
    },
    get generation() {
      return generation;
    },
    get readyMs() {
      return now.readyMs;
    },
    get pids() {
      // A command that talks to a server elsewhere (docker compose) is not the server.
      return now.isElsewhere ? [] : now.group.roots();
    },
    status: () => statusOf(now),
    restart: async () => {
      await now.group.end();
      generation += 1;
      now = await start(job, generation);
    },
    [Symbol.asyncDispose]: () => now.group.end(),
  };
}

/**
 * A first process that failed took the preview with it, whatever it left behind. One that lives proves nothing: a
 * supervisor outlives its server, so somebody of the group must still listen where the server answered (Linux).
 */
function statusOf({ group, isElsewhere, origin }: Started): SiteStatus {
  const exit = group.exit();
  const dead = (how: string): SiteStatus => ({ alive: false, how, lastLines: group.lastLines() });
  if (exit && exit.code !== 0) return dead(describeExit(exit));
  if (isElsewhere) return { alive: true };
  const living = group.living();
  if (exit && living.length === 0) return dead(describeExit(exit));
  const port = Number(new URL(origin).port);
  if (process.platform !== 'linux' || ownPorts(living).includes(port)) return { alive: true };
  const still = living.includes(group.pid) ? ', though what started it still runs' : '';
  return dead(`does not listen on port ${port} any more${still}`);
}

/** One generation: from spawn to ready. Ends the group again when it does not get there. */
async function start(job: SiteJob, generation: number): Promise<Started> {
  const plan = job.plan as StartedPlan;
  const port = await choosePort(job, plan);
  const command =
    plan.kind === 'command' ? expand(plan.start, { side: job.side, port }) : staticCommand(job, plan);
  const name = plan.kind === 'command' ? `\`${String(command)}\`` : `static server of ${plan.folder}`;
  const what = `${name} (${job.side})`;
  stopIfCancelled({ signal: job.signal, what });
  if (await answers(port)) {
    throw new TollgateError(
      'preview',
      `port ${port} already answered before ${what} was started: what answers there is not this preview. ` +
        'Stop it, or leave PORT out of "preview.env" and use the one that is given.',
    );
  }
  const group = startGroup({
    command,
    directory: job.directory,
    env: siteEnvironment(job, port),
    logFile: join(job.tempDir, `${job.side}-server-${generation}.log`),
    onLine: job.onLine,
    guard: job.guard,
  });
  const startedAt = performance.now();
  try {
    const path = plan.ready;
    const guess = plan.kind === 'command' && plan.readyGuessed ? { isGuess: plan.readyGuessed } : {};
    const timeoutMs = plan.readyTimeoutMs;
    const { origin, settledMs } = await waitForGroup({
      ...job,
      ...guess,
      what,
      path,
      timeoutMs,
      group,
      port,
    });
    const readyMs = performance.now() - startedAt - settledMs;
    const own = await listeningPorts(group.living());
    return { group, origin, readyMs, isElsewhere: !own.includes(Number(new URL(origin).port)) };
  } catch (error) {
    await group.end();
    throw error;
  }
}

/**
 * The user's own PORT, else the one that was kept for this side, else a free one. The kept one may have been taken by
 * somebody while the side was built; it is given up then, unless `prepare` was told it.
 */
async function choosePort(job: SiteJob, plan: StartedPlan): Promise<number> {
  const given = Number(plan.env['PORT']);
  if (Number.isInteger(given) && given > 0) return given;
  const isTold = plan.prepare?.includes('${port}') === true;
  const isKept = job.port !== undefined && (isTold || !(await answers(job.port)));
  return isKept && job.port !== undefined ? job.port : freePort();
}

/** What every command of a side gets on top of the job's scrubbed environment; `preview.env` has the last word. */
export function siteEnvironment(
  job: Pick<SiteJob, 'side' | 'plan' | 'env' | 'directory'>,
  port: number,
): Record<string, string> {
  const given = job.plan.kind === 'url' ? {} : job.plan.env;
  const own = Object.entries(given).map(([name, value]) => [name, expand(value, { side: job.side, port })]);
  const values: Record<string, string> = {
    ...job.env,
    // Some development servers open a browser of their own otherwise.
    BROWSER: 'none',
    PORT: String(port),
    TOLLGATE_SIDE: job.side,
    ...(Object.fromEntries(own) as Record<string, string>),
  };
  return evenEnvironment(values, job.directory);
}
