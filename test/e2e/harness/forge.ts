import { spawnSync } from 'node:child_process';

import { createEmulator, type Emulator } from 'emulate';

import { git, type ConsumerRepository, splitBranch } from './consumer.ts';

export const OWNER = 'acme';
export const REPO = 'shop';
export const BOT = 'github-actions[bot]';
const OWNER_TOKEN = 'owner-token-of-the-harness';

export interface Pull {
  readonly number: number;
  readonly head: {
    readonly sha: string;
    readonly ref: string;
    readonly repo: { readonly id: number; readonly full_name: string };
  };
  readonly base: { readonly sha: string; readonly ref: string; readonly repo: { readonly id: number } };
  readonly [key: string]: unknown;
}

/** GitHub's state: emulate (not ours) behind plain calls; git objects are the consumer's own, with the same shas. */
export class Forge implements AsyncDisposable {
  readonly #emulator: Emulator;
  readonly #known = new Set<string>();
  readonly url: string;

  private constructor(emulator: Emulator) {
    this.#emulator = emulator;
    this.url = emulator.url;
  }

  /** @param publicUrl what links in its answers start with: the overlay's address */
  static async start(publicUrl: string, port: number): Promise<Forge> {
    const logins = [OWNER, 'mallory', 'ada', BOT];
    const emulator = await createEmulator({
      service: 'github',
      port,
      baseUrl: publicUrl,
      seed: {
        tokens: {
          [OWNER_TOKEN]: { login: OWNER, scopes: ['repo'] },
          ...Object.fromEntries(logins.map((login) => [tokenOf(login), { login, scopes: ['repo'] }])),
        },
        github: {
          users: logins.map((login) => ({ login })),
          repos: [{ owner: OWNER, name: REPO, auto_init: false }],
        },
      },
    });
    const forge = new Forge(Object.assign(emulator, { url: `http://127.0.0.1:${port}` }));
    return forge;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#emulator.close().catch(() => {});
  }

  /** One call with somebody's rights; throws with the answer when it fails. */
  async call(method: string, path: string, body?: unknown, login = OWNER): Promise<unknown> {
    const answer = await fetch(this.url + path, {
      method,
      headers: {
        authorization: `token ${login === OWNER ? OWNER_TOKEN : tokenOf(login)}`,
        'content-type': 'application/json',
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok)
      throw new Error(`the forge answered ${answer.status} to ${method} ${path}: ${text.slice(0, 500)}`);
    return text === '' ? undefined : JSON.parse(text);
  }

  /** Pushes a commit with all it reaches to a branch (`owner:branch` for a fork) or a full ref of the repository. */
  async push(
    consumer: ConsumerRepository,
    tip: string,
    target: { branch: string } | { ref: string },
  ): Promise<void> {
    const { owner, name } = 'branch' in target ? splitBranch(target.branch) : { owner: undefined, name: '' };
    const login = owner ?? OWNER;
    if (owner !== undefined) await this.#fork(owner);
    for (const repo of new Set([`${OWNER}/${REPO}`, `${login}/${REPO}`]))
      await this.#uploadAll(consumer, tip, repo);
    await this.#setRef(`${login}/${REPO}`, 'ref' in target ? target.ref : `refs/heads/${name}`, tip, login);
  }

  async openPull(branch: string, title: string): Promise<Pull> {
    const { owner, name } = splitBranch(branch);
    const head = owner === undefined ? name : `${owner}:${name}`;
    return (await this.call(
      'POST',
      `/repos/${OWNER}/${REPO}/pulls`,
      { title, head, base: 'main' },
      owner ?? OWNER,
    )) as Pull;
  }

  async repository(login = OWNER): Promise<{ readonly id: number; readonly [key: string]: unknown }> {
    return (await this.call('GET', `/repos/${login}/${REPO}`)) as { id: number };
  }

  async comments(
    pullNumber: number,
  ): Promise<
    readonly { readonly id: number; readonly body: string; readonly user: { readonly login: string } }[]
  > {
    const all: { id: number; body: string; user: { login: string } }[] = [];
    for (let page = 1; ; page += 1) {
      const part = (await this.call(
        'GET',
        `/repos/${OWNER}/${REPO}/issues/${pullNumber}/comments?per_page=100&page=${page}`,
      )) as typeof all;
      all.push(...part);
      if (part.length < 100) return all;
    }
  }

  async #fork(owner: string): Promise<void> {
    if (this.#known.has(`fork ${owner}`)) return;
    this.#known.add(`fork ${owner}`);
    await this.call('POST', `/repos/${OWNER}/${REPO}/forks`, {}, owner);
  }

  async #uploadAll(consumer: ConsumerRepository, tip: string, repo: string): Promise<void> {
    for (const commit of consumer.commits(tip)) {
      if (this.#known.has(`${repo} ${commit}`)) continue;
      await this.#uploadCommit(consumer.author, commit, repo);
      this.#known.add(`${repo} ${commit}`);
    }
  }

  async #uploadCommit(folder: string, commit: string, repo: string): Promise<void> {
    const login = repo.split('/')[0] ?? OWNER;
    const entries = git(folder, ['ls-tree', '-r', '-z', commit])
      .split('\0')
      .filter(Boolean)
      .map((line) => {
        const [meta = '', path = ''] = line.split('\t');
        const [mode = '', type = '', sha = ''] = meta.split(' ');
        return { path, mode, type, sha };
      });
    for (const { sha } of entries) {
      if (this.#known.has(`${repo} ${sha}`)) continue;
      await this.call(
        'POST',
        `/repos/${repo}/git/blobs`,
        { content: blob(folder, sha), encoding: 'base64' },
        login,
      );
      this.#known.add(`${repo} ${sha}`);
    }
    const tree = (await this.call('POST', `/repos/${repo}/git/trees`, { tree: entries }, login)) as {
      sha: string;
    };
    const [name, email, date, parents, ...message] = git(folder, [
      'show',
      '-s',
      '--format=%an%n%ae%n%at%n%P%n%B',
      commit,
    ]).split('\n');
    const who = { name, email, date: new Date(Number(date) * 1000).toISOString() };
    const made = (await this.call(
      'POST',
      `/repos/${repo}/git/commits`,
      {
        message: `${message.join('\n').trimEnd()}\n`,
        tree: tree.sha,
        parents: (parents ?? '').split(' ').filter(Boolean),
        author: who,
        committer: who,
      },
      login,
    )) as { sha: string };
    if (made.sha !== commit)
      throw new Error(`the forge made ${made.sha} of ${commit}: its git objects differ`);
  }

  async #setRef(repo: string, ref: string, sha: string, login: string): Promise<void> {
    try {
      await this.call('PATCH', `/repos/${repo}/git/${ref}`, { sha, force: true }, login);
    } catch {
      await this.call('POST', `/repos/${repo}/git/refs`, { ref, sha }, login);
    }
  }
}

export function tokenOf(login: string): string {
  return `token-of-${login}`;
}

function blob(folder: string, sha: string): string {
  return Buffer.from(gitBytes(folder, sha)).toString('base64');
}

function gitBytes(folder: string, sha: string): Uint8Array {
  const result = spawnSync('git', ['cat-file', 'blob', sha], { cwd: folder, maxBuffer: 256 << 20 });
  if (result.status !== 0) throw new Error(`git cat-file blob ${sha} failed: ${result.stderr.toString()}`);
  return result.stdout;
}
