import { z } from '../../lib/zod';
import { answerAll } from './answerAll';
import { todayInAmsterdam } from './today';

// zod/mini has no texts of its own. Only this command line shows them, so only here they cost their bytes.
z.config(z.locales.en());

const [unknownOption] = process.argv.slice(2);
if (unknownOption !== undefined) {
  console.error(`guide does not know ${unknownOption}. It reads JSON Lines from standard input.`);
  process.exit(1);
}

// The reader may have seen enough (`npm run guide | head -1`). Then not every line was answered, and nothing is wrong.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') console.error(error.message);
  process.exit(1);
});

process.exitCode = (await answerAll(process.stdin, process.stdout, todayInAmsterdam)) ? 0 : 1;
