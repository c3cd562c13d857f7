import { readdirSync, statSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What is text, and shrinks. Pictures are packed already. */
const TEXT = ['.html', '.js', '.css', '.svg', '.txt', '.json', '.webmanifest', '.dmn', '.xml'];

/** More than Node packs at once, few enough that a thousand files do not fill the memory. */
const AT_ONCE = 8;

/** @type {{ ending: string, pack: (content: Buffer) => Promise<Buffer> }[]} as hard as it goes: it is done once */
const KINDS = [
  {
    ending: '.br',
    pack: (content) =>
      promisify(brotliCompress)(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      }),
  },
  { ending: '.gz', pack: (content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }) },
];

/**
 * Writes a packed copy beside each text file of the folder, where it is smaller, for servers that send it as it is. A
 * packed copy of an earlier run that no longer fits its file goes away.
 *
 * @param {string} folder
 */
export async function compress(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => TEXT.includes(extname(name)) && statSync(join(folder, name)).isFile(),
  );
  const worker = async () => {
    for (let name = names.pop(); name !== undefined; name = names.pop()) await packBeside(join(folder, name));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** @param {string} file */
async function packBeside(file) {
  const content = await readFile(file);
  for (const { ending, pack } of KINDS) {
    const packed = await pack(content);
    if (packed.length < content.length) await writeFile(file + ending, packed);
    else await rm(file + ending, { force: true });
  }
}
