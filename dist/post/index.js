import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 2140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ LEFTOVERS_STATE)
/* harmony export */ });
/** The state under which `post` finds what a cancelled run left. */
const LEFTOVERS_STATE = 'leftovers';


/***/ }),

/***/ 1012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ getState)
/* harmony export */ });
/* unused harmony export saveState */
/** Saves a value for the `post` step of this action (runner: `GITHUB_STATE`, then `STATE_<name>`). Text only. */
async function saveState(name, value) {
    const core = await __nccwpck_require__.e(/* import() */ 421).then(__nccwpck_require__.bind(__nccwpck_require__, 6421));
    core.saveState(name, value);
}
/** What `saveState` saved, in the `post` step; undefined when nothing was. */
function getState(env, name) {
    return env[`STATE_${name}`] || undefined;
}


/***/ }),

/***/ 5779:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _commands_leftovers_state_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2140);
/* harmony import */ var _github_state_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1012);
/* harmony import */ var _preview_state_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5319);
/** Back door of the action: ends whatever a cancelled or crashed run left, and never fails the job. */



const saved = (0,_github_state_js__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .G)(process.env, _commands_leftovers_state_js__WEBPACK_IMPORTED_MODULE_2__/* .LEFTOVERS_STATE */ .R);
if (saved !== undefined)
    await (0,_preview_state_js__WEBPACK_IMPORTED_MODULE_0__/* .endLeftovers */ .q)(JSON.parse(saved));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ endLeftovers)
});

// UNUSED EXPORTS: leftoverRecord

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./build/src/model/failure.js
/** Exit codes of the command line and of the action's process. Fixed interface. */
const EXIT = { ok: 0, fail: 1, config: 2, preview: 3, invalid: 4, error: 5, cancelled: 130 };
/**
 * A failure with kind, sentence and cause. The message is one sentence (or a sentence and quoted lines)
 * that names what was seen, where, and what to do about it; it is shown to the user as it is.
 */
class failure_TollgateError extends Error {
    name = 'TollgateError';
    kind;
    constructor(kind, message, options) {
        super(message, options);
        this.kind = kind;
    }
    get exitCode() {
        return exitCodeOf(this.kind);
    }
}
/** The exit code of a failure kind. */
function exitCodeOf(kind) {
    switch (kind) {
        case 'config':
            return EXIT.config;
        case 'preview':
            return EXIT.preview;
        case 'measurement':
            return EXIT.invalid;
        case 'environment':
            return EXIT.error;
        case 'cancelled':
            return EXIT.cancelled;
    }
}

