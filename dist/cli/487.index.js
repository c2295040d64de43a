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
/* harmony import */ var _gate_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5469);
/* harmony import */ var _report_exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2822);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7912);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4913);
/* harmony import */ var _colours_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(557);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8543);
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
    const run = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readRun */ .c)(file);
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

/***/ 298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ LEAST_GENERATIONS),
/* harmony export */   H: () => (/* binding */ generationValues)
/* harmony export */ });
/* harmony import */ var _metric_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9660);
/** Peak memory and ready time: one value per process generation, not per round. */

/** Fewer generations than this are shown and not judged. Source: docs/verdicts.md section 2. */
const LEAST_GENERATIONS = 4;
/** One value per generation of a side, oldest first: the peak of a peak, the first of what is the same in every round. */
function generationValues(rounds, side, id) {
    const byGeneration = new Map();
    for (const round of rounds) {
        const value = round.values[id];
        if (round.side !== side || typeof value !== 'number')
            continue;
        const before = byGeneration.get(round.generation);
        const peak = (0,_metric_table_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .mp)(id) === 'memory-peak' && before !== undefined ? Math.max(before, value) : (before ?? value);
        byGeneration.set(round.generation, peak);
    }
    return [...byGeneration].sort(([a], [b]) => a - b).map(([, value]) => value);
}


/***/ }),

/***/ 8615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P7: () => (/* binding */ headValues),
/* harmony export */   aD: () => (/* binding */ historySamples),
/* harmony export */   ni: () => (/* binding */ historyWindow)
/* harmony export */ });
/* harmony import */ var _model_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2780);
/* harmony import */ var _generations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(298);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7651);
/* harmony import */ var _rounds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(884);
/* harmony import */ var _run_specs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(953);
/* harmony import */ var _script_thresholds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1783);
/** Head's rounds beside the baseline's past runs. */






/** The run without what an accepted shift has put behind it: the window starts at the last accepted shift. */
function sinceAccepted(run, accepted) {
    const later = accepted.filter((shift) => shift.at > run.at);
    const behind = (id) => later.some(({ metrics }) => metrics.length === 0 || metrics.some((pattern) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .metricPattern */ .p)(pattern)(id)));
    const { runId: _runId, metrics, ...rest } = run;
    return { ...rest, metrics: Object.fromEntries(Object.entries(metrics).filter(([id]) => !behind(id))) };
}
/** The past runs that count: the newest 30, each metric since its last accepted shift. */
function historyWindow(baseline) {
    if (!baseline)
        return [];
    return baseline.history.slice(-_model_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .HISTORY_RUNS */ .e).map((run) => sinceAccepted(run, baseline.accepted));
}
/** Head's values of every metric, round by round (by process generation where that is the unit). */
function headValues(rounds) {
    const head = rounds.filter((round) => round.side === 'head' && (0,_rounds_js__WEBPACK_IMPORTED_MODULE_5__/* .isSound */ .gH)(round)).map(_script_thresholds_js__WEBPACK_IMPORTED_MODULE_2__/* .withScriptThresholds */ .Ii);
    const ids = [...new Set(head.flatMap((round) => Object.keys(round.values)))].sort();
    return Object.fromEntries(ids.map((id) => [
        id,
        (0,_run_specs_js__WEBPACK_IMPORTED_MODULE_1__/* .perGeneration */ .wG)(id)
            ? (0,_generations_js__WEBPACK_IMPORTED_MODULE_0__/* .generationValues */ .H)(head, 'head', id)
            : head.flatMap((round) => {
                const value = round.values[id];
                return value === undefined ? [] : [value];
            }),
    ]));
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
    const specOf = (0,_run_specs_js__WEBPACK_IMPORTED_MODULE_1__/* .runSpecs */ .a9)(plan, own, facts);
    const targets = [...(0,_rounds_js__WEBPACK_IMPORTED_MODULE_5__/* .loadTargets */ .JU)(plan), ...(0,_rounds_js__WEBPACK_IMPORTED_MODULE_5__/* .pageTargets */ .sB)(plan)];
    const wanted = (id) => targets.some((target) => (0,_rounds_js__WEBPACK_IMPORTED_MODULE_5__/* .belongsTo */ .g4)(id, target));
    const newest = history.at(-1);
    const sameScripts = newest?.scriptHash === undefined || newest.scriptHash === facts.scriptHash;
    const lost = newest && sameScripts
        ? Object.entries(newest.metrics).filter(([id, past]) => values[id] === undefined && past.length > 0 && wanted(id))
        : [];
    const metricOf = (id, head, sample) => sample === undefined ? [] : [{ ...specOf(id, sample), head }];
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

/***/ 884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ wholeBlocks),
/* harmony export */   JU: () => (/* binding */ loadTargets),
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   T1: () => (/* binding */ roundsOf),
/* harmony export */   WH: () => (/* binding */ targetsText),
/* harmony export */   Z3: () => (/* binding */ targetText),
/* harmony export */   g4: () => (/* binding */ belongsTo),
/* harmony export */   gH: () => (/* binding */ isSound),
/* harmony export */   hD: () => (/* binding */ targetKey),
/* harmony export */   ir: () => (/* binding */ servesTheSame),
/* harmony export */   q1: () => (/* binding */ begun),
/* harmony export */   sB: () => (/* binding */ pageTargets),
/* harmony export */   sF: () => (/* binding */ voids)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9739);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1961);
/** Rounds sorted by what they measured: targets, blocks, sides. */


