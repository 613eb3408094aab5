import { append } from '#core/append';
import { z } from 'zod';

/** What a page's linked data says about its article (schema.org in JSON-LD). */
export interface LinkedData {
  readonly headline: string | null;
  readonly date: string | null;
  readonly publisher: string | null;
  /** Of a person, or of an organization. */
  readonly author: string | null;
  /** The publisher is declared to be an organization or a government. */
  readonly isOrganization: boolean;
}

const node = z.looseObject({});
type Node = z.infer<typeof node>;

const nothing: LinkedData = {
  headline: null,
  date: null,
  publisher: null,
  author: null,
  isOrganization: false,
};

/** Limit on nodes. */
const maxNodes = 200;

/** @param scripts the texts of all its linked data scripts, separated by U+0000. */
export function linkedData(scripts: string): LinkedData {
  const nodes = scripts.split('\0').flatMap((script) => nodesOf(parsed(script)));
  const article = nodes.find(
    (each) => text(each, 'headline') !== null || text(each, 'datePublished') !== null,
  );
  if (!article) return nothing;
  const [publisher, author] = ['publisher', 'author'].map((role) => {
    const read = node.safeParse([article[role]].flat()[0]);
    return read.success ? read.data : {};
  });
  const name = text(publisher ?? {}, 'name');
  const type = [publisher?.['@type']].flat().join(' ');
  return {
    headline: text(article, 'headline'),
    date: text(article, 'datePublished'),
    publisher: name,
    author: text(author ?? {}, 'name'),
    isOrganization:
      name !== null && /Organization|Government|Ministry/i.test(type) && !/News|Media/i.test(type),
  };
}

/** The nodes of a document: itself, a list, or those of its `@graph`. */
function nodesOf(value: unknown): Node[] {
  const found: Node[] = [];
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && at < maxNodes; at += 1) {
    const each = queue[at];
    if (Array.isArray(each)) append(queue, (each as unknown[]).slice(0, maxNodes));
    else {
      const read = node.safeParse(each);
      if (!read.success) continue;
      found.push(read.data);
      if (read.data['@graph'] !== undefined) queue.push(read.data['@graph']);
    }
  }
  return found;
}

function text(of: Node, name: string): string | null {
  const value = of[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 1000) : null;
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return null;
  }
}
