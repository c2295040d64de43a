export const id = 888;
export const ids = [888];
export const modules = {

/***/ 888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgedAgain: () => (/* binding */ judgedAgain),
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _config_redact_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4251);
/* harmony import */ var _gate_complete_samples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(200);
/* harmony import */ var _gate_judge_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8910);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(532);
/* harmony import */ var _read_samples_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7247);
/* harmony import */ var _report_exit_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2822);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7912);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4913);
/* harmony import */ var _colours_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(557);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(652);
/* harmony import */ var _stderr_voice_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1991);
/* harmony import */ var _write_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4712);
/** `tollgate report`: a stored run, judged again and rendered again. */
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













/** @returns the exit code of the run's verdict, as judged now */
async function reportCommand(file, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const record = judgedAgain((0,_read_text_js__WEBPACK_IMPORTED_MODULE_8__/* .readRun */ .cI)(file));
        const voice = __addDisposableResource(env_1, (0,_stderr_voice_js__WEBPACK_IMPORTED_MODULE_10__/* .stderrVoice */ .f)(), false);
        const picturesFrom = file === '-' ? options.output : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file);
        // What the run was masked with is not known here, and what was masked stays masked.
        const disk = (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .addTo */ .D)(options.output, (0,_config_redact_js__WEBPACK_IMPORTED_MODULE_11__/* .redactorOf */ .y)([]));
        const files = await (0,_write_files_js__WEBPACK_IMPORTED_MODULE_9__/* .writeFiles */ .h)(record, {}, { disk, voice, picturesFrom });
        if (options.json)
            process.stdout.write(`${JSON.stringify((0,_report_json_js__WEBPACK_IMPORTED_MODULE_6__/* .reportJson */ .l)(record, { ...files }))}\n`);
        else
            process.stdout.write(`${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_7__/* .recordText */ .Pe)(record, (0,_colours_js__WEBPACK_IMPORTED_MODULE_12__/* .colours */ .M)(process.stdout))}\n`);
        return (0,_report_exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodeOfRecord */ .Y)(record);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/**
 * Today's rule on the stored samples; a run without samples keeps its own judgement.
 * @throws TollgateError of kind `config`: the samples cannot be judged, in the words of `judge`
 */
function judgedAgain(record) {
    if (record.samples === undefined)
        return record;
    const samples = (0,_gate_complete_samples_js__WEBPACK_IMPORTED_MODULE_1__/* .completeSamples */ .h)({ samples: (0,_read_samples_file_js__WEBPACK_IMPORTED_MODULE_4__/* .checkedSamples */ .d)(record.samples), problems: [] });
    return {
        ...record,
        judgement: (0,_gate_judge_run_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeSamples */ .xn)(record, samples, record.judgement.problems),
    };
}


/***/ }),

/***/ 7247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ checkedSamples),
  r: () => (/* binding */ parseSamples)
});

