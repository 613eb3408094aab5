/** Test support: short texts and their facts. */
import { buildBlocks } from '#core/document/blocks';
import { canonicalText } from '#core/document/canonical-text';
import { factsOf } from './facts';
import { languageByScript } from '#core/text/language';

/** A text of ordinary paragraphs under a title, with its facts. */
export function read(title: string, ...paragraphs: string[]) {
  const blocks = buildBlocks(paragraphs.map((text) => ({ kind: 'paragraph', text })));
  const words = canonicalText(blocks);
  const language = languageByScript(`${title}\n${words}`);
  return { words, facts: factsOf({ title, language, blocks }) };
}

/** Its facts, each as "kind: text | detail". */
export function glance(title: string, ...paragraphs: string[]): string[] {
  return read(title, ...paragraphs).facts.map(
    ({ kind, text, detail }) => `${kind}: ${text}${detail === null ? '' : ` | ${detail}`}`,
  );
}

/** Those of its facts that are persons. */
export function personsIn(...paragraphs: string[]): string[] {
  return glance('Talks', ...paragraphs).filter((fact) => fact.startsWith('person: '));
}
