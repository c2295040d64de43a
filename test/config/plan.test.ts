import { describe, expect, it } from 'vitest';
import { deploymentAsked } from '../../src/config/deployment.ts';
import { planFrom } from '../../src/config/plan.ts';
import { readFileSync } from 'node:fs';
import { emptyProject, fixture, mistakesOf, npmProject, PATH, sourcesOf } from './sources.ts';

const shop = readFileSync(new URL('../../fixtures/shop/.github/tollgate.yml', import.meta.url), 'utf8');

describe('a plan from a file', () => {
  it('holds every setting of the documented example in base units', () => {
    const plan = planFrom(sourcesOf(fixture('full.yml'), {}, { env: { API_TOKEN: 's3cret' } }));
    expect(plan).toEqual({
      mode: 'gate',
      name: 'default',
      workingDirectory: '.',
      preview: {
        kind: 'command',
        build: 'npm ci && npm run build',
        prepare: 'npm run db:seed',
        start: 'npm start',
        ready: '/healthz',
        readyTimeoutMs: 90_000,
        env: { DATABASE_URL: 'file:${side}.db' },
      },
      loads: [
        {
          name: 'checkout',
          script: 'perf/checkout.js',
          paths: [],
          profile: 'steady',
          ratePerSecond: 100,
          roundMs: 5000,
          env: { API_TOKEN: 's3cret' },
        },
      ],
      pages: [{ name: 'home', path: '/', devices: ['mobile', 'desktop'], expect: '/en/' }],
      serverMetricsPath: '/metrics',
      compare: {
        strategy: 'auto',
        timeBudgetMs: 480_000,
        pairing: 'side-by-side',
        mustSee: 0.2,
        ignore: ['**/*.md'],
      },
      thresholds: [
        { metric: 'load/*/*/latency-p50', regression: 0.05, limit: 300, target: 100, at: `${PATH}:20:5` },
        { metric: 'page/*/*/lcp', regression: 0.1, limit: 2500, at: `${PATH}:21:5` },
        { metric: 'page/*/*/script-bytes', regression: 0, floor: 5000, limit: 92_000, at: `${PATH}:22:5` },
        { metric: 'load/*/all/errors', regression: 0.005, limit: 0.01, at: `${PATH}:23:5` },
        { metric: 'page/*/*/cls', regression: 0.05, limit: 0.1, at: `${PATH}:24:5` },
        { metric: 'load/*/*/throughput', limit: 100, at: `${PATH}:25:5` },
        { metric: 'page/home/*/failing-accessibility', gate: true, at: `${PATH}:26:5` },
        { metric: 'server/checkout/shop_db_queries_total', limit: 10, floor: 1, at: `${PATH}:27:5` },
      ],
      comment: 'always',
      failOn: 'regression',
      seed: 7,
      notes: [],
    });
  });

  it('takes a text for the long form of every section', () => {
    const plan = planFrom(sourcesOf(fixture('short.yml')));
    expect(plan.preview).toMatchObject({ kind: 'command', start: 'npm start' });
    expect(plan.loads.map(({ name, script }) => [name, script])).toEqual([
      ['checkout', 'perf/checkout.js'],
      ['search', 'perf/search.ts'],
    ]);
    expect(plan.pages.map(({ name, path, devices }) => [name, path, devices])).toEqual([
      ['home', '/', ['mobile']],
      ['checkout', '/checkout', ['mobile']],
    ]);
    expect(plan.serverMetricsPath).toBe('/metrics');
    expect(plan.compare.strategy).toBe('paired');
    expect(plan.thresholds).toEqual([
      { metric: 'load/*/GET /api/search/latency-p50', regression: 0.03, at: `${PATH}:8:5` },
      { metric: 'page/*/*/cls', regression: 0.02, at: `${PATH}:9:5` },
    ]);
  });

  it('serves a folder, requests paths, and gives pages of one name another', () => {
    const plan = planFrom(sourcesOf(fixture('static.yml')));
    expect(plan.preview).toEqual({
      kind: 'static',
      build: 'make site',
      folder: 'public',
      ready: '/',
      readyTimeoutMs: 60_000,
      env: {},
    });
    expect(plan.loads).toEqual([
      {
        name: 'pages',
        paths: ['/', '/about'],
        profile: 'steady',
        ratePerSecond: 50,
        roundMs: 90_000,
        env: {},
      },
    ]);
    expect(plan.pages.map(({ name, devices }) => [name, devices])).toEqual([
      ['home', ['mobile']],
      ['about', ['desktop']],
    ]);
    expect(plan.compare.pairing).toBe('one-at-a-time');
    const twins = planFrom(sourcesOf('pages: [/a/b, /a-b, { path: /c, name: a-b-2 }]'));
    expect(twins.pages.map(({ name }) => name)).toEqual(['a-b', 'a-b-3', 'a-b-2']);
  });

  it('refuses a gate that would compare a preview with itself; a night on main may', () => {
    const file = 'preview: { url: "https://a.example.com/x/", "base-url": "https://a.example.com/x" }';
    const why =
      "is the address in `url` too: a preview is always equal to itself; give the address of base's own";
    expect(mistakesOf(() => planFrom(sourcesOf(file)))).toEqual([`${PATH}:1:57: preview.base-url ${why}`]);
    const twice = { url: 'https://a.example.com', 'base-url': 'https://a.example.com/?x=1' };
    expect(mistakesOf(() => planFrom(sourcesOf(undefined, twice)))).toEqual([`base-url: ${why}`]);
    expect(planFrom(sourcesOf(file, {}, { mode: 'baseline' })).preview).toMatchObject({ kind: 'url' });
  });

  it('takes remote previews from the environment, and headers from the input', () => {
    const env = { PREVIEW_URL: 'https://pr-7.example.com' };
    const plan = planFrom(sourcesOf(fixture('remote.yml'), { headers: 'X-Token: abc: def' }, { env }));
    expect(plan.preview).toEqual({
      kind: 'url',
      url: 'https://pr-7.example.com',
      baseUrl: 'https://staging.example.com/',
      ready: '/',
      readyTimeoutMs: 60_000,
      headers: { 'X-Token': 'abc: def' },
    });
    expect(plan.loads).toEqual([]);
    expect(plan.compare).toMatchObject({ strategy: 'baseline', mustSee: 0.5, timeBudgetMs: 300_000 });
  });

  it('is made of the sample shop as its workflow calls it', () => {
    const plan = planFrom(sourcesOf(shop, { k6: 'perf/shop.js', pages: '/ /checkout' }));
    expect(plan.loads).toMatchObject([{ name: 'shop', ratePerSecond: 40, roundMs: 5000 }]);
    expect(plan.pages.map(({ name }) => name)).toEqual(['home', 'checkout']);
    expect(plan.notes).toEqual([]);
  });
});

