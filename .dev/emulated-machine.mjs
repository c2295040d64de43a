// A machine that is smaller or slower than this one: what runs in it has fewer cores, a CPU quota, less memory, or cores
// that others take a share of. Control groups of Linux (either version) and taskset; needs root or a delegated group.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const V2 = '/sys/fs/cgroup/cgroup.controllers';
/** Short, so that a quota slows what runs instead of stopping it for a tenth of a second at a time. Microseconds. */
const PERIOD_US = 5000;
/** What a group weighs by default; of version 1 and 2. */
const WEIGHT = existsSync(V2) ? { file: 'cpu.weight', usual: 100 } : { file: 'cpu.shares', usual: 1024 };

/** A control group of our own: `write` sets a limit, `prefix` starts a command in it, `close` removes it. */
function group(name) {
  const controllers = existsSync(V2) ? [''] : ['cpu', 'memory'];
  const folders = controllers.map((controller) => join('/sys/fs/cgroup', controller, name));
  try {
    // One that is there already has limits that somebody else has set.
    for (const folder of folders) mkdirSync(folder);
  } catch (error) {
    throw new Error(
      `a machine is emulated with control groups, and none can be made here (${error.message}): run as root`,
      { cause: error },
    );
  }
  const procs = folders.map((folder) => `echo $$ > ${folder}/cgroup.procs && `).join('');
  return {
    write(file, value) {
      const folder = folders.find((each) => existsSync(join(each, file)));
      if (!folder)
        throw new Error(`there is no ${file} in ${folders.join(', ')}: the controller is not delegated`);
      writeFileSync(join(folder, file), String(value));
    },
    prefix: ['sh', '-c', `${procs}exec "$@"`, 'in-group'],
    close: () => removeSoon(folders),
    /** What is empty goes at once: for an exit, which waits for nobody. */
    drop() {
      for (const folder of folders) isRemoved(folder);
    },
  };
}

function isRemoved(folder) {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    return error.code === 'ENOENT';
  }
}

/** A group can be removed once its last process is gone, which may take the kernel a moment; a warning where it stays. */
async function removeSoon(folders) {
  for (const folder of folders) {
    for (let tries = 0; !isRemoved(folder); tries += 1) {
      if (tries >= 50) {
        process.stderr.write(`${folder} could not be removed: something still runs in it\n`);
        break;
      }
      await sleep(100);
    }
  }
}

const burns = {
  steady: 'for (;;);',
  bursts:
    'for (;;) { const end = Date.now() + 300 + 900 * Math.random(); while (Date.now() < end); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300 + 900 * Math.random()); }',
};

function burn(how, prefix) {
  const [command, ...args] = [...prefix, 'node', '-e', burns[how]];
  const child = spawn(command, args, { stdio: 'ignore' });
  return { gone: new Promise((done) => child.once('close', done)), kill: () => child.kill('SIGKILL') };
}

const stop = () => process.exit(130);

/**
 * `cores`: which of this machine's (numbers); `quota`: cores' worth of time; `memoryBytes`; `stolen`: the weight that
 * others have on every core (0.3: as 3 to 7; where only one core is busy, all of a group's weight is on that one); `neighbour`: one more process that burns half a core, in bursts.
 * Returns the `prefix` of a command that is to run in it, and `close()`, after which nothing of it is left.
 */
export function emulatedMachine({ cores = [], quota, memoryBytes, stolen = 0, neighbour = false }) {
  const name = `tollgate-machine-${process.pid}`;
  const own = group(name);
  const thieves = [];
  const burning = [];
  if (quota !== undefined) {
    const us = Math.round(quota * PERIOD_US);
    if (existsSync(V2)) own.write('cpu.max', `${us} ${PERIOD_US}`);
    else {
      own.write('cpu.cfs_period_us', PERIOD_US);
      own.write('cpu.cfs_quota_us', us);
    }
  }
  if (memoryBytes !== undefined)
    own.write(existsSync(V2) ? 'memory.max' : 'memory.limit_in_bytes', memoryBytes);
  const pinned = cores.length > 0 ? ['taskset', '-c', cores.join(',')] : [];
  if (stolen > 0)
    for (const core of cores) {
      // A group for each core: the weight of one group is divided among the cores it is busy on.
      const thief = group(`${name}-thief-${core}`);
      thief.write(WEIGHT.file, Math.max(2, Math.round((WEIGHT.usual * stolen) / (1 - stolen))));
      burning.push(burn('steady', [...thief.prefix, 'taskset', '-c', String(core)]));
      thieves.push(thief);
    }
  if (neighbour) burning.push(burn('bursts', []));
  const endAll = () => burning.forEach(({ kill }) => kill());
  const atExit = () => {
    endAll();
    for (const each of [...thieves, own]) each.drop();
  };
  process.once('exit', atExit);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
  return {
    prefix: [...own.prefix, ...pinned],
    async close() {
      process.off('exit', atExit);
      for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, stop);
      endAll();
      await Promise.all(burning.map(({ gone }) => gone));
      for (const each of [...thieves, own]) await each.close();
    },
  };
}
