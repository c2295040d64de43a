/* oxlint-disable unicorn/consistent-function-scoping -- the function's text is a program of its own: see below */
/**
 * The guard's whole program. It runs as `node -e <this function's text>`, so that the same thing works from source,
 * from the bundle and from tests with no file to find. Therefore it must use nothing from outside its own braces:
 * no imports (built-ins come from `process.getBuiltinModule`), no constants of this module.
 *
 * Standard input carries one JSON object per line, and its end means "Tollgate is gone": then the guard ends every
 * watched process group and every process that carries the run's id, removes the watched folders, and exits.
 * `{"run":id}` · `{"watch":pid,"start":ticks|null,"nest":path}` · `{"unwatch":pid}` · `{"folder":path}` · `{"forget":path}`
 */
export function guardMain(): void {
  const fs = process.getBuiltinModule('node:fs');
  const { execFileSync } = process.getBuiltinModule('node:child_process');
  const isWindows = process.platform === 'win32';
  const groups = new Map<number, string | null>();
  /** By the pid that is watched: where its stray daemons work, and since when (stray-daemons.ts). */
  const nests = new Map<number, { readonly directory: string; readonly since: number }>();
  const folders = new Set<string>();
  let run = '';
  let rest = '';

  const read = (path: string): string => {
    try {
      return fs.readFileSync(path, 'latin1');
    } catch {
      return '';
    }
  };
  const take = (line: string): void => {
    let told: Record<string, unknown>;
    try {
      told = JSON.parse(line) as Record<string, unknown>;
    } catch {
      return; // the last line of a killed writer may be cut
    }
    if (typeof told['run'] === 'string') run = told['run'];
    if (typeof told['watch'] === 'number') {
      const start = (told['start'] ?? null) as string | null;
      groups.set(told['watch'], start);
      if (typeof told['nest'] === 'string' && start !== null)
        nests.set(told['watch'], { directory: told['nest'], since: Number(start) });
    }
    if (typeof told['unwatch'] === 'number') {
      groups.delete(told['unwatch']);
      nests.delete(told['unwatch']);
    }
    if (typeof told['folder'] === 'string') folders.add(told['folder']);
    if (typeof told['forget'] === 'string') folders.delete(told['forget']);
  };
  /** Fields of /proc/<pid>/stat from the third on: state, ppid, pgrp … start time at [19]. */
  const stat = (pid: number): readonly string[] => {
    const text = read(`/proc/${pid}/stat`);
    return text ? text.slice(text.lastIndexOf(')') + 2).split(' ') : [];
  };
  /** The rule of stray-daemons.ts; that an ancestor of ours has adopted it is known already. */
  const isStray = (pid: number, startTime: number): boolean => {
    try {
      if (fs.statSync(`/proc/${pid}`).uid !== process.getuid?.()) return false;
      const cwd = `${fs.readlinkSync(`/proc/${pid}/cwd`).replace(/ \(deleted\)$/, '')}/`;
      const isNested = [...nests.values()].some(
        ({ directory, since }) => startTime >= since && cwd.startsWith(`${directory}/`),
      );
      return isNested && !`\0${read(`/proc/${pid}/environ`)}`.includes('\0HOME=');
    } catch {
      return false; // gone
    }
  };
  const known = new Map<number, string>();
  /** Everything that is ours and still runs: watched groups, carriers of the run's id, stray daemons, and what descends from them. */
  const living = (): readonly number[] => {
    const rows = new Map<number, readonly string[]>();
    const parents = new Map<number, number>();
    for (const name of fs.readdirSync('/proc')) {
      const pid = Number(name);
      const fields = Number.isInteger(pid) && pid !== process.pid ? stat(pid) : [];
      // A killed Tollgate is a zombie while its last threads end, and still the guard's parent.
      if (fields.length > 0) parents.set(pid, Number(fields[1]));
      if (fields.length > 0 && fields[0] !== 'Z' && fields[0] !== 'X') rows.set(pid, fields);
    }
    const adopters = new Set<number>();
    for (let next = process.ppid; next > 0 && !adopters.has(next); next = parents.get(next) ?? 0)
      adopters.add(next);
    const found = new Set<number>();
    for (const [pid, fields] of rows) {
      const isMember = groups.has(Number(fields[2])) || groups.has(pid) || known.get(pid) === fields[19];
      const marker = `\0TOLLGATE_RUN=${run}\0`;
      if (isMember || (run !== '' && `\0${read(`/proc/${pid}/environ`)}`.includes(marker))) found.add(pid);
      if (adopters.has(Number(fields[1])) && isStray(pid, Number(fields[19]))) found.add(pid);
    }
    for (let before = -1; before !== found.size;) {
      before = found.size;
      for (const [pid, fields] of rows) if (found.has(Number(fields[1]))) found.add(pid);
    }
    // Once its parent is gone, a descendant that scrubbed its environment is known only by having been seen.
    for (const pid of found) known.set(pid, rows.get(pid)?.[19] ?? '');
    return [...found];
  };
  const send = (pid: number, signal: NodeJS.Signals): void => {
    try {
      process.kill(pid, signal);
    } catch {
      // already gone
    }
  };
  const sleep = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));
  const endOnLinux = async (): Promise<void> => {
    // A number whose start time has changed is another process now; its group is not ours to end.
    for (const [pid, start] of groups) {
      const now = stat(pid)[19];
      if (start !== null && now !== undefined && now !== start) groups.delete(pid);
    }
    for (const pid of living()) send(pid, 'SIGTERM');
    // Looked at once more whatever there was: who adopts orphans is known only when Tollgate is quite gone.
    for (let waited = 0; waited < 3000 && (waited === 0 || living().length > 0); waited += 50)
      await sleep(50);
    for (let round = 0; round < 100; round += 1) {
      const left = living();
      if (left.length === 0) return;
      for (const pid of left) send(pid, 'SIGKILL');
      await sleep(20);
    }
  };
  const endElsewhere = async (): Promise<void> => {
    for (const pid of groups.keys()) {
      if (!isWindows) send(-pid, 'SIGTERM');
      else {
        try {
          execFileSync('taskkill', ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
        } catch {
          // already gone
        }
      }
    }
    if (isWindows || groups.size === 0) return;
    await sleep(3000);
    for (const pid of groups.keys()) send(-pid, 'SIGKILL');
  };
  const finish = async (): Promise<void> => {
    if (rest) take(rest);
    await (process.platform === 'linux' ? endOnLinux() : endElsewhere());
    for (const path of [...folders].sort((a, b) => b.length - a.length)) {
      try {
        fs.rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
      } catch {
        // nobody is left to tell
      }
    }
    process.exit(0);
  };

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  process.title = 'tollgate-guard';
  process.stdin.setEncoding('utf8');
  process.stdin.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(take);
  });
  process.stdin.on('end', () => void finish());
  process.stdin.on('error', () => void finish());
}
