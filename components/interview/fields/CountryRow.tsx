import { useTexts } from '@/components/ui/TextsContext';
import type { Found } from './countrySearch';

interface CountryRowProps<Code> {
  found: Found<Code>;
  /** The name that the radio buttons of a list share. */
  group: string;
  checked: boolean;
  onChoose: (code: Code) => void;
}

/** One row of the list, with the reason where it is offered for a territory that was asked for. */
export function CountryRow<Code extends string>({ found, group, checked, onChoose }: CountryRowProps<Code>) {
  const { t } = useTexts();
  const { code, name, territories } = found;
  return (
    <label className="flex min-h-target items-center gap-3 px-4 py-1.5 -outline-offset-4 hover:bg-tint has-checked:bg-tint has-focus-visible:outline-3 has-focus-visible:outline-focus">
      <input
        type="radio"
        className="outline-none"
        name={group}
        value={code}
        checked={checked}
        onChange={() => onChoose(code)}
      />
      <span>
        <span className={checked ? 'font-semibold' : undefined}>{name}</span>
        {territories.map((territory) => (
          <span key={territory} className="block text-base text-quiet">
            {t('ui.countryField.ofState', { territory, state: name })}
          </span>
        ))}
      </span>
    </label>
  );
}
