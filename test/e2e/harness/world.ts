import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type ActResult, freePort, runAct } from './act.ts';
import { actionsFor, copyAction } from './action-folder.ts';
import { ArtifactShim } from './artifact-shim.ts';
import { ConsumerRepository, git, splitBranch } from './consumer.ts';
import { payloadOf } from './events.ts';
import { BOT, Forge, OWNER, type Pull, REPO } from './forge.ts';
import { Referee } from './openapi.ts';
import { Overlay } from './overlay.ts';
import type { ArtifactRow, RunRow } from './overlay-rows.ts';
import { branchOf, isOfPull, type SeededArtifact, type Step } from './scenario.ts';
import { readWorkflows, runsTollgate, type Workflow } from './workflows.ts';
import { zipOf } from './zip.ts';

/** What one workflow of a step came to. */
export interface StepRun {
  readonly workflow: Workflow;
  readonly run: RunRow;
  readonly result: ActResult;
  readonly artifacts: readonly ArtifactRow[];
}

const STEP_MS = 20 * 60_000;

/** One consumer repository with its forge, from the first step of a scenario to the last. */
export class World implements AsyncDisposable {
  readonly folder: string;
  readonly consumer: ConsumerRepository;
  readonly overlay: Overlay;
  readonly forge: Forge;
  readonly #shim: ArtifactShim;
  readonly #action: string;
  readonly #pulls = new Map<string, Pull>();
  #lastPullRun: StepRun | undefined;
  #runId = 9000;

  private constructor(parts: {
    folder: string;
    consumer: ConsumerRepository;
    overlay: Overlay;
    forge: Forge;
    shim: ArtifactShim;
    action: string;
  }) {
    this.folder = parts.folder;
    this.consumer = parts.consumer;
    this.overlay = parts.overlay;
    this.forge = parts.forge;
    this.#shim = parts.shim;
    this.#action = parts.action;
  }

