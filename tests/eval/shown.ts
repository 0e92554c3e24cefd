import type { Value } from '../../lib/core/value.ts';

/** A value in the short writing that the generated suites expect. */
export function shown(value: Value): string {
  switch (value.type) {
    case 'text':
      return value.text;
    case 'date':
      return value.iso;
    case 'number':
      return String(value.number);
    case 'boolean':
      return value.yes ? 'yes' : 'no';
    case 'duration':
      return `${value.months}m`;
    case 'amount':
      return [value.currency, value.min === value.max ? value.min : `${value.min}-${value.max}`, value.per].filter(Boolean).join(' ');
    case 'record':
      return Object.entries(value.parts)
        .map(([part, text]) => `${part}:${text}`)
        .join(' ');
  }
}
