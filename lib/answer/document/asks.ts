import { displayLabel } from '../../core/text.ts';
import type { FieldReading, FieldSnapshot, Relation } from '../../forms/types.ts';
import { type Cue, cuesOf, GENERIC, LIGHT, OTHER_PERSON } from './cues.ts';
import type { Asked, SpanType } from './types.ts';
import { unitOf } from './units.ts';
import { fold, stem, stemsOf } from './words.ts';

/** What a control asks of a document: types of spans that could answer, the label's words by weight, cues, and whose it is. */
export interface Ask {
  readonly field: FieldSnapshot;
  readonly reading: FieldReading;
  readonly label: string;
  /** The same in small letters, words alone. */
  readonly plain: string;
  readonly types: readonly SpanType[];
  /** Names of the same thing: "Organization/Company" is two. */
  readonly names: readonly (readonly WeighedStem[])[];
  readonly cues: readonly Cue[];
  readonly shape: 'choice' | 'yes-no' | 'passage' | 'value';
  /** How texts write the unit in its brackets. */
  readonly unit: readonly string[] | undefined;
  /** Several things in one box. */
  readonly list: boolean;
  readonly other: boolean;
  /** Whoever brings the document in may be meant, or may not: only the text can say. */
  readonly anybody: boolean;
  /** Another question of the form asks for the same kind of thing: being the only one in the text decides nothing. */
  readonly shared: boolean;
  /** It asks when the document itself was written. */
  readonly dateline: boolean;
  /** It asks for what was before. */
  readonly former: boolean;
  readonly section: readonly string[];
  /** The form asks for the town in a box of its own. */
  readonly splitAddress: boolean;
}

export interface WeighedStem {
  readonly stem: string;
  readonly weight: number;
}

const CHOICE = new Set(['select', 'combobox', 'listbox', 'radio-group', 'checkbox-group', 'rating']);
const DATES = new Set(['date', 'month', 'datetime-local', 'date-sections', 'date-picker']);
const NUMBERS = new Set(['number', 'slider', 'spinbutton']);
const ORG =
  /\b(company|organi[sz]ation|business|employer|institution|institute|university|school|college|firm|agency|bank|hospital|clinic|provider|facility|manufacturer|vendor|insurer|insurance company|affiliation|club|association|society|charity|startup|workplace|publisher|supplier)\b/;
const THING =
  /\b(project|product|event|course|program|programme|software|application|app|study|protocol|brand|model|file|item|grant|conference|campaign|procedure|workshop|position|medication|drug|pet|account|plan|policy|species|domain|site|team|job|treatment|class|part|component)\b/;
const WORK =
  /\b(artwork|presentation|project|paper|book|thesis|manuscript|story|poem|work|article|abstract|talk|session|proposal|piece|film|song|submission|study|report|course|event|document|research|invention|dissertation|lecture|workshop|grant|painting|photo\w*|application)\b/;
const PERSON =
  /\b(contact person|point of contact|applicant|supervisor|advis[eo]r|physician|doctor|surgeon|investigator|referee|authors?|co ?authors?|guardian|signatory|representative|patient|claimant|policy ?holder|beneficiary|spouse|emergency contact|landlord|reporter|reported by|requested by|submitted by|prepared by|instructor|founders?|next of kin|client|witness)\b/;
/** Nouns for what somebody does or is: a label that ends in one asks for a person. */
const ROLE_NOUN =
  /\b(?:managers?|inspectors?|veterinarian|vet|inventors?|host|visitor|tenant|adopter|travell?er|passenger|coordinator|chaperone|teacher|tutor|trainer|driver|owner|buyer|seller|candidate|volunteer|caregiver|carer|chair|director|editor|reviewer|approver|organi[sz]er|delegate|nominee|nurse|therapist|specialist|dentist|consultant|lawyer|attorney|agent|officer|head|captain|lead|leader|principal|(?:approved|authori[sz]ed|ordered|completed|collected|received|signed|recommended) by)$/;
