import type { Ask } from './asks.ts';
import { asideAt } from './standing.ts';
import type { ReadDocument, Span } from './types.ts';

/** What is known by its name alone, whatever stands around it: programs and systems, with their version. */
const ROWS: readonly (readonly [label: RegExp, text: RegExp])[] = [
  [/\b(?:web )?browser\b/, /\b(?:Firefox|Chrome|Chromium|Safari|Edge|Opera|Brave|Vivaldi)(?: \d+(?:\.\d+)*)?/g],
  [
    /\boperating system\b|^os(?: version)?$/,
    /\b(?:Windows(?: Server)? (?:\d+(?:\.\d+)*|XP|Vista)|macOS(?: \d+(?:\.\d+)*| [A-Z][a-z]+)?|(?:Android|iOS|iPadOS|Ubuntu|Debian|Fedora)(?: \d+(?:\.\d+)*)?|Linux|ChromeOS)/g,
  ],
];

/** The one that the text names; none where it names several. */
export function knownByName(ask: Ask, document: ReadDocument): Span | undefined {
  const row = ROWS.find(([label]) => label.test(ask.plain));
  if (!row) return undefined;
  const found = [...document.plain.matchAll(row[1])].filter(({ index, 0: text }) => {
    const aside = asideAt(document, index, index + text.length);
    return aside === undefined || aside === 'others';
  });
  const [first] = found;
  if (!first || new Set(found.map(([text]) => text)).size > 1) return undefined;
  const text = first[0];
  return { type: 'title', start: first.index, end: first.index + text.length, text, value: { type: 'text', text } };
}
