export const id = 667;
export const ids = [667];
export const modules = {

/***/ 63667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportStage: () => (/* binding */ reportStage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82917);
/* harmony import */ var _config_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98716);
/* harmony import */ var _config_redact_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(34251);
/* harmony import */ var _gate_judge_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6949);
/* harmony import */ var _github_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80166);
/* harmony import */ var _github_fork_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70937);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30532);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(55124);
/* harmony import */ var _read_run_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61735);
/* harmony import */ var _report_exit_code_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72822);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74913);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8205);
/* harmony import */ var _stderr_voice_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(71991);
/* harmony import */ var _write_files_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(62990);
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
        const voice = __addDisposableResource(env_1, (0,_stderr_voice_js__WEBPACK_IMPORTED_MODULE_12__/* .stderrVoice */ .f)(), false);
        const run = context.workflowRun;
        if (run === undefined) {
            throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TollgateError */ .xB('config', 'mode report needs the event workflow_run: it reports what another workflow measured');
        }
        const pull = await (0,_github_fork_run_js__WEBPACK_IMPORTED_MODULE_5__/* .pullRequestOfRun */ .X)(octokit, context, run);
        if (pull === undefined) {
            voice.say(`no open pull request has ${run.headSha.slice(0, 7)} as its head: nothing to report`);
            return _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.ok;
        }
        const name = (0,_publish_js__WEBPACK_IMPORTED_MODULE_10__/* .runArtifactName */ .nc)(inputs.name);
        const text = (await artifactText(octokit, context, run.id, `${name}${_publish_js__WEBPACK_IMPORTED_MODULE_10__/* .CONFIRMED */ .qV}`)) ??
            (await artifactText(octokit, context, run.id, name));
        if (text === undefined) {
            voice.say(`run ${run.id} left no artifact ${name}: nothing to report`);
            return _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.ok;
        }
        const record = await judgedHere((0,_read_run_file_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRun */ .z)(text), pull, { inputs, context, octokit });
        const disk = (0,_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .openDisk */ .U)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.workspace || process.cwd(), '.tollgate'), (0,_config_redact_js__WEBPACK_IMPORTED_MODULE_13__/* .redactorOf */ .y)([inputs.token ?? '']));
        const files = await (0,_write_files_js__WEBPACK_IMPORTED_MODULE_11__/* .writeFiles */ .h)(record, { runUrl: context.runUrl }, { disk, voice });
        voice.say(`\n${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_9__/* .recordText */ .Pe)(record, 'plain')}\n`);
        const publication = { record, files, folder: disk.folder, octokit, voice, candidates: [] };
        await (0,_publish_js__WEBPACK_IMPORTED_MODULE_10__/* .postStatus */ .jV)({ ...publication, context }, run.headSha);
        await (0,_publish_js__WEBPACK_IMPORTED_MODULE_10__/* .publish */ .mk)({ ...publication, context: { ...context, pullRequest: pull, readOnlyToken: false } });
        return (0,_report_exit_code_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCodeOfRecord */ .Y)(record) === _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.config ? _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.config : _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.ok;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function artifactText(octokit, context, runId, name) {
    try {
        return await (0,_github_fork_run_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactOfRun */ .n)(octokit, context, runId, name, MOST_BYTES);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TollgateError */ .xB('environment', `the artifact ${name} of run ${runId} ${why}`, { cause: error });
    }
}
/** Thresholds, limits and the compare rule of base, on measurements that are a stranger's word. */
async function judgedHere(stored, pull, { inputs, context, octokit }) {
    const text = await (0,_github_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readFileAtRef */ .Z)(octokit, context, inputs.config, pull.baseSha);
    const file = text === undefined ? undefined : { path: inputs.config, text };
    const rules = (0,_config_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planFrom */ .M)({
        mode: 'report',
        inputs,
        facts: { files: [], k6Scripts: [], staticFolders: [], lockfiles: [] },
        env: {},
        labels: pull.labels,
        seed: stored.plan.seed,
        ...(file ? { file } : {}),
    });
    const { thresholds } = rules;
    const { confirm } = stored.plan.compare;
    const compare = { ...rules.compare, ...(confirm === undefined ? {} : { confirm }) };
    const plan = {
        ...stored.plan,
        mode: 'gate',
        thresholds,
        compare,
        comment: inputs.comment,
        failOn: inputs.failOn,
    };
    const problems = [
        ...stored.problems.filter((problem) => problem.kind !== 'note'),
        {
            kind: 'note',
            message: 'measured in a run without secrets and judged again here with the rules of base',
        },
    ];
    const github = {
        repository: context.repository,
        pullRequest: pull.number,
        runId: context.runId,
        runUrl: context.runUrl,
    };
    const told = { ...stored, plan, problems, head: { sha: pull.headSha }, github };
    if (stored.rounds.length === 0 || stored.strategy === 'none')
        return told;
    const hasBase = stored.rounds.some((round) => round.side === 'base');
    const judged = (0,_gate_judge_run_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeRun */ .Z)(plan, stored.rounds, {
        base: hasBase ? { available: true } : { available: false, reason: 'base was not measured' },
        noise: {},
        runner: stored.runner,
        versions: stored.versions,
    });
    return { ...told, ...(0,_record_js__WEBPACK_IMPORTED_MODULE_14__/* .judgedOf */ .B8)(judged) };
}


/***/ })

};
