import { expect, it } from 'vitest';
import type { StepId } from '@/lib/rules/ids';
import { wayStages } from './wayStages';

const steps = (...ids: StepId[]) => ids.map((id) => ({ id }));

it('goes from the papers to living together', () => {
  expect(wayStages(steps('collectDocuments', 'passExam', 'apply', 'decision', 'collectMvv', 'collectCard'))).toEqual([
    'wayPapers',
    'wayApply',
    'wayDecision',
    'wayTravel',
    'wayTogether',
  ]);
});

it('begins with the journey where a couple travels first', () => {
  expect(wayStages(steps('travel', 'registerMunicipality', 'apply', 'decision', 'collectCard'))).toEqual([
    'wayTravel',
    'wayApply',
    'wayDecision',
    'wayTogether',
  ]);
});

it('has no journey for a partner who is here already', () => {
  expect(wayStages(steps('apply', 'decision', 'collectCard'))).not.toContain('wayTravel');
});
