// `npm run check`: format, lint, types, dead code. All at once, one line each when green.
import { spawn } from 'node:child_process';
import { root, setUp } from './setup.mjs';

const checks = [
  ['format', 'oxfmt', ['--check', 'src', 'test', '.dev']],
  ['lint', 'oxlint', ['--type-aware']],
  ['types', 'tsc', ['--noEmit', '-p', 'tsconfig.json']],
  ['types of the tests', 'tsc', ['--noEmit', '-p', 'tsconfig.test.json']],
  ['dead code', 'knip', ['--no-progress']],
];

function check(env, [name, command, args]) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(command, args, { cwd: root, env, shell: process.platform === 'win32' });
    let out = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (out += chunk));
    child.on('error', (error) => resolve({ name, ok: false, out: error.message, seconds: 0 }));
    child.on('close', (code) =>
      resolve({ name, ok: code === 0, out, seconds: (Date.now() - started) / 1000 }),
    );
  });
}

try {
  const env = await setUp(['deps']);
  const results = await Promise.all(checks.map((each) => check(env, each)));
  for (const { name, ok, out, seconds } of results) {
    process.stdout.write(
      `${ok ? 'ok    ' : 'NOT OK'} ${name} (${seconds.toFixed(1)} s)\n${ok ? '' : `${out}\n`}`,
    );
  }
  process.exitCode = results.every((each) => each.ok) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