const environment = (text: string | undefined, inputs: Record<string, string> = {}) =>
  deploymentAsked(sourcesOf(text, inputs));

describe('a deployment', () => {
  it('is waited for where the file or the input names its environment and nothing else was asked for', () => {
    const file = fixture('deployment.yml');
    expect([
      environment(file),
      environment(undefined, { url: 'deployment:Preview*' }),
      environment(file, { url: 'deployment: Staging' }),
      environment(file, { url: 'https://x' }),
      environment(file, { start: 'npm start' }),
      environment('preview: npm start'),
    ]).toEqual(['Preview *', 'Preview*', 'Staging', undefined, undefined, undefined]);
  });

  it('gives the preview its address', () => {
    const plan = planFrom(
      sourcesOf(fixture('deployment.yml'), {}, { deploymentUrl: 'https://pr-7.example.com' }),
    );
    expect(plan.preview).toMatchObject({ kind: 'url', url: 'https://pr-7.example.com', ready: '/healthz' });
  });

  it('that nobody waited for is a mistake', () => {
    expect(mistakesOf(() => planFrom(sourcesOf(fixture('deployment.yml'))))).toEqual([
      `${PATH}:1:24: no deployment can be waited for here; give its address with \`url\``,
    ]);
    expect(mistakesOf(() => planFrom(sourcesOf(undefined, { url: 'deployment:x' })))).toEqual([
      'url: no deployment can be waited for here; give its address with `url`',
    ]);
  });
});

