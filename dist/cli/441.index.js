export const id = 441;
export const ids = [441];
export const modules = {

/***/ 2441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctorCommand: () => (/* binding */ doctorCommand)
});

// EXTERNAL MODULE: ./build/src/model/failure.js
var failure = __webpack_require__(2917);
// EXTERNAL MODULE: ./build/src/config/inputs.js + 1 modules
var inputs = __webpack_require__(8288);
// EXTERNAL MODULE: ./build/src/commands/colours.js
var colours = __webpack_require__(557);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/preview/base.js + 1 modules
var preview_base = __webpack_require__(2902);
// EXTERNAL MODULE: ./build/src/preview/environment.js
var environment = __webpack_require__(8595);
// EXTERNAL MODULE: ./build/src/preview/git.js
var git = __webpack_require__(7282);
// EXTERNAL MODULE: ./build/src/preview/history.js
var preview_history = __webpack_require__(2918);
// EXTERNAL MODULE: ./build/src/probe/chrome-locate.js
var chrome_locate = __webpack_require__(4423);
// EXTERNAL MODULE: ./build/src/probe/k6-inspect.js
var k6_inspect = __webpack_require__(2194);
// EXTERNAL MODULE: ./build/src/probe/k6-locate.js + 3 modules
var k6_locate = __webpack_require__(5688);
// EXTERNAL MODULE: ./build/src/wiring.js + 28 modules
var wiring = __webpack_require__(5408);
// EXTERNAL MODULE: ./build/src/commands/local-plan.js + 2 modules
var local_plan = __webpack_require__(5895);
// EXTERNAL MODULE: ./build/src/commands/refuse-old-node.js
var refuse_old_node = __webpack_require__(971);
// EXTERNAL MODULE: ./build/src/commands/run-command.js + 3 modules
var run_command = __webpack_require__(6116);
;// CONCATENATED MODULE: ./build/src/commands/doctor-checks.js
/** What `tollgate doctor` looks at: each check is a line, ok or with what to do. */
















