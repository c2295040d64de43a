import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
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

/** Built-ins that came with Node 23 and later; `using` is none of them, as the compiler rewrites it for dist/. */
const NEWER = [
  /\b(?:Async)?DisposableStack\b/,
  /\bPromise\.try\b/,
  /\bRegExp\.escape\b/,
  /\bError\.isError\b/,
  /\bMath\.(?:sumPrecise|f16round)\b/,
  /\bFloat16Array\b/,
  /\bIterator\.(?:concat|zip)\b/,
  /\bimport\.meta\.main\b/,
  /\b(?:from|to)(?:Base64|Hex)\(/,
];

describe('the sources', () => {
  it('name no built-in that Node 22.19 lacks', () => {
    const folder = join(import.meta.dirname, '..', 'src');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const found = files.flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return NEWER.filter((newer) => newer.test(text)).map((newer) => `${name}: ${newer.source}`);
    });
    expect(files.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });
});
