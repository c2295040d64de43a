export const id = 910;
export const ids = [910];
export const modules = {

/***/ 4020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ LOOKS),
/* harmony export */   H4: () => (/* binding */ spentMs),
/* harmony export */   HA: () => (/* binding */ restartIsCheap),
/* harmony export */   IG: () => (/* binding */ confirmLeftMs),
/* harmony export */   NV: () => (/* binding */ pagesToTime),
/* harmony export */   RC: () => (/* binding */ HISTORY_ROUNDS),
/* harmony export */   XR: () => (/* binding */ isDear),
/* harmony export */   nx: () => (/* binding */ enoughMs),
/* harmony export */   ot: () => (/* binding */ screenBudgetMs),
/* harmony export */   q0: () => (/* binding */ RESTART_EVERY),
/* harmony export */   uN: () => (/* binding */ blockMs),
/* harmony export */   yb: () => (/* binding */ firstLook),
/* harmony export */   zz: () => (/* binding */ auditsMs)
/* harmony export */ });
/* harmony import */ var _stats_moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1324);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4440);
/* harmony import */ var _rounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(884);
/** Minutes: what was spent, what a block costs, how the first look's time is shared out. */



/** Kept for confirmation. Source: docs/verdicts.md section 8. */
const CONFIRM_SHARE_OF_TIME = 0.45;
/** What k6 needs besides its round (start, stop, reading), and one audit with its Chrome. Measured on two cores: 0.2 to 0.3 s. */
const LOAD_OVERHEAD_MS = 500;
const AUDIT_MS = 6_000;
/** A load's warm-up after a start (take-load-round.ts): 2 s, and k6's own time. Measured: 2.2 s. */
const WARM_UP_MS = 2_500;
/** Restarting is cheap up to this ready time. Judgement. */
const CHEAP_READY_MS = 3_000;
/** A time budget is not longer (config/compare-plan.ts). */
const MOST_MINUTES = 360;
/** Blocks of each look; a load's third is for what the second leaves leaning. Source: docs/verdicts.md section 4. */
const LOOKS = { load: [8, 12, 20], page: [4, 8] };
/** Rounds of one side that a run's summary needs. Source: docs/verdicts.md section 6. */
const HISTORY_ROUNDS = { load: 8, page: 5 };
/** A restart comes with every block of this multiple, where it is cheap. */
const RESTART_EVERY = 2;
/** Servers that can be restarted at all, and without costing more than they teach. */
function restartIsCheap(facts) {
    return facts.readyMs !== undefined && facts.readyMs <= CHEAP_READY_MS;
}
/** Both sides anew and warm for so many loads. Previews that are not ours are never restarted, which costs nothing. */
function restartMs(facts, loads = 1) {
    return facts.readyMs === undefined ? 0 : 2 * (facts.readyMs + loads * WARM_UP_MS);
}
/** Starts that a block takes where only one side is up at a time: the next block begins with either side. */
const SWAPS = 1.5;
/** What starting servers adds to a block: a load's part of the restarts, or every change of sides. */
function startsMs(plan, facts, target) {
    if (plan.compare.pairing === 'one-at-a-time')
        return (SWAPS * restartMs(facts)) / 2;
    if (target.kind !== 'load' || !restartIsCheap(facts))
        return 0;
    const loads = Math.max(1, plan.loads.length);
    return restartMs(facts, loads) / RESTART_EVERY / loads;
}
/** The first audits of every page on both sides, before anything was measured. A refresh of the baseline takes none. */
function auditsMs(plan) {
    return plan.mode === 'baseline' ? 0 : (0,_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .pageTargets */ .sB)(plan).length * 2 * AUDIT_MS;
}
/** What one block of both sides costs: as measured, else as planned. Restarts of a load are spread over its blocks. */
function blockMs(plan, rounds, facts, target) {
    const own = blocksMs((0,_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .roundsOf */ .T1)(rounds, target, 'exact', 'screen', 'confirm'));
    const restarts = startsMs(plan, facts, target);
    if (own.length > 0)
        return (0,_stats_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(own) / own.length + restarts;
    if (target.kind === 'page')
        return 2 * AUDIT_MS + restarts;
    const planned = plannedMs(plan, target.name);
    return planned === undefined ? 0 : planned + restarts;
}
/** What each block of both sides took, sound or not: a lost one costs its time, too. */
function blocksMs(rounds) {
    return (0,_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .blocksOf */ .SH)(rounds).flatMap(({ base, head }) => base && head ? [base.elapsedMs + head.elapsedMs] : []);
}
/** What a block of a load takes where nothing waits; undefined: no such load. */
function plannedMs(plan, name) {
    const load = plan.loads.find((each) => each.name === name);
    return load && 2 * (load.roundMs + LOAD_OVERHEAD_MS);
}
/** Blocks of a load that cost so many times what was planned are planned anew. Judgement. */
const DEAR = 2;
/** True after 4 blocks of a load that cost far more than planned: requests that hang, a machine that crawls. */
function isDear(plan, rounds, target) {
    const planned = target.kind === 'load' ? plannedMs(plan, target.name) : undefined;
    if (planned === undefined)
        return false;
    const own = blocksMs((0,_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .roundsOf */ .T1)(rounds, target, 'screen'));
    return own.length >= _effect_js__WEBPACK_IMPORTED_MODULE_2__/* .LEAST_BLOCKS */ .zP && (0,_stats_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(own) / own.length > DEAR * planned;
}
/** What lay between two rounds by the clock; what was left out between them is another's, and only a restart is counted. */
function gapMs(before, after, facts) {
    if (Math.abs(after.generation - before.generation) > 1)
        return restartMs(facts);
    const gap = Date.parse(after.at) - Date.parse(before.at) - before.elapsedMs;
    return gap > 0 ? gap : 0;
}
/**
 * Time spent measuring: every round's own, and the restarts between them, as reckoned or, where stopping, starting and
 * warming up took longer than that, by the clock.
 */
function spentMs(rounds, facts) {
    const measured = (0,_stats_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(rounds.map((round) => round.elapsedMs));
    const generations = new Set(rounds.map((round) => round.generation)).size;
    const reckoned = Math.max(0, generations - 1) * restartMs(facts);
    const clock = (0,_stats_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(rounds.slice(1).map((round, i) => gapMs(rounds[i] ?? round, round, facts)));
    return measured + Math.max(reckoned, clock);
}
/** What the screen may use of the whole budget: all of it where nothing is confirmed, or on another machine. */
function screenBudgetMs(plan) {
    const { timeBudgetMs, confirm } = plan.compare;
    const all = plan.mode === 'baseline' || confirm !== undefined;
    return all ? timeBudgetMs : timeBudgetMs * (1 - CONFIRM_SHARE_OF_TIME);
}
/** What is left of the budget for fresh blocks. What the screen took on another machine is not counted. */
function confirmLeftMs(plan, rounds, facts) {
    const here = facts.screened ? rounds.filter(({ stage }) => stage === 'confirm') : rounds;
    return plan.compare.timeBudgetMs - spentMs(here, facts);
}
/** Pages that are to be timed: all, except those that serve the same bytes when `auto` may take the short way. */
function pagesToTime(plan, rounds) {
    const all = (0,_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .pageTargets */ .sB)(plan);
    if (plan.mode !== 'gate' || plan.compare.strategy !== 'auto')
        return all;
    return all.filter((target) => (0,_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .servesTheSame */ .ir)(rounds, target) !== true);
}
/** How the first look's time is shared out: loads to 8 blocks, changed pages to 4; blocks shrink first, then pages go. */
function firstLook(plan, rounds, facts, looksAt) {
    const early = rounds.filter((round) => round.stage === 'exact');
    const cost = (target) => blockMs(plan, rounds, facts, target);
    const loads = (0,_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .loadTargets */ .JU)(plan);
    const pages = pagesToTime(plan, rounds);
    const available = screenBudgetMs(plan) - spentMs(early, facts);
    const perLoadBlock = (0,_stats_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(loads.map(cost));
    const forPages = Math.min(_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .LEAST_BLOCKS */ .zP * (0,_stats_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(pages.map(cost)), available / 2);
    const fitting = perLoadBlock > 0 ? Math.floor((available - forPages) / perLoadBlock) : 0;
    const blocks = Math.max(_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .LEAST_BLOCKS */ .zP, Math.min(looksAt, fitting));
    // What is kept for confirmation is touched only so that everything is seen at least once.
    let left = plan.compare.timeBudgetMs - spentMs(early, facts);
    const without = [];
    for (const target of [...loads, ...pages]) {
        const wanted = cost(target) * (target.kind === 'load' ? blocks : _effect_js__WEBPACK_IMPORTED_MODULE_2__/* .LEAST_BLOCKS */ .zP);
        if (wanted > left)
            without.push(target);
        else
            left -= wanted;
    }
    return { loads: blocks, without };
}
/** Whole minutes of a budget that would hold at least 4 blocks of everything; more than the one that did not. */
function enoughMs(plan, rounds, facts) {
    const { timeBudgetMs } = plan.compare;
    const holds = (budgetMs) => {
        const larger = { ...plan, compare: { ...plan.compare, timeBudgetMs: budgetMs } };
        return firstLook(larger, rounds, facts, LOOKS.load[1]).without.length === 0;
    };
    let minutes = Math.floor(timeBudgetMs / 60_000) + 1;
    while (minutes < MOST_MINUTES && !holds(minutes * 60_000))
        minutes += 1;
    return minutes * 60_000;
}


/***/ }),

/***/ 200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ completeSamples)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9739);
/* harmony import */ var _metric_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9660);
/* harmony import */ var _misfits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5410);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7395);
/** A samples file made whole: defaults by the last segment of each id. */




