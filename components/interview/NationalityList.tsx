'use client';
import { useCallback, useSyncExternalStore, type ReactNode } from 'react';
import { asTexts } from '@/components/ui/drafts/shapes';
import { useDraft } from '@/components/ui/drafts/useDraft';

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
  const [shown] = chosen;
  /** A choice made before React came is taken over. */
  const nativeList = useCallback(
    (list: HTMLSelectElement | null) => {
      if (list?.value && list.value !== shown) onChoose([list.value]);
    },
    [onChoose, shown],
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
        key={shown}
        ref={nativeList}
        className="field mt-1 w-full"
        defaultValue={shown ?? ''}
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

/** What is chosen in the list: what the visitor chose, here or before the page was left, or else what was kept. */
export function useChosen(kept: readonly string[]): [readonly string[], (codes: readonly string[]) => void] {
  const [chosen, choose] = useDraft<readonly string[] | null>('chosen', null, asTexts);
  const isHydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  ); // the page is made without any draft
  const keptNow = kept.join();
  const change = useCallback(
    (codes: readonly string[]) => void choose(codes.join() === keptNow ? null : codes),
    [choose, keptNow],
  );
  return [(isHydrated ? chosen : null) ?? kept, change];
}

function never() {
  return () => undefined;
}
