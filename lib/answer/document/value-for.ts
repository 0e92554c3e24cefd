import { houseOf } from '../../core/house.ts';
import type { Value } from '../../core/value.ts';
import type { Ask } from './asks.ts';
import { inUnit } from './spans/numbers.ts';
import { stateCode, stateName } from './spans/states.ts';
import type { Span } from './types.ts';

/** A checked re-formatting of the span for this control, or null when it cannot stand there. */
export function valueFor(span: Span, ask: Ask): Value | null {
  const { path, unit } = ask.reading.question;
  switch (span.type) {
    case 'person': {
      const part = /^(given-name|additional-name|family-name)$/.exec(path ?? '')?.[0];
      if (!part) return span.value;
      const text = span.parts?.[part];
      // An initial is nobody's surname.
      return text && !(part === 'family-name' && /^\p{Lu}\.?$/u.test(text)) ? { type: 'text', text } : null;
    }
    case 'address':
      return addressFor(span, ask, path);
    case 'duration': {
      if (span.value.type !== 'number') return null;
      if (ask.field.kind === 'text') return { type: 'text', text: `${span.text} ${span.noun ?? ''}`.trim() };
      const wanted = /^(months|weeks|days|years)$/.test(unit ?? '') ? unit : undefined;
      if (!wanted || !span.noun) return span.value;
      const number = inUnit(span.value.number, span.noun, wanted);
      return number === null ? null : { type: 'number', number };
    }
    case 'amount':
      return ask.field.kind === 'text'
        ? { type: 'text', text: span.text }
        : span.value.type === 'amount'
          ? { type: 'number', number: span.value.min }
          : null;
    case 'year':
      return span.value.type === 'date' && ask.field.kind !== 'text'
        ? { type: 'number', number: Number(span.value.iso) }
        : { type: 'text', text: span.text };
    case 'number':
      return ask.field.kind === 'text' ? { type: 'text', text: span.text } : span.value;
    case 'time':
      return { type: 'text', text: likeExample(span.text, ask.field.placeholder ?? '') };
    case 'date':
      return span.value.type === 'date' && span.value.iso.length < 10 && ask.field.kind === 'date' ? null : span.value;
    default:
      return span.value;
  }
}

/** "Monday to Friday between 9 AM and 5 PM" as the box's own example writes it: "Mon-Fri 9AM-5PM". */
function likeExample(text: string, example: string): string {
  if (!/\b(?:mon|tue|wed|thu|fri|sat|sun)\s?-\s?(?:mon|tue|wed|thu|fri|sat|sun)\b.*\d\s?[ap]m/i.test(example)) return text;
  return text
    .replace(/\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*/gi, (_, day: string) => (day[0] ?? '').toUpperCase() + day.slice(1).toLowerCase())
    .replace(/([A-Z][a-z]{2})\s?(?:-|–|to|through|until)\s?([A-Z][a-z]{2})/, '$1-$2')
    .replace(/,? (?:between|from|at) /i, ' ')
    .replace(/(\d) ?(a|p)\.?m\.?/gi, (_, digit: string, half: string) => `${digit}${half.toUpperCase()}M`)
    .replace(/([AP]M)\s?(?:-|–|to|and|until)\s?(\d)/, '$1-$2');
}

function addressFor(span: Span, ask: Ask, path: string | null): Value | null {
  const label = ask.label.toLowerCase();
  const part =
    (path?.startsWith('address.') ? path.slice('address.'.length) : undefined) ??
    (/\bcity|town\b/.test(label) && !/address/.test(label)
      ? 'address-level2'
      : /^state|province/.test(label)
        ? 'address-level1'
        : /zip|postal|post ?code/.test(label)
          ? 'postal-code'
          : undefined);
  if (!part) return span.value;
  if ((part === 'street-address' && (ask.splitAddress || /street/.test(label))) || part === 'address-line1') {
    const line = span.parts?.['address-line1'];
    return line ? { type: 'text', text: line } : null;
  }
  if (part === 'street-address') return span.value;
  const house = /^(street-name|house-)/.test(part) && houseOf([span.parts?.['address-line1'] ?? ''], span.parts?.country ?? '');
  if (house) {
    const { street, number, digits, addition } = house;
    return { type: 'text', text: { 'street-name': street, 'house-number': number, 'house-digits': digits }[part] ?? addition };
  }
  const text = span.parts?.[part];
  if (!text) return null;
  // American forms ask for two letters; a list decides for itself.
  if (part === 'address-level1')
    return { type: 'text', text: ask.shape === 'choice' ? (stateName(text) ?? text) : (stateCode(text) ?? text) };
  return { type: 'text', text };
}
