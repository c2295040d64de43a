import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleLighthouse } from '../../.dev/lighthouse-bundle.mjs';
import type { PageRaw } from '../../src/model/page-raw.ts';
import type { Device } from '../../src/model/plan.ts';
import { auditPage } from '../../src/probe/lighthouse-run.ts';
import { pageRound } from '../../src/read/lighthouse-round.ts';
import { pageJob } from '../page-job.ts';
import { shopPages, startPageServer } from '../page-server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

let folder = '';
/** The bundle where nothing else is: no node_modules in any folder above. */
let bundle = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tollgate-bundle-'));
  bundle = join(folder, 'index.js');
  await bundleLighthouse({ root, entry: 'src/lighthouse-worker.ts', outfile: bundle });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Lhr {
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly title: string; readonly description: string }>
  >;
  readonly categories: Readonly<Record<string, { readonly auditRefs: readonly { readonly id: string }[] }>>;
}

/** Ids of the audits whose result is a matter of the page alone. */
function steadyAudits(lhr: Lhr): string[] {
  const categories = ['accessibility', 'best-practices', 'seo'];
  return categories.flatMap((category) => lhr.categories[category]?.auditRefs.map(({ id }) => id) ?? []);
}

const NOISY = ['fcp', 'lcp', 'si', 'tbt', 'cls', 'ttfb', 'bootup-time', 'main-thread-time'];

/** Values of one round: the noisy ones apart from the exact ones. */
function valuesOf(url: string, raw: PageRaw, device: Device) {
  const { values, problems } = pageRound({ name: 'p', device, url, raw });
  expect(problems).toEqual([]);
  const entries = Object.entries(values).map(
    ([id, value]) => [id.slice(`page/p/${device}/`.length), value] as const,
  );
  return {
    lhr: raw.lhr as Lhr,
    exact: Object.fromEntries(entries.filter(([metric]) => !NOISY.includes(metric))),
    noisy: Object.fromEntries(entries.filter(([metric]) => NOISY.includes(metric))) as Record<string, number>,
  };
}

describe('Lighthouse in one file', { timeout: 600_000 }, () => {
  test.each<Device>(['mobile', 'desktop'])(
    'bundle and package agree on %s: audits, words, failing sets, exact family; timings within their noise',
    async (device) => {
      await using server = await startPageServer(shopPages('head'));
      const taken: { readonly who: 'bundle' | 'package'; readonly raw: PageRaw }[] = [];
      // In turns, so that the machine's moods meet both.
      for (const who of ['package', 'bundle', 'bundle', 'package', 'package', 'bundle'] as const) {
        const how = who === 'bundle' ? { workerPath: bundle, htmlFile: join(folder, 'report.html') } : {};
        taken.push({ who, raw: await auditPage(pageJob(server.origin, folder, { device, ...how })) });
      }
      const of = (who: 'bundle' | 'package') =>
        taken.filter((each) => each.who === who).map(({ raw }) => valuesOf(server.origin, raw, device));
      const [bundled, packaged] = [of('bundle'), of('package')];
      const [one, other] = [bundled[0]?.lhr as Lhr, packaged[0]?.lhr as Lhr];

      expect(Object.keys(one.audits).sort()).toEqual(Object.keys(other.audits).sort());
      expect(Object.keys(one.audits).length).toBeGreaterThan(140);
      for (const id of Object.keys(other.audits))
        expect({ id, ...words(one, id) }).toEqual({ id, ...words(other, id) });
      for (const id of steadyAudits(other)) {
        expect({ id, score: one.audits[id]?.score }).toEqual({ id, score: other.audits[id]?.score });
      }
      expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('<title>Lighthouse Report');
      for (const { exact } of [...bundled, ...packaged]) expect(exact).toEqual(packaged[0]?.exact);

      for (const metric of NOISY) {
        const [a, b] = [bundled, packaged].map((rounds) =>
          spread(rounds.map(({ noisy }) => noisy[metric] as number)),
        );
        expect({ metric, a, b, overlap: overlaps(a as Spread, b as Spread) }).toMatchObject({
          overlap: true,
        });
      }
    },
  );

  test('an upgrade of Lighthouse that moves a replaced place fails the build and names it', async () => {
    const copy = join(folder, 'moved');
    mkdirSync(join(copy, 'node_modules'), { recursive: true });
    for (const name of readdirSync(join(root, 'node_modules'))) {
      if (name !== 'lighthouse')
        symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
    }
    cpSync(join(root, 'node_modules', 'lighthouse'), join(copy, 'node_modules', 'lighthouse'), {
      recursive: true,
    });
    writeFileSync(join(copy, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(copy, 'worker.js'), "import 'lighthouse';");
    const runner = join(copy, 'node_modules', 'lighthouse', 'core', 'runner.js');
    writeFileSync(
      runner,
      readFileSync(runner, 'utf8').replace(
        "fs.readdirSync(path.join(moduleDir, './audits/seo'))",
        "list('seo')",
      ),
    );
    await expect(
      bundleLighthouse({ root: copy, entry: 'worker.js', outfile: join(copy, 'out.js') }),
    ).rejects.toThrow(/core\/runner\.js: .* matched 14 times, expected 15\. Lighthouse has changed/);
  });
});

/** The bundle is without locales: its English is the source's, which keeps the marks of code the en-US file drops. */
function words(lhr: Lhr, id: string) {
  const { title = '', description = '' } = lhr.audits[id] ?? {};
  return { title: title.replaceAll('`', ''), description: description.replaceAll('`', '') };
}

interface Spread {
  readonly from: number;
  readonly to: number;
}

/** Three values' range, widened: their own spread on either side, and what three of anything can miss (30 %, 50 ms). */
function spread(values: readonly number[]): Spread {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const slack = Math.max(high - low, 0.3 * high, 50);
  return { from: low - slack, to: high + slack };
}

function overlaps(a: Spread, b: Spread): boolean {
  return a.from <= b.to && b.from <= a.to;
}
