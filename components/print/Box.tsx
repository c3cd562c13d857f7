/** A box to tick on paper, drawn by its border; with a check mark where it was ticked on screen. */
export function Box({ ticked }: { ticked: boolean }) {
  return (
    <span
      aria-hidden="true"
      className="mt-[0.15em] inline-flex size-[1.15em] flex-none items-center justify-center border-[0.1em] border-ink"
    >
      {ticked && (
        <svg viewBox="0 0 16 16" className="size-full" fill="none" stroke="currentColor" strokeWidth="2.4">
          <path d="m2.5 8.5 3.5 4 7.5-9" />
        </svg>
      )}
    </span>
  );
}
