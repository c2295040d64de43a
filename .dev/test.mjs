// `npm test`: set-up, then every test. Ends with "N passed, N failed".
//   node .dev/test.mjs [unit|contract|e2e ...]      (nothing named: all)
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setUp } from './setup.mjs';
import { runWith } from './with-tools.mjs';

const named = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['unit', 'contract', 'e2e'];
const projects = named.flatMap((name) => (name === 'contract' ? ['contract', 'measured'] : [name]));
const folder = mkdtempSync(join(tmpdir(), 'tollgate-test-'));
const totals = { passed: 0, failed: 0 };
try {
  const env = await setUp();
  // The contract and e2e tests run what is shipped: build it from these sources first.
  if (projects.some((name) => name !== 'unit')) {
    const built = await runWith(env, 'node', ['.dev/build.mjs', '--quiet']);
    if (built !== 0) totals.failed += 1;
  }
  for (const project of projects) {
    const file = join(folder, `${project}.json`);
    const code = await runWith(env, 'vitest', [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    count(project, file, code);
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  totals.failed += 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`${totals.passed} passed, ${totals.failed} failed\n`);
process.exitCode = totals.failed === 0 && totals.passed > 0 ? 0 : 1;

/** A project whose tests were all skipped, or that died before it could report, is a failure. */
function count(project, file, code) {
  let result;
  try {
    result = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    process.stderr.write(`${project}: no result was written (exit code ${code})\n`);
    totals.failed += 1;
    return;
  }
  totals.passed += result.numPassedTests;
  totals.failed += result.numFailedTests;
  if (result.numPassedTests === 0 || (code !== 0 && result.numFailedTests === 0)) {
    process.stderr.write(`${project}: ${result.numPassedTests} tests passed, exit code ${code}\n`);
    totals.failed += 1;
  }
}
