export const id = 891;
export const ids = [891];
export const modules = {

/***/ 652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   pM: () => (/* binding */ readTextIfThere),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2917);
/* harmony import */ var _read_run_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1735);
/** A file the user named, or standard input. */



/** A run.json of a long run is some megabytes; anything of this size is something else. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Without a byte order mark. @throws TollgateError of kind `config`: the file is not there, not a file, or absurdly large */
function readText(file) {
    try {
        if (file === '-')
            return withoutMark((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(0, 'utf8'));
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        if (size > MOST_BYTES)
            throw new Error(`it has ${size} bytes, at most ${MOST_BYTES} are read`);
        return withoutMark((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TollgateError */ .xB('config', `${file} could not be read: ${why}`, { cause: error });
    }
}
/** Undefined where there is nothing of that name. @throws TollgateError of kind `config`: it is there and cannot be read */
function readTextIfThere(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? readText(file) : undefined;
}
/** Editors on Windows write one. */
function withoutMark(text) {
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
/**
 * A run.json the user named.
 * @throws TollgateError of kind `config`: it is not there, or not a run.json
 */
function readRun(file) {
    const text = readText(file);
    try {
        return (0,_read_run_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRun */ .z)(text);
    }
    catch (error) {
        if (!(error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TollgateError */ .xB))
            throw error;
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TollgateError */ .xB('config', `${file}: ${error.message}`, { cause: error });
    }
}


/***/ }),

/***/ 8370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oq: () => (/* binding */ WITNESSES),
/* harmony export */   t3: () => (/* binding */ LOAD_METRICS),
/* harmony export */   uq: () => (/* binding */ PAGE_METRICS),
/* harmony export */   wJ: () => (/* binding */ SERVER_METRICS)
/* harmony export */ });
/** The last segments of metric ids that Tollgate measures, with their units; counters of a server have any name. */
const LOAD_METRICS = {
    'latency-p10': 'ms',
    'latency-p25': 'ms',
    'latency-p50': 'ms',
    'latency-p75': 'ms',
    'latency-p90': 'ms',
    'latency-p95': 'ms',
    'latency-p99': 'ms',
    throughput: 'per-second',
    attained: 'ratio',
    errors: 'ratio',
    checks: 'ratio',
    dropped: 'ratio',
    apdex: 'score',
};
/** Quantiles that are kept as witnesses of the median (docs/verdicts.md section 4); no row anybody reads by itself. */
const WITNESSES = ['p10', 'p25', 'p75'];
const PAGE_METRICS = {
    fcp: 'ms',
    lcp: 'ms',
    si: 'ms',
    tbt: 'ms',
    cls: 'score',
    ttfb: 'ms',
    inp: 'ms',
    'bootup-time': 'ms',
    'main-thread-time': 'ms',
    'dom-size': 'count',
    requests: 'count',
    bytes: 'B',
    'script-bytes': 'B',
    'css-bytes': 'B',
    'image-bytes': 'B',
    'font-bytes': 'B',
    'third-party-bytes': 'B',
    'failing-accessibility': 'names',
    'failing-best-practices': 'names',
    'failing-seo': 'names',
};
const SERVER_METRICS = {
    cpu: 'cpu-ms',
    'memory-peak': 'B',
    'ready-time': 'ms',
};


/***/ }),

/***/ 8572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ historyRunSchema),
/* harmony export */   U: () => (/* binding */ baselineHistoryRunSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7464);


const historyShape = {
    commit: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .idSchema */ .fY,
    at: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .timeSchema */ .Rl,
    runner: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerSchema */ .ao,
    metrics: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesSchema */ .I7),
    versions: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .textSchema */ .Zu).exactOptional(),
    scriptHash: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .textSchema */ .Zu.exactOptional(),
};
/** A past run on main, as the samples of the history rule hold it. */
const historyRunSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(historyShape).readonly();
/** The same, as the baseline artifact holds it: with the workflow run that measured it. */
const baselineHistoryRunSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ...historyShape, runId: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .idSchema */ .fY }).readonly();


