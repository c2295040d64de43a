/** One round of load: k6 driven so that its numbers can be trusted. */

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadJob, LoadRaw } from '../model/load-raw.ts';
import type { GeneratorWatch } from './generator-watch.ts';
import { watchGenerator } from './generator-watch.ts';
import { k6Environment } from './k6-environment.ts';
import { readLog } from './k6-log.ts';
import type { K6Ended } from './k6-process.ts';
import { runProcess } from './k6-process.ts';
import { k6Version } from './k6-version.ts';
import type { WrapperSettings } from './k6-wrapper.ts';
import { virtualUsersFor, wrapPaths, wrapScript } from './k6-wrapper.ts';
import { ownTemp } from './own-temp.ts';
import { openPointChannel } from './point-channel.ts';
import { hardCodedHosts } from './script-files.ts';

/** Tags that say what a request was; a script's own `systemTags` could drop those the evidence rests on. */
const SYSTEM_TAGS = 'name,method,status,scenario,group,check,error_code,expected_response,ip';
const TREND_STATS = 'count,min,med,avg,p(90),p(95),p(99),max';

/** Arrival rate when a profile needs one and none was found; iterations per second. */
const SMALLEST_RATE = 1;

function wrapperSettings(job: LoadJob, hosts: readonly string[]): WrapperSettings {
  const { profile, roundMs, steps } = job;
  const ratePerSecond = job.ratePerSecond ?? SMALLEST_RATE;
  const highest = steps ? Math.max(...steps.map((step) => step.ratePerSecond)) : ratePerSecond;
  const { host } = new URL(job.origin);
  const target = /:\d+$/.test(host) ? host : `${host}:${job.origin.startsWith('https') ? '443' : '80'}`;
  return {
    profile,
    ratePerSecond,
    roundMs,
    ...(steps ? { steps } : {}),
    maxVus: job.maxVus ?? virtualUsersFor(highest),
    ...(job.graceMs === undefined ? {} : { graceMs: job.graceMs }),
    hosts: Object.fromEntries(hosts.map((from) => [from, target.replace('localhost', '127.0.0.1')])),
  };
}

/** Only an address can be the target of k6's `hosts`; a preview behind a name is reached by `BASE_URL` alone. */
async function redirections(job: LoadJob): Promise<string[]> {
  if (job.script === undefined) return [];
  const { hostname, host } = new URL(job.origin);
  if (!/^(localhost|\d+\.\d+\.\d+\.\d+|\[[\da-f:.]+\])$/.test(hostname)) return [];
  return (await hardCodedHosts(job.script)).filter((from) => from !== host);
}

function argumentsFor(points: string): string[] {
  const run = ['run', '-q', '--no-color', '--address=', '--config', 'config.json'];
  const log = ['--log-format=json', '--log-output=file=k6.log'];
  const summary = ['--summary-mode=full', '--summary-export=summary.json'];
  const stats = [`--summary-trend-stats=${TREND_STATS}`, `--system-tags=${SYSTEM_TAGS}`];
  return [...run, ...log, ...summary, ...stats, '--out', `json=${points}`, 'wrapper.js'];
}

interface Collected {
  readonly ended: K6Ended;
  readonly facts: Pick<LoadRaw, 'generatorCpuSeconds' | 'peers'>;
  readonly startedAtMs: number;
  readonly elapsedMs: number;
}

async function collect(job: LoadJob, folder: string, sink: (chunk: Uint8Array) => void): Promise<Collected> {
  await using temp = await ownTemp(folder, job);
  using channel = await openPointChannel(folder, sink);
  let watch: GeneratorWatch | undefined;
  const startedAtMs = Date.now();
  const start = performance.now();
  try {
    const ended = await runProcess({
      k6Path: job.k6Path,
      args: argumentsFor(channel.name),
      cwd: folder,
      env: { ...k6Environment(job), ...temp.env },
      deadlineMs: job.deadlineMs,
      signal: job.signal,
      onStart(pid) {
        watch = watchGenerator(pid);
        job.onStart?.(pid);
      },
      ...(job.onEnd ? { onEnd: job.onEnd } : {}),
    });
    const elapsedMs = performance.now() - start;
    await channel.drained();
    return { ended, facts: generatorFacts(watch), startedAtMs, elapsedMs };
  } finally {
    watch?.[Symbol.dispose]();
  }
}

function generatorFacts(watch: GeneratorWatch | undefined): Collected['facts'] {
  if (!watch) return {};
  const { cpuSeconds, peers } = watch.facts();
  return { peers, ...(cpuSeconds === undefined ? {} : { generatorCpuSeconds: cpuSeconds }) };
}

/**
 * Runs one round and hands every byte of points to `sink` as k6 writes it. Whatever k6 says (exit code, log, summary)
 * comes back raw; only a k6 that cannot be started, an unreadable script and an abort throw.
 */
export async function runK6(job: LoadJob, sink: (chunk: Uint8Array) => void): Promise<LoadRaw> {
  await mkdir(job.tempDir, { recursive: true });
  const folder = await mkdtemp(join(job.tempDir, 'k6-'));
  try {
    const hosts = await redirections(job);
    const settings = wrapperSettings(job, hosts);
    const text = job.script === undefined ? wrapPaths(job.paths, settings) : wrapScript(job.script, settings);
    await writeFile(join(folder, 'wrapper.js'), text);
    // Without a config file k6 reads the user's own; an empty one exits 104.
    await writeFile(join(folder, 'config.json'), '{}');
    const version = job.k6Version ?? (await k6Version(job.k6Path, job.signal));
    const { ended, facts, startedAtMs, elapsedMs } = await collect(job, folder, sink);
    const log = await readLog(join(folder, 'k6.log'));
    const summary = await readFile(join(folder, 'summary.json'), 'utf8').catch(() => undefined);
    return {
      exitCode: ended.exitCode,
      ...(ended.signalName === undefined ? {} : { signalName: ended.signalName }),
      log: log.text,
      logCounts: log.counts,
      ...(summary === undefined ? {} : { summary }),
      stderrTail: ended.stderrTail,
      startedAtMs,
      elapsedMs,
      ...facts,
      k6Version: version,
      timedOut: ended.timedOut,
      redirectedHosts: hosts,
    };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}
