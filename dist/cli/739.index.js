export const id = 739;
export const ids = [739];
export const modules = {

/***/ 1991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ stderrVoice)
});

// EXTERNAL MODULE: ./build/src/config/redact.js
var redact = __webpack_require__(4251);
;// CONCATENATED MODULE: ./build/src/voice.js
/** Progress and prose on stderr: one updating line on a terminal, plain lines in CI. */
/** In CI the progress line is printed again only this often while its phase stays the same. */
const PLAIN_EVERY_MS = 20_000;
/** Share below which time left is a guess nobody should read. */
const ETA_FROM_SHARE = 0.05;
const BAR_CELLS = 16;
/** A voice for one run. Closing it leaves the terminal's cursor on a fresh line. */
function createVoice(options) {
    const { write, now } = options;
    const startedAt = now();
    let shown = false;
    let lastPlain = { text: '', at: 0 };
    const clear = () => {
        if (shown)
            write('\r\u001b[2K');
        shown = false;
    };
    const updating = (text, share) => {
        clear();
        const line = `${bar(share)}${text}${timeLeft(share, now() - startedAt)}`;
        write(line.slice(0, Math.max(20, options.columns - 1)));
        shown = true;
    };
    const plain = (text, share) => {
        if (text === lastPlain.text || now() - lastPlain.at < PLAIN_EVERY_MS)
            return;
        lastPlain = { text, at: now() };
        const percent = share === undefined ? '' : `${Math.round(share * 100)} % · `;
        write(`  ${percent}${text}${timeLeft(share, now() - startedAt)}\n`);
    };
    return {
        say: (text) => {
            clear();
            write(`${text}\n`);
        },
        progress: options.terminal === 'updating' ? updating : plain,
        childLine: (line) => {
            clear();
            options.child(line);
        },
        [Symbol.dispose]: clear,
    };
}
function bar(share) {
    if (share === undefined)
        return '· ';
    const full = Math.round(Math.min(1, share) * BAR_CELLS);
    return `${'█'.repeat(full)}${'░'.repeat(BAR_CELLS - full)} ${String(Math.round(share * 100)).padStart(3)} % `;
}
function timeLeft(share, elapsedMs) {
    if (share === undefined || share < ETA_FROM_SHARE || share >= 1)
        return '';
    const leftS = Math.round((elapsedMs * (1 - share)) / share / 1000);
    return leftS >= 90 ? ` · about ${Math.round(leftS / 60)} min left` : ` · about ${leftS} s left`;
}

;// CONCATENATED MODULE: ./build/src/commands/stderr-voice.js
/** The voice of a command: stderr, an updating line on a terminal, plain lines elsewhere. */


/** `child` gets children's lines, and fences them; `secrets` are in nothing that is said. */
function stderrVoice(child = () => undefined, secrets = []) {
    const { stderr } = process;
    const voice = createVoice({
        write: (text) => void stderr.write(text),
        terminal: stderr.isTTY && !process.env['CI'] ? 'updating' : 'plain',
        columns: stderr.columns ?? 80,
        now: Date.now,
        child,
    });
    const redactor = (0,redact/* redactorOf */.y)(secrets);
    const masked = (text) => redactor.text(text);
    return {
        ...voice,
        say: (text) => voice.say(masked(text)),
        progress: (text, share) => voice.progress(masked(text), share),
        childLine: (line) => voice.childLine(masked(line)),
    };
}


/***/ }),

/***/ 4712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ writeFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/report/format.js
var format = __webpack_require__(5845);
// EXTERNAL MODULE: ./build/src/report/drift.js
var drift = __webpack_require__(2315);
// EXTERNAL MODULE: ./build/src/report/label.js
var report_label = __webpack_require__(5774);
// EXTERNAL MODULE: ./build/src/report/untrusted.js
var report_untrusted = __webpack_require__(3154);
;// CONCATENATED MODULE: ./build/src/report/creep.js
/** Slow creep of main, in words: what lies behind the anchor, since when, and which commits are suspect. */




function nightsText({ nights }, since) {
    return `on ${(0,format/* counted */.hS)(nights, 'night')} in a row that compared them, since ${since}`;
}
function suspectsText({ anchor, until, suspects, revert }, code, name) {
    const end = until === undefined ? '' : code((0,format/* shortSha */.Fu)(until));
    if (suspects.length > 0) {
        const where = end === '' ? 'since then' : `between ${name} and ${end}`;
        return `Suspect commits ${where}: ${(0,drift/* suspectsList */.pn)(suspects, code)}.${(0,drift/* revertText */.gr)(revert, code)}`;
    }
    return end === '' || until === anchor.sha ? '' : `It came with the commits between ${name} and ${end}.`;
}
/** One line a metric, then the suspects, then the line that takes a lone one back. */
function creepMarkdown(record) {
    const { creep } = record;
    if (!creep)
        return '';
    const names = (0,report_label/* namesOf */.eZ)(record.plan);
    const anchor = (0,report_untrusted/* untrusted */.bp)(creep.anchor.name);
    const lines = creep.alarms.map((alarm) => `- ${(0,report_label/* labelMarkdown */.kB)((0,report_label/* labelOf */.Wy)(alarm.id, names))} is ${(0,format/* percentDigits */.mS)(alarm.change)} % behind ${anchor} (\`${(0,format/* shortSha */.Fu)(creep.anchor.sha)}\`), ${nightsText(alarm, (0,report_untrusted/* untrusted */.bp)(alarm.since.slice(0, 10)))}.`);
    const suspects = suspectsText(creep, drift/* inTicks */.yy, anchor);
    return [...lines, suspects].filter((line) => line !== '').join('\n');
}
/** The same for the report page, one piece of HTML a line. */
function creepLinesHtml(record) {
    const { creep } = record;
    if (!creep)
        return [];
    const names = (0,report_label/* namesOf */.eZ)(record.plan);
    const anchor = (0,report_untrusted/* htmlText */.js)(creep.anchor.name, 60);
    const suspects = suspectsText(creep, drift/* inTags */.ne, anchor);
    return creep.alarms.map((alarm, index) => `${(0,report_label/* labelHtml */.Ko)((0,report_label/* labelOf */.Wy)(alarm.id, names))} is ${(0,format/* percentDigits */.mS)(alarm.change)} % behind ${anchor} (<code>${(0,format/* shortSha */.Fu)(creep.anchor.sha)}</code>), ${nightsText(alarm, (0,report_untrusted/* htmlText */.js)(alarm.since, 10))}.${index === creep.alarms.length - 1 ? ` ${suspects}` : ''}`);
}

// EXTERNAL MODULE: ./build/src/report/heading.js + 2 modules
var heading = __webpack_require__(862);
// EXTERNAL MODULE: ./build/src/model/samples.js
var samples = __webpack_require__(4416);
// EXTERNAL MODULE: ./build/src/report/prose.js
var prose = __webpack_require__(2299);
// EXTERNAL MODULE: ./build/src/report/state.js
var report_state = __webpack_require__(9745);
;// CONCATENATED MODULE: ./build/src/report/how.js
/** How a run was measured: the folded part that lets a reader check the evidence. */






/** Blocks per stage of the target that had most: what the summary line names. */
function blockCounts(rounds) {
    const most = (stage) => Math.max(0, ...[...groupByTarget(rounds).values()].map((own) => blocksOf(own, stage)));
    return { screen: most('screen'), confirm: most('confirm') };
}
function blocksOf(rounds, stage) {
    return new Set(rounds.filter((round) => round.stage === stage).map(({ block }) => block)).size;
}
function targetKey(target) {
    return target.kind === 'load'
        ? JSON.stringify(['load', target.name])
        : JSON.stringify(['page', target.name, target.device]);
}
/** Rounds by what they measured, in the order first seen. */
function groupByTarget(rounds) {
    const groups = new Map();
    for (const round of rounds) {
        const key = targetKey(round.target);
        const group = groups.get(key);
        if (group)
            group.push(round);
        else
            groups.set(key, [round]);
    }
    return groups;
}
function secondJob({ runner, screened }) {
    return (0,samples/* isSameMachine */.s)(runner, screened?.runner) ? 'a second job on the same machine' : 'another machine';
}
/** "6 min 10 s, base 4be1d20 and 9f3c2ab in turn, 12 blocks, 8 to confirm (same machine)". */
function howLine(record) {
    const { screen, confirm } = blockCounts(record.rounds);
    const head = `${(0,format/* shortSha */.Fu)(record.head.sha)}${record.head.dirty === true ? ' with uncommitted changes' : ''}`;
    const parts = [minutesText(record)];
    if (record.strategy === 'paired' && record.base)
        parts.push(`base ${(0,format/* shortSha */.Fu)(record.base.sha)} and ${head} in turn`);
    else if (record.strategy === 'baseline')
        parts.push(`${head} against the history of main`);
    else
        parts.push(head);
    if (screen > 0)
        parts.push((0,format/* counted */.hS)(screen, 'block'));
    const where = record.screened === undefined ? 'same machine' : secondJob(record);
    if (confirm > 0)
        parts.push(`${String(confirm)} to confirm (${where})`);
    return parts.join(', ');
}
function minutesText(record) {
    const { elapsedMs, screened } = record;
    const own = (0,format/* formatDuration */.a3)(elapsedMs);
    if (screened === undefined)
        return own;
    const where = (0,samples/* isSameMachine */.s)(record.runner, screened.runner)
        ? 'in a second job on the same machine'
        : 'on another machine';
    return `${(0,format/* formatDuration */.a3)(screened.elapsedMs)} and, ${where}, ${own}`;
}
/** The facts, one per line, as a Markdown list. */
function howList(record, candidates) {
    const lines = [
        ...[...groupByTarget(record.rounds).values()].map((rounds) => targetLine(rounds, record)),
        ...intervalLines(record),
        machineLine(record),
        versionsLine(record),
        ...baselineLines(record),
        ...candidateLines(candidates.slice(0, 5)),
        ...disturbanceLines(record.rounds),
        `Order of blocks drawn from seed ${String(record.plan.seed)}`,
        ...record.plan.notes.map(({ message, override }) => override === undefined
            ? (0,prose/* prose */.CS)(message)
            : `${(0,prose/* sentence */.em)((0,prose/* prose */.CS)(message))} Say otherwise: ${(0,report_untrusted/* untrusted */.bp)(override, 160)}`),
        ...(0,report_state/* allProblems */.U)(record)
            .filter(({ kind }) => kind === 'note')
            .map(({ message }) => (0,prose/* prose */.CS)(message)),
    ];
    return lines
        .filter((line) => line !== '')
        .map((line) => `- ${line}`)
        .join('\n');
}
function targetLine(rounds, record) {
    const [first] = rounds;
    if (!first)
        return '';
    const { target } = first;
    const paths = (0,report_label/* namesOf */.eZ)(record.plan).paths;
    const name = target.kind === 'load'
        ? (0,report_untrusted/* untrusted */.bp)(target.name)
        : `${(0,report_untrusted/* untrusted */.bp)(paths.get(target.name) ?? target.name)} ${target.device}`;
    const counts = [
        ['exact', 'once per side for what repeats exactly'],
        ['screen', 'paired block'],
        ['confirm', 'fresh block to confirm'],
        ['history', 'round of one side'],
    ];
    const stages = counts
        .map(([stage, words]) => ({ blocks: blocksOf(rounds, stage), words, stage }))
        .filter(({ blocks }) => blocks > 0)
        .map(({ blocks, words, stage }) => stage === 'exact' ? words : (0,format/* counted */.hS)(blocks, words, words.replace(/block|round/, '$&s')));
    const load = record.plan.loads.find((one) => target.kind === 'load' && one.name === target.name);
    const pace = load?.ratePerSecond === undefined ? '' : ` at ${(0,format/* formatNumber */.ZV)(load.ratePerSecond)}/s`;
    const length = load ? `, rounds of ${(0,format/* formatDuration */.a3)(load.roundMs)}${pace}` : '';
    const requests = rounds.reduce((sum, round) => sum + (round.load?.requests ?? 0), 0);
    return `${name}: ${stages.join(', ')}${length}${requests > 0 ? `, ${(0,format/* counted */.hS)(requests, 'request')}` : ''}`;
}
function intervalLines(record) {
    if (!record.judgement.metrics.some(({ low }) => low !== null))
        return [];
    return [
        'Each end of an interval is a 95 % bound (two-sided 90 %); a change counts by blocks or runs, never by requests',
    ];
}
function machineLine({ runner, screened }) {
    const own = machineText(runner);
    return screened === undefined
        ? `Machine: ${own}`
        : `Machine: ${machineText(screened.runner)}; to confirm: ${own}`;
}
function machineText(runner) {
    const parts = [(0,report_untrusted/* untrusted */.bp)(runner.cpu), (0,format/* counted */.hS)(runner.cores, 'core')];
    if (runner.memoryBytes !== undefined)
        parts.push((0,format/* formatValue */.Fl)(runner.memoryBytes, 'B'));
    if (runner.image !== undefined)
        parts.push((0,report_untrusted/* untrusted */.bp)(runner.image));
    else if (runner.os !== undefined)
        parts.push((0,report_untrusted/* untrusted */.bp)(runner.os));
    if (runner.calibration !== undefined)
        parts.push(`calibration ${(0,format/* formatNumber */.ZV)(runner.calibration)} (bigger is faster)`);
    return parts.join(', ');
}
function versionsLine({ versions }) {
    const shown = Object.entries(versions).map(([name, version]) => (0,report_untrusted/* untrusted */.bp)(`${name} ${version}`));
    return shown.length === 0 ? '' : `Versions: ${shown.join(', ')}`;
}
/** Which workflow to add, for a reader who misses the Baseline column. */
const NO_BASELINE = 'Baseline: none that can be used, so the Baseline column is left out. A workflow with this action on `push` to the default branch or on a `schedule` records one: `on: { schedule: [{ cron: "17 3 * * *" }] }`';
function baselineLines(record) {
    const { baselineColumn: column, startedAt } = record;
    if (!column)
        return record.github && record.plan.mode === 'gate' ? [NO_BASELINE] : [];
    const run = column.runId === undefined ? '' : ` in run ${(0,report_untrusted/* untrusted */.bp)(column.runId, 20)}`;
    const behind = column.commitsBehind === undefined
        ? undefined
        : `${(0,format/* counted */.hS)(column.commitsBehind, 'commit')} behind the base`;
    const facts = [(0,format/* formatAge */.nV)(column.at, startedAt), behind, (0,format/* counted */.hS)(column.runs, 'run')].filter((fact) => fact !== undefined);
    return [`Baseline: recorded at ${(0,format/* shortSha */.Fu)(column.sha)}${run}, ${facts.join(', ')}`];
}
/** What was decided about each baseline artifact, and why. */
function candidateLines(candidates) {
    return candidates.map(({ sha, runId, accepted, reason }) => `Baseline candidate ${(0,format/* shortSha */.Fu)(sha)} of run ${(0,report_untrusted/* untrusted */.bp)(runId, 20)}: ${accepted ? 'taken' : 'refused'}, ${(0,prose/* prose */.CS)(reason)}`);
}
/** From this share of stolen CPU on, the reader should know. */
const STEAL = 0.02;
function disturbanceLines(rounds) {
    const steals = rounds.map((round) => round.host?.steal).filter((steal) => steal !== undefined);
    const most = Math.max(0, ...steals);
    if (most < STEAL)
        return [];
    const hit = steals.filter((steal) => steal >= STEAL).length;
    return [
        `The host took up to ${(0,format/* formatPercent */.l9)(most).slice(1)} of the CPU away, in ${String(hit)} of ${(0,format/* counted */.hS)(steals.length, 'round')}`,
    ];
}

