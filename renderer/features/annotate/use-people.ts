import { useMemo } from 'react';
import type { Annotation } from '#core/model/annotation';
import type { People } from './people';
import { useStore } from '../../ui/store';
import { choosePreferences, preferences } from '../../data/preferences';

/** Other people with annotations in a document, and the annotations that are shown. */
export function usePeople(annotations: readonly Annotation[]): {
  readonly people: People;
  readonly visible: readonly Annotation[];
} {
  const { hiddenCreators } = useStore(preferences);
  const names = useMemo(() => creatorsOf(annotations).join('\n'), [annotations]);
  const people = useMemo<People>(
    () => ({
      names: names === '' ? [] : names.split('\n'),
      hidden: hiddenCreators,
      toggle(name) {
        const { hiddenCreators: now } = preferences.get();
        const others = now.filter((each) => each !== name);
        choosePreferences({
          hiddenCreators: others.length === now.length ? [...now, name] : others,
        });
      },
    }),
    [names, hiddenCreators],
  );
  const visible = useMemo(() => {
    // The same array when nobody is hidden, so that it only changes with the annotations.
    const some = people.names.some((name) => hiddenCreators.includes(name));
    if (!some) return annotations;
    return annotations.filter(({ creator }) => !hiddenCreators.includes(nameOf(creator)));
  }, [annotations, people, hiddenCreators]);
  return { people, visible };
}

function creatorsOf(annotations: readonly Annotation[]): string[] {
  const names = new Set(annotations.map(({ creator }) => nameOf(creator)));
  names.delete('');
  return [...names].sort();
}

/** A name on one line; empty for the reader's own. */
function nameOf(creator: string | null): string {
  return (creator ?? '').replaceAll(/\s+/g, ' ');
}
