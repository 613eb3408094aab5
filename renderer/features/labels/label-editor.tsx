import { useState } from 'react';
import {
  hues,
  underlinePatterns,
  type Hue,
  type LabelRow,
  type UnderlinePattern,
} from '#core/model/label';
import type { LabelLook } from '#core/annotations/label-acts';
import { formatCount } from '../../ui/format';
import styles from './labels-dialog.module.css';
import { LookMenu } from './look-menu';

interface Props {
  readonly label: LabelRow;
  /** Its place in the list, from 0. */
  readonly place: number;
  readonly last: boolean;
  /** Number of highlights that have it. */
  readonly used: number;
  readonly onEdit: (look: Partial<LabelLook>) => void;
  readonly onMove: (place: number) => void;
  readonly onRemove: () => void;
}

/** One label of the list. What is typed becomes a change on leaving the field. */
export function LabelEditor({ label, place, last, used, onEdit, onMove, onRemove }: Props) {
  return (
    <li className={styles['row']} data-hue={label.hue}>
      <kbd className={styles['digit']}>{place < 9 ? place + 1 : ' '}</kbd>
      <LookMenu<Hue>
        name={`Colour of ${label.name}`}
        value={label.hue}
        choices={hues}
        show={(hue) => <i className={styles['swatch']} data-hue={hue} />}
        onChoose={(hue) => onEdit({ hue })}
      />
      <LookMenu<UnderlinePattern>
        name={`Line of ${label.name}`}
        value={label.underline}
        choices={underlinePatterns}
        show={(pattern) => (
          <span className={styles['line']} data-line={pattern}>
            abc
          </span>
        )}
        onChoose={(underline) => onEdit({ underline })}
      />
      <KeptInput
        name="Name"
        value={label.name}
        longest={60}
        onKeep={(name) => onEdit({ name })}
        className={styles['name']}
      />
      <KeptInput
        name={`Letter of ${label.name}`}
        value={label.letter}
        longest={2}
        onKeep={(letter) => onEdit({ letter })}
        className={styles['letter']}
      />
      <span className={styles['used']}>{formatCount(used, 'mark', 'marks')}</span>
      <button
        type="button"
        className="button-quiet"
        disabled={place === 0}
        aria-label={`Move ${label.name} up`}
        onClick={() => onMove(place - 1)}
      >
        ↑
      </button>
      <button
        type="button"
        className="button-quiet"
        disabled={last}
        aria-label={`Move ${label.name} down`}
        onClick={() => onMove(place + 1)}
      >
        ↓
      </button>
      <button
        type="button"
        className="button-quiet"
        disabled={place === 0 && last}
        aria-label={`Remove ${label.name}`}
        onClick={onRemove}
      >
        ×
      </button>
    </li>
  );
}

interface InputProps {
  readonly name: string;
  readonly value: string;
  readonly longest: number;
  readonly onKeep: (value: string) => void;
  readonly className: string | undefined;
}

/** A field whose words are kept on Enter and on leaving; empty it takes back what was there. */
function KeptInput({ name, value, longest, onKeep, className }: InputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const keep = () => {
    const next = typed?.trim();
    if (next) onKeep(next);
    setTyped(null);
  };
  return (
    <input
      className={className}
      aria-label={name}
      value={typed ?? value}
      maxLength={longest}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep();
      }}
    />
  );
}
