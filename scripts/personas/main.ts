import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { language } from '../../lib/messages/en/language';
import { textsOf } from '../../lib/messages/texts';
import { FOLDER, pages } from './pages';

const all = pages(textsOf(language));
mkdirSync(FOLDER, { recursive: true });
const old = readdirSync(FOLDER).filter((name) => name.endsWith('.md') && !all.has(name));
for (const name of old) rmSync(join(FOLDER, name));
for (const [name, text] of all) writeFileSync(join(FOLDER, name), text);
console.log(`${all.size} pages in ${FOLDER}. Read what changed: git diff ${FOLDER}`);
