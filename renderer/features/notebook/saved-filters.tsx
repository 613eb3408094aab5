import { useState } from 'react';
import { isFiltered, wholeNotebook, type NotebookFilter } from '#core/notebook/notebook-question';
import { Menu, MenuItem, MenuLine } from '../../ui/menu';
import { useStore } from '../../ui/store';
import { filterBy, notebookView } from './notebook-view';
import type { NotebookSource } from './notebook-source';
import styles from './notebook-filters.module.css';

/** The reader's saved filters, and a button to save the present one. */
export function SavedFilters({ source }: { readonly source: NotebookSource }) {
  const { filter } = useStore(notebookView);
  const [naming, setNaming] = useState<string | null>(null);
  const { acts, searches } = source;
  if (naming !== null && acts) {
    return (
      <form
        className={styles['saving']}
        onSubmit={(event) => {
          event.preventDefault();
          const name = naming.trim();
          if (name !== '') acts.saveSearch(name, JSON.stringify(filter));
          setNaming(null);
        }}
      >
        <input
          className="field-box"
          aria-label="Name of this filter"
          placeholder="Name of this filter"
          autoFocus
          maxLength={200}
          value={naming}
          onChange={({ target }) => setNaming(target.value)}
        />
        <button type="submit" className="button" disabled={naming.trim() === ''}>
          Save
        </button>
        <button type="button" className="button-quiet" onClick={() => setNaming(null)}>
          Cancel
        </button>
      </form>
    );
  }
  return (
    <>
      {searches.length > 0 && (
        <Menu trigger="Saved filters">
          {searches.map((search) => (
            <MenuItem
              key={search.id}
              label={search.name}
              onChoose={() => filterBy(filterFrom(search.query))}
            />
          ))}
          {acts && (
            <>
              <MenuLine />
              {searches.map((search) => (
                <MenuItem
                  key={search.id}
                  label={`Delete “${search.name}”`}
                  danger
                  onChoose={() => acts.deleteSearch(search)}
                />
              ))}
            </>
          )}
        </Menu>
      )}
      {acts && isFiltered(filter) && (
        <button type="button" className="button-quiet" onClick={() => setNaming('')}>
          Save this filter…
        </button>
      )}
    </>
  );
}

/** A saved filter; members that a later Readout added or dropped do no harm. */
function filterFrom(query: string): NotebookFilter {
  try {
    return { ...wholeNotebook, ...(JSON.parse(query) as Partial<NotebookFilter>) };
  } catch {
    return wholeNotebook;
  }
}