// EXTERNAL MODULE: ./build/src/model/failure.js
var failure = __webpack_require__(2917);
// EXTERNAL MODULE: ./build/src/model/raw-samples.js
var raw_samples = __webpack_require__(5503);
;// CONCATENATED MODULE: ./build/src/read/json-path.js
/** Where in a JSON document something is, and what a schema has against it. */
/** `metrics[2].head[5]`, `history[0].metrics["load/x/all/errors"]`. */
function jsonPath(path) {
    let text = '';
    for (const key of path) {
        if (typeof key === 'number')
            text += `[${String(key)}]`;
        else if (/^[A-Za-z_][\w-]*$/.test(String(key)))
            text += `${text === '' ? '' : '.'}${String(key)}`;
        else
            text += `[${JSON.stringify(String(key))}]`;
    }
    return text === '' ? 'the file' : text;
}
function valueAt(content, path) {
    let at = content;
    for (const key of path) {
        if (typeof at !== 'object' || at === null)
            return undefined;
        at = Reflect.get(at, key);
    }
    return at;
}
/** What was seen, short: `"fast"`, `null`, `a list of 3`, `nothing`. */
function seen(value) {
    if (value === undefined)
        return 'missing';
    if (Array.isArray(value))
        return `a list of ${String(value.length)}`;
    if (typeof value === 'object' && value !== null)
        return 'an object';
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
const nouns = {
    array: 'a list',
    object: 'an object',
    record: 'an object',
    int: 'a whole number',
};
function wanted(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return `it must be ${nouns[issue.expected] ?? `a ${issue.expected}`}`;
        case 'invalid_value':
            return `it must be ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
        case 'too_big':
            return `${String(issue.maximum)} is the most${issue.origin === 'array' ? ' it may hold' : ''}`;
        case 'too_small':
            if (issue.origin === 'string')
                return 'it must not be empty';
            return `it must be ${issue.inclusive === false ? 'more than' : 'at least'} ${String(issue.minimum)}`;
        case 'invalid_union':
            return 'it must be "paired" or "baseline"';
        default:
            return issue.message;
    }
}
/** One clause per fault of a schema, at most `most`: the field, what was seen, what is allowed. */
function shapeFaults(error, content, most) {
    return error.issues.slice(0, most).map((issue) => {
        if (issue.code === 'unrecognized_keys') {
            const keys = issue.keys.map((key) => jsonPath([...issue.path, key]));
            return `${keys.join(', ')} ${keys.length === 1 ? 'is not a known key' : 'are not known keys'}`;
        }
        return `${jsonPath(issue.path)} is ${seen(valueAt(content, issue.path))}: ${wanted(issue)}`;
    });
}

// EXTERNAL MODULE: ./build/src/model/metric.js
var metric = __webpack_require__(9739);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/src/read/schema-parts.js
var schema_parts = __webpack_require__(7464);
;// CONCATENATED MODULE: ./build/src/read/samples-schema.js
/** The shape of a samples file. Values are checked apart (sample-values.ts): by kind, and a million of them quickly. */


/** Larger numbers are no measurement, and their squares would overflow. */
const LARGEST = 1e15;
const amount = schemas/* number */.aig().min(0).max(LARGEST);
const values = schemas/* array */.YOg(schemas/* unknown */.L5J()).max(1_000_000);
const samples_schema_text = schemas/* string */.YjP().min(1).max(1000);
/** An object's own word: as the key of a run's metrics it is no key at all. */
const id = samples_schema_text.refine((word) => word !== '__proto__', 'no metric may be called that');
const spec = {
    id,
    kind: schema_parts/* kindSchema */.ue.exactOptional(),
    unit: schema_parts/* unitSchema */.o3.exactOptional(),
    better: schema_parts/* betterSchema */.EJ.exactOptional(),
    regression: schemas/* number */.aig().min(0).max(1000).exactOptional(),
    floor: amount.exactOptional(),
    limit: amount.exactOptional(),
    target: amount.exactOptional(),
    gated: schemas/* boolean */.zMY().exactOptional(),
    primary: schemas/* boolean */.zMY().exactOptional(),
    ungatedReason: schemas/* string */.YjP().max(1000).exactOptional(),
};
const pairedMetric = schemas/* strictObject */.rej({
    ...spec,
    noise: amount.exactOptional(),
    alphaShare: schemas/* number */.aig().gt(0).max(1).exactOptional(),
    flagged: schemas/* boolean */.zMY().exactOptional(),
    blocks: schemas/* array */.YOg(schemas/* number */.aig().int().min(0).max(LARGEST)).max(1_000_000).exactOptional(),
    base: values.exactOptional(),
    head: values.exactOptional(),
});
const pairedMetrics = schemas/* array */.YOg(pairedMetric).max(10_000);
const runner = schemas/* strictObject */.rej({
    cpu: schemas/* string */.YjP().max(1000),
    cores: schemas/* number */.aig().int().min(1).max(65_536),
    calibration: schemas/* number */.aig().gt(0).max(LARGEST).exactOptional(),
    image: schemas/* string */.YjP().max(1000).exactOptional(),
    memoryBytes: amount.exactOptional(),
    os: schemas/* string */.YjP().max(1000).exactOptional(),
    machineId: schemas/* string */.YjP().max(1000).exactOptional(),
});
const versions = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).exactOptional();
const scriptHash = schemas/* string */.YjP().max(1000).exactOptional();
const historyRun = schemas/* strictObject */.rej({
    commit: samples_schema_text,
    at: samples_schema_text,
    runner,
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), values),
    versions,
    scriptHash,
    runId: schemas/* string */.YjP().exactOptional(),
});
/** `tollgate/samples@1`, both strategies. */
const samplesFileSchema = schemas/* discriminatedUnion */.gMt('strategy', [
    schemas/* strictObject */.rej({
        schema: schemas/* literal */.euz('tollgate/samples@1'),
        strategy: schemas/* literal */.euz('paired'),
        metrics: pairedMetrics,
        confirm: schemas/* strictObject */.rej({ metrics: pairedMetrics }).exactOptional(),
    }),
    schemas/* strictObject */.rej({
        schema: schemas/* literal */.euz('tollgate/samples@1'),
        strategy: schemas/* literal */.euz('baseline'),
        runner,
        versions,
        scriptHash,
        history: schemas/* array */.YOg(historyRun).max(1000),
        metrics: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...spec, head: values.exactOptional() })).max(10_000),
    }),
]);
const modeSchema = schemas/* enum */.k5n(['gate', 'baseline', 'stress', 'report']);
const machineSchema = schemas/* object */.Ikc({ machineId: schemas/* string */.YjP().exactOptional() });
/** What a replay takes from a run record; the rest of the record is not judged. */
const replaySchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('tollgate/run@1'),
    samples: schemas/* unknown */.L5J().exactOptional(),
    problems: schemas/* array */.YOg(schema_parts/* problemSchema */.zs).default([]),
    /** Its verdict is made again; only what it knew to be wrong is kept. */
    judgement: schemas/* object */.Ikc({ problems: schemas/* array */.YOg(schema_parts/* problemSchema */.zs).default([]) }).exactOptional(),
    plan: schemas/* object */.Ikc({
        mode: modeSchema.exactOptional(),
        compare: schemas/* object */.Ikc({
            mustSee: schemas/* number */.aig().exactOptional(),
            confirm: schemas/* enum */.k5n(['elsewhere', 'fresh-runner']).exactOptional(),
        })
            .exactOptional(),
    })
        .exactOptional(),
    anchor: schemas/* object */.Ikc({ name: samples_schema_text }).exactOptional(),
    runner: machineSchema.exactOptional(),
    screened: schemas/* object */.Ikc({ runner: machineSchema.exactOptional() }).exactOptional(),
});

;// CONCATENATED MODULE: ./build/src/read/sample-values.js
/** One value of a samples file, by kind: what is wrong with it, in words. */


/** How a value looks in a sentence; long ones are cut. */
function shown(value) {
    if (typeof value === 'number')
        return String(value);
    const text = asText(value);
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
/** As JSON; what is nested so deeply that writing it needs more stack than there is, by its look. */
function asText(value) {
    try {
        return JSON.stringify(value) ?? String(value);
    }
    catch {
        return Array.isArray(value) ? 'a nested list' : 'a nested object';
    }
}
function numberFault(value) {
    if (typeof value === 'string' && !/^\s*[\d.+-]/.test(value))
        return `is ${shown(value)}, which is not a number (a set has a list of names per round, [["a", "b"], …])`;
    if (typeof value !== 'number')
        return `is ${shown(value)}, which is not a number`;
    if (!Number.isFinite(value))
        return `is ${shown(value)}, which is not finite`;
    if (value < 0)
        return `is ${shown(value)}, and a measurement is never negative`;
    return value > LARGEST
        ? `is ${shown(value)}, and nothing over ${String(LARGEST)} is a measurement`
        : undefined;
}
function rateFault(value) {
    if (!Array.isArray(value) || value.length !== 2)
        return `is ${shown(value)}, and a rate is a pair [failures, total]`;
    for (const part of value) {
        const fault = numberFault(part);
        if (fault !== undefined)
            return fault;
        if (!Number.isInteger(part))
            return `is ${shown(value)}, and counts are whole numbers`;
    }
    return value[0] > value[1] ? `is ${shown(value)}: more failures than there are in total` : undefined;
}
function setFault(value) {
    if (!Array.isArray(value))
        return `is ${shown(value)}, and a set is a list of names`;
    if (value.length > 10_000)
        return `holds ${String(value.length)} names, and 10000 is the most`;
    const wrong = value.find((name) => typeof name !== 'string');
    return wrong === undefined ? undefined : `holds ${shown(wrong)}, and a set is a list of names`;
}
/** The kind that at least half of a metric's values look like: one that looks otherwise is the slip. */
function kindOfValues(values) {
    const lists = values.filter((value) => Array.isArray(value));
    return (0,metric/* kindLike */.Wi)(2 * lists.length >= values.length ? lists[0] : undefined);
}
/** What is wrong with a value of this kind ("is -3, and a measurement is never negative"); undefined: nothing. */
function valueFault(kind, value) {
    switch (kind) {
        case 'rate':
            return rateFault(value);
        case 'set':
            return setFault(value);
        case 'timing':
        case 'exact':
        case 'absolute':
            return numberFault(value);
    }
}

;// CONCATENATED MODULE: ./build/src/read/samples-file.js
/** The samples file of `tollgate judge`, or a run record, which embeds its samples. */





const ALLOWED = 'a samples file is {"schema": "tollgate/samples@1", "strategy", "metrics"}, see docs/judge.md';
function collector() {
    const told = [];
    return { told, add: (path, fault) => void (told.length < raw_samples/* TOLD_MISTAKES */.o && told.push(`${path} ${fault}`)) };
}
function checkValues(values, kind, path, faults) {
    for (const [index, value] of values.entries()) {
        const fault = valueFault(kind, value);
        if (fault === undefined)
            continue;
        faults.add(`${path}[${String(index)}]`, fault);
        return;
    }
}
/** Values that were checked, as values. */
const checked = (values) => values;
/** Numbers of blocks, where they are given: one per value, none twice. */
function checkBlocks({ blocks, base = [], head = [] }, at, faults) {
    if (blocks === undefined)
        return;
    const length = Math.max(base.length, head.length);
    if (blocks.length !== length)
        faults.add(`${at}.blocks`, `has ${String(blocks.length)} numbers and there are ${String(length)} values: one block's number per value`);
    else if (new Set(blocks).size !== blocks.length)
        faults.add(`${at}.blocks`, 'names a block twice: a block has one value a side');
}
function checkPaired(metrics, path, faults) {
    const seen = new Map();
    for (const [index, metric] of metrics.entries()) {
        const at = `${path}[${String(index)}]`;
        const { base = [], head = [] } = metric;
        const before = seen.get(metric.id);
        if (before !== undefined)
            faults.add(`${at}.id`, `is ${metric.id} again, as in ${path}[${String(before)}]: ids are unique`);
        seen.set(metric.id, index);
        const kind = metric.kind ?? kindOfValues(base.length > 0 ? base : head);
        if (base.length === 0 && head.length === 0)
            faults.add(at, 'has values on neither side');
        else if (base.length !== head.length && base.length > 0 && head.length > 0)
            faults.add(`${at}.head`, `has ${String(head.length)} values and base has ${String(base.length)}: both sides have one per block (a lost round drops its block; a side that was never measured is left out)`);
        checkBlocks(metric, at, faults);
        checkValues(base, kind, `${at}.base`, faults);
        checkValues(head, kind, `${at}.head`, faults);
    }
}
function checkHistory(shape, faults) {
    const kinds = new Map();
    for (const [index, metric] of shape.metrics.entries()) {
        const at = `metrics[${String(index)}]`;
        const { head = [] } = metric;
        if (kinds.has(metric.id))
            faults.add(`${at}.id`, `is ${metric.id} again: ids are unique`);
        const past = shape.history
            .map((run) => (Object.hasOwn(run.metrics, metric.id) ? run.metrics[metric.id] : undefined))
            .findLast((values) => values !== undefined && values.length > 0);
        const kind = metric.kind ?? kindOfValues(head.length > 0 ? head : (past ?? []));
        kinds.set(metric.id, kind);
        if (head.length === 0 && past === undefined)
            faults.add(at, 'has values neither on head nor in the history');
        checkValues(head, kind, `${at}.head`, faults);
    }
    for (const [index, run] of shape.history.entries()) {
        if (!Number.isFinite(Date.parse(run.at)))
            faults.add(`history[${String(index)}].at`, `is ${run.at}, which is not a time`);
        for (const [id, values] of Object.entries(run.metrics))
            checkValues(values, kinds.get(id) ?? kindOfValues(values), `history[${String(index)}].metrics[${JSON.stringify(id)}]`, faults);
    }
}
function withValues({ base, head, ...metric }) {
    return { ...metric, base: checked(base ?? []), head: checked(head ?? []) };
}
function toRaw(shape) {
    if (shape.strategy === 'paired') {
        const metrics = shape.metrics.map(withValues);
        const { confirm } = shape;
        return confirm === undefined
            ? { strategy: 'paired', metrics }
            : { strategy: 'paired', metrics, confirm: { metrics: confirm.metrics.map(withValues) } };
    }
    const { schema: _schema, metrics, history, ...rest } = shape;
    return {
        ...rest,
        metrics: metrics.map(({ head, ...metric }) => ({ ...metric, head: checked(head ?? []) })),
        history: history.map((run) => ({
            ...run,
            metrics: Object.fromEntries(Object.entries(run.metrics).map(([id, values]) => [id, checked(values)])),
        })),
    };
}
/**
 * The samples of a file or of a run record, value by value. Throws a `TollgateError` of kind `config` whose sentence names
 * the field, `metrics[2].head[5] is -3, ...`.
 */
function checkedSamples(content) {
    const result = samplesFileSchema.safeParse(content);
    if (!result.success)
        throw (0,raw_samples/* unjudgeable */.P)(shapeFaults(result.error, content, raw_samples/* TOLD_MISTAKES */.o));
    const shape = result.data;
    const faults = collector();
    if (shape.strategy === 'paired') {
        checkPaired(shape.metrics, 'metrics', faults);
        checkPaired(shape.confirm?.metrics ?? [], 'confirm.metrics', faults);
    }
    else
        checkHistory(shape, faults);
    if (faults.told.length > 0)
        throw (0,raw_samples/* unjudgeable */.P)(faults.told);
    return toRaw(shape);
}
function schemaOf(content) {
    return typeof content === 'object' && content !== null && 'schema' in content ? content.schema : undefined;
}
function parseReplay(content) {
    const result = replaySchema.safeParse(content);
    if (!result.success)
        throw (0,raw_samples/* unjudgeable */.P)(shapeFaults(result.error, content, raw_samples/* TOLD_MISTAKES */.o));
    const { samples, plan, anchor, runner, screened } = result.data;
    const problems = [...result.data.problems, ...(result.data.judgement?.problems ?? [])];
    if (samples === undefined)
        throw new failure/* TollgateError */.xB('config', 'The run record holds no samples: nothing was measured in that run, so there is nothing to judge.');
    const run = {
        plan: { mode: plan?.mode ?? 'gate', compare: plan?.compare ?? {} },
        ...(anchor === undefined ? {} : { anchor }),
        ...(runner === undefined ? {} : { runner }),
        ...(screened === undefined ? {} : { screened }),
    };
    return { samples: checkedSamples(samples), problems, run };
}
/**
 * Reads the text of a samples file (`tollgate/samples@1`) or of a run record (`tollgate/run@1`, its embedded samples
 * with the run's problems and what its judgement depended on). Defaults are not filled in: `completeSamples` does that.
 * Throws as `checkedSamples`.
 */
function parseSamples(text) {
    let content;
    try {
        content = JSON.parse(text);
    }
    catch (cause) {
        const message = cause instanceof Error ? cause.message : String(cause);
        throw new failure/* TollgateError */.xB('config', `The samples file is not JSON: ${message}. NaN and Infinity are not JSON either; ${ALLOWED}.`, { cause });
    }
    const schema = schemaOf(content);
    if (schema === 'tollgate/run@1')
        return parseReplay(content);
    if (schema !== 'tollgate/samples@1')
        throw new failure/* TollgateError */.xB('config', `The samples file's schema is ${schema === undefined ? 'missing' : shown(schema)}; "tollgate/samples@1" and "tollgate/run@1" can be judged: ${ALLOWED}.`);
    return { samples: checkedSamples(content), problems: [] };
}


/***/ })

};
