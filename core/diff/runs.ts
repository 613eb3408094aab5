export interface ComparedRun {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A sequence of runs; adjacent runs of one kind are merged, and empty ones are dropped. */
export class Runs {
  readonly list: { readonly kind: ComparedRun['kind']; text: string }[] = [];

  add(kind: ComparedRun['kind'], text = ''): void {
    const last = this.list.at(-1);
    if (text === '') return;
    if (last?.kind === kind) last.text += text;
    else this.list.push({ kind, text });
  }
}
