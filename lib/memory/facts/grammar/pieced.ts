import { attributeOf } from '../../../core/attributes.ts';
import { inOrder } from '../from-form.ts';
import { EVERYDAY } from './everyday.ts';
import { HEALTH_EN } from './health-en.ts';
import { gist } from './phrase.ts';
import type { Draft, Row, Saying } from './row.ts';
import { THINGS_EN } from './things-en.ts';

/**
 * Several things told in one breath, with commas between them: "Height 178 cm, brown hair, hazel eyes", "I drive a Skoda Octavia, reg
 * YK19 FHD". The first must be understood; of the others each adds what it says, and none may take back what was said.
 */
const BODY = EVERYDAY.filter(({ id }) => /^(?:body|weight)-/.test(id));
const READY = [...HEALTH_EN, ...THINGS_EN, ...BODY].map((row) => ({ row, looks: gist(row.pattern) }));

const BETWEEN =
  /\s*(?:,|;|\s[-–—])\s+(?:and |also |plus |with (?=the |its |my |a (?:reg|plate)))?|\s+and\s+(?=(?:there is|wears?|uses?|takes?|drives?|has|have|wear|use|take|drive|need|am|size|waist|inside leg|gas|electricity|water|broadband|internet|an? (?:uk|eu|us|size)\b|\d))|\s+with (?=(?:the |its )?(?:\d[\d,.]* (?:miles|km)|reg|number ?plate|plate|registration))|\.\s+/iu;
/** A longer sentence is prose. */
const MOST = 6;
/** What follows takes back, puts off or doubts what was said. */
const TAKES_BACK =
  /\b(?:but|until|till|except|unless|not|no longer|any ?more|used to|sold|was|were|had|if|only for|next|soon|will|ago|instead|maybe|perhaps|probably|might|would|he|she|they|his|her|their|husband|wife|partner|son|daughter|brother|sister|mother|father|mum|dad|friend)\b/i;
/** What may stand behind and takes nothing back. */
const HARMLESS = /^(?:so|as|because|since|thanks|please|cheers|mostly|usually|near|paid|if possible|if you have it|hopefully)\b/i;
/** Where the subject of the first goes on: "I'm deaf in my left ear and wear a hearing aid". */
/** A size or a thing alone: one wears it. */
const WORN = /^an? (?:uk|eu|us|size)\b/i;
const VERB = /^(?:wears?|uses?|takes?|drives?|has|have|need|am)\b/i;

export const PIECED: readonly Row[] = [
  {
    id: 'pieced',
    pattern: /^.{4,300}(?:,|;| [-–—] | and | with | if | please).{0,300}$/iu,
    evenHedged: true,
    read: (_groups, saying) => readPieces(saying),
  },
];

/** Said out of politeness, it doubts nothing. */
const POLITE =
  /,? (?:if (?:possible|available|you (?:have|can|do|stock)(?: it| one| that| them)?|that is ok(?:ay)?)|please|thanks|thank you)$/iu;
const DOUBTED =
  /\b(?:maybe|perhaps|probably|possibly|might|i think|i guess|i suppose|not sure|apparently|hopefully|if|would|could|wish|used to|no longer|any ?more|formerly|i will|i am going to|planning)\b/i;

