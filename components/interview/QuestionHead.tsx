import type { ReactNode, Ref } from 'react';

interface QuestionHeadProps {
  /** Of the heading, which names the fields; the help is `<id>-help`. */
  id: string;
  /** The part of the interview and how much is still to come. */
  progress: string;
  title: string;
  help: string;
  ref?: Ref<HTMLHeadingElement> | undefined;
}

/** The question as the page's heading, with its one sentence of help. */
export function QuestionHead({ id, progress, title, help, ref }: QuestionHeadProps) {
  return (
    <>
      <p className="text-base text-quiet">{progress}</p>
      <h1 ref={ref} tabIndex={-1} id={id} className="mt-1 text-3xl sm:text-4xl">
        {title}
      </h1>
      <p id={`${id}-help`} className="mt-3 text-pretty text-quiet">
        {help}
      </p>
    </>
  );
}

/** Why the question is asked: one tap away. */
export function WhyWeAsk({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="mt-5">
      <summary className="inline-flex min-h-target items-center rounded-card text-accent underline underline-offset-4">
        {label}
      </summary>
      <p className="border-s-4 border-line ps-4 text-pretty">{children}</p>
    </details>
  );
}
