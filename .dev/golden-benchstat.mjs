// Makes test/bench/verdicts/golden-benchstat.json again: what benchstat itself prints for fixed samples.
//   node .dev/golden-benchstat.mjs        (builds benchstat with Go where it is not on PATH)
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findTool, setUp } from './setup.mjs';
import { createRandom } from '../src/stats/random.ts';

await setUp(['deps', 'benchstat']);
const benchstat = findTool('benchstat');
const folder = mkdtempSync(join(tmpdir(), 'tollgate-benchstat-'));

function file(name, values) {
  const path = join(folder, name);
  writeFileSync(path, values.map((value) => `BenchmarkX 1 ${value} ns/op\n`).join(''));
  return path;
}

function printed(base, head) {
  const args = ['-format', 'csv', file('base.txt', base), file('head.txt', head)];
  const csv = execFileSync(benchstat, args, { encoding: 'utf8' });
  const { change, p } = /^X,.*,(?<change>[-+.\d]+%|~),p=(?<p>[\d.]+) n=/mu.exec(csv).groups;
  return { change, p };
}

try {
  const cases = [6, 8, 12, 20].flatMap((n) => {
    const random = createRandom(n);
    const draw = (level) =>
      Array.from({ length: n }, () => Math.round(level * Math.exp(0.05 * random.normal()) * 1e6) / 1e3);
    return Array.from({ length: 8 }, (_, i) => {
      const base = draw(1000);
      const head = draw(1000 * (1 + 0.02 * i));
      return { base, head, ...printed(base, head) };
    });
  });
  const version = /^\s*mod\s+golang\.org\/x\/perf\s+(\S+)/m.exec(
    execFileSync(findTool('go'), ['version', '-m', benchstat], { encoding: 'utf8' }),
  )[1];
  writeFileSync(
    new URL('../test/bench/verdicts/golden-benchstat.json', import.meta.url),
    `${JSON.stringify({ madeBy: `.dev/golden-benchstat.mjs, golang.org/x/perf ${version}`, cases })}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
