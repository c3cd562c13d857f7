import type { Texts } from '@/lib/messages/texts';
import type { DocumentId } from '@/lib/rules/ids';

/** Papers by their names alone. */
export function Names({ of, texts: { t } }: { of: readonly DocumentId[]; texts: Texts }) {
  return (
    <ul>
      {of.map((id) => (
        <li key={id}>{t(`documents.${id}.name`)}</li>
      ))}
    </ul>
  );
}
