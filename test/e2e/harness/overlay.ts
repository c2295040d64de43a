import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { BOT, type Forge, OWNER, REPO, tokenOf } from './forge.ts';
import type { Referee } from './openapi.ts';
import { acceptedHeader, COMMENT_CHARACTERS, fits, FORBIDDEN, grants, needOf } from './overlay-rules.ts';
import {
  type ArtifactRow,
  type DeploymentRow,
  formatDeployment,
  formatDeploymentStatuses,
  formatArtifact,
  formatChangedFile,
  formatRun,
  formatStatus,
  type RunRow,
  type StatusRow,
} from './overlay-rows.ts';
import type { Deployment, Fault } from './scenario.ts';

export interface Token {
  readonly login: string;
  readonly permissions: Readonly<Record<string, string>> | undefined;
}

export interface JournalEntry {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * What emulate lacks, and nothing more: artifacts and runs, statuses, the GraphQL viewer, token scopes, limits,
 * scripted faults; everything else is passed through. Each request and each answer of its own is held against
 * GitHub's OpenAPI description; what does not fit is kept in `violations` and fails the step.
 */
export class Overlay implements AsyncDisposable {
  readonly #server: Server;
  readonly #storage: Server;
  readonly #referee: Referee;
  readonly tokens = new Map<string, Token>();
  readonly runs = new Map<number, RunRow>();
  readonly artifacts: ArtifactRow[] = [];
  readonly statuses: StatusRow[] = [];
  readonly deployments: DeploymentRow[] = [];
  readonly journal: JournalEntry[] = [];
  readonly violations: string[] = [];
  faults: { readonly fault: Fault; left: number }[] = [];
  /** Tips of the branches, by full name (`acme:feature`): emulate does not move a pull request's head. */
  readonly tips = new Map<string, string>();
  forge: Forge | undefined;
  /** Brings in what the run that is going on has uploaded so far: a later job of it may ask. */
  catchUp: (() => void) | undefined;

  /** Status and path of each file a pull request changes: emulate makes names up. */
  changedFiles: ((pullNumber: number) => readonly (readonly string[])[]) | undefined;
  /** Pull requests with that head, as emulate formats them: it has no such list. */
  pullsAt: ((sha: string) => readonly unknown[]) | undefined;

  private constructor(referee: Referee) {
    this.#referee = referee;
    this.#server = createServer((request, response) => void this.#serve(request, response));
    this.#storage = createServer((request, response) => this.#download(request, response));
  }

