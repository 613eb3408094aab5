import type { ReactNode } from 'react';

interface ChipsProps {
  /** Accessible name of the row. */
  readonly label: string;
  readonly size?: 'small';
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A row of chips, and of other filters of the same list. */
export function Chips({ label, size, className = '', children }: ChipsProps) {
  return (
    <div className={`chips ${className}`} data-size={size} role="group" aria-label={label}>
      {children}
    </div>
  );
}

interface ChipProps {
  readonly pressed: boolean;
  /** A picture before the words. */
  readonly mark?: ReactNode;
  readonly onPress: (pressed: boolean) => void;
  readonly children: ReactNode;
}

/** A toggle. */
export function Chip({ pressed, mark, onPress, children }: ChipProps) {
  return (
    <button type="button" className="chip" aria-pressed={pressed} onClick={() => onPress(!pressed)}>
      {mark} {children}
    </button>
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly mark?: ReactNode;
}

interface ChipChoicesProps {
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Any of several, a chip for each. */
export function ChipChoices({ choices, chosen, onChoose }: ChipChoicesProps) {
  return choices.map(({ value, label, mark }) => (
    <Chip
      key={value}
      mark={mark}
      pressed={chosen.includes(value)}
      onPress={() => onChoose(toggled(chosen, value))}
    >
      {label}
    </Chip>
  ));
}

/** The list with the value added, or removed if it was in it. */
export function toggled(list: readonly string[], value: string): readonly string[] {
  return list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
}

interface ChipSearchProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A text filter among the chips. */
export function ChipSearch({ label, value, onChange }: ChipSearchProps) {
  return (
    <input
      type="search"
      className="chip-search"
      placeholder={label}
      aria-label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
