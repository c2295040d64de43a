/** The commit of long ago that main is measured beside, checked out. */

import type { Anchor } from '../model/anchor.ts';
import { TollgateError } from '../model/failure.ts';
import type { Problem } from '../model/failure.ts';
import type { GuardHandle } from '../model/site.ts';
import type { Voice } from '../ports.ts';
import { checkoutBase, type Worktree } from '../preview/worktree.ts';

/** An anchor that builds longer is left out, so that main's own night still fits a job of 20 minutes. */
export const ANCHOR_BUILD_MS = 5 * 60_000;

export interface AnchorPlace {
  /** Root of the checkout, absolute. */
  readonly root: string;
  readonly tempDir: string;
  readonly guard: GuardHandle;
  readonly voice: Voice;
  readonly signal: AbortSignal;
}

/**
 * The anchor's worktree, or why there is none: main is then measured beside itself, for its night must not fail for a
 * commit of long ago. Neither where there is no anchor tonight.
 * @throws after an interrupt, and what is a bug
 */
export async function checkOutAnchor(
  anchor: Anchor | undefined,
  { root, tempDir, guard, voice, signal }: AnchorPlace,
): Promise<{ readonly old?: Worktree; readonly problems: readonly Problem[] }> {
  if (anchor === undefined) return { problems: [] };
  const { sha } = anchor;
  const ask = { directory: root, env: process.env, signal, sha, tempDir, guard, name: 'anchor' };
  try {
    return { old: await checkoutBase(ask), problems: [] };
  } catch (error) {
    if (signal.aborted || !(error instanceof TollgateError) || error.kind === 'cancelled') throw error;
    const message = `main is measured beside itself tonight: ${error.message}`;
    voice.say(message);
    return { problems: [{ kind: 'note', message }] };
  }
}