  static async start(referee: Referee): Promise<Overlay> {
    const overlay = new Overlay(referee);
    for (const server of [overlay.#server, overlay.#storage]) {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    }
    return overlay;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const server of [this.#server, this.#storage]) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  addArtifact(row: Omit<ArtifactRow, 'id' | 'digest'>): ArtifactRow {
    const digest = `sha256:${createHash('sha256').update(row.bytes).digest('hex')}`;
    const made = { ...row, id: this.artifacts.length + 1001, digest };
    this.artifacts.push(made);
    return made;
  }

  addDeployment(sha: string, deployment: Deployment): void {
    this.deployments.push({ ...deployment, sha, id: this.deployments.length + 501, looks: 0 });
  }

  setFaults(faults: readonly Fault[]): void {
    this.faults = faults.map((fault) => ({ fault, left: fault.times ?? Number.POSITIVE_INFINITY }));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const method = request.method ?? 'GET';
    const path = decodeURIComponent(url.pathname);
    try {
      const text = await textOf(request);
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      const fault = this.#faultFor(method, path);
      if (fault !== undefined && (await this.#fail(fault, response))) {
        this.journal.push({
          method,
          path,
          status: typeof fault.status === 'number' ? fault.status : 0,
          body,
        });
        return;
      }
      const answer = await this.#answer(method, path, url, body, request);
      this.journal.push({ method, path, status: answer.status, body });
      send(response, answer);
    } catch (error) {
      this.violations.push(
        `the overlay broke at ${method} ${path}: ${(error as Error).stack ?? String(error)}`,
      );
      send(response, { status: 500, body: { message: 'the overlay broke' } });
    }
  }

  async #answer(
    method: string,
    path: string,
    url: URL,
    body: unknown,
    request: IncomingMessage,
  ): Promise<Answer> {
    const secret = /^(?:token|bearer)\s+(.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const token = secret === undefined ? undefined : this.tokens.get(secret);
    if (token === undefined)
      return {
        status: 401,
        body: {
          message: 'Bad credentials',
          documentation_url: 'https://docs.github.com/rest',
          status: '401',
        },
      };
    if (path === '/graphql') return { status: 200, body: { data: { viewer: { login: token.login } } } };
    this.violations.push(...this.#referee.request({ method, path, query: url.searchParams, body }));
    const need = needOf(method, path);
    if (need && !grants(token.permissions, need)) {
      return {
        status: 403,
        body: FORBIDDEN,
        headers: { 'x-accepted-github-permissions': acceptedHeader(need) },
      };
    }
    const own = this.#own(method, path, url.searchParams, body);
    if (own) {
      this.violations.push(...this.#referee.answer(method, path, own.status, own.body));
      return own;
    }
    return this.#pass(method, path, url, body, token, request);
  }

  #own(method: string, path: string, query: URLSearchParams, body: unknown): Answer | undefined {
    const repository = `${OWNER}/${REPO}`;
    const rest = path.startsWith(`/repos/${repository}/`)
      ? path.slice(`/repos/${repository}`.length)
      : undefined;
    if (rest === undefined) return undefined;
    const found = (pattern: RegExp): RegExpExecArray | null => pattern.exec(rest);
    if (method === 'GET' && rest === '/actions/artifacts') return this.#list(query, () => true);
    const ofRun = found(/^\/actions\/runs\/(\d+)\/artifacts$/);
    if (method === 'GET' && ofRun) return this.#list(query, (row) => row.run.id === Number(ofRun[1]));
    const zip = found(/^\/actions\/artifacts\/(\d+)\/zip$/);
    if (method === 'GET' && zip) return this.#redirect(Number(zip[1]));
    const run = found(/^\/actions\/runs\/(\d+)$/);
    if (method === 'GET' && run) {
      const row = this.runs.get(Number(run[1]));
      return row
        ? { status: 200, body: formatRun(row, this.url, repository) }
        : { status: 404, body: { message: 'Not Found' } };
    }
    const status = found(/^\/statuses\/([0-9a-f]{40})$/);
    if (method === 'POST' && status) return this.#setStatus(status[1] ?? '', body as Record<string, string>);
    const changed = found(/^\/pulls\/(\d+)\/files$/);
    if (method === 'GET' && changed && this.changedFiles) {
      const files = this.changedFiles(Number(changed[1]));
      const rows = files.map((file) => formatChangedFile(file, this.url, repository));
      return { status: 200, body: paged(query, rows) };
    }
    const pulls = found(/^\/commits\/([0-9a-f]{40})\/pulls$/);
    if (method === 'GET' && pulls && this.pullsAt)
      return { status: 200, body: paged(query, this.pullsAt(pulls[1] ?? '')) };
    if (method === 'GET' && rest === '/deployments') {
      const rows = this.deployments.filter((row) => row.sha === (query.get('sha') ?? row.sha)).toReversed();
      return {
        status: 200,
        body: paged(
          query,
          rows.map((row) => formatDeployment(row, this.url, repository)),
        ),
      };
    }
    const deployed = found(/^\/deployments\/(\d+)\/statuses$/);
    if (method === 'GET' && deployed) {
      const row = this.deployments.find((one) => one.id === Number(deployed[1]));
      if (!row) return { status: 404, body: { message: 'Not Found' } };
      row.looks += 1;
      return { status: 200, body: paged(query, formatDeploymentStatuses(row, this.url, repository)) };
    }
    const comment = /^\/issues\/(\d+\/comments|comments\/\d+)$/.test(rest)
      ? (body as { body?: string } | undefined)?.body
      : undefined;
    if (comment !== undefined && Array.from(comment).length > COMMENT_CHARACTERS) {
      const errors = [
        {
          resource: 'IssueComment',
          code: 'unprocessable',
          field: 'data',
          message: 'Body is too long (maximum is 65536 characters)',
        },
      ];
      return {
        status: 422,
        body: {
          message: 'Validation Failed',
          errors,
          documentation_url: 'https://docs.github.com/rest',
          status: '422',
        },
      };
    }
    return undefined;
  }

  #list(query: URLSearchParams, wanted: (row: ArtifactRow) => boolean): Answer {
    this.catchUp?.();
    const name = query.get('name');
    const rows = this.artifacts
      .filter((row) => wanted(row) && (name === null || row.name === name))
      .toReversed();
    const page = paged(query, rows).map((row) => formatArtifact(row, this.url, `${OWNER}/${REPO}`));
    return { status: 200, body: { total_count: rows.length, artifacts: page } };
  }

  #redirect(id: number): Answer {
    const row = this.artifacts.find((one) => one.id === id);
    if (!row) return { status: 404, body: { message: 'Not Found' } };
    if (row.seeded?.expired === true) return { status: 410, body: { message: 'Artifact has expired' } };
    const port = (this.#storage.address() as AddressInfo).port;
    return { status: 302, headers: { location: `http://127.0.0.1:${port}/blob/${id}?sig=signed` } };
  }

  #setStatus(sha: string, body: Record<string, string>): Answer {
    const row = {
      sha,
      state: body['state'] ?? '',
      context: body['context'] ?? 'default',
      description: body['description'] ?? null,
      targetUrl: body['target_url'] ?? null,
    };
    if ((row.description ?? '').length > 140) return { status: 422, body: { message: 'Validation Failed' } };
    this.statuses.push(row);
    return { status: 201, body: formatStatus(row, this.url, `${OWNER}/${REPO}`) };
  }

  async #pass(
    method: string,
    path: string,
    url: URL,
    body: unknown,
    token: Token,
    request: IncomingMessage,
  ): Promise<Answer> {
    const answer = await fetch(`${this.forge?.url}${url.pathname}${url.search}`, {
      method,
      headers: {
        authorization: `token ${tokenOf(token.login)}`,
        accept: request.headers.accept ?? 'application/json',
        'content-type': 'application/json',
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const link = answer.headers.get('link');
    const type = answer.headers.get('content-type') ?? 'application/json';
    const headers = { ...(link !== null && { link }), 'content-type': type };
    if (!type.includes('json') || type.includes('raw')) return { status: answer.status, body: text, headers };
    return {
      status: answer.status,
      body: text === '' ? undefined : this.#corrected(path, JSON.parse(text)),
      headers,
    };
  }

  /** Two things emulate gets wrong: who Actions is, and where a pull request's head stands. */
  #corrected(path: string, value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.#corrected(path, one));
    if (typeof value !== 'object' || value === null) return value;
    const row = value as Record<string, unknown>;
    const user = row['user'] as { login?: string } | undefined;
    if (/\/issues\/(comments\/)?\d+/.test(path) && user?.login === BOT) {
      return {
        ...row,
        user: { ...user, type: 'Bot' },
        performed_via_github_app: { slug: 'github-actions', name: 'GitHub Actions' },
      };
    }
    const head = row['head'] as
      | { ref?: string; sha?: string; repo?: { owner?: { login?: string } } }
      | undefined;
    if (!path.includes('/pulls') || head?.repo?.owner?.login === undefined) return value;
    return {
      ...row,
      head: { ...head, sha: this.tips.get(`${head.repo.owner.login}:${head.ref}`) ?? head.sha },
    };
  }

  #faultFor(method: string, path: string): Fault | undefined {
    const hit = this.faults.find(
      ({ fault, left }) => left > 0 && (fault.method ?? method) === method && fits(fault.path, path),
    );
    if (hit === undefined) return undefined;
    hit.left -= 1;
    return hit.fault;
  }

  /** True when the fault has answered; a slow one only delays. */
  async #fail(fault: Fault, response: ServerResponse): Promise<boolean> {
    if (fault.status === 'hang') return true;
    if (fault.status === 'slow') {
      await new Promise((resolve) => setTimeout(resolve, Number(fault.body ?? 2000)));
      return false;
    }
    if (fault.status === 'reset') {
      response.socket?.destroy();
      return true;
    }
    const html = fault.status >= 500 && fault.body === undefined;
    send(response, {
      status: fault.status,
      body:
        fault.body ??
        (html
          ? '<html><body><h1>502 Bad Gateway</h1></body></html>'
          : { message: `scripted ${fault.status}` }),
      headers: {
        ...(html && { 'content-type': 'text/html' }),
        ...(fault.status === 429 && { 'retry-after': '1' }),
        ...fault.headers,
      },
    });
    return true;
  }

  /** The store behind signed addresses: another host, which must never see the token. */
  #download(request: IncomingMessage, response: ServerResponse): void {
    if (request.headers.authorization !== undefined)
      this.violations.push('a token was sent to the artifact storage, another host than the API');
    const row = this.artifacts.find(
      (one) => String(one.id) === /^\/blob\/(\d+)/.exec(request.url ?? '')?.[1],
    );
    if (!row) return send(response, { status: 404, body: 'no such blob' });
    response.writeHead(200, {
      'content-type': 'application/octet-stream',
      'content-length': row.bytes.length,
    });
    response.end(row.bytes);
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '987',
    'x-github-request-id': 'E2E',
    ...(typeof body === 'object' && { 'content-type': 'application/json; charset=utf-8' }),
    ...headers,
  });
  response.end(text);
}

/** One page of a list, as `page` and `per_page` ask for it. */
function paged<T>(query: URLSearchParams, rows: readonly T[]): readonly T[] {
  const size = Number(query.get('per_page') ?? 30);
  const start = (Number(query.get('page') ?? 1) - 1) * size;
  return rows.slice(start, start + size);
}
