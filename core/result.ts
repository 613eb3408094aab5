/** An outcome that a caller must look at: what went well, or the typed reason why it did not. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** A good outcome. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/** A failure; `error` is data for the caller to act on, never a thrown object. */
export function err<E>(error: E): Result<never, E> {
  return { ok: false, error };
}
