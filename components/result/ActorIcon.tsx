import type { Actor } from '@/lib/rules/ids';

const person = (
  <path d="M12 11a3.7 3.7 0 1 0 0-7.4 3.7 3.7 0 0 0 0 7.4ZM4.5 20.5c.6-4.2 3.6-6.5 7.5-6.5s6.9 2.3 7.5 6.5" />
);

/** A small picture for each who does something. */
const pictures: Record<Actor, React.ReactNode> = {
  sponsor: (
    <>
      {person}
      <path d="M10.3 18.5 12 20l1.7-1.5" />
    </>
  ),
  partner: person,
  both: (
    <path d="M8.5 11a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM2.5 19.5c.5-3.6 2.8-5.5 6-5.5s5.5 1.9 6 5.5M15.8 5a3.1 3.1 0 0 1 0 5.8M17 14.3c2.5.5 4.1 2.3 4.5 5.2" />
  ),
  ind: <path d="M6 3.5h8.5L19 8v12.5H6ZM14 3.8V8.3h4.7M9.5 14l2 2 3.7-4" />,
};

export function ActorIcon({ name, className }: { name: Actor; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {pictures[name]}
    </svg>
  );
}
