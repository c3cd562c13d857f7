/** A character that no text holds, to find the place of the country again. */
const PLACE = '\u0000';

/** A text about one country, with room to write its name by hand. */
export function FillIn({ label, children }: { label: string; children: (country: string) => string }) {
  const [before = '', ...after] = children(PLACE).split(PLACE);
  return (
    <>
      <span>{before}</span>
      {after.length > 0 && <span className="fill-in">{label}</span>}
      {after.length > 0 && <span>{after.join('')}</span>}
    </>
  );
}
