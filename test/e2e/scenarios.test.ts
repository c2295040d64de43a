import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, describe, expect, test } from 'vitest';

import { runScenario } from './harness/run-scenario.ts';
import { loadScenario } from './harness/scenario.ts';

/** The shipped dist/ under act, on every scenario folder; one test for each step, in order, on one repository. */
const FOLDER = fileURLToPath(new URL('scenarios/', import.meta.url));

describe.each(readdirSync(FOLDER).sort())('%s', (name) => {
  const folder = join(FOLDER, name);
  const reports = runScenario(folder);

  afterAll(async () => {
    await reports.return(undefined);
  });

  test.each(loadScenario(folder).steps.map((step) => [step.name]))('%s', async (step) => {
    const { value: report } = await reports.next();
    expect(report?.name).toBe(step);
    // What went wrong is better read with the end of the run's log beside it.
    const log = report?.ok ? [] : (report?.log ?? '').split('\n').slice(-60);
    expect([...(report?.problems ?? ['the scenario ended early']), ...log]).toEqual([]);
  });
});
