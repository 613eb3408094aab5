import type { ReadFailure } from '#core/import-annotations/incoming';

const sentences: Readonly<Record<ReadFailure, (name: string) => string>> = {
  'not-annotations': (name) =>
    `“${name}” holds no annotations that Readout can read. Export it again from the other program, as JSON or CSV.`,
  'not-json': (name) =>
    `“${name}” is cut short or damaged. Export it again from the other program.`,
  'too-large': (name) => `“${name}” is too large to be read. Export it in smaller parts.`,
  'too-deep': (name) => `“${name}” is not a list of annotations: it nests far too deep.`,
  'too-many': (name) => `“${name}” holds too many annotations. Export it in smaller parts.`,
  damaged: (name) => `“${name}” is a backup that is damaged or was made by a newer Readout.`,
};

/** One sentence: what is the matter with a file, and what to do. */
export function failureSentence(failure: ReadFailure, name: string): string {
  return sentences[failure](name);
}
