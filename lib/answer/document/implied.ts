import type { FieldOption } from '../../forms/types.ts';
import type { Ask } from './asks.ts';
import { asideAt } from './standing.ts';
import type { Place, ReadDocument } from './types.ts';

/** What a text says in words that no option has and that mean one all the same: "my wife" is married, "our landlord" rents. */
interface Row {
  readonly label: RegExp;
  readonly option: RegExp;
  readonly text: RegExp;
}

const STATUS = /\b(?:marital|civil|family) status\b/;
const TENURE = /\b(?:own or rent|rent or own|tenure|home ?ownership|housing status|ownership)\b/;
const KIN = /\b(?:mother|father|sister|brother|daughter|son|aunt|uncle|niece|nephew|cousin|grand\p{L}+)(?:-in-law)?\b/u;

const ROWS: readonly Row[] = [
  { label: STATUS, option: /^married/i, text: /\b[Mm]y (?:husband|wife|spouse)\b|\b(?:am|is|are|been) married\b/g },
  {
    label: STATUS,
    option: /^widow/i,
    text: /\bwidow(?:er|ed)?\b|\blost (?:my|his|her) (?:husband|wife|spouse)\b|\b[Mm]y late (?:husband|wife)\b/g,
  },
  { label: STATUS, option: /^divorced/i, text: /\bdivorced?\b|\b(?:my|his|her) ex-?(?:husband|wife)\b/g },
  {
    label: STATUS,
    option: /^(?:single|unmarried|never married)/i,
    text: /\bnever (?:been )?married\b|\b(?:am|is) (?:single|unmarried)\b/g,
  },
  { label: TENURE, option: /^rent/i, text: /\b(?:tenants?|landlord|landlady|(?:I|we|they|she|he) rents?|renting)\b/g },
  {
    label: TENURE,
    option: /^own/i,
    text: /\bbelong(?:s|ed)? to (?:me|us|them|him|her)\b|\b(?:I|we|they|she|he) owns? (?:the|our|my|a|their|his|her) (?:own )?(?:house|home|flat|apartment|farm|place)\b|\bhomeowners?\b/g,
  },
  {
    label: /\brelation(?:ship)?\b/,
    option: /^(?:family|relative|family member)/i,
    text: new RegExp(String.raw`\b[Mm]y ${KIN.source}`, 'gu'),
  },
  {
    label: /\b(?:hear|heard|find|found|learn\w*|referr\w*|source)\b/,
    option: /^(?:referral|word of mouth|(?:a )?friend|friends?\b.*|recommend\w*|(?:a )?colleague|personal recommendation)/i,
    text: /\b(?:friend|colleague|sister|brother|neighbou?r|cousin|flatmate|classmate|aunt|uncle|acquaintance|co-?worker)\b[^.;\n]{0,80}\b(?:told me|tells me|recommended|mentioned|suggested|encouraged|pointed me)\b|\b(?:heard|learnt|learned|know|knew)\b[^.;\n]{0,40}\b(?:from|through|by|via) (?:an?|my|our) (?:\p{L}+ )?(?:friend|colleague|sister|brother|neighbou?r|cousin|acquaintance|co-?worker)\b/giu,
  },
];
/** An option that is meant without being named. */
const WORTH = 0.75;

export function impliedOptions(
  ask: Ask,
  document: ReadDocument,
  options: readonly FieldOption[],
): { option: FieldOption; at: Place; score: number }[] {
  return ROWS.filter((row) => row.label.test(ask.plain)).flatMap((row) => {
    const option = options.find(({ label }) => row.option.test(label.trim()));
    if (!option) return [];
    return [...document.plain.matchAll(row.text)].flatMap((match) => {
      const at: Place = [match.index, match.index + match[0].length];
      const aside = asideAt(document, ...at);
      return aside && aside !== 'others' ? [] : [{ option, at, score: WORTH }];
    });
  });
}
