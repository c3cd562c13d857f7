'use client';
import { useTexts } from '@/components/ui/TextsContext';

/**
 * For who must not be seen reading this. The page is gone at once, also on a slow connection, and Back does not lead to
 * it: the other website takes its place in the tab. That one is Wikipedia in the visitor's language: nobody is
 * surprised by it, it asks for no consent first, and it follows nobody.
 */
export function LeaveNow() {
  const { t, locale } = useTexts();
  return (
    <>
      <button
        type="button"
        className="button sticky top-2 z-10 shadow-lg"
        aria-describedby="leave-now-help"
        onClick={({ currentTarget }) => {
          currentTarget.closest('details')?.removeAttribute('open');
          document.body.style.display = 'none';
          window.location.replace(`https://${locale}.wikipedia.org/`);
        }}
      >
        {t('ui.branches.leaveNow')}
      </button>
      <p id="leave-now-help" className="mt-2 mb-5 text-base text-quiet">
        {t('ui.branches.leaveHelp')}
      </p>
    </>
  );
}
