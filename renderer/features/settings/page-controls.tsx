import { useId } from 'react';
import { faces, ranges, stepped, type Face, type RangeName } from '#core/reading/page-look';
import { formatNumber } from '../../ui/format';
import { useStore } from '../../ui/store';
import { appearance, setPage } from './appearance';
import styles from './reading-menu.module.css';

const faceNames: Readonly<Record<Face, string>> = {
  serif: 'Serif',
  sans: 'Sans',
  system: 'System',
};

const lengths: readonly {
  readonly name: RangeName;
  readonly label: string;
  readonly unit: string;
}[] = [
  { name: 'size', label: 'Size', unit: ' px' },
  { name: 'measure', label: 'Line length', unit: ' characters' },
  { name: 'lineHeight', label: 'Line height', unit: '' },
  { name: 'spacing', label: 'Paragraph spacing', unit: '' },
];

/** The page's typesetting. */
export function PageControls() {
  const { page } = useStore(appearance);
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['title']}>Page</legend>
      <div className={styles['faces']} role="radiogroup" aria-label="Typeface">
        {faces.map((face) => (
          <label key={face} className={styles['face']} data-face={face}>
            <input
              type="radio"
              name="face"
              className="visually-hidden"
              checked={page.face === face}
              onChange={() => setPage({ face })}
            />
            {faceNames[face]}
          </label>
        ))}
      </div>
      {lengths.map(({ name, label, unit }) => (
        <Stepper key={name} name={name} label={label} unit={unit} />
      ))}
      <Switch name="justified" label="Justified" />
      {canHyphenate('en') ? (
        <Switch name="hyphenated" label="Hyphenated" />
      ) : (
        <p className={styles['hint']}>This system has no hyphenation.</p>
      )}
      <Switch name="numbered" label="Paragraph numbers" />
    </fieldset>
  );
}

interface StepperProps {
  readonly name: RangeName;
  readonly label: string;
  readonly unit: string;
}

function Stepper({ name, label, unit }: StepperProps) {
  const { page } = useStore(appearance);
  const id = useId();
  const value = page[name];
  const { least, most } = ranges[name];
  const move = (direction: 1 | -1) => setPage({ [name]: stepped(name, value, direction) });
  return (
    <div className={styles['row']} role="group" aria-labelledby={id}>
      <span id={id}>{label}</span>
      <span className={styles['stepper']}>
        <button
          type="button"
          aria-label={`${label}: less`}
          aria-disabled={value <= least}
          onClick={() => move(-1)}
        >
          −
        </button>
        <output aria-live="polite">
          {formatNumber(value)}
          <span className="visually-hidden">{unit}</span>
        </output>
        <button
          type="button"
          aria-label={`${label}: more`}
          aria-disabled={value >= most}
          onClick={() => move(1)}
        >
          +
        </button>
      </span>
    </div>
  );
}

interface SwitchProps {
  readonly name: 'justified' | 'hyphenated' | 'numbered';
  readonly label: string;
}

function Switch({ name, label }: SwitchProps) {
  const { page } = useStore(appearance);
  return (
    <label className={styles['row']}>
      {label}
      <input
        type="checkbox"
        checked={page[name]}
        onChange={(event) => setPage({ [name]: event.currentTarget.checked })}
      />
    </label>
  );
}

const answers = new Map<string, boolean>();

/**
 * Whether this engine hyphenates a language. macOS provides the patterns; elsewhere they exist only
 * if the engine was built with them, and a switch without effect would be a lie.
 */
function canHyphenate(language: string): boolean {
  const known = answers.get(language);
  if (known !== undefined) return known;
  const probe = document.createElement('div');
  probe.lang = language;
  probe.textContent = 'internationalization';
  probe.style.cssText =
    'position: absolute; visibility: hidden; width: 8ch; hyphens: auto; overflow-wrap: normal; font: 16px monospace; line-height: 20px';
  document.body.append(probe);
  const broken = probe.offsetHeight > 20;
  probe.remove();
  answers.set(language, broken);
  return broken;
}
