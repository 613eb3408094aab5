import { Menu, MenuItem } from '../../ui/menu';
import type { SearchSource } from './search-source';

/** The reader's saved searches, and a button to save the present one. */
export function SavedSearches({ source }: { readonly source: SearchSource }) {
  const { searches, typed, onSave, onForget } = source;
  const known = searches.find(({ query }) => query === typed.trim());
  return (
    <>
      {searches.length > 0 && (
        <Menu trigger="Saved searches" align="end">
          {searches.map((search) => (
            <MenuItem
              key={search.id}
              label={search.name}
              onChoose={() => source.onType(search.query)}
            />
          ))}
        </Menu>
      )}
      {known
        ? onForget && (
            <button type="button" className="button-quiet" onClick={() => onForget(known)}>
              Forget this search
            </button>
          )
        : onSave &&
          typed.trim() !== '' && (
            <button type="button" className="button-quiet" onClick={() => onSave(typed.trim())}>
              Save this search
            </button>
          )}
    </>
  );
}