/** Milliseconds in one of each unit of time. */
const MILLISECONDS = { ms: 1, 'cpu-ms': 1, s: 1000 };
/** The default floor in the unit of the file's values: none where it cannot be told in it, for a floor hides what lies below it. */
function floorIn(unit, defaults) {
    if (unit === defaults.unit)
        return defaults.floor;
    const [known, wanted] = [MILLISECONDS[defaults.unit], MILLISECONDS[unit]];
    return known === undefined || wanted === undefined ? 0 : (defaults.floor * known) / wanted;
}
/** Everything the file left out. In a samples file every metric of a gating class gates, and so does an unknown one. */
function specOf(raw, sample) {
    const named = (0,_metric_table_js__WEBPACK_IMPORTED_MODULE_0__/* .metricDefaults */ .Pi)(raw.id);
    const kind = raw.kind ?? (named ?? { kind: (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .kindLike */ .Wi)(sample) }).kind;
    // Another kind than the name's: thresholds of the name would be on the wrong scale.
    const defaults = named?.kind === kind ? named : (0,_metric_table_js__WEBPACK_IMPORTED_MODULE_0__/* .kindDefaults */ .ds)(kind);
    const unit = raw.unit ?? defaults.unit;
    return {
        id: raw.id,
        kind,
        unit,
        better: raw.better ?? defaults.better,
        regression: raw.regression ?? defaults.regression,
        floor: raw.floor ?? floorIn(unit, defaults),
        ...(raw.limit === undefined ? {} : { limit: raw.limit }),
        ...(raw.target === undefined ? {} : { target: raw.target }),
        gated: raw.gated ?? (defaults.gates || defaults.perGeneration === true),
        primary: raw.primary ?? named?.primary ?? false,
        ...(raw.ungatedReason === undefined ? {} : { ungatedReason: raw.ungatedReason }),
    };
}
function pairedMetric(raw) {
    const sample = raw.base[0] ?? raw.head[0];
    return {
        ...specOf(raw, sample),
        base: raw.base,
        head: raw.head,
        ...(raw.noise === undefined ? {} : { noise: raw.noise }),
        ...(raw.alphaShare === undefined ? {} : { alphaShare: raw.alphaShare }),
        ...(raw.flagged === undefined ? {} : { flagged: raw.flagged }),
        ...(raw.blocks === undefined ? {} : { blocks: raw.blocks }),
    };
}
/** With base's first value, or head's where base has none. */
function sampledMetric(metric) {
    const at = metric.base.length > 0 ? 'base' : 'head';
    const [value] = metric[at];
    return { metric, sample: value === undefined ? undefined : { at: `${at}[0]`, value } };
}
/** Head's first value; of what was measured on main only, the newest there. */
function pastSample({ id, head }, history) {
    const [first] = head;
    if (first !== undefined)
        return { at: 'head[0]', value: first };
    const index = history.findLastIndex((run) => (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .pastValues */ .z4)(run, id).length > 0);
    const run = history[index];
    const [value] = run ? (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .pastValues */ .z4)(run, id) : [];
    return value === undefined
        ? undefined
        : { of: (0,_misfits_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)('history', index), at: `metrics["${id}"][0]`, value };
}
function completePaired({ metrics, confirm }) {
    const screened = metrics.map(pairedMetric);
    const plain = { schema: 'tollgate/samples@1', strategy: 'paired', metrics: screened };
    const faults = (0,_misfits_js__WEBPACK_IMPORTED_MODULE_1__/* .misfits */ .gX)(screened.map(sampledMetric), 'metrics');
    if (confirm === undefined) {
        (0,_misfits_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(faults);
        return plain;
    }
    // Fresh blocks are judged by the rules of the screen, so they must be of its kind and in its unit.
    const byId = new Map(screened.map((metric) => [metric.id, metric]));
    const fresh = confirm.metrics.map((raw) => pairedMetric({ ...raw, ...(0,_misfits_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(byId.get(raw.id)) }));
    const list = 'confirm.metrics';
    const others = confirm.metrics.flatMap((raw, i) => (0,_misfits_js__WEBPACK_IMPORTED_MODULE_1__/* .otherRules */ .y8)(raw, byId.get(raw.id), (0,_misfits_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(list, i)));
    (0,_misfits_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)([...faults, ...(others.length > 0 ? others : (0,_misfits_js__WEBPACK_IMPORTED_MODULE_1__/* .misfits */ .gX)(fresh.map(sampledMetric), list, byId))]);
    return { ...plain, confirm: { metrics: fresh } };
}
/** Samples as `judge` wants them. Throws a `TollgateError` of kind `config` where values do not fit the metric's kind. */
function completeSamples({ samples }) {
    if (samples.strategy === 'paired')
        return completePaired(samples);
    const { history } = samples;
    const sampled = samples.metrics.map((raw) => {
        const sample = pastSample(raw, history);
        return { metric: { ...specOf(raw, sample?.value), head: raw.head }, sample };
    });
    (0,_misfits_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)((0,_misfits_js__WEBPACK_IMPORTED_MODULE_1__/* .misfits */ .gX)(sampled, 'metrics'));
    return { ...samples, schema: 'tollgate/samples@1', metrics: sampled.map(({ metric }) => metric) };
}


/***/ }),

/***/ 900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ hopeless),
/* harmony export */   u: () => (/* binding */ evidenceProblems)
/* harmony export */ });
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4440);
/* harmony import */ var _rounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(884);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1961);
/** The run-level evidence floor: what must hold before anything is compared. */