// EXTERNAL MODULE: ./build/src/report/change.js
var report_change = __webpack_require__(9558);
// EXTERNAL MODULE: ./build/src/report/finding-text.js
var finding_text = __webpack_require__(6333);
;// CONCATENATED MODULE: ./build/src/report/sections.js
/** The parts of a comment and of a summary, in Markdown. */








const MOST_FINDINGS = 5;
const MOST_WARNINGS = 3;
const MOST_CLAIMS = 10;
/** Last lines of a dead server that are shown. */
const LAST_LINES = 40;
/** A folded block; the summary is HTML that is already safe. */
function fold(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** What to fix first: size, then cause; at most five, the rest counted. */
function findingsMarkdown(record, findings) {
    const metrics = new Map(record.judgement.metrics.map((metric) => [metric.id, metric]));
    const names = (0,report_label/* namesOf */.eZ)(record.plan);
    const shown = findings.slice(0, MOST_FINDINGS).map((finding, index) => {
        const row = (0,heading/* headlineOf */.g)(finding, metrics);
        const more = (0,finding_text/* findingText */.N)(record, finding, row);
        const lead = row ? `**${headlineText(row, names)}**` : '';
        const parts = [lead, more === '' ? '' : (0,prose/* sentence */.em)((0,prose/* prose */.CS)(more))].filter((part) => part !== '');
        return `${String(index + 1)}. ${parts.join('. ')}`;
    });
    if (findings.length > MOST_FINDINGS)
        shown.push(`\n… and ${(0,format/* counted */.hS)(findings.length - MOST_FINDINGS, 'more finding')}.`);
    return shown.join('\n');
}
/** "`GET /api/search` p50: 41.8 → 49.6 ms, +18.7 %". */
function headlineText(row, names) {
    const [from, to] = (0,report_change/* sidesText */.In)(row);
    const sides = from === format/* NOTHING */.K$ ? to : `${from} → ${to}`;
    const change = (0,report_change/* changeText */.k0)(row) === format/* NOTHING */.K$ ? '' : `, ${(0,report_change/* wholeChangeText */.Lo)(row)}`;
    return `${(0,report_label/* labelMarkdown */.kB)((0,report_label/* labelOf */.Wy)(row.id, names))}: ${sides}${change}`;
}
/** A message of one or more lines: the first in words, the others (a child's last words) fenced. */
function messageMarkdown(message) {
    const [first = '', ...rest] = message.split(/\r?\n/);
    const lines = rest.filter((line) => line.trim() !== '');
    return lines.length === 0
        ? (0,prose/* sentence */.em)((0,prose/* prose */.CS)(first))
        : `${(0,prose/* sentence */.em)((0,prose/* prose */.CS)(first)).replace(/:\.$/, ':')}\n\n${(0,report_untrusted/* fencedLines */.RY)(lines, LAST_LINES)}`;
}
/** Problems of these kinds, each a paragraph; at most five. */
function problemsMarkdown(record, kinds) {
    const problems = (0,report_state/* allProblems */.U)(record).filter(({ kind }) => kinds.includes(kind));
    const shown = problems.slice(0, 5).map(({ message }) => messageMarkdown(message));
    if (problems.length > 5)
        shown.push(`… and ${String(problems.length - 5)} more.`);
    return shown.join('\n\n');
}
/** What the reader must know although it stopped nothing: a changed config, unmeasured rows, a pattern without a match. */
function warningsMarkdown(record) {
    const warnings = (0,report_state/* allProblems */.U)(record).filter(({ kind }) => kind === 'warning');
    const shown = warnings.slice(0, MOST_WARNINGS).map(({ message }) => `> ⚠️ ${(0,prose/* sentence */.em)((0,prose/* prose */.CS)(message))}`);
    if (warnings.length > MOST_WARNINGS)
        shown.push(`> … and ${(0,format/* counted */.hS)(warnings.length - MOST_WARNINGS, 'more warning')} in the report.`);
    return shown.join('\n>\n');
}
/** "claimed −50 %, measured −47 % (−52 … −41): holds"; why it could not tell follows as a sentence (`claim.why`). */
function claimText(claim) {
    const claimed = `claimed ${(0,format/* formatPercent */.l9)(claim.claimed)}`;
    const outcome = {
        held: 'holds',
        missed: 'does not hold',
        unclear: 'could not tell',
        'not-measured': 'not measured',
        'no-ratio': 'is not compared by percent',
    }[claim.outcome];
    if (claim.measured === null)
        return `${claimed}${claim.outcome === 'unclear' ? ':' : ','} ${outcome}`;
    const interval = claim.low === null || claim.high === null || claim.low === claim.high
        ? ''
        : ` (${(0,format/* formatPercent */.l9)(claim.low).replace(' %', '')} … ${(0,format/* formatPercent */.l9)(claim.high).replace(' %', '')})`;
    return `${claimed}, measured ${(0,format/* formatPercent */.l9)(claim.measured)}${interval}: ${outcome}`;
}
function claimsMarkdown(record) {
    const claims = record.claims ?? [];
    const icons = { held: '✅', missed: '❌', unclear: '❓', 'not-measured': '❓', 'no-ratio': '❓' };
    const names = (0,report_label/* namesOf */.eZ)(record.plan);
    const shown = claims.slice(0, MOST_CLAIMS).map((claim) => {
        const why = claim.why === undefined ? '' : `. ${(0,prose/* sentence */.em)((0,prose/* prose */.CS)(claim.why))}`;
        return `- ${icons[claim.outcome]} ${(0,report_label/* labelMarkdown */.kB)((0,report_label/* labelOf */.Wy)(claim.id, names))}: ${claimText(claim)}${why}`;
    });
    if (claims.length > MOST_CLAIMS)
        shown.push(`- … and ${(0,format/* counted */.hS)(claims.length - MOST_CLAIMS, 'more claim')}`);
    return shown.join('\n');
}
/** Shifts of level that people accepted: listed until they are paid. */
function debtsMarkdown(record) {
    return (record.debts ?? [])
        .map(({ commit, at, reason, metrics }) => {
        const what = metrics.length === 0
            ? 'every metric'
            : metrics
                .slice(0, 5)
                .map((id) => (0,report_untrusted/* untrusted */.bp)(id))
                .join(', ');
        return `- ${(0,format/* shortSha */.Fu)(commit)} on ${(0,report_untrusted/* untrusted */.bp)(at.slice(0, 10))}: ${what}, because ${(0,report_untrusted/* untrusted */.bp)(reason, 200)}`;
    })
        .join('\n');
}
/** Every row's sentence, with its id: the folded evidence. */
function reasonsMarkdown(metrics, names) {
    return metrics
        .map((metric) => `- ${(0,report_label/* labelMarkdown */.kB)((0,report_label/* labelOf */.Wy)(metric.id, names))}: ${(0,prose/* ended */.v6)((0,prose/* prose */.CS)(metric.reason))} ${(0,report_untrusted/* untrusted */.bp)(metric.id, 160)}`)
        .join('\n');
}
/** "17 more rows, none worse; 2 could not tell; 5 not judged; 1 faster: GET /api/cart −12 %", as HTML for a fold. */
function restSummary(rest, more, names) {
    const count = (test) => rest.filter(test).length;
    const judged = rest.filter(({ gated }) => gated);
    const good = judged.filter(({ outcome }) => outcome === 'unchanged' || outcome === 'improved').length;
    const improved = judged.filter(({ outcome }) => outcome === 'improved');
    const parts = good > 0 ? [`${(0,format/* counted */.hS)(good, `${more}row`)}, none worse`] : [];
    const blind = count(({ gated, outcome }) => gated && outcome === 'inconclusive');
    const fresh = count(({ gated, outcome }) => gated && outcome === 'new');
    const lost = count(({ gated, outcome }) => gated && outcome === 'missing');
    const shown = rest.length - good - blind - fresh - lost;
    if (lost > 0)
        parts.push(`${String(lost)} missing`);
    if (blind > 0)
        parts.push(`${String(blind)} could not tell`);
    if (fresh > 0)
        parts.push(`${String(fresh)} new`);
    if (shown > 0)
        parts.push(`${String(shown)} shown, not judged`);
    const best = improved[0];
    if (best)
        parts.push(`${String(improved.length)} better: ${(0,report_label/* labelHtml */.Ko)((0,report_label/* labelOf */.Wy)(best.id, names))} ${(0,report_change/* wholeChangeText */.Lo)(best)}`);
    return `${good > 0 ? '✅' : 'ℹ️'} ${parts.join('; ')}`;
}

// EXTERNAL MODULE: ./build/src/report/stress.js
var report_stress = __webpack_require__(6678);
;// CONCATENATED MODULE: ./build/src/report/lead.js
/** What a comment says right under its heading: every state of a run has its own words. */









const RERUN = 'Run the job again';
/** The lead of the comment in Markdown: findings, reasons and the next step. */
function leadMarkdown(record, findings) {
    const reason = (0,prose/* sentence */.em)((0,prose/* prose */.CS)(record.judgement.reason));
    switch ((0,report_state/* stateOf */.L)(record)) {
        case 'fail':
            return findingsMarkdown(record, findings);
        case 'pass':
        case 'limits':
            return measuredLine(record);
        case 'skipped':
            return `${(0,prose/* sentence */.em)((0,prose/* prose */.CS)(record.skipped ?? record.judgement.reason))} The check answers all the same.`;
        case 'inconclusive':
            return blindList(record) || reason;
        case 'no-baseline':
            return [
                reason,
                problemsMarkdown(record, ['note']),
                'Limits still apply. To have something to compare with, let the workflow run on `push` to the default branch or on a `schedule`: that run records the baseline. Where base can be built here, no baseline is needed.',
            ]
                .filter((part) => part !== '')
                .join('\n\n');
        case 'invalid':
            return `${problemsMarkdown(record, ['invalid', 'measurement']) || reason}\n\nNo row of it counts, neither for nor against the change.`;
        case 'preview':
            return `${problemsMarkdown(record, ['preview']) || reason}\n\nNothing was measured. \`tollgate run\` does the same start on your machine.`;
        case 'config':
            return `${problemsMarkdown(record, ['config']) || reason}\n\nNothing was measured.`;
        case 'cancelled':
            return `${reason}\n\nRounds that were already taken are kept in the run's artifact. ${RERUN} for a verdict.`;
        case 'error':
            return `${problemsMarkdown(record, ['environment', 'measurement']) || reason}\n\nThis says nothing about the change. ${RERUN}; if it stays, the message above is the place to start.`;
        case 'stress':
            return record.stress ? (0,report_stress/* stressMarkdown */.wD)(record.stress) : reason;
        case 'baseline':
            return reason;
    }
}
/** The second line of a pass: what was measured, and what became better. */
function measuredLine(record) {
    const names = (0,report_label/* namesOf */.eZ)(record.plan);
    const targets = [...groupByTarget(record.rounds).values()].map(([round]) => round?.target);
    const shown = targets.slice(0, 4).map((target) => {
        if (target === undefined)
            return '';
        return target.kind === 'load'
            ? (0,report_untrusted/* untrusted */.bp)(target.name)
            : `${(0,report_untrusted/* untrusted */.bp)(names.paths.get(target.name) ?? target.name)} ${target.device}`;
    });
    if (targets.length > 4)
        shown.push(`${String(targets.length - 4)} more`);
    const { screen, confirm } = blockCounts(record.rounds);
    const { metrics } = record.judgement;
    const judged = metrics.filter(({ gated }) => gated).length;
    const pace = [
        screen > 0 ? (0,format/* counted */.hS)(screen, 'paired block') : '',
        confirm > 0 ? `${String(confirm)} to confirm` : '',
        (0,format/* formatDuration */.a3)(record.elapsedMs),
    ];
    const what = shown.length === 0 ? (0,format/* counted */.hS)(metrics.length, 'metric') : shown.join(', ');
    const line = `Measured ${what} in ${pace.filter((part) => part !== '').join(', ')}; ${(0,format/* counted */.hS)(judged, 'row')} judged`;
    return `${line}${betterText(metrics, record)}.`;
}
function betterText(metrics, record) {
    const better = metrics.filter(({ gated, outcome }) => gated && outcome === 'improved');
    const first = better[0];
    if (!first)
        return '';
    const others = better.length > 1 ? ` and ${String(better.length - 1)} more` : '';
    return `, better: ${(0,report_label/* labelMarkdown */.kB)((0,report_label/* labelOf */.Wy)(first.id, (0,report_label/* namesOf */.eZ)(record.plan)))} ${(0,report_change/* wholeChangeText */.Lo)(first)}${others}`;
}
const MOST_BLIND = 3;
/** The rows that kept the run from a verdict, each with what would settle it. */
function blindList(record) {
    const blind = record.judgement.metrics.filter(({ gated, outcome, primary, flagged }) => gated && (primary || flagged) && (outcome === 'inconclusive' || outcome === 'missing'));
    if (blind.length === 0)
        return '';
    const names = (0,report_label/* namesOf */.eZ)(record.plan);
    const lines = blind
        .slice(0, MOST_BLIND)
        .map(({ id, reason }) => `- ${(0,report_label/* labelMarkdown */.kB)((0,report_label/* labelOf */.Wy)(id, names))}: ${(0,prose/* prose */.CS)(reason)}`);
    if (blind.length > MOST_BLIND)
        lines.push(`- … and ${String(blind.length - MOST_BLIND)} more`);
    return `Not settled, and nothing else is red:\n\n${lines.join('\n')}`;
}

// EXTERNAL MODULE: ./build/src/report/order.js
var order = __webpack_require__(5796);
// EXTERNAL MODULE: ./build/src/report/row-words.js
var row_words = __webpack_require__(5124);
;// CONCATENATED MODULE: ./build/src/report/row.js
/** One row of the comparison as texts: the same cells for Markdown, HTML and terminals. */






function rowContextOf(record, findings) {
    const metrics = new Map(record.judgement.metrics.map((metric) => [metric.id, metric]));
    const headlines = findings
        .map((finding) => (0,heading/* headlineOf */.g)(finding, metrics)?.id)
        .filter((id) => id !== undefined);
    return {
        names: (0,report_label/* namesOf */.eZ)(record.plan),
        baseline: record.baselineColumn,
        findings,
        headlines: new Set(headlines),
    };
}
function rowOf(metric, context) {
    const [from, to] = (0,report_change/* sidesText */.In)(metric);
    const { target } = metric;
    return {
        metric,
        label: (0,report_label/* labelOf */.Wy)(metric.id, context.names),
        baseline: (0,report_change/* valueText */.Ru)(context.baseline?.values[metric.id], metric),
        target: target === null ? format/* NOTHING */.K$ : (0,format/* formatValue */.Fl)(target, metric.unit),
        from,
        to,
        change: (0,report_change/* changeText */.k0)(metric),
        interval: (0,report_change/* intervalText */.Bt)(metric),
        steadier: (0,report_change/* steadierText */.vi)(metric),
        added: metric.kind === 'set' ? (0,report_change/* setChange */.Li)(metric).added : [],
        allowed: (0,report_change/* allowedText */.En)(metric),
        icon: (0,row_words/* iconOf */.ZG)(metric),
        verdict: `${(0,row_words/* outcomeText */.EL)(metric)}${placeText(metric, context)}`,
    };
}
/** Which finding a failing row belongs to: ", cause of 2" or ", see 2". */
function placeText(metric, { findings, headlines }) {
    if (!(0,order/* isFailing */.DI)(metric) || headlines.has(metric.id))
        return '';
    const index = findings.findIndex(({ cause, ids }) => cause === metric.id || ids.includes(metric.id));
    const finding = findings[index];
    if (!finding)
        return '';
    return finding.cause === metric.id ? `, cause of ${String(index + 1)}` : `, see ${String(index + 1)}`;
}

;// CONCATENATED MODULE: ./build/src/report/table.js
/** Rows as a GitHub table. */






/** Most names of a set that a cell lists. */
const LISTED_NAMES = 3;
/** Column heads of a run: the words say where the two sides were measured. */
function tableHeads(record) {
    return [
        'Metric',
        baselineHead(record.baselineColumn),
        'Target',
        sidesHead(record),
        'Change (95 %)',
        'Allowed',
        'Verdict',
    ];
}
function sidesHead({ strategy, judgement }) {
    if (judgement.metrics.every(({ base }) => base === null))
        return 'This run';
    return strategy === 'paired' ? 'Base → this PR, same runner' : 'Main → this run';
}
function baselineHead(column) {
    return column ? `Baseline (main, ${(0,format/* counted */.hS)(column.runs, 'run')})` : 'Baseline (none yet)';
}
/** The table of these metrics, in the order given; cells hold one clean line each. */
function tableMarkdown(metrics, record, context) {
    const head = `| ${tableHeads(record).join(' | ')} |\n|---|--:|--:|--:|--:|--:|---|`;
    return [head, ...metrics.map((metric) => rowMarkdown(rowOf(metric, context)))].join('\n');
}
function rowMarkdown(row) {
    const strong = (0,order/* isFailing */.DI)(row.metric);
    const bold = (text) => (strong && text !== format/* NOTHING */.K$ ? `**${text}**` : text);
    const sides = row.from === format/* NOTHING */.K$ ? bold(row.to) : `${row.from} → ${bold(row.to)}`;
    const added = addedNames(row.added);
    const change = `${bold(row.change)}${(0,report_change/* aroundText */.Lk)(row.metric)}${added}`;
    const cells = [
        (0,report_label/* labelMarkdown */.kB)(row.label),
        row.baseline,
        row.target,
        sides,
        change,
        row.allowed,
        `${row.icon} ${row.verdict}`,
    ];
    return `| ${cells.join(' | ')} |`;
}
function addedNames(names) {
    if (names.length === 0)
        return '';
    const shown = names.slice(0, LISTED_NAMES).map((name) => (0,report_untrusted/* untrusted */.bp)((0,report_untrusted/* plainLine */.h0)(name, 40)));
    const rest = names.length > LISTED_NAMES ? `, ${String(names.length - LISTED_NAMES)} more` : '';
    return `: ${shown.join(', ')}${rest}`;
}

;// CONCATENATED MODULE: ./build/src/report/comment.js
/** The one comment of a pull request: read in ten seconds, evidence folded. */













/** GitHub takes 65,536 characters; the marker, a note and later edits need room. */
const BUDGET_UNITS = 58_000;
const WORST_ROWS = 40;
/** The comment's Markdown, without the sticky marker: at most 58,000 UTF-16 units. Folds go first, then the mildest rows. */
function commentMarkdown(record, links) {
    const findings = (0,order/* completeFindings */.s5)(record.judgement);
    const state = (0,report_state/* stateOf */.L)(record);
    const metrics = state === 'stress' ? [] : (0,order/* readableMetrics */.ad)(record.judgement, findings);
    const open = showsRows(state) ? metrics.filter(order/* isOpen */.nT) : [];
    const rest = metrics.filter((metric) => !open.includes(metric));
    const folds = foldsOf(record, { findings, open, rest, links });
    const write = (rows, kept) => {
        const lost = folds.length - kept.length;
        return [
            headingMarkdown(record, findings),
            leadMarkdown(record, findings),
            record.plan.mode === 'baseline' ? (0,drift/* driftMarkdown */.fZ)(record) : '',
            creepMarkdown(record),
            warningsMarkdown(record),
            claimsMarkdown(record),
            rows.length === 0 ? '' : tableMarkdown(rows, record, rowContextOf(record, findings)),
            rows.length < open.length ? `… and ${String(open.length - rows.length)} more rows in the report.` : '',
            kept.join('\n'),
            lost === 0
                ? ''
                : `${String(lost)} folded ${lost === 1 ? 'part' : 'parts'} did not fit here: see the report.`,
            footerMarkdown(record, state, links),
        ]
            .filter((part) => part !== '')
            .join('\n\n');
    };
    return fitted(write, open, folds);
}
/** On a pass the rows are folded; on a broken run they would mislead. */
function showsRows(state) {
    return state === 'fail' || state === 'inconclusive' || state === 'no-baseline';
}
function fitted(write, open, folds) {
    let kept = [...folds];
    let text = write(open, kept);
    while (text.length > BUDGET_UNITS && kept.length > 0) {
        const longest = kept.reduce((a, b) => (b.length > a.length ? b : a));
        kept = kept.filter((one) => one !== longest);
        text = write(open, kept);
    }
    return text.length > BUDGET_UNITS ? write(open.slice(0, WORST_ROWS), kept) : text;
}
/** "### ❌ Performance: 2 slowdowns. …", with the name where a repository has several gates. */
function headingMarkdown(record, findings) {
    const { icon, title } = (0,heading/* headingOf */.W)(record, findings);
    const { name } = record.plan;
    const subject = name === 'default'
        ? [{ words: 'Performance:' }]
        : [{ words: 'Performance of' }, { name }, { words: '·' }];
    return `### ${icon} ${(0,report_label/* labelMarkdown */.kB)([...subject, ...title])}`;
}
function foldsOf(record, { findings, open, rest, links }) {
    const names = (0,report_label/* namesOf */.eZ)(record.plan);
    const state = (0,report_state/* stateOf */.L)(record);
    const context = rowContextOf(record, findings);
    const folds = [];
    if (rest.length > 0) {
        const summary = state === 'invalid' || state === 'error'
            ? 'What was read before, not judged'
            : restSummary(rest, open.length > 0 ? 'more ' : '', names);
        folds.push(fold(summary, tableMarkdown(rest, record, context)));
    }
    const gated = [...open, ...rest].filter((metric) => metric.gated);
    if (gated.length > 0)
        folds.push(fold('Why, row by row, with metric ids', reasonsMarkdown(gated, names)));
    const trend = trendMarkdown(record, [...open, ...rest]);
    if (trend !== '')
        folds.push(fold('Trend on main', trend));
    const debts = debtsMarkdown(record);
    if (debts !== '')
        folds.push(fold('Accepted before (debts)', debts));
    if (record.rounds.length > 0 || state !== 'skipped')
        folds.push(fold(`How: ${(0,report_untrusted/* escapeHtml */.ZD)(howLine(record))}`, howList(record, links.candidates ?? [])));
    return folds;
}
const TREND_ROWS = 8;
function trendMarkdown(record, metrics) {
    const { baselineColumn: column } = record;
    if (!column)
        return '';
    return metrics
        .filter(({ gated }) => gated)
        .map((metric) => ({ metric, trend: column.trend[metric.id] ?? [] }))
        .filter(({ trend }) => (0,format/* sparkline */.KM)(trend) !== '')
        .slice(0, TREND_ROWS)
        .map(({ metric, trend }) => {
        const [low, high] = (0,format/* formatPair */.kI)(Math.min(...trend), Math.max(...trend), metric.unit);
        return `- ${(0,report_label/* labelMarkdown */.kB)((0,report_label/* labelOf */.Wy)(metric.id, (0,report_label/* namesOf */.eZ)(record.plan)))} ${(0,format/* sparkline */.KM)(trend)} ${low} … ${high} over ${String(trend.length)} runs`;
    })
        .join('\n');
}
const pushIcons = {
    pass: '✅',
    fail: '❌',
    inconclusive: '❓',
    'no-baseline': '⚪',
    invalid: '⛔',
    error: '⛔',
};
function footerMarkdown(record, state, links) {
    const report = linkMarkdown('Report', links.report) || linkMarkdown('Run', links.runUrl);
    const gated = state === 'fail' || state === 'inconclusive';
    const parts = [
        report,
        state === 'fail' ? 'Intended? Label `perf-accepted` + a reason' : '',
        gated && record.base ? `Locally: \`tollgate run --base ${(0,format/* shortSha */.Fu)(record.base.sha)}\`` : '',
        links.pushes && links.pushes.length > 1
            ? `pushes ${links.pushes
                .slice(-12)
                .map((verdict) => pushIcons[verdict])
                .join(' ')}`
            : '',
    ];
    return parts.filter((part) => part !== '').join(' · ');
}
/** Only a plain web address becomes a link. */
function linkMarkdown(text, address) {
    return address !== undefined && /^https?:\/\/[\w.~:/?#@!$&*+,;=%-]+$/.test(address)
        ? `[${text}](${address})`
        : '';
}

;// CONCATENATED MODULE: ./build/src/report/chart-painter.js
/** echarts without a DOM: options in, SVG text out, the same text for the same options. */

/** Loads echarts (half a second: only the HTML report pays it) and hands back the painter. */
async function loadChartPainter() {
    const [core, charts, components, renderers] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(419), __webpack_require__.e(927), __webpack_require__.e(885), __webpack_require__.e(435)]).then(__webpack_require__.bind(__webpack_require__, 435)),
        Promise.all(/* import() */[__webpack_require__.e(419), __webpack_require__.e(927), __webpack_require__.e(359), __webpack_require__.e(885), __webpack_require__.e(692)]).then(__webpack_require__.bind(__webpack_require__, 7692)),
        Promise.all(/* import() */[__webpack_require__.e(419), __webpack_require__.e(927), __webpack_require__.e(359), __webpack_require__.e(640)]).then(__webpack_require__.bind(__webpack_require__, 4640)),
        Promise.all(/* import() */[__webpack_require__.e(419), __webpack_require__.e(786)]).then(__webpack_require__.bind(__webpack_require__, 2786)),
    ]);
    core.use([
        charts.ScatterChart,
        charts.LineChart,
        charts.CustomChart,
        components.GridComponent,
        components.MarkLineComponent,
        components.MarkAreaComponent,
        renderers.SVGRenderer,
    ]);
    return (request) => {
        const { width, height, option } = request;
        const chart = core.init(null, null, { renderer: 'svg', ssr: true, width, height });
        try {
            chart.setOption({ animation: false, ...option });
            return settled(chart.renderToSVGString(), request);
        }
        finally {
            chart.dispose();
        }
    };
}
/**
 * echarts counts its instances into ids and classes, so that two equal charts differ: those go, with the hover styles
 * that use them. Clip paths of a chart are only used inside it, their ids get the description's hash.
 */
