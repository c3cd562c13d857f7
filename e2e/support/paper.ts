import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The words of a PDF in the order they were drawn, so that a column stays together. */
export async function wordsOf(pdf: string): Promise<string> {
  const { stdout } = await promisify(execFile)('pdftotext', ['-raw', pdf, '-']);
  return oneLine(stdout);
}

/** One space between the words, and none where a line was broken at a hyphen. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('- ', '-');
}