/** `load shop`, `page home mobile`: the same for the same target. */
function targetKey(target) {
    return target.kind === 'load' ? `load ${target.name}` : `page ${target.name} ${target.device}`;
}
/** A target in a sentence. */
function targetText(target) {
    return target.kind === 'load' ? target.name : `${target.name} (${target.device})`;
}
/** Several targets in a sentence. */
function targetsText(targets) {
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(targets.map(targetText));
}
function loadTargets(plan) {
    return plan.loads.map(({ name }) => ({ kind: 'load', name }));
}
function pageTargets(plan) {
    return plan.pages.flatMap(({ name, devices }) => devices.map((device) => ({ kind: 'page', name, device })));
}
/** Does the metric belong to the target? A server's metrics belong to the load it was measured under. */
function belongsTo(id, target) {
    const parts = (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .splitMetricId */ .y9)(id);
    if (parts?.name !== target.name)
        return false;
    if (target.kind === 'load')
        return parts.family !== 'page';
    return parts.family === 'page' && parts.middle === target.device;
}
/** The rounds of one target at one stage, or at several. */
function roundsOf(rounds, target, ...stages) {
    const key = targetKey(target);
    return rounds.filter((round) => stages.includes(round.stage) && targetKey(round.target) === key);
}
/** A problem that voids the whole round, not a single metric of it. */
function voids(problem, round) {
    return problem.kind === 'invalid' && (problem.about === undefined || problem.about === round.target.name);
}
function isSound(round) {
    return !round.problems.some((problem) => voids(problem, round));
}
/** Rounds put together by block, in the order of the blocks. A repeated round replaces the earlier one. */
function blocksOf(rounds) {
    const byBlock = new Map();
    for (const round of rounds) {
        const key = `${round.stage} ${String(round.block)}`;
        const entry = byBlock.get(key) ?? { stage: round.stage, block: round.block };
        entry[round.side] = round;
        byBlock.set(key, entry);
    }
    return [...byBlock.values()].sort((a, b) => a.block - b.block);
}
/** Blocks with a sound round on both sides: a lost round drops its block. */
function wholeBlocks(rounds) {
    return blocksOf(rounds).flatMap(({ base, head }) => base && head && isSound(base) && isSound(head) ? [{ base, head }] : []);
}
/** How many blocks were begun, sound or not: the number the next block gets. */
function begun(rounds) {
    return rounds.reduce((most, round) => Math.max(most, round.block + 1), 0);
}
/** Did both sides serve the same bytes (nonces and hashed names normalised)? Undefined: not known for both. */
function servesTheSame(rounds, target) {
    const audits = roundsOf(rounds, target, 'exact', 'screen');
    const hashes = (side) => new Set(audits.flatMap((round) => (round.side === side && round.page ? [round.page.servedHash] : [])));
    const [base, head] = [hashes('base'), hashes('head')];
    if (base.size === 0 || head.size === 0)
        return undefined;
    return base.size === 1 && head.size === 1 && [...base][0] === [...head][0];
}


/***/ }),

/***/ 953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a9: () => (/* binding */ runSpecs),
/* harmony export */   wG: () => (/* binding */ perGeneration),
/* harmony export */   yV: () => (/* binding */ busiestEndpoints)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9739);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8260);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(647);
/* harmony import */ var _metric_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9660);
/* harmony import */ var _rounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(884);
/* harmony import */ var _script_thresholds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1783);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1961);
/** The specification of every metric of a run: rules, what the rounds tell of it, what the nightly noise tells. */







