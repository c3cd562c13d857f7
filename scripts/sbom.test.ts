import { expect, it } from 'vitest';
import { withoutDevelopment } from './sbom.mjs';

it('the bill of materials names what the site needs, also where development needs it too', () => {
  const component = (ref: string) => ({ 'bom-ref': ref });
  const bom = {
    metadata: { component: component('site@1') },
    components: ['react@19', 'zod@4', 'zod@3', 'vitest@4'].map(component),
    dependencies: [
      { ref: 'site@1', dependsOn: ['react@19', 'zod@4', 'vitest@4'] },
      { ref: 'react@19', dependsOn: [] },
      { ref: 'vitest@4', dependsOn: ['zod@3'] },
    ],
  };
  const packages = {
    '': {},
    'node_modules/react': { version: '19' },
    'node_modules/zod': { version: '4' },
    'node_modules/vitest': { version: '4', dev: true },
    'node_modules/vitest/node_modules/zod': { version: '3', dev: true },
  };
  expect(withoutDevelopment(bom, { packages })).toEqual({
    metadata: { component: component('site@1') },
    components: ['react@19', 'zod@4'].map(component),
    dependencies: [
      { ref: 'site@1', dependsOn: ['react@19', 'zod@4'] },
      { ref: 'react@19', dependsOn: [] },
    ],
  });
});
