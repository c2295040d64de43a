// Makes test/bench/verdicts/golden-peers.json again: what tachometer and Lighthouse CI themselves say of fixed samples.
//   node .dev/golden-peers.mjs
// Both packages are installed into a temporary folder, without their scripts; nothing of them enters the project.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const packages = ['tachometer@0.7.2', '@lhci/utils@0.15.1'];
function wave(n, level, spread, phase) {
  return Array.from({ length: n }, (_, i) =>
    Number((level + spread * Math.sin(i * 12.9898 + phase)).toFixed(4)),
  );
}

const folder = mkdtempSync(join(tmpdir(), 'tollgate-peers-'));
try {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], {
    cwd: folder,
    stdio: 'inherit',
  });
  const require = createRequire(pathToFileURL(join(folder, 'package.json')));
  const { summaryStats, computeDifference } = await import(
    pathToFileURL(join(folder, 'node_modules/tachometer/lib/stats.js')).href
  );
  const { getAllAssertionResults } = require('@lhci/utils/src/assertions.js');

  const pairs = [3, 5, 8, 12, 20].flatMap((n) => [
    [wave(n, 20, 1, 0), wave(n, 20.4, 1.2, 1)],
    [wave(n, 20, 1, 2), wave(n, 23, 0.8, 3)],
  ]);
  const tachometer = pairs.map(([base, head]) => {
    const { relative } = computeDifference(summaryStats(base), summaryStats(head));
    return { base, head, low: relative.low, high: relative.high };
  });
  const fails = (values, aggregationMethod, budget) => {
    const lhrs = values.map((numericValue) => ({
      finalUrl: 'http://localhost/',
      audits: { lcp: { id: 'lcp', numericValue, score: 1 } },
    }));
    const assertions = { lcp: ['error', { maxNumericValue: budget, aggregationMethod }] };
    return getAllAssertionResults({ assertions }, lhrs).length > 0;
  };
  const lighthouse = pairs.flatMap(([base, head]) =>
    ['optimistic', 'median'].map((method) => {
      const of = (values) => {
        const sorted = values.slice(0, 3).toSorted((a, b) => a - b);
        return method === 'optimistic' ? sorted[0] : sorted[1];
      };
      return { base, head, method, fails: fails(head.slice(0, 3), method, 1.1 * of(base)) };
    }),
  );
  const file = new URL('../test/bench/verdicts/golden-peers.json', import.meta.url);
  writeFileSync(
    file,
    `${JSON.stringify({ madeBy: `.dev/golden-peers.mjs, ${packages.join(', ')}`, tachometer, lighthouse })}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
