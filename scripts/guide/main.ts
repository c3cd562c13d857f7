import { sayInWords } from '../../lib/zodMessages';
import { answerAll, type Print } from './answerAll';
import { asJson } from './asJson';
import { optionsFrom } from './options';
import { asReport } from './pretty/asReport';
import { todayInAmsterdam } from './today';

const options = optionsFrom(process.argv.slice(2));
if (!options.ok) {
  console.error(options.message);
  process.exit(1);
}

sayInWords(options.locale);

// The reader may have seen enough (`npm run guide | head -1`). Then not every line was answered, and nothing is wrong.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') console.error(error.message);
  process.exit(1);
});

const print: Print = options.pretty ? await asReport(options.locale) : asJson;
process.exitCode = (await answerAll(process.stdin, process.stdout, todayInAmsterdam, print)) ? 0 : 1;
