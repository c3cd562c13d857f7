'use client';
import { useState, type ReactNode, type Ref } from 'react';
import { asFlag } from '@/components/ui/drafts/shapes';
import { useDraft } from '@/components/ui/drafts/useDraft';
import { BackLink } from './BackLink';
import { ErrorSummary, type FieldError } from './ErrorSummary';
import { NationalityList, useChosen, type Named, type Picker } from './NationalityList';
import { QuestionHead, WhyWeAsk } from './QuestionHead';

export interface SecondQuestionWords {
  back: string;
  progress: string;
  title: string;
  help: string;
  why: string;
  whyLabel: string;
  continue: string;
  problem: string;
  several: string;
  severalHelp: string;
  which: string;
  choose: string;
  chooseNationality: string;
}

interface SecondQuestionProps {
  words: SecondQuestionWords;
  /** The address of the question before. */
  before: string;
  nationalities: readonly Named[];
  onAnswer: (codes: string[]) => void;
  kept?: readonly string[] | undefined;
  picker: Picker | undefined;
  heading: Ref<HTMLHeadingElement>;
  notice: ReactNode;
  waits: boolean;
}

/** The second question for those who were quicker than the rest of the interview: like the first, without its code. */
export function SecondQuestion(props: SecondQuestionProps) {
  const { words, before, nationalities, onAnswer, kept = [], picker, heading, notice, waits } = props;
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [chosen, setChosen] = useChosen(kept);
  /** More than one can only be given in the list with the filter. */
  const [several, setSeveral] = useDraft('several', false, asFlag);
  const [wantsMore, setWantsMore] = useState(false);

  function submit() {
    setErrors(chosen.length === 0 ? [{ field: 'partner-nationality', message: words.chooseNationality }] : []);
    setWantsMore(several && !picker);
    if (chosen.length > 0 && (!several || picker)) onAnswer([...chosen]);
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <BackLink href={before}>{words.back}</BackLink>
      <ErrorSummary title={words.problem} errors={errors} />
      <QuestionHead ref={heading} id="question" progress={words.progress} title={words.title} help={words.help} />
      {(waits || (wantsMore && !picker)) && notice}
      <div className="mt-6">
        <NationalityList
          id="partner-nationality"
          picker={picker}
          chosen={chosen}
          onChoose={setChosen}
          nationalities={nationalities}
          label={words.which}
          choose={words.choose}
        />
      </div>
      {!picker && (
        <>
          <label className="choice mt-4">
            <input
              type="checkbox"
              checked={several}
              onChange={(event) => setSeveral(event.target.checked)}
              aria-describedby="several-help"
            />
            <span>{words.several}</span>
          </label>
          <p id="several-help" className="mt-1 text-base text-quiet">
            {several ? words.severalHelp : ''}
          </p>
        </>
      )}
      <WhyWeAsk label={words.whyLabel}>{words.why}</WhyWeAsk>
      <p className="mt-7">
        <button type="submit" className="button">
          {words.continue}
        </button>
      </p>
    </form>
  );
}
