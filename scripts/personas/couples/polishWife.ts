import type { Persona } from '../persona';

export const polishWife: Persona = {
  id: 'polish-wife',
  title: 'A partner from Poland, who needs no permit at all',
  story: ['Jeroen is Dutch.', 'His wife Agnieszka is Polish, so the interview is over after two questions.'],
  on: '2026-11-22',
  answers: { sponsorNationalities: ['NL'], partnerNationalities: ['PL'] },
};