function settled(svg, { width, height, description, tooltip }) {
    const key = `c${hash(`${description} ${svg.replace(/zr\d+-(?:c|cls-)\d+/g, '')}`)}`;
    return svg
        .replace(/<style\s*>[\s\S]*?<\/style>/g, '')
        .replace(/ class="[^"]*"/g, '')
        .replace(/zr\d+-c(\d+)/g, `${key}-$1`)
        .replace(/ pointer-events="[^"]*"/g, '')
        .replace(/<(path|circle|polyline)([^>]*)><\/\1>/g, (_, tag, attributes) => {
        const text = tooltipOf(attributes, tooltip);
        return `<${tag}${attributes}>${text === undefined ? '' : `<title>${(0,report_untrusted/* escapeHtml */.ZD)(text)}</title>`}</${tag}>`;
    })
        .replace(/ ecmeta_\w+="[^"]*"/g, '')
        .replace(/^<svg[^>]*>/, `<svg viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${(0,report_untrusted/* escapeHtml */.ZD)(description)}">`)
        .replace(/\n+/g, '\n');
}
/** Lines at a level carry the indices of a point too, but are silent: they are not one. */
function tooltipOf(attributes, tooltip) {
    const found = /ecmeta_series_index="(\d+)" ecmeta_data_index="(\d+)"/.exec(attributes);
    if (!found || attributes.includes('ecmeta_silent'))
        return undefined;
    return tooltip(Number(found[1]), Number(found[2]));
}
/** FNV-1a, 32 bits: ids that only have to differ within one page. */
function hash(text) {
    let value = 0x811c9dc5;
    for (let index = 0; index < text.length; index += 1)
        value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
    return value.toString(36);
}

;// CONCATENATED MODULE: ./build/src/report/chart-frame.js
/** What the charts share: axes, ink, and the part of echarts' drawing interface that is used. */

