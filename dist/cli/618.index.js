export const id = 618;
export const ids = [618];
export const modules = {

/***/ 5895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ localPlan),
  g: () => (/* binding */ textFlag)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/model/failure.js
var failure = __webpack_require__(2917);
// EXTERNAL MODULE: ./build/src/config/plan.js + 10 modules
var config_plan = __webpack_require__(4247);
// EXTERNAL MODULE: ./build/src/config/expand.js
var expand = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/src/config/secret-value.js
/** Which values of the job's environment must never be shown. */
/** Shorter ones protect nothing, and masking them would make nonsense of every sentence (redact.ts). */
const SHORTEST = 4;
/** From here on a value that nobody called a secret is one, unless it reads like something plain. Judgement. */
const LIKE_A_SECRET = 8;
/** So much of the text around it tells what a value is; more would cost time in a hostile file. */
const NEAR = 300;
/** What a secret is called, as a part of a name: `DB_PASSWORD`, `apiKey`, `STRIPE_SK`, `?sig=`. */
const SECRET_NAME = /token|secret|authori[sz]ation|authentication|passw|passphrase|pwd|credential|private|bearer|cookie|session|signature|signing|apikey|webhook|licen[cs]e|bypass|salt|jwt|(^|[^a-z])(pass|pw|pin|key|keys|auth|cred|creds|sig|sk|pat|dsn|otp|seed)([^a-z]|$)|[a-z](Key|Pass|Auth|Pin)([^a-z]|$)|KEY$|PASS$|AUTH$/;
/** No name makes a secret of these. */
const EVERYDAY = new Set(('true false null none undefined yes auto default enabled disabled info debug warn warning error fatal trace silent verbose ' +
    'test tests testing development develop staging stage prod production preview local localhost main master').split(' '));
/** Masking `1` or `true` would black out half the log and protect nothing. */
function isEveryday(value) {
    return value.trim().length < SHORTEST || EVERYDAY.has(value.trim().toLowerCase());
}
/**
 * What of a value is to be masked: nothing of one that is plain; all of one that is called a secret, stands where a
 * password or a secret parameter stands, or is long and not plain; of an address with a password that one too.
 */
function secretsIn({ names, value, ...around }) {
    if (isEveryday(value))
        return [];
    const before = around.before.slice(-NEAR);
    const after = around.after.slice(0, NEAR);
    const passwords = passwordsIn(value);
    const parameter = /([\w-]+)["']?\s*[=:]\s*["']?(?:bearer |basic )?$/i.exec(before)?.[1] ?? '';
    const isCalledSo = [...names, parameter].some((name) => isSecretName(name));
    const isLikeOne = value.trim().length >= LIKE_A_SECRET && !isPlain(value.trim());
    const isWhole = isCalledSo || standsForPassword(before, after) || isLikeOne || passwords.length > 0;
    return isWhole ? [value, ...passwords] : [];
}
function isSecretName(name) {
    return SECRET_NAME.test(name) || SECRET_NAME.test(name.toLowerCase());
}
/** `user:${HERE}@host` or, for that may be a token, `https://${HERE}@host`; not a user with a password after it. */
function standsForPassword(before, after) {
    if (before.endsWith('//') && after.startsWith(':'))
        return false;
    return /:[^\s@]*$/.test(before) && /^[^\s/?#]*@/.test(after);
}
/** The passwords of an address, as written and decoded: `postgres://user:this@host/shop`. */
function passwordsIn(value) {
    const found = /^[a-z][a-z\d+.-]*:\/\/([^\s/?#]*)@/i.exec(value.trim())?.[1];
    if (found === undefined)
        return [];
    const password = found.includes(':') ? found.slice(found.indexOf(':') + 1) : found;
    return [password, decoded(password)].filter((each) => !isEveryday(each));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** `shop`, `Frankfurt`, `node22`. */
const WORD = /^([A-Z]?[a-z]{1,15}|[A-Z]{1,15})\d{0,2}$/;
const NUMBER = /^v?\d{1,10}([.,:_-]\d{1,10})*$/;
/** A line of words is a passphrase: more than these joined by hyphens are no name. */
const MOST_WORDS = 3;
/** A number, a name, a host, a path; an address without user, query and fragment. */
function isPlain(value) {
    if (NUMBER.test(value))
        return true;
    const rest = value.replace(/^([a-z][a-z\d+.-]{0,15}:\/\/|~?\/|\.{1,2}\/|[A-Za-z]:[\\/])/, '');
    const [host = '', ...folders] = rest.replace(/[\\/]$/, '').split(/[\\/]/);
    const parts = [host.replace(/:\d{1,5}$/, ''), ...folders].flatMap((part) => part.split('.'));
    return parts.every((part) => part === '' || isName(part));
}
/** A word, or some joined: `eu-west-1`, `shop_test`. */
function isName(text) {
    const parts = text.split(/[-_]/);
    return parts.length <= MOST_WORDS && parts.every((part) => WORD.test(part) || /^\d{1,4}$/.test(part));
}

// EXTERNAL MODULE: ./build/src/config/sources.js + 3 modules
var config_sources = __webpack_require__(2032);
;// CONCATENATED MODULE: ./build/src/config/secrets.js



/**
 * Every value that must never be shown: the token, the values of `headers`, and what `${NAME}` brought in from the
 * job's environment, but for what is plain (secret-value.ts). Longest first, so that a redaction by replacing leaves no
 * rest of a longer one. Never throws.
 */
function secretsOf(sources) {
    const { inputs, env } = sources;
    const { preview, load } = (0,config_sources/* readFile */.T)(sources.file);
    const texts = [
        ['url', preview.url],
        ['base-url', preview['base-url']],
        ...Object.entries(preview.env ?? {}),
        ...(load ?? []).flatMap(({ section }) => Object.entries(section.env ?? {})),
    ];
    const expanded = texts.flatMap(([key, text]) => (0,expand/* expandVariables */.i)(String(text ?? ''), env).brought.flatMap(({ name, ...rest }) => secretsIn({ ...rest, names: [key, name] })));
    const given = [inputs.token ?? '', ...Object.values(inputs.headers)].filter((value) => value.trim() !== '');
    const all = [...given.filter((value) => !isEveryday(value)), ...expanded];
    return [...new Set(all)].sort((a, b) => b.length - a.length);
}

// EXTERNAL MODULE: ./build/src/preview/history.js
var preview_history = __webpack_require__(2918);
// EXTERNAL MODULE: ./build/src/preview/project-facts.js
var project_facts = __webpack_require__(6377);
// EXTERNAL MODULE: ./build/src/commands/read-text.js
var read_text = __webpack_require__(652);
;// CONCATENATED MODULE: ./build/src/commands/local-plan.js
/** The plan of a visit on this machine, from flags, the checkout and its configuration file. */







/** @throws TollgateError of kind `config` with every mistake, `environment` outside a checkout */
async function localPlan(ask) {
    const { mode, inputs, flags, place } = ask;
    const root = await (0,preview_history/* repositoryRoot */.Hn)(place);
    const file = configFile(root, inputs);
    const { env } = place;
    const plan = (0,config_plan/* planFrom */.M)({
        mode,
        inputs,
        facts: await (0,project_facts/* readProjectFacts */.z)((0,external_node_path_.resolve)(root, inputs.workingDirectory)),
        env,
        dispatchInputs: stressInputs(flags),
        seed: seedOf(flags),
        ...(file && { file }),
    });
    return { root, plan, secrets: secretsOf({ inputs, env, ...(file && { file }) }) };
}
function configFile(root, inputs) {
    const path = (0,external_node_path_.join)(root, inputs.config);
    const text = (0,read_text/* readTextIfThere */.pM)(path);
    return text === undefined ? undefined : { path: inputs.config, text };
}
function stressInputs(flags) {
    const given = {};
    for (const name of ['peak', 'duration', 'profile']) {
        const value = textFlag(flags, name);
        if (value !== undefined)
            given[name] = value;
    }
    return given;
}
/** A flag's text; undefined where it was not given or is a switch. */
function textFlag(flags, name) {
    const value = flags[name];
    return typeof value === 'string' ? value : undefined;
}
/** The order of blocks is random by default; the seed is printed so that a run can be repeated. */
function seedOf(flags) {
    const text = textFlag(flags, 'seed');
    if (text === undefined)
        return Math.floor(Math.random() * 2 ** 31);
    const seed = Number(text);
    if (Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32)
        return seed;
    throw new failure/* TollgateError */.xB('config', `--seed is ${text}; allowed: a whole number from 0 to 4294967295`);
}


/***/ }),

/***/ 4702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ expandVariables)
/* harmony export */ });
/** `${NAME}` in values of the file, from the job's environment. */
/** Set for each side by the preview, later. */
const OF_THE_SIDE = new Set(['side', 'port']);
/** What the environment of a preview or of k6 is scrubbed of; naming it in the file must not bring it back. */
const OF_THE_RUNNER = /^(ACTIONS_|INPUT_|STATE_|(GITHUB|GH)_TOKEN$|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$)/i;
/** Expands `${NAME}`; `$${NAME}` stays as `${NAME}`, and `${side}` and `${port}` are left for the preview. */
function expandVariables(text, env) {
    const missing = [];
    const refused = [];
    const brought = [];
    const expanded = text.replace(/(\$?)\$\{([A-Za-z_]\w*)\}/g, (whole, escaped, name, at) => {
        if (escaped)
            return whole.slice(1);
        if (OF_THE_SIDE.has(name))
            return whole;
        if (OF_THE_RUNNER.test(name)) {
            refused.push(name);
            return whole;
        }
        const value = Object.hasOwn(env, name) ? env[name] : undefined;
        if (value === undefined)
            missing.push(name);
        else
            brought.push({ name, value, before: text.slice(0, at), after: text.slice(at + whole.length) });
        return value ?? whole;
    });
    return { text: expanded, missing, refused, brought };
}


/***/ }),

/***/ 42:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ ignoredChange),
/* harmony export */   pA: () => (/* binding */ DEFAULT_IGNORE)
/* harmony export */ });
/* unused harmony export onlyIgnored */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

/** Documents and the images in them: nothing runs them. Sources, assets, lockfiles and configuration are never among them. */
const DEFAULT_IGNORE = [
    '**/*.md',
    '**/*.markdown',
    'docs/**/*.{txt,rst,adoc,pdf,png,jpg,jpeg,gif,svg,webp}',
    'LICENSE*',
    'CODEOWNERS',
    '.github/ISSUE_TEMPLATE/**',
];
/** Whatever a pattern says, a change of these is measured. */
const NEVER = [
    '**/{package.json,package-lock.json,npm-shrinkwrap.json,pnpm-lock.yaml,yarn.lock,bun.lock,bun.lockb}',
    '.github/tollgate.yml',
    '.github/workflows/**',
];
/**
 * True when nothing that runs was changed: every file (relative to the repository's root, forward slashes) matches a
 * pattern of `compare.ignore`, or nothing was changed at all.
 */
function onlyIgnored(changedFiles, ignore) {
    const ignored = picomatch__WEBPACK_IMPORTED_MODULE_0__([...ignore], { dot: true });
    const never = picomatch__WEBPACK_IMPORTED_MODULE_0__(NEVER, { dot: true });
    return changedFiles.every((file) => ignored(file) && !never(file));
}
/** Why a change passes at once, in a sentence; undefined: it has to be measured. An empty change is: that is what was asked. */
function ignoredChange(changedFiles, ignore) {
    if (changedFiles.length === 0 || !onlyIgnored(changedFiles, ignore))
        return undefined;
    const more = changedFiles.length > 3 ? ` and ${changedFiles.length - 3} more` : '';
    return `only files that nothing runs have changed: ${changedFiles.slice(0, 3).join(', ')}${more}`;
}


/***/ }),

/***/ 8288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PV: () => (/* binding */ DEFAULT_CONFIG),
  h$: () => (/* binding */ inputsFromFlags)
});

