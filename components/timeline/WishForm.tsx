'use client';
import { Choice } from '@/components/interview/fields/Choice';
import { DraftPlace } from '@/components/ui/drafts/DraftPlace';
import { asOneOf } from '@/components/ui/drafts/shapes';
import { useDraft } from '@/components/ui/drafts/useDraft';
import { useTexts } from '@/components/ui/TextsContext';
import type { Wish } from '@/lib/plan/input';
import { planDays } from '@/lib/typed/dayRules';
import { DayEntry } from './DayEntry';
import { usePlan } from './PlanContext';

interface WishFormProps {
  onWish: (wish: Wish, said: string) => void;
}

/** The three questions a plan answers. The first needs no day; the others ask for one. */
export function WishForm(props: WishFormProps) {
  return (
    <DraftPlace name="plan/wish">
      <Wishes {...props} />
    </DraftPlace>
  );
}

function Wishes({ onWish }: WishFormProps) {
  const { t } = useTexts();
  const { plan } = usePlan();
  const kinds: Wish['kind'][] = ['soon', ...fitting(plan)];
  const [chosen, setChosen] = useDraft<Wish['kind'] | null>('kind', null, asOneOf(kinds));
  const asked = chosen ?? plan.wish.kind;
  const kind = kinds.includes(asked) ? asked : 'soon';
  function start(wish: Wish) {
    setChosen(null);
    onWish(wish, t('ui.plan.savedSetting'));
  }
  if (kinds.length === 1) return null;
  return (
    <section className="mt-8 print:hidden">
      <fieldset className="grid gap-2">
        <legend className="mb-3 font-heading text-2xl font-semibold">{t('ui.plan.wishTitle')}</legend>
        {kinds.map((each) => (
          <Choice
            key={each}
            id={`wish-${each}`}
            type="radio"
            name="wish"
            value={each}
            label={t(each === 'soon' && !plan.together ? 'ui.plan.wishes.soonApply' : `ui.plan.wishes.${each}`)}
            checked={kind === each}
            onChange={() => {
              setChosen(each);
              if (each === 'soon') start({ kind: 'soon' });
            }}
          />
        ))}
      </fieldset>
      {kind !== 'soon' && (
        <DayEntry
          key={`${kind} ${'day' in plan.wish ? plan.wish.day : ''}`}
          id="wish-day"
          draft={`wish-${kind}`}
          legend={t('ui.plan.wishDay')}
          value={plan.wish.kind === kind && 'day' in plan.wish ? plan.wish.day : undefined}
          submit={t('ui.plan.wishUse')}
          rule={planDays[kind === 'fileOn' ? 'filingOn' : 'togetherBy']}
          on={plan.on}
          onDay={(day) => {
            start({ kind, day });
            document.getElementById('plan-answer')?.focus();
          }}
        />
      )}
    </section>
  );
}

function fitting({ filing, together }: ReturnType<typeof usePlan>['plan']): Wish['kind'][] {
  const kinds: Wish['kind'][] = [];
  if (filing && !filing.isDone) kinds.push('fileOn');
  if (together && !together.isDone) kinds.push('togetherBy');
  return kinds;
}
