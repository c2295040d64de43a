/** Golden files in fixtures/reports: texts a person can open. `UPDATE_GOLDEN=1` writes them anew. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'fixtures', 'reports');

/** The golden text of that name; with `UPDATE_GOLDEN=1` it becomes `now` first. */
export function golden(name: string, now: string): string {
  const path = join(folder, name);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, now);
  }
  if (!existsSync(path))
    throw new Error(
      `fixtures/reports/${name} is missing: UPDATE_GOLDEN=1 npx vitest run --project unit test/report writes it`,
    );
  return readFileSync(path, 'utf8');
}
