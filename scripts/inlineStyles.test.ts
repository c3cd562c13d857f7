import { expect, it } from 'vitest';
import { withStyles } from './inlineStyles.mjs';

it('a page carries its style, and its link to it fetches nothing', () => {
  const html = '<head><link rel="stylesheet" href="/gids/_next/static/css/a.css" data-precedence="next"/></head>';
  expect(withStyles(html, (href) => `/* ${href} */ p{color:red}`)).toBe(
    '<head><style data-href="/gids/_next/static/css/a.css">/* /gids/_next/static/css/a.css */ p{color:red}</style>' +
      '<link rel="stylesheet" href="/gids/_next/static/css/a.css" disabled="" data-precedence="next"/></head>',
  );
});
