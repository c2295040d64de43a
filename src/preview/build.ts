import { join } from 'node:path';
import { TollgateError } from '../model/failure.ts';
import type { SiteJob } from '../model/site.ts';
import { expand } from './environment.ts';
import { plainLine, quoteLines } from './fence.ts';
import { describeExit, startGroup, type Group } from './group.ts';
import { freePort } from './listening.ts';
import { programName } from './process-table.ts';
import { siteEnvironment } from './open.ts';

/** What a built side hands to `openSite`: spread it into the job. */
export interface BuiltSide {
  /** The port `prepare` was told, so that start listens on the same; absent when `prepare` names no port. */
  readonly port?: number;
}

export interface BuildOptions {
  /** For each of the two commands. */
  readonly deadlineMs: number;
}

/**
 * Runs a side's `build` and then its `prepare`, each in its own process group with its own log file, `${side}` and
 * `${port}` expanded. Throws `preview` with the exit code or the deadline and the last 40 lines, or `cancelled`.
 */
export async function buildSide(job: SiteJob, { deadlineMs }: BuildOptions): Promise<BuiltSide> {
  const { plan } = job;
  if (plan.kind === 'url') return {};
  const port = job.port ?? (await freePort());
  if (plan.build !== undefined) await runStep(job, { name: 'build', text: plan.build, port, deadlineMs });
  if (plan.prepare === undefined) return {};
  await runStep(job, { name: 'prepare', text: plan.prepare, port, deadlineMs });
  return { port };
}

interface Step {
  readonly name: 'build' | 'prepare';
  readonly text: string;
  readonly port: number;
  readonly deadlineMs: number;
}

async function runStep(job: SiteJob, step: Step): Promise<void> {
  const command = expand(step.text, { side: job.side, port: step.port });
  const what = `\`${command}\` (${step.name} of ${job.side})`;
  if (job.signal.aborted) throw interrupted(what, job.signal.reason);
  job.onProgress(`${job.side}: ${step.name}: ${command}`);
  const group = startGroup({
    command,
    directory: job.directory,
    env: siteEnvironment(job, step.port),
    logFile: join(job.tempDir, `${job.side}-${step.name}.log`),
    onLine: job.onLine,
    guard: job.guard,
  });
  const timeout = AbortSignal.timeout(step.deadlineMs);
  const stop = AbortSignal.any([timeout, job.signal]);
  const stopped = new Promise<undefined>((resolve) => {
    stop.addEventListener('abort', () => {
      resolve(undefined);
    });
  });
  const exit = await Promise.race([group.exited, stopped]);
  if (step.name === 'prepare' && exit?.code === 0) tellLeft(job, group);
  // Ends what a build leaves behind (watchers, compile servers), too.
  await group.end();
  if (exit?.code === 0) return;
  if (!exit && job.signal.aborted) throw interrupted(what, job.signal.reason);
  const how = exit ? describeExit(exit) : `was not done after ${step.deadlineMs / 1000} s and was ended`;
  throw new TollgateError('preview', `${what} ${how}. ${quoteLines(group.lastLines())}`);
}

/** A database that `prepare` starts would be missed by the server with no word of why. */
function tellLeft(job: SiteJob, group: Group): void {
  const names = [...new Set(group.living().map(programName))].filter((name) => name !== '');
  if (names.length === 0) return;
  job.onProgress(
    `${job.side}: what prepare left running is ended: ${plainLine(names.slice(0, 5).join(', '))}; ` +
      'what must run beside the server is started in "start"',
  );
}

function interrupted(what: string, cause: unknown): TollgateError {
  return new TollgateError('cancelled', `${what} was interrupted`, { cause });
}
