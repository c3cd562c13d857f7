type Words<Text extends string, Found extends string = never> = Text extends `${infer First} ${infer Rest}`
  ? Words<Rest, Found | First>
  : Found | Text;

/** The words of lines of text, so that a list of codes stays readable while the compiler still knows every word. */
export function words<const Lines extends readonly string[]>(...lines: Lines): readonly Words<Lines[number]>[] {
  return lines.flatMap((line) => line.split(' ')) as Words<Lines[number]>[]; // the type makes the same split
}
