import { SELF } from '../core/ids.ts';
import type { Reader } from './facts/claim.ts';
import { readSlot } from './read.ts';
import type { State } from './state.ts';

/** What extraction may know of the memory. */

/** Countries that write the month first. */
const MONTH_FIRST = new Set(['US', 'PH', 'FM', 'PW', 'MH']);

export function readerOf(state: State, self = ''): Reader {
  const address = readSlot(state, { attribute: 'address' })[0];
  const country = address?.value.type === 'record' ? address.value.parts.country : undefined;
  const names = [self || (state.persons.get(SELF)?.name ?? ''), ...NAMES.flatMap((attribute) => textsOf(state, attribute))].filter(Boolean);
  return {
    ...(names.length > 0 ? { names } : {}),
    people: [...state.persons.values()].filter((person) => person.id !== SELF),
    ...(self || state.persons.get(SELF) ? { self: self || (state.persons.get(SELF)?.name ?? '') } : {}),
    ...(country ? { dayFirst: !MONTH_FIRST.has(country) } : {}),
  };
}

const NAMES = ['name', 'given-name', 'family-name', 'nickname', 'birth-name'] as const;
const textsOf = (state: State, attribute: string): string[] =>
  readSlot(state, { attribute }).flatMap(({ value, label }) => (value.type === 'text' && label === 'IN' ? [value.text] : []));