/** Roles that whoever fills a form has. */
const OWN_ROLE =
  /\b(?:applicant|adopter|host|claimant|tenant|owner|patient|student|author|candidate|volunteer|employee|member|travell?er|passenger|principal investigator|lead (?:inventor|author)|reporter|buyer|driver|organi[sz]er|hirer|booker|(?:requested|submitted|reported|prepared|completed|ordered|signed) by)\b/;
/** Forms about two people: the first is the writer only where the other has no box. */
const SIDES: readonly (readonly [own: RegExp, counterpart: RegExp])[] = [
  [/\b(?:candidate|applicant|nominee|student)\b/, /\b(?:referee|recommender|nominator|reference (?:name|email))\b/],
  [/\b(?:visitor|guest|invitee)\b/, /\bhost\b/],
  [/\b(?:tenant|resident|owner)\b/, /\b(?:inspector|inspected by|surveyor|landlord)\b/],
  [/\b(?:patient|participant)\b/, /\b(?:referring|referred by|clinician|investigator|doctor|physician|gp)\b/],
  [/\b(?:child|pupil|minor)\b/, /\b(?:parent|guardian)\b/],
  [/\b(?:employee)\b/, /\b(?:reviewer|evaluator|reported by)\b/],
];
/** The day on which something is written, handed in or signed. */
const DATELINE =
  /^(?:todays? )?date$|\b(?:date of (?:the |this )?(?:reference|letter|report|request|application|signing|signature|submission|order|statement|notice|inspection|call|interview|assessment)|(?:submission|application|request|report\w*|signature|sign\w*|reference|order|letter|inspection|call|today|agreement|effective) date|date (?:signed|submitted|reported|completed|received|ordered|prepared))\b/;
const VOUCHES = /^(?:referee|recommender|nominator)\b/;
const MONEY =
  /\b(amount|price|cost|budget|salary|income|fee|fees|rent|deposit|revenue|funding|valuation|sum|payment amount|bid|earnings|wage|expenses?|savings|worth|(?:estimated|total|market|insured|purchase|declared|item|property) value|goal)\b/;
const IDS =
  /\b(number|no|id|identifier|identification|code|license|licence|policy|account|ssn|social security|isbn|issn|serial|registration|version|passport|vin|ein|tin|reference|model|plate|iban|orcid|gst|vat)\b/;
const LISTS =
  /\b(conditions?|medications?|medicines?|allerg\w*|requirements?|needs|skills?|keywords?|languages?|equipment|symptoms?|interests|hobbies|certifications?|materials?|ingredients|tools|technologies|courses|subjects|members|authors?|dependents|names|accommodations?|documents|topics|areas)\b/;

/** What is called by a given name and is nobody who writes. */
const ANIMAL = /\b(?:animal|pet|dog|cat|puppy|kitten|horse|pony|rabbit)s?\b/;
const LANGUAGE =
  /^(?:(?:home|native|first|spoken|other|foreign|preferred|main|second) )?languages?(?: (?:spoken|at home))?$|\bmother tongue\b/;
const FORMER = /\b(?:former|formerly|previous|previously|prior|last|old|original|past|maiden)\b/;

const OTHERS: ReadonlySet<Relation> = new Set([
  'partner',
  'child',
  'parent',
  'landlord',
  'referee',
  'emergency-contact',
  'doctor',
  'guarantor',
  'witness',
  'recipient',
  'other',
]);

/** All of a page's questions: a word that many labels share tells little of one. */
export function asksOf(asked: readonly Asked[]): Ask[] {
  const labels = asked.map(({ field }) => fold(field.label)).join('\n');
  const counts = new Map<string, number>();
  for (const { field } of asked) for (const one of new Set(stemsOf(field.label))) counts.set(one, (counts.get(one) ?? 0) + 1);
  const split = asked.some(({ reading }) => reading.question.path === 'address.address-level2');
  const asks = asked.map((one) => askOf(one, (stem) => counts.get(stem) ?? 1, split));
  return asks.map((one) => {
    const shared =
      one.shape === 'value' && asks.some((other) => other !== one && other.shape === 'value' && other.types[0] === one.types[0]);
    const ask = { ...one, shared };
    const sided = SIDES.some(([own, counterpart]) => own.test(fold(ask.label)) && counterpart.test(labels));
    // A reference is written by the referee.
    if (VOUCHES.test(fold(ask.label)) && /\b(?:candidate|applicant|nominee)\b/.test(labels))
      return { ...ask, other: false, anybody: false };
    return sided ? { ...ask, anybody: true } : ask;
  });
}

