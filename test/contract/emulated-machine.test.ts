import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emulatedMachine } from '../../.dev/emulated-machine.mjs';
import type { RunnerFacts } from '../../src/model/samples.ts';
import { childrenOf } from './child-processes.ts';

const root = join(import.meta.dirname, '..', '..');
const groups = ['/sys/fs/cgroup/cgroup.controllers', '/sys/fs/cgroup/cpu'].find((path) => existsSync(path));

function canMakeGroups(): boolean {
  try {
    accessSync(join('/sys/fs/cgroup', groups?.endsWith('/cpu') === true ? 'cpu' : ''), constants.W_OK);
    return process.getuid?.() === 0 && groups !== undefined;
  } catch {
    return false;
  }
}

/** The groups of emulated machines of this process. */
function groupsLeft(): string[] {
  const folder = groups?.endsWith('/cpu') === true ? '/sys/fs/cgroup/cpu' : '/sys/fs/cgroup';
  return readdirSync(folder).filter((name) => name.startsWith(`tollgate-machine-${String(process.pid)}`));
}

describe.runIf(canMakeGroups())('an emulated machine', () => {
  it('is what Tollgate sees of it: cores by quota, memory', async () => {
    const machine = emulatedMachine({ cores: [0, 1], quota: 1.5, memoryBytes: 2e9 });
    try {
      const [command = '', ...prefix] = machine.prefix;
      const say = `import('${join(root, 'src/probe/machine.ts')}').then(({ machineFacts }) => console.log(JSON.stringify(machineFacts({}))))`;
      const out = execFileSync(command, [...prefix, process.execPath, '-e', say], { encoding: 'utf8' });
      const facts = JSON.parse(out) as RunnerFacts;
      expect(facts.cores).toBe(1.5);
      expect(facts.memoryBytes).toBeCloseTo(2e9, -5);
    } finally {
      await machine.close();
    }
    expect(groupsLeft()).toEqual([]);
  });

  it('has thieves and a neighbour, which end with it', async () => {
    const before = childrenOf(process.pid);
    const machine = emulatedMachine({ cores: [0], stolen: 0.2, neighbour: true });
    const burning = childrenOf(process.pid).filter((pid) => !before.includes(pid));
    await machine.close();
    expect(burning).toHaveLength(2);
    expect(childrenOf(process.pid).filter((pid) => burning.includes(pid))).toEqual([]);
    expect(groupsLeft()).toEqual([]);
  });
});
