/** The way back to the question before. */
export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} className="link-button mb-2 gap-1.5">
      <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 rtl:-scale-x-100" fill="none" stroke="currentColor">
        <path d="M10 3 5 8l5 5" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <span>{children}</span>
    </a>
  );
}
