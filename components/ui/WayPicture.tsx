import { WayIcon, type WayStage } from './WayIcon';

interface WayPictureProps {
  caption: string;
  /** The stages in order; the last one is home. */
  stages: readonly { id: WayStage; name: string }[];
}

/** The way from here to living together, as a small picture. */
export function WayPicture({ caption, stages }: WayPictureProps) {
  return (
    <figure className="rounded-card bg-tint px-5 py-5">
      <figcaption className="text-base text-quiet">{caption}</figcaption>
      <ol className="mt-4 flex flex-col sm:flex-row">
        {stages.map(({ id, name }, index) => (
          <li
            key={id}
            className="relative flex items-center gap-3 pb-5 last:pb-0 sm:flex-1 sm:flex-col sm:gap-2 sm:pb-0 sm:text-center"
          >
            {index < stages.length - 1 && (
              <span
                aria-hidden="true"
                className="absolute start-6 top-12 bottom-0 border-s-2 border-dashed border-accent sm:start-[calc(50%+1.75rem)] sm:-end-[calc(50%-1.75rem)] sm:top-6 sm:bottom-auto sm:border-s-0 sm:border-t-2"
              />
            )}
            <span
              className={`flex size-12 flex-none items-center justify-center rounded-full border-2 border-accent ${
                index === stages.length - 1 ? 'bg-accent text-on-accent' : 'bg-card text-accent'
              }`}
            >
              <WayIcon name={id} className="size-6" />
            </span>
            <span className="text-base leading-snug">{name}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
