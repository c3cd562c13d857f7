import { describe, expect, it } from 'vitest';
import icuLoader from './icuLoader.mjs';

const ages = ['You are ', ['age']];

describe('texts as the bundler writes them', () => {
  it('are plain where they hold no values, and taken apart where they do', () => {
    const written = icuLoader("export const texts = { plain: 'Hello', withValue: 'Hello {name}' };");
    expect(written).toBe('export const texts = { plain: "Hello", withValue: ["Hello ",["name"]] };');
  });

  it('are read where constants of the file are put together, or named alone', () => {
    const written = icuLoader(`
const ages = 'You are {age}';
const both = \`\${ages}, and so is {other}\`;
export const texts = { met: \`\${ages}. Good.\`, both, named: ages };`);
    expect(written).toContain(`met: ${JSON.stringify([...ages, '. Good.'])}`);
    expect(written).toContain(`both: ${JSON.stringify([...ages, ', and so is ', ['other']])}`);
    expect(written).toContain(`named: ${JSON.stringify(ages)}`);
  });

  it('may hold something from elsewhere, but then no values', () => {
    const withText = (text: string) => `import { a } from './a';\nexport const texts = { met: \`${text} \${a}\` };`;
    expect(icuLoader(withText('Hello'))).toBe(withText('Hello'));
    expect(() => icuLoader(withText('{age}'))).toThrow('put together from what is not in its file');
  });
});
