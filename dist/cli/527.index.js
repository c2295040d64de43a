export const id = 527;
export const ids = [527];
export const modules = {

/***/ 527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  calibrateCommand: () => (/* binding */ calibrateCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/model/failure.js
var failure = __webpack_require__(2917);
// EXTERNAL MODULE: ./build/src/config/inputs.js + 1 modules
var config_inputs = __webpack_require__(8288);
// EXTERNAL MODULE: ./build/src/stats/moments.js
var moments = __webpack_require__(1324);
// EXTERNAL MODULE: ./build/src/stats/quantile.js
var quantile = __webpack_require__(8260);
// EXTERNAL MODULE: ./build/src/gate/budget.js
var budget = __webpack_require__(4020);
// EXTERNAL MODULE: ./build/src/gate/defaults.js
var defaults = __webpack_require__(647);
// EXTERNAL MODULE: ./build/src/gate/effect.js
var effect = __webpack_require__(4440);
// EXTERNAL MODULE: ./build/src/gate/scale.js
var gate_scale = __webpack_require__(1824);
// EXTERNAL MODULE: ./build/src/gate/block-test.js + 2 modules
var block_test = __webpack_require__(5326);
// EXTERNAL MODULE: ./build/src/gate/detectable.js
var detectable = __webpack_require__(8578);
// EXTERNAL MODULE: ./build/src/gate/paired.js
var paired = __webpack_require__(5268);
;// CONCATENATED MODULE: ./build/src/gate/seen-with.js
/** What a gate would see with other numbers of blocks than were measured, from how far one block scatters. */





/** A 20 %-trimmed mean has so many times the plain mean's error, 8 to 20 Gaussian blocks (test/gate/detectable.test.ts). */
const TRIMMED = 1.05;
/** Loads and pages have looks of their own; what a server says is measured with its load. */
function kindOf({ id }) {
    return id.startsWith('page/') ? 'page' : 'load';
}
/** Blocks of a gate's last look; its confirmation goes on to no more either (`CONFIRM_MOST`). */
function mostBlocks(metric) {
    return budget/* LOOKS */.BJ[kindOf(metric)].at(-1) ?? 0;
}
/** Blocks that confirm what so many blocks found. */
function confirmFor(blocks) {
    return Math.min(effect/* CONFIRM_MOST */.vm, Math.max(effect/* CONFIRM_BLOCKS */.QC, blocks));
}
/**
 * One stage of so many blocks that scatter by `sd`: gate/block-test.ts on Gaussian blocks. A 20 %-trimmed mean of
 * them has 1.04 to 1.07 times the plain mean's error (test/gate/detectable.test.ts); fewer than 8 are not trimmed and
 * carry the noise floor in their error (Satterthwaite 1946).
 */
function stageOf(blocks, { sd, e }, rest) {
    if (blocks >= block_test/* TRIM_FROM */.ke) {
        const df = blocks - 2 * Math.floor(0.2 * blocks + 1e-9) - 1;
        return { se: (TRIMMED * sd) / Math.sqrt(blocks), df, e, ...rest };
    }
    const sampling = (sd * sd) / blocks;
    const squared = sampling + e * e;
    const df = sampling === 0 ? Infinity : (blocks - 1) * (squared / sampling) ** 2;
    return { se: Math.sqrt(squared), df, e: 0, ...rest };
}
/** The smallest change on the metric's scale that a screen of so many blocks and its confirmation let through. */
function seenWith(blocks, scatter, { allowed, floor, count }) {
    const { alphaScreen, alphaConfirm = 1 } = (0,paired/* pairedPower */.xI)(count);
    return (0,detectable/* detectableChange */.w)([
        stageOf(blocks, scatter, { alpha: alphaScreen, least: Math.max(allowed, floor) }),
        stageOf(confirmFor(blocks), scatter, {
            alpha: alphaConfirm,
            least: Math.max(effect/* CONFIRM_SHARE */.T2 * allowed, floor),
        }),
    ]);
}

// EXTERNAL MODULE: ./build/src/gate/values.js
var values = __webpack_require__(7395);
// EXTERNAL MODULE: ./build/src/gate/wording.js
var wording = __webpack_require__(1961);
;// CONCATENATED MODULE: ./build/src/gate/calibration-table.js
/** Base against base as a table: each metric's noise, what a gate on this machine sees, and what 5 % and 10 % cost. */









/** The sizes people ask for. Source: the goals of the verdict bench. */
const CHANGES = [0.05, 0.1];
/** A change of 5 % is found reliably with a threshold of 3 %: at its own threshold every second estimate is below it. */
const THRESHOLD_SHARE = 0.6;
const MINUTE = 60_000;
function noiseOf(metric) {
    const base = (0,values/* asNumbers */.lK)(metric.id, metric.base);
    const head = (0,values/* asNumbers */.lK)(metric.id, metric.head);
    const middle = (0,quantile/* median */.JZ)(base);
    if (metric.kind === 'absolute') {
        const differences = base.map((value, block) => (head[block] ?? Number.NaN) - value);
        const scale = (0,gate_scale/* differenceScale */.WS)(metric);
        return { scale, sd: (0,moments/* standardDeviation */.Fx)(differences), e: metric.noise ?? 0, middle };
    }
    const offset = (0,gate_scale/* logOffset */.iR)([...base, ...head], middle, metric.floor);
    const ratios = base.map((value, block) => Math.log(((head[block] ?? Number.NaN) + offset) / (value + offset)));
    const scale = (0,gate_scale/* logScale */.tA)(metric, middle, offset);
    return { scale, sd: (0,moments/* standardDeviation */.Fx)(ratios), e: metric.noise ?? effect/* DEFAULT_NOISE */.d$, middle };
}
/** The fewest blocks with which `wanted` is seen; undefined: not with as many as a gate takes. */
function blocksFor(wanted, noise, bar, most) {
    for (let blocks = effect/* LEAST_BLOCKS */.zP; blocks <= most; blocks += 1)
        if (seenWith(blocks, noise, bar) <= wanted)
            return blocks;
    return undefined;
}
function needOf(change, metric, noise, count, pairMs) {
    const threshold = Math.min(metric.regression, THRESHOLD_SHARE * change);
    const none = { change, blocks: null, rounds: null, minutes: null, threshold };
    const { floorWorse } = noise.scale;
    const wanted = Math.log1p(change);
    if (noise.middle === 0)
        return { ...none, why: 'it is 0, and a ratio to that means nothing' };
    if (floorWorse >= wanted) {
        const size = (0,wording/* amount */.vj)(change * noise.middle, metric.unit);
        const why = `${(0,wording/* percent */.KN)(change)} of ${(0,wording/* amount */.vj)(noise.middle, metric.unit)} is ${size}, and changes under ${(0,wording/* amount */.vj)(metric.floor, metric.unit)} do not matter: set a smaller \`floor\``;
        return { ...none, why };
    }
    const most = mostBlocks(metric);
    const blocks = blocksFor(wanted, noise, { allowed: Math.log1p(threshold), floor: floorWorse, count }, most);
    if (blocks === undefined) {
        const instead = kindOf(metric) === 'page'
            ? 'a steadier page, a quieter machine'
            : 'longer rounds (`duration`), a steadier script';
        const why = `${(0,wording/* percent */.KN)(change)} takes more than the ${String(most)} blocks that a gate goes to: ${instead} or another threshold (\`regression\`)`;
        return { ...none, why };
    }
    const confirm = confirmFor(blocks);
    return {
        change,
        threshold,
        blocks: { screen: blocks, confirm },
        rounds: 2 * (blocks + confirm),
        minutes: ((blocks + confirm) * pairMs) / MINUTE,
    };
}
function repeats(metric) {
    const seen = new Set([...metric.base, ...metric.head].map((value) => JSON.stringify(value)));
    const rounds = (0,wording/* counted */.hS)(metric.base.length + metric.head.length, 'round');
    return seen.size === 1
        ? `repeats exactly in ${rounds}: any change shows in one block`
        : `had ${(0,wording/* counted */.hS)(seen.size, 'different value')} in ${rounds}, although it is meant to repeat exactly: what differs from run to run hides changes`;
}
function rowOf(metric, count, pairMs) {
    const { id, kind, unit } = metric;
    const blocks = Math.min(metric.base.length, metric.head.length);
    const bare = { id, kind, unit, gated: (0,defaults/* compares */.tk)(metric), blocks, noise: null, detectable: null, needs: [] };
    if (blocks === 0)
        return { ...bare, value: null, why: 'was measured on one side only' };
    if (kind === 'set')
        return { ...bare, value: null, why: repeats(metric) };
    if (kind === 'rate')
        return { ...bare, value: null, why: 'a share of failures: more requests see less, blocks do not matter' };
    const value = (0,quantile/* median */.JZ)((0,values/* asNumbers */.lK)(id, metric.base));
    if (kind === 'exact')
        return { ...bare, value, why: repeats(metric) };
    if (blocks < effect/* LEAST_BLOCKS */.zP) {
        const why = `${(0,wording/* counted */.hS)(blocks, 'block')} say nothing about noise, at least ${String(effect/* LEAST_BLOCKS */.zP)} are needed: give more \`time-budget\``;
        return { ...bare, value, why };
    }
    const noise = noiseOf(metric);
    const full = budget/* LOOKS */.BJ[kindOf(metric)][1];
    const { allowed, floorWorse, toChange } = noise.scale;
    const detectable = toChange(seenWith(full, noise, { allowed, floor: floorWorse, count }));
    const found = { ...bare, value, noise: noise.sd, detectable: finite(detectable) };
    if (kind === 'absolute')
        return { ...found, why: 'is compared by difference: 5 % and 10 % of it mean nothing' };
    const why = metric.gated ? metric.ungatedReason : (metric.ungatedReason ?? 'is shown and does not gate');
    const needs = CHANGES.map((change) => needOf(change, metric, noise, count, pairMs(id)));
    return { ...found, needs, ...(why === undefined ? {} : { why }) };
}
function finite(value) {
    return value !== null && Number.isFinite(value) ? value : null;
}
/**
 * The table of a run whose sides are the same commit; gated metrics first. `pairMs` is what one more pair of values
 * of a metric costs, in milliseconds (gate/pair-cost.ts).
 */
function calibrationTable(samples, pairMs) {
    const count = samples.metrics.filter((metric) => (0,defaults/* compares */.tk)(metric) && metric.kind !== 'exact' && metric.kind !== 'set').length;
    const rows = samples.metrics.map((metric) => rowOf(metric, count, pairMs));
    return {
        schema: 'tollgate/calibration@1',
        rows: [...rows.filter(({ gated }) => gated), ...rows.filter(({ gated }) => !gated)],
    };
}

// EXTERNAL MODULE: ./build/src/gate/rounds.js
var gate_rounds = __webpack_require__(884);
;// CONCATENATED MODULE: ./build/src/gate/pair-cost.js
/** What one more pair of values costs, learnt from the run that measured them. */

/**
 * Milliseconds of measuring per pair of values of a metric: the rounds of its load or page, and its part of what lay
 * between the rounds (restarts, warm-ups). A metric that has one value per start of the server pays for all its rounds.
 */
function pairCost(plan, rounds, samples) {
    const pairs = new Map(samples.metrics.map(({ id, base, head }) => [id, Math.min(base.length, head.length)]));
    const targets = [...(0,gate_rounds/* loadTargets */.JU)(plan), ...(0,gate_rounds/* pageTargets */.sB)(plan)];
    return (id) => {
        const target = targets.find((each) => (0,gate_rounds/* belongsTo */.g4)(id, each));
        if (!target)
            return 0;
        const own = (0,gate_rounds/* roundsOf */.T1)(rounds, target, 'screen');
        const around = rounds.filter(({ stage, target: { kind } }) => stage === 'screen' && kind === target.kind);
        return (elapsed(own) * spread(around)) / Math.max(1, pairs.get(id) ?? 1);
    };
}
function elapsed(rounds) {
    return rounds.reduce((total, round) => total + round.elapsedMs, 0);
}
/** How much longer the rounds took on the clock than by themselves; at least 1. */
function spread(rounds) {
    const starts = rounds.map(({ at }) => Date.parse(at));
    const ends = rounds.map(({ at, elapsedMs }) => Date.parse(at) + elapsedMs);
    const clock = Math.max(...ends) - Math.min(...starts);
    const own = elapsed(rounds);
    return own > 0 && clock > own ? clock / own : 1;
}

// EXTERNAL MODULE: ./build/src/preview/fence.js
var preview_fence = __webpack_require__(4931);
// EXTERNAL MODULE: ./build/src/preview/history.js
var preview_history = __webpack_require__(2918);
// EXTERNAL MODULE: ./build/src/report/format.js
var format = __webpack_require__(5845);
// EXTERNAL MODULE: ./build/src/report/label.js
var label = __webpack_require__(5774);
// EXTERNAL MODULE: ./build/src/report/untrusted.js
var untrusted = __webpack_require__(3154);
;// CONCATENATED MODULE: ./build/src/report/calibration-text.js
/** The terminal's table of `tollgate calibrate`. */



const HEADS = ['', 'value', 'noise', 'a gate sees', 'for 5 %', 'for 10 %'];
/** Gated metrics as a table, what cannot be had as sentences below; metrics that do not gate are counted. */
function calibrationText({ rows }, plan) {
    const names = (0,label/* namesOf */.eZ)(plan);
    const nameOf = ({ id }) => (0,label/* labelText */.QK)((0,label/* labelOf */.Wy)(id, names));
    const gated = rows.filter((row) => row.gated);
    const table = gated.filter(({ noise }) => noise !== null);
    const cells = table.map((row) => [
        nameOf(row),
        row.value === null ? format/* NOTHING */.K$ : (0,format/* formatValue */.Fl)(row.value, row.unit),
        sizeOf(row, row.noise),
        sizeOf(row, row.detectable),
        needText(row.needs[0]),
        needText(row.needs[1]),
    ]);
    const sentences = groupedSentences(gated, nameOf);
    const rest = rows.length - gated.length;
    return [
        table.length === 0 ? '' : columns([[...HEADS], ...cells]),
        sentences.join('\n'),
        explanation(table),
        rest === 0 ? '' : `${String(rest)} more metrics are shown and do not gate; --json has them all.`,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** One sentence for all the rows it speaks of. Where 10 % cannot be had, 5 % cannot either: said once. */
function groupedSentences(rows, nameOf) {
    const groups = new Map();
    for (const row of rows) {
        const refused = row.needs.flatMap(({ why }) => (why === undefined ? [] : [why]));
        for (const why of [row.why, refused.at(-1)]) {
            if (why !== undefined)
                groups.set(why, [...(groups.get(why) ?? []), nameOf(row)]);
        }
    }
    return [...groups].map(([why, names]) => `${names.join(', ')}: ${(0,untrusted/* plainLine */.h0)(why, 400)}`);
}
function explanation(table) {
    if (table.length === 0)
        return '';
    return [
        'noise: standard deviation of a block (base and head of the same commit, in turn).',
        'a gate sees: the change that 9 of 10 full runs find and confirm with the threshold as it is.',
        'for 5 %, for 10 %: blocks to find + to confirm, and minutes of measuring, with `regression: 3%` and `6%` (or less).',
    ].join('\n');
}
function sizeOf({ kind, unit }, size) {
    if (size === null)
        return format/* NOTHING */.K$;
    return kind === 'absolute' ? (0,format/* formatDifference */.jR)(size, unit).replace(/^\+/, '') : `${(0,format/* percentDigits */.mS)(size)} %`;
}
function needText(need) {
    if (!need?.blocks || need.minutes === null)
        return format/* NOTHING */.K$;
    const { screen, confirm } = need.blocks;
    return `${String(screen)} + ${String(confirm)} blocks, ${(0,format/* formatDuration */.a3)(need.minutes * 60_000)}`;
}
function columns(rows) {
    const widths = HEADS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    return rows
        .map((row) => row
        .map((text, column) => column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0))
        .join('  '))
        .join('\n');
}

// EXTERNAL MODULE: ./build/src/report/exit-code.js
var exit_code = __webpack_require__(2822);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(4913);
// EXTERNAL MODULE: ./build/src/commands/colours.js
var colours = __webpack_require__(557);
// EXTERNAL MODULE: ./build/src/commands/interrupt.js
var commands_interrupt = __webpack_require__(1399);
// EXTERNAL MODULE: ./build/src/commands/local-plan.js + 2 modules
var local_plan = __webpack_require__(5895);
// EXTERNAL MODULE: ./build/src/commands/refuse-old-node.js
var refuse_old_node = __webpack_require__(971);
// EXTERNAL MODULE: ./build/src/commands/run-command.js + 3 modules
var run_command = __webpack_require__(6116);
// EXTERNAL MODULE: ./build/src/commands/say-plan.js
var say_plan = __webpack_require__(7551);
// EXTERNAL MODULE: ./build/src/commands/stderr-voice.js + 1 modules
var stderr_voice = __webpack_require__(1991);
// EXTERNAL MODULE: ./build/src/commands/visit.js + 72 modules
var visit = __webpack_require__(679);
;// CONCATENATED MODULE: ./build/src/commands/calibrate-command.js
/** `tollgate calibrate`: base against base on this machine: how noisy it is, and what seeing more would cost. */
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
 * Measures head's commit against the working tree in blocks, as the nightly refresh does, and prints what that says
 * about this machine. Its files go to `.tollgate/calibration`: the last run's report stays.
 * @returns 0, or the exit code of a measurement that cannot be trusted
 */
async function calibrateCommand(flags) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        (0,refuse_old_node/* refuseOldNode */.Q)();
        const inputs = (0,config_inputs/* inputsFromFlags */.h$)(flags);
        const interrupt = __addDisposableResource(env_1, (0,commands_interrupt/* onInterrupt */.n)(), false);
        const { signal } = interrupt;
        const place = { directory: process.cwd(), env: process.env, signal };
        const { root, plan: asked, secrets } = await (0,local_plan/* localPlan */.X)({ mode: 'baseline', inputs, flags, place });
        const plan = againstItself(asked);
        const fence = (0,preview_fence/* openFence */._R)({ write: (text) => void process.stderr.write(text), secrets });
        const voice = __addDisposableResource(env_1, (0,stderr_voice/* stderrVoice */.f)((line) => flags['verbose'] === true && fence.line(line), secrets), false);
        const head = await (0,preview_history/* resolveHead */.tK)(place);
        (0,say_plan/* sayPlan */.f)(plan, undefined, voice);
        if (head.dirty === true && plan.preview.kind !== 'url')
            voice.say('the working tree differs from its commit: what that changes shows as noise here; commit or stash first for a clean calibration');
        const { record, disk } = await (0,visit/* visit */.Y)({
            plan,
            root,
            head,
            base: { sha: head.sha },
            problems: (0,run_command.planNotes)(plan),
            outputFolder: (0,external_node_path_.resolve)((0,local_plan/* textFlag */.g)(flags, 'output') ?? '.tollgate', 'calibration'),
            tools: { sandbox: process.getuid?.() === 0 ? 'off' : 'on', ...(0,run_command.toolPaths)(inputs) },
            voice,
            signal,
            secrets,
        });
        const run = disk.keepFile('run.json', `${JSON.stringify(record)}\n`);
        const { samples } = record;
        if (samples?.strategy !== 'paired' || !isTrusted(record))
            return failed(record, flags);
        const calibration = calibrationTable(samples, pairCost(plan, record.rounds, samples));
        const { runner, versions } = record;
        const whole = { ...calibration, runner, versions, files: { run: shown(run) } };
        disk.keepFile('calibration.json', `${JSON.stringify(whole, undefined, 1)}\n`);
        if (flags['json'] === true)
            process.stdout.write(`${JSON.stringify(whole)}\n`);
        else
            process.stdout.write(`${calibrationText(calibration, plan)}\n`);
        voice.say(`Written: ${(0,external_node_path_.join)(shown(disk.folder), '{run.json,calibration.json}')}`);
        return failure/* EXIT */.dc.ok;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Both sides alike whatever the configuration compares: a preview that is already up is measured against itself. */
function againstItself(plan) {
    const { preview, compare } = plan;
    return {
        ...plan,
        compare: { ...compare, strategy: 'paired' },
        preview: preview.kind === 'url' ? { ...preview, baseUrl: preview.url } : preview,
    };
}
function isTrusted({ judgement, rounds }) {
    return rounds.length > 0 && judgement.verdict !== 'invalid' && judgement.verdict !== 'error';
}
/** What cannot be trusted teaches nothing about the machine: it is reported like any other run. */
function failed(record, flags) {
    const code = (0,exit_code/* exitCodeOfRecord */.Y)(record);
    if (code === failure/* EXIT */.dc.ok) {
        const warnings = record.problems
            .concat(record.judgement.problems)
            .filter(({ kind }) => kind === 'warning');
        const why = warnings.map(({ message }) => `: ${message}`).join('');
        throw new failure/* TollgateError */.xB('measurement', `nothing was measured on both sides, so no noise is known${why}`);
    }
    if (flags['json'] === true)
        process.stdout.write(`${JSON.stringify((0,json/* reportJson */.l)(record, {}))}\n`);
    process.stderr.write(`\n${(0,report_text/* recordText */.Pe)(record, (0,colours/* colours */.M)(process.stderr))}\n`);
    return code;
}
function shown(path) {
    return (0,external_node_path_.relative)(process.cwd(), path) || path;
}


/***/ })

};