/***/ }),

/***/ 1739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ creepSchema),
/* harmony export */   IV: () => (/* binding */ savingSchema),
/* harmony export */   OG: () => (/* binding */ shiftSchema),
/* harmony export */   j2: () => (/* binding */ anchorSchema),
/* harmony export */   jU: () => (/* binding */ driftSchema),
/* harmony export */   qy: () => (/* binding */ claimSchema),
/* harmony export */   vp: () => (/* binding */ nightlySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7464);


/** What a run says beyond its rows. */
const orNull = _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .numberSchema */ .ng.nullable();
const shiftSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ commit: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .idSchema */ .fY, at: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .timeSchema */ .Rl, reason: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .textSchema */ .Zu, metrics: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .idSchema */ .fY, 1_000) })
    .readonly();
const claimSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .idSchema */ .fY,
    claimed: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .numberSchema */ .ng,
    measured: orNull,
    low: orNull,
    high: orNull,
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['held', 'missed', 'unclear', 'not-measured', 'no-ratio']),
    why: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .textSchema */ .Zu.exactOptional(),
})
    .readonly();
const driftSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .idSchema */ .fY,
    since: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .textSchema */ .Zu,
    at: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .timeSchema */ .Rl,
    change: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .numberSchema */ .ng,
    after: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .textSchema */ .Zu.exactOptional(),
    suspects: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .textSchema */ .Zu, 1_000),
    revert: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .textSchema */ .Zu.exactOptional(),
})
    .readonly();
const anchorSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    sha: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .shaSchema */ .Ye,
    name: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .textSchema */ .Zu,
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['release', 'accepted', 'history']),
    at: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .timeSchema */ .Rl.exactOptional(),
})
    .readonly();
const creepsSchema = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .idSchema */ .fY,
    change: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .numberSchema */ .ng,
    nights: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .countSchema */ .vK,
    since: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .timeSchema */ .Rl,
    head: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .textSchema */ .Zu.exactOptional(),
})
    .readonly(), 1_000);
const creepSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    anchor: anchorSchema,
    alarms: creepsSchema,
    until: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .textSchema */ .Zu.exactOptional(),
    suspects: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .textSchema */ .Zu, 1_000),
    revert: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .textSchema */ .Zu.exactOptional(),
})
    .readonly();
const nightlySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    turn: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['same-commit', 'anchor']),
    at: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .timeSchema */ .Rl,
    last: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ anchor: anchorSchema, at: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .timeSchema */ .Rl, creep: creepsSchema })
        .readonly()
        .exactOptional(),
})
    .readonly();
const savingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    page: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .textSchema */ .Zu,
    title: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .textSchema */ .Zu,
    savedMs: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .numberSchema */ .ng.exactOptional(),
    savedBytes: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .numberSchema */ .ng.exactOptional(),
})
    .readonly();


/***/ }),

/***/ 9443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseStored)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2917);

/** How many mistakes of one file are told; a hostile file has as many as it likes. */
const MOST_ISSUES = 5;
/**
 * JSON text through a schema. Throws a `TollgateError` (kind `environment`) that names the file, what is wrong and where.
 *
 * @param what "the baseline artifact", "the run file base.json"
 */