/** More lost rounds than this on one side and what is left is a selection. Judgement. */
const MOST_LOST = 0.25;
/** The sentence of the first problem that voids a round. */
function reasonOf(lost) {
    for (const round of lost)
        for (const problem of round.problems)
            if ((0,_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .voids */ .sF)(problem, round))
                return problem.message;
    return 'its rounds were invalid';
}
/** Too little is left of a target to trust it, also after `more` rounds a side. A few lost rounds only drop their blocks. */
function untrusted(rounds, side, more = 0) {
    const own = rounds.filter((round) => round.side === side);
    const lost = own.filter((round) => !(0,_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .isSound */ .gH)(round));
    if (lost.length === 0)
        return undefined;
    const left = own.length - lost.length + more;
    const few = left < Math.min(_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .LEAST_BLOCKS */ .zP, own.length);
    return few || lost.length > MOST_LOST * (own.length + more) ? lost : undefined;
}
function floorOf(target, rounds) {
    const own = (0,_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .roundsOf */ .T1)(rounds, target, 'exact', 'screen', 'confirm', 'history');
    const lost = own.filter((round) => !(0,_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .isSound */ .gH)(round));
    if (lost.length === 0)
        return [];
    const bad = untrusted(own, 'base') ?? untrusted(own, 'head');
    if (bad)
        return [{ kind: 'invalid', message: reasonOf(bad), about: target.name }];
    const message = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(lost.length, 'round')} of ${String(own.length)} of ${(0,_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .targetText */ .Z3)(target)} ${lost.length === 1 ? 'was' : 'were'} dropped: ${reasonOf(lost)}`;
    return [{ kind: 'warning', message, about: target.name }];
}
/** Exceptions that failing requests explain are the change's doing only where base ran the same script without them. */
function thrownAlone(target, rounds) {
    const own = (0,_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .roundsOf */ .T1)(rounds, target, 'screen', 'confirm', 'history');
    const threw = own.find(({ load }) => load?.thrown !== undefined)?.load;
    if (threw?.thrown === undefined || own.some(({ side }) => side === 'base'))
        return [];
    const message = `the k6 script threw in ${String(threw.thrown)} of ${String(threw.iterations)} iterations where requests failed, and no base beside it tells whether it always does`;
    return [{ kind: 'invalid', message, about: target.name }];
}
/** Problems of rounds that void nothing as a whole, each sentence once. */
function remarks(rounds) {
    const said = new Map();
    for (const round of rounds)
        for (const problem of round.problems)
            if (!(0,_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .voids */ .sF)(problem, round))
                said.set(`${problem.kind} ${problem.about ?? ''} ${problem.message}`, problem);
    return [...said.values()];
}
/**
 * Problems of the run from problems of its rounds: `invalid` for the whole run (a dead server), for a load or page of
 * which too little is sound, or for one that was asked for and never measured; warnings for single lost rounds.
 */
function evidenceProblems(plan, rounds) {
    const deaths = rounds.flatMap((round) => round.problems.filter((problem) => problem.kind === 'invalid' && problem.about === undefined));
    const whole = [...new Map(deaths.map((problem) => [problem.message, problem])).values()];
    const targets = [...(0,_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .loadTargets */ .JU)(plan), ...(0,_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .pageTargets */ .sB)(plan)];
    const measured = new Set(rounds.map((round) => (0,_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .targetKey */ .hD)(round.target)));
    const floors = whole.length > 0
        ? []
        : targets.flatMap((target) => measured.has((0,_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .targetKey */ .hD)(target)) ? [...floorOf(target, rounds), ...thrownAlone(target, rounds)] : []);
    return [...whole, ...floors, ...remarks(rounds)];
}
/**
 * Targets that need no more measuring, because nothing of them can be trusted, not even after `more` sound blocks; all of
 * them after a death.
 */
function hopeless(rounds, target, more = 0) {
    const dead = rounds.some((round) => round.problems.some((problem) => problem.kind === 'invalid' && problem.about === undefined));
    if (dead)
        return true;
    const own = (0,_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .roundsOf */ .T1)(rounds, target, 'exact', 'screen', 'confirm', 'history');
    return (own.some((round) => !(0,_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .isSound */ .gH)(round)) &&
        (untrusted(own, 'base', more) ?? untrusted(own, 'head', more)) !== undefined);
}


/***/ }),

/***/ 582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ againstHistory)
/* harmony export */ });
/** What the gate is told besides the plan and the rounds. */
/** Is head alone measured, and compared with past runs? Base is not there, or the strategy does not want it. */
function againstHistory(plan, facts) {
    return !facts.base.available || (plan.compare.strategy === 'baseline' && plan.mode === 'gate');
}


/***/ }),

/***/ 6434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ lastExtension),
/* harmony export */   OO: () => (/* binding */ confirmExtension),
/* harmony export */   ai: () => (/* binding */ restExtension),
/* harmony export */   ck: () => (/* binding */ extension),
/* harmony export */   h$: () => (/* binding */ LEAST_LAST)
/* harmony export */ });
/* harmony import */ var _stats_moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1324);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4020);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4440);
/* harmony import */ var _rounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(884);
/** How many more blocks fit: to a look, into the rest of the time, to a confirmation's end. Independent of what was seen. */




/** How many more blocks of a kind fit between its first and second look, for all its targets; independent of what was seen. */
function extension(plan, rounds, facts, kind) {
    const targets = kind === 'load' ? (0,_rounds_js__WEBPACK_IMPORTED_MODULE_1__/* .loadTargets */ .JU)(plan) : (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .pagesToTime */ .NV)(plan, rounds);
    const [first, last] = _budget_js__WEBPACK_IMPORTED_MODULE_0__/* .LOOKS */ .BJ[kind];
    const before = kind === 'load' ? firstLooks(rounds, first) : beforePages(rounds, first);
    const perBlock = (0,_stats_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(targets.map((target) => (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .blockMs */ .uN)(plan, before, facts, target)));
    const pages = kind === 'load'
        ? _effect_js__WEBPACK_IMPORTED_MODULE_3__/* .LEAST_BLOCKS */ .zP * (0,_stats_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)((0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .pagesToTime */ .NV)(plan, rounds).map((target) => (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .blockMs */ .uN)(plan, before, facts, target)))
        : 0;
    const fits = perBlock > 0 ? Math.floor(((0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .screenBudgetMs */ .ot)(plan) - (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .spentMs */ .H4)(before, facts) - pages) / perBlock) : 0;
    const more = Math.min(last - first, fits);
    return more >= 2 ? more : 0;
}
/** The audits, and the loads' blocks of their first look. */
function firstLooks(rounds, first) {
    return rounds.filter(({ stage, block, target }) => stage === 'exact' || (stage === 'screen' && target.kind === 'load' && block < first));
}
const timesPage = ({ stage, target }) => stage === 'screen' && target.kind === 'page';
/** Everything before the pages were timed, and their blocks of the first look: what a load takes later is another's. */
function beforePages(rounds, first) {
    const from = rounds.findIndex(timesPage);
    return rounds.filter((round, at) => timesPage(round) ? round.block < first : round.stage !== 'confirm' && (from === -1 || at < from));
}
/** Fewer more blocks are not worth a look's part of the error. Judgement. */
const LEAST_LAST = 4;
/**
 * How many more blocks of every load fit between its second and last look, when all looks of the pages and a usual
 * confirmation are set aside; independent of what was seen.
 */
function lastExtension(plan, rounds, facts) {
    const [first, second, last] = _budget_js__WEBPACK_IMPORTED_MODULE_0__/* .LOOKS */ .BJ.load;
    if (extension(plan, rounds, facts, 'load') < second - first)
        return 0;
    const exact = rounds.filter(({ stage }) => stage === 'exact');
    const early = firstLooks(rounds, first);
    const cost = (target) => (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .blockMs */ .uN)(plan, early, facts, target);
    const perBlock = (0,_stats_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)((0,_rounds_js__WEBPACK_IMPORTED_MODULE_1__/* .loadTargets */ .JU)(plan).map(cost));
    const pages = (0,_stats_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)((0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .pagesToTime */ .NV)(plan, rounds).map(cost));
    const confirmation = plan.compare.confirm === undefined ? Math.max(_effect_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIRM_RECKONED */ .Pu * perBlock, _effect_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIRM_BLOCKS */ .QC * pages) : 0;
    const left = plan.compare.timeBudgetMs - (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .spentMs */ .H4)(exact, facts) - _budget_js__WEBPACK_IMPORTED_MODULE_0__/* .LOOKS */ .BJ.page[1] * pages - confirmation;
    const more = Math.min(last - second, Math.floor(left / perBlock) - second);
    return more >= LEAST_LAST ? more : 0;
}
/** How many more blocks of a load fit into `leftMs`, up to a last look's, when nothing is kept for a confirmation. */
function restExtension(plan, rounds, facts, target, leftMs) {
    const fits = Math.floor(leftMs / (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .blockMs */ .uN)(plan, rounds, facts, target));
    const more = Math.min(_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .LOOKS */ .BJ.load[2] - (0,_rounds_js__WEBPACK_IMPORTED_MODULE_1__/* .begun */ .q1)((0,_rounds_js__WEBPACK_IMPORTED_MODULE_1__/* .roundsOf */ .T1)(rounds, target, 'screen')), fits);
    return more >= LEAST_LAST ? more : 0;
}
/** How many blocks a confirmation of 8 may go on for, within the whole budget; independent of what was seen. */
function confirmExtension(plan, rounds, facts) {
    const before = rounds.filter(({ stage, block }) => stage !== 'confirm' || block < _effect_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIRM_BLOCKS */ .QC);
    const confirmed = (0,_rounds_js__WEBPACK_IMPORTED_MODULE_1__/* .loadTargets */ .JU)(plan).filter((target) => (0,_rounds_js__WEBPACK_IMPORTED_MODULE_1__/* .roundsOf */ .T1)(before, target, 'confirm').length > 0);
    const perBlock = (0,_stats_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(confirmed.map((target) => (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .blockMs */ .uN)(plan, before, facts, target)));
    const fits = perBlock > 0 ? Math.floor((0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .confirmLeftMs */ .IG)(plan, before, facts) / perBlock) : 0;
    const more = Math.min(_effect_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIRM_MOST */ .vm - _effect_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIRM_BLOCKS */ .QC, fits);
    return more >= 2 ? more : 0;
}


/***/ }),

/***/ 8910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UG: () => (/* binding */ judgeRaw),
  Zy: () => (/* binding */ judgeRun),
  xn: () => (/* binding */ judgeSamples)
});

// EXTERNAL MODULE: ./build/src/gate/complete-samples.js
var complete_samples = __webpack_require__(200);
// EXTERNAL MODULE: ./build/src/model/raw-samples.js
var raw_samples = __webpack_require__(5503);
// EXTERNAL MODULE: ./build/src/gate/misfits.js
var misfits = __webpack_require__(5410);
;// CONCATENATED MODULE: ./build/src/gate/likely-slips.js
/** What a samples file says that can be judged, and is most likely not what was meant. */


/** One warning for some places of the file, of which the first are named. */
function warningOf(places, why) {
    if (places.length === 0)
        return [];
    const told = places.slice(0, raw_samples/* TOLD_MISTAKES */.o).join('; ');
    const more = places.length > raw_samples/* TOLD_MISTAKES */.o ? ` and ${String(places.length - raw_samples/* TOLD_MISTAKES */.o)} more` : '';
    return [{ kind: 'warning', message: `${told}${more}: ${why}` }];
}
/** Fresh blocks of a metric that was not screened can settle nothing: most likely a slip in its name. */
function unknownFresh(samples) {
    if (samples.strategy !== 'paired')
        return [];
    const screened = new Set(samples.metrics.map(({ id }) => id));
    const unknown = (samples.confirm?.metrics ?? []).flatMap(({ id }, i) => screened.has(id) ? [] : [`${(0,misfits/* placeOf */.$t)('confirm.metrics', i)}.id is ${id}`]);
    return warningOf(unknown, '"metrics" has no such id, so these fresh blocks confirm nothing');
}
const inPercent = (share) => String(Number((100 * share).toPrecision(6)));
/** `metrics[0].regression is 5`: a share that was written in percent allows everything, and hides all it was meant to show. */
function percentForShare({ metrics }) {
    const told = metrics.flatMap((metric, i) => {
        if (metric.kind !== 'timing' && metric.kind !== 'exact')
            return [];
        const shares = { regression: metric.regression, noise: 'noise' in metric ? metric.noise : undefined };
        return Object.entries(shares).flatMap(([field, value]) => value !== undefined && value > 1
            ? [`${(0,misfits/* placeOf */.$t)('metrics', i)}.${field} is ${String(value)}, which is ${inPercent(value)} %`]
            : []);
    });
    return warningOf(told, '5 % is written 0.05');
}
/** Warnings, each with its places. */
function likelySlips(samples) {
    return [...unknownFresh(samples), ...percentForShare(samples)];
}

// EXTERNAL MODULE: ./build/src/gate/evidence.js
var evidence = __webpack_require__(900);
// EXTERNAL MODULE: ./build/src/gate/facts.js
var gate_facts = __webpack_require__(582);
// EXTERNAL MODULE: ./build/src/gate/fresh-runner.js
var fresh_runner = __webpack_require__(8272);
// EXTERNAL MODULE: ./build/src/gate/history-samples.js
var history_samples = __webpack_require__(8615);
// EXTERNAL MODULE: ./build/src/gate/judge.js + 20 modules
var judge = __webpack_require__(8461);
// EXTERNAL MODULE: ./build/src/model/metric.js
var metric = __webpack_require__(9739);
// EXTERNAL MODULE: ./build/src/gate/rounds.js
var gate_rounds = __webpack_require__(884);
// EXTERNAL MODULE: ./build/src/gate/wording.js
var wording = __webpack_require__(1961);
;// CONCATENATED MODULE: ./build/src/gate/broken-pages.js
/** Pages that ask for something on head that fails there: what is not served costs nothing, and is no success. */



const failedIn = ({ failed = [] }, name) => failed.find((each) => each.name === name);
const asksFor = ({ resources }, name) => resources.some((each) => each.name === name);
/**
 * What fails in every audit of head and in none of base. Without any answer it must have been answered on base: what waits for
 * news (a long poll, a beacon) never is.
 */
function brokenOn(head, base) {
    const [first, ...rest] = head;
    if (!first || base.length === 0)
        return [];
    const names = new Map((first.failed ?? []).map((each) => [each.name, each]));
    return [...names.values()].filter(({ name, status }) => rest.every((page) => failedIn(page, name)) &&
        base.every((page) => !failedIn(page, name)) &&
        (status !== undefined || base.every((page) => asksFor(page, name))));
}
const broken_pages_text = ({ name, status }) => `${name} (${status === undefined ? 'no answer' : String(status)})`;
/** Warnings that leave the run blind for such a page: its numbers are those of a page that lacks something. */
function brokenPages(plan, rounds) {
    return (0,gate_rounds/* pageTargets */.sB)(plan).flatMap((target) => {
        if (target.kind !== 'page')
            return [];
        const audits = (side) => (0,gate_rounds/* auditsOf */.kl)(rounds, target, side, 'exact', 'screen', 'confirm');
        const broken = brokenOn(audits('head'), audits('base'));
        if (broken.length === 0)
            return [];
        const message = `page ${(0,gate_rounds/* targetText */.Z3)(target)} asks on head for ${(0,wording/* listed */.KE)(broken.map(broken_pages_text))}, which base does not fail at: without ${broken.length === 1 ? 'it' : (0,wording/* counted */.hS)(broken.length, 'request')} the page is another one, and was not compared`;
        return [{ kind: 'warning', message, about: (0,metric/* pageMetricId */.H6)(target.name, target.device, '*'), blind: true }];
    });
}

// EXTERNAL MODULE: ./build/src/gate/defaults.js
var defaults = __webpack_require__(647);
;// CONCATENATED MODULE: ./build/src/gate/other-answers.js
/** Endpoints that give another kind of answer on head than on base: a redirect to the login is fast, and no success. */




/** A class (2xx, 3xx) whose share of the answers differs by so much moves the middle of the latencies. Judgement. */
const OTHER_SHARE = 0.25;
/** Fewer answers of a side tell nothing of their shares. */
const LEAST_ANSWERS = 20;
/** A status below this share is not worth a word. */
const RARE = 0.05;
/** Expected answers of one endpoint on one side, by status; failures have an error rate that tells of them. */
function answersOf(rounds, side, endpoint) {
    const counts = new Map();
    for (const round of rounds)
        if (round.side === side)
            for (const [status, times] of Object.entries(round.load?.answers?.[endpoint] ?? {}))
                counts.set(status, (counts.get(status) ?? 0) + times);
    return counts;
}
function total(counts) {
    return [...counts.values()].reduce((sum, times) => sum + times, 0);
}
/** Share of each class of statuses, `2` for 200 and 204. */
function shares(counts) {
    const all = total(counts);
    const classes = new Map();
    for (const [status, times] of counts)
        classes.set(status.slice(0, 1), (classes.get(status.slice(0, 1)) ?? 0) + times / all);
    return classes;
}
function differ(base, head) {
    if (total(base) < LEAST_ANSWERS || total(head) < LEAST_ANSWERS)
        return false;
    const [before, after] = [shares(base), shares(head)];
    return [...before.keys(), ...after.keys()].some((one) => Math.abs((after.get(one) ?? 0) - (before.get(one) ?? 0)) >= OTHER_SHARE);
}
/** `302`, or `302 (50 %) and 200 (50 %)`. */
function statusText(counts) {
    const all = total(counts);
    const told = [...counts].filter(([, times]) => times >= RARE * all).sort(([, a], [, b]) => b - a);
    if (told.length <= 1)
        return told[0]?.[0] ?? '';
    return told.map(([status, times]) => `${status} (${(0,wording/* percent */.KN)(times / all)})`).join(' and ');
}
/**
 * Warnings for such endpoints. Their `about` is the pattern of the latency that is void (untrusted.ts); where that was to
 * be judged, the run is blind there.
 */
function otherAnswers(plan, rounds, samples) {
    if (samples.strategy !== 'paired')
        return [];
    return (0,gate_rounds/* loadTargets */.JU)(plan).flatMap((target) => {
        const own = (0,gate_rounds/* roundsOf */.T1)(rounds, target, 'screen', 'confirm').filter(gate_rounds/* isSound */.gH);
        const endpoints = new Set(own.flatMap(({ load }) => Object.keys(load?.answers ?? {})));
        return [...endpoints].flatMap((endpoint) => {
            const [base, head] = [answersOf(own, 'base', endpoint), answersOf(own, 'head', endpoint)];
            if (!differ(base, head))
                return [];
            const latency = (0,metric/* loadMetricId */.Av)(target.name, endpoint, 'latency-');
            const judged = samples.metrics.some((metric) => metric.id.startsWith(latency) && (0,defaults/* compares */.tk)(metric));
            const message = `${endpoint} of ${target.name} is answered by ${statusText(head)} on head and by ${statusText(base)} on base, which are not the same work: its latency was not compared. If this change was not meant to do that, head sends people elsewhere (a login, an error)`;
            return [{ kind: 'warning', message, about: `${latency}*`, ...(judged ? { blind: true } : {}) }];
        });
    });
}

;// CONCATENATED MODULE: ./build/src/gate/other-page.js
/** A page that stayed at its address and is another page. */

/** The title of a side's page; undefined where it is not known, or not the same in every round (a clock, a counter). */
function titleOf(rounds, target, side) {
    const titles = new Set((0,gate_rounds/* auditsOf */.kl)(rounds, target, side, 'exact', 'screen').map((page) => page.title));
    const [title] = titles;
    return titles.size === 1 && title !== '' ? title : undefined;
}
/**
 * Pages that are titled otherwise on head than on base: a login form in place, an error drawn by the application.
 * Warnings and no verdict, as a change may well be meant to change a title.
 */
function otherPages(plan, rounds) {
    return (0,gate_rounds/* pageTargets */.sB)(plan).flatMap((target) => {
        const [base, head] = [titleOf(rounds, target, 'base'), titleOf(rounds, target, 'head')];
        if (base === undefined || head === undefined || base === head)
            return [];
        const message = `page ${(0,gate_rounds/* targetText */.Z3)(target)}: base is titled "${base}", head "${head}". If this change was not meant to do that, head shows another page (a login, an error) and its numbers mean nothing`;
        return [{ kind: 'warning', message, about: target.name }];
    });
}

// EXTERNAL MODULE: ./build/src/gate/pair.js
var pair = __webpack_require__(5521);
// EXTERNAL MODULE: ./build/src/model/metric-pattern.js
var metric_pattern = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/src/gate/unmatched-rules.js
/** Threshold rules that match no metric: a typing mistake must not pass as a gate. */

/** One warning for each rule whose pattern matched nothing of what was measured. */
function unmatchedRules(plan, samples) {
    if (samples.metrics.length === 0)
        return [];
    return plan.thresholds
        .filter(({ metric }) => !samples.metrics.some(({ id }) => (0,metric_pattern/* metricPattern */.p)(metric)(id)))
        .map(({ metric, at }) => ({
        kind: 'warning',
        message: `the threshold for ${metric} (${at}) matches no measured metric`,
        about: metric,
    }));
}

// EXTERNAL MODULE: ./build/src/stats/quantile.js
var quantile = __webpack_require__(8260);
// EXTERNAL MODULE: ./build/src/gate/budget.js
var gate_budget = __webpack_require__(4020);
// EXTERNAL MODULE: ./build/src/gate/only-errors.js
var only_errors = __webpack_require__(7691);
// EXTERNAL MODULE: ./build/src/gate/run-specs.js + 1 modules
var run_specs = __webpack_require__(7409);
;// CONCATENATED MODULE: ./build/src/gate/unmeasured.js
/** What the time budget left unmeasured, by name. */









/**
 * Loads of which no endpoint has the requests a round that its median needs: their latency is shown and not judged, so
 * however slow they became, no row could tell.
 */
function tooFewRequests(plan, rounds) {
    return (0,gate_rounds/* loadTargets */.JU)(plan).flatMap((target) => {
        const sound = (0,gate_rounds/* roundsOf */.T1)(rounds, target, 'screen').filter(gate_rounds/* isSound */.gH);
        const busiest = (0,run_specs/* busiestEndpoints */.yV)(sound, target.name)[0];
        if (busiest === undefined)
            return [];
        const requests = sound.flatMap(({ load }) => load?.endpointRequests[busiest] ?? []);
        const roundMs = plan.loads.find(({ name }) => name === target.name)?.roundMs;
        const { ungatedReason } = (0,defaults/* metricSpec */.yD)((0,metric/* loadMetricId */.Av)(target.name, busiest, 'latency-p50'), plan.thresholds, {
            requestsPerRound: (0,quantile/* median */.JZ)(requests),
            ...(roundMs === undefined ? {} : { roundMs }),
        });
        if (ungatedReason === undefined || ungatedReason === defaults/* RULED_OUT */.M4)
            return [];
        const message = `no latency of ${target.name} was judged: ${ungatedReason}`;
        return [{ kind: 'warning', message, about: target.name, blind: true }];
    });
}
/** Loads whose measuring ended because one side only failed. */
function endedEarly(plan, rounds) {
    return (0,gate_rounds/* loadTargets */.JU)(plan).flatMap((target) => {
        const side = (0,only_errors/* onlyErrors */.M)(plan, rounds, target);
        if (side === undefined)
            return [];
        const message = `every request of ${target.name} failed on ${side}, so no more rounds than ${side === 'base' ? 'needed to see that' : 'a confirmation needs'} were taken`;
        return [{ kind: 'note', message, about: target.name }];
    });
}
/**
 * Warnings for targets that got no blocks, and notes for those that got fewer than their first look. Speaks only of
 * what could be trusted and should have been timed.
 */
function unmeasured(plan, rounds, facts) {
    const wanted = [...(0,gate_rounds/* loadTargets */.JU)(plan), ...(0,gate_budget/* pagesToTime */.NV)(plan, rounds)].filter((target) => !(0,evidence/* hopeless */.I)(rounds, target));
    const blocks = (target) => (0,gate_rounds/* soundBlocks */.c6)(rounds, target);
    const none = wanted.filter((target) => blocks(target) === 0);
    const few = wanted.filter((target) => blocks(target) > 0 &&
        (0,gate_rounds/* begun */.q1)((0,gate_rounds/* roundsOf */.T1)(rounds, target, 'screen')) < gate_budget/* LOOKS */.BJ[target.kind][0] &&
        !(0,only_errors/* onlyErrors */.M)(plan, rounds, target));
    // A screen on another machine had a budget of its own.
    const { timeBudgetMs } = facts.screened ?? plan.compare;
    const screen = { ...plan, compare: { ...plan.compare, timeBudgetMs } };
    const budget = (0,wording/* durationText */.S5)(timeBudgetMs);
    return [
        ...none.map((target) => ({
            kind: 'warning',
            message: `the time budget of ${budget} left no time for ${target.kind} ${(0,gate_rounds/* targetText */.Z3)(target)}; ${(0,wording/* durationText */.S5)((0,gate_budget/* enoughMs */.nx)(screen, rounds, facts))} would do`,
            about: target.name,
            blind: true,
        })),
        ...tooFewRequests(plan, rounds),
        ...endedEarly(plan, rounds),
        ...(few.length === 0
            ? []
            : [
                {
                    kind: 'note',
                    message: `the time budget of ${budget} held fewer blocks than usual: ${(0,wording/* listed */.KE)(few.map((target) => `${(0,gate_rounds/* targetText */.Z3)(target)} ${(0,wording/* counted */.hS)(blocks(target), 'block')}`))}`,
                },
            ]),
    ];
}

;// CONCATENATED MODULE: ./build/src/gate/judge-run.js
/** The judgement of a run: evidence first, then the statistics, then what it means. */














/** Why history had to do, what has to be said about time, and pages that may be other pages. */
function circumstances(plan, rounds, facts) {
    if (!(0,gate_facts/* againstHistory */.W)(plan, facts))
        return [...brokenPages(plan, rounds), ...otherPages(plan, rounds), ...unmeasured(plan, rounds, facts)];
    if (facts.base.available)
        return [];
    const instead = facts.baseline
        ? `compared with ${(0,wording/* counted */.hS)(facts.baseline.history.length, 'past run')} on main instead`
        : 'and there is no baseline yet';
    return [
        { kind: 'note', message: `base could not be measured beside head: ${facts.base.reason}; ${instead}` },
    ];
}
/** Rows that would fail a gate are shown: main is not accused of what it is, nor of what it became since the anchor. */
function shown(row) {
    const accuses = row.flagged || row.outcome === 'regressed' || row.outcome === 'over-limit';
    const reason = `shown, a refresh of the baseline fails nothing; ${row.reason}`;
    return accuses ? { ...row, outcome: 'info', flagged: false, reason } : row;
}
/** A refresh of the baseline records and never accuses; only `invalid` keeps its name. */
function recorded(judgement, anchor) {
    const metrics = judgement.metrics.map(shown);
    if (judgement.verdict === 'invalid')
        return { ...judgement, metrics, findings: [] };
    const beside = anchor === undefined ? '' : `, beside ${anchor.name}`;
    return {
        ...judgement,
        metrics,
        verdict: 'pass',
        reason: `${(0,wording/* counted */.hS)(metrics.length, 'metric')} recorded for the baseline${beside}`,
        next: null,
        findings: [],
    };
}
/**
 * The judgement of a run's samples, at the run and again from its record. In mode `baseline` both sides are the
 * same commit, or base is an anchor: rows show the noise or the way since, the verdict is `pass` or `invalid`.
 */
function judgeSamples(run, samples, problems) {
    const mustSee = (0,judge/* mustSeeOf */.oQ)(samples.strategy, run.plan.compare.mustSee);
    const judgement = (0,judge/* judge */.S4)(samples, { mustSee, problems });
    return run.plan.mode === 'baseline' ? recorded(judgement, run.anchor) : (0,fresh_runner/* inItsWords */.Ng)(run, judgement);
}
/** Judges a file that `parseSamples` read; a run record is judged again as the run was, with what it knew to be wrong. */
function judgeRaw(raw) {
    const { run, problems } = raw;
    const samples = (0,complete_samples/* completeSamples */.h)(raw);
    // What a run has written is no slip of a hand.
    return run
        ? judgeSamples(run, samples, problems)
        : judgeSamples({ plan: { mode: 'gate', compare: {} } }, samples, [...problems, ...likelySlips(samples)]);
}
/**
 * Judges everything that was measured; `anchor` is what stood for base, where it was a commit of long ago. The samples
 * and the problems of the result reproduce the verdict (`judgeSamples`).
 */
function judgeRun(plan, rounds, facts, anchor) {
    const { runner, screened } = facts;
    const run = {
        plan,
        runner,
        ...(anchor === undefined ? {} : { anchor }),
        ...(screened === undefined ? {} : { screened }),
    };
    const history = (0,gate_facts/* againstHistory */.W)(plan, facts);
    const samples = history ? (0,history_samples/* historySamples */.aD)(plan, rounds, facts) : (0,pair/* pairRounds */._)(plan, rounds, facts);
    const problems = [
        ...(0,evidence/* evidenceProblems */.u)(plan, rounds),
        ...circumstances(plan, rounds, facts),
        ...otherAnswers(plan, rounds, samples),
        ...unmatchedRules(plan, samples),
    ];
    const judgement = judgeSamples(run, samples, problems);
    const lost = (0,fresh_runner/* unsettledFlags */.up)(facts, judgement);
    const said = lost.length > 0 ? judgeSamples(run, samples, [...problems, ...lost]) : judgement;
    return { ...said, samples };
}


/***/ }),

/***/ 3662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _f: () => (/* binding */ confirmShare),
  bX: () => (/* binding */ lookShare),
  Vk: () => (/* binding */ looksTwice)
});

// UNUSED EXPORTS: lookShares

// EXTERNAL MODULE: ./build/src/stats/require-sample.js
var require_sample = __webpack_require__(4261);
;// CONCATENATED MODULE: ./build/src/stats/alpha-spending.js

/**
 * The part of `alpha` that each look may use, adding up to `alpha` at the last: increments of the power family
 * alpha t^rho at the `fractions` of information. Testing each look at its own part keeps the whole error under
 * alpha whatever the dependence between looks (Bonferroni), so it is slightly careful.
 * Source: Kim & DeMets 1987. With 8 of 12 blocks and the default rho the split of 0.10 is 0.040 and 0.060.
 */
function spendAlpha(alpha, fractions, rho = 2.26) {
    (0,require_sample/* requireWithin */.rm)(alpha, 0, 1, 'spendAlpha: alpha');
    (0,require_sample/* requirePositive */.z6)(rho, 'spendAlpha: rho');
    let spent = 0;
    let before = 0;
    return fractions.map((fraction, i) => {
        (0,require_sample/* requireWithin */.rm)(fraction, before, 1, `spendAlpha: fraction ${i}`);
        before = fraction;
        const upTo = alpha * fraction ** rho;
        const part = upTo - spent;
        spent = upTo;
        return part;
    });
}

// EXTERNAL MODULE: ./build/src/gate/budget.js
var budget = __webpack_require__(4020);
// EXTERNAL MODULE: ./build/src/gate/effect.js
var effect = __webpack_require__(4440);
// EXTERNAL MODULE: ./build/src/gate/further-blocks.js
var further_blocks = __webpack_require__(6434);
// EXTERNAL MODULE: ./build/src/gate/rounds.js
var gate_rounds = __webpack_require__(884);
;// CONCATENATED MODULE: ./build/src/gate/look-share.js
/** How much of the screen's error a target's look may spend. */





/** Are targets looked at more than once? Only in `auto`: the other strategies have a fixed number of blocks. */
function looksTwice(plan) {
    return plan.mode === 'gate' && plan.compare.strategy === 'auto';
}
/** Blocks of the looks that the budget holds; does not depend on what was seen, so no error is spent twice. */
function looksOf(plan, rounds, facts, kind) {
    const [first, second] = budget/* LOOKS */.BJ[kind];
    if ((0,further_blocks/* extension */.ck)(plan, rounds, facts, kind) === 0)
        return [first];
    return kind === 'load' && (0,further_blocks/* lastExtension */.IW)(plan, rounds, facts) > 0 ? budget/* LOOKS */.BJ.load : [first, second];
}
/** How the error is spent on so many looks: the first gets the same part whether two come after it or one. */
function lookShares(looks) {
    const last = looks.at(-1) ?? 1;
    return spendAlpha(1, looks.map((look) => look / last), looks.length > 2 ? EVEN : undefined);
}
/** Spending in proportion to the blocks: 0.4, 0.2 and 0.4 at 8, 12 and 20. Chosen on the bench. */
const EVEN = 1;
/** 1 where there is a single look; else the part of the look the target stands at: 0.4 at 8 blocks of 12 or 20. */
function lookShare(plan, rounds, facts, target) {
    if (!looksTwice(plan))
        return 1;
    const blocks = (0,gate_rounds/* soundBlocks */.c6)(rounds, target);
    const looks = looksOf(plan, rounds, facts, target.kind);
    if (blocks < (looks[0] ?? 0))
        return 1;
    const at = looks.findIndex((look) => blocks <= look);
    return lookShares(looks).at(at) ?? 1;
}
/** A look beyond those that were planned has no error left to spend at the screen; its flags pay at the confirmation. */
const BEYOND = 0.5;
function isBeyond(plan, rounds, facts, target) {
    return (0,gate_rounds/* soundBlocks */.c6)(rounds, target) > (looksOf(plan, rounds, facts, target.kind).at(-1) ?? Infinity);
}
/** The same for the confirmation: a load's fresh blocks are looked at after 8 and, where they leave it open, after 20. */
function confirmShare(plan, rounds, facts, target) {
    if (!looksTwice(plan) || target.kind === 'page')
        return 1;
    return (isBeyond(plan, rounds, facts, target) ? BEYOND : 1) * shareOfFresh(plan, rounds, facts, target);
}
function shareOfFresh(plan, rounds, facts, target) {
    const blocks = (0,gate_rounds/* soundBlocks */.c6)(rounds, target, 'confirm');
    const [early = 1, late = 1] = lookShares([effect/* CONFIRM_BLOCKS */.QC, effect/* CONFIRM_MOST */.vm]);
    if (blocks > effect/* CONFIRM_BLOCKS */.QC)
        return late;
    return blocks === effect/* CONFIRM_BLOCKS */.QC && (0,further_blocks/* confirmExtension */.OO)(plan, rounds, facts) > 0 ? early : 1;
}


/***/ }),

/***/ 5410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   gX: () => (/* binding */ misfits),
/* harmony export */   y8: () => (/* binding */ otherRules)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9739);
/* harmony import */ var _model_raw_samples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5503);
/** What in a samples file does not fit the kind that a metric has by its name, or by the screen. */


/** Throws a `TollgateError` of kind `config` where there is any mistake. */
function refuse(mistakes) {
    if (mistakes.length > 0)
        throw (0,_model_raw_samples_js__WEBPACK_IMPORTED_MODULE_0__/* .unjudgeable */ .P)(mistakes);
}
/** `metrics[2]`. */
const placeOf = (list, index) => `${list}[${String(index)}]`;
/** A screen's kind for its fresh blocks; nothing where the screen knows no such metric. */
const kindOf = (screened) => screened ? { kind: screened.kind } : {};
/** What counts failures or names them is better when it is lower; asked for the opposite, it would be judged upside down. */
function upsideDown({ id, kind, better }) {
    if (better === 'lower')
        return undefined;
    if (kind === 'rate')
        return `${id} says "better": "higher", and a rate counts failures, lower is better: count what failed, [failures, total]`;
    if (kind === 'set')
        return `${id} says "better": "higher", and a set names failures, fewer are better: name what fails`;
    return undefined;
}
/** Does the value fit the kind the metric has by its name or by its screen? The file may have meant something else. */
function unlike({ id, kind }, { of, at, value }, bySource, place) {
    const looks = (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .kindLike */ .Wi)(value);
    const fits = kind === 'rate' || kind === 'set' ? looks === kind : looks === 'timing';
    if (fits)
        return [];
    const otherwise = bySource === 'name' ? ', or say its "kind"' : '';
    return [
        `${of ?? place}.${at} is ${JSON.stringify(value)}, and ${id} is of kind ${kind} by its ${bySource}; give its values as that kind${otherwise}`,
    ];
}
/** One sentence for each metric whose values or direction do not fit its kind. */
function misfits(metrics, list, screened = new Map()) {
    return metrics.flatMap(({ metric, sample }, i) => {
        const place = placeOf(list, i);
        const turned = upsideDown(metric);
        if (turned !== undefined)
            return [`${place}.better: ${turned}`];
        return sample ? unlike(metric, sample, screened.has(metric.id) ? 'screen' : 'name', place) : [];
    });
}
/** Another kind or unit than the screen's. */
function otherRules(raw, screened, place) {
    if (screened === undefined)
        return [];
    const { id, kind, unit } = screened;
    if (raw.kind !== undefined && raw.kind !== kind)
        return [`${place}.kind: ${id} is of kind ${kind} at the screen and of kind ${raw.kind} in "confirm"`];
    if (raw.unit !== undefined && raw.unit !== unit)
        return [`${place}.unit: ${id} is in ${unit} at the screen and in ${raw.unit} in "confirm"`];
    return [];
}


/***/ }),

/***/ 5521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pairRounds)
/* harmony export */ });
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(647);
/* harmony import */ var _generations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(298);
/* harmony import */ var _look_share_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3662);
/* harmony import */ var _rounds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(884);
/* harmony import */ var _run_specs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7409);
/* harmony import */ var _script_thresholds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1783);
/** Rounds to samples: base and head of one block side by side, metric by metric. */






/** Values of the blocks that have the metric on both sides; of one side where the other never had it. */
function sidesOf(id, blocks) {
    const of = (side) => blocks.flatMap((block) => {
        const value = block[side].values[id];
        return value === undefined ? [] : [value];
    });
    const [base, head] = [of('base'), of('head')];
    if (base.length === 0 || head.length === 0)
        return { base, head };
    const both = blocks.flatMap(({ base: b, head: h }) => {
        const [before, after] = [b.values[id], h.values[id]];
        return before === undefined || after === undefined ? [] : [{ before, after, block: b.block }];
    });
    return {
        base: both.map(({ before }) => before),
        head: both.map(({ after }) => after),
        blocks: both.map(({ block }) => block),
    };
}
function generationSides(id, blocks) {
    const rounds = blocks.flatMap(({ base, head }) => [base, head]);
    const [base, head] = [(0,_generations_js__WEBPACK_IMPORTED_MODULE_1__/* .generationValues */ .Hz)(rounds, 'base', id), (0,_generations_js__WEBPACK_IMPORTED_MODULE_1__/* .generationValues */ .Hz)(rounds, 'head', id)];
    const pairs = Math.min(base.length, head.length);
    return pairs === 0 ? { base, head } : { base: base.slice(0, pairs), head: head.slice(0, pairs) };
}
/** A spec that is only shown, with the reason; limits stay. */
function shownOnly(spec, reason) {
    return (0,_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .compares */ .tk)(spec) ? { ...spec, gated: spec.limit !== undefined, ungatedReason: reason } : spec;
}
function metricOf(id, target, stage, blocks, pairing) {
    const { rounds, facts, specOf } = pairing;
    const sample = [...blocks.timed, ...blocks.all]
        .flatMap(({ base, head }) => [base.values[id], head.values[id]])
        .find((value) => value !== undefined);
    if (sample === undefined)
        return [];
    const plainSpec = specOf(id, sample);
    const repeats = plainSpec.kind === 'exact' || plainSpec.kind === 'set';
    const sides = (0,_run_specs_js__WEBPACK_IMPORTED_MODULE_3__/* .perGeneration */ .wG)(id)
        ? generationSides(id, blocks.timed)
        : sidesOf(id, repeats || blocks.timed.length === 0 ? blocks.all : blocks.timed);
    if (sides.base.length + sides.head.length === 0)
        return [];
    let spec = plainSpec;
    const few = (0,_run_specs_js__WEBPACK_IMPORTED_MODULE_3__/* .perGeneration */ .wG)(id) ? (0,_generations_js__WEBPACK_IMPORTED_MODULE_1__/* .tooFewStarts */ .qI)(Math.min(sides.base.length, sides.head.length)) : undefined;
    if (few !== undefined)
        spec = shownOnly(spec, few);
    if (target.kind === 'page' &&
        !repeats &&
        blocks.timed.length === 0 &&
        (0,_rounds_js__WEBPACK_IMPORTED_MODULE_5__/* .servesTheSame */ .ir)(rounds, target) === true)
        spec = shownOnly(spec, _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .SAME_BYTES */ .VT);
    const { blocks: numbers, ...values } = sides;
    const inCompany = target.kind === 'load' && spec.kind === 'timing' && numbers !== undefined;
    const screened = facts.screened?.metrics.find((metric) => metric.id === id);
    const noise = screened ? screened.noise : facts.noise[id]?.e;
    const share = repeats ? 1 : shareOf(target, stage, pairing, screened);
    const flagged = stage === 'screen' && facts.screened?.ids.includes(id) === true;
    return [
        {
            ...spec,
            ...values,
            ...(inCompany ? { blocks: numbers } : {}),
            ...(noise === undefined ? {} : { noise }),
            ...(share === 1 ? {} : { alphaShare: share }),
            ...(flagged ? { flagged } : {}),
        },
    ];
}
/** The part of the error that a look spends; a screen on another machine has spent what it has spent. */
function shareOf(target, stage, { plan, rounds, facts }, screened) {
    if (stage === 'confirm')
        return (0,_look_share_js__WEBPACK_IMPORTED_MODULE_2__/* .confirmShare */ ._f)(plan, rounds, facts, target);
    return screened ? (screened.alphaShare ?? 1) : (0,_look_share_js__WEBPACK_IMPORTED_MODULE_2__/* .lookShare */ .bX)(plan, rounds, facts, target);
}
function idsOf(blocks) {
    const ids = new Set();
    for (const { base, head } of blocks)
        for (const id of [...Object.keys(base.values), ...Object.keys(head.values)])
            ids.add(id);
    return [...ids].sort();
}
function metricsOf(target, stage, pairing) {
    const timed = (0,_rounds_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeBlocks */ .I6)((0,_rounds_js__WEBPACK_IMPORTED_MODULE_5__/* .roundsOf */ .T1)(pairing.rounds, target, stage));
    const exact = stage === 'screen' ? (0,_rounds_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeBlocks */ .I6)((0,_rounds_js__WEBPACK_IMPORTED_MODULE_5__/* .roundsOf */ .T1)(pairing.rounds, target, 'exact')) : [];
    const blocks = { timed, all: [...exact, ...timed] };
    return idsOf(blocks.all).flatMap((id) => metricOf(id, target, stage, blocks, pairing));
}
/**
 * The samples of a paired run. A block with a lost or invalid round is dropped on both sides; a metric that one side
 * never had stays, with no values for that side. Timings of a page that serves the same bytes are shown, not judged.
 */
function pairRounds(plan, taken, facts) {
    const rounds = taken.map(_script_thresholds_js__WEBPACK_IMPORTED_MODULE_4__/* .withScriptThresholds */ .Ii);
    const sound = rounds.filter(_rounds_js__WEBPACK_IMPORTED_MODULE_5__/* .isSound */ .gH);
    const pairing = { plan, rounds, facts, specOf: (0,_run_specs_js__WEBPACK_IMPORTED_MODULE_3__/* .runSpecs */ .a9)(plan, sound, facts) };
    const targets = [...(0,_rounds_js__WEBPACK_IMPORTED_MODULE_5__/* .loadTargets */ .JU)(plan), ...(0,_rounds_js__WEBPACK_IMPORTED_MODULE_5__/* .pageTargets */ .sB)(plan)];
    const metrics = targets.flatMap((target) => metricsOf(target, 'screen', pairing));
    const samples = { schema: 'tollgate/samples@1', strategy: 'paired', metrics };
    if (!rounds.some((round) => round.stage === 'confirm'))
        return samples;
    return {
        ...samples,
        confirm: { metrics: targets.flatMap((target) => metricsOf(target, 'confirm', pairing)) },
    };
}


/***/ }),

/***/ 5503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ unjudgeable),
/* harmony export */   o: () => (/* binding */ TOLD_MISTAKES)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2917);
/** A samples file as it was written: checked, but without the defaults that the gate adds by the id's last segment. */

/** Mistakes of a samples file that are told; one file may hold thousands. */
const TOLD_MISTAKES = 5;
/** The error of kind `config` that tells the first mistakes of a samples file. */
function unjudgeable(mistakes) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TollgateError */ .xB('config', `The samples file cannot be judged: ${mistakes.slice(0, TOLD_MISTAKES).join('; ')}.`);
}


/***/ })

};
