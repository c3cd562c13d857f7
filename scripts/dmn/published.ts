/** The six tables we publish, a file each. What a file needs of another one is an input, so that each stands alone. */
import type { Published } from './table';
import { asylumLaw } from './tables/asylumLaw';
import { channel } from './tables/channel';
import { exam } from './tables/exam';
import { legalisation } from './tables/legalisation';
import { mvv } from './tables/mvv';
import { nareisTerm } from './tables/nareisTerm';
import { partnerAge } from './tables/partnerAge';
import { permitThatCounts } from './tables/permitThatCounts';
import { purposeOfStay } from './tables/purposeOfStay';
import { route } from './tables/route';
import { sponsorStatus } from './tables/sponsorStatus';
import { treaty } from './tables/treaty';
import { yearOfResidence } from './tables/yearOfResidence';

export const published: readonly Published[] = [
  { name: 'route', title: 'Route', tables: [permitThatCounts, nareisTerm, asylumLaw, route] },
  { name: 'mvv', title: 'Provisional residence permit (mvv)', tables: [permitThatCounts, mvv] },
  { name: 'exam', title: 'Exam abroad', tables: [partnerAge, purposeOfStay, exam] },
  { name: 'sponsorStatus', title: 'Status of the sponsor', tables: [yearOfResidence, treaty, sponsorStatus] },
  { name: 'channel', title: 'Channel and form', tables: [channel] },
  { name: 'legalisation', title: 'Legalisation', tables: [legalisation] },
];
