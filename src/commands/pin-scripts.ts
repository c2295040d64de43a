/** Which copy of each k6 script drives both sides: base's, where base has one. */

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../model/failure.ts';
import { TollgateError } from '../model/failure.ts';
import type { Plan } from '../model/plan.ts';
import { scriptHash } from '../probe/script-files.ts';

export interface PinnedScripts {
  /** Absolute path per load name; loads without a script are absent. */
  readonly scripts: Readonly<Record<string, string>>;
  /** Over all scripts and what they import, with profile and rate: another hash is another series. */
  readonly hash?: string;
  readonly problems: readonly Problem[];
}

/**
 * A change must not make itself faster by testing less: base's script drives both sides, and a script that differs is
 * said. A script that only head has drives both.
 * @throws TollgateError of kind `config`: a script is on neither side
 */
export async function pinScripts(
  plan: Plan,
  headDirectory: string,
  baseDirectory: string | undefined,
): Promise<PinnedScripts> {
  const scripts: Record<string, string> = {};
  const problems: Problem[] = [];
  const hash = createHash('sha256');
  for (const load of plan.loads) {
    hash.update(
      JSON.stringify([load.name, load.profile, load.ratePerSecond ?? null, load.roundMs, load.paths]),
    );
    if (load.script === undefined) continue;
    const own = join(headDirectory, load.script);
    const pinned = baseDirectory === undefined ? undefined : join(baseDirectory, load.script);
    const path = [pinned, own].find((each) => each !== undefined && existsSync(each));
    if (path === undefined) {
      throw new TollgateError(
        'config',
        `load ${load.name}: there is no k6 script ${load.script} in ${headDirectory}; name an existing file (k6: in .github/tollgate.yml, the input k6, or --k6)`,
      );
    }
    scripts[load.name] = path;
    const digest = await scriptHash(path);
    hash.update(digest);
    if (path === pinned && (!existsSync(own) || (await scriptHash(own)) !== digest)) {
      const message = `this change alters ${load.script}; base's copy drove both sides`;
      problems.push({ kind: 'warning', message, about: load.name });
    }
  }
  return { scripts, problems, ...(plan.loads.length === 0 ? {} : { hash: hash.digest('hex') }) };
}
