export const ui = { site: { name: 'Verblijfwijzer' } } as const;
