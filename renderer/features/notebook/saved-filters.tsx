import { Menu } from '@base-ui/react/menu';
import { useState } from 'react';
import { isFiltered, wholeNotebook, type NotebookFilter } from '#core/notebook/notebook-list';
import { useStore } from '../../ui/store';
import { filterBy, notebookView } from './notebook-view';
import type { NotebookSource } from './notebook-source';
import styles from './notebook-filters.module.css';

/** Filters the reader has saved, and the way to save this one. */
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
          className={styles['select']}
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
        <Menu.Root>
          <Menu.Trigger className="button-quiet">Saved filters ▾</Menu.Trigger>
          <Menu.Portal>
            <Menu.Positioner className="menu-place" sideOffset={4} align="start">
              <Menu.Popup className="menu">
                {searches.map((search) => (
                  <Menu.Item
                    key={search.id}
                    className="menu-item"
                    onClick={() => filterBy(filterFrom(search.query))}
                  >
                    <span>{search.name}</span>
                  </Menu.Item>
                ))}
                {acts && (
                  <>
                    <div className="menu-line" role="separator" />
                    {searches.map((search) => (
                      <Menu.Item
                        key={search.id}
                        className="menu-item"
                        onClick={() => acts.deleteSearch(search)}
                      >
                        <span>Delete “{search.name}”</span>
                      </Menu.Item>
                    ))}
                  </>
                )}
              </Menu.Popup>
            </Menu.Positioner>
          </Menu.Portal>
        </Menu.Root>
      )}
      {acts && isFiltered(filter) && (
        <button type="button" className="button-quiet" onClick={() => setNaming('')}>
          Save this filter…
        </button>
      )}
    </>
  );
}

/** A filter as it was saved; members that a later Readout added or dropped do no harm. */
function filterFrom(query: string): NotebookFilter {
  try {
    return { ...wholeNotebook, ...(JSON.parse(query) as Partial<NotebookFilter>) };
  } catch {
    return wholeNotebook;
  }
}
