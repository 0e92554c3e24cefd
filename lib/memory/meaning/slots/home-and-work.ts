import { countryOfPeople } from '../../facts/countries.ts';
import { OCCUPATION } from '../../facts/grammar/lexicon.ts';
import { home } from '../../facts/grammar/life-en.ts';
import { record, text, valued } from '../../facts/grammar/row.ts';
import { parseAmount } from '../../facts/quantities.ts';
import { oneMatch } from '../spans.ts';
import { named, type Slot } from './shape.ts';

/** Where somebody lives and works, as what, and for how much. */
const SUM =
  /(?:[£€$]\s?)\d[\d.,]*(?:\s?k\b)?(?:\s?(?:a|an|per|\/)\s?(?:hour|day|week|month|year|annum)|\s?pcm)?|\b\d[\d.,]*\s?k\b|\b\d[\d.,]*\s?(?:€|£|pounds?|quid|euros?|dollars?)(?:\s?(?:a|an|per)\s?(?:hour|day|week|month|year))?/gi;
const POSITION =
  /(?:supervisor|lead(?:er)?|head|assistant|officer|associate|partner|executive|president|sergeant|captain|foreman|trainee|porter|buyer|specialist|representative|agent|worker|producer|owner|editor|treasurer|controller|head (?:of )?[a-z]+|[a-z]+ of (?:[a-z]+ ?){1,2})$/i;
const TITLE =
  /\b(?:as|i'm|i am|we're|became|become|made me|makes me|promoted (?:me )?to|promotion to|up to|appointed(?: me)?(?: as)?|move[d]? (?:me )?(?:up )?to|title(?: is|:)?|role(?: is|:)?|made|says|sign as|hat:|to) (?:now |officially |finally )*(?:(?:an?|the|their|its|our) )?(?:full |acting )?(?<title>(?!(?:an?|the|of|my|be|work|in|at|to|their)\b)[a-z][a-z-]*(?: [a-z-]+){0,3}?)(?= (?:at|with|for|in|on|as|since|from|now|this|today|these|last|and|over|there|where|instead|not)\b|[,.;!?)–]|$)/i;

const PLACE = [
  /\b(?:in(?:to)? sunny|over to|down to|up to|back to|out to|moved? (?:.{1,20} )?to|relocated to|to) $/i,
  /\b(?:in|into|at|hello|home is|live on|is) (?:the )?$/i,
];
/** Last words of firms and houses that nobody lives in. */
const FIRM =
  /\b(?:Ltd|Inc|LLC|Plc|Motors?|Foods?|Legal|Dental|Travel|Homes|Software|Textiles|Bakeries|Bakery|Paints|Shipping|Optics|Group|Partners|Bank|Insurance|Energy|Media|Systems|Solutions|Services|Holdings|Associates|Logistics|Engineering|Consulting|Airways|Rail|Books|Toys|University|College|School|Hospital|Infirmary|Council)$/;
const IS_HOME = [/^ (?:is|it is) (?:officially |finally |now )*(?:home\b|where (?:i|we) live)/i, /^ it is\b/i];
const STREET = /\b\d+\p{L}? (?:\p{Lu}[\p{L}'’-]* ?){2,4}(?:, ?\p{Lu}[\p{L}' -]+)?(?:,? [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b)?/u;

export const address: Slot = {
  attributes: ['address'],
  fill: (said) => {
    const street = oneMatch(said.sentence, STREET);
    if (street) return street.includes(',') ? home(street.trim(), undefined) : null;
    return named(PLACE, (place) => (countryOfPeople(place) || FIRM.test(place) ? null : home(place, undefined)), IS_HOME)(said);
  },
};

const EMPLOYER = [
  /\b(?:start(?:ed|ing)? (?:work(?:ing)? )?(?:at|with|for)|joined(?: the ranks at)?|join|jumped ship to|hired by|employed by|employer is(?: a .{1,20} called)?|work(?:ing|s)? (?:at|for)|job (?:at|with)|role (?:at|with)|post (?:at|with)|position (?:at|with)|employ(?:er|ed)(?: by|:)?) (?:the )?$/i,
  /\b(?:at|with|for|to|by|hello to|called|it's|books of|say) (?:the )?$/i,
  /\b(?:company|firm|employer|competition|hat|job!*|me)[,:-]? -? ?(?:the )?$/i,
  /(?:^|\b(?:and|now|but) (?:the )?)$/,
];
const titleIn = (sentence: string): string | undefined => {
  const title = TITLE.exec(sentence)?.groups?.title?.trim();
  return title && (OCCUPATION.test(title) || POSITION.test(title)) ? title.charAt(0).toUpperCase() + title.slice(1) : undefined;
};
/** "the new bakery on Baker Street" is no firm. */
const NO_FIRM = /\b(?:Street|Road|Lane|Avenue|University of the Third Age)$/;

export const job: Slot = {
  attributes: ['job', 'organization', 'organization-title'],
  also: ['employment-status'],
  fill: named(EMPLOYER, (employer, { sentence }) =>
    NO_FIRM.test(employer) ? null : record('job', { employer, title: titleIn(sentence) }),
  ),
};
/** A new title at the firm where the person is. */
export const title: Slot = {
  attributes: ['organization-title', 'job'],
  fill: ({ sentence, held, kind }) => {
    const found = titleIn(sentence);
    const [one, ...others] = held.filter(({ attribute }) => attribute === 'job');
    if (!found) return null;
    if (!one) return text('organization-title', found);
    const employer = one.value.type === 'record' ? one.value.parts.employer : undefined;
    return others.length === 0 && employer && kind !== 'is' ? record('job', { employer, title: found }) : null;
  },
};

export const sum = (attribute: string): Slot => ({
  attributes: [attribute],
  fill: ({ sentence, held }) => {
    const isHeld = (said: string) => held.some(({ value }) => value.type === 'amount' && parseAmount(said)?.min === value.min);
    const found = parseAmount(oneMatch(sentence, SUM, isHeld) ?? '');
    const per = found?.per ?? parseAmount(sentence)?.per ?? (attribute === 'rent' ? 'month' : undefined);
    // A year's pay is told without saying so; a month's is not.
    if (!found || (!per && found.min < 5000)) return null;
    return valued(attribute, { ...found, ...(per ? { per } : {}) });
  },
});