// UNUSED EXPORTS: INPUT_NAMES, inputsFromAction

// EXTERNAL MODULE: ./build/src/config/long-form.js
var long_form = __webpack_require__(7383);
// EXTERNAL MODULE: ./build/src/config/units.js
var units = __webpack_require__(5543);
;// CONCATENATED MODULE: ./build/src/config/input-values.js
/** The values of single inputs, read and checked. */


/** The words of a list input; `none` is the empty list. */
function list(text) {
    if (text === undefined)
        return undefined;
    return text === 'none' ? [] : [...new Set((0,long_form/* words */.a)(text))];
}
/** Paths of pages, or a mistake. */
function pagesOf(pages, refuse) {
    if (pages?.some((page) => !page.startsWith('/')))
        return refuse('pages', 'paths that start with /, or none');
    return pages;
}
/** Shorter than a round of anything, longer than a job may run. Source: GitHub, 6 hours per job. */
const BUDGET = { least: 10_000, most: 6 * 3_600_000 };
/** Milliseconds of measuring. */
function budgetOf(text, refuse) {
    if (text === undefined)
        return undefined;
    const ms = (0,units/* parseDurationMs */.yi)(text);
    if (ms === undefined)
        return refuse('time-budget', units/* ALLOWED */.p3.duration);
    return ms < BUDGET.least || ms > BUDGET.most ? refuse('time-budget', 'between 10s and 6h') : ms;
}
/** A folder inside the repository, with forward slashes; `.` when it is not. */
function directoryOf(text, refuse) {
    const parts = (text ?? '.')
        .replaceAll('\\', '/')
        .split('/')
        .filter((part) => part !== '' && part !== '.');
    const outside = parts.includes('..') || /^([a-zA-Z]:|\/)/.test(text ?? '');
    if (outside)
        refuse('working-directory', 'a folder inside the repository, relative to its root');
    return outside || parts.length === 0 ? '.' : parts.join('/');
}
/** `Name: value` lines; what is not one is a mistake that does not show it. */
function headersOf(text, at, mistakes) {
    const headers = {};
    for (const [index, line] of (text ?? '').split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const [, name, value] = /^\s*([!#$%&'*+.^_`|~\w-]+)\s*:\s*(\S.*?)\s*$/.exec(line) ?? [];
        // The line is not shown: it may hold a secret.
        if (name === undefined || value === undefined || /[^\t\x20-\x7e\x80-\xff]/.test(value))
            mistakes.push({
                at,
                message: `line ${String(index + 1)} is not a header; allowed: lines of "Name: value"`,
            });
        else
            headers[name] = value;
    }
    return headers;
}

// EXTERNAL MODULE: ./build/src/config/mistake.js
var mistake = __webpack_require__(2876);
;// CONCATENATED MODULE: ./build/src/config/inputs.js



const DEFAULT_CONFIG = '.github/tollgate.yml';
/** The inputs of action.yml; a test holds the two against each other. */
const INPUT_NAMES = [
    'mode',
    'config',
    'build',
    'start',
    'ready',
    'url',
    'base-url',
    'k6',
    'pages',
    'headers',
    'working-directory',
    'name',
    'time-budget',
    'comment',
    'fail-on',
    'confirm',
    'confirm-of',
    'token',
    'k6-path',
    'k6-mirror',
];
const FLAG_NAMES = new Set([...INPUT_NAMES, 'base', 'no-base', 'baseline', 'strategy']);
/**
 * The action's inputs from a record keyed `INPUT_TIME-BUDGET`, `INPUT_TIME_BUDGET` or `time-budget`; empty ones are
 * absent. Never throws: what is wrong is in `mistakes`.
 */
function inputsFromAction(record) {
    const given = new Map();
    for (const [key, value] of Object.entries(record)) {
        const name = key
            .replace(/^INPUT_/, '')
            .toLowerCase()
            .replaceAll('_', '-');
        if (value !== undefined && value.trim() !== '')
            given.set(name, value.trim());
    }
    const mistakes = [...given.keys()]
        .filter((name) => !INPUT_NAMES.includes(name))
        .map((name) => ({ at: `input \`${name}\``, message: unknownWord('input', name, INPUT_NAMES) }));
    return inputsFrom(given, (name) => `input \`${name}\``, mistakes);
}
/**
 * The same from the flags of the command line, as a parser hands them over: `timeBudget` or `time-budget`,
 * `base: false` or `no-base` for `--no-base`. Flags that are not about the plan (`json`, `output`, `debug`) are left alone.
 */
function inputsFromFlags(flags) {
    const given = new Map();
    for (const [key, value] of Object.entries(flags)) {
        const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        if (!FLAG_NAMES.has(name))
            continue;
        if (name === 'base' && value === false)
            given.set('no-base', 'true');
        else if (name === 'no-base')
            given.set('no-base', value === false ? '' : 'true');
        else if (Array.isArray(value))
            given.set(name, value.map(String).join('\n'));
        else if (typeof value === 'string' || typeof value === 'number')
            given.set(name, String(value).trim());
    }
    for (const [name, value] of given)
        if (value === '')
            given.delete(name);
    return inputsFrom(given, (name) => `--${name}`, []);
}
function inputsFrom(given, label, unknown) {
    const mistakes = [...unknown];
    const refuse = (name, allowed) => {
        mistakes.push({ at: label(name), message: `is ${(0,mistake/* seen */.c)(given.get(name))}; allowed: ${allowed}` });
        return undefined;
    };
    const checked = (name, pattern, allowed) => {
        const value = given.get(name);
        return value === undefined || pattern.test(value) ? value : refuse(name, allowed);
    };
    const oneOf = (name, allowed) => {
        const value = given.get(name);
        const found = allowed.find((each) => each === value);
        return value === undefined || found !== undefined ? found : refuse(name, allowed.join(', '));
    };
    const URL_ALLOWED = 'an http or https URL';
    const result = {
        build: given.get('build'),
        start: given.get('start'),
        ready: checked('ready', /^\/\S*$/, 'a path that starts with /'),
        ...urlOf(given, checked),
        baseUrl: checked('base-url', /^https?:\/\/\S+$/, URL_ALLOWED),
        k6: list(given.get('k6')),
        pages: pagesOf(list(given.get('pages')), refuse),
        timeBudgetMs: budgetOf(given.get('time-budget'), refuse),
        confirm: oneOf('confirm', ['here', 'elsewhere']),
        confirmOf: given.get('confirm-of'),
        token: given.get('token'),
        k6Path: given.get('k6-path'),
        k6Mirror: checked('k6-mirror', /^https?:\/\/\S+$/, URL_ALLOWED),
        strategy: oneOf('strategy', ['auto', 'paired', 'baseline']),
        baselineFile: given.get('baseline'),
    };
    const config = given.get('config');
    if (given.has('url') && result.start !== undefined)
        mistakes.push({
            at: label('url'),
            message: `is given together with ${label('start')}; allowed: one of them`,
        });
    if (result.baseUrl !== undefined && given.get('url') === undefined)
        mistakes.push({
            at: label('base-url'),
            message: `needs ${label('url')}: remote previews are compared in pairs`,
        });
    if (result.confirmOf !== undefined && result.confirm === 'elsewhere')
        mistakes.push({
            at: label('confirm'),
            message: `is "elsewhere" together with ${label('confirm-of')}: the job that confirms cannot leave it to another`,
        });
    return {
        ...present(result),
        mode: oneOf('mode', ['auto', 'gate', 'baseline', 'stress', 'report']) ?? 'auto',
        config: config ?? DEFAULT_CONFIG,
        configAsked: config !== undefined && config !== DEFAULT_CONFIG,
        headers: headersOf(given.get('headers'), label('headers'), mistakes),
        workingDirectory: directoryOf(given.get('working-directory'), refuse),
        name: checked('name', /^[\w.-]{1,60}$/, 'letters, digits, ".", "_" and "-"') ?? 'default',
        comment: oneOf('comment', ['always', 'on-change', 'never']) ?? 'always',
        failOn: oneOf('fail-on', ['regression', 'inconclusive', 'never']) ?? 'regression',
        base: baseOf(given),
        mistakes,
    };
}
function baseOf(given) {
    if (given.has('no-base'))
        return { kind: 'none' };
    const ref = given.get('base');
    return ref === undefined ? { kind: 'default' } : { kind: 'ref', ref };
}
/** An address, or `deployment:` and the environment to wait for. */
function urlOf(given, checked) {
    const environment = /^deployment:\s*(\S.*)$/.exec(given.get('url') ?? '')?.[1];
    if (environment !== undefined)
        return { deployment: environment };
    const allowed = 'an http or https URL of a preview that is already up, or deployment:<environment>';
    const url = checked('url', /^https?:\/\/\S+$/, allowed);
    return url === undefined ? {} : { url };
}
function present(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 7383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ longForm),
/* harmony export */   a: () => (/* binding */ words)
/* harmony export */ });
/** Shorthands spelt out: after this file nobody asks whether a section was a text, a mapping or a list. */
/** The words of a text, separated by white space. */
function words(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}
/** The long form of a file. */
function longForm(written) {
    const { preview, load, pages, server, compare, thresholds } = written;
    const metricsPath = typeof server === 'string' ? server : server?.metrics;
    return {
        preview: typeof preview === 'string' ? { start: preview } : (preview ?? {}),
        ...(load !== undefined && {
            load: entries(load, 'load').flatMap(({ section, path }) => typeof section === 'string'
                ? words(section).map((script) => ({ section: { script }, path }))
                : [{ section, path }]),
        }),
        ...(pages !== undefined && {
            pages: entries(pages, 'pages').flatMap(({ section, path }) => typeof section === 'string'
                ? words(section).map((page) => ({ section: { path: page }, path }))
                : [{ section, path }]),
        }),
        ...(metricsPath !== undefined && { metricsPath }),
        compare: typeof compare === 'string' ? { strategy: compare } : (compare ?? {}),
        thresholds: entries(thresholds ?? [], 'thresholds').map(({ section, path }) => ({
            section: typeof section === 'string' ? shortThreshold(section) : section,
            path,
        })),
    };
}
function entries(value, key) {
    if (Array.isArray(value))
        return value.flatMap((section, index) => section === undefined ? [] : [{ section, path: [key, index] }]);
    return [{ section: value, path: [key] }];
}
/** "METRIC 5%": the last word is the regression; metric ids may hold spaces. */
function shortThreshold(text) {
    const [, metric, regression] = /^(.*\S)\s+(\S+)$/.exec(text.trim()) ?? [];
    if (metric === undefined || regression === undefined)
        return { metric: text.trim() };
    return { metric, regression: /^\d+(\.\d+)?$/.test(regression) ? Number(regression) : regression };
}


/***/ }),

/***/ 2876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ seen),
/* harmony export */   w: () => (/* binding */ mistakesError)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2917);

/**
 * The error that tells all mistakes at once, one per line, `<at>: <message>`.
 */
function mistakesError(mistakes) {
    const lines = [...new Set(mistakes.toSorted(byPlace).map(({ at, message }) => `${at}: ${message}`))];
    const [only] = lines;
    if (lines.length === 1 && only !== undefined)
        return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TollgateError */ .xB('config', only);
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TollgateError */ .xB('config', `${String(lines.length)} mistakes in the configuration:\n${lines.join('\n')}`);
}
/** Inputs first, then file by file in reading order. */
function byPlace(a, b) {
    const [first, second] = [placeOf(a), placeOf(b)];
    if (!first || !second)
        return Number(Boolean(first)) - Number(Boolean(second));
    return first.path === second.path ? first.line - second.line || first.column - second.column : 0;
}
function placeOf({ at }) {
    const [, path, line, column] = /^(.*):(\d+):(\d+)$/s.exec(at) ?? [];
    return path === undefined ? undefined : { path, line: Number(line), column: Number(column) };
}
/** A value as it was seen, short enough for a sentence: `"8 bananas"`, `12`, `a list`, `a mapping`. */
function seen(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (typeof value !== 'string')
        return `a ${typeof value}`;
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value);
}


