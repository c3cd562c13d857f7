'use client';
import { useEffect, useRef, useState, type ReactNode, type Ref } from 'react';
import { asText } from '@/components/ui/drafts/shapes';
import { useIsTyped, useKeptField } from '@/components/ui/drafts/useDraft';
import { ErrorSummary, type FieldError } from './ErrorSummary';
import { NationalityList, useChosen, type Named, type Picker } from './NationalityList';
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

interface FirstQuestionProps {
  words: FirstQuestionWords;
  nationalities: readonly Named[];
  onAnswer: (codes: string[]) => void;
  /** The answer kept from an earlier visit. */
  kept?: readonly string[] | undefined;
  picker?: Picker | undefined;
  heading?: Ref<HTMLHeadingElement> | undefined;
  /** What is still on its way, or could not be fetched. */
  notice: ReactNode;
  /** Whether the visitor waits for it. */
  waits: boolean;
}

/**
 * The first question as plain HTML: it can be read and answered before any script has arrived. React replays a press
 * on Continue made before then (`action`, not `onSubmit`, which would put the answer into the address).
 */
export function FirstQuestion({
  words,
  nationalities,
  onAnswer,
  kept,
  picker,
  heading,
  notice,
  waits,
}: FirstQuestionProps) {
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [who, setWho] = useState<string | null>(null);
  const [foreign, setForeign] = useChosen(kept?.filter((code) => whoIs(kept) === 'several' || code !== 'NL') ?? []);
  /** More than one can only be given in the list with the filter. */
  const [wantsMore, setWantsMore] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const known = useRef<string | undefined>(undefined);
  const radios = () => [...(form.current?.querySelectorAll<HTMLInputElement>('input[name=who]') ?? [])];
  const { begun, keep } = useKeptField('who', '', asText);
  const keepWho = () => {
    const value = radios().find(({ checked }) => checked)?.value ?? '';
    keep(value === whoIs(kept) ? '' : value);
  };
  const isTyped = useIsTyped();
  /** What was begun at an earlier visit comes with the scripts too; what was chosen before them goes before it. */
  useEffect(() => {
    const chosen = radios().find(({ checked }) => checked);
    if (chosen) keep(chosen.value);
    else check(radios(), begun);
  }, [begun, keep]);
  /**
   * The answer kept comes with the scripts, too late to be a default; a choice made meanwhile goes before it. Another one
   * that comes later was given in another tab.
   */
  useEffect(() => {
    if (kept === undefined) {
      // Everything was erased in another window, or another question is shown.
      if (known.current !== undefined && !isTyped()) for (const radio of radios()) radio.checked = false;
      known.current = undefined;
      return;
    }
    const isAnother = known.current !== undefined && known.current !== kept.join() && !isTyped();
    known.current = kept.join();
    if (isAnother) setForeign(kept);
    if (isAnother || !radios().some(({ checked }) => checked)) check(radios(), whoIs(kept));
  }, [kept, setForeign, isTyped]);
  function submit(given: FormData) {
    const value = given.get('who');
    const listed = [given.get('nationality')].filter(isText);
    const codes = value === 'dutch' ? ['NL'] : picker || listed[0] === foreign[0] ? foreign : listed;
    // A form with an action is set back to its defaults afterwards: what was given becomes the default.
    setWho(isText(value) ? value : null);
    if (value !== 'dutch') setForeign(codes);
    if (value === null) setErrors([{ field: 'who-dutch', message: words.chooseOne }]);
    else if (codes.length === 0) setErrors([{ field: 'nationality', message: words.chooseNationality }]);
    else {
      setErrors([]);
      setWantsMore(value === 'several' && !picker);
      if (value !== 'several' || picker) onAnswer([...codes]);
    }
  }

  return (
    <form
      ref={form}
      action={submit}
      onChange={keepWho}
      noValidate
      aria-describedby="first-question-help"
      className="group"
    >
      <ErrorSummary title={words.problem} errors={errors} />
      <QuestionHead ref={heading} id="first-question" progress={words.progress} title={words.title} help={words.help} />
      {(waits || (wantsMore && !picker)) && notice}
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
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <div
        id="nationality-field"
        className="mt-4 hidden group-has-[[value=another]:checked]:block group-has-[[value=several]:checked]:block"
      >
        <NationalityList
          id="nationality"
          picker={picker}
          chosen={foreign}
          onChoose={setForeign}
          nationalities={nationalities}
          label={words.which}
          choose={words.choose}
          hint={
            <p className="hidden text-base text-quiet group-has-[[value=several]:checked]:block">{words.severalHelp}</p>
          }
        />
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

function check(radios: readonly HTMLInputElement[], chosen: string | null) {
  const radio = radios.find(({ value }) => value === chosen);
  if (radio) radio.checked = true;
}

function whoIs(codes: readonly string[] | undefined) {
  if (!codes || codes.length === 0) return null;
  if (codes.length > 1) return 'several';
  return codes[0] === 'NL' ? 'dutch' : 'another';
}

function isText(value: FormDataEntryValue | null): value is string {
  return typeof value === 'string' && value !== '';
}
