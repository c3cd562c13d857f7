import { describe, expect, test } from 'vitest';
import { optionsFrom } from './options';

describe('the command line', () => {
  test('names no side, one or both', () => {
    expect(optionsFrom([])).toEqual({ ok: true });
    expect(optionsFrom(['HEAD~3'])).toEqual({ ok: true, base: 'HEAD~3' });
    expect(optionsFrom(['--head', '../copy'])).toEqual({ ok: true, head: '../copy' });
    expect(optionsFrom(['main', '--head', 'a5277cc'])).toEqual({ ok: true, base: 'main', head: 'a5277cc' });
  });

  test.each([
    [['--head'], '--head needs a commit or a folder.'],
    [['--base', 'main'], 'changes does not know --base.'],
    [['--head', '--hard'], 'changes does not know --hard.'],
    [['main', 'other'], 'changes takes one base.'],
    [['--head', 'main', '--head', 'other'], 'changes takes one head.'],
  ])('does not guess: %j', (args, message) => {
    expect(optionsFrom(args)).toMatchObject({ ok: false, message: expect.stringContaining(message) });
  });
});
