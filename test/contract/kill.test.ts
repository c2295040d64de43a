import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/model/failure.ts';
import { listeningPorts } from '../../src/preview/listening.ts';
import {
  makeRepository,
  reportOf,
  roundsOf,
  startRun,
  type Repository,
  type Running,
} from './command-scene.ts';
import { isRunning, ofRun, responds, running, until } from './preview-scene.ts';

/** A moment of a run: what it takes to get there, and how to know that it has come. */
interface Moment {
  readonly name: string;
  repository(): Repository;
  hasCome(run: Running, repository: Repository): boolean | Promise<boolean>;
  /** Rounds that must be on disk by then. */
  readonly rounds: number;
}

const settings = (what: string): string => `
preview: { build: "", start: node server.js, ready: /timetable }
${what}
compare: { time-budget: 3m }
`;

const moments: readonly Moment[] = [
  {
    name: 'while the preview starts',
    repository: () =>
      makeRepository({
        fixture: 'shop',
        files: {
          '.github/tollgate.yml': `
preview: { build: "", start: npm start, ready: /healthz, ready-timeout: 10m, env: { SHOP_NEVER_READY: "1", DATABASE_URL: "file:\${side}.db" } }
load: [{ script: perf/shop.js, rate: 20/s, duration: 1s }]
pages: []
`,
        },
      }),
    hasCome: async ({ pid }) => (await listeningPorts(idsOf(pid).flatMap(ofRun))).length > 0,
    rounds: 0,
  },
  {
    name: 'while k6 runs',
    repository: () =>
      makeRepository({
        files: {
          '.github/tollgate.yml': settings(
            'load: [{ script: load/book.js, rate: 20/s, duration: 1s }]\npages: []',
          ),
        },
      }),
    hasCome: ({ pid }, repository) =>
      roundsOf(repository).length > 0 && commandsOf(pid).some((command) => /k6\S* run /.test(command)),
    rounds: 1,
  },
  {
    name: 'while Lighthouse audits',
    repository: () =>
      makeRepository({ files: { '.github/tollgate.yml': settings('load: []\npages: [/timetable]') } }),
    hasCome: ({ pid }) => commandsOf(pid).some((command) => command.includes('--remote-debugging')),
    rounds: 0,
  },
];

/** Every id that a child, grandchild … of this process carries as `TOLLGATE_RUN`. */
function idsOf(root: number): readonly string[] {
  const ids = treeOf(root).flatMap((pid) => {
    const id = /(?:^|\0)TOLLGATE_RUN=([0-9a-f]+)\0/.exec(textOf(pid, 'environ'))?.[1];
    return id === undefined ? [] : [id];
  });
  return [...new Set(ids)];
}

/** Descendants of a process, itself left out, by their parents in /proc/<pid>/stat (proc(5), field 4). */
function treeOf(root: number): readonly number[] {
  const parents = new Map(
    readdirSync('/proc')
      .map(Number)
      .filter((pid) => Number.isInteger(pid))
      .map((pid) => [pid, Number(textOf(pid, 'stat').split(') ').at(-1)?.split(' ')[1])] as const),
  );
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === root || (parent > 1 && isBelow(parent)));
  };
  return [...parents.keys()].filter(isBelow);
}

function commandsOf(root: number): readonly string[] {
  return treeOf(root).map((pid) => textOf(pid, 'cmdline').replaceAll('\0', ' '));
}

function textOf(pid: number, file: 'environ' | 'cmdline' | 'stat'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1');
  } catch {
    return '';
  }
}

/** What there is of a run while it runs. */
interface Footprint {
  readonly ids: readonly string[];
  readonly pids: readonly number[];
  readonly ports: readonly number[];
}

async function footprintOf({ pid }: Running): Promise<Footprint> {
  const ids = idsOf(pid);
  const pids = [...new Set([pid, ...treeOf(pid), ...ids.flatMap(ofRun)])];
  return { ids, pids, ports: await listeningPorts(pids) };
}

/** Made by the `npm start` of a preview for every later npm on the machine; Tollgate has no part in it. */
const CACHE_OF_NPM = 'node-compile-cache';

/** What is left of it afterwards, as a list that should be empty. */
async function leftOf({ ids, pids, ports }: Footprint, repository: Repository): Promise<readonly unknown[]> {
  const listening = await Promise.all(
    ports.map(async (port) => ((await responds(`http://127.0.0.1:${port}`)) ? [`port ${port}`] : [])),
  );
  const worktrees = repository.git('worktree', 'list', '--porcelain').match(/^worktree .*$/gm) ?? [];
  return [
    ...pids.filter(isRunning),
    ...ids.flatMap(ofRun),
    ...running(repository.temp),
    ...listening.flat(),
    ...worktrees.slice(1),
    ...readdirSync(repository.temp).filter((name) => name !== CACHE_OF_NPM),
  ];
}

async function runUntil(moment: Moment, repository: Repository): Promise<{ run: Running; left: Footprint }> {
  const run = startRun(repository, []);
  let isOver = false;
  void run.ended.then(() => (isOver = true));
  await until(moment.name, async () => isOver || (await moment.hasCome(run, repository)));
  if (isOver) throw new Error(`the run ended before ${moment.name}:\n${(await run.ended).stderr}`);
  const left = await footprintOf(run);
  expect(left.ids).toHaveLength(1);
  expect(left.pids.length).toBeGreaterThan(2);
  expect(left.ports).not.toEqual([]);
  expect(existsSync(repository.temp) && readdirSync(repository.temp).join(' ')).toContain('tollgate-');
  return { run, left };
}

/** Two at a time: a run has its own repository, temp folder and ports. */
describe.each(moments)('a run that is ended $name', (moment) => {
  it.concurrent('leaves nothing behind after SIGINT, exits 130 and still prints one object', async () => {
    using repository = moment.repository();
    const { run, left } = await runUntil(moment, repository);
    run.child.kill('SIGINT');
    const ended = await run.ended;
    expect(ended).toMatchObject({ code: EXIT.cancelled, signal: null });
    expect(reportOf(ended)).toMatchObject({
      schema: 'tollgate/report@1',
      verdict: 'error',
      exitCode: EXIT.cancelled,
      reason: 'interrupted: everything that was started has been ended',
      metrics: [],
    });
    expect(ended.stderr).toContain('interrupted: everything that was started has been ended');
    expect(await leftOf(left, repository)).toEqual([]);
    expect(roundsOf(repository).length).toBeGreaterThanOrEqual(moment.rounds);
  });

  it.concurrent('leaves nothing behind after SIGKILL', async () => {
    using repository = moment.repository();
    const { run, left } = await runUntil(moment, repository);
    run.child.kill('SIGKILL');
    expect(await run.ended).toMatchObject({ code: null, signal: 'SIGKILL' });
    await until('the guard has done its work', async () => (await leftOf(left, repository)).length === 0);
    expect(await leftOf(left, repository)).toEqual([]);
    expect(roundsOf(repository).length).toBeGreaterThanOrEqual(moment.rounds);
    expect(join(repository.directory, '.tollgate')).toSatisfy(existsSync);
  });
});
