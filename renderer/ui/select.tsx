import { Select as Base } from '@base-ui/react/select';

export interface SelectOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly disabled?: boolean;
}

interface Props<T extends string> {
  /** What is chosen here. If text beside it says the same, put both into one `<label>`. */
  readonly label: string;
  readonly value: T;
  readonly options: readonly SelectOption<T>[];
  readonly onChange: (value: T) => void;
  readonly disabled?: boolean;
  /** Small for a line of small text; it shows its border only on hover and when focused. */
  readonly size?: 'small';
  readonly className?: string | undefined;
}

/**
 * One of several, in the colours of the page: the platform's own list ignores our themes. Keys are
 * those of a native select: arrows, Home, End, Escape, and letters even while it is closed.
 */
export function Select<T extends string>(props: Props<T>) {
  const { label, value, options, onChange, disabled = false, size, className } = props;
  const chosen = options.find((option) => option.value === value);
  return (
    <Base.Root<T>
      items={options}
      value={value}
      disabled={disabled}
      onValueChange={(next) => {
        if (next !== null && next !== value) onChange(next);
      }}
    >
      <Base.Trigger className={`select ${className ?? ''}`} data-size={size} aria-label={label}>
        <Base.Value className="select-value" dir="auto">
          {chosen?.label ?? value}
        </Base.Value>
        <span className="select-arrow" aria-hidden="true">
          ▾
        </span>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner
          className="menu-place"
          alignItemWithTrigger={false}
          align="start"
          sideOffset={4}
          collisionPadding={8}
        >
          <Base.Popup className="menu select-list" aria-label={label}>
            {options.map((option) => (
              <Base.Item
                key={option.value}
                value={option.value}
                disabled={option.disabled ?? false}
                className="menu-item select-option"
              >
                <Base.ItemText dir="auto">{option.label}</Base.ItemText>
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
