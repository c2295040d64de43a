/** `judge` works from Node 20; measuring needs what Lighthouse needs. */

import { TollgateError } from '../model/failure.ts';

/** Source: lighthouse 13.5.0, package.json "engines". */
const LEAST = { major: 22, minor: 19 };

/** @throws TollgateError of kind `config` on a Node that Lighthouse does not run on */
export function refuseOldNode(version = process.versions.node): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > LEAST.major || (major === LEAST.major && minor >= LEAST.minor)) return;
  throw new TollgateError(
    'config',
    `\`tollgate run\` needs Node ${LEAST.major}.${LEAST.minor} or newer (Lighthouse does), this is Node ${version}; \`tollgate judge\` works from Node 20`,
  );
}
