'use client';
import { useCallback, useState, type ReactNode } from 'react';

export interface Named {
  code: string;
  name: string;
}

export interface PickerProps {
  id: string;
  chosen: readonly string[];
  onChoose: (codes: readonly string[]) => void;
}

/** The list with a filter and room for more nationalities; it comes with the rest of the interview. */
export type Picker = (props: PickerProps) => ReactNode;

interface NationalityListProps {
  id: string;
  picker: Picker | undefined;
  chosen: readonly string[];
  onChoose: (codes: readonly string[]) => void;
  nationalities: readonly Named[];
  label: string;
  /** The line that stands for no choice. */
  choose: string;
  hint?: ReactNode;
}

/**
 * A nationality out of a native list, which works before any script; then the list with the filter takes its place,
 * with what was chosen.
 */
export function NationalityList(props: NationalityListProps) {
  const { id, picker, chosen, onChoose, nationalities, label, choose, hint } = props;
  /** A choice made before React came is taken over. */
  const nativeList = useCallback(
    (list: HTMLSelectElement | null) => {
      if (list?.value) onChoose([list.value]);
    },
    [onChoose],
  );
  if (picker) return picker({ id, chosen, onChoose });
  return (
    <>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint}
      <select
        id={id}
        name="nationality"
        key={chosen[0]}
        ref={nativeList}
        className="field mt-1 w-full"
        defaultValue={chosen[0] ?? ''}
        onChange={(event) => onChoose([event.target.value].filter((code) => code !== ''))}
      >
        <option value="">{choose}</option>
        {nationalities.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}

/** What is chosen in the list: what the visitor chose here, or else what was kept. */
export function useChosen(kept: readonly string[]): [readonly string[], (codes: readonly string[]) => void] {
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  return [chosen ?? kept, setChosen];
}
