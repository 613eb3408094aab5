import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { highlight } from '#core/annotations/acts';
import { labelOf, type Label } from '#core/annotations/label';
import { canonicalText } from '#core/document/canonical-text';
import { issuingSide } from '#core/library/issuing-side';
import type { ShelfItem } from '#core/library/shelf-item';
import { passageAround, type ConcordanceLine } from '#core/search/concordance';
import { ConcordanceScreen } from '../features/concordance/concordance-screen';
import type {
  ConcordanceQuery,
  ConcordanceSource,
  ConcordanceState,
} from '../features/concordance/concordance-source';
import type { NotebookState } from '../db/notebook-watch';
import { useStore } from '../ui/store';
import { SearchLost } from '../workers/searching/search-client';
import { historyQuery } from './history-query';
import { loadDocument } from './load-document';
import { actContext, type Services } from './services';
import { openAt } from './use-jumps';

interface Props {
  readonly services: Services;
  readonly shelf: readonly ShelfItem[];
  readonly labels: readonly Label[];
}

/** The history of a phrase in the library as it is. */
export function HistoryPage({ services, shelf, labels }: Props) {
  const query = useStore(historyQuery);
  const { search } = services;
  const { share, version } = useStore(search.state);
  const { state, lines } = useLines(services, query, version);
  const marked = useMarkedPassages(services);
  const issuing = useMemo(() => issuingSide(shelf.map(({ document }) => document)), [shelf]);
  const mark = useCallback(
    async (line: ConcordanceLine, label: Label) => {
      if (!services.keeping.ok) return;
      const document = await loadDocument(line.documentId);
      const passage = { start: line.start, end: line.end };
      services.keeping.value.log.commit(highlight(document, passage, label.id, actContext).change);
    },
    [services],
  );
  const source = useMemo<ConcordanceSource>(
    () => ({
      query,
      onQuery: (next) => historyQuery.set(() => next),
      state,
      ready: state === 'building' ? share : null,
      lines,
      issuing,
      labels,
      markedWith(line) {
        const id = marked.get(passageKey(line));
        return id === undefined ? null : labelOf(labels, id);
      },
      onMark: services.keeping.ok ? (line, label) => void mark(line, label) : null,
      onOpen: (line) => void openAt(line.documentId, line),
      passageOf,
    }),
    [services, query, state, share, lines, issuing, labels, marked, mark],
  );
  return <ConcordanceScreen source={source} />;
}

/** The label of each highlighted passage, by `passageKey`; true to every act, Undo too. */
function useMarkedPassages({ notebook }: Services): ReadonlyMap<string, string> {
  const { entries } = useSyncExternalStore(
    notebook?.onChange ?? never,
    notebook?.current ?? (() => nothing),
  );
  return useMemo(() => {
    const labelIds = new Map<string, string>();
    for (const { annotation } of entries) {
      if (annotation.kind !== 'highlight') continue;
      const { documentId, revision, anchor } = annotation;
      labelIds.set(passageKey({ documentId, revision, ...anchor.position }), annotation.labelId);
    }
    return labelIds;
  }, [entries]);
}

const nothing: NotebookState = { entries: [], whole: true, failed: false };
const never = () => () => undefined;

type LinePassage = Pick<ConcordanceLine, 'documentId' | 'revision' | 'start' | 'end'>;

function passageKey({ documentId, revision, start, end }: LinePassage): string {
  return `${documentId} ${revision} ${start} ${end}`;
}

/** The words of the blocks that a use stands in. */
async function passageOf(line: ConcordanceLine): Promise<string> {
  const { blocks } = await loadDocument(line.documentId);
  return passageAround({ text: canonicalText(blocks), blocks }, line);
}

/** Lines asked for at a time, the first ones fewer: they are to be there at once. */
const firstLines = 100;
const moreLines = 1000;
/** Milliseconds that the worker looks before it hands over what it has. */
const budget = 60;

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, budget));

interface Found {
  readonly state: ConcordanceState;
  readonly lines: readonly ConcordanceLine[];
}

/** The lines of a phrase as they come in. @param version of what the search knows of the documents. */
function useLines({ search }: Services, query: ConcordanceQuery, version: number): Found {
  const [found, setFound] = useState<Found>({ state: 'waiting', lines: [] });
  useEffect(() => {
    let current = true;
    const tell = (next: Found) => {
      if (current) setFound(next);
    };
    async function look(): Promise<void> {
      tell({ state: 'building', lines: [] });
      await search.askPhrase(query);
      const lines: ConcordanceLine[] = [];
      for (let whole = false; !whole && current;) {
        const next = await search.nextUses(lines.length === 0 ? firstLines : moreLines, budget);
        lines.push(...next.lines);
        whole = next.state === 'whole';
        const building = next.state === 'waiting' && lines.length === 0;
        tell({ state: whole ? 'whole' : building ? 'building' : 'looking', lines: [...lines] });
        // More texts are on their way to the same worker: they are let in before.
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
          if (search.state.get().failed) return tell({ state: 'failed', lines: [] });
          await pause();
        }
      }
    }
    if (query.phrase.trim() === '') tell({ state: 'waiting', lines: [] });
    else {
      lookUntilFound().catch((error: unknown) => {
        console.error('The phrase was not looked for:', error);
        tell({ state: 'failed', lines: [] });
      });
    }
    return () => {
      current = false;
    };
  }, [search, query, version]);
  return found;
}