/***/ }),

/***/ 4438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unknownWord)
/* harmony export */ });
/* unused harmony export nearest */
/** Edits (insert, delete, replace, swap neighbours) between two words. Source: optimal string alignment distance. */
function distance(a, b) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            const options = [at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost];
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                options.push(at(before, j - 2) + 1);
            row.push(Math.min(...options));
        }
        before = last;
        last = row;
    }
    return at(last, b.length);
}
function at(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}
/** Longer words are nobody's slip of the finger, and would be slow to compare. */
const LONGEST = 60;
/** The candidate a person most likely meant; undefined when none is near. */
function nearest(word, candidates) {
    if (word.length > LONGEST)
        return undefined;
    const lower = word.toLowerCase();
    const ranked = candidates
        .map((candidate) => ({ candidate, edits: distance(lower, candidate.toLowerCase()) }))
        .sort((a, b) => a.edits - b.edits);
    const [best] = ranked;
    if (!best || best.edits >= best.candidate.length)
        return undefined;
    return best.edits <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : undefined;
}
/** `unknown key "thresold"; did you mean "thresholds"?` or, when none is near, the list of what is allowed. */
function unknownWord(what, word, candidates) {
    const meant = nearest(word, candidates);
    const shown = JSON.stringify(word.length > LONGEST ? `${word.slice(0, LONGEST)}...` : word);
    return `unknown ${what} ${shown}; ${meant === undefined ? `allowed: ${[...new Set(candidates)].join(', ')}` : `did you mean ${JSON.stringify(meant)}?`}`;
}


/***/ }),

/***/ 4247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ planFrom)
});

// EXTERNAL MODULE: ./build/src/config/ignored.js
var ignored = __webpack_require__(42);
// EXTERNAL MODULE: ./build/src/config/mistake.js
var mistake = __webpack_require__(2876);
// EXTERNAL MODULE: ./build/src/config/units.js
var config_units = __webpack_require__(5543);
;// CONCATENATED MODULE: ./build/src/config/compare-plan.js



const TIME_BUDGET_MS = 8 * 60_000;
const BUDGET_BOUNDS = { least: 10_000, most: 6 * 3_600_000 };
/** What the label `tollgate:deep` multiplies the budget by. */
const DEEP_FACTOR = 3;
function confirmOf({ confirm, confirmOf: of }) {
    if (of !== undefined)
        return { confirm: 'fresh-runner' };
    return confirm === 'elsewhere' ? { confirm } : {};
}
/** How the sides are compared, by the file that rules (base's on a pull request). */
function comparePlan(rules, sources) {
    const { compare } = rules;
    const { inputs } = sources;
    const mistakes = [];
    const written = compare['time-budget'] === undefined ? undefined : (0,config_units/* parseDurationMs */.yi)(compare['time-budget']);
    if (written !== undefined && (written < BUDGET_BOUNDS.least || written > BUDGET_BOUNDS.most))
        mistakes.push({
            at: rules.at('compare', 'time-budget'),
            message: `compare.time-budget is ${(0,mistake/* seen */.c)(compare['time-budget'])}; allowed: between 10s and 6h`,
        });
    const budget = inputs.timeBudgetMs ?? written ?? TIME_BUDGET_MS;
    const deep = sources.labels?.includes('tollgate:deep') === true;
    const timeBudgetMs = deep ? Math.min(budget * DEEP_FACTOR, BUDGET_BOUNDS.most) : budget;
    const strategy = inputs.strategy ?? compare.strategy ?? 'auto';
    const mustSee = compare['must-see'] === undefined ? undefined : (0,config_units/* parsePercentRatio */.s3)(compare['must-see']);
    if (mustSee !== undefined && (mustSee < 0.01 || mustSee > 10))
        mistakes.push({
            at: rules.at('compare', 'must-see'),
            message: `compare.must-see is ${(0,mistake/* seen */.c)(compare['must-see'])}; allowed: between 1% and 1000%`,
        });
    return {
        compare: {
            strategy,
            timeBudgetMs,
            pairing: compare.pairing ?? 'side-by-side',
            mustSee: mustSee ?? (strategy === 'baseline' ? 0.5 : 0.25),
            ignore: compare.ignore ?? ignored/* DEFAULT_IGNORE */.pA,
            ...confirmOf(inputs),
        },
        mistakes,
        ...(deep && { deep: `time budget: ${(0,config_units/* durationText */.S5)(timeBudgetMs)}, by the label tollgate:deep` }),
    };
}

;// CONCATENATED MODULE: ./build/src/config/development-server.js
/** Which scripts of a package.json serve sources, and not what was built of them. */
/** Serves sources to a person at work: unminified, watched, and often on a port of its own. */
const DEVELOPMENT = [
    /^ng (serve|s)\b/,
    /^(react-scripts|react-app-rewired|craco|docusaurus) start\b/,
    /^gatsby develop\b/,
    /^(next|nuxt|nuxi|astro|remix) dev\b/,
    /^vite(?! (build|preview|optimize)\b)( |$)/,
    /^vue-cli-service serve\b/,
    /^webpack(-dev-server| serve)\b/,
];
/** Words before the program itself: `cross-env NODE_ENV=development npx`. */
const BEFORE = /^((cross-env|npx|[A-Z_]+=\S*) +)+/;
/** `npm run dev`, `yarn dev`: a script that only calls another. */
const CALLS = /^(?:npm|pnpm|yarn|bun) +(?:run +)?([\w:.-]+)$/;
/** Is the script a development server and nothing else? One of several commands may start more than that. */
function isDevelopment(scripts, name) {
    const text = (scripts[name] ?? '').trim();
    const called = CALLS.exec(text)?.[1] ?? '';
    const meant = Object.hasOwn(scripts, called) ? (scripts[called] ?? '').trim() : text;
    return !/[&|;]/.test(meant) && DEVELOPMENT.some((each) => each.test(meant.replace(BEFORE, '')));
}

;// CONCATENATED MODULE: ./build/src/config/guess.js
/** What is done with no word from the user. Every guess is a note with the line that says otherwise. */

const LOCKFILES = [
    ['pnpm-lock.yaml', 'pnpm'],
    ['yarn.lock', 'yarn'],
    ['bun.lock', 'bun'],
    ['bun.lockb', 'bun'],
    ['npm-shrinkwrap.json', 'npm'],
    ['package-lock.json', 'npm'],
];
/** The installer of the lockfile: exact versions, packages of the cache before those of the network. */
function installOf(facts) {
    const declared = /^(npm|pnpm|yarn|bun)@(\d*)/.exec(facts.packageJson?.packageManager ?? '');
    const found = LOCKFILES.filter(([lockfile]) => facts.lockfiles.includes(lockfile));
    const [lockfile, installer] = found.find(([, each]) => each === declared?.[1]) ?? found[0] ?? [];
    if (lockfile === undefined || installer === undefined)
        return {
            installer: 'npm',
            command: 'npm install --no-package-lock --no-audit --no-fund --prefer-offline',
            because: 'no lockfile',
        };
    const modernYarn = [...facts.files, ...(facts.rootFiles ?? [])].includes('.yarnrc.yml') ||
        (declared?.[1] === 'yarn' && Number(declared[2]) >= 2);
    const commands = {
        npm: 'npm ci --no-audit --no-fund --prefer-offline',
        pnpm: 'pnpm install --frozen-lockfile --prefer-offline',
        yarn: modernYarn ? 'yarn install --immutable' : 'yarn install --frozen-lockfile --prefer-offline',
        bun: 'bun install --frozen-lockfile',
    };
    return { installer, command: commands[installer], because: lockfile };
}
function runOf(installer, script) {
    if (installer === 'yarn')
        return `yarn ${script}`;
    return script === 'start' && installer !== 'bun' ? `${installer} start` : `${installer} run ${script}`;
}
/** The build command; undefined where there is no package.json. */
function guessBuild(facts) {
    if (!facts.packageJson)
        return undefined;
    const { installer, command, because } = installOf(facts);
    const script = Object.hasOwn(facts.packageJson.scripts, 'build');
    const value = script ? `${command} && ${runOf(installer, 'build')}` : command;
    const why = `${because}${script ? ' and the script "build"' : ''}`;
    return {
        value,
        note: { message: `build: ${value} (guessed from ${why})`, override: `preview: { build: "${value}" }` },
    };
}
/** What builds write, most usual first; `public` last, as it is often what a build starts from. */
const BUILT_FOLDERS = ['dist', 'build', 'out', 'public'];
/**
 * How the preview is started or what is served; undefined where nothing can be guessed. `build`: the command that was
 * named, "" for none; where something is built, which folder is served is seen after it.
 */
function guessStart(facts, build) {
    const scripts = facts.packageJson?.scripts ?? {};
    const isBuilt = build !== '' && (build !== undefined || Object.hasOwn(scripts, 'build'));
    const script = startScript(scripts, isBuilt);
    if (script !== undefined) {
        const start = runOf(installOf(facts).installer, script);
        const why = Object.hasOwn(scripts, 'start') && script !== 'start' ? `: "start" is a development server` : '';
        const message = `start: ${start} (guessed from the script "${script}"${why}; PORT is set)`;
        return { value: { start }, note: { message, override: `preview: { start: "${start}" }` } };
    }
    // Nothing but a development server to start: what the build writes is served.
    if (Object.hasOwn(scripts, 'start'))
        return builtFolder(BUILT_FOLDERS, '"start" is a development server');
    const [existing] = facts.staticFolders;
    const hasPage = facts.files.includes('index.html');
    if (build !== '' && Object.hasOwn(scripts, 'build'))
        return builtFolder(BUILT_FOLDERS);
    // The index.html beside a bundler's script is its template; a command that was named may write into the folder itself.
    if (build !== undefined && build !== '' && (existing !== undefined || hasPage))
        return builtFolder(hasPage ? [...BUILT_FOLDERS, '.'] : BUILT_FOLDERS);
    const folder = existing ?? (hasPage ? '.' : undefined);
    if (folder === undefined)
        return undefined;
    const message = `static: ${folder} is served (guessed: there is no script "start" or "preview")`;
    return { value: { folder }, note: { message, override: `preview: { static: ${folder} }` } };
}
/** The script to start; where something is built, none that serves the sources instead. */
function startScript(scripts, isBuilt) {
    const isThere = (name) => Object.hasOwn(scripts, name);
    if (isThere('start') && !(isBuilt && isDevelopment(scripts, 'start')))
        return 'start';
    const others = isThere('start') ? ['preview', 'serve'] : ['preview'];
    return others.find((name) => isThere(name) && !(isThere('start') && isDevelopment(scripts, name)));
}
function builtFolder(folderGuesses, why = 'there is no script "start" or "preview"') {
    const [folder = 'dist'] = folderGuesses;
    const names = `${folderGuesses.slice(0, -1).join(', ')} and ${folderGuesses.at(-1) ?? ''}`;
    const message = `static: the first of ${names} that has an index.html after the build is served (guessed: ${why})`;
    return {
        value: { folder, folderGuesses },
        note: { message, override: `preview: { static: ${folder} }` },
    };
}
/** Said when neither the user nor the project tells what to start. */
const NOTHING_TO_START = 'nothing to start was found: no script "start" or "preview" in package.json, and no folder dist, build, out or public; ' +
    'say how with `preview: { start: "<command>" }`, `preview: { static: <folder> }` or `preview: { url: <address> }`';
/** The home page on a phone. */
function guessPages() {
    return {
        value: ['/'],
        note: { message: 'pages: / on mobile (guessed)', override: 'pages: [/, /checkout]' },
    };
}
/** The k6 scripts of the usual folders; empty: the pages are requested instead. */
function guessLoads(facts, paths) {
    const scripts = facts.k6Scripts;
    if (scripts.length > 0) {
        const shown = scripts.join(', ');
        return {
            value: scripts,
            note: { message: `load: ${shown} (guessed from perf/, k6/ and load/)`, override: `load: [${shown}]` },
        };
    }
    const message = `load: GET ${paths.join(', ')} (guessed: there is no script in perf/, k6/ or load/)`;
    return { value: [], note: { message, override: 'load: [perf/script.js]' } };
}

