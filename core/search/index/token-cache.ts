import { tokensOf, type Tokens } from '../languages/tokens';

/** Tokens of the texts found last, so that the next keystroke need not read them again. */
export interface TokenCache {
  readonly tokens: (row: number, text: string, foldKana: boolean) => Tokens;
  readonly forget: (row: number) => void;
}

/** Limit on the tokens of all texts together: some tens of megabytes. */
const maxTokens = 400_000;

export function createTokenCache(): TokenCache {
  const kept = new Map<number, { readonly foldKana: boolean; readonly tokens: Tokens }>();
  let size = 0;

  function forget(row: number): void {
    size -= kept.get(row)?.tokens.forms.length ?? 0;
    kept.delete(row);
  }

  return {
    tokens(row, text, foldKana) {
      const known = kept.get(row);
      if (known?.foldKana === foldKana) {
        // Moved to the end: least recently used is evicted first.
        kept.delete(row);
        kept.set(row, known);
        return known.tokens;
      }
      forget(row);
      const tokens = tokensOf(text, { foldKana, names: true });
      kept.set(row, { foldKana, tokens });
      size += tokens.forms.length;
      for (const oldest of kept.keys()) {
        if (size <= maxTokens || kept.size === 1) break;
        forget(oldest);
      }
      return tokens;
    },
    forget,
  };
}
