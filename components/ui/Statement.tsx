import type { Block } from '@/lib/messages/statement';
import type { StatementPage } from '@/lib/messages/statementTexts';

/** A page of text: works without any script. */
export function Statement({ page: { title, lead, sections } }: { page: StatementPage }) {
  return (
    <>
      <h1 className="text-4xl">{title}</h1>
      <p className="mt-3 text-quiet">{lead}</p>
      {sections.map((section) => (
        <section key={section.id} id={section.id} className="mt-8">
          <h2 className="text-2xl">{section.title}</h2>
          {section.blocks.map((block, index) => (
            <Part key={index} block={block} />
          ))}
        </section>
      ))}
    </>
  );
}

function Part({ block }: { block: Block }) {
  if (typeof block === 'string') return <p className="mt-3">{block}</p>;
  if ('href' in block) {
    return (
      <p className="mt-1">
        <a href={block.href} rel="noreferrer" className="inline-flex min-h-target items-center">
          {block.text}
        </a>
      </p>
    );
  }
  if ('label' in block) {
    return (
      <dl className="mt-3 border-s-4 border-line ps-3">
        <dt className="text-quiet">{block.label}</dt>
        <dd className="font-semibold">{block.value}</dd>
      </dl>
    );
  }
  return (
    <ul className="mt-3 grid list-disc gap-2 ps-5">
      {block.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