const INK = 'var(--muted)';
const LINE = 'var(--line)';
/** Small text in the page's own colours. */
const SMALL_TEXT = { color: INK, fontSize: 11, fontFamily: 'inherit' };
/** Grid and axes: categories along x, one unit along y. */
function chart_frame_frame(names, unit) {
    return {
        textStyle: { fontFamily: 'inherit' },
        grid: {
            left: 4,
            right: 12,
            top: 26,
            bottom: 4,
            outerBoundsMode: 'same',
            outerBoundsContain: 'axisLabel',
        },
        xAxis: {
            type: 'category',
            data: [...names],
            axisLine: { lineStyle: { color: LINE } },
            axisTick: { show: false },
            axisLabel: { ...SMALL_TEXT, hideOverlap: true },
        },
        yAxis: {
            type: 'value',
            scale: true,
            name: unit,
            nameTextStyle: { ...SMALL_TEXT, align: 'right' },
            nameGap: 10,
            splitNumber: 4,
            splitLine: { lineStyle: { color: LINE, opacity: 0.6 } },
            axisLabel: { ...SMALL_TEXT, formatter: (value) => (0,format/* formatNumber */.ZV)(value) },
        },
    };
}

;// CONCATENATED MODULE: ./build/src/report/chart-lines.js
/** Quantiles against each other, the trend on main, p95 over the rate of a stress test. */


