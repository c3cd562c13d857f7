'use client';
import type { Loading } from './useLoading';

export interface LoadingWords {
  loading: string;
  loadFailed: string;
  tryAgain: string;
}

/** Says that something is on its way, or that it could not be fetched and how to try again. */
export function LoadingNotice({ loading, words }: { loading: Loading<unknown>; words: LoadingWords }) {
  switch (loading.status) {
    case 'loaded':
      return null;
    case 'loading':
      return (
        <p role="status" className="mt-4 rounded-card bg-tint p-4">
          {words.loading}
        </p>
      );
    case 'failed':
      return (
        <div role="alert" className="mt-4 rounded-card bg-todo-tint p-4">
          <p>{words.loadFailed}</p>
          <button type="button" className="link-button" onClick={loading.retry}>
            {words.tryAgain}
          </button>
        </div>
      );
  }
}
