import type { Status } from '@/lib/rules/ids';

/** The colours of a status: of its words, its ground and its edge. Never the only sign of it. */
export const tones: Record<Status, { text: string; ground: string; edge: string }> = {
  met: { text: 'text-good', ground: 'bg-good-tint', edge: 'border-good' },
  notMet: { text: 'text-todo', ground: 'bg-todo-tint', edge: 'border-todo' },
  review: { text: 'text-check', ground: 'bg-check-tint', edge: 'border-check' },
  later: { text: 'text-later', ground: 'bg-later-tint', edge: 'border-later' },
  exempt: { text: 'text-quiet', ground: 'bg-tint', edge: 'border-edge' },
  open: { text: 'text-quiet', ground: 'bg-tint', edge: 'border-edge' },
};

/** What asks for attention first. */
export const statusOrder: readonly Status[] = ['notMet', 'review', 'open', 'later', 'met', 'exempt'];
