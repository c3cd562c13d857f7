import type { Status } from '@/lib/rules/ids';

export type IconName = Status | 'route';

const circle = <circle cx="12" cy="12" r="9" />;

/** One shape for each status, so that none rests on colour alone. */
const shapes: Record<IconName, React.ReactNode> = {
  met: (
    <>
      {circle}
      <path d="m8 12.5 2.8 2.8L16 9.5" />
    </>
  ),
  notMet: (
    <>
      <path d="M12 3.5 22 20.5H2Z" />
      <path d="M12 10v4.5M12 17.4v.2" />
    </>
  ),
  review: (
    <>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5.5 5.5" />
    </>
  ),
  later: (
    <>
      {circle}
      <path d="M12 7v5.3l3.4 2" />
    </>
  ),
  exempt: (
    <>
      {circle}
      <path d="M8 12h8" />
    </>
  ),
  open: (
    <>
      <circle cx="12" cy="12" r="9" strokeDasharray="2.2 3.45" />
      <path d="M12 12v.1" />
    </>
  ),
  route: <path d="M12 21v-7M12 14c0-4-6-3-6-8M6 6 3 9M6 6l3 3M12 14c0-4 6-3 6-8M18 6l-3 3M18 6l3 3" />,
};

export function StatusIcon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth="2.1"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {shapes[name]}
    </svg>
  );
}