  /** @param firstCommit folders laid over each other: the first commit on main; @param actionSource repository with action.yml and dist */
  static async create(firstCommit: readonly string[], actionSource: string): Promise<World> {
    const folder = mkdtempSync(join(tmpdir(), 'tollgate-e2e-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
    const action = copyAction(actionSource, join(folder, 'action'));
    const consumer = new ConsumerRepository(folder, firstCommit);
    const overlay = await Overlay.start(new Referee());
    const forge = await Forge.start(overlay.url, await freePort());
    overlay.forge = forge;
    const world = new World({ folder, consumer, overlay, forge, shim: await ArtifactShim.start(), action });
    overlay.changedFiles = (number) => world.#changedFiles(number);
    overlay.pullsAt = (sha) => world.#pullsAt(sha);
    await world.#push('main');
    return world;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#shim[Symbol.asyncDispose]();
    await this.forge[Symbol.asyncDispose]();
    await this.overlay[Symbol.asyncDispose]();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  pullOf(branch: string | undefined): Pull | undefined {
    return branch === undefined ? [...this.#pulls.values()].at(-1) : this.#pulls.get(branch);
  }

  /** Changes the branch, opens or updates its pull request, and runs every workflow that listens to the event. */
  async run(step: Step, patches: readonly string[]): Promise<readonly StepRun[]> {
    const branch = branchOf(step);
    const ofPull = isOfPull(step);
    if (ofPull && branch === 'main')
      throw new Error(`step "${step.name}": the branch of ${step.event} cannot be main, which it goes into`);
    const known = this.#pulls.has(branch);
    // A push without a patch is an empty commit.
    const pushes = step.event === 'pull_request' || step.event === 'push';
    if (patches.length > 0 || pushes || !this.consumer.has(branch))
      this.consumer.change(branch, patches, step.name);
    await this.#push(branch);
    if (ofPull && !known) this.#pulls.set(branch, await this.forge.openPull(branch, step.name));
    const commented = ofPull ? branch : step.branch;
    for (const comment of step.postComments ?? []) await this.#postComment(commented, comment);
    for (const seeded of step.artifacts ?? []) await this.#seed(seeded);
    for (const one of step.deployments ?? []) this.overlay.addDeployment(this.consumer.tip(branch), one);
    this.overlay.setFaults(step.faults ?? []);
    return this.#runWorkflows(step, branch, ofPull ? await this.#freshPull(branch) : undefined, known);
  }

  async #runWorkflows(
    step: Step,
    branch: string,
    pull: Pull | undefined,
    known: boolean,
  ): Promise<readonly StepRun[]> {
    const sha = pull
      ? await this.#merge(pull, branch)
      : this.consumer.tip(step.event === 'workflow_run' ? 'main' : branch);
    // Except for pull_request, GitHub takes the workflow from the default branch or the pushed one.
    const workdir = this.consumer.checkout(`read-${this.#runId}`, sha, 'refs/heads/main');
    const wanted = readWorkflows(workdir).filter(
      (one) =>
        runsTollgate(one) &&
        one.events.includes(step.event) &&
        (step.workflow === undefined || one.path.endsWith(step.workflow)),
    );
    if (wanted.length === 0)
      throw new Error(`step "${step.name}": no workflow of the repository runs Tollgate on ${step.event}`);
    const runs: StepRun[] = [];
    for (const workflow of wanted)
      runs.push(await this.#runOne(step, workflow, { branch, pull, known, sha }));
    if (step.event === 'pull_request') this.#lastPullRun = runs[0];
    return runs;
  }

  async #runOne(
    step: Step,
    workflow: Workflow,
    at: { branch: string; pull: Pull | undefined; known: boolean; sha: string },
  ): Promise<StepRun> {
    const runId = (this.#runId += 1);
    const { owner, name } = splitBranch(at.branch);
    const fork = owner !== undefined;
    const run: RunRow = {
      id: runId,
      attempt: 1,
      event: step.event,
      path: workflow.path,
      name: workflow.name,
      headSha: at.pull?.head.sha ?? at.sha,
      headBranch: name,
      headRepository: await this.forge.repository(owner),
      repository: await this.forge.repository(),
      createdAt: new Date().toISOString(),
      conclusion: null,
    };
    this.overlay.runs.set(runId, run);
    const token = `ghs_e2e_${runId}`;
    // A fork's pull_request gets a token that can only read, whatever the workflow says.
    this.overlay.tokens.set(token, {
      login: BOT,
      permissions:
        fork && step.event === 'pull_request' ? readOnly(workflow.permissions) : workflow.permissions,
    });
    const before = this.#lastPullRun && {
      run: this.#lastPullRun.run,
      workflowName: this.#lastPullRun.workflow.name,
    };
    const payload = await payloadOf({
      forge: this.forge,
      event: step.event,
      ...at,
      before,
      extra: step.payload ?? {},
    });
    const port = await freePort();
    this.#shim.leadTo(port);
    const folder = join(this.folder, 'runs', String(runId));
    const artifactFolder = join(this.folder, 'artifacts');
    mkdirSync(folder, { recursive: true });
    const artifacts: ArtifactRow[] = [];
    this.overlay.catchUp = () => void artifacts.push(...this.#collect(run, artifactFolder));
    const result = await runAct({
      event: step.event,
      payload,
      workdir: this.consumer.checkout(`run-${runId}`, at.sha, refOf(step.event, at.pull, name, at.sha)),
      workflowPath: workflow.path,
      runId,
      repository: `${OWNER}/${REPO}`,
      repositoryId: run.repository.id,
      ref: refOf(step.event, at.pull, name, at.sha),
      token,
      apiUrl: this.overlay.url,
      serverUrl: `http://github.localhost:${this.overlay.port}`,
      runtimeUrl: this.#shim.url,
      runtimeToken: ArtifactShim.token(runId),
      artifactPort: port,
      artifactFolder,
      folder,
      actions: actionsFor(workflow.uses, this.#action, this.folder),
      actor: owner ?? 'ada',
      env: step.env ?? {},
      secrets: step.secrets ?? {},
      timeoutMs: STEP_MS,
      cancelAfter: step.cancelAfter,
    });
    run.conclusion = result.ok ? 'success' : 'failure';
    this.overlay.catchUp();
    this.overlay.catchUp = undefined;
    this.overlay.tokens.delete(token);
    return { workflow, run, result, artifacts };
  }

  /** What act's artifact server stored becomes what the REST API lists. */
  #collect(run: RunRow, folder: string): readonly ArtifactRow[] {
    const uploads = this.#shim.uploads.splice(0).filter((one) => one.runId === String(run.id));
    return uploads.map(({ runId, name }) => {
      const bytes = readFileSync(join(folder, runId, name, `${name}.zip`));
      return this.overlay.addArtifact({ name, run, bytes, createdAt: new Date().toISOString() });
    });
  }

  async #push(branch: string): Promise<void> {
    const tip = this.consumer.tip(branch);
    const { owner, name } = splitBranch(branch);
    await this.forge.push(this.consumer, tip, { branch });
    this.overlay.tips.set(`${owner ?? OWNER}:${name}`, tip);
  }

  async #merge(pull: Pull, branch: string): Promise<string> {
    const sha = this.consumer.merge(pull.number, branch);
    await this.forge.push(this.consumer, sha, { ref: `refs/pull/${pull.number}/merge` });
    return sha;
  }

  /** The pull request as the API gives it now, head moved. */
  async #freshPull(branch: string): Promise<Pull> {
    const number = this.#pulls.get(branch)?.number;
    const pull = (await this.forge.call('GET', `/repos/${OWNER}/${REPO}/pulls/${number}`)) as Pull;
    const fresh = {
      ...pull,
      head: { ...pull.head, sha: this.consumer.tip(branch) },
      base: { ...pull.base, sha: this.consumer.tip('main') },
    };
    this.#pulls.set(branch, fresh);
    return fresh;
  }

  #changedFiles(number: number): readonly (readonly string[])[] {
    const [branch] = [...this.#pulls].find(([, pull]) => pull.number === number) ?? [];
    if (branch === undefined) return [];
    const range = `${this.consumer.tip('main')}...${this.consumer.tip(branch)}`;
    const lines = git(this.consumer.author, ['diff', '--no-renames', '--name-status', range]).split('\n');
    return lines.filter(Boolean).map((line) => line.split('\t'));
  }

  #pullsAt(sha: string): readonly unknown[] {
    return [...this.#pulls]
      .filter(([branch]) => this.consumer.tip(branch) === sha)
      .map(([, pull]) => ({ ...pull, head: { ...pull.head, sha } }));
  }

  async #postComment(
    branch: string | undefined,
    { author, body }: { author: string; body: string },
  ): Promise<void> {
    const number = this.pullOf(branch)?.number;
    await this.forge.call('POST', `/repos/${OWNER}/${REPO}/issues/${number}/comments`, { body }, author);
  }

