'use client';
import { useRef, useState } from 'react';
import { deviceStore } from '@/lib/saved/device';
import { useTexts } from '@/components/ui/TextsContext';

/** Removes everything this site keeps on the device, after asking once. */
export function EraseEverything() {
  const { t } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [erased, setErased] = useState(false);

  return (
    <div className="mt-12 border-t border-line pt-4">
      <button type="button" className="link-button" onClick={() => dialog.current?.showModal()}>
        {t('ui.answers.erase')}
      </button>
      <p role="status">{erased ? t('ui.answers.erased') : ''}</p>
      <dialog
        ref={dialog}
        aria-labelledby="erase-title"
        className="m-auto max-w-md rounded-card border border-line bg-card p-6 text-ink backdrop:bg-ink/50"
      >
        <h2 id="erase-title" className="text-2xl">
          {t('ui.answers.eraseTitle')}
        </h2>
        <p className="mt-2">{t('ui.answers.eraseText')}</p>
        <form method="dialog" className="mt-5 flex flex-wrap gap-3">
          <button
            className="button"
            onClick={() => {
              deviceStore().erase();
              setErased(true);
            }}
          >
            {t('ui.answers.eraseConfirm')}
          </button>
          <button className="button button-quiet">{t('ui.answers.eraseCancel')}</button>
        </form>
      </dialog>
    </div>
  );
}
