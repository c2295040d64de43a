import type { Api } from './api.ts';
import { digestOf, isZip, onlyEntry, readBounded } from './bytes.ts';
import type { GithubContext } from './context.ts';

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
export async function downloadArtifact(
  octokit: Api,
  context: Pick<GithubContext, 'owner' | 'repo'>,
  artifact: { readonly id: number; readonly digest: string | null },
  byteCap: number,
): Promise<string> {
  const answer = await octokit.request(
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    {
      owner: context.owner,
      repo: context.repo,
      artifact_id: artifact.id,
      archive_format: 'zip',
      request: { redirect: 'manual', parseSuccessResponseBody: false },
    },
  );
  const bytes = await followed(octokit, answer, byteCap);
  if (artifact.digest !== null && digestOf(bytes) !== artifact.digest) {
    throw new Error(`has the digest ${digestOf(bytes)}, the API says ${artifact.digest}`);
  }
  const content = isZip(bytes) ? onlyEntry(bytes, byteCap) : bytes;
  return new TextDecoder('utf-8', { fatal: true }).decode(content);
}

async function followed(
  octokit: Api,
  answer: Awaited<ReturnType<Api['request']>>,
  byteCap: number,
): Promise<Buffer> {
  const body = answer.data instanceof ReadableStream ? (answer.data as ReadableStream<Uint8Array>) : null;
  if (answer.status < 300) return readBounded(body, byteCap);
  body?.cancel().catch(() => {});
  const location = answer.headers['location'];
  if (typeof location !== 'string' || !URL.canParse(location))
    throw new Error('has no address to be read from');
  const second = await octokit.download(location, AbortSignal.timeout(DOWNLOAD_MS));
  if (!second.ok) throw new Error(`could not be read from its storage (status ${second.status})`);
  return readBounded(second.body, byteCap);
}