/** Endpoints whose p50 gates by default. Source: docs/verdicts.md section 2. */
const BUSIEST = 5;
/** The busiest endpoints of a load over all its rounds, busiest first. */
function busiestEndpoints(rounds, load) {
    const requests = new Map();
    for (const round of rounds)
        if (round.target.kind === 'load' && round.target.name === load)
            for (const [endpoint, count] of Object.entries(round.load?.endpointRequests ?? {}))
                if (endpoint !== 'all')
                    requests.set(endpoint, (requests.get(endpoint) ?? 0) + count);
    return [...requests]
        .sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
        .slice(0, BUSIEST)
        .map(([endpoint]) => endpoint);
}
function loadHints(load, all) {
    const rounds = all.filter((round) => round.target.kind === 'load' && round.target.name === load.name && (0,_rounds_js__WEBPACK_IMPORTED_MODULE_3__/* .isSound */ .gH)(round));
    const counts = (endpoint) => rounds.flatMap(({ load: facts }) => {
        const seen = endpoint === 'all' ? facts?.requests : facts?.endpointRequests[endpoint];
        return seen === undefined ? [] : [seen];
    });
    return {
        busiest: new Set(busiestEndpoints(rounds, load.name)),
        requests: (endpoint) => {
            const seen = counts(endpoint);
            return seen.length === 0 ? undefined : (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .JZ)(seen);
        },
        roundMs: load.roundMs,
        closedModel: load.profile === 'as-written' && rounds.every((round) => round.load?.offeredPerSecond === undefined),
    };
}
function hintsFor(id, loads) {
    const parts = (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_5__/* .splitMetricId */ .y9)(id);
    const load = parts && parts.family !== 'page' ? loads.get(parts.name) : undefined;
    if (!parts || !load)
        return {};
    const requestsPerRound = load.requests(parts.middle);
    return {
        busiest: load.busiest,
        roundMs: load.roundMs,
        closedModel: load.closedModel,
        ...(requestsPerRound === undefined ? {} : { requestsPerRound }),
    };
}
function looksLike(kind, value) {
    if (kind === 'set')
        return Array.isArray(value) && value.every((part) => typeof part === 'string');
    if (kind === 'rate')
        return Array.isArray(value) && value.length === 2;
    return typeof value === 'number';
}
/** A metric whose value is not of the kind its name stands for is shown by the value's own kind. */
function fitting(spec, sample) {
    if (looksLike(spec.kind, sample))
        return spec;
    const kinds = ['timing', 'rate', 'set'];
    const other = (0,_metric_table_js__WEBPACK_IMPORTED_MODULE_1__/* .kindDefaults */ .ds)(kinds.find((kind) => looksLike(kind, sample)) ?? 'timing');
    return {
        ...spec,
        kind: other.kind,
        unit: other.unit,
        gated: false,
        ungatedReason: 'of another kind than its name says',
    };
}
/** What the nightly base-against-base says: a metric blinder than must-see is shown and counted, never red. */
function muted(spec, plan, facts) {
    const known = facts.noise[spec.id]?.detectable;
    if (known === undefined || !(0,_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .compares */ .tk)(spec) || spec.kind === 'rate' || spec.kind === 'set')
        return spec;
    // What the team itself allows cannot be too blind.
    if (known <= Math.max(plan.compare.mustSee, spec.regression))
        return spec;
    const reason = `muted: base against base shows that only ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .percent */ .KN)(known)} or more would be seen`;
    return { ...spec, gated: spec.limit !== undefined, ungatedReason: reason };
}
/** A function from metric id (and one of its values) to its specification in this run. */
function runSpecs(plan, rounds, facts) {
    const loads = new Map(plan.loads.map((load) => [load.name, loadHints(load, rounds)]));
    return (id, sample) => (0,_script_thresholds_js__WEBPACK_IMPORTED_MODULE_2__/* .isScriptThreshold */ .R_)(id)
        ? (0,_script_thresholds_js__WEBPACK_IMPORTED_MODULE_2__/* .scriptThresholdSpec */ .Kj)(id)
        : muted(fitting((0,_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .metricSpec */ .yD)(id, plan.thresholds, hintsFor(id, loads)), sample), plan, facts);
}
/** Its unit of statistics is the process generation. */
function perGeneration(id) {
    return (0,_metric_table_js__WEBPACK_IMPORTED_MODULE_1__/* .metricDefaults */ .Pi)(id)?.perGeneration === true;
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
