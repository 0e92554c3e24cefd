import type { FieldSnapshot } from './types.ts';

/** Options that count towards a signature; the rest of a long list says nothing more about the control. */
const OPTIONS = 40;

/**
 * What a control is, as far as it must not change between the person's yes and the write: kind, words, names and options,
 * not its state. FNV-1a (32 bit) over the parts, in base 36.
 */
export function signature(field: FieldSnapshot): string {
  const parts = [
    field.kind,
    field.label,
    field.name,
    field.id,
    field.inputType,
    field.autocomplete,
    field.placeholder,
    field.legend,
    ...(field.optionsUnknown ? [] : field.options.slice(0, OPTIONS).map((option) => option.label)),
  ];
  let hash = 0x811c9dc5;
  for (const char of parts.join('\u0001')) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
