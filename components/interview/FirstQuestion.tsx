'use client';
import { useCallback, useEffect, useRef, useState, type ReactNode, type Ref } from 'react';
import { ErrorSummary, type FieldError } from './ErrorSummary';
import { QuestionHead, WhyWeAsk } from './QuestionHead';

/** The words of the first question, handed over as text so that the page needs no language file to show it. */
export interface FirstQuestionWords {
  progress: string;
  title: string;
  help: string;
  why: string;
  whyLabel: string;
  continue: string;
  problem: string;
  chooseOne: string;
  dutch: string;
  another: string;
  several: string;
  severalHelp: string;
  which: string;
  choose: string;
  chooseNationality: string;
}

export interface Named {
  code: string;
  name: string;
}

export interface PickerProps {
  id: string;
  chosen: readonly string[];
  onChoose: (codes: readonly string[]) => void;
}

interface FirstQuestionProps {
  words: FirstQuestionWords;
  nationalities: readonly Named[];
  onAnswer: (codes: string[]) => void;
  /** The answer kept from an earlier visit. */
  kept?: readonly string[] | undefined;
  /**
   * The list with a filter and room for more nationalities. It comes with the scripts, in place of the native list,
   * and starts with what was chosen there.
   */
  picker?: ((props: PickerProps) => ReactNode) | undefined;
  heading?: Ref<HTMLHeadingElement> | undefined;
  children?: ReactNode;
}

/**
 * The first question as plain HTML: it can be read and answered before any script has arrived. React replays a press
 * on Continue made before then (`action`, not `onSubmit`, which would put the answer into the address).
 */
export function FirstQuestion({ words, nationalities, onAnswer, kept, picker, heading, children }: FirstQuestionProps) {
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [who, setWho] = useState<string | null>(null);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const foreign = chosen ?? kept?.filter((code) => whoIs(kept) === 'several' || code !== 'NL') ?? [];
  const form = useRef<HTMLFormElement>(null);
  /** The answer kept comes with the scripts, too late to be a default; a choice made meanwhile goes before it. */
  useEffect(() => {
    const radios = [...(form.current?.querySelectorAll<HTMLInputElement>('input[name=who]') ?? [])];
    const radio = radios.find(({ value }) => value === whoIs(kept));
    if (radio && !radios.some(({ checked }) => checked)) radio.checked = true;
  }, [kept]);
  /** A choice made in the native list before the scripts came is taken over. */
  const nativeList = useCallback((list: HTMLSelectElement | null) => {
    if (list?.value) setChosen([list.value]);
  }, []);

  function submit(given: FormData) {
    const value = given.get('who');
    const codes = value === 'dutch' ? ['NL'] : picker ? foreign : [given.get('nationality')].filter(isText);
    // A form with an action is set back to its defaults afterwards: what was given becomes the default.
    setWho(isText(value) ? value : null);
    if (value !== 'dutch') setChosen(codes);
    if (value === null) setErrors([{ field: 'who-dutch', message: words.chooseOne }]);
    else if (codes.length === 0) setErrors([{ field: 'nationality', message: words.chooseNationality }]);
    else {
      setErrors([]);
      onAnswer([...codes]);
    }
  }

  return (
    <form ref={form} action={submit} noValidate aria-describedby="first-question-help" className="group">
      <ErrorSummary title={words.problem} errors={errors} />
      <QuestionHead ref={heading} id="first-question" progress={words.progress} title={words.title} help={words.help} />
      {children}
      <fieldset aria-labelledby="first-question" className="mt-6 grid gap-3">
        {(
          [
            ['dutch', words.dutch],
            ['another', words.another],
            ['several', words.several],
          ] as const
        ).map(([value, label]) => (
          <label key={value} className="choice">
            <input
              id={`who-${value}`}
              type="radio"
              name="who"
              value={value}
              defaultChecked={(who ?? whoIs(kept)) === value}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <div
        id="nationality-field"
        className="mt-4 hidden group-has-[[value=another]:checked]:block group-has-[[value=several]:checked]:block"
      >
        {picker ? (
          picker({ id: 'nationality', chosen: foreign, onChoose: setChosen })
        ) : (
          <>
            <label htmlFor="nationality" className="font-semibold">
              {words.which}
            </label>
            <p className="hidden text-base text-quiet group-has-[[value=several]:checked]:block">{words.severalHelp}</p>
            <select
              id="nationality"
              name="nationality"
              key={foreign[0]}
              ref={nativeList}
              className="field mt-1 w-full"
              defaultValue={foreign[0] ?? ''}
              onChange={(event) => setChosen([event.target.value].filter(isText))}
            >
              <option value="">{words.choose}</option>
              {nationalities.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </>
        )}
      </div>
      <WhyWeAsk label={words.whyLabel}>{words.why}</WhyWeAsk>
      <p className="mt-7">
        <button type="submit" className="button">
          {words.continue}
        </button>
      </p>
    </form>
  );
}

function whoIs(codes: readonly string[] | undefined) {
  if (!codes || codes.length === 0) return null;
  if (codes.length > 1) return 'several';
  return codes[0] === 'NL' ? 'dutch' : 'another';
}

function isText(value: FormDataEntryValue | null): value is string {
  return typeof value === 'string' && value !== '';
}
