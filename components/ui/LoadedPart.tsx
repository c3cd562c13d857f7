'use client';
import type { ReactNode } from 'react';
import { LoadingNotice } from './LoadingNotice';
import { useTexts } from './TextsContext';
import { useLoading } from './useLoading';

interface LoadedPartProps<Part> {
  /** Must stay the same function. */
  load: () => Promise<Part>;
  children: (part: Part) => ReactNode;
}

/** A part of a view whose code is fetched when it is shown. */
export function LoadedPart<Part>({ load, children }: LoadedPartProps<Part>) {
  const { t } = useTexts();
  const loading = useLoading(load);
  if (loading.status === 'loaded') return children(loading.value);
  const words = { loading: t('ui.site.loading'), loadFailed: t('ui.site.loadFailed'), tryAgain: t('ui.site.tryAgain') };
  return <LoadingNotice loading={loading} words={words} />;
}