describe('inputs over the file', () => {
  it('win, and keep what the file says of the scripts and pages they name', () => {
    const file = `
preview: { start: npm start, ready: /healthz, env: { A: b } }
load: [{ script: ./perf/a.js, rate: 10/s, name: cart }, { script: perf/b.js, rate: 20/s }]
pages: [{ path: /, devices: [desktop] }, /about]
compare: { strategy: baseline, time-budget: 2m }
`;
    const plan = planFrom(
      sourcesOf(file, {
        start: 'node server.js',
        build: 'make',
        k6: 'perf/a.js other/c.ts',
        pages: '/ /new',
        'time-budget': '90s',
        name: 'shop',
        'working-directory': './apps//shop/',
        comment: 'never',
        'fail-on': 'inconclusive',
      }),
    );
    expect(plan).toMatchObject({
      name: 'shop',
      workingDirectory: 'apps/shop',
      comment: 'never',
      failOn: 'inconclusive',
      preview: { build: 'make', start: 'node server.js', ready: '/healthz', env: { A: 'b' } },
      compare: { strategy: 'baseline', timeBudgetMs: 90_000 },
    });
    expect(plan.loads.map(({ name, script, ratePerSecond }) => [name, script, ratePerSecond])).toEqual([
      ['cart', 'perf/a.js', 10],
      ['c', 'other/c.ts', undefined],
    ]);
    expect(plan.pages.map(({ path, devices }) => [path, devices])).toEqual([
      ['/', ['desktop']],
      ['/new', ['mobile']],
    ]);
  });

  it('take "none" for no pages and no load, but not for both', () => {
    expect(planFrom(sourcesOf(undefined, { pages: 'none' })).pages).toEqual([]);
    expect(planFrom(sourcesOf(undefined, { k6: 'none' })).loads).toEqual([]);
    expect(mistakesOf(() => planFrom(sourcesOf(undefined, { k6: 'none', pages: 'none' })))).toEqual([
      'load and pages: are both empty, so there is nothing to measure; give one of them an entry',
    ]);
  });

  it('give three times the budget under the label tollgate:deep, and say so', () => {
    const plan = planFrom(
      sourcesOf(undefined, { 'time-budget': '2m' }, { labels: ['bug', 'tollgate:deep'] }),
    );
    expect(plan.compare.timeBudgetMs).toBe(360_000);
    expect(plan.notes.at(-1)).toEqual({ message: 'time budget: 6m, by the label tollgate:deep' });
  });

  it('give way to nothing but a URL of the event, which gives way to them', () => {
    const deployment = { deploymentUrl: 'https://d.example.com' };
    expect(planFrom(sourcesOf(undefined, {}, deployment)).preview).toMatchObject({
      url: 'https://d.example.com',
    });
    expect(
      planFrom(sourcesOf(undefined, { url: 'https://e.example.com' }, deployment)).preview,
    ).toMatchObject({
      url: 'https://e.example.com',
    });
  });
});