;// CONCATENATED MODULE: ./build/src/config/names.js
/** A part of a metric id made of a path or a file's name: letters, digits, ".", "_" and "-". */
function nameFrom(text, otherwise) {
    const name = text
        .replace(/[^\w.-]+/g, '-')
        .replace(/^[-.]+|[-.]+$/g, '')
        .slice(0, 60);
    return name || otherwise;
}
/** Unique names in order: two written alike are a mistake, a made one steps aside (`home-2`). */
function uniqueNames(draft, what, wanted) {
    const taken = new Set(wanted.filter(({ written }) => written).map(({ name }) => name));
    const seen = new Set();
    return wanted.map(({ name, written, path }) => {
        if (written) {
            if (seen.has(name))
                draft.mistakes.push({
                    at: draft.file.at(...path, 'name'),
                    message: `there are two ${what} called ${name}; names must differ`,
                });
            seen.add(name);
            return name;
        }
        let free = name;
        for (let number = 2; taken.has(free); number += 1)
            free = `${name}-${String(number)}`;
        taken.add(free);
        return free;
    });
}

// EXTERNAL MODULE: ./build/src/config/sources.js + 3 modules
var config_sources = __webpack_require__(2032);
;// CONCATENATED MODULE: ./build/src/config/load-plan.js





/** Short rounds, many of them: blocks of neighbours in time. Source: the config file's documented default. */
const ROUND_MS = 5000;
const ROUND_BOUNDS = { least: 1000, most: 10 * 60_000 };
/** The loads: those of the input with the file's settings for them, those of the file, or a guess. */
function loadPlans(draft, pages) {
    const paths = [...new Set(pages.map((page) => page.path))];
    const { entries, guessed } = wantedLoads(draft, paths);
    const names = uniqueNames(draft, 'loads', entries.map(({ section, path }) => ({
        name: section.name ?? nameOf(section),
        written: section.name !== undefined,
        path,
    })));
    return entries.map((entry, index) => ({
        ...loadPlan(draft, entry, names[index] ?? 'load', paths),
        ...(guessed && { guessed }),
    }));
}
function wantedLoads(draft, paths) {
    const written = draft.file.load;
    const asked = draft.sources.inputs.k6;
    if (asked) {
        return {
            entries: asked.flatMap((script) => {
                if (!/\.[cm]?[jt]s$/.test(script))
                    draft.mistakes.push({
                        at: 'k6',
                        message: `${(0,mistake/* seen */.c)(script)} is not the path of a k6 script; allowed: .js and .ts files`,
                    });
                const known = written?.filter(({ section }) => section.script !== undefined && plain(section.script) === plain(script)) ?? [];
                return known.length > 0 ? known : [bare(script)];
            }),
        };
    }
    if (written)
        return { entries: written };
    if (draft.sources.facts.k6Scripts.length === 0 && paths.length === 0)
        return { entries: [] };
    const { value, note } = guessLoads(draft.sources.facts, paths);
    draft.notes.push(note);
    return { entries: value.length > 0 ? value.map(bare) : [{ section: {}, path: ['load'] }], guessed: true };
}
function bare(script) {
    return { section: { script }, path: ['load'] };
}
function loadPlan(draft, { section, path }, name, pagePaths) {
    const wrong = (key, message) => void draft.mistakes.push({ at: draft.file.at(...path, key), message });
    const { script, profile = 'steady' } = section;
    if (script !== undefined && section.paths)
        wrong('paths', 'a load has a script or paths, not both');
    if (script !== undefined && !/\.[cm]?[jt]s$/.test(script))
        wrong('script', `${(0,mistake/* seen */.c)(script)} is not the path of a k6 script; allowed: .js and .ts files`);
    if (profile === 'as-written') {
        if (script === undefined)
            wrong('profile', 'as-written needs a script');
        for (const key of ['rate', 'duration'])
            if (section[key] !== undefined)
                wrong(key, `${key} has no effect with profile as-written: the script's own options rule`);
    }
    if (profile === 'smoke' && section.rate !== undefined)
        wrong('rate', 'rate has no effect with profile smoke: it is five iterations by one user');
    const paths = script === undefined ? (section.paths ?? pagePaths) : [];
    if (script === undefined && paths.length === 0 && draft.file.mistakes.length === 0)
        wrong('paths', 'a load needs a script or paths: there are no pages to request instead');
    const ratePerSecond = rateOf(section, wrong);
    if (ratePerSecond === undefined && profile === 'steady') {
        draft.notes.push({
            message: `rate of ${name}: about 40 % of what base sustains in a short ramp`,
            override: `load: [{ ${script === undefined ? `paths: [${paths.join(', ')}]` : `script: ${script}`}, rate: 100/s }]`,
        });
    }
    return {
        name,
        ...(script !== undefined && { script: plain(script) }),
        paths,
        profile,
        ...(ratePerSecond !== undefined && { ratePerSecond }),
        roundMs: roundOf(section, wrong),
        ...(section.duration === undefined &&
            (profile === 'steady' || profile === 'smoke') && { roundDefault: true }),
        env: (0,config_sources/* expandAll */.e)(draft, section.env, [...path, 'env']),
    };
}
function rateOf(section, wrong) {
    if (section.rate === undefined)
        return undefined;
    const rate = (0,config_units/* parseRatePerSecond */.Bg)(section.rate);
    if (rate !== undefined && rate >= 0.1 && rate <= 100_000)
        return rate;
    wrong('rate', `rate is ${(0,mistake/* seen */.c)(section.rate)}; allowed: between 6/m and 100000/s`);
    return undefined;
}
function roundOf(section, wrong) {
    const given = section.profile === 'as-written' ? undefined : section.duration;
    const ms = given === undefined ? ROUND_MS : (0,config_units/* parseDurationMs */.yi)(given);
    if (ms !== undefined && ms >= ROUND_BOUNDS.least && ms <= ROUND_BOUNDS.most)
        return ms;
    wrong('duration', `duration is ${(0,mistake/* seen */.c)(section.duration)}; allowed: between 1s and 10m`);
    return ROUND_MS;
}
function nameOf(section) {
    if (section.script === undefined)
        return 'pages';
    const file = plain(section.script).split('/').at(-1) ?? '';
    return nameFrom(file.replace(/\.[cm]?[jt]s$/, ''), 'load');
}
function plain(script) {
    return script.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
}

;// CONCATENATED MODULE: ./build/src/config/page-plan.js


