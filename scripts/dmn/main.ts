import { mkdirSync, writeFileSync } from 'node:fs';
import { inRoot } from '../root.mjs';
import { files, FOLDER } from './files';

mkdirSync(inRoot(...FOLDER), { recursive: true });
for (const [name, text] of files) writeFileSync(inRoot(...FOLDER, name), text);
console.log(`Written to ${FOLDER.join('/')}: ${[...files.keys()].join(', ')}`);
