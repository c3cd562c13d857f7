'use client';
import { createContext, use, type ReactNode } from 'react';
import type { DocumentNeeded } from '@/lib/rules/documents';
import { papersWithNotes, type PaperGroup } from './groupPapers';

const NotesContext = createContext<ReadonlySet<DocumentNeeded>>(new Set());

/** Lets the notes on a country stand once: beside the first paper from there. */
export function NotesProvider({ groups, children }: { groups: readonly PaperGroup[]; children: ReactNode }) {
  return <NotesContext value={papersWithNotes(groups)}>{children}</NotesContext>;
}

/** Whether the notes on a paper's country stand beside it, or beside an earlier one. */
export function useNotesPlace(): (paper: DocumentNeeded) => 'here' | 'above' {
  const first = use(NotesContext);
  return (paper) => (first.has(paper) ? 'here' : 'above');
}
