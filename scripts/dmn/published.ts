/** The six tables we publish, a file each. What a file needs of another one is an input, so that each stands alone. */
import type { Published } from './table';
import { channel } from './tables/channel';
import { exam } from './tables/exam';
import { legalisation } from './tables/legalisation';
import { mvv } from './tables/mvv';
import { nareisTerm } from './tables/nareisTerm';
import { partnerAge } from './tables/partnerAge';
import { permitThatCounts } from './tables/permitThatCounts';
import { route } from './tables/route';
import { sponsorStatus } from './tables/sponsorStatus';
import { yearOfResidence } from './tables/yearOfResidence';

export const published: readonly Published[] = [
  { name: 'route', title: 'Route', tables: [permitThatCounts, nareisTerm, route] },
  { name: 'mvv', title: 'Provisional residence permit (mvv)', tables: [permitThatCounts, mvv] },
  { name: 'exam', title: 'Exam abroad', tables: [partnerAge, exam] },
  { name: 'sponsorStatus', title: 'Status of the sponsor', tables: [yearOfResidence, sponsorStatus] },
  { name: 'channel', title: 'Channel and form', tables: [channel] },
  { name: 'legalisation', title: 'Legalisation', tables: [legalisation] },
];