;// CONCATENATED MODULE: ./build/src/preview/guard-process.js
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
function guardMain() {
    const fs = process.getBuiltinModule('node:fs');
    const { execFileSync } = process.getBuiltinModule('node:child_process');
    const isWindows = process.platform === 'win32';
    const groups = new Map();
    /** By the pid that is watched: where its stray daemons work, and since when (stray-daemons.ts). */
    const nests = new Map();
    const folders = new Set();
    let run = '';
    let rest = '';
    const read = (path) => {
        try {
            return fs.readFileSync(path, 'latin1');
        }
        catch {
            return '';
        }
    };
    const take = (line) => {
        let told;
        try {
            told = JSON.parse(line);
        }
        catch {
            return; // the last line of a killed writer may be cut
        }
        if (typeof told['run'] === 'string')
            run = told['run'];
        if (typeof told['watch'] === 'number') {
            const start = (told['start'] ?? null);
            groups.set(told['watch'], start);
            if (typeof told['nest'] === 'string' && start !== null)
                nests.set(told['watch'], { directory: told['nest'], since: Number(start) });
        }
        if (typeof told['unwatch'] === 'number') {
            groups.delete(told['unwatch']);
            nests.delete(told['unwatch']);
        }
        if (typeof told['folder'] === 'string')
            folders.add(told['folder']);
        if (typeof told['forget'] === 'string')
            folders.delete(told['forget']);
    };
    /** Fields of /proc/<pid>/stat from the third on: state, ppid, pgrp … start time at [19]. */
    const stat = (pid) => {
        const text = read(`/proc/${pid}/stat`);
        return text ? text.slice(text.lastIndexOf(')') + 2).split(' ') : [];
    };
    /** The rule of stray-daemons.ts; that an ancestor of ours has adopted it is known already. */
    const isStray = (pid, startTime) => {
        try {
            if (fs.statSync(`/proc/${pid}`).uid !== process.getuid?.())
                return false;
            const cwd = `${fs.readlinkSync(`/proc/${pid}/cwd`).replace(/ \(deleted\)$/, '')}/`;
            const isNested = [...nests.values()].some(({ directory, since }) => startTime >= since && cwd.startsWith(`${directory}/`));
            return isNested && !`\0${read(`/proc/${pid}/environ`)}`.includes('\0HOME=');
        }
        catch {
            return false; // gone
        }
    };
    const known = new Map();
    /** Everything that is ours and still runs: watched groups, carriers of the run's id, stray daemons, and what descends from them. */
    const living = () => {
        const rows = new Map();
        const parents = new Map();
        for (const name of fs.readdirSync('/proc')) {
            const pid = Number(name);
            const fields = Number.isInteger(pid) && pid !== process.pid ? stat(pid) : [];
            // A killed Tollgate is a zombie while its last threads end, and still the guard's parent.
            if (fields.length > 0)
                parents.set(pid, Number(fields[1]));
            if (fields.length > 0 && fields[0] !== 'Z' && fields[0] !== 'X')
                rows.set(pid, fields);
        }
        const adopters = new Set();
        for (let next = process.ppid; next > 0 && !adopters.has(next); next = parents.get(next) ?? 0)
            adopters.add(next);
        const found = new Set();
        for (const [pid, fields] of rows) {
            const isMember = groups.has(Number(fields[2])) || groups.has(pid) || known.get(pid) === fields[19];
            const marker = `\0TOLLGATE_RUN=${run}\0`;
            if (isMember || (run !== '' && `\0${read(`/proc/${pid}/environ`)}`.includes(marker)))
                found.add(pid);
            if (adopters.has(Number(fields[1])) && isStray(pid, Number(fields[19])))
                found.add(pid);
        }
        for (let before = -1; before !== found.size;) {
            before = found.size;
            for (const [pid, fields] of rows)
                if (found.has(Number(fields[1])))
                    found.add(pid);
        }
        // Once its parent is gone, a descendant that scrubbed its environment is known only by having been seen.
        for (const pid of found)
            known.set(pid, rows.get(pid)?.[19] ?? '');
        return [...found];
    };
    const send = (pid, signal) => {
        try {
            process.kill(pid, signal);
        }
        catch {
            // already gone
        }
    };
    const sleep = (ms) => new Promise((resolve) => void setTimeout(resolve, ms));
    const endOnLinux = async () => {
        // A number whose start time has changed is another process now; its group is not ours to end.
        for (const [pid, start] of groups) {
            const now = stat(pid)[19];
            if (start !== null && now !== undefined && now !== start)
                groups.delete(pid);
        }
        for (const pid of living())
            send(pid, 'SIGTERM');
        // Looked at once more whatever there was: who adopts orphans is known only when Tollgate is quite gone.
        for (let waited = 0; waited < 3000 && (waited === 0 || living().length > 0); waited += 50)
            await sleep(50);
        for (let round = 0; round < 100; round += 1) {
            const left = living();
            if (left.length === 0)
                return;
            for (const pid of left)
                send(pid, 'SIGKILL');
            await sleep(20);
        }
    };
    const endElsewhere = async () => {
        for (const pid of groups.keys()) {
            if (!isWindows)
                send(-pid, 'SIGTERM');
            else {
                try {
                    execFileSync('taskkill', ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
                }
                catch {
                    // already gone
                }
            }
        }
        if (isWindows || groups.size === 0)
            return;
        await sleep(3000);
        for (const pid of groups.keys())
            send(-pid, 'SIGKILL');
    };
    const finish = async () => {
        if (rest)
            take(rest);
        await (process.platform === 'linux' ? endOnLinux() : endElsewhere());
        for (const path of [...folders].sort((a, b) => b.length - a.length)) {
            try {
                fs.rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
            }
            catch {
                // nobody is left to tell
            }
        }
        process.exit(0);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(signal, () => undefined);
    process.title = 'tollgate-guard';
    process.stdin.setEncoding('utf8');
    process.stdin.on('data', (chunk) => {
        const lines = (rest + chunk).split('\n');
        rest = lines.pop() ?? '';
        lines.forEach(take);
    });
    process.stdin.on('end', () => void finish());
    process.stdin.on('error', () => void finish());
}

;// CONCATENATED MODULE: ./build/src/preview/process-table.js


/** Every process that runs (zombies do not): from `/proc` on Linux, from `ps` on other POSIX; empty on Windows. */
function readProcesses() {
    if (process.platform === 'win32')
        return [];
    if (process.platform !== 'linux')
        return processesFromPs();
    return processIds().flatMap((pid) => process_table_readProcess(pid) ?? []);
}
/** What `ps` says: `pid ppid pgid state start-date`, the date in the words of the C locale. */
function processesFromPs() {
    const asked = spawnSync('ps', ['-axo', 'pid=,ppid=,pgid=,stat=,lstart='], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C' },
    });
    return (asked.stdout ?? '').split('\n').flatMap((line) => {
        const [pid, parent, group, state, ...start] = line.trim().split(/\s+/);
        if (start.length === 0 || state?.startsWith('Z') || Number(pid) === process.pid)
            return [];
        return [{ pid: Number(pid), parent: Number(parent), group: Number(group), startTime: start.join(' ') }];
    });
}
/** From `/proc`; undefined when it is gone, a zombie, or the platform has none. */
function process_table_readProcess(pid) {
    const text = readText(`/proc/${pid}/stat`);
    // The name is in parentheses and may itself hold parentheses and spaces.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state, parent, group] = fields;
    const startTime = fields[19];
    if (startTime === undefined || state === 'Z' || state === 'X')
        return undefined;
    return { pid, parent: Number(parent), group: Number(group), startTime };
}
/** Clock ticks since boot, also of one that has ended and was not waited for; undefined where there is no `/proc`. */
function process_table_startTimeOf(pid) {
    const text = readText(`/proc/${pid}/stat`);
    const startTime = text.slice(text.lastIndexOf(')') + 2).split(' ')[19];
    return startTime === undefined ? undefined : Number(startTime);
}
/** What a process was started with, as `NAME=value` ended by zero bytes; empty when it was wiped or cannot be read. */
function environmentOf(pid) {
    return readText(`/proc/${pid}/environ`);
}
/** What the system calls the program of a process (at most 15 bytes); empty when it is gone or the platform has no `/proc`. */
function programName(pid) {
    return readText(`/proc/${pid}/comm`).trim();
}
/** The roots that live and everything below them. */
function descendants(rows, roots) {
    const found = new Map(rows.filter((row) => roots.includes(row.pid)).map((row) => [row.pid, row]));
    for (let before = -1; before !== found.size;) {
        before = found.size;
        for (const row of rows)
            if (found.has(row.parent))
                found.set(row.pid, row);
    }
    return [...found.values()];
}
/** The parents of this process, up to the first of all. */
function ownAncestors(rows) {
    const parents = new Map(rows.map((row) => [row.pid, row.parent]));
    const found = new Set();
    let next = process.ppid;
    while (next !== undefined && next > 0 && !found.has(next)) {
        found.add(next);
        next = parents.get(next);
    }
    return found;
}
/** Processes started with `name=value` in their environment: finds those that left their group and parent. */
function carriers(rows, name, value) {
    const marker = `\0${name}=${value}\0`;
    return rows.filter((row) => `\0${environmentOf(row.pid)}`.includes(marker));
}
function processIds() {
    return readdirSync('/proc')
        .map(Number)
        .filter((pid) => Number.isInteger(pid) && pid !== process.pid);
}
/** Empty when the process is gone or is not ours to look at. */
function readText(path) {
    try {
        return (0,external_node_fs_namespaceObject.readFileSync)(path, 'latin1');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/src/preview/guard.js








/** In the run's temp folder: what the guard was told, for the `post` step (preview/state.ts). */
const GUARD_JOURNAL = 'guard.jsonl';
/** The guard itself needs at most 3 s for TERM and 2 s for KILL (guard-process.ts). */
const CLOSE_DEADLINE_MS = 15_000;
/**
 * Starts the guard: a process in its own session that notices by the end of a pipe that Tollgate is gone, however it
 * went, and then ends what is left. Disposing the handle takes the same path and waits for it, so strays that no
 * owner knew of and the temp folder go at the end of every run. Throws `environment` when it cannot be started.
 */
async function startGuard({ tempDir, runId }) {
    const child = spawnGuard();
    const [outcome] = (await Promise.race([
        once(child, 'spawn').then(() => [undefined]),
        once(child, 'error'),
    ]));
    const pid = child.pid;
    if (outcome || pid === undefined) {
        throw new TollgateError('environment', `the guard process could not be started with ${process.execPath}: ${outcome?.message ?? 'no process id'}`, { cause: outcome });
    }
    const tell = (message) => {
        const line = `${JSON.stringify(message)}\n`;
        child.stdin?.write(line);
        journal(tempDir, line);
    };
    tell({ run: runId });
    tell({ folder: tempDir });
    return {
        runId,
        pid,
        watch: (watched, nest) => {
            const start = startTimeOf(watched);
            tell({ watch: watched, start: start === undefined ? null : String(start), ...(nest && { nest }) });
        },
        unwatch: (watched) => {
            tell({ unwatch: watched });
        },
        watchFolder: (path) => {
            tell({ folder: path });
        },
        unwatchFolder: (path) => {
            tell({ forget: path });
        },
        [Symbol.asyncDispose]: () => closeGuard(child),
    };
}
/**
 * A guard that reads from `stdin` and dies of nothing but its own end. `NODE_OPTIONS` is left out: what a user
 * preloads into Node has no business here. The guard does not carry `TOLLGATE_RUN`, or it would hunt itself.
 */
function spawnGuard() {
    const { NODE_OPTIONS: _preloads, TOLLGATE_RUN: _run, ...env } = process.env;
    const child = (0,external_node_child_process_namespaceObject.spawn)(process.execPath, ['-e', `(${guardMain.toString()})()`], {
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore'],
        windowsHide: true,
        env,
        cwd: '/',
    });
    // A guard that died early must not take Tollgate down with EPIPE.
    child.stdin?.on('error', () => undefined);
    return child;
}
/** Ends a guard's input and waits for it. Never throws. */
async function closeGuard(child) {
    if (child.exitCode !== null || child.signalCode !== null)
        return;
    const exited = (0,external_node_events_.once)(child, 'exit');
    child.stdin?.end();
    await Promise.race([exited, (0,external_node_timers_promises_namespaceObject.setTimeout)(CLOSE_DEADLINE_MS, undefined, { ref: false })]).catch(() => undefined);
}
/** Best effort: the folder may be gone already, and the guard itself does not need it. */
function journal(tempDir, line) {
    try {
        appendFileSync(join(tempDir, GUARD_JOURNAL), line);
    }
    catch {
        // see above
    }
}

;// CONCATENATED MODULE: ./build/src/preview/state.js





/** The record of a run that has just started its guard. */
function leftoverRecord(guard, tempDir) {
    return { pid: guard.pid, startTime: readProcess(guard.pid)?.startTime ?? null, tempDir };
}
/** A guard that works needs less than 6 s (guard-process.ts). */
const GUARD_WAIT_MS = 8000;
/**
 * Ends what earlier runs left: waits for a guard that is still at work, then plays its journal to a fresh one, which
 * ends the groups, the carriers of the run's id and the folders. Nothing left: nothing happens. Never throws.
 */
async function endLeftovers(records) {
    await Promise.all(records.map(endLeftover));
}
async function endLeftover(record) {
    const deadline = performance.now() + GUARD_WAIT_MS;
    while (isSame(record) && performance.now() < deadline)
        await (0,external_node_timers_promises_namespaceObject.setTimeout)(50);
    const journal = await (0,promises_namespaceObject.readFile)((0,external_node_path_namespaceObject.join)(record.tempDir, GUARD_JOURNAL), 'utf8').catch(() => undefined);
    if (journal === undefined)
        return;
    const guard = spawnGuard();
    guard.on('error', () => undefined);
    guard.stdin?.write(journal);
    await closeGuard(guard);
}
function isSame(record) {
    const found = process_table_readProcess(record.pid);
    return found !== undefined && found.startTime === record.startTime;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5779);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
