// Records the corpus the verdicts are tried on (docs/bench.md): the real shop, real k6 and Lighthouse.
//   node .dev/record-corpus.mjs load|page --condition quiet [--count 10] ...     node .dev/record-corpus.mjs truth
import { setUp } from './setup.mjs';
import { runWith } from './with-tools.mjs';

try {
  const env = await setUp(['deps', 'k6', 'chrome']);
  process.exitCode = await runWith(env, 'node', [
    'test/bench/verdicts/recorder/main.ts',
    ...process.argv.slice(2),
  ]);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