/** The pages to audit: those of the input with the file's settings for them, those of the file, or the home page. */
function pagePlans(draft) {
    const { entries, guessed } = wantedPages(draft);
    const names = uniqueNames(draft, 'pages', entries.map(({ section, path }) => ({
        name: section.name ?? nameOfPath(section.path),
        written: section.name !== undefined,
        path,
    })));
    return entries.map(({ section }, index) => ({
        name: names[index] ?? section.path,
        path: section.path,
        devices: devicesOf(section),
        ...(section.expect !== undefined && { expect: section.expect }),
        ...(guessed && { guessed }),
    }));
}
function wantedPages(draft) {
    const written = draft.file.pages;
    const asked = draft.sources.inputs.pages;
    if (asked) {
        return {
            entries: asked.flatMap((path) => {
                const known = written?.filter(({ section }) => section.path === path) ?? [];
                return known.length > 0 ? known : [{ section: { path }, path: ['pages'] }];
            }),
        };
    }
    if (written)
        return { entries: written };
    const { value, note } = guessPages();
    draft.notes.push(note);
    return { entries: value.map((path) => ({ section: { path }, path: ['pages'] })), guessed: true };
}
function devicesOf(section) {
    const devices = section.devices ?? 'mobile';
    return typeof devices === 'string' ? [devices] : [...new Set(devices)];
}
/** `/` is home, `/shop/cart?step=2` is shop-cart. */
function nameOfPath(path) {
    return nameFrom(path.replace(/[?#].*$/, ''), 'home');
}

;// CONCATENATED MODULE: ./build/src/config/preview-plan.js




/** Long enough for a cold start of a heavy server on a small runner. */
const READY_TIMEOUT_MS = 60_000;
const READY_BOUNDS = { least: 1000, most: 15 * 60_000 };
/** Where the side under test comes from: inputs before the event's deployment, the file, and the guess. */
function previewPlan(draft) {
    const { inputs } = draft.sources;
    const { preview } = draft.file;
    const way = wayOf(draft);
    const ready = inputs.ready ?? preview.ready ?? '/';
    const readyTimeoutMs = timeoutOf(draft);
    if (way.kind === 'url') {
        const { url, baseUrl } = way;
        refuseOneAddress(draft, url, baseUrl);
        return {
            kind: 'url',
            url,
            ...(baseUrl !== undefined && { baseUrl }),
            ready,
            readyTimeoutMs,
            headers: inputs.headers,
        };
    }
    if (Object.keys(inputs.headers).length > 0)
        draft.mistakes.push({
            at: 'headers',
            message: 'are for previews that are already up (`url`); this one is started here',
        });
    const build = buildOf(draft);
    refuseSharedImage(draft, build, way);
    const common = {
        ...(build !== '' && build !== undefined && { build }),
        ...(preview.prepare !== undefined && { prepare: preview.prepare }),
        ready,
        readyTimeoutMs,
        env: (0,config_sources/* expandAll */.e)(draft, preview.env, ['preview', 'env']),
    };
    const isNamed = inputs.ready !== undefined || preview.ready !== undefined;
    if (way.kind === 'start')
        return { kind: 'command', start: way.start, ...common, ...(!isNamed && { readyGuessed: true }) };
    return { ...way, ...common };
}
function wayOf(draft) {
    const { inputs, deploymentUrl, facts, mode } = draft.sources;
    if (inputs.url !== undefined)
        return urlWay(inputs.url, inputs.baseUrl);
    if (inputs.start !== undefined)
        return { kind: 'start', start: inputs.start };
    if (deploymentUrl !== undefined)
        return urlWay(deploymentUrl, inputs.baseUrl);
    if (inputs.deployment !== undefined)
        return notWaitedFor(draft, 'url');
    const written = writtenWay(draft);
    if (written)
        return written;
    const nothing = { kind: 'static', folder: '.' };
    // A report runs no preview; what is in its plan is never looked at.
    if (mode === 'report')
        return nothing;
    const guess = guessStart(facts, (inputs.build ?? draft.file.preview.build)?.trim());
    if (!guess) {
        // A start command that was written badly is one mistake, not two.
        if (draft.file.mistakes.length === 0)
            draft.mistakes.push({ at: 'preview', message: NOTHING_TO_START });
        return nothing;
    }
    draft.notes.push(guess.note);
    return 'start' in guess.value
        ? { kind: 'start', start: guess.value.start }
        : { kind: 'static', ...guess.value };
}
/**
 * An image has one owner, its tag: the side that is built last would be what both start at the next restart, and base be
 * compared with base.
 */
function refuseSharedImage(draft, build, way) {
    const tag = /\bdocker\s+(?:buildx\s+)?build\b.*?\s(?:-t|--tag)[\s=]+(\S+)/s.exec(build ?? '')?.[1];
    if (tag === undefined || tag.includes('${side}') || way.kind !== 'start' || draft.sources.mode === 'report')
        return;
    draft.mistakes.push({
        at: draft.sources.inputs.build === undefined ? draft.file.at('preview', 'build') : 'build',
        message: `the image ${(0,mistake/* seen */.c)(tag)} is built by both sides, and the last one would be started for both: put \${side} into its tag and into \`start\``,
    });
}
function urlWay(url, baseUrl) {
    return { kind: 'url', url, ...(baseUrl !== undefined && { baseUrl }) };
}
/** A gate that compares a preview with itself could only pass. On main that is what a night measures: noise. */
function refuseOneAddress(draft, url, baseUrl) {
    if (draft.sources.mode !== 'gate' || baseUrl === undefined || addressOf(url) !== addressOf(baseUrl))
        return;
    const isInput = draft.sources.inputs.baseUrl !== undefined;
    draft.mistakes.push({
        at: isInput ? 'base-url' : draft.file.at('preview', 'base-url'),
        message: `${isInput ? '' : 'preview.base-url '}is the address in \`url\` too: a preview is always equal to itself; give the address of base's own`,
    });
}
/** Without what makes no other preview of it. */
function addressOf(text) {
    if (!URL.canParse(text))
        return text;
    const { origin, pathname } = new URL(text);
    return origin + pathname.replace(/\/+$/, '');
}
/** Without GitHub (the command line) there is nobody to ask for a deployment. A report needs none. */
function notWaitedFor(draft, at) {
    const message = 'no deployment can be waited for here; give its address with `url`';
    if (draft.sources.mode !== 'report')
        draft.mistakes.push({ at, message });
    return { kind: 'static', folder: '.' };
}
function writtenWay(draft) {
    const { preview, at } = draft.file;
    const ways = ['start', 'static', 'url', 'deployment'].filter((key) => preview[key] !== undefined);
    const [first, second] = ways;
    if (second !== undefined)
        draft.mistakes.push({
            at: at('preview', second),
            message: `preview has both ${String(first)} and ${second}; allowed: one of start, static, url, deployment`,
        });
    if (preview['base-url'] !== undefined && preview.url === undefined)
        draft.mistakes.push({
            at: at('preview', 'base-url'),
            message: 'preview.base-url needs preview.url: remote previews are compared in pairs',
        });
    if (preview.start !== undefined)
        return { kind: 'start', start: preview.start };
    if (preview.static !== undefined)
        return { kind: 'static', folder: preview.static };
    if (preview.deployment !== undefined)
        return notWaitedFor(draft, at('preview', 'deployment'));
    if (preview.url === undefined || draft.sources.mode === 'report')
        return undefined;
    const found = (0,config_sources/* expandAll */.e)(draft, { url: preview.url, 'base-url': preview['base-url'] }, ['preview']);
    for (const [key, value] of Object.entries(found)) {
        if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))
            continue;
        draft.mistakes.push({
            at: at('preview', key),
            message: `preview.${key} is ${(0,mistake/* seen */.c)(value)}; allowed: an http or https URL`,
        });
    }
    return urlWay(found['url'] ?? preview.url, found['base-url']);
}
function buildOf(draft) {
    const { inputs, facts, mode } = draft.sources;
    const said = inputs.build ?? draft.file.preview.build;
    if (said !== undefined || mode === 'report')
        return said?.trim();
    const guess = guessBuild(facts);
    if (guess)
        draft.notes.push(guess.note);
    return guess?.value;
}
function timeoutOf(draft) {
    const text = draft.file.preview['ready-timeout'];
    const ms = text === undefined ? undefined : (0,config_units/* parseDurationMs */.yi)(text);
    if (ms === undefined)
        return READY_TIMEOUT_MS;
    if (ms >= READY_BOUNDS.least && ms <= READY_BOUNDS.most)
        return ms;
    draft.mistakes.push({
        at: draft.file.at('preview', 'ready-timeout'),
        message: `preview.ready-timeout is ${(0,mistake/* seen */.c)(text)}; allowed: between 1s and 15m`,
    });
    return READY_TIMEOUT_MS;
}

;// CONCATENATED MODULE: ./build/src/config/stress-plan.js


/** Up to five times the normal rate. Source: the profile `stress`, "steps up to a multiple of normal: 2x-5x". */
const PEAK_FACTOR = 5;
/** Where no rate is set; the profiles of a constant rate get what is normal beside that peak. */
const PEAK_PER_SECOND = 200;
const DURATION_MS = 3 * 60_000;
const PROFILES = ['stress', 'breakpoint', 'spike', 'soak', 'volume'];
/** These drive one rate all the time: the normal one. */
const CONSTANT = new Set(['soak', 'volume']);
/** The stress run that the inputs of `workflow_dispatch` ask for. */
function stressPlan(draft, loads) {
    const given = draft.sources.dispatchInputs ?? {};
    const text = (name) => (Object.hasOwn(given, name) ? given[name]?.trim() : undefined) || undefined;
    const refuse = (name, allowed) => void draft.mistakes.push({
        at: `workflow_dispatch input \`${name}\``,
        message: `is ${(0,mistake/* seen */.c)(text(name))}; allowed: ${allowed}`,
    });
    const found = PROFILES.find((each) => each === (text('profile') ?? 'stress'));
    if (!found)
        refuse('profile', PROFILES.join(', '));
    const profile = found ?? 'stress';
    const factor = CONSTANT.has(profile) ? 1 : PEAK_FACTOR;
    if (profile === 'volume')
        draft.notes.push({
            message: 'volume: the peak as a constant rate; what is large is for the script to send, which finds TOLLGATE_PROFILE=volume in its environment',
        });
    return {
        peakPerSecond: peakOf({ draft, loads, factor, refuse }, text('peak')),
        durationMs: lengthOf(draft, text('duration'), refuse),
        profile,
    };
}
function peakOf({ draft, loads, factor, refuse }, text) {
    if (text === undefined) {
        const normal = Math.max(...loads.map((load) => load.ratePerSecond ?? 0), 0);
        const peak = (normal > 0 ? normal : PEAK_PER_SECOND / PEAK_FACTOR) * factor;
        const multiple = factor === 1 ? 'the normal rate' : `${String(factor)} times the normal rate`;
        const why = normal > 0 ? multiple : 'the default, as no rate is set';
        draft.notes.push({
            message: `peak: ${String(peak)}/s (${why})`,
            override: 'workflow_dispatch input peak: 300/s',
        });
        return peak;
    }
    const peak = /^\d+(\.\d+)?$/.test(text) ? Number(text) : (0,config_units/* parseRatePerSecond */.Bg)(text);
    if (peak !== undefined && peak >= 1 && peak <= 100_000)
        return peak;
    refuse('peak', `${config_units/* ALLOWED */.p3.rate}, between 1/s and 100000/s`);
    return PEAK_PER_SECOND;
}
function lengthOf(draft, text, refuse) {
    if (text === undefined) {
        draft.notes.push({
            message: `duration: ${(0,config_units/* durationText */.S5)(DURATION_MS)} (the default)`,
            override: 'workflow_dispatch input duration: 10m',
        });
        return DURATION_MS;
    }
    const ms = (0,config_units/* parseDurationMs */.yi)(text);
    if (ms !== undefined && ms >= 5000 && ms <= 6 * 3_600_000)
        return ms;
    refuse('duration', `${config_units/* ALLOWED */.p3.duration}, between 5s and 6h`);
    return DURATION_MS;
}

// EXTERNAL MODULE: ./build/src/model/metric-names.js
var metric_names = __webpack_require__(8370);
// EXTERNAL MODULE: ./build/src/config/nearest.js
var nearest = __webpack_require__(4438);
;// CONCATENATED MODULE: ./build/src/config/metric-pattern.js
/** What can be known of a threshold's pattern before anything was measured. */


const FAMILIES = { load: metric_names/* LOAD_METRICS */.t3, page: metric_names/* PAGE_METRICS */.uq, server: metric_names/* SERVER_METRICS */.wJ };
/** `*` matches any characters, `/` included; everything else is literal. Same rule as the gate's. */
function matcher(pattern) {
    const parts = pattern.split(/\*+/).map((part) => part.replace(/[.+?^${}()|[\]\\/-]/g, String.raw `\$&`));
    const expression = new RegExp(`^${parts.join('.*')}$`, 's');
    return (text) => expression.test(text);
}
function familiesOf(pattern) {
    const [head = ''] = pattern.split('/');
    const all = Object.keys(FAMILIES);
    return head.includes('*') ? all : all.filter((family) => family === head);
}
/**
 * The units of the metrics that the pattern can match; `names` for sets. A server's counter has any name and counts,
 * so a pattern of `server/` that can match one yields `count` too.
 */
function unitsOf(pattern) {
    const last = pattern.slice(pattern.lastIndexOf('/') + 1);
    const matches = matcher(last.includes('*') ? `*${last}` : last);
    const wild = pattern.split('/')[0]?.includes('*') === true;
    const units = new Set();
    for (const family of familiesOf(pattern)) {
        const known = Object.entries(FAMILIES[family]);
        const found = known.filter(([name]) => matches(name)).map(([, unit]) => unit);
        for (const unit of found)
            units.add(unit);
        if (family === 'server' && (wild ? units.size === 0 : found.length === 0 || last.includes('*')))
            units.add('count');
    }
    return units;
}
/** Why a pattern can match nothing; undefined: it may match. Names are looked at only where `names` is given. */
function patternMistake(pattern, names) {
    const parts = pattern.split('/');
    const [family = '', name] = parts;
    if (!family.includes('*')) {
        if (!Object.hasOwn(FAMILIES, family))
            return (0,nearest/* unknownWord */.$)('kind of metric', family, Object.keys(FAMILIES));
        const least = family === 'server' ? 3 : 4;
        if (!pattern.includes('*') && parts.length < least)
            return `${JSON.stringify(pattern)} is not a metric id; allowed: ${SHAPES[family]}`;
        const unknown = names && name !== undefined && unknownName(family, name, parts, names);
        if (unknown)
            return unknown;
    }
    return unknownMetric(pattern);
}
const SHAPES = {
    load: 'load/<name>/<METHOD endpoint>/<metric>',
    page: 'page/<name>/<device>/<metric>',
    server: 'server/<load name>/<metric>',
};
function unknownMetric(pattern) {
    if (!pattern.includes('/'))
        return undefined;
    if (unitsOf(pattern).size > 0)
        return undefined;
    const known = familiesOf(pattern).flatMap((family) => Object.keys(FAMILIES[family]));
    return (0,nearest/* unknownWord */.$)('metric', pattern.slice(pattern.lastIndexOf('/') + 1), known);
}
function unknownName(family, name, parts, { loads, pages }) {
    if (name.includes('*'))
        return undefined;
    const known = (family === 'page' ? pages : loads).map((each) => each.name);
    if (known.length === 0)
        return `there is no ${family === 'page' ? 'page' : 'load'} to measure, so it can match nothing`;
    if (!known.includes(name))
        return (0,nearest/* unknownWord */.$)(family === 'page' ? 'page' : 'load', name, known);
    const device = parts[2];
    if (family !== 'page' || device === undefined || device.includes('*'))
        return undefined;
    const devices = pages.find((page) => page.name === name)?.devices ?? [];
    return devices.includes(device)
        ? undefined
        : (0,nearest/* unknownWord */.$)(`device of page ${name}`, device, devices);
}
/** The rules that match none of the metrics that were measured: each is a warning row. */
function unmatchedPatterns(rules, ids) {
    return rules.filter((rule) => !ids.some(matcher(rule.metric)));
}

;// CONCATENATED MODULE: ./build/src/config/thresholds.js



/** How an amount of a unit is written, and what it is in the base unit. */
const AMOUNTS = {
    ms: { read: thresholds_text(config_units/* parseDurationMs */.yi), allowed: config_units/* ALLOWED */.p3.duration },
    s: { read: (value) => divided(thresholds_text(config_units/* parseDurationMs */.yi)(value), 1000), allowed: config_units/* ALLOWED */.p3.duration },
    'cpu-ms': { read: thresholds_text(config_units/* parseDurationMs */.yi), allowed: config_units/* ALLOWED */.p3.duration },
    B: { read: thresholds_text(config_units/* parseSizeBytes */.kl), allowed: config_units/* ALLOWED */.p3.size },
    count: { read: thresholds_plain, allowed: 'a plain number' },
    score: { read: thresholds_plain, allowed: 'a plain number such as 0.1' },
    ratio: { read: thresholds_text(config_units/* parsePercentRatio */.s3), allowed: config_units/* ALLOWED */.p3.percent },
    'per-second': { read: thresholds_text(config_units/* parseRatePerSecond */.Bg), allowed: config_units/* ALLOWED */.p3.rate },
};
function thresholds_text(parse) {
    return (value) => (typeof value === 'string' ? parse(value.trim()) : undefined);
}
function thresholds_plain(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}
function divided(value, by) {
    return value === undefined ? undefined : value / by;
}
/** The rules of a file in base units, with every mistake of every rule. */
function thresholdRules(entries, where) {
    const mistakes = [];
    const value = entries.map(({ section, path }) => {
        const wrong = (key, message) => void mistakes.push({ at: where.at(...path, key), message });
        const unmatched = patternMistake(section.metric, where.names);
        if (unmatched !== undefined)
            wrong('metric', unmatched);
        if (Object.keys(section).length === 1)
            wrong('metric', 'this rule says nothing; allowed: regression, limit, target, floor, gate');
        const amounts = unmatched === undefined ? amountsOf(section, wrong) : {};
        return {
            metric: section.metric,
            ...amounts,
            ...(section.gate !== undefined && { gate: section.gate }),
            at: where.at(...path),
        };
    });
    return { value, mistakes };
}
function amountsOf(section, wrong) {
    const units = unitsOf(section.metric);
    const amounts = {};
    if (section.regression !== undefined)
        Object.assign(amounts, regressionOf(section.regression, units, wrong));
    for (const key of ['limit', 'target', 'floor']) {
        const value = section[key];
        if (value === undefined)
            continue;
        const amount = amountOf(key, value, units, wrong);
        if (amount !== undefined)
            amounts[key] = amount;
    }
    return amounts;
}
/**
 * `5%` is a ratio; of rates and of CLS, which are compared by difference, it is the difference. An amount with a unit
 * (`5kB`) allows exactly that much: a ratio of nothing, with the amount as the floor under which nothing matters.
 */
function regressionOf(value, units, wrong) {
    if (units.size === 1 && units.has('score')) {
        const difference = thresholds_plain(value);
        if (difference !== undefined)
            return { regression: difference };
        wrong('regression', `regression is ${(0,mistake/* seen */.c)(value)}; allowed here: a difference such as 0.05`);
        return {};
    }
    if (units.size === 1 && units.has('names')) {
        wrong('regression', 'a set of names has no allowed change; allowed here: gate');
        return {};
    }
    const ratio = typeof value === 'string' ? (0,config_units/* parsePercentRatio */.s3)(value.trim()) : undefined;
    if (ratio !== undefined)
        return { regression: ratio };
    const [unit] = units;
    if (units.size === 1 && unit !== undefined && unit !== 'names' && unit !== 'ratio') {
        const amount = AMOUNTS[unit].read(value);
        if (amount !== undefined)
            return { regression: 0, floor: amount };
        wrong('regression', `regression is ${(0,mistake/* seen */.c)(value)}; allowed: ${config_units/* ALLOWED */.p3.percent}, or ${AMOUNTS[unit].allowed}`);
        return {};
    }
    wrong('regression', `regression is ${(0,mistake/* seen */.c)(value)}; allowed: ${config_units/* ALLOWED */.p3.percent}`);
    return {};
}
function amountOf(key, value, units, wrong) {
    const [unit] = units;
    if (units.size !== 1 || unit === undefined) {
        wrong(key, `${key} needs metrics of one unit, and this pattern can match several (${[...units].join(', ')}); end it with one metric, such as latency-p95`);
        return undefined;
    }
    if (unit === 'names') {
        wrong(key, `a set of names has no ${key}; allowed here: gate`);
        return undefined;
    }
    const amount = AMOUNTS[unit].read(value);
    if (amount === undefined)
        wrong(key, `${key} is ${(0,mistake/* seen */.c)(value)}; allowed here: ${AMOUNTS[unit].allowed}`);
    return amount;
}

;// CONCATENATED MODULE: ./build/src/config/plan.js








/**
 * The plan: inputs over file over guesses, complete and in base units. Every guess is a note with the line that
 * overrides it.
 * @throws TollgateError of kind `config` that lists all mistakes of inputs and file at once
 */
function planFrom(sources) {
    const { inputs, mode } = sources;
    const file = (0,config_sources/* readFile */.T)(sources.file);
    const draft = { sources, file, mistakes: [...inputs.mistakes, ...file.mistakes], notes: [] };
    if (inputs.configAsked && !sources.file)
        draft.mistakes.push({
            at: 'config',
            message: `there is no file ${inputs.config}; allowed: a file relative to the repository's root`,
        });
    if (inputs.confirmOf !== undefined && mode !== 'gate')
        draft.mistakes.push({
            at: 'confirm-of',
            message: `is given in mode ${mode}: only a gate confirms what another run flagged`,
        });
    const preview = previewPlan(draft);
    const pages = pagePlans(draft);
    const loads = loadPlans(draft, pages);
    const whole = file.mistakes.length === 0;
    if (whole && loads.length === 0 && pages.length === 0)
        draft.mistakes.push({
            at: 'load and pages',
            message: 'are both empty, so there is nothing to measure; give one of them an entry',
        });
    const own = thresholdRules(file.thresholds, { at: file.at, ...(whole && { names: { loads, pages } }) });
    draft.mistakes.push(...own.mistakes);
    const { rules, thresholds } = rulesOf(draft, own.value);
    const { compare, mistakes, deep } = comparePlan(rules, sources);
    draft.mistakes.push(...mistakes);
    if (deep !== undefined)
        draft.notes.push({ message: deep });
    if (rules !== file)
        draft.mistakes.push(...comparePlan(file, sources).mistakes);
    const stress = mode === 'stress' ? stressPlan(draft, loads) : undefined;
    if (draft.mistakes.length > 0)
        throw (0,mistake/* mistakesError */.w)(draft.mistakes);
    return {
        mode,
        name: inputs.name,
        workingDirectory: inputs.workingDirectory,
        preview,
        loads,
        pages,
        ...(file.metricsPath !== undefined && { serverMetricsPath: file.metricsPath }),
        compare,
        thresholds,
        comment: inputs.comment,
        failOn: inputs.failOn,
        ...(stress && { stress }),
        seed: sources.seed,
        notes: draft.notes,
    };
}
/** On a pull request base's thresholds and its `compare` rule, so that no change loosens its own gate. */
function rulesOf(draft, own) {
    const { file, sources } = draft;
    const { baseFile } = sources;
    if (baseFile === undefined)
        return { rules: file, thresholds: own };
    if (baseFile === null) {
        if (sources.file)
            draft.notes.push({
                message: `base has no ${sources.file.path}: the thresholds and limits of this change's own file rule`,
            });
        return { rules: file, thresholds: own };
    }
    const base = (0,config_sources/* readFile */.T)(baseFile);
    const { value, mistakes } = thresholdRules(base.thresholds, { at: base.at });
    const all = [...base.mistakes, ...mistakes, ...comparePlan(base, sources).mistakes];
    const [first] = all;
    if (!first)
        return { rules: base, thresholds: value };
    draft.notes.push({
        message: `${baseFile.path} of base cannot be read (${first.at}: ${first.message}): the thresholds and limits of this change's own file rule`,
    });
    return { rules: file, thresholds: own };
}


/***/ }),

