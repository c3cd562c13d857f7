import { channel } from '../../../lib/rules/channel';
import { judge } from '../../../lib/rules/conditions/condition';
import { sponsorStatus } from '../../../lib/rules/conditions/sponsorStatus';
import { settled } from '../../../lib/rules/decide';
import { exam } from '../../../lib/rules/examAbroad';
import { mvv } from '../../../lib/rules/mvv';
import { route } from '../../../lib/rules/route';
import type { Situation } from '../../../lib/rules/situation';
import type { Values } from './engine';

/** The results of our own rules, in the words of the published tables. Nothing they read may be pending. */
export const ours = {
  route: (situation) => {
    const { id, ground = null } = settled(situation, route);
    return { route: id, ground };
  },
  mvv: (situation) => {
    const { result, ground = null } = settled(situation, mvv);
    return { result, ground };
  },
  exam: (situation) => {
    const { result, ground = null } = settled(situation, exam);
    return { result, ground };
  },
  sponsorStatus: (situation) => {
    const finding = judge(situation, sponsorStatus);
    return { status: finding?.status ?? null, ground: finding?.ground ?? null };
  },
  channel: (situation) => {
    const { id, form, certain } = settled(situation, channel);
    return { channel: id, form, certain };
  },
} satisfies Record<string, (situation: Situation) => Values>;
