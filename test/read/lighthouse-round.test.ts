import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PageRaw, PageRequest } from '../../src/model/page-raw.ts';
import { pageRound } from '../../src/read/lighthouse-round.ts';
import type { PageRoundInput } from '../../src/read/lighthouse-round.ts';

/** Recorded by .dev/record-lighthouse.mjs from the pages of test/page-server.ts. */
function recorded(name: string): PageRaw {
  return JSON.parse(
    readFileSync(new URL(`../../fixtures/lighthouse/${name}.json`, import.meta.url), 'utf8'),
  ) as PageRaw;
}

function round(fixture: string, path: string, more: Partial<PageRoundInput> = {}) {
  const url = `http://127.0.0.1:4173${path}`;
  return pageRound({ name: 'home', device: 'mobile', url, raw: recorded(fixture), ...more });
}

function script(url: string, bodyBytes: number): PageRequest {
  return { url, method: 'GET', status: 200, type: 'Script', renderBlocking: false, bodyBytes };
}

interface Lhr {
  readonly audits: Record<
    string,
    { score: number | null; scoreDisplayMode: string; numericValue?: number; errorMessage?: string }
  >;
}

/** The recorded page with some of its audits otherwise. */
function withAudits(fixture: string, audits: Partial<Lhr['audits']>): PageRaw {
  const raw = recorded(fixture);
  const lhr = raw.lhr as Lhr;
  return { ...raw, lhr: { ...lhr, audits: { ...lhr.audits, ...audits } } };
}