  async #seed(seeded: SeededArtifact): Promise<void> {
    const { run: over = {}, fork } = seeded;
    const branch = over.head_branch ?? 'main';
    const headSha =
      over.head_sha === undefined
        ? await this.#seedTip(fork, branch)
        : this.consumer.has(over.head_sha)
          ? this.consumer.tip(over.head_sha)
          : over.head_sha;
    const original = this.overlay.artifacts.findLast((row) => row.name === seeded.copyOf);
    const main = readWorkflows(
      this.consumer.checkout(
        `seed-${this.#runId}-${this.overlay.artifacts.length}`,
        this.consumer.tip('main'),
        'refs/heads/main',
      ),
    ).find(runsTollgate);
    const run: RunRow = {
      id: (this.#runId += 1),
      attempt: 1,
      event: over.event ?? (fork === undefined ? 'schedule' : 'pull_request'),
      path: over.path ?? original?.run.path ?? main?.path ?? '.github/workflows/performance.yml',
      name: 'seeded',
      headSha,
      headBranch: branch,
      headRepository: over.head_repository === null ? null : await this.forge.repository(fork),
      repository: await this.forge.repository(),
      createdAt: new Date().toISOString(),
      conclusion: over.conclusion === undefined ? 'success' : over.conclusion,
    };
    this.overlay.runs.set(run.id, run);
    const bytes = this.#contentOf(seeded, original, run);
    this.overlay.addArtifact({ name: seeded.name, run, bytes, createdAt: new Date().toISOString(), seeded });
  }

  /** A fork's branch has a commit of its own, whatever it is called. */
  async #seedTip(fork: string | undefined, branch: string): Promise<string> {
    const full = fork === undefined ? branch : `${fork}:${branch}`;
    if (!this.consumer.has(full)) {
      this.consumer.change(full, [], `a commit of ${full}`);
      await this.#push(full);
    }
    return this.consumer.tip(full);
  }

  #contentOf(seeded: SeededArtifact, original: ArtifactRow | undefined, run: RunRow): Buffer {
    if (typeof seeded.content === 'string') return Buffer.from(seeded.content);
    const source: unknown =
      seeded.content ??
      (seeded.file === undefined
        ? original
          ? JSON.parse(original.bytes.toString('utf8'))
          : {}
        : JSON.parse(readFileSync(seeded.file, 'utf8')));
    const honest = { ...(source as object), commit: run.headSha, runId: String(run.id) };
    const bytes = Buffer.from(JSON.stringify({ ...honest, ...seeded.json }));
    return seeded.zip === true ? zipOf(seeded.name, bytes) : bytes;
  }
}

function refOf(event: string, pull: Pull | undefined, branch: string, sha: string): string {
  if (event === 'pull_request' && pull) return `refs/pull/${pull.number}/merge`;
  if (event === 'merge_group') return `refs/heads/gh-readonly-queue/main/pr-${pull?.number}-${sha}`;
  return event === 'push' || event === 'workflow_dispatch' ? `refs/heads/${branch}` : 'refs/heads/main';
}

function readOnly(
  permissions: Readonly<Record<string, string>> | undefined,
): Readonly<Record<string, string>> {
  const all = permissions ?? { contents: 'read', actions: 'read', 'pull-requests': 'read' };
  return Object.fromEntries(
    Object.keys(all).map((scope) => [scope, all[scope] === 'none' ? 'none' : 'read']),
  );
}
