/** The colours of what is drawn. Forced colours do not reach into a drawing by themselves. */
export const colours = {
  line: 'text-ink forced-colors:text-[CanvasText]',
  bar: 'text-accent forced-colors:text-[CanvasText]',
  ground: 'text-paper forced-colors:text-[Canvas]',
} as const;
