/**
 * Outcomes that cross a boundary. A refusal has a name (a kebab-case literal), never only a text:
 * the interface turns the name into a sentence, a test asserts the name.
 */
export type Result<T, R extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: R; readonly detail?: string };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function refuse<R extends string>(reason: R, detail?: string): { readonly ok: false; readonly reason: R; readonly detail?: string } {
  return detail === undefined ? { ok: false, reason } : { ok: false, reason, detail };
}
