import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const IDENTITY = { name: 'Ada', email: 'ada@example.com' };

/** One git command; throws with its words. */
export function git(
  cwd: string,
  args: readonly string[],
  options: { input?: string; env?: Record<string, string> } = {},
): string {
  const result = spawnSync('git', ['-c', 'protocol.file.allow=always', ...args], {
    cwd,
    input: options.input,
    encoding: 'utf8',
    maxBuffer: 256 << 20,
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_AUTHOR_NAME: IDENTITY.name,
      GIT_AUTHOR_EMAIL: IDENTITY.email,
      GIT_COMMITTER_NAME: IDENTITY.name,
      GIT_COMMITTER_EMAIL: IDENTITY.email,
      TZ: 'UTC',
      ...options.env,
    },
  });
  if (result.status !== 0)
    throw new Error(
      `git ${args.join(' ')} failed:\n${result.stderr || result.stdout || result.error?.message}`,
    );
  return result.stdout;
}

/**
 * The consumer's repository: an authoring clone, a bare `origin` that the runner's checkout fetches from,
 * and checkouts as actions/checkout makes them (one commit deep).
 */
export class ConsumerRepository {
  readonly #root: string;
  readonly author: string;
  readonly origin: string;
  #clock: number;

  constructor(root: string, firstCommit: readonly string[]) {
    this.#root = root;
    this.author = join(root, 'author');
    this.origin = join(root, 'origin.git');
    // Commit times grow by a minute: two commits of one second would be hard to tell apart.
    this.#clock = Math.floor(Date.now() / 1000) - 90 * 60;
    mkdirSync(this.author, { recursive: true });
    git(root, ['init', '--quiet', '--bare', '--initial-branch=main', this.origin]);
    for (const key of ['uploadpack.allowAnySHA1InWant', 'uploadpack.allowReachableSHA1InWant'])
      git(this.origin, ['config', key, 'true']);
    git(this.author, ['init', '--quiet', '--initial-branch=main']);
    git(this.author, ['remote', 'add', 'origin', this.origin]);
    for (const layer of firstCommit) {
      cpSync(layer, this.author, {
        recursive: true,
        filter: (path) => !/(^|[\\/])(node_modules|\.git|\.tollgate)$/.test(path),
      });
    }
    this.#commit('First commit');
    this.#publish('main', 'main');
  }

  /** Puts patches (or nothing: an empty commit) on a branch, made from main when it is new. Returns the new tip. */
  change(branch: string, patches: readonly string[], message: string): string {
    const local = branchName(branch);
    const known = git(this.author, ['branch', '--list', local]).trim() !== '';
    git(this.author, ['checkout', '--quiet', ...(known ? [local] : ['-b', local, 'main'])]);
    for (const patch of patches) git(this.author, ['apply', '--index', '--whitespace=nowarn', patch]);
    this.#commit(message);
    this.#publish(local, local);
    return this.tip(branch);
  }

  has(branch: string): boolean {
    return git(this.author, ['branch', '--list', branchName(branch)]).trim() !== '';
  }

  tip(branch: string): string {
    return git(this.author, ['rev-parse', branchName(branch)]).trim();
  }

  /** The merge commit that `pull_request` runs on: first parent base, second head. */
  merge(pullNumber: number, branch: string): string {
    git(this.author, ['checkout', '--quiet', '--detach', 'main']);
    git(
      this.author,
      [
        'merge',
        '--quiet',
        '--no-ff',
        '-m',
        `Merge ${this.tip(branch)} into ${this.tip('main')}`,
        branchName(branch),
      ],
      { env: this.#dates() },
    );
    const sha = git(this.author, ['rev-parse', 'HEAD']).trim();
    git(this.author, ['push', '--quiet', '--force', 'origin', `${sha}:refs/pull/${pullNumber}/merge`]);
    return sha;
  }

  /** Lands a branch on main, as the merge button does. */
  land(branch: string): string {
    git(this.author, ['checkout', '--quiet', 'main']);
    git(
      this.author,
      ['merge', '--quiet', '--no-ff', '-m', `Merge ${branchName(branch)}`, branchName(branch)],
      { env: this.#dates() },
    );
    this.#publish('main', 'main');
    return this.tip('main');
  }

  /** A checkout one commit deep, as actions/checkout leaves it. */
  checkout(name: string, sha: string, ref: string): string {
    const folder = join(this.#root, 'work', name);
    mkdirSync(folder, { recursive: true });
    git(folder, ['init', '--quiet', '--initial-branch=main']);
    git(folder, ['remote', 'add', 'origin', `file://${this.origin}`]);
    // As actions/checkout does it; act copies files only, so at least one ref must be one.
    const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
    const kept =
      branch === undefined ? ref.replace('refs/', 'refs/remotes/') : `refs/remotes/origin/${branch}`;
    git(folder, ['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', `+${sha}:${kept}`]);
    git(folder, ['checkout', '--quiet', ...(branch === undefined ? ['--detach'] : ['-B', branch]), kept]);
    return folder;
  }

  /** Every commit reachable from the tip, parents first. */
  commits(tip: string): readonly string[] {
    return git(this.author, ['rev-list', '--reverse', '--topo-order', tip]).split('\n').filter(Boolean);
  }

  #commit(message: string): void {
    git(this.author, ['add', '--all']);
    git(this.author, ['commit', '--quiet', '--allow-empty', '-m', message], { env: this.#dates() });
  }

  #dates(): Record<string, string> {
    this.#clock += 60;
    return { GIT_AUTHOR_DATE: `${this.#clock} +0000`, GIT_COMMITTER_DATE: `${this.#clock} +0000` };
  }

  #publish(local: string, remote: string): void {
    git(this.author, ['push', '--quiet', '--force', 'origin', `refs/heads/${local}:refs/heads/${remote}`]);
  }
}

/** `mallory:main` lives beside ours as `fork/mallory/main`. */
export function branchName(branch: string): string {
  const { owner, name } = splitBranch(branch);
  return owner === undefined ? name : `fork/${owner}/${name}`;
}

export function splitBranch(branch: string): { readonly owner: string | undefined; readonly name: string } {
  const [first = '', second] = branch.split(':');
  return second === undefined ? { owner: undefined, name: first } : { owner: first, name: second };
}

/** A patch by name: in the scenario's folder, else among the sample shop's. */
export function findPatch(folder: string, shopPatches: string, name: string): string {
  for (const place of [folder, join(folder, 'patches'), shopPatches]) {
    for (const file of [name, `${name}.patch`]) if (existsSync(join(place, file))) return join(place, file);
  }
  throw new Error(`the patch ${name} is neither in ${folder} nor in ${shopPatches}`);
}
