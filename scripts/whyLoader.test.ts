import { expect, it } from 'vitest';
import whyLoader from './whyLoader.mjs';

it('takes out why a row rests on no article, and nothing else', () => {
  const source = `import { law, policy } from './basis';
export const basis = {
  apply: policy('How to file, the IND says.', 'formB07001', 'indOnlineForms'),
  travel: { withMvv: law('Vw 2r') },
  decision: policy(
    "It is the IND's own time.",
    'indLate',
  ),
};
`;
  expect(whyLoader(source)).toBe(
    source.replace("'How to file, the IND says.'", "''").replace('"It is the IND\'s own time."', "''"),
  );
});
