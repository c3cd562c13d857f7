import { legalisationOf } from '@/lib/rules/civilPaper';
import { notApostilleParties } from '@/lib/rules/facts/apostille';
import { countryCodes } from '@/lib/rules/facts/countryCodes';
import type { Legalisation } from '@/lib/rules/ids';
import type { ChecklistProps } from './ChecklistProps';
import { civilPapers } from './civilPapers';
import { Names } from './Names';

/** Papers from abroad in general: what must be done depends on the country, which only an answer would tell. */
export function ForeignPapers({ texts, words }: ChecklistProps) {
  const { t, list, country, locale } = texts;
  const countriesOf = (legalisation: Legalisation) =>
    list(
      countryCodes
        .filter(
          (code) => legalisationOf('birthCertificatePartner', code, notApostilleParties.checkedOn) === legalisation,
        )
        .map(country)
        .sort((one, other) => one.localeCompare(other, locale)),
    );
  return (
    <section>
      <h2>{words.foreignTitle}</h2>
      <p>{words.foreignLead}</p>
      <Names of={civilPapers} texts={texts} />
      <h3>{t('ui.result.legalisationLabel')}</h3>
      <p>{words.legalisationLead}</p>
      <ul>
        {(['none', 'extractOrApostille', 'apostille', 'ministry', 'chain', 'check'] as const).map((kind) => (
          <li key={kind}>{t(`legalisation.${kind}`, { country: words.legalisation[kind] })}</li>
        ))}
      </ul>
      <p>{`${words.ministryCountries} ${countriesOf('ministry')}.`}</p>
      <p>{`${words.chainCountries} ${countriesOf('chain')}.`}</p>
      <p>{words.custodyPaper}</p>
      <h3>{t('ui.result.translationLabel')}</h3>
      <p>{`${t('translation.maybe', { country: words.anyCountry })} ${words.euForm}`}</p>
      <p>{t('ui.result.otherLanguages')}</p>
      <p>{t('ui.result.papersNotHad')}</p>
    </section>
  );
}