export function askOf({ field, reading }: Asked, shared: (stem: string) => number, splitAddress: boolean): Ask {
  const label = displayLabel(field.label || field.aria || field.placeholder || field.legend || field.before || '');
  const plain = fold(label)
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim();
  const shape =
    field.kind === 'checkbox' || field.kind === 'switch'
      ? 'yes-no'
      : CHOICE.has(field.kind) && (field.options.length > 0 || field.optionsUnknown)
        ? 'choice'
        : field.kind === 'textarea' || field.kind === 'rich-text'
          ? 'passage'
          : 'value';
  const types = typesOf(plain, field, reading.question.path, reading.question.unit);
  return {
    field,
    reading,
    label,
    plain,
    types,
    names: namesOf(label).map((name) => weighed(name, shared)),
    cues: cuesOf(plain, types),
    shape,
    unit: unitOf(field.label),
    list: LISTS.test(plain),
    other: OTHERS.has(reading.question.subject.relation) || OTHER_PERSON.test(plain) || OTHER_PERSON.test(fold(reading.section)),
    shared: false,
    anybody: ROLE_NOUN.test(plain) && !OWN_ROLE.test(plain),
    dateline: DATELINE.test(plain),
    former: FORMER.test(plain),
    section: stemsOf(reading.section),
    splitAddress,
  };
}

/** "Organization/Company", "City or town": each its own name; what stands in brackets is help. */
function namesOf(label: string): string[] {
  const bare = label.replace(/\([^)]*\)/g, ' ').trim() || label;
  const parts = bare.split(/\s*\/\s*|\s+or\s+/).filter((part) => stemsOf(part).length > 0);
  return parts.length > 1 && parts.every((part) => part.split(/\s+/).length <= 4) ? [...parts, bare.replace('/', ' ')] : [bare];
}

function weighed(name: string, shared: (stem: string) => number): WeighedStem[] {
  return [...new Set(stemsOf(name))].map((one) => ({
    stem: one,
    weight:
      (GENERIC.has(one) || GENERIC_STEMS.has(one) ? (name.split(/\s+/).length > 1 ? 0.35 : 0.5) : LIGHT.has(one) ? 0.35 : 1) /
      Math.sqrt(Math.max(1, shared(one))),
  }));
}
const GENERIC_STEMS = new Set([...GENERIC].map(stem));

