import { useRef, useState, type Ref } from 'react';
import {
  hues,
  underlinePatterns,
  type Hue,
  type LabelRow,
  type UnderlinePattern,
} from '#core/model/label';
import type { LabelLook } from '#core/annotations/label-acts';
import { ContextMenuArea } from '../../ui/context-menu';
import { formatCount } from '../../ui/format';
import { MenuChoices, MenuItem, MenuLine, SubMenu } from '../../ui/menu';
import { LabelSwatch } from './label-swatch';
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
  /** Shows its marks. */
  readonly onShow: () => void;
}

/** One label of the list. A typed value becomes a change on leaving the field. */
export function LabelEditor(props: Props) {
  const { label, place, last, used, onEdit, onMove, onRemove } = props;
  const nameField = useRef<HTMLInputElement>(null);
  const focusAfter = useRef<HTMLElement>(null);
  const rename = () => {
    nameField.current?.select();
    focusAfter.current = nameField.current;
  };
  return (
    <ContextMenuArea items={<LabelActs {...props} onRename={rename} />} focusAfter={focusAfter}>
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
          ref={nameField}
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
    </ContextMenuArea>
  );
}

function LabelActs(props: Props & { readonly onRename: () => void }) {
  const { label, place, last, used, onEdit, onRemove, onShow, onRename } = props;
  return (
    <>
      <MenuItem label="Rename" onChoose={onRename} />
      <SubMenu label="Colour">
        <MenuChoices
          value={label.hue}
          choices={hues.map((hue) => ({
            value: hue,
            label: hue,
            mark: <LabelSwatch hue={hue} />,
          }))}
          onChoose={(hue) => onEdit({ hue })}
        />
      </SubMenu>
      <MenuItem label="Show its marks in the notebook" disabled={used === 0} onChoose={onShow} />
      <MenuLine />
      <MenuItem label="Remove…" danger disabled={place === 0 && last} onChoose={onRemove} />
    </>
  );
}

interface InputProps {
  readonly name: string;
  readonly value: string;
  readonly longest: number;
  readonly onKeep: (value: string) => void;
  readonly className: string | undefined;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A field stored on Enter and on leaving; when emptied, its value is restored. */
function KeptInput({ name, value, longest, onKeep, className, ref }: InputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const keep = () => {
    const next = typed?.trim();
    if (next) onKeep(next);
    setTyped(null);
  };
  return (
    <input
      ref={ref}
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
