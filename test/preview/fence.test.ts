import { describe, expect, it } from 'vitest';
import { maskSecrets, openFence, plainLine, quoteLines } from '../../src/preview/fence.ts';

function written(options: { token?: string; secrets?: readonly string[] }): {
  fence: ReturnType<typeof openFence>;
  out: () => string;
} {
  let out = '';
  const write = (text: string): void => {
    out += text;
  };
  const fence = openFence({
    write,
    secrets: options.secrets ?? [],
    ...(options.token && { token: options.token }),
  });
  return { fence, out: () => out };
}

describe('the fence around children', () => {
  it('stops workflow commands before the first line, lets our own through after close, and opens again', () => {
    const { fence, out } = written({ token: 'T0K3N' });
    fence.close();
    fence.line('::set-output name=verdict::pass');
    fence.line('two');
    fence.close();
    fence.close();
    fence.line('three');
    expect(out()).toBe(
      '::stop-commands::T0K3N\n: :set-output name=verdict::pass\ntwo\n::T0K3N::\n::stop-commands::T0K3N\nthree\n',
    );
  });

  it('writes no commands of its own outside Actions', () => {
    const { fence, out } = written({});
    fence.line('  ::error::x');
    fence.close();
    expect(out()).toBe(': :error::x\n');
  });

  it('masks secrets, each line of a long one too, and leaves short words alone', () => {
    const { fence, out } = written({ secrets: ['hunter22', 'hunter2', 'abc', 'line one\nline two'] });
    fence.line('hunter22 and hunter2, abc, line two');
    expect(out()).toBe('*** and ***, abc, ***\n');
    expect(maskSecrets('nothing', ['', '   '])).toBe('nothing');
  });

  it('masks a secret that colours try to hide', () => {
    const { fence, out } = written({ secrets: ['hunter22'] });
    fence.line('hun\u001b[0mter22');
    expect(out()).toBe('***\n');
  });

  it('takes the old command form, terminal sequences and control characters away', () => {
    expect(plainLine('x ##[add-mask]y')).toBe('x ## [add-mask]y');
    expect(
      plainLine('\u001b[31mred\u001b[0m \u001b]0;title\u0007\u001b]8;;http://x\u001b\\link\u001b(B'),
    ).toBe('red link');
    expect(plainLine('a\u0000b\u0008c\td\u009b2Je\u007f')).toBe('abc\td2Je');
    expect(plainLine('\u001b[2K::error::x')).toBe(': :error::x');
    expect(plainLine('#\u001b[0m#[error]x')).toBe('## [error]x');
  });

  it('quotes last lines indented, or says that there are none', () => {
    expect(quoteLines(['a', '', '::error::b'])).toBe('Last lines:\n  | a\n  |\n  | : :error::b');
    expect(quoteLines([])).toBe('It printed nothing.');
  });
});