/** Change of each quantile: a slower handler lifts them all, a stall only the tail. */
function shiftOption(points) {
    return {
        ...chart_frame_frame(points.map(({ name }) => name), '%'),
        series: [
            {
                type: 'scatter',
                data: points.map(({ change }, index) => [index, change]),
                symbolSize: 9,
                itemStyle: { color: 'var(--head)', opacity: 1 },
                markLine: {
                    silent: true,
                    symbol: 'none',
                    label: { show: false },
                    lineStyle: { color: 'var(--base)', type: 'solid', width: 1 },
                    data: [{ yAxis: 0 }],
                },
                z: 3,
            },
            {
                type: 'custom',
                data: points.map(({ low, high }, index) => [index, low, high]),
                renderItem: whisker,
                silent: true,
                z: 2,
            },
        ],
    };
}
function whisker(_, api) {
    const [low, high] = [api.coord([api.value(0), api.value(1)]), api.coord([api.value(0), api.value(2)])];
    return {
        type: 'line',
        shape: { x1: low[0], y1: low[1], x2: high[0], y2: high[1] },
        style: { stroke: 'var(--head)', lineWidth: 3, opacity: 0.35, lineCap: 'round' },
    };
}
/** Main run by run, this change as the last dot. */
function trendOption(points, now, unit) {
    const names = [...points.map(({ name }) => name), ...(now === undefined ? [] : ['this'])];
    return {
        ...chart_frame_frame(names, unit),
        series: [
            {
                type: 'line',
                data: points.map(({ value }) => value),
                symbol: 'circle',
                symbolSize: 5,
                showAllSymbol: true,
                lineStyle: { color: 'var(--base)', width: 2 },
                itemStyle: { color: 'var(--base)' },
            },
            {
                type: 'scatter',
                data: now === undefined ? [] : [[points.length, now]],
                symbolSize: 11,
                itemStyle: { color: 'var(--head)', opacity: 1 },
            },
        ],
    };
}
/** p95 over the offered rate, the broken steps marked. */
function stepsOption(points) {
    const names = points.map(({ rate }) => `${(0,format/* formatNumber */.ZV)(rate)}/s`);
    return {
        ...chart_frame_frame(names, 'ms'),
        series: [
            {
                type: 'line',
                data: points.map(({ ms }) => ms),
                symbol: 'circle',
                symbolSize: 9,
                lineStyle: { color: 'var(--head)', width: 2 },
                itemStyle: { color: 'var(--head)', opacity: 1 },
                z: 2,
            },
            {
                type: 'scatter',
                data: points.flatMap(({ ms, broke }, index) => (broke ? [[index, ms]] : [])),
                symbolSize: 13,
                itemStyle: { color: 'var(--bad)', opacity: 1 },
                z: 3,
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/src/report/chart-rounds.js
/** The chart of a row's rounds, block by block or run by run. */

/** Points in the order of the series, for tooltips. */
function pointsOf(groups, side) {
    return groups.flatMap((group, index) => group[side].map((value) => [index, value]));
}
/** Base and head dots per block, pairs joined, medians dashed, fresh blocks shaded. */
function roundsOption({ groups, unit, freshFrom, limit }) {
    const [base, head] = [pointsOf(groups, 'base'), pointsOf(groups, 'head')];
    const pairs = groups.flatMap(({ base: [from], head: [to] }, index) => from === undefined || to === undefined ? [] : [[index, from, to]]);
    const fresh = freshFrom === undefined ? [] : [[{ xAxis: freshFrom }, { xAxis: groups.length - 1 }]];
    const within = limit !== undefined && limit < 1.6 * Math.max(...[...base, ...head].map(([, value]) => value));
    return {
        ...chart_frame_frame(groups.map(({ name }) => name), unit),
        series: [
            {
                type: 'scatter',
                data: base.map((point) => [...point]),
                symbol: 'circle',
                symbolSize: 9,
                itemStyle: { color: 'var(--card)', borderColor: 'var(--base)', borderWidth: 2, opacity: 1 },
                markLine: level(base, 'var(--base)'),
                z: 3,
            },
            {
                type: 'scatter',
                data: head.map((point) => [...point]),
                symbol: 'circle',
                symbolSize: 9,
                itemStyle: { color: 'var(--head)', opacity: 1 },
                markLine: level(head, 'var(--head)'),
                markArea: {
                    silent: true,
                    itemStyle: { color: 'var(--shade)' },
                    label: { ...SMALL_TEXT, show: true, position: 'top', formatter: 'fresh blocks' },
                    data: fresh,
                },
                z: 4,
            },
            { type: 'custom', data: pairs, renderItem: pairLine, silent: true, z: 2 },
            ...(within && limit !== undefined ? [limitSeries(limit)] : []),
        ],
    };
}
/** A dashed line at the middle of one side's dots. */
function level(values, color) {
    return {
        silent: true,
        symbol: 'none',
        label: { show: false },
        lineStyle: { color, type: 'dashed', width: 1.25, opacity: 0.9 },
        data: values.length === 0 ? [] : [{ yAxis: middle(values.map(([, value]) => value)) }],
    };
}
function limitSeries(limit) {
    return {
        type: 'line',
        data: [],
        markLine: {
            silent: true,
            symbol: 'none',
            label: { ...SMALL_TEXT, color: 'var(--bad)', formatter: 'limit', position: 'insideEndTop' },
            lineStyle: { color: 'var(--bad)', type: 'solid', width: 1 },
            data: [{ yAxis: limit }],
        },
    };
}
function pairLine(_, api) {
    const [from, to] = [api.coord([api.value(0), api.value(1)]), api.coord([api.value(0), api.value(2)])];
    return {
        type: 'line',
        shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
        style: { stroke: 'var(--faint)', lineWidth: 1.5 },
    };
}
/** Plain median: numbers for a dashed line, not for a verdict. */
function middle(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const half = (sorted.length - 1) / 2;
    return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}

// EXTERNAL MODULE: ./build/src/model/metric.js
var model_metric = __webpack_require__(9739);
;// CONCATENATED MODULE: ./build/src/report/evidence.js
/** What the charts of a row are drawn from: rounds, quantiles and history, in the unit people read. */



/** Most groups of a chart: more dots than pixels say nothing. */
const MOST_GROUPS = 60;
/** The unit a row's charts share, so that base, head and history can be compared by eye. */
function scaleOf(metric) {
    const sizes = [(0,report_change/* numberOf */.rl)(metric.base), (0,report_change/* numberOf */.rl)(metric.head)]
        .filter((value) => value !== undefined)
        .map(Math.abs);
    return (0,format/* displayScale */.Hd)(Math.max(0, ...sizes), metric.unit);
}
function numbers(values, factor) {
    return (values ?? [])
        .map(report_change/* numberOf */.rl)
        .filter((value) => value !== undefined)
        .map((value) => value * factor);
}
/** Rounds of a row, block by block or run by run; undefined when a chart of them would say nothing. */
function roundsOf(metric, { samples }) {
    if (!samples)
        return undefined;
    const { factor, unit } = scaleOf(metric);
    const limit = metric.limit === null ? {} : { limit: metric.limit * factor };
    if (samples.strategy === 'baseline') {
        const head = numbers(samples.metrics.find(({ id }) => id === metric.id)?.head, factor);
        const past = samples.history.slice(-MOST_GROUPS).map((run) => ({
            name: (0,format/* shortSha */.Fu)(run.commit),
            base: numbers(run.metrics[metric.id], factor),
            head: [],
        }));
        const groups = [...past.filter(({ base }) => base.length > 0), { name: 'this', base: [], head }];
        return head.length > 0 && head.length + past.length >= 3 ? { groups, unit, ...limit } : undefined;
    }
    const screen = pairedGroups(samples.metrics, metric.id, factor, 0);
    const fresh = pairedGroups(samples.confirm?.metrics ?? [], metric.id, factor, screen.length);
    if (screen.length + fresh.length < 3)
        return undefined;
    return {
        groups: [...screen, ...fresh],
        unit,
        ...limit,
        ...(fresh.length > 0 && { freshFrom: screen.length }),
    };
}
function pairedGroups(metrics, id, factor, before) {
    const metric = metrics.find((one) => one.id === id);
    const [base, head] = [numbers(metric?.base, factor), numbers(metric?.head, factor)];
    const count = Math.min(MOST_GROUPS, Math.max(base.length, head.length));
    return Array.from({ length: count }, (_, index) => ({
        name: String(before + index + 1),
        base: base.slice(index, index + 1),
        head: head.slice(index, index + 1),
    }));
}
const quantiles = ['p10', 'p25', 'p50', 'p75', 'p90', 'p95', 'p99'];
/** How each quantile of a row's endpoint moved, in percent; empty for fewer than three. */
function shiftOf(metric, record) {
    const parts = (0,model_metric/* splitMetricId */.y9)(metric.id);
    if (parts?.family !== 'load' || !parts.metric.startsWith('latency-'))
        return [];
    const rows = new Map(record.judgement.metrics.map((row) => [row.id, row]));
    const points = quantiles.flatMap((name) => {
        const row = rows.get((0,model_metric/* loadMetricId */.Av)(parts.name, parts.middle, `latency-${name}`));
        if (!row || row.change === null || row.low === null || row.high === null)
            return [];
        return [{ name, change: row.change * 100, low: row.low * 100, high: row.high * 100 }];
    });
    return points.length >= 3 ? points : [];
}
/** The row's history on main; empty for fewer than three runs. */
function trendOf(metric, record) {
    const { factor } = scaleOf(metric);
    const trend = (record.baselineColumn?.trend[metric.id] ?? []).slice(-MOST_GROUPS);
    if (trend.length < 3)
        return [];
    const commits = (record.baselineColumn?.commits ?? []).slice(-trend.length);
    return trend.map((value, index) => {
        const commit = commits[index - (trend.length - commits.length)];
        return {
            name: commit === undefined ? `−${String(trend.length - index)}` : (0,format/* shortSha */.Fu)(commit),
            value: value * factor,
        };
    });
}
/** The head value in the charts' unit. */
function headNow(metric) {
    const head = (0,report_change/* numberOf */.rl)(metric.head);
    return head === undefined ? undefined : head * scaleOf(metric).factor;
}
function unitOf(metric) {
    return scaleOf(metric).unit;
}

;// CONCATENATED MODULE: ./build/src/report/html-text.js
/** Sentences, labels and pills of the HTML report. */



function toneOf(metric) {
    if ((0,order/* isFailing */.DI)(metric))
        return 'bad';
    if (!metric.gated)
        return 'calm';
    switch (metric.outcome) {
        case 'improved':
            return 'good';
        case 'inconclusive':
        case 'missing':
            return 'ask';
        default:
            return 'calm';
    }
}
/** A sentence of ours in HTML: names in backticks become code, everything is escaped. */
function proseHtml(text, max = 600) {
    return (0,report_untrusted/* plainLine */.h0)(text, max)
        .split('`')
        .map((piece, index) => {
        if (piece === '')
            return '';
        return index % 2 === 1 ? `<code>${(0,report_untrusted/* htmlText */.js)(piece, report_untrusted/* NAME_UNITS */.WR * 2)}</code>` : escapedPiece(piece);
    })
        .join('');
}
/** Keeps the spaces at the ends of a piece, which `plainLine` would trim. */
function escapedPiece(piece) {
    const [, before = '', inner = '', after = ''] = /^( *)(.*?)( *)$/.exec(piece) ?? [];
    return `${before}${inner === '' ? '' : (0,report_untrusted/* htmlText */.js)(inner, inner.length)}${after}`;
}
/** A message with the lines a child wrote, as a paragraph and a block. */
function messageHtml(message) {
    const [first = '', ...rest] = message.split(/\r?\n/);
    const lines = (0,report_untrusted/* cleanLines */.v3)(rest.filter((line) => line.trim() !== ''), 40);
    const block = lines.length === 0 ? '' : `<pre>${lines.map(report_untrusted/* escapeHtml */.ZD).join('\n')}</pre>`;
    return `<p>${proseHtml(lines.length === 0 ? (0,prose/* sentence */.em)(first) : first)}</p>${block}`;
}

;// CONCATENATED MODULE: ./build/src/report/html-cards.js
/** A card per row that matters: the numbers, its rounds, its quantiles, its trend on main. */









const [MOST_CARDS, ALWAYS] = [16, 4];
const WIDTH = 420;
/** Failing and undecided rows, improvements, and enough primary rows that a pass shows its evidence too. */
function rowsThatMatter(metrics) {
    const matters = metrics.filter((metric) => (0,order/* isOpen */.nT)(metric) || (metric.gated && metric.outcome === 'improved'));
    const calm = metrics.filter((metric) => metric.gated && metric.primary && metric.kind !== 'exact' && !matters.includes(metric));
    return [...matters.slice(0, MOST_CARDS), ...calm.slice(0, Math.max(0, ALWAYS - matters.length))];
}
/** The cards; the painter is only asked for rows that have rounds or a history. */
function cardsHtml(metrics, record, names, paint) {
    return metrics
        .map((metric, index) => cardHtml(metric, record, names, { paint, anchor: cardAnchor(index) }))
        .join('\n');
}
function cardAnchor(index) {
    return `row-${String(index + 1)}`;
}
function cardHtml(metric, record, names, { paint, anchor }) {
    const label = (0,report_label/* labelOf */.Wy)(metric.id, names);
    const [from, to] = (0,report_change/* sidesText */.In)(metric);
    const spoken = (0,report_label/* labelText */.QK)(label);
    const figures = [
        roundsFigure(metric, record, spoken, paint),
        shiftFigure(metric, record, spoken, paint),
        trendFigure(metric, record, spoken, paint),
    ];
    return `<article class="card ${toneOf(metric)}" id="${anchor}"><h3><span>${(0,report_label/* labelHtml */.Ko)(label)}</span><span class="pill">${(0,row_words/* outcomeText */.EL)(metric)}</span></h3>
<p class="values">${from === format/* NOTHING */.K$ ? to : `${from} → ${to}`} <small>${(0,report_change/* changeText */.k0)(metric)}${(0,report_change/* aroundText */.Lk)(metric)}</small></p>
<p class="why">${proseHtml(metric.reason)}</p>${figures.join('')}</article>`;
}
function roundsFigure(metric, record, spoken, paint) {
    const rounds = roundsOf(metric, record);
    if (!rounds)
        return '';
    const paired = record.samples?.strategy === 'paired';
    const points = [pointsOf(rounds.groups, 'base'), pointsOf(rounds.groups, 'head')];
    const svg = paint({
        option: roundsOption(rounds),
        width: WIDTH,
        height: 200,
        description: `${spoken}: ${(0,format/* counted */.hS)(points[0]?.length ?? 0, 'round')} of ${paired ? 'base' : 'main'} and ${(0,format/* counted */.hS)(points[1]?.length ?? 0, 'round')} of head`,
        tooltip: (series, index) => {
            const point = points[series]?.[index];
            const group = point && rounds.groups[point[0]];
            return (group &&
                `${paired ? 'block ' : ''}${group.name}, ${series === 0 ? (paired ? 'base' : 'main') : 'head'}: ${(0,format/* formatNumber */.ZV)(point[1])} ${rounds.unit}`);
        },
    });
    const what = paired ? 'Blocks' : 'Runs on main';
    return `<figure><figcaption>${what}<span class="key"><span>${paired ? 'base' : 'main'}</span><span class="h">this change</span></span></figcaption>${svg}</figure>${paired && (0,order/* isFailing */.DI)(metric) ? numbersHtml(rounds) : ''}`;
}
/** The same numbers for those who cannot see dots. */
function numbersHtml({ groups, unit, freshFrom }) {
    const rows = groups.map(({ name, base: [from], head: [to] }, index) => `<tr${freshFrom !== undefined && index >= freshFrom ? ' class="fresh"' : ''}><td>${name}${freshFrom !== undefined && index >= freshFrom ? ' (fresh)' : ''}</td><td>${from === undefined ? format/* NOTHING */.K$ : (0,format/* formatNumber */.ZV)(from)}</td><td>${to === undefined ? format/* NOTHING */.K$ : (0,format/* formatNumber */.ZV)(to)}</td></tr>`);
    return `<details><summary>Numbers (${unit})</summary><table><thead><tr><th scope="col">Block</th><th scope="col">Base</th><th scope="col">Head</th></tr></thead><tbody>${rows.join('')}</tbody></table></details>`;
}
function shiftFigure(metric, record, spoken, paint) {
    const shift = shiftOf(metric, record);
    if (shift.length === 0)
        return '';
    const svg = paint({
        option: shiftOption(shift),
        width: WIDTH,
        height: 150,
        description: `${spoken}: change of each quantile`,
        tooltip: (series, index) => {
            const point = series === 0 ? shift[index] : undefined;
            return (point &&
                `${point.name}: ${(0,format/* formatNumber */.ZV)(point.change)} % (${(0,format/* formatNumber */.ZV)(point.low)} … ${(0,format/* formatNumber */.ZV)(point.high)})`);
        },
    });
    return `<figure><figcaption>Change of each quantile (shift function)</figcaption>${svg}</figure>`;
}
function trendFigure(metric, record, spoken, paint) {
    const trend = trendOf(metric, record);
    if (trend.length === 0)
        return '';
    const now = record.plan.mode === 'baseline' ? undefined : headNow(metric);
    const unit = unitOf(metric);
    const svg = paint({
        option: trendOption(trend, now, unit),
        width: WIDTH,
        height: 150,
        description: `${spoken}: ${(0,format/* counted */.hS)(trend.length, 'run')} on main`,
        tooltip: (series, index) => {
            const point = trend[index];
            if (series === 0)
                return point && `${point.name}: ${(0,format/* formatNumber */.ZV)(point.value)} ${unit}`;
            return now === undefined ? undefined : `this change: ${(0,format/* formatNumber */.ZV)(now)} ${unit}`;
        },
    });
    return `<figure><figcaption>Trend on main, by commit</figcaption>${svg}</figure>`;
}

;// CONCATENATED MODULE: ./build/src/report/html-film.js
/** Filmstrips of base and head side by side. */


const picture = /^data:image\/(?:jpeg|png|webp);base64,[A-Za-z0-9+/]+=*$/;
const MOST_FRAMES = 12;
/** The section; base above head for each page, empty without pictures. */
function filmHtml(films, names) {
    const strips = films.map((film) => stripHtml(film, names)).filter((strip) => strip !== '');
    return strips.length === 0
        ? ''
        : `<h2 id="film">Filmstrips</h2>\n<div class="box">${strips.join('')}</div>`;
}
function stripHtml({ page, device, side, frames }, names) {
    const shown = frames.filter(({ image }) => picture.test(image)).slice(0, MOST_FRAMES);
    if (shown.length === 0)
        return '';
    const name = (0,report_untrusted/* htmlText */.js)(names.paths.get(page) ?? page, report_untrusted/* NAME_UNITS */.WR);
    const pictures = shown.map(({ atMs, image }) => `<figure><img src="${image}" alt="${name} on ${side} after ${(0,format/* formatValue */.Fl)(atMs, 'ms')}"><figcaption>${(0,format/* formatValue */.Fl)(atMs, 'ms')}</figcaption></figure>`);
    return `<h3><code>${name}</code> ${device}, ${side}</h3><div class="film">${pictures.join('')}</div>`;
}

// EXTERNAL MODULE: ./build/src/model/verdict.js
var verdict = __webpack_require__(3538);
// EXTERNAL MODULE: ./build/src/report/pass-title.js + 1 modules
var pass_title = __webpack_require__(8788);
;// CONCATENATED MODULE: ./build/src/report/html-hero.js
/** The top of the HTML report: the verdict in words, what it rests on, and the counts. */













const tones = {
    fail: ['bad', 'Fail'],
    pass: ['good', 'Pass'],
    limits: ['good', 'Pass'],
    skipped: ['good', 'Pass'],
    inconclusive: ['ask', 'Could not tell'],
    'no-baseline': ['calm', 'No baseline'],
    invalid: ['bad', 'Invalid measurement'],
    preview: ['bad', 'Preview did not start'],
    config: ['bad', 'Configuration'],
    cancelled: ['calm', 'Interrupted'],
    error: ['bad', 'Error'],
    stress: ['calm', 'Stress test'],
    baseline: ['calm', 'Baseline'],
};
function heroHtml(record, findings) {
    const state = (0,report_state/* stateOf */.L)(record);
    const [calm, word] = tones[state];
    const moved = (0,drift/* worseDrift */.mJ)(record).length > 0 || record.creep !== undefined;
    const tone = state === 'baseline' && moved ? 'ask' : calm;
    const { title } = (0,heading/* headingOf */.W)(record, findings);
    const trouble = (0,report_state/* allProblems */.U)(record)
        .filter(({ kind }) => kind !== 'note' && kind !== 'warning')
        .slice(0, 5)
        .map(({ message }) => messageHtml(message));
    const lead = state === 'skipped' && record.skipped !== undefined ? record.skipped : record.judgement.reason;
    return `<section class="hero ${tone}"><span class="verdict">${word}</span><h1>${upperFirst((0,report_label/* labelHtml */.Ko)(title))}</h1>${state === 'fail' ? '' : `<p>${proseHtml((0,prose/* sentence */.em)(lead))}</p>`}${trouble.join('')}<p>${whatHtml(record)}</p></section>
${tilesHtml(record)}`;
}
function upperFirst(html) {
    return html.startsWith('<') ? html : html.charAt(0).toUpperCase() + html.slice(1);
}
/** "acme/shop #41 · base 4be1d20 → head 9f3c2ab · 21 Nov 2026": facts, no links to follow. */
function whatHtml({ github, base, head, startedAt, plan }) {
    const parts = [
        github === undefined
            ? ''
            : (0,report_untrusted/* htmlText */.js)(github.repository, 100) +
                (github.pullRequest === undefined ? '' : ` #${String(github.pullRequest)}`),
        plan.name === 'default' ? '' : (0,report_untrusted/* htmlText */.js)(plan.name, 80),
        base === null ? '' : `base <code>${(0,format/* shortSha */.Fu)(base.sha)}</code>`,
        `head <code>${(0,format/* shortSha */.Fu)(head.sha)}</code>${head.dirty === true ? ' with uncommitted changes' : ''}`,
        (0,report_untrusted/* htmlText */.js)(startedAt.slice(0, 16).replace('T', ' '), 20),
    ];
    return parts.filter((part) => part !== '').join(' · ');
}
function tilesHtml(record) {
    const { metrics } = record.judgement;
    if (metrics.length === 0)
        return '';
    const gated = metrics.filter((metric) => metric.gated);
    const failing = gated.filter(order/* isFailing */.DI).length;
    const blind = gated.filter(({ outcome }) => outcome === 'inconclusive' || outcome === 'missing').length;
    const better = gated.filter(({ outcome }) => outcome === 'improved').length;
    const { screen, confirm } = blockCounts(record.rounds);
    const seen = sizeSeen((0,pass_title/* largestMissable */.H)(metrics));
    const tiles = [
        ['Rows judged', String(gated.length)],
        failing > 0 ? ['Worse', String(failing), 'bad'] : ['Worse', '0', 'good'],
        blind > 0 ? ['Could not tell', String(blind), 'ask'] : ['Could not tell', '0'],
        better > 0 ? ['Better', String(better), 'good'] : ['Better', '0'],
        ...(seen === undefined ? [] : [['Would be seen', seen]]),
        ...(screen > 0
            ? [['Blocks', confirm > 0 ? `${String(screen)} + ${String(confirm)}` : String(screen)]]
            : []),
        ['Measured in', (0,format/* formatDuration */.a3)(record.elapsedMs)],
    ];
    return `<dl class="tiles">${tiles.map(([name, value, tone]) => `<div${tone === undefined ? '' : ` class="${tone}"`}><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>`;
}
/** "≥ 6 %", "≥ 30 % (0.2 ms)". */
function sizeSeen(row) {
    const seen = row && (0,report_change/* boundText */.O6)(row.detectable, row);
    if (!row || seen === undefined)
        return undefined;
    const small = (0,verdict/* smallAmount */.i)(row);
    return `≥ ${seen}${small === null ? '' : ` (${(0,format/* formatValue */.Fl)(small, row.unit)})`}`;
}

// EXTERNAL MODULE: ./build/src/stats/quantile.js
var quantile = __webpack_require__(8260);
;// CONCATENATED MODULE: ./build/src/report/time-spent.js
/** Where the time goes: the endpoints that cost most, by rate x time. */




const MOST = 5;
/** The five costliest endpoints of head's rounds, costliest first. */
function costliestEndpoints(record) {
    const costs = record.plan.loads.flatMap(({ name }) => loadCosts(record, name));
    const total = costs.reduce((sum, { inFlight }) => sum + inFlight, 0);
    return [...costs]
        .map((cost) => Object.assign(cost, { share: total > 0 ? cost.inFlight / total : 0 }))
        .sort((a, b) => b.inFlight - a.inFlight || (a.endpoint < b.endpoint ? -1 : 1))
        .slice(0, MOST);
}
function loadCosts(record, load) {
    const own = record.rounds.filter(({ target, side }) => target.kind === 'load' && target.name === load && side === 'head');
    const endpoints = [...new Set(own.flatMap((round) => Object.keys(round.load?.endpointRequests ?? {})))];
    return endpoints.flatMap((endpoint) => {
        const rounds = own.filter((round) => round.load?.endpointRequests[endpoint] !== undefined);
        const requests = rounds.reduce((sum, round) => sum + (round.load?.endpointRequests[endpoint] ?? 0), 0);
        const seconds = rounds.reduce((sum, round) => sum + round.elapsedMs / 1000, 0);
        const p50s = rounds
            .map((round) => round.values[(0,model_metric/* loadMetricId */.Av)(load, endpoint, 'latency-p50')])
            .filter((value) => typeof value === 'number');
        if (p50s.length === 0 || seconds <= 0)
            return [];
        const [perSecond, p50Ms] = [requests / seconds, (0,quantile/* median */.JZ)(p50s)];
        return [{ load, endpoint, perSecond, p50Ms, inFlight: (perSecond * p50Ms) / 1000, share: 0 }];
    });
}
/** The section of a baseline run's summary; empty when nothing of it was measured. */
function timeSpentMarkdown(record) {
    const costs = costliestEndpoints(record);
    const parts = [];
    if (costs.length > 0) {
        const rows = costs.map(({ load, endpoint, perSecond, p50Ms, inFlight, share }) => `| ${untrusted(endpoint)} | ${untrusted(load)} | ${formatNumber(perSecond)}/s | ${formatValue(p50Ms, 'ms')} | ${formatNumber(inFlight)} | ${formatNumber(Math.round(share * 100))} % |`);
        parts.push([
            '| Endpoint | Load | Rate | p50 | Rate × time (in flight) | Share |',
            '|---|---|--:|--:|--:|--:|',
            ...rows,
        ].join('\n'));
    }
    const savings = record.savings ?? [];
    if (savings.length > 0) {
        const lines = savings.map(({ page, title, savedMs, savedBytes }) => {
            const sizes = [
                savedMs === undefined ? '' : formatValue(savedMs, 'ms'),
                savedBytes === undefined ? '' : formatValue(savedBytes, 'B'),
            ];
            return `- ${untrusted(page)}: ${untrusted(title, 120)}, saves ${sizes.filter((size) => size !== '').join(' and ') || 'an unknown amount'}`;
        });
        parts.push(`Pages could save:\n\n${lines.join('\n')}`);
    }
    return parts.length === 0 ? '' : ['### Where the time goes', ...parts].join('\n\n');
}

;// CONCATENATED MODULE: ./build/src/report/html-how.js
/** The quiet sections of the HTML report: notices, stress steps, how it was measured. */













/** Warnings, claims and drift: what the reader must know beside the rows. */
function noticesHtml(record, names) {
    const warnings = (0,report_state/* allProblems */.U)(record)
        .filter(({ kind }) => kind === 'warning')
        .map(({ message }) => proseHtml(message));
    const claims = (record.claims ?? []).map((claim) => {
        const why = claim.why === undefined ? '' : `. ${proseHtml((0,prose/* sentence */.em)(claim.why))}`;
        return `${(0,report_label/* labelHtml */.Ko)((0,report_label/* labelOf */.Wy)(claim.id, names))}: ${claimText(claim)}${why}`;
    });
    return [
        listHtml('warnings', 'Warnings', warnings),
        listHtml('claims', 'Claims', claims),
        listHtml('drift', 'Drift on main', (0,drift/* driftLinesHtml */.co)(record)),
        listHtml('creep', 'Slow creep of main', creepLinesHtml(record)),
    ].join('');
}
/** Shifts that people accepted, with their reasons. */
function debtsHtml(record) {
    const debts = (record.debts ?? []).map(({ commit, at, reason, metrics }) => `<code>${(0,format/* shortSha */.Fu)(commit)}</code>, ${(0,report_untrusted/* htmlText */.js)(at.slice(0, 10), 10)}: ${metrics.length === 0
        ? 'every metric'
        : metrics
            .slice(0, 5)
            .map((id) => `<code>${(0,report_untrusted/* htmlText */.js)(id, 120)}</code>`)
            .join(', ')}, because ${(0,report_untrusted/* htmlText */.js)(reason, 200)}`);
    return listHtml('debts', 'Accepted before (debts)', debts);
}
function listHtml(id, title, items) {
    if (items.length === 0)
        return '';
    return `<h2 id="${id}">${title}</h2>\n<div class="box"><ul>${items
        .slice(0, 50)
        .map((item) => `<li>${item}</li>`)
        .join('')}</ul></div>`;
}
/** Steps of a stress run, the breaking one marked. */
function stressHtml({ stress }, paint) {
    if (!stress)
        return '';
    const chart = paint === undefined ? '' : stepsFigure(stress, paint);
    const breaking = (0,report_stress/* breakingStep */.sU)(stress.steps);
    const rows = stress.steps.map((step, index) => {
        const tone = step.broke !== undefined ? 'bad' : step.generatorSaturated === true ? 'ask' : 'good';
        return `<tr class="${tone}${index === breaking ? ' fresh' : ''}">${(0,report_stress/* stepCells */.kj)(step)
            .map((cell) => `<td>${cell}</td>`)
            .join('')}<td><span class="pill">${(0,report_untrusted/* htmlText */.js)((0,report_stress/* stepVerdict */.sr)(step), 120)}</span>${index === breaking ? ' breaks here' : ''}</td></tr>`;
    });
    const heads = report_stress/* stepHeads */.S3.map((head) => `<th scope="col">${head}</th>`);
    return `<h2 id="steps">Steps</h2>\n<p class="lede">${proseHtml(stress.text)}</p>${chart}<div class="scroll" tabindex="0" role="region" aria-label="Steps"><table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
function stepsFigure(stress, paint) {
    const points = stress.steps.flatMap(({ ratePerSecond, p95Ms, broke }) => p95Ms === undefined ? [] : [{ rate: ratePerSecond, ms: p95Ms, broke: broke !== undefined }]);
    // Parts of one rate, or a spike, are no curve over rates.
    const climbs = points.every(({ rate }, index) => rate > (points[index - 1]?.rate ?? 0));
    if (points.length < 2 || !climbs)
        return '';
    const svg = paint({
        option: stepsOption(points),
        width: 860,
        height: 220,
        description: `p95 of ${String(points.length)} steps by offered rate`,
        tooltip: (series, index) => {
            const point = series === 0 ? points[index] : points.filter(({ broke }) => broke)[index];
            return point && `${(0,format/* formatNumber */.ZV)(point.rate)}/s: p95 ${(0,format/* formatValue */.Fl)(point.ms, 'ms')}`;
        },
    });
    return `<div class="box"><figure><figcaption>p95 by offered rate, broken steps in red</figcaption>${svg}</figure></div>`;
}
/** Where the time goes: a baseline run ends with it. */
function timeSpentHtml(record) {
    if (record.plan.mode !== 'baseline')
        return '';
    const costs = costliestEndpoints(record);
    const rows = costs.map(({ load, endpoint, perSecond, p50Ms, inFlight, share }) => `<tr><td><code>${(0,report_untrusted/* htmlText */.js)(endpoint, 80)}</code><small>${(0,report_untrusted/* htmlText */.js)(load, 80)}</small></td><td>${(0,format/* formatNumber */.ZV)(perSecond)}/s</td><td>${(0,format/* formatValue */.Fl)(p50Ms, 'ms')}</td><td>${(0,format/* formatNumber */.ZV)(inFlight)}</td><td>${(0,format/* formatNumber */.ZV)(Math.round(share * 100))} %</td><td><span class="bar" style="width:${String(Math.round(share * 100))}%"></span></td></tr>`);
    const savings = (record.savings ?? []).map(({ page, title, savedMs, savedBytes }) => `<code>${(0,report_untrusted/* htmlText */.js)(page, 80)}</code> ${(0,report_untrusted/* htmlText */.js)(title, 120)}: ${[savedMs === undefined ? '' : (0,format/* formatValue */.Fl)(savedMs, 'ms'), savedBytes === undefined ? '' : (0,format/* formatValue */.Fl)(savedBytes, 'B')].filter((size) => size !== '').join(' and ')}`);
    const heads = ['Endpoint', 'Rate', 'p50', 'In flight', 'Share', ''].map((head) => `<th scope="col">${head}</th>`);
    const table = rows.length === 0
        ? ''
        : `<h2 id="time">Where the time goes</h2>\n<div class="scroll" tabindex="0" role="region" aria-label="Where the time goes"><table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
    return table + listHtml('savings', 'What the pages could save', savings);
}
/** Machine, versions, baseline, guesses: what another person needs to believe or repeat the numbers. */
function howHtml(record, files) {
    const { runner, versions, baselineColumn: column, plan } = record;
    const facts = [
        howLine(record),
        `Machine: <code>${(0,report_untrusted/* htmlText */.js)(runner.cpu, 80)}</code>, ${(0,format/* counted */.hS)(runner.cores, 'core')}${runner.memoryBytes === undefined ? '' : `, ${(0,format/* formatValue */.Fl)(runner.memoryBytes, 'B')}`}${runner.image === undefined ? '' : `, ${(0,report_untrusted/* htmlText */.js)(runner.image, 60)}`}${runner.calibration === undefined ? '' : `, calibration ${(0,format/* formatNumber */.ZV)(runner.calibration)} (bigger is faster)`}`,
        Object.keys(versions).length === 0
            ? ''
            : `Versions: ${Object.entries(versions)
                .map(([name, version]) => `<code>${(0,report_untrusted/* htmlText */.js)(`${name} ${version}`, 60)}</code>`)
                .join(', ')}`,
        column
            ? `Baseline: <code>${(0,format/* shortSha */.Fu)(column.sha)}</code>, ${[(0,format/* formatAge */.nV)(column.at, record.startedAt), (0,format/* counted */.hS)(column.runs, 'run')].filter((part) => part !== undefined).join(', ')}`
            : 'Baseline: none yet',
        ...plan.loads.map(({ name, script, ratePerSecond, roundMs }) => `Load <code>${(0,report_untrusted/* htmlText */.js)(name, 80)}</code>${script === undefined ? '' : ` from <code>${(0,report_untrusted/* htmlText */.js)(script, 120)}</code>`}: rounds of ${(0,format/* formatDuration */.a3)(roundMs)}${ratePerSecond === undefined ? '' : ` at ${(0,format/* formatNumber */.ZV)(ratePerSecond)}/s`}`),
        'Statistics count blocks or runs, never requests: thousands of requests of one round share its luck',
        `Order of blocks drawn from seed ${String(plan.seed)}`,
        ...plan.notes.map(({ message, override }) => `${proseHtml((0,prose/* sentence */.em)(message))}${override === undefined ? '' : ` Say otherwise: <code>${(0,report_untrusted/* htmlText */.js)(override, 160)}</code>`}`),
        ...(0,report_state/* allProblems */.U)(record)
            .filter(({ kind }) => kind === 'note')
            .map(({ message }) => proseHtml(message)),
    ].filter((fact) => fact !== '');
    const links = files
        .filter(({ href }) => /^[\w][\w./-]*$/.test(href) && !href.includes('..'))
        .map(({ label, href }) => `<li><a href="${href}">${(0,report_untrusted/* htmlText */.js)(label, 120)}</a></li>`);
    const beside = links.length === 0
        ? ''
        : `<h2 id="files">Files beside this one</h2>\n<div class="box"><ul>${links.join('')}</ul></div>`;
    return `<h2 id="how">How it was measured</h2>\n<div class="box"><ul>${facts.map((fact) => `<li>${fact}</li>`).join('')}</ul></div>${beside}`;
}

// EXTERNAL MODULE: ./build/src/report/page-diff.js + 1 modules
var page_diff = __webpack_require__(171);
;// CONCATENATED MODULE: ./build/src/report/html-pages.js
/** What changed on the pages, resource by resource. */



const MOST_ROWS = 20;
/** A table per page whose resources differ between base and head; empty when none does. */
function pagesHtml(record) {
    const tables = record.plan.pages.flatMap(({ name, path, devices }) => devices.map((device) => tableHtml(path, device, (0,page_diff/* pageChanges */.xR)(record, name, device))));
    const shown = tables.filter((table) => table !== '');
    return shown.length === 0 ? '' : `<h2 id="pages">What the pages load now</h2>\n${shown.join('\n')}`;
}
function tableHtml(path, device, changes) {
    if (changes.length === 0)
        return '';
    const heads = ['Resource', 'Type', 'Base', 'Head', 'Change', ''].map((head) => `<th scope="col">${head}</th>`);
    const rows = changes.slice(0, MOST_ROWS).map(rowHtml);
    const more = changes.length > MOST_ROWS
        ? `, the ${String(MOST_ROWS)} largest of ${String(changes.length)} changes`
        : '';
    return `<div class="scroll" tabindex="0" role="region" aria-label="Resources of ${(0,report_untrusted/* htmlText */.js)(path, 80)}"><table><caption><code>${(0,report_untrusted/* htmlText */.js)(path, 80)}</code> ${device}${more}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
function bytes(size) {
    return size === undefined ? format/* NOTHING */.K$ : (0,format/* formatValue */.Fl)(size, 'B');
}
function rowHtml(change) {
    const size = (0,page_diff/* sizeOf */.$d)(change);
    const tone = size > 0 || change.blocksNow ? 'bad' : 'good';
    const word = change.from === undefined ? 'new' : change.to === undefined ? 'gone' : size > 0 ? 'larger' : 'smaller';
    const words = [size === 0 ? '' : word, change.blocksNow ? 'render-blocking' : '']
        .filter((part) => part !== '')
        .join(', ');
    return `<tr class="${tone}"><td><code>${(0,report_untrusted/* htmlText */.js)(change.name, 120)}</code></td><td>${(0,report_untrusted/* htmlText */.js)(change.type, 20)}</td><td>${bytes(change.from)}</td><td>${bytes(change.to)}</td><td>${(0,format/* formatDifference */.jR)(size, 'B')}</td><td><span class="pill">${words}</span></td></tr>`;
}

;// CONCATENATED MODULE: ./build/src/report/html-strips.js
/** Every judged row at a glance: its change, the interval around it and what is allowed, on one axis. */





const MOST_STRIPS = 30;
/** The axis ends at least here and at most there; what lies beyond is marked with an arrow. */
const [LEAST_SPAN, MOST_SPAN] = [0.15, 0.6];
/** Rows whose change is a ratio: the others have no place on a common axis. */
function onAxis(metrics) {
    return metrics
        .filter(({ gated, kind, change }) => gated && change !== null && (kind === 'timing' || kind === 'exact'))
        .slice(0, MOST_STRIPS);
}
/** The section, or nothing where no row has a place on the axis. `anchors` are the ids of cards that exist. */
function stripsHtml(metrics, names, anchors) {
    const rows = onAxis(metrics);
    if (rows.length < 2)
        return '';
    const span = spanOf(rows);
    const end = (0,format/* formatNumber */.ZV)(Math.round(span * 100));
    const axis = `<div class="axis" aria-hidden="true"><span></span><div><b>−${end} %</b><b>better · worse</b><b>+${end} %</b></div><span></span></div>`;
    return `<h2 id="glance">Judged rows at a glance</h2>
<p class="lede">Dot: measured change. Bar: its interval, each end a 95 % bound. Dashed: what is allowed.</p>
<div class="strips">${axis}${rows.map((row) => strip(row, span, names, anchors.get(row.id))).join('')}</div>`;
}
function spanOf(rows) {
    const ends = rows.map((row) => Math.max(row.regression * 1.5, Math.abs(row.change ?? 0), Math.abs(row.high ?? 0), Math.abs(row.low ?? 0)));
    const widest = Math.min(MOST_SPAN, Math.max(LEAST_SPAN, ...ends));
    return Math.ceil(widest * 20) / 20;
}
function strip(row, span, names, anchor) {
    const tag = anchor === undefined ? 'div' : 'a';
    const href = anchor === undefined ? '' : ` href="#${anchor}"`;
    return `<${tag} class="strip ${toneOf(row)}"${href}><span class="name">${(0,report_label/* labelHtml */.Ko)((0,report_label/* labelOf */.Wy)(row.id, names))}</span>${trackHtml(row, span)}<span class="num">${(0,report_change/* changeText */.k0)(row)}</span></${tag}>`;
}
/** The track of one row; also used alone in its card. */
function trackHtml(row, span) {
    const at = (change) => 50 + (50 * Math.max(-span, Math.min(span, change))) / span;
    const { change, low, high } = row;
    const parts = ['<i class="zero"></i>', `<i class="allow" style="left:${percent(at(row.regression))}"></i>`];
    if (low !== null && high !== null) {
        const [left, right] = [at(low), at(high)];
        parts.push(`<i class="span" style="left:${percent(left)};width:${percent(Math.max(0, right - left))}"></i>`);
    }
    if (change !== null)
        parts.push(Math.abs(change) > span ? offAxis(change) : `<i class="dot" style="left:${percent(at(change))}"></i>`);
    return `<span class="track" role="img" aria-label="${(0,report_change/* changeText */.k0)(row)}, ${(0,row_words/* outcomeText */.EL)(row)}">${parts.join('')}</span>`;
}
function percent(value) {
    return `${value.toFixed(2)}%`;
}
function offAxis(change) {
    return change > 0 ? '<i class="off" style="right:0">▶</i>' : '<i class="off" style="left:0">◀</i>';
}

;// CONCATENATED MODULE: ./build/src/report/html-script.js
/** The report's only script: sorts and filters the table, and turns dark to light. It asks nobody for anything. */
const REPORT_SCRIPT = `
(() => {
  const root = document.documentElement;
  const theme = document.getElementById('theme');
  if (theme) theme.addEventListener('click', () => {
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
  });
  const table = document.getElementById('rows');
  if (!table) return;
  const body = table.tBodies[0];
  const find = document.getElementById('find');
  const count = document.getElementById('count');
  const heads = [...table.tHead.rows[0].cells];
  const keyOf = (row, column) => row.cells[column].dataset.key ?? row.cells[column].textContent.toLowerCase();
  const compare = (a, b) => {
    const [x, y] = [Number(a), Number(b)];
    if (a !== '' && b !== '' && !Number.isNaN(x) && !Number.isNaN(y)) return x - y;
    return a === b ? 0 : a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1;
  };
  heads.forEach((head, column) => head.querySelector('button').addEventListener('click', () => {
    const down = head.getAttribute('aria-sort') === 'ascending';
    heads.forEach((other) => other.setAttribute('aria-sort', 'none'));
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const rows = [...body.rows].map((row, index) => ({ row, index, key: keyOf(row, column) }));
    rows.sort((a, b) => {
      if ((a.key === '') !== (b.key === '')) return a.key === '' ? 1 : -1;
      return (down ? -1 : 1) * compare(a.key, b.key) || a.index - b.index;
    });
    body.append(...rows.map(({ row }) => row));
  }));
  if (find) find.addEventListener('input', () => {
    const wanted = find.value.trim().toLowerCase();
    let shown = 0;
    for (const row of body.rows) {
      row.hidden = wanted !== '' && !row.textContent.toLowerCase().includes(wanted);
      if (!row.hidden) shown += 1;
    }
    if (count) count.textContent = shown + ' of ' + body.rows.length + ' rows';
  });
})();
`;
/** SHA-256 of the script for the page's content policy: no other script runs, whatever a name brings along (tested). */
const REPORT_SCRIPT_HASH = 'sha256-eNXYZ7bVKsWVaTy8opQmj95g1Y0JTp+uTOeolYXpONc=';

;// CONCATENATED MODULE: ./build/src/report/html-style.js
/** The report's style sheet: one file, no fonts and no pictures from elsewhere, dark and light, phone and desktop. */
const light = `--bg:#f6f7f9;--card:#fff;--ink:#1a1f27;--muted:#5b6573;--faint:#c3cad4;--line:#e2e6ec;--shade:rgba(90,110,150,.09);
--base:#7a8699;--head:#3b5bdb;--bad:#c92a2a;--bad-bg:#fff0f0;--good:#237032;--good-bg:#ecf8ef;--ask:#a15c00;--ask-bg:#fff6e5;--calm:#495366;--calm-bg:#eef1f5;--code:#eef1f5;color-scheme:light`;
const dark = `--bg:#0f1319;--card:#171c24;--ink:#e6eaf0;--muted:#98a3b3;--faint:#46505f;--line:#2a323e;--shade:rgba(150,170,210,.09);
--base:#8b98ab;--head:#8ea6ff;--bad:#ff8787;--bad-bg:#351a1d;--good:#69db7c;--good-bg:#16301d;--ask:#ffc078;--ask-bg:#33260f;--calm:#b4bfce;--calm-bg:#222a35;--code:#222a35;color-scheme:dark`;
const REPORT_STYLE = `
:root{${light}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}
:root[data-theme=dark]{${dark}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;font-variant-numeric:tabular-nums}
.page{max-width:1180px;margin:0 auto;padding:20px 20px 64px}
code{font:.88em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--code);padding:.1em .35em;border-radius:5px;overflow-wrap:anywhere}
a{color:var(--head)}
h1,h2,h3{line-height:1.25;margin:0;text-wrap:balance}
h2{font-size:1.15rem;margin:40px 0 12px}
.lede{color:var(--muted);margin:-6px 0 14px}
.skip{position:absolute;left:-999px}.skip:focus{left:12px;top:12px;background:var(--card);padding:8px 12px;border-radius:8px}
.top{display:flex;justify-content:space-between;align-items:center;gap:12px;margin-bottom:14px;color:var(--muted);font-size:.9rem}
.top nav{display:flex;gap:4px;align-items:center}.top nav a{color:inherit;text-decoration:none;padding:3px 9px;border-radius:8px}.top nav a:hover{background:var(--code);color:var(--ink)}
.brand{font-weight:650;color:var(--ink);letter-spacing:.01em}
button{font:inherit;color:inherit;background:none;border:1px solid var(--line);border-radius:8px;padding:3px 10px;cursor:pointer}
button:focus-visible,a:focus-visible,input:focus-visible,summary:focus-visible{outline:2px solid var(--head);outline-offset:2px}
.hero{background:var(--card);border:1px solid var(--line);border-left:6px solid var(--tone);border-radius:14px;padding:22px 24px}
.hero h1{font-size:clamp(1.25rem,1rem + 1.6vw,1.85rem);font-weight:680}
.hero h1 code{font-size:.86em}
.verdict{display:inline-block;font-weight:700;font-size:.8rem;letter-spacing:.06em;text-transform:uppercase;color:var(--tone);background:var(--tone-bg);border-radius:99px;padding:3px 12px;margin-bottom:10px}
.hero p{margin:8px 0 0;color:var(--muted)}
.bad{--tone:var(--bad);--tone-bg:var(--bad-bg)}.good{--tone:var(--good);--tone-bg:var(--good-bg)}.ask{--tone:var(--ask);--tone-bg:var(--ask-bg)}.calm{--tone:var(--calm);--tone-bg:var(--calm-bg)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(118px,1fr));gap:10px;margin:14px 0 0;padding:0}
.tiles div{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:10px 14px}
.tiles dt{color:var(--muted);font-size:.82rem;white-space:nowrap}.tiles dd{margin:0;font-size:1.25rem;white-space:nowrap;font-weight:650;color:var(--tone,inherit)}
ol.fix{list-style:none;counter-reset:fix;padding:0;margin:0;display:grid;gap:10px}
ol.fix li{counter-increment:fix;background:var(--card);border:1px solid var(--line);border-radius:12px;padding:14px 18px 14px 58px;position:relative}
ol.fix li::before{content:counter(fix);position:absolute;left:16px;top:14px;width:28px;height:28px;border-radius:50%;background:var(--bad-bg);color:var(--bad);font-weight:700;display:grid;place-items:center}
.fix h3{font-size:1rem;font-weight:600}.fix .size{font-size:1.15rem;font-weight:680}.fix p{margin:4px 0 0}
.fix .also{color:var(--muted);font-size:.88rem}
.pill{display:inline-block;font-size:.82rem;font-weight:600;color:var(--tone);background:var(--tone-bg);border-radius:99px;padding:1px 10px}
.strips{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:8px 18px 12px}
.strip{display:grid;grid-template-columns:minmax(0,1.15fr) minmax(0,1.6fr) 86px;gap:4px 16px;align-items:center;padding:7px 0;border-bottom:1px solid var(--line);text-decoration:none;color:inherit}
.strip:last-child{border:0}
.strip .name{min-width:0}.strip .num{text-align:right;font-weight:600;color:var(--tone)}
.track{position:relative;height:20px;min-width:0}
.track::before{content:"";position:absolute;left:0;right:0;top:9px;height:2px;background:var(--line)}
.track i{position:absolute;display:block}
.track .zero{left:50%;top:0;width:2px;margin-left:-1px;height:20px;background:var(--faint)}
.track .allow{top:1px;height:18px;width:0;border-left:2px dashed var(--muted)}
.track .span{top:6px;height:8px;border-radius:4px;background:var(--tone);opacity:.35;min-width:3px}
.track .dot{top:4px;width:12px;height:12px;margin-left:-6px;border-radius:50%;background:var(--tone)}
.track .off{top:-2px;color:var(--tone);font-style:normal;font-size:.95rem}
.axis{display:grid;grid-template-columns:minmax(0,1.15fr) minmax(0,1.6fr) 86px;gap:16px;color:var(--muted);font-size:.8rem}
.axis div{display:flex;justify-content:space-between}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,440px),1fr));gap:14px;align-items:start}
.card{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:16px 18px;min-width:0;scroll-margin-top:12px}
.card h3{font-size:1rem;font-weight:620;display:flex;flex-wrap:wrap;gap:4px 10px;justify-content:space-between}
.card .values{margin:6px 0 2px;font-size:1.15rem;font-weight:650}
.card .values small{font-weight:400;color:var(--muted);font-size:.85rem}
.card .why{color:var(--muted);font-size:.88rem;margin:0 0 8px;overflow-wrap:anywhere}
.card figure{margin:10px 0 0}.card figcaption{font-size:.82rem;color:var(--muted)}
svg{display:block;width:100%;height:auto;overflow:visible}
.key{display:inline-flex;gap:12px;margin-left:8px}.key span::before{content:"";display:inline-block;width:9px;height:9px;border-radius:50%;margin-right:5px;border:2px solid var(--base);vertical-align:-1px}
.key .h::before{background:var(--head);border-color:var(--head)}
.scroll{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:14px}
table{border-collapse:collapse;width:100%;font-size:.87rem}td small{font-size:.78rem}
caption{text-align:left;padding:10px 14px;color:var(--muted)}
th,td{padding:8px 10px;text-align:right;border-top:1px solid var(--line);vertical-align:top;white-space:nowrap}
th{color:var(--muted);font-weight:600;border-top:0}
th:first-child,td:first-child,th:last-child,td:last-child{text-align:left}
td:first-child{min-width:200px;white-space:normal}td:last-child{white-space:normal;min-width:250px}td:nth-child(6){white-space:normal}#rows th:nth-child(n+2):nth-child(-n+6){white-space:normal;max-width:120px}
td small{display:block;color:var(--muted);overflow-wrap:anywhere}
th button{border:0;padding:0;font-weight:600;color:inherit;border-radius:4px;text-align:inherit}
th button::after{content:" \\2195";opacity:.35}th[aria-sort=ascending] button::after{content:" \\2191";opacity:1}th[aria-sort=descending] button::after{content:" \\2193";opacity:1}
tr[hidden]{display:none}
tr.fresh td{background:var(--shade)}
.find{display:flex;gap:10px;flex-wrap:wrap;align-items:center;margin:0 0 10px}
input[type=search]{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:9px;padding:6px 12px;min-width:min(320px,100%)}
.box{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:14px 18px}
.box ul,.box dl{margin:0;padding-left:18px}.box li{margin:3px 0}
pre{margin:10px 0 0;padding:12px 14px;background:var(--code);border-radius:10px;overflow-x:auto;font:.82rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.bar{display:block;height:10px;margin-top:5px;border-radius:5px;background:var(--head);min-width:2px}.box figure{margin:0 0 4px}.box figcaption{font-size:.82rem;color:var(--muted)}.box+.scroll{margin-top:12px}
.film{display:flex;gap:8px;overflow-x:auto;padding:6px 0}.film figure{margin:0;flex:0 0 auto;width:96px}.film img{width:96px;border:1px solid var(--line);border-radius:6px;display:block;background:#fff}
.film figcaption{text-align:center}
details>summary{cursor:pointer;color:var(--muted);font-size:.85rem;margin-top:8px}
footer{margin-top:44px;color:var(--muted);font-size:.85rem}
@media (max-width:640px){.top nav a{display:none}.page{padding:12px 12px 48px}.hero{padding:16px}.strip,.axis{grid-template-columns:minmax(0,1fr) 78px}.strip .track,.axis div{grid-column:1/-1;grid-row:2}.axis span{display:none}.strip{padding:9px 0}ol.fix li{padding-left:52px}}
@media print{body{background:#fff}.find,.top button{display:none}.card,.hero,.strips{break-inside:avoid}}
`;

;// CONCATENATED MODULE: ./build/src/report/html-table.js
/** Every row in one table that sorts and filters. */








/** The table of these rows, in the order given. */
function rowsTableHtml(metrics, record, context) {
    const heads = tableHeads(record).map((head) => `<th scope="col" aria-sort="none"><button type="button">${head}</button></th>`);
    const rows = metrics.map((metric, index) => html_table_rowHtml(metric, context, index));
    return `<div class="find"><label for="find">Find</label><input type="search" id="find" placeholder="endpoint, page, metric, verdict"><span id="count" role="status">${String(metrics.length)} of ${String(metrics.length)} rows</span></div>
<div class="scroll" tabindex="0" role="region" aria-label="All rows"><table id="rows"><thead><tr>${heads.join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>`;
}
function key(value) {
    return ` data-key="${value === null || value === undefined ? '' : String(value)}"`;
}
/** Sort keys are base units; the last column sorts by what to look at first. */
function html_table_rowHtml(metric, context, place) {
    const row = rowOf(metric, context);
    const strong = (text) => ((0,order/* isFailing */.DI)(metric) && text !== format/* NOTHING */.K$ ? `<b>${text}</b>` : text);
    const sides = row.from === format/* NOTHING */.K$ ? strong(row.to) : `${row.from} → ${strong(row.to)}`;
    const around = [row.interval, row.steadier].map((text) => (text === '' ? '' : `<small>${text}</small>`));
    const added = row.added.slice(0, 8).map((name) => `<small><code>+ ${(0,report_untrusted/* htmlText */.js)(name, 60)}</code></small>`);
    return `<tr class="${toneOf(metric)}"><td>${(0,report_label/* labelHtml */.Ko)(row.label)}<small>${(0,report_untrusted/* htmlText */.js)(metric.id, 160)}</small></td><td${key((0,report_change/* numberOf */.rl)(context.baseline?.values[metric.id]))}>${row.baseline}</td><td${key(metric.target)}>${row.target}</td><td${key((0,report_change/* numberOf */.rl)(metric.head))}>${sides}</td><td${key(metric.change)}>${strong(row.change)}${around.join('')}${added.join('')}</td><td${key(metric.regression)}>${row.allowed}</td><td data-key="${String(place)}"><span class="pill">${row.verdict}</span><small>${proseHtml(metric.reason)}</small></td></tr>`;
}

;// CONCATENATED MODULE: ./build/src/report/html.js
/** The HTML report: one self-contained file that asks no network for anything. */




















/**
 * The whole page as text; two renders of one record are the same. Sections appear only where there is something to
 * say. Names from outside are escaped, and the content policy lets no script run but the page's own.
 */
async function reportHtml(record, assets) {
    const findings = (0,order/* completeFindings */.s5)(record.judgement);
    const metrics = record.stress ? [] : (0,order/* orderedMetrics */.f_)(record.judgement, findings);
    const names = (0,report_label/* namesOf */.eZ)(record.plan);
    const matter = rowsThatMatter(metrics);
    const anchors = new Map(matter.map((metric, index) => [metric.id, cardAnchor(index)]));
    const paint = matter.length > 0 || record.stress ? await loadChartPainter() : undefined;
    const cards = paint === undefined ? '' : cardsHtml(matter, record, names, paint);
    const sections = [
        heroHtml(record, findings),
        findingsHtml(record, findings, names),
        noticesHtml(record, names),
        stressHtml(record, paint),
        timeSpentHtml(record),
        stripsHtml(metrics, names, anchors),
        cards === '' ? '' : `<h2 id="evidence">Evidence</h2>\n<div class="cards">${cards}</div>`,
        pagesHtml(record),
        filmHtml(assets.filmstrips ?? [], names),
        metrics.length === 0
            ? ''
            : `<h2 id="all">Every row</h2>\n${rowsTableHtml(metrics, record, rowContextOf(record, findings))}`,
        debtsHtml(record),
        howHtml(record, assets.files ?? []),
    ];
    const title = `Tollgate: ${(0,report_label/* labelText */.QK)((0,heading/* headingOf */.W)(record, findings).title)}`;
    return pageHtml(title, sections.filter((section) => section !== ''));
}
const navigation = [
    ['fix', 'Fix first'],
    ['glance', 'At a glance'],
    ['evidence', 'Evidence'],
    ['all', 'Every row'],
    ['how', 'How'],
];
function pageHtml(title, sections) {
    // A number and its unit stay on one line.
    const body = sections
        .join('\n')
        .replace(/(\d) (%|ms|s|kB|MB|GB|B|min)(?!\w)/g, '$1&nbsp;$2')
        .replace(/([≤≥]) (?=\d)/g, '$1&nbsp;');
    const links = navigation
        .filter(([id]) => body.includes(`<h2 id="${id}">`))
        .map(([id, text]) => `<a href="#${id}">${text}</a>`);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none';img-src data:;style-src 'unsafe-inline';script-src '${REPORT_SCRIPT_HASH}';base-uri 'none';form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${(0,report_untrusted/* escapeHtml */.ZD)(title)}</title>
<link rel="icon" href="data:,">
<style>${REPORT_STYLE}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the verdict</a>
<div class="page">
<header class="top"><span class="brand">Tollgate</span><nav aria-label="Sections">${links.join('')}<button type="button" id="theme" aria-label="Dark or light">◐</button></nav></header>
<main id="main">
${body}
</main>
<footer>Made from the run's own record; <code>tollgate report run.json</code> makes it again.</footer>
</div>
<script>${REPORT_SCRIPT}</script>
</body>
</html>
`;
}
const html_MOST_FINDINGS = 10;
function findingsHtml(record, findings, names) {
    if (findings.length === 0)
        return '';
    const metrics = new Map(record.judgement.metrics.map((metric) => [metric.id, metric]));
    const items = findings
        .slice(0, html_MOST_FINDINGS)
        .map((finding) => findingHtml(finding, record, metrics, names));
    const more = findings.length > html_MOST_FINDINGS
        ? `<p class="lede">… and ${String(findings.length - html_MOST_FINDINGS)} more.</p>`
        : '';
    return `<h2 id="fix">What to fix first</h2>\n<ol class="fix">${items.join('')}</ol>${more}`;
}
function findingHtml(finding, record, metrics, names) {
    const row = (0,heading/* headlineOf */.g)(finding, metrics);
    if (!row)
        return `<li><p>${proseHtml(finding.text)}</p></li>`;
    const more = (0,finding_text/* findingText */.N)(record, finding, row);
    const [from, to] = (0,report_change/* sidesText */.In)(row);
    const also = finding.ids
        .filter((id) => id !== row.id && metrics.has(id))
        .slice(0, 6)
        .map((id) => (0,report_label/* labelHtml */.Ko)((0,report_label/* labelOf */.Wy)(id, names)));
    return `<li><h3>${(0,report_label/* labelHtml */.Ko)((0,report_label/* labelOf */.Wy)(row.id, names))}</h3><div class="size">${from === format/* NOTHING */.K$ ? to : `${from} → ${to}`} <span class="pill bad">${(0,report_change/* changeText */.k0)(row)}</span></div>${more === '' ? '' : `<p>${proseHtml((0,prose/* sentence */.em)(more))}</p>`}${also.length > 0 ? `<p class="also">Moves with it: ${also.join(', ')}</p>` : ''}</li>`;
}

// EXTERNAL MODULE: ./build/src/report/json.js
var report_json = __webpack_require__(7912);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/read/filmstrip.js
var filmstrip = __webpack_require__(6646);
;// CONCATENATED MODULE: ./build/src/commands/filmstrips.js
/** The filmstrips of the pages that changed, from the files beside a run. */



/** All pictures of a report together: it is opened from an artifact, often over a phone. */
const MOST_BYTES = 1_500_000;
/** One strip's file; a larger one was not written by us. */
const MOST_FILE_BYTES = 1_000_000;
/**
 * Base above head for each page and device that serves something else on head (or has no base); the first pages of the
 * plan where not all fit. `folder` is where `run.json` lies.
 */
function filmstripsOf(record, folder) {
    const films = [];
    let left = MOST_BYTES;
    for (const { name, devices } of record.plan.pages) {
        for (const device of devices) {
            const factsOn = (side) => record.rounds.findLast(({ target, side: own, page }) => page !== undefined &&
                own === side &&
                target.kind === 'page' &&
                target.name === name &&
                target.device === device)?.page;
            const [base, head] = [factsOn('base'), factsOn('head')];
            if (head === undefined || base?.servedHash === head.servedHash)
                continue;
            const pair = ['base', 'head'].map((side) => ({
                page: name,
                device,
                side,
                frames: framesFrom(folder, side === 'base' ? base : head),
            }));
            left -= JSON.stringify(pair).length;
            if (left < 0)
                return films;
            films.push(...pair.filter(({ frames }) => frames.length > 0));
        }
    }
    return films;
}
/** The name comes from a file that may be a stranger's: only ours is followed. */
function framesFrom(folder, facts) {
    const name = /^pages[/\\]([\w.-]+)\.html$/.exec(facts?.reportFile ?? '')?.[1];
    if (name === undefined)
        return [];
    const path = (0,external_node_path_.join)(folder, 'pages', `${name}.film.json`);
    try {
        return (0,external_node_fs_.statSync)(path).size > MOST_FILE_BYTES ? [] : (0,filmstrip/* parseFrames */.M)((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/src/commands/write-files.js
/** A run's files: written before anything is reported anywhere, each on its own. */





/**
 * Writes run.json first (everything can be made again from it), then the comment, the HTML and report.json.
 * What cannot be written or made is said and costs nothing else: the verdict is known by now.
 */
async function writeFiles(record, links, { disk, voice, picturesFrom = disk.folder }) {
    const run = keep('run.json', `${JSON.stringify(record)}\n`, { disk, voice });
    const comment = keep('comment.md', commentMarkdown(record, links), { disk, voice });
    const html = await keepHtml(record, { disk, voice, picturesFrom });
    const files = { run, comment, ...(html === undefined ? {} : { html }) };
    const shown = Object.fromEntries(Object.entries(files).map(([name, path]) => [name, (0,external_node_path_.relative)(process.cwd(), path) || path]));
    const json = `${JSON.stringify((0,report_json/* reportJson */.l)(record, shown), undefined, 1)}\n`;
    const report = keep('report.json', json, { disk, voice });
    return { ...files, report };
}
/** Where the file is, or would be: a disk that has filled up is said, and the verdict stands. */
function keep(name, text, { disk, voice }) {
    try {
        return disk.keepFile(name, text);
    }
    catch (error) {
        voice.say(error instanceof Error ? error.message : String(error));
        return (0,external_node_path_.join)(disk.folder, name);
    }
}
async function keepHtml(record, { disk, voice, picturesFrom }) {
    try {
        return disk.keepFile('report.html', await reportHtml(record, { filmstrips: filmstripsOf(record, picturesFrom) }));
    }
    catch (error) {
        voice.say(`the HTML report could not be made: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
    }
}


/***/ }),

/***/ 4251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ redactorOf)
/* harmony export */ });
/** Shorter ones are left: masking "1" would make nonsense of every number in a sentence. */
const SHORTEST = 4;
const MASK = '***';
/**
 * What a record is made of (the literal types of model/; a test compares them with the schemas of stored files): a "secret"
 * that is a part of one of these words would turn a verdict into `***`. A password called "pass" protects nothing, and
 * the record must stay readable.
 */
