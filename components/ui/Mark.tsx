/** The mark: two people, one way, one door. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 40 32" aria-hidden="true" className={className} fill="none" stroke="currentColor">
      <path d="M4 25c5 0 6-9 12-9s5 9 12 9" strokeWidth="2.5" strokeLinecap="round" strokeDasharray="0.1 5" />
      <circle cx="4" cy="25" r="3.5" fill="currentColor" stroke="none" />
      <circle cx="16" cy="9" r="3.5" fill="currentColor" stroke="none" />
      <path d="M24 28V14l6.5-6L37 14v14z" strokeWidth="2.5" strokeLinejoin="round" />
      <path d="M28.5 28v-6.5a2 2 0 0 1 4 0V28" strokeWidth="2.5" />
    </svg>
  );
}