function readPieces(saying: Saying): readonly Draft[] | null {
  const said = saying.text.replace(POLITE, '');
  if (DOUBTED.test(said)) return null;
  const pieces = said
    .replace(/\bthere's\b/gi, 'there is')
    .replace(/\bthere'll be\b/gi, 'there will be')
    .split(BETWEEN)
    .map((one) => one.trim())
    .filter(Boolean);
  const [first = '', ...rest] = pieces;
  if ((rest.length === 0 && said === saying.text) || pieces.length > MOST) return null;
  const drafts = [...(readPiece(first, saying, []) ?? [])];
  if (drafts.length === 0) return null;
  for (const piece of rest) {
    const more = readPiece(VERB.test(piece) ? `I ${piece}` : WORN.test(piece) ? `I wear ${piece}` : piece, saying, drafts);
    if (more) drafts.push(...more);
    else if (TAKES_BACK.test(piece) && !HARMLESS.test(piece)) return null;
  }
  return asOne(drafts);
}

const NUMBERED =
  /^(?:my |the |with )?(?:policy|membership|member|insurance|account)( (?:no\.?|number|id))?(?: is|:)? (?<code>(?=\S*\d)[A-Z\d][\w./-]*(?: [\w/-]*\d[\w/-]*)*)$/iu;
const ENDS =
  /^(?:the |my |our )?contract(?: is)? (?:up|ends?|runs out|runs until|runs to|expires?|until)(?: in| on| until)? (?<when>.+)$/iu;

const MEDICS = ['doctor', 'dentist', 'optician'];
const TEL = /^(?:tel(?:ephone)?|phone)?(?: (?:number|no\.?))?:? ?(?<tel>\+?[\d ()/-]{6,24})$/iu;
const PLACE = /\b(?:surgery|practice|clinic|medical|health|dental|opticians?|house|centre|center|group)\b/i;
const INSURED = /^(?:it is )?insured (?:with|by|through|at) (?<name>\p{Lu}[^,;]*)$/u;

/** What says nothing by itself goes with what stands before it: "policy no. CM-774", "contract's up in May 2027". */
function completed(piece: string, before: readonly Draft[]): string | readonly Draft[] {
  const words = piece.replace(/^contract's /i, 'contract is ');
  const held = new Set(before.map(({ attribute }) => attribute));
  const code = NUMBERED.exec(words)?.groups?.code;
  if (code && held.has('health-insurance')) return [{ attribute: 'health-insurance-number', value: { type: 'text', text: code } }];
  if (code && held.has('insurance')) return [{ attribute: 'insurance', value: { type: 'record', parts: { number: code } } }];
  if (code && held.has('gym')) return [{ attribute: 'gym', value: { type: 'record', parts: { number: code } } }];
  const medic = MEDICS.find((one) => held.has(one));
  const tel = TEL.exec(words)?.groups?.tel;
  if (medic && tel) return [{ attribute: medic, value: { type: 'record', parts: { tel } } }];
  if (medic && PLACE.test(words) && /^(?:the )?\p{Lu}/u.test(words))
    return [{ attribute: medic, value: { type: 'record', parts: { practice: words } } }];
  const insurer = INSURED.exec(words)?.groups?.name;
  if (insurer && held.has('vehicle'))
    return [{ attribute: 'insurance', value: { type: 'record', parts: { kind: 'car', company: insurer } } }];
  const when = ENDS.exec(words)?.groups?.when;
  return when && held.has('internet-provider') ? `broadband contract ends ${when}` : words;
}

/** Rows that only stand beside something: "2019" alone is no car's. */
const BESIDE: ReadonlyMap<string, string> = new Map([
  ['speed', 'internet-provider'],
  ['car-fuel', 'vehicle'],
  ['car-year', 'vehicle'],
  ['car-miles', 'vehicle'],
]);

export const standsAlone = ({ id }: Row): boolean => !BESIDE.has(id.replace(/-\d+$/, ''));

function readPiece(piece: string, saying: Saying, before: readonly Draft[]): readonly Draft[] | null {
  const words = completed(piece, before);
  if (typeof words !== 'string') return words;
  for (const { row, looks } of READY) {
    const need = BESIDE.get(row.id.replace(/-\d+$/, ''));
    if ((need && !before.some(({ attribute }) => attribute === need)) || !looks.test(words)) continue;
    const match = row.pattern.exec(words);
    const drafts = match ? row.read(match.groups ?? {}, { ...saying, text: words }) : null;
    if (drafts && drafts.length > 0) return drafts;
  }
  return null;
}

/** Parts of one car, one flight, one order told piece by piece are one record. */
function asOne(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const at = kept.findIndex((one) => one.attribute === draft.attribute && fits(one, draft));
    const known = kept[at];
    if (known?.value.type === 'record' && draft.value.type === 'record')
      kept[at] = { ...known, value: { type: 'record', parts: inOrder(draft.attribute, { ...draft.value.parts, ...known.value.parts }) } };
    else kept.push(draft);
  }
  return kept;
}

function fits(one: Draft, other: Draft): boolean {
  if (one.value.type !== 'record' || other.value.type !== 'record' || one.polarity === false || one.ends || other.ends) return false;
  if (attributeOf(one.attribute)?.cardinality === 'many' && !JOINED.has(one.attribute)) return false;
  const held = one.value.parts;
  return Object.keys(other.value.parts).every((part) => !(part in held));
}
const JOINED: ReadonlySet<string> = new Set(['vehicle', 'trip', 'order', 'insurance']);
