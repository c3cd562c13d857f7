import type { Fixture } from './fixtures';
import { planOf, type Opened } from './opened';
import type { Step } from './plan';

const plan = (...steps: Step[]) => planOf('Continue', ...steps);

/** What the guide is compared with: the words are those of the fixtures. */
export function comparedPages(origins: Record<Fixture, string>): Record<Fixture, Opened> {
  return {
    empty: {
      name: 'empty page',
      url: `${origins.empty}/`,
      plan: plan({ as: 'heading', heading: 'Empty' }, { as: 'runs', heading: 'Empty', attribute: 'data-runs' }),
    },
    wizard: {
      name: 'bare wizard',
      url: `${origins.wizard}/`,
      plan: plan(
        { as: 'heading', heading: 'First question', answer: 'first' },
        { as: 'second', heading: 'Second question' },
      ),
    },
  };
}
