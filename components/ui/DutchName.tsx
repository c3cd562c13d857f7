/** @jsxImportSource react */

/**
 * An official Dutch name: read out as Dutch, and left as it is by a browser that translates the page. Every name in a
 * text becomes one by itself (components/ui/text), which is why it is not made that way.
 */
export function DutchName({ children }: { children: string }) {
  return (
    <span lang="nl" translate="no" suppressHydrationWarning>
      {children}
    </span>
  );
}
