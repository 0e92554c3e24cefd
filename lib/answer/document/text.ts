import type { DocumentText, LabelledLine, Place, Sentence } from './types.ts';

/** A text into sentences, sections and "Label: value" lines, with their places. Places always point into the text as it came. */

const MASK = '\u2592';
/** Longest text that is read, in UTF-16 units. */
const LONGEST = 200_000;
const ABBREVIATION =
  /(?:\b(?:dr|mr|mrs|ms|prof|rev|st|jr|sr|no|nr|vs|etc|ca|approx|apt|ave|blvd|rd|inc|ltd|co|corp|dept|tel|str|e\.g|i\.e|z\.\s?b|d\.\s?h|a\.m|p\.m|u\.k|u\.s|ph\.d|m\.sc|b\.sc|b\.a|m\.a|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|b|reg|geb|mob)|\b\p{Lu})\.$/iu;
/** The number of an item in a list, at its beginning or behind what leads up to it. */
const ITEM = /(?:^|[:;.!?])\s*\(?\d{1,2}$/;
/** Longest line that can be a heading, in words. */
const HEADING_WORDS = 8;
/** From this length on a line that ends without a point goes on in the next one (text out of a PDF). */
const WRAPPED = 55;

export function prepare(text: string): DocumentText {
  const cut = text.slice(0, LONGEST);
  const plain = blank(cut);
  const lines = linesOf(plain);
  return { text: cut, plain, sentences: sentencesOf(plain, cut, lines), lines: labelledOf(plain, lines) };
}

function blank(text: string): string {
  const spaces = (run: string) => ' '.repeat(run.length);
  return text
    .replace(/\r/g, ' ')
    .replace(/[\u00a0\u2007\u202f\t]/g, ' ')
    .replace(
      /\[(?:your|my|the|insert|enter|date|city|state|zip|name|email|phone|company|employer|recipient|address|hiring|title|position)[^\]\n]{0,60}\]/gi,
      (run) => MASK.repeat(run.length),
    )
    .replace(/<\/?[a-z][^>\n]{0,80}>/gi, spaces)
    .replace(/\*{1,3}|`+|(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}_])/gu, spaces)
    .replace(/^[ \t]*#{1,6}(?= )/gm, spaces)
    .replace(/^[ \t]*[-=_]{3,}[ \t]*$/gm, spaces);
}

/** Lines as a person sees them: a hard wrap inside a paragraph is no end of a line. */
function linesOf(plain: string): Place[] {
  const out: [number, number][] = [];
  for (const match of plain.matchAll(/[^\n]+/g)) {
    const [start, end] = trim(plain, match.index, match.index + match[0].length);
    if (end <= start) continue;
    const last = out.at(-1);
    const gap = last ? plain.slice(last[1], start) : '';
    const goesOn =
      last &&
      (gap.match(/\n/g) ?? []).length === 1 &&
      last[1] - last[0] >= WRAPPED &&
      !/[.!?:]$/.test(plain.slice(last[0], last[1])) &&
      /^[\p{Ll}\d(]/u.test(plain.slice(start, start + 1)) &&
      !/^[^\n:]{1,40}:/.test(plain.slice(start, end));
    if (goesOn && last) last[1] = end;
    else out.push([start, end]);
  }
  return out;
}

function sentencesOf(plain: string, text: string, lines: readonly Place[]): Sentence[] {
  const out: Sentence[] = [];
  let heading = '';
  let paragraph = 0;
  let before = 0;
  for (const [start, end] of lines) {
    if (/\n\s*\n/.test(plain.slice(before, start))) paragraph += 1;
    before = end;
    const line = plain.slice(start, end);
    if (isHeading(line, text.slice(start > 4 ? start - 4 : 0, start), lineAfter(plain, end))) {
      heading = line.replace(/[:\s]+$/, '');
      paragraph += 1;
      continue;
    }
    for (const [from, to] of split(plain, start, end)) out.push({ start: from, end: to, heading, paragraph });
  }
  return out;
}

function lineAfter(plain: string, end: number): string {
  return /^\s*\n+([^\n]*)/.exec(plain.slice(end, end + 400))?.[1]?.trim() ?? '';
}

/** A short line without a verb's end: "Scope of Work", "**Availability:**", "# Contact". */
function isHeading(line: string, marks: string, after: string): boolean {
  const words = line.split(/\s+/).length;
  if (words > HEADING_WORDS || /[.!?,;]$/.test(line) || after === '' || /\d{3,}|@/.test(line)) return false;
  if (/:$/.test(line)) return true;
  if (/[*#_]\s*$/.test(marks)) return !/:/.test(line);
  return false;
}

function split(plain: string, from: number, to: number): Place[] {
  const out: Place[] = [];
  const text = plain.slice(from, to);
  let start = 0;
  for (const match of text.matchAll(/[.!?]+["”’')]*(?=\s+["“‘(]?[\p{Lu}\d]|\s*$)/gu)) {
    const end = match.index + match[0].length;
    // "1." begins what follows and ends nothing.
    if (match[0] === '.' && end < text.length && ITEM.test(text.slice(start, match.index))) continue;
    if (match[0].startsWith('.') && end < text.length && ABBREVIATION.test(text.slice(Math.max(start, end - 12), match.index + 1)))
      continue;
    out.push(trim(plain, from + start, from + end));
    start = end;
  }
  if (start < text.length) out.push(trim(plain, from + start, to));
  return out.filter(([a, b]) => b > a);
}

/** "Label: value" on a line of its own, also "Label - value" when the label is short. */
function labelledOf(plain: string, lines: readonly Place[]): LabelledLine[] {
  return lines.flatMap(([start, end], index): LabelledLine[] => {
    const line = plain.slice(start, end);
    const match = /^(?:[•·‣\-–*]\s*|\(?\d{1,2}[.)]\s+)?(?<label>[\p{L}][^:\n]{0,60}?)\s*:(?!\/\/|\d)\s*(?<value>.*)$/u.exec(line);
    const label = match?.groups?.label;
    if (!match || label === undefined || label.split(/\s+/).length > 9) return [];
    const labelStart = start + match[0].indexOf(label);
    const value = match.groups?.value ?? '';
    const valueAt: Place = value ? [end - value.length, end] : following(plain, lines, index);
    return [{ label, labelAt: [labelStart, labelStart + label.length], valueAt }];
  });
}

/** The block under "Label:" when nothing stands behind it. */
function following(plain: string, lines: readonly Place[], index: number): Place {
  const end = lines[index]?.[1] ?? 0;
  const next = lines[index + 1];
  if (!next || /\n\s*\n\s*\n/.test(plain.slice(end, next[0])) || /^[^:\n]{1,50}:(?!\/\/)/.test(plain.slice(next[0], next[1])))
    return [end, end];
  return next;
}

export function trim(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return [start, end];
}

export function sentenceAt(document: DocumentText, at: number): Sentence | undefined {
  return document.sentences.find((sentence) => sentence.start <= at && at < sentence.end);
}
