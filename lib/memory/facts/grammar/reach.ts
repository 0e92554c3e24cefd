import { OCCUPATION } from './lexicon.ts';

/** Somebody told with how to reach them: "Ines Falk (head of HR at Norvik, ines@norvik.example, 030 123456)". */
export interface Reached {
  readonly name?: string;
  readonly title?: string;
  readonly organisation?: string;
  readonly email?: string;
  readonly tel?: string;
}

const EMAIL = /[^\s@,;:()<>]+@[^\s@,;:()<>]+\.[^\s@,;:()<>.]+(?:\.[^\s@,;:()<>.]+)*/u;
const TEL = /(?<![\p{L}\d@-])\+?\(?\d[\d ()/.-]{4,22}\d(?![\p{L}@])/u;
const NAME =
  /^(?:(?:Dr|Mr|Mrs|Ms|Mx|Prof|Professor|Sir|Rev)\.? )*\p{Lu}[\p{L}'’-]+\.?(?: (?:\p{Lu}[\p{L}'’-]*\.?|van|von|de|der|den|la|le|du|da|dos|del|al|el|bin|ibn|zu|ter)){0,5}(?=$|[ ,(:;–-])/u;
/** Words that only lead to a number or an address. */
const LEADS =
  /\b(?:(?:her|his|their|the|and|you can|reach(?:ed)?|call|at|on|by|under|via|whose|with) )*(?:e-?mail(?: address)?|mail|tel(?:ephone)?|phone|mobile|cell|number|contact)(?: (?:number|no\.?|address))?(?: (?:is|at|on))?[:.]?(?= *(?:[,;()]|$))/giu;
const FIRM = /(?:^|\s)(?:at|from|of|with) (?:the )?(?<firm>\p{Lu}[^,;()]*)$/u;
/** What is said of them is no office of theirs: "she seems lovely". */
const REMARK =
  /^(?:she|he|they|it|since|from|as|so|but|very|really|who|until|starting|new|now)\b|\b(?:is|are|was|seems?|looks?|has|will)\b/i;
const ROLE = /^(?:an? |the |my |our |is |who is |also )*/iu;

export function reachedIn(words: string): Reached | null {
  const email = EMAIL.exec(words)?.[0];
  const tel = TEL.exec(words.replace(email ?? '\u0000', ' ').replace(/\b\d{4}-\d{2}(?:-\d{2})?\b/g, ' '))?.[0]?.trim();
  const bare = [email, tel].reduce<string>((text, one) => (one ? text.replace(one, ' ') : text), words).replace(LEADS, ' ');
  const name = NAME.exec(bare.trim())?.[0]?.trim();
  const rest = bare.trim().slice(name?.length ?? 0);
  const said = rest
    .split(/[,;()]| - | – /)
    .map((one) =>
      one
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^(?:and|on|at|or)$/i, ''),
    )
    .filter(Boolean);
  const parts: { title?: string; organisation?: string } = {};
  for (const one of said) {
    const firm = FIRM.exec(one)?.groups?.firm;
    const role = one
      .replace(FIRM, '')
      .replace(ROLE, '')
      .replace(/^(?:and|at|on|under|his|her|their|number)\b.*$/i, '')
      .trim();
    if (firm) parts.organisation ??= firm;
    if (role && /\p{L}{2}/u.test(role) && role.split(' ').length <= 6 && !REMARK.test(role)) {
      const isFirm =
        !firm && /^\p{Lu}/u.test(role) && !OCCUPATION.test(role) && parts.organisation === undefined && parts.title !== undefined;
      if (isFirm) parts.organisation = role;
      else parts.title ??= role;
    }
  }
  return name || email || tel ? { ...(name ? { name } : {}), ...parts, ...(email ? { email } : {}), ...(tel ? { tel } : {}) } : null;
}

/** The same as parts of a record; `firm` is what the record calls the organisation. */
export function reachedParts(words: string | undefined, firm: 'organisation' | 'company'): Record<string, string> | null {
  const found = reachedIn((words ?? '').trim());
  if (!found?.name) return null;
  const { name, title, organisation, email, tel } = found;
  const all = { name, [firm]: organisation, email, tel, ...(firm === 'organisation' ? { title } : {}) };
  return Object.fromEntries(Object.entries(all).flatMap(([part, value]) => (value ? [[part, value]] : [])));
}

/** Several of them: "A (former boss, a@b.example) and B, teacher at C". */
export function several(words: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const piece of words.split(/([()]|;| and | & |, (?=(?:and )?\p{Lu}\p{L}+ \p{Lu}))/u)) {
    if (piece === '(') depth++;
    if (piece === ')') depth--;
    if (depth === 0 && /^(?:;| and | & |, )$/.test(piece)) {
      parts.push(part);
      part = '';
    } else part += piece;
  }
  return [...parts, part].map((one) => one.replace(/^(?:and|\d[.)]) /i, '').trim()).filter(Boolean);
}
