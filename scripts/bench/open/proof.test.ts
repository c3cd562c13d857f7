import { describe, expect, it } from 'vitest';
import { nothingSaved, writeEnvelope } from '../../../lib/saved/envelope';
import { planOf } from './opened';
import { problemWith } from './proof';

const opened: Parameters<typeof problemWith>[0] = {
  plan: planOf('Continue', { as: 'heading', heading: 'One', answer: 'first' }, { as: 'second', heading: 'Two' }),
  keeps: { sponsorNationalities: ['NL'] },
};
const kept = writeEnvelope({ ...nothingSaved, answers: { sponsorNationalities: ['NL'] } });
const seen = { times: { painted: 900, heading: 900, pressed: 950, second: 4000 }, presses: 1, kept, byWorker: false };

describe('a visit', () => {
  it('is in order when every page was shown, each answer sent once, and all of them kept', () => {
    expect(problemWith(opened, seen, [])).toBeNull();
  });

  it('fails when a page never came, though the answer was sent', () => {
    const problem = problemWith(opened, { ...seen, times: { painted: 900, heading: 900 } }, []);
    expect(problem).toContain('“Two” was never shown, though Continue was pressed');
  });

  it('fails when the answer is not on the device', () => {
    expect(problemWith(opened, { ...seen, kept: null }, [])).toContain('sponsorNationalities was lost');
    const other = writeEnvelope({ ...nothingSaved, answers: { sponsorNationalities: ['BE'] } });
    expect(problemWith(opened, { ...seen, kept: other }, [])).toContain('sponsorNationalities was lost');
  });

  it('fails when Continue was pressed again', () => {
    expect(problemWith(opened, { ...seen, presses: 2 }, [])).toContain('pressed 2 times');
  });

  it('fails when something was told to the server', () => {
    expect(problemWith(opened, seen, ['an answer stands in the address'])).toBe('an answer stands in the address');
  });
});