describe('mistakes', () => {
  it('are told all at once, in reading order, each with its place, what was seen and what is allowed', () => {
    expect(
      mistakesOf(() => planFrom(sourcesOf(fixture('wrong.yml'), { mode: 'gait', pages: 'checkout' }))),
    ).toEqual([
      '24 mistakes in the configuration:',
      'input `pages`: is "checkout"; allowed: paths that start with /, or none',
      'input `mode`: is "gait"; allowed: auto, gate, baseline, stress, report',
      `${PATH}:2:3: unknown key of preview "strat"; did you mean "start"?`,
      `${PATH}:3:10: preview.build is 3; allowed: a command, or "" for none`,
      `${PATH}:4:3: preview.deploy: previews made by a deploy command are not available in this version; use start, static, url or deployment`,
      `${PATH}:5:17: preview.env.TOKEN needs \${NOT_SET}, which is not in the job's environment; set it with \`env:\` in the workflow, or write $\${NOT_SET} to keep the text`,
      `${PATH}:7:32: load[0].rate is "fast"; allowed: a rate such as 100/s or 6000/m`,
      `${PATH}:7:48: load[0].duration is 5; allowed: a duration such as 8m, 5s or 300ms`,
      `${PATH}:8:5: load[1] is 7; allowed: a k6 script or a mapping`,
      `${PATH}:9:32: rate is "900000/s"; allowed: between 6/m and 100000/s`,
      `${PATH}:10:9: pages[0] is "checkout"; allowed: a path that starts with /`,
      `${PATH}:10:19: pages[1].path is missing; allowed: a path that starts with /`,
      `${PATH}:10:27: pages[1].name is "two words"; allowed: letters, digits, ".", "_" and "-"`,
      `${PATH}:10:48: pages[1].devices[0] is "tablet"; allowed: mobile, desktop`,
      `${PATH}:11:9: server is 3; allowed: a path or a mapping with metrics`,
      `${PATH}:12:22: compare.strategy is "best"; allowed: auto, paired, baseline`,
      `${PATH}:12:38: compare.must-see is "lots"; allowed: a percentage such as 5%`,
      `${PATH}:13:1: unknown key "thresolds"; did you mean "thresholds"?`,
      `${PATH}:15:46: limit is 300; allowed here: a duration such as 8m, 5s or 300ms`,
      `${PATH}:15:63: thresholds[0].regression is a list; allowed: a quantity such as 5%, 300ms, 92kB or 0.1`,
      `${PATH}:16:15: unknown metric "latncy-p50"; did you mean "latency-p50"?`,
      `${PATH}:17:36: limit needs metrics of one unit, and this pattern can match several (ms, score, count, B, names); end it with one metric, such as latency-p95`,
      `${PATH}:18:43: regression is "5%"; allowed here: a difference such as 0.05`,
      `${PATH}:18:47: unknown key of thresholds[3] "alow"; allowed: metric, regression, limit, target, floor, gate`,
    ]);
  });

  it('of meaning are told with their place too', () => {
    const file = `preview: { start: a, static: b, base-url: "https://x", ready-timeout: 3h }
load:
  - { script: perf/a.js, rate: 5/s, name: x, paths: [/a] }
  - { script: perf/a.js, profile: as-written, rate: 5/s, name: x, duration: 1h }
  - { name: y, profile: as-written, rate: 1/s }
pages: []
compare: { time-budget: 1s, must-see: 0% }
thresholds:
  - { metric: "load/z/*/latency-p50", regression: 5% }
  - { metric: "page/home/mobile/lcp", regression: 5% }
  - { metric: "lod/x/all/errors", limit: 1% }
  - { metric: load/x/errors, limit: 1% }
  - { metric: server/x/cpu }
  - { metric: page/*/*/failing-seo, limit: 3, regression: 1% }
  - { metric: page/*/*/bytes, limit: 3, regression: 5ms, target: 9%, floor: -1 }
`;
    expect(mistakesOf(() => planFrom(sourcesOf(file)))).toEqual([
      '23 mistakes in the configuration:',
      `${PATH}:1:30: preview has both start and static; allowed: one of start, static, url, deployment`,
      `${PATH}:1:43: preview.base-url needs preview.url: remote previews are compared in pairs`,
      `${PATH}:1:71: preview.ready-timeout is "3h"; allowed: between 1s and 15m`,
      `${PATH}:3:53: a load has a script or paths, not both`,
      `${PATH}:4:53: rate has no effect with profile as-written: the script's own options rule`,
      `${PATH}:4:64: there are two loads called x; names must differ`,
      `${PATH}:4:77: duration has no effect with profile as-written: the script's own options rule`,
      `${PATH}:5:5: a load needs a script or paths: there are no pages to request instead`,
      `${PATH}:5:25: as-written needs a script`,
      `${PATH}:5:43: rate has no effect with profile as-written: the script's own options rule`,
      `${PATH}:7:25: compare.time-budget is "1s"; allowed: between 10s and 6h`,
      `${PATH}:7:39: compare.must-see is "0%"; allowed: between 1% and 1000%`,
      `${PATH}:9:15: unknown load "z"; allowed: x, y`,
      `${PATH}:10:15: there is no page to measure, so it can match nothing`,
      `${PATH}:11:15: unknown kind of metric "lod"; did you mean "load"?`,
      `${PATH}:12:15: "load/x/errors" is not a metric id; allowed: load/<name>/<METHOD endpoint>/<metric>`,
      `${PATH}:13:15: this rule says nothing; allowed: regression, limit, target, floor, gate`,
      `${PATH}:14:44: a set of names has no limit; allowed here: gate`,
      `${PATH}:14:59: a set of names has no allowed change; allowed here: gate`,
      `${PATH}:15:38: limit is 3; allowed here: a size such as 92kB, 1.5MB or 64KiB`,
      `${PATH}:15:53: regression is "5ms"; allowed: a percentage such as 5%, or a size such as 92kB, 1.5MB or 64KiB`,
      `${PATH}:15:66: target is "9%"; allowed here: a size such as 92kB, 1.5MB or 64KiB`,
      `${PATH}:15:77: floor is -1; allowed here: a size such as 92kB, 1.5MB or 64KiB`,
    ]);
  });

  it('of syntax stop the reading of the file, with their places', () => {
    expect(mistakesOf(() => planFrom(sourcesOf('preview:\n  start: a: b\n')))).toEqual([
      `${PATH}:2:10: is not YAML: Nested mappings are not allowed in compact mappings`,
    ]);
    expect(mistakesOf(() => planFrom(sourcesOf('preview: a\npreview: b\n')))).toEqual([
      `${PATH}:2:1: is not YAML: Map keys must be unique`,
    ]);
    expect(mistakesOf(() => planFrom(sourcesOf('- a\n')))).toEqual([
      `${PATH}:1:1: the file is a list; allowed: a mapping with preview, load, pages, server, compare, thresholds`,
    ]);
  });

  it('say that nothing can be started, and what to write', () => {
    expect(mistakesOf(() => planFrom(sourcesOf(undefined, {}, { facts: emptyProject })))).toEqual([
      'preview: nothing to start was found: no script "start" or "preview" in package.json, and no folder dist, build, out or public; ' +
        'say how with `preview: { start: "<command>" }`, `preview: { static: <folder> }` or `preview: { url: <address> }`',
    ]);
  });

  it('name a configuration that was asked for and is not there, but not the default one', () => {
    expect(mistakesOf(() => planFrom(sourcesOf(undefined, { config: 'perf/gate.yml' })))).toEqual([
      "config: there is no file perf/gate.yml; allowed: a file relative to the repository's root",
    ]);
    expect(planFrom(sourcesOf(undefined, { config: PATH })).preview.kind).toBe('command');
  });

  it('include headers for a preview that is started here, and a URL that expands to none', () => {
    expect(mistakesOf(() => planFrom(sourcesOf(undefined, { headers: 'A: b' })))).toEqual([
      'headers: are for previews that are already up (`url`); this one is started here',
    ]);
    expect(
      mistakesOf(() => planFrom(sourcesOf('preview: { url: "${U}" }', {}, { env: { U: 'nowhere' } }))),
    ).toEqual([`${PATH}:1:17: preview.url is "nowhere"; allowed: an http or https URL`]);
  });
});