const OWN_WORDS = 'absolute accepted always anchor as-written auto base baseline breakpoint cancelled command config confirm count ' +
    'cpu-ms desktop elsewhere environment error exact fail fresh-runner gate head held higher history improved ' +
    'inconclusive info invalid limits-only load lower measurement missed missing mobile names never no-baseline no-ratio none ' +
    'not-measured note on-change one-at-a-time over-limit page paired pass per-second preview rate ratio ready-time ' +
    'regressed regression release report runner same-commit score screen server side-by-side simulate smoke soak spike ' +
    'static steady stress timing tollgate/baseline@1 tollgate/report@1 tollgate/run@1 tollgate/samples@1 unchanged ' +
    'unclear volume warning';
/** A time or a commit: a few letters of a secret in it are chance, and cut through it the record is not readable. */
const TIME_OR_COMMIT = /^(\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)|[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Keys like these are the record's own; others are names that came from outside. */
const OWN_KEY = /^[A-Za-z]+$/;
/**
 * Masks secrets as written and in the spellings that a URL (percent-encoded), a header (base64), JSON and HTML give
 * them; of a secret with several lines each line. Numbers and pictures (`data:` addresses) stay as they are, and so do
 * `names` (config/public-names.ts): what is a part of one of them is in the repository for all to read.
 */
function redactorOf(secrets, names = []) {
    const known = [OWN_WORDS, ...names];
    const parts = secrets
        .flatMap((secret) => [secret, ...secret.split(/\r?\n/)])
        .map((part) => part.trim())
        .filter((part) => part.length >= SHORTEST && !known.some((words) => words.includes(part)));
    const spellings = [...new Set(parts.flatMap(spellingsOf))].sort((a, b) => b.length - a.length);
    const text = (given) => given.startsWith('data:image/') || (TIME_OR_COMMIT.test(given) && !spellings.includes(given))
        ? given
        : spellings.reduce((masked, secret) => masked.replaceAll(secret, MASK), given);
    return {
        spellings,
        text,
        value: (given) => (spellings.length === 0 ? given : walk(given, text)),
    };
}
function walk(value, mask) {
    if (typeof value === 'string')
        return mask(value);
    if (Array.isArray(value))
        return value.map((each) => walk(each, mask));
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = new Map();
    for (const [key, inner] of Object.entries(value))
        entries.set(freeKey(entries, OWN_KEY.test(key) ? key : mask(key)), walk(inner, mask));
    return Object.fromEntries(entries);
}
/** Two keys that differ by a secret only are both kept. */
function freeKey(taken, key) {
    if (!taken.has(key))
        return key;
    let number = 2;
    while (taken.has(`${key} (${number})`))
        number += 1;
    return `${key} (${number})`;
}
function spellingsOf(secret) {
    const inJson = JSON.stringify(secret).slice(1, -1);
    const inHtml = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const inAttribute = inHtml.replaceAll('"', '&quot;').replaceAll("'", '&#39;');
    return [secret, encodeURIComponent(secret.toWellFormed()), base64(secret), inJson, inHtml, inAttribute];
}
function base64(text) {
    return btoa(String.fromCodePoint(...new TextEncoder().encode(text)));
}


/***/ }),

