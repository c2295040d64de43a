/** What `tollgate doctor` looks at: each check is a line, ok or with what to do. */

import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TollgateError } from '../model/failure.ts';
import type { Plan } from '../model/plan.ts';
import type { Inputs } from '../config/inputs.ts';
import { resolveBase } from '../preview/base.ts';
import { childEnvironment } from '../preview/environment.ts';
import { git } from '../preview/git.ts';
import { resolveHead } from '../preview/history.ts';
import { locateChrome } from '../probe/chrome-locate.ts';
import { inspectScript } from '../probe/k6-inspect.ts';
import { locateK6 } from '../probe/k6-locate.ts';
import { toolCache } from '../wiring.ts';
import { localPlan, type Flags, type LocalPlan } from './local-plan.ts';
import { refuseOldNode } from './refuse-old-node.ts';
import { toolPaths } from './run-command.ts';
import type { CommandPlace } from './rule-files.ts';

export interface Check {
  readonly name: string;
  readonly ok: boolean;
  /** What was found, or what is wrong and what to do. */
  readonly text: string;
}

export interface CheckUp {
  readonly inputs: Inputs;
  readonly flags: Flags;
  readonly place: CommandPlace;
  readonly onProgress: (text: string) => void;
}

/** A failure that is known is the check's text; a bug is not a finding. */
async function check(name: string, look: () => Promise<string> | string): Promise<Check> {
  try {
    return { name, ok: true, text: await look() };
  } catch (error) {
    if (!(error instanceof TollgateError) || error.kind === 'cancelled') throw error;
    return { name, ok: false, text: error.message };
  }
}

/** All checks, in the order in which they build on each other; one that cannot be made for want of another is left out. */
export async function allChecks(ask: CheckUp): Promise<readonly Check[]> {
  const { place } = ask;
  const found: { planned?: LocalPlan; k6?: string } = {};
  const checks = [
    await check('node', () => {
      refuseOldNode();
      return `${process.versions.node} (${process.execPath})`;
    }),
    await check('git', async () => {
      const said = await git(place, '--version');
      if (said.code === 0) return said.out.trim().replace(/^git version /, '');
      throw new TollgateError('environment', `git does not run (${said.why}): install it`);
    }),
    await check('repository', () => repositoryText(ask)),
    await check('base', () => baseText(ask)),
    await check('config', async () => {
      found.planned = await localPlan({ mode: 'gate', ...ask });
      return planText(found.planned.plan);
    }),
    await check('k6', async () => {
      const { path, version, source } = await findK6(ask);
      found.k6 = path;
      return `${version} (${path}, from ${source})`;
    }),
    await check('chrome', async () => {
      const { path, version } = await locateChrome({ env: place.env, platform: process.platform });
      return `${version} (${path})`;
    }),
    await check('ports', portText),
  ];
  return [...checks, ...(await scriptChecks(ask, found))];
}

async function repositoryText({ place }: CheckUp): Promise<string> {
  const { sha, ref, dirty } = await resolveHead(place);
  const where = ref === undefined ? 'no branch' : ref;
  return `head is ${sha.slice(0, 7)} (${where}${dirty === true ? ', with uncommitted changes' : ''})`;
}

async function baseText({ inputs, place }: CheckUp): Promise<string> {
  const { base } = inputs;
  const found = await resolveBase({ ...place, ...(base.kind === 'ref' ? { ref: base.ref } : {}) });
  if (found.found) return `${found.sha.slice(0, 7)} (${found.how})`;
  const advice = 'without it only limits and a stored baseline can be compared; name one with --base <ref>';
  throw new TollgateError('environment', `none: ${found.why}; ${advice}`);
}

function planText({ loads, pages, preview, notes }: Plan): string {
  const scripts = loads.map(({ script, paths }) => script ?? `GET ${paths.join(' ')}`);
  const start = { command: 'start', static: 'static', url: 'url' }[preview.kind];
  const guesses =
    notes.length === 0 ? '' : `; ${String(notes.length)} guessed (tollgate init writes them down)`;
  return `parses: ${start}, load ${scripts.join(', ') || 'none'}, pages ${pages.map(({ path }) => path).join(' ') || 'none'}${guesses}`;
}

function findK6({ inputs, place, onProgress }: CheckUp) {
  const { k6Path, k6Mirror } = toolPaths(inputs);
  return locateK6({
    ...(k6Path === undefined ? {} : { explicit: k6Path }),
    ...(k6Mirror === undefined ? {} : { mirror: k6Mirror }),
    env: place.env,
    toolCacheDir: toolCache(),
    platform: process.platform,
    arch: process.arch,
    onProgress,
    signal: place.signal,
  });
}

/** Previews listen on free ports of the loopback address. */
async function portText(): Promise<string> {
  const server = createServer();
  try {
    const port = await new Promise<number>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    return `free ones can be opened on 127.0.0.1 (${String(port)} was)`;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new TollgateError(
      'environment',
      `none can be opened on 127.0.0.1 (${why}): previews need one each; allow it in the sandbox or container`,
      { cause: error },
    );
  } finally {
    server.close();
  }
}

/** Each k6 script's init code, as k6 sees it; no load is run. */
async function scriptChecks(
  { place }: CheckUp,
  { planned, k6 }: { readonly planned?: LocalPlan; readonly k6?: string },
): Promise<readonly Check[]> {
  if (planned === undefined || k6 === undefined) return [];
  const { root, plan } = planned;
  const tempDir = await mkdtemp(join(tmpdir(), 'tollgate-doctor-'));
  try {
    const checks: Check[] = [];
    for (const { name, script, env } of plan.loads) {
      if (script === undefined) continue;
      const inspected = check(`script ${name}`, async () => {
        await inspectScript({
          k6Path: k6,
          script: join(root, plan.workingDirectory, script),
          origin: 'http://127.0.0.1:1',
          side: 'head',
          env,
          baseEnv: childEnvironment(place.env),
          tempDir,
          signal: place.signal,
        });
        return `${script} is one that k6 can run`;
      });
      checks.push(await inspected);
    }
    return checks;
  } finally {
    await rm(tempDir, { recursive: true, force: true });
  }
}