/***/ 2032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ expandAll),
  T: () => (/* binding */ readFile)
});

// EXTERNAL MODULE: ./build/src/config/expand.js
var expand = __webpack_require__(4702);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/config/mistake.js
var mistake = __webpack_require__(2876);
// EXTERNAL MODULE: ./build/src/config/nearest.js
var nearest = __webpack_require__(4438);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/src/config/units.js
var units = __webpack_require__(5543);
;// CONCATENATED MODULE: ./build/src/config/schema.js
/** The shape of `.github/tollgate.yml`. A mistake's message is the part after "allowed:"; file.ts says what was seen. */


/** A mapping that refuses unknown keys; the message of an unknown key is the list of the known ones. */
function mapping(shape) {
    const keys = Object.keys(shape).join(', ');
    return schemas/* strictObject */.rej(shape, {
        error: (issue) => (issue.code === 'unrecognized_keys' ? keys : `a mapping with ${keys}`),
    });
}
const schema_text = (allowed, pattern = /\S/) => schemas/* string */.YjP({ error: () => allowed }).regex(pattern, { error: () => allowed });
const oneOf = (...words) => schemas/* enum */.k5n(words, { error: () => words.join(', ') });
const duration = schema_text(units/* ALLOWED */.p3.duration, units/* DURATION */.ft);
const command = schema_text('a command');
const urlPath = schema_text('a path that starts with /', /^\/\S*$/);
const schema_name = schema_text('letters, digits, ".", "_" and "-"', /^[\w.-]{1,60}$/);
const variableName = schemas/* string */.YjP()
    .regex(/^[A-Za-z_]\w*$/, { error: () => 'names of variables: letters, digits and "_"' });
