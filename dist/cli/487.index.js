export const id = 487;
export const ids = [487];
export const modules = {

/***/ 3487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareCommand: () => (/* binding */ compareCommand),
/* harmony export */   compareRuns: () => (/* binding */ compareRuns)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2917);
/* harmony import */ var _gate_fresh_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8272);
/* harmony import */ var _gate_history_samples_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8615);
/* harmony import */ var _gate_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8461);
/* harmony import */ var _report_exit_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2822);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7912);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4913);
/* harmony import */ var _colours_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(557);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(652);
/** `tollgate compare`: the heads of two runs, as one past run and one new one. */









/**
 * Two runs are other machines or other days, so the history rule applies: with one past run only limits and exact
 * metrics can fail; the rest is shown with what it could have seen.
 * @returns the exit code of the verdict
 */
function compareCommand(base, head, options) {
    const judgement = compareRuns({ name: base, run: measured(base) }, { name: head, run: measured(head) });
    if (options.json)
        process.stdout.write(`${JSON.stringify((0,_report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeJson */ .C)(judgement))}\n`);
    else
        process.stdout.write(`${otherRun((0,_report_text_js__WEBPACK_IMPORTED_MODULE_6__/* .judgementText */ .F1)(judgement, (0,_colours_js__WEBPACK_IMPORTED_MODULE_8__/* .colours */ .M)(process.stdout)))}\n`);
    return (0,_report_exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeOfVerdict */ .o)(judgement.verdict, 'regression');
}
/** Judged by the rules of `head`'s plan; what either run knew to void it voids the comparison. */
function compareRuns(base, head) {
    const [before, after] = [ofOneMachine(base.run), ofOneMachine(head.run)];
    const samples = (0,_gate_history_samples_js__WEBPACK_IMPORTED_MODULE_2__/* .historySamples */ .aD)(after.plan, after.rounds, {
        base: { available: false, reason: `compared with the stored run ${base.name}` },
        noise: {},
        baseline: baselineOf(before),
        runner: after.runner,
        versions: after.versions,
        ...(after.scriptHash === undefined ? {} : { scriptHash: after.scriptHash }),
    });
    const judgement = (0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)(samples, {
        mustSee: (0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .mustSeeOf */ .oQ)('baseline', after.plan.compare.mustSee),
        problems: [base, head].flatMap(voids),
    });
    const metrics = judgement.metrics.map((row) => ({ ...row, reason: otherRun(row.reason) }));
    return { ...judgement, metrics };
}
/** What another machine has confirmed is left out: only the screen has all of a run's targets. */
function ofOneMachine(run) {
    if (run.screened === undefined)
        return run;
    const { runner, versions, startedAt } = run.screened;
    return { ...run, rounds: (0,_gate_fresh_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .screenedRounds */ .Xx)(run), runner, versions, startedAt };
}
function voids({ name, run }) {
    return [...run.problems, ...run.judgement.problems]
        .filter(({ kind }) => kind === 'invalid')
        .map((problem) => ({ ...problem, message: `${name}: ${problem.message}` }));
}
/** The words of the history rule, where history is one run of anywhere. */
function otherRun(text) {
    return text
        .replaceAll('against history (1 run on main)', 'against the other run')
        .replaceAll('no past run on main measured it', 'the other run did not measure it')
        .replaceAll('measured on main and not on head', 'measured in the other run and not on head')
        .replaceAll(/(limit(?: of [^;]+?)?|, and) on main too/g, '$1 in the other run too')
        .replaceAll("than the baseline's by", "than the other run's by")
        .replaceAll("a runner unlike the baseline's", "a runner unlike the other run's");
}
function measured(file) {
    const run = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_7__/* .readRun */ .cI)(file);
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
        metrics: (0,_gate_history_samples_js__WEBPACK_IMPORTED_MODULE_2__/* .headValues */ .P7)(run.rounds),
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


/***/ })

};
