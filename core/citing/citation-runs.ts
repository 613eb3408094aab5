/** A stretch of a citation in one style. */
export interface CitationRun {
  readonly text: string;
  readonly italic: boolean;
}

/** A citation, ready to paste anywhere. All three forms have the same words. */
export interface Citation {
  readonly runs: readonly CitationRun[];
  readonly text: string;
  /** Inline HTML: escaped text, and `<i>` where the style wants italics. */
  readonly html: string;
}

export function citationOf(runs: readonly CitationRun[]): Citation {
  return {
    runs,
    text: runs.map(({ text }) => text).join(''),
    html: runs
      .map(({ text, italic }) => (italic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text)))
      .join(''),
  };
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for HTML content and for attributes in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
