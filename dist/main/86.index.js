export const id = 86;
export const ids = [86];
export const modules = {

/***/ 73086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportStage: () => (/* binding */ reportStage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/model/failure.js
var failure = __webpack_require__(82917);
// EXTERNAL MODULE: ./build/src/config/plan.js + 10 modules
var config_plan = __webpack_require__(98716);
// EXTERNAL MODULE: ./build/src/gate/judge-run.js + 17 modules
var judge_run = __webpack_require__(5535);
// EXTERNAL MODULE: ./build/src/github/files.js
var files = __webpack_require__(80166);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/github/api.js
var api = __webpack_require__(48713);
// EXTERNAL MODULE: ./build/src/github/artifact-bytes.js + 1 modules
var artifact_bytes = __webpack_require__(80279);
;// CONCATENATED MODULE: ./build/src/github/fork-run.js



/**
 * The open pull request a finished run measured, found through the API by head owner and branch, then held to head
 * commit and head repository: `workflow_run.pull_requests` is empty for forks, and an artifact's word counts nothing.
 * Undefined: closed meanwhile, or its head has moved on.
 */
async function pullRequestOfRun(octokit, context, run) {
    if (run.headOwner === null || run.headRepositoryId === null)
        return undefined;
    const { owner, repo } = context;
    const head = `${run.headOwner}:${run.headBranch}`;
    const listed = await (0,api/* listAll */._)(octokit, 'GET /repos/{owner}/{repo}/pulls', {
        owner,
        repo,
        state: 'open',
        head,
    });
    const pulls = listed.flatMap((item) => pullSchema.safeParse(item).data ?? []);
    const pull = pulls.find((each) => each.head.sha === run.headSha && each.head.repo?.id === run.headRepositoryId);
    if (!pull)
        return undefined;
    return {
        number: pull.number,
        headSha: pull.head.sha,
        headRef: pull.head.ref,
        headRepositoryId: pull.head.repo?.id ?? null,
        headRepository: pull.head.repo?.full_name ?? null,
        baseSha: pull.base.sha,
        baseRef: pull.base.ref,
        baseRepositoryId: pull.base.repo.id,
        fromFork: pull.head.repo?.id !== pull.base.repo.id,
        author: pull.user?.login ?? 'ghost',
        labels: pull.labels?.map((label) => label.name) ?? [],
        body: pull.body ?? '',
    };
}
const pullSchema = schemas/* looseObject */._H3({
    number: schemas/* number */.aig(),
    body: schemas/* string */.YjP().nullish(),
    user: schemas/* looseObject */._H3({ login: schemas/* string */.YjP() }).nullish(),
    labels: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP() })).optional(),
    head: schemas/* looseObject */._H3({
        sha: schemas/* string */.YjP(),
        ref: schemas/* string */.YjP(),
        repo: schemas/* looseObject */._H3({ id: schemas/* number */.aig(), full_name: schemas/* string */.YjP() }).nullish(),
    }),
    base: schemas/* looseObject */._H3({ sha: schemas/* string */.YjP(), ref: schemas/* string */.YjP(), repo: schemas/* looseObject */._H3({ id: schemas/* number */.aig() }) }),
});
const artifactSchema = schemas/* looseObject */._H3({
    id: schemas/* number */.aig(),
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* number */.aig(),
    expired: schemas/* boolean */.zMY(),
    digest: schemas/* string */.YjP().nullish(),
});
/**
 * The text of the one artifact of that name in a finished run, byte-capped; undefined when the run has none.
 * Rejects with a sentence fragment when it cannot be read.
 */
async function artifactOfRun(octokit, context, runId, name, byteCap) {
    const { owner, repo } = context;
    const where = { owner, repo, run_id: runId };
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
    const listed = await (0,api/* listAll */._)(octokit, route, where, { key: 'artifacts', most: 500 });
    const artifacts = listed.flatMap((item) => artifactSchema.safeParse(item).data ?? []);
    const found = artifacts.findLast((each) => each.name === name && !each.expired);
    if (!found)
        return undefined;
    if (found.size_in_bytes > byteCap)
        throw new Error(`is larger than ${byteCap} bytes`);
    return (0,artifact_bytes/* downloadArtifact */.b)(octokit, context, { id: found.id, digest: found.digest ?? null }, byteCap);
}

// EXTERNAL MODULE: ./build/src/disk.js
var src_disk = __webpack_require__(30532);
// EXTERNAL MODULE: ./build/src/record.js
var record = __webpack_require__(55124);
// EXTERNAL MODULE: ./build/src/read/run-file.js + 3 modules
var run_file = __webpack_require__(61735);
// EXTERNAL MODULE: ./build/src/report/exit-code.js
var exit_code = __webpack_require__(72822);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
// EXTERNAL MODULE: ./build/src/commands/publish.js + 10 modules
var publish = __webpack_require__(8205);
// EXTERNAL MODULE: ./build/src/commands/stderr-voice.js + 1 modules
var stderr_voice = __webpack_require__(71991);
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
        const pull = await pullRequestOfRun(octokit, context, run);
        if (pull === undefined) {
            voice.say(`no open pull request has ${run.headSha.slice(0, 7)} as its head: nothing to report`);
            return failure/* EXIT */.dc.ok;
        }
        const name = (0,publish/* runArtifactName */.nc)(inputs.name);
        const text = await artifactText(octokit, context, run.id, name);
        if (text === undefined) {
            voice.say(`run ${run.id} left no artifact ${name}: nothing to report`);
            return failure/* EXIT */.dc.ok;
        }
        const record = await judgedHere((0,run_file/* parseRun */.z)(text), pull, { inputs, context, octokit });
        const disk = (0,src_disk/* openDisk */.U)((0,external_node_path_.join)(context.workspace || process.cwd(), '.tollgate'));
        const files = await (0,write_files/* writeFiles */.h)(record, { runUrl: context.runUrl }, { disk, voice });
        voice.say(`\n${(0,report_text/* recordText */.Pe)(record, 'plain')}\n`);
        const publication = { record, files, folder: disk.folder, octokit, voice, candidates: [] };
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
async function artifactText(octokit, context, runId, name) {
    try {
        return await artifactOfRun(octokit, context, runId, name, MOST_BYTES);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new failure/* TollgateError */.xB('environment', `the artifact ${name} of run ${runId} ${why}`, { cause: error });
    }
}
/** Thresholds, limits and the compare rule of base, on measurements that are a stranger's word. */
async function judgedHere(stored, pull, { inputs, context, octokit }) {
    const text = await (0,files/* readFileAtRef */.Z)(octokit, context, inputs.config, pull.baseSha);
    const file = text === undefined ? undefined : { path: inputs.config, text };
    const rules = (0,config_plan/* planFrom */.M)({
        mode: 'report',
        inputs,
        facts: { files: [], k6Scripts: [], staticFolders: [], lockfiles: [] },
        env: {},
        labels: pull.labels,
        seed: stored.plan.seed,
        ...(file ? { file } : {}),
    });
    const { thresholds, compare } = rules;
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
    const judged = (0,judge_run/* judgeRun */.Z)(plan, stored.rounds, {
        base: hasBase ? { available: true } : { available: false, reason: 'base was not measured' },
        noise: {},
        runner: stored.runner,
        versions: stored.versions,
    });
    return { ...told, ...(0,record/* judgedOf */.B8)(judged) };
}


/***/ })

};
