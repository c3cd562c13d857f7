import { useTexts } from '@/components/ui/TextsContext';

/** The parts of a long page, one tap away. */
export function PlanContents({ hasLetters }: { hasLetters: boolean }) {
  const { t } = useTexts();
  const parts = [
    { href: '#list', name: t('ui.plan.listTitle') },
    { href: '#picture', name: t('ui.plan.pictureTitle') },
    ...(hasLetters ? [{ href: '#letters', name: t('ui.plan.lettersTitle') }] : []),
    { href: '#calendar', name: t('ui.plan.calendarTitle') },
  ];
  return (
    <nav aria-label={t('ui.result.onThisPage')} className="mt-8 print:hidden">
      <ul className="flex flex-wrap gap-x-6">
        {parts.map(({ href, name }) => (
          <li key={href}>
            <a href={href} className="inline-flex min-h-target items-center">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
