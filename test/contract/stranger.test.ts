import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/model/failure.ts';
import { makeRepository, reportOf, startRun, type Report, type Repository } from './command-scene.ts';

const CULPRIT = 'load/book/GET /api/departures/:id/latency-p50';

/** Twenty milliseconds of sleep in one of three endpoints. */
function slow(repository: Repository, server: string): void {
  const before = repository.read(server);
  const after = before.replace(
    'return byId(departures, id);',
    'await new Promise((resolve) => setTimeout(resolve, 20));\n  return byId(departures, id);',
  );
  expect(after).not.toBe(before);
  repository.commit({ [server]: after });
}

function outcomeOf(report: Report, id: string): string | undefined {
  return report.metrics.find((metric) => metric.id === id)?.outcome;
}

const CONFIG = `
preview: { build: "", start: npm start, ready: /timetable }
load: [{ script: load/book.js, rate: 80/s, duration: 1s }]
pages: [/timetable]
compare: { time-budget: 2m }
`;

describe("run --base main --json in a stranger's repository", () => {
  it.concurrent('without a config file: guesses everything, leaves out the page that is not there, names the slowed endpoint', async () => {
    using repository = makeRepository();
    slow(repository, 'server.js');
    const ended = await startRun(repository, ['--time-budget', '150s']).ended;
    const report = reportOf(ended);
    expect({ code: ended.code, first: report.metrics[0], reason: report.reason }).toMatchObject({
      code: EXIT.fail,
      first: { id: CULPRIT, outcome: 'regressed', gated: true },
    });
    expect(report.findings[0]).toMatchObject({ cause: CULPRIT });
    expect(outcomeOf(report, 'load/book/GET /api/departures/latency-p50')).not.toBe('regressed');
    expect(report.metrics.filter(({ id }) => id.startsWith('page/'))).toEqual([]);
    const notes = report.problems.filter(({ kind }) => kind === 'note').map(({ message }) => message);
    expect(notes).toContain(
      'the page / is left out: base answers 404 there, and nobody asked for it (override: pages: [/start])',
    );
    expect(notes.join('\n')).toContain('start: npm start (guessed from the script "start"; PORT is set)');
    expect(notes.join('\n')).toContain('load: load/book.js (guessed from perf/, k6/ and load/)');
  }, 480_000);

  it.concurrent('with a config file, in a folder of a monorepo: names the slowed endpoint, the page is the same', async () => {
    using repository = makeRepository({
      at: 'services/ferry',
      files: { '.github/tollgate.yml': CONFIG, 'README.md': '# A monorepo\n' },
    });
    slow(repository, 'services/ferry/server.js');
    const ended = await startRun(repository, ['--working-directory', 'services/ferry']).ended;
    const slowed = reportOf(ended);
    expect({ code: ended.code, first: slowed.metrics[0], reason: slowed.reason }).toMatchObject({
      code: EXIT.fail,
      first: { id: CULPRIT, outcome: 'regressed' },
    });
    expect(slowed.findings[0]).toMatchObject({ cause: CULPRIT });
    expect(outcomeOf(slowed, 'page/timetable/mobile/bytes')).toBe('unchanged');
  }, 480_000);

  it.concurrent('an empty commit is no regression, exit 0', async () => {
    using repository = makeRepository({ files: { '.github/tollgate.yml': CONFIG } });
    repository.commit();
    const ended = await startRun(repository, []).ended;
    const report = reportOf(ended);
    expect({ code: ended.code, reason: report.reason }).toMatchObject({ code: EXIT.ok });
    expect(report.metrics.filter(({ outcome }) => outcome === 'regressed')).toEqual([]);
    expect(outcomeOf(report, CULPRIT)).toMatch(/^(unchanged|inconclusive)$/);
  }, 480_000);

  it('says that there is nothing to measure where no guess works, exit 2', async () => {
    using repository = makeRepository({ files: { 'load/book.js': 'module.exports = { seats: 40 };\n' } });
    repository.commit();
    const ended = await startRun(repository, []).ended;
    const report = reportOf(ended);
    expect(report).toMatchObject({ verdict: 'error', exitCode: EXIT.config, metrics: [] });
    expect(ended.code).toBe(EXIT.config);
    expect(report.reason).toMatch(
      /^there is nothing to measure: the page \/ is left out: base answers 404 there, and nobody asked for it; the load book is left out: nobody asked for it, and k6 cannot use it: /,
    );
    expect(report.reason).toContain('Name a page (`pages: [/start]`) or a k6 script');
  });
});
