import { listAll } from './api.ts';
import { newestFirst, refuseByList, type Artifact } from './baseline-artifact.ts';
import {
  baselineArtifactName,
  type AcceptedBaseline,
  type BaselineCandidate,
  type BaselineQuery,
  type BaselineSearch,
} from './baseline.ts';
import { inspectBaseline } from './inspect-baseline.ts';
import { explainApiError } from './permissions.ts';
import { Refused } from './refused.ts';

/** Candidates that are looked at with calls of their own; a flood of poisoned ones must not cost an hour. */
const DEEP_LOOKS = 12;

/**
 * The newest baseline artifact whose passport holds: same repository (no fork), a trusted event, the right workflow,
 * success, not expired, its commit on the base branch, digest and self-declared commit and run equal to the API's.
 * A fork's branch called `main` matches name and branch alone: that is the attack.
 */
export async function findBaseline(query: BaselineQuery): Promise<BaselineSearch> {
  const { octokit, context } = query;
  let listed: readonly unknown[];
  try {
    const where = { owner: context.owner, repo: context.repo, name: baselineArtifactName(query.name) };
    listed = await listAll(octokit, 'GET /repos/{owner}/{repo}/actions/artifacts', where, {
      key: 'artifacts',
      most: 1000,
    });
  } catch (error) {
    return {
      others: [],
      candidates: [],
      problem: explainApiError('the baseline could not be looked up', error),
    };
  }
  return examine(query, newestFirst(listed, baselineArtifactName(query.name)));
}

async function examine(query: BaselineQuery, artifacts: readonly Artifact[]): Promise<BaselineSearch> {
  const accepted: AcceptedBaseline[] = [];
  const candidates: BaselineCandidate[] = [];
  let problem: string | undefined;
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
      if (looks >= DEEP_LOOKS) throw new Refused(`not looked at: ${DEEP_LOOKS} newer ones were`);
      refuseByList(query, artifact);
      looks += 1;
      const good = await inspectBaseline(query, artifact);
      accepted.push(good);
      candidates.push({ ...who, accepted: true, reason: acceptedReason(good) });
    } catch (error) {
      const reason =
        error instanceof Refused ? error.message : explainApiError('it could not be checked', error);
      if (!(error instanceof Refused))
        problem ??= explainApiError(`baseline artifact ${artifact.id} could not be checked`, error);
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

function acceptedReason(good: AcceptedBaseline): string {
  return good.commitsBehind === 0
    ? 'made at the tip of the base branch'
    : `made ${good.commitsBehind} commits behind the base branch`;
}
