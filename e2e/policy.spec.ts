import { utrechtAndNairobi } from './support/couples';
import { expect, test } from './support/test';

test.use({ triesToBreakPolicy: true });

/* Somebody got words of their own into a page. */
test.beforeEach(async ({ couple }) => {
  await couple.has({ answers: utrechtAndNairobi.answers });
  await couple.opens('result');
  await couple.page.getByRole('heading', { level: 1 }).waitFor();
});

test('a handler or a script in the words is refused', async ({ page }) => {
  const refused = await page.evaluate(() => {
    const tried: string[] = [];
    for (const attempt of [
      () => document.body.setAttribute('onclick', 'document.title = "taken over"'),
      () => (document.createElement('script').text = 'document.title = "taken over"'),
    ]) {
      try {
        attempt();
      } catch (error) {
        tried.push(String(error));
      }
    }
    return tried;
  });
  expect(refused).toHaveLength(2);
  expect(refused.join()).toMatch(/TrustedScript/);
  expect(await page.title()).not.toBe('taken over');
});

test('text cannot become markup, and no script comes from elsewhere', async ({ page }) => {
  const refused = await page.evaluate(() => {
    const tried: string[] = [];
    for (const attempt of [
      () => (document.body.innerHTML = '<img>'),
      () => (document.createElement('script').src = 'https://elsewhere.example/a.js'),
      () => (document.createElement('script').src = '/rules/route.dmn'),
    ]) {
      try {
        attempt();
      } catch (error) {
        tried.push(error instanceof Error ? error.name : '');
      }
    }
    return tried;
  });
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError']);
});

test('nothing can be sent to another site, by a request, a picture or a form', async ({ page }) => {
  const reached: string[] = [];
  await page.route('https://elsewhere.example/**', async (route) => {
    reached.push(route.request().url());
    await route.fulfill({ body: '' });
  });
  const outcome = await page.evaluate(async () => {
    new Image().src = 'https://elsewhere.example/?picture';
    const form = document.createElement('form');
    form.action = 'https://elsewhere.example/?form';
    document.body.append(form);
    form.submit();
    return fetch('https://elsewhere.example/?request').then(
      () => 'sent',
      () => 'refused',
    );
  });
  expect(outcome).toBe('refused');
  expect(reached).toEqual([]);
});
