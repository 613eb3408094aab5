import { useId, useState } from 'react';
import type { Annotation } from '#core/model/annotation';
import { cleanTag, tagsOf } from '#core/model/tags';
import type { Marking } from './marking';
import styles from './tag-editor.module.css';

interface Props {
  readonly annotation: Annotation;
  readonly marking: Marking;
}

/** The tags of an open annotation; a new one is completed from those in use. */
export function TagEditor({ annotation, marking }: Props) {
  const [typed, setTyped] = useState('');
  const own = tagsOf(annotation);
  const add = () => {
    const tag = cleanTag(typed);
    setTyped('');
    if (tag !== null && !own.includes(tag)) marking.tag([annotation], { add: [tag], remove: [] });
  };
  return (
    <div className={styles['tags']}>
      {own.map((tag) => (
        <span key={tag} className={styles['tag']}>
          {tag}
          {annotation.tags.includes(tag) && (
            <button
              type="button"
              aria-label={`Remove tag ${tag}`}
              onClick={() => marking.tag([annotation], { add: [], remove: [tag] })}
            >
              ×
            </button>
          )}
        </span>
      ))}
      <TagInput
        typed={typed}
        onType={setTyped}
        onEnter={add}
        known={() => marking.knownTags().filter((tag) => !own.includes(tag))}
      />
    </div>
  );
}

interface InputProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onEnter: () => void;
  readonly known: () => readonly string[];
}

/** A field for one tag. Enter or a comma ends it. */
export function TagInput({ typed, onType, onEnter, known }: InputProps) {
  const list = useId();
  const [offered, setOffered] = useState<readonly string[]>([]);
  return (
    <>
      <input
        className={styles['input']}
        value={typed}
        list={list}
        placeholder="Add a tag"
        aria-label="Add a tag"
        onFocus={() => setOffered(known())}
        onChange={({ target }) => onType(target.value)}
        onBlur={onEnter}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key !== 'Enter' && event.key !== ',') return;
          event.preventDefault();
          onEnter();
        }}
      />
      <datalist id={list}>
        {offered.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </>
  );
}

/** Tags, read-only. */
export function TagList({ annotation }: { readonly annotation: Annotation }) {
  const tags = tagsOf(annotation);
  if (tags.length === 0) return null;
  return (
    <ul className={styles['tags']} aria-label="Tags">
      {tags.map((tag) => (
        <li key={tag} className={styles['tag']}>
          {tag}
        </li>
      ))}
    </ul>
  );
}
