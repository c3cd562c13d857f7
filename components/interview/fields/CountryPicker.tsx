'use client';
import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { asText } from '@/components/ui/drafts/shapes';
import { useDraft } from '@/components/ui/drafts/useDraft';
import { useTexts } from '@/components/ui/TextsContext';
import { isBlank } from '@/lib/typed/asSeen';
import { CountryRow } from './CountryRow';
import { entriesOf, search, type Choosable } from './countrySearch';
import { describedBy, FieldText, Label } from './FieldText';
import { namesLater } from './namesLater';
import { TextInput } from './TextInput';
import { useSettled } from './useSettled';

export interface CountryPickerProps<Kind extends keyof Choosable> {
  /** Of the box to type in. */
  id: string;
  label: string;
  kind: Kind;
  hint?: ReactNode;
  error?: string | undefined;
  value: Choosable[Kind] | null | undefined;
  onChange: (code: Choosable[Kind]) => void;
  /** Not offered, since they are chosen already. */
  except?: readonly Choosable[Kind][];
  /** Under which the form keeps what is typed in the box. */
  draft?: string;
}

/** A country or a nationality: a box that narrows down a list of native radio buttons. */
export function CountryPicker<Kind extends keyof Choosable>(props: CountryPickerProps<Kind>) {
  const { id, label, kind, hint, error, value, onChange, except = [], draft = `filter/${id}` } = props;
  const texts = useTexts();
  const { t } = texts;
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useDraft(draft, '', asText);
  const query = useDeferredValue(typed);
  const everywhere = namesLater.useHere();
  const [isFetching, setIsFetching] = useState(false);
  const entries = useMemo(() => entriesOf(kind, texts, everywhere ?? {}), [kind, texts, everywhere]);
  const found = useMemo(() => search(query, entries), [query, entries]).filter(({ code }) => !except.includes(code));
  const saysNothing = isBlank(query) || (found.length === 0 && isFetching);
  const count = useSettled(saysNothing ? '' : t('ui.countryField.found', { count: found.length }));

  useEffect(() => {
    const chosenRow = query === '' ? list.current?.querySelector<HTMLElement>(':has(> input:checked)') : null;
    if (list.current) list.current.scrollTop = chosenRow?.offsetTop ?? 0;
  }, [query]);

  /** Those of this page are here, and do where the others cannot be fetched. */
  function fetchNames() {
    if (everywhere !== null || isFetching) return;
    setIsFetching(true);
    const settled = () => setIsFetching(false);
    namesLater.load().then(settled, settled);
  }

  const [wasBegun] = useState(!isBlank(typed));
  useEffect(() => {
    if (wasBegun) void namesLater.load().catch(() => undefined); // asked for again with the next key
  }, [wasBegun]);

  function goToList(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault(); // Enter would send the form with nothing chosen
    const [only, ...others] = search(typed, entries).filter(({ code }) => !except.includes(code));
    if (event.key === 'Enter' && only && others.length === 0) onChange(only.code);
    const rows = list.current;
    const row = rows?.querySelector<HTMLElement>('input:checked') ?? rows?.querySelector<HTMLElement>('input');
    row?.focus();
  }

  return (
    <div>
      <label htmlFor={id}>
        <Label text={label} />
      </label>
      <FieldText
        id={id}
        error={error}
        hint={
          <>
            {hint} <span>{t('ui.countryField.searchHelp')}</span>
          </>
        }
      />
      <TextInput
        id={id}
        type="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        className="field mt-1.5 w-full"
        value={typed}
        onFocus={fetchNames}
        onChange={(event) => {
          setTyped(event.target.value);
          fetchNames();
        }}
        onKeyDown={goToList}
        aria-describedby={describedBy(id, { hint: true, error })}
        aria-invalid={error ? true : undefined}
      />
      <p role="status" className="mt-1 min-h-[1.6em] text-base text-quiet">
        {count}
      </p>
      <div className="mt-1 overflow-hidden rounded-card border-2 border-line bg-card">
        <div
          ref={list}
          role="radiogroup"
          aria-label={`${label}: ${t(kind === 'country' ? 'ui.countryField.results' : 'ui.countryField.nationalities')}`}
          className="relative max-h-[min(19rem,45svh)] overflow-y-auto overscroll-contain"
        >
          {found.map((row) => (
            <CountryRow
              key={row.code}
              found={row}
              group={`${id}-list`}
              checked={row.code === value}
              onChoose={onChange}
            />
          ))}
        </div>
        <p className="border-t-2 border-line bg-tint px-4 py-2">
          <span className="text-quiet">{`${t('ui.countryField.chosen')}: `}</span>
          <strong>{value ? texts.country(value) : '–'}</strong>
        </p>
      </div>
    </div>
  );
}
