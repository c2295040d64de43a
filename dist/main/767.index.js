export const id = 767;
export const ids = [767];
export const modules = {

/***/ 49767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportStage: () => (/* binding */ reportStage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/model/failure.js
var failure = __webpack_require__(82917);
// EXTERNAL MODULE: ./build/src/config/redact.js
var redact = __webpack_require__(34251);
// EXTERNAL MODULE: ./build/src/github/fork-run.js
var fork_run = __webpack_require__(70937);
// EXTERNAL MODULE: ./build/src/disk.js
var src_disk = __webpack_require__(30532);
// EXTERNAL MODULE: ./build/src/read/run-file.js + 3 modules
var run_file = __webpack_require__(61735);
// EXTERNAL MODULE: ./build/src/report/exit-code.js
var exit_code = __webpack_require__(72822);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
// EXTERNAL MODULE: ./build/src/commands/look-up-baseline.js + 5 modules
var look_up_baseline = __webpack_require__(57114);
// EXTERNAL MODULE: ./build/src/commands/publish.js + 10 modules
var publish = __webpack_require__(8205);
// EXTERNAL MODULE: ./build/src/commands/stderr-voice.js + 1 modules
var stderr_voice = __webpack_require__(71991);
// EXTERNAL MODULE: ./build/src/config/ignored.js
var ignored = __webpack_require__(90042);
// EXTERNAL MODULE: ./build/src/config/plan.js + 10 modules
var plan = __webpack_require__(4247);
// EXTERNAL MODULE: ./build/src/gate/baseline-column.js
var baseline_column = __webpack_require__(67737);
// EXTERNAL MODULE: ./build/src/gate/fresh-runner.js
var fresh_runner = __webpack_require__(48272);
// EXTERNAL MODULE: ./build/src/gate/generations.js
var generations = __webpack_require__(90298);
// EXTERNAL MODULE: ./build/src/gate/judge-run.js + 9 modules
var judge_run = __webpack_require__(52372);
// EXTERNAL MODULE: ./build/src/github/files.js
var github_files = __webpack_require__(80166);
// EXTERNAL MODULE: ./build/src/github/permissions.js
var permissions = __webpack_require__(45101);
// EXTERNAL MODULE: ./build/src/record.js
var record = __webpack_require__(55124);
// EXTERNAL MODULE: ./build/src/commands/notices.js + 3 modules
var notices = __webpack_require__(33421);
;// CONCATENATED MODULE: ./build/src/commands/trusted-record.js
/** What the trusted second stage believes of a stranger's run record: its measurements, and nothing else. */










/**
 * The record, judged here: rounds by the rules of base and beside base's own baseline, accepted slowdowns and claims by
 * the pull request as the API tells it. Without rounds only a failure is shown as it is told; "nothing had to be measured" is held to the pull
 * request's own list of files, and any other verdict is `invalid`.
 * @throws TollgateError of kind `config` when base's own configuration has mistakes
 */
async function trustedRecord(stored, pull, place) {
    const { inputs, context, baseline } = place;
    const rules = await rulesOfBase(stored, pull, place);
    const accepting = { pullRequest: pull };
    const plan = (0,notices/* withAcceptance */.s4)(planHere(stored, rules, inputs), accepting);
    const told = toldOf(stored, plan, { pull, context, baseline, notes: (0,notices/* acceptanceNotes */.tZ)(accepting) });
    if (stored.rounds.length === 0)
        return withoutRounds(stored, told, pull, place);
    const hasBase = stored.rounds.some((round) => round.side === 'base');
    const { scriptHash } = stored;
    const readyMs = (0,generations/* firstReadyMs */._C)((0,fresh_runner/* screenedRounds */.Xx)(stored));
    const judged = (0,judge_run/* judgeRun */.Zy)(plan, stored.rounds, {
        base: hasBase ? { available: true } : { available: false, reason: 'base was not measured' },
        noise: baseline.file?.noise ?? {},
        runner: stored.runner,
        versions: stored.versions,
        ...(baseline.file === undefined ? {} : { baseline: baseline.file }),
        ...(scriptHash === undefined ? {} : { scriptHash }),
        ...(readyMs === undefined ? {} : { readyMs }),
        ...(0,fresh_runner/* screenedBefore */.VF)(stored),
    });
    const strategy = (0,record/* strategyOf */.xS)(stored.rounds, judged.samples);
    return (0,notices/* withNotices */.co)({ ...told, strategy, ...(0,record/* judgedOf */.B8)(judged) }, { body: pull.body, baseline: baseline.file });
}
/** Thresholds, limits and the compare rule of base. */
async function rulesOfBase(stored, pull, { inputs, context, octokit }) {
    const text = await (0,github_files/* readFileAtRef */.Z)(octokit, context, inputs.config, pull.baseSha);
    const file = text === undefined ? undefined : { path: inputs.config, text };
    return (0,plan/* planFrom */.M)({
        mode: 'report',
        inputs,
        facts: { files: [], k6Scripts: [], staticFolders: [], lockfiles: [] },
        env: {},
        labels: pull.labels,
        seed: stored.plan.seed,
        ...(file ? { file } : {}),
    });
}
function planHere(stored, rules, inputs) {
    const { confirm } = stored.plan.compare;
    return {
        ...stored.plan,
        mode: 'gate',
        name: inputs.name,
        thresholds: rules.thresholds,
        compare: { ...rules.compare, ...(confirm === undefined ? {} : { confirm }) },
        comment: inputs.comment,
        failOn: inputs.failOn,
    };
}
/** The record with what is known here in place of what it says of itself; its judgement is still a stranger's. */
function toldOf(stored, plan, { pull, context, baseline: { file, commitsBehind, problems }, notes, }) {
    const { claims: _claims, debts: _debts, drift: _drift, creep: _creep, savings: _savings, anchor: _anchor, stress: _stress, skipped: _skipped, baselineColumn: _baselineColumn, ...rest } = stored;
    return {
        ...rest,
        plan,
        problems: [
            ...stored.problems.filter((problem) => problem.kind !== 'note'),
            ...notes,
            ...problems,
            {
                kind: 'note',
                message: 'measured in a run without secrets and judged again here with the rules of base',
            },
        ],
        ...(file === undefined ? {} : { baselineColumn: (0,baseline_column/* baselineColumn */.Q)(file, commitsBehind) }),
        head: { sha: pull.headSha },
        github: {
            repository: context.repository,
            pullRequest: pull.number,
            runId: context.runId,
            runUrl: context.runUrl,
        },
    };
}
/** A run that measured nothing has no evidence: it can say that it failed, and it can be held to the list of files. */
async function withoutRounds({ judgement, skipped }, { samples: _fed, ...told }, pull, place) {
    const bare = { ...told, strategy: 'none' };
    const { verdict, reason, problems } = judgement;
    if (verdict === 'error' || verdict === 'invalid')
        return { ...bare, judgement: { ...NOTHING, verdict, reason, problems } };
    if (skipped === undefined || verdict !== 'pass') {
        return unbelieved(bare, `the run says "${verdict}" and holds no measurements: a verdict without evidence is not taken over`);
    }
    const checked = await skippedHere(told.plan, pull, place);
    return 'doubt' in checked
        ? unbelieved(bare, `the run says that nothing had to be measured, and ${checked.doubt}`)
        : { ...bare, ...(0,record/* passWithout */.aI)(checked.skipped), skipped: checked.skipped };
}
const NOTHING = { metrics: [], next: null, findings: [] };
function unbelieved(record, reason) {
    const problems = [{ kind: 'invalid', message: reason }];
    return { ...record, judgement: { ...NOTHING, verdict: 'invalid', reason, problems } };
}
/** Base's `compare.ignore` on the files the pull request changes, as the API lists them. */
async function skippedHere({ compare }, pull, { context, octokit }) {
    if (compare.strategy !== 'auto')
        return { doubt: `base asks for the strategy ${compare.strategy}, which always measures` };
    let files;
    try {
        files = await (0,github_files/* changedFiles */.Y)(octokit, context, pull.number);
    }
    catch (error) {
        return { doubt: (0,permissions/* explainApiError */.c)('the files of the pull request could not be listed', error) };
    }
    if (files === undefined)
        return { doubt: 'the pull request changes too many files to list them' };
    const skipped = (0,ignored/* ignoredChange */.N4)(files, compare.ignore);
    return skipped === undefined
        ? { doubt: "the pull request changes files that base's `compare.ignore` does not name" }
        : { skipped };
}

// EXTERNAL MODULE: ./build/src/commands/write-files.js + 17 modules
var write_files = __webpack_require__(62990);
;// CONCATENATED MODULE: ./build/src/commands/report-stage.js
/** The trusted second stage (`workflow_run`): judges a finished run's measurements again and reports. Runs no code of the pull request. */
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













/** A run of hundreds of rounds with its samples is a few megabytes. */
const MOST_BYTES = 32 * 1024 * 1024;
/** @returns 0 when there is nothing to report or the report was made: the verdict is the commit status, not this job */
async function reportStage({ inputs, context, octokit }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const voice = __addDisposableResource(env_1, (0,stderr_voice/* stderrVoice */.f)(), false);
        const run = context.workflowRun;
        if (run === undefined) {
            throw new failure/* TollgateError */.xB('config', 'mode report needs the event workflow_run: it reports what another workflow measured');
        }
        const pull = await (0,fork_run/* pullRequestOfRun */.X)(octokit, context, run);
        if (pull === undefined) {
            voice.say(`no open pull request has ${run.headSha.slice(0, 7)} as its head: nothing to report`);
            return failure/* EXIT */.dc.ok;
        }
        const name = (0,publish/* runArtifactName */.nc)(inputs.name);
        // The newest of both: a run that was run again still lists what an older attempt confirmed.
        const text = await artifactText(octokit, context, run.id, [name, `${name}${publish/* CONFIRMED */.qV}`]);
        if (text === undefined) {
            voice.say(`run ${run.id} left no artifact ${name}: nothing to report`);
            return failure/* EXIT */.dc.ok;
        }
        const baseline = await (0,look_up_baseline/* lookUpBaseline */.s)({
            plan: { mode: 'gate', name: inputs.name },
            context: { ...context, pullRequest: pull },
            octokit,
            voice,
        });
        const record = await trustedRecord((0,run_file/* parseRun */.z)(text), pull, { inputs, context, octokit, baseline });
        const disk = (0,src_disk/* openDisk */.U)((0,external_node_path_.join)(context.workspace || process.cwd(), '.tollgate'), (0,redact/* redactorOf */.y)([inputs.token ?? '']));
        const { candidates } = baseline;
        const files = await (0,write_files/* writeFiles */.h)(record, { runUrl: context.runUrl, candidates }, { disk, voice });
        voice.say(`\n${(0,report_text/* recordText */.Pe)(record, 'plain')}\n`);
        const publication = { record, files, folder: disk.folder, octokit, voice, candidates };
        await (0,publish/* postStatus */.jV)({ ...publication, context }, run.headSha);
        await (0,publish/* publish */.mk)({ ...publication, context: { ...context, pullRequest: pull, readOnlyToken: false } });
        return (0,exit_code/* exitCodeOfRecord */.Y)(record) === failure/* EXIT */.dc.config ? failure/* EXIT */.dc.config : failure/* EXIT */.dc.ok;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function artifactText(octokit, context, runId, names) {
    try {
        return await (0,fork_run/* artifactOfRun */.n)(octokit, context, runId, names, MOST_BYTES);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new failure/* TollgateError */.xB('environment', `the artifact ${names[0] ?? ''} of run ${runId} ${why}`, {
            cause: error,
        });
    }
}


/***/ })

};
