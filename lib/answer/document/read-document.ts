import { addressSpans } from './spans/addresses.ts';
import { animalSpans } from './spans/animals.ts';
import { contactSpans, idSpans, phoneSpans, recordSpans } from './spans/contacts.ts';
import { dateSpans, timeSpans } from './spans/dates.ts';
import { orgSpans, personSpans } from './spans/names.ts';
import { nationSpans } from './spans/nations.ts';
import { amountSpans, numberSpans, rangeSpans, sizeSpans } from './spans/numbers.ts';
import { roleSpans } from './spans/roles.ts';
import { signedOrgs } from './spans/signature.ts';
import { titleSpans } from './spans/titles.ts';
import { asideAt, asideOfContact, asideOfFigure, isDateline } from './standing.ts';
import { prepare } from './text.ts';
import type { ReadDocument, Span } from './types.ts';
import { writerOf } from './writer.ts';

/** Spans of one kind that are read; each is compared with the others. What names a thousand people is no letter. */
const MOST = 1000;

/** Everything in a text that could be the value of a control, typed and with its place. Pure; reads no memory and no page. */
export function readDocument(text: string): ReadDocument {
  const document = prepare(text);
  const { plain } = document;
  const spans: Span[] = [];
  const free = (start: number, end: number) => !spans.some((span) => span.start < end && start < span.end);
  const add = (found: readonly Span[]) => {
    for (const span of found.slice(0, MOST)) if (free(span.start, span.end)) spans.push(span);
  };
  // In the order of how sure their form is: what a surer one holds is no part of another.
  add(contactSpans(plain));
  add(dateSpans(plain).filter((span) => span.type === 'date'));
  add(addressSpans(plain));
  add(recordSpans(plain));
  add(sizeSpans(plain));
  add(amountSpans(plain));
  add(phoneSpans(plain));
  add(timeSpans(plain));
  add(dateSpans(plain).filter((span) => span.type === 'year'));
  const ids = idSpans(plain);
  add(ids.filter((span) => /\.\d+\.|^[A-Z]+ \d|^[A-Z]{2}\d{2} [A-Z]|^[A-Z]{1,3}-[A-Z]{1,2} \d/.test(span.text)));
  add(numberSpans(plain));
  spans.push(...rangeSpans(plain).filter((range) => spans.some((one) => one.start === range.start)));
  add(ids);
  const formal = [...spans];
  const taken = (start: number, end: number) => formal.some((span) => span.type !== 'number' && span.start < end && start < span.end);
  const people = unquoted(personSpans(document, taken).slice(0, MOST), plain);
  const signed = signedOrgs(plain, people);
  const isSigned = ({ start, end }: Span) => signed.some((one) => one.start < end && start < one.end);
  const houses = orgSpans(document, people, taken)
    .slice(0, MOST)
    .filter((one) => !isSigned(one));
  const all = [
    ...spans,
    ...people.filter((one) => !isSigned(one)),
    ...houses,
    ...signed,
    ...roleSpans(plain),
    ...titleSpans(plain),
    ...nationSpans(plain),
    ...animalSpans(plain, [...spans, ...people]),
  ];
  const spansRead = all.map((span) => {
    const aside = isDateline(document, span)
      ? 'dateline'
      : (asideAt(document, span.start, span.end) ?? asideOfFigure(document, span) ?? asideOfContact(document, span));
    return aside ? { ...span, aside } : span;
  });
  const read = { ...document, spans: spansRead.sort((a, b) => a.start - b.start) };
  const writer = writerOf(read);
  return writer ? { ...read, writer } : read;
}

/** What a text only ever names inside quotation marks is a title, unless a label or "my name is" stands before it. */
function unquoted(people: readonly Span[], plain: string): Span[] {
  const quoted = titleSpans(plain).filter(({ start }) => /["“„«]/.test(plain[start - 1] ?? ''));
  const isQuoted = (span: Span) => quoted.some((title) => title.start <= span.start && span.end <= title.end);
  const isNamed = ({ start }: Span) => /(?:named|name is|known as|i am|:)[\s:]*["“]$/i.test(plain.slice(Math.max(0, start - 20), start));
  return people.filter((span) => people.some((other) => other.text === span.text && (!isQuoted(other) || isNamed(other))));
}