const environment = schemas/* record */.g1P(variableName, schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], { error: () => 'a text, a number, true or false' }), { error: () => 'a mapping of variables to their values' });
/** Checked against the metric's unit in thresholds.ts. */
const quantity = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()], {
    error: () => 'a quantity such as 5%, 300ms, 92kB or 0.1',
});
const preview = mapping({
    build: schemas/* string */.YjP({ error: () => 'a command, or "" for none' })
        .describe('Once per side, before prepare and start; "" for none'),
    prepare: command.describe('Once per side, before start; ${side} and ${port} are set'),
    start: command.describe('Starts the server on ${PORT}'),
    static: schema_text('a folder').describe('A folder that is served as it is'),
    url: schema_text('an http or https URL', /^(https?:\/\/|\$\{)\S+$/).describe('A preview that is already up'),
    'base-url': schema_text('an http or https URL', /^(https?:\/\/|\$\{)\S+$/).describe('The same of the base commit'),
    deployment: schema_text('the name of an environment, * for any characters').describe('Waits for the GitHub deployment of the commit to this environment, such as Preview*'),
    ready: urlPath.describe('Must answer below 400 before anything is measured; default /'),
    'ready-timeout': duration.describe('Default 60s'),
    env: environment.describe('${side} and ${port} are set; other ${NAMES} come from the job and are masked'),
}).partial();
const LOAD_PROFILES = ['steady', 'smoke', 'as-written'];
/** The heavier profiles are no rounds that could be compared; whoever writes one here is told where it goes. */
function allowedProfiles(given) {
    const heavier = ['stress', 'breakpoint', 'spike', 'soak', 'volume'].find((each) => each === given);
    const allowed = LOAD_PROFILES.join(', ');
    return heavier === undefined
        ? allowed
        : `${allowed}; ${heavier} is for a stress run: the input profile of workflow_dispatch, or tollgate run --mode stress --profile ${heavier}`;
}
const load = mapping({
    name: schema_name.describe('Second part of its metric ids; default: the name of the script'),
    script: schema_text('the path of a k6 script (.js or .ts)', /\.[cm]?[jt]s$/),
    paths: schemas/* array */.YOg(urlPath, { error: () => 'a list of paths' }).min(1, { error: () => 'at least one path' }),
    profile: schemas/* enum */.k5n(LOAD_PROFILES, { error: ({ input }) => allowedProfiles(input) }),
    rate: schema_text(units/* ALLOWED */.p3.rate, units/* RATE */.XM).describe('Iterations; default: about 40 % of what base sustains in a short ramp'),
    duration: duration.describe('Of one round; default 5s'),
    env: environment.describe('Given to k6; ${NAMES} come from the job and are masked'),
}).partial();
const device = oneOf('mobile', 'desktop');
const page = mapping({
    name: schema_name.describe('Second part of its metric ids').optional(),
    path: urlPath,
    devices: schemas/* union */.KCZ([device, schemas/* array */.YOg(device).min(1, { error: () => 'at least one of mobile, desktop' })], {
        error: () => 'a list of mobile, desktop',
    })
        .optional(),
    expect: urlPath.describe('The path the page may end on when it redirects').optional(),
});
const compare = mapping({
    strategy: oneOf('auto', 'paired', 'baseline'),
    'time-budget': duration.describe('Of measuring; default 8m'),
    pairing: oneOf('side-by-side', 'one-at-a-time'),
    'must-see': schema_text(units/* ALLOWED */.p3.percent, /^\d+(\.\d+)?\s*%$/).describe('Default 25 %, with strategy baseline 50 %'),
    ignore: schemas/* array */.YOg(schema_text('a file pattern'), { error: () => 'a list of file patterns' })
        .describe('Files that nothing runs: a change of only these passes at once'),
}).partial();
const threshold = mapping({
    metric: schema_text('a metric id or a pattern such as load/*/*/latency-p50'),
    regression: quantity.describe('Allowed change: 5%, or 5kB, or 0.05 for cls').optional(),
    limit: quantity.describe('Absolute bound, with its unit: 300ms, 92kB, 1%').optional(),
    target: quantity.describe('Wanted value; shown, never judged').optional(),
    floor: quantity.describe('Smallest absolute change that matters').optional(),
    gate: schemas/* boolean */.zMY({ error: () => 'true or false' }).optional(),
});
const listOf = (item, what) => schemas/* array */.YOg(item, { error: () => `a list of ${what}` });
const word = schemas/* string */.YjP().regex(/\S/, { error: () => 'a text' });
/** A text is shorthand for the long form; a single entry for a list of one. */
const configSchema = mapping({
    preview: schemas/* union */.KCZ([command.describe('Shorthand for start'), preview], {
        error: () => 'a start command or a mapping',
    }),
    load: schemas/* union */.KCZ([
        word.describe('A k6 script'),
        load,
        listOf(schemas/* union */.KCZ([word, load], { error: () => 'a k6 script or a mapping' }), 'loads'),
    ], { error: () => 'a k6 script, a mapping, or a list of them' }),
    pages: schemas/* union */.KCZ([
        word.describe('Paths'),
        page,
        listOf(schemas/* union */.KCZ([urlPath, page], { error: () => 'a path or a mapping' }), 'pages'),
    ], { error: () => 'a path, a mapping, or a list of them' }),
    server: schemas/* union */.KCZ([urlPath.describe('Shorthand for metrics'), mapping({ metrics: urlPath.describe('Prometheus text') })], {
        error: () => 'a path or a mapping with metrics',
    }),
    compare: schemas/* union */.KCZ([oneOf('auto', 'paired', 'baseline'), compare], {
        error: () => 'a strategy or a mapping',
    }),
    thresholds: listOf(schemas/* union */.KCZ([word.describe('Shorthand: metric and regression'), threshold], {
        error: () => 'a mapping with metric',
    }), 'thresholds'),
}).partial();

;// CONCATENATED MODULE: ./build/src/config/prune.js

/**
 * The file without its bad parts, so that the rest can be checked in the same go: a bad key is left out, a bad entry
 * of a list becomes a hole. What is still not a configuration after that is empty.
 */
function withoutParts(value, issues) {
    const pruned = structuredClone(value);
    for (const { path, keys } of issues) {
        if (keys)
            for (const key of keys)
                drop(pruned, [...path, key]);
        else
            drop(pruned, path);
    }
    return isConfig(pruned) ? pruned : {};
}
/** Drops the part at the path; a part that is missing drops the entry that misses it. */
function drop(root, path) {
    let holder = root;
    for (const key of path.slice(0, -1))
        holder = isHolder(holder) ? holder[key] : undefined;
    const last = path.at(-1);
    if (last === undefined || !isHolder(holder))
        return;
    if (Array.isArray(holder))
        holder[Number(last)] = undefined;
    else if (Object.hasOwn(holder, last))
        delete holder[last];
    else
        drop(root, path.slice(0, -1));
}
function isHolder(value) {
    return typeof value === 'object' && value !== null;
}
function isConfig(value) {
    if (!isHolder(value))
        return false;
    const whole = Object.entries(value).map(([key, section]) => [
        key,
        Array.isArray(section) ? section.filter((entry) => entry !== undefined) : section,
    ]);
    return configSchema.safeParse(Object.fromEntries(whole)).success;
}

;// CONCATENATED MODULE: ./build/src/config/file.js





/** What these keys would do is designed but not there yet; saying so beats "unknown key". */
const NOT_YET = {
    deploy: 'previews made by a deploy command are not available in this version; use start, static, url or deployment',
};
/** One missing bracket can be a thousand errors; the first ones tell. */
const SYNTAX_MISTAKES = 5;
/**
 * Parses a configuration file; every mistake is reported, none is thrown. Syntax errors hide the rest, because
 * what follows one cannot be told.
 */
function parseConfigFile({ path, text }) {
    const lines = new dist/* LineCounter */.HN();
    const position = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${path}:${String(Math.max(1, line))}:${String(Math.max(1, col))}`;
    };
    const broken = (mistakes) => ({
        written: {},
        mistakes,
        at: () => `${path}:1:1`,
    });
    const unreadable = (error) => {
        const message = error instanceof Error ? error.message.split('\n')[0] : 'unknown';
        return broken([{ at: `${path}:1:1`, message: `cannot be read as YAML: ${message ?? ''}` }]);
    };
    let document;
    let value;
    try {
        // Throws a RangeError on nesting deeper than the stack.
        document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
        // Throws on aliases that multiply.
        value = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        return unreadable(error);
    }
    const wrong = [...document.errors, ...document.warnings];
    if (wrong.length > 0)
        return broken(wrong.slice(0, SYNTAX_MISTAKES).map((error) => syntaxMistake(error, position)));
    const at = (...keys) => position(offsetOf(document, keys, 'value'));
    if (value === null || value === undefined)
        return { written: {}, mistakes: [], at };
    const result = configSchema.safeParse(value);
    if (result.success)
        return { written: result.data, mistakes: [], at };
    const issues = result.error.issues.flatMap((issue) => flatten(issue, value, []));
    const mistakes = issues.flatMap((issue) => mistakesOf(issue, value, document, position));
    return { written: withoutParts(value, issues), mistakes, at };
}
function syntaxMistake(error, position) {
    if (error.code === 'MULTIPLE_DOCS')
        return {
            at: position(error.pos[0]),
            message: 'begins a second document; allowed: one, without "---" in between',
        };
    const message = error.message.split('\n')[0] ?? '';
    return { at: position(error.pos[0]), message: `is not YAML: ${message}` };
}
function rootCodes(branch) {
    return branch.filter((each) => each.path.length === 0).map((each) => each.code);
}
/** Of a union, the branch that is meant: the one whose own type is that of the value. */
function flatten(issue, root, prefix) {
    const path = [...prefix, ...issue.path];
    if (issue.code === 'unrecognized_keys')
        return [{ code: issue.code, message: issue.message, path, keys: issue.keys }];
    if (issue.code !== 'invalid_union')
        return [{ code: issue.code, message: messageOf(issue), path }];
    const meant = issue.errors.find((branch) => !rootCodes(branch).some((code) => code === 'invalid_type' || code === 'invalid_value')) ??
        (typeof valueAt(root, path) === 'string'
            ? issue.errors.find((branch) => rootCodes(branch).includes('invalid_value'))
            : undefined);
    if (!meant || meant.length === 0)
        return [{ code: issue.code, message: issue.message, path }];
    return meant.flatMap((each) => flatten(each, root, path));
}
function messageOf(issue) {
    const inner = issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined;
    return inner ?? issue.message;
}
function mistakesOf(issue, root, document, position) {
    const where = pathText(issue.path);
    if (issue.keys) {
        return issue.keys.map((key) => ({
            at: position(offsetOf(document, [...issue.path, key], 'key')),
            message: unknownKey(where, key, issue.message.split(', ')),
        }));
    }
    const at = position(offsetOf(document, issue.path, 'value'));
    if (issue.code === 'invalid_key') {
        const key = String(issue.path.at(-1));
        return [
            {
                at,
                message: `${pathText(issue.path.slice(0, -1))} has the key ${(0,mistake/* seen */.c)(key)}; allowed: ${issue.message}`,
            },
        ];
    }
    const found = (0,mistake/* seen */.c)(valueAt(root, issue.path));
    return [{ at, message: `${where || 'the file'} is ${found}; allowed: ${issue.message}` }];
}
function unknownKey(where, key, known) {
    const later = where === 'preview' && Object.hasOwn(NOT_YET, key) ? NOT_YET[key] : undefined;
    return later === undefined
        ? (0,nearest/* unknownWord */.$)(where ? `key of ${where}` : 'key', key, known)
        : `preview.${key}: ${later}`;
}
/** `load[0].rate` */
function pathText(path) {
    return path
        .map((part) => (typeof part === 'number' ? `[${String(part)}]` : `.${String(part)}`))
        .join('')
        .replace(/^\./, '');
}
function valueAt(root, path) {
    let value = root;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** Where the deepest part of the path that was written begins: its value, or its key. */
function offsetOf(document, path, want) {
    let node = document.contents;
    let offset = startOf(node) ?? 0;
    for (const [index, key] of path.entries()) {
        let next;
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find((each) => (0,dist/* isPair */.tO)(each) && (0,dist/* isScalar */.jn)(each.key) && String(each.key.value) === String(key));
            if (pair && want === 'key' && index === path.length - 1)
                return startOf(pair.key) ?? offset;
            next = pair?.value ?? pair?.key;
        }
        else if ((0,dist/* isSeq */.oP)(node))
            next = node.items[Number(key)];
        if (next === undefined || next === null)
            return offset;
        node = next;
        offset = startOf(node) ?? offset;
    }
    return offset;
}
function startOf(node) {
    return (0,dist/* isNode */.Ll)(node) ? node.range?.[0] : undefined;
}

// EXTERNAL MODULE: ./build/src/config/long-form.js
var long_form = __webpack_require__(7383);
;// CONCATENATED MODULE: ./build/src/config/sources.js



/** Reads a file; without one, everything in it is as if not written. */
function readFile(file) {
    if (!file)
        return { ...(0,long_form/* longForm */.J)({}), at: () => 'the configuration', mistakes: [] };
    const { written, mistakes, at } = parseConfigFile(file);
    return { ...(0,long_form/* longForm */.J)(written), at, mistakes };
}
/**
 * The values with `${NAME}` expanded; a name that the environment does not hold is a mistake. A report runs nothing
 * and needs no values.
 */
function expandAll(draft, values, path) {
    const expanded = {};
    if (draft.sources.mode === 'report')
        return expanded;
    for (const [key, value] of Object.entries(values ?? {})) {
        if (value === undefined)
            continue;
        const { text, missing, refused } = (0,expand/* expandVariables */.i)(String(value), draft.sources.env);
        for (const name of refused) {
            draft.mistakes.push({
                at: draft.file.at(...path, key),
                message: `${pathText([...path, key])} needs \${${name}}, which belongs to the runner and is given to no preview and no script; pass what is needed under another name`,
            });
        }
        for (const name of missing) {
            draft.mistakes.push({
                at: draft.file.at(...path, key),
                message: `${pathText([...path, key])} needs \${${name}}, which is not in the job's environment; set it with \`env:\` in the workflow, or write $\${${name}} to keep the text`,
            });
        }
        Object.defineProperty(expanded, key, {
            value: text,
            enumerable: true,
            writable: true,
            configurable: true,
        });
    }
    return expanded;
}


/***/ }),

