import type { StepId } from '@/lib/rules/ids';
import type { Step } from '@/lib/rules/stepFacts';
import type { WayStage } from '@/components/ui/WayIcon';

const stageOf: Record<StepId, WayStage> = {
  getDigid: 'wayPapers',
  collectDocuments: 'wayPapers',
  passExam: 'wayPapers',
  legaliseAndTranslate: 'wayPapers',
  freshDocuments: 'wayPapers',
  checkExemption: 'wayPapers',
  getLegalHelp: 'wayPapers',
  leaveAndApply: 'wayApply',
  missionAppointment: 'wayApply',
  sendByPost: 'wayApply',
  privateInsurance: 'wayApply',
  apply: 'wayApply',
  payFee: 'wayApply',
  acknowledgement: 'wayApply',
  followInMyInd: 'wayApply',
  activateMessageBox: 'wayApply',
  biometrics: 'wayApply',
  supplyMissing: 'wayDecision',
  decision: 'wayDecision',
  collectMvv: 'wayTravel',
  travel: 'wayTravel',
  registerMunicipality: 'wayTogether',
  collectCard: 'wayTogether',
  tbTest: 'wayTogether',
  healthInsurance: 'wayTogether',
  digidPartner: 'wayTogether',
  civicIntegration: 'wayTogether',
  reportChanges: 'wayTogether',
  extend: 'wayTogether',
  independentPermit: 'wayTogether',
  naturalisation: 'wayTogether',
  objection: 'wayDecision',
  objectionDecision: 'wayDecision',
  appeal: 'wayDecision',
  noticeOfDefault: 'wayDecision',
  appealForLateDecision: 'wayDecision',
  askEmbassy: 'wayTravel',
  applyAgain: 'wayApply',
};

/** The stages of these steps in order, each once; living together is always the last. */
export function wayStages(steps: readonly Pick<Step, 'id'>[]): WayStage[] {
  const before = steps.map(({ id }) => stageOf[id]).filter((stage) => stage !== 'wayTogether');
  return [...new Set(before), 'wayTogether'];
}
