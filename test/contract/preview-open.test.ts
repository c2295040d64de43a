import { execFileSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openSite } from '../../src/preview/open.ts';
import { command, isRunning, ofRun, openScene, responds, running, server, until } from './preview-scene.ts';

const inline = (program: string) => `${process.execPath} -e "${program}"`;
const withHabit = (habit: string, more: object = {}) => command(server, { ...more, env: { HABIT: habit } });

/** The failure's message; the test fails when there is none. */
async function failureOf(attempt: Promise<unknown>): Promise<string> {
  const error = await attempt.then(
    () => undefined,
    (caught: unknown) => caught as Error & { kind?: string },
  );
  return `${error?.kind}: ${error?.message}`;
}

/** A `sleep` that nobody of the run started, handed on to init at once. */
function fork(cwd: string, wipe: string, seconds: string | undefined): void {
  const line = `${wipe} "$(command -v setsid)" --fork sleep ${seconds ?? ''}`;
  execFileSync('sh', ['-c', line], { cwd, env: { ...process.env, HOME: '/' }, stdio: 'ignore' });
}

describe('a started preview', () => {
  it('is ready when it has answered twice, on the port it was given', async () => {
    await using scene = await openScene();
    await using site = await openSite(scene.job(withHabit('slow-start')));
    const environment = (await (await fetch(`${site.origin}/env`)).json()) as Record<string, string>;
    expect(site.origin).toBe(`http://127.0.0.1:${environment['PORT']}`);
    expect(site).toMatchObject({ side: 'head', generation: 0, pids: [expect.any(Number)] });
    expect(site.readyMs).toBeGreaterThan(0);
    expect(site.status()).toEqual({ alive: true });
    expect(scene.progress).toEqual([`\`${server}\` (head): waiting for / on port ${environment['PORT']}`]);
  });

  it('is found by its sockets when it ignores PORT', async () => {
    await using scene = await openScene();
    await using site = await openSite(scene.job(withHabit('ignores-port')));
    const given = /port (\d+)$/.exec(scene.progress[0] ?? '')?.[1];
    const real = new URL(site.origin).port;
    expect(real).not.toBe(given);
    expect(await (await fetch(site.origin)).text()).toBe('shop\n');
    expect(scene.progress[1]).toBe(`\`${server}\` (head): PORT=${given} was given, it listens on ${real}`);
  });

  it('that refuses how it is asked is told what it may want', async () => {
    await using scene = await openScene();
    const refusing = inline(
      `require('http').createServer((q, r) => { r.statusCode = 400; r.end(); }).listen(process.env.PORT)`,
    );
    const message = await failureOf(openSite(scene.job(command(refusing, { readyTimeoutMs: 1500 }))));
    expect(message).toContain('refuse the host 127.0.0.1 (ALLOWED_HOSTS and the like)');
    const closing = inline(
      `require('net').createServer((s) => s.on('data', () => s.destroy())).listen(process.env.PORT)`,
    );
    const broken = await failureOf(openSite(scene.job(command(closing, { readyTimeoutMs: 1500 }))));
    expect(broken).toContain('It may speak HTTPS there: a preview that is started here is asked over HTTP.');
  });

  it('that floods its output fills no disk, and is measured all the same', async () => {
    await using scene = await openScene();
    const flood = inline(
      `const line = 'x'.repeat(999) + String.fromCharCode(10); for (let i = 0; i < 80000; i += 1) process.stdout.write(line); require('http').createServer((q, r) => r.end()).listen(process.env.PORT)`,
    );
    await using site = await openSite(scene.job(command(flood)));
    expect(site.status()).toEqual({ alive: true });
    const log = readdirSync(scene.tempDir).find((name) => name.endsWith('.log'));
    expect(statSync(join(scene.tempDir, String(log))).size).toBeLessThan(66 * 1024 ** 2);
  });

  it('is reached on [::1] when it listens on IPv6 only', async () => {
    await using scene = await openScene();
    await using site = await openSite(scene.job(withHabit('ipv6-only')));
    expect(site.origin).toMatch(/^http:\/\/\[::1\]:\d+$/);
    expect(await (await fetch(site.origin)).text()).toBe('shop\n');
  });

  it('gets ${side} and ${port} expanded in its command and its environment', async () => {
    await using scene = await openScene();
    const plan = command(`MARK=\${side}-\${port} ${server}`, { env: { DATABASE_URL: 'file:${side}.db' } });
    await using site = await openSite(scene.job(plan, { side: 'base' }));
    const environment = (await (await fetch(`${site.origin}/env`)).json()) as Record<string, string>;
    expect(environment).toMatchObject({
      MARK: `base-${new URL(site.origin).port}`,
      DATABASE_URL: 'file:base.db',
      TOLLGATE_SIDE: 'base',
      TOLLGATE_RUN: scene.guard.runId,
    });
  });

  it('starts again as a new generation: another process, the old one gone', async () => {
    await using scene = await openScene();
    await using site = await openSite(scene.job(command(server), { generation: 4 }));
    const [before] = site.pids;
    expect(site.generation).toBe(4);
    await site.restart();
    expect(site.generation).toBe(5);
    expect(site.pids[0]).not.toBe(before);
    expect(isRunning(before as number)).toBe(false);
    expect(await responds(site.origin)).toBe(true);
  });

  it('that dies after it was ready says how, with its last words', async () => {
    await using scene = await openScene();
    await using site = await openSite(scene.job(command(server)));
    await fetch(`${site.origin}/crash`).catch(() => undefined);
    await until('its exit is known', () => JSON.stringify(site.status()).includes('exited'));
    expect(site.status()).toEqual({
      alive: false,
      how: expect.stringMatching(/^exited with code 9 after \d+\.\d s$/) as string,
      lastLines: ['about to crash'],
    });
  });

  it('that dies below a supervisor that lives is dead all the same', async () => {
    await using scene = await openScene();
    await using site = await openSite(scene.job(command(`${server}; echo waiting for changes; sleep 1000`)));
    const port = new URL(site.origin).port;
    await fetch(`${site.origin}/crash`).catch(() => undefined);
    await until('the supervisor waits', () => scene.lines.includes('waiting for changes'));
    expect(site.status()).toEqual({
      alive: false,
      how: `does not listen on port ${port} any more, though what started it still runs`,
      lastLines: ['about to crash', 'waiting for changes'],
    });
  });

  it('that dies beside a database it started is dead, and says with which code', async () => {
    await using scene = await openScene();
    const start = `(setsid sleep 1000 &) ; exec ${server}`;
    await using site = await openSite(scene.job(command(start)));
    await fetch(`${site.origin}/crash`).catch(() => undefined);
    await until('its exit is known', () => JSON.stringify(site.status()).includes('exited'));
    expect(site.status()).toMatchObject({
      alive: false,
      how: expect.stringMatching(/^exited with code 9/) as string,
    });
    expect(site.pids).toHaveLength(1);
  });

  it('is not taken for the profiler that opens a port of its own before it', async () => {
    await using scene = await openScene();
    await using site = await openSite(scene.job(withHabit('side-door', { readyGuessed: true })));
    const environment = (await (await fetch(`${site.origin}/env`)).json()) as Record<string, string>;
    expect(site.origin).toBe(`http://127.0.0.1:${environment['PORT']}`);
  });

  it('has its whole output in a log file and line by line', async () => {
    await using scene = await openScene();
    const start = `printf 'one\\rtwo\\nthr'; sleep 0.2; printf 'ee\\n::set-output name=x::y\\n'; exec ${server}`;
    await using site = await openSite(scene.job(command(start)));
    expect(site.origin).toBeTruthy();
    expect(scene.lines).toEqual(['one', 'two', 'three', '::set-output name=x::y']);
    const log = await readFile(join(scene.tempDir, 'head-server-0.log'), 'utf8');
    expect(log).toBe('one\rtwo\nthree\n::set-output name=x::y\n');
  });
});

