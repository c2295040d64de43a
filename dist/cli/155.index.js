export const id = 155;
export const ids = [155];
export const modules = {

/***/ 1155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/model/failure.js
var failure = __webpack_require__(2917);
// EXTERNAL MODULE: ./build/src/config/inputs.js + 1 modules
var config_inputs = __webpack_require__(8288);
// EXTERNAL MODULE: ./build/src/config/plan.js + 10 modules
var config_plan = __webpack_require__(4247);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/config/starter.js
/** The first two files of a project: what was guessed, written down, and the workflow that runs it. */


/**
 * The texts for a plan that was made without a file. The configuration says the same as the guesses did; the workflow
 * is the README's. `action` is what `uses:` names, `config` the path of the first file from the repository's root.
 */
function starterFiles(plan, { action, config }) {
    return { config: configText(plan), workflow: workflowText(plan, action, config) };
}
function configText(plan) {
    const { preview, loads, pages } = plan;
    return [
        '# What Tollgate measures. Written from guesses: change what is wrong; a line you delete is guessed again.',
        '# All keys: docs/configuration.md of the action.',
        ...previewLines(preview),
        ...loadLines(loads),
        ...pageLines(pages),
        '# server: { metrics: /metrics }        # Prometheus text: its counters become per-request metrics',
        'compare: { time-budget: 8m }           # of measuring; more time sees smaller changes (tollgate calibrate)',
        '# A change beyond `regression` fails, a value beyond `limit` fails, a `target` is shown.',
        '# thresholds:',
        '#   - { metric: "load/*/*/latency-p50", regression: 5%, limit: 300ms, target: 100ms }',
        '#   - { metric: "page/*/*/lcp", regression: 10%, limit: 2.5s }',
        '',
    ].join('\n');
}
function entry(key, value) {
    return value === undefined ? [] : [`  ${key}: ${scalar(value)}`];
}
function previewLines(preview) {
    if (preview.kind === 'url')
        return [
            'preview:',
            ...entry('url', preview.url),
            ...entry('base-url', preview.baseUrl),
            ...entry('ready', preview.ready),
        ];
    const isGuess = preview.kind === 'command' && preview.readyGuessed === true;
    return [
        'preview:',
        ...(preview.build === undefined ? ['  build: ""'] : entry('build', preview.build)),
        '  # prepare: npm run db:seed           # once per side, before start; ${side} and ${port} are set',
        ...wayLines(preview),
        ...(isGuess
            ? ['  # ready: /healthz                    # the path that must answer; / when not said']
            : entry('ready', preview.ready)),
        '  # env: { DATABASE_URL: "file:${side}.db" }',
    ];
}
function wayLines(preview) {
    if (preview.kind === 'command')
        return entry('start', preview.start);
    const { folder, folderGuesses } = preview;
    if (folderGuesses === undefined)
        return entry('static', folder);
    return [
        `  # static: ${folder}                       # when not said: ${folderGuesses.join(', ')}, as the build leaves it`,
    ];
}
function loadLines(loads) {
    if (loads.length === 0)
        return ['load: []'];
    const entries = loads.flatMap(({ name, script, paths, ratePerSecond, roundMs, roundDefault }) => [
        `  - name: ${scalar(name)}`,
        script === undefined ? `    paths: [${paths.map(scalar).join(', ')}]` : `    script: ${scalar(script)}`,
        ratePerSecond === undefined
            ? '    # rate: 100/s                      # about 40 % of what base sustains when not said'
            : `    rate: ${String(ratePerSecond)}/s`,
        roundDefault
            ? `    # duration: ${String(roundMs / 1000)}s                     # of a round; less where the time budget is small`
            : `    duration: ${String(roundMs / 1000)}s                       # of a round`,
    ]);
    return ['load:', ...entries];
}
function pageLines(pages) {
    if (pages.length === 0)
        return ['pages: []'];
    return [
        'pages:',
        ...pages.map(({ name, path, devices }) => `  - { name: ${scalar(name)}, path: ${scalar(path)}, devices: [${devices.join(', ')}] }`),
    ];
}
/** Plain where YAML reads it as the same text, also inside brackets; else in quotes. */
function scalar(text) {
    if (/^[\w/.][\w/.=&-]*( [\w/.=&-]+)*$/.test(text) && (0,dist/* stringify */.As)(text).trim() === text)
        return text;
    return JSON.stringify(text);
}
function workflowText(plan, action, config) {
    const inputs = [
        ...(plan.workingDirectory === '.' ? [] : [['working-directory', plan.workingDirectory]]),
        ...(config === config_inputs/* DEFAULT_CONFIG */.PV ? [] : [['config', config]]),
        ...(plan.name === 'default' ? [] : [['name', plan.name]]),
    ];
    return [
        '# Gates pull requests on performance, refreshes the baseline every night, stress-tests by hand.',
        '# Pull requests from forks get a read-only token: the comment needs the second workflow of the README.',
        'name: performance',
        'on:',
        '  pull_request: {}',
        '  schedule:',
        '    - cron: "17 3 * * *"',
        '  workflow_dispatch:',
        '    inputs:',
        '      peak: { description: "Stress: highest rate, like 400/s" }',
        '      duration: { description: "Stress: how long, like 2m" }',
        '      profile: { description: "Stress: stress, breakpoint, spike, soak or volume" }',
        'permissions: { contents: read, actions: read, pull-requests: write }',
        'concurrency:',
        '  group: performance-${{ github.event.pull_request.number || github.ref }}',
        "  cancel-in-progress: ${{ github.event_name == 'pull_request' }}",
        'jobs:',
        '  performance:',
        '    runs-on: ubuntu-24.04',
        '    timeout-minutes: 20',
        '    steps:',
        '      - uses: actions/checkout@v7',
        `      - uses: ${action}`,
        ...(inputs.length === 0
            ? []
            : ['        with:', ...inputs.map(([key, value]) => `          ${key}: ${scalar(value)}`)]),
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/src/preview/history.js
var preview_history = __webpack_require__(2918);
// EXTERNAL MODULE: ./build/src/preview/project-facts.js
var project_facts = __webpack_require__(6377);
// EXTERNAL MODULE: ./build/src/commands/local-plan.js + 2 modules
var local_plan = __webpack_require__(5895);
;// CONCATENATED MODULE: ./build/src/commands/init-command.js
/** `tollgate init`: the configuration and the workflow, written from what can be guessed. */









const WORKFLOW = '.github/workflows/performance.yml';
/** As in the README: the release line, and whoever publishes it. */
const ACTION = 'OWNER/tollgate@v0';
/**
 * Writes both files into the checkout and says what was guessed and why. A file that is there is kept, unless
 * `--force`.
 * @returns 0
 * @throws TollgateError of kind `config` where nothing can be guessed to start, with what to give
 */
async function initCommand(flags) {
    const root = await (0,preview_history/* repositoryRoot */.Hn)({ directory: process.cwd(), env: process.env });
    const asked = (0,config_inputs/* inputsFromFlags */.h$)(flags);
    // The file that is about to be written is not one that must be there.
    const inputs = { ...asked, configAsked: false };
    const facts = await (0,project_facts/* readProjectFacts */.z)((0,external_node_path_.resolve)(root, inputs.workingDirectory));
    const plan = (0,config_plan/* planFrom */.M)({ mode: 'gate', inputs, facts, env: process.env, seed: 0 });
    const action = (0,local_plan/* textFlag */.g)(flags, 'action') ?? ACTION;
    const { config, workflow } = starterFiles(plan, { action, config: inputs.config });
    const done = [
        place((0,external_node_path_.join)(root, inputs.config), config, flags),
        place((0,external_node_path_.join)(root, WORKFLOW), workflow, flags),
    ];
    const notes = plan.notes.map(({ message }) => message);
    const written = done.flatMap(({ path, isNew }) => (isNew ? [shown(path)] : []));
    const kept = done.flatMap(({ path, isNew }) => (isNew ? [] : [shown(path)]));
    if (flags['json'] === true) {
        process.stdout.write(`${JSON.stringify({ schema: 'tollgate/init@1', written, kept, notes })}\n`);
        return failure/* EXIT */.dc.ok;
    }
    const lines = [
        ...written.map((path) => `wrote ${path}`),
        ...kept.map((path) => `kept ${path}: it is there already, --force overwrites it`),
        ...notes.map((note) => `  ${note}`),
        ...(action === ACTION && written.some((path) => path.endsWith('performance.yml'))
            ? [`In the workflow, put the action's owner where it says ${ACTION}.`]
            : []),
        'Next: `tollgate doctor` looks whether everything is there, `tollgate run` measures here.',
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
    return failure/* EXIT */.dc.ok;
}
function place(path, text, flags) {
    if ((0,external_node_fs_.existsSync)(path) && flags['force'] !== true)
        return { path, isNew: false };
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        (0,external_node_fs_.writeFileSync)(path, text);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new failure/* TollgateError */.xB('environment', `${path} could not be written: ${why}. Make room for it, or name another file with --config`, { cause: error });
    }
    return { path, isNew: true };
}
function shown(path) {
    return (0,external_node_path_.relative)(process.cwd(), path);
}


/***/ })

};
