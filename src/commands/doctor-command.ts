/** `tollgate doctor`: is everything there that a run needs? */

import { EXIT } from '../model/failure.ts';
import { inputsFromFlags } from '../config/inputs.ts';
import { colours } from './colours.ts';
import { allChecks, type Check } from './doctor-checks.ts';
import { onInterrupt } from './interrupt.ts';
import type { Flags } from './local-plan.ts';

/**
 * One line per check, ok or with what to do. Nothing is built, started or measured; a k6 that is nowhere is
 * downloaded, as a run would.
 * @returns 0 when all is well, else 2
 */
export async function doctorCommand(flags: Flags): Promise<number> {
  using interrupt = onInterrupt();
  const { signal } = interrupt;
  const checks = await allChecks({
    inputs: inputsFromFlags(flags),
    flags,
    place: { directory: process.cwd(), env: process.env, signal },
    onProgress: (text) => void process.stderr.write(`${text}\n`),
  });
  const isWell = checks.every(({ ok }) => ok);
  if (flags['json'] === true)
    process.stdout.write(`${JSON.stringify({ schema: 'tollgate/doctor@1', ok: isWell, checks })}\n`);
  else process.stdout.write(`${checks.map(line).join('\n')}\n`);
  return isWell ? EXIT.ok : EXIT.config;
}

function line({ name, ok, text }: Check): string {
  const word = ok ? 'ok    ' : 'not ok';
  const painted = colours(process.stdout) === 'ansi' ? `\u001b[${ok ? '32' : '31'}m${word}\u001b[0m` : word;
  const [first = '', ...more] = text.split('\n');
  return [`${painted}  ${name}: ${first}`, ...more.map((each) => `        ${each}`)].join('\n');
}