describe('a start command that hands over to something unseen, as docker compose up --wait does', () => {
  it('is ready and alive after it has exited well', async () => {
    await using scene = await openScene();
    const asked = join(scene.directory, 'asked-for');
    const poll = `fetch('http://127.0.0.1:'+process.env.PORT).then(()=>process.exit(0),()=>process.exit(1))`;
    const start = `echo $PORT > asked.tmp; mv asked.tmp ${asked}; until node -e "${poll}"; do :; done; sleep 2; exit 0`;
    const opening = openSite(scene.job(command(start)));
    await until('the command asks for a container', () => existsSync(asked));
    const unseen = createServer((_request, response) => response.end('container'));
    await new Promise<void>((resolve) =>
      unseen.listen(Number(readFileSync(asked, 'utf8')), '127.0.0.1', resolve),
    );
    const site = await opening;
    // What asked for it is not the server: its CPU is nobody's.
    expect(site.pids).toEqual([]);
    await until('the command has exited', () => ofRun(scene.guard.runId).length === 0);
    expect(site.status()).toEqual({ alive: true });
    expect(await responds(site.origin)).toBe(true);
    await site[Symbol.asyncDispose]();
    unseen.closeAllConnections();
    unseen.close();
  });
});

describe('a preview that does not get ready', () => {
  it('because it exits fails at once, with exit code and last lines', async () => {
    await using scene = await openScene();
    const message = await failureOf(openSite(scene.job(withHabit('crashes-early'))));
    expect(message.replace(/after \d+\.\d s/, 'after N s')).toBe(
      `preview: \`${server}\` (head) exited with code 7 after N s, before / answered. Last lines:\n` +
        '  | opening the database\n  | Error: no such table: products',
    );
  });

  it('because it exits quietly says that it printed nothing', async () => {
    await using scene = await openScene();
    const message = await failureOf(openSite(scene.job(command('true'))));
    expect(message.replace(/after \d+\.\d s/, 'after N s')).toBe(
      'preview: `true` (head) exited with code 0 after N s, before / answered. It printed nothing.',
    );
  });

  it('because it cannot have its port gets the advice that helps', async () => {
    await using scene = await openScene();
    const message = await failureOf(
      openSite(scene.job(command('echo "Error: listen EADDRINUSE :::3000"; exit 1'))),
    );
    for (const words of [
      'Port 4200 is already in use.',
      'Web server failed to start. Port 8080 was already in use.',
    ])
      expect(await failureOf(openSite(scene.job(command(`echo "${words}"; exit 1`))))).toContain(
        'Its port is taken',
      );
    expect(message).toContain(
      'before / answered. Its port is taken: let it listen on the PORT it is given ("${port}" in a command), ' +
        'or run one side at a time ("pairing: one-at-a-time"). Last lines:\n  | Error: listen EADDRINUSE :::3000',
    );
  });

  it('because it never answers well names the last status', async () => {
    await using scene = await openScene();
    const message = await failureOf(openSite(scene.job(withHabit('never-ready', { readyTimeoutMs: 5000 }))));
    expect(message.replaceAll(/127\.0\.0\.1:\d+/g, 'HOST')).toBe(
      `preview: \`${server}\` (head) was not ready after 5 s; last seen: GET http://HOST/: 503. ` +
        'The path in "ready" must answer below 400. It printed nothing.',
    );
    expect(ofRun(scene.guard.runId)).toEqual([]);
  });

  it('because all that answers is a 404 on a port nobody gave says where it listens', async () => {
    await using scene = await openScene();
    const job = scene.job(withHabit('side-door-only', { readyTimeoutMs: 4000, readyGuessed: true }));
    const message = await failureOf(openSite(job));
    expect(message).toMatch(
      /not ready after 4 s; last seen: GET http:\/\/127\.0\.0\.1:(\d+)\/: 404\. It listens on \1, and PORT=\d+ was given\. /,
    );
  });

  it('because it never listens says so', async () => {
    await using scene = await openScene();
    const message = await failureOf(
      openSite(scene.job(withHabit('never-listens', { readyTimeoutMs: 2000 }))),
    );
    expect(message.replaceAll(/PORT=\d+/g, 'PORT=N')).toBe(
      `preview: \`${server}\` (head) was not ready after 2 s; last seen: none of its processes listens on a port ` +
        '(PORT=N was given). The path in "ready" must answer below 400. It printed nothing.',
    );
  });

  it('because its port answered before it was started is an error, and it is not started', async () => {
    await using scene = await openScene();
    const other = createServer((_request, response) => response.end('somebody else'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const message = await failureOf(
      openSite(scene.job(command('echo started', { env: { PORT: String(port) } }))),
    );
    other.close();
    expect(message).toBe(
      `preview: port ${port} already answered before \`echo started\` (head) was started: what answers there is not ` +
        'this preview. Stop it, or leave PORT out of "preview.env" and use the one that is given.',
    );
    expect(scene.lines).toEqual([]);
  });

  it('does not happen where the port kept for it was taken meanwhile: it gets another', async () => {
    await using scene = await openScene();
    const other = createServer((_request, response) => response.end('somebody else'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const serve = `node -e "require('http').createServer((q, s) => s.end('ours')).listen(process.env.PORT, '127.0.0.1')"`;
    await using site = await openSite({ ...scene.job(command(serve)), port });
    other.close();
    expect(new URL(site.origin).port).not.toBe(String(port));
    expect(await (await fetch(site.origin)).text()).toBe('ours');
  });

  it('because the run was interrupted is cancelled, and nothing of it is left', async () => {
    await using scene = await openScene();
    const controller = new AbortController();
    const attempt = openSite(
      scene.job(withHabit('never-ready', { readyTimeoutMs: 600_000 }), { signal: controller.signal }),
    );
    await until('started', () => ofRun(scene.guard.runId).length > 0);
    controller.abort();
    expect(await failureOf(attempt)).toBe(
      `cancelled: \`${server}\` (head) was interrupted before it was ready`,
    );
    expect(ofRun(scene.guard.runId)).toEqual([]);
  });
});

describe('tear-down', () => {
  it('ends a server that ignores TERM', async () => {
    await using scene = await openScene();
    const site = await openSite(scene.job(withHabit('ignores-term')));
    const origin = site.origin;
    await site[Symbol.asyncDispose]();
    expect(ofRun(scene.guard.runId)).toEqual([]);
    expect(await responds(origin)).toBe(false);
    await site[Symbol.asyncDispose]();
  });

  it('ends a daemon that left group, session and parent, and counts it as alive until then', async () => {
    await using scene = await openScene();
    const site = await openSite(scene.job(command(`(setsid ${server} &) ; exit 0`)));
    await until('the shell has gone', () => site.pids.length === 1 && ofRun(scene.guard.runId).length === 1);
    const [daemon] = site.pids;
    expect(isRunning(daemon as number)).toBe(true);
    expect(site.status()).toEqual({ alive: true });
    await site[Symbol.asyncDispose]();
    expect(isRunning(daemon as number)).toBe(false);
    expect(await responds(site.origin)).toBe(false);
  });

  it('counts a daemon beside the server as its own: a database that left the group, say', async () => {
    await using scene = await openScene();
    const seconds = `${randomInt(1e9, 2e9)}`;
    const site = await openSite(scene.job(command(`(setsid sleep ${seconds} &) ; exec ${server}`)));
    await until('the daemon has left', () => site.pids.length === 2);
    expect(site.pids).toEqual([site.pids[0], ...running(`sleep ${seconds}`)]);
    await site[Symbol.asyncDispose]();
    expect(running(`sleep ${seconds}`)).toEqual([]);
    expect(site.pids).toEqual([]);
  });

  it('ends a server that scrubbed its environment and outlived its parents', async () => {
    await using scene = await openScene();
    const mark = `scrubbed-${randomInt(1e9, 2e9)}`;
    const start = `env -i PORT=$PORT setsid ${server} ${mark} & sleep 2; exit 0`;
    const site = await openSite(scene.job(command(start)));
    await until('the command has exited', () => running(mark).length === 1);
    expect(site.status()).toEqual({ alive: true });
    await site[Symbol.asyncDispose]();
    expect(running(mark)).toEqual([]);
  });

  it('ends a daemon that wiped its environment and left its parents at once', async () => {
    await using scene = await openScene();
    const seconds = `${randomInt(1e9, 2e9)}`;
    const start = `env -i "$(command -v setsid)" --fork sleep ${seconds}; exec ${server}`;
    const site = await openSite(scene.job(command(start)));
    expect(running(`sleep ${seconds}`)).toHaveLength(1);
    await site[Symbol.asyncDispose]();
    expect(running(`sleep ${seconds}`)).toEqual([]);
  });

  it('leaves alone what somebody else started in the same folder, or wiped in another', async () => {
    await using scene = await openScene();
    const names = ['theirs', 'elsewhere', 'earlier'].map((name) => [name, `${randomInt(1e9, 2e9)}`] as const);
    const [theirs, elsewhere, earlier] = names.map(([, seconds]) => seconds);
    fork(scene.directory, 'env -i', earlier);
    // Start times have a grain of 10 ms.
    await sleep(50);
    const site = await openSite(scene.job(command(server)));
    fork(scene.directory, '', theirs);
    fork(scene.tempDir, 'env -i', elsewhere);
    await site[Symbol.asyncDispose]();
    const left = names.map(([name, seconds]) => [name, running(`sleep ${seconds}`)] as const);
    for (const pid of left.flatMap(([, pids]) => pids)) process.kill(pid, 'SIGKILL');
    expect(left.map(([name, pids]) => [name, pids.length])).toEqual(names.map(([name]) => [name, 1]));
  });

  it('ends grandchildren that scrubbed their environment and left the group', async () => {
    await using scene = await openScene();
    const seconds = `${randomInt(1e9, 2e9)}`;
    const site = await openSite(scene.job(command(`env -i setsid sleep ${seconds} & ${server}`)));
    await until('the grandchild runs', () => running(`sleep ${seconds}`).length === 2);
    await site[Symbol.asyncDispose]();
    expect(running(`sleep ${seconds}`)).toEqual([]);
  });
});
