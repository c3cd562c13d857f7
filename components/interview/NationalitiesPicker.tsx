'use client';
import type { Nationality } from '@/lib/rules/answers';
import { nationalityCodes } from '@/lib/rules/facts/countryCodes';
import { asFlag, asText } from '@/components/ui/drafts/shapes';
import { useDraft, useKeptField } from '@/components/ui/drafts/useDraft';
import { useTexts } from '@/components/ui/TextsContext';
import { CountryPicker } from './fields/CountryPicker';

interface NationalitiesPickerProps {
  id: string;
  chosen: readonly string[];
  onChoose: (codes: readonly string[]) => void;
  error?: string | undefined;
}

/** How many nationalities a person can give here. */
const MOST = 3;

/** One to three nationalities: those chosen already, and a list for one more. */
export function NationalitiesPicker({ id, chosen: codes, onChoose, error }: NationalitiesPickerProps) {
  const { t, country } = useTexts();
  const [adding, setAdding] = useDraft('adding', false, asFlag);
  const { keep: keepFilter } = useKeptField('filter', '', asText);
  const chosen = codes.filter(isNationality);
  // The last one is still open in the list: moving through radio buttons chooses each on the way.
  const settled = adding ? chosen : chosen.slice(0, -1);
  const current = adding ? undefined : chosen.at(-1);
  /** The list for another one begins with an empty filter. */
  function changeList(change: () => void) {
    keepFilter('');
    change();
  }

  return (
    <div>
      {settled.length > 0 && (
        <ul aria-label={t('ui.countryField.chosen')} className="mb-4 grid gap-2">
          {settled.map((code) => (
            <li
              key={code}
              className="flex flex-wrap items-center justify-between gap-x-4 rounded-card border-2 border-line bg-card px-4"
            >
              <strong>{country(code)}</strong>
              <button
                type="button"
                className="link-button"
                onClick={() => changeList(() => onChoose(chosen.filter((other) => other !== code)))}
              >
                {t('ui.countryField.remove', { name: country(code) })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <CountryPicker
        key={settled.length}
        id={id}
        label={t('ui.countryField.searchNationality')}
        kind="nationality"
        draft="filter"
        value={current}
        except={settled}
        onChange={(code) => {
          onChoose([...settled, code]);
          setAdding(false);
        }}
        error={error}
      />
      {current !== undefined && chosen.length < MOST && (
        <button type="button" className="link-button mt-2" onClick={() => changeList(() => setAdding(true))}>
          {t('ui.countryField.another')}
        </button>
      )}
    </div>
  );
}

function isNationality(code: string): code is Nationality {
  return nationalityCodes.some((known) => known === code);
}
