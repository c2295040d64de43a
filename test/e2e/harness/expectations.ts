import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import type { World, StepRun } from './world.ts';
import { branchOf, isOfPull, type Expectation, type Step } from './scenario.ts';
import { fits } from './overlay-rules.ts';
import { filesOf } from './zip.ts';

interface RunFile {
  readonly judgement: { readonly metrics: readonly { readonly id: string; readonly outcome: string }[] };
}

/** What a step's runs left behind, as the expectations see it. */
interface Evidence {
  readonly log: string;
  readonly exit: number;
  readonly verdict: string | undefined;
  readonly comments: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
  readonly runs: readonly StepRun[];
  readonly statuses: readonly string[];
}

/** What does not hold of a step, one sentence each; empty: the step is ok. */
export async function unmet(world: World, step: Step, runs: readonly StepRun[]): Promise<readonly string[]> {
  const evidence = await gather(world, step, runs);
  const { expect } = step;
  const newest = evidence.comments.at(-1) ?? '';
  return [
    ...oneOf('exit', expect.exit, evidence.exit),
    ...oneOf('verdict', expect.verdict, evidence.verdict),
    ...regressedRows(expect, evidence),
    ...oneOf('number of comments', expect.comments, evidence.comments.length),
    ...holds('the comment', expect.commentHas, newest),
    ...lacks('the comment', expect.commentHasNot, newest),
    ...holds('the log', expect.logHas, evidence.log),
    ...lacks('the log', expect.logHasNot, evidence.log),
    ...holds('the job summary', expect.summaryHas, evidence.texts.get('summary') ?? ''),
    ...artifactNames(expect, runs),
    ...(expect.statuses ?? []).flatMap((one) =>
      evidence.statuses.includes(one)
        ? []
        : [`the commit status ${one} is not among ${evidence.statuses.join(', ') || 'none'}`],
    ),
    ...(await survivors(world.folder)),
    ...stillNamed(expect),
    ...leaks(step, evidence),
    ...world.overlay.violations.splice(0),
  ];
}

async function gather(world: World, step: Step, runs: readonly StepRun[]): Promise<Evidence> {
  const named = isOfPull(step) ? branchOf(step) : step.branch;
  const pull = world.pullOf(step.event === 'workflow_run' ? undefined : named);
  const all = pull ? await world.forge.comments(pull.number) : [];
  const comments = all.filter((one) => one.body.includes('<!-- tollgate:1')).map((one) => one.body);
  const failed = runs.find((one) => !one.result.ok);
  const log = runs.map((one) => one.result.log).join('\n');
  const texts = new Map<string, string>([
    ['log', log],
    ['comments', all.map((one) => one.body).join('\n')],
  ]);
  texts.set('summary', runs.map((one) => one.result.summary).join('\n'));
  for (const { artifacts } of runs) {
    for (const { name, bytes } of artifacts)
      for (const [file, content] of unpacked(name, bytes))
        texts.set(`artifact ${file}`, content.toString('utf8'));
  }
  const statuses = world.overlay.statuses
    .filter((one) => one.sha === pull?.head.sha)
    .map((one) => `${one.context}=${one.state}`);
  return {
    log,
    exit: failed ? failed.result.exit || 1 : 0,
    verdict: runs.map((one) => one.result.outputs['verdict']).find((one) => one !== undefined),
    comments,
    texts,
    runs,
    statuses,
  };
}

function unpacked(name: string, bytes: Buffer): ReadonlyMap<string, Buffer> {
  return bytes.subarray(0, 2).toString('latin1') === 'PK' ? filesOf(bytes) : new Map([[name, bytes]]);
}

function regressedRows(expect: Expectation, { texts }: Evidence): readonly string[] {
  if (expect.regressed === undefined) return [];
  const bad = [
    ...new Set([...texts].flatMap(([name, text]) => (name.startsWith('artifact') ? badRows(text) : []))),
  ];
  if (expect.regressed.length === 0) return bad.length === 0 ? [] : [`rows are regressed: ${bad.join(', ')}`];
  return expect.regressed.flatMap((pattern) =>
    bad.some((id) => fits(pattern, id))
      ? []
      : [`no regressed row fits ${pattern}; regressed: ${bad.join(', ') || 'none'}`],
  );
}

/** Ids of regressed and over-limit rows, when the text is a run file. */
function badRows(text: string): readonly string[] {
  if (!text.startsWith('{') || !text.includes('tollgate/run@1')) return [];
  const run = JSON.parse(text) as RunFile;
  return run.judgement.metrics
    .filter((row) => row.outcome === 'regressed' || row.outcome === 'over-limit')
    .map((row) => row.id);
}

function oneOf<T>(
  what: string,
  wanted: T | readonly T[] | undefined,
  seen: T | undefined,
): readonly string[] {
  if (wanted === undefined) return [];
  const all = Array.isArray(wanted) ? (wanted as readonly T[]) : [wanted as T];
  return all.some((one) => one === seen) ? [] : [`${what} is ${String(seen)}, expected ${all.join(' or ')}`];
}

function holds(what: string, wanted: readonly string[] | undefined, text: string): readonly string[] {
  return (wanted ?? []).flatMap((one) =>
    text.includes(one) ? [] : [`${what} does not hold ${JSON.stringify(one)}`],
  );
}

function lacks(what: string, unwanted: readonly string[] | undefined, text: string): readonly string[] {
  return (unwanted ?? []).flatMap((one) =>
    text.includes(one) ? [`${what} holds ${JSON.stringify(one)}`] : [],
  );
}

function artifactNames(expect: Expectation, runs: readonly StepRun[]): readonly string[] {
  const names = runs.flatMap((one) => one.artifacts.map((artifact) => artifact.name));
  return (expect.artifacts ?? []).flatMap((one) =>
    names.includes(one) ? [] : [`the artifact ${one} is not among ${names.join(', ') || 'none'}`],
  );
}

function leaks(step: Step, { texts }: Evidence): readonly string[] {
  const spellings = (step.secretGrep ?? []).flatMap((one) => [
    one,
    encodeURIComponent(one),
    Buffer.from(one).toString('base64'),
  ]);
  return [...new Set(spellings)].flatMap((one) =>
    [...texts].flatMap(([name, text]) =>
      text.includes(one) ? [`${name} holds the secret ${one.slice(0, 3)}…`] : [],
    ),
  );
}

/** Time for what ends a killed run (the guard, the post step) to finish its work. */
const GRACE_MS = 5_000;

/** Every process of a run carries its HOME, which lies in the world's folder (Linux): none may outlive its step. */
async function survivors(folder: string): Promise<readonly string[]> {
  const deadline = Date.now() + GRACE_MS;
  for (;;) {
    const left = processes().filter(({ pid }) => readProc(pid, 'environ').includes(`=${folder}/`));
    if (left.length === 0) return [];
    if (Date.now() > deadline)
      return left.map(({ pid, line }) => `still running: ${pid} ${line.slice(0, 200)}`);
    await sleep(100);
  }
}

function stillNamed(expect: Expectation): readonly string[] {
  if (expect.noProcess === undefined) return [];
  const all = processes();
  return expect.noProcess.flatMap((text) =>
    all
      .filter(({ line }) => line.includes(text))
      .map(({ pid, line }) => `still running: ${pid} ${line.slice(0, 200)}`),
  );
}

function processes(): readonly { readonly pid: string; readonly line: string }[] {
  if (!existsSync('/proc/self/environ')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ pid, line: readProc(pid, 'cmdline').replaceAll('\0', ' ') }));
}

/** Empty for a process that has gone or is not ours. */
function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1');
  } catch {
    return '';
  }
}
