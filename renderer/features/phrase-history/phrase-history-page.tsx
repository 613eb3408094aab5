import { useCallback, useEffect, useMemo, useState } from 'react';
import { highlight } from '#core/annotations/acts';
import type { Label } from '#core/model/label';
import { canonicalText } from '#core/document/canonical-text';
import { issuingSide } from '#core/related/issuing-side';
import { passageAround, type PhraseLine } from '#core/search/phrase-history/phrase-lines';
import { PhraseHistoryScreen } from './phrase-history-screen';
import type { PhraseQuery } from '#core/search/phrase-history/phrase-uses';
import type { PhraseHistorySource } from './phrase-history-source';
import { useStore } from '../../ui/store';
import { SearchLost } from '../../search/watched-worker';
import { phraseQuery } from './phrase-history-query';
import { shownLines, type Found } from './shown-lines';
import { loadDocument } from '../../data/load-document';
import { useLibrary } from '../../data/library';
import { actContext, useServices } from '../../data/services';
import type { SearchService } from '../../search/search-service';
import { useSearch } from '../../search/start-search';
import { openAt } from '../../navigation/open-at';

/** The history of a phrase in the present library. */
export function PhraseHistoryPage() {
  const services = useServices();
  const { shelf, labels } = useLibrary();
  const query = useStore(phraseQuery);
  const search = useSearch();
  const { share, version, changes } = useStore(search.state);
  const { state, lines } = useLines(search, query, version);
  const markedWith = useCallback(
    async ({ documentId, revision, start, end }: PhraseLine) => {
      return { labelId: await search.labelAt({ documentId, revision, start, end }) };
    },
    [search],
  );
  const issuing = useMemo(() => issuingSide(shelf.map(({ document }) => document)), [shelf]);
  const mark = useCallback(
    async (line: PhraseLine, label: Label) => {
      if (!services.store) return;
      const document = await loadDocument(line.documentId);
      const passage = { start: line.start, end: line.end };
      services.store.log.commit(highlight(document, passage, label.id, actContext).change);
    },
    [services],
  );
  const source = useMemo<PhraseHistorySource>(
    () => ({
      query,
      onQuery: (next) => phraseQuery.set(() => next),
      state,
      ready: state === 'building' ? share : null,
      lines,
      issuing,
      labels,
      markedWith,
      changes,
      onMark: services.store ? (line, label) => void mark(line, label) : null,
      onOpen: (line) => openAt(line.documentId, line),
      passageOf,
    }),
    [services, query, state, share, lines, issuing, labels, markedWith, changes, mark],
  );
  return <PhraseHistoryScreen source={source} />;
}

/** The words of the blocks with a use. */
async function passageOf(line: PhraseLine): Promise<string> {
  const { blocks } = await loadDocument(line.documentId);
  return passageAround({ text: canonicalText(blocks), blocks }, line);
}

/** Lines requested at a time, and milliseconds after which the worker returns what it has. */
const more = { lines: 1000, budget: 60 };
/** Until there are any: a screenful, so that they appear at once. */
const first = { lines: 24, budget: 15 };

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, more.budget));

/** The lines of a phrase as they arrive. @param version of the search's document data. */
function useLines(search: SearchService, query: PhraseQuery, version: number): Found {
  const [found, setFound] = useState<Found>({ query, state: 'waiting', lines: [] });
  useEffect(() => {
    let current = true;
    const tell = (state: Found['state'], lines: readonly PhraseLine[] = []) => {
      if (current) setFound((before) => shownLines(before, { query, state, lines }));
    };
    async function look(): Promise<void> {
      tell('building');
      await search.askPhrase(query);
      const lines: PhraseLine[] = [];
      for (let whole = false; !whole && current;) {
        const wanted = lines.length === 0 ? first : more;
        const next = await search.nextUses(wanted.lines, wanted.budget);
        lines.push(...next.lines);
        whole = next.state === 'whole';
        const building = next.state === 'waiting' && lines.length === 0;
        tell(whole ? 'whole' : building ? 'building' : 'looking', [...lines]);
        // The same worker still has to receive more texts: they go first.
        if (next.state === 'waiting') await pause();
      }
    }
    async function lookUntilFound(): Promise<void> {
      while (current) {
        try {
          return await look();
        } catch (error) {
          // The worker has ended, and is filled again.
          if (!(error instanceof SearchLost)) throw error;
          if (search.state.get().failed) return tell('failed');
          await pause();
        }
      }
    }
    if (query.phrase.trim() === '') tell('waiting');
    else {
      lookUntilFound().catch((error: unknown) => {
        console.error('The phrase was not looked for:', error);
        tell('failed');
      });
    }
    return () => {
      current = false;
    };
  }, [search, query, version]);
  return found;
}
