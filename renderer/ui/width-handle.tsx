import { useRef, type PointerEvent } from 'react';
import { drawnTo, movedByKey, type HandleRange } from '#core/reading/widths';
import './width-handle.css';

interface Props extends HandleRange {
  /** Name of what it makes wider. */
  readonly name: string;
  readonly value: number;
  readonly defaultValue: number;
  /** Its side of the part that it widens. */
  readonly edge: 'left' | 'right';
  /** How much the value changes when the pointer moves by one pixel. */
  readonly perPixel: number;
  readonly className?: string | undefined;
  /** Called during a drag. */
  readonly onDraw: (value: number) => void;
  /** Called at the end of a drag. */
  readonly onKeep: (value: number) => void;
}

/**
 * An edge that can be dragged or moved with the arrows; a double click restores the default width.
 */
export function WidthHandle(props: Props) {
  const { name, value, defaultValue, edge, perPixel, className = '', onDraw, onKeep } = props;
  const { least, most } = props;
  const drawing = useRef<{ readonly x: number; readonly from: number; to: number } | null>(null);
  const direction = edge === 'right' ? 1 : -1;
  function draw({ clientX }: PointerEvent): void {
    if (!drawing.current) return;
    const { x, from } = drawing.current;
    drawing.current.to = drawnTo(props, from + (clientX - x) * direction * perPixel);
    onDraw(drawing.current.to);
  }
  function rest(): void {
    if (drawing.current && drawing.current.to !== drawing.current.from) onKeep(drawing.current.to);
    drawing.current = null;
  }
  return (
    <div
      className={`width-handle ${className}`}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={`Width of ${name}`}
      aria-valuenow={value}
      aria-valuemin={least}
      aria-valuemax={most}
      title={`Drag to change the width of ${name}. Double click for the default width.`}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drawing.current = { x: event.clientX, from: value, to: value };
        event.preventDefault();
      }}
      onPointerMove={draw}
      onPointerUp={rest}
      onPointerCancel={rest}
      onDoubleClick={() => onKeep(defaultValue)}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const next = movedByKey(props, value, event, edge === 'right' ? 'ArrowRight' : 'ArrowLeft');
        if (next === null) return;
        event.preventDefault();
        event.stopPropagation();
        onKeep(next);
      }}
    />
  );
}