export function typesOf(label: string, field: FieldSnapshot, path: string | null, unit: string | undefined): SpanType[] {
  const [id = '', part] = (path ?? '').split('.');
  const kind = field.kind;
  const last = part ?? id;
  if (kind === 'email' || last === 'email' || /\be ?mail\b/.test(label)) return ['email'];
  if (/\bextension\b/.test(label)) return ['id', 'number'];
  if (kind === 'tel' || last === 'tel' || last === 'fax' || /\b(phone|telephone|mobile|cell|fax)( number)?\b/.test(label)) return ['tel'];
  if (
    kind === 'url' ||
    ['url', 'linkedin', 'github', 'portfolio'].includes(id) ||
    /\b(website|web site|url|homepage|linkedin|github)\b/.test(label)
  )
    return ['url'];
  if (DATES.has(kind)) return ['date'];
  if (kind === 'time') return ['time'];
  if (NUMBERS.has(kind) || field.inputType === 'number') return numeric(label, unit);
  if (id === 'address' && !(part === 'address-level2' && !/\b(city|town|address|ort|stadt|ville|municipality)\b/.test(label)))
    return ['address'];
  if (kind === 'textarea' || kind === 'rich-text') return /\baddress\b/.test(label) ? ['address'] : ['phrase'];
  if (/\b(date|dob|deadline|birthday)\b/.test(label) || id === 'bday') return ['date'];
  if (/\b(time|hours)\b/.test(label) && !/\b(full time|part time|time zone|lead time|how many|estimated)\b/.test(label)) return ['time'];
  if (/\baddress\b/.test(label)) return ['address'];
  if (/^(city|town|state|province|zip|postal code|post ?code|zip code|street)\b/.test(label)) return ['address'];
  if (/\bname\b/.test(label) || /^(name|given-name|additional-name|family-name)$/.test(id)) return nameTypes(label, id);
  if (/\b(?:fund(?:ing|ed)?|sponsor\w*|grant)\b.*\b(?:body|bodies|source|agency|by|organi[sz]ation)\b|^(?:sponsor|funder)\b/.test(label))
    return ['org'];
  if (/\bcost cent(?:er|re)\b|\bcode\b/.test(label)) return ['id'];
  if (/\b(?:nationality|citizenship)\b/.test(label)) return ['nationality'];
  if (LANGUAGE.test(label)) return ['language'];
  if (/\brange\b/.test(label) && !MONEY.test(label)) return ['range'];
  if (ROLE_NOUN.test(label) && !ORG.test(label)) return ['person'];
  if (/\b(?:position|job title|role|occupation|profession|designation)$/.test(label)) return ['role'];
  if (ORG.test(label) && !IDS.test(label.replace(ORG, ''))) return ['org'];
  if (PERSON.test(label) && !IDS.test(label) && !MONEY.test(label)) return ['person'];
  if (/\bmake\b.*\bmodel\b|\bmodel\b.*\bmake\b|^(?:vehicle|car|make|model|vehicle type)$/.test(label)) return ['phrase'];
  if (/\btitle\b/.test(label) && WORK.test(label)) return ['title'];
  if (id === 'organization-title' || /\b(position|job|job title|role|occupation|profession|designation|title\/position)\b/.test(label))
    return ['role'];
  if (id === 'organization') return ['org'];
  if (
    /\b(dimensions?|measurements?|size|resolution)\b/.test(label) &&
    !/\b(team|company|household|family|group|class|file) size\b/.test(label)
  )
    return ['size'];
  if (MONEY.test(label)) return ['amount', 'number'];
  if (/\b(duration|length of|how long|term)\b/.test(label)) return ['duration'];
  if (/\b(how many|number of|quantity|count|age|gpa|years of)\b/.test(label)) return ['number', 'duration'];
  if (/^year\b|\byear\b/.test(label) && !/\bof study\b|academic year/.test(label)) return ['year'];
  if (IDS.test(label)) return ['id'];
  if (/\btitle\b/.test(label) || /\bname of\b/.test(label)) return ['title'];
  return ['phrase'];
}

function nameTypes(label: string, id: string): SpanType[] {
  if (/\b(first|last|middle|given|family|sur|full|your)\b ?name/.test(label)) return ['person'];
  if (/\b(?:trading|trade|brand) name\b|\bdoing business as\b/.test(label)) return ['org'];
  const org = ORG.test(label);
  if (/\bparty\b|\b(individual|person)\b.*\b(company|organi[sz]ation)\b/.test(label) || (org && PERSON.test(label)))
    return ['org', 'person'];
  if (org && !/\b(contact|representative|doctor|manager|supervisor)\b/.test(label)) return ['org'];
  if (ANIMAL.test(label)) return ['animal'];
  if (THING.test(label) && !PERSON.test(label)) return ['title'];
  return id === 'organization' ? ['org'] : ['person'];
}

function numeric(label: string, unit: string | undefined): SpanType[] {
  if (/\byear\b/.test(label) && !/\b(per year|years)\b/.test(label)) return ['year'];
  if (MONEY.test(label) || /^(USD|EUR|GBP)$/.test(unit ?? '')) return ['amount', 'number'];
  if (/^(months|weeks|days|years)$/.test(unit ?? '') || /\b(duration|term|how long|length of (stay|employment|lease))\b/.test(label))
    return ['duration', 'number'];
  return ['number', 'duration'];
}
