import { Menu } from '@base-ui/react/menu';
import type { SearchSource } from './search-source';

/** Searches the reader has saved, and the way to save this one. */
export function SavedSearches({ source }: { readonly source: SearchSource }) {
  const { searches, typed, onSave, onForget } = source;
  const known = searches.find(({ query }) => query === typed.trim());
  return (
    <>
      {searches.length > 0 && (
        <Menu.Root>
          <Menu.Trigger className="button-quiet">Saved searches ▾</Menu.Trigger>
          <Menu.Portal>
            <Menu.Positioner className="menu-place" sideOffset={4} align="end">
              <Menu.Popup className="menu">
                {searches.map((search) => (
                  <Menu.Item
                    key={search.id}
                    className="menu-item"
                    onClick={() => source.onType(search.query)}
                  >
                    <span>{search.name}</span>
                  </Menu.Item>
                ))}
              </Menu.Popup>
            </Menu.Positioner>
          </Menu.Portal>
        </Menu.Root>
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