describe('the rules of a pull request', () => {
  const strict =
    'compare: { must-see: 10% }\nthresholds: [{ metric: "load/*/*/latency-p50", regression: 5% }]\n';
  const loose =
    'compare: { ignore: ["**"] }\nthresholds: [{ metric: "load/*/*/latency-p50", regression: 90% }]\n';

  it('are those of base: a change cannot loosen its own gate', () => {
    const plan = planFrom(sourcesOf(loose, {}, { baseFile: { path: PATH, text: strict } }));
    expect(plan.thresholds).toMatchObject([{ regression: 0.05 }]);
    expect(plan.compare.mustSee).toBe(0.1);
    expect(plan.compare.ignore).not.toContain('**');
    expect(
      planFrom(sourcesOf(undefined, {}, { baseFile: { path: PATH, text: strict } })).thresholds,
    ).toHaveLength(1);
  });

  it('are its own where base has none or none that can be read, and a note says so', () => {
    const added = planFrom(sourcesOf(loose, {}, { baseFile: null }));
    expect(added.thresholds).toMatchObject([{ regression: 0.9 }]);
    expect(added.notes.map(({ message }) => message)).toContain(
      `base has no ${PATH}: the thresholds and limits of this change's own file rule`,
    );
    const broken = planFrom(sourcesOf(loose, {}, { baseFile: { path: PATH, text: 'compare: worst' } }));
    expect(broken.thresholds).toMatchObject([{ regression: 0.9 }]);
    expect(broken.notes.map(({ message }) => message)).toContain(
      `${PATH} of base cannot be read (${PATH}:1:10: compare is "worst"; allowed: auto, paired, baseline): the thresholds and limits of this change's own file rule`,
    );
  });

  it('may name a page that this change removed', () => {
    const baseFile = { path: PATH, text: 'thresholds: [{ metric: "page/old/*/lcp", limit: 2s }]' };
    expect(planFrom(sourcesOf('pages: /', {}, { baseFile })).thresholds).toHaveLength(1);
  });
});

describe('a report', () => {
  it('needs no project, no environment and nothing to start', () => {
    const plan = planFrom(
      sourcesOf(
        'load: [{ script: perf/a.js, env: { A: "${NOT_SET}" } }]',
        {},
        { mode: 'report', facts: emptyProject },
      ),
    );
    expect(plan).toMatchObject({ mode: 'report', loads: [{ env: {} }] });
  });
});

const stressOf = (profile: string, file?: string) =>
  planFrom(sourcesOf(file, {}, { mode: 'stress', dispatchInputs: { profile } }));

const imageTagged = (tag: string) =>
  `preview: { build: "docker build --pull -t ${tag} .", start: "docker run --rm ${tag}" }\nload: [{ script: perf/a.js }]\n`;