function parseStored(what, text, schema) {
    let content;
    try {
        content = JSON.parse(text);
    }
    catch (error) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TollgateError */ .xB('environment', `${what} is not JSON: ${error.message}`, {
            cause: error,
        });
    }
    const result = schema.safeParse(content);
    if (result.success)
        return result.data;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TollgateError */ .xB('environment', `${what} is not one that this version of Tollgate reads: ${issuesOf(result.error)}`);
}
function issuesOf(error) {
    const told = error.issues
        .slice(0, MOST_ISSUES)
        .map((issue) => `${issue.path.map(String).join('.') || 'the file'}: ${issue.message}`);
    const rest = error.issues.length - told.length;
    return `${told.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
}


/***/ }),

/***/ 1735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ parseRun)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/src/read/history-schema.js
var history_schema = __webpack_require__(8572);
// EXTERNAL MODULE: ./build/src/read/schema-parts.js
var schema_parts = __webpack_require__(7464);
;// CONCATENATED MODULE: ./build/src/read/judgement-schema.js



const MOST_METRICS = 5_000;
const MOST_BLOCKS = 1_000_000;
const optionalNumber = schema_parts/* numberSchema */.ng.exactOptional();
const orNull = schema_parts/* numberSchema */.ng.nullable();
const specShape = {
    id: schema_parts/* idSchema */.fY,
    kind: schema_parts/* kindSchema */.ue,
    unit: schema_parts/* unitSchema */.o3,
    better: schema_parts/* betterSchema */.EJ,
    regression: schema_parts/* numberSchema */.ng,
    floor: schema_parts/* numberSchema */.ng,
    limit: optionalNumber,
    target: optionalNumber,
    gated: schemas/* boolean */.zMY(),
    primary: schemas/* boolean */.zMY(),
    ungatedReason: schema_parts/* textSchema */.Zu.exactOptional(),
};
const pairedMetrics = (0,schema_parts/* listOf */.c3)(schemas/* strictObject */.rej({
    ...specShape,
    base: schema_parts/* valuesSchema */.I7,
    head: schema_parts/* valuesSchema */.I7,
    noise: optionalNumber,
    alphaShare: optionalNumber,
    flagged: schemas/* boolean */.zMY().exactOptional(),
    blocks: (0,schema_parts/* listOf */.c3)(schema_parts/* numberSchema */.ng, MOST_BLOCKS).exactOptional(),
})
    .readonly(), MOST_METRICS);
/** What the statistics were fed, inside a run record. */
const samplesSchema = schemas/* discriminatedUnion */.gMt('strategy', [
    schemas/* strictObject */.rej({
        schema: schemas/* literal */.euz('tollgate/samples@1'),
        strategy: schemas/* literal */.euz('paired'),
        metrics: pairedMetrics,
        confirm: schemas/* strictObject */.rej({ metrics: pairedMetrics }).readonly().exactOptional(),
    })
        .readonly(),
    schemas/* strictObject */.rej({
        schema: schemas/* literal */.euz('tollgate/samples@1'),
        strategy: schemas/* literal */.euz('baseline'),
        runner: schema_parts/* runnerSchema */.ao,
        versions: (0,schema_parts/* recordOf */.zv)(schema_parts/* textSchema */.Zu).exactOptional(),
        scriptHash: schema_parts/* textSchema */.Zu.exactOptional(),
        history: (0,schema_parts/* listOf */.c3)(history_schema/* historyRunSchema */.R, 300),
        metrics: (0,schema_parts/* listOf */.c3)(schemas/* strictObject */.rej({ ...specShape, head: schema_parts/* valuesSchema */.I7 }).readonly(), MOST_METRICS),
    })
        .readonly(),
]);
const outcomeSchema = schemas/* enum */.k5n([
    'regressed',
    'improved',
    'unchanged',
    'inconclusive',
    'over-limit',
    'new',
    'missing',
    'info',
]);
const metricVerdictSchema = schemas/* strictObject */.rej({
    id: schema_parts/* idSchema */.fY,
    kind: schema_parts/* kindSchema */.ue,
    unit: schema_parts/* unitSchema */.o3,
    better: schema_parts/* betterSchema */.EJ,
    outcome: outcomeSchema,
    gated: schemas/* boolean */.zMY(),
    primary: schemas/* boolean */.zMY(),
    base: schema_parts/* valueSchema */.h0.nullable(),
    head: schema_parts/* valueSchema */.h0.nullable(),
    change: orNull,
    low: orNull,
    high: orNull,
    upper: orNull,
    detectable: orNull,
    p: orNull,
    stage: schemas/* enum */.k5n(['screen', 'confirm', 'history', 'exact']),
    reason: schema_parts/* textSchema */.Zu,
    regression: schema_parts/* numberSchema */.ng,
    floor: schema_parts/* numberSchema */.ng,
    limit: orNull,
    target: orNull,
    flagged: schemas/* boolean */.zMY(),
    steadier: schemas/* strictObject */.rej({ quantile: schemas/* string */.YjP().regex(/^p\d{1,2}$/), change: schema_parts/* numberSchema */.ng })
        .readonly()
        .exactOptional(),
})
    .readonly();
/** The judgement inside a run record; a trusted reader makes it again from the samples. */
const judgementSchema = schemas/* strictObject */.rej({
    verdict: schemas/* enum */.k5n(['pass', 'fail', 'inconclusive', 'no-baseline', 'invalid', 'error']),
    reason: schema_parts/* textSchema */.Zu,
    metrics: (0,schema_parts/* listOf */.c3)(metricVerdictSchema, MOST_METRICS),
    next: schemas/* strictObject */.rej({ stage: schema_parts/* stageSchema */.it, ids: (0,schema_parts/* listOf */.c3)(schema_parts/* idSchema */.fY, MOST_METRICS) })
        .readonly()
        .nullable(),
    findings: (0,schema_parts/* listOf */.c3)(schemas/* strictObject */.rej({ cause: schema_parts/* idSchema */.fY, ids: (0,schema_parts/* listOf */.c3)(schema_parts/* idSchema */.fY, MOST_METRICS), text: schema_parts/* textSchema */.Zu }).readonly(), 1_000),
    problems: (0,schema_parts/* listOf */.c3)(schema_parts/* problemSchema */.zs, 1_000),
})
    .readonly();

// EXTERNAL MODULE: ./build/src/read/notices-schema.js
var notices_schema = __webpack_require__(1739);
;// CONCATENATED MODULE: ./build/src/read/plan-schema.js


const envSchema = (0,schema_parts/* recordOf */.zv)(schema_parts/* textSchema */.Zu);
const optionalText = schema_parts/* textSchema */.Zu.exactOptional();
const served = {
    build: optionalText,
    prepare: optionalText,
    ready: schema_parts/* textSchema */.Zu,
    readyTimeoutMs: schema_parts/* numberSchema */.ng,
    env: envSchema,
};
const previewSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('command'),
        start: schema_parts/* textSchema */.Zu,
        ...served,
        readyGuessed: schemas/* literal */.euz(true).exactOptional(),
    })
        .readonly(),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('static'),
        folder: schema_parts/* textSchema */.Zu,
        folderGuesses: (0,schema_parts/* listOf */.c3)(schema_parts/* textSchema */.Zu, 10).exactOptional(),
        ...served,
    })
        .readonly(),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('url'),
        url: schema_parts/* textSchema */.Zu,
        baseUrl: optionalText,
        ready: schema_parts/* textSchema */.Zu,
        readyTimeoutMs: schema_parts/* numberSchema */.ng,
        headers: envSchema,
    })
        .readonly(),
]);
const profileSchema = schemas/* enum */.k5n([
    'as-written',
    'smoke',
    'steady',
    'stress',
    'breakpoint',
    'spike',
    'soak',
    'volume',
]);
const loadSchema = schemas/* strictObject */.rej({
    name: schema_parts/* idSchema */.fY,
    script: optionalText,
    paths: (0,schema_parts/* listOf */.c3)(schema_parts/* textSchema */.Zu, 1_000),
    profile: profileSchema,
    ratePerSecond: schema_parts/* numberSchema */.ng.exactOptional(),
    busiestShare: schema_parts/* numberSchema */.ng.exactOptional(),
    roundMs: schema_parts/* numberSchema */.ng,
    roundDefault: schemas/* literal */.euz(true).exactOptional(),
    env: envSchema,
    guessed: schemas/* literal */.euz(true).exactOptional(),
})
    .readonly();
const thresholdSchema = schemas/* strictObject */.rej({
    metric: schema_parts/* idSchema */.fY,
    regression: schema_parts/* numberSchema */.ng.exactOptional(),
    limit: schema_parts/* numberSchema */.ng.exactOptional(),
    target: schema_parts/* numberSchema */.ng.exactOptional(),
    floor: schema_parts/* numberSchema */.ng.exactOptional(),
    gate: schemas/* boolean */.zMY().exactOptional(),
    at: schema_parts/* textSchema */.Zu,
})
    .readonly();
const compareSchema = schemas/* strictObject */.rej({
    strategy: schemas/* enum */.k5n(['auto', 'paired', 'baseline']),
    timeBudgetMs: schema_parts/* numberSchema */.ng,
    pairing: schemas/* enum */.k5n(['side-by-side', 'one-at-a-time']),
    mustSee: schema_parts/* numberSchema */.ng,
    ignore: (0,schema_parts/* listOf */.c3)(schema_parts/* textSchema */.Zu, 1_000),
    confirm: schemas/* enum */.k5n(['elsewhere', 'fresh-runner']).exactOptional(),
})
    .readonly();
/** The plan inside a run record. */
const planSchema = schemas/* strictObject */.rej({
    mode: schemas/* enum */.k5n(['gate', 'baseline', 'stress', 'report']),
    name: schema_parts/* idSchema */.fY,
    workingDirectory: schema_parts/* textSchema */.Zu,
    preview: previewSchema,
    loads: (0,schema_parts/* listOf */.c3)(loadSchema, 100),
    pages: (0,schema_parts/* listOf */.c3)(schemas/* strictObject */.rej({
        name: schema_parts/* idSchema */.fY,
        path: schema_parts/* textSchema */.Zu,
        devices: (0,schema_parts/* listOf */.c3)(schema_parts/* deviceSchema */.mi, 2),
        expect: optionalText,
        guessed: schemas/* literal */.euz(true).exactOptional(),
    })
        .readonly(), 1_000),
    serverMetricsPath: optionalText,
    compare: compareSchema,
    thresholds: (0,schema_parts/* listOf */.c3)(thresholdSchema, 1_000),
    comment: schemas/* enum */.k5n(['always', 'on-change', 'never']),
    failOn: schemas/* enum */.k5n(['regression', 'inconclusive', 'never']),
    accepted: (0,schema_parts/* listOf */.c3)(schemas/* strictObject */.rej({ reason: schema_parts/* textSchema */.Zu, metrics: (0,schema_parts/* listOf */.c3)(schema_parts/* idSchema */.fY, 1_000) }).readonly(), 1_000).exactOptional(),
    stress: schemas/* strictObject */.rej({
        peakPerSecond: schema_parts/* numberSchema */.ng,
        durationMs: schema_parts/* numberSchema */.ng,
        profile: schemas/* enum */.k5n(['stress', 'breakpoint', 'spike', 'soak', 'volume']),
    })
        .readonly()
        .exactOptional(),
    seed: schema_parts/* countSchema */.vK,
    notes: (0,schema_parts/* listOf */.c3)(schemas/* strictObject */.rej({ message: schema_parts/* textSchema */.Zu, override: optionalText }).readonly(), 1_000),
})
    .readonly();

// EXTERNAL MODULE: ./build/src/read/refuse-file.js
var refuse_file = __webpack_require__(9443);
;// CONCATENATED MODULE: ./build/src/read/round-schema.js


const round_schema_optionalNumber = schema_parts/* numberSchema */.ng.exactOptional();
/** A serialised sketch of one endpoint of one round. */
const SKETCH_UNITS = 200_000;
const targetSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('load'), name: schema_parts/* idSchema */.fY }).readonly(),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('page'), name: schema_parts/* idSchema */.fY, device: schema_parts/* deviceSchema */.mi }).readonly(),
]);
const loadFactsSchema = schemas/* strictObject */.rej({
    requests: schema_parts/* countSchema */.vK,
    iterations: schema_parts/* countSchema */.vK,
    dropped: schema_parts/* countSchema */.vK,
    thrown: schema_parts/* countSchema */.vK.exactOptional(),
    offeredPerSecond: round_schema_optionalNumber,
    scheduleLagP99Ms: round_schema_optionalNumber,
    generatorCpu: round_schema_optionalNumber,
    exitCode: schemas/* number */.aig().int(),
    rawP95Ms: (0,schema_parts/* recordOf */.zv)(schema_parts/* numberSchema */.ng).exactOptional(),
    endpointRequests: (0,schema_parts/* recordOf */.zv)(schema_parts/* countSchema */.vK),
    answers: (0,schema_parts/* recordOf */.zv)(schemas/* record */.g1P(schemas/* string */.YjP().max(10), schema_parts/* countSchema */.vK)).exactOptional(),
    sketches: (0,schema_parts/* recordOf */.zv)(schemas/* string */.YjP().max(SKETCH_UNITS)).exactOptional(),
    retryWithVus: round_schema_optionalNumber,
    thresholds: (0,schema_parts/* recordOf */.zv)(schemas/* boolean */.zMY()).exactOptional(),
})
    .readonly();
const resourceSchema = schemas/* strictObject */.rej({
    name: schema_parts/* textSchema */.Zu,
    type: schema_parts/* textSchema */.Zu,
    transferBytes: schema_parts/* numberSchema */.ng,
    bodyHash: schema_parts/* textSchema */.Zu.exactOptional(),
    renderBlocking: schemas/* boolean */.zMY(),
})
    .readonly();
const pageFactSavingSchema = schemas/* strictObject */.rej({ title: schema_parts/* textSchema */.Zu, savedMs: round_schema_optionalNumber, savedBytes: round_schema_optionalNumber })
    .readonly();
const failedSchema = schemas/* strictObject */.rej({ name: schema_parts/* textSchema */.Zu, status: schema_parts/* countSchema */.vK.exactOptional() }).readonly();
const pageFactsSchema = schemas/* strictObject */.rej({
    requestedPath: schema_parts/* textSchema */.Zu,
    finalPath: schema_parts/* textSchema */.Zu,
    status: schema_parts/* countSchema */.vK,
    title: schema_parts/* textSchema */.Zu,
    servedHash: schema_parts/* textSchema */.Zu,
    resources: (0,schema_parts/* listOf */.c3)(resourceSchema, 5_000),
    failed: (0,schema_parts/* listOf */.c3)(failedSchema, 5_000).exactOptional(),
    benchmarkIndex: round_schema_optionalNumber,
    retries: schema_parts/* countSchema */.vK,
    reportFile: schema_parts/* textSchema */.Zu.exactOptional(),
    savings: (0,schema_parts/* listOf */.c3)(pageFactSavingSchema, 100).exactOptional(),
})
    .readonly();
/** A round inside a run record. */
const roundSchema = schemas/* strictObject */.rej({
    stage: schema_parts/* stageSchema */.it,
    block: schema_parts/* countSchema */.vK,
    target: targetSchema,
    side: schema_parts/* sideSchema */.lG,
    position: schema_parts/* countSchema */.vK,
    generation: schema_parts/* countSchema */.vK,
    at: schema_parts/* timeSchema */.Rl,
    elapsedMs: schema_parts/* numberSchema */.ng,
    values: (0,schema_parts/* recordOf */.zv)(schema_parts/* valueSchema */.h0),
    problems: (0,schema_parts/* listOf */.c3)(schema_parts/* problemSchema */.zs, 1_000),
    load: loadFactsSchema.exactOptional(),
    page: pageFactsSchema.exactOptional(),
    host: schemas/* strictObject */.rej({ steal: round_schema_optionalNumber, otherCpu: round_schema_optionalNumber, previewCpu: round_schema_optionalNumber })
        .readonly()
        .exactOptional(),
})
    .readonly();

;// CONCATENATED MODULE: ./build/src/read/run-file.js







const run_file_optionalNumber = schema_parts/* numberSchema */.ng.exactOptional();
const run_file_optionalText = schema_parts/* textSchema */.Zu.exactOptional();
const commitSchema = schemas/* strictObject */.rej({ sha: schema_parts/* textSchema */.Zu, dirty: schemas/* boolean */.zMY().exactOptional(), ref: run_file_optionalText })
    .readonly();
const stepSchema = schemas/* strictObject */.rej({
    ratePerSecond: schema_parts/* numberSchema */.ng,
    requests: schema_parts/* countSchema */.vK,
    errors: schema_parts/* countSchema */.vK,
    p50Ms: run_file_optionalNumber,
    p95Ms: run_file_optionalNumber,
    attainedPerSecond: schema_parts/* numberSchema */.ng,
    dropped: schema_parts/* countSchema */.vK,
    broke: run_file_optionalText,
    generatorSaturated: schemas/* boolean */.zMY().exactOptional(),
})
    .readonly();
const stressSchema = schemas/* strictObject */.rej({
    load: schema_parts/* idSchema */.fY,
    profile: schema_parts/* textSchema */.Zu,
    steps: (0,schema_parts/* listOf */.c3)(stepSchema, 1_000),
    capacity: schemas/* strictObject */.rej({ holds: schema_parts/* numberSchema */.ng, breaks: run_file_optionalNumber }).readonly().exactOptional(),
    text: schema_parts/* textSchema */.Zu,
})
    .readonly();
const baselineColumnSchema = schemas/* strictObject */.rej({
    runs: schema_parts/* countSchema */.vK,
    sha: schema_parts/* textSchema */.Zu,
    runId: run_file_optionalText,
    at: schema_parts/* timeSchema */.Rl,
    commitsBehind: run_file_optionalNumber,
    values: (0,schema_parts/* recordOf */.zv)(schema_parts/* valueSchema */.h0),
    trend: (0,schema_parts/* recordOf */.zv)((0,schema_parts/* listOf */.c3)(schema_parts/* numberSchema */.ng, 300)),
    commits: (0,schema_parts/* listOf */.c3)(schema_parts/* textSchema */.Zu, 300).exactOptional(),
})
    .readonly();
const githubSchema = schemas/* strictObject */.rej({
    repository: schema_parts/* textSchema */.Zu,
    pullRequest: schema_parts/* countSchema */.vK.exactOptional(),
    runId: run_file_optionalText,
    runUrl: run_file_optionalText,
})
    .readonly();
const screenedSchema = schemas/* strictObject */.rej({
    runner: schema_parts/* runnerSchema */.ao,
    versions: (0,schema_parts/* recordOf */.zv)(schema_parts/* textSchema */.Zu),
    startedAt: schema_parts/* timeSchema */.Rl,
    elapsedMs: schema_parts/* numberSchema */.ng,
})
    .readonly();
const runSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('tollgate/run@1'),
    plan: planSchema,
    strategy: schemas/* enum */.k5n(['paired', 'baseline', 'limits-only', 'none']),
    base: commitSchema.nullable(),
    head: commitSchema,
    startedAt: schema_parts/* timeSchema */.Rl,
    elapsedMs: schema_parts/* numberSchema */.ng,
    runner: schema_parts/* runnerSchema */.ao,
    versions: (0,schema_parts/* recordOf */.zv)(schema_parts/* textSchema */.Zu),
    scriptHash: run_file_optionalText,
    rounds: (0,schema_parts/* listOf */.c3)(roundSchema, 20_000),
    samples: samplesSchema.exactOptional(),
    judgement: judgementSchema,
    problems: (0,schema_parts/* listOf */.c3)(schema_parts/* problemSchema */.zs, 1_000),
    stress: stressSchema.exactOptional(),
    skipped: run_file_optionalText,
    claims: (0,schema_parts/* listOf */.c3)(notices_schema/* claimSchema */.qy, 1_000).exactOptional(),
    debts: (0,schema_parts/* listOf */.c3)(notices_schema/* shiftSchema */.OG, 1_000).exactOptional(),
    drift: (0,schema_parts/* listOf */.c3)(notices_schema/* driftSchema */.jU, 5_000).exactOptional(),
    screened: screenedSchema.exactOptional(),
    anchor: notices_schema/* anchorSchema */.j2.exactOptional(),
    creep: notices_schema/* creepSchema */.Fy.exactOptional(),
    savings: (0,schema_parts/* listOf */.c3)(notices_schema/* savingSchema */.IV, 1_000).exactOptional(),
    baselineColumn: baselineColumnSchema.exactOptional(),
    github: githubSchema.exactOptional(),
})
    .readonly();
/**
 * A run file's text as a run record, into fresh objects. The text may be a stranger's (a fork's measurements in
 * `report` mode): the schema is strict, numbers are finite, counts and lengths are capped, nothing is executed or
 * looked up. Its judgement is not to be believed there: judge its samples again.
 * Throws a `TollgateError` (kind `environment`) with a sentence.
 */
function parseRun(text) {
    return (0,refuse_file/* parseStored */.T)('the run file', text, runSchema);
}


/***/ }),

/***/ 7464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ betterSchema),
/* harmony export */   I7: () => (/* binding */ valuesSchema),
/* harmony export */   Rl: () => (/* binding */ timeSchema),
/* harmony export */   Ye: () => (/* binding */ shaSchema),
/* harmony export */   Zu: () => (/* binding */ textSchema),
/* harmony export */   ao: () => (/* binding */ runnerSchema),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   fY: () => (/* binding */ idSchema),
/* harmony export */   h0: () => (/* binding */ valueSchema),
/* harmony export */   it: () => (/* binding */ stageSchema),
/* harmony export */   lG: () => (/* binding */ sideSchema),
/* harmony export */   mi: () => (/* binding */ deviceSchema),
/* harmony export */   ng: () => (/* binding */ numberSchema),
/* harmony export */   o3: () => (/* binding */ unitSchema),
/* harmony export */   ue: () => (/* binding */ kindSchema),
/* harmony export */   vK: () => (/* binding */ countSchema),
/* harmony export */   zs: () => (/* binding */ problemSchema),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

/** Parts of the schemas of stored files. Strict on purpose: these files may come from a fork's run. */
/** No name, path or sentence of ours is longer; an attacker's may be. */
const TEXT_UNITS = 20_000;
/** Longest metric id: a URL template of 400 characters and its names. */
const ID_UNITS = 1_000;
const MOST_METRICS = 5_000;
const MOST_VALUES = 2_000;
const textSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(TEXT_UNITS);
const idSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(ID_UNITS);
const shaSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{7,64}$/, 'is not a commit');
const timeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ offset: true });
const numberSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig();
const countSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative();
/** A number, `[failures, total]` or a set of names. Null and NaN are refused: missing is absent. */
const valueSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    numberSchema,
    zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative()]).readonly(),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(idSchema).max(MOST_VALUES).readonly(),
]);
const valuesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valueSchema).max(MOST_VALUES).readonly();
function recordOf(value) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(idSchema, value)
        .refine((record) => Object.keys(record).length <= MOST_METRICS, `holds more than ${MOST_METRICS} entries`)
        .readonly();
}
function listOf(value, most) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(value).max(most).readonly();
}
const sideSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['base', 'head']);
const deviceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['mobile', 'desktop']);
const kindSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['timing', 'rate', 'exact', 'absolute', 'set']);
const unitSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    'ms',
    's',
    'B',
    'count',
    'ratio',
    'per-second',
    'cpu-ms',
    'names',
    'score',
]);
const betterSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['lower', 'higher']);
const stageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['exact', 'screen', 'confirm', 'history']);
const problemSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
        'config',
        'preview',
        'measurement',
        'environment',
        'cancelled',
        'invalid',
        'warning',
        'note',
    ]),
    message: textSchema,
    about: idSchema.exactOptional(),
    blind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).exactOptional(),
})
    .readonly();
const runnerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    cpu: textSchema,
    cores: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive(),
    calibration: numberSchema.exactOptional(),
    image: textSchema.exactOptional(),
    memoryBytes: numberSchema.exactOptional(),
    os: textSchema.exactOptional(),
    machineId: textSchema.exactOptional(),
})
    .readonly();


/***/ })

};
