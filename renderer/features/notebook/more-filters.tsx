import { useMemo, type ReactNode } from 'react';
import { Select, type SelectOption } from '../../ui/select';
import { useStore } from '../../ui/store';
import { DocumentFilter } from './document-filter';
import type { NotebookSource } from './notebook-source';
import { filterBy, notebookView } from './notebook-view';
import styles from './notebook-filters.module.css';

/** More summaries than this are slow to draw, and nobody looks through them. */
const maxDocuments = 200;

/** Document, collection, country, the days when marks were made, and whether they have a place. */
export function MoreFilters({ source }: { readonly source: NotebookSource }) {
  const { filter } = useStore(notebookView);
  const { documents, countries } = useMemo(() => listed(source), [source]);
  return (
    <div className={styles['more']} role="group" aria-label="More filters">
      {documents.length > maxDocuments ? (
        <DocumentFilter
          documents={documents}
          value={filter.documentId}
          onChoose={(documentId) => filterBy({ documentId })}
        />
      ) : (
        <Choice
          name="Summary"
          value={filter.documentId}
          options={documents.map(({ id, title }) => ({ value: id, label: title }))}
          onChoose={(documentId) => filterBy({ documentId })}
        />
      )}
      <Choice
        name="Collection"
        value={filter.collectionId}
        options={source.collections.map(({ id, name }) => ({ value: id, label: name }))}
        onChoose={(collectionId) => filterBy({ collectionId })}
      />
      <Choice
        name="Country"
        value={filter.country}
        options={countries.map((country) => ({ value: country, label: country }))}
        onChoose={(country) => filterBy({ country })}
      />
      <Choice
        name="Place"
        value={filter.placement}
        options={[
          { value: 'placed', label: 'Has its place' },
          { value: 'waiting', label: 'Needs review' },
        ]}
        onChoose={(value) =>
          filterBy({ placement: value === 'placed' || value === 'waiting' ? value : null })
        }
      />
      <Labelled name="Made from">
        <input
          type="date"
          className="field-box"
          value={filter.from ?? ''}
          onChange={({ target }) => filterBy({ from: target.value || null })}
        />
      </Labelled>
      <Labelled name="Made until">
        <input
          type="date"
          className="field-box"
          value={filter.to ?? ''}
          onChange={({ target }) => filterBy({ to: target.value || null })}
        />
      </Labelled>
    </div>
  );
}

const any: SelectOption<string> = { value: '', label: 'Any' };

interface ChoiceProps {
  readonly name: string;
  readonly value: string | null;
  readonly options: readonly SelectOption<string>[];
  readonly onChoose: (value: string | null) => void;
}

function Choice({ name, value, options, onChoose }: ChoiceProps) {
  return (
    <Labelled name={name}>
      <Select
        label={name}
        value={value ?? ''}
        options={[any, ...options]}
        onChange={(chosen) => onChoose(chosen || null)}
      />
    </Labelled>
  );
}

function Labelled({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <label className={styles['labelled']}>
      <span>{name}</span>
      {children}
    </label>
  );
}

/** Documents with marks, and their countries. */
function listed({ tallies, documents }: NotebookSource) {
  const marked = [...documents.values()].filter(
    ({ id }) => (tallies.get(id)?.annotations ?? 0) > 0,
  );
  const countries = [...new Set(marked.flatMap((each) => each.countries))].sort();
  return { documents: marked.sort((a, b) => a.title.localeCompare(b.title)), countries };
}
