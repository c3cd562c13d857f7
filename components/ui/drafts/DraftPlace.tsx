'use client';
import { createContext, Fragment, use, useState, useSyncExternalStore, type ReactNode } from 'react';
import { deviceDrafts } from '@/lib/saved/deviceDrafts';

interface Place {
  /** Under which the drafts of the device know it. */
  name: string;
  /** Whether somebody had begun to fill it in before it was shown. */
  wasBegun: boolean;
}

const PlaceContext = createContext<Place | null>(null);

interface DraftPlaceProps {
  /** Stays the same as long as the form is shown. */
  name: string;
  children: ReactNode;
}

/** A form that is kept on the device while it is filled in. It is shown anew when everything is erased elsewhere. */
export function DraftPlace({ name, children }: DraftPlaceProps) {
  const edition = useSyncExternalStore(
    (listener) => deviceDrafts().subscribe(listener),
    () => deviceDrafts().edition(),
    () => 0,
  );
  return (
    <OpenPlace key={`${name} ${edition}`} name={name}>
      {children}
    </OpenPlace>
  );
}

/** A form within a form, with drafts that may go before those around it: one item of a list, say. */
export function DraftPart({ name, children }: DraftPlaceProps) {
  const within = useDraftPlace();
  if (within === null) return <Fragment>{children}</Fragment>;
  return <OpenPlace name={`${within.name}/${name}`}>{children}</OpenPlace>;
}

function OpenPlace({ name, children }: DraftPlaceProps) {
  const [place] = useState(() => ({
    name,
    wasBegun: isInBrowser && Object.keys(deviceDrafts().open(name)).length > 0,
  }));
  return <PlaceContext value={place}>{children}</PlaceContext>;
}

const isInBrowser = typeof window !== 'undefined';

/** The form around; null where nobody keeps it. */
export function useDraftPlace(): Place | null {
  return use(PlaceContext);
}
