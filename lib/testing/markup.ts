const characters: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };

/** The words of some HTML, without its tags. */
export function wordsIn(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&[^;]+;/g, (entity) => characters[entity] ?? entity);
}