/***/ 532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ addTo),
/* harmony export */   U: () => (/* binding */ openDisk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2917);
/** The run's output folder: rounds as they end, files as they are made. */



/** Files of an earlier run that must not be taken for this one's when this one dies early. */
const OWN_FILES = ['rounds.jsonl', 'run.json', 'report.json', 'comment.md', 'summary.md', 'report.html'];
/**
 * Opens the folder (made when absent; an earlier run's files are removed, anything else is left alone). Throws `environment`
 * when it cannot be written.
 * Each round is on disk before the next one starts: what was measured survives any later failure.
 */
function openDisk(folder, redactor) {
    onDisk(folder, () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        for (const name of OWN_FILES)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
        const pages = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pages');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(pages, { force: true, recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(pages);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.gitignore'), '*\n');
    });
    return addTo(folder, redactor);
}
/**
 * The folder as it stands, made when absent: what a stored run is reported again into may be its own folder. What is
 * kept in it holds no secret, whoever wrote the text.
 */
function addTo(folder, redactor) {
    onDisk(folder, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true }));
    return {
        folder,
        keepRound: (round) => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'rounds.jsonl');
            const line = `${JSON.stringify(redactor.value(round))}\n`;
            onDisk(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, line));
        },
        keepFile: (name, text) => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
            const kept = redactedFile(name, text, redactor);
            onDisk(path, () => {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, kept);
            });
            return path;
        },
    };
}
/** @throws TollgateError of kind `environment`: a full disk, a file in the way, a folder that must not be written */
function onDisk(path, write) {
    try {
        write();
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .TollgateError */ .xB('environment', `${path} could not be written: ${why}. Make room there, or name a folder that can be written with --output`, { cause: error });
    }
}
/**
 * In JSON only what stands in strings, so that it stays JSON. An HTML report is a program with pictures that a mask
 * could cut through: the record it is made of was masked before.
 */
