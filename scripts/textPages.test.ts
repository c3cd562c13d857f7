import { describe, expect, it } from 'vitest';
import { stripped } from './textPages.mjs';

const page = (body: string) =>
  `<head><link rel="preload" as="script" href="/a.js"/><link rel="stylesheet" href="/a.css"/><script src="/a.js" async=""></script></head>` +
  `<body><div data-text-page="true" class="x">${body}</div><script>self.__next_f.push("</p>")</script></body>`;

describe('a page that is only text', () => {
  it('loses its scripts and keeps its words and its style', () => {
    expect(stripped(page('<p>Hello</p>'), 'page')).toBe(
      '<head><link rel="stylesheet" href="/a.css"/></head><body><div class="x"><p>Hello</p></div></body>',
    );
  });

  it.each(['<form>', '<button type="button">Go</button>', '<input type="radio"/>', '<select></select>'])(
    'may not hold what would be dead without scripts: %s',
    (control) => expect(() => stripped(page(control), 'page')).toThrow('needs scripts'),
  );

  it('may hold the button of the news, which has a script of its own', () => {
    expect(stripped(page('<button type="button" id="news-renew">Renew</button>'), 'page')).toContain('news-renew');
  });
});
