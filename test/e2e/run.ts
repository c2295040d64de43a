import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { runScenario } from './harness/run-scenario.ts';

/**
 * `node test/e2e/run.ts [--action FOLDER] [--verbose] [FOLDER...]`: runs scenario folders (none named: all of
 * test/e2e/scenarios) against the built action, one line for each step, TAP's words; exit 1 when one is not ok.
 */
const HERE = fileURLToPath(new URL('.', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { action: { type: 'string' }, verbose: { type: 'boolean', default: false } },
});
const all = join(HERE, 'scenarios');
const folders =
  positionals.length > 0
    ? positionals.map((one) => resolve(process.env['INIT_CWD'] ?? '.', one))
    : readdirSync(all)
        .sort()
        .map((one) => join(all, one));

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

let failed = 0;
let count = 0;
for (const folder of folders) {
  process.stdout.write(`# ${folder}\n`);
  try {
    for await (const report of runScenario(
      folder,
      values.action === undefined ? undefined : resolve(values.action),
    )) {
      count += 1;
      if (!report.ok) failed += 1;
      process.stdout.write(
        `${report.ok ? 'ok' : 'not ok'} ${count} - ${report.name} (${report.seconds.toFixed(1)} s, ${report.verdict ?? 'no verdict'})\n`,
      );
      for (const problem of report.problems)
        process.stdout.write(`  # ${problem.replaceAll('\n', '\n  # ')}\n`);
      const lines = report.log.trimEnd().split('\n');
      const shown = values.verbose ? lines : report.ok ? [] : lines.slice(-60);
      for (const line of shown) process.stdout.write(`  | ${line}\n`);
    }
  } catch (error) {
    failed += 1;
    process.stdout.write(`not ok - ${folder}: ${(error as Error).message}\n`);
  }
}
process.stdout.write(`# ${count - failed} of ${count} steps ok\n`);
process.exitCode = failed === 0 ? 0 : 1;