describe('a valid audit', () => {
  test('gives every metric of the exact family, zero where the page has none of a type', () => {
    const { values, problems } = round('home-head-mobile', '/');
    expect(problems).toEqual([]);
    expect(values).toMatchObject({
      'page/home/mobile/requests': 6,
      'page/home/mobile/bytes': 91094,
      'page/home/mobile/script-bytes': 90166,
      'page/home/mobile/css-bytes': 84,
      'page/home/mobile/image-bytes': 101,
      'page/home/mobile/font-bytes': 0,
      'page/home/mobile/third-party-bytes': 0,
      'page/home/mobile/dom-size': 16,
      'page/home/mobile/failing-accessibility': ['color-contrast', 'image-alt', 'landmark-one-main'],
      'page/home/mobile/failing-best-practices': ['errors-in-console'],
      'page/home/mobile/failing-seo': ['image-alt', 'meta-description'],
    });
  });

  test('gives the noisy family in milliseconds, as Lighthouse has it', () => {
    const { values } = round('home-desktop', '/', { device: 'desktop' });
    const { audits } = recorded('home-desktop').lhr as Lhr;
    const expected = {
      fcp: 'first-contentful-paint',
      lcp: 'largest-contentful-paint',
      si: 'speed-index',
      tbt: 'total-blocking-time',
      cls: 'cumulative-layout-shift',
      ttfb: 'server-response-time',
      'bootup-time': 'bootup-time',
      'main-thread-time': 'mainthread-work-breakdown',
    };
    for (const [metric, audit] of Object.entries(expected)) {
      expect(values[`page/home/desktop/${metric}`]).toBe(audits[audit]?.numericValue);
    }
  });

  test('tells which page it was and what it loaded, without port and content hashes', () => {
    const { facts } = round('home-mobile', '/', { reportFile: 'pages/home.html' });
    expect(facts).toMatchObject({
      requestedPath: '/',
      finalPath: '/',
      status: 200,
      title: 'Shop',
      retries: 0,
      reportFile: 'pages/home.html',
    });
    expect(
      facts?.resources.map(({ name, type, renderBlocking }) => ({ name, type, renderBlocking })),
    ).toEqual([
      { name: '/', type: 'document', renderBlocking: false },
      { name: '/shop.css', type: 'stylesheet', renderBlocking: true },
      { name: '/assets/index-HASH.js', type: 'script', renderBlocking: true },
      { name: '/api/products', type: 'fetch', renderBlocking: false },
    ]);
  });

  describe('of a preview whose address has a path of its own', () => {
    const origin = 'http://127.0.0.1:4173/pr-12';
    const below = (fixture: string): PageRaw =>
      JSON.parse(
        JSON.stringify(recorded(fixture)).replaceAll('http://127.0.0.1:4173/', `${origin}/`),
      ) as PageRaw;

    test('has its paths and resources below that, as base has them below another', () => {
      const raw = below('home-mobile');
      const { facts, problems } = round('home-mobile', '/pr-12/', { raw, origin });
      expect(problems).toEqual([]);
      expect(facts).toMatchObject({ requestedPath: '/', finalPath: '/' });
      expect(facts?.resources.map(({ name }) => name)).toEqual([
        '/',
        '/shop.css',
        '/assets/index-HASH.js',
        '/api/products',
      ]);
    });

    test('may be allowed to end on a path below that, and not on the same path beside it', () => {
      const more = { origin, expect: '/login' };
      const inside = round('login-redirect', '/pr-12/account', { raw: below('login-redirect'), ...more });
      expect(inside.problems).toEqual([]);
      const outside = round('login-redirect', '/pr-12/account', more);
      expect(outside.problems[0]?.message).toContain(
        'asked for /account, ended on http://127.0.0.1:4173/login: a redirect led to another page.',
      );
    });
  });

  test('the same page has one hash on two devices, with a nonce that changes per answer; a changed page another', () => {
    const [mobile, desktop, head] = [
      round('home-mobile', '/'),
      round('home-desktop', '/'),
      round('home-head-mobile', '/'),
    ];
    expect(desktop.facts?.servedHash).toBe(mobile.facts?.servedHash);
    expect(head.facts?.servedHash).not.toBe(mobile.facts?.servedHash);
  });

  test('bytes from other hosts are third-party, every name of this machine is first-party', () => {
    const raw = recorded('home-mobile');
    const requests = [
      ...raw.requests,
      script('http://localhost:9000/api.js', 10),
      script('https://cdn.example.com/x.js', 200),
    ];
    const { values } = round('home-mobile', '/', { raw: { ...raw, requests } });
    expect(values['page/home/mobile/third-party-bytes']).toBe(200);
    expect(values['page/home/mobile/requests']).toBe(6);
  });

  test('when a body could not be read, no other round has the same hash', () => {
    const { servedHash: _unknown, ...raw } = recorded('home-mobile');
    const [one, two] = [1, 2].map((startedAtMs) =>
      round('home-mobile', '/', { raw: { ...raw, startedAtMs } }),
    );
    expect(one?.facts?.servedHash).toBe('unknown-1');
    expect(two?.facts?.servedHash).toBe('unknown-2');
  });
});

