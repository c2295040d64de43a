export const id = 584;
export const ids = [584];
export const modules = {

/***/ 57114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ lookUpBaseline)
});

// EXTERNAL MODULE: ./build/src/model/failure.js
var failure = __webpack_require__(82917);
// EXTERNAL MODULE: ./build/src/github/baseline.js
var baseline = __webpack_require__(56510);
// EXTERNAL MODULE: ./build/src/github/api.js
var api = __webpack_require__(48713);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/src/github/refused.js
/** A candidate is refused by throwing one of these; its message completes "refused: …". */
class Refused extends Error {
}
/** A commit for a sentence; what is no commit is quoted. */
function refused_short(sha) {
    return /^[0-9a-f]{7,40}$/.test(sha) ? sha.slice(0, 7) : JSON.stringify(sha.slice(0, 12));
}

;// CONCATENATED MODULE: ./build/src/github/baseline-artifact.js
/** Artifacts as the API lists them, and what the list alone tells of one. */


const artifactSchema = schemas/* looseObject */._H3({
    id: schemas/* number */.aig(),
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* number */.aig(),
    expired: schemas/* boolean */.zMY(),
    created_at: schemas/* string */.YjP().nullable(),
    digest: schemas/* string */.YjP().nullish(),
    workflow_run: schemas/* looseObject */._H3({
        id: schemas/* number */.aig(),
        repository_id: schemas/* number */.aig(),
        head_repository_id: schemas/* number */.aig(),
        head_sha: schemas/* string */.YjP(),
    })
        .nullish(),
});
/** Those of that name, newest first; what is no artifact is left out. */
function newestFirst(listed, name) {
    const artifacts = listed.flatMap((item) => artifactSchema.safeParse(item).data ?? []);
    return artifacts
        .filter((artifact) => artifact.name === name)
        .sort((a, b) => Date.parse(b.created_at ?? '') - Date.parse(a.created_at ?? '') || b.id - a.id);
}
/** @throws Refused for what the list alone tells. */
function refuseByList(query, artifact) {
    const run = artifact.workflow_run;
    if (artifact.expired)
        throw new Refused('it has expired');
    if (!run)
        throw new Refused('the API does not say which run made it');
    const own = query.context.repositoryId ?? run.repository_id;
    if (run.repository_id !== own)
        throw new Refused(`it belongs to repository ${run.repository_id}, not to this one (${own})`);
    if (run.head_repository_id !== own) {
        throw new Refused(`it was made by a fork (repository ${run.head_repository_id}), not by this repository (${own})`);
    }
    if (artifact.size_in_bytes > query.byteCap)
        throw new Refused(`it has ${artifact.size_in_bytes} bytes, more than ${query.byteCap}`);
}

// EXTERNAL MODULE: ./build/src/github/artifact-bytes.js + 1 modules
var artifact_bytes = __webpack_require__(80279);
// EXTERNAL MODULE: ./build/src/github/files.js
var files = __webpack_require__(80166);
// EXTERNAL MODULE: ./build/src/github/workflow-path.js
var workflow_path = __webpack_require__(61914);
;// CONCATENATED MODULE: ./build/src/github/baseline-run.js
/** The run that made a baseline: only one that could not have been a stranger's is trusted. */




/** Events that run code of the base branch only. */
const TRUSTED_EVENTS = ['push', 'schedule', 'workflow_dispatch'];
const runSchema = schemas/* looseObject */._H3({
    id: schemas/* number */.aig(),
    event: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullable(),
    status: schemas/* string */.YjP().nullish(),
    head_sha: schemas/* string */.YjP(),
    repository: schemas/* looseObject */._H3({ id: schemas/* number */.aig() }),
    head_repository: schemas/* looseObject */._H3({ id: schemas/* number */.aig() }).nullish(),
});
/** @throws Refused unless the run is this repository's, of a trusted event and workflow, and succeeded */
async function refuseByRun(query, artifact, runId) {
    const { octokit, context } = query;
    const listed = artifact.workflow_run;
    const answer = await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
        owner: context.owner,
        repo: context.repo,
        run_id: runId,
    });
    const run = runSchema.safeParse(answer.data).data;
    if (!run || run.id !== runId)
        throw new Refused('the API does not describe the run that made it');
    if (run.head_repository?.id !== listed.repository_id || run.repository.id !== listed.repository_id) {
        throw new Refused(`its run ${runId} came from ${run.head_repository ? 'another repository' : 'a repository that is gone'}`);
    }
    if (run.head_sha !== listed.head_sha)
        throw new Refused(`its run ${runId} measured ${refused_short(run.head_sha)}, the list says ${refused_short(listed.head_sha)}`);
    if (!TRUSTED_EVENTS.includes(run.event)) {
        throw new Refused(`its run ${runId} was started by ${run.event}; only ${TRUSTED_EVENTS.join(', ')} are trusted`);
    }
    if (run.conclusion !== 'success') {
        throw new Refused(run.conclusion === null
            ? `its run ${runId} has not finished`
            : `its run ${runId} ended in ${run.conclusion}`);
    }
    await refuseByWorkflow(query, (0,workflow_path/* bareWorkflowPath */.$)(run.path), runId);
}
async function refuseByWorkflow(query, path, runId) {
    const { octokit, context, workflowPath } = query;
    if (workflowPath !== undefined) {
        if (path === workflowPath)
            return;
        throw new Refused(`its run ${runId} used ${path}, not ${workflowPath}`);
    }
    if (path === context.workflowPath || path === context.workflowRun?.path)
        return;
    // Another file: trusted when the base branch itself holds it and it runs this action.
    const text = /^\.github\/workflows\/[^/]+$/.test(path)
        ? await (0,files/* readFileAtRef */.Z)(octokit, context, path, query.baseBranch)
        : undefined;
    if (text === undefined)
        throw new Refused(`its run ${runId} used ${path}, which is not a workflow of ${query.baseBranch}`);
    if (!runsThisAction(text, context.actionRepository)) {
        throw new Refused(`its run ${runId} used ${path}, which does not run Tollgate on ${query.baseBranch}`);
    }
}
/** Does the workflow's text hold a `uses:` of this action? */
function runsThisAction(workflow, actionRepository) {
    const used = [...workflow.matchAll(/^\s*(?:-\s+)?uses:\s*["']?([^\s"'#]+)/gm)].map((match) => (match[1] ?? '').replace(/@.*$/, ''));
    return used.some((name) => name === actionRepository || name === './' || name === '.' || /^[\w.-]+\/tollgate$/.test(name));
}

;// CONCATENATED MODULE: ./build/src/github/inspect-baseline.js
/** One candidate with calls of its own: its run, its commit, its content. */




const compareSchema = schemas/* looseObject */._H3({ status: schemas/* string */.YjP(), behind_by: schemas/* number */.aig() });
const passportSchema = schemas/* looseObject */._H3({ commit: schemas/* string */.YjP(), runId: schemas/* string */.YjP() });
/** @throws Refused with what is wrong with it; other errors are the API's */
async function inspectBaseline(query, artifact) {
    const run = artifact.workflow_run;
    await refuseByRun(query, artifact, run.id);
    const commitsBehind = await refuseByAncestry(query, run.head_sha);
    const text = await textOf(query, artifact);
    refuseByPassport(text, run.head_sha, String(run.id));
    const ageMs = Math.max(0, query.nowMs - Date.parse(artifact.created_at ?? ''));
    return { text, artifactId: artifact.id, runId: String(run.id), sha: run.head_sha, ageMs, commitsBehind };
}
/** How many commits the base branch has that the candidate has not; refuses what is not on the base branch. */
async function refuseByAncestry(query, sha) {
    const { octokit, context, baseBranch } = query;
    let answer;
    try {
        answer = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
            owner: context.owner,
            repo: context.repo,
            basehead: `${baseBranch}...${sha}`,
            per_page: 1,
        });
    }
    catch (error) {
        if (error.status === 404)
            throw new Refused(`its commit ${refused_short(sha)} is not in this repository`);
        throw error;
    }
    const compared = compareSchema.safeParse(answer.data).data;
    if (compared?.status !== 'identical' && compared?.status !== 'behind') {
        throw new Refused(`its commit ${refused_short(sha)} is not on ${baseBranch} (compare says ${compared?.status ?? 'nothing'})`);
    }
    return compared.behind_by;
}
async function textOf(query, artifact) {
    try {
        const { id, digest = null } = artifact;
        return await (0,artifact_bytes/* downloadArtifact */.b)(query.octokit, query.context, { id, digest }, query.byteCap);
    }
    catch (error) {
        if (typeof error.status === 'number')
            throw error;
        throw new Refused(`it ${error.message}`);
    }
}
function refuseByPassport(text, sha, runId) {
    let content;
    try {
        content = JSON.parse(text);
    }
    catch {
        throw new Refused('it is not JSON');
    }
    const passport = passportSchema.safeParse(content).data;
    if (!passport)
        throw new Refused('it does not say which commit and run it is from');
    if (passport.commit !== sha)
        throw new Refused(`it says it is from ${refused_short(passport.commit)}, the API says ${refused_short(sha)}`);
    if (passport.runId !== runId)
        throw new Refused(`it says it is from run ${passport.runId.slice(0, 20)}, the API says ${runId}`);
}

// EXTERNAL MODULE: ./build/src/github/permissions.js
var permissions = __webpack_require__(45101);
;// CONCATENATED MODULE: ./build/src/github/find-baseline.js






/** Candidates that are looked at with calls of their own; a flood of poisoned ones must not cost an hour. */
const DEEP_LOOKS = 12;
/**
 * The newest baseline artifact whose passport holds: same repository (no fork), a trusted event, the right workflow,
 * success, not expired, its commit on the base branch, digest and self-declared commit and run equal to the API's.
 * A fork's branch called `main` matches name and branch alone: that is the attack.
 */
async function findBaseline(query) {
    const { octokit, context } = query;
    let listed;
    try {
        const where = { owner: context.owner, repo: context.repo, name: (0,baseline/* baselineArtifactName */.h)(query.name) };
        listed = await (0,api/* listAll */._)(octokit, 'GET /repos/{owner}/{repo}/actions/artifacts', where, {
            key: 'artifacts',
            most: 1000,
        });
    }
    catch (error) {
        return {
            others: [],
            candidates: [],
            problem: (0,permissions/* explainApiError */.c)('the baseline could not be looked up', error),
        };
    }
    return examine(query, newestFirst(listed, (0,baseline/* baselineArtifactName */.h)(query.name)));
}
async function examine(query, artifacts) {
    const accepted = [];
    const candidates = [];
    let problem;
    let looks = 0;
    for (const artifact of artifacts) {
        const who = {
            id: artifact.id,
            sha: artifact.workflow_run?.head_sha ?? '',
            runId: String(artifact.workflow_run?.id ?? ''),
        };
        if (accepted.length >= (query.take ?? 1)) {
            candidates.push({ ...who, accepted: false, reason: 'older than the one that was taken' });
            continue;
        }
        try {
            if (looks >= DEEP_LOOKS)
                throw new Refused(`not looked at: ${DEEP_LOOKS} newer ones were`);
            refuseByList(query, artifact);
            looks += 1;
            const good = await inspectBaseline(query, artifact);
            accepted.push(good);
            candidates.push({ ...who, accepted: true, reason: acceptedReason(good) });
        }
        catch (error) {
            const reason = error instanceof Refused ? error.message : (0,permissions/* explainApiError */.c)('it could not be checked', error);
            if (!(error instanceof Refused))
                problem ??= (0,permissions/* explainApiError */.c)(`baseline artifact ${artifact.id} could not be checked`, error);
            candidates.push({ ...who, accepted: false, reason });
        }
    }
    const [newest, ...others] = accepted;
    return {
        ...(newest && { accepted: newest }),
        others,
        candidates,
        ...(problem !== undefined && !newest && { problem }),
    };
}
function acceptedReason(good) {
    return good.commitsBehind === 0
        ? 'made at the tip of the base branch'
        : `made ${good.commitsBehind} commits behind the base branch`;
}

// EXTERNAL MODULE: ./build/src/read/baseline-file.js
var baseline_file = __webpack_require__(68130);
;// CONCATENATED MODULE: ./build/src/commands/look-up-baseline.js
/** The stored baseline, as far as it can be trusted; trouble with it is said and never red. */




/** A baseline file of 30 runs with sketches is some hundred kilobytes. */
const MOST_BYTES = 8 * 1024 * 1024;
/** Refreshes that raced each other are folded together when this many newest ones are read. */
const RACING = 3;
async function lookUpBaseline({ plan, context, octokit, voice, }) {
    if (plan.mode === 'stress')
        return { candidates: [], problems: [] };
    const found = await findBaseline({
        octokit,
        context,
        name: plan.name,
        baseBranch: context.pullRequest?.baseRef ?? context.mergeGroup?.baseRef ?? context.defaultBranch,
        byteCap: MOST_BYTES,
        nowMs: Date.now(),
        take: plan.mode === 'baseline' ? RACING : 1,
    });
    for (const { runId, sha, accepted, reason } of found.candidates) {
        voice.say(`baseline of run ${runId} (${sha.slice(0, 7)}): ${accepted ? 'accepted' : 'refused'}, ${reason}`);
    }
    const { candidates, accepted, others, problem } = found;
    const read = (accepted ? [accepted, ...others] : []).map(({ text }) => readOne(text));
    const file = (0,baseline_file/* mergeBaselines */.f9)(read.filter((one) => typeof one !== 'string'));
    const unread = read.filter((one) => typeof one === 'string');
    const unanswered = file === undefined ? (problem ?? unreadable(plan.name, unread)) : undefined;
    const warnings = unanswered === undefined ? unread : [unanswered];
    return {
        candidates,
        problems: warnings.map((message) => ({ kind: 'warning', message })),
        ...(file === undefined ? {} : { file }),
        ...(unanswered === undefined ? {} : { unanswered }),
        ...(accepted === undefined ? {} : { commitsBehind: accepted.commitsBehind }),
    };
}
/** What is stored and cannot be read stays until somebody does something: it is said what. */
function unreadable(name, [why]) {
    if (why === undefined)
        return undefined;
    return `the newest stored baseline cannot be read, so this run has none: ${why}. Run the version of Tollgate that wrote it, or delete its artifact ${(0,baseline/* baselineArtifactName */.h)(name)}: then the one before it is used, or a new history begins`;
}
/** The baseline, or the sentence why it cannot be read. */
function readOne(text) {
    try {
        return (0,baseline_file/* parseBaseline */.nk)(text);
    }
    catch (error) {
        if (!(error instanceof failure/* TollgateError */.xB))
            throw error;
        return error.message;
    }
}


/***/ }),

/***/ 33421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tZ: () => (/* binding */ acceptanceNotes),
  s4: () => (/* binding */ withAcceptance),
  co: () => (/* binding */ withNotices)
});

// EXTERNAL MODULE: ./build/src/model/metric.js
var metric = __webpack_require__(39739);
// EXTERNAL MODULE: ./build/src/model/metric-pattern.js
var metric_pattern = __webpack_require__(23136);
// EXTERNAL MODULE: ./build/src/model/visible-text.js
var visible_text = __webpack_require__(86033);
// EXTERNAL MODULE: ./build/src/gate/errors-void.js
var errors_void = __webpack_require__(77057);
;// CONCATENATED MODULE: ./build/src/gate/claims.js
/** What an author promised: `Tollgate-Expect: load/shop/GET /search/latency-p50 -50%`, and what was measured. */




/** Longer than any id with its size; a stranger writes the text. */
const LINE_UNITS = 600;
const MOST_LINES = 100;
/** A run file holds no more (read/run-file.ts). */
const MOST_CLAIMS = 1000;
/** Also as an item of a list or in a quotation. */
const begins = /^(?:[-*+>][ \t]+){0,3}Tollgate-Expect:/i;
/** Signs as editors write them: hyphen, minus, en dash. A comma is a decimal one, so it has no three digits after it. */
const sized = /^(\S(?:.*\S)?)[ \t]+([+\-\u2212\u2013]?)(\d{1,9}(?:\.\d{1,9}|,\d{1,2})?)[ \t]*(?:%|percent)$/i;
/** The claims of a pull request's text, and the lines that are none although they begin like one. */
function parseClaims(text) {
    const lines = (0,visible_text/* visibleText */.Q)(text)
        .split(/\r?\n/)
        .map((line) => line.slice(0, LINE_UNITS).replaceAll('`', '').trim())
        .filter((line) => begins.test(line))
        .slice(0, MOST_LINES);
    const read = lines.map(readClaim);
    return {
        claims: read.filter((one) => typeof one !== 'string'),
        broken: read.filter((one) => typeof one === 'string'),
    };
}
function readClaim(line) {
    const [, pattern, sign, digits] = sized.exec(line.replace(begins, '').trim()) ?? [];
    if (pattern === undefined || digits === undefined)
        return `\`${line.slice(0, 120)}\` is no claim that can be read: end it with a size, as in \`Tollgate-Expect: load/*/GET /search/latency-p50 -50%\``;
    const size = Number(digits.replace(',', '.')) / 100;
    return { pattern, ratio: sign === '' || sign === '+' ? size : -size };
}
/** Divisions may lose the last digit of a change that is exactly what was promised or allowed. */
const LAST_DIGIT = 1e-9;
/** "0 %" promises nothing worse than the row allows: its threshold, or its floor. */
function outcomeOfNone(row, { low, high }) {
    const { base, regression, floor } = row;
    const size = (end) => (typeof base === 'number' ? Math.abs(base * (0,metric/* turned */.d9)(end, row)) : Infinity);
    const allowed = (end) => end <= regression + LAST_DIGIT || size(end) < floor * (1 - LAST_DIGIT);
    if (allowed(high))
        return 'held';
    return allowed(low) ? 'unclear' : 'missed';
}
/**
 * Something better is held by an interval that holds it or goes beyond it, missed by one that lies short of it, and
 * unclear where the interval holds no change too. Something worse is the most that may be: held by an interval that
 * lies within it, missed by one that lies beyond it, else unclear.
 */
function outcomeOf(claimed, row, { low, high }) {
    if (claimed === 0)
        return outcomeOfNone(row, { low, high });
    const worse = row.better === 'lower' ? 1 : -1;
    const [promised, best, worst] = [worse * claimed, worse * (0,metric/* turned */.d9)(low, row), worse * (0,metric/* turned */.d9)(high, row)];
    if (worst <= promised + LAST_DIGIT)
        return 'held';
    if (best > promised + LAST_DIGIT)
        return 'missed';
    return promised > 0 || (best <= 0 && worst >= 0) ? 'unclear' : 'held';
}
/** Rates, differences and sets have no percent, and neither has a counter that was 0. */
function hasNoRatio({ kind, change }) {
    return kind === 'exact' ? change === null : kind !== 'timing';
}
/** `doubt`: why the row counts for nothing. */
function claimOf(row, claimed, doubt) {
    const none = { id: row.id, claimed, measured: null, low: null, high: null };
    if (row.base === null || row.head === null)
        return { ...none, outcome: 'not-measured' };
    if (hasNoRatio(row))
        return { ...none, outcome: 'no-ratio' };
    const { change, low, high, detectable, stage, reason } = row;
    const measured = change === null ? null : (0,metric/* turned */.d9)(change, row);
    // Too few blocks have no interval; and where no change at all would have been called, one says nothing: a machine
    // that moved everything, too few past runs.
    const unseeing = stage !== 'exact' && detectable === null;
    if (doubt !== undefined || unseeing || low === null || high === null)
        return { ...none, measured, outcome: 'unclear', why: doubt ?? reason.replace(/^could not tell: /, '') };
    const ends = [(0,metric/* turned */.d9)(low, row), (0,metric/* turned */.d9)(high, row)];
    const outcome = outcomeOf(claimed, row, { low, high });
    return { ...none, measured, low: Math.min(...ends), high: Math.max(...ends), outcome };
}
/** Why a row counts for nothing: its run is invalid, its errors regressed, or a problem says so of the metric itself. */
function doubtsOf({ verdict, reason, metrics, problems }) {
    const voided = (0,errors_void/* voidedBy */.b)(metrics);
    return (id) => {
        if (verdict === 'invalid')
            return `the run is invalid: ${reason}`;
        const errors = voided(id);
        if (errors !== undefined)
            return `${errors} regressed, and failures are not as fast or slow as answers`;
        // Blind or only told: other answers, an audit that broke. What names a load or page leaves its metrics as they are.
        return problems.find(({ about }) => about !== undefined && (0,metric_pattern/* metricPattern */.p)(about)(id))?.message;
    };
}
/**
 * One claim for every metric that a written claim's pattern matches; a pattern that matches nothing is said. Rows that
 * count for nothing hold nothing either, and say why.
 */
function claimsOf(claims, judgement) {
    const doubts = doubtsOf(judgement);
    const found = claims.flatMap(({ pattern, ratio }) => {
        const matches = (0,metric_pattern/* metricPattern */.p)(pattern);
        const rows = judgement.metrics.filter(({ id }) => matches(id));
        if (rows.length === 0)
            return [
                { id: pattern, claimed: ratio, measured: null, low: null, high: null, outcome: 'not-measured' },
            ];
        return rows.map((row) => claimOf(row, ratio, doubts(row.id)));
    });
    return found.slice(0, MOST_CLAIMS);
}

// EXTERNAL MODULE: ./build/src/gate/rounds.js
var gate_rounds = __webpack_require__(80884);
;// CONCATENATED MODULE: ./build/src/gate/savings.js
/** What the pages of main could save, by what Lighthouse said last. */

/** Longest waits first; an audit that fails on several devices is told once, by the larger saving. */
function savingsOf(rounds) {
    const newest = new Map(rounds.flatMap((round) => round.side === 'head' && round.page ? [[(0,gate_rounds/* targetKey */.hD)(round.target), round]] : []));
    const found = [...newest.values()]
        .flatMap(({ target, page }) => (page?.savings ?? []).map((saving) => ({ page: target.name, ...saving })))
        .sort((a, b) => (b.savedMs ?? -1) - (a.savedMs ?? -1) || (b.savedBytes ?? -1) - (a.savedBytes ?? -1));
    return found.filter(({ page, title }, i) => found.findIndex((each) => each.page === page && each.title === title) === i);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/src/github/labels.js


/** Accepts a slowdown, with a reason in a commit trailer or the comment thread. */
const ACCEPTED_LABEL = 'perf-accepted';
const labelSchema = schemas/* looseObject */._H3({ name: schemas/* string */.YjP() });
/** Names of the pull request's labels as they are now; those of the event when GitHub does not answer. */
async function readLabels(octokit, context, pullNumber) {
    try {
        const where = { owner: context.owner, repo: context.repo, issue_number: pullNumber };
        const listed = await listAll(octokit, 'GET /repos/{owner}/{repo}/issues/{issue_number}/labels', where);
        return listed.flatMap((item) => labelSchema.safeParse(item).data?.name ?? []);
    }
    catch {
        return context.pullRequest?.labels ?? [];
    }
}

// EXTERNAL MODULE: ./build/src/github/trailers.js
var trailers = __webpack_require__(22505);
// EXTERNAL MODULE: ./build/src/read/baseline-file.js
var baseline_file = __webpack_require__(68130);
;// CONCATENATED MODULE: ./build/src/commands/notices.js
/** What people said about this run: sizes they promised, slowdowns they accepted. */





/** The record with claims (`Tollgate-Expect:` lines of the description), debts, and, for a refresh, what pages could save. */
function withNotices(record, { body, baseline }) {
    const written = parseClaims(body);
    const claims = claimsOf(written.claims, record.judgement);
    const unread = written.broken.map((message) => ({ kind: 'warning', message }));
    const debts = baseline === undefined ? [] : (0,baseline_file/* openShifts */.aW)(baseline);
    const savings = record.plan.mode === 'baseline' ? savingsOf(record.rounds) : [];
    return {
        ...record,
        ...(unread.length === 0 ? {} : { problems: [...record.problems, ...unread] }),
        ...(claims.length === 0 ? {} : { claims }),
        ...(debts.length === 0 ? {} : { debts }),
        ...(savings.length === 0 ? {} : { savings }),
    };
}
/** What the description accepts, where the label stands: one without the other accepts nothing. */
function acceptance({ pullRequest }) {
    const { labels = [], body = '' } = pullRequest ?? {};
    const labelled = labels.includes(ACCEPTED_LABEL);
    return labelled ? { labelled, ...(0,trailers/* acceptedTrailers */.g)(body) } : { labelled, accepted: [], broken: [] };
}
/** The plan with the slowdowns that were accepted, as the pull request says it now and whatever a stored plan says. */
function withAcceptance(plan, context) {
    const { accepted: _told, ...own } = plan;
    const { accepted } = acceptance(context);
    return accepted.length > 0 ? { ...own, accepted } : own;
}
/** Says what the label did, or why it did nothing. */
function acceptanceNotes(context) {
    const { labelled, accepted, broken } = acceptance(context);
    if (!labelled)
        return [];
    const reasons = accepted.map(({ reason, metrics }) => metrics.length === 0 ? reason : `${reason} (of ${metrics.join(', ')} alone)`);
    const none = `the label ${ACCEPTED_LABEL} needs a reason: end the description with a line "Perf-Accepted: why", which also belongs into the merge commit`;
    const did = `slowdowns are accepted by the label ${ACCEPTED_LABEL} and do not block: ${reasons.join('; ')}`;
    const said = accepted.length > 0 ? [did] : broken.length > 0 ? [] : [none];
    return [...said, ...broken].map((message) => ({ kind: 'warning', message }));
}


/***/ }),

/***/ 8205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qV: () => (/* binding */ CONFIRMED),
  jV: () => (/* binding */ postStatus),
  mk: () => (/* binding */ publish),
  nc: () => (/* binding */ runArtifactName)
});

// UNUSED EXPORTS: artifactName

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/model/failure.js
var failure = __webpack_require__(82917);
;// CONCATENATED MODULE: ./build/src/github/annotations.js
/** More than three is noise: the comment has the table (GitHub itself keeps 10 errors and 10 warnings of a step). */
const MOST = 3;
/** Writes at most three annotations, errors first, as workflow commands; everything is escaped by the toolkit. */
async function annotate(annotations) {
    const core = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
    const rank = { error: 0, warning: 1, notice: 2 };
    const worst = [...annotations].sort((a, b) => rank[a.level] - rank[b.level]).slice(0, MOST);
    for (const { level, title, message, file, line } of worst) {
        const place = {
            title,
            ...(file !== undefined && { file }),
            ...(line !== undefined && { startLine: line }),
        };
        core[level](message, place);
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/github/api.js
var api = __webpack_require__(48713);
;// CONCATENATED MODULE: ./build/src/github/comment-marker.js
const PUSHES = 5;
const WORD = /^[\w.-]+$/;
const MARKER = /^<!-- tollgate:1 key=(\S+) run=(\d+\.\d+) sha=([0-9a-f]+)(?: pushes=([\w,-]*))? -->/;
/** `<!-- tollgate:1 key=default run=991.1 sha=9f3c2ab pushes=pass,fail -->` */
function writeMarker(marker) {
    const pushes = marker.pushes.filter((word) => WORD.test(word)).slice(-PUSHES);
    const tail = pushes.length > 0 ? ` pushes=${pushes.join(',')}` : '';
    return `<!-- tollgate:1 key=${encodeURIComponent(marker.key).replaceAll('--', '-%2D')} run=${marker.run} sha=${marker.sha}${tail} -->`;
}
/** The marker a comment starts with; undefined when it has none. */
function readMarker(body) {
    const match = MARKER.exec(body);
    if (!match)
        return undefined;
    const [, key = '', run = '', sha = '', pushes = ''] = match;
    try {
        return { key: decodeURIComponent(key), run, sha, pushes: pushes.split(',').filter(Boolean) };
    }
    catch {
        return undefined;
    }
}
/** Is run `a` (`<id>.<attempt>`) newer than run `b`? Ids grow; equal ids are compared by attempt. */
function isNewerRun(a, b) {
    const [idA = 0, attemptA = 0] = a.split('.').map(Number);
    const [idB = 0, attemptB = 0] = b.split('.').map(Number);
    return idA === idB ? attemptA > attemptB : idA > idB;
}

;// CONCATENATED MODULE: ./build/src/github/comment-list.js



const commentSchema = schemas/* looseObject */._H3({
    id: schemas/* number */.aig(),
    html_url: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    user: schemas/* looseObject */._H3({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() }).nullish(),
    performed_via_github_app: schemas/* looseObject */._H3({ slug: schemas/* string */.YjP().optional() }).nullish(),
});
const viewerSchema = schemas/* looseObject */._H3({ data: schemas/* looseObject */._H3({ viewer: schemas/* looseObject */._H3({ login: schemas/* string */.YjP() }) }) });
/**
 * Our comments of this key on the pull request, oldest first, over all pages. Ours: carries the marker *and* was
 * written by this token's identity. Anybody can post the marker, and a token may edit anybody's comment: editing a
 * stranger's would let the stranger write our verdict.
 */
async function listOwnComments(octokit, context, pullNumber, key) {
    const where = { owner: context.owner, repo: context.repo, issue_number: pullNumber };
    const listed = await (0,api/* listAll */._)(octokit, 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments', where);
    const marked = listed.flatMap((item) => {
        const comment = commentSchema.safeParse(item).data;
        const marker = comment && readMarker(comment.body ?? '');
        return comment && marker?.key === key ? [{ comment, marker }] : [];
    });
    if (marked.length === 0)
        return [];
    const self = await ownLogin(octokit);
    return marked
        .filter(({ comment }) => isOurs(comment, self))
        .map(({ comment, marker }) => ({
        id: comment.id,
        url: comment.html_url,
        body: comment.body ?? '',
        marker,
    }))
        .sort((a, b) => a.id - b.id);
}
/** The login this token acts as; undefined when GitHub does not tell. */
async function ownLogin(octokit) {
    try {
        const answer = await octokit.request('POST /graphql', { query: 'query { viewer { login } }' });
        return viewerSchema.safeParse(answer.data).data?.data.viewer.login;
    }
    catch {
        return undefined;
    }
}
function isOurs(comment, self) {
    if (self !== undefined)
        return comment.user?.login === self || comment.user?.login === `${self}[bot]`;
    // The workflow's own token: a bot, through the app that Actions is.
    return (comment.user?.type === 'Bot' &&
        (comment.performed_via_github_app?.slug ?? comment.user.login).replace('[bot]', '') === 'github-actions');
}

// EXTERNAL MODULE: ./build/src/github/permissions.js
var permissions = __webpack_require__(45101);
;// CONCATENATED MODULE: ./build/src/github/comment.js





/** GitHub refuses longer bodies with 422 "Body is too long". Counted here in UTF-16 units, which are never fewer. */
const BODY_UNITS = 65_536;
const CUT = '\n\n… cut: the whole table is in the job summary.\n';
const createdSchema = schemas/* looseObject */._H3({ id: schemas/* number */.aig(), html_url: schemas/* string */.YjP() });
/**
 * Creates or edits the one sticky comment of this key. Duplicates of ours are folded into the oldest, a newer run's
 * comment is never overwritten, and nothing is posted for a head that has moved on. Trouble is returned, never thrown.
 */
async function upsertComment(request) {
    if (request.mode === 'never')
        return { posted: false };
    try {
        if (await superseded(request)) {
            return {
                posted: false,
                problem: `the pull request has moved on from ${request.sha.slice(0, 7)}: its newer run will comment`,
            };
        }
        const own = await list(request);
        const newer = own.find((comment) => isNewerRun(comment.marker.run, request.run));
        if (newer) {
            await fold(request, own);
            return {
                posted: false,
                url: newer.url,
                problem: `a newer run (${newer.marker.run}) has already commented`,
            };
        }
        if (own.length > 0)
            return await edit(request, own);
        if (request.mode === 'on-change' && request.verdict === 'pass')
            return { posted: false };
        return await create(request);
    }
    catch (error) {
        return { posted: false, problem: (0,permissions/* explainApiError */.c)('the comment could not be written', error) };
    }
}
/** Verdicts of the earlier pushes, oldest first, as the comment's marker remembers them; empty when unknown. */
async function earlierPushes(request) {
    try {
        const marker = (await list(request)).at(-1)?.marker;
        return marker === undefined ? [] : pushesBefore(marker, request.sha);
    }
    catch {
        return [];
    }
}
/** A re-run of the same commit replaces its own verdict. */
function pushesBefore(marker, sha) {
    return marker.sha === sha ? marker.pushes.slice(0, -1) : marker.pushes;
}
function list({ octokit, context, pullNumber, key, }) {
    return listOwnComments(octokit, context, pullNumber, key);
}
async function superseded({ octokit, context, pullNumber, sha }) {
    const answer = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', where(context, { pull_number: pullNumber }));
    const head = schemas/* looseObject */._H3({ head: schemas/* looseObject */._H3({ sha: schemas/* string */.YjP() }) }).safeParse(answer.data).data
        ?.head.sha;
    return head !== undefined && head !== sha;
}
/** The oldest stays (people link to it), the others go. */
async function edit(request, own) {
    const [oldest] = own;
    if (oldest === undefined)
        return create(request);
    const latest = own.reduce((a, b) => (isNewerRun(b.marker.run, a.marker.run) ? b : a), oldest);
    const body = textOf(request, pushesBefore(latest.marker, request.sha));
    await write(request, oldest.id, body);
    await remove(request, own.slice(1));
    return { posted: true, url: oldest.url };
}
async function create(request) {
    const { octokit, context, pullNumber } = request;
    const answer = await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', where(context, { issue_number: pullNumber, body: textOf(request, []) }));
    const created = createdSchema.parse(answer.data);
    // Another run may have created its own meanwhile: both see both now, and both keep the same one.
    const own = await list(request);
    const kept = own.length > 1 ? await fold(request, own) : undefined;
    return { posted: true, url: kept?.url ?? created.html_url };
}
/** Moves the newest run's text into the oldest comment and deletes the rest. */
async function fold(request, own) {
    const [oldest, ...rest] = own;
    if (oldest === undefined || rest.length === 0)
        return oldest;
    const latest = own.reduce((a, b) => (isNewerRun(b.marker.run, a.marker.run) ? b : a));
    if (latest.id !== oldest.id)
        await write(request, oldest.id, latest.body);
    await remove(request, rest);
    return oldest;
}
async function write({ octokit, context }, id, body) {
    await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', where(context, { comment_id: id, body }));
}
async function remove({ octokit, context }, comments) {
    for (const { id } of comments) {
        try {
            await octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', where(context, { comment_id: id }));
        }
        catch {
            // Another run folded it first, or the next one will.
        }
    }
}
function textOf({ key, run, sha, verdict, body }, earlier) {
    const text = `${writeMarker({ key, run, sha, pushes: [...earlier, verdict] })}\n${body}`;
    return text.length <= BODY_UNITS
        ? text
        : `${text.slice(0, BODY_UNITS - CUT.length).replace(/[\uD800-\uDBFF]$/, '')}${CUT}`;
}
function where({ owner, repo }, rest) {
    return { owner, repo, ...rest };
}

;// CONCATENATED MODULE: ./build/src/github/outputs.js
/** Sets the action's outputs; absent ones stay unset. Trouble is returned, never thrown. */
async function setOutputs(outputs) {
    try {
        const core = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
        for (const [name, value] of Object.entries(outputs))
            core.setOutput(name, value);
        return { posted: true };
    }
    catch (error) {
        return {
            posted: false,
            problem: `the outputs could not be set: ${error instanceof Error ? error.message : String(error)}`,
        };
    }
}

;// CONCATENATED MODULE: ./build/src/github/status.js


/** GitHub's limit of a commit status description. */
const DESCRIPTION_UNITS = 140;
/** Sets a commit status: lands on the right commit for forks too, and can be a required check. Never throws. */
async function setCommitStatus(octokit, context, status) {
    const { sha, state, description, targetUrl } = status;
    try {
        await octokit.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
            owner: context.owner,
            repo: context.repo,
            sha,
            state,
            description: description.length > DESCRIPTION_UNITS
                ? `${description.slice(0, DESCRIPTION_UNITS - 1)}…`
                : description,
            target_url: targetUrl,
            context: status.context,
        });
        return { posted: true };
    }
    catch (error) {
        return {
            posted: false,
            problem: (0,permissions/* explainApiError */.c)(`the commit status ${status.context} could not be set`, error),
        };
    }
}

;// CONCATENATED MODULE: ./build/src/github/summary.js

/** GitHub drops a step's summary over 1 MiB (runner source, `CreateStepSummaryCommand`); 900 KiB leaves room for others. */
const SUMMARY_BYTES = 900 * 1024;
const summary_CUT = '\n\n… cut at 900 KiB; the whole report is in the artifacts of this run.\n';
/**
 * Appends Markdown to the job summary (`GITHUB_STEP_SUMMARY`), cut at 900 KiB on a line.
 * Outside Actions nothing is written. Trouble is returned, never thrown.
 */
function writeSummary(env, markdown) {
    const path = env['GITHUB_STEP_SUMMARY'];
    if (!path)
        return { posted: false, problem: 'no job summary: GITHUB_STEP_SUMMARY is not set' };
    try {
        (0,external_node_fs_.appendFileSync)(path, `${cutToBytes(markdown)}\n`);
        return { posted: true };
    }
    catch (error) {
        return { posted: false, problem: `the job summary could not be written: ${error.message}` };
    }
}
function cutToBytes(text) {
    if (Buffer.byteLength(text) <= SUMMARY_BYTES)
        return text;
    const room = SUMMARY_BYTES - Buffer.byteLength(summary_CUT);
    const head = Buffer.from(text, 'utf8').subarray(0, room).toString('utf8');
    return `${head.slice(0, Math.max(0, head.lastIndexOf('\n')))}${summary_CUT}`;
}

// EXTERNAL MODULE: ./build/src/github/upload.js
var upload = __webpack_require__(66948);
// EXTERNAL MODULE: ./build/src/gate/fresh-runner.js
var fresh_runner = __webpack_require__(48272);
// EXTERNAL MODULE: ./build/src/report/finding-text.js
var finding_text = __webpack_require__(46333);
// EXTERNAL MODULE: ./build/src/report/drift.js
var drift = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/src/report/force.js
var force = __webpack_require__(44507);
// EXTERNAL MODULE: ./build/src/report/heading.js + 2 modules
var heading = __webpack_require__(50862);
// EXTERNAL MODULE: ./build/src/report/label.js
var label = __webpack_require__(5774);
// EXTERNAL MODULE: ./build/src/report/order.js
var order = __webpack_require__(95796);
// EXTERNAL MODULE: ./build/src/report/change.js
var change = __webpack_require__(39558);
// EXTERNAL MODULE: ./build/src/report/format.js
var format = __webpack_require__(45845);
// EXTERNAL MODULE: ./build/src/report/state.js
var state = __webpack_require__(39745);
// EXTERNAL MODULE: ./build/src/report/untrusted.js
var untrusted = __webpack_require__(23154);
;// CONCATENATED MODULE: ./build/src/report/status-line.js
/** The verdict in one line: commit status, check title, the last line of the log. */




/** GitHub's limit of a commit status description. */
const status_line_DESCRIPTION_UNITS = 140;
/** At most 140 characters, no Markdown: "2 slowdowns. GET /api/search +18.7 %, …". */
function statusLine(record) {
    const { title } = (0,heading/* headingOf */.W)(record, (0,order/* completeFindings */.s5)(record.judgement));
    const text = (0,label/* labelText */.QK)(title);
    return (0,untrusted/* plainLine */.h0)(text.charAt(0).toUpperCase() + text.slice(1), status_line_DESCRIPTION_UNITS);
}

;// CONCATENATED MODULE: ./build/src/report/annotations.js
/** Annotations: the worst of a run in at most three notes; the comment has the table. */











const annotations_MOST = 3;
/** GitHub cuts titles at 255 characters; messages are kept to what fits beside a diff. */
const TITLE_UNITS = 120;
const MESSAGE_UNITS = 400;
/** One note per worst finding of a failed run, else one for what kept the run from a verdict; plain text, one line each. */
function annotationsOf(record) {
    switch ((0,state/* stateOf */.L)(record)) {
        case 'fail':
            return findingNotes(record);
        case 'invalid':
            return problemNotes(record, 'error', ['invalid', 'measurement']);
        case 'preview':
        case 'config':
        case 'cancelled':
        case 'error':
            return problemNotes(record, 'error', ['preview', 'config', 'cancelled', 'environment', 'measurement']);
        case 'inconclusive':
            return [note('warning', statusLine(record), record.judgement.reason)];
        case 'baseline':
            return (0,drift/* worseDrift */.mJ)(record).length > 0 || record.creep !== undefined
                ? [note('warning', statusLine(record), record.judgement.reason)]
                : [];
        default:
            return [];
    }
}
function findingNotes(record) {
    const metrics = new Map(record.judgement.metrics.map((metric) => [metric.id, metric]));
    const names = (0,label/* namesOf */.eZ)(record.plan);
    const level = (0,force/* forceOf */.j)(record) === 'blocks' ? 'error' : 'warning';
    return (0,order/* completeFindings */.s5)(record.judgement)
        .slice(0, annotations_MOST)
        .map((finding) => {
        const row = (0,heading/* headlineOf */.g)(finding, metrics);
        if (!row)
            return note(level, statusLine(record), finding.text);
        const [from, to] = (0,change/* sidesText */.In)(row);
        const sides = from === format/* NOTHING */.K$ ? to : `${from} → ${to}`;
        return note(level, `${(0,label/* labelText */.QK)((0,label/* labelOf */.Wy)(row.id, names))}: ${sides}, ${(0,change/* wholeChangeText */.Lo)(row)}`, (0,finding_text/* findingText */.N)(record, finding, row) || row.reason);
    });
}
function problemNotes(record, level, kinds) {
    const problems = (0,state/* allProblems */.U)(record).filter(({ kind }) => kinds.includes(kind));
    const messages = problems.length > 0 ? problems.map(({ message }) => message) : [record.judgement.reason];
    return messages.slice(0, annotations_MOST).map((message) => note(level, statusLine(record), message));
}
function note(level, title, message) {
    return { level, title: (0,untrusted/* plainLine */.h0)(title, TITLE_UNITS), message: (0,untrusted/* plainLine */.h0)(message, MESSAGE_UNITS) };
}

// EXTERNAL MODULE: ./build/src/report/comment.js
var comment = __webpack_require__(92081);
// EXTERNAL MODULE: ./build/src/report/exit-code.js
var exit_code = __webpack_require__(72822);
// EXTERNAL MODULE: ./build/src/report/creep.js
var creep = __webpack_require__(2869);
// EXTERNAL MODULE: ./build/src/report/how.js
var how = __webpack_require__(76070);
// EXTERNAL MODULE: ./build/src/report/lead.js
var lead = __webpack_require__(10276);
// EXTERNAL MODULE: ./build/src/report/row.js
var row = __webpack_require__(60744);
// EXTERNAL MODULE: ./build/src/report/sections.js
var sections = __webpack_require__(46286);
// EXTERNAL MODULE: ./build/src/report/table.js
var table = __webpack_require__(26108);
// EXTERNAL MODULE: ./build/src/report/time-spent.js
var time_spent = __webpack_require__(74294);
;// CONCATENATED MODULE: ./build/src/report/summary.js
/** The job summary: the whole table, every round's number, and what was decided about each baseline candidate. */













/** GitHub drops a step's summary over 1 MiB; 900 KiB leaves room for other tools' parts. */
const BUDGET_BYTES = 900 * 1024;
const MOST_ROWS = 1500;
const MOST_CANDIDATES = 100;
/** Markdown of at most 900 KiB: parts that do not fit are named, the least needed first. */
function summaryMarkdown(record, extras) {
    const findings = (0,order/* completeFindings */.s5)(record.judgement);
    const metrics = (0,order/* readableMetrics */.ad)(record.judgement, findings);
    const names = (0,label/* namesOf */.eZ)(record.plan);
    const { icon, title } = (0,heading/* headingOf */.W)(record, findings);
    const shown = metrics.slice(0, MOST_ROWS);
    const more = metrics.length > shown.length
        ? `\n\n… and ${String(metrics.length - shown.length)} more rows in run.json.`
        : '';
    const parts = [
        { title: '', body: `## ${icon} ${(0,label/* labelMarkdown */.kB)([{ words: 'Performance:' }, ...title])}` },
        { title: '', body: (0,lead/* leadMarkdown */.g)(record, findings) },
        { title: '', body: (0,drift/* driftMarkdown */.fZ)(record) },
        { title: '', body: (0,creep/* creepMarkdown */.l)(record) },
        { title: '### Claims', body: (0,sections/* claimsMarkdown */.Pf)(record) },
        {
            title: '### Every row',
            body: shown.length === 0 ? '' : `${(0,table/* tableMarkdown */.o)(shown, record, (0,row/* rowContextOf */.V)(record, findings))}${more}`,
        },
        { title: '', body: record.plan.mode === 'baseline' ? (0,time_spent/* timeSpentMarkdown */.L)(record) : '' },
        { title: '### Warnings', body: (0,sections/* problemsMarkdown */.KK)(record, ['warning']) },
        { title: '### How it was measured', body: `${(0,how/* howLine */.tp)(record)}.\n\n${(0,how/* howList */.vP)(record, [])}` },
        { title: '### Baseline candidates', body: candidatesMarkdown(extras.candidates ?? []) },
        { title: '### Accepted before (debts)', body: (0,sections/* debtsMarkdown */.QR)(record) },
        { title: '### Why, row by row', body: (0,sections/* reasonsMarkdown */.Rj)(shown, names) },
        { title: '### Every round', body: roundsMarkdown(record) },
    ];
    return joined(parts);
}
/** Parts are in the order of need: what no longer fits is left out and said. */
function joined(parts) {
    const kept = [];
    let bytes = 0;
    for (const { title, body } of parts) {
        if (body === '')
            continue;
        const text = title === '' ? body : `${title}\n\n${body}`;
        // The note about a part that does not fit always does.
        if (bytes + bytesOf(text) > BUDGET_BYTES - 4096)
            kept.push(`${title === '' ? 'A part' : title.replace(/^#+ /, '')} did not fit here: it is in run.json.`);
        else {
            kept.push(text);
            bytes += bytesOf(text) + 2;
        }
    }
    return `${kept.join('\n\n')}\n`;
}
function bytesOf(text) {
    return new TextEncoder().encode(text).length;
}
function candidatesMarkdown(candidates) {
    const lines = (0,how/* candidateLines */.HB)(candidates.slice(0, MOST_CANDIDATES)).map((line) => `- ${line}`);
    if (candidates.length > MOST_CANDIDATES)
        lines.push(`- … and ${String(candidates.length - MOST_CANDIDATES)} more`);
    return lines.join('\n');
}
/** One line per metric and side: the numbers the statistics were fed, block by block. */
function roundsMarkdown({ samples, plan }) {
    if (!samples)
        return '';
    const names = (0,label/* namesOf */.eZ)(plan);
    const line = (metric, what, values) => `| ${(0,label/* labelMarkdown */.kB)((0,label/* labelOf */.Wy)(metric.id, names))} | ${what} | ${values
        .slice(0, 200)
        .map((value) => roundText(value, metric))
        .join(' · ')} |`;
    const rows = samples.strategy === 'paired'
        ? [
            ...samples.metrics.flatMap((metric) => [
                line(metric, 'base', metric.base),
                line(metric, 'head', metric.head),
            ]),
            ...confirmed(samples).flatMap((metric) => [
                line(metric, 'base, fresh', metric.base),
                line(metric, 'head, fresh', metric.head),
            ]),
        ]
        : samples.metrics.map((metric) => line(metric, 'head', metric.head));
    return rows.length === 0 ? '' : ['| Metric | Side | Block by block |', '|---|---|---|', ...rows].join('\n');
}
function confirmed(samples) {
    return samples.confirm?.metrics ?? [];
}
function roundText(value, { unit }) {
    const number = (0,change/* numberOf */.rl)(value);
    return number === undefined ? '–' : (0,format/* formatValue */.Fl)(number, unit);
}

;// CONCATENATED MODULE: ./build/src/commands/publish.js
/** Everything a run tells GitHub. Trouble here is said and never touches the verdict. */















/** The second stage starts as soon as the first has ended. */
const RUN_RETENTION_DAYS = 7;
/** Two jobs of one workflow run cannot upload under one name: the one that confirms adds this. */
const CONFIRMED = '.confirmed';
/** Summary, artifact, comment, annotations, outputs, in this order; each on its own. */
async function publish(publication) {
    const { record, files, folder, context, voice, candidates } = publication;
    const told = (posted) => {
        if (posted.problem !== undefined)
            voice.say(`tollgate: ${posted.problem}`);
    };
    told(writeSummary(process.env, summaryMarkdown(record, { candidates })));
    const uploaded = await (0,upload/* uploadFiles */.Z)(filesBelow(folder), artifactName(record), folder);
    told(uploaded);
    const flagged = (0,fresh_runner/* toConfirm */.SK)(record);
    if ((context.pullRequest || flagged.length > 0) && context.workflowRun === undefined) {
        const suffix = record.screened === undefined ? '' : CONFIRMED;
        told(await (0,upload/* uploadFile */.Q)(files.run, `${runArtifactName(record.plan.name)}${suffix}`, RUN_RETENTION_DAYS));
    }
    const reportUrl = uploaded.artifactId === undefined ? undefined : `${context.runUrl}/artifacts/${uploaded.artifactId}`;
    const comment = await postComment(publication, reportUrl);
    told(comment);
    await annotate(annotationsOf(record));
    told(await setOutputs({
        verdict: record.judgement.verdict,
        regressions: record.judgement.metrics.filter((row) => row.gated && (row.outcome === 'regressed' || row.outcome === 'over-limit')).length,
        report: files.report,
        ...(flagged.length === 0 ? {} : { 'needs-confirmation': JSON.stringify(flagged) }),
        ...(comment.url === undefined ? {} : { 'comment-url': comment.url }),
        ...(publication.previewUrl === undefined ? {} : { 'preview-url': publication.previewUrl }),
        ...(record.baselineColumn === undefined ? {} : { 'baseline-sha': record.baselineColumn.sha }),
        ...(record.baselineColumn?.runId === undefined
            ? {}
            : { 'baseline-run-id': record.baselineColumn.runId }),
    }));
}
/** What the second, trusted stage needs of this run, and what people download. */
function artifactName(record) {
    const { name } = record.plan;
    const suffix = record.screened === undefined ? '' : CONFIRMED;
    return `${name === 'default' ? 'tollgate-report' : `tollgate-report-${name}`}${suffix}`;
}
async function postComment({ record, context, octokit, candidates }, reportUrl) {
    const pull = context.pullRequest;
    if (pull === undefined || record.plan.mode !== 'gate')
        return { posted: false };
    if (context.readOnlyToken && record.plan.comment !== 'never') {
        return {
            posted: false,
            problem: 'the token of a pull request from a fork or from Dependabot cannot comment: the table is in the job summary; the two-workflow form in the README posts it',
        };
    }
    const key = record.plan.name;
    const place = { octokit, context, pullNumber: pull.number, key, sha: pull.headSha };
    const { verdict } = record.judgement;
    const earlier = record.plan.comment === 'never' ? [] : await earlierPushes(place);
    const body = (0,comment/* commentMarkdown */.r)(record, {
        runUrl: context.runUrl,
        pushes: [...earlier, verdict],
        candidates,
        ...(reportUrl === undefined ? {} : { report: reportUrl }),
    });
    const run = `${context.runId}.${context.runAttempt}`;
    return upsertComment({ ...place, run, verdict, body, mode: record.plan.comment });
}
/** The measurements alone, as one raw file: what the trusted second stage reads of a run without a writing token. */
function runArtifactName(name) {
    return name === 'default' ? 'tollgate-run' : `tollgate-run-${name}`;
}
/** In `report` mode the check is a commit status on the pull request's head: right for forks, usable as a required check. */
async function postStatus({ record, context, octokit, voice }, sha) {
    const blocks = (0,exit_code/* exitCodeOfRecord */.Y)(record) !== failure/* EXIT */.dc.ok;
    const state = !blocks ? 'success' : record.judgement.verdict === 'error' ? 'error' : 'failure';
    const posted = await setCommitStatus(octokit, context, {
        sha,
        state,
        description: statusLine(record),
        targetUrl: context.runUrl,
        context: record.plan.name === 'default' ? 'tollgate' : `tollgate (${record.plan.name})`,
    });
    if (posted.problem !== undefined)
        voice.say(`tollgate: ${posted.problem}`);
}
function filesBelow(folder) {
    return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && entry.name !== '.gitignore')
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
}


/***/ }),

/***/ 71991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ stderrVoice)
});

// EXTERNAL MODULE: ./build/src/config/redact.js
var redact = __webpack_require__(34251);
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

/***/ 62990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ writeFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/report/comment.js
var report_comment = __webpack_require__(92081);
// EXTERNAL MODULE: ./build/src/report/change.js
var report_change = __webpack_require__(39558);
// EXTERNAL MODULE: ./build/src/report/untrusted.js
var untrusted = __webpack_require__(23154);
;// CONCATENATED MODULE: ./build/src/report/chart-painter.js
/** echarts without a DOM: options in, SVG text out, the same text for the same options. */

/** Loads echarts (half a second: only the HTML report pays it) and hands back the painter. */
async function loadChartPainter() {
    const [core, charts, components, renderers] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(419), __webpack_require__.e(927), __webpack_require__.e(885), __webpack_require__.e(435)]).then(__webpack_require__.bind(__webpack_require__, 80435)),
        Promise.all(/* import() */[__webpack_require__.e(419), __webpack_require__.e(927), __webpack_require__.e(359), __webpack_require__.e(885), __webpack_require__.e(692)]).then(__webpack_require__.bind(__webpack_require__, 47692)),
        Promise.all(/* import() */[__webpack_require__.e(419), __webpack_require__.e(927), __webpack_require__.e(359), __webpack_require__.e(640)]).then(__webpack_require__.bind(__webpack_require__, 94640)),
        Promise.all(/* import() */[__webpack_require__.e(419), __webpack_require__.e(786)]).then(__webpack_require__.bind(__webpack_require__, 22786)),
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
        return `<${tag}${attributes}>${text === undefined ? '' : `<title>${(0,untrusted/* escapeHtml */.ZD)(text)}</title>`}</${tag}>`;
    })
        .replace(/ ecmeta_\w+="[^"]*"/g, '')
        .replace(/^<svg[^>]*>/, `<svg viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${(0,untrusted/* escapeHtml */.ZD)(description)}">`)
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

// EXTERNAL MODULE: ./build/src/report/format.js
var format = __webpack_require__(45845);
// EXTERNAL MODULE: ./build/src/report/finding-text.js
var finding_text = __webpack_require__(46333);
// EXTERNAL MODULE: ./build/src/report/heading.js + 2 modules
var heading = __webpack_require__(50862);
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
var model_metric = __webpack_require__(39739);
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

// EXTERNAL MODULE: ./build/src/report/order.js
var order = __webpack_require__(95796);
// EXTERNAL MODULE: ./build/src/report/prose.js
var prose = __webpack_require__(32299);
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
    return (0,untrusted/* plainLine */.h0)(text, max)
        .split('`')
        .map((piece, index) => {
        if (piece === '')
            return '';
        return index % 2 === 1 ? `<code>${(0,untrusted/* htmlText */.js)(piece, untrusted/* NAME_UNITS */.WR * 2)}</code>` : escapedPiece(piece);
    })
        .join('');
}
/** Keeps the spaces at the ends of a piece, which `plainLine` would trim. */
function escapedPiece(piece) {
    const [, before = '', inner = '', after = ''] = /^( *)(.*?)( *)$/.exec(piece) ?? [];
    return `${before}${inner === '' ? '' : (0,untrusted/* htmlText */.js)(inner, inner.length)}${after}`;
}
/** A message with the lines a child wrote, as a paragraph and a block. */
function messageHtml(message) {
    const [first = '', ...rest] = message.split(/\r?\n/);
    const lines = (0,untrusted/* cleanLines */.v3)(rest.filter((line) => line.trim() !== ''), 40);
    const block = lines.length === 0 ? '' : `<pre>${lines.map(untrusted/* escapeHtml */.ZD).join('\n')}</pre>`;
    return `<p>${proseHtml(lines.length === 0 ? (0,prose/* sentence */.em)(first) : first)}</p>${block}`;
}

// EXTERNAL MODULE: ./build/src/report/label.js
var report_label = __webpack_require__(5774);
// EXTERNAL MODULE: ./build/src/report/row-words.js
var row_words = __webpack_require__(45124);
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
    const name = (0,untrusted/* htmlText */.js)(names.paths.get(page) ?? page, untrusted/* NAME_UNITS */.WR);
    const pictures = shown.map(({ atMs, image }) => `<figure><img src="${image}" alt="${name} on ${side} after ${(0,format/* formatValue */.Fl)(atMs, 'ms')}"><figcaption>${(0,format/* formatValue */.Fl)(atMs, 'ms')}</figcaption></figure>`);
    return `<h3><code>${name}</code> ${device}, ${side}</h3><div class="film">${pictures.join('')}</div>`;
}

// EXTERNAL MODULE: ./build/src/model/verdict.js
var verdict = __webpack_require__(83538);
// EXTERNAL MODULE: ./build/src/report/drift.js
var drift = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/src/report/how.js
var how = __webpack_require__(76070);
// EXTERNAL MODULE: ./build/src/report/pass-title.js + 1 modules
var pass_title = __webpack_require__(18788);
// EXTERNAL MODULE: ./build/src/report/state.js
var report_state = __webpack_require__(39745);
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
            : (0,untrusted/* htmlText */.js)(github.repository, 100) +
                (github.pullRequest === undefined ? '' : ` #${String(github.pullRequest)}`),
        plan.name === 'default' ? '' : (0,untrusted/* htmlText */.js)(plan.name, 80),
        base === null ? '' : `base <code>${(0,format/* shortSha */.Fu)(base.sha)}</code>`,
        `head <code>${(0,format/* shortSha */.Fu)(head.sha)}</code>${head.dirty === true ? ' with uncommitted changes' : ''}`,
        (0,untrusted/* htmlText */.js)(startedAt.slice(0, 16).replace('T', ' '), 20),
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
    const { screen, confirm } = (0,how/* blockCounts */.eH)(record.rounds);
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

// EXTERNAL MODULE: ./build/src/report/creep.js
var creep = __webpack_require__(2869);
// EXTERNAL MODULE: ./build/src/report/time-spent.js
var time_spent = __webpack_require__(74294);
// EXTERNAL MODULE: ./build/src/report/sections.js
var sections = __webpack_require__(46286);
// EXTERNAL MODULE: ./build/src/report/stress.js
var report_stress = __webpack_require__(86678);
;// CONCATENATED MODULE: ./build/src/report/html-how.js
/** The quiet sections of the HTML report: notices, stress steps, how it was measured. */













/** Warnings, claims and drift: what the reader must know beside the rows. */
function noticesHtml(record, names) {
    const warnings = (0,report_state/* allProblems */.U)(record)
        .filter(({ kind }) => kind === 'warning')
        .map(({ message }) => proseHtml(message));
    const claims = (record.claims ?? []).map((claim) => {
        const why = claim.why === undefined ? '' : `. ${proseHtml((0,prose/* sentence */.em)(claim.why))}`;
        return `${(0,report_label/* labelHtml */.Ko)((0,report_label/* labelOf */.Wy)(claim.id, names))}: ${(0,sections/* claimText */.Q1)(claim)}${why}`;
    });
    return [
        listHtml('warnings', 'Warnings', warnings),
        listHtml('claims', 'Claims', claims),
        listHtml('drift', 'Drift on main', (0,drift/* driftLinesHtml */.co)(record)),
        listHtml('creep', 'Slow creep of main', (0,creep/* creepLinesHtml */.M)(record)),
    ].join('');
}
/** Shifts that people accepted, with their reasons. */
function debtsHtml(record) {
    const debts = (record.debts ?? []).map(({ commit, at, reason, metrics }) => `<code>${(0,format/* shortSha */.Fu)(commit)}</code>, ${(0,untrusted/* htmlText */.js)(at.slice(0, 10), 10)}: ${metrics.length === 0
        ? 'every metric'
        : metrics
            .slice(0, 5)
            .map((id) => `<code>${(0,untrusted/* htmlText */.js)(id, 120)}</code>`)
            .join(', ')}, because ${(0,untrusted/* htmlText */.js)(reason, 200)}`);
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
            .join('')}<td><span class="pill">${(0,untrusted/* htmlText */.js)((0,report_stress/* stepVerdict */.sr)(step), 120)}</span>${index === breaking ? ' breaks here' : ''}</td></tr>`;
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
    const costs = (0,time_spent/* costliestEndpoints */.J)(record);
    const rows = costs.map(({ load, endpoint, perSecond, p50Ms, inFlight, share }) => `<tr><td><code>${(0,untrusted/* htmlText */.js)(endpoint, 80)}</code><small>${(0,untrusted/* htmlText */.js)(load, 80)}</small></td><td>${(0,format/* formatNumber */.ZV)(perSecond)}/s</td><td>${(0,format/* formatValue */.Fl)(p50Ms, 'ms')}</td><td>${(0,format/* formatNumber */.ZV)(inFlight)}</td><td>${(0,format/* formatNumber */.ZV)(Math.round(share * 100))} %</td><td><span class="bar" style="width:${String(Math.round(share * 100))}%"></span></td></tr>`);
    const savings = (record.savings ?? []).map(({ page, title, savedMs, savedBytes }) => `<code>${(0,untrusted/* htmlText */.js)(page, 80)}</code> ${(0,untrusted/* htmlText */.js)(title, 120)}: ${[savedMs === undefined ? '' : (0,format/* formatValue */.Fl)(savedMs, 'ms'), savedBytes === undefined ? '' : (0,format/* formatValue */.Fl)(savedBytes, 'B')].filter((size) => size !== '').join(' and ')}`);
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
        (0,how/* howLine */.tp)(record),
        `Machine: <code>${(0,untrusted/* htmlText */.js)(runner.cpu, 80)}</code>, ${(0,format/* counted */.hS)(runner.cores, 'core')}${runner.memoryBytes === undefined ? '' : `, ${(0,format/* formatValue */.Fl)(runner.memoryBytes, 'B')}`}${runner.image === undefined ? '' : `, ${(0,untrusted/* htmlText */.js)(runner.image, 60)}`}${runner.calibration === undefined ? '' : `, calibration ${(0,format/* formatNumber */.ZV)(runner.calibration)} (bigger is faster)`}`,
        Object.keys(versions).length === 0
            ? ''
            : `Versions: ${Object.entries(versions)
                .map(([name, version]) => `<code>${(0,untrusted/* htmlText */.js)(`${name} ${version}`, 60)}</code>`)
                .join(', ')}`,
        column
            ? `Baseline: <code>${(0,format/* shortSha */.Fu)(column.sha)}</code>, ${[(0,format/* formatAge */.nV)(column.at, record.startedAt), (0,format/* counted */.hS)(column.runs, 'run')].filter((part) => part !== undefined).join(', ')}`
            : 'Baseline: none yet',
        ...plan.loads.map(({ name, script, ratePerSecond, roundMs }) => `Load <code>${(0,untrusted/* htmlText */.js)(name, 80)}</code>${script === undefined ? '' : ` from <code>${(0,untrusted/* htmlText */.js)(script, 120)}</code>`}: rounds of ${(0,format/* formatDuration */.a3)(roundMs)}${ratePerSecond === undefined ? '' : ` at ${(0,format/* formatNumber */.ZV)(ratePerSecond)}/s`}`),
        'Statistics count blocks or runs, never requests: thousands of requests of one round share its luck',
        `Order of blocks drawn from seed ${String(plan.seed)}`,
        ...plan.notes.map(({ message, override }) => `${proseHtml((0,prose/* sentence */.em)(message))}${override === undefined ? '' : ` Say otherwise: <code>${(0,untrusted/* htmlText */.js)(override, 160)}</code>`}`),
        ...(0,report_state/* allProblems */.U)(record)
            .filter(({ kind }) => kind === 'note')
            .map(({ message }) => proseHtml(message)),
    ].filter((fact) => fact !== '');
    const links = files
        .filter(({ href }) => /^[\w][\w./-]*$/.test(href) && !href.includes('..'))
        .map(({ label, href }) => `<li><a href="${href}">${(0,untrusted/* htmlText */.js)(label, 120)}</a></li>`);
    const beside = links.length === 0
        ? ''
        : `<h2 id="files">Files beside this one</h2>\n<div class="box"><ul>${links.join('')}</ul></div>`;
    return `<h2 id="how">How it was measured</h2>\n<div class="box"><ul>${facts.map((fact) => `<li>${fact}</li>`).join('')}</ul></div>${beside}`;
}

// EXTERNAL MODULE: ./build/src/report/page-diff.js + 1 modules
var page_diff = __webpack_require__(60171);
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
    return `<div class="scroll" tabindex="0" role="region" aria-label="Resources of ${(0,untrusted/* htmlText */.js)(path, 80)}"><table><caption><code>${(0,untrusted/* htmlText */.js)(path, 80)}</code> ${device}${more}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
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
    return `<tr class="${tone}"><td><code>${(0,untrusted/* htmlText */.js)(change.name, 120)}</code></td><td>${(0,untrusted/* htmlText */.js)(change.type, 20)}</td><td>${bytes(change.from)}</td><td>${bytes(change.to)}</td><td>${(0,format/* formatDifference */.jR)(size, 'B')}</td><td><span class="pill">${words}</span></td></tr>`;
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

// EXTERNAL MODULE: ./build/src/report/row.js
var report_row = __webpack_require__(60744);
// EXTERNAL MODULE: ./build/src/report/table.js
var table = __webpack_require__(26108);
;// CONCATENATED MODULE: ./build/src/report/html-table.js
/** Every row in one table that sorts and filters. */








/** The table of these rows, in the order given. */
function rowsTableHtml(metrics, record, context) {
    const heads = (0,table/* tableHeads */.u)(record).map((head) => `<th scope="col" aria-sort="none"><button type="button">${head}</button></th>`);
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
    const row = (0,report_row/* rowOf */.O)(metric, context);
    const strong = (text) => ((0,order/* isFailing */.DI)(metric) && text !== format/* NOTHING */.K$ ? `<b>${text}</b>` : text);
    const sides = row.from === format/* NOTHING */.K$ ? strong(row.to) : `${row.from} → ${strong(row.to)}`;
    const around = [row.interval, row.steadier].map((text) => (text === '' ? '' : `<small>${text}</small>`));
    const added = row.added.slice(0, 8).map((name) => `<small><code>+ ${(0,untrusted/* htmlText */.js)(name, 60)}</code></small>`);
    return `<tr class="${toneOf(metric)}"><td>${(0,report_label/* labelHtml */.Ko)(row.label)}<small>${(0,untrusted/* htmlText */.js)(metric.id, 160)}</small></td><td${key((0,report_change/* numberOf */.rl)(context.baseline?.values[metric.id]))}>${row.baseline}</td><td${key(metric.target)}>${row.target}</td><td${key((0,report_change/* numberOf */.rl)(metric.head))}>${sides}</td><td${key(metric.change)}>${strong(row.change)}${around.join('')}${added.join('')}</td><td${key(metric.regression)}>${row.allowed}</td><td data-key="${String(place)}"><span class="pill">${row.verdict}</span><small>${proseHtml(metric.reason)}</small></td></tr>`;
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
            : `<h2 id="all">Every row</h2>\n${rowsTableHtml(metrics, record, (0,report_row/* rowContextOf */.V)(record, findings))}`,
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
<title>${(0,untrusted/* escapeHtml */.ZD)(title)}</title>
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
const MOST_FINDINGS = 10;
function findingsHtml(record, findings, names) {
    if (findings.length === 0)
        return '';
    const metrics = new Map(record.judgement.metrics.map((metric) => [metric.id, metric]));
    const items = findings
        .slice(0, MOST_FINDINGS)
        .map((finding) => findingHtml(finding, record, metrics, names));
    const more = findings.length > MOST_FINDINGS
        ? `<p class="lede">… and ${String(findings.length - MOST_FINDINGS)} more.</p>`
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
var report_json = __webpack_require__(47912);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/read/filmstrip.js
var filmstrip = __webpack_require__(16646);
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
    const comment = keep('comment.md', (0,report_comment/* commentMarkdown */.r)(record, links), { disk, voice });
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

/***/ 94702:
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

/***/ 78700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ parseConfigFile),
  L: () => (/* binding */ pathText)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/config/mistake.js
var mistake = __webpack_require__(32876);
// EXTERNAL MODULE: ./build/src/config/nearest.js
var nearest = __webpack_require__(34438);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
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


/***/ }),

/***/ 90042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ ignoredChange),
/* harmony export */   pA: () => (/* binding */ DEFAULT_IGNORE)
/* harmony export */ });
/* unused harmony export onlyIgnored */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

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

/***/ 4247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ planFrom)
});

// EXTERNAL MODULE: ./build/src/config/ignored.js
var ignored = __webpack_require__(90042);
// EXTERNAL MODULE: ./build/src/config/mistake.js
var mistake = __webpack_require__(32876);
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

// EXTERNAL MODULE: ./build/src/config/sources.js
var config_sources = __webpack_require__(10462);
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
var metric_names = __webpack_require__(28370);
// EXTERNAL MODULE: ./build/src/config/nearest.js
var nearest = __webpack_require__(34438);
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

/***/ 34251:
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

/***/ 10462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readFile),
/* harmony export */   e: () => (/* binding */ expandAll)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94702);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78700);
/* harmony import */ var _long_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47383);



/** Reads a file; without one, everything in it is as if not written. */
function readFile(file) {
    if (!file)
        return { ...(0,_long_form_js__WEBPACK_IMPORTED_MODULE_2__/* .longForm */ .J)({}), at: () => 'the configuration', mistakes: [] };
    const { written, mistakes, at } = (0,_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseConfigFile */ .m)(file);
    return { ...(0,_long_form_js__WEBPACK_IMPORTED_MODULE_2__/* .longForm */ .J)(written), at, mistakes };
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
        const { text, missing, refused } = (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expandVariables */ .i)(String(value), draft.sources.env);
        for (const name of refused) {
            draft.mistakes.push({
                at: draft.file.at(...path, key),
                message: `${(0,_file_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .L)([...path, key])} needs \${${name}}, which belongs to the runner and is given to no preview and no script; pass what is needed under another name`,
            });
        }
        for (const name of missing) {
            draft.mistakes.push({
                at: draft.file.at(...path, key),
                message: `${(0,_file_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .L)([...path, key])} needs \${${name}}, which is not in the job's environment; set it with \`env:\` in the workflow, or write $\${${name}} to keep the text`,
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

/***/ 30532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ openDisk)
/* harmony export */ });
/* unused harmony export addTo */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82917);
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

/***/ 67737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ baselineColumn)
/* harmony export */ });
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38260);
/* harmony import */ var _history_samples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48615);
/* harmony import */ var _unlike_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62100);
/** What the stored history says of each metric: the Baseline column and its trend. */



/** One number per run where the metric has numbers: the run's median over its rounds. */
function runValue(values) {
    const numbers = values.filter((value) => typeof value === 'number');
    return numbers.length === 0 ? values.at(-1) : (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(numbers);
}
function trendOf(values) {
    return values.filter((value) => typeof value === 'number');
}
/**
 * The median per metric (the newest value of rates and sets) over the window's runs that are of one kind of machine and
 * one series with the newest, and the runs behind it.
 */
function baselineColumn(baseline, commitsBehind) {
    const runs = (0,_unlike_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .hardwareOfNewest */ .Eq)((0,_history_samples_js__WEBPACK_IMPORTED_MODULE_1__/* .historyWindow */ .ni)(baseline));
    const ids = new Set(runs.flatMap((run) => Object.keys(run.metrics)));
    const perMetric = new Map([...ids].map((id) => [
        id,
        (0,_unlike_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .seriesOfNewest */ .xb)(runs, id)
            .map((run) => runValue(run.metrics[id] ?? []))
            .filter((value) => value !== undefined),
    ]));
    return {
        runs: runs.length,
        sha: baseline.commit,
        runId: baseline.runId,
        at: baseline.at,
        values: Object.fromEntries([...perMetric].flatMap(([id, values]) => {
            const value = runValue(values);
            return value === undefined ? [] : [[id, value]];
        })),
        trend: Object.fromEntries([...perMetric].map(([id, values]) => [id, trendOf(values)])),
        commits: runs.map(({ commit }) => commit),
        ...(commitsBehind === undefined ? {} : { commitsBehind }),
    };
}


/***/ }),

/***/ 26491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rt: () => (/* binding */ effectAgainst),
  HZ: () => (/* binding */ historyPrior),
  Kw: () => (/* binding */ historySpec),
  HH: () => (/* binding */ runMedians),
  iR: () => (/* binding */ withFewerRounds)
});

// UNUSED EXPORTS: LEAST_AGAINST_HISTORY

// EXTERNAL MODULE: ./build/src/stats/moments.js
var moments = __webpack_require__(31324);
// EXTERNAL MODULE: ./build/src/stats/quantile.js
var quantile = __webpack_require__(38260);
;// CONCATENATED MODULE: ./build/src/stats/fewer-rounds.js
/** What a median of few rounds adds to the scatter that medians of more rounds have shown. */


/**
 * Variance by which the median of `now` strays more than the medians of `past` did, for want of rounds: (pi / 2) s^2 (1 / n -
 * mean of 1 / n of the past), s^2 the middle of the runs' own variances; 0 where now has as many rounds, or nobody has two. A side without any has nothing to say.
 */
function varianceOfFewerRounds(past, now) {
    const known = past.filter(({ length }) => length > 0);
    if (known.length === 0 || now.length === 0)
        return 0;
    const fewer = 1 / now.length - (0,moments/* mean */.i2)(known.map(({ length }) => 1 / length));
    const scatters = [...known, now].flatMap((rounds) => (rounds.length > 1 ? [(0,moments/* variance */.GV)(rounds)] : []));
    return fewer > 0 && scatters.length > 0 ? quantile/* MEDIAN_ERROR */.Mw ** 2 * (0,quantile/* median */.JZ)(scatters) * fewer : 0;
}

// EXTERNAL MODULE: ./build/src/stats/moderated-prediction.js
var moderated_prediction = __webpack_require__(6358);
// EXTERNAL MODULE: ./build/src/stats/normal.js + 1 modules
var normal = __webpack_require__(59517);
// EXTERNAL MODULE: ./build/src/stats/overdispersion.js
var overdispersion = __webpack_require__(12601);
// EXTERNAL MODULE: ./build/src/stats/student-t.js
var student_t = __webpack_require__(7519);
// EXTERNAL MODULE: ./build/src/gate/block-test.js + 2 modules
var block_test = __webpack_require__(35326);
// EXTERNAL MODULE: ./build/src/gate/effect.js
var effect = __webpack_require__(14440);
// EXTERNAL MODULE: ./build/src/gate/metric-table.js
var metric_table = __webpack_require__(29660);
// EXTERNAL MODULE: ./build/src/gate/rate.js + 1 modules
var rate = __webpack_require__(29589);
// EXTERNAL MODULE: ./build/src/gate/scale.js
var scale = __webpack_require__(69443);
// EXTERNAL MODULE: ./build/src/gate/unlike-runner.js
var unlike_runner = __webpack_require__(62100);
// EXTERNAL MODULE: ./build/src/gate/values.js
var gate_values = __webpack_require__(17395);
;// CONCATENATED MODULE: ./build/src/gate/baseline-effect.js
/** One metric of this run against what past runs on main predict: moderated prediction t. */













/** Run-to-run SD believed before any history: [calibrated, raw]. Source: docs/verdicts.md section 6; judgement where it is silent. */
const priorSd = {
    'latency-p10': [0.05, 0.08],
    'latency-p25': [0.05, 0.08],
    'latency-p50': [0.05, 0.08],
    'latency-p75': [0.05, 0.08],
    'latency-p90': [0.08, 0.12],
    'latency-p95': [0.08, 0.12],
    'latency-p99': [0.15, 0.2],
    lcp: [0.05, 0.08],
    fcp: [0.05, 0.08],
    si: [0.05, 0.08],
    tbt: [0.2, 0.3],
    throughput: [0.04, 0.07],
    attained: [0.04, 0.07],
    cpu: [0.05, 0.08],
    'bootup-time': [0.05, 0.08],
    'main-thread-time': [0.05, 0.08],
    'memory-peak': [0.05, 0.08],
    'ready-time': [0.15, 0.2],
};
const OTHER_SD = [0.08, 0.12];
/** CLS between runs of one page: about a hundredth. Judgement. */
const ABSOLUTE_SD = 0.02;
/** Source: docs/verdicts.md section 6: red only from max(2t, 10 %). */
const LEAST_AGAINST_HISTORY = 0.1;
/** The metric with the regression that is allowed against history. */
function historySpec(spec) {
    const twice = 2 * spec.regression;
    return { ...spec, regression: spec.kind === 'timing' ? Math.max(twice, LEAST_AGAINST_HISTORY) : twice };
}
/** One number per past run: the median of its rounds. */
function runMedians(spec, runs) {
    return runs.map((run) => (0,quantile/* median */.JZ)((0,gate_values/* asNumbers */.lK)(spec.id, (0,gate_values/* pastValues */.z4)(run, spec.id))));
}
/** What is believed of a metric before it has any history. */
function historyPrior(spec, calibrated) {
    if (spec.kind === 'absolute')
        return (0,moderated_prediction/* defaultPrior */.m3)(ABSOLUTE_SD);
    const segment = (0,metric_table/* lastSegment */.mp)(spec.id);
    const [known, raw] = (Object.hasOwn(priorSd, segment) ? priorSd[segment] : undefined) ?? OTHER_SD;
    return (0,moderated_prediction/* defaultPrior */.m3)(calibrated ? known : raw);
}
/** Head may have fewer rounds than main's runs, whose medians then stray less: a night takes as many as its pairs. */
function withFewerRounds(predicted, { id }, { head, runs }, point) {
    // A round of nothing has no logarithm; its run's median stands all the same.
    const rounds = (values) => (0,gate_values/* ascending */.V_)((0,gate_values/* asNumbers */.lK)(id, values).map(point).filter(Number.isFinite));
    const more = varianceOfFewerRounds(runs.map((run) => rounds((0,gate_values/* pastValues */.z4)(run, id))), rounds(head));
    return { ...predicted, standardError: Math.sqrt(predicted.standardError ** 2 + more) };
}
function timingAgainst(spec, head, { samples, runs, calibrated }, power) {
    const past = runMedians(spec, runs);
    const now = (0,quantile/* median */.JZ)((0,gate_values/* asNumbers */.lK)(spec.id, head));
    const level = (0,quantile/* median */.JZ)(past);
    const offset = (0,scale/* logOffset */.iR)([...past, now], level, spec.floor);
    const sign = spec.better === 'lower' ? 1 : -1;
    const speed = (runner) => (calibrated ? (0,unlike_runner/* covariate */.zv)(runner) : 0);
    const point = (value) => sign * Math.log(value + offset);
    const predicted = (0,moderated_prediction/* moderatedPrediction */.x2)(runs.map((run, i) => ({ y: point(past[i] ?? Number.NaN), c: speed(run.runner) })), { y: point(now), c: speed(samples.runner) }, historyPrior(spec, calibrated));
    const estimate = withFewerRounds(predicted, spec, { head, runs }, point);
    return (0,block_test/* locatedEffect */.Yz)({ blocks: runs.length, estimate, e: effect/* DEFAULT_NOISE */.d$ }, (0,scale/* logScale */.tA)(spec, level, offset), power);
}
function absoluteAgainst(spec, head, { runs }, power) {
    const sign = spec.better === 'lower' ? 1 : -1;
    const now = (0,quantile/* median */.JZ)((0,gate_values/* asNumbers */.lK)(spec.id, head));
    const predicted = (0,moderated_prediction/* moderatedPrediction */.x2)(runMedians(spec, runs).map((y) => ({ y: sign * y, c: 0 })), { y: sign * now, c: 0 }, historyPrior(spec, false));
    const estimate = withFewerRounds(predicted, spec, { head, runs }, (value) => value);
    return (0,block_test/* locatedEffect */.Yz)({ blocks: runs.length, estimate, e: 0 }, (0,scale/* differenceScale */.WS)(spec), power);
}
/**
 * By how much rates of runs spread more than chance. Head's own rounds know nothing of what lies between runs, and few
 * runs know little: what they show is drawn towards chance, and beyond it widened as Student's t is beside the normal
 * distribution, at the error of the test.
 */
function spreadOfRuns(past, head, alpha) {
    const df = Math.max(0, past.filter(({ total }) => total > 0).length - 1);
    const drawn = (moderated_prediction/* PRIOR_RUNS */.CZ + df * (0,overdispersion/* overdispersion */.n)([(0,rate/* inOrder */.al)(past)])) / (moderated_prediction/* PRIOR_RUNS */.CZ + df);
    const few = ((0,student_t/* studentTQuantile */.$J)(1 - alpha, moderated_prediction/* PRIOR_RUNS */.CZ + df) / (0,normal/* normalQuantile */.Zl)(1 - alpha)) ** 2;
    return Math.max(1 + few * (drawn - 1), (0,overdispersion/* overdispersion */.n)([(0,rate/* inOrder */.al)(head)]));
}
/** The effect of a timing, rate or absolute against its history; `spec` already carries the allowance of `historySpec`. */
function effectAgainst(spec, head, against, power) {
    switch (spec.kind) {
        case 'rate': {
            // A past run counts as one round, so that the spread between runs widens the error.
            const past = against.runs.map((run) => (0,gate_values/* pooled */.IE)((0,gate_values/* asCounts */.NG)(spec.id, (0,gate_values/* pastValues */.z4)(run, spec.id))));
            const now = (0,gate_values/* asCounts */.NG)(spec.id, head);
            return (0,rate/* rateEffectOf */.Rn)(spec, past, now, power, spreadOfRuns(past, now, power.alphaScreen));
        }
        case 'absolute':
            return absoluteAgainst(spec, head, against, power);
        case 'timing':
        case 'exact':
        case 'set':
            return timingAgainst(spec, head, against, power);
    }
}


/***/ }),

/***/ 35326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ke: () => (/* binding */ TRIM_FROM),
  x5: () => (/* binding */ locate),
  Yz: () => (/* binding */ locatedEffect)
});

// EXTERNAL MODULE: ./build/src/stats/estimate.js
var stats_estimate = __webpack_require__(39603);
// EXTERNAL MODULE: ./build/src/stats/moments.js
var moments = __webpack_require__(31324);
// EXTERNAL MODULE: ./build/src/stats/require-sample.js
var require_sample = __webpack_require__(54261);
;// CONCATENATED MODULE: ./build/src/stats/few-blocks.js


/**
 * Plain mean for few blocks, whose SD alone cannot be believed: SE^2 = s^2/n + tau^2 with `tau` a known floor
 * (commit-by-machine interaction). Degrees of freedom by Satterthwaite 1946, tau^2 counting as known exactly:
 * df = SE^4 / ((s^2/n)^2 / (n-1)); a constant sample has Infinity. At least two values, tau >= 0.
 */
function fewBlocksEstimate(values, tau) {
    (0,require_sample/* requireSample */.OR)(values, 'fewBlocksEstimate', 2);
    (0,require_sample/* requireWithin */.rm)(tau, 0, Number.MAX_VALUE, 'fewBlocksEstimate: tau');
    // Sorted, so that the order of blocks does not matter to the last digit.
    const sorted = values.toSorted((a, b) => a - b);
    const n = sorted.length;
    const sampling = (0,moments/* variance */.GV)(sorted) / n;
    const squared = sampling + tau * tau;
    return {
        value: (0,moments/* mean */.i2)(sorted),
        standardError: Math.sqrt(squared),
        df: sampling === 0 ? Infinity : (n - 1) * (squared / sampling) ** 2,
    };
}

;// CONCATENATED MODULE: ./build/src/stats/yuen.js


/**
 * One-sample Yuen estimate: the trimmed mean with the standard error of the winsorized sample.
 * k = floor(trim n) values go from each end, h = n - 2k stay, SE = s_w sqrt((n-1) / (h (h-1))), df = h - 1.
 * At least two values must stay. Source: Yuen 1974; Tukey & McLaughlin 1963 for one sample.
 */
function yuenEstimate(values, trim = 0.2) {
    (0,require_sample/* requireSample */.OR)(values, 'yuenEstimate', 2);
    (0,require_sample/* requireWithin */.rm)(trim, 0, 0.499, 'yuenEstimate: trim');
    const n = values.length;
    // The tiny addend keeps floor(0.2 * 5 k) from falling one short of a whole number.
    const k = Math.floor(trim * n + 1e-9);
    const stay = n - 2 * k;
    if (stay < 2)
        throw new RangeError(`yuenEstimate: trimming ${k} of ${n} values from each end leaves ${stay}`);
    const sorted = values.toSorted((a, b) => a - b);
    const low = sorted[k];
    const high = sorted[n - 1 - k];
    const winsorized = sorted.map((value) => Math.min(high, Math.max(low, value)));
    return {
        value: (0,moments/* mean */.i2)(sorted.slice(k, n - k)),
        standardError: Math.sqrt(((0,moments/* variance */.GV)(winsorized) * (n - 1)) / (stay * (stay - 1))),
        df: stay - 1,
    };
}

// EXTERNAL MODULE: ./build/src/gate/detectable.js
var detectable = __webpack_require__(38578);
// EXTERNAL MODULE: ./build/src/gate/effect.js
var effect = __webpack_require__(14440);
// EXTERNAL MODULE: ./build/src/gate/values.js
var values = __webpack_require__(17395);
;// CONCATENATED MODULE: ./build/src/gate/block-test.js
/** The test of block differences: Yuen's trimmed t from 8 blocks, a plain t with a floor under its error below. */






/** From this many blocks on there is something to trim. Source: docs/verdicts.md section 4. */
const TRIM_FROM = 8;
const TRIM = 0.2;
/** Where the block differences lie (on the metric's scale, positive is worse); `noise` is e, and tau below 8 blocks. */
function locate(differences, noise) {
    const blocks = differences.length;
    const sorted = (0,values/* ascending */.V_)(differences);
    if (blocks >= TRIM_FROM)
        return { blocks, estimate: yuenEstimate(sorted, TRIM), e: noise };
    return { blocks, estimate: fewBlocksEstimate(sorted, noise), e: 0, noise };
}
/** The error that fresh blocks will have, from the error these blocks had. */
function freshStage({ blocks, estimate, priorDf = 0, scatter = estimate.standardError }, fresh) {
    const trimmed = fresh >= TRIM_FROM ? 2 * Math.floor(TRIM * fresh + 1e-9) : 0;
    const fewer = Math.sqrt(blocks / fresh);
    return {
        se: estimate.standardError * fewer,
        scatter: scatter * fewer,
        df: fresh - trimmed - 1 + priorDf,
    };
}
function stages(located, least, floor, power) {
    const { estimate, e, scatter = estimate.standardError } = located;
    const screen = {
        se: estimate.standardError,
        scatter,
        df: estimate.df,
        e,
        alpha: power.alphaScreen,
        least: Math.max(least, floor),
    };
    if (power.alphaConfirm === undefined)
        return [screen];
    const confirm = {
        ...freshStage(located, power.confirmBlocks),
        e,
        alpha: power.alphaConfirm,
        least: Math.max(effect/* CONFIRM_SHARE */.T2 * least, floor),
    };
    return [screen, confirm];
}
/** The located difference as an effect on its scale. */
function locatedEffect(located, scale, power) {
    const { blocks, estimate, e, noise = e } = located;
    const { allowed, floorWorse, floorBetter, toChange, largest } = scale;
    const blindness = (0,detectable/* detectableChange */.w)(stages(located, allowed, 0, power));
    const floorBinds = floorWorse > effect/* CONFIRM_SHARE */.T2 * allowed;
    return {
        blocks,
        d: estimate.value,
        se: estimate.standardError,
        low: (0,stats_estimate/* lowerBound */.yz)(estimate, 0.95),
        high: (0,stats_estimate/* upperBound */.rn)(estimate, 0.95),
        upper: e + (0,stats_estimate/* upperBound */.rn)(estimate, 0.95),
        upperStrict: e + (0,stats_estimate/* upperBound */.rn)(estimate, 0.975),
        p: (0,stats_estimate/* pGreater */.Z1)(estimate, e),
        pBetter: (0,stats_estimate/* pLess */.mp)(estimate, -e),
        allowed,
        floorWorse,
        floorBetter,
        detectable: floorBinds ? (0,detectable/* detectableChange */.w)(stages(located, allowed, floorWorse, power)) : blindness,
        blindness,
        noise,
        spread: true,
        toChange,
        largest,
    };
}


/***/ }),

/***/ 84020:
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
/* harmony import */ var _stats_moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31324);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14440);
/* harmony import */ var _rounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80884);
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

/***/ 11081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RD: () => (/* binding */ ALONE_P),
  gv: () => (/* binding */ besideOthers),
  dI: () => (/* binding */ companyEffect)
});

// EXTERNAL MODULE: ./build/src/stats/estimate.js
var stats_estimate = __webpack_require__(39603);
// EXTERNAL MODULE: ./build/src/stats/require-sample.js
var require_sample = __webpack_require__(54261);
;// CONCATENATED MODULE: ./build/src/stats/moderated-estimate.js

/**
 * An estimate of the mean of `blocks` values whose variance is drawn towards `variance`, the variance of one value that
 * others like it have, worth `priorDf` degrees of freedom. Source: Smyth 2004, with a fixed prior.
 */
function moderatedEstimate(own, blocks, variance, priorDf) {
    (0,require_sample/* requirePositive */.z6)(priorDf, 'moderatedEstimate: priorDf');
    const df = own.df + priorDf;
    const squared = (priorDf * (variance / blocks) + own.df * own.standardError ** 2) / df;
    return { value: own.value, standardError: Math.sqrt(squared), df };
}

// EXTERNAL MODULE: ./build/src/gate/block-test.js + 2 modules
var block_test = __webpack_require__(35326);
// EXTERNAL MODULE: ./build/src/gate/effect.js
var effect = __webpack_require__(14440);
// EXTERNAL MODULE: ./build/src/gate/scale.js
var gate_scale = __webpack_require__(69443);
// EXTERNAL MODULE: ./build/src/gate/timing.js
var timing = __webpack_require__(37895);
;// CONCATENATED MODULE: ./build/src/gate/company-effect.js
/** What a row says in company: alone, against the others of its rounds, and by a steadier witness. Source: docs/verdicts.md section 4. */






/** What a row must show by itself, in the same direction, before the others may sharpen it. */
const ALONE_P = 0.05;
/** Part of its own error by which the others' middle must not lie on the better side before a contrast counts. */
const GUARD = 0.5;
/**
 * How surely a row is `apart` from the others by more than `e`; all on the log scale, positive is worse. Where the `others` look
 * better than before, that much (and part of its error) is asked for on top: a row is not worse because its neighbours became faster.
 */
function besideOthers(apart, others, e) {
    const guard = GUARD * others.standardError;
    return {
        p: (0,stats_estimate/* pGreater */.Z1)(apart, e + Math.max(0, guard - others.value)),
        pBetter: (0,stats_estimate/* pLess */.mp)(apart, -e - Math.max(0, guard + others.value)),
    };
}
/** Degrees of freedom that the family's middle variance is worth (Smyth 2004, with a fixed prior). */
const PRIOR_DF = 4;
/** An estimate whose variance is drawn towards its family's middle one: few blocks make a poor variance. */
function moderated(own, blocks, variance) {
    return moderatedEstimate(own, blocks, variance, PRIOR_DF);
}
/** A row against the others of the same rounds. */
function contrastOf(ratios, beside, e) {
    const { others, contrastVariance } = beside;
    const blocks = ratios.length;
    const apart = (0,block_test/* locate */.x5)(ratios.map((ratio, i) => ratio - (others[i] ?? 0)), 0).estimate;
    const estimate = moderated(apart, blocks, contrastVariance);
    return { estimate, ...besideOthers(estimate, (0,block_test/* locate */.x5)(others, 0).estimate, e) };
}
/** A row is tested alone and against the others; a median with a witness three times. */
const TESTS = { alone: 2, witnessed: 3 };
/** The p of the best of a row's tests, which share its error evenly. */
const bestOf = (tests, ...ps) => Math.min(1, tests * Math.min(...ps));
function shared(power, tests) {
    const { alphaScreen, alphaConfirm } = power;
    return {
        ...power,
        alphaScreen: alphaScreen / tests,
        ...(alphaConfirm === undefined ? {} : { alphaConfirm: alphaConfirm / tests }),
    };
}
/**
 * A timing's effect in company: its variance drawn towards the others' for the tests, which share the error evenly: alone
 * and against the others; where a steadier witness speaks, alone, the witness alone, and the witness against the others.
 * The test against the others counts only where the row (or its witness) points the same way by itself. What would have
 * been seen, estimate and bounds are the row's own, so that nothing is ruled out by quieter rows or by a witness, and a
 * slowdown of everything only by what every row itself shows.
 */
function companyEffect(metric, company, power) {
    const { ratios, baseMiddle, offset } = (0,timing/* blockRatios */.U2)(metric);
    const located = (0,block_test/* locate */.x5)(ratios, metric.noise ?? effect/* DEFAULT_NOISE */.d$);
    const { blocks, estimate, e } = located;
    const { witness } = company;
    const tests = witness ? TESTS.witnessed : TESTS.alone;
    const each = shared(power, tests);
    const scale = (0,gate_scale/* logScale */.tA)(metric, baseMiddle, offset);
    const calmed = moderated(estimate, blocks, company.variance);
    // A row that scatters more than its family is tested with less than its own error, and scatters none the less.
    const scatter = Math.max(estimate.standardError, calmed.standardError);
    const drawn = { ...located, estimate: calmed, priorDf: PRIOR_DF, scatter };
    const { p, pBetter, detectable, blindness } = (0,block_test/* locatedEffect */.Yz)(drawn, scale, each);
    const contrast = contrastOf(witness?.ratios ?? ratios, witness ?? company, e);
    const own = { ...(0,block_test/* locatedEffect */.Yz)(located, scale, each), detectable, blindness };
    if (!witness)
        return {
            ...own,
            p: bestOf(tests, p, p <= ALONE_P ? contrast.p : 1),
            pBetter: bestOf(tests, pBetter, pBetter <= ALONE_P ? contrast.pBetter : 1),
            ...(contrast.p < p ? { apart: contrast.estimate.value } : {}),
        };
    const alone = moderated((0,block_test/* locate */.x5)(witness.ratios, e).estimate, blocks, witness.variance);
    const [worse, better] = [(0,stats_estimate/* pGreater */.Z1)(alone, e), (0,stats_estimate/* pLess */.mp)(alone, -e)];
    const steadier = {
        quantile: witness.quantile,
        d: alone.value,
        size: ofTheMedian(alone.value, witness.baseMiddle / baseMiddle),
        p: bestOf(tests, worse, worse <= ALONE_P ? contrast.p : 1),
        pBetter: bestOf(tests, better, better <= ALONE_P ? contrast.pBetter : 1),
        own: { p: bestOf(tests, p), pBetter: bestOf(tests, pBetter) },
    };
    return {
        ...own,
        p: Math.min(steadier.own.p, steadier.p),
        pBetter: Math.min(steadier.own.pBetter, steadier.pBetter),
        steadier,
    };
}
/**
 * What a change of a witness is for the median beside it (`ratio`: the witness's level to the median's): the same
 * milliseconds where it lies below, the same ratio where it lies above. The smaller of the two, so that what a fast answer
 * pays in addition is not taken for the same share of a slow one.
 */
function ofTheMedian(d, ratio) {
    return Math.sign(d) * Math.min(Math.abs(d), Math.abs(Math.log1p(Math.max(-1, Math.expm1(d) * ratio))));
}


/***/ }),

/***/ 87982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   ql: () => (/* binding */ LEAST_ROWS),
/* harmony export */   sb: () => (/* binding */ companies)
/* harmony export */ });
/* harmony import */ var _model_metric_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28370);
/* harmony import */ var _stats_group_by_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59998);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38260);
/* harmony import */ var _block_test_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35326);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50647);
/* harmony import */ var _timing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37895);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17395);
/**
 * Rows of one load that were measured in the same rounds keep each other company: what hits a round hits them all, and
 * how far they scatter is alike. Source and measurements: docs/verdicts.md section 4.
 */







/** Fewer rows say nothing about what is common to them. */
const LEAST_ROWS = 3;
/**
 * A machine whose cores have two speeds (a sibling thread at work or not) makes latencies of two humps, and the median
 * jumps between them from round to round while a quantile beside it stays in the slower or in the faster one.
 */
const WITNESSED = '/latency-p50';
/** A witness is heard where it scatters by less than this part of the median's variance, middle over the rows. */
const STEADIER = 0.5;
/** Timings of endpoints that say which block each value is of, and are far enough from zero for a ratio. */
function memberOf(metric) {
    const { id, kind, blocks, base, head } = metric;
    if (kind !== 'timing' || blocks === undefined || !id.startsWith('load/'))
        return [];
    if (base.length < _block_test_js__WEBPACK_IMPORTED_MODULE_2__/* .TRIM_FROM */ .ke || base.length !== head.length || blocks.length !== base.length)
        return [];
    // A number that stands twice does not say which round is meant.
    if (new Set(blocks).size !== blocks.length)
        return [];
    const { ratios, offset, baseMiddle } = (0,_timing_js__WEBPACK_IMPORTED_MODULE_4__/* .blockRatios */ .U2)(metric);
    if (offset !== 0)
        return [];
    return [{ id, blocks, ratios, baseMiddle }];
}
/** `load/shop/GET /search/latency-p50` keeps company with the other `latency-p50` of `load/shop`. */
function familyOf(id) {
    const [kind, load] = id.split('/', 2);
    return `${kind ?? ''}/${load ?? ''}/${id.slice(id.lastIndexOf('/') + 1)}`;
}
/** A family's values of each block, in order: sorted once, not once for each row. */
function valuesByBlock(family) {
    const values = family.flatMap(({ blocks, ratios }) => blocks.map((block, i) => ({ block, ratio: ratios[i] ?? Number.NaN })));
    const byBlock = (0,_stats_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(values, ({ block }) => block);
    return new Map([...byBlock].map(([block, own]) => [block, (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .ascending */ .V_)(own.map(({ ratio }) => ratio))]));
}
/** Middle of the others in each of a row's blocks; undefined when some block lacks enough of them. */
function othersOf({ blocks, ratios }, values) {
    const middles = blocks.map((block, i) => {
        const known = values.get(block) ?? [];
        return known.length >= LEAST_ROWS ? (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .medianWithout */ .Dr)(known, ratios[i] ?? Number.NaN) : undefined;
    });
    return middles.every((middle) => middle !== undefined) ? middles : undefined;
}
/** Variance of one block, from the error of the trimmed mean. */
function blockVariance(differences) {
    return (0,_block_test_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(differences, 0).estimate.standardError ** 2 * differences.length;
}
function placedIn(family) {
    if (family.length < LEAST_ROWS)
        return [];
    const values = valuesByBlock(family);
    const beside = family.flatMap((member) => {
        const others = othersOf(member, values);
        return others ? [{ member, others }] : [];
    });
    if (beside.length < LEAST_ROWS)
        return [];
    const variance = (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(beside.map(({ member }) => blockVariance(member.ratios)));
    const contrastVariance = (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(beside.map(({ member, others }) => blockVariance(member.ratios.map((ratio, i) => ratio - (others[i] ?? 0)))));
    return beside.map((each) => ({ ...each, variance, contrastVariance }));
}
function placed(metrics) {
    const families = (0,_stats_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(metrics.flatMap(memberOf), ({ id }) => familyOf(id));
    return [...families.values()].flatMap(placedIn);
}
/** In any order: no number of a witness is set against one of the median's own, block by block. */
function sameBlocks(some, others) {
    const known = new Set(some);
    return known.size === others.length && others.every((block) => known.has(block));
}
const besideId = (id, quantile) => `${id.slice(0, -WITNESSED.length)}/latency-${quantile}`;
/**
 * The steadiest quantile of a median's requests, where it is much steadier than the median. Steadiest over all rows, not
 * for this one: who picks the least of several errors of one row thinks too well of it.
 */
function witnessFor(row, quantiles) {
    const { id, blocks } = row.member;
    if (!id.endsWith(WITNESSED))
        return undefined;
    const steady = _model_metric_names_js__WEBPACK_IMPORTED_MODULE_0__/* .WITNESSES */ .Oq.flatMap((quantile) => {
        const found = quantiles.get(besideId(id, quantile));
        if (!found || !sameBlocks(found.member.blocks, blocks))
            return [];
        return found.variance < STEADIER * row.variance ? [{ quantile, found }] : [];
    }).sort((a, b) => a.found.variance - b.found.variance);
    const [first] = steady;
    if (!first)
        return undefined;
    const { ratios, baseMiddle } = first.found.member;
    return { ...first.found, quantile: first.quantile, ratios, baseMiddle };
}
/** The company of each row that has one; rows without `blocks` (a samples file need not say them) have none. */
function companies(metrics) {
    const gated = metrics.filter(_defaults_js__WEBPACK_IMPORTED_MODULE_3__/* .compares */ .tk);
    const wanted = new Set(gated.flatMap(({ id }) => (id.endsWith(WITNESSED) ? _model_metric_names_js__WEBPACK_IMPORTED_MODULE_0__/* .WITNESSES */ .Oq.map((each) => besideId(id, each)) : [])));
    const steadier = placed(metrics.filter(({ id }) => wanted.has(id)));
    const quantiles = new Map(steadier.map((row) => [row.member.id, row]));
    return new Map(placed(gated).map((row) => {
        const { others, variance, contrastVariance } = row;
        const witness = witnessFor(row, quantiles);
        const beside = { others, variance, contrastVariance };
        return [row.member.id, witness ? { ...beside, witness } : beside];
    }));
}


/***/ }),

/***/ 50647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ RULED_OUT),
/* harmony export */   VT: () => (/* binding */ SAME_BYTES),
/* harmony export */   tk: () => (/* binding */ compares),
/* harmony export */   yD: () => (/* binding */ metricSpec)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39739);
/* harmony import */ var _metric_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29660);
/* harmony import */ var _model_metric_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23136);
/** From a metric id and the team's rules to everything the gate must know of the metric. */



/** Why a metric does not gate that the team wants only to see. */
const RULED_OUT = 'a rule says gate: false';
/** Why the timings of a page do not. */
const SAME_BYTES = 'both sides serve the same bytes, so the page was not timed again';
/** A quantile p is judged from 30 requests a round beyond it: n (1 - p), below the median n p. Source: docs/verdicts.md section 2. */
const TAIL_REQUESTS = 30;
/** A duration for a sentence: "6 s", "90 s". */
function seconds(ms) {
    return `${String(Math.ceil(ms / 1000))} s`;
}
function quantileObstacle(id, defaults, hints) {
    const { quantile } = defaults;
    const { requestsPerRound: seen, roundMs } = hints;
    if (quantile === undefined || seen === undefined)
        return undefined;
    const wanted = Math.ceil(TAIL_REQUESTS / Math.min(quantile, 1 - quantile) - 1e-6);
    if (seen >= wanted)
        return undefined;
    const text = `${(0,_metric_table_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .mp)(id)} needs ${String(wanted)} requests a round to be judged, a round has ${String(Math.round(seen))}`;
    if (roundMs === undefined || seen <= 0)
        return text;
    return `${text}: rounds of ${seconds((roundMs * wanted) / seen)} would do`;
}
/** Which metrics of a run gate by default: at most 8 per load. Returns why not, or undefined. */
function runObstacle(id, defaults, hints) {
    const parts = (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .splitMetricId */ .y9)(id);
    if (!parts)
        return undefined;
    const { family, middle, metric } = parts;
    if (metric === 'throughput')
        return hints.closedModel === true
            ? undefined
            : 'throughput is an input where the arrival rate is set; it is judged for scripts that set their own pace';
    if (!defaults.gates)
        return `${metric} is shown and does not gate by default`;
    if (defaults.kind === 'set')
        return 'sets of failing audits are shown and do not gate by default';
    if (family !== 'load')
        return undefined;
    if (metric === 'latency-p50') {
        if (middle === 'all')
            return 'the median over different endpoints is not judged; each busy endpoint is';
        if (hints.busiest && !hints.busiest.has(middle))
            return 'not among the five busiest endpoints';
        return undefined;
    }
    if (middle === 'all' || (metric === 'errors' && hints.broken?.has(middle) === true))
        return undefined;
    return `${metric} is judged for the whole script`;
}
/** The fields the rules set for this id: the last matching rule wins, field by field. */
function ruled(id, rules) {
    const found = {};
    for (const rule of rules) {
        if (!(0,_model_metric_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .metricPattern */ .p)(rule.metric)(id))
            continue;
        if (rule.regression !== undefined)
            found.regression = rule.regression;
        if (rule.floor !== undefined)
            found.floor = rule.floor;
        if (rule.limit !== undefined)
            found.limit = rule.limit;
        if (rule.target !== undefined)
            found.target = rule.target;
        if (rule.gate !== undefined)
            found.gate = rule.gate;
    }
    return found;
}
function gatesByDefault(id, defaults, hints) {
    if (defaults.gates)
        return true;
    if (!hints)
        return defaults.perGeneration === true;
    return hints.closedModel === true && (0,_metric_table_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .mp)(id) === 'throughput';
}
/** `gated` with a reason beside it: the limit gates, the comparison does not (`compares`). */
function gating(own, hard, soft, byDefault) {
    if (own.gate === false)
        return { gated: false, reason: RULED_OUT };
    const asked = own.gate === true || own.regression !== undefined;
    const obstacle = hard ?? (asked ? undefined : soft);
    if (obstacle !== undefined)
        return { gated: own.limit !== undefined, reason: obstacle };
    return { gated: asked || byDefault || own.limit !== undefined };
}
/** True when the metric's change gates; a metric may gate by its limit alone. */
function compares(spec) {
    return spec.gated && spec.ungatedReason === undefined;
}
/**
 * Kind, unit, threshold, floor, limit and gate of a metric. Rules by pattern (last match wins per field); a rule
 * with `regression` gates what it matches and one with `limit` gates it by its limit, unless it says `gate: false`.
 * A quantile with too few requests a round is never compared; `ungatedReason` says what would make it.
 */
function metricSpec(id, rules, hints) {
    const defaults = (0,_metric_table_js__WEBPACK_IMPORTED_MODULE_0__/* .metricDefaults */ .Pi)(id) ?? { ...(0,_metric_table_js__WEBPACK_IMPORTED_MODULE_0__/* .kindDefaults */ .ds)('timing'), gates: false };
    const own = ruled(id, rules);
    const hard = hints ? quantileObstacle(id, defaults, hints) : undefined;
    const soft = hints ? runObstacle(id, defaults, hints) : undefined;
    const { gated, reason } = gating(own, hard, soft, gatesByDefault(id, defaults, hints));
    return {
        id,
        kind: defaults.kind,
        unit: defaults.unit,
        better: defaults.better,
        regression: own.regression ?? defaults.regression,
        floor: own.floor ?? defaults.floor,
        ...(own.limit === undefined ? {} : { limit: own.limit }),
        ...(own.target === undefined ? {} : { target: own.target }),
        gated,
        primary: defaults.primary,
        ...(reason === undefined ? {} : { ungatedReason: reason }),
    };
}


/***/ }),

/***/ 38578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ detectableChange)
/* harmony export */ });
/* harmony import */ var _stats_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59517);
/* harmony import */ var _stats_student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7519);
/** The smallest change that 90 % of runs like this one would call, through every stage of the decision. */


const POWER = 0.9;
const NODES = 24;
/** P(Z <= z) to 1e-7, in a few multiplications. Source: Abramowitz & Stegun 26.2.17. */
function quickNormalCdf(z) {
    const x = Math.abs(z);
    const t = 1 / (1 + 0.2316419 * x);
    const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    const tail = 0.3989422804014327 * Math.exp((-x * x) / 2) * series;
    return z >= 0 ? 1 - tail : tail;
}
/** sqrt(chi-square / df) at evenly spread probabilities: how far an estimated SE strays. Source: Wilson & Hilferty 1931. */
function spreadOfEstimate(df) {
    if (!Number.isFinite(df))
        return [1];
    const nodes = [];
    for (let i = 0; i < NODES; i += 1) {
        const cube = 1 - 2 / (9 * df) + (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)((i + 0.5) / NODES) * Math.sqrt(2 / (9 * df));
        nodes.push(Math.sqrt(Math.max(0, cube) ** 3));
    }
    return nodes;
}
/** The height d must reach, for each stray of the estimated SE. */
function bars(stage) {
    const critical = (0,_stats_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTQuantile */ .$J)(1 - stage.alpha, stage.df);
    return spreadOfEstimate(stage.df).map((stray) => Math.max(stage.least, stage.e + critical * stage.se * stray));
}
function passes(change, bar, se) {
    let sum = 0;
    for (const height of bar) {
        if (se > 0)
            sum += quickNormalCdf((change - height) / se);
        else
            sum += change >= height ? 1 : 0;
    }
    return sum / bar.length;
}
/**
 * Smallest change (on the metric's scale) that passes all stages with 90 % power: Gaussian estimates, the spread of
 * each estimated SE integrated over chi-square. Checked against simulated decisions by
 * test/gate/detectable.test.ts. Infinity when nothing passes.
 */
function detectableChange(stages) {
    const parts = stages.map((stage) => ({ bar: bars(stage), se: stage.scatter ?? stage.se }));
    const power = (change) => {
        let product = 1;
        for (const { bar, se } of parts)
            product *= passes(change, bar, se);
        return product;
    };
    let low = 0;
    let high = Math.max(1e-6, ...stages.map(({ least, e, se, scatter = se }) => 2 * least + e + 4 * Math.max(se, scatter)));
    for (let i = 0; power(high) < POWER; i += 1) {
        if (i > 40)
            return Infinity;
        low = high;
        high *= 2;
    }
    for (let i = 0; i < 40 && high - low > 1e-7 * high; i += 1) {
        const middle = (low + high) / 2;
        if (power(middle) < POWER)
            low = middle;
        else
            high = middle;
    }
    return high;
}


/***/ }),

/***/ 14440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ seenChange),
/* harmony export */   Pu: () => (/* binding */ CONFIRM_RECKONED),
/* harmony export */   QC: () => (/* binding */ CONFIRM_BLOCKS),
/* harmony export */   T2: () => (/* binding */ CONFIRM_SHARE),
/* harmony export */   d$: () => (/* binding */ DEFAULT_NOISE),
/* harmony export */   hk: () => (/* binding */ ruledOutStrictly),
/* harmony export */   my: () => (/* binding */ CONFIRM_ALPHA),
/* harmony export */   rA: () => (/* binding */ ruledOut),
/* harmony export */   ty: () => (/* binding */ SCREEN_Q),
/* harmony export */   vL: () => (/* binding */ matters),
/* harmony export */   vm: () => (/* binding */ CONFIRM_MOST),
/* harmony export */   y1: () => (/* binding */ LEAN_P),
/* harmony export */   zP: () => (/* binding */ LEAST_BLOCKS)
/* harmony export */ });
/** What a test says of one metric: the common form of timings, rates and absolutes. */
/** Source: docs/verdicts.md section 13. */
const SCREEN_Q = 0.1;
const CONFIRM_ALPHA = 0.05;
const CONFIRM_BLOCKS = 8;
/** A load's confirmation that is neither won nor lost goes on to this many, if the budget holds them. Chosen on the bench. */
const CONFIRM_MOST = 20;
/**
 * What `detectable` reckons with after several looks at as many, and what a last look leaves time for: a confirmation goes
 * on to more only where it stays open.
 */
const CONFIRM_RECKONED = 12;
/** Unadjusted p at the screen with which a row asks for a last look or joins another's confirmation. Chosen on the bench. */
const LEAN_P = 0.3;
/** On the fresh blocks the estimate must reach this share of the allowed regression. */
const CONFIRM_SHARE = 0.8;
/** Noise floor until the nightly base-against-base has taught a better one. */
const DEFAULT_NOISE = 0.01;
/** Fewer blocks of a timing say nothing. */
const LEAST_BLOCKS = 4;
/** The least a change must be to matter: the threshold, or the absolute floor where that is larger. */
function matters(effect) {
    return Math.max(effect.allowed, effect.floorWorse);
}
/** A change that would have been seen; null where even the largest there is would not have been, or no ratio exists. */
function seenChange({ toChange, largest }, point) {
    const change = toChange(point);
    return change === null || change >= largest ? null : change;
}
/** True when the one-sided bound rules out a change that matters. */
function ruledOut(effect) {
    return effect.upper < matters(effect);
}
/** The harder bound of a look: true when stopping here is safe. */
function ruledOutStrictly(effect) {
    return effect.upperStrict < matters(effect);
}


/***/ }),

/***/ 77057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ voidLatency),
/* harmony export */   b: () => (/* binding */ voidedBy)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39739);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13418);
/** Fast failures look like speed: a regressed error rate voids the latency it stands beside. */


function failuresOn({ head }) {
    return Array.isArray(head) && typeof head[0] === 'number' ? head[0] : 0;
}
function errorRows(rows) {
    const regressed = new Map();
    const sound = new Set();
    for (const row of rows) {
        const parts = (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .splitMetricId */ .y9)(row.id);
        if (parts?.family !== 'load' || parts.metric !== 'errors')
            continue;
        const place = `${parts.name}/${parts.middle}`;
        if (row.outcome === 'regressed' && row.gated)
            regressed.set(place, row.id);
        if (parts.middle !== 'all' && failuresOn(row) === 0)
            sound.add(place);
    }
    return { regressed, sound };
}
/**
 * Which regressed error rate voids a metric: latency of its load, unless the endpoint's own errors are none; where only an
 * endpoint's own errors regressed, that endpoint's.
 */
function voidedBy(rows) {
    const { regressed, sound } = errorRows(rows);
    return (id) => {
        const parts = (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .splitMetricId */ .y9)(id);
        if (parts?.family !== 'load')
            return undefined;
        const latency = parts.metric.startsWith('latency-') || parts.metric === 'apdex';
        const place = `${parts.name}/${parts.middle}`;
        if (!latency || sound.has(place))
            return undefined;
        return regressed.get(`${parts.name}/all`) ?? regressed.get(place);
    };
}
/** Voided rows become `inconclusive`. */
function voidLatency(rows) {
    const voided = voidedBy(rows.map(({ verdict }) => verdict));
    return rows.map((row) => {
        const { id, outcome, reason } = row.verdict;
        const errors = voided(id);
        if (errors === undefined || outcome === 'info' || outcome === 'new' || outcome === 'missing')
            return row;
        const why = `void: ${errors} regressed, and failures are not as fast or slow as answers; fixing them would settle it`;
        return { ...(0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .amended */ .P3)(row, 'inconclusive', `${why} (${reason})`), unsettled: false };
    });
}


/***/ }),

/***/ 30900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ hopeless),
/* harmony export */   u: () => (/* binding */ evidenceProblems)
/* harmony export */ });
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14440);
/* harmony import */ var _rounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80884);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11961);
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

/***/ 86693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xW: () => (/* binding */ exactResult),
  E2: () => (/* binding */ repeatedAbsolute),
  uN: () => (/* binding */ setResult)
});

// EXTERNAL MODULE: ./build/src/stats/quantile.js
var quantile = __webpack_require__(38260);
;// CONCATENATED MODULE: ./build/src/gate/exact-ranges.js
/** The ranges of two sides that should repeat exactly: which lies beyond which, and what would have been called. */
/** How far values of one side lie from each other, on the side where they lie further apart. */
function ownSpread(one, other) {
    return Math.max(one.most - one.least, other.most - other.least);
}
/**
 * Every value of `worse` lies beyond every value of `good` by more than the allowed regression and the floor; unless the
 * rounds are enough for ranges that merely do not touch, also by more than either side's own spread.
 */
function clearlyWorse(good, worse, spec, enough) {
    const lower = spec.better === 'lower';
    const gap = lower ? worse.least - good.most : good.least - worse.most;
    const beyond = lower
        ? worse.least > good.most * (1 + spec.regression)
        : good.least > worse.most * (1 + spec.regression);
    return beyond && gap > 0 && gap >= spec.floor && (enough || gap > ownSpread(good, worse));
}
/** Even the worst pair lies within what is allowed. */
function clearlyFine(base, head, spec) {
    const lower = spec.better === 'lower';
    const most = lower ? head.most - base.least : base.most - head.least;
    const allowed = lower
        ? head.most <= base.least * (1 + spec.regression)
        : base.most <= head.least * (1 + spec.regression);
    return allowed || most < spec.floor;
}
/**
 * The change of the medians from which on `clearlyWorse` calls rounds that scatter like these: the gap that it asks for,
 * and what scatter takes away from the distance of the medians (either side may scatter as the wider one did). A ratio
 * as in `MetricVerdict.change`; infinite where not even a fall to nothing is called, null where base is nothing.
 */
function visibleChange(base, head, spec, enough) {
    if (base.middle === 0)
        return null;
    const lower = spec.better === 'lower';
    const spread = ownSpread(base, head);
    const between = lower
        ? base.most - base.middle + (head.middle - head.least)
        : base.middle - base.least + (head.most - head.middle);
    const allowed = lower
        ? base.most * spec.regression
        : (base.least * spec.regression) / (1 + spec.regression);
    const distance = Math.max(between, spread) + Math.max(spec.floor, allowed, enough ? 0 : spread);
    if (lower)
        return distance / base.middle;
    return distance < base.middle ? distance / (base.middle - distance) : Infinity;
}
/** How two sides stand to each other that settle nothing. */
function standing(base, head) {
    const gap = Math.max(head.least - base.most, base.least - head.most);
    if (gap <= 0)
        return 'the two sides overlap';
    return gap <= ownSpread(base, head)
        ? 'the two sides lie apart, but by no more than they scatter'
        : 'it depends on the round whether the two sides lie apart by more than is allowed';
}

// EXTERNAL MODULE: ./build/src/gate/scale.js
var scale = __webpack_require__(69443);
// EXTERNAL MODULE: ./build/src/gate/wording.js
var wording = __webpack_require__(11961);
// EXTERNAL MODULE: ./build/src/gate/values.js
var values = __webpack_require__(17395);
;// CONCATENATED MODULE: ./build/src/gate/exact.js
/** Metrics that repeat exactly: bytes, requests, DOM size, queries per request, sets of failing audits. No test. */





/** With fewer rounds than this, ranges that merely do not touch may do so by chance (1 in 924 at six each side). */
const ENOUGH_ROUNDS = 6;
/** A change of `to` against `from`, positive when worse; null where a ratio does not exist. */
function changeOf(from, to, { better }) {
    if (from === to)
        return 0;
    const [a, b] = better === 'lower' ? [from, to] : [to, from];
    return a === 0 ? null : Math.min(scale/* LARGEST */.bS, b / a - 1);
}
function exactReason(outcome, change, size, spec, repeats) {
    const by = change === null ? (0,wording/* amount */.vj)(size, spec.unit) : `${(0,wording/* amount */.vj)(size, spec.unit)} (${(0,wording/* signedPercent */.wu)(change)})`;
    switch (outcome) {
        case 'regressed':
            return `counted exactly: worse by ${by}, more than the ${(0,wording/* signedPercent */.wu)(spec.regression)} allowed`;
        case 'improved':
            return `counted exactly: better by ${(0,wording/* amount */.vj)(-size, spec.unit)}`;
        case 'unchanged':
            if (!repeats)
                return 'counted exactly: it scatters, all of it within what is allowed, which rules out more';
            return size === 0
                ? 'counted exactly: the same on both sides, which rules out any growth'
                : `counted exactly: the change of ${(0,wording/* amount */.vj)(size, spec.unit)} is within what is allowed, which rules out more`;
    }
}
/** Compares numbers that repeat exactly; where they do not, the whole ranges. */
function exactResult(spec, base, head) {
    const before = (0,values/* asNumbers */.lK)(spec.id, base);
    const after = (0,values/* asNumbers */.lK)(spec.id, head);
    const [b, h] = [(0,values/* rangeOf */.be)(before), (0,values/* rangeOf */.be)(after)];
    const repeats = b.least === b.most && h.least === h.most;
    const enough = repeats || Math.min(before.length, after.length) >= ENOUGH_ROUNDS;
    const outcome = clearlyWorse(b, h, spec, enough)
        ? 'regressed'
        : clearlyWorse(h, b, spec, enough)
            ? 'improved'
            : clearlyFine(b, h, spec)
                ? 'unchanged'
                : 'inconclusive';
    const [from, to] = [(0,quantile/* median */.JZ)(before), (0,quantile/* median */.JZ)(after)];
    const change = changeOf(from, to, spec);
    const size = spec.better === 'lower' ? to - from : from - to;
    const lower = spec.better === 'lower';
    const [low, high] = lower
        ? [changeOf(b.most, h.least, spec), changeOf(b.least, h.most, spec)]
        : [changeOf(b.least, h.most, spec), changeOf(b.most, h.least, spec)];
    const reason = outcome === 'inconclusive'
        ? `should repeat exactly and does not, and ${standing(b, h)}: more rounds, or a page that serves the same every time, would settle it`
        : exactReason(outcome, change, size, spec, repeats);
    const detectable = visibleChange({ ...b, middle: from }, { ...h, middle: to }, spec, enough);
    return { outcome, change, low, high, detectable, reason };
}
/** Names that are new in every round of head and in no round of base make it red; a name that flickers settles nothing. */
function setResult(spec, base, head) {
    const [before, after] = [(0,values/* asNames */.tJ)(spec.id, base), (0,values/* asNames */.tJ)(spec.id, head)];
    const [everBefore, everAfter] = [(0,values/* anyNames */.rw)(before), (0,values/* anyNames */.rw)(after)];
    const added = (0,values/* commonNames */.m)(after).filter((name) => !everBefore.has(name));
    const gone = (0,values/* commonNames */.m)(before).filter((name) => !everAfter.has(name));
    const flickering = [...everAfter].filter((name) => !everBefore.has(name) && !added.includes(name)).sort();
    const result = (outcome, change, reason) => ({
        outcome,
        change,
        low: change,
        high: change + flickering.length,
        detectable: Math.floor(spec.regression) + 1,
        reason,
    });
    if (added.length > spec.regression)
        return result('regressed', added.length, `new on head: ${(0,wording/* listed */.KE)(added)}`);
    if (flickering.length > 0)
        return result('inconclusive', added.length, `${(0,wording/* listed */.KE)(flickering)} ${flickering.length === 1 ? 'is' : 'are'} in some rounds of head and not in others: more rounds would settle it`);
    if (gone.length > 0 && added.length === 0)
        return result('improved', -gone.length, `gone from head: ${(0,wording/* listed */.KE)(gone)}`);
    return result('unchanged', added.length, added.length === 0
        ? `${(0,wording/* counted */.hS)(everAfter.size, 'name')} on head, none of them new, which rules out a new one`
        : `new on head and allowed: ${(0,wording/* listed */.KE)(added)}`);
}
/** Absolutes whose rounds all lie within this count as repeating. Source: docs/verdicts.md section 5. */
const REPEATS_WITHIN = 0.001;
/** And within this part of what is allowed, for what is allowed may be less than that. */
const REPEATS_WITHIN_SHARE = 0.1;
function repeatedReason(outcome, change, bar, { unit }) {
    const [size, allowed] = [(0,wording/* amount */.vj)(Math.abs(change), unit), (0,wording/* amount */.vj)(bar, unit)];
    // Both may read the same where they are rounded.
    const under = size === allowed ? `less than the ${allowed}` : `${size}, under the ${allowed}`;
    switch (outcome) {
        case 'unchanged':
            if (change === 0)
                return 'repeats exactly: the same on both sides, which rules out any growth';
            return `repeats exactly; the change is ${under} allowed, which rules out more`;
        case 'inconclusive':
            return `could not tell: it lies so near the ${allowed} allowed that it depends on the round; another threshold would settle it`;
        case 'regressed':
        case 'improved':
            return `repeats exactly: ${outcome === 'regressed' ? 'worse' : 'better'} by ${size}`;
    }
}
/** The result for an absolute that repeats on both sides; undefined when it does not and must be tested. */
function repeatedAbsolute(spec, base, head) {
    const before = (0,values/* asNumbers */.lK)(spec.id, base);
    const after = (0,values/* asNumbers */.lK)(spec.id, head);
    const [b, h] = [(0,values/* rangeOf */.be)(before), (0,values/* rangeOf */.be)(after)];
    const bar = Math.max(spec.regression, spec.floor);
    const within = Math.min(REPEATS_WITHIN, REPEATS_WITHIN_SHARE * bar);
    if (ownSpread(b, h) > within)
        return undefined;
    const sign = spec.better === 'lower' ? 1 : -1;
    const change = sign * ((0,quantile/* median */.JZ)(after) - (0,quantile/* median */.JZ)(before));
    const [most, least] = sign > 0 ? [h.most - b.least, h.least - b.most] : [b.most - h.least, b.least - h.most];
    // The subtraction may lose the last digit of a difference that is exactly the threshold.
    const reached = bar - 1e-12;
    const outcome = change > 0 && change >= reached
        ? 'regressed'
        : change < 0 && -change >= reached
            ? 'improved'
            : most <= 0 || most < reached
                ? 'unchanged'
                : 'inconclusive';
    return {
        outcome,
        change,
        low: least,
        high: most,
        detectable: bar,
        reason: repeatedReason(outcome, change, bar, spec),
    };
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

/***/ 48272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ withScreen),
/* harmony export */   Ng: () => (/* binding */ inItsWords),
/* harmony export */   SK: () => (/* binding */ toConfirm),
/* harmony export */   VF: () => (/* binding */ screenedBefore),
/* harmony export */   Xx: () => (/* binding */ screenedRounds),
/* harmony export */   hQ: () => (/* binding */ planToConfirm),
/* harmony export */   up: () => (/* binding */ unsettledFlags)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82917);
/* harmony import */ var _model_samples_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34416);
/* harmony import */ var _rounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80884);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11961);
/** Confirmation on a fresh runner: what the run that screened leaves, and what the one that confirms takes from it. */




/** What a fresh runner would have to confirm; empty: nothing. */
function toConfirm({ plan, judgement, }) {
    if (plan.mode !== 'gate' || plan.compare.confirm === 'fresh-runner')
        return [];
    return judgement.next?.stage === 'confirm' ? judgement.next.ids : [];
}
/** The rounds that count of a run that screened. Fresh blocks of its own machine are not fresh enough here. */
function screenedRounds({ rounds }) {
    return rounds.filter(({ stage }) => stage !== 'confirm');
}
function refuse(why) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TollgateError */ .xB('measurement', `the run to confirm cannot be used here: ${why}`);
}
/**
 * The plan as it was screened: its rates and lengths of rounds, and only what was left of its guesses, so that the
 * fresh blocks are of the same load.
 * @throws TollgateError of kind `measurement` when the run is not one of these commits, or flagged nothing that can be measured
 */
function planToConfirm(plan, screened, sides) {
    for (const side of ['head', 'base']) {
        const [there, here] = [screened[side]?.sha, sides[side]?.sha];
        if (there === undefined || there !== here)
            throw refuse(`its ${side} is ${there ?? 'absent'}, this job's is ${here ?? 'absent'}`);
    }
    const ids = toConfirm(screened);
    if (ids.length === 0)
        throw refuse(`its verdict is ${screened.judgement.verdict} and it left nothing to confirm. Let this job need its output needs-confirmation`);
    const loads = plan.loads.flatMap((load) => asScreened(load, screened.plan.loads));
    const kept = new Set(screened.plan.pages.map(({ name }) => name));
    const confirming = { ...plan, loads, pages: plan.pages.filter(({ name }) => kept.has(name)) };
    const targets = [...(0,_rounds_js__WEBPACK_IMPORTED_MODULE_1__/* .loadTargets */ .JU)(confirming), ...(0,_rounds_js__WEBPACK_IMPORTED_MODULE_1__/* .pageTargets */ .sB)(confirming)];
    const strange = ids.filter((id) => !targets.some((target) => (0,_rounds_js__WEBPACK_IMPORTED_MODULE_1__/* .belongsTo */ .g4)(id, target)));
    if (strange.length > 0)
        throw refuse(`it flagged ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(strange)}, which this job does not measure. Give both jobs the same inputs`);
    return confirming;
}
function asScreened(load, screened) {
    const same = screened.find(({ name }) => name === load.name);
    if (!same)
        return [];
    const { roundDefault: _set, ...own } = load;
    const { ratePerSecond, roundMs } = same;
    return [{ ...own, roundMs, ...(ratePerSecond === undefined ? {} : { ratePerSecond }) }];
}
/** What the gate is told of another machine's screen: it is taken as it was judged there. */
function withScreen(facts, screened) {
    if (screened === undefined)
        return facts;
    const { samples, plan, runner } = screened;
    const metrics = samples?.strategy === 'paired' ? samples.metrics : [];
    const { timeBudgetMs } = plan.compare;
    return { ...facts, screened: { ids: toConfirm(screened), metrics, timeBudgetMs, runner } };
}
/**
 * The same from the record of the run that confirmed, for whoever judges it again with less than it knew: its flags
 * stay flags, and nothing else of its word is taken.
 */
function screenedBefore({ plan, samples, screened }) {
    if (plan.compare.confirm !== 'fresh-runner' || samples?.strategy !== 'paired')
        return {};
    const ids = samples.metrics.filter(({ flagged }) => flagged).map(({ id }) => id);
    const { timeBudgetMs } = plan.compare;
    return { screened: { ids, metrics: [], timeBudgetMs, ...(screened ? { runner: screened.runner } : {}) } };
}
/** Flags of another job's screen that no fresh blocks here have judged: nothing may pass over them in silence. */
function unsettledFlags({ screened }, { metrics }) {
    const lost = (screened?.ids ?? []).filter((id) => {
        const row = metrics.find((each) => each.id === id);
        return row === undefined || (row.stage !== 'confirm' && !row.flagged);
    });
    if (lost.length === 0)
        return [];
    const message = `flagged by the run that screened and judged by no fresh block here: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(lost)}`;
    return [{ kind: 'warning', message, blind: true }];
}
/** The same judgement in the words of a run whose two stages are two jobs, which a self-hosted runner may take both. */
function inItsWords({ plan, runner, screened }, judgement) {
    const { metrics, reason } = judgement;
    const ids = toConfirm({ plan, judgement });
    switch (plan.compare.confirm) {
        case 'elsewhere':
            return ids.length > 0 && judgement.verdict === 'inconclusive'
                ? {
                    ...judgement,
                    reason: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(ids.length, 'metric')} flagged, to be confirmed on a fresh runner; ${reason}`,
                }
                : judgement;
        case 'fresh-runner': {
            const where = (0,_model_samples_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameMachine */ .s)(runner, screened?.runner)
                ? ' of a second job on the same machine'
                : ' of another machine';
            return {
                ...judgement,
                metrics: metrics.map((row) => ({
                    ...row,
                    reason: row.reason.replace(' of the same machine', where),
                })),
            };
        }
        default:
            return judgement;
    }
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
/* harmony import */ var _stats_moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31324);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84020);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14440);
/* harmony import */ var _rounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80884);
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

/***/ 90298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ LEAST_GENERATIONS),
/* harmony export */   Hz: () => (/* binding */ generationValues),
/* harmony export */   _C: () => (/* binding */ firstReadyMs),
/* harmony export */   qI: () => (/* binding */ tooFewStarts)
/* harmony export */ });
/* harmony import */ var _metric_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29660);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11961);
/** Peak memory and ready time: one value per process generation, not per round. */


/** Fewer generations than this are shown and not judged. Source: docs/verdicts.md section 2. */
const LEAST_GENERATIONS = 4;
/** Why a metric of processes is shown and not judged after so many starts; undefined: it is judged. */
function tooFewStarts(starts) {
    if (starts >= LEAST_GENERATIONS)
        return undefined;
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(starts, 'start')} of the server; ${String(LEAST_GENERATIONS)} are needed to judge it`;
}
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
/**
 * The slower side's first start, milliseconds, as the rounds tell it: what their visit reckoned its restarts with.
 * Undefined: previews that were already up, or pages alone.
 */
function firstReadyMs(rounds) {
    const starts = new Map();
    for (const { side, values } of rounds)
        for (const [id, value] of Object.entries(values))
            if ((0,_metric_table_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .mp)(id) === 'ready-time' && typeof value === 'number' && !starts.has(side))
                starts.set(side, value);
    return starts.size === 0 ? undefined : Math.max(...starts.values());
}


/***/ }),

/***/ 48615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P7: () => (/* binding */ headValues),
/* harmony export */   aD: () => (/* binding */ historySamples),
/* harmony export */   ni: () => (/* binding */ historyWindow)
/* harmony export */ });
/* harmony import */ var _model_baseline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92780);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50647);
/* harmony import */ var _generations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90298);
/* harmony import */ var _model_metric_pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23136);
/* harmony import */ var _rounds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80884);
/* harmony import */ var _run_specs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77409);
/* harmony import */ var _script_thresholds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1783);
/* harmony import */ var _unlike_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62100);
/** Head's rounds beside the baseline's past runs. */








/** The run without what an accepted shift has put behind it: the window starts at the last accepted shift. */
function sinceAccepted(run, accepted) {
    const later = accepted.filter((shift) => shift.at > run.at);
    const behind = (id) => later.some(({ metrics }) => metrics.length === 0 || metrics.some((pattern) => (0,_model_metric_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .metricPattern */ .p)(pattern)(id)));
    const { runId: _runId, metrics, ...rest } = run;
    return { ...rest, metrics: Object.fromEntries(Object.entries(metrics).filter(([id]) => !behind(id))) };
}
/** The past runs that count: the newest 30, each metric since its last accepted shift. */
function historyWindow(baseline) {
    if (!baseline)
        return [];
    return baseline.history.slice(-_model_baseline_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_RUNS */ .e).map((run) => sinceAccepted(run, baseline.accepted));
}
/** Head's values of every metric, round by round (by process generation where that is the unit). */
function headValues(rounds) {
    const head = rounds.filter((round) => round.side === 'head' && (0,_rounds_js__WEBPACK_IMPORTED_MODULE_7__/* .isSound */ .gH)(round)).map(_script_thresholds_js__WEBPACK_IMPORTED_MODULE_3__/* .withScriptThresholds */ .Ii);
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
 * baseline's window, and metrics that the newest past run had and head has not, where both are of one series.
 */
function historySamples(plan, rounds, facts) {
    const own = rounds.some((round) => round.stage === 'history')
        ? rounds.filter((round) => round.stage === 'history')
        : rounds;
    const history = historyWindow(facts.baseline);
    const values = headValues(own);
    const specOf = (0,_run_specs_js__WEBPACK_IMPORTED_MODULE_2__/* .runSpecs */ .a9)(plan, own, facts);
    const targets = [...(0,_rounds_js__WEBPACK_IMPORTED_MODULE_7__/* .loadTargets */ .JU)(plan), ...(0,_rounds_js__WEBPACK_IMPORTED_MODULE_7__/* .pageTargets */ .sB)(plan)];
    const wanted = (id) => targets.some((target) => (0,_rounds_js__WEBPACK_IMPORTED_MODULE_7__/* .belongsTo */ .g4)(id, target));
    const newest = history.at(-1);
    const lost = newest
        ? Object.entries(newest.metrics).filter(([id, past]) => values[id] === undefined &&
            past.length > 0 &&
            wanted(id) &&
            (0,_unlike_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .otherSeries */ .Qz)(id, facts, newest) === undefined)
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

/***/ 52372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zy: () => (/* binding */ judgeRun)
});

// UNUSED EXPORTS: judgeRaw, judgeSamples

// EXTERNAL MODULE: ./build/src/gate/metric-table.js
var metric_table = __webpack_require__(29660);
// EXTERNAL MODULE: ./build/src/model/failure.js
var failure = __webpack_require__(82917);
;// CONCATENATED MODULE: ./build/src/model/raw-samples.js
/** A samples file as it was written: checked, but without the defaults that the gate adds by the id's last segment. */

/** Mistakes of a samples file that are told; one file may hold thousands. */
const raw_samples_TOLD_MISTAKES = 5;
/** The error of kind `config` that tells the first mistakes of a samples file. */
function raw_samples_unjudgeable(mistakes) {
    return new TollgateError('config', `The samples file cannot be judged: ${mistakes.slice(0, raw_samples_TOLD_MISTAKES).join('; ')}.`);
}

;// CONCATENATED MODULE: ./build/src/gate/misfits.js
/** What in a samples file does not fit the kind that a metric has by its name, or by the screen. */


/** Throws a `TollgateError` of kind `config` where there is any mistake. */
function misfits_refuse(mistakes) {
    if (mistakes.length > 0)
        throw unjudgeable(mistakes);
}
/** `metrics[2]`. */
const misfits_placeOf = (list, index) => `${list}[${String(index)}]`;
/** A screen's kind for its fresh blocks; nothing where the screen knows no such metric. */
const misfits_kindOf = (screened) => screened ? { kind: screened.kind } : {};
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
    const looks = kindLike(value);
    const fits = kind === 'rate' || kind === 'set' ? looks === kind : looks === 'timing';
    if (fits)
        return [];
    const otherwise = bySource === 'name' ? ', or say its "kind"' : '';
    return [
        `${of ?? place}.${at} is ${JSON.stringify(value)}, and ${id} is of kind ${kind} by its ${bySource}; give its values as that kind${otherwise}`,
    ];
}
/** One sentence for each metric whose values or direction do not fit its kind. */
function misfits_misfits(metrics, list, screened = new Map()) {
    return metrics.flatMap(({ metric, sample }, i) => {
        const place = misfits_placeOf(list, i);
        const turned = upsideDown(metric);
        if (turned !== undefined)
            return [`${place}.better: ${turned}`];
        return sample ? unlike(metric, sample, screened.has(metric.id) ? 'screen' : 'name', place) : [];
    });
}
/** Another kind or unit than the screen's. */
function misfits_otherRules(raw, screened, place) {
    if (screened === undefined)
        return [];
    const { id, kind, unit } = screened;
    if (raw.kind !== undefined && raw.kind !== kind)
        return [`${place}.kind: ${id} is of kind ${kind} at the screen and of kind ${raw.kind} in "confirm"`];
    if (raw.unit !== undefined && raw.unit !== unit)
        return [`${place}.unit: ${id} is in ${unit} at the screen and in ${raw.unit} in "confirm"`];
    return [];
}

// EXTERNAL MODULE: ./build/src/gate/values.js
var values = __webpack_require__(17395);
;// CONCATENATED MODULE: ./build/src/gate/complete-samples.js
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
    const named = metricDefaults(raw.id);
    const kind = raw.kind ?? (named ?? { kind: kindLike(sample) }).kind;
    // Another kind than the name's: thresholds of the name would be on the wrong scale.
    const defaults = named?.kind === kind ? named : kindDefaults(kind);
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
    const index = history.findLastIndex((run) => pastValues(run, id).length > 0);
    const run = history[index];
    const [value] = run ? pastValues(run, id) : [];
    return value === undefined
        ? undefined
        : { of: placeOf('history', index), at: `metrics["${id}"][0]`, value };
}
function completePaired({ metrics, confirm }) {
    const screened = metrics.map(pairedMetric);
    const plain = { schema: 'tollgate/samples@1', strategy: 'paired', metrics: screened };
    const faults = misfits(screened.map(sampledMetric), 'metrics');
    if (confirm === undefined) {
        refuse(faults);
        return plain;
    }
    // Fresh blocks are judged by the rules of the screen, so they must be of its kind and in its unit.
    const byId = new Map(screened.map((metric) => [metric.id, metric]));
    const fresh = confirm.metrics.map((raw) => pairedMetric({ ...raw, ...kindOf(byId.get(raw.id)) }));
    const list = 'confirm.metrics';
    const others = confirm.metrics.flatMap((raw, i) => otherRules(raw, byId.get(raw.id), placeOf(list, i)));
    refuse([...faults, ...(others.length > 0 ? others : misfits(fresh.map(sampledMetric), list, byId))]);
    return { ...plain, confirm: { metrics: fresh } };
}
/** Samples as `judge` wants them. Throws a `TollgateError` of kind `config` where values do not fit the metric's kind. */
function complete_samples_completeSamples({ samples }) {
    if (samples.strategy === 'paired')
        return completePaired(samples);
    const { history } = samples;
    const sampled = samples.metrics.map((raw) => {
        const sample = pastSample(raw, history);
        return { metric: { ...specOf(raw, sample?.value), head: raw.head }, sample };
    });
    refuse(misfits(sampled, 'metrics'));
    return { ...samples, schema: 'tollgate/samples@1', metrics: sampled.map(({ metric }) => metric) };
}

;// CONCATENATED MODULE: ./build/src/gate/likely-slips.js
/** What a samples file says that can be judged, and is most likely not what was meant. */


/** One warning for some places of the file, of which the first are named. */
function warningOf(places, why) {
    if (places.length === 0)
        return [];
    const told = places.slice(0, TOLD_MISTAKES).join('; ');
    const more = places.length > TOLD_MISTAKES ? ` and ${String(places.length - TOLD_MISTAKES)} more` : '';
    return [{ kind: 'warning', message: `${told}${more}: ${why}` }];
}
/** Fresh blocks of a metric that was not screened can settle nothing: most likely a slip in its name. */
function unknownFresh(samples) {
    if (samples.strategy !== 'paired')
        return [];
    const screened = new Set(samples.metrics.map(({ id }) => id));
    const unknown = (samples.confirm?.metrics ?? []).flatMap(({ id }, i) => screened.has(id) ? [] : [`${placeOf('confirm.metrics', i)}.id is ${id}`]);
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
            ? [`${placeOf('metrics', i)}.${field} is ${String(value)}, which is ${inPercent(value)} %`]
            : []);
    });
    return warningOf(told, '5 % is written 0.05');
}
/** Warnings, each with its places. */
function likely_slips_likelySlips(samples) {
    return [...unknownFresh(samples), ...percentForShare(samples)];
}

// EXTERNAL MODULE: ./build/src/gate/evidence.js
var evidence = __webpack_require__(30900);
// EXTERNAL MODULE: ./build/src/gate/facts.js
var gate_facts = __webpack_require__(582);
// EXTERNAL MODULE: ./build/src/gate/fresh-runner.js
var fresh_runner = __webpack_require__(48272);
// EXTERNAL MODULE: ./build/src/gate/history-samples.js
var history_samples = __webpack_require__(48615);
// EXTERNAL MODULE: ./build/src/gate/judge.js + 13 modules
var judge = __webpack_require__(9723);
// EXTERNAL MODULE: ./build/src/model/metric.js
var metric = __webpack_require__(39739);
// EXTERNAL MODULE: ./build/src/gate/rounds.js
var gate_rounds = __webpack_require__(80884);
// EXTERNAL MODULE: ./build/src/gate/wording.js
var wording = __webpack_require__(11961);
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
var defaults = __webpack_require__(50647);
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
var pair = __webpack_require__(25521);
// EXTERNAL MODULE: ./build/src/model/metric-pattern.js
var metric_pattern = __webpack_require__(23136);
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
var quantile = __webpack_require__(38260);
// EXTERNAL MODULE: ./build/src/gate/budget.js
var gate_budget = __webpack_require__(84020);
// EXTERNAL MODULE: ./build/src/gate/only-errors.js
var only_errors = __webpack_require__(7691);
// EXTERNAL MODULE: ./build/src/gate/run-specs.js + 1 modules
var run_specs = __webpack_require__(77409);
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
    const samples = completeSamples(raw);
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

/***/ 9723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S4: () => (/* binding */ judge),
  oQ: () => (/* binding */ mustSeeOf)
});

// UNUSED EXPORTS: MUST_SEE, judgeRows, judgementOf

// EXTERNAL MODULE: ./build/src/model/baseline.js
var baseline = __webpack_require__(92780);
// EXTERNAL MODULE: ./build/src/stats/multiplicity.js
var multiplicity = __webpack_require__(15662);
// EXTERNAL MODULE: ./build/src/model/metric.js
var metric = __webpack_require__(39739);
// EXTERNAL MODULE: ./build/src/stats/group-by.js
var group_by = __webpack_require__(59998);
// EXTERNAL MODULE: ./build/src/stats/quantile.js
var quantile = __webpack_require__(38260);
;// CONCATENATED MODULE: ./build/src/gate/common-cause.js
/** Which metrics share a cause: one handler, one page, one process. */

/**
 * The thing whose change would move the metric: an endpoint, a page on a device, a server under one load. The whole
 * script (`all`) belongs to its server.
 */
function causeOf(id) {
    const parts = (0,metric/* splitMetricId */.y9)(id);
    if (!parts)
        return id;
    const { family, name, middle } = parts;
    if (family === 'page')
        return `page/${name}/${middle}`;
    if (family === 'server' || middle === 'all')
        return `server/${name}`;
    return `load/${name}/${middle}`;
}

// EXTERNAL MODULE: ./build/src/gate/wording.js
var wording = __webpack_require__(11961);
;// CONCATENATED MODULE: ./build/src/gate/common-mode.js
/** When what has nothing to do with each other moves together, it is the machine. Source: docs/verdicts.md section 6. */





const LEAST_METRICS = 5;
const LEAST_CAUSES = 3;
const MOVED = Math.log(1.05);
/** The middle must lie so many of its own errors off. */
const BEYOND_CHANCE = 2;
const SHARE = 0.4;
const P = 0.05;
/** Where the machines' speeds are not known, so many causes are enough, each of them this surely moved. */
const FEWER_CAUSES = 2;
const SURELY = 0.01;
/** One page is one thing on all its devices. */
function thingOf(id) {
    const parts = (0,metric/* splitMetricId */.y9)(id);
    return parts?.family === 'page' ? `page/${parts.name}` : causeOf(id);
}
/** The tail of the whole script and CPU are made of a load's endpoints, and are no thing of their own beside them. */
function isMixture(id, all) {
    const parts = (0,metric/* splitMetricId */.y9)(id);
    if (!parts || !(parts.middle === 'all' || (id.startsWith('server/') && id.endsWith('/cpu'))))
        return false;
    return all.some((other) => causeOf(other.id).startsWith(`load/${parts.name}/`));
}
/** `all` tells which rows are mixtures; those that stand out are counted where `standing` says so. */
function causesOf(all, standing) {
    const own = all.filter(({ id, standsOut }) => (standing || !standsOut) && !isMixture(id, all));
    return [...(0,group_by/* groupBy */.$)(own, ({ id }) => thingOf(id)).values()].map((rows) => {
        const middle = (of) => (0,quantile/* median */.JZ)(rows.map(({ effect }) => of(effect)));
        return {
            d: middle(({ d }) => d),
            se: middle(({ se }) => se),
            p: middle(({ p }) => p),
            pBetter: middle(({ pBetter }) => pBetter),
        };
    });
}
/** How many causes moved one way, where those are enough to be the machine; else 0. */
function movedTogether(causes, calibrated) {
    const moved = (below, least) => {
        const worse = causes.filter(({ p }) => p < below).length;
        const better = causes.filter(({ pBetter }) => pBetter < below).length;
        const most = Math.max(worse, better);
        return most >= least && most >= SHARE * causes.length ? most : 0;
    };
    return Math.max(moved(P, LEAST_CAUSES), calibrated ? 0 : moved(SURELY, FEWER_CAUSES));
}
/**
 * The sentence that names the machine; undefined: no common mode, or too little to know. The rows of one page, or all
 * that one handler makes slower, are one cause, for however many rows it shows in.
 */
function commonMode(all) {
    if (all.length < LEAST_METRICS || causesOf(all, true).length < LEAST_CAUSES)
        return undefined;
    const causes = causesOf(all, false);
    if (causes.length < FEWER_CAUSES)
        return undefined;
    const many = `${String(causes.length)} unrelated endpoints and pages`;
    const middle = (0,quantile/* median */.JZ)(causes.map(({ d }) => d));
    const error = (quantile/* MEDIAN_ERROR */.Mw * (0,quantile/* median */.JZ)(causes.map(({ se }) => se))) / Math.sqrt(causes.length);
    if (Math.abs(middle) > Math.max(MOVED, BEYOND_CHANCE * error))
        return `${many} moved together by ${(0,wording/* signedPercent */.wu)(Math.expm1(middle))} in the middle: that is the machine`;
    const moved = movedTogether(causes, all.every(({ calibrated }) => calibrated));
    return moved === 0 ? undefined : `${String(moved)} of ${many} moved the same way: that is the machine`;
}

// EXTERNAL MODULE: ./build/src/gate/defaults.js
var defaults = __webpack_require__(50647);
// EXTERNAL MODULE: ./build/src/gate/company-effect.js + 1 modules
var company_effect = __webpack_require__(11081);
// EXTERNAL MODULE: ./build/src/stats/moments.js
var moments = __webpack_require__(31324);
// EXTERNAL MODULE: ./build/src/stats/moderated-prediction.js
var moderated_prediction = __webpack_require__(6358);
// EXTERNAL MODULE: ./build/src/gate/baseline-effect.js + 1 modules
var baseline_effect = __webpack_require__(26491);
// EXTERNAL MODULE: ./build/src/gate/company.js
var company = __webpack_require__(87982);
// EXTERNAL MODULE: ./build/src/gate/effect.js
var gate_effect = __webpack_require__(14440);
// EXTERNAL MODULE: ./build/src/gate/exact.js + 1 modules
var exact = __webpack_require__(86693);
// EXTERNAL MODULE: ./build/src/gate/generations.js
var generations = __webpack_require__(90298);
// EXTERNAL MODULE: ./build/src/gate/run-specs.js + 1 modules
var run_specs = __webpack_require__(77409);
// EXTERNAL MODULE: ./build/src/gate/unlike-runner.js
var unlike_runner = __webpack_require__(62100);
// EXTERNAL MODULE: ./build/src/gate/values.js
var values = __webpack_require__(17395);
;// CONCATENATED MODULE: ./build/src/gate/history-entry.js
/** One metric beside its past: what the comparison with past runs says before it is weighed. */







/** Source of all: docs/verdicts.md section 6. */
const LEAST_ROUNDS = 5;
const ENOUGH_HISTORY = 5;
/** What a timing must be worse by beside fewer runs than that. */
const FROM_LITTLE = 0.5;
/** The rounds that what repeats exactly is compared with: those of the newest run of head's own series. */
function newestValues({ id }, samples) {
    const run = (0,unlike_runner/* sameSeries */.UK)(samples, id).at(-1) ?? (0,unlike_runner/* runsWith */.$U)(samples, id).at(-1);
    return run === undefined ? [] : (0,values/* pastValues */.z4)(run, id);
}
function baseValues(metric, found, samples) {
    const runs = found.kind === 'runs' ? found.runs : (0,unlike_runner/* runsWith */.$U)(samples, metric.id);
    switch (metric.kind) {
        case 'exact':
        case 'set':
            return newestValues(metric, samples);
        case 'rate':
            return runs.map((run) => {
                const { failures, total } = (0,values/* pooled */.IE)((0,values/* asCounts */.NG)(metric.id, (0,values/* pastValues */.z4)(run, metric.id)));
                return [failures, total];
            });
        case 'timing':
        case 'absolute':
            return (0,baseline_effect/* runMedians */.HH)(metric, runs);
    }
}
/** Little history accuses a timing only from +50 % on, so nothing smaller would have been seen. */
function fromLittle(metric, effect, against, power) {
    const { regression } = (0,baseline_effect/* historySpec */.Kw)(metric);
    const coarse = (0,baseline_effect/* effectAgainst */.Rt)({ ...metric, regression: Math.max(FROM_LITTLE, regression) }, metric.head, against, power);
    const { detectable, blindness, allowed } = 'untestable' in coarse ? effect : coarse;
    const runs = against.runs.length;
    const { calibrated } = against;
    return { kind: 'effect', effect: { ...effect, detectable, blindness }, runs, least: allowed, calibrated };
}
function saidOf(metric, found, samples, power) {
    if (metric.head.length === 0)
        return { kind: 'missing' };
    if (found.kind === 'none')
        return { kind: 'new' };
    if (metric.kind === 'exact' || metric.kind === 'set') {
        if (found.kind === 'unlike' && (0,unlike_runner/* sameSeries */.UK)(samples, metric.id).length === 0)
            return found;
        const base = newestValues(metric, samples);
        const result = metric.kind === 'exact' ? (0,exact/* exactResult */.xW)(metric, base, metric.head) : (0,exact/* setResult */.uN)(metric, base, metric.head);
        return { kind: 'exact', result };
    }
    if (found.kind === 'unlike')
        return found;
    const least = (0,run_specs/* perGeneration */.wG)(metric.id) ? generations/* LEAST_GENERATIONS */.Gx : LEAST_ROUNDS;
    if (metric.head.length < least && metric.kind !== 'rate')
        return {
            kind: 'unlike',
            reason: `${(0,wording/* counted */.hS)(metric.head.length, 'round')} of head; the median of at least ${String(least)} is compared`,
        };
    const against = { samples, ...found };
    const effect = (0,baseline_effect/* effectAgainst */.Rt)((0,baseline_effect/* historySpec */.Kw)(metric), metric.head, against, power);
    if ('untestable' in effect)
        return { kind: 'unlike', reason: effect.untestable };
    const runs = found.runs.length;
    return metric.kind === 'timing' && runs < ENOUGH_HISTORY
        ? fromLittle(metric, effect, against, power)
        : { kind: 'effect', effect, runs, least: effect.allowed, calibrated: found.calibrated };
}
/** What past runs say of one metric, tested with `power`. */
function historyEntry({ metric, past }, samples, power) {
    return {
        metric,
        base: baseValues(metric, past, samples),
        said: saidOf(metric, past, samples, power),
    };
}

;// CONCATENATED MODULE: ./build/src/gate/history-company.js
/**
 * Endpoints of one load in each other's company, against history: what makes a machine slow makes all of them slow, and how
 * they stand to each other in one run hardly depends on it. Source and measurements: docs/verdicts.md section 6.
 */












/**
 * Timings of endpoints, enough rounds and runs of them, far enough from zero for a ratio, on machines whose speeds are known: endpoints
 * follow a machine's speed differently, and how much can be told only then.
 */
function memberOf({ metric, past }) {
    const { id, kind, head, floor } = metric;
    if (kind !== 'timing' || !(0,defaults/* compares */.tk)(metric) || !id.startsWith('load/') || head.length < LEAST_ROUNDS)
        return [];
    if (past.kind !== 'runs' || !past.calibrated || past.runs.length < ENOUGH_HISTORY)
        return [];
    const levels = [...(0,baseline_effect/* runMedians */.HH)(metric, past.runs), (0,quantile/* median */.JZ)((0,values/* asNumbers */.lK)(id, head))];
    return levels.every((level) => level > 0 && level >= floor) ? [{ metric, runs: past.runs }] : [];
}
/** Without rows that have less than half of the runs that most have: they would take the others' from everybody. */
function withoutYoung(family) {
    const usual = (0,quantile/* median */.JZ)(family.map(({ runs }) => runs.length));
    return family.filter(({ runs }) => runs.length >= usual / 2);
}
/** Runs that every row of the family has, so that all of them are set beside each other in the same ones. */
function commonRuns(family) {
    const [first, ...rest] = family.map(({ runs }) => runs);
    return (first ?? []).filter((run) => rest.every((runs) => runs.includes(run)));
}
/** A row run by run, this one last, as its distance from its own level in past runs; log scale, positive is worse. */
function pathOf({ metric }, runs) {
    const sign = metric.better === 'lower' ? 1 : -1;
    const now = (0,quantile/* median */.JZ)((0,values/* asNumbers */.lK)(metric.id, metric.head));
    const points = [...(0,baseline_effect/* runMedians */.HH)(metric, runs), now].map((level) => sign * Math.log(level));
    const level = (0,moments/* mean */.i2)(points.slice(0, -1));
    return points.map((point) => point - level);
}
function apartIn(all, samples) {
    const family = withoutYoung(all);
    const runs = commonRuns(family);
    if (family.length < company/* LEAST_ROWS */.ql || runs.length < ENOUGH_HISTORY)
        return [];
    const speeds = [...runs.map(({ runner }) => runner), samples.runner].map(unlike_runner/* covariate */.zv);
    const paths = family.map((member) => ({ member, path: pathOf(member, runs) }));
    const together = speeds.map((_, run) => (0,values/* ascending */.V_)(paths.map(({ path }) => path[run] ?? Number.NaN)));
    const predicted = (path, prior) => {
        const points = path.map((y, run) => ({ y, c: speeds[run] ?? 0 }));
        return (0,moderated_prediction/* moderatedPrediction */.x2)(points.slice(0, -1), points.at(-1) ?? { y: 0, c: 0 }, prior);
    };
    return paths.map(({ member: { metric }, path }) => {
        const others = path.map((point, run) => (0,quantile/* medianWithout */.Dr)(together[run] ?? [], point));
        const prior = (0,baseline_effect/* historyPrior */.HZ)(metric, true);
        // What the machine's speed does to all of them is gone from the difference: its slope is believed to be none.
        const difference = predicted(path.map((point, run) => point - (others[run] ?? 0)), { ...prior, slope: 0 });
        const apart = (0,baseline_effect/* withFewerRounds */.iR)(difference, metric, { head: metric.head, runs }, Math.log);
        const beside = (0,company_effect/* besideOthers */.gv)(apart, predicted(others, prior), gate_effect/* DEFAULT_NOISE */.d$);
        return [metric.id, { value: apart.value, ...beside }];
    });
}
/** What each row says beside the others of its load; rows that have no company are left out. */
function apartInHistory(metrics, samples) {
    const members = metrics.flatMap(memberOf);
    const families = (0,group_by/* groupBy */.$)(members, ({ metric }) => (0,company/* familyOf */.Ap)(metric.id));
    return new Map([...families.values()].flatMap((family) => apartIn(family, samples)));
}

// EXTERNAL MODULE: ./build/src/gate/scale.js
var scale = __webpack_require__(69443);
;// CONCATENATED MODULE: ./build/src/gate/reasons.js
/** One sentence per row: why this outcome, what an `unchanged` rules out, what would settle an `inconclusive`. */





const scaleOf = (spec) => (spec.kind === 'rate' || spec.kind === 'absolute' ? 'difference' : 'ratio');
/** "slowdown", "growth" or "drop": what getting worse is called for this metric. */
function worsening(spec) {
    if (spec.kind === 'rate')
        return 'rise';
    if (spec.better === 'higher')
        return 'drop';
    return spec.unit === 'ms' || spec.unit === 's' ? 'slowdown' : 'growth';
}
/** A change as people read it ("+" for more), kept finite. */
function asRead(change, spec) {
    return Math.min(scale/* LARGEST */.bS, (0,metric/* turned */.d9)(change, spec));
}
/** The size of a change. */
function shown(spec, effect, point) {
    const change = effect.toChange(point);
    if (change === null)
        return 'an unknown share';
    return (0,wording/* changeText */.k0)(Math.abs(asRead(change, spec)), scaleOf(spec), spec.unit);
}
/** With its sign, "+" for more: a throughput that is a third lower reads -33 %. */
function signed(spec, effect, point) {
    const worse = effect.toChange(point);
    if (worse === null)
        return 'an unknown share';
    const change = asRead(worse, spec);
    if (scaleOf(spec) === 'ratio')
        return (0,wording/* signedPercent */.wu)(change);
    return `${change > 0 ? '+' : ''}${(0,wording/* amount */.vj)(change, spec.unit)}`;
}
/** Base's middle is 0: a change is no share of it. */
const shareless = (effect) => effect.toChange(1) === null;
/** "between -2 % and +7 %", the smaller number first. */
function interval(spec, effect) {
    const { low, high } = effect;
    const [from, to] = spec.better === 'lower' ? [low, high] : [high, low];
    return `between ${signed(spec, effect, from)} and ${signed(spec, effect, to)}`;
}
/** " (+9.1 % at the p75, which scatters less here)"; empty without a witness. */
function witnessed(spec, effect) {
    const { steadier } = effect;
    if (steadier === undefined)
        return '';
    return ` (${signed(spec, effect, steadier.d)} at the ${steadier.quantile}, which scatters less here)`;
}
/** `unchanged`: what the bound rules out. */
function unchangedReason(spec, effect) {
    if (shareless(effect))
        return `rules out a ${worsening(spec)} of ${(0,wording/* amount */.vj)(spec.floor, spec.unit)} or more`;
    const bound = shown(spec, effect, Math.max(0, effect.upper));
    if (effect.upper < effect.allowed)
        return `rules out a ${worsening(spec)} over ${bound}`;
    return `rules out a ${worsening(spec)} over ${bound}, and less than ${(0,wording/* amount */.vj)(spec.floor, spec.unit)} does not matter`;
}
/** By how much a bound must clear the threshold, that it does so in four of five such runs: (1.64 + 0.84) / 1.64. */
const FOUR_IN_FIVE = 1.5;
/** How many blocks would bring the bound to the threshold; undefined when no affordable number would. */
function settlingBlocks(effect) {
    const halfWidth = effect.high - effect.d;
    const room = Math.abs((0,gate_effect/* matters */.vL)(effect) - effect.d) - effect.noise;
    if (!(room > 0) || !(halfWidth > 0))
        return undefined;
    const wanted = Math.ceil(effect.blocks * ((FOUR_IN_FIVE * halfWidth) / room) ** 2);
    return wanted <= 200 ? Math.max(wanted, effect.blocks + 1) : undefined;
}
function settling(effect) {
    if (!effect.spread && effect.d > 0 && effect.d >= (0,gate_effect/* matters */.vL)(effect))
        return 'failures in one round accuse nobody, more rounds would settle it';
    const blocks = settlingBlocks(effect);
    if (blocks !== undefined && blocks < 8)
        return 'about 8 blocks would settle it';
    if (blocks !== undefined)
        return `about ${(0,wording/* counted */.hS)(blocks, 'block')} would settle it`;
    return Math.abs(effect.d - (0,gate_effect/* matters */.vL)(effect)) < effect.high - effect.d
        ? 'it lies too near the threshold for more blocks to settle it: another threshold would'
        : 'a quieter runner or a larger threshold would settle it';
}
function seen(spec, effect) {
    return (0,gate_effect/* seenChange */.G$)(effect, effect.detectable) === null
        ? 'no change would have been called'
        : `${shown(spec, effect, effect.detectable)} or more would have been seen`;
}
/**
 * `inconclusive`: how wide the doubt is, what would have been seen, what would settle it (`settles`: where it is not blocks).
 * A row whose change does not gate is never called anything, so its change is told and no size that would have been seen.
 */
function inconclusiveReason(spec, effect, settles = settling(effect)) {
    if (shareless(effect)) {
        const zero = "base's middle is 0, which nothing is a share of";
        if (!(0,defaults/* compares */.tk)(spec))
            return zero;
        if (spec.floor === 0)
            return `could not tell: ${zero}; a "floor", the least amount that matters, would settle it`;
        return `could not tell: ${zero}; ${(0,wording/* amount */.vj)(spec.floor, spec.unit)} or more is not ruled out; ${settles}`;
    }
    const range = interval(spec, effect);
    if (!(0,defaults/* compares */.tk)(spec))
        return `${signed(spec, effect, effect.d)} (${range})`;
    return `could not tell: ${range}; ${seen(spec, effect)}; ${settles}`;
}
/** Flagged at the screen with nothing fresh to confirm it; `again`: what was given of it and is not enough. */
function unsettledReason(spec, effect, again) {
    const flag = `flagged at ${signed(spec, effect, effect.d)}${witnessed(spec, effect)}`;
    const blocks = again ? Math.min(again.base.length, again.head.length) : gate_effect/* LEAST_BLOCKS */.zP;
    const given = blocks < gate_effect/* LEAST_BLOCKS */.zP ? `, and ${(0,wording/* counted */.hS)(blocks, 'block')} of both sides are too few` : '';
    return `${flag}; an accusation needs fresh blocks to confirm it${given}, 8 would settle it`;
}
/** `regressed` by the fresh blocks; `screen` is absent where another machine flagged what could not be tested here. */
function confirmedReason(spec, screen, fresh) {
    const apart = fresh.apart === undefined
        ? ''
        : ` (${signed(spec, fresh, fresh.apart)} against the load's other endpoints in the same rounds)`;
    const after = screen ? `${signed(spec, screen, screen.d)} at the screen` : 'a flag of another machine';
    return `confirmed: ${signed(spec, fresh, fresh.d)} on ${(0,wording/* counted */.hS)(fresh.blocks, 'fresh block')} of the same machine${apart}${witnessed(spec, fresh)}, after ${after}`;
}
/** Why the fresh blocks did not confirm the flag. */
function unconfirmedReason(spec, screen, fresh, adjusted) {
    const flag = screen
        ? `flagged at ${signed(spec, screen, screen.d)}${witnessed(spec, screen)}`
        : 'flagged on another machine';
    const flagged = `${flag}, not confirmed: ${signed(spec, fresh, fresh.d)} on ${(0,wording/* counted */.hS)(fresh.blocks, 'fresh block')}`;
    if (fresh.d < gate_effect/* CONFIRM_SHARE */.T2 * fresh.allowed || fresh.d < fresh.floorWorse)
        return flagged;
    return adjusted > gate_effect/* CONFIRM_ALPHA */.my
        ? `${flagged}, which chance explains (p ${adjusted.toPrecision(2)})`
        : flagged;
}
/** `improved`. */
function improvedReason(spec, effect) {
    if (effect.toChange(effect.d) === null)
        return 'better beyond doubt';
    return `better by ${shown(spec, effect, effect.d)}${witnessed(spec, effect)}, beyond doubt`;
}

// EXTERNAL MODULE: ./build/src/gate/row.js + 1 modules
var gate_row = __webpack_require__(13418);
;// CONCATENATED MODULE: ./build/src/gate/history-comparison.js
/** From a metric's entry to its outcome against history, in words. */






/** Source of both: docs/verdicts.md section 6. */
const ALPHA = 0.01;
const LITTLE_HISTORY = 3;
/** What is judged, in words. */
const judged = { timing: 'a timing', rate: 'a rate', absolute: 'a level', exact: 'a count', set: 'a set' };
function numbers(effect) {
    return { ...(0,gate_row/* bare */.$B)('inconclusive', 'history', ''), ...(0,gate_row/* effectNumbers */.Mi)(effect) };
}
const isBigEnough = ({ effect, least }) => effect.spread && effect.d >= least && effect.d >= effect.floorWorse;
/** Worse beyond doubt beside the load's other endpoints, whatever the machine does to all of them. */
function standsOut({ said }, { apart }) {
    return (said.kind === 'effect' &&
        said.runs >= LITTLE_HISTORY &&
        apart !== undefined &&
        apart.p <= ALPHA &&
        apart.value >= said.least &&
        isBigEnough(said));
}
function effectComparison(entry, said, adjusted, machine) {
    const { effect, runs, least } = said;
    const metric = (0,baseline_effect/* historySpec */.Kw)(entry.metric);
    const wanted = metric.kind === 'timing' ? ENOUGH_HISTORY : LITTLE_HISTORY;
    const common = numbers(effect);
    const against = `against history (${(0,wording/* counted */.hS)(runs, 'run')} on main)`;
    if (runs < LITTLE_HISTORY)
        return {
            ...common,
            blindness: null,
            detectable: null,
            reason: `${against}: too little to judge ${judged[metric.kind]} by; ${String(wanted)} runs would do`,
        };
    const apart = standsOut(entry, adjusted) ? adjusted.apart : undefined;
    // Whatever its size, no change is called on such a machine: there is none that would have been seen.
    if (machine !== undefined && !apart)
        return {
            ...common,
            blindness: null,
            detectable: null,
            reason: `${machine}; a build of base measured beside it would settle it`,
        };
    if (apart || (adjusted.worse <= ALPHA && isBigEnough(said))) {
        const others = apart
            ? `, and by ${(0,wording/* percent */.KN)(Math.expm1(apart.value))} against the load's other endpoints in the same runs`
            : '';
        return {
            ...common,
            outcome: 'regressed',
            reason: `worse beyond doubt ${against}${others}, other machines on other days; not confirmed beside base`,
        };
    }
    if (adjusted.better <= ALPHA && -effect.d >= least && -effect.d >= effect.floorBetter)
        return { ...common, outcome: 'improved', reason: `${improvedReason(metric, effect)}, ${against}` };
    if ((0,gate_effect/* ruledOut */.rA)(effect))
        return { ...common, outcome: 'unchanged', reason: `${unchangedReason(metric, effect)} ${against}` };
    const few = runs < wanted
        ? `; with fewer than ${String(wanted)} runs only ${(0,wording/* percent */.KN)(Math.max(FROM_LITTLE, metric.regression))} or more counts`
        : '';
    const reason = inconclusiveReason(metric, effect, 'a build of base measured beside it would settle it');
    return { ...common, reason: `${reason}; ${against}${few}` };
}
/** `machine`: why timings of this run cannot be trusted, where a common cause was seen. */
function historyComparison(entry, adjusted, machine) {
    const { metric, said } = entry;
    switch (said.kind) {
        case 'new':
            return (0,gate_row/* bare */.$B)('new', 'history', 'no past run on main measured it; its limit still applies');
        case 'missing':
            return (0,gate_row/* bare */.$B)('missing', 'history', 'measured on main and not on head: it must be measured again to be judged');
        case 'unlike':
            return (0,gate_row/* bare */.$B)('inconclusive', 'history', `could not tell: ${said.reason}; a build of base measured beside it would settle it`);
        case 'exact':
            return (0,gate_row/* exactComparison */.XT)(said.result);
        case 'effect':
            return effectComparison(entry, said, adjusted, metric.kind === 'timing' ? machine : undefined);
    }
}

;// CONCATENATED MODULE: ./build/src/gate/history-rows.js
/** The baseline strategy: this run against past runs on other machines. Final, for there is no base to confirm with. */










function byText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** As times, for one moment has many spellings; where two runs began together, as commits, and at last as they are written. */
function byAge(a, b) {
    return (Date.parse(a.at) - Date.parse(b.at) ||
        byText(a.commit, b.commit) ||
        byText(JSON.stringify(a), JSON.stringify(b)));
}
/** The newest runs, oldest first, whatever the order of the file and however many it holds. */
function history_rows_window(samples) {
    return { ...samples, history: samples.history.toSorted(byAge).slice(-baseline/* HISTORY_RUNS */.e) };
}
/**
 * In company a row is tested twice. Most of its error goes to the test by itself, which is all that a row can promise to see; the
 * other one hardly needs it. Chosen on the bench (docs/verdicts.md section 13).
 */
const ALONE_SHARE = 0.8;
/**
 * One-sided chances of a row before the correction for many: of the better of its two tests, and of the one beside the load's other
 * endpoints alone. That one counts only where the row points the same way by itself.
 */
function chancesOf({ p, pBetter }, apart) {
    if (!apart)
        return { worse: p, better: pBetter, beside: 1 };
    const worse = p <= company_effect/* ALONE_P */.RD ? apart.p : 1;
    const better = pBetter <= company_effect/* ALONE_P */.RD ? apart.pBetter : 1;
    const besideShare = 1 - ALONE_SHARE;
    return {
        worse: Math.min(1, p / ALONE_SHARE, worse / besideShare),
        better: Math.min(1, pBetter / ALONE_SHARE, better / besideShare),
        beside: Math.min(1, worse / besideShare),
    };
}
const UNTESTED = { worse: 1, better: 1 };
/** Chances of each entry's tests after Holm's correction over all rows that are tested. */
function adjustedOf(entries, apart) {
    const family = entries.flatMap(({ metric, said }, index) => (0,defaults/* compares */.tk)(metric) && said.kind === 'effect'
        ? [{ index, beside: apart.get(metric.id), chances: chancesOf(said.effect, apart.get(metric.id)) }]
        : []);
    const worse = (0,multiplicity/* holm */.f)(family.map(({ chances }) => chances.worse));
    const better = (0,multiplicity/* holm */.f)(family.map(({ chances }) => chances.better));
    const beside = (0,multiplicity/* holm */.f)(family.map(({ chances }) => chances.beside));
    const byIndex = new Map(family.map(({ index, beside: found }, i) => [
        index,
        {
            worse: worse[i] ?? 1,
            better: better[i] ?? 1,
            ...(found ? { apart: { value: found.value, p: beside[i] ?? 1 } } : {}),
        },
    ]));
    return entries.map((_, index) => byIndex.get(index) ?? UNTESTED);
}
/** What would move with the machine: timings that are judged. */
function moverOf(entry, chances) {
    const { metric, said } = entry;
    if (metric.kind !== 'timing' || !(0,defaults/* compares */.tk)(metric) || said.kind !== 'effect')
        return [];
    const { effect, calibrated } = said;
    return [{ id: metric.id, effect, calibrated, standsOut: standsOut(entry, chances) }];
}
/** Shown and never judged: every outcome of an ungated metric that compares two sides becomes `info`. */
function ungated(said, metric) {
    if ((0,defaults/* compares */.tk)(metric) || said.outcome === 'new' || said.outcome === 'missing')
        return said;
    const why = metric.ungatedReason ?? 'shown, does not gate';
    return { ...said, outcome: 'info', reason: `${why}; ${said.reason}` };
}
/** All rows against history, in the order of the metrics. */
function historyRows(given) {
    const samples = history_rows_window(given);
    const tests = samples.metrics.filter((metric) => (0,defaults/* compares */.tk)(metric) && metric.kind !== 'exact' && metric.kind !== 'set');
    const alphaScreen = ALPHA / Math.max(1, tests.length);
    const metrics = samples.metrics.map((metric) => ({ metric, past: (0,unlike_runner/* comparableRuns */.vC)(samples, metric.id) }));
    const apart = apartInHistory(metrics, samples);
    const entries = metrics.map((each) => historyEntry(each, samples, {
        alphaScreen: apart.has(each.metric.id) ? ALONE_SHARE * alphaScreen : alphaScreen,
        confirmBlocks: 0,
    }));
    const adjusted = adjustedOf(entries, apart);
    const chancesAt = (index) => adjusted[index] ?? UNTESTED;
    const machine = commonMode(entries.flatMap((entry, index) => moverOf(entry, chancesAt(index))));
    return entries.map((entry, index) => {
        const { metric, base } = entry;
        const said = ungated(historyComparison(entry, chancesAt(index), machine), metric);
        return (0,gate_row/* withLimit */.Ko)((0,gate_row/* rowOf */.OB)(metric, base, metric.head, said), metric, base, metric.head);
    });
}

;// CONCATENATED MODULE: ./build/src/gate/failing-base.js
/** When base fails too there is nothing to compare with: both sides' latency is that of a minority of answers. */


/** From this share of failed requests on a side's latency speaks of failures. Judgement. */
const MOSTLY = 0.5;
function failureShare(value) {
    if (!Array.isArray(value))
        return undefined;
    const [failures, total] = value;
    return typeof failures === 'number' && typeof total === 'number' && total > 0
        ? failures / total
        : undefined;
}
/** One problem of kind `invalid` for each load whose base fails most of its requests. */
function failingBase(rows) {
    return rows.flatMap(({ verdict }) => {
        const parts = (0,metric/* splitMetricId */.y9)(verdict.id);
        if (parts?.family !== 'load' || parts.middle !== 'all' || parts.metric !== 'errors')
            return [];
        const share = failureShare(verdict.base);
        if (share === undefined || share < MOSTLY)
            return [];
        const message = `${(0,wording/* percent */.KN)(share)} of base's requests of ${parts.name} failed, so there is nothing sound to compare with`;
        return [{ kind: 'invalid', message, about: parts.name }];
    });
}

// EXTERNAL MODULE: ./build/src/gate/metric-table.js
var metric_table = __webpack_require__(29660);
// EXTERNAL MODULE: ./build/src/gate/script-thresholds.js
var script_thresholds = __webpack_require__(1783);
;// CONCATENATED MODULE: ./build/src/gate/row-phrase.js
/** A row in a few words, for findings. */




/** What the metric belongs to: "`GET /api/search`", "`home` on mobile", "the server under checkout". */
function subject(id) {
    const parts = (0,metric/* splitMetricId */.y9)(id);
    if (!parts)
        return `\`${id}\``;
    if (parts.family === 'server')
        return `the server under ${parts.name}`;
    if (parts.family === 'page')
        return `\`${parts.name}\` on ${parts.middle}`;
    return parts.middle === 'all' ? `\`${parts.name}\`, all requests` : `\`${parts.middle}\``;
}
function metricName(id) {
    const segment = (0,metric/* splitMetricId */.y9)(id)?.metric ?? id;
    const quantile = /^latency-(p\d+)$/.exec(segment)?.[1];
    return quantile ?? segment.replaceAll('-', ' ');
}
function valueText(value, unit) {
    if (value === null)
        return undefined;
    if (typeof value === 'number')
        return (0,wording/* amount */.vj)(value, unit);
    const [failures, total] = value;
    if (typeof failures === 'number' && typeof total === 'number')
        return total > 0 ? (0,wording/* percent */.KN)(failures / total) : 'none';
    return String(value.length);
}
/** "p75 +9.1 %": what a steadier quantile of the same requests says, where one speaks. */
function steadier(row) {
    if (row.steadier === undefined)
        return [];
    const { quantile, change } = row.steadier;
    return [`${quantile} ${(0,wording/* signedPercent */.wu)(asRead(change, row))}`];
}
function sizes(row) {
    const [from, to] = [valueText(row.base, row.unit), valueText(row.head, row.unit)];
    if (to === undefined)
        return '';
    const span = from === undefined ? to : `${from} → ${to}`;
    const ratio = row.kind === 'timing' || row.kind === 'exact';
    if (!ratio || row.change === null)
        return span;
    // For metrics where higher is better the change counts lost speed; the values already tell the direction.
    if (row.better === 'higher')
        return span;
    return `${span} (${[(0,wording/* signedPercent */.wu)(row.change), ...steadier(row)].join(', ')})`;
}
/** A whole sentence without its full stop: "`GET /api/search` p50 41.8 ms → 49.6 ms (+18.7 %)". */
function rowPhrase(row) {
    if (row.kind === 'rate' && (0,script_thresholds/* isScriptThreshold */.R_)(row.id))
        return `the script's own threshold ${subject(row.id)} failed in ${sizes(row)} of the rounds`;
    const over = row.outcome === 'over-limit' && row.limit !== null
        ? `, ${(0,metric/* wrongSide */.ZI)(row)} its limit of ${(0,wording/* amount */.vj)(row.limit, row.unit)}`
        : '';
    return `${subject(row.id)} ${metricName(row.id)} ${sizes(row)}${over}`;
}
/** A row beside the one that leads: "`GET /api/cart` p95 +73 %", "queries 3 → 14". */
function changePhrase(row) {
    const parts = (0,metric/* splitMetricId */.y9)(row.id);
    if (row.kind === 'exact' || row.change === null || row.kind === 'rate' || row.kind === 'set')
        return `${metricName(row.id)} ${sizes(row)}`;
    const change = asRead(row.change, row);
    const sign = change > 0 ? '+' : '';
    const size = row.kind === 'timing' ? (0,wording/* signedPercent */.wu)(change) : `${sign}${(0,wording/* amount */.vj)(change, row.unit)}`;
    const by = [size, ...steadier(row).map((text) => `(${text})`)].join(' ');
    return parts?.family === 'load'
        ? `${subject(row.id)} ${metricName(row.id)} ${by}`
        : `${metricName(row.id)} ${by}`;
}

;// CONCATENATED MODULE: ./build/src/gate/findings.js
/** What to fix first: rows that share a cause become one finding, the row that names the cause at its head. */






const TAIL = /^latency-p9\d$/;
/** Which accused row speaks for its group: errors, then the middle, then what explains, then tails. */
const rank = [
    /^errors$/,
    /^checks$/,
    /^latency-p50$/,
    /^(script-|css-|image-|font-|third-party-)bytes$/,
    /^bytes$/,
    /^requests$/,
    /^main-thread-time$/,
    /^bootup-time$/,
    /^latency-/,
];
function rankOf(id) {
    const found = rank.findIndex((pattern) => pattern.test((0,metric_table/* lastSegment */.mp)(id)));
    return found < 0 ? rank.length : found;
}
const size = (row) => row.change ?? Number.MAX_VALUE;
function leading(rows) {
    return rows.toSorted((a, b) => rankOf(a.id) - rankOf(b.id) || size(b) - size(a) || (a.id < b.id ? -1 : 1));
}
function grouped(rows) {
    const byCause = (0,group_by/* groupBy */.$)(rows, (row) => causeOf(row.id));
    return [...byCause].map(([cause, members]) => ({ cause, rows: leading(members) }));
}
const loadOf = (group) => {
    const parts = (0,metric/* splitMetricId */.y9)(group.rows[0]?.id ?? '');
    return parts && parts.family !== 'page' ? parts.name : undefined;
};
/** An endpoint's own middle got slower, so it may be the cause of what its neighbours feel. */
const namesCause = (group) => group.rows.some((row) => (0,metric_table/* lastSegment */.mp)(row.id) === 'latency-p50');
/** Groups that only feel a cause elsewhere: tails of neighbours, the whole script's tail, the server's CPU and counters. */
function onlyFeels(group) {
    if (group.cause.startsWith('page/'))
        return false;
    if (group.cause.startsWith('server/'))
        return group.rows.every((row) => !/^(errors|checks)$/.test((0,metric_table/* lastSegment */.mp)(row.id)));
    return group.rows.every((row) => TAIL.test((0,metric_table/* lastSegment */.mp)(row.id)));
}
function worst(groups) {
    return groups.toSorted((a, b) => Math.max(...b.rows.map(size)) - Math.max(...a.rows.map(size)))[0];
}
/** Puts what only feels the cause under the slowest endpoint of its load. */
function underCauses(groups) {
    const joined = new Map();
    const rest = [];
    for (const group of groups) {
        const causes = groups.filter((other) => other !== group && loadOf(other) === loadOf(group) && namesCause(other));
        const target = loadOf(group) !== undefined && onlyFeels(group) ? worst(causes) : undefined;
        if (target)
            joined.set(target, [...(joined.get(target) ?? []), ...group.rows]);
        else
            rest.push(group);
    }
    return rest.map((group) => ({ ...group, rows: [...group.rows, ...(joined.get(group) ?? [])] }));
}
/** Every judged endpoint of a load (three or more) is slower: one cause behind all of them. */
function mergeEverywhere(groups, all) {
    const slow = (0,group_by/* groupBy */.$)(groups.filter((group) => loadOf(group) !== undefined && namesCause(group)), loadOf);
    const merged = [...slow].flatMap(([load, members]) => {
        const judged = all.filter((row) => {
            const parts = (0,metric/* splitMetricId */.y9)(row.id);
            return row.gated && parts?.family === 'load' && parts.name === load && parts.metric === 'latency-p50';
        });
        return members.length >= 3 && members.length === judged.length ? [members] : [];
    });
    const gone = new Set(merged.flat());
    const ones = merged.map((members) => {
        const first = worst(members);
        const others = members.filter((member) => member !== first);
        return {
            cause: first?.cause ?? '',
            rows: [...(first?.rows ?? []), ...others.flatMap((member) => member.rows)],
        };
    });
    return [...ones, ...groups.filter((group) => !gone.has(group))];
}
/** Exact and CPU rows beside a finding that tell why, gated or not: "3 → 14 queries per request". */
function explaining(group, all) {
    const load = loadOf(group);
    const held = new Set(group.rows.map((row) => row.id));
    return all.filter((row) => {
        if (held.has(row.id) || row.change === null || row.change <= row.regression)
            return false;
        const parts = (0,metric/* splitMetricId */.y9)(row.id);
        if (load !== undefined)
            return parts?.family === 'server' && parts.name === load && row.low !== null && row.low > 0;
        return causeOf(row.id) === group.cause && row.kind === 'exact';
    });
}
function textOf(group, why) {
    const [first, ...others] = group.rows;
    if (!first)
        return '';
    const sentences = [rowPhrase(first)];
    const server = [...others, ...why].filter((row) => row.id.startsWith('server/'));
    const following = others.filter((row) => !row.id.startsWith('server/'));
    const exact = why.filter((row) => !row.id.startsWith('server/'));
    if (server.length > 0)
        sentences.push(`On the server: ${(0,wording/* listed */.KE)(server.map(changePhrase))}`);
    if (exact.length > 0)
        sentences.push(`With it: ${(0,wording/* listed */.KE)(exact.map(changePhrase))}`);
    if (following.length > 0)
        sentences.push(`What follows from it: ${(0,wording/* listed */.KE)(following.map(changePhrase))}`);
    return `${sentences.join('. ')}.`;
}
function impact(group) {
    const first = group.rows[0];
    if (!first)
        return [9, 0];
    const segment = (0,metric_table/* lastSegment */.mp)(first.id);
    const kind = /^(errors|checks)$/.test(segment) ? 0 : first.outcome === 'over-limit' ? 2 : 1;
    return [
        kind,
        -Math.max(...group.rows.map((row) => (row.kind === 'timing' || row.kind === 'exact' ? size(row) : 0))),
    ];
}
/** Findings of a judgement, the greatest impact first: failures, then slowdowns by size, then limits. */
function findingsOf(metrics) {
    const accused = metrics.filter((row) => row.gated && (row.outcome === 'regressed' || row.outcome === 'over-limit'));
    const groups = mergeEverywhere(underCauses(grouped(accused)), metrics);
    return groups
        .toSorted((a, b) => {
        const [[kindA, sizeA], [kindB, sizeB]] = [impact(a), impact(b)];
        return kindA - kindB || sizeA - sizeB || (a.cause < b.cause ? -1 : 1);
    })
        .map((group) => {
        const why = explaining(group, metrics);
        const cause = group.rows[0]?.id ?? group.cause;
        return { cause, ids: [...group.rows, ...why].map((row) => row.id), text: textOf(group, why) };
    });
}

// EXTERNAL MODULE: ./build/src/gate/errors-void.js
var errors_void = __webpack_require__(77057);
// EXTERNAL MODULE: ./build/src/gate/paired.js
var paired = __webpack_require__(65268);
;// CONCATENATED MODULE: ./build/src/gate/paired-rows.js
/** Rows of a paired comparison: what the screen and the fresh blocks say, in words. */






const repeats = ({ kind }) => kind === 'exact' || kind === 'set';
/** `again`: fresh samples that were given and could not be judged. */
function screenComparison({ metric, flagged, improved }, effect, again) {
    const common = { ...(0,gate_row/* effectNumbers */.Mi)(effect), stage: 'screen', flagged, unsettled: flagged };
    if (flagged)
        return { ...common, outcome: 'inconclusive', reason: unsettledReason(metric, effect, again) };
    if (improved)
        return { ...common, outcome: 'improved', reason: improvedReason(metric, effect) };
    if ((0,gate_effect/* ruledOut */.rA)(effect))
        return { ...common, outcome: 'unchanged', reason: unchangedReason(metric, effect) };
    return { ...common, outcome: 'inconclusive', reason: inconclusiveReason(metric, effect) };
}
function freshComparison(judged, fresh) {
    const { metric, screen: said } = judged;
    const { effect, adjusted } = fresh;
    const first = said.kind === 'effect' ? said.effect : undefined;
    const common = { ...(0,gate_row/* effectNumbers */.Mi)(effect), stage: 'confirm', flagged: false, unsettled: false };
    if ((0,paired/* isConfirmed */.it)(fresh))
        return { ...common, outcome: 'regressed', reason: confirmedReason(metric, first, effect) };
    const why = unconfirmedReason(metric, first, effect, adjusted);
    return (0,gate_effect/* ruledOut */.rA)(effect)
        ? { ...common, outcome: 'unchanged', reason: `${why}; ${unchangedReason(metric, effect)}` }
        : { ...common, outcome: 'inconclusive', reason: `${why}; ${inconclusiveReason(metric, effect)}` };
}
/** What first blocks say that had no test. */
function untestedComparison(metric, said) {
    switch (said.kind) {
        case 'one-sided':
            return (0,gate_row/* bare */.$B)(said.outcome, repeats(metric) ? 'exact' : 'screen', said.outcome === 'new'
                ? 'only on head: nothing to compare with, its limit still applies'
                : 'measured on base and not on head: it must be measured again to be judged');
        case 'untestable': {
            const { d, untestable, toChange } = said.why;
            return {
                ...(0,gate_row/* bare */.$B)('inconclusive', 'screen', `could not tell: ${untestable}`),
                change: d === null ? null : toChange(d),
            };
        }
        case 'exact':
            return (0,gate_row/* exactComparison */.XT)(said.result);
    }
}
/** Another machine flagged it and nothing fresh has judged it: what the first blocks look like here settles nothing. */
function unsettledFlag(said) {
    if (said.outcome === 'regressed')
        return said;
    const oneSided = said.outcome === 'new' || said.outcome === 'missing';
    return {
        ...said,
        outcome: oneSided ? said.outcome : 'inconclusive',
        reason: `flagged on another machine, and only fresh blocks would settle it; ${said.reason}`,
        flagged: true,
        unsettled: true,
    };
}
function comparison(judged, again) {
    const { metric, screen: said, fresh, flagged } = judged;
    if (fresh)
        return freshComparison(judged, fresh);
    if (said.kind === 'effect')
        return screenComparison(judged, said.effect, again);
    const untested = untestedComparison(metric, said);
    return flagged ? unsettledFlag(untested) : untested;
}
/** Shown and never judged: every outcome of an ungated metric that compares two sides becomes `info`. */
function paired_rows_ungated(said, metric) {
    if ((0,defaults/* compares */.tk)(metric) || said.outcome === 'new' || said.outcome === 'missing')
        return said;
    const why = metric.ungatedReason ?? 'shown, does not gate';
    return { ...said, outcome: 'info', reason: `${why}; ${said.reason}`, flagged: false, unsettled: false };
}
/** What repeats exactly has one stage; where another machine flagged it, fresh values take the place of the first. */
function renewed(entry, fresh) {
    if (!entry.flagged || !fresh || !repeats(entry.metric))
        return entry;
    const { base, head } = fresh;
    if (base.length === 0 || head.length === 0)
        return entry;
    const metric = { ...entry.metric, base, head };
    const result = metric.kind === 'exact' ? (0,exact/* exactResult */.xW)(metric, base, head) : (0,exact/* setResult */.uN)(metric, base, head);
    return { ...entry, metric, screen: { kind: 'exact', result }, flagged: false };
}
/** All rows of a paired comparison, in the order of the samples; fresh blocks decide alone, about the limit too. */
function pairedRows(samples) {
    const again = samples.confirm?.metrics ?? [];
    const byId = new Map(again.map((metric) => [metric.id, metric]));
    return (0,paired/* confirmed */.qF)((0,paired/* screen */.nj)(samples.metrics), again).map((judged) => {
        const found = byId.get(judged.metric.id);
        const entry = renewed(judged, found);
        const { metric, fresh } = entry;
        const base = fresh?.metric.base ?? metric.base;
        const head = fresh?.metric.head ?? metric.head;
        const row = (0,gate_row/* rowOf */.OB)(metric, base, head, paired_rows_ungated(comparison(entry, found), metric));
        return (0,gate_row/* withLimit */.Ko)(row, metric, base, head);
    });
}

// EXTERNAL MODULE: ./build/src/model/verdict.js
var model_verdict = __webpack_require__(83538);
;// CONCATENATED MODULE: ./build/src/gate/promise.js
/** What a pass is worth: the sizes that would have been seen. Source: docs/verdicts.md section 3. */



/** Primary rows whose change could have made the run red. */
function promising({ verdict, compared }) {
    return compared && verdict.primary && verdict.outcome !== 'new' && verdict.outcome !== 'missing';
}
/** Compared by ratio; a share of failures or a difference is no percentage of anything. */
const byRatio = ({ kind }) => kind === 'timing' || kind === 'exact';
const sizeOf = (verdict) => Math.abs(asRead(verdict.detectable ?? 0, verdict));
/** " (0.2 ms on load/shop/GET /a/latency-p50)" where the largest share is a small amount; else empty. */
function inItsUnit(verdict) {
    const small = (0,model_verdict/* smallAmount */.i)(verdict);
    return small === null ? '' : ` (${(0,wording/* amount */.vj)(small, verdict.unit)} on ${verdict.id})`;
}
/**
 * The largest change of a primary row that could have been missed, and the size for each row that is compared by difference
 * and could not tell (one that could rules out what is allowed). `unsized`: rows of which there is no size to be told.
 */
function promise(rows) {
    const primary = rows.filter(promising);
    const open = primary.filter(({ verdict, undecided }) => undecided && !byRatio(verdict));
    const unsized = primary.filter(({ verdict, undecided }) => verdict.detectable === null && (undecided || byRatio(verdict)));
    const [largest] = primary
        .flatMap(({ verdict }) => (verdict.detectable !== null && byRatio(verdict) ? [verdict] : []))
        .toSorted((a, b) => sizeOf(b) - sizeOf(a));
    const other = open.length + unsized.length > 0 ? 'other ' : '';
    const parts = [
        ...(largest
            ? [`${(0,wording/* percent */.KN)(sizeOf(largest))} or more on any ${other}primary metric${inItsUnit(largest)}`]
            : []),
        ...open.flatMap(({ verdict: { id, detectable, unit } }) => detectable === null ? [] : [`${(0,wording/* amount */.vj)(detectable, unit)} or more on ${id}`]),
    ];
    return {
        ...(parts.length > 0 ? { seen: `${(0,wording/* listed */.KE)(parts)} would have been seen` } : {}),
        ...(unsized.length > 0
            ? { unsized: `no size for ${(0,wording/* listed */.KE)(unsized.map(({ verdict }) => verdict.id))}` }
            : {}),
    };
}

;// CONCATENATED MODULE: ./build/src/gate/run-verdict.js
/** From rows to the verdict of the run: the first rule that applies. Source: docs/verdicts.md section 3. */



/** There was something to compare with; what is missing on head counts, for then base was not the trouble. */
function wasCompared({ verdict }) {
    return verdict.outcome !== 'new' && verdict.base !== null;
}
/** What must be seen, on the row's scale: a share of base for a difference too, and of 1 where base is less (scores). */
function bound({ kind, base }, mustSee) {
    return kind === 'absolute' && typeof base === 'number' ? mustSee * Math.max(1, Math.abs(base)) : mustSee;
}
/** A primary row that could not have seen what must be seen. */
function blind({ verdict, undecided, blindness }, mustSee) {
    return verdict.gated && verdict.primary && undecided && (blindness ?? Infinity) > bound(verdict, mustSee);
}
function names(rows) {
    return (0,wording/* listed */.KE)(rows.map((row) => row.verdict.id));
}
function failing(rows) {
    const bad = rows.filter(({ verdict }) => verdict.gated && (verdict.outcome === 'regressed' || verdict.outcome === 'over-limit'));
    if (bad.length === 0)
        return undefined;
    const worse = bad.filter(({ verdict }) => verdict.outcome === 'regressed');
    const beyond = bad.filter(({ verdict }) => verdict.outcome === 'over-limit');
    const parts = [
        ...(worse.length > 0 ? [`${(0,wording/* counted */.hS)(worse.length, 'metric')} regressed: ${names(worse)}`] : []),
        ...['over', 'under'].flatMap((side) => {
            const rowsThere = beyond.filter(({ verdict }) => (0,metric/* wrongSide */.ZI)(verdict) === side);
            return rowsThere.length > 0
                ? [`${(0,wording/* counted */.hS)(rowsThere.length, 'metric')} ${side} the limit: ${names(rowsThere)}`]
                : [];
        }),
    ];
    return { verdict: 'fail', reason: parts.join('; ') };
}
/**
 * Says something of its change: it could tell, or it is primary and would have seen what must be seen. Where no row does,
 * nothing would have been called, whatever had happened.
 */
function tells(row, mustSee) {
    if (row.verdict.outcome === 'missing')
        return false;
    return !row.undecided || (row.verdict.primary && !blind(row, mustSee));
}
function doubtful(rows, problems, mustSee) {
    const gated = rows.filter(({ verdict }) => verdict.gated);
    const flagged = gated.filter((row) => row.unsettled);
    const missing = gated.filter(({ verdict }) => verdict.primary && verdict.outcome === 'missing');
    const unseeing = gated.filter((row) => !row.unsettled && blind(row, mustSee));
    const parts = [
        ...problems.filter(({ blind: isBlind }) => isBlind).map(({ message }) => message),
        ...(flagged.length > 0 ? [`flagged and not settled: ${names(flagged)}`] : []),
        ...(missing.length > 0 ? [`measured before and missing now: ${names(missing)}`] : []),
        ...(unseeing.length > 0
            ? [`a change of ${(0,wording/* percent */.KN)(mustSee)} could have been missed: ${names(unseeing)}`]
            : []),
    ];
    if (parts.length > 0)
        return { verdict: 'inconclusive', reason: parts.join('; ') };
    const compared = rows.filter((row) => row.compared && row.verdict.outcome !== 'new');
    return compared.length > 0 && !compared.some((row) => tells(row, mustSee))
        ? { verdict: 'inconclusive', reason: `no gated row could tell: ${names(compared)}` }
        : undefined;
}
/** "1 primary and 3 secondary rows could not tell"; undefined: all could. */
function untold(gated) {
    const undecided = gated.filter((row) => row.undecided);
    const primary = undecided.filter(({ verdict }) => verdict.primary).length;
    const secondary = undecided.length - primary;
    const parts = [
        ...(primary > 0 ? [`${String(primary)} primary`] : []),
        ...(secondary > 0 ? [`${String(secondary)} secondary`] : []),
    ];
    return parts.length === 0
        ? undefined
        : `${parts.join(' and ')} ${undecided.length === 1 ? 'row' : 'rows'} could not tell`;
}
/** "1 missing, 2 new": rows with one side; undefined: all have both. */
function oneSided(gated) {
    const parts = ['missing', 'new'].flatMap((outcome) => {
        const count = gated.filter(({ verdict }) => verdict.outcome === outcome).length;
        return count > 0 ? [`${String(count)} ${outcome}`] : [];
    });
    return parts.length === 0 ? undefined : parts.join(', ');
}
const bothSides = ({ verdict }) => verdict.outcome !== 'new' && verdict.outcome !== 'missing';
/** It was judged, or need not be: the nights have muted it, or its page serves the same bytes. */
function speaks(row) {
    const { gated, limit } = row.verdict;
    return row.muted || row.servedTheSame || (gated && ((row.compared && bothSides(row)) || limit !== null));
}
/**
 * Green would say nothing: whatever had happened to these numbers, nothing could have made them red.
 */
function nothingGates(rows) {
    if (rows.some(speaks))
        return undefined;
    const gated = rows.filter(({ verdict, compared }) => verdict.gated && (compared || verdict.limit !== null));
    const reason = gated.length === 0
        ? `nothing that was measured gates: ${names(rows)}`
        : `nothing that gates was measured on both sides: ${names(gated)}`;
    return { verdict: 'inconclusive', reason };
}
function passing(rows) {
    const gated = rows.filter(({ verdict }) => verdict.gated);
    const decided = gated.filter((row) => row.compared && !row.undecided && bothSides(row)).length;
    const on = decided > 0 ? ` on ${(0,wording/* counted */.hS)(decided, 'gated metric')}` : '';
    const { seen, unsized } = promise(rows);
    const muted = rows.filter((row) => row.muted && row.verdict.primary);
    const except = muted.length > 0 ? `, except ${String(muted.length)} muted: ${names(muted)}` : '';
    const said = seen === undefined ? `no regression${on}` : `no regression; ${seen}`;
    const parts = [`${said}${except}`, unsized, untold(gated), oneSided(gated)];
    return { verdict: 'pass', reason: parts.filter((part) => part !== undefined).join('; ') };
}
/**
 * The verdict and its sentence. `mustSee` is the largest `detectable` a primary row that could not tell may have;
 * problems of kind `invalid` void the run.
 */
function runVerdict(rows, problems, mustSee) {
    const invalid = problems.filter((problem) => problem.kind === 'invalid');
    if (invalid.length > 0)
        return {
            verdict: 'invalid',
            reason: (0,wording/* listed */.KE)(invalid.map((problem) => problem.message), 3),
        };
    const failed = failing(rows);
    if (failed)
        return failed;
    // What only got no time does have something to be compared with.
    if (!rows.some(wasCompared) && !problems.some(({ blind: isBlind }) => isBlind))
        return {
            verdict: 'no-baseline',
            reason: rows.length === 0
                ? 'nothing was measured that could be compared'
                : 'nothing to compare with yet; limits still apply',
        };
    return doubtful(rows, problems, mustSee) ?? nothingGates(rows) ?? passing(rows);
}

// EXTERNAL MODULE: ./build/src/gate/untrusted.js
var untrusted = __webpack_require__(27219);
;// CONCATENATED MODULE: ./build/src/gate/judge.js
/** The judgement of a samples file: the same code for `tollgate judge`, for a run and for a replay. */







/** Source: docs/verdicts.md section 3. */
const MUST_SEE = { paired: 0.25, baseline: 0.5 };
/** What must be seen: as the plan says beside base; against history not less than what history can see at all. */
function mustSeeOf(strategy, planned) {
    if (planned === undefined)
        return MUST_SEE[strategy];
    return strategy === 'paired' ? planned : Math.max(planned, MUST_SEE.baseline);
}
function nextOf(rows, strategy) {
    if (strategy !== 'paired')
        return null;
    const ids = rows.filter((row) => row.unsettled).map((row) => row.verdict.id);
    return ids.length > 0 ? { stage: 'confirm', ids } : null;
}
/** Rows of a samples file, before they make a verdict. */
function judgeRows(samples) {
    const rows = samples.strategy === 'paired' ? pairedRows(samples) : historyRows(samples);
    return (0,errors_void/* voidLatency */.$)(rows);
}
/** The verdict over rows that may have been amended since. */
function judgementOf(rows, strategy, options = {}) {
    const known = options.problems ?? [];
    // A replay is given what the first judgement found.
    const found = failingBase(rows).filter(({ message }) => !known.some((each) => each.message === message));
    const problems = [...known, ...found];
    const trusted = (0,untrusted/* distrust */.p7)(rows, problems);
    const said = runVerdict(trusted, problems, options.mustSee ?? mustSeeOf(strategy));
    const metrics = trusted.map((row) => row.verdict);
    return {
        ...said,
        metrics,
        next: said.verdict === 'invalid' ? null : nextOf(rows, strategy),
        findings: findingsOf(metrics),
        problems,
    };
}
/**
 * Judges samples of either strategy. Pure and deterministic: neither the order of the metrics nor the order of the
 * blocks changes any number. The samples must have passed `parseSamples` and `completeSamples`, or be made by
 * `pairRounds` or `historySamples`.
 */
function judge(samples, options = {}) {
    return judgementOf(judgeRows(samples), samples.strategy, options);
}


/***/ }),

/***/ 43662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _f: () => (/* binding */ confirmShare),
  bX: () => (/* binding */ lookShare),
  Vk: () => (/* binding */ looksTwice)
});

// UNUSED EXPORTS: lookShares

// EXTERNAL MODULE: ./build/src/stats/require-sample.js
var require_sample = __webpack_require__(54261);
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
var budget = __webpack_require__(84020);
// EXTERNAL MODULE: ./build/src/gate/effect.js
var effect = __webpack_require__(14440);
// EXTERNAL MODULE: ./build/src/gate/further-blocks.js
var further_blocks = __webpack_require__(6434);
// EXTERNAL MODULE: ./build/src/gate/rounds.js
var gate_rounds = __webpack_require__(80884);
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

/***/ 29660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ metricDefaults),
/* harmony export */   ds: () => (/* binding */ kindDefaults),
/* harmony export */   mp: () => (/* binding */ lastSegment)
/* harmony export */ });
/** What Tollgate knows of each metric by the last segment of its id. */
const KIB = 1024;
const lower = { better: 'lower', gates: true, primary: false };
const info = { better: 'lower', gates: false, primary: false };
const latency = (quantile, regression, floor) => ({ ...lower, kind: 'timing', unit: 'ms', regression, floor, quantile });
const paint = { ...lower, kind: 'timing', unit: 'ms', regression: 0.1, floor: 100 };
const mainThread = { ...lower, kind: 'timing', unit: 'ms', regression: 0.1, floor: 50 };
const bytes = { ...lower, kind: 'exact', unit: 'B', regression: 0.02, floor: 5 * KIB };
const names = { ...lower, kind: 'set', unit: 'names', regression: 0, floor: 0 };
const share = { ...lower, kind: 'rate', unit: 'ratio', regression: 0.005, floor: 0 };
/**
 * Thresholds and floors as in docs/metrics.md; requests and DOM size, which that list leaves
 * open, take 10 % and two requests or 50 nodes, so that one more icon is not a red check.
 */
const known = {
    'latency-p10': { ...latency(0.1, 0.05, 0.2), gates: false },
    'latency-p25': { ...latency(0.25, 0.05, 0.2), gates: false },
    'latency-p50': { ...latency(0.5, 0.05, 0.2), primary: true },
    'latency-p75': { ...latency(0.75, 0.05, 0.2), gates: false },
    'latency-p90': { ...latency(0.9, 0.1, 1), gates: false },
    'latency-p95': latency(0.95, 0.1, 1),
    'latency-p99': { ...latency(0.99, 0.1, 1), gates: false },
    throughput: { ...info, kind: 'timing', unit: 'per-second', better: 'higher', regression: 0.05, floor: 0 },
    attained: { ...info, kind: 'timing', unit: 'ratio', better: 'higher', regression: 0.05, floor: 0 },
    errors: { ...share, primary: true },
    checks: share,
    dropped: { ...share, gates: false },
    apdex: { ...info, kind: 'absolute', unit: 'score', better: 'higher', regression: 0.05, floor: 0 },
    fcp: paint,
    lcp: paint,
    si: paint,
    tbt: { ...lower, kind: 'timing', unit: 'ms', regression: 0.2, floor: 50 },
    cls: { ...lower, kind: 'absolute', unit: 'score', regression: 0.05, floor: 0 },
    ttfb: { ...paint, gates: false },
    inp: { ...paint, gates: false },
    'bootup-time': mainThread,
    'main-thread-time': { ...mainThread, primary: true },
    'dom-size': { ...lower, kind: 'exact', unit: 'count', regression: 0.1, floor: 50 },
    requests: { ...lower, kind: 'exact', unit: 'count', regression: 0.1, floor: 2 },
    bytes: { ...bytes, primary: true },
    'script-bytes': bytes,
    'css-bytes': bytes,
    'image-bytes': bytes,
    'font-bytes': bytes,
    'third-party-bytes': bytes,
    'failing-accessibility': names,
    'failing-best-practices': names,
    'failing-seo': names,
    cpu: { ...lower, kind: 'timing', unit: 'cpu-ms', regression: 0.1, floor: 0, primary: true },
    'memory-peak': { ...info, kind: 'timing', unit: 'B', regression: 0.1, floor: 10e6, perGeneration: true },
    'ready-time': { ...info, kind: 'timing', unit: 'ms', regression: 0.2, floor: 300, perGeneration: true },
};
/** A server's counter per request (queries, cache misses): nearly exact; a hundredth of one is rounding (read/server-values.ts). */
const counter = { ...lower, kind: 'exact', unit: 'count', regression: 0.01, floor: 0.01 };
/** The last segment of a metric id; the id itself when it has no slash. */
function lastSegment(id) {
    return id.slice(id.lastIndexOf('/') + 1);
}
/** The defaults of a metric id; undefined for a last segment Tollgate does not know. */
function metricDefaults(id) {
    const segment = lastSegment(id);
    if (Object.hasOwn(known, segment))
        return known[segment];
    return id.startsWith('server/') ? counter : undefined;
}
/** The defaults of a kind, for metrics Tollgate has no name for. */
function kindDefaults(kind) {
    switch (kind) {
        case 'timing':
            return { ...lower, kind, unit: 'ms', regression: 0.05, floor: 0 };
        case 'rate':
            return share;
        case 'exact':
            return { ...lower, kind, unit: 'count', regression: 0.02, floor: 0 };
        case 'absolute':
            return { ...lower, kind, unit: 'score', regression: 0.05, floor: 0 };
        case 'set':
            return names;
    }
}


/***/ }),

/***/ 7691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ onlyErrors),
/* harmony export */   e: () => (/* binding */ judgesErrors)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39739);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50647);
/* harmony import */ var _rounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80884);
/** A side that answers nothing but errors: more rounds of it would say the same. */



/** One round may be bad luck; a rate accuses from two rounds on (rate.ts). */
const LEAST_ROUNDS = 2;
/** All of so many against none of so many is chance once in 137 billion (Fisher), whatever else is tested beside it. */
const LEAST_REQUESTS = 20;
/** Up to this share of failures the other side is fine: both sides' error rates cannot be taken for one another. */
const FINE = 0.01;
function failedOf(round) {
    const errors = round.values[(0,_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .loadMetricId */ .Av)(round.target.name, 'all', 'errors')];
    if (!(0,_rounds_js__WEBPACK_IMPORTED_MODULE_2__/* .isSound */ .gH)(round) || !Array.isArray(errors))
        return 'some';
    const [failures, total] = errors;
    if (typeof failures !== 'number' || typeof total !== 'number' || total < LEAST_REQUESTS)
        return 'some';
    if (failures === total)
        return 'all';
    return failures <= FINE * total ? 'none' : 'some';
}
/** Does an error rate of 1 beside one of 0 fail the gate? Not where the team does not gate errors. */
function judgesErrors(plan, load) {
    const spec = (0,_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .metricSpec */ .yD)((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .loadMetricId */ .Av)(load, 'all', 'errors'), plan.thresholds);
    return plan.mode === 'gate' && (0,_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .compares */ .tk)(spec) && spec.regression < 1;
}
/**
 * The side of which every request failed in every round of the screen and the confirmation so far, two at least; of
 * head only while base is fine. The verdict is then certain: with base there is nothing sound to compare (`invalid`),
 * with head its error rate is flagged, and confirmed by two fresh rounds like these. Undefined: nothing is certain.
 */
function onlyErrors(plan, rounds, target) {
    if (target.kind !== 'load')
        return undefined;
    const own = (0,_rounds_js__WEBPACK_IMPORTED_MODULE_2__/* .roundsOf */ .T1)(rounds, target, 'screen', 'confirm');
    const every = (side, wanted) => {
        const ofSide = own.filter((round) => round.side === side);
        return ofSide.length >= LEAST_ROUNDS && ofSide.every((round) => failedOf(round) === wanted);
    };
    if (every('base', 'all'))
        return 'base';
    return every('head', 'all') && every('base', 'none') && judgesErrors(plan, target.name)
        ? 'head'
        : undefined;
}


/***/ }),

/***/ 25521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pairRounds)
/* harmony export */ });
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50647);
/* harmony import */ var _generations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90298);
/* harmony import */ var _look_share_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43662);
/* harmony import */ var _rounds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80884);
/* harmony import */ var _run_specs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77409);
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

/***/ 65268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ tested),
/* harmony export */   c6: () => (/* binding */ leans),
/* harmony export */   gt: () => (/* binding */ screened),
/* harmony export */   it: () => (/* binding */ isConfirmed),
/* harmony export */   nj: () => (/* binding */ screen),
/* harmony export */   qF: () => (/* binding */ confirmed),
/* harmony export */   xI: () => (/* binding */ pairedPower)
/* harmony export */ });
/* harmony import */ var _stats_multiplicity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15662);
/* harmony import */ var _company_effect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11081);
/* harmony import */ var _company_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87982);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50647);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14440);
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86693);
/* harmony import */ var _rate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29589);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26588);
/* harmony import */ var _timing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37895);
/** The paired strategy: screen over all gated metrics, accusation only on fresh blocks. Source: docs/verdicts.md section 4. */









const asTested = (found) => 'untestable' in found ? { kind: 'untestable', why: found } : { kind: 'effect', effect: found };
/** Compares one metric at one stage; `company`: the rows of the same rounds, where they are known. */
function tested(metric, power, company) {
    if (metric.base.length === 0)
        return { kind: 'one-sided', outcome: 'new' };
    if (metric.head.length === 0)
        return { kind: 'one-sided', outcome: 'missing' };
    switch (metric.kind) {
        case 'exact':
            return { kind: 'exact', result: (0,_exact_js__WEBPACK_IMPORTED_MODULE_3__/* .exactResult */ .xW)(metric, metric.base, metric.head) };
        case 'set':
            return { kind: 'exact', result: (0,_exact_js__WEBPACK_IMPORTED_MODULE_3__/* .setResult */ .uN)(metric, metric.base, metric.head) };
        case 'rate':
            return asTested((0,_rate_js__WEBPACK_IMPORTED_MODULE_4__/* .rateEffect */ .q5)(metric, power));
        case 'timing':
            return asTested(company ? (0,_company_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .companyEffect */ .dI)(metric, company, power) : (0,_timing_js__WEBPACK_IMPORTED_MODULE_5__/* .timingEffect */ .Ue)(metric, power));
        case 'absolute': {
            const enough = Math.min(metric.base.length, metric.head.length) >= _effect_js__WEBPACK_IMPORTED_MODULE_6__/* .LEAST_BLOCKS */ .zP;
            const repeated = enough ? (0,_exact_js__WEBPACK_IMPORTED_MODULE_3__/* .repeatedAbsolute */ .E2)(metric, metric.base, metric.head) : undefined;
            return repeated ? { kind: 'exact', result: repeated } : asTested((0,_timing_js__WEBPACK_IMPORTED_MODULE_5__/* .absoluteEffect */ .P5)(metric, power));
        }
    }
}
/** Metrics that share the error of the screen: gated, on both sides, and not exact. */
function screened(metric) {
    const both = metric.base.length > 0 && metric.head.length > 0;
    return (0,_defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .compares */ .tk)(metric) && both && metric.kind !== 'exact' && metric.kind !== 'set';
}
/**
 * What a change must get through when it is the only one among `count` gated metrics, after a screen of `blocks` blocks.
 * A confirmation goes on only where the screen was looked at more than once, each look for its `share` of the error.
 */
function pairedPower(count, share = 1, blocks = 0) {
    const goesOn = share < 1 && blocks >= _effect_js__WEBPACK_IMPORTED_MODULE_6__/* .CONFIRM_RECKONED */ .Pu;
    return {
        alphaScreen: (_effect_js__WEBPACK_IMPORTED_MODULE_6__/* .SCREEN_Q */ .ty * share) / Math.max(1, count),
        alphaConfirm: _effect_js__WEBPACK_IMPORTED_MODULE_6__/* .CONFIRM_ALPHA */ .my,
        confirmBlocks: goesOn ? _effect_js__WEBPACK_IMPORTED_MODULE_6__/* .CONFIRM_RECKONED */ .Pu : _effect_js__WEBPACK_IMPORTED_MODULE_6__/* .CONFIRM_BLOCKS */ .QC,
    };
}
/** Positions rejected by Benjamini-Hochberg, each p weighed by the part of the error its look may spend. */
function rejected(entries) {
    const weighed = entries.map(({ p, share }) => Math.min(1, p / share));
    return (0,_stats_multiplicity_js__WEBPACK_IMPORTED_MODULE_7__/* .benjaminiHochberg */ .U)(weighed).map((adjusted) => adjusted <= _effect_js__WEBPACK_IMPORTED_MODULE_6__/* .SCREEN_Q */ .ty);
}
/** The screen over all metrics, in the order given. */
function screen(metrics) {
    const count = metrics.filter(screened).length;
    const company = (0,_company_js__WEBPACK_IMPORTED_MODULE_1__/* .companies */ .sb)(metrics);
    const all = metrics.map((metric) => ({
        metric,
        screen: tested(metric, pairedPower(count, metric.alphaShare, metric.head.length), company.get(metric.id)),
    }));
    const family = all.flatMap(({ metric, screen: said }, index) => (0,_defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .compares */ .tk)(metric) && said.kind === 'effect'
        ? [{ index, effect: said.effect, share: metric.alphaShare ?? 1 }]
        : []);
    const worse = rejected(family.map(({ effect, share }) => ({ p: (0,_size_js__WEBPACK_IMPORTED_MODULE_8__/* .screenP */ .tz)(effect), share })));
    const better = rejected(family.map(({ effect, share }) => ({ p: (0,_size_js__WEBPACK_IMPORTED_MODULE_8__/* .gainP */ .qD)(effect), share })));
    const flags = new Set(family.filter(({ effect }, i) => worse[i] && (0,_size_js__WEBPACK_IMPORTED_MODULE_8__/* .bigEnough */ .zX)(effect)).map(({ index }) => index));
    const gains = new Set(family.filter(({ effect }, i) => better[i] && (0,_size_js__WEBPACK_IMPORTED_MODULE_8__/* .betterEnough */ .F1)(effect)).map(({ index }) => index));
    return all.map((entry, index) => ({
        ...entry,
        flagged: flags.has(index) || (entry.metric.flagged === true && (0,_defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .compares */ .tk)(entry.metric)),
        improved: gains.has(index),
    }));
}
/** A metric with its fresh samples. Its rules are those of the screen. */
function freshOf({ metric }, byId) {
    const found = byId.get(metric.id);
    if (found === undefined)
        return undefined;
    const { blocks: _screened, ...rules } = metric;
    const { base, head, blocks } = found;
    return { ...rules, base, head, ...(blocks === undefined ? {} : { blocks }) };
}
/**
 * Not flagged, but near it. Such a row is worth a last look, and where another row is flagged its load is measured again
 * anyway: then this one joins the confirmation. The error stays what it was, for nothing joins unless something is
 * flagged, and Holm counts all that join.
 */
function leans({ metric, screen: said, flagged }) {
    return (!flagged &&
        (0,_defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .compares */ .tk)(metric) &&
        said.kind === 'effect' &&
        (0,_size_js__WEBPACK_IMPORTED_MODULE_8__/* .freshP */ .zL)(said.effect) <= _effect_js__WEBPACK_IMPORTED_MODULE_6__/* .LEAN_P */ .y1 &&
        (0,_size_js__WEBPACK_IMPORTED_MODULE_8__/* .stillBig */ .FO)(said.effect));
}
/** Fresh rounds of an absolute that repeat exactly are tested all the same: else they could settle no flag. */
function testedAgain(metric, company, power) {
    const said = tested(metric, power, company);
    return said.kind === 'exact' && metric.kind === 'absolute' ? asTested((0,_timing_js__WEBPACK_IMPORTED_MODULE_5__/* .absoluteEffect */ .P5)(metric, power)) : said;
}
/** What the screen could not have seen, fresh blocks do not see either: both stages must call a change. */
function noSmaller(fresh, said) {
    if (said.kind !== 'effect')
        return fresh;
    return {
        ...fresh,
        detectable: Math.max(fresh.detectable, said.effect.detectable),
        blindness: Math.max(fresh.blindness, said.effect.blindness),
    };
}
/**
 * Fresh blocks for what was flagged and what joins it, Holm-adjusted over all of them, each by its look's part. A row
 * that joined and is not confirmed keeps what the screen said.
 */
function confirmed(judged, samples) {
    const byId = new Map(samples.map((metric) => [metric.id, metric]));
    const company = (0,_company_js__WEBPACK_IMPORTED_MODULE_1__/* .companies */ .sb)(judged.flatMap((entry) => freshOf(entry, byId) ?? []));
    const anyFlagged = judged.some(({ flagged }) => flagged);
    const metrics = judged.map((entry) => entry.flagged || (anyFlagged && leans(entry)) ? freshOf(entry, byId) : undefined);
    const count = metrics.filter((metric) => metric !== undefined).length;
    const again = judged.map((entry, i) => {
        const metric = metrics[i];
        if (metric === undefined)
            return undefined;
        const share = byId.get(metric.id)?.alphaShare ?? 1;
        const power = pairedPower(1, metric.alphaShare, metric.head.length);
        const alphaConfirm = (_effect_js__WEBPACK_IMPORTED_MODULE_6__/* .CONFIRM_ALPHA */ .my * share) / count;
        const said = testedAgain(metric, company.get(metric.id), { ...power, alphaConfirm });
        return said.kind === 'effect'
            ? { metric, effect: noSmaller(said.effect, entry.screen), share }
            : undefined;
    });
    const family = again.filter((entry) => entry !== undefined);
    const adjusted = (0,_stats_multiplicity_js__WEBPACK_IMPORTED_MODULE_7__/* .holm */ .f)(family.map(({ effect, share }) => Math.min(1, (0,_size_js__WEBPACK_IMPORTED_MODULE_8__/* .freshP */ .zL)(effect) / share)));
    const byEntry = new Map(family.map((entry, i) => [entry, adjusted[i] ?? 1]));
    return judged.map((entry, i) => {
        const found = again[i];
        if (!found)
            return entry;
        const fresh = { ...found, adjusted: byEntry.get(found) ?? 1 };
        return entry.flagged || isConfirmed(fresh) ? { ...entry, fresh } : { ...entry, joined: fresh };
    });
}
/** The fresh blocks bear the accusation out. */
function isConfirmed({ effect, adjusted }) {
    return adjusted <= _effect_js__WEBPACK_IMPORTED_MODULE_6__/* .CONFIRM_ALPHA */ .my && (0,_size_js__WEBPACK_IMPORTED_MODULE_8__/* .stillBig */ .FO)(effect);
}


/***/ }),

/***/ 29589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nh: () => (/* binding */ LEAST_FAILING_ROUNDS),
  Vz: () => (/* binding */ MOST_COUNTS),
  al: () => (/* binding */ inOrder),
  q5: () => (/* binding */ rateEffect),
  Rn: () => (/* binding */ rateEffectOf)
});

// EXTERNAL MODULE: ./build/src/stats/incomplete-beta.js
var incomplete_beta = __webpack_require__(6740);
// EXTERNAL MODULE: ./build/src/stats/require-sample.js
var require_sample = __webpack_require__(54261);
;// CONCATENATED MODULE: ./build/src/stats/binomial.js



function requireCounts(x, n, p, what) {
    (0,require_sample/* requireWithin */.rm)(n, 0, Number.MAX_VALUE, `${what}: n`);
    (0,require_sample/* requireWithin */.rm)(x, 0, n, `${what}: x`);
    (0,require_sample/* requireWithin */.rm)(p, 0, 1, `${what}: p`);
}
/** P(X = x), X ~ Binomial(n, p). */
function binomialProbability(x, n, p) {
    requireCounts(x, n, p, 'binomialProbability');
    return rawBinomial(x, n, p, 1 - p);
}
/**
 * P(X >= x). Counts may be real (an effective sample size): the incomplete beta function then interpolates
 * between the exact tails. Source: Abramowitz & Stegun 26.5.24.
 */
function binomialUpperTail(x, n, p) {
    requireCounts(x, n, p, 'binomialUpperTail');
    if (x === 0)
        return 1;
    return (0,incomplete_beta/* regularisedBeta */._)(p, 1 - p, x, n - x + 1);
}
/** P(X <= x); real counts as in `binomialUpperTail`. */
function binomialLowerTail(x, n, p) {
    requireCounts(x, n, p, 'binomialLowerTail');
    if (x === n)
        return 1;
    return regularisedBeta(1 - p, p, n - x, x + 1);
}

// EXTERNAL MODULE: ./build/src/stats/fisher-exact.js
var fisher_exact = __webpack_require__(54414);
// EXTERNAL MODULE: ./build/src/stats/moments.js
var moments = __webpack_require__(31324);
// EXTERNAL MODULE: ./build/src/stats/overdispersion.js
var overdispersion = __webpack_require__(12601);
// EXTERNAL MODULE: ./build/src/stats/proportion-interval.js
var proportion_interval = __webpack_require__(68701);
// EXTERNAL MODULE: ./build/src/gate/scale.js
var gate_scale = __webpack_require__(69443);
// EXTERNAL MODULE: ./build/src/gate/values.js
var values = __webpack_require__(17395);
;// CONCATENATED MODULE: ./build/src/gate/rate.js
/** Rates: failures out of total, with the overdispersion between rounds taken out of the sample size. */







/** A rate regresses, and is over its limit, only when its failures lie in at least this many rounds. Source: docs/verdicts.md section 5. */
const LEAST_FAILING_ROUNDS = 2;
/** More counts than this count as so many: chance plays no part there, and the tails would not converge far beyond. */
const MOST_COUNTS = 1e9;
/** Half the width of a two-sided 90 % interval, in standard errors. */
const Z95 = 1.6448536269514722;
const shrunk = ({ failures, total }, phi) => ({
    failures: failures / phi,
    total: total / phi,
});
/** P(head's rate is above base's by chance): Fisher's test on whole counts, the conditional binomial on effective ones. */
function greater(base, head, phi) {
    return phi === 1
        ? (0,fisher_exact/* fisherGreater */.oE)(base, head)
        : (0,fisher_exact/* conditionalBinomialGreater */.eq)(shrunk(base, phi), shrunk(head, phi));
}
/** Fewest failures on head that are significant beside base's, by the conditional binomial. */
function criticalFailures(base, headTotal, alpha) {
    let low = 0;
    let high = Math.ceil(headTotal) + 1;
    while (high - low > 1) {
        const failures = Math.floor((low + high) / 2);
        const p = failures > headTotal ? 0 : (0,fisher_exact/* conditionalBinomialGreater */.eq)(base, { failures, total: headTotal });
        if (p <= alpha)
            high = failures;
        else
            low = failures;
    }
    return high;
}
/** Points and weights of a mean over a standard normal variable: Gauss-Hermite with five. Source: Abramowitz & Stegun 25.10. */
const NORMAL_MEAN = [
    { z: 0, weight: 8 / 15 },
    ...[-1, 1].flatMap((side) => [
        { z: side * 1.3556261799742659, weight: 0.22207592200561266 },
        { z: side * 2.8569700138728056, weight: 0.011257411327720691 },
    ]),
];
function barOf(base, headTotal, alpha, least) {
    const wanted = (base.failures / base.total + least) * headTotal;
    return Math.max(criticalFailures(base, headTotal, alpha), Math.ceil(wanted - 1e-9));
}
function stageOf(base, headTotal, alpha, least) {
    const rate = base.failures / base.total;
    const scatter = Math.sqrt(base.total * rate * (1 - rate));
    const bars = (scatter === 0 ? [{ z: 0, weight: 1 }] : NORMAL_MEAN).map(({ z, weight }) => {
        const failures = Math.min(base.total, Math.max(0, base.failures + z * scatter));
        return { failures: barOf({ failures, total: base.total }, headTotal, alpha, least), weight };
    });
    return { total: headTotal, bars };
}
/** P(a stage calls it) where head's rate is `rate`. */
function called({ total, bars }, rate) {
    return (0,moments/* sum */.cz)(bars.map(({ failures, weight }) => failures > total ? 0 : weight * binomialUpperTail(failures, total, rate)));
}
/** Smallest rise of the rate that every stage calls with 90 % power, both sides left to chance; infinite when none is. */
function detectableRise(base, headTotal, least, power, blocks) {
    const rate = base.failures / base.total;
    const stages = [stageOf(base, headTotal, power.alphaScreen, least)];
    if (power.alphaConfirm !== undefined) {
        const share = blocks / power.confirmBlocks;
        stages.push(stageOf(shrunk(base, share), headTotal / share, power.alphaConfirm, least));
    }
    const chance = (rise) => stages.reduce((product, stage) => product * called(stage, Math.min(1, rate + rise)), 1);
    if (chance(1 - rate) < 0.9)
        return Infinity;
    let low = 0;
    let high = 1 - rate;
    for (let i = 0; i < 24; i += 1) {
        const half = (low + high) / 2;
        if (chance(half) < 0.9)
            low = half;
        else
            high = half;
    }
    return high;
}
/** Sums over the rounds must not depend on their order. */
const inOrder = (counts) => counts.toSorted((a, b) => a.failures - b.failures || a.total - b.total);
/** A rate's effect; the sides may hold different numbers of rounds. `spread`: how much more than by chance they differ. */
function rateEffectOf(spec, base, head, power, spread = (0,overdispersion/* overdispersion */.n)([inOrder(base), inOrder(head)])) {
    const before = (0,values/* pooled */.IE)(base);
    const after = (0,values/* pooled */.IE)(head);
    const scale = (0,gate_scale/* differenceScale */.WS)(spec);
    if (before.total === 0 || after.total === 0)
        return {
            untestable: `nothing was counted on ${before.total === 0 ? 'base' : 'head'}, and rounds that count something would settle it`,
            d: null,
            toChange: scale.toChange,
        };
    const phi = Math.max(spread, Math.max(before.total, after.total) / MOST_COUNTS);
    const [b, h] = [shrunk(before, phi), shrunk(after, phi)];
    const wide = (0,proportion_interval/* newcombe */.pv)(b, h, 0.9);
    const accusable = head.filter(({ total }) => total > 0).length >= LEAST_FAILING_ROUNDS;
    // In a single round nothing would have been called, however much of it failed.
    const rise = accusable
        ? detectableRise(b, h.total, Math.max(scale.allowed, scale.floorWorse), power, base.length)
        : Infinity;
    return {
        blocks: Math.min(base.length, head.length),
        d: after.failures / after.total - before.failures / before.total,
        se: (wide.high - wide.low) / (2 * Z95),
        low: wide.low,
        high: wide.high,
        upper: wide.high,
        upperStrict: (0,proportion_interval/* newcombe */.pv)(b, h, 0.95).high,
        p: greater(before, after, phi),
        pBetter: greater(after, before, phi),
        allowed: scale.allowed,
        floorWorse: scale.floorWorse,
        floorBetter: scale.floorBetter,
        detectable: rise,
        blindness: rise,
        noise: 0,
        spread: head.filter(({ failures }) => failures > 0).length >= LEAST_FAILING_ROUNDS,
        toChange: scale.toChange,
        largest: scale.largest,
    };
}
/** A rate's paired effect. */
function rateEffect(metric, power) {
    return rateEffectOf(metric, (0,values/* asCounts */.NG)(metric.id, metric.base), (0,values/* asCounts */.NG)(metric.id, metric.head), power);
}


/***/ }),

/***/ 80884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ wholeBlocks),
/* harmony export */   JU: () => (/* binding */ loadTargets),
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   T1: () => (/* binding */ roundsOf),
/* harmony export */   WH: () => (/* binding */ targetsText),
/* harmony export */   Z3: () => (/* binding */ targetText),
/* harmony export */   c6: () => (/* binding */ soundBlocks),
/* harmony export */   g4: () => (/* binding */ belongsTo),
/* harmony export */   gH: () => (/* binding */ isSound),
/* harmony export */   hD: () => (/* binding */ targetKey),
/* harmony export */   ir: () => (/* binding */ servesTheSame),
/* harmony export */   kl: () => (/* binding */ auditsOf),
/* harmony export */   q1: () => (/* binding */ begun),
/* harmony export */   sB: () => (/* binding */ pageTargets),
/* harmony export */   sF: () => (/* binding */ voids)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39739);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11961);
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
/** What the sound rounds of a page's side found there. */
function auditsOf(rounds, target, side, ...stages) {
    return roundsOf(rounds, target, ...stages)
        .filter((round) => round.side === side && isSound(round))
        .flatMap(({ page }) => (page ? [page] : []));
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
/** How many whole blocks of a target a stage has. */
function soundBlocks(rounds, target, stage = 'screen') {
    return wholeBlocks(roundsOf(rounds, target, stage)).length;
}
/** How many blocks were begun, sound or not: the number the next block gets. */
function begun(rounds) {
    return rounds.reduce((most, round) => Math.max(most, round.block + 1), 0);
}
/** A first audit's answer or paint this much later, and by this factor, is looked into. The floor of paint; judgement. */
const LATER_MS = 100;
const LATER_FACTOR = 1.5;
/**
 * Was the same served much later, or much sooner, in the first audits? A server that takes seconds for the same bytes
 * shows there already. One audit each is no verdict: the page is then timed like any other.
 */
function servedAtAnotherTime(rounds, target) {
    const [first] = blocksOf(roundsOf(rounds, target, 'exact'));
    if (target.kind === 'load' || !first)
        return false;
    return ['ttfb', 'lcp'].some((metric) => {
        const id = (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .pageMetricId */ .H6)(target.name, target.device, metric);
        const [before, after] = [first.base?.values[id], first.head?.values[id]];
        if (typeof before !== 'number' || typeof after !== 'number')
            return false;
        const [sooner, later] = [Math.min(before, after), Math.max(before, after)];
        return later - sooner >= LATER_MS && later >= LATER_FACTOR * sooner;
    });
}
/**
 * Did both sides serve the same bytes (nonces and hashed names normalised), and at about the same time? Undefined: not
 * known for both.
 */
function servesTheSame(rounds, target) {
    const audits = roundsOf(rounds, target, 'exact', 'screen');
    const hashes = (side) => new Set(audits.flatMap((round) => (round.side === side && round.page ? [round.page.servedHash] : [])));
    const [base, head] = [hashes('base'), hashes('head')];
    if (base.size === 0 || head.size === 0)
        return undefined;
    if (base.size !== 1 || head.size !== 1 || [...base][0] !== [...head][0])
        return false;
    return !servedAtAnotherTime(rounds, target);
}


/***/ }),

/***/ 13418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P3: () => (/* binding */ amended),
  $B: () => (/* binding */ bare),
  Mi: () => (/* binding */ effectNumbers),
  XT: () => (/* binding */ exactComparison),
  OB: () => (/* binding */ rowOf),
  Ko: () => (/* binding */ withLimit)
});

// EXTERNAL MODULE: ./build/src/gate/effect.js
var gate_effect = __webpack_require__(14440);
// EXTERNAL MODULE: ./build/src/model/metric.js
var metric = __webpack_require__(39739);
// EXTERNAL MODULE: ./build/src/model/verdict.js
var verdict = __webpack_require__(83538);
// EXTERNAL MODULE: ./build/src/gate/defaults.js
var defaults = __webpack_require__(50647);
// EXTERNAL MODULE: ./build/src/stats/estimate.js
var stats_estimate = __webpack_require__(39603);
// EXTERNAL MODULE: ./build/src/stats/overdispersion.js
var overdispersion = __webpack_require__(12601);
// EXTERNAL MODULE: ./build/src/stats/proportion-interval.js
var proportion_interval = __webpack_require__(68701);
// EXTERNAL MODULE: ./build/src/gate/block-test.js + 2 modules
var block_test = __webpack_require__(35326);
// EXTERNAL MODULE: ./build/src/gate/rate.js + 1 modules
var rate = __webpack_require__(29589);
// EXTERNAL MODULE: ./build/src/gate/script-thresholds.js
var script_thresholds = __webpack_require__(1783);
// EXTERNAL MODULE: ./build/src/gate/values.js
var gate_values = __webpack_require__(17395);
;// CONCATENATED MODULE: ./build/src/gate/limits.js
/** Limits (SLOs): is a side's own level beyond its absolute bound, beyond doubt? */









/** One-sided confidence of "beyond doubt": limits are checked on every row of every run without a second stage. */
const CONFIDENCE = 0.99;
function sampledLevel(values, onLogs) {
    const scaled = onLogs ? values.map((value) => Math.log(value)) : values;
    const { estimate } = (0,block_test/* locate */.x5)(scaled, 0);
    const back = (point) => (onLogs ? Math.exp(point) : point);
    return {
        low: back((0,stats_estimate/* lowerBound */.yz)(estimate, CONFIDENCE)),
        at: back(estimate.value),
        high: back((0,stats_estimate/* upperBound */.rn)(estimate, CONFIDENCE)),
    };
}
/**
 * A rate's level. One bad round bounds nothing from below, as it accuses nobody in the comparison. The lower bound is
 * exact, for Wilson's covers too little where failures are few; the limit of a script's thresholds was chosen by Wilson's.
 */
function rateLevel(spec, values) {
    const counts = (0,gate_values/* asCounts */.NG)(spec.id, values);
    const { failures, total } = (0,gate_values/* pooled */.IE)(counts);
    if (total === 0)
        return undefined;
    const phi = Math.max((0,overdispersion/* overdispersion */.n)([counts]), total / rate/* MOST_COUNTS */.Vz);
    const effective = { failures: failures / phi, total: total / phi };
    const confidence = 2 * CONFIDENCE - 1;
    const { low, high } = (0,proportion_interval/* wilson */.rF)(effective, confidence);
    const failing = counts.filter((count) => count.failures > 0).length;
    const lowest = (0,script_thresholds/* isScriptThreshold */.R_)(spec.id) ? low : (0,proportion_interval/* clopperPearson */.mI)(effective, confidence).low;
    return { low: failing < rate/* LEAST_FAILING_ROUNDS */.Nh ? 0 : lowest, at: failures / total, high };
}
function levelOf(spec, values) {
    const at = (0,gate_values/* summary */.z)(spec.id, spec.kind, values);
    if (at === null)
        return undefined;
    switch (spec.kind) {
        case 'rate':
            return rateLevel(spec, values);
        case 'exact': {
            const { least, most } = (0,gate_values/* rangeOf */.be)((0,gate_values/* asNumbers */.lK)(spec.id, values));
            return { low: least, at: typeof at === 'number' ? at : least, high: most };
        }
        case 'set': {
            const sizes = (0,gate_values/* rangeOf */.be)((0,gate_values/* asNames */.tJ)(spec.id, values).map((names) => new Set(names).size));
            return { low: sizes.least, at: sizes.least, high: sizes.most };
        }
        case 'timing':
        case 'absolute': {
            const numbers = (0,gate_values/* asNumbers */.lK)(spec.id, values);
            if (numbers.length >= gate_effect/* LEAST_BLOCKS */.zP)
                return sampledLevel(numbers, spec.kind === 'timing' && numbers.every((value) => value > 0));
            return typeof at === 'number' ? { low: -Infinity, at, high: Infinity } : undefined;
        }
    }
}
/** How one side stands to the metric's limit; undefined without a limit or without values. */
function limitStatus(spec, values) {
    const { limit } = spec;
    if (limit === undefined)
        return undefined;
    const level = levelOf(spec, values);
    if (!level)
        return undefined;
    const ceiling = (0,metric/* wrongSide */.ZI)(spec) === 'over';
    const beyond = (value) => (ceiling ? value > limit : value < limit);
    if (beyond(ceiling ? level.low : level.high))
        return 'over';
    if (beyond(level.at))
        return 'likely';
    return beyond(ceiling ? level.high : level.low) ? 'near' : 'within';
}

// EXTERNAL MODULE: ./build/src/gate/wording.js
var wording = __webpack_require__(11961);
;// CONCATENATED MODULE: ./build/src/gate/row.js
/** A row of the judgement while it is being made. */








/** Numbers that survive JSON: anything not finite is null, and minus zero is zero. */
function finite(value) {
    return value !== null && Number.isFinite(value) ? value + 0 : null;
}
/** A witness is heard beside a row that is called something, where it says the same. */
function witnessOf({ outcome, flagged, steadier }) {
    if (steadier === undefined)
        return {};
    const worse = (flagged || outcome === 'regressed') && steadier.change > 0;
    const better = outcome === 'improved' && steadier.change < 0;
    return worse || better ? { steadier } : {};
}
/** The row of a comparison: sides summarised, numbers made fit for JSON. */
function rowOf(spec, base, head, said) {
    return {
        verdict: {
            id: spec.id,
            kind: spec.kind,
            unit: spec.unit,
            better: spec.better,
            outcome: said.outcome,
            gated: spec.gated,
            primary: spec.primary,
            base: (0,gate_values/* summary */.z)(spec.id, spec.kind, base),
            head: (0,gate_values/* summary */.z)(spec.id, spec.kind, head),
            change: finite(said.change),
            low: finite(said.low),
            high: finite(said.high),
            upper: finite(said.upper),
            detectable: finite(said.detectable),
            p: finite(said.p),
            stage: said.stage,
            reason: said.reason,
            regression: spec.regression,
            floor: spec.floor,
            limit: spec.limit ?? null,
            target: spec.target ?? null,
            flagged: said.flagged,
            ...witnessOf(said),
        },
        blindness: said.blindness,
        unsettled: said.unsettled,
        undecided: said.outcome === 'inconclusive',
        compared: (0,defaults/* compares */.tk)(spec),
        muted: spec.ungatedReason?.startsWith(verdict/* MUTED */.g) === true,
        servedTheSame: spec.ungatedReason === defaults/* SAME_BYTES */.VT,
    };
}
/** The same row with another outcome and a further sentence. */
function amended(row, outcome, reason) {
    return { ...row, verdict: { ...row.verdict, outcome, reason } };
}
/** A row with no statistics: one side only, or nothing to test. */
function bare(outcome, stage, reason) {
    return {
        outcome,
        change: null,
        low: null,
        high: null,
        upper: null,
        detectable: null,
        blindness: null,
        p: null,
        stage,
        reason,
        flagged: false,
        unsettled: false,
    };
}
/** What an exact comparison says, which is final. */
function exactComparison(result) {
    return {
        ...bare(result.outcome, 'exact', result.reason),
        ...result,
        upper: result.high,
        blindness: result.detectable,
    };
}
/** A threshold of the k6 script; in a samples file any word may end an id. */
const ofScript = ({ id, kind }) => kind === 'rate' && (0,script_thresholds/* isScriptThreshold */.R_)(id);
function beyondText(spec, limit, head) {
    if (!ofScript(spec))
        return `${(0,metric/* wrongSide */.ZI)(spec)} its limit of ${limit}`;
    const [failed, rounds] = (0,gate_values/* summary */.z)(spec.id, 'rate', head);
    return `the script's own threshold failed in ${String(failed)} of ${(0,wording/* counted */.hS)(rounds, 'round')}`;
}
/**
 * Brings in the limit: `over-limit` where head is beyond it beyond doubt and the middle of main is not; `info` where
 * main is beyond it too and nothing else is to be said. A regression keeps its name and mentions the limit.
 */
function withLimit(row, spec, base, head) {
    const status = limitStatus(spec, head);
    const { verdict } = row;
    if (spec.limit === undefined || status === undefined || status === 'within' || status === 'near')
        return row;
    const limit = spec.unit === 'ratio' ? String(spec.limit) : (0,wording/* amount */.vj)(spec.limit, spec.unit);
    const over = beyondText(spec, limit, head);
    if (status === 'likely') {
        const doubt = ofScript(spec)
            ? `${over}, which is not beyond doubt`
            : `${verdict.reason}; it may be ${over}, more rounds would tell`;
        return amended(row, verdict.outcome, doubt);
    }
    const main = limitStatus(spec, base);
    const mainToo = main === 'over' || main === 'likely';
    if (verdict.outcome === 'regressed')
        return amended(row, 'regressed', `${verdict.reason}; ${over}${mainToo ? ' on main too' : ''}`);
    if (!mainToo && spec.gated)
        return amended(row, 'over-limit', ofScript(spec) ? over : `${over} beyond doubt; ${verdict.reason}`);
    if (!mainToo)
        return amended(row, verdict.outcome, `${over}, which does not gate; ${verdict.reason}`);
    const keeps = verdict.outcome === 'improved' || row.unsettled || verdict.outcome === 'new';
    return amended(row, keeps ? verdict.outcome : 'info', ofScript(spec) ? `${over}, and on main too` : `${over} on main too; ${verdict.reason}`);
}
function steadierOf({ steadier, toChange }) {
    const change = steadier === undefined ? null : toChange(steadier.d);
    return steadier === undefined || change === null
        ? {}
        : { steadier: { quantile: steadier.quantile, change } };
}
/** An effect's numbers as changes: what every comparison with an effect shows. */
function effectNumbers(effect) {
    return {
        change: effect.toChange(effect.d),
        low: effect.toChange(effect.low),
        high: effect.toChange(effect.high),
        upper: effect.toChange(effect.upper),
        detectable: (0,gate_effect/* seenChange */.G$)(effect, effect.detectable),
        blindness: (0,gate_effect/* seenChange */.G$)(effect, effect.blindness),
        p: effect.p,
        ...steadierOf(effect),
    };
}


/***/ }),

/***/ 77409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yV: () => (/* binding */ busiestEndpoints),
  wG: () => (/* binding */ perGeneration),
  a9: () => (/* binding */ runSpecs)
});

// EXTERNAL MODULE: ./build/src/model/metric.js
var metric = __webpack_require__(39739);
// EXTERNAL MODULE: ./build/src/model/verdict.js
var verdict = __webpack_require__(83538);
// EXTERNAL MODULE: ./build/src/stats/quantile.js
var quantile = __webpack_require__(38260);
// EXTERNAL MODULE: ./build/src/gate/rate.js + 1 modules
var rate = __webpack_require__(29589);
// EXTERNAL MODULE: ./build/src/gate/values.js
var values = __webpack_require__(17395);
;// CONCATENATED MODULE: ./build/src/gate/broken-endpoints.js
/** Endpoints that nearly always fail on head and did not on base: too rare to move the whole script's error rate. */



/** Up to this share of failures base is fine, and from this one on head is broken. Judgement. */
const FINE = 0.01;
const BROKEN = 0.5;
/** Half of so many beside none of so many is chance once in 4,600 (Fisher), and fresh blocks must confirm it. */
const LEAST_REQUESTS = 20;
function failuresOf(rounds, side, endpoint) {
    let [failures, total, failingRounds] = [0, 0, 0];
    for (const round of rounds) {
        const id = (0,metric/* loadMetricId */.Av)(round.target.name, endpoint, 'errors');
        const errors = round.values[id];
        if (round.side !== side || errors === undefined)
            continue;
        const count = (0,values/* pooled */.IE)((0,values/* asCounts */.NG)(id, [errors]));
        failures += count.failures;
        total += count.total;
        if (count.failures > 0)
            failingRounds += 1;
    }
    return { failures, total, failingRounds };
}
/** The endpoints of one load whose own error rate gates, by the sound rounds of its screen. */
function brokenEndpoints(rounds) {
    const screened = rounds.filter(({ stage }) => stage === 'screen');
    const names = new Set(screened.flatMap(({ load }) => Object.keys(load?.endpointRequests ?? {})));
    const broken = [...names].filter((endpoint) => {
        const [base, head] = [failuresOf(screened, 'base', endpoint), failuresOf(screened, 'head', endpoint)];
        return (base.total > 0 &&
            base.failures <= FINE * base.total &&
            head.total >= LEAST_REQUESTS &&
            head.failures >= BROKEN * head.total &&
            head.failingRounds >= rate/* LEAST_FAILING_ROUNDS */.Nh);
    });
    return new Set(broken);
}

// EXTERNAL MODULE: ./build/src/gate/defaults.js
var defaults = __webpack_require__(50647);
// EXTERNAL MODULE: ./build/src/gate/metric-table.js
var metric_table = __webpack_require__(29660);
// EXTERNAL MODULE: ./build/src/gate/only-errors.js
var only_errors = __webpack_require__(7691);
// EXTERNAL MODULE: ./build/src/gate/rounds.js
var gate_rounds = __webpack_require__(80884);
// EXTERNAL MODULE: ./build/src/gate/script-thresholds.js
var script_thresholds = __webpack_require__(1783);
// EXTERNAL MODULE: ./build/src/gate/wording.js
var wording = __webpack_require__(11961);
;// CONCATENATED MODULE: ./build/src/gate/run-specs.js
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
function loadHints(plan, load, all) {
    const own = all.filter((round) => round.target.kind === 'load' && round.target.name === load.name && (0,gate_rounds/* isSound */.gH)(round));
    // What gates is settled by the screen: fresh rounds confirm a row, they do not choose it anew.
    const first = own.filter(({ stage }) => stage !== 'confirm');
    const rounds = first.length > 0 ? first : own;
    const counts = (endpoint) => rounds.flatMap(({ load: facts }) => {
        const seen = endpoint === 'all' ? facts?.requests : facts?.endpointRequests[endpoint];
        return seen === undefined ? [] : [seen];
    });
    return {
        busiest: new Set(busiestEndpoints(rounds, load.name)),
        broken: (0,only_errors/* judgesErrors */.e)(plan, load.name) ? brokenEndpoints(rounds) : new Set(),
        requests: (endpoint) => {
            const seen = counts(endpoint);
            return seen.length === 0 ? undefined : (0,quantile/* median */.JZ)(seen);
        },
        roundMs: load.roundMs,
        closedModel: load.profile === 'as-written' && rounds.every((round) => round.load?.offeredPerSecond === undefined),
    };
}
function hintsFor(id, loads) {
    const parts = (0,metric/* splitMetricId */.y9)(id);
    const load = parts && parts.family !== 'page' ? loads.get(parts.name) : undefined;
    if (!parts || !load)
        return {};
    const requestsPerRound = load.requests(parts.middle);
    return {
        busiest: load.busiest,
        broken: load.broken,
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
    const other = (0,metric_table/* kindDefaults */.ds)(kinds.find((kind) => looksLike(kind, sample)) ?? 'timing');
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
    if (known === undefined || !(0,defaults/* compares */.tk)(spec) || spec.kind === 'rate' || spec.kind === 'set')
        return spec;
    // What the team itself allows cannot be too blind.
    if (known <= Math.max(plan.compare.mustSee, spec.regression))
        return spec;
    const reason = `${verdict/* MUTED */.g} that only ${(0,wording/* percent */.KN)(known)} or more would be seen`;
    return { ...spec, gated: spec.limit !== undefined, ungatedReason: reason };
}
/** A function from metric id (and one of its values) to its specification in this run. */
function runSpecs(plan, rounds, facts) {
    const loads = new Map(plan.loads.map((load) => [load.name, loadHints(plan, load, rounds)]));
    return (id, sample) => (0,script_thresholds/* isScriptThreshold */.R_)(id)
        ? (0,script_thresholds/* scriptThresholdSpec */.Kj)(id)
        : muted(fitting((0,defaults/* metricSpec */.yD)(id, plan.thresholds, hintsFor(id, loads)), sample), plan, facts);
}
/** Its unit of statistics is the process generation. */
function perGeneration(id) {
    return (0,metric_table/* metricDefaults */.Pi)(id)?.perGeneration === true;
}


/***/ }),

/***/ 69443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WS: () => (/* binding */ differenceScale),
/* harmony export */   bS: () => (/* binding */ LARGEST),
/* harmony export */   iR: () => (/* binding */ logOffset),
/* harmony export */   tA: () => (/* binding */ logScale)
/* harmony export */ });
/** The scales metrics are compared on: logarithms for timings, differences for rates and absolutes. */
/** The largest change that is printed as a number; beyond it only "more". */
const LARGEST = 1e9;
/** `exp(point) - 1`, kept finite so that it survives JSON. */
function ratioOf(point) {
    return Math.min(LARGEST, Math.expm1(point));
}
/**
 * What is added before the logarithm, so that zeros and near-zeros do not explode: the metric's floor where a value
 * is zero or base's middle lies below the floor; else nothing. Without a floor: the smallest positive value.
 */
function logOffset(values, baseMiddle, floor) {
    let least = Infinity;
    let zeros = false;
    for (const value of values) {
        if (value === 0)
            zeros = true;
        else if (value < least)
            least = value;
    }
    if (!zeros && baseMiddle >= floor)
        return 0;
    if (floor > 0)
        return floor;
    return Number.isFinite(least) ? least : 1;
}
/**
 * The logarithmic scale of a timing. With an offset c the threshold is moved so that it still speaks of the value
 * itself: (m + c)(exp(d) - 1) = m x threshold, or where higher is better (m + c) exp(-d) - c = m / (1 + threshold). At
 * m = 0 no ratio exists and the floor alone decides.
 */
function logScale(spec, baseMiddle, offset) {
    const level = baseMiddle + offset;
    const share = spec.floor / level;
    const up = Math.log1p(share);
    const down = share < 1 ? -Math.log1p(-share) : Infinity;
    const lower = spec.better === 'lower';
    return {
        allowed: Math.log1p((spec.regression * baseMiddle) / (lower ? level : level + offset * spec.regression)),
        floorWorse: lower ? up : down,
        floorBetter: lower ? down : up,
        largest: LARGEST,
        toChange: (point) => {
            if (offset === 0)
                return ratioOf(point);
            if (baseMiddle === 0)
                return point === 0 ? 0 : null;
            if (lower)
                return Math.min(LARGEST, Math.max(-1, (Math.expm1(point) * level) / baseMiddle));
            const head = level * Math.exp(-point) - offset;
            return head > 0 ? Math.min(LARGEST, baseMiddle / head - 1) : LARGEST;
        },
    };
}
/** The scale of differences; `regression` and `floor` are differences themselves. */
function differenceScale(spec) {
    return {
        allowed: spec.regression,
        floorWorse: spec.floor,
        floorBetter: spec.floor,
        largest: Infinity,
        toChange: (point) => point,
    };
}


/***/ }),

/***/ 1783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ii: () => (/* binding */ withScriptThresholds),
/* harmony export */   Kj: () => (/* binding */ scriptThresholdSpec),
/* harmony export */   R_: () => (/* binding */ isScriptThreshold)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39739);
/* harmony import */ var _metric_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29660);
/** The k6 script's own thresholds: SLOs of the team's, checked in every round. */


const SEGMENT = 'threshold';
/**
 * A threshold is broken when it failed in more than this share of the rounds beyond doubt: four of four, five of five,
 * seven of eight. Single short rounds may miss an SLO that the run holds. Judgement.
 */
const MOST_FAILED = 0.4;
/** True for `load/<name>/<metric: expression>/threshold`. */
function isScriptThreshold(id) {
    return (0,_metric_table_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .mp)(id) === SEGMENT;
}
/** The round with `[failed, 1]` for each threshold of its script. */
function withScriptThresholds(round) {
    const { load, target } = round;
    if (!load?.thresholds || Object.keys(round.values).length === 0)
        return round;
    const values = Object.entries(load.thresholds).map(([expression, held]) => [
        (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .loadMetricId */ .Av)(target.name, expression, SEGMENT),
        [held ? 0 : 1, 1],
    ]);
    return { ...round, values: { ...round.values, ...Object.fromEntries(values) } };
}
/** Gates by its limit alone: the script says what is too slow, not what is slower. */
function scriptThresholdSpec(id) {
    return {
        id,
        kind: 'rate',
        unit: 'ratio',
        better: 'lower',
        regression: 1,
        floor: 0,
        limit: MOST_FAILED,
        gated: true,
        primary: false,
        ungatedReason: "the script's own threshold, a limit and not a comparison",
    };
}


/***/ }),

/***/ 26588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ betterEnough),
/* harmony export */   FO: () => (/* binding */ stillBig),
/* harmony export */   qD: () => (/* binding */ gainP),
/* harmony export */   tz: () => (/* binding */ screenP),
/* harmony export */   zL: () => (/* binding */ freshP),
/* harmony export */   zX: () => (/* binding */ bigEnough)
/* harmony export */ });
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14440);
/** A test accuses only of what its own estimate shows: which sizes matter, and what p is left when the others are silent. */

/**
 * The tests of a row, each with its own size: a median's own, and its witness's (docs/verdicts.md section 4). Neither
 * lends the other its p: else a witness that stands still would hide what the median shows beyond doubt.
 */
function testsOf(effect) {
    const { d, p, steadier } = effect;
    if (steadier === undefined)
        return [{ size: d, p }];
    const own = { size: d, p: steadier.own.p };
    // What a median itself rules out, or shows the other way, is not held against it, whatever a quantile beside it shows.
    return d <= 0 || (0,_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .ruledOut */ .rA)(effect) ? [own] : [own, { size: steadier.size, p: steadier.p }];
}
/** The tests whose size reaches this share of the threshold, and the floor. */
function bigTests(effect, share) {
    const { allowed, floorWorse, spread } = effect;
    return spread ? testsOf(effect).filter(({ size }) => size >= share * allowed && size >= floorWorse) : [];
}
/** The mirror image for the better. */
function gains(effect) {
    const { allowed, floorBetter } = effect;
    return testsOfGain(effect).filter(({ size }) => -size >= allowed && -size >= floorBetter);
}
function testsOfGain(effect) {
    const { d, pBetter, steadier } = effect;
    if (steadier === undefined)
        return [{ size: d, p: pBetter }];
    const own = { size: d, p: steadier.own.pBetter };
    return d >= 0 || gainRuledOut(effect) ? [own] : [own, { size: steadier.size, p: steadier.pBetter }];
}
function gainRuledOut({ low, high, upper, allowed, floorBetter }) {
    const e = upper - high;
    return low - e > -Math.max(allowed, floorBetter);
}
/** Where no test is large enough that of all that speak: it accuses nothing, and counts among the others as it is. */
const smallestP = (big, all) => Math.min(...(big.length === 0 ? all : big).map(({ p }) => p));
/** For the screen: of the tests that show the whole threshold. */
const screenP = (effect) => smallestP(bigTests(effect, 1), testsOf(effect));
/** For fresh blocks, and for what leans: of the tests that show most of it. */
const freshP = (effect) => smallestP(bigTests(effect, _effect_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIRM_SHARE */ .T2), testsOf(effect));
const gainP = (effect) => smallestP(gains(effect), testsOfGain(effect));
/** Large enough by one of its tests, whatever chance says. */
const bigEnough = (effect) => bigTests(effect, 1).length > 0;
const stillBig = (effect) => bigTests(effect, _effect_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIRM_SHARE */ .T2).length > 0;
const betterEnough = (effect) => gains(effect).length > 0;


/***/ }),

/***/ 37895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P5: () => (/* binding */ absoluteEffect),
/* harmony export */   U2: () => (/* binding */ blockRatios),
/* harmony export */   Ue: () => (/* binding */ timingEffect)
/* harmony export */ });
/* harmony import */ var _block_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35326);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14440);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69443);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38260);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17395);
/** Timings: block log-ratios. Absolutes (CLS): block differences. */





function tooFew(blocks) {
    return `${String(blocks)} ${blocks === 1 ? 'block is' : 'blocks are'} too few to test: at least ${String(_effect_js__WEBPACK_IMPORTED_MODULE_3__/* .LEAST_BLOCKS */ .zP)} are needed, 8 are better`;
}
/** Block log-ratios of a timing, positive is worse, and what was added before the logarithm. */
function blockRatios(metric) {
    const base = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumbers */ .lK)(metric.id, metric.base);
    const head = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumbers */ .lK)(metric.id, metric.head);
    const baseMiddle = (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(base);
    const offset = (0,_scale_js__WEBPACK_IMPORTED_MODULE_4__/* .logOffset */ .iR)([...base, ...head], baseMiddle, metric.floor);
    const sign = metric.better === 'lower' ? 1 : -1;
    const ratios = base.map((value, block) => sign * (Math.log((head[block] ?? Number.NaN) + offset) - Math.log(value + offset)));
    return { ratios, baseMiddle, offset };
}
/** A timing's paired effect; fewer than 4 blocks cannot be tested. Both sides hold the same number of values. */
function timingEffect(metric, power) {
    const { ratios, baseMiddle, offset } = blockRatios(metric);
    const scale = (0,_scale_js__WEBPACK_IMPORTED_MODULE_4__/* .logScale */ .tA)(metric, baseMiddle, offset);
    if (ratios.length < _effect_js__WEBPACK_IMPORTED_MODULE_3__/* .LEAST_BLOCKS */ .zP)
        return { untestable: tooFew(ratios.length), d: (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(ratios), toChange: scale.toChange };
    return (0,_block_test_js__WEBPACK_IMPORTED_MODULE_0__/* .locatedEffect */ .Yz)((0,_block_test_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(ratios, metric.noise ?? _effect_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_NOISE */ .d$), scale, power);
}
/** An absolute's paired effect on differences; its noise floor is in the metric's own unit and 0 until it is learnt. */
function absoluteEffect(metric, power) {
    const base = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumbers */ .lK)(metric.id, metric.base);
    const head = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumbers */ .lK)(metric.id, metric.head);
    const scale = (0,_scale_js__WEBPACK_IMPORTED_MODULE_4__/* .differenceScale */ .WS)(metric);
    const sign = metric.better === 'lower' ? 1 : -1;
    const differences = base.map((value, block) => sign * ((head[block] ?? Number.NaN) - value));
    if (differences.length < _effect_js__WEBPACK_IMPORTED_MODULE_3__/* .LEAST_BLOCKS */ .zP)
        return { untestable: tooFew(differences.length), d: (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(differences), toChange: scale.toChange };
    return (0,_block_test_js__WEBPACK_IMPORTED_MODULE_0__/* .locatedEffect */ .Yz)((0,_block_test_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(differences, metric.noise ?? 0), scale, power);
}


/***/ }),

/***/ 62100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ runsWith),
/* harmony export */   Eq: () => (/* binding */ hardwareOfNewest),
/* harmony export */   H6: () => (/* binding */ sameClock),
/* harmony export */   L4: () => (/* binding */ seriesText),
/* harmony export */   Qz: () => (/* binding */ otherSeries),
/* harmony export */   UK: () => (/* binding */ sameSeries),
/* harmony export */   vC: () => (/* binding */ comparableRuns),
/* harmony export */   xb: () => (/* binding */ seriesOfNewest),
/* harmony export */   zv: () => (/* binding */ covariate)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39739);
/* harmony import */ var _stats_moments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31324);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69443);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17395);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11961);
/** Which past runs may be compared with this one: same series, same kind of machine, same speed. */





/** From this many runs on a stratum stands alone. Source: docs/verdicts.md section 6. */
const STRATUM_ALONE = 5;
/** Calibrations this far apart are other machines. Source: docs/verdicts.md section 6. */
const CALIBRATION_APART = 0.15;
/** Tools whose major version starts a new series, by family of metrics. */
const toolsOf = { load: ['k6'], server: ['k6'], page: ['lighthouse', 'chrome'] };
function major(version) {
    return version === undefined ? undefined : /\d+/.exec(version)?.[0];
}
/** Another major version of a tool, in words; undefined: the same, or not recorded. */
function otherMajor(now, then, tool) {
    const [a, b] = [major(now?.[tool]), major(then?.[tool])];
    return a !== undefined && b !== undefined && a !== b ? `${tool} was ${b} and is ${a}` : undefined;
}
/**
 * What a metric's noise was measured with, in words: the script and Tollgate's own tools. The browser is the machine's, and
 * two of its versions may take turns for weeks.
 */
function seriesText(id, { versions, scriptHash }) {
    const tool = (name) => `${name} ${major(versions?.[name]) ?? '?'}`;
    if ((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .splitMetricId */ .y9)(id)?.family === 'page')
        return tool('lighthouse');
    return `script ${scriptHash ?? '?'}, ${tool('k6')}`;
}
/** What makes a past run another series for this metric; undefined: nothing. What is not recorded does not differ. */
function otherSeries(id, now, run) {
    const family = (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .splitMetricId */ .y9)(id)?.family;
    if (family !== 'page' &&
        now.scriptHash !== undefined &&
        run.scriptHash !== undefined &&
        now.scriptHash !== run.scriptHash)
        return 'the script or its profile changed since';
    for (const tool of family ? toolsOf[family] : []) {
        const other = otherMajor(now.versions, run.versions, tool);
        if (other !== undefined)
            return other;
    }
    return undefined;
}
const plain = (text) => text.trim().toLowerCase().replace(/\s+/g, ' ');
/** What makes the hardware of two machines unlike; undefined: alike. */
function otherHardware(now, then) {
    if (plain(now.cpu) !== plain(then.cpu))
        return `CPU ${now.cpu} instead of ${then.cpu}`;
    if (now.cores !== then.cores)
        return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(now.cores, 'core')} instead of ${String(then.cores)}`;
    return undefined;
}
/** What makes two machines unlike; undefined: alike. */
function otherMachine(now, then) {
    const hardware = otherHardware(now, then);
    if (hardware !== undefined)
        return hardware;
    if (now.image !== undefined && then.image !== undefined && now.image !== then.image)
        return `image ${now.image} instead of ${then.image}`;
    return undefined;
}
/** Past runs on hardware like the newest's. Images are not asked for: GitHub's change every week. */
function hardwareOfNewest(runs) {
    const newest = runs.at(-1);
    return newest ? runs.filter(({ runner }) => otherHardware(newest.runner, runner) === undefined) : [];
}
/** Past runs that go on, without another series in between, to the newest that measured the metric. */
function seriesOfNewest(runs, id) {
    const measured = runs.filter((run) => (run.metrics[id]?.length ?? 0) > 0);
    const newest = measured.at(-1);
    if (!newest)
        return [];
    return measured.slice(measured.findLastIndex((run) => otherSeries(id, newest, run) !== undefined) + 1);
}
/** Minus the logarithm of the speed: a slower machine has a larger covariate and larger latencies. */
function covariate(runner) {
    return runner.calibration === undefined ? 0 : -Math.log(runner.calibration);
}
/**
 * Are the speeds known, and in one unit? Another major version of Node compiles the reference server differently
 * (probe/calibration.ts).
 */
function sameClock(now, runs) {
    const known = [now, ...runs].every(({ runner }) => runner.calibration !== undefined);
    return known && runs.every(({ versions }) => otherMajor(now.versions, versions, 'node') === undefined);
}
function offSpeed(now, runs) {
    const past = runs.map((run) => covariate(run.runner));
    const spread = past.length > 1 ? (0,_stats_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .standardDeviation */ .Fx)(past) : 0;
    const apart = covariate(now) - (0,_stats_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .mean */ .i2)(past);
    if (Math.abs(apart) <= Math.max(Math.log1p(CALIBRATION_APART), 3 * spread))
        return undefined;
    const ratio = Math.min(_scale_js__WEBPACK_IMPORTED_MODULE_4__/* .LARGEST */ .bS, Math.expm1(Math.abs(apart)));
    return `this runner is ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(ratio)} ${apart > 0 ? 'slower' : 'faster'} than the baseline's by calibration`;
}
/** The past runs that measured the metric, oldest first. */
function runsWith(samples, id) {
    return samples.history.filter((run) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .pastValues */ .z4)(run, id).length > 0);
}
/** Those of them that are of head's own series. */
function sameSeries(samples, id) {
    return runsWith(samples, id).filter((run) => otherSeries(id, samples, run) === undefined);
}
/** The past runs that may speak for this metric on this machine. */
function comparableRuns(samples, id) {
    const measured = runsWith(samples, id);
    if (measured.length === 0)
        return { kind: 'none' };
    const series = sameSeries(samples, id);
    const last = measured.at(-1);
    if (series.length === 0)
        return {
            kind: 'unlike',
            reason: `a new series: ${(last && otherSeries(id, samples, last)) ?? 'nothing alike'}`,
        };
    const alike = series.filter((run) => otherMachine(samples.runner, run.runner) === undefined);
    const newest = series.at(-1);
    if (alike.length === 0)
        return {
            kind: 'unlike',
            reason: `a runner unlike the baseline's: ${(newest && otherMachine(samples.runner, newest.runner)) ?? 'none alike'}`,
        };
    const knowsSpeed = (runs) => sameClock(samples, runs);
    // Few runs of its own kind: the others help where their speed is known and can be taken out.
    const chosen = alike.length >= STRATUM_ALONE || !knowsSpeed(series) ? alike : series;
    // Those whose speed can be told from this one's: after another Node they alone say how far off this machine is.
    const clocked = chosen.filter((run) => sameClock(samples, [run]));
    const runs = clocked.length >= STRATUM_ALONE ? clocked : chosen;
    const calibrated = knowsSpeed(runs);
    const off = clocked.length > 0 ? offSpeed(samples.runner, clocked) : undefined;
    return off === undefined ? { kind: 'runs', runs, calibrated } : { kind: 'unlike', reason: off };
}


/***/ }),

/***/ 27219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ blindFor),
/* harmony export */   p7: () => (/* binding */ distrust)
/* harmony export */ });
/* unused harmony export speaksOf */
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39739);
/* harmony import */ var _model_metric_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23136);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13418);
/** In an invalid run no row of the untrusted load or page is `unchanged` or `improved`; nor is one that compares two things. */



/** Does the problem speak of this metric? Without `about` it speaks of the whole run. */
function speaksOf(problem, id) {
    if (problem.about === undefined)
        return true;
    return (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .splitMetricId */ .y9)(id)?.name === problem.about || (0,_model_metric_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .metricPattern */ .p)(problem.about)(id);
}
/** The blind problem that names the metric by its pattern: the two sides were not the same work. */
function blindFor(id, problems) {
    return problems.find(({ blind, about }) => blind && about !== undefined && (0,_model_metric_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .metricPattern */ .p)(about)(id));
}
/**
 * Why a row means nothing: its load or page is invalid, or a blind problem's pattern names it. A limit is held by head
 * alone: that base does other work does not free it.
 */
function whyVoid({ id, outcome, stage }, problems) {
    const untrusted = problems.find((problem) => problem.kind === 'invalid' && speaksOf(problem, id));
    if (untrusted)
        return `cannot be trusted: ${untrusted.message}; a run without that would settle it`;
    // What was counted to be more stays more, whatever else the page lacks.
    if (outcome === 'over-limit' || (outcome === 'regressed' && stage === 'exact'))
        return undefined;
    const blind = blindFor(id, problems);
    return blind && `void: ${blind.message}; the same work on both sides would settle it`;
}
/** Rows of what cannot be trusted become `inconclusive` and say why; `new`, `missing` and `info` keep their name. */
function distrust(rows, problems) {
    return rows.map((row) => {
        const { outcome } = row.verdict;
        const why = whyVoid(row.verdict, problems);
        if (why === undefined || outcome === 'new' || outcome === 'missing' || outcome === 'info')
            return row;
        return { ...(0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .amended */ .P3)(row, 'inconclusive', why), unsettled: false };
    });
}


/***/ }),

/***/ 17395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ pooled),
/* harmony export */   NG: () => (/* binding */ asCounts),
/* harmony export */   V_: () => (/* binding */ ascending),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   lK: () => (/* binding */ asNumbers),
/* harmony export */   m: () => (/* binding */ commonNames),
/* harmony export */   rw: () => (/* binding */ anyNames),
/* harmony export */   tJ: () => (/* binding */ asNames),
/* harmony export */   z: () => (/* binding */ summary),
/* harmony export */   z4: () => (/* binding */ pastValues)
/* harmony export */ });
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38260);
/** Reading values by kind. The samples were checked at the border; a wrong kind here is a defect, said as one. */

function wrong(id, kind) {
    return new TypeError(`${id}: a value is not a ${kind}`);
}
/** The values as numbers. */
function asNumbers(id, values) {
    return values.map((value) => {
        if (typeof value !== 'number')
            throw wrong(id, 'number');
        return value;
    });
}
/** The values as failures out of total. */
function asCounts(id, values) {
    return values.map((value) => {
        if (typeof value === 'number')
            throw wrong(id, 'pair [failures, total]');
        const [failures, total] = value;
        if (typeof failures !== 'number' || typeof total !== 'number')
            throw wrong(id, 'pair [failures, total]');
        return { failures, total };
    });
}
/** The values as lists of names. */
function asNames(id, values) {
    return values.map((value) => {
        if (typeof value === 'number')
            throw wrong(id, 'list of names');
        return value.map((name) => {
            if (typeof name !== 'string')
                throw wrong(id, 'list of names');
            return name;
        });
    });
}
/** A past run's rounds of a metric; none where it was not measured. An id may be any word, `constructor` too. */
function pastValues(run, id) {
    return Object.hasOwn(run.metrics, id) ? (run.metrics[id] ?? []) : [];
}
/** The counts of all rounds together. */
function pooled(counts) {
    let failures = 0;
    let total = 0;
    for (const count of counts) {
        failures += count.failures;
        total += count.total;
    }
    return { failures, total };
}
/** Smallest and largest, for samples of any length. */
function rangeOf(values) {
    let least = Infinity;
    let most = -Infinity;
    for (const value of values) {
        if (value < least)
            least = value;
        if (value > most)
            most = value;
    }
    return { least, most };
}
/** Ascending copy: sums over it do not depend on the order of the sample. */
function ascending(values) {
    return values.toSorted((a, b) => a - b);
}
/** One side in one value: the median, the pooled counts, the names every round agrees on. Null: no values. */
function summary(id, kind, values) {
    if (values.length === 0)
        return null;
    switch (kind) {
        case 'rate': {
            const { failures, total } = pooled(asCounts(id, values));
            return [failures, total];
        }
        case 'set':
            return commonNames(asNames(id, values));
        case 'timing':
        case 'exact':
        case 'absolute':
            return (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(asNumbers(id, values));
    }
}
/** The names that every round has, sorted. */
function commonNames(rounds) {
    const [first, ...rest] = rounds;
    if (!first)
        return [];
    const others = rest.map((names) => new Set(names));
    return [...new Set(first)].filter((name) => others.every((names) => names.has(name))).sort();
}
/** The names that any round has. */
function anyNames(rounds) {
    return new Set(rounds.flat());
}


/***/ }),

/***/ 11961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   wu: () => (/* binding */ signedPercent)
/* harmony export */ });
/** Numbers in sentences. */
/** Two or three significant digits without trailing zeros: 0.0123 -> "0.0123", 12.34 -> "12.3", 1234.5 -> "1235". */
function digits(value) {
    const size = Math.abs(value);
    if (size >= 1e9)
        return value.toExponential(1);
    if (size >= 100)
        return String(Math.round(value));
    return String(Number(value.toPrecision(size >= 10 ? 3 : 2)));
}
/** A ratio as a percentage without sign: 0.0712 -> "7.1 %"; from 20 % on without decimals that noise would mock. */
function percent(ratio) {
    const points = ratio * 100;
    const size = Math.abs(points);
    return `${size >= 20 && size < 1e9 ? String(Math.round(points)) : digits(points)} %`;
}
/** A ratio as a percentage with sign: "+7.1 %", "-3 %". */
function signedPercent(ratio) {
    return `${ratio > 0 ? '+' : ''}${percent(ratio)}`;
}
/** An amount with its unit: "12.3 ms", "92.4 kB", "0.5 points". */
function amount(value, unit) {
    switch (unit) {
        case 'ms':
        case 'cpu-ms':
            return `${digits(value)} ms`;
        case 's':
            return `${digits(value)} s`;
        case 'B':
            return Math.abs(value) >= 1e6 ? `${digits(value / 1e6)} MB` : bytes(value);
        case 'ratio':
            return `${digits(value * 100)} points`;
        case 'per-second':
            return `${digits(value)}/s`;
        case 'count':
        case 'score':
        case 'names':
            return digits(value);
    }
}
function bytes(value) {
    return Math.abs(value) >= 1e3 ? `${digits(value / 1e3)} kB` : `${digits(value)} B`;
}
/** A change for a sentence: a percentage for ratios, an amount for rates and absolutes. */
function changeText(change, kind, unit) {
    return kind === 'ratio' ? percent(change) : amount(change, unit);
}
/** A time as people set it: "60 s", "165 s", "8 min". */
function durationText(ms) {
    const inMinutes = ms / 60_000;
    return inMinutes >= 2 && Number.isInteger(inMinutes)
        ? `${String(inMinutes)} min`
        : `${String(Math.ceil(ms / 1000))} s`;
}
/** "3 blocks", "1 block". */
function counted(count, one, many = `${one}s`) {
    return `${String(count)} ${count === 1 ? one : many}`;
}
/** "a", "a and b", "a, b and c"; beyond `most` the rest is counted. */
function listed(items, most = 4) {
    const shown = items.length > most ? [...items.slice(0, most), `${String(items.length - most)} more`] : items;
    const last = shown.at(-1) ?? '';
    return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}


/***/ }),

/***/ 80279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ downloadArtifact)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/github/bytes.js


/**
 * Reads a body up to a number of bytes and not one more; a longer one is cancelled and refused.
 * Throws an error whose message is a sentence fragment ("is larger than …").
 */
async function readBounded(body, byteCap) {
    if (body === null)
        return Buffer.alloc(0);
    const chunks = [];
    let size = 0;
    const reader = body.getReader();
    try {
        for (;;) {
            const { done, value } = await reader.read();
            if (done)
                return Buffer.concat(chunks, size);
            size += value.byteLength;
            if (size > byteCap)
                throw new Error(`is larger than ${byteCap} bytes`);
            chunks.push(value);
        }
    }
    finally {
        reader.cancel().catch(() => { });
    }
}
/** `sha256:<hex>`, as the artifact API writes digests. */
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** Fixed part of the end record; a comment of up to 65,535 bytes may follow (PKWARE APPNOTE 4.3.16). */
const END_BYTES = 22;
function isZip(bytes) {
    return bytes.length >= END_BYTES && bytes.readUInt32LE(0) === LOCAL_HEADER;
}
/**
 * The one file inside a zip archive, in memory: nothing is ever written to disk, so its name does no harm.
 * Refuses (with a sentence fragment) archives with another number of entries, encrypted ones, unknown methods, and
 * content larger than the cap whatever the headers claim.
 */
function onlyEntry(zip, byteCap) {
    const end = endOfDirectory(zip);
    const entries = zip.readUInt16LE(end + 10);
    if (entries !== 1)
        throw new Error(`is an archive with ${entries} entries instead of one`);
    const central = zip.readUInt32LE(end + 16);
    if (central + 46 > zip.length || zip.readUInt32LE(central) !== CENTRAL_HEADER) {
        throw new Error('is a broken archive');
    }
    const flags = zip.readUInt16LE(central + 8);
    const method = zip.readUInt16LE(central + 10);
    const packed = zip.readUInt32LE(central + 20);
    const local = zip.readUInt32LE(central + 42);
    if ((flags & 1) !== 0)
        throw new Error('is an encrypted archive');
    if (local + 30 > zip.length || zip.readUInt32LE(local) !== LOCAL_HEADER) {
        throw new Error('is a broken archive');
    }
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    if (start + packed > zip.length)
        throw new Error('is a broken archive');
    const content = zip.subarray(start, start + packed);
    if (method === 0)
        return bounded(content, byteCap);
    if (method === 8)
        return inflate(content, byteCap);
    throw new Error(`is an archive packed by method ${method}, which is not known here`);
}
function endOfDirectory(zip) {
    for (let at = zip.length - END_BYTES; at >= 0 && at >= zip.length - END_BYTES - 65_535; at -= 1) {
        if (zip.readUInt32LE(at) === END_OF_DIRECTORY)
            return at;
    }
    throw new Error('is a broken archive');
}
function inflate(content, byteCap) {
    try {
        return (0,external_node_zlib_.inflateRawSync)(content, { maxOutputLength: byteCap });
    }
    catch (error) {
        const tooLarge = error.code === 'ERR_BUFFER_TOO_LARGE';
        throw new Error(tooLarge ? `unpacks to more than ${byteCap} bytes` : 'is a broken archive', {
            cause: error,
        });
    }
}
function bounded(content, byteCap) {
    if (content.length > byteCap)
        throw new Error(`unpacks to more than ${byteCap} bytes`);
    return content;
}

;// CONCATENATED MODULE: ./build/src/github/artifact-bytes.js

/** GitHub's signed addresses live for a minute. */
const DOWNLOAD_MS = 60_000;
/**
 * The single text file of an artifact, byte-capped and with its digest checked.
 *
 * The API answers a redirect to a signed address on another host, which is fetched *without* the token; a raw
 * artifact (`skipArchive`) comes back as it is, an ordinary one as a zip with the file inside. The digest is over the
 * bytes as delivered. Throws an error whose message is a sentence fragment ("is larger than 8388608 bytes").
 *
 * @param byteCap of the bytes as delivered, and of the file
 * @param artifact its `digest` is `sha256:<hex>` from the artifact list; null where the server has none (older Enterprise Servers)
 */
async function downloadArtifact(octokit, context, artifact, byteCap) {
    const answer = await octokit.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
        owner: context.owner,
        repo: context.repo,
        artifact_id: artifact.id,
        archive_format: 'zip',
        request: { redirect: 'manual', parseSuccessResponseBody: false },
    });
    const bytes = await followed(octokit, answer, byteCap);
    if (artifact.digest !== null && digestOf(bytes) !== artifact.digest) {
        throw new Error(`has the digest ${digestOf(bytes)}, the API says ${artifact.digest}`);
    }
    const content = isZip(bytes) ? onlyEntry(bytes, byteCap) : bytes;
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
}
async function followed(octokit, answer, byteCap) {
    const body = answer.data instanceof ReadableStream ? answer.data : null;
    if (answer.status < 300)
        return readBounded(body, byteCap);
    body?.cancel().catch(() => { });
    const location = answer.headers['location'];
    if (typeof location !== 'string' || !URL.canParse(location))
        throw new Error('has no address to be read from');
    const second = await octokit.download(location, AbortSignal.timeout(DOWNLOAD_MS));
    if (!second.ok)
        throw new Error(`could not be read from its storage (status ${second.status})`);
    return readBounded(second.body, byteCap);
}


/***/ }),

/***/ 56510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ baselineArtifactName)
/* harmony export */ });
/** The words of a look for the baseline: what is asked, what was found, and what became of each candidate. */
/** `tollgate-baseline`, or `tollgate-baseline-<name>`; characters that artifact names may not hold become `-`. */
function baselineArtifactName(name) {
    return name === 'default' ? 'tollgate-baseline' : `tollgate-baseline-${name.replaceAll(/[^\w.-]+/g, '-')}`;
}


/***/ }),

/***/ 80166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ changedFiles),
/* harmony export */   Z: () => (/* binding */ readFileAtRef)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48713);


/**
 * Text of a file at a commit, branch or tag, through the contents API; undefined when it does not exist there.
 * Rejects on any other trouble.
 *
 * @param path relative to the repository's root
 */
async function readFileAtRef(octokit, { owner, repo }, path, ref) {
    try {
        const answer = await octokit.request('GET /repos/{owner}/{repo}/contents/{+path}', {
            owner,
            repo,
            path: path.split('/').map(encodeURIComponent).join('/'),
            ref,
            headers: { accept: 'application/vnd.github.raw+json' },
        });
        return textOf(answer.data);
    }
    catch (error) {
        if ((0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c)(error) === 404)
            return undefined;
        throw error;
    }
}
/** With the raw media type the answer is the text itself; a server that ignores it answers base64 in JSON. */
function textOf(data) {
    if (typeof data === 'string')
        return data;
    if (data instanceof ArrayBuffer)
        return Buffer.from(data).toString('utf8');
    const file = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), encoding: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('base64') }).safeParse(data);
    if (file.success)
        return Buffer.from(file.data.content, 'base64').toString('utf8');
    // A JSON file comes back parsed by the client, whatever was asked for.
    return JSON.stringify(data);
}
const changedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ filename: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), previous_filename: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() });
/** GitHub lists at most 3,000 files of a pull request. */
const MOST_FILES = 3000;
/**
 * Paths a pull request adds, changes, removes or renames (both names); undefined when there are too many to list.
 * For when git cannot tell.
 */
async function changedFiles(octokit, { owner, repo }, pullNumber) {
    const where = { owner, repo, pull_number: pullNumber };
    const listed = await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .listAll */ ._)(octokit, 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files', where, {
        most: MOST_FILES,
    });
    if (listed.length >= MOST_FILES)
        return undefined;
    const files = listed.flatMap((item) => changedSchema.safeParse(item).data ?? []);
    return [...new Set(files.flatMap((file) => [file.filename, file.previous_filename ?? file.filename]))];
}


/***/ }),

/***/ 70937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pullRequestOfRun),
/* harmony export */   n: () => (/* binding */ artifactOfRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48713);
/* harmony import */ var _artifact_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80279);
/* harmony import */ var _pull_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82064);




/**
 * The open pull request a finished run measured, found through the API by head owner and branch, then held to head
 * commit and head repository: `workflow_run.pull_requests` is empty for forks, and an artifact's word counts nothing.
 * Undefined: closed meanwhile, or its head has moved on.
 */
async function pullRequestOfRun(octokit, context, run) {
    if (run.headOwner === null || run.headRepositoryId === null)
        return undefined;
    const { owner, repo } = context;
    const head = `${run.headOwner}:${run.headBranch}`;
    const listed = await (0,_api_js__WEBPACK_IMPORTED_MODULE_2__/* .listAll */ ._)(octokit, 'GET /repos/{owner}/{repo}/pulls', {
        owner,
        repo,
        state: 'open',
        head,
    });
    return listed
        .flatMap((item) => (0,_pull_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .pullFactsOf */ .S)(item) ?? [])
        .find((pull) => pull.headSha === run.headSha && pull.headRepositoryId === run.headRepositoryId);
}
const artifactSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    size_in_bytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    expired: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
});
/**
 * The text of the newest artifact of these names in a finished run, byte-capped; undefined when the run has none.
 * Rejects with a sentence fragment when it cannot be read.
 */
async function artifactOfRun(octokit, context, runId, names, byteCap) {
    const { owner, repo } = context;
    const where = { owner, repo, run_id: runId };
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
    const listed = await (0,_api_js__WEBPACK_IMPORTED_MODULE_2__/* .listAll */ ._)(octokit, route, where, { key: 'artifacts', most: 500 });
    const artifacts = listed.flatMap((item) => artifactSchema.safeParse(item).data ?? []);
    // A run that was run again lists every attempt's; ids count up, the order of the list is not promised.
    const [found] = artifacts
        .filter(({ name, expired }) => !expired && (typeof names === 'string' ? names === name : names.includes(name)))
        .toSorted((a, b) => b.id - a.id);
    if (!found)
        return undefined;
    if (found.size_in_bytes > byteCap)
        throw new Error(`is larger than ${byteCap} bytes`);
    return (0,_artifact_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .downloadArtifact */ .b)(octokit, context, { id: found.id, digest: found.digest ?? null }, byteCap);
}


/***/ }),

/***/ 45101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ explainApiError)
/* harmony export */ });
/* unused harmony export permissionsYaml */
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48713);

/** Longest part of a server's own words that is shown. */
const MESSAGE_UNITS = 200;
/**
 * What went wrong with a request to GitHub, in a sentence that says what to do.
 * A 403 names the permission GitHub asked for (`x-accepted-github-permissions`) and the YAML that grants it.
 *
 * @param doing what was being done, as in "the comment could not be written"
 */
function explainApiError(doing, error) {
    const status = (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c)(error);
    if (status === undefined)
        return `${doing}: ${wordsOf(error)}`;
    if (status === 403 || status === 404) {
        const accepted = headerOf(error, 'x-accepted-github-permissions');
        const yaml = accepted === undefined ? undefined : permissionsYaml(accepted);
        if (status === 403 && limited(error)) {
            return `${doing}: GitHub's rate limit for this token is used up (403); the next run will try again`;
        }
        if (yaml !== undefined) {
            return `${doing}: GitHub answered ${status}, the token lacks a permission; add to the job: ${yaml}`;
        }
    }
    if (status === 429)
        return `${doing}: GitHub asked to slow down (429) and went on asking; the next run will try again`;
    if (status >= 500)
        return `${doing}: GitHub answered ${status}, twice tried again; this is not about the change`;
    return `${doing}: GitHub answered ${status} ${wordsOf(error)}`;
}
/**
 * `pull_requests=write; issues=write` (alternatives are separated by `;`, things needed together by `,`)
 * as YAML for a workflow: `permissions: { pull-requests: write }`. The first alternative that names something is taken.
 */
function permissionsYaml(header) {
    for (const alternative of header.split(';')) {
        const pairs = alternative
            .split(',')
            .map((pair) => pair.trim().split('='))
            .filter((pair) => pair.length === 2 && /^[a-z_]+$/.test(pair[0] ?? '') && /^(read|write|admin)$/.test(pair[1] ?? ''));
        // `metadata: read` always holds and cannot be written in a workflow.
        const shown = pairs.filter(([scope]) => scope !== 'metadata');
        if (shown.length > 0) {
            return `permissions: { ${shown.map(([scope, level]) => `${scope.replaceAll('_', '-')}: ${level}`).join(', ')} }`;
        }
    }
    return undefined;
}
function headerOf(error, name) {
    const response = error.response;
    const value = response?.headers?.[name];
    return typeof value === 'string' ? value : undefined;
}
function limited(error) {
    return headerOf(error, 'x-ratelimit-remaining') === '0' || /rate limit/i.test(wordsOf(error));
}
/** The error's own words, one line, capped; a page of HTML is not quoted. */
function wordsOf(error) {
    const text = error instanceof Error ? causeOf(error) : String(error);
    if (/<html|<!doctype/i.test(text))
        return '(a page of HTML)';
    return text.replaceAll(/\s+/g, ' ').trim().slice(0, MESSAGE_UNITS);
}
function causeOf(error) {
    const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
    return `${error.message}${cause}`;
}


/***/ }),

/***/ 22505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ acceptedTrailers)
/* harmony export */ });
/* harmony import */ var _model_visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86033);

const ACCEPTS = /^perf-accepted:/i;
const KEY = /^[A-Za-z][A-Za-z0-9-]*:(?:\s|$)/;
/** GitHub's squash sets this before the co-authors. */
const RULE = /^-{3,}$/;
/** Longer than any reason; the baseline artifact holds it for thirty runs. */
const REASON_UNITS = 500;
const PATTERN_UNITS = 500;
const MOST_PATTERNS = 100;
const MOST_TRAILERS = 100;
/**
 * The `Perf-Accepted` trailers of a commit message or a description. As in git they are of the last paragraph;
 * paragraphs after it that hold nothing but other trailers or a rule are passed over, as GitHub's squash adds
 * `Co-authored-by` in one of its own. A template's comment, which a squash merge copies, accepts nothing. Split by hand: a
 * stranger writes the text, and a regular expression over paragraphs takes hours for one of newlines.
 */
function acceptedTrailers(message) {
    const lines = paragraphs((0,_model_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(message)).findLast((paragraph) => !isAside(paragraph)) ?? [];
    const read = unfolded(lines)
        .filter((line) => ACCEPTS.test(line))
        .slice(0, MOST_TRAILERS)
        .map(readTrailer);
    return {
        accepted: read.filter((one) => typeof one !== 'string'),
        broken: read.filter((one) => typeof one === 'string'),
    };
}
function paragraphs(message) {
    const found = [[]];
    for (const line of message.split('\n')) {
        if (line.trim() === '')
            found.push([]);
        else
            found.at(-1)?.push(line.trimEnd());
    }
    return found.filter((paragraph) => paragraph.length > 0);
}
/** Nothing but other trailers and rules: what stands before it may still be the last paragraph that counts. */
function isAside(paragraph) {
    return unfolded(paragraph).every((line) => !ACCEPTS.test(line) && (RULE.test(line) || KEY.test(line)));
}
/** A trailer goes on until the next one begins: a bracket on a line of its own must not be lost, or more is accepted. */
function unfolded(paragraph) {
    const lines = [];
    for (const line of paragraph) {
        const text = line.trim();
        const begins = lines.length === 0 || KEY.test(line) || RULE.test(text) || ACCEPTS.test(text);
        if (begins || !KEY.test(lines.at(-1) ?? ''))
            lines.push(text);
        else
            lines[lines.length - 1] += ` ${text}`;
    }
    return lines;
}
/** What one line accepts, or the sentence why it accepts nothing. */
function readTrailer(line) {
    const text = line.replace(ACCEPTS, '').trim();
    const at = text.search(/\[\s*metric/i);
    const reason = (at < 0 ? text : text.slice(0, at)).trim().slice(0, REASON_UNITS);
    if (reason === '')
        return refused(line, 'it gives no reason');
    if (at < 0)
        return { reason, metrics: [] };
    const list = /^\[metrics:([^[\]]*)\]$/i.exec(text.slice(at))?.[1];
    const metrics = list?.split(',').map((pattern) => pattern.trim()) ?? [''];
    const unclear = metrics.some((pattern) => pattern === '' || pattern.length > PATTERN_UNITS);
    if (unclear || metrics.length > MOST_PATTERNS) {
        return refused(line, 'its metrics cannot be read: end it with "[metrics: pattern, pattern]"');
    }
    return { reason, metrics };
}
function refused(line, why) {
    return `"${line.slice(0, 120)}" accepts nothing: ${why}`;
}


/***/ }),

/***/ 66948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ uploadFile),
/* harmony export */   Z: () => (/* binding */ uploadFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Uploads one file as one raw artifact (no archive) of that name. The toolkit names a raw artifact after its file, so
 * the file is uploaded from a copy of the right name. Trouble is returned, never thrown.
 *
 * @param retentionDays clipped by the repository's own limit; absent: the repository's default
 */
async function uploadFile(path, name, retentionDays) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(process.env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'tollgate-upload-'));
    try {
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(path, copy);
        return await upload(name, [copy], folder, {
            skipArchive: true,
            ...(retentionDays !== undefined && { retentionDays }),
        });
    }
    catch (error) {
        return failed(name, error);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}
/** Uploads several files as one zip artifact; their paths inside are relative to `root`. Never throws. */
async function uploadFiles(paths, name, root, retentionDays) {
    try {
        return await upload(name, paths, root, retentionDays === undefined ? {} : { retentionDays });
    }
    catch (error) {
        return failed(name, error);
    }
}
async function upload(name, paths, root, options) {
    // 4.9 MB of code that most runs need only at their end.
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(555), __webpack_require__.e(251), __webpack_require__.e(659), __webpack_require__.e(252)]).then(__webpack_require__.bind(__webpack_require__, 91252));
    const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...paths], root, options);
    return { posted: true, ...(id !== undefined && { artifactId: id }) };
}
function failed(name, error) {
    const text = error instanceof Error ? error.message : String(error);
    const advice = error.name === 'GHESNotSupportedError'
        ? ' (GitHub Enterprise Server does not take these uploads: use actions/upload-artifact@v3 after this step)'
        : '';
    return { posted: false, problem: `the artifact ${name} could not be uploaded: ${text}${advice}` };
}


/***/ }),

/***/ 92780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ HISTORY_RUNS)
/* harmony export */ });
/** The baseline artifact: a rolling history of runs on main, with a passport. */
/** Rolling history is cut to this many runs. Source: docs/verdicts.md section 6. */
const HISTORY_RUNS = 30;


/***/ }),

/***/ 28370:
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

/***/ 23136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ metricPattern)
/* harmony export */ });
/** Patterns over metric ids. */
/**
 * The test of a metric id pattern: `*` matches any characters, `/` included; everything else is literal. No regular
 * expression: a stranger's description may hold the pattern, and twenty stars in one would search for ever.
 */
function metricPattern(pattern) {
    const [first = '', ...between] = pattern.split('*');
    const last = between.pop();
    if (last === undefined)
        return (id) => id === pattern;
    return (id) => {
        if (!id.startsWith(first))
            return false;
        let from = first.length;
        for (const part of between) {
            const at = id.indexOf(part, from);
            if (at < 0)
                return false;
            from = at + part.length;
        }
        return id.length - last.length >= from && id.endsWith(last);
    };
}


/***/ }),

/***/ 39739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ loadMetricId),
/* harmony export */   H6: () => (/* binding */ pageMetricId),
/* harmony export */   Lk: () => (/* binding */ serverMetricId),
/* harmony export */   ZI: () => (/* binding */ wrongSide),
/* harmony export */   d9: () => (/* binding */ turned),
/* harmony export */   y9: () => (/* binding */ splitMetricId)
/* harmony export */ });
/* unused harmony export kindLike */
/** Metric ids, kinds and values: the words every room uses for a number. */
/** The kind a value looks like, for metrics whose kind nobody says. */
function kindLike(value) {
    if (!Array.isArray(value))
        return 'timing';
    return value.length === 2 && value.every((part) => typeof part === 'number') ? 'rate' : 'set';
}
/**
 * A change as people read it: "+" for more. `change` counts worse as positive; where higher is better the ratio scale is
 * mirrored by 1/x, and a difference by its sign.
 */
function turned(change, { kind, better }) {
    if (better === 'lower')
        return change;
    return kind === 'timing' || kind === 'exact' ? 1 / (1 + change) - 1 : -change;
}
/** On which side of its limit a metric is wrong: failures have a ceiling whatever `better` says. */
function wrongSide({ kind, better }) {
    return better === 'lower' || kind === 'rate' || kind === 'set' ? 'over' : 'under';
}
/**
 * Splits an id; the middle may itself hold slashes (`GET /api/products/:id`).
 * Returns undefined when the text is not a metric id.
 */
function splitMetricId(id) {
    const parts = id.split('/');
    const [family, name] = parts;
    const metric = parts.at(-1);
    if (family === undefined || name === undefined || !name || !metric)
        return undefined;
    if (family === 'server')
        return parts.length === 3 ? { family, name, middle: '', metric } : undefined;
    if ((family !== 'load' && family !== 'page') || parts.length < 4)
        return undefined;
    const middle = parts.slice(2, -1).join('/');
    return middle ? { family, name, middle, metric } : undefined;
}
function loadMetricId(name, endpoint, metric) {
    return `load/${name}/${endpoint}/${metric}`;
}
function pageMetricId(name, device, metric) {
    return `page/${name}/${device}/${metric}`;
}
function serverMetricId(load, metric) {
    return `server/${load}/${metric}`;
}


/***/ }),

/***/ 34416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isSameMachine)
/* harmony export */ });
/** The samples file: `tollgate/samples@1`, the statistics' whole input. Fixed interface (docs/judge.md). */
/** Are both known to be one machine? */
function isSameMachine(one, other) {
    return one?.machineId !== undefined && one.machineId === other?.machineId;
}


/***/ }),

/***/ 83538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ MUTED),
/* harmony export */   i: () => (/* binding */ smallAmount)
/* harmony export */ });
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39739);
/** Outcomes of metrics and the verdict of a run. Fixed words: checks from outside use them. */

/** From here on a share sounds large, whatever it is a share of. Judgement. */
const LARGE_SHARE = 0.2;
/**
 * What a large `detectable` comes to in the row's unit, where the floor and not the share is what is allowed: a large share
 * of a small value reads worse than it is. Null elsewhere.
 */
function smallAmount(row) {
    const { kind, base, detectable, floor, regression } = row;
    if (typeof base !== 'number' || detectable === null || (kind !== 'timing' && kind !== 'exact'))
        return null;
    const share = Math.abs((0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .turned */ .d9)(detectable, row));
    return share >= LARGE_SHARE && floor > Math.abs(base) * regression ? Math.abs(base) * share : null;
}
/** How the reason begins of a metric that the nights show to be too blind to be judged; reports know such rows by it. */
const MUTED = 'muted: base against base shows';


/***/ }),

/***/ 86033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ visibleText)
/* harmony export */ });
/** A description as GitHub shows it: what a template says in comments is not what its author says. */
/** Marks of lists and quotations may stand before a comment that begins its line. */
const BEGINS_LINE = /\n[ \t>*+-]*$/;
const MOST_MARKS = 16;
const BLANK_LINE = /\n[ \t]*\r?\n/g;
const [OPENS, CLOSES] = ['<!--', '-->'];
/** From where on a position is looked for; asked in rising order, so that a flood costs one walk through the text. */
function ahead(find) {
    let known = -1;
    return (from) => {
        if (known < from) {
            const found = find(from);
            known = found < 0 ? Infinity : found;
        }
        return known;
    };
}
function beginsLine(text, at) {
    const from = Math.max(0, at - MOST_MARKS);
    return BEGINS_LINE.test(`${from === 0 ? '\n' : ''}${text.slice(from, at)}`);
}
/**
 * The text without HTML comments. One that begins its line goes on to its end, over any lines, or for ever; one within a
 * line ends in its own paragraph, or is no comment and stands as it is.
 */
function visibleText(text) {
    const closing = ahead((from) => text.indexOf(CLOSES, from));
    const blank = ahead((from) => {
        BLANK_LINE.lastIndex = from;
        return BLANK_LINE.exec(text)?.index ?? -1;
    });
    const shown = [];
    let at = 0;
    for (let open = text.indexOf(OPENS); open >= 0; open = text.indexOf(OPENS, at)) {
        const inside = open + OPENS.length;
        const end = closing(inside);
        const isComment = beginsLine(text, open) || end < blank(inside);
        shown.push(text.slice(at, isComment ? open : inside));
        at = isComment ? Math.min(text.length, end + CLOSES.length) : inside;
    }
    return [...shown, text.slice(at)].join('');
}


/***/ }),

/***/ 68130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aW: () => (/* binding */ openShifts),
/* harmony export */   ah: () => (/* binding */ appendRun),
/* harmony export */   f9: () => (/* binding */ mergeBaselines),
/* harmony export */   nk: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _model_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92780);
/* harmony import */ var _history_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88572);
/* harmony import */ var _notices_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61739);
/* harmony import */ var _refuse_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19443);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97464);






/** A file may hold more runs than are kept (a later version may keep more), within reason. */
const MOST_RUNS = 10 * _model_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .HISTORY_RUNS */ .e;
const MOST_SHIFTS = 1_000;
const MOST_NIGHTS = 300;
const nightSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ d: _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .numberSchema */ .ng, se: _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .numberSchema */ .ng.nonnegative(), detectable: _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .numberSchema */ .ng.nonnegative() })
    .readonly();
const noiseSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    e: _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .numberSchema */ .ng.nonnegative(),
    detectable: _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .numberSchema */ .ng.exactOptional(),
    nights: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(nightSchema, MOST_NIGHTS).exactOptional(),
    series: _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .textSchema */ .Zu.exactOptional(),
})
    .readonly();
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('tollgate/baseline@1'),
    commit: _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .shaSchema */ .Ye,
    runId: _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .idSchema */ .fY,
    name: _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .textSchema */ .Zu,
    at: _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .timeSchema */ .Rl,
    history: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(_history_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineHistoryRunSchema */ .U, MOST_RUNS),
    noise: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .recordOf */ .zv)(noiseSchema),
    accepted: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(_notices_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .shiftSchema */ .OG, MOST_SHIFTS),
    nightly: _notices_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .nightlySchema */ .vp.exactOptional(),
})
    .readonly();
/**
 * The baseline artifact's text as a baseline, into fresh objects: strict, finite numbers, capped counts and lengths.
 * Every schema version that was ever published is read (`fixtures/baseline/`, one file each, for ever).
 * Throws a `TollgateError` (kind `environment`) with a sentence; the verdict then stands without a baseline.
 */
function parseBaseline(text) {
    return (0,_refuse_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStored */ .T)('the baseline artifact', text, baselineSchema);
}
/** The baseline with one more run; the run's commit and id become the file's passport. Oldest runs over 30 go. */
function appendRun(baseline, run, facts) {
    const nightly = facts.nightly ?? baseline?.nightly;
    const history = joinHistory([...(baseline?.history ?? []), run]);
    const accepted = joinShifts([...(baseline?.accepted ?? []), ...(facts.accepted ?? [])]);
    return {
        schema: 'tollgate/baseline@1',
        commit: run.commit,
        runId: run.runId,
        name: facts.name,
        at: run.at,
        history,
        noise: { ...baseline?.noise, ...facts.noise },
        accepted: keptShifts({ accepted, history }, nightly),
        ...(nightly === undefined ? {} : { nightly }),
    };
}
/**
 * Several baselines as one, for refreshes that ran at the same time and did not know of each other: no run of theirs
 * is lost. The newest one's passport wins, and of each noise floor the one that more nights taught. Undefined for none.
 */
function mergeBaselines(baselines) {
    const sorted = [...baselines].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    const newest = sorted.at(-1);
    if (newest === undefined)
        return undefined;
    const nightly = sorted
        .flatMap((one) => one.nightly ?? [])
        .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
        .at(-1);
    return {
        ...newest,
        history: joinHistory(sorted.flatMap((one) => one.history)),
        noise: joinNoise(sorted.map((one) => one.noise)),
        accepted: joinShifts(sorted.flatMap((one) => one.accepted)),
        ...(nightly === undefined ? {} : { nightly }),
    };
}
/** One entry for each commit and workflow run, the newest measurement of it; oldest first; the last 30. */
function joinHistory(runs) {
    const byRun = new Map();
    for (const run of runs) {
        const key = `${run.commit} ${run.runId}`;
        const known = byRun.get(key);
        if (known === undefined || Date.parse(known.at) <= Date.parse(run.at))
            byRun.set(key, run);
    }
    return [...byRun.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).slice(-_model_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .HISTORY_RUNS */ .e);
}
/**
 * A refresh that could not look up the floors starts new ones: those must not replace what thirty nights taught. Those of
 * another series than the newest's are of another noise. Oldest first.
 */
function joinNoise(floors) {
    const all = floors.flatMap(Object.entries);
    const series = new Map(all.flatMap(([id, floor]) => (floor.series === undefined ? [] : [[id, floor.series]])));
    const joined = new Map();
    for (const [id, floor] of all) {
        if (floor.series !== undefined && floor.series !== series.get(id))
            continue;
        const nights = joined.get(id)?.nights?.length ?? 0;
        if (!joined.has(id) || (floor.nights?.length ?? 0) >= nights)
            joined.set(id, floor);
    }
    return Object.fromEntries(joined);
}
/** One entry for what a commit accepts, as of the first run that saw it; oldest first. */
function joinShifts(shifts) {
    const first = new Map();
    for (const shift of shifts.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
        const key = JSON.stringify([shift.commit, shift.reason, shift.metrics]);
        if (!first.has(key))
            first.set(key, shift);
    }
    return [...first.values()];
}
/** Shifts that part the runs that are kept: debts until the last run before them is gone. */
function openShifts({ accepted, history, }) {
    const [oldest] = history;
    return oldest === undefined
        ? accepted
        : accepted.filter(({ at }) => Date.parse(at) > Date.parse(oldest.at));
}
/**
 * Those, and what main's nights still need: the last one of every metric, beside which they may stand, and all since the
 * commit they last stood beside, for what was meant is not creep. No more than can be read again, the newest.
 */
function keptShifts(known, nightly) {
    const open = new Set(openShifts(known));
    const anchor = known.accepted.findLast(({ metrics }) => metrics.length === 0);
    const beside = nightly?.last?.anchor;
    const sinceAnchor = ({ at }) => beside !== undefined && (beside.at === undefined || Date.parse(at) > Date.parse(beside.at));
    return known.accepted
        .filter((shift) => shift === anchor || open.has(shift) || sinceAnchor(shift))
        .slice(-MOST_SHIFTS);
}


/***/ }),

/***/ 16646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseFrames),
/* harmony export */   k: () => (/* binding */ framesOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
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


/***/ }),

/***/ 88572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ historyRunSchema),
/* harmony export */   U: () => (/* binding */ baselineHistoryRunSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97464);


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

/***/ 61739:
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97464);


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

/***/ 19443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseStored)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82917);

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

/***/ 61735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ parseRun)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/read/history-schema.js
var history_schema = __webpack_require__(88572);
// EXTERNAL MODULE: ./build/src/read/schema-parts.js
var schema_parts = __webpack_require__(97464);
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
var notices_schema = __webpack_require__(61739);
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
var refuse_file = __webpack_require__(19443);
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

/***/ 97464:
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

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


/***/ }),

/***/ 55124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ judgedOf),
/* harmony export */   DW: () => (/* binding */ runRecord),
/* harmony export */   Vo: () => (/* binding */ failedRecord),
/* harmony export */   aI: () => (/* binding */ passWithout),
/* harmony export */   xS: () => (/* binding */ strategyOf)
/* harmony export */ });
/** The run record: everything a visit found, as one JSON value. */
/** A judgement with its samples, taken apart. */
function judgedOf({ samples, ...judgement }) {
    return { judgement, samples };
}
/** The judgement of a visit in which nothing had to be measured: a pass that says why. */
function passWithout(reason) {
    return {
        judgement: { verdict: 'pass', reason, metrics: [], next: null, findings: [], problems: [] },
    };
}
/** Puts a visit on record. */
function runRecord(visit, ports) {
    const { plan, scene, sites, anchor, judged, startedAt, stress, skipped } = visit;
    const missing = sites?.baseMissing ?? scene.baseMissing;
    return {
        schema: 'tollgate/run@1',
        plan: withoutSecrets(plan),
        strategy: strategyOf(visit.rounds, judged.samples),
        base: anchor ? { sha: anchor.sha, ref: anchor.name } : scene.base,
        head: scene.head,
        startedAt: new Date(startedAt).toISOString(),
        elapsedMs: ports.now() - startedAt,
        runner: visit.runner,
        versions: scene.versions,
        rounds: visit.rounds,
        judgement: judged.judgement,
        problems: [
            ...scene.problems,
            ...[missing, sites?.anchorMissing].flatMap((message) => message === undefined ? [] : [{ kind: 'warning', message }]),
        ],
        ...(judged.samples === undefined ? {} : { samples: judged.samples }),
        ...(scene.scriptHash === undefined ? {} : { scriptHash: scene.scriptHash }),
        ...(scene.baselineColumn === undefined ? {} : { baselineColumn: scene.baselineColumn }),
        ...(scene.github === undefined ? {} : { github: scene.github }),
        ...(scene.screened === undefined ? {} : { screened: screenedRun(scene.screened) }),
        ...(anchor === undefined ? {} : { anchor }),
        ...(stress === undefined ? {} : { stress }),
        ...(skipped === undefined ? {} : { skipped }),
    };
}
function screenedRun({ runner, versions, startedAt, elapsedMs }) {
    return { runner, versions, startedAt, elapsedMs };
}
/** What head was compared with. */
function strategyOf(rounds, samples) {
    if (rounds.length === 0)
        return 'none';
    if (samples?.strategy === 'paired' && rounds.some((round) => round.side === 'base'))
        return 'paired';
    return samples?.strategy === 'baseline' && samples.history.length > 0 ? 'baseline' : 'limits-only';
}
/** Values that came from the job's environment or from `headers` never reach a file. */
function withoutSecrets(plan) {
    const preview = plan.preview.kind === 'url'
        ? { ...plan.preview, headers: hidden(plan.preview.headers) }
        : { ...plan.preview, env: hidden(plan.preview.env) };
    return { ...plan, preview, loads: plan.loads.map((load) => ({ ...load, env: hidden(load.env) })) };
}
function hidden(values) {
    return Object.fromEntries(Object.keys(values).map((name) => [name, '***']));
}
/** A visit that ended before a verdict: `invalid` when the measurement was at fault, else `error`, with the sentence. */
function failedRecord(plan, scene, failure, startedAt, ports) {
    const problem = { kind: failure.kind, message: failure.message };
    const verdict = failure.kind === 'measurement' ? 'invalid' : 'error';
    const [reason = failure.message] = failure.message.split('\n');
    const judged = {
        judgement: { verdict, reason, metrics: [], next: null, findings: [], problems: [problem] },
    };
    return runRecord({ plan, scene, runner: ports.machine.facts, rounds: [], judged, startedAt }, ports);
}


/***/ }),

/***/ 39558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ intervalText),
/* harmony export */   En: () => (/* binding */ allowedText),
/* harmony export */   In: () => (/* binding */ sidesText),
/* harmony export */   Li: () => (/* binding */ setChange),
/* harmony export */   Lk: () => (/* binding */ aroundText),
/* harmony export */   Lo: () => (/* binding */ wholeChangeText),
/* harmony export */   O6: () => (/* binding */ boundText),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   n9: () => (/* binding */ varies),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   vi: () => (/* binding */ steadierText)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39739);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45845);
/** The size of a change as people read it: signs turned from "worse" to "more", in the unit of the metric's kind. */


/** A value of either side as a number: shares are failures / total, sets are counted; undefined: nothing to show. */
function numberOf(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : undefined;
    if (!value)
        return undefined;
    const [failures, total] = value;
    if (typeof failures === 'number' && typeof total === 'number')
        return total > 0 ? failures / total : undefined;
    return value.length;
}
/** A side's value with its unit, or a dash. */
function valueText(value, metric) {
    const number = numberOf(value);
    return number === undefined ? _format_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(number, metric.unit);
}
/** Both sides: "41.8" and "49.6 ms"; a side that has no value is a dash. */
function sidesText(metric) {
    const [from, to] = [numberOf(metric.base), numberOf(metric.head)];
    if (from === undefined || to === undefined)
        return [valueText(metric.base, metric), valueText(metric.head, metric)];
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(from, to, metric.unit);
}
/** The names a set gained and lost. */
function setChange(metric) {
    const [before, after] = [namesOf(metric.base), namesOf(metric.head)];
    return {
        added: after.filter((name) => !before.includes(name)),
        gone: before.filter((name) => !after.includes(name)),
    };
}
function namesOf(value) {
    if (value === null || typeof value === 'number')
        return [];
    return value.filter((item) => typeof item === 'string');
}
/** "+18.7 %", "+92.4 kB", "+1.4 points", "same"; a dash where nothing could be compared. */
function changeText(metric) {
    if (metric.kind === 'set')
        return setChangeText(metric);
    if (metric.kind === 'exact')
        return exactChangeText(metric);
    if (metric.change === null)
        return _format_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    const change = (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .turned */ .d9)(metric.change, metric);
    if (metric.kind === 'timing')
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(change);
    return change === 0 ? 'same' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(change, metric.unit);
}
/** Counts that should repeat and do not: equal middles are not the same numbers. */
function varies({ kind, low, high }) {
    return kind === 'exact' && low !== high;
}
function exactChangeText(metric) {
    const [from, to] = [numberOf(metric.base), numberOf(metric.head)];
    if (from === undefined || to === undefined)
        return _format_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    return from === to && !varies(metric) ? 'same' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(to - from, metric.unit);
}
/** "p75 +9.1 %": what a steadier quantile of the same requests says of a row that is called something; else empty. */
function steadierText(metric) {
    const { steadier } = metric;
    if (steadier === undefined || !/^p\d{1,2}$/.test(steadier.quantile))
        return '';
    return `${steadier.quantile} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .turned */ .d9)(steadier.change, metric))}`;
}
/** The change as it stands alone: "+18.7 %", "+1.8 % (p75 +9.1 %)". */
function wholeChangeText(metric) {
    const steadier = steadierText(metric);
    return `${changeText(metric)}${steadier === '' ? '' : ` (${steadier})`}`;
}
/** What stands behind the change in its cell: " (16 … 21)", " (−9 … +13), p75 +9.1 %". */
function aroundText(metric) {
    const [interval, steadier] = [intervalText(metric), steadierText(metric)];
    return `${interval === '' ? '' : ` (${interval})`}${steadier === '' ? '' : `, ${steadier}`}`;
}
function setChangeText(metric) {
    if (metric.base === null || metric.head === null)
        return _format_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    const { added, gone } = setChange(metric);
    if (added.length === 0 && gone.length === 0)
        return 'same';
    return [
        added.length > 0 ? `+${String(added.length)}` : '',
        gone.length > 0 ? `−${String(gone.length)}` : '',
    ]
        .filter((part) => part !== '')
        .join(' ');
}
/** "16 … 21", "−2 … +33" around a change, "exact" where nothing varies; empty when there is no interval. */
function intervalText(metric) {
    if (varies(metric))
        return 'varies';
    if (metric.stage === 'exact')
        return metric.change === null || metric.change === 0 ? '' : 'exact';
    if (metric.low === null || metric.high === null)
        return '';
    const ends = [(0,_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .turned */ .d9)(metric.low, metric), (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .turned */ .d9)(metric.high, metric)].sort((a, b) => a - b);
    const oneSided = ends[0] >= 0 || ends[1] <= 0;
    const signed = (end) => {
        const text = endText(end, ends, metric);
        return text === '0' || (end > 0 && oneSided) ? text : `${end < 0 ? '−' : '+'}${text}`;
    };
    return ends[0] === ends[1] ? '' : ends.map(signed).join(' … ');
}
/** As many decimals as the width of the interval gives a meaning to. */
function endText(end, ends, metric) {
    if (!Number.isFinite(end))
        return '∞';
    if (metric.kind === 'absolute')
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(Math.abs(end));
    const width = (ends[1] - ends[0]) * 100;
    const decimals = width >= 4 ? 0 : width >= 0.4 ? 1 : 2;
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(Number((Math.abs(end) * 100).toFixed(decimals)));
}
/** What the gate allows: "+5 %", "+0.2 ms" where the floor rules, "≤ 300 ms" for a limit; a dash for nothing. */
function allowedText(metric) {
    const limit = metric.limit === null
        ? ''
        : `${metric.better === 'lower' ? '≤' : '≥'} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(metric.limit, metric.unit)}`;
    if (!metric.gated)
        return limit || _format_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    if (metric.outcome === 'over-limit' || metric.base === null)
        return limit || _format_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    return [regressionText(metric), limit].filter((part) => part !== '').join(', ');
}
function regressionText(metric) {
    const sign = metric.better === 'lower' ? 1 : -1;
    if (metric.kind === 'set')
        return 'none new';
    if (metric.kind === 'rate' || metric.kind === 'absolute') {
        const most = Math.max(metric.regression, metric.floor);
        return most === 0 ? 'none' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(sign * most, metric.unit);
    }
    const base = numberOf(metric.base);
    const byRatio = base === undefined ? 0 : Math.abs(base) * metric.regression;
    if (metric.kind === 'exact') {
        const most = Math.max(byRatio, metric.floor);
        return most === 0 ? 'none' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(sign * most, metric.unit);
    }
    if (base !== undefined && metric.floor > byRatio)
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(sign * metric.floor, metric.unit);
    return metric.regression === 0 ? 'none' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(sign * metric.regression);
}
/** A bound on `change` ("6 %", "0.5 points") without sign: what a row rules out or could have seen. */
function boundText(bound, metric) {
    if (bound === null || !Number.isFinite(bound))
        return undefined;
    if (metric.kind === 'timing' || metric.kind === 'exact')
        return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percentDigits */ .mS)(Math.abs((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .turned */ .d9)(bound, metric)))} %`;
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(Math.abs(bound), metric.unit).replace(/^\+/, '');
}


/***/ }),

/***/ 92081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ commentMarkdown)
/* harmony export */ });
/* unused harmony export linkMarkdown */
/* harmony import */ var _creep_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2869);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32315);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(45845);
/* harmony import */ var _heading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50862);
/* harmony import */ var _how_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76070);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5774);
/* harmony import */ var _lead_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10276);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95796);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60744);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46286);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39745);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26108);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(23154);
/** The one comment of a pull request: read in ten seconds, evidence folded. */













/** GitHub takes 65,536 characters; the marker, a note and later edits need room. */
const BUDGET_UNITS = 58_000;
const WORST_ROWS = 40;
/** The comment's Markdown, without the sticky marker: at most 58,000 UTF-16 units. Folds go first, then the mildest rows. */
function commentMarkdown(record, links) {
    const findings = (0,_order_js__WEBPACK_IMPORTED_MODULE_6__/* .completeFindings */ .s5)(record.judgement);
    const state = (0,_state_js__WEBPACK_IMPORTED_MODULE_10__/* .stateOf */ .L)(record);
    const metrics = state === 'stress' ? [] : (0,_order_js__WEBPACK_IMPORTED_MODULE_6__/* .readableMetrics */ .ad)(record.judgement, findings);
    const open = showsRows(state) ? metrics.filter(_order_js__WEBPACK_IMPORTED_MODULE_6__/* .isOpen */ .nT) : [];
    const rest = metrics.filter((metric) => !open.includes(metric));
    const folds = foldsOf(record, { findings, open, rest, links });
    const write = (rows, kept) => {
        const lost = folds.length - kept.length;
        return [
            headingMarkdown(record, findings),
            (0,_lead_js__WEBPACK_IMPORTED_MODULE_5__/* .leadMarkdown */ .g)(record, findings),
            record.plan.mode === 'baseline' ? (0,_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .driftMarkdown */ .fZ)(record) : '',
            (0,_creep_js__WEBPACK_IMPORTED_MODULE_0__/* .creepMarkdown */ .l)(record),
            (0,_sections_js__WEBPACK_IMPORTED_MODULE_8__/* .warningsMarkdown */ .FK)(record),
            (0,_sections_js__WEBPACK_IMPORTED_MODULE_8__/* .claimsMarkdown */ .Pf)(record),
            rows.length === 0 ? '' : (0,_table_js__WEBPACK_IMPORTED_MODULE_9__/* .tableMarkdown */ .o)(rows, record, (0,_row_js__WEBPACK_IMPORTED_MODULE_7__/* .rowContextOf */ .V)(record, findings)),
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
    const { icon, title } = (0,_heading_js__WEBPACK_IMPORTED_MODULE_2__/* .headingOf */ .W)(record, findings);
    const { name } = record.plan;
    const subject = name === 'default'
        ? [{ words: 'Performance:' }]
        : [{ words: 'Performance of' }, { name }, { words: '·' }];
    return `### ${icon} ${(0,_label_js__WEBPACK_IMPORTED_MODULE_4__/* .labelMarkdown */ .kB)([...subject, ...title])}`;
}
function foldsOf(record, { findings, open, rest, links }) {
    const names = (0,_label_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .eZ)(record.plan);
    const state = (0,_state_js__WEBPACK_IMPORTED_MODULE_10__/* .stateOf */ .L)(record);
    const context = (0,_row_js__WEBPACK_IMPORTED_MODULE_7__/* .rowContextOf */ .V)(record, findings);
    const folds = [];
    if (rest.length > 0) {
        const summary = state === 'invalid' || state === 'error'
            ? 'What was read before, not judged'
            : (0,_sections_js__WEBPACK_IMPORTED_MODULE_8__/* .restSummary */ .NY)(rest, open.length > 0 ? 'more ' : '', names);
        folds.push((0,_sections_js__WEBPACK_IMPORTED_MODULE_8__/* .fold */ .AU)(summary, (0,_table_js__WEBPACK_IMPORTED_MODULE_9__/* .tableMarkdown */ .o)(rest, record, context)));
    }
    const gated = [...open, ...rest].filter((metric) => metric.gated);
    if (gated.length > 0)
        folds.push((0,_sections_js__WEBPACK_IMPORTED_MODULE_8__/* .fold */ .AU)('Why, row by row, with metric ids', (0,_sections_js__WEBPACK_IMPORTED_MODULE_8__/* .reasonsMarkdown */ .Rj)(gated, names)));
    const trend = trendMarkdown(record, [...open, ...rest]);
    if (trend !== '')
        folds.push((0,_sections_js__WEBPACK_IMPORTED_MODULE_8__/* .fold */ .AU)('Trend on main', trend));
    const debts = (0,_sections_js__WEBPACK_IMPORTED_MODULE_8__/* .debtsMarkdown */ .QR)(record);
    if (debts !== '')
        folds.push((0,_sections_js__WEBPACK_IMPORTED_MODULE_8__/* .fold */ .AU)('Accepted before (debts)', debts));
    if (record.rounds.length > 0 || state !== 'skipped')
        folds.push((0,_sections_js__WEBPACK_IMPORTED_MODULE_8__/* .fold */ .AU)(`How: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_11__/* .escapeHtml */ .ZD)((0,_how_js__WEBPACK_IMPORTED_MODULE_3__/* .howLine */ .tp)(record))}`, (0,_how_js__WEBPACK_IMPORTED_MODULE_3__/* .howList */ .vP)(record, links.candidates ?? [])));
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
        .filter(({ trend }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_12__/* .sparkline */ .KM)(trend) !== '')
        .slice(0, TREND_ROWS)
        .map(({ metric, trend }) => {
        const [low, high] = (0,_format_js__WEBPACK_IMPORTED_MODULE_12__/* .formatPair */ .kI)(Math.min(...trend), Math.max(...trend), metric.unit);
        return `- ${(0,_label_js__WEBPACK_IMPORTED_MODULE_4__/* .labelMarkdown */ .kB)((0,_label_js__WEBPACK_IMPORTED_MODULE_4__/* .labelOf */ .Wy)(metric.id, (0,_label_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .eZ)(record.plan)))} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_12__/* .sparkline */ .KM)(trend)} ${low} … ${high} over ${String(trend.length)} runs`;
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
        gated && record.base ? `Locally: \`tollgate run --base ${(0,_format_js__WEBPACK_IMPORTED_MODULE_12__/* .shortSha */ .Fu)(record.base.sha)}\`` : '',
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


/***/ }),

/***/ 2869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ creepLinesHtml),
/* harmony export */   l: () => (/* binding */ creepMarkdown)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45845);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32315);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5774);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23154);
/** Slow creep of main, in words: what lies behind the anchor, since when, and which commits are suspect. */




function nightsText({ nights }, since) {
    return `on ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(nights, 'night')} in a row that compared them, since ${since}`;
}
function suspectsText({ anchor, until, suspects, revert }, code, name) {
    const end = until === undefined ? '' : code((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(until));
    if (suspects.length > 0) {
        const where = end === '' ? 'since then' : `between ${name} and ${end}`;
        return `Suspect commits ${where}: ${(0,_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .suspectsList */ .pn)(suspects, code)}.${(0,_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .revertText */ .gr)(revert, code)}`;
    }
    return end === '' || until === anchor.sha ? '' : `It came with the commits between ${name} and ${end}.`;
}
/** One line a metric, then the suspects, then the line that takes a lone one back. */
function creepMarkdown(record) {
    const { creep } = record;
    if (!creep)
        return '';
    const names = (0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(record.plan);
    const anchor = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(creep.anchor.name);
    const lines = creep.alarms.map((alarm) => `- ${(0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelMarkdown */ .kB)((0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(alarm.id, names))} is ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percentDigits */ .mS)(alarm.change)} % behind ${anchor} (\`${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(creep.anchor.sha)}\`), ${nightsText(alarm, (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(alarm.since.slice(0, 10)))}.`);
    const suspects = suspectsText(creep, _drift_js__WEBPACK_IMPORTED_MODULE_0__/* .inTicks */ .yy, anchor);
    return [...lines, suspects].filter((line) => line !== '').join('\n');
}
/** The same for the report page, one piece of HTML a line. */
function creepLinesHtml(record) {
    const { creep } = record;
    if (!creep)
        return [];
    const names = (0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(record.plan);
    const anchor = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .htmlText */ .js)(creep.anchor.name, 60);
    const suspects = suspectsText(creep, _drift_js__WEBPACK_IMPORTED_MODULE_0__/* .inTags */ .ne, anchor);
    return creep.alarms.map((alarm, index) => `${(0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelHtml */ .Ko)((0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(alarm.id, names))} is ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percentDigits */ .mS)(alarm.change)} % behind ${anchor} (<code>${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(creep.anchor.sha)}</code>), ${nightsText(alarm, (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .htmlText */ .js)(alarm.since, 10))}.${index === creep.alarms.length - 1 ? ` ${suspects}` : ''}`);
}


/***/ }),

/***/ 32315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   co: () => (/* binding */ driftLinesHtml),
/* harmony export */   fZ: () => (/* binding */ driftMarkdown),
/* harmony export */   gr: () => (/* binding */ revertText),
/* harmony export */   mJ: () => (/* binding */ worseDrift),
/* harmony export */   ne: () => (/* binding */ inTags),
/* harmony export */   pn: () => (/* binding */ suspectsList),
/* harmony export */   yy: () => (/* binding */ inTicks)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45845);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5774);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23154);
/** Drift of main, in words: which metric, since when, and which commits are suspect where it got slower. */



const MOST_SUSPECTS = 5;
/** Commits and commands of ours, as code. */
const inTicks = (text) => `\`${text}\``;
const inTags = (text) => `<code>${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)(text, 80)}</code>`;
/** What calls for somebody: metrics that got worse, the worst first. */
function worseDrift({ drift = [] }) {
    return drift.filter(({ change }) => change > 0);
}
/** `a`, `b` and 3 more. */
function suspectsList(suspects, code) {
    const shown = suspects.slice(0, MOST_SUSPECTS).map((sha) => code((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(sha)));
    const rest = suspects.length - shown.length;
    return `${shown.join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`;
}
/** The line as it was made: nothing else is shown as a command. */
function revertText(line, code) {
    if (line === undefined)
        return '';
    const own = /^git revert (?:-m 1 )?[0-9a-f]{7,64}$/.test(line) ? line : 'git revert';
    return ` Take it back: ${code(own)}.`;
}
function driftText({ since, after, at, change, suspects, revert }, code, date) {
    const when = `since ${code((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(since))} (${date(at.slice(0, 10))})`;
    if (change <= 0)
        return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(change)}: faster ${when}.`;
    const who = suspects.length > 0
        ? ` Suspect commits: ${suspectsList(suspects, code)}.${revertText(revert, code)}`
        : after === undefined
            ? ''
            : ` It came with one of the commits between ${code((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(after))} and ${code((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(since))}.`;
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(change)} ${when}.${who}`;
}
/** One line for each level that a metric took. */
function driftMarkdown(record) {
    const names = (0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(record.plan);
    return (record.drift ?? [])
        .map((drift) => `- ${(0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .labelMarkdown */ .kB)((0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(drift.id, names))} ${driftText(drift, inTicks, _untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)}`)
        .join('\n');
}
/** The same for the report page, one piece of HTML a line. */
function driftLinesHtml(record) {
    const names = (0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(record.plan);
    return (record.drift ?? []).map((drift) => `${(0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .labelHtml */ .Ko)((0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(drift.id, names))} ${driftText(drift, inTags, (text) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)(text, 10))}`);
}


/***/ }),

/***/ 72822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ exitCodeOfRecord)
/* harmony export */ });
/* unused harmony export exitCodeOfVerdict */
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82917);
/* harmony import */ var _force_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44507);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39745);
/** From a verdict to the exit code of the process. */



/**
 * 0 pass, inconclusive, no-baseline · 1 fail · 4 invalid · 5 error. `fail-on: inconclusive` makes "could not tell" red
 * too; `fail-on: never` (a trial) keeps regressions green, but not a measurement or a tool that is broken.
 */
function exitCodeOfVerdict(verdict, failOn) {
    switch (verdict) {
        case 'pass':
        case 'no-baseline':
            return _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok;
        case 'inconclusive':
            return failOn === 'inconclusive' ? _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.fail : _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok;
        case 'fail':
            return failOn === 'never' ? _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok : _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.fail;
        case 'invalid':
            return _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.invalid;
        case 'error':
            return _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.error;
    }
}
const failures = new Set(['config', 'preview', 'measurement', 'environment', 'cancelled']);
/**
 * The exit code of a whole run: an error takes the code of the failure that caused it, and a failed run whose failing
 * rows were all accepted is green.
 */
function exitCodeOfRecord(record) {
    const { verdict } = record.judgement;
    if (verdict === 'fail' && (0,_force_js__WEBPACK_IMPORTED_MODULE_1__/* .forceOf */ .j)(record) === 'accepted')
        return _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok;
    if (verdict !== 'error')
        return exitCodeOfVerdict(verdict, record.plan.failOn);
    const cause = (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .allProblems */ .U)(record).find(({ kind }) => failures.has(kind));
    switch (cause?.kind) {
        case 'config':
        case 'preview':
        case 'measurement':
        case 'environment':
        case 'cancelled':
            return (0,_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(cause.kind);
        default:
            return _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.error;
    }
}


/***/ }),

/***/ 46333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findingText)
/* harmony export */ });
/* harmony import */ var _page_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60171);
/** What a finding says beside its headline: the cause in the page's resources, then the gate's own sentences. */

const opening = /^(?:`[^`]*`|the server under \S+)[^`]*?→.*?\.(?: |$)/su;
/**
 * Sentences under a headline that already gives the row's name and sizes: the gate's opening, which says them once
 * more, is left out. Names stand in backticks. Empty when nothing else is known.
 */
function findingText(record, finding, headline) {
    const own = headline?.id === finding.cause ? finding.text.replace(opening, '') : finding.text;
    const page = headline === undefined ? '' : (0,_page_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .pageExplanation */ .Bq)(record, headline.id);
    return [page, own].filter((text) => text !== '').join(' ');
}


/***/ }),

/***/ 44507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ forceOf),
/* harmony export */   o: () => (/* binding */ isAccepted)
/* harmony export */ });
/* harmony import */ var _model_metric_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23136);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95796);
/** What a failed run does to the change: it blocks, or it does not, for one of two reasons. */


/** Is the row one whose slowdown people accepted? */
function isAccepted({ accepted = [] }, { id }) {
    return accepted.some(({ metrics }) => metrics.length === 0 || metrics.some((pattern) => (0,_model_metric_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .metricPattern */ .p)(pattern)(id)));
}
/** A single failing row that nobody accepted blocks. */
function forceOf({ plan, judgement }) {
    if (plan.failOn === 'never')
        return 'trial';
    const failing = judgement.metrics.filter(_order_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailing */ .DI);
    return failing.length > 0 && failing.every((row) => isAccepted(plan, row)) ? 'accepted' : 'blocks';
}


/***/ }),

/***/ 45845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   Hd: () => (/* binding */ displayScale),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   KM: () => (/* binding */ sparkline),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   jR: () => (/* binding */ formatDifference),
/* harmony export */   kI: () => (/* binding */ formatPair),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   mS: () => (/* binding */ percentDigits),
/* harmony export */   nV: () => (/* binding */ formatAge)
/* harmony export */ });
/** Numbers with units for people: base units in, three significant digits out. */
const MINUS = '\u2212';
const NOTHING = '–';
/** Plain spaces and commas: the report is English wherever the job runs. */
function grouped(digits) {
    const [whole = '', rest] = digits.split('.');
    const spaced = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
    return rest === undefined ? spaced : `${spaced}.${rest}`;
}
/** Decimals that leave three significant digits. */
function decimalsOf(value) {
    const size = Math.abs(value);
    if (!Number.isFinite(size) || size === 0 || size >= 99.95)
        return 0;
    if (size >= 9.995)
        return 1;
    if (size >= 0.9995)
        return 2;
    return Math.min(4, Math.ceil(-Math.log10(size)) + 2);
}
function fixed(value, decimals) {
    if (value === 0)
        return '0';
    const text = grouped(Math.abs(value).toFixed(decimals));
    return value < 0 && /[1-9]/.test(text) ? `${MINUS}${text}` : text;
}
/** Three significant digits, no trailing zeros: 41.83 -> "41.8", 1200 -> "1,200", 0.3121 -> "0.312". */
function formatNumber(value) {
    if (!Number.isFinite(value))
        return value > 0 ? '∞' : NOTHING;
    return trimmed(fixed(value, decimalsOf(value)));
}
function trimmed(digits) {
    return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}
/** The unit people read for a value of this size. Bytes are decimal (1 kB = 1,000 B), as Chrome's network panel has them. */
function scaleFor(size, unit) {
    switch (unit) {
        case 'ms':
        case 'cpu-ms':
            return size >= 1000 ? { factor: 1e-3, suffix: ' s' } : { factor: 1, suffix: ' ms' };
        case 's':
            return size < 1 ? { factor: 1e3, suffix: ' ms' } : { factor: 1, suffix: ' s' };
        case 'B':
            if (size >= 1e9)
                return { factor: 1e-9, suffix: ' GB' };
            if (size >= 1e6)
                return { factor: 1e-6, suffix: ' MB' };
            return size >= 1e3
                ? { factor: 1e-3, suffix: ' kB', decimals: 1 }
                : { factor: 1, suffix: ' B', decimals: 0 };
        case 'ratio':
            return size < 0.1 ? { factor: 100, suffix: ' %', decimals: 2 } : { factor: 100, suffix: ' %' };
        case 'per-second':
            return { factor: 1, suffix: '/s' };
        case 'count':
        case 'names':
        case 'score':
            return { factor: 1, suffix: '' };
    }
}
/** Factor and name of the unit that values of this size are shown in: `{ factor: 0.001, unit: 's' }`. */
function displayScale(size, unit) {
    const { factor, suffix } = scaleFor(size, unit);
    return { factor, unit: suffix.trim() };
}
/** One value with its unit: `formatValue(2310, 'ms')` -> "2.31 s". */
function formatValue(value, unit) {
    const { factor, suffix, decimals } = scaleFor(Math.abs(value), unit);
    const scaled = value * factor;
    if (decimals === undefined)
        return `${formatNumber(scaled)}${suffix}`;
    return `${trimmed(fixed(scaled, decimals))}${suffix}`;
}
/** Two values in one unit, told apart: "41.8" and "49.6 ms"; the second carries the unit. */
function formatPair(from, to, unit) {
    const size = Math.max(Math.abs(from), Math.abs(to));
    if (from === to)
        return [formatValue(from, unit).replace(scaleFor(size, unit).suffix, ''), formatValue(to, unit)];
    const { factor, suffix, decimals } = scaleFor(size, unit);
    const whole = Number.isInteger(from * factor) && Number.isInteger(to * factor);
    let places = whole ? 0 : (decimals ?? decimalsOf(size * factor));
    while (places < 4 && fixed(from * factor, places) === fixed(to * factor, places))
        places += 1;
    return [fixed(from * factor, places), `${fixed(to * factor, places)}${suffix}`];
}
function signed(value, text) {
    const body = text(Math.abs(value));
    if (!/[1-9∞]/.test(body))
        return body;
    return `${value < 0 ? MINUS : '+'}${body}`;
}
/** A ratio minus one as a percentage: 0.187 -> "+18.7 %"; from 20 % on without decimals that noise would mock. */
function formatPercent(ratio) {
    return signed(ratio, (size) => `${percentDigits(size)} %`);
}
/** 0.187 -> "18.7", 0.212 -> "21", 4.2 -> "420", never a sign. */
function percentDigits(ratio) {
    const percent = Math.abs(ratio) * 100;
    if (!Number.isFinite(percent))
        return '∞';
    const decimals = percent >= 20 ? 0 : percent >= 1 ? 1 : 2;
    return grouped(trimmed(percent.toFixed(decimals)));
}
/** A signed difference in the metric's unit: +92.4 kB, +0.05, "+1.4 points" for shares. */
function formatDifference(difference, unit) {
    if (unit === 'ratio')
        return signed(difference * 100, (size) => `${trimmed(fixed(size, size < 0.1 ? 3 : size < 10 ? 2 : 1))} ${size === 1 ? 'point' : 'points'}`);
    return signed(difference, (size) => formatValue(size, unit));
}
/** "6 min 10 s", "45 s", "2 h 5 min"; a run's length, in milliseconds. */
function formatDuration(ms) {
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return ms < 950 ? `${String(Math.round(ms))} ms` : `${String(seconds)} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return seconds % 60 === 0 ? `${String(minutes)} min` : `${String(minutes)} min ${String(seconds % 60)} s`;
    const hours = Math.floor(minutes / 60);
    return minutes % 60 === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(minutes % 60)} min`;
}
/** "6 h old", "3 days old", from two ISO times; undefined when either is not a time. */
function formatAge(at, now) {
    const hours = (Date.parse(now) - Date.parse(at)) / 3_600_000;
    if (!Number.isFinite(hours))
        return undefined;
    if (hours < 1)
        return 'less than an hour old';
    if (hours < 48)
        return `${String(Math.round(hours))} h old`;
    return `${String(Math.round(hours / 24))} days old`;
}
/** "1 row", "12 rows", "2 queries": `plural` when it is not the noun with an s. */
function counted(count, noun, plural = `${noun}s`) {
    return `${grouped(String(count))} ${count === 1 ? noun : plural}`;
}
/** The part of a commit that people read: seven letters and digits, whatever a stored file says it is. */
function shortSha(sha) {
    return sha.replace(/[^0-9a-z]/gi, '').slice(0, 7) || 'unknown';
}
const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const SPARK_POINTS = 30;
/** A trend as one word of bars, oldest first, the last 30 points; empty for fewer than three. */
function sparkline(values) {
    const shown = values.slice(-SPARK_POINTS).filter((value) => Number.isFinite(value));
    if (shown.length < 3)
        return '';
    const low = Math.min(...shown);
    const high = Math.max(...shown);
    // A flat line stays flat: differences under 2 % are not blown up to the whole height.
    const span = Math.max(high - low, Math.abs(high) * 0.02, Number.MIN_VALUE);
    return shown.map((value) => bars[Math.min(7, Math.floor(((value - low) / span) * 8))] ?? bars[0]).join('');
}


/***/ }),

/***/ 50862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ headingOf),
  g: () => (/* binding */ headlineOf)
});

// EXTERNAL MODULE: ./build/src/report/format.js
var format = __webpack_require__(45845);
// EXTERNAL MODULE: ./build/src/report/change.js
var change = __webpack_require__(39558);
// EXTERNAL MODULE: ./build/src/report/label.js
var label = __webpack_require__(5774);
// EXTERNAL MODULE: ./build/src/report/order.js
var order = __webpack_require__(95796);
// EXTERNAL MODULE: ./build/src/report/row-words.js
var row_words = __webpack_require__(45124);
;// CONCATENATED MODULE: ./build/src/report/counted-kinds.js
/** Regressions counted by what they are called. */


/** "2 slowdowns", "1 slowdown and 1 size increase", "3 regressions". */
function countedKinds(rows) {
    if (rows.length === 0)
        return 'a regression';
    const nouns = rows.map((row) => (row.outcome === 'over-limit' ? 'limit exceeded' : (0,row_words/* wordsFor */.tu)(row).noun));
    const kinds = [...new Set(nouns)];
    if (kinds.length > 2)
        return (0,format/* counted */.hS)(rows.length, 'regression');
    return kinds.map((noun) => plural(nouns.filter((other) => other === noun).length, noun)).join(' and ');
}
const plurals = {
    'limit exceeded': 'limits exceeded',
    'rise in errors': 'rises in errors',
    'rise in failed checks': 'rises in failed checks',
    'rise in CPU': 'rises in CPU',
    'rise in memory': 'rises in memory',
    'set of new failures': 'sets of new failures',
    'rise in layout shift': 'rises in layout shift',
};
function plural(count, noun) {
    return (0,format/* counted */.hS)(count, noun, plurals[noun] ?? `${noun}s`);
}

// EXTERNAL MODULE: ./build/src/report/force.js
var report_force = __webpack_require__(44507);
// EXTERNAL MODULE: ./build/src/report/drift.js
var report_drift = __webpack_require__(32315);
;// CONCATENATED MODULE: ./build/src/report/other-headings.js
/** Headings of runs that judge no change: a stress run, a refresh of the baseline. */



/** How much it holds, and where it breaks. */
function stressHeading(record) {
    const { stress } = record;
    if (!stress)
        return { icon: 'ℹ️', title: [{ words: 'stress test without a result' }] };
    const { holds, breaks } = stress.capacity ?? {};
    const said = holds === undefined
        ? breakingText(record)
        : breaks === undefined
            ? `holds ${(0,format/* formatNumber */.ZV)(holds)}/s, the highest rate tried`
            : `holds ${(0,format/* formatNumber */.ZV)(holds)}/s and breaks at ${(0,format/* formatNumber */.ZV)(breaks)}/s`;
    return {
        icon: '📈',
        title: [profilePiece(stress.profile), { name: stress.load }, { words: said }],
    };
}
const profiles = new Set(['stress', 'breakpoint', 'spike', 'soak', 'volume']);
function profilePiece(profile) {
    return { words: profiles.has(profile) ? `${profile} test:` : 'load test:' };
}
function breakingText(record) {
    const broken = record.stress?.steps.find((step) => step.broke !== undefined);
    return broken ? `breaks at ${(0,format/* formatNumber */.ZV)(broken.ratePerSecond)}/s` : 'held every step';
}
/** What main did: drifted, crept, or only was recorded. */
function baselineHeading(record) {
    const drift = (0,report_drift/* worseDrift */.mJ)(record);
    const first = drift[0];
    const [crept, ...others] = record.creep?.alarms ?? [];
    if (!first && crept && record.creep)
        return {
            icon: '⚠️',
            title: [
                { words: 'main has crept away.' },
                ...(0,label/* labelOf */.Wy)(crept.id, (0,label/* namesOf */.eZ)(record.plan)),
                { words: `${(0,format/* percentDigits */.mS)(crept.change)} % behind` },
                { name: record.creep.anchor.name },
                ...(others.length > 0 ? [{ words: `and ${(0,format/* counted */.hS)(others.length, 'more metric')}` }] : []),
            ],
        };
    if (!first)
        return {
            icon: '📌',
            title: [
                {
                    words: `baseline recorded for ${(0,format/* shortSha */.Fu)(record.head.sha)} in ${(0,format/* formatDuration */.a3)(record.elapsedMs)}`,
                },
            ],
        };
    const more = new Set(drift.map(({ id }) => id)).size - 1;
    const rest = more > 0 ? ` and ${(0,format/* counted */.hS)(more, 'more metric')}` : '';
    return {
        icon: '⚠️',
        title: [
            { words: 'main has drifted.' },
            ...(0,label/* labelOf */.Wy)(first.id, (0,label/* namesOf */.eZ)(record.plan)),
            { words: `${(0,format/* formatPercent */.l9)(first.change)} since ${(0,format/* shortSha */.Fu)(first.since)}${rest}` },
        ],
    };
}

// EXTERNAL MODULE: ./build/src/report/pass-title.js + 1 modules
var pass_title = __webpack_require__(18788);
// EXTERNAL MODULE: ./build/src/report/state.js
var state = __webpack_require__(39745);
;// CONCATENATED MODULE: ./build/src/report/heading.js
/** The verdict in words: the heading of the comment, the title of a check, the last line of the log. */









const NAMED = 2;
/** The row of a finding that people feel: an endpoint's p50 before other times, those before counters and sizes. */
function headlineOf(finding, metrics) {
    const rows = [finding.cause, ...finding.ids]
        .map((id) => metrics.get(id))
        .filter((row) => row !== undefined);
    const failing = rows.filter(order/* isFailing */.DI);
    return [...failing].sort((a, b) => (0,order/* feltFirst */.mZ)(a) - (0,order/* feltFirst */.mZ)(b))[0] ?? rows[0];
}
function words(text) {
    return [{ words: text }];
}
/** The verdict of a run in words, with sizes; every state has its own. */
function headingOf(record, findings) {
    switch ((0,state/* stateOf */.L)(record)) {
        case 'fail':
            return failHeading(record, findings);
        case 'pass':
            return { icon: '✅', title: (0,pass_title/* passTitle */.c)(record) };
        case 'limits':
            return {
                icon: '✅',
                title: words('within its limits. No base was asked for, so nothing was compared'),
            };
        case 'skipped':
            return { icon: '✅', title: words('nothing to measure, only files that nothing runs have changed') };
        case 'inconclusive':
            return { icon: '❓', title: words(`could not tell${blocks(record, 'inconclusive')}`) };
        case 'no-baseline':
            return { icon: '⚪', title: words('measured, but nothing to compare with yet (does not block)') };
        case 'invalid':
            return { icon: '⛔', title: words('not judged, what was measured cannot be trusted') };
        case 'preview':
            return { icon: '⛔', title: words('not measured, the preview did not start') };
        case 'config':
            return { icon: '⛔', title: words('not measured, the configuration has mistakes') };
        case 'cancelled':
            return { icon: '⛔', title: words('not judged, the run was interrupted') };
        case 'error':
            return { icon: '⛔', title: words('not judged, Tollgate or its environment broke') };
        case 'stress':
            return stressHeading(record);
        case 'baseline':
            return baselineHeading(record);
    }
}
function blocks(record, failOn) {
    return record.plan.failOn === failOn ? '' : ' (does not block)';
}
const harmless = {
    blocks: '',
    trial: ' (a trial: does not block)',
    accepted: ' (accepted: does not block)',
};
function failHeading(record, findings) {
    const metrics = new Map(record.judgement.metrics.map((metric) => [metric.id, metric]));
    const names = (0,label/* namesOf */.eZ)(record.plan);
    const headlines = findings
        .map((finding) => headlineOf(finding, metrics))
        .filter((row) => row !== undefined)
        .toSorted((a, b) => Number((0,report_force/* isAccepted */.o)(record.plan, a)) - Number((0,report_force/* isAccepted */.o)(record.plan, b)));
    const force = (0,report_force/* forceOf */.j)(record);
    const title = [{ words: `${countedKinds(headlines)}${harmless[force]}.` }];
    const named = headlines.slice(0, NAMED);
    for (const [index, row] of named.entries())
        title.push(...sized(row, names), ...(index < named.length - 1 ? [{ words: ',' }] : []));
    if (headlines.length > NAMED)
        title.push({ words: `and ${String(headlines.length - NAMED)} more` });
    return { icon: force === 'blocks' ? '❌' : '⚠️', title };
}
/** The short form of a headline: an endpoint's p50 is the endpoint. */
function sized(row, names) {
    return [...(0,label/* shortLabel */.z1)(row.id, names), { words: sizeText(row) }];
}
function sizeText(row) {
    const [, to] = (0,change/* sidesText */.In)(row);
    if (row.outcome === 'over-limit')
        return to;
    return (0,change/* changeText */.k0)(row) === format/* NOTHING */.K$ ? to : (0,change/* wholeChangeText */.Lo)(row);
}


/***/ }),

/***/ 76070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ candidateLines),
/* harmony export */   eH: () => (/* binding */ blockCounts),
/* harmony export */   tp: () => (/* binding */ howLine),
/* harmony export */   vP: () => (/* binding */ howList),
/* harmony export */   w1: () => (/* binding */ groupByTarget)
/* harmony export */ });
/* harmony import */ var _model_samples_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34416);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45845);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5774);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32299);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39745);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23154);
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
    return (0,_model_samples_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameMachine */ .s)(runner, screened?.runner) ? 'a second job on the same machine' : 'another machine';
}
/** "6 min 10 s, base 4be1d20 and 9f3c2ab in turn, 12 blocks, 8 to confirm (same machine)". */
function howLine(record) {
    const { screen, confirm } = blockCounts(record.rounds);
    const head = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(record.head.sha)}${record.head.dirty === true ? ' with uncommitted changes' : ''}`;
    const parts = [minutesText(record)];
    if (record.strategy === 'paired' && record.base)
        parts.push(`base ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(record.base.sha)} and ${head} in turn`);
    else if (record.strategy === 'baseline')
        parts.push(`${head} against the history of main`);
    else
        parts.push(head);
    if (screen > 0)
        parts.push((0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(screen, 'block'));
    const where = record.screened === undefined ? 'same machine' : secondJob(record);
    if (confirm > 0)
        parts.push(`${String(confirm)} to confirm (${where})`);
    return parts.join(', ');
}
function minutesText(record) {
    const { elapsedMs, screened } = record;
    const own = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(elapsedMs);
    if (screened === undefined)
        return own;
    const where = (0,_model_samples_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameMachine */ .s)(record.runner, screened.runner)
        ? 'in a second job on the same machine'
        : 'on another machine';
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(screened.elapsedMs)} and, ${where}, ${own}`;
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
            ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(message)
            : `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(message))} Say otherwise: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .untrusted */ .bp)(override, 160)}`),
        ...(0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .allProblems */ .U)(record)
            .filter(({ kind }) => kind === 'note')
            .map(({ message }) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(message)),
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
    const paths = (0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(record.plan).paths;
    const name = target.kind === 'load'
        ? (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .untrusted */ .bp)(target.name)
        : `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .untrusted */ .bp)(paths.get(target.name) ?? target.name)} ${target.device}`;
    const counts = [
        ['exact', 'once per side for what repeats exactly'],
        ['screen', 'paired block'],
        ['confirm', 'fresh block to confirm'],
        ['history', 'round of one side'],
    ];
    const stages = counts
        .map(([stage, words]) => ({ blocks: blocksOf(rounds, stage), words, stage }))
        .filter(({ blocks }) => blocks > 0)
        .map(({ blocks, words, stage }) => stage === 'exact' ? words : (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(blocks, words, words.replace(/block|round/, '$&s')));
    const load = record.plan.loads.find((one) => target.kind === 'load' && one.name === target.name);
    const pace = load?.ratePerSecond === undefined ? '' : ` at ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(load.ratePerSecond)}/s`;
    const length = load ? `, rounds of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(load.roundMs)}${pace}` : '';
    const requests = rounds.reduce((sum, round) => sum + (round.load?.requests ?? 0), 0);
    return `${name}: ${stages.join(', ')}${length}${requests > 0 ? `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(requests, 'request')}` : ''}`;
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
    const parts = [(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .untrusted */ .bp)(runner.cpu), (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(runner.cores, 'core')];
    if (runner.memoryBytes !== undefined)
        parts.push((0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(runner.memoryBytes, 'B'));
    if (runner.image !== undefined)
        parts.push((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .untrusted */ .bp)(runner.image));
    else if (runner.os !== undefined)
        parts.push((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .untrusted */ .bp)(runner.os));
    if (runner.calibration !== undefined)
        parts.push(`calibration ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(runner.calibration)} (bigger is faster)`);
    return parts.join(', ');
}
function versionsLine({ versions }) {
    const shown = Object.entries(versions).map(([name, version]) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .untrusted */ .bp)(`${name} ${version}`));
    return shown.length === 0 ? '' : `Versions: ${shown.join(', ')}`;
}
/** Which workflow to add, for a reader who misses the Baseline column. */
const NO_BASELINE = 'Baseline: none that can be used, so the Baseline column is left out. A workflow with this action on `push` to the default branch or on a `schedule` records one: `on: { schedule: [{ cron: "17 3 * * *" }] }`';
function baselineLines(record) {
    const { baselineColumn: column, startedAt } = record;
    if (!column)
        return record.github && record.plan.mode === 'gate' ? [NO_BASELINE] : [];
    const run = column.runId === undefined ? '' : ` in run ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .untrusted */ .bp)(column.runId, 20)}`;
    const behind = column.commitsBehind === undefined
        ? undefined
        : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(column.commitsBehind, 'commit')} behind the base`;
    const facts = [(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAge */ .nV)(column.at, startedAt), behind, (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(column.runs, 'run')].filter((fact) => fact !== undefined);
    return [`Baseline: recorded at ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(column.sha)}${run}, ${facts.join(', ')}`];
}
/** What was decided about each baseline artifact, and why. */
function candidateLines(candidates) {
    return candidates.map(({ sha, runId, accepted, reason }) => `Baseline candidate ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(sha)} of run ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .untrusted */ .bp)(runId, 20)}: ${accepted ? 'taken' : 'refused'}, ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(reason)}`);
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
        `The host took up to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(most).slice(1)} of the CPU away, in ${String(hit)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(steals.length, 'round')}`,
    ];
}


/***/ }),

/***/ 47912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ reportJson)
/* harmony export */ });
/* unused harmony export judgeJson */
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72822);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95796);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39745);
/** `tollgate/report@1`: what `--json` prints. A fixed interface. */



/** The one object of `tollgate run --json`, what to fix first at the head of `metrics`. Numbers that are not finite are null: JSON knows no others. */
function reportJson(record, files) {
    const { judgement, base, head } = record;
    return {
        schema: 'tollgate/report@1',
        verdict: judgement.verdict,
        reason: judgement.reason,
        exitCode: (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOfRecord */ .Y)(record),
        strategy: record.strategy,
        base: base && { sha: base.sha },
        head: { sha: head.sha, dirty: head.dirty ?? false },
        next: nextJson(judgement.next),
        metrics: (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .orderedMetrics */ .f_)(judgement, judgement.findings).map(reportedJson),
        findings: judgement.findings.map(({ cause, ids, text }) => ({ cause, ids, text })),
        problems: problemsJson((0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .allProblems */ .U)(record)),
        runner: record.runner,
        versions: record.versions,
        files,
        ...(record.claims && { claims: record.claims }),
        ...(record.drift && { drift: record.drift }),
        ...(record.anchor && { anchor: record.anchor }),
        ...(record.creep && { creep: record.creep }),
        ...(record.stress && { stress: record.stress }),
    };
}
/** The one object of `tollgate judge --json`. */
function judgeJson(judgement, failOn = 'regression') {
    return {
        schema: 'tollgate/report@1',
        verdict: judgement.verdict,
        reason: judgement.reason,
        exitCode: exitCodeOfVerdict(judgement.verdict, failOn),
        next: nextJson(judgement.next),
        metrics: judgement.metrics.map(judgedJson),
        ...(judgement.problems.length > 0 && { problems: problemsJson(judgement.problems) }),
    };
}
function problemsJson(problems) {
    return problems.map(({ kind, message }) => ({ kind, message }));
}
function nextJson(next) {
    return next && { stage: next.stage, ids: next.ids };
}
function reportedJson(metric) {
    return { ...judgedJson(metric), unit: metric.unit, limit: metric.limit, target: metric.target };
}
function judgedJson(metric) {
    return {
        id: metric.id,
        outcome: metric.outcome,
        gated: metric.gated,
        base: metric.base,
        head: metric.head,
        change: finite(metric.change),
        low: finite(metric.low),
        high: finite(metric.high),
        upper: finite(metric.upper),
        detectable: finite(metric.detectable),
        p: finite(metric.p),
        stage: metric.stage,
        reason: metric.reason,
        ...(metric.steadier && { steadier: metric.steadier }),
    };
}
function finite(value) {
    return value !== null && Number.isFinite(value) ? value : null;
}


/***/ }),

/***/ 5774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ labelHtml),
/* harmony export */   QK: () => (/* binding */ labelText),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   kB: () => (/* binding */ labelMarkdown),
/* harmony export */   z1: () => (/* binding */ shortLabel)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39739);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23154);
/** What a metric is called by people: our words, and the foreign names between them kept apart. */


const NO_NAMES = { paths: new Map(), severalLoads: false };
/** The names of a plan; without one (`tollgate judge`) ids speak for themselves. */
function namesOf(plan) {
    if (!plan)
        return NO_NAMES;
    return {
        paths: new Map(plan.pages.map((page) => [page.name, page.path])),
        severalLoads: plan.loads.length > 1,
    };
}
const words = {
    'latency-p10': 'p10',
    'latency-p25': 'p25',
    'latency-p50': 'p50',
    'latency-p75': 'p75',
    'latency-p90': 'p90',
    'latency-p95': 'p95',
    'latency-p99': 'p99',
    throughput: 'throughput',
    attained: 'attained rate',
    errors: 'errors',
    checks: 'failed checks',
    dropped: 'dropped iterations',
    apdex: 'Apdex',
    fcp: 'FCP',
    lcp: 'LCP',
    si: 'Speed Index',
    tbt: 'TBT',
    cls: 'CLS',
    ttfb: 'TTFB',
    inp: 'INP',
    'bootup-time': 'script time',
    'main-thread-time': 'main thread',
    'dom-size': 'DOM size',
    requests: 'requests',
    bytes: 'bytes',
    'script-bytes': 'scripts',
    'css-bytes': 'CSS',
    'image-bytes': 'images',
    'font-bytes': 'fonts',
    'third-party-bytes': 'third parties',
    'failing-accessibility': 'failing accessibility audits',
    'failing-best-practices': 'failing best-practice audits',
    'failing-seo': 'failing SEO audits',
    cpu: 'CPU per request',
    'memory-peak': 'peak memory',
    'ready-time': 'ready time',
};
function wordsOf(metric) {
    const known = Object.hasOwn(words, metric) ? words[metric] : undefined;
    return known === undefined ? { name: metric } : { words: known };
}
/** "`GET /api/search` p50", "`/checkout` mobile LCP", "`shop` CPU per request". */
function labelOf(id, names) {
    const parts = (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .splitMetricId */ .y9)(id);
    if (!parts)
        return [{ name: id }];
    const { family, name, middle, metric } = parts;
    if (family === 'server') {
        const known = wordsOf(metric);
        return 'name' in known ? [{ name }, known, { words: 'per request' }] : [{ name }, known];
    }
    if (family === 'page') {
        const device = middle === 'mobile' || middle === 'desktop' ? { words: middle } : { name: middle };
        return [{ name: names.paths.get(name) ?? name }, device, wordsOf(metric)];
    }
    if (middle === 'all')
        return [{ name }, { words: 'all requests' }, wordsOf(metric)];
    return names.severalLoads
        ? [{ name }, { name: middle }, wordsOf(metric)]
        : [{ name: middle }, wordsOf(metric)];
}
/** The short form for a heading: an endpoint's p50 is the endpoint. */
function shortLabel(id, names) {
    return labelOf(id, names).filter((piece) => !('words' in piece) || (piece.words !== 'p50' && piece.words !== 'mobile'));
}
/** A space between the pieces, but before words that begin with a comma or close a bracket. */
function joined(label, nameText) {
    return label.reduce((text, piece) => {
        const own = 'name' in piece ? nameText(piece.name) : piece.words;
        const glued = text === '' || ('words' in piece && /^[,)]/u.test(piece.words));
        return `${text}${glued ? '' : ' '}${own}`;
    }, '');
}
/** For Markdown, table cells included. */
function labelMarkdown(label) {
    return joined(label, _untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp);
}
function labelHtml(label) {
    return joined(label, (name) => `<code>${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)(name, _untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME_UNITS */ .WR)}</code>`);
}
/** For terminals, annotations and status lines: one clean line. */
function labelText(label) {
    return joined(label, (name) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(name, _untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME_UNITS */ .WR));
}


/***/ }),

/***/ 10276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ leadMarkdown)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39558);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45845);
/* harmony import */ var _how_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76070);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5774);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32299);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46286);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39745);
/* harmony import */ var _stress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86678);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23154);
/** What a comment says right under its heading: every state of a run has its own words. */









const RERUN = 'Run the job again';
/** The lead of the comment in Markdown: findings, reasons and the next step. */
function leadMarkdown(record, findings) {
    const reason = (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(record.judgement.reason));
    switch ((0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .stateOf */ .L)(record)) {
        case 'fail':
            return (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsMarkdown */ .O9)(record, findings);
        case 'pass':
        case 'limits':
            return measuredLine(record);
        case 'skipped':
            return `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(record.skipped ?? record.judgement.reason))} The check answers all the same.`;
        case 'inconclusive':
            return blindList(record) || reason;
        case 'no-baseline':
            return [
                reason,
                (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsMarkdown */ .KK)(record, ['note']),
                'Limits still apply. To have something to compare with, let the workflow run on `push` to the default branch or on a `schedule`: that run records the baseline. Where base can be built here, no baseline is needed.',
            ]
                .filter((part) => part !== '')
                .join('\n\n');
        case 'invalid':
            return `${(0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsMarkdown */ .KK)(record, ['invalid', 'measurement']) || reason}\n\nNo row of it counts, neither for nor against the change.`;
        case 'preview':
            return `${(0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsMarkdown */ .KK)(record, ['preview']) || reason}\n\nNothing was measured. \`tollgate run\` does the same start on your machine.`;
        case 'config':
            return `${(0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsMarkdown */ .KK)(record, ['config']) || reason}\n\nNothing was measured.`;
        case 'cancelled':
            return `${reason}\n\nRounds that were already taken are kept in the run's artifact. ${RERUN} for a verdict.`;
        case 'error':
            return `${(0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsMarkdown */ .KK)(record, ['environment', 'measurement']) || reason}\n\nThis says nothing about the change. ${RERUN}; if it stays, the message above is the place to start.`;
        case 'stress':
            return record.stress ? (0,_stress_js__WEBPACK_IMPORTED_MODULE_4__/* .stressMarkdown */ .wD)(record.stress) : reason;
        case 'baseline':
            return reason;
    }
}
/** The second line of a pass: what was measured, and what became better. */
function measuredLine(record) {
    const names = (0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(record.plan);
    const targets = [...(0,_how_js__WEBPACK_IMPORTED_MODULE_0__/* .groupByTarget */ .w1)(record.rounds).values()].map(([round]) => round?.target);
    const shown = targets.slice(0, 4).map((target) => {
        if (target === undefined)
            return '';
        return target.kind === 'load'
            ? (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .untrusted */ .bp)(target.name)
            : `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .untrusted */ .bp)(names.paths.get(target.name) ?? target.name)} ${target.device}`;
    });
    if (targets.length > 4)
        shown.push(`${String(targets.length - 4)} more`);
    const { screen, confirm } = (0,_how_js__WEBPACK_IMPORTED_MODULE_0__/* .blockCounts */ .eH)(record.rounds);
    const { metrics } = record.judgement;
    const judged = metrics.filter(({ gated }) => gated).length;
    const pace = [
        screen > 0 ? (0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(screen, 'paired block') : '',
        confirm > 0 ? `${String(confirm)} to confirm` : '',
        (0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatDuration */ .a3)(record.elapsedMs),
    ];
    const what = shown.length === 0 ? (0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(metrics.length, 'metric') : shown.join(', ');
    const line = `Measured ${what} in ${pace.filter((part) => part !== '').join(', ')}; ${(0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(judged, 'row')} judged`;
    return `${line}${betterText(metrics, record)}.`;
}
function betterText(metrics, record) {
    const better = metrics.filter(({ gated, outcome }) => gated && outcome === 'improved');
    const first = better[0];
    if (!first)
        return '';
    const others = better.length > 1 ? ` and ${String(better.length - 1)} more` : '';
    return `, better: ${(0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelMarkdown */ .kB)((0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(first.id, (0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(record.plan)))} ${(0,_change_js__WEBPACK_IMPORTED_MODULE_8__/* .wholeChangeText */ .Lo)(first)}${others}`;
}
const MOST_BLIND = 3;
/** The rows that kept the run from a verdict, each with what would settle it. */
function blindList(record) {
    const blind = record.judgement.metrics.filter(({ gated, outcome, primary, flagged }) => gated && (primary || flagged) && (outcome === 'inconclusive' || outcome === 'missing'));
    if (blind.length === 0)
        return '';
    const names = (0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(record.plan);
    const lines = blind
        .slice(0, MOST_BLIND)
        .map(({ id, reason }) => `- ${(0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelMarkdown */ .kB)((0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(id, names))}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(reason)}`);
    if (blind.length > MOST_BLIND)
        lines.push(`- … and ${String(blind.length - MOST_BLIND)} more`);
    return `Not settled, and nothing else is red:\n\n${lines.join('\n')}`;
}


/***/ }),

/***/ 95796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ isFailing),
/* harmony export */   ad: () => (/* binding */ readableMetrics),
/* harmony export */   f_: () => (/* binding */ orderedMetrics),
/* harmony export */   mZ: () => (/* binding */ feltFirst),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   s5: () => (/* binding */ completeFindings)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39739);
/* harmony import */ var _model_metric_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28370);
/** The order of rows and of findings: what to fix first comes first. */


const rank = {
    regressed: 0,
    'over-limit': 1,
    missing: 2,
    inconclusive: 3,
    new: 5,
    improved: 6,
    unchanged: 7,
    info: 8,
};
function isFailing(metric) {
    return metric.gated && (metric.outcome === 'regressed' || metric.outcome === 'over-limit');
}
/** Rows a reader must see unfolded when the run did not pass: failing, missing, or blind where they gate. */
function isOpen(metric) {
    return (isFailing(metric) || (metric.gated && (metric.outcome === 'inconclusive' || metric.outcome === 'missing')));
}
/** Failing rows first (by finding, then by size), then what is missing or blind (primary before secondary), then the rest. */
function orderedMetrics(judgement, findings) {
    const place = new Map();
    for (const [index, { cause, ids }] of findings.entries()) {
        place.set(cause, Math.min(place.get(cause) ?? Infinity, index));
        for (const id of ids)
            place.set(id, Math.min(place.get(id) ?? Infinity, index));
    }
    const keyed = judgement.metrics.map((metric) => ({
        metric,
        keys: [
            metric.gated ? rank[metric.outcome] : rank.info,
            isFailing(metric) ? (place.get(metric.id) ?? findings.length) : 0,
            isFailing(metric) ? feltFirst(metric) : 0,
            metric.primary ? 0 : 1,
            isFailing(metric) || metric.outcome === 'improved' ? -excess(metric) : 0,
        ],
    }));
    // Ids settle ties, so that the order of samples never shows.
    return keyed
        .sort((a, b) => byKeys(a.keys, b.keys) || (a.metric.id < b.metric.id ? -1 : 1))
        .map(({ metric }) => metric);
}
const witnesses = new Set(_model_metric_names_js__WEBPACK_IMPORTED_MODULE_0__/* .WITNESSES */ .Oq.map((quantile) => `latency-${quantile}`));
/** A quantile that is kept for the median's sake, and judged by no rule: in the records, not before people's eyes. */
function isWitness({ id, gated, limit }) {
    return !gated && limit === null && witnesses.has((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .splitMetricId */ .y9)(id)?.metric);
}
/** The rows of a run that people read, in their order. */
function readableMetrics(judgement, findings) {
    return orderedMetrics(judgement, findings).filter((metric) => !isWitness(metric));
}
/** What people feel comes first: an endpoint's p50, errors, other times, then counters and sizes. */
function feltFirst(metric) {
    const parts = (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .splitMetricId */ .y9)(metric.id);
    if (parts?.metric === 'latency-p50' && parts.middle !== 'all')
        return 0;
    if (parts?.metric === 'errors')
        return 1;
    return metric.unit === 'ms' || metric.unit === 's' ? 2 : 3;
}
function byKeys(a, b) {
    for (const [index, key] of a.entries()) {
        const difference = key - (b[index] ?? 0);
        if (difference !== 0 && !Number.isNaN(difference))
            return difference;
    }
    return 0;
}
/** How many times the allowed change a row moved. */
function excess(metric) {
    if (metric.change === null)
        return 0;
    return Math.abs(metric.change) / Math.max(metric.regression, 0.01);
}
/** The gate's findings, and one for each failing row that none of them speaks of: nothing red goes unsaid. */
function completeFindings(judgement) {
    const spoken = new Set(judgement.findings.flatMap(({ cause, ids }) => [cause, ...ids]));
    const unspoken = judgement.metrics.filter((metric) => isFailing(metric) && !spoken.has(metric.id));
    const byImpact = [...unspoken].sort((a, b) => excess(b) - excess(a) || (a.id < b.id ? -1 : 1));
    return [
        ...judgement.findings,
        ...byImpact.map(({ id, reason }) => ({ cause: id, ids: [id], text: reason })),
    ];
}


/***/ }),

/***/ 60171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xR: () => (/* binding */ pageChanges),
  Bq: () => (/* binding */ pageExplanation),
  $d: () => (/* binding */ sizeOf)
});

// EXTERNAL MODULE: ./build/src/model/metric.js
var metric = __webpack_require__(39739);
// EXTERNAL MODULE: ./build/src/report/format.js
var format = __webpack_require__(45845);
;// CONCATENATED MODULE: ./build/src/report/pair-resources.js
/** The resources of one page on base and on head, matched. */
/**
 * Matches by normalised name; where several share one (chunks named by their hash alone, a page that asks twice),
 * equal bodies first, then by size, the largest first.
 */
function pairResources(base, head) {
    const [before, after] = [byName(base), byName(head)];
    const names = new Set([...before.keys(), ...after.keys()]);
    return [...names].flatMap((name) => pairsOf(before.get(name) ?? [], after.get(name) ?? []));
}
function byName(resources) {
    const groups = new Map();
    for (const resource of resources)
        groups.set(resource.name, [...(groups.get(resource.name) ?? []), resource]);
    return groups;
}
function bySize(resources) {
    return resources.toSorted((a, b) => b.transferBytes - a.transferBytes);
}
function pairsOf(base, head) {
    const left = bySize(base);
    const pairs = [];
    const unlike = [];
    for (const resource of bySize(head)) {
        const { bodyHash } = resource;
        const index = bodyHash === undefined ? -1 : left.findIndex((other) => other.bodyHash === bodyHash);
        const [same] = index < 0 ? [] : left.splice(index, 1);
        if (same === undefined)
            unlike.push(resource);
        else
            pairs.push({ base: same, head: resource });
    }
    for (const resource of unlike) {
        const other = left.shift();
        pairs.push(other === undefined ? { head: resource } : { base: other, head: resource });
    }
    return [...pairs, ...left.map((resource) => ({ base: resource }))];
}

// EXTERNAL MODULE: ./build/src/report/untrusted.js
var untrusted = __webpack_require__(23154);
;// CONCATENATED MODULE: ./build/src/report/page-diff.js
/** What a page loads now that it did not before: the cause behind a slower page, by resource. */




/** Below this a resource's change of size is not worth a sentence. Source: the floor for bytes, 5 KiB (docs/metrics.md), shared by ten. */
const SMALLEST_BYTES = 512;
/** What the first, exact audit of a side saw; without one, what its first round saw. */
function loadedOn(record, page, device, side) {
    const own = record.rounds.filter((round) => round.page &&
        round.side === side &&
        round.target.kind === 'page' &&
        round.target.name === page &&
        round.target.device === device);
    return (own.find(({ stage }) => stage === 'exact') ?? own[0])?.page?.resources;
}
/**
 * Resources that came, went, grew or shrank between base and head, the largest change first, render-blocking before
 * equals; empty without both sides.
 */
function pageChanges(record, page, device) {
    const base = loadedOn(record, page, device, 'base');
    const head = loadedOn(record, page, device, 'head');
    if (!base || !head)
        return [];
    return pairResources(base, head)
        .map(changeOf)
        .filter((change) => change.blocksNow ||
        change.from === undefined ||
        change.to === undefined ||
        Math.abs(sizeOf(change)) >= SMALLEST_BYTES)
        .sort((a, b) => Math.abs(sizeOf(b)) - Math.abs(sizeOf(a)) ||
        Number(b.blocksNow) - Number(a.blocksNow) ||
        (a.name < b.name ? -1 : 1));
}
function changeOf({ base, head }) {
    const { name, type } = head ?? base ?? { name: '', type: '' };
    const blocksNow = head?.renderBlocking === true && base?.renderBlocking !== true;
    return { name, type, from: base?.transferBytes, to: head?.transferBytes, blocksNow };
}
/** Bytes gained; below zero: lost. */
function sizeOf({ from, to }) {
    return (to ?? 0) - (from ?? 0);
}
const MOST_NAMED = 3;
/** "New render-blocking `vendor-charts.js`, +92.4 kB." for the page of a metric id; empty when nothing explains it. */
function pageExplanation(record, id) {
    const parts = (0,metric/* splitMetricId */.y9)(id);
    if (parts?.family !== 'page')
        return '';
    const worse = pageChanges(record, parts.name, parts.middle).filter((change) => sizeOf(change) > 0 || change.blocksNow);
    const shown = worse.slice(0, MOST_NAMED).map(changeSentence);
    if (worse.length > MOST_NAMED)
        shown.push(`${String(worse.length - MOST_NAMED)} more resources are new or larger.`);
    return shown.join(' ');
}
/** The last part of a path: what people call a file. */
function fileName(name) {
    const path = name.split('?')[0] ?? name;
    return path.split('/').at(-1) || path;
}
function changeSentence(change) {
    const name = `\`${(0,untrusted/* plainLine */.h0)(fileName(change.name), 80)}\``;
    const by = (0,format/* formatDifference */.jR)(sizeOf(change), 'B');
    if (change.from === undefined)
        return `New ${change.blocksNow ? 'render-blocking ' : ''}${name}, ${by}.`;
    const blocks = change.blocksNow ? ', now render-blocking' : '';
    return sizeOf(change) === 0
        ? `Now render-blocking: ${name}.`
        : `${name} ${by}, now ${(0,format/* formatValue */.Fl)(change.to ?? 0, 'B')}${blocks}.`;
}


/***/ }),

/***/ 18788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ largestMissable),
  c: () => (/* binding */ passTitle)
});

// EXTERNAL MODULE: ./build/src/model/metric.js
var metric = __webpack_require__(39739);
// EXTERNAL MODULE: ./build/src/model/verdict.js
var verdict = __webpack_require__(83538);
// EXTERNAL MODULE: ./build/src/report/change.js
var change = __webpack_require__(39558);
// EXTERNAL MODULE: ./build/src/report/format.js
var format = __webpack_require__(45845);
// EXTERNAL MODULE: ./build/src/report/label.js
var label = __webpack_require__(5774);
;// CONCATENATED MODULE: ./build/src/report/muted.js
/** Rows that a pass says nothing of, because the nights show them to be too blind. */

/** Shown, or there for its limit alone: whatever its change, the run would have passed. A limit may speak first. */
function isMuted({ outcome, reason }) {
    return outcome === 'info' && reason.split('; ').some((part) => part.startsWith(verdict/* MUTED */.g));
}

// EXTERNAL MODULE: ./build/src/report/row-words.js
var row_words = __webpack_require__(45124);
;// CONCATENATED MODULE: ./build/src/report/pass-title.js
/** What a pass is worth, and of which rows it says nothing. */







/** Primary rows whose change could have made the run red. */
function isPromising(row) {
    if (!row.gated || !row.primary || row.outcome === 'new' || row.outcome === 'missing')
        return false;
    return row.outcome !== 'info' || ((0,row_words/* isBeyondOnMainToo */.AR)(row) && !isMuted(row));
}
/** As people read it: half the throughput is 50 %. */
function sizeSeen(row) {
    return row.detectable === null ? 0 : Math.abs((0,metric/* turned */.d9)(row.detectable, row));
}
/** The row with the largest slowdown that could have been missed: what a pass is worth. */
function largestMissable(metrics) {
    return metrics
        .filter((row) => isPromising(row) && row.kind === 'timing' && row.detectable !== null)
        .sort((a, b) => sizeSeen(b) - sizeSeen(a))[0];
}
/** Rows compared by difference that could not tell: the size of a slowdown says nothing of them. */
function openDifferences(metrics) {
    return metrics
        .filter((row) => isPromising(row) &&
        (row.kind === 'rate' || row.kind === 'absolute') &&
        row.outcome === 'inconclusive' &&
        row.detectable !== null)
        .sort((a, b) => sizeSeen(b) - sizeSeen(a));
}
/** The first of the rows by name, the others counted. */
function named([first, ...others], names) {
    if (!first)
        return [];
    const more = others.length > 0 ? [{ words: `and ${String(others.length)} more` }] : [];
    return [...(0,label/* shortLabel */.z1)(first.id, names), ...more];
}
/** "no slowdown. 9.8 % or more on any endpoint would have been seen, except 1 muted: `GET /a`". */
function passTitle({ judgement: { metrics }, plan }) {
    const names = (0,label/* namesOf */.eZ)(plan);
    const row = largestMissable(metrics);
    const open = openDifferences(metrics);
    const muted = metrics.filter((each) => each.primary && isMuted(each));
    const [slowdown, difference] = [row, open[0]].map((each) => each && (0,change/* boundText */.O6)(each.detectable, each));
    const sizes = [
        ...(row && slowdown !== undefined ? placesSeen(slowdown, row, metrics, names) : []),
        ...(slowdown === undefined || difference === undefined ? [] : [{ words: 'and' }]),
        ...(difference === undefined ? [] : [{ words: `${difference} or more of` }, ...named(open, names)]),
    ];
    const seen = sizes.length === 0
        ? [{ words: 'no regression' }]
        : [
            { words: slowdown === undefined ? 'no regression.' : 'no slowdown.' },
            ...sizes,
            { words: 'would have been seen' },
        ];
    if (muted.length === 0)
        return seen;
    return [...seen, { words: `, except ${String(muted.length)} muted:` }, ...named(muted, names)];
}
/** "9.8 % or more on any endpoint", "30 % or more on any endpoint (0.2 ms on `GET /a`)". */
function placesSeen(slowdown, row, metrics, names) {
    const small = (0,verdict/* smallAmount */.i)(row);
    const places = `${slowdown} or more on ${placesOf(metrics)}`;
    if (small === null)
        return [{ words: places }];
    return [
        { words: `${places} (${(0,format/* formatValue */.Fl)(small, row.unit)} on` },
        ...(0,label/* shortLabel */.z1)(row.id, names),
        { words: ')' },
    ];
}
/** Where the sizes hold: only what is judged has one. */
function placesOf(metrics) {
    const families = new Set(metrics
        .filter((row) => isPromising(row) && row.kind === 'timing')
        .map(({ id }) => (0,metric/* splitMetricId */.y9)(id)?.family));
    const medians = metrics.filter(isEndpointsMedian);
    const judged = medians.filter(isPromising).length;
    const others = medians.filter((row) => !isPromising(row) && !isMuted(row)).length;
    const some = judged === 1 ? 'the one judged endpoint' : `any of the ${String(judged)} judged endpoints`;
    const endpoints = others === 0 ? 'any endpoint' : some;
    if (judged === 0)
        return families.has('page') ? 'any page' : 'any primary metric';
    if (!families.has('page'))
        return endpoints;
    return others === 0 ? `${endpoints} or page` : `${endpoints} or any page`;
}
function isEndpointsMedian({ id }) {
    const parts = (0,metric/* splitMetricId */.y9)(id);
    return parts?.family === 'load' && parts.middle !== 'all' && parts.metric === 'latency-p50';
}


/***/ }),

/***/ 32299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/* unused harmony export PROSE_UNITS */
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23154);
/** Sentences of the gate in Markdown: our words stay words, every foreign name in them becomes a code span. */

/** Letters, digits and the punctuation of our own sentences; nothing that GitHub turns into a link, a mention or markup. */
const ownWord = /^["'“‘(]*[\p{L}\p{N}%+\-−–—…→×≤≥±.,;:?!/()'’"”=€°µ²]+$/u;
/** Words that would start a list or a heading rule, emoji, and references that GitHub links, wherever they stand. */
const active = /^(?:[-+=]+|\d+[.)]|:[\w+-]+)$|:[\w+-]+:|www\.|:\/\/|\b(?:gh|issue|pr)-\d+/iu;
const comparisons = {
    '<': '&lt;',
    '>': '&gt;',
    '<=': '≤',
    '>=': '≥',
    '|': '∣',
};
/** Most words of a sentence that are kept. */
const PROSE_UNITS = 600;
/**
 * A sentence of ours with foreign names inside, as Markdown for prose and table cells. Names in backticks become code
 * spans as they are; outside them every word that is not plainly ours (`@team`, `#1`, `a_b`, `<b>`, a link) does too.
 * So a name with a backtick in it gains nothing.
 */
function prose(text, max = PROSE_UNITS) {
    return (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text, max)
        .split('`')
        .map((piece, index) => (index % 2 === 1 ? codePiece(piece) : piece.split(' ').map(word).join(' ')))
        .join('');
}
/** With a full stop. */
function ended(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}
/** With a full stop, and a capital where it starts with a word of ours. */
function sentence(text) {
    return ended(text.replace(/^\p{Ll}(?=\p{L}*[ :])/u, (letter) => letter.toUpperCase()));
}
function codePiece(piece) {
    return piece.trim() === '' ? '' : (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(piece, piece.length);
}
function word(text) {
    if (text === '')
        return '';
    const comparison = comparisons[text];
    if (comparison !== undefined)
        return comparison;
    return ownWord.test(text) && !active.test(text) ? text : outOfBrackets(text);
}
/** `(@team),` keeps its bracket and comma as ours. */
function outOfBrackets(text) {
    const [, open = '', inner = '', close = ''] = /^(\(*)(.*?)([).,;:?!]*)$/su.exec(text) ?? [];
    return inner === '' ? (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(text, text.length) : `${open}${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(inner, inner.length)}${close}`;
}


/***/ }),

/***/ 45124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ isBeyondOnMainToo),
/* harmony export */   EL: () => (/* binding */ outcomeText),
/* harmony export */   ZG: () => (/* binding */ iconOf),
/* harmony export */   tu: () => (/* binding */ wordsFor)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39739);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39558);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45845);
/** The words of a row's verdict: slower and faster for times, larger and smaller for bytes. */



const slower = { worse: 'slower', better: 'faster', noun: 'slowdown' };
const larger = { worse: 'larger', better: 'smaller', noun: 'size increase' };
const more = { worse: 'more', better: 'fewer', noun: 'increase' };
const lower = { worse: 'lower', better: 'higher', noun: 'drop' };
const byMetric = {
    errors: { worse: 'more errors', better: 'fewer errors', noun: 'rise in errors' },
    checks: { worse: 'more failed checks', better: 'fewer failed checks', noun: 'rise in failed checks' },
    cpu: { worse: 'more CPU', better: 'less CPU', noun: 'rise in CPU' },
    'memory-peak': { worse: 'more memory', better: 'less memory', noun: 'rise in memory' },
    cls: { worse: 'more shift', better: 'less shift', noun: 'rise in layout shift' },
};
/** Worse, better and the noun for a metric's regressions. */
function wordsFor(metric) {
    const own = byMetric[(0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .splitMetricId */ .y9)(metric.id)?.metric ?? ''];
    if (own)
        return own;
    if (metric.kind === 'set')
        return { worse: 'new failures', better: 'fewer failures', noun: 'set of new failures' };
    if (metric.better === 'higher')
        return lower;
    if (metric.unit === 'ms' || metric.unit === 's')
        return slower;
    return metric.unit === 'B' ? larger : more;
}
/** The icon of a row. */
function iconOf(metric) {
    switch (metric.outcome) {
        case 'regressed':
        case 'over-limit':
            return '❌';
        case 'improved':
        case 'unchanged':
            return '✅';
        case 'inconclusive':
            return '❓';
        case 'missing':
            return '⚠️';
        case 'new':
            return '🆕';
        case 'info':
            return 'ℹ️';
    }
}
/** "slower, confirmed", "rules out +6 %", "could not tell". */
function outcomeText(metric) {
    switch (metric.outcome) {
        case 'regressed':
            return `${wordsFor(metric).worse}${evidenceText(metric)}`;
        case 'improved':
            return wordsFor(metric).better;
        case 'over-limit':
            return `${(0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongSide */ .ZI)(metric)} its limit`;
        case 'unchanged':
            return unchangedText(metric);
        case 'inconclusive':
            return inconclusiveText(metric);
        case 'missing':
            return 'missing, measured before';
        case 'new':
            return 'new';
        case 'info':
            return infoText(metric);
    }
}
function evidenceText(metric) {
    if (metric.stage === 'confirm')
        return ', confirmed';
    return metric.stage === 'history' ? ', against history' : '';
}
function unchangedText(metric) {
    if (metric.stage === 'exact' || metric.kind === 'set')
        return isSame(metric) ? 'same' : 'within bounds';
    if (metric.upper !== null && metric.upper <= 0)
        return 'no worse';
    // There is no share of a base that is 0: less than the floor is what was ruled out.
    const amount = (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(metric.base) === 0 ? (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(metric.floor, metric.unit) : undefined;
    const bound = (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .boundText */ .O6)(metric.upper, metric) ?? amount;
    return bound === undefined ? 'no worse' : `rules out ${bound} ${wordsFor(metric).worse}`;
}
function isSame(metric) {
    const { change, base, head } = metric;
    const still = change === null ? (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(base) === (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(head) : change === 0;
    return still && !(0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .varies */ .n9)(metric);
}
/** Does the middle of a side lie on the wrong side of the row's limit? */
function isBeyond(metric, side) {
    const value = (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(side);
    if (value === undefined || metric.limit === null)
        return false;
    return (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongSide */ .ZI)(metric) === 'over' ? value > metric.limit : value < metric.limit;
}
/** Beyond its limit on both sides: judged, and called `info` for that. */
function isBeyondOnMainToo(metric) {
    return isBeyond(metric, metric.head) && isBeyond(metric, metric.base);
}
function infoText(metric) {
    const side = (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongSide */ .ZI)(metric);
    if (isBeyondOnMainToo(metric))
        return `${side} its limit on main too`;
    if (isBeyond(metric, metric.head))
        return metric.gated ? `middle ${side} its limit` : `${side} its limit, does not gate`;
    return metric.gated && metric.change === null ? 'not compared' : 'not judged';
}
function inconclusiveText(metric) {
    if (metric.flagged)
        return 'flagged, not confirmed';
    const bound = (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .boundText */ .O6)(metric.detectable, metric);
    return bound === undefined ? 'could not tell' : `could not tell below ${bound}`;
}


/***/ }),

/***/ 60744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ rowOf),
/* harmony export */   V: () => (/* binding */ rowContextOf)
/* harmony export */ });
/* harmony import */ var _heading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50862);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5774);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45845);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39558);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95796);
/* harmony import */ var _row_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45124);
/** One row of the comparison as texts: the same cells for Markdown, HTML and terminals. */






function rowContextOf(record, findings) {
    const metrics = new Map(record.judgement.metrics.map((metric) => [metric.id, metric]));
    const headlines = findings
        .map((finding) => (0,_heading_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineOf */ .g)(finding, metrics)?.id)
        .filter((id) => id !== undefined);
    return {
        names: (0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(record.plan),
        baseline: record.baselineColumn,
        findings,
        headlines: new Set(headlines),
    };
}
function rowOf(metric, context) {
    const [from, to] = (0,_change_js__WEBPACK_IMPORTED_MODULE_4__/* .sidesText */ .In)(metric);
    const { target } = metric;
    return {
        metric,
        label: (0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(metric.id, context.names),
        baseline: (0,_change_js__WEBPACK_IMPORTED_MODULE_4__/* .valueText */ .Ru)(context.baseline?.values[metric.id], metric),
        target: target === null ? _format_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$ : (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .Fl)(target, metric.unit),
        from,
        to,
        change: (0,_change_js__WEBPACK_IMPORTED_MODULE_4__/* .changeText */ .k0)(metric),
        interval: (0,_change_js__WEBPACK_IMPORTED_MODULE_4__/* .intervalText */ .Bt)(metric),
        steadier: (0,_change_js__WEBPACK_IMPORTED_MODULE_4__/* .steadierText */ .vi)(metric),
        added: metric.kind === 'set' ? (0,_change_js__WEBPACK_IMPORTED_MODULE_4__/* .setChange */ .Li)(metric).added : [],
        allowed: (0,_change_js__WEBPACK_IMPORTED_MODULE_4__/* .allowedText */ .En)(metric),
        icon: (0,_row_words_js__WEBPACK_IMPORTED_MODULE_3__/* .iconOf */ .ZG)(metric),
        verdict: `${(0,_row_words_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeText */ .EL)(metric)}${placeText(metric, context)}`,
    };
}
/** Which finding a failing row belongs to: ", cause of 2" or ", see 2". */
function placeText(metric, { findings, headlines }) {
    if (!(0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailing */ .DI)(metric) || headlines.has(metric.id))
        return '';
    const index = findings.findIndex(({ cause, ids }) => cause === metric.id || ids.includes(metric.id));
    const finding = findings[index];
    if (!finding)
        return '';
    return finding.cause === metric.id ? `, cause of ${String(index + 1)}` : `, see ${String(index + 1)}`;
}


/***/ }),

/***/ 46286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   FK: () => (/* binding */ warningsMarkdown),
/* harmony export */   KK: () => (/* binding */ problemsMarkdown),
/* harmony export */   NY: () => (/* binding */ restSummary),
/* harmony export */   O9: () => (/* binding */ findingsMarkdown),
/* harmony export */   Pf: () => (/* binding */ claimsMarkdown),
/* harmony export */   Q1: () => (/* binding */ claimText),
/* harmony export */   QR: () => (/* binding */ debtsMarkdown),
/* harmony export */   Rj: () => (/* binding */ reasonsMarkdown)
/* harmony export */ });
/* unused harmony export messageMarkdown */
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39558);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45845);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46333);
/* harmony import */ var _heading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50862);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5774);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32299);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39745);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23154);
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
    const names = (0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(record.plan);
    const shown = findings.slice(0, MOST_FINDINGS).map((finding, index) => {
        const row = (0,_heading_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineOf */ .g)(finding, metrics);
        const more = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_3__/* .findingText */ .N)(record, finding, row);
        const lead = row ? `**${headlineText(row, names)}**` : '';
        const parts = [lead, more === '' ? '' : (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(more))].filter((part) => part !== '');
        return `${String(index + 1)}. ${parts.join('. ')}`;
    });
    if (findings.length > MOST_FINDINGS)
        shown.push(`\n… and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(findings.length - MOST_FINDINGS, 'more finding')}.`);
    return shown.join('\n');
}
/** "`GET /api/search` p50: 41.8 → 49.6 ms, +18.7 %". */
function headlineText(row, names) {
    const [from, to] = (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .sidesText */ .In)(row);
    const sides = from === _format_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$ ? to : `${from} → ${to}`;
    const change = (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .changeText */ .k0)(row) === _format_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$ ? '' : `, ${(0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeChangeText */ .Lo)(row)}`;
    return `${(0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelMarkdown */ .kB)((0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(row.id, names))}: ${sides}${change}`;
}
/** A message of one or more lines: the first in words, the others (a child's last words) fenced. */
function messageMarkdown(message) {
    const [first = '', ...rest] = message.split(/\r?\n/);
    const lines = rest.filter((line) => line.trim() !== '');
    return lines.length === 0
        ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(first))
        : `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(first)).replace(/:\.$/, ':')}\n\n${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .fencedLines */ .RY)(lines, LAST_LINES)}`;
}
/** Problems of these kinds, each a paragraph; at most five. */
function problemsMarkdown(record, kinds) {
    const problems = (0,_state_js__WEBPACK_IMPORTED_MODULE_7__/* .allProblems */ .U)(record).filter(({ kind }) => kinds.includes(kind));
    const shown = problems.slice(0, 5).map(({ message }) => messageMarkdown(message));
    if (problems.length > 5)
        shown.push(`… and ${String(problems.length - 5)} more.`);
    return shown.join('\n\n');
}
/** What the reader must know although it stopped nothing: a changed config, unmeasured rows, a pattern without a match. */
function warningsMarkdown(record) {
    const warnings = (0,_state_js__WEBPACK_IMPORTED_MODULE_7__/* .allProblems */ .U)(record).filter(({ kind }) => kind === 'warning');
    const shown = warnings.slice(0, MOST_WARNINGS).map(({ message }) => `> ⚠️ ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(message))}`);
    if (warnings.length > MOST_WARNINGS)
        shown.push(`> … and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(warnings.length - MOST_WARNINGS, 'more warning')} in the report.`);
    return shown.join('\n>\n');
}
/** "claimed −50 %, measured −47 % (−52 … −41): holds"; why it could not tell follows as a sentence (`claim.why`). */
function claimText(claim) {
    const claimed = `claimed ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPercent */ .l9)(claim.claimed)}`;
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
        : ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPercent */ .l9)(claim.low).replace(' %', '')} … ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPercent */ .l9)(claim.high).replace(' %', '')})`;
    return `${claimed}, measured ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPercent */ .l9)(claim.measured)}${interval}: ${outcome}`;
}
function claimsMarkdown(record) {
    const claims = record.claims ?? [];
    const icons = { held: '✅', missed: '❌', unclear: '❓', 'not-measured': '❓', 'no-ratio': '❓' };
    const names = (0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(record.plan);
    const shown = claims.slice(0, MOST_CLAIMS).map((claim) => {
        const why = claim.why === undefined ? '' : `. ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(claim.why))}`;
        return `- ${icons[claim.outcome]} ${(0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelMarkdown */ .kB)((0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(claim.id, names))}: ${claimText(claim)}${why}`;
    });
    if (claims.length > MOST_CLAIMS)
        shown.push(`- … and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(claims.length - MOST_CLAIMS, 'more claim')}`);
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
                .map((id) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .untrusted */ .bp)(id))
                .join(', ');
        return `- ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .shortSha */ .Fu)(commit)} on ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .untrusted */ .bp)(at.slice(0, 10))}: ${what}, because ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .untrusted */ .bp)(reason, 200)}`;
    })
        .join('\n');
}
/** Every row's sentence, with its id: the folded evidence. */
function reasonsMarkdown(metrics, names) {
    return metrics
        .map((metric) => `- ${(0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelMarkdown */ .kB)((0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(metric.id, names))}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ended */ .v6)((0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(metric.reason))} ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .untrusted */ .bp)(metric.id, 160)}`)
        .join('\n');
}
/** "17 more rows, none worse; 2 could not tell; 5 not judged; 1 faster: GET /api/cart −12 %", as HTML for a fold. */
function restSummary(rest, more, names) {
    const count = (test) => rest.filter(test).length;
    const judged = rest.filter(({ gated }) => gated);
    const good = judged.filter(({ outcome }) => outcome === 'unchanged' || outcome === 'improved').length;
    const improved = judged.filter(({ outcome }) => outcome === 'improved');
    const parts = good > 0 ? [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(good, `${more}row`)}, none worse`] : [];
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
        parts.push(`${String(improved.length)} better: ${(0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelHtml */ .Ko)((0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(best.id, names))} ${(0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeChangeText */ .Lo)(best)}`);
    return `${good > 0 ? '✅' : 'ℹ️'} ${parts.join('; ')}`;
}


/***/ }),

/***/ 39745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateOf),
/* harmony export */   U: () => (/* binding */ allProblems)
/* harmony export */ });
/** Which text a run gets: its verdict, or the special cases that have words of their own. */
function stateOf(record) {
    const { verdict } = record.judgement;
    if (verdict === 'error')
        return errorState(record);
    if (verdict === 'invalid')
        return 'invalid';
    if (record.plan.mode === 'stress')
        return 'stress';
    if (record.plan.mode === 'baseline')
        return 'baseline';
    if (verdict !== 'pass')
        return verdict;
    if (record.skipped !== undefined)
        return 'skipped';
    return record.strategy === 'limits-only' ? 'limits' : 'pass';
}
function errorState(record) {
    const kinds = new Set(allProblems(record).map(({ kind }) => kind));
    if (kinds.has('cancelled'))
        return 'cancelled';
    if (kinds.has('config'))
        return 'config';
    return kinds.has('preview') ? 'preview' : 'error';
}
/** Problems of the run and of its judgement, each said once. */
function allProblems(record) {
    const seen = new Set();
    return [...record.problems, ...record.judgement.problems].filter(({ kind, message, about }) => {
        const key = JSON.stringify([kind, message, about]);
        return !seen.has(key) && seen.add(key);
    });
}


/***/ }),

/***/ 86678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ stepHeads),
/* harmony export */   kj: () => (/* binding */ stepCells),
/* harmony export */   sU: () => (/* binding */ breakingStep),
/* harmony export */   sr: () => (/* binding */ stepVerdict),
/* harmony export */   wD: () => (/* binding */ stressMarkdown)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45845);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32299);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23154);
/** Steps of a stress test as a table, the breaking step marked. */



/** The sentence and the table of steps. */
function stressMarkdown(stress) {
    const head = `| ${stepHeads.join(' | ')} |\n|--:|--:|--:|--:|--:|--:|---|`;
    const breaking = breakingStep(stress.steps);
    const rows = stress.steps.map((step, index) => stepRow(step, index === breaking));
    return [(0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(stress.text), [head, ...rows].join('\n')].join('\n\n');
}
/** Index of the first step that broke; -1 when every step held. */
function breakingStep(steps) {
    return steps.findIndex(({ broke }) => broke !== undefined);
}
/** Why a step counts as broken or not, in our words. */
function stepVerdict(step) {
    if (step.generatorSaturated === true)
        return 'the load generator was the bottleneck';
    return step.broke ?? 'held';
}
/** Heads of `stepCells`, and of the verdict after them. */
const stepHeads = [
    'Offered',
    'Attained',
    'p50',
    'p95',
    'Errors',
    'Dropped',
    'Held?',
];
/** Rates, latencies, share of errors and dropped iterations of a step. */
function stepCells(step) {
    const share = step.requests > 0 ? (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(step.errors / step.requests, 'ratio') : _format_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$;
    return [
        `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(step.ratePerSecond)}/s`,
        `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(step.attainedPerSecond)}/s`,
        latencyText(step.p50Ms),
        latencyText(step.p95Ms),
        share,
        (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(step.dropped),
    ];
}
function latencyText(ms) {
    return ms === undefined ? _format_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$ : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(ms, 'ms');
}
function stepRow(step, breaking) {
    const icon = step.generatorSaturated === true ? '⚠️' : step.broke === undefined ? '✅' : '❌';
    const ours = step.generatorSaturated === true || step.broke === undefined;
    const verdict = ours ? stepVerdict(step) : (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(step.broke, 120);
    const cells = stepCells(step).map((cell) => (breaking ? `**${cell}**` : cell));
    return `| ${[...cells, `${icon} ${verdict}${breaking ? ' ← breaks here' : ''}`].join(' | ')} |`;
}


/***/ }),

/***/ 26108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ tableMarkdown),
/* harmony export */   u: () => (/* binding */ tableHeads)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39558);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45845);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5774);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60744);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95796);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23154);
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
    return column ? `Baseline (main, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(column.runs, 'run')})` : 'Baseline (none yet)';
}
/** The table of these metrics, in the order given; cells hold one clean line each. */
function tableMarkdown(metrics, record, context) {
    const head = `| ${tableHeads(record).join(' | ')} |\n|---|--:|--:|--:|--:|--:|---|`;
    return [head, ...metrics.map((metric) => rowMarkdown((0,_row_js__WEBPACK_IMPORTED_MODULE_1__/* .rowOf */ .O)(metric, context)))].join('\n');
}
function rowMarkdown(row) {
    const strong = (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailing */ .DI)(row.metric);
    const bold = (text) => (strong && text !== _format_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$ ? `**${text}**` : text);
    const sides = row.from === _format_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$ ? bold(row.to) : `${row.from} → ${bold(row.to)}`;
    const added = addedNames(row.added);
    const change = `${bold(row.change)}${(0,_change_js__WEBPACK_IMPORTED_MODULE_4__/* .aroundText */ .Lk)(row.metric)}${added}`;
    const cells = [
        (0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .labelMarkdown */ .kB)(row.label),
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
    const shown = names.slice(0, LISTED_NAMES).map((name) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .untrusted */ .bp)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(name, 40)));
    const rest = names.length > LISTED_NAMES ? `, ${String(names.length - LISTED_NAMES)} more` : '';
    return `: ${shown.join(', ')}${rest}`;
}


/***/ }),

/***/ 74913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ recordText)
/* harmony export */ });
/* unused harmony exports verdictLine, judgementText */
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39558);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45845);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5774);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95796);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46333);
/* harmony import */ var _heading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50862);
/* harmony import */ var _row_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45124);
/* harmony import */ var _stress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86678);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39745);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23154);
/** The terminal's report: the verdict, what to fix first and a compact table. */










const codes = { red: '31', green: '32', yellow: '33', dim: '2', bold: '1' };
function painted(text, tone, colour) {
    return colour === 'ansi' ? `\u001b[${codes[tone]}m${text}\u001b[0m` : text;
}
const verdictTones = {
    pass: 'green',
    fail: 'red',
    inconclusive: 'yellow',
    'no-baseline': 'yellow',
    invalid: 'red',
    error: 'red',
};
/** The one-line verdict: `fail: 2 slowdowns. GET /api/search +18.7 %, …`. */
function verdictLine(record, colour) {
    const { verdict } = record.judgement;
    const { title } = (0,_heading_js__WEBPACK_IMPORTED_MODULE_2__/* .headingOf */ .W)(record, (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .completeFindings */ .s5)(record.judgement));
    const reason = told.has(verdict) ? `. ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(record.judgement.reason, 400)}` : '';
    return `${painted(verdict, verdictTones[verdict], colour)}: ${(0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .labelText */ .QK)(title)}${reason}`;
}
/** Verdicts whose title alone does not say why. */
const told = new Set([
    'inconclusive',
    'no-baseline',
    'invalid',
    'error',
]);
/** The whole text of `tollgate run` and `tollgate report`, the verdict last: that is what stays on the screen. */
function recordText(record, colour) {
    const findings = (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .completeFindings */ .s5)(record.judgement);
    const names = (0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(record.plan);
    const metrics = new Map(record.judgement.metrics.map((metric) => [metric.id, metric]));
    const problems = (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .allProblems */ .U)(record)
        .filter(({ kind }) => kind !== 'note')
        .map(({ kind, message }) => painted(`${kind === 'warning' ? 'warning' : 'trouble'}: `, 'yellow', colour) + lines(message));
    const stress = record.stress ? stressText(record.stress, colour) : '';
    const table = record.stress
        ? ''
        : tableText((0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .readableMetrics */ .ad)(record.judgement, findings), (row) => (0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .labelText */ .QK)((0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(row.id, names)), colour);
    const list = findings.slice(0, 5).map((finding, index) => {
        const row = (0,_heading_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineOf */ .g)(finding, metrics);
        const more = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_7__/* .findingText */ .N)(record, finding, row).replaceAll('`', '');
        const lead = row ? painted(headline(row, names), 'bold', colour) : '';
        const parts = [lead, more === '' ? '' : (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(more, 400)].filter((part) => part !== '');
        return `${String(index + 1)}. ${parts.join('. ')}`;
    });
    return [stress, table, list.join('\n'), ...problems, verdictLine(record, colour)]
        .filter((part) => part !== '')
        .join('\n\n');
}
const ID_UNITS = 160;
function idOf({ id }) {
    return plainLine(id, ID_UNITS);
}
/** The text of `tollgate judge` and `tollgate compare`: no run around the rows, so ids name them. */
function judgementText(judgement, colour) {
    const findings = completeFindings(judgement);
    const rows = orderedMetrics(judgement, findings);
    const reasons = rows.filter(isOpen).map((metric) => `${idOf(metric)}: ${plainLine(metric.reason, 400)}`);
    const next = judgement.next
        ? `next: ${judgement.next.stage} ${judgement.next.ids.map((id) => idOf({ id })).join(', ')}`
        : '';
    const verdict = `${painted(judgement.verdict, verdictTones[judgement.verdict], colour)}: ${plainLine(judgement.reason, 400)}`;
    const warnings = judgement.problems
        .filter(({ kind }) => kind === 'warning')
        .map(({ message }) => painted('warning: ', 'yellow', colour) + lines(message));
    return [tableText(rows, idOf, colour), reasons.join('\n'), warnings.join('\n'), next, verdict]
        .filter((part) => part !== '')
        .join('\n\n');
}
function headline(row, names) {
    return `${(0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .labelText */ .QK)((0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(row.id, names))}: ${sidesCell(row)}, ${(0,_change_js__WEBPACK_IMPORTED_MODULE_8__/* .wholeChangeText */ .Lo)(row)}`;
}
/** A message keeps its lines on a terminal; each is cleaned of control characters. */
function lines(message) {
    return message
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .slice(0, 42)
        .map((line, index) => `${index === 0 ? '' : '  '}${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(line, 400)}`)
        .join('\n');
}
function sidesCell(row) {
    const [from, to] = (0,_change_js__WEBPACK_IMPORTED_MODULE_8__/* .sidesText */ .In)(row);
    return from === _format_js__WEBPACK_IMPORTED_MODULE_9__/* .NOTHING */ .K$ ? to : `${from} → ${to}`;
}
/** Rows in aligned columns; the icon's colour carries nothing that its words do not say. */
function tableText(rows, name, colour) {
    const cells = rows.map((row) => [
        name(row),
        sidesCell(row),
        `${(0,_change_js__WEBPACK_IMPORTED_MODULE_8__/* .changeText */ .k0)(row)}${(0,_change_js__WEBPACK_IMPORTED_MODULE_8__/* .aroundText */ .Lk)(row)}`,
        painted(`${marks[(0,_row_words_js__WEBPACK_IMPORTED_MODULE_3__/* .iconOf */ .ZG)(row)]} ${(0,_row_words_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeText */ .EL)(row)}`, toneOf(row), colour),
    ]);
    return aligned(cells);
}
function toneOf(row) {
    if (!row.gated)
        return 'dim';
    if ((0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailing */ .DI)(row))
        return 'red';
    if (row.outcome === 'improved')
        return 'green';
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(row) ? 'yellow' : 'dim';
}
/** First column left, the last as it is, numbers between them right. */
function aligned(rows) {
    const columns = Math.max(0, ...rows.map((row) => row.length)) - 1;
    const widths = Array.from({ length: Math.max(0, columns) }, (_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    const cell = (text, column) => {
        const width = widths[column];
        if (width === undefined)
            return text;
        return column === 0 ? text.padEnd(width) : text.padStart(width);
    };
    return rows.map((row) => row.map(cell).join('  ')).join('\n');
}
function stressText(stress, colour) {
    const rows = stress.steps.map((step) => [
        ...(0,_stress_js__WEBPACK_IMPORTED_MODULE_4__/* .stepCells */ .kj)(step),
        painted((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)((0,_stress_js__WEBPACK_IMPORTED_MODULE_4__/* .stepVerdict */ .sr)(step), 120), step.broke === undefined ? 'green' : 'red', colour),
    ]);
    return `${aligned([_stress_js__WEBPACK_IMPORTED_MODULE_4__/* .stepHeads */ .S3, ...rows])}\n\n${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(stress.text.replaceAll('`', ''), 600)}`;
}
/** One column wide on every terminal, unlike the emoji of the comment. */
const marks = { '❌': '✗', '✅': '✓', '❓': '?', '⚠️': '!', '🆕': '+', ℹ️: '·' };


/***/ }),

/***/ 74294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ costliestEndpoints),
/* harmony export */   L: () => (/* binding */ timeSpentMarkdown)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39739);
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38260);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45845);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23154);
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
            .map((round) => round.values[(0,_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .loadMetricId */ .Av)(load, endpoint, 'latency-p50')])
            .filter((value) => typeof value === 'number');
        if (p50s.length === 0 || seconds <= 0)
            return [];
        const [perSecond, p50Ms] = [requests / seconds, (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(p50s)];
        return [{ load, endpoint, perSecond, p50Ms, inFlight: (perSecond * p50Ms) / 1000, share: 0 }];
    });
}
/** The section of a baseline run's summary; empty when nothing of it was measured. */
function timeSpentMarkdown(record) {
    const costs = costliestEndpoints(record);
    const parts = [];
    if (costs.length > 0) {
        const rows = costs.map(({ load, endpoint, perSecond, p50Ms, inFlight, share }) => `| ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(endpoint)} | ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(load)} | ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(perSecond)}/s | ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(p50Ms, 'ms')} | ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(inFlight)} | ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(Math.round(share * 100))} % |`);
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
                savedMs === undefined ? '' : (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(savedMs, 'ms'),
                savedBytes === undefined ? '' : (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(savedBytes, 'B'),
            ];
            return `- ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(page)}: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(title, 120)}, saves ${sizes.filter((size) => size !== '').join(' and ') || 'an unknown amount'}`;
        });
        parts.push(`Pages could save:\n\n${lines.join('\n')}`);
    }
    return parts.length === 0 ? '' : ['### Where the time goes', ...parts].join('\n\n');
}


/***/ }),

/***/ 23154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RY: () => (/* binding */ fencedLines),
/* harmony export */   WR: () => (/* binding */ NAME_UNITS),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   v3: () => (/* binding */ cleanLines)
/* harmony export */ });
/** The one path for text that a preview, a page, a script or a stored file wrote, into Markdown, HTML and terminals. */
/** C0 and C1 controls, soft hyphen, bidi marks and isolates, zero-width and invisible characters, variation selectors, tags, lone surrogates. */
const invisible = 
// oxlint-disable-next-line no-control-regex, no-misleading-character-class
/[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff\p{Cs}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;
/** Colours and other terminal sequences, which leave "[31m" behind when only their first character goes. */
// oxlint-disable-next-line no-control-regex
const terminalSequences = /\u001b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?)/g;
/** Characters of a name that are kept by default: an endpoint or a file name is rarely longer. */
const NAME_UNITS = 80;
const CUT = '…';
/**
 * One visible line: NFC, controls, bidi and zero-width characters gone, white space folded, capped at `max` UTF-16
 * units without cutting a character. Never empty.
 */
function plainLine(text, max) {
    // A runaway text is cut before it is normalised: nobody waits for 10 MB of combining marks.
    const start = text
        .slice(0, max * 8 + 64)
        .replace(terminalSequences, '')
        .replace(/\s+/gu, ' ');
    const line = start.normalize('NFC').replace(invisible, '').replace(/ {2,}/g, ' ').trim();
    return line === '' ? '(empty)' : capped(line, max);
}
function capped(line, max) {
    if (line.length <= max)
        return line;
    const end = line.charCodeAt(max - 2) >= 0xd800 && line.charCodeAt(max - 2) <= 0xdbff ? max - 2 : max - 1;
    return `${line.slice(0, end).trimEnd()}${CUT}`;
}
/**
 * Untrusted text as a Markdown code span, safe in prose and in table cells: no mention, link, heading or HTML survives.
 * Always one code node. The pipe is escaped because GFM cuts cells before it looks for code; outside a table that
 * backslash would show, so there a pipe is written as its look-alike U+2223.
 */
function untrusted(text, max = NAME_UNITS) {
    const line = plainLine(text, max).replace(/\|/g, '\u2223');
    const runs = [...line.matchAll(/`+/g)].map((run) => run[0].length);
    const fence = '`'.repeat(Math.max(0, ...runs) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** The newest `most` lines a child wrote, each clean and capped, with its indentation. */
function cleanLines(lines, most) {
    return lines.slice(-most).map((line) => {
        const indent = /^ {0,40}/.exec(line.replace(/\t/g, '  '))?.[0] ?? '';
        return line.trim() === '' ? '' : `${indent}${plainLine(line, LINE_UNITS)}`;
    });
}
/** Untrusted lines as a fenced block: the newest `most` of them; nothing inside can end the fence. */
function fencedLines(lines, most) {
    const kept = cleanLines(lines, most);
    const runs = kept.flatMap((line) => [...line.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(Math.max(2, ...runs) + 1);
    return `${fence}text\n${kept.join('\n')}\n${fence}`;
}
const LINE_UNITS = 200;
/** Untrusted text in HTML, attribute values included. */
function htmlText(text, max) {
    return escapeHtml(plainLine(text, max));
}
/** Escapes the five characters that HTML gives a meaning; for text that is already one clean line. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}


/***/ }),

/***/ 39603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z1: () => (/* binding */ pGreater),
/* harmony export */   mp: () => (/* binding */ pLess),
/* harmony export */   rn: () => (/* binding */ upperBound),
/* harmony export */   yz: () => (/* binding */ lowerBound)
/* harmony export */ });
/* harmony import */ var _require_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54261);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7519);


/**
 * One-sided p for "greater than `than`". With no spread at all (standard error 0) it is 0 or 1 by comparison,
 * equal counting as not greater. A t beyond the range of numbers counts as the largest there is.
 */
function pGreater({ value, standardError, df }, than) {
    (0,_require_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .requireWithin */ .rm)(than, -Infinity, Infinity, 'pGreater: than');
    if (standardError === 0)
        return value > than ? 0 : 1;
    return (0,_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTSurvival */ .qX)((value - than) / standardError, df);
}
/** One-sided p for "less than `than`"; the mirror image of `pGreater`. */
function pLess(estimate, than) {
    return pGreater({ ...estimate, value: -estimate.value }, -than);
}
function reach({ standardError, df }, confidence) {
    (0,_require_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .requireWithin */ .rm)(confidence, 0.5, 1 - Number.EPSILON, 'confidence');
    return standardError === 0 ? 0 : (0,_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTQuantile */ .$J)(confidence, df) * standardError;
}
/** One-sided upper bound at `confidence` (0.95: exceeded by the truth in 5 % of such samples). */
function upperBound(estimate, confidence) {
    return estimate.value + reach(estimate, confidence);
}
/** One-sided lower bound at `confidence`; with the upper one at the same confidence c an interval at 2c - 1. */
function lowerBound(estimate, confidence) {
    return estimate.value - reach(estimate, confidence);
}


/***/ }),

/***/ 54414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eq: () => (/* binding */ conditionalBinomialGreater),
/* harmony export */   oE: () => (/* binding */ fisherGreater),
/* harmony export */   v6: () => (/* binding */ requireCount)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6740);
/* harmony import */ var _require_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54261);
/* harmony import */ var _saddle_point_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14997);



/** Throws a RangeError unless total > 0 and 0 <= failures <= total. */
function requireCount({ failures, total }, what) {
    (0,_require_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .requireWithin */ .rm)(total, Number.MIN_VALUE, Number.MAX_VALUE, `${what}: total`);
    (0,_require_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .requireWithin */ .rm)(failures, 0, total, `${what}: failures`);
}
/** Hypergeometric probability of x of `drawn` from `bad` of `all`, by Loader's binomials (as R's dhyper). */
function hypergeometric(x, bad, all, drawn) {
    if (drawn === 0)
        return x === 0 ? 1 : 0;
    const p = drawn / all;
    const q = (all - drawn) / all;
    return (((0,_saddle_point_js__WEBPACK_IMPORTED_MODULE_1__/* .rawBinomial */ .e)(x, bad, p, q) * (0,_saddle_point_js__WEBPACK_IMPORTED_MODULE_1__/* .rawBinomial */ .e)(drawn - x, all - bad, p, q)) / (0,_saddle_point_js__WEBPACK_IMPORTED_MODULE_1__/* .rawBinomial */ .e)(drawn, all, p, q));
}
/** Sum of hypergeometric terms from x on, upwards (1) or downwards (-1), by the ratio of neighbours. */
function tail(from, step, bad, all, drawn) {
    const good = all - bad;
    let x = from;
    let term = hypergeometric(x, bad, all, drawn);
    let sum = 0;
    while (term > sum * 1e-17) {
        sum += term;
        term *=
            step === 1
                ? ((bad - x) * (drawn - x)) / ((x + 1) * (good - drawn + x + 1))
                : (x * (good - drawn + x)) / ((bad - x + 1) * (drawn - x + 1));
        x += step;
    }
    return sum;
}
/**
 * Fisher's exact test, one-sided: P(head has at least its failures), both margins fixed and the rates equal.
 * Whole counts only (use `conditionalBinomialGreater` for effective ones). Source: Fisher 1935.
 */
function fisherGreater(base, head) {
    requireCount(base, 'fisherGreater: base');
    requireCount(head, 'fisherGreater: head');
    if (![base, head].every(({ failures, total }) => Number.isInteger(failures) && Number.isInteger(total))) {
        throw new RangeError('fisherGreater: counts must be whole numbers');
    }
    const bad = base.failures + head.failures;
    const all = base.total + head.total;
    if (head.failures <= Math.max(0, bad - base.total))
        return 1;
    // The tail is summed away from the mode, where terms only shrink; the other one by its complement.
    if (head.failures > (bad * head.total) / all)
        return Math.min(1, tail(head.failures, 1, bad, all, head.total));
    return Math.max(0, 1 - tail(head.failures - 1, -1, bad, all, head.total));
}
/**
 * One-sided test that head's rate of failures is above base's, given their sum: head's share is binomial with
 * p = total_head / (total_base + total_head). Counts may be real (divided by the overdispersion); then the
 * incomplete beta function interpolates. Source: Przyborowski & Wilenski 1940 (the C-test).
 */
function conditionalBinomialGreater(base, head) {
    requireCount(base, 'conditionalBinomialGreater: base');
    requireCount(head, 'conditionalBinomialGreater: head');
    if (head.failures === 0)
        return 1;
    const all = base.total + head.total;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_2__/* .regularisedBeta */ ._)(head.total / all, base.total / all, head.failures, base.failures + 1);
}


/***/ }),

/***/ 59998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/**
 * `Map.groupBy` for Node 20, which does not have it and on which `judge`, `report` and `compare` must run: items under
 * their key, both in the order in which they come.
 */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ }),

/***/ 6740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ regularisedBeta),
/* harmony export */   k: () => (/* binding */ inverseRegularisedBeta)
/* harmony export */ });
/* harmony import */ var _require_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54261);
/* harmony import */ var _saddle_point_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14997);


/** Lentz's guard against a zero denominator (Numerical Recipes, 3rd ed., section 5.2). */
const TINY = 1e-300;
/** The continued fraction of I_x(a, b), DLMF 8.17.22, by the modified Lentz method. Good for x < (a+1)/(a+b+2). */
function continuedFraction(x, a, b) {
    let c = 1;
    let d = 1 - ((a + b) * x) / (a + 1);
    d = 1 / (Math.abs(d) < TINY ? TINY : d);
    let f = d;
    for (let m = 1; m < 100_000; m += 1) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 + even * d;
        c = 1 + even / c;
        d = 1 / (Math.abs(d) < TINY ? TINY : d);
        if (Math.abs(c) < TINY)
            c = TINY;
        f *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 + odd * d;
        c = 1 + odd / c;
        d = 1 / (Math.abs(d) < TINY ? TINY : d);
        if (Math.abs(c) < TINY)
            c = TINY;
        const step = d * c;
        f *= step;
        if (Math.abs(step - 1) < 3e-16)
            return f;
    }
    throw new RangeError(`regularisedBeta: no convergence at x = ${x}, a = ${a}, b = ${b}`);
}
/**
 * Regularised incomplete beta function I_x(a, b), a, b > 0. The complement `y` = 1 - x is a parameter of its
 * own, so that callers who know it exactly (t and F tails) lose no digits.
 * Source: DLMF 8.17.22 (continued fraction), 8.17.4 (symmetry); the leading power by Loader's binomial.
 */
function regularisedBeta(x, y, a, b) {
    (0,_require_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .requireWithin */ .rm)(x, 0, 1, 'regularisedBeta: x');
    (0,_require_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .requireWithin */ .rm)(y, 0, 1, 'regularisedBeta: y');
    (0,_require_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .requirePositive */ .z6)(a, 'regularisedBeta: a');
    (0,_require_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .requirePositive */ .z6)(b, 'regularisedBeta: b');
    if (x === 0)
        return 0;
    if (y === 0)
        return 1;
    // x^a y^b / B(a, b)
    const power = (0,_saddle_point_js__WEBPACK_IMPORTED_MODULE_1__/* .rawBinomial */ .e)(a, a + b, x, y) * ((a * b) / (a + b));
    if (x <= (a + 1) / (a + b + 2))
        return Math.min(1, (power * continuedFraction(x, a, b)) / a);
    return Math.max(0, 1 - (power * continuedFraction(y, b, a)) / b);
}
/** The x at which I_x(a, b) = p, by bisection to the last digit. */
function inverseRegularisedBeta(p, a, b) {
    (0,_require_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .requireWithin */ .rm)(p, 0, 1, 'inverseRegularisedBeta: p');
    if (p === 0 || p === 1)
        return p;
    let low = 0;
    let high = 1;
    for (;;) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            return middle;
        if (regularisedBeta(middle, 1 - middle, a, b) < p)
            low = middle;
        else
            high = middle;
    }
}


/***/ }),

/***/ 12051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stirlingError)
/* harmony export */ });
/* unused harmony export logGamma */

const HALF_LOG_TWO_PI = 0.9189385332046728;
/**
 * What Stirling's formula lacks: ln Γ(x+1) - [(x + 1/2) ln x - x + ln(2π)/2], for x > 0.
 * Source: Abramowitz & Stegun 6.1.40-41, brought to x >= 15 by the recurrence (where the next term is < 1e-17);
 * the name and use are from Loader, "Fast and accurate computation of binomial probabilities", 2000.
 */
function stirlingError(x) {
    let shift = 0;
    let at = x;
    while (at < 15) {
        shift += (at + 0.5) * Math.log1p(1 / at) - 1;
        at += 1;
    }
    const square = at * at;
    const tail = 1 / 1680 - (1 / 1188 - 691 / 360360 / square) / square;
    return shift + (1 / 12 - (1 / 360 - (1 / 1260 - tail / square) / square) / square) / at;
}
/** Natural logarithm of the gamma function, x > 0; absolute error about 1e-15 times the size of the result. */
function logGamma(x) {
    requirePositive(x, 'logGamma: x');
    return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
}


/***/ }),

/***/ 6358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ PRIOR_RUNS),
/* harmony export */   m3: () => (/* binding */ defaultPrior),
/* harmony export */   x2: () => (/* binding */ moderatedPrediction)
/* harmony export */ });
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31324);
/* harmony import */ var _require_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54261);


/** Runs that a belief held before any history is worth. Source: docs/verdicts.md section 6. */
const PRIOR_RUNS = 4;
/** The prior of a calibrated history: 4 runs' worth of `sd`, slope 0.8 +- 0.25 (docs/verdicts.md section 6). */
function defaultPrior(sd) {
    return { sd, df: PRIOR_RUNS, slope: 0.8, slopeSd: 0.25 };
}
/**
 * How far a new run lies from what the history predicts for a machine of its speed: moderated prediction t.
 * The variance is drawn towards the prior as in limma (Smyth 2004), the slope is a ridge estimate around its prior,
 * and since each needs the other, s^2 is found by fixed point. At least one past run.
 *
 *     s^2 = (df0 sd0^2 + SSres) / (df0 + H - 1 - lev)    lev = (Sxx/s^2) / (1/slopeSd^2 + Sxx/s^2)
 *     d   = y0 - mean(y) - b (c0 - mean(c))              SE^2 = s^2 (1 + 1/H) + (c0 - mean(c))^2 / (1/slopeSd^2 + Sxx/s^2)
 */
function moderatedPrediction(history, now, prior) {
    (0,_require_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSample */ .OR)(history.map((run) => run.y), 'moderatedPrediction: history');
    // Sorted, so that the order of runs does not matter to the last digit.
    const runs = history.toSorted((a, b) => a.y - b.y || a.c - b.c);
    const ys = runs.map((run) => run.y);
    const cs = runs.map((run) => run.c);
    (0,_require_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSample */ .OR)([...cs, now.y, now.c, prior.slope], 'moderatedPrediction: covariates, the new run and the slope');
    for (const part of ['sd', 'df', 'slopeSd'])
        (0,_require_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .requirePositive */ .z6)(prior[part], `moderatedPrediction: prior ${part}`);
    const meanY = (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(ys);
    const meanC = (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(cs);
    let sxx = 0;
    let sxy = 0;
    let syy = 0;
    for (const { y, c } of runs) {
        sxx += (c - meanC) ** 2;
        sxy += (c - meanC) * (y - meanY);
        syy += (y - meanY) ** 2;
    }
    const belief = 1 / prior.slopeSd ** 2;
    let s2 = prior.sd ** 2;
    let slope = prior.slope;
    let df = prior.df;
    for (let i = 0; i < 500; i += 1) {
        const information = sxx / s2;
        slope = (sxy / s2 + prior.slope * belief) / (information + belief);
        df = prior.df + history.length - 1 - information / (belief + information);
        const residual = Math.max(0, syy - 2 * slope * sxy + slope * slope * sxx);
        const next = (prior.df * prior.sd ** 2 + residual) / df;
        const moved = Math.abs(next - s2);
        s2 = next;
        if (moved <= 1e-15 * s2)
            break;
    }
    const reach = now.c - meanC;
    return {
        value: now.y - meanY - slope * reach,
        standardError: Math.sqrt(s2 * (1 + 1 / history.length) + reach ** 2 / (belief + sxx / s2)),
        df,
        slope,
        sd: Math.sqrt(s2),
    };
}


/***/ }),

/***/ 31324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ standardDeviation),
/* harmony export */   GV: () => (/* binding */ variance),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   i2: () => (/* binding */ mean)
/* harmony export */ });
/* harmony import */ var _require_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54261);

/** Sum; 0 of none. */
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
/** Arithmetic mean. */
function mean(values) {
    (0,_require_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSample */ .OR)(values, 'mean');
    let middle = 0;
    for (const value of values)
        middle += value / values.length;
    // A second pass takes back the rounding of the first.
    let rest = 0;
    for (const value of values)
        rest += value - middle;
    return Number.isFinite(rest) ? middle + rest / values.length : middle;
}
/** Sum of squared deviations from the mean. */
function squaresAroundMean(values) {
    const centre = mean(values);
    return sum(values.map((value) => (value - centre) ** 2));
}
/** Sample variance, denominator n - 1; at least two values. */
function variance(values) {
    (0,_require_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSample */ .OR)(values, 'variance', 2);
    return squaresAroundMean(values) / (values.length - 1);
}
/** Sample standard deviation, denominator n - 1; at least two values. */
function standardDeviation(values) {
    return Math.sqrt(variance(values));
}


/***/ }),

/***/ 15662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ benjaminiHochberg),
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
/* harmony import */ var _require_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54261);

function requireProbabilities(ps, what) {
    for (const [i, p] of ps.entries())
        (0,_require_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .requireWithin */ .rm)(p, 0, 1, `${what}: p[${i}]`);
}
/**
 * Adjusted p-values of Benjamini & Hochberg 1995 (step-up), in the order given: `adjusted[i] <= q` rejects at
 * false discovery rate q. Empty in, empty out.
 */
function benjaminiHochberg(ps) {
    requireProbabilities(ps, 'benjaminiHochberg');
    const order = ps.map((_, i) => i).sort((a, b) => ps[b] - ps[a]);
    const adjusted = ps.map(() => 1);
    let least = 1;
    for (const [position, i] of order.entries()) {
        least = Math.min(least, (ps[i] * ps.length) / (ps.length - position));
        adjusted[i] = least;
    }
    return adjusted;
}
/**
 * Adjusted p-values of Holm 1979 (step-down), in the order given: `adjusted[i] <= alpha` rejects with a
 * family-wise error of at most alpha, whatever the dependence. Empty in, empty out.
 */
function holm(ps) {
    requireProbabilities(ps, 'holm');
    const order = ps.map((_, i) => i).sort((a, b) => ps[a] - ps[b]);
    const adjusted = ps.map(() => 1);
    let most = 0;
    for (const [position, i] of order.entries()) {
        most = Math.min(1, Math.max(most, ps[i] * (ps.length - position)));
        adjusted[i] = most;
    }
    return adjusted;
}


/***/ }),

/***/ 59517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zl: () => (/* binding */ normalQuantile),
  IL: () => (/* binding */ normalSurvival)
});

// UNUSED EXPORTS: normalCdf

// EXTERNAL MODULE: ./build/src/stats/log-gamma.js
var log_gamma = __webpack_require__(12051);
// EXTERNAL MODULE: ./build/src/stats/require-sample.js
var require_sample = __webpack_require__(54261);
// EXTERNAL MODULE: ./build/src/stats/saddle-point.js
var saddle_point = __webpack_require__(14997);
;// CONCATENATED MODULE: ./build/src/stats/incomplete-gamma.js



/** x^a e^-x / Γ(a+1), by Loader's saddle point form. */
function leading(a, x) {
    return Math.exp(-(0,log_gamma/* stirlingError */.$)(a) - (0,saddle_point/* deviance */.M)(a, x)) / Math.sqrt(2 * Math.PI * a);
}
/** P(a, x) by its power series, DLMF 8.7.1; good for x < a + 1. */
function series(a, x) {
    let term = 1;
    let sum = 1;
    for (let n = 1; n < 100_000 && term > sum * 1e-17; n += 1) {
        term *= x / (a + n);
        sum += term;
    }
    return leading(a, x) * sum;
}
/** Q(a, x) by Legendre's continued fraction, DLMF 8.9.2, modified Lentz; good for x >= a + 1. */
function fraction(a, x) {
    let b = x + 1 - a;
    let c = 1e300;
    let d = 1 / b;
    let f = d;
    for (let i = 1; i < 100_000; i += 1) {
        const an = -i * (i - a);
        b += 2;
        d = 1 / (an * d + b);
        c = b + an / c;
        const step = d * c;
        f *= step;
        if (Math.abs(step - 1) < 3e-16)
            break;
    }
    return leading(a, x) * a * f;
}
/** Regularised upper incomplete gamma function Q(a, x) = 1 - P(a, x), a > 0, x >= 0. */
function regularisedGammaQ(a, x) {
    (0,require_sample/* requirePositive */.z6)(a, 'regularisedGammaQ: a');
    (0,require_sample/* requireWithin */.rm)(x, 0, Infinity, 'regularisedGammaQ: x');
    if (x === 0)
        return 1;
    if (x === Infinity)
        return 0;
    return x < a + 1 ? Math.max(0, 1 - series(a, x)) : fraction(a, x);
}
/** Regularised lower incomplete gamma function P(a, x), a > 0, x >= 0. */
function regularisedGammaP(a, x) {
    (0,require_sample/* requirePositive */.z6)(a, 'regularisedGammaP: a');
    (0,require_sample/* requireWithin */.rm)(x, 0, Infinity, 'regularisedGammaP: x');
    if (x === 0)
        return 0;
    if (x === Infinity)
        return 1;
    return x < a + 1 ? Math.min(1, series(a, x)) : Math.max(0, 1 - fraction(a, x));
}
/** P(X > x), X ~ chi-square with `df` degrees of freedom (real, > 0). Source: Abramowitz & Stegun 26.4.19. */
function chiSquareSurvival(x, df) {
    return regularisedGammaQ(df / 2, x / 2);
}

;// CONCATENATED MODULE: ./build/src/stats/normal.js


/** P(Z > z), Z standard normal; full relative precision in the upper tail. Source: erfc = Q(1/2, z^2/2), DLMF 7.11.2. */
function normalSurvival(z) {
    (0,require_sample/* requireWithin */.rm)(z, -Infinity, Infinity, 'normalSurvival: z');
    return z >= 0 ? 0.5 * regularisedGammaQ(0.5, (z * z) / 2) : 0.5 + 0.5 * regularisedGammaP(0.5, (z * z) / 2);
}
/** P(Z <= z), Z standard normal. */
function normalCdf(z) {
    return normalSurvival(-z);
}
const CENTRE = [
    [
        2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
        1971.5909503065513, 133.14166789178438, 3.3871328727963665,
    ],
    [
        5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
        687.1870074920579, 42.31333070160091, 1,
    ],
];
const MIDDLE = [
    [
        0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
        5.769497221460691, 4.630337846156546, 1.4234371107496835,
    ],
    [
        1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
        1.6763848301838038, 2.053191626637759, 1,
    ],
];
const TAIL = [
    [
        2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
        0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
    ],
    [
        2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
        0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
    ],
];
function rational([top, bottom], x) {
    let t = 0;
    let b = 0;
    for (const coefficient of top)
        t = t * x + coefficient;
    for (const coefficient of bottom)
        b = b * x + coefficient;
    return t / b;
}
/** The z with P(Z <= z) = p, 0 < p < 1; 0 and 1 give -Infinity and Infinity. Source: Wichura 1988, AS 241 (PPND16). */
function normalQuantile(p) {
    (0,require_sample/* requireWithin */.rm)(p, 0, 1, 'normalQuantile: p');
    if (p === 0)
        return -Infinity;
    if (p === 1)
        return Infinity;
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425)
        return q * rational(CENTRE, 0.180625 - q * q);
    const r = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
    const z = r <= 5 ? rational(MIDDLE, r - 1.6) : rational(TAIL, r - 5);
    return q < 0 ? -z : z;
}


/***/ }),

/***/ 12601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ overdispersion)
/* harmony export */ });
/* harmony import */ var _require_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54261);

/**
 * How much more the rounds' failure counts spread than binomial counts would: Pearson's chi-square over its
 * degrees of freedom, each group (side) around its own rate, never below 1. Divide failures and totals by it for
 * effective counts. Source: McCullagh & Nelder 1989, section 4.5. With equal totals in one group it is
 * s^2 / (p(1-p)/n). No failures, no successes or a single round per group: 1. The order of rounds does not matter,
 * to the last digit.
 */
function overdispersion(groups) {
    const terms = [];
    let df = 0;
    for (const rounds of groups) {
        for (const [i, { failures: failed, total: of }] of rounds.entries()) {
            (0,_require_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .requireWithin */ .rm)(of, 0, Number.MAX_VALUE, `overdispersion: total of round ${i}`);
            (0,_require_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .requireWithin */ .rm)(failed, 0, of, `overdispersion: failures of round ${i}`);
        }
        const failures = rounds.reduce((sum, round) => sum + round.failures, 0);
        const total = rounds.reduce((sum, round) => sum + round.total, 0);
        if (failures === 0 || failures === total)
            continue;
        const p = failures / total;
        const spoke = rounds.filter((round) => round.total > 0);
        for (const { failures: failed, total: of } of spoke)
            terms.push((failed - of * p) ** 2 / (of * p * (1 - p)));
        df += spoke.length - 1;
    }
    terms.sort((a, b) => a - b);
    return df > 0 ? Math.max(1, terms.reduce((sum, term) => sum + term, 0) / df) : 1;
}


/***/ }),

/***/ 68701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mI: () => (/* binding */ clopperPearson),
/* harmony export */   pv: () => (/* binding */ newcombe),
/* harmony export */   rF: () => (/* binding */ wilson)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6740);
/* harmony import */ var _fisher_exact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54414);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59517);
/* harmony import */ var _require_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54261);




function requireConfidence(confidence, what) {
    (0,_require_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .requireWithin */ .rm)(confidence, 1e-6, 1 - Number.EPSILON, `${what}: confidence`);
}
/** Exact two-sided interval of a proportion; never covers less than `confidence`. Source: Clopper & Pearson 1934. */
function clopperPearson(count, confidence) {
    (0,_fisher_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCount */ .v6)(count, 'clopperPearson');
    requireConfidence(confidence, 'clopperPearson');
    const { failures, total } = count;
    const tail = (1 - confidence) / 2;
    return {
        low: failures === 0 ? 0 : (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_2__/* .inverseRegularisedBeta */ .k)(tail, failures, total - failures + 1),
        high: failures === total ? 1 : (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_2__/* .inverseRegularisedBeta */ .k)(1 - tail, failures + 1, total - failures),
    };
}
/** Score interval of a proportion, two-sided. Source: Wilson 1927. Real counts allowed. */
function wilson(count, confidence) {
    (0,_fisher_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCount */ .v6)(count, 'wilson');
    requireConfidence(confidence, 'wilson');
    const { failures, total } = count;
    const z2 = (0,_normal_js__WEBPACK_IMPORTED_MODULE_3__/* .normalQuantile */ .Zl)((1 + confidence) / 2) ** 2;
    const p = failures / total;
    const centre = (p + z2 / (2 * total)) / (1 + z2 / total);
    const half = Math.sqrt(z2 * ((p * (1 - p)) / total + z2 / (4 * total * total))) / (1 + z2 / total);
    // The ends are exact where nothing or everything failed; rounding must not move them inside.
    return {
        low: failures === 0 ? 0 : Math.max(0, centre - half),
        high: failures === total ? 1 : Math.min(1, centre + half),
    };
}
/** Interval of rate(head) - rate(base) by two Wilson intervals. Source: Newcombe 1998, method 10 (hybrid score). */
function newcombe(base, head, confidence) {
    const b = wilson(base, confidence);
    const h = wilson(head, confidence);
    const pb = base.failures / base.total;
    const ph = head.failures / head.total;
    return {
        low: ph - pb - Math.hypot(ph - h.low, b.high - pb),
        high: ph - pb + Math.hypot(h.high - ph, pb - b.low),
    };
}


/***/ }),

/***/ 38260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ medianWithout),
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   Mw: () => (/* binding */ MEDIAN_ERROR)
/* harmony export */ });
/* unused harmony exports quantile, harrellDavis, medianAbsoluteDeviation */
/* harmony import */ var _require_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54261);


function ascending(values) {
    return values.toSorted((a, b) => a - b);
}
/**
 * Sample quantile, linear between order statistics at (n - 1)p. Source: Hyndman & Fan 1996, type 7 (R's and
 * NumPy's default).
 */
function quantile(values, p) {
    requireSample(values, 'quantile');
    requireWithin(p, 0, 1, 'quantile: p');
    const sorted = ascending(values);
    const at = (sorted.length - 1) * p;
    const below = sorted[Math.floor(at)];
    const above = sorted[Math.ceil(at)];
    return below + (at - Math.floor(at)) * (above - below);
}
/**
 * Harrell-Davis quantile: every order statistic weighted by a Beta((n+1)p, (n+1)(1-p)) slice; smoother than one
 * or two order statistics. Source: Harrell & Davis 1982. 0 < p < 1.
 */
function harrellDavis(values, p) {
    requireSample(values, 'harrellDavis');
    requireWithin(p, Number.MIN_VALUE, 1 - Number.EPSILON, 'harrellDavis: p');
    const n = values.length;
    const a = (n + 1) * p;
    const b = (n + 1) * (1 - p);
    let before = 0;
    let sum = 0;
    for (const [i, value] of ascending(values).entries()) {
        const upTo = regularisedBeta((i + 1) / n, (n - i - 1) / n, a, b);
        sum += (upTo - before) * value;
        before = upTo;
    }
    return sum;
}
/** Errors of a median in those of a mean, for normal values: sqrt(pi / 2). */
const MEDIAN_ERROR = Math.sqrt(Math.PI / 2);
/** The middle value, or the mean of the two middle ones. */
function median(values) {
    (0,_require_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSample */ .OR)(values, 'median');
    const sorted = ascending(values);
    const half = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[half] : sorted[half - 1] / 2 + sorted[half] / 2;
}
/** The median of a sample without one of its values. `sorted` is in ascending order, two values at least, and holds `value`. */
function medianWithout(sorted, value) {
    // Not the whole sample: who asks for every value in turn would walk it as often.
    (0,_require_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSample */ .OR)([value], 'medianWithout');
    (0,_require_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .requireWithin */ .rm)(sorted.length, 2, Infinity, 'medianWithout: number of values');
    const gone = lowerEdge(sorted, value);
    const at = (i) => sorted[i < gone ? i : i + 1];
    const left = sorted.length - 1;
    const half = left >> 1;
    return left % 2 === 1 ? at(half) : at(half - 1) / 2 + at(half) / 2;
}
/** Position of the first value that is not below `value`. */
function lowerEdge(sorted, value) {
    let [from, to] = [0, sorted.length];
    while (from < to) {
        const half = (from + to) >> 1;
        if (sorted[half] < value)
            from = half + 1;
        else
            to = half;
    }
    return from;
}
/**
 * Median absolute deviation from the median, times 1.4826 so that it estimates the SD of normal data
 * (Hampel 1974; the constant is 1/Φ^-1(3/4)).
 */
function medianAbsoluteDeviation(values) {
    const centre = median(values);
    return 1.482602218505602 * median(values.map((value) => Math.abs(value - centre)));
}


/***/ }),

/***/ 54261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ requireSample),
/* harmony export */   rm: () => (/* binding */ requireWithin),
/* harmony export */   z6: () => (/* binding */ requirePositive)
/* harmony export */ });
/**
 * Throws a RangeError that names the first value that is not a finite number; an empty sample too when
 * `atLeast` > 0. Every entry of this room calls it, so that no NaN travels silently.
 */
function requireSample(values, what, atLeast = 1) {
    if (values.length < atLeast) {
        throw new RangeError(`${what} needs at least ${atLeast} values, has ${values.length}`);
    }
    for (let i = 0; i < values.length; i += 1) {
        if (!Number.isFinite(values[i]))
            throw new RangeError(`${what}: value ${i} is ${values[i]}, not a finite number`);
    }
}
/** Throws a RangeError unless `low <= value <= high` (NaN always throws). */
function requireWithin(value, low, high, what) {
    if (!(value >= low && value <= high))
        throw new RangeError(`${what} must be in [${low}, ${high}], is ${value}`);
}
/** Throws a RangeError unless `value > 0` (Infinity passes, NaN throws). */
function requirePositive(value, what) {
    if (!(value > 0))
        throw new RangeError(`${what} must be positive, is ${value}`);
}


/***/ }),

/***/ 14997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ deviance),
/* harmony export */   e: () => (/* binding */ rawBinomial)
/* harmony export */ });
/* harmony import */ var _log_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12051);

/**
 * x ln(x/m) + m - x without cancellation when x is near m; x, m > 0.
 * Source: Loader 2000, section 2.2 (the "deviance" term).
 */
function deviance(x, m) {
    if (Math.abs(x - m) >= 0.1 * (x + m))
        return x * Math.log(x / m) + m - x;
    const v = (x - m) / (x + m);
    let sum = (x - m) * v;
    let term = 2 * x * v;
    for (let j = 1; j < 1000; j += 1) {
        term *= v * v;
        const next = sum + term / (2 * j + 1);
        if (next === sum)
            return next;
        sum = next;
    }
    return sum;
}
/**
 * Binomial probability of `x` successes of `n` for real 0 <= x <= n, with `q` = 1 - p given on its own so that
 * neither end loses digits. Source: Loader 2000 (as in R's dbinom_raw).
 */
function rawBinomial(x, n, p, q) {
    if (p === 0)
        return x === 0 ? 1 : 0;
    if (q === 0)
        return x === n ? 1 : 0;
    if (x === 0)
        return Math.exp(p < 0.1 ? n * Math.log1p(-p) : n * Math.log(q));
    if (x === n)
        return Math.exp(q < 0.1 ? n * Math.log1p(-q) : n * Math.log(p));
    const log = (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$)(n) - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$)(x) - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$)(n - x) - deviance(x, n * p) - deviance(n - x, n * q);
    return Math.exp(log) * Math.sqrt(n / (2 * Math.PI * x * (n - x)));
}


/***/ }),

/***/ 7519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ studentTQuantile),
/* harmony export */   Jt: () => (/* binding */ studentTCdf),
/* harmony export */   qX: () => (/* binding */ studentTSurvival)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6740);
/* harmony import */ var _log_gamma_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12051);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59517);
/* harmony import */ var _require_sample_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54261);




/** Above this the continued fraction gets slow and Hill's expansion is exact to the last digits. */
const MANY_DF = 1e5;
/** The normal deviate with (nearly) the tail of t at many degrees of freedom. Source: Hill 1970, CACM Algorithm 395. */
function normalised(t, df) {
    const a = df - 0.5;
    const b = 48 * a * a;
    const y = a * Math.log1p((t * t) / df);
    const inner = (((-0.4 * y - 3.3) * y - 24) * y - 85.5) / (0.8 * y * y + 100 + b) + y + 3;
    return (inner / b + 1) * Math.sqrt(y);
}
function upperTail(t, df) {
    if (t === Infinity)
        return 0;
    if (df === Infinity)
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalSurvival */ .IL)(t);
    if (df > MANY_DF)
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalSurvival */ .IL)(normalised(t, df));
    // Never t^2: it overflows long before the tail vanishes.
    const ratio = t / Math.sqrt(df);
    const x = 1 / (1 + ratio * ratio);
    const y = ratio > 1 ? 1 / (1 + 1 / ratio / ratio) : ratio * ratio * x;
    return 0.5 * (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .regularisedBeta */ ._)(x, y, df / 2, 0.5);
}
/**
 * P(T > t), T Student's t with `df` degrees of freedom (real, > 0; Infinity is the normal); relative precision
 * in the upper tail. Source: Abramowitz & Stegun 26.7.1 by the incomplete beta function.
 */
function studentTSurvival(t, df) {
    (0,_require_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .requireWithin */ .rm)(t, -Infinity, Infinity, 'studentTSurvival: t');
    (0,_require_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .requirePositive */ .z6)(df, 'studentTSurvival: df');
    return t >= 0 ? upperTail(t, df) : 1 - upperTail(-t, df);
}
/** P(T <= t); see `studentTSurvival`. */
function studentTCdf(t, df) {
    return studentTSurvival(-t, df);
}
/** Density of Student's t, finite df; the gamma ratio by Stirling's formula with its error term, so large df lose nothing. */
function density(t, df) {
    const h = df / 2;
    const ratio = h * Math.log1p(0.5 / h) - 0.5 + 0.5 * Math.log(h) + (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_3__/* .stirlingError */ .$)(h + 0.5) - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_3__/* .stirlingError */ .$)(h);
    return Math.exp(ratio - (h + 0.5) * Math.log1p((t * t) / df)) / Math.sqrt(df * Math.PI);
}
/** Newton's method for the upper tail `p` < 1/2 in log-log coordinates, where t's tail is nearly a line; bracketed. */
function upperQuantile(p, df) {
    let low = -700;
    let high = 340;
    let v = Math.log(Math.max(-(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(p), Number.MIN_VALUE));
    for (let i = 0; i < 200; i += 1) {
        const t = Math.exp(v);
        const tail = upperTail(t, df);
        const gap = tail === 0 ? -Infinity : Math.log(tail / p);
        if (gap > 0)
            low = v;
        else
            high = v;
        let next = v + (gap * tail) / (t * density(t, df));
        if (!(next > low && next < high))
            next = (low + high) / 2;
        if (Math.abs(next - v) <= 2e-16 * Math.max(1, Math.abs(v)))
            return Math.exp(next);
        v = next;
    }
    return Math.exp(v);
}
/**
 * The t with P(T <= t) = p; 0 and 1 give -Infinity and Infinity. `df` real, > 0, or Infinity.
 * Relative precision about 1e-13 wherever the result is below 1e147.
 */
function studentTQuantile(p, df) {
    (0,_require_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .requireWithin */ .rm)(p, 0, 1, 'studentTQuantile: p');
    (0,_require_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .requirePositive */ .z6)(df, 'studentTQuantile: df');
    if (p === 0)
        return -Infinity;
    if (p === 1)
        return Infinity;
    if (p === 0.5)
        return 0;
    if (df === Infinity)
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(p);
    return p < 0.5 ? -upperQuantile(p, df) : upperQuantile(1 - p, df);
}


/***/ })

};
