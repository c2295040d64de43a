import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

import { tool } from '../../tools.ts';

export interface ActJob {
  readonly event: string;
  readonly payload: unknown;
  readonly workdir: string;
  readonly workflowPath: string;
  readonly runId: number;
  readonly repository: string;
  readonly repositoryId: number;
  readonly ref: string;
  readonly token: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly runtimeUrl: string;
  readonly runtimeToken: string;
  readonly artifactPort: number;
  readonly artifactFolder: string;
  /** This run's own folder: caches, home, event file. */
  readonly folder: string;
  /** `acme/tollgate@v1` -> folder with action.yml and dist. */
  readonly actions: Readonly<Record<string, string>>;
  readonly actor: string;
  readonly env: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Cancels the run as soon as its log holds this. */
  readonly cancelAfter: string | undefined;
}

export interface ActResult {
  readonly ok: boolean;
  /** Exit code of the first step that failed; 0 when none did. */
  readonly exit: number;
  readonly log: string;
  /** Outputs by name, of every step; the last one of a name wins. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Job summary of every step. */
  readonly summary: string;
}

const PLATFORMS = ['ubuntu-latest', 'ubuntu-24.04', 'ubuntu-22.04'];

/** Runs one workflow for one event under act, in host mode: no container, Node 24 first on PATH. */
export async function runAct(job: ActJob): Promise<ActResult> {
  const eventFile = join(job.folder, 'event.json');
  const home = join(job.folder, 'home');
  mkdirSync(home, { recursive: true });
  writeFileSync(eventFile, JSON.stringify(job.payload));
  const env = {
    GITHUB_RUN_ID: String(job.runId),
    GITHUB_API_URL: job.apiUrl,
    GITHUB_SERVER_URL: job.serverUrl,
    GITHUB_GRAPHQL_URL: `${job.apiUrl}/graphql`,
    GITHUB_REPOSITORY: job.repository,
    GITHUB_REPOSITORY_ID: String(job.repositoryId),
    GITHUB_WORKFLOW_REF: `${job.repository}/${job.workflowPath}@${job.ref}`,
    GITHUB_REF: job.ref,
    ...job.env,
  };
  const args = [
    job.event,
    ...options({
      '--directory': job.workdir,
      '--workflows': join(job.workdir, job.workflowPath),
      '--eventpath': eventFile,
      '--actor': job.actor,
      '--defaultbranch': 'main',
      '--cache-server-addr': '127.0.0.1',
      '--action-cache-path': join(job.folder, 'cache'),
      '--artifact-server-path': job.artifactFolder,
      '--artifact-server-addr': '127.0.0.1',
      '--artifact-server-port': String(job.artifactPort),
      '--env-file': '/dev/null',
      '--secret-file': '/dev/null',
      '--var-file': '/dev/null',
      '--input-file': '/dev/null',
    }),
    '--no-recurse',
    '--json',
    '--pull=false',
    '--no-cache-server',
    ...PLATFORMS.flatMap((name) => ['-P', `${name}=-self-hosted`]),
    ...Object.entries(job.actions).flatMap(([uses, folder]) => ['--local-repository', `${uses}=${folder}`]),
    ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...Object.entries({ GITHUB_TOKEN: job.token, ...job.secrets }).flatMap(([name, value]) => [
      '--secret',
      `${name}=${value}`,
    ]),
  ];
  const result = await collect(args, hostEnvironment(job, home), job);
  return {
    ...readLog(result.output),
    ok: result.code === 0,
    ...(result.timedOut && { log: `${result.output}\ntimed out` }),
  };
}

function options(pairs: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(pairs).flat();
}

/** Nothing of this machine's environment but what a runner has: PATH with our tools, HOME, locale. */
function hostEnvironment(job: ActJob, home: string): Record<string, string> {
  const npmrc = join(homedir(), '.npmrc');
  const kept = Object.entries(process.env).filter(([name]) => /^npm_config_(registry|cache)$/i.test(name));
  return {
    ...(Object.fromEntries(kept) as Record<string, string>),
    ...(existsSync(npmrc) && { NPM_CONFIG_USERCONFIG: npmrc }),
    PATH: [dirname(process.execPath), dirname(tool('k6')), process.env['PATH'] ?? ''].join(delimiter),
    HOME: home,
    LANG: 'C.UTF-8',
    CHROME_PATH: tool('chromium'),
    ACTIONS_RUNTIME_URL: job.runtimeUrl,
    ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
  };
}

function collect(
  args: readonly string[],
  env: Record<string, string>,
  { timeoutMs, cancelAfter }: Pick<ActJob, 'timeoutMs' | 'cancelAfter'>,
): Promise<{ code: number; output: string; timedOut: boolean }> {
  const child = spawn(tool('act'), args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  let cancelled = cancelAfter === undefined;
  child.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    if (cancelled || !Buffer.concat(chunks).includes(cancelAfter ?? '')) return;
    cancelled = true;
    child.kill('SIGINT');
  });
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  let timedOut = false;
  const end = (): void => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  };
  // A harness that is interrupted takes its runner with it.
  process.once('exit', end);
  const timer = setTimeout(() => {
    timedOut = true;
    end();
  }, timeoutMs);
  const { promise, resolve } = Promise.withResolvers<{ code: number; output: string; timedOut: boolean }>();
  child.on('error', (error) => chunks.push(Buffer.from(error.message)));
  child.on('close', (code) => {
    clearTimeout(timer);
    process.removeListener('exit', end);
    resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8'), timedOut });
  });
  return promise;
}

interface LogLine {
  readonly msg?: string;
  readonly level?: string;
  readonly step?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
}

/** act's JSON log: what people would read, the outputs, and the exit code of the step that failed. */
export function readLog(output: string): {
  readonly log: string;
  readonly exit: number;
  readonly outputs: Record<string, string>;
  readonly summary: string;
} {
  const texts: string[] = [];
  const outputs: Record<string, string> = {};
  let exit = 0;
  let summary = '';
  for (const raw of output.split('\n')) {
    const line = parseLine(raw);
    const text = (line?.msg ?? raw).replace(/\n$/, '');
    texts.push(text);
    if (line?.command === 'set-output' && line.name !== undefined) outputs[line.name] = line.arg ?? '';
    if (line?.command === 'summary') summary += line.content ?? '';
    const code = /exit(?:code '| status )(\d+)/.exec(text)?.[1];
    if (exit === 0 && code !== undefined && line?.level !== 'info') exit = Number(code);
  }
  return { log: texts.join('\n'), exit, outputs, summary };
}

function parseLine(raw: string): LogLine | undefined {
  if (!raw.startsWith('{')) return undefined;
  try {
    return JSON.parse(raw) as LogLine;
  } catch {
    return undefined;
  }
}

/** A port nobody listens on now; act cannot choose one itself and tell. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
