import { describe, expect, it } from 'vitest';
import { DEFAULT_IGNORE, onlyIgnored } from '../../src/config/ignored.ts';

describe('a change of files that nothing runs', () => {
  it('is documents and their images, wherever they lie', () => {
    expect(
      onlyIgnored(['README.md', 'apps/shop/NOTES.md', 'docs/img/flow.png', 'LICENSE'], DEFAULT_IGNORE),
    ).toBe(true);
    expect(onlyIgnored([], DEFAULT_IGNORE)).toBe(true);
  });

  it('is never a source, an asset, a lockfile or configuration', () => {
    for (const file of [
      'src/a.ts',
      'public/logo.png',
      'docs/site/app.js',
      'index.html',
      'styles.css',
      'Dockerfile',
      '.env',
      'config.yml',
    ])
      expect([file, onlyIgnored(['README.md', file], DEFAULT_IGNORE)]).toEqual([file, false]);
  });

  it('is what the user says, but for lockfiles, the gate and its workflows', () => {
    expect(onlyIgnored(['legacy/a.js', '.github/x.yml'], ['legacy/**', '.github/**'])).toBe(true);
    for (const file of [
      'package-lock.json',
      'apps/a/package.json',
      '.github/tollgate.yml',
      '.github/workflows/ci.yml',
    ])
      expect([file, onlyIgnored([file], ['**'])]).toEqual([file, false]);
  });
});