describe('the wrong page is never judged', () => {
  test('an application that redirects to this machine by another name stays where it is', () => {
    const raw = recorded('login-redirect');
    const url = 'http://localhost:4173/login';
    const named = { ...raw, state: { ...raw.state!, url } };
    const { problems, facts } = round('login-redirect', '/login', { raw: named });
    expect(facts?.finalPath).toBe('/login');
    expect(problems).toEqual([]);
    const otherPort = { ...raw, state: { ...raw.state!, url: 'http://localhost:9/login' } };
    expect(round('login-redirect', '/login', { raw: otherPort }).facts?.finalPath).toBe(
      'http://localhost:9/login',
    );
  });

  test('what failed of the own site is kept, whether answered or not', () => {
    const raw = recorded('home-mobile');
    const { status: _answered, ...silent } = script('http://127.0.0.1:4173/api/items?page=2', 0);
    const failing = [
      { ...script('http://127.0.0.1:4173/assets/app-BxK3_9qz.js', 0), status: 404 },
      silent,
      { ...script('https://cdn.example.com/x.js', 0), status: 500 },
    ];
    const { facts } = round('home-mobile', '/', { raw: { ...raw, requests: [...raw.requests, ...failing] } });
    expect(facts?.failed).toEqual([
      { name: '/assets/app-HASH.js', status: 404 },
      { name: '/api/items?page' },
    ]);
  });

  test('a redirect to the login is invalid, with no value at all', () => {
    const { values, problems, facts } = round('login-redirect', '/account');
    expect(values).toEqual({});
    expect(facts).toMatchObject({ requestedPath: '/account', finalPath: '/login', title: 'Log in' });
    expect(problems).toEqual([
      {
        kind: 'invalid',
        about: 'home',
        message:
          'page home (mobile): asked for /account, ended on /login: a redirect led to another page. Give the audit what it needs to stay (headers for a session), or allow it with "expect: /login" on the page',
      },
    ]);
  });

  test('the same redirect is fine where the page expects it', () => {
    const { values, problems } = round('login-redirect', '/account', { expect: '/login' });
    expect(problems).toEqual([]);
    expect(values['page/home/mobile/requests']).toBe(2);
  });

  test('a closing slash and a query are the same page', () => {
    const raw = recorded('login-redirect');
    expect(round('login-redirect', '/login/?next=home', { raw }).problems).toEqual([]);
  });

  test('a page that moved to another site is named with it', () => {
    const raw = recorded('home-mobile');
    const state = { url: 'https://sso.example.com/', title: 'Sign in', elements: 9, icons: [] };
    const { problems } = round('home-mobile', '/', { raw: { ...raw, state } });
    expect(problems[0]?.message).toContain(
      'asked for /, ended on https://sso.example.com/: a redirect led to another page',
    );
  });

  test('an error answer is invalid and says its status', () => {
    expect(round('not-found', '/nowhere')).toEqual({
      values: {},
      problems: [
        {
          kind: 'invalid',
          about: 'home',
          message: 'page home (mobile): /nowhere answered 404: there is no page to measure',
        },
      ],
    });
  });
});

describe('what was not measured is missing, never zero', () => {
  test('an audit that failed after its retries says how often it was tried', () => {
    expect(round('blank', '/blank')).toEqual({
      values: {},
      problems: [
        {
          kind: 'invalid',
          about: 'home',
          message:
            'page home (mobile): /blank could not be measured, 3 times (NO_FCP): The page did not paint any content. Please ensure you keep the browser window in the foreground during the load and try again.',
        },
      ],
    });
  });

  test('one gated metric without a number voids the audit', () => {
    const raw = withAudits('home-mobile', {
      'largest-contentful-paint': { score: null, scoreDisplayMode: 'error', errorMessage: 'NO_LCP' },
    });
    const { values, problems } = round('home-mobile', '/', { raw });
    expect(values).toEqual({});
    expect(problems).toEqual([
      { kind: 'invalid', about: 'home', message: 'page home (mobile): no value for lcp' },
    ]);
  });

  test('a broken audit leaves its set unknown, and the rest stands', () => {
    const raw = withAudits('home-mobile', {
      'image-alt': { score: null, scoreDisplayMode: 'error', errorMessage: 'axe broke' },
    });
    const { values, problems } = round('home-mobile', '/', { raw });
    expect(values).not.toHaveProperty('page/home/mobile/failing-accessibility');
    expect(values).not.toHaveProperty('page/home/mobile/failing-seo');
    expect(values['page/home/mobile/failing-best-practices']).toEqual(['errors-in-console']);
    expect(problems.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
      'warning: page home (mobile): the audit image-alt broke (axe broke), so failing-accessibility is not known',
      'warning: page home (mobile): the audit image-alt broke (axe broke), so failing-seo is not known',
    ]);
  });

  test('something that is not a Lighthouse result is refused by name', () => {
    const raw: PageRaw = { ...recorded('home-mobile'), lhr: { lighthouseVersion: 13 } };
    expect(round('home-mobile', '/', { raw }).problems[0]?.message).toBe(
      "page home (mobile): Lighthouse's result was not understood: lighthouseVersion: Invalid input: expected string, received number",
    );
  });
});