/** A failure that is known is the check's text; a bug is not a finding. */
async function check(name, look) {
    try {
        return { name, ok: true, text: await look() };
    }
    catch (error) {
        if (!(error instanceof failure/* TollgateError */.xB) || error.kind === 'cancelled')
            throw error;
        return { name, ok: false, text: error.message };
    }
}
/** All checks, in the order in which they build on each other; one that cannot be made for want of another is left out. */
async function allChecks(ask) {
    const { place } = ask;
    const found = {};
    const checks = [
        await check('node', () => {
            (0,refuse_old_node/* refuseOldNode */.Q)();
            return `${process.versions.node} (${process.execPath})`;
        }),
        await check('git', async () => {
            const said = await (0,git/* git */.$)(place, '--version');
            if (said.code === 0)
                return said.out.trim().replace(/^git version /, '');
            throw new failure/* TollgateError */.xB('environment', `git does not run (${said.why}): install it`);
        }),
        await check('repository', () => repositoryText(ask)),
        await check('base', () => baseText(ask)),
        await check('config', async () => {
            found.planned = await (0,local_plan/* localPlan */.X)({ mode: 'gate', ...ask });
            return planText(found.planned.plan);
        }),
        await check('k6', async () => {
            const { path, version, source } = await findK6(ask);
            found.k6 = path;
            return `${version} (${path}, from ${source})`;
        }),
        await check('chrome', async () => {
            const { path, version } = await (0,chrome_locate/* locateChrome */.V)({ env: place.env, platform: process.platform });
            return `${version} (${path})`;
        }),
        await check('ports', portText),
    ];
    return [...checks, ...(await scriptChecks(ask, found))];
}
async function repositoryText({ place }) {
    const { sha, ref, dirty } = await (0,preview_history/* resolveHead */.tK)(place);
    const where = ref === undefined ? 'no branch' : ref;
    return `head is ${sha.slice(0, 7)} (${where}${dirty === true ? ', with uncommitted changes' : ''})`;
}
async function baseText({ inputs, place }) {
    const { base } = inputs;
    const found = await (0,preview_base/* resolveBase */.g)({ ...place, ...(base.kind === 'ref' ? { ref: base.ref } : {}) });
    if (found.found)
        return `${found.sha.slice(0, 7)} (${found.how})`;
    const advice = 'without it only limits and a stored baseline can be compared; name one with --base <ref>';
    throw new failure/* TollgateError */.xB('environment', `none: ${found.why}; ${advice}`);
}
function planText({ loads, pages, preview, notes }) {
    const scripts = loads.map(({ script, paths }) => script ?? `GET ${paths.join(' ')}`);
    const start = { command: 'start', static: 'static', url: 'url' }[preview.kind];
    const guesses = notes.length === 0 ? '' : `; ${String(notes.length)} guessed (tollgate init writes them down)`;
    return `parses: ${start}, load ${scripts.join(', ') || 'none'}, pages ${pages.map(({ path }) => path).join(' ') || 'none'}${guesses}`;
}
function findK6({ inputs, place, onProgress }) {
    const { k6Path, k6Mirror } = (0,run_command.toolPaths)(inputs);
    return (0,k6_locate/* locateK6 */.s)({
        ...(k6Path === undefined ? {} : { explicit: k6Path }),
        ...(k6Mirror === undefined ? {} : { mirror: k6Mirror }),
        env: place.env,
        toolCacheDir: (0,wiring/* toolCache */.X)(),
        platform: process.platform,
        arch: process.arch,
        onProgress,
        signal: place.signal,
    });
}
/** Previews listen on free ports of the loopback address. */
async function portText() {
    const server = (0,external_node_net_.createServer)();
    try {
        const port = await new Promise((resolve, reject) => {
            server.once('error', reject);
            server.listen(0, '127.0.0.1', () => {
                const address = server.address();
                resolve(typeof address === 'object' && address !== null ? address.port : 0);
            });
        });
        return `free ones can be opened on 127.0.0.1 (${String(port)} was)`;
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new failure/* TollgateError */.xB('environment', `none can be opened on 127.0.0.1 (${why}): previews need one each; allow it in the sandbox or container`, { cause: error });
    }
    finally {
        server.close();
    }
}
/** Each k6 script's init code, as k6 sees it; no load is run. */
async function scriptChecks({ place }, { planned, k6 }) {
    if (planned === undefined || k6 === undefined)
        return [];
    const { root, plan } = planned;
    const tempDir = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'tollgate-doctor-'));
    try {
        const checks = [];
        for (const { name, script, env } of plan.loads) {
            if (script === undefined)
                continue;
            const inspected = check(`script ${name}`, async () => {
                await (0,k6_inspect/* inspectScript */.Y)({
                    k6Path: k6,
                    script: (0,external_node_path_.join)(root, plan.workingDirectory, script),
                    origin: 'http://127.0.0.1:1',
                    side: 'head',
                    env,
                    baseEnv: (0,environment/* childEnvironment */.Qc)(place.env),
                    tempDir,
                    signal: place.signal,
                });
                return `${script} is one that k6 can run`;
            });
            checks.push(await inspected);
        }
        return checks;
    }
    finally {
        await (0,promises_.rm)(tempDir, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./build/src/commands/interrupt.js
var commands_interrupt = __webpack_require__(1399);
;// CONCATENATED MODULE: ./build/src/commands/doctor-command.js
/** `tollgate doctor`: is everything there that a run needs? */
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





/**
 * One line per check, ok or with what to do. Nothing is built, started or measured; a k6 that is nowhere is
 * downloaded, as a run would.
 * @returns 0 when all is well, else 2
 */
async function doctorCommand(flags) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const interrupt = __addDisposableResource(env_1, (0,commands_interrupt/* onInterrupt */.n)(), false);
        const { signal } = interrupt;
        const checks = await allChecks({
            inputs: (0,inputs/* inputsFromFlags */.h$)(flags),
            flags,
            place: { directory: process.cwd(), env: process.env, signal },
            onProgress: (text) => void process.stderr.write(`${text}\n`),
        });
        const isWell = checks.every(({ ok }) => ok);
        if (flags['json'] === true)
            process.stdout.write(`${JSON.stringify({ schema: 'tollgate/doctor@1', ok: isWell, checks })}\n`);
        else
            process.stdout.write(`${checks.map(line).join('\n')}\n`);
        return isWell ? failure/* EXIT */.dc.ok : failure/* EXIT */.dc.config;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function line({ name, ok, text }) {
    const word = ok ? 'ok    ' : 'not ok';
    const painted = (0,colours/* colours */.M)(process.stdout) === 'ansi' ? `\u001b[${ok ? '32' : '31'}m${word}\u001b[0m` : word;
    const [first = '', ...more] = text.split('\n');
    return [`${painted}  ${name}: ${first}`, ...more.map((each) => `        ${each}`)].join('\n');
}


/***/ })

};