/***/ 5543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ parseRatePerSecond),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   XM: () => (/* binding */ RATE),
/* harmony export */   ft: () => (/* binding */ DURATION),
/* harmony export */   kl: () => (/* binding */ parseSizeBytes),
/* harmony export */   p3: () => (/* binding */ ALLOWED),
/* harmony export */   s3: () => (/* binding */ parsePercentRatio),
/* harmony export */   yi: () => (/* binding */ parseDurationMs)
/* harmony export */ });
/* unused harmony exports SIZE, PERCENT */
/** Durations, sizes, rates and percentages as people write them, to base units: ms, B, per second, ratio. */
const MS = { ms: 1, s: 1000, m: 60_000, min: 60_000, h: 3_600_000 };
const BYTES = {
    B: 1,
    kB: 1000,
    KB: 1000,
    MB: 1e6,
    GB: 1e9,
    KiB: 1024,
    MiB: 1024 ** 2,
    GiB: 1024 ** 3,
};
const SECONDS = { s: 1, m: 60, min: 60, h: 3600 };
const NUMBER = String.raw `\d+(?:\.\d+)?`;
const durationUnit = 'ms|s|min|m|h';
/** For schemas: one or more parts, largest first is not asked for. */
const DURATION = new RegExp(`^(?:${NUMBER}\\s*(?:${durationUnit})\\s*)+$`);
const SIZE = new RegExp(`^${NUMBER}\\s*(?:${Object.keys(BYTES).join('|')})$`);
const RATE = new RegExp(`^${NUMBER}\\s*/\\s*(?:s|min|m|h)$`);
const PERCENT = new RegExp(`^${NUMBER}\\s*%$`);
/** What a mistake says is allowed. */
const ALLOWED = {
    duration: 'a duration such as 8m, 5s or 300ms',
    size: 'a size such as 92kB, 1.5MB or 64KiB',
    rate: 'a rate such as 100/s or 6000/m',
    percent: 'a percentage such as 5%',
};
/** `8m`, `5s`, `300ms`, `1m30s` in milliseconds; undefined: not a duration. */
function parseDurationMs(text) {
    if (!DURATION.test(text))
        return undefined;
    const parts = text.matchAll(new RegExp(`(${NUMBER})\\s*(${durationUnit})`, 'g'));
    let sum = 0;
    for (const [, amount, unit] of parts)
        sum += Number(amount) * MS[unit];
    return finite(sum);
}
/** `92kB` in bytes (k is 1000, Ki is 1024); undefined: not a size. */
function parseSizeBytes(text) {
    if (!SIZE.test(text))
        return undefined;
    const [, amount, unit] = /^([\d.]+)\s*(\w+)$/.exec(text) ?? [];
    return finite(Number(amount) * BYTES[unit]);
}
/** `100/s`, `6000/m` in events per second; undefined: not a rate. */
function parseRatePerSecond(text) {
    if (!RATE.test(text))
        return undefined;
    const [, amount, unit] = /^([\d.]+)\s*\/\s*(\w+)$/.exec(text) ?? [];
    return finite(Number(amount) / SECONDS[unit]);
}
/** `5%` as the ratio 0.05; undefined: not a percentage. */
function parsePercentRatio(text) {
    return PERCENT.test(text)
        ? finite(Number((Number(text.replace(/\s*%$/, '')) / 100).toPrecision(12)))
        : undefined;
}
function finite(value) {
    return Number.isFinite(value) ? value : undefined;
}
/** Milliseconds as people write them: `8m`, `1m30s`, `300ms`. */
function durationText(ms) {
    if (ms % 1000 !== 0)
        return `${String(ms)}ms`;
    const seconds = ms / 1000;
    if (seconds < 60)
        return `${String(seconds)}s`;
    const rest = seconds % 60;
    return `${String(Math.floor(seconds / 60))}m${rest === 0 ? '' : `${String(rest)}s`}`;
}


/***/ }),

/***/ 7282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

/** A fetch of one commit takes seconds; a hung remote must not eat the job. */
const GIT_TIMEOUT_MS = 300_000;
/** Set by git for hooks: would point it at another repository or index than the directory's. */
const REDIRECTS = new Set([
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_PREFIX',
    'GIT_COMMON_DIR',
    'GIT_OBJECT_DIRECTORY',
]);
/** Runs git without hooks and without prompts; never rejects. Code -1: it could not be run or was ended. */
function git(place, ...args) {
    const kept = Object.entries(place.env).filter(([name]) => !REDIRECTS.has(name));
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['-c', 'core.hooksPath=/dev/null', '-c', 'gc.auto=0', '-c', 'maintenance.auto=false', ...args], {
            cwd: place.directory,
            env: { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
            maxBuffer: 256 * 1024 * 1024,
            timeout: GIT_TIMEOUT_MS,
            windowsHide: true,
            ...(place.signal && { signal: place.signal }),
        }, (error, out, stderr) => {
            const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
            const said = stderr.trim().split('\n').at(-1) ?? '';
            resolve({ code, out, why: said.replace(/^(fatal|error): /, '') || (error?.message ?? '') });
        });
    });
}


/***/ }),

/***/ 2918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   tK: () => (/* binding */ resolveHead)
/* harmony export */ });
/* unused harmony exports readFileAt, listFilesAt */
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2917);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7282);


/** The commit that is checked out, whether tracked or new files differ from it, and the branch if on one. */
async function resolveHead(place) {
    const head = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(place, 'rev-parse', '--verify', 'HEAD^{commit}');
    if (head.code !== 0) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TollgateError */ .xB('environment', `git found no commit in ${place.directory}: ${head.why}. Tollgate compares commits: run it in a git checkout`);
    }
    const status = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(place, 'status', '--porcelain', '--untracked-files=normal');
    const branch = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(place, 'symbolic-ref', '--quiet', '--short', 'HEAD');
    const ref = branch.out.trim();
    return { sha: head.out.trim(), dirty: status.out.trim() !== '', ...(ref && { ref }) };
}
/** The root of the checkout `directory` lies in, absolute. */
async function repositoryRoot(place) {
    const root = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(place, 'rev-parse', '--show-toplevel');
    if (root.code !== 0) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TollgateError */ .xB('environment', `${place.directory} is not in a git checkout: ${root.why}. Tollgate compares commits: run it in a git checkout`);
    }
    return root.out.trim();
}
/**
 * Files that differ between `base` and the working tree as it stands, new files that are not ignored included;
 * relative to the repository root, sorted. Renamed files count under both names.
 */
async function changedFiles(place, base) {
    const root = { ...place, directory: await repositoryRoot(place) };
    const tracked = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(root, 'diff', '--name-only', '--no-renames', '--no-ext-diff', '-z', base, '--');
    const untracked = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(root, 'ls-files', '--others', '--exclude-standard', '-z');
    if (tracked.code !== 0 || untracked.code !== 0) {
        const why = tracked.code === 0 ? untracked.why : tracked.why;
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TollgateError */ .xB('environment', `git could not compare ${base} with the working tree: ${why}`);
    }
    return [...new Set((tracked.out + untracked.out).split('\0').filter(Boolean))].sort();
}
/** A file as it was at `ref`, by its path from the repository root; undefined when it was not there. */
async function readFileAt(place, ref, path) {
    const name = path.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
    const file = await git(place, 'cat-file', 'blob', `${ref}:${name}`);
    return file.code === 0 ? file.out : undefined;
}
/** Folders and files at `ref` below `folder`, by their paths from the repository root. */
async function listFilesAt(place, ref, folder) {
    const root = { ...place, directory: await repositoryRoot(place) };
    const tree = await git(root, 'ls-tree', '-r', '-z', '--name-only', '--full-tree', ref, '--', folder);
    return tree.code === 0 ? tree.out.split('\0').filter(Boolean) : [];
}


/***/ }),

/***/ 6377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readProjectFacts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2917);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1815);




const LOCKFILES = [
    'bun.lock',
    'bun.lockb',
    'npm-shrinkwrap.json',
    'package-lock.json',
    'pnpm-lock.yaml',
    'yarn.lock',
];
/** In the order they are guessed. Source: docs/configuration.md. */
const STATIC_FOLDERS = ['dist', 'build', 'out', 'public'];
const K6_FOLDERS = ['perf', 'k6', 'load'];
/**
 * Looks at a project's folder; nothing in it is run. Throws `config` when there is none. What cannot be
 * read is absent: guesses are made of what is there, and a broken `package.json` speaks for itself when the installer
 * reads it.
 */
async function readProjectFacts(directory) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory).catch(() => undefined);
    if (found?.isDirectory() !== true) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .TollgateError */ .xB('config', `the project's folder ${directory} is not there; "working-directory" is a folder of the repository, relative to its root`);
    }
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: true }).catch(() => []);
    const files = entries.map((entry) => entry.name).sort();
    const folders = new Set(entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name));
    const packageJson = files.includes('package.json') ? await readPackage(directory) : undefined;
    const isAlone = packageJson === undefined || LOCKFILES.some((name) => files.includes(name));
    const root = isAlone ? undefined : await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceRoot */ .o)(directory);
    const rootFiles = root === undefined ? [] : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root).catch(() => []);
    const above = root === undefined ? undefined : await readPackage(root);
    return {
        ...(packageJson && { packageJson: { ...managerOf(above), ...packageJson } }),
        files,
        ...(root !== undefined && { rootFiles: rootFiles.sort() }),
        k6Scripts: await findK6Scripts(directory, folders),
        staticFolders: STATIC_FOLDERS.filter((name) => folders.has(name)),
        lockfiles: LOCKFILES.filter((name) => files.includes(name) || rootFiles.includes(name)),
    };
}
async function findK6Scripts(directory, folders) {
    const found = await Promise.all(K6_FOLDERS.filter((folder) => folders.has(folder)).map(async (folder) => {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, folder), { withFileTypes: true }).catch(() => []);
        return entries
            .filter((entry) => entry.isFile() && isScript(entry.name))
            .map((entry) => `${folder}/${entry.name}`);
    }));
    return found.flat().sort();
}
function isScript(name) {
    return /\.[jt]s$/.test(name) && !/\.d\.ts$|\.(test|spec|config)\.[jt]s$/.test(name);
}
async function readPackage(directory) {
    try {
        const parsed = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json'), 'utf8'));
        if (!isRecord(parsed))
            return undefined;
        const scripts = isRecord(parsed['scripts']) ? parsed['scripts'] : {};
        const manager = parsed['packageManager'];
        return {
            scripts: Object.fromEntries(Object.entries(scripts).filter((entry) => typeof entry[1] === 'string')),
            ...(typeof manager === 'string' && { packageManager: manager }),
        };
    }
    catch {
        return undefined;
    }
}
function managerOf(manifest) {
    return manifest?.packageManager === undefined ? {} : { packageManager: manifest.packageManager };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 1815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ foldersUpToRoot),
/* harmony export */   o: () => (/* binding */ workspaceRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** The folder and those above it up to the repository's root, nearest first; outside a repository the folder alone. */
function foldersUpToRoot(directory) {
    const folders = [];
    for (let folder = directory;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        folders.push(folder);
        // A file where the checkout is a worktree or a submodule.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git')))
            return folders;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder)
            return [directory];
    }
}
/**
 * The root of the workspace that a package is a member of: there are the lockfile and most of its dependencies.
 * Undefined for a package of its own, also one that only lies below another.
 */
async function workspaceRoot(directory) {
    for (const folder of foldersUpToRoot(directory).slice(1)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'pnpm-workspace.yaml')))
            return folder;
        const member = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, directory).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
        if ((await memberPatterns(folder)).some((pattern) => matches(member, pattern)))
            return folder;
    }
    return undefined;
}
/** `workspaces` of package.json, as a list or (Yarn 1) in `packages`. */
async function memberPatterns(folder) {
    try {
        const manifest = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'package.json'), 'utf8'));
        const { workspaces } = manifest;
        const list = Array.isArray(workspaces)
            ? workspaces
            : workspaces?.packages;
        return Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : [];
    }
    catch {
        return [];
    }
}
/** The patterns workspaces are written with: `apps/web`, `packages/*`, `apps/**`. */
function matches(path, pattern) {
    const escaped = pattern
        .replace(/^\.\//, '')
        .replace(/\/+$/, '')
        .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`^${escaped.replaceAll('**', '\0').replaceAll('*', '[^/]*').replaceAll('\0', '.*')}$`).test(path);
}


/***/ })

};