describe('a stress run', () => {
  it('takes peak, duration and profile from the inputs of workflow_dispatch', () => {
    const dispatchInputs = { peak: '300', duration: '2m', profile: 'breakpoint' };
    const plan = planFrom(sourcesOf(undefined, {}, { mode: 'stress', dispatchInputs }));
    expect(plan.stress).toEqual({ peakPerSecond: 300, durationMs: 120_000, profile: 'breakpoint' });
    const rate = planFrom(sourcesOf(undefined, {}, { mode: 'stress', dispatchInputs: { peak: '6000/m' } }));
    expect(rate.stress?.peakPerSecond).toBe(100);
  });

  it('peaks at five times the normal rate when nobody says', () => {
    const file = 'load: [{ script: perf/a.js, rate: 30/s }]';
    const plan = planFrom(sourcesOf(file, {}, { mode: 'stress', dispatchInputs: {} }));
    expect(plan.stress).toEqual({ peakPerSecond: 150, durationMs: 180_000, profile: 'stress' });
    expect(plan.notes.slice(-2)).toEqual([
      { message: 'peak: 150/s (5 times the normal rate)', override: 'workflow_dispatch input peak: 300/s' },
      { message: 'duration: 3m (the default)', override: 'workflow_dispatch input duration: 10m' },
    ]);
    expect(planFrom(sourcesOf(undefined, {}, { facts: npmProject })).stress).toBeUndefined();
  });

  it.each(['stress', 'breakpoint', 'spike', 'soak', 'volume'])('can be a %s', (profile) => {
    const plan = planFrom(sourcesOf(undefined, {}, { mode: 'stress', dispatchInputs: { profile } }));
    expect(plan.stress?.profile).toBe(profile);
  });

  it('of one rate drives the normal one when nobody says, and volume says what the script must do', () => {
    const soak = stressOf('soak', 'load: [{ script: perf/a.js, rate: 30/s }]');
    expect(soak.stress?.peakPerSecond).toBe(30);
    expect(soak.notes.at(-2)?.message).toBe('peak: 30/s (the normal rate)');
    const volume = stressOf('volume');
    expect(volume.stress?.peakPerSecond).toBe(40);
    expect(volume.notes.slice(-3).map(({ message }) => message)).toEqual([
      'volume: the peak as a constant rate; what is large is for the script to send, which finds TOLLGATE_PROFILE=volume in its environment',
      'peak: 40/s (the default, as no rate is set)',
      'duration: 3m (the default)',
    ]);
  });

  it('is where the heavier profiles belong, and a load that asks for one is told so', () => {
    const file =
      'load:\n  - { script: perf/a.js, profile: spike }\n  - { script: perf/b.js, profile: fast }\n';
    expect(mistakesOf(() => planFrom(sourcesOf(file)))).toEqual([
      '2 mistakes in the configuration:',
      `${PATH}:2:35: load[0].profile is "spike"; allowed: steady, smoke, as-written; spike is for a stress run: the input profile of workflow_dispatch, or tollgate run --mode stress --profile spike`,
      `${PATH}:3:35: load[1].profile is "fast"; allowed: steady, smoke, as-written`,
    ]);
  });

  it('starts no image that both sides have built', () => {
    expect(mistakesOf(() => planFrom(sourcesOf(imageTagged('shop')))).join('\n')).toContain(
      'the image "shop" is built by both sides, and the last one would be started for both: put ${side} into its tag and into `start`',
    );
    expect(planFrom(sourcesOf(imageTagged('shop-${side}'))).preview.kind).toBe('command');
  });

  it('has no rate for five iterations by one user', () => {
    const file = 'load:\n  - { script: perf/a.js, profile: smoke, rate: 5/s }\n';
    expect(mistakesOf(() => planFrom(sourcesOf(file))).join('\n')).toContain(
      `${PATH}:2:48: rate has no effect with profile smoke: it is five iterations by one user`,
    );
  });

  it('refuses what it cannot do, all at once', () => {
    const dispatchInputs = { peak: 'high', duration: '1s', profile: 'soaking' };
    expect(mistakesOf(() => planFrom(sourcesOf(undefined, {}, { mode: 'stress', dispatchInputs })))).toEqual([
      '3 mistakes in the configuration:',
      'workflow_dispatch input `profile`: is "soaking"; allowed: stress, breakpoint, spike, soak, volume',
      'workflow_dispatch input `peak`: is "high"; allowed: a rate such as 100/s or 6000/m, between 1/s and 100000/s',
      'workflow_dispatch input `duration`: is "1s"; allowed: a duration such as 8m, 5s or 300ms, between 5s and 6h',
    ]);
  });
});
