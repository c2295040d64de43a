import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const bench = fileURLToPath(new URL('../bench/overhead.ts', import.meta.url));

it('the overhead bench times both doors, and a visit against the same k6 runs by hand', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [bench, '--source', '--runs', '2', '--visits', '1', '--no-pages'],
    { encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const door of ['node -e 0', 'main, an event it skips', 'cli --version'])
    expect(stdout).toMatch(new RegExp(`^\\| ${door} \\| \\d+ ms \\| \\d+ ms \\| -?\\d+ ms \\|$`, 'm'));
  expect(stdout).toMatch(/^\| [5-8] \| 0 \| \d \| \d+\.\d s \| \d+\.\d s \| -?\d+\.\d s \|$/m);
  expect(stdout).toMatch(/^added -?\d+\.\d s \(median of 1, /m);
});
