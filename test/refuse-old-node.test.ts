import { describe, expect, it } from 'vitest';
import { refuseOldNode } from '../src/commands/refuse-old-node.ts';
import { EXIT, TollgateError } from '../src/model/failure.ts';

function refusalOf(version: string): unknown {
  try {
    refuseOldNode(version);
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('`tollgate run` on an old Node', () => {
  it('exits 2 with a sentence that names both versions and what still works', () => {
    for (const version of ['20.0.0', '20.19.5', '22.18.0', '18.20.8']) {
      const error = refusalOf(version);
      expect(error).toBeInstanceOf(TollgateError);
      expect((error as TollgateError).exitCode).toBe(EXIT.config);
      expect((error as TollgateError).message).toBe(
        `\`tollgate run\` needs Node 22.19 or newer (Lighthouse does), this is Node ${version}; \`tollgate judge\` works from Node 20`,
      );
    }
  });

  it('does not get in the way from 22.19 on', () => {
    for (const version of ['22.19.0', '22.20.1', '23.0.0', '24.21.0', '26.1.0'])
      expect(refusalOf(version)).toBeUndefined();
  });
});
