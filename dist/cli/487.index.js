export const id = 487;
export const ids = [487];
export const modules = {

/***/ 3487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareCommand: () => (/* binding */ compareCommand)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2917);
/* harmony import */ var _gate_history_samples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8615);
/* harmony import */ var _gate_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5863);
/* harmony import */ var _report_exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2822);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7912);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4913);
/* harmony import */ var _colours_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(557);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(652);
/** `tollgate compare`: the heads of two runs, as one past run and one new one. */








/**
 * Two runs are other machines or other days, so the history rule applies: with one past run only limits and exact
 * metrics can fail; the rest is shown with what it could have seen.
 * @returns the exit code of the verdict
 */
function compareCommand(base, head, options) {
    const before = measured(base);
    const after = measured(head);
    const samples = (0,_gate_history_samples_js__WEBPACK_IMPORTED_MODULE_1__/* .historySamples */ .aD)(after.plan, after.rounds, {
        base: { available: false, reason: `compared with the stored run ${base}` },
        noise: {},
        baseline: baselineOf(before),
        runner: after.runner,
        versions: after.versions,
        ...(after.scriptHash === undefined ? {} : { scriptHash: after.scriptHash }),
    });
    const judgement = (0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S4)(samples);
    if (options.json)
        process.stdout.write(`${JSON.stringify((0,_report_json_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeJson */ .C)(judgement))}\n`);
    else
        process.stdout.write(`${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .judgementText */ .F1)(judgement, (0,_colours_js__WEBPACK_IMPORTED_MODULE_7__/* .colours */ .M)(process.stdout))}\n`);
    return (0,_report_exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOfVerdict */ .o)(judgement.verdict, 'regression');
}
function measured(file) {
    const run = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readRun */ .cI)(file);
    if (run.rounds.length > 0)
        return run;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TollgateError */ .xB('config', `${file} holds no rounds (its verdict: ${run.judgement.verdict}): there is nothing to compare`);
}
function baselineOf(run) {
    const only = {
        commit: run.head.sha,
        runId: run.github?.runId ?? run.startedAt,
        at: run.startedAt,
        runner: run.runner,
        metrics: (0,_gate_history_samples_js__WEBPACK_IMPORTED_MODULE_1__/* .headValues */ .P7)(run.rounds),
        versions: run.versions,
        ...(run.scriptHash === undefined ? {} : { scriptHash: run.scriptHash }),
    };
    const { commit, runId, at } = only;
    const { name } = run.plan;
    return {
        schema: 'tollgate/baseline@1',
        commit,
        runId,
        name,
        at,
        history: [only],
        noise: {},
        accepted: [],
    };
}


/***/ }),

/***/ 8615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P7: () => (/* binding */ headValues),
/* harmony export */   aD: () => (/* binding */ historySamples),
/* harmony export */   ni: () => (/* binding */ historyWindow)
/* harmony export */ });
/* harmony import */ var _model_baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2780);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(647);
/* harmony import */ var _generations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(298);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7651);
/* harmony import */ var _rounds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(884);
/* harmony import */ var _run_specs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(953);
/* harmony import */ var _script_thresholds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1783);
/** Head's rounds beside the baseline's past runs. */







