// Meets needs, then runs a command with Node 24 and the tools first on PATH; its exit code is ours.
//   node .dev/with-tools.mjs deps,k6 -- node test/bench/ingest.ts
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { root, setUp } from './setup.mjs';

/** Runs a command to its end, its output on ours; resolves to its exit code. */
export function runWith(env, command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      ...options,
    });
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve(code ?? (signal ? 130 : 1));
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [needs = '', dashes, command, ...args] = process.argv.slice(2);
  if (dashes !== '--' || !command) throw new Error('usage: with-tools.mjs NEED[,NEED] -- COMMAND [ARG ...]');
  try {
    process.exitCode = await runWith(await setUp(needs.split(',').filter(Boolean)), command, args);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
