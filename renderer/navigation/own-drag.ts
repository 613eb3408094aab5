/** Whether files dragged over the window come from it: they must not be imported again. */
let out = false;

export function isOwnDrag(): boolean {
  return out;
}

/** True until the page sees the pointer again: while the system drags, the page gets no events. */
export function ownDragBegins(): void {
  out = true;
  const end = ({ type, buttons }: PointerEvent) => {
    if (type === 'pointermove' && buttons !== 0) return;
    out = false;
    window.removeEventListener('pointermove', end);
    window.removeEventListener('pointerdown', end);
  };
  window.addEventListener('pointermove', end);
  window.addEventListener('pointerdown', end);
}