/** The run without what an accepted shift has put behind it: the window starts at the last accepted shift. */
function sinceAccepted(run, accepted) {
    const later = accepted.filter((shift) => shift.at > run.at);
    const behind = (id) => later.some(({ metrics }) => metrics.length === 0 || metrics.some((pattern) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .metricPattern */ .p)(pattern)(id)));
    const { runId: _runId, metrics, ...rest } = run;
    return { ...rest, metrics: Object.fromEntries(Object.entries(metrics).filter(([id]) => !behind(id))) };
}
/** The past runs that count: the newest 30, each metric since its last accepted shift. */
function historyWindow(baseline) {
    if (!baseline)
        return [];
    return baseline.history.slice(-_model_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .HISTORY_RUNS */ .e).map((run) => sinceAccepted(run, baseline.accepted));
}
/** Head's values of every metric, round by round (by process generation where that is the unit). */
function headValues(rounds) {
    const head = rounds.filter((round) => round.side === 'head' && (0,_rounds_js__WEBPACK_IMPORTED_MODULE_6__/* .isSound */ .gH)(round)).map(_script_thresholds_js__WEBPACK_IMPORTED_MODULE_3__/* .withScriptThresholds */ .Ii);
    const ids = [...new Set(head.flatMap((round) => Object.keys(round.values)))].sort();
    return Object.fromEntries(ids.map((id) => [
        id,
        (0,_run_specs_js__WEBPACK_IMPORTED_MODULE_2__/* .perGeneration */ .wG)(id)
            ? (0,_generations_js__WEBPACK_IMPORTED_MODULE_1__/* .generationValues */ .Hz)(head, 'head', id)
            : head.flatMap((round) => {
                const value = round.values[id];
                return value === undefined ? [] : [value];
            }),
    ]));
}
/** What is measured once per start of the server is shown and not judged after too few of them. */
function withStarts(spec, head) {
    const few = (0,_run_specs_js__WEBPACK_IMPORTED_MODULE_2__/* .perGeneration */ .wG)(spec.id) && head.length > 0 ? (0,_generations_js__WEBPACK_IMPORTED_MODULE_1__/* .tooFewStarts */ .qI)(head.length) : undefined;
    if (few === undefined || !(0,_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .compares */ .tk)(spec))
        return spec;
    return { ...spec, gated: spec.limit !== undefined, ungatedReason: few };
}
/**
 * The samples of a run against history: head's rounds of stage `history` (all of head's where there is none), the
 * baseline's window, and metrics that the newest past run of the same scripts had and head has not.
 */
function historySamples(plan, rounds, facts) {
    const own = rounds.some((round) => round.stage === 'history')
        ? rounds.filter((round) => round.stage === 'history')
        : rounds;
    const history = historyWindow(facts.baseline);
    const values = headValues(own);
    const specOf = (0,_run_specs_js__WEBPACK_IMPORTED_MODULE_2__/* .runSpecs */ .a9)(plan, own, facts);
    const targets = [...(0,_rounds_js__WEBPACK_IMPORTED_MODULE_6__/* .loadTargets */ .JU)(plan), ...(0,_rounds_js__WEBPACK_IMPORTED_MODULE_6__/* .pageTargets */ .sB)(plan)];
    const wanted = (id) => targets.some((target) => (0,_rounds_js__WEBPACK_IMPORTED_MODULE_6__/* .belongsTo */ .g4)(id, target));
    const newest = history.at(-1);
    const sameScripts = newest?.scriptHash === undefined || newest.scriptHash === facts.scriptHash;
    const lost = newest && sameScripts
        ? Object.entries(newest.metrics).filter(([id, past]) => values[id] === undefined && past.length > 0 && wanted(id))
        : [];
    const metricOf = (id, head, sample) => sample === undefined ? [] : [{ ...withStarts(specOf(id, sample), head), head }];
    return {
        schema: 'tollgate/samples@1',
        strategy: 'baseline',
        runner: facts.runner,
        ...(facts.versions === undefined ? {} : { versions: facts.versions }),
        ...(facts.scriptHash === undefined ? {} : { scriptHash: facts.scriptHash }),
        history,
        metrics: [
            ...Object.entries(values).flatMap(([id, head]) => metricOf(id, head, head[0])),
            ...lost.flatMap(([id, past]) => metricOf(id, [], past[0])),
        ],
    };
}


/***/ }),

/***/ 2780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ HISTORY_RUNS)
/* harmony export */ });
/** The baseline artifact: a rolling history of runs on main, with a passport. */
/** Rolling history is cut to this many runs. Source: docs/verdicts.md section 6. */
const HISTORY_RUNS = 30;


/***/ })

};