function redactedFile(name, text, redactor) {
    if (name.endsWith('.html'))
        return text;
    if (!name.endsWith('.json'))
        return redactor.text(text);
    const indent = text.startsWith('{\n ') ? 1 : 0;
    return `${JSON.stringify(redactor.value(JSON.parse(text)), undefined, indent)}\n`;
}


/***/ }),

/***/ 6646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseFrames),
/* harmony export */   k: () => (/* binding */ framesOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/** The pictures of a page while it loaded, as Lighthouse took them. */

/** A thumbnail is some kilobytes; a page of photographs stays below this. */
const MOST_IMAGE = 60_000;
const MOST_FRAMES = 12;
const image = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(MOST_IMAGE)
    .regex(/^data:image\/(?:jpeg|png|webp);base64,[A-Za-z0-9+/]+=*$/);
const stored = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ atMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(), image })).max(MOST_FRAMES);
const thumbnails = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    audits: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        'screenshot-thumbnails': zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            details: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ items: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ timing: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(), data: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })) }),
        }),
    }),
});
/** The frames of a Lighthouse result; empty where it has none. Pictures that are too large are left out. */
function framesOf(lhr) {
    const read = thumbnails.safeParse(lhr);
    if (!read.success)
        return [];
    return read.data.audits['screenshot-thumbnails'].details.items
        .map(({ timing, data }) => ({ atMs: timing, image: data }))
        .filter((frame) => image.safeParse(frame.image).success)
        .slice(0, MOST_FRAMES);
}
/** Frames from their own file; empty where the text is anything else: pictures are never worth a report. */
function parseFrames(text) {
    try {
        const read = stored.safeParse(JSON.parse(text));
        return read.success ? read.data : [];
    }
    catch {
        return [];
    }
}


/***/ })

};
