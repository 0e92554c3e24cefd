import { attributeOf, kindAt, openAttribute } from '../../core/attributes.ts';
import { SELF } from '../../core/ids.ts';
import { kinOf } from '../../core/kin.ts';
import { clean, normalise } from '../../core/text.ts';
import { type IsoDate, plainText } from '../../core/value.ts';
import { isEnglish } from '../meaning/tongue.ts';
import type { Person } from '../types.ts';
import type { Claim, Reader } from './claim.ts';
import { DATE_TEXT } from './dates.ts';
import { type DocumentOf, documentOf } from './document-of.ts';
import { isOwnWord } from './doubts.ts';
import { personAmong } from './from-contact.ts';
import { linesOfCv } from './from-cv.ts';
import { claimsOfFields, inOrder } from './from-form.ts';
import { CAREER_EN } from './grammar/career-en.ts';
import { CHANGES_EN } from './grammar/changes-en.ts';
import { CHANGES_LIFE_EN } from './grammar/changes-life-en.ts';
import { CHANGES_MORE } from './grammar/changes-more.ts';
import { ENGLISH, ENGLISH_ENDINGS } from './grammar/english.ts';
import { EVERYDAY } from './grammar/everyday.ts';
import { FAMILY } from './grammar/family.ts';
import { FRENCH } from './grammar/french.ts';
import { FRENCH_PLAIN } from './grammar/french-plain.ts';
import { GERMAN } from './grammar/german.ts';
import { GERMAN_MORE } from './grammar/german-more.ts';
import { GERMAN_PLAIN } from './grammar/german-plain.ts';
import { goesOn } from './grammar/goes-on.ts';
import { HEALTH_EN } from './grammar/health-en.ts';
import { IDENTITY_EN } from './grammar/identity-en.ts';
import { andThen, inTwo } from './grammar/in-two.ts';
import { RELATIVES } from './grammar/lexicon.ts';
import { LIFE_EN } from './grammar/life-en.ts';
import { loosened } from './grammar/loosen.ts';
import { MONEY_EN } from './grammar/money-en.ts';
import { type GoesOn, PEOPLE_EN, peopleGoOn, WEDDINGS_EN } from './grammar/people-en.ts';
import { PERSON_EN } from './grammar/person-en.ts';
import { gist, needsOf } from './grammar/phrase.ts';
import { PIECED, standsAlone } from './grammar/pieced.ts';
import { inPieces } from './grammar/pieces-romance.ts';
import { PORTUGUESE } from './grammar/portuguese.ts';
import { PORTUGUESE_PLAIN } from './grammar/portuguese-plain.ts';
import { type Draft, date, REPLACED, type Row, record, text as textDraft } from './grammar/row.ts';
import { sinceThen } from './grammar/since-then.ts';
import { isSound } from './grammar/sound.ts';
import { SPANISH } from './grammar/spanish.ts';
import { SPANISH_PLAIN } from './grammar/spanish-plain.ts';
import { isSlip, type Straight, straighten } from './grammar/straighten.ts';
import { STUDY_EN } from './grammar/study-en.ts';
import { THEIRS_EN } from './grammar/theirs-en.ts';
import { dayFirst } from './grammar/things.ts';
import { THINGS_EN } from './grammar/things-en.ts';
import { tripIn } from './grammar/trip.ts';
import { WORK_EN } from './grammar/work-en.ts';
import { labelPaths } from './labels.ts';
import { NO_THING, numberedDrafts, saysMine, speaksOf } from './numbered.ts';
import { isPaper } from './papers.ts';
import { asksToForget } from './requests.ts';
import { isSecretLabel, SECRET_MARK } from './secrets.ts';
import { type Clause, clausesOf, maskQuotes, sentenceSpans } from './sentences.ts';
import { typed } from './typed.ts';
import { isAnothers } from './whose.ts';

/**
 * A note or a document, read by a typed grammar: only sentences that are about the writer and understood to their end become
 * facts. Questions, wishes, guesses, what used to be, what others say and what is said of others never do. A sentence that is
 * not understood stays, whole, as a note that search can find.
 */
/** Rows that keep a whole sentence: only when nothing more exact reads it. */
const LAST = new Set(['deed', 'wants', 'likes-at-work', 'likes']);

/** What is paid as something else than a salary: read before "I get ..." is taken for one. */
const PAID = /^(?:net|household|benefit|pension-paid|by-the-hour|annual-leave|bonus)-/;

const ofNotes = (rows: readonly Row[]): Row[] => rows.map((row) => ({ ...row, ofNotes: true }));

const ROWS: readonly Row[] = [
  GERMAN_PLAIN.whole,
  SPANISH_PLAIN.whole,
  ...ofNotes([...CAREER_EN, ...MONEY_EN].filter(({ id }) => PAID.test(id))),
  ...ofNotes(HEALTH_EN.filter(({ id }) => id.startsWith('health-no-'))),
  ...ofNotes(WEDDINGS_EN),
  ...CHANGES_EN,
  ...CHANGES_LIFE_EN,
  ...CHANGES_MORE,
  ...ENGLISH_ENDINGS,
  ...ofNotes(HEALTH_EN),
  ...ofNotes(THINGS_EN.filter(standsAlone)),
  ...ofNotes(PEOPLE_EN),
  ...ofNotes(IDENTITY_EN),
  ...FAMILY,
  ...ofNotes(CAREER_EN),
  ...ofNotes(STUDY_EN),
  ...ofNotes(MONEY_EN),
  ...EVERYDAY,
  ...PERSON_EN,
  ...WORK_EN.filter(({ id }) => !LAST.has(id)),
  ...LIFE_EN,
  ...ENGLISH,
  ...GERMAN_MORE.filter(({ id }) => id.startsWith('de2-end')),
  ...GERMAN,
  ...GERMAN_MORE,
  ...SPANISH,
  ...dayFirst(FRENCH),
  ...dayFirst(PORTUGUESE),
  ...ofNotes(FRENCH_PLAIN),
  ...ofNotes(PORTUGUESE_PLAIN),
  ...ofNotes(PIECED),
  ...ofNotes(THEIRS_EN),
  ...WORK_EN.filter(({ id }) => LAST.has(id)),
  GERMAN_PLAIN.part,
  SPANISH_PLAIN.part,
];

const READY = ROWS.map((row) => ({ row, looks: gist(row.pattern), needs: needsOf(row.pattern) }));
/** Loose enough for what somebody tells; a document about many people would have them say it of the wrong one. */
const OF_DOCUMENTS = READY.filter(({ row }) => !row.ofNotes);

const HEDGED =
  /\b(?:maybe|perhaps|probably|possibly|might|i think|i guess|i suppose|i believe|not sure|unsure|apparently|supposedly|hopefully|someday|almost|nearly|if|would|could|wish|imagine|suppose|pretend|unless|i will|i am going to|i plan|planning to|intend to|want to be|vielleicht|wahrscheinlich|vermutlich|möglicherweise|ich glaube|ich denke|hoffentlich|wenn|falls|würde|wäre|hätte|könnte|ich werde|quizás?|tal vez|a lo mejor|creo que|ojalá|sería|tendría|podría|gustaría|quisiera|peut-être|sans doute|je crois|je pense|serais|aurais|aimerais|voudrais|pourrais|talvez|acho que|seria|teria|gostaria|poderia|se eu)\b|^(?:si|se) (?!chama)/iu;
const PAST =
  /\b(?:used to|no longer|any ?more|any longer|formerly|once was|was once|in the past|as a child|years ago|früher|nicht mehr|ehemals|damals|war einmal|ya no|antes|solía|de niñ[oa]|autrefois|jadis|ne .{1,40} plus|n'.{1,40} plus|quand j'étais|já não|não .{1,30} mais|costumava|quando era)\b/iu;
/** Longest clause that a row is tried on: longer ones are prose, and patterns stay fast. */
const LONGEST_CLAUSE = 400;
/** Most sentences of one text that are kept as notes. */
const MOST_NOTES = 400;

export interface TextRead {
  readonly claims: Claim[];
  readonly persons: Person[];
  readonly secrets: string[];
}

export function claimsOfText(text: string, at: IsoDate, reader: Reader, kind: 'note' | 'document'): TextRead {
  const claims: Claim[] = [];
  const persons: Person[] = [];
  const clauses = clausesOf(text);
  const understood = new Set<number>();
  const readClauses = new Set<Clause>();
  const whose = kind === 'document' ? documentOf(text, reader.names ?? []) : null;
  const take = (drafts: readonly Draft[], clause: Clause) => {
    for (const draft of drafts) {
      if (draft.person?.name) persons.push(personAmong(reader.people, draft.person.name, draft.person.relation));
      const claim = claimOf(draft, [clause.start, clause.end], text, kind);
      claims.push(!draft.ends && whose?.spoken(draft.attribute) === 'asked' ? { ...claim, readBy: 'document' } : claim);
    }
    understood.add(clause.sentence);
    readClauses.add(clause);
  };
  if (whose?.isCareerOwn)
    for (const { drafts, span } of linesOfCv(text)) {
      for (const draft of drafts) claims.push(claimOf(draft, span, text, kind));
      for (const clause of clauses) if (clause.start < span[1] && clause.end > span[0]) understood.add(clause.sentence);
    }
  const trip = tripIn(clauses.length > 0 ? masked(text, clauses) : '');
  let before: readonly Draft[] = [];
  /** What the clause right before said: whoever stands between is somebody else. */
  let spoken: readonly Draft[] = [];
  let topic: string | undefined;
  let previous = '';
  /** The sentence that said that the one before or after it puts something right. */
  let slipped = -2;
  for (const clause of clauses) {
    if (trip && clause.start < trip.span[1] && clause.end > trip.span[0]) {
      if (!claims.some((claim) => claim.attribute === 'trip')) take([trip.draft], clause);
      understood.add(clause.sentence);
      continue;
    }
    if (clause.sentence > slipped + 1) slipped = -2;
    const said = straighten(sinceThen(clean(clause.masked, LONGEST_CLAUSE + 100), before), at);
    const words = said.text;
    const more = kind === 'note' ? peopleGoOn(words, spoken, { text: words, at, reader }) : null;
    const read1 =
      continued(words, before, topic, claims) ??
      (kind === 'note' ? goesOn(words, before, claims, reader) : null) ??
      told(more, claims) ??
      readLoosely(words, { at, reader, kind, before, previous, seen: new Map() });
    spoken = read1 ?? [];
    const drafts = read1 && marked(read1, said, slipped >= 0, SINCE.test(words));
    previous = words;
    if (isSlip(clause.masked)) slipped = clause.sentence;
    topic = /^(?<topic>[\p{L}][\p{L} -]{1,40}?) (?:gives?|give|causes?|brings?) me\b/u.exec(words)?.groups?.topic ?? topic;
    if (drafts === null || drafts.some(({ attribute }) => whose?.spoken(attribute) === 'none')) continue;
    take(drafts, clause);
    before = drafts;
  }
  if (whose) claims.push(...labelled(text, reader, understood, clauses, whose));
  if (kind === 'note') claims.push(...numbersOf(text, claims, reader));
  const left =
    kind === 'note' ? [...leftOver(clauses, readClauses, understood, claims, text), ...goneBeside(readClauses, claims, text)] : [];
  return { claims: [...claims, ...notes(clauses, understood, text, kind), ...left], persons, secrets: [] };
}

/** Things with their numbers, of every sentence, that nothing else was read of. */
function numbersOf(text: string, known: readonly Claim[], reader: Reader): Claim[] {
  const hidden = maskQuotes(text);
  const spans = sentenceSpans(text, hidden);
  const sentences = spans.map(([from, to]) => hidden.slice(from, to).replace(/[.!]+$/, ''));
  const others = sentences.map(speaksOf);
  const howMany = others.filter(Boolean).length;
  return spans.flatMap(([from, to], index) => {
    const drafts = numberedDrafts(sentences[index] ?? '', sentences[index - 1] ?? '', howMany > Number(others[index]), reader);
    if (drafts.length === 0) return [];
    const beside = known.filter(({ span }) => span[0] < to && from < span[1]);
    const isSaid = (words: string) => beside.some(({ value, text: said = '' }) => `${plainText(value)} ${said}`.includes(words));
    return drafts
      .filter(({ draft: { attribute, value } }) => !beside.some((claim) => claim.attribute === attribute) && !isSaid(plainText(value)))
      .map(({ draft, span }) => ({ ...claimOf(draft, [from + span[0], from + span[1]], text, 'note'), aside: true as const }));
  });
}

/** What goes on from the clause before; a record that is told whole here takes the place of the first half. */
function told(more: GoesOn | null, claims: Claim[]): readonly Draft[] | null {
  if (!more) return null;
  const index = more.instead ? claims.findLastIndex(({ attribute }) => attribute === more.instead) : -1;
  if (index >= 0) claims.splice(index, 1);
  return more.drafts;
}

function masked(text: string, clauses: readonly Clause[]): string {
  const last = clauses.at(-1);
  let out = '';
  for (const clause of clauses) out += text.slice(out.length, clause.start) + clause.masked;
  return out + text.slice(last?.end ?? 0);
}

interface Reading {
  readonly at: IsoDate;
  readonly reader: Reader;
  readonly kind: 'note' | 'document';
  readonly before: readonly Draft[];
  readonly previous: string;
  /** What of this clause has been read: no way is gone twice, and not too many are. */
  readonly seen: Map<string, readonly Draft[] | null>;
}

/** Most ways in which one clause is read: whole, with less around it, in halves and in pieces. */
const MOST_WAYS = 40;

/** The clause, and where it is not understood, less of it. A document says what it says: its lines are read as they stand. */
function readLoosely(words: string, reading: Reading): readonly Draft[] | null {
  const ways = reading.kind === 'note' && words.length <= LONGEST_CLAUSE ? loosened(words) : [words];
  const whole =
    read(words, reading) ?? (reading.kind === 'note' ? inTwo(words, (half) => read(half, reading), { text: words, ...reading }) : null);
  if (whole)
    return reading.kind === 'note' && whole.every(({ ends }) => ends)
      ? [...whole, ...andThen(words, (half) => read(half, reading))]
      : whole;
  const others = ways.length > 1 && besideOthers(words);
  for (const way of ways) {
    if (others && !words.startsWith(way) && !saysMine(way)) continue;
    const drafts = read(way, reading);
    if (drafts) return drafts.every(mayGoOn) ? longer(pieces(words, reading), drafts) : drafts;
  }
  return untilThen(words, reading) ?? pieces(words, reading);
}

/** "Numéro AVS : 756..., caisse maladie Helsana": a value that may be more than one, and a label nobody foresaw. */
const mayGoOn = ({ attribute, value }: Draft): boolean =>
  attribute.startsWith('open:') || (value.type === 'text' && /, \p{L}/u.test(value.text) && attribute !== 'given-name');
const longer = (some: readonly Draft[] | null, all: readonly Draft[]): readonly Draft[] =>
  some && (some.length > all.length || all.every(({ attribute }) => attribute.startsWith('open:'))) ? some : all;

/** Small words of other languages are no "his" and "her". */
const besideOthers = (words: string): boolean => speaksOf(words) && isEnglish(words);

/** What several pieces say that the whole does not; a document says what it says. */
function pieces(words: string, reading: Reading): readonly Draft[] | null {
  if (reading.kind !== 'note') return null;
  // Beside somebody else a bare piece is theirs: "I borrow my neighbour's van, plate AB12 CDE".
  const others = besideOthers(words);
  return inPieces(words, (piece) => {
    if (others && !saysMine(piece)) return null;
    const drafts = read(piece, reading);
    return drafts?.some(({ attribute }) => !attribute.startsWith('open:')) ? drafts : null;
  });
}

const UNTIL = new RegExp(
  `^(?<rest>.+?),? (?:until|till|up to|bis(?: zum)?|hasta(?: el)?|jusqu'(?:en|au|à)|até(?: o dia)?) (?:the )?(?<date>${DATE_TEXT})$`,
  'iu',
);

/** "I am employed at Acme until June 2027": so for now, with its end known. */
function untilThen(words: string, reading: Reading): readonly Draft[] | null {
  const { rest, date: day } = UNTIL.exec(words)?.groups ?? {};
  const end = date(day, reading.reader);
  if (!rest || !end || end.slice(0, reading.at.length) <= reading.at.slice(0, end.length)) return null;
  const drafts = read(rest, reading);
  if (!drafts?.every((draft) => !draft.ends && attributeOf(draft.attribute)?.temporal === 'state')) return null;
  return drafts.map((draft) => ({
    ...draft,
    validTo: end,
    ...(draft.attribute === 'job' && draft.value.type === 'record'
      ? { value: { type: 'record' as const, parts: inOrder('job', { ...draft.value.parts, end }) } }
      : {}),
  }));
}

/** What a clause says, or null when it is not understood to its end. */
function read(words: string, reading: Reading): readonly Draft[] | null {
  const known = reading.seen.get(words);
  if (known !== undefined || reading.seen.size >= MOST_WAYS) return known ?? null;
  const drafts = readNew(words, reading);
  reading.seen.set(words, drafts);
  return drafts;
}

function readNew(words: string, { at, reader, kind, before, previous }: Reading): readonly Draft[] | null {
  if (words === '' || words.length > LONGEST_CLAUSE || words.endsWith('?') || words.includes(SECRET_MARK)) return null;
  const doubtful = HEDGED.test(words) || PAST.test(words);
  const small = words.toLowerCase();
  for (const { row, looks, needs } of kind === 'document' ? OF_DOCUMENTS : READY) {
    if ((doubtful && !row.evenHedged) || !needs.every((one) => small.includes(one)) || !looks.test(words)) continue;
    const match = row.pattern.exec(words);
    const drafts = match ? row.read(match.groups ?? {}, { text: words, at, reader, before, previous, kind }) : null;
    if (drafts && drafts.length > 0 && drafts.every((draft) => isSound(draft, words))) return drafts.map(ended(words, at, reader));
  }
  if (doubtful) return null;
  if (TELLS_ON.test(words)) return null;
  const labelled = myIs(words, reader) ?? (kind === 'note' ? colon(words, reader) : null);
  return labelled?.every((draft) => isSound(draft, words)) ? labelled : null;
}

/** "Ma langue maternelle est le wolof, et en italien j'ai ...": the value does not go on to the end. */
const TELLS_ON =
  /,? (?:et|e|mais|mas) (?:(?:en|em|no|na) \p{L}+ )?(?:je|j'\p{L}+|mon|ma|eu|o meu|a minha|meu|minha|tenho|sou|dou|moro|uso)(?![\p{L}])/iu;

const WHEN = new RegExp(`(?<!\\p{L})(?:in|on|since|im|am|seit|en|el|le|em|depuis|desde) (?:the )?(?<date>${DATE_TEXT})(?=$|,)`, 'iu');

/** An end told with its time has that time, whatever row read it: "I sold my car in 2026-10". */
function ended(words: string, at: IsoDate, reader: Reader): (draft: Draft) => Draft {
  const day = date(WHEN.exec(words)?.groups?.date, reader);
  const isPast = day !== undefined && day.slice(0, at.length) <= at.slice(0, day.length);
  return (draft) => (isPast && draft.ends && !draft.validFrom ? { ...draft, validFrom: day } : draft);
}

/** Words that tell of today by telling since when. */
const SINCE = /(?<!\p{L})(?:since|seit|seitdem|depuis|desde|dal|dallo|dalla|da quando|sinds|sedert|od)(?!\p{L})/iu;

function marked(drafts: readonly Draft[], { news, corrects }: Straight, slipped: boolean, since: boolean): readonly Draft[] {
  return drafts.map((draft) => ({
    ...draft,
    ...((corrects || slipped) && !draft.ends ? { corrects: true } : {}),
    ...(news && (REPLACED.has(draft.attribute) || draft.attribute.startsWith('open:')) && !draft.ends ? { replaces: true } : {}),
    ...((since || news) && draft.validFrom && !draft.validTo && !draft.ends ? { stillSo: true } : {}),
  }));
}

/** "Her name is Miso" after "I have one cat"; "I am allergic to it" after "Penicillin gives me a rash". */
function continued(words: string, before: readonly Draft[], topic: string | undefined, claims: Claim[]): readonly Draft[] | null {
  const named =
    /^(?:(?:her|his|its|their) names? (?:is|are)|(?:she|he|it|they) (?:is|are) (?:called|named)|(?:sie|er) hei(?:ß|ss)t|(?:ihr|sein) name ist) (?<name>\p{Lu}[\p{L} '-]*)$/iu.exec(
      words,
    )?.groups?.name;
  const pet = before.find(
    (draft) => draft.attribute === 'pet' && draft.value.type === 'record' && !draft.value.parts.name && draft.polarity !== false,
  );
  if (named && pet?.value.type === 'record') {
    const index = claims.findLastIndex((claim) => claim.attribute === 'pet');
    const known = claims[index];
    if (!known) return null;
    // One animal told in two sentences is one claim.
    claims.splice(index, 1);
    return record('pet', { ...pet.value.parts, name: named });
  }
  if (topic && /^i am (?:(?:severely|very|highly) )?allergic to (?:it|this|that|them)$/i.test(words))
    return textDraft('allergy', topic.replace(/^(?:eating|taking|drinking) /i, ''));
  return null;
}

/** A remark, not a value: "My phone is broken", "My diet is terrible". */
function isPlausible(path: string, value: string): boolean {
  if (
    /^(?:not|no longer|still|being|too|so|very|quite|really|that|to|because|a problem|broken|gone|lost|delayed|late|cancelled|about to|kein|nicht|sehr|zu|kaputt)\b/i.test(
      value,
    ) ||
    value.split(' ').length > 10
  )
    return false;
  const [id = ''] = path.split('.');
  if (id === 'tel' || id === 'fax' || path.endsWith('.tel')) return (value.match(/\d/g) ?? []).length >= 6 && !/[a-z]{3}/i.test(value);
  if (id === 'email' || path.endsWith('.email')) return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value);
  if (['url', 'linkedin', 'github', 'portfolio'].includes(id)) return /^\S+\.\S+$|^[\w-]{3,}$/.test(value);
  if (NAMES.has(id) || path.endsWith('.name')) return /^\p{Lu}/u.test(value) && value.split(' ').length <= 6;
  if (/number|plate|postal-code|iban|id$|flyer/.test(path)) return /\d/.test(value);
  if (id === 'diet') return /^(?:vegetarian|vegan|pesc\w+|halal|kosher|omnivor\w*|gluten|dairy|flexitarian)/i.test(value);
  return kindAt(path) !== 'record';
}
const NAMES = new Set([
  'name',
  'given-name',
  'family-name',
  'additional-name',
  'birth-name',
  'nickname',
  'organization',
  'bank',
  'birth-place',
  'nationality',
  'health-insurance',
  'departure-airport',
  'religion',
]);

const MY_IS =
  /^(?:my|our|mein|meine|unser|unsere|mi|mis|nuestr[oa]|mon|ma|mes|notre|o meu|a minha|meu|minha) (?<label>[\p{L}\p{N} /'-]{2,60}?) (?:is|are|ist|sind|lautet|es|son|est|sont|é|são) (?<value>.{1,300})$/iu;
const NO_FACT =
  /\b(?:point|question|plan|problem|idea|opinion|guess|concern|understanding|feeling|advice|answer|goal|dream|hope|impression|day|week|life|fault|turn|mood|head|back|heart|stomach|frage|meinung|problem|plan|ziel|idee)$/i;

/** "My X is Y": a known X by the labels of forms; an unknown one under its own name when it reads like a property. */
function myIs(words: string, reader: Reader): readonly Draft[] | null {
  const { label = '', value = '' } = MY_IS.exec(words)?.groups ?? {};
  if (label === '' || RELATIVES.test(label) || kinOf(label) || label.includes("'s") || isSecretLabel(label) || label.split(' ').length > 6)
    return null;
  const drafts = ofLabel(label, value.trim(), reader);
  if (drafts) return drafts;
  if (isPaper(label)) return null;
  const isRemark =
    NO_FACT.test(label) || labelPaths(label).length > 0 || !isPlausible('note.', value) || /\b(?:i|you|we|they|he|she)\b/i.test(value);
  return isRemark
    ? null
    : [
        {
          attribute: openAttribute(normalise(label)),
          value: { type: 'text', text: value.trim() },
          text: `${words.replace(/^our/i, 'Our').replace(/^my/i, 'My')}.`,
          confidence: 0.85,
        },
      ];
}

/** What these say is read with their numbers and dates. */
const PAPERS: ReadonlySet<string> = new Set(['passport', 'visa', 'residence-permit', 'identity-card', 'driving-licence', 'national-id']);

function ofLabel(label: string, value: string, reader: Reader): readonly Draft[] | null {
  const [match] = labelPaths(label);
  if (!match || !isPlausible(match.path, value)) return null;
  const [id = '', part] = match.path.split('.');
  if (PAPERS.has(id) && /, | (?:and|und|y|et|e) |\d{4}-\d{2}-\d{2}/.test(value)) return null;
  const [claim] = claimsOfFields([{ key: label, path: match.path, value, ...(match.context ? { context: match.context } : {}) }], {
    stance: 'stated',
    reader,
  });
  if (!claim || claim.attribute !== id || (part === undefined && typed(id, value, reader) === null)) return null;
  return [{ attribute: claim.attribute, value: claim.value, ...(claim.context ? { context: claim.context } : {}) }];
}

const LABELLED = /^(?<label>[\p{L}][\p{L}\p{N} /().'-]{1,40})(?:: | = )(?<value>.{1,300})$/u;
/** "Line manager is Priya Nair": a label as on a form, and not somebody's or something else's. */
const BARE =
  /^(?!(?:my|our|your|his|her|their|its|the|this|that|these|those|a|an|all|every|no|it|he|she|they|we|i|you|there|here|what|who|where|when|why|how|which|only|one|some|any)\b)(?<label>\p{L}[\p{L} /-]{1,30}?)(?: no\.?| number)? is (?:now )?(?<value>.{1,120})$/iu;

/** "Blood type: O+", "Gym = Pulse Fitness". */
function colon(words: string, reader: Reader): readonly Draft[] | null {
  const { label = '', value = '' } = (LABELLED.exec(words) ?? BARE.exec(words))?.groups ?? {};
  return label === '' || RELATIVES.test(label) ? null : (ofLabel(label, value, reader) ?? openLabel(words, reader));
}

/** "Callsign: LZ4KPV", "Dance class: bronze": a label that nobody knows, with a value as short as one. */
const OPEN_LABEL = /^(?<label>\p{L}[\p{L}'-]*(?: \p{L}[\p{L}'-]*){0,3}) ?(?:: | = )(?<value>[^\s,;]+(?: [^\s,;]+){0,5})$/u;
/** What people write before a colon that names nothing. */
const NO_LABEL =
  /^(?:note|notes|note to self|memo|reminder|remember|todo|to do|to-do|ps|p ?s|nb|fyi|btw|re|update|news|question|warning|attention|idea|plan|plans|shopping|shopping list|groceries|list|recipe|today|tomorrow|yesterday|tonight|next|later|also|and|but|so|or|first|second|third|finally|hi|hello|hey|dear|ok|well|look|listen|results?|total|sum|quote|joke|dream|wish|goal|resolution|propósito|objetivo|meta|vorsatz|objectif|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|notiz|merken|erinnerung|einkauf|einkaufsliste|heute|morgen|gestern|achtung|frage|idee|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|nota|recordatorio|compra|hoy|mañana|ayer|ojo|pregunta|rappel|courses|aujourd'hui|demain|hier|lembrete|compras|hoje|amanhã|ontem|atenção)$/iu;
/** A number to call or an address of mail under a name is somebody's; what is being done is no property. */
const REACHES = /^\+?[\d ()/.-]{7,}$|@|^\p{L}+ing\b|\b\d[\d ]{8,}$/u;
const SAYS = /\u2592|\b(?:i|you|we|they|he|she|it|me|my|please|buy|call|ask|get|do|go|ich|wir|yo|je|eu)\b|[?]/i;

function openLabel(words: string, { people }: Reader): readonly Draft[] | null {
  const { label = '', value = '' } = OPEN_LABEL.exec(words)?.groups ?? {};
  const [first = ''] = normalise(label).split(' ');
  if (label.split(' ').some((word) => NO_THING.has(word.toLowerCase()))) return null;
  const isSomebody = kinOf(label) !== undefined || people.some(({ name }) => name && normalise(name).split(' ').includes(first));
  if (label === '' || isSomebody || NO_LABEL.test(label) || isSecretLabel(label) || labelPaths(label).length > 0) return null;
  if (!isPlausible('note.', value) || SAYS.test(value) || REACHES.test(value)) return null;
  const text = `${label}: ${value}.`;
  return [{ attribute: openAttribute(normalise(label)), value: { type: 'text', text: value }, text, confidence: 0.8 }];
}

/** "Label: value" lines of a document about the person; lines of one block that belong to one record become one. */
function labelled(text: string, reader: Reader, understood: Set<number>, clauses: readonly Clause[], whose: DocumentOf): Claim[] {
  const fields: { key: string; value: string; path: string; context?: string }[] = [];
  const spans = new Map<string, [number, number]>();
  for (const match of text.matchAll(/^[ \t•*-]*(?<label>[\p{L}][^:\n]{1,40}?):[ \t]+(?<value>[^\n]{1,300})$/gmu)) {
    const { label = '', value = '' } = match.groups ?? {};
    const [found] = labelPaths(label);
    if (
      !found ||
      RELATIVES.test(label) ||
      isAnothers(label, found.path) ||
      whose.labelled(found.path.split('.')[0] ?? '', match.index) === 'none' ||
      !isPlausible(found.path.includes('.') && !/name|tel|email/.test(found.path) ? 'note.' : found.path, value.trim())
    )
      continue;
    fields.push({ key: label, value: value.trim(), path: found.path, ...(found.context ? { context: found.context } : {}) });
    const span: [number, number] = [match.index, match.index + match[0].length];
    spans.set(label, span);
    for (const clause of clauses) if (clause.start < span[1] && clause.end > span[0]) understood.add(clause.sentence);
  }
  return claimsOfFields(fields, { stance: 'stated', reader }).map((claim) => {
    const span = spans.get(claim.keys?.[0] ?? '') ?? [0, 0];
    const isAsked = whose.labelled(claim.attribute, span[0]) === 'asked';
    return {
      ...claim,
      confidence: 0.85,
      keys: [],
      span,
      quote: text.slice(span[0], span[1]),
      ...(isAsked ? { readBy: 'document' as const } : {}),
    };
  });
}

function claimOf(draft: Draft, span: readonly [number, number], text: string, kind: 'note' | 'document'): Claim {
  const { person: _person, subject = SELF, confidence = 0.95, ...rest } = draft;
  return {
    ...rest,
    subject,
    stance: 'stated',
    confidence: kind === 'document' ? Math.min(confidence, 0.85) : confidence,
    span,
    quote: text.slice(span[0], span[1]),
  };
}

/** Words of a clause that may tell something. */
const TELLING = 4;

/** Clauses that nothing was read from, beside one of their sentence that was read: what they say is found by its words. */
function leftOver(
  clauses: readonly Clause[],
  known: ReadonlySet<Clause>,
  understood: ReadonlySet<number>,
  claims: readonly Claim[],
  text: string,
): Claim[] {
  return clauses.flatMap((clause) => {
    const isTelling = clause.text.split(/\s+/).length >= TELLING || GONE.test(clause.masked);
    const isLeft = understood.has(clause.sentence) && !known.has(clause) && isTelling;
    if (!isLeft || claims.some(({ span }) => span[0] < clause.end && clause.start < span[1])) return [];
    const beside = clauses.filter(({ sentence }) => sentence === clause.sentence);
    const spares = claims.flatMap(({ attribute, span }) =>
      beside.some(({ start, end }) => start === span[0] && end === span[1]) ? [attribute] : [],
    );
    return notes([clause], new Set(), text, 'note').map((note) => ({ ...note, spares }));
  });
}

/** Somebody who is no longer what they were, told in passing: "Dr Falk retired, so I go to Dr Obi now". */
const GONE =
  /\p{Lu}[\p{L}'’-]+ (?:has |have )?(?:just |now |recently )?(?:retired|left|moved (?:away|on)|passed away|died|closed|resigned|quit)(?![\p{L}])/u;

/** Clauses of which something else was read: whom they say to be gone is held no longer without asking. */
function goneBeside(read: ReadonlySet<Clause>, claims: readonly Claim[], text: string): Claim[] {
  return [...read].flatMap((clause) => {
    const own = claims.filter(({ span }) => span[0] < clause.end && clause.start < span[1]);
    if (!GONE.test(clause.masked) || own.some(({ ends, validTo }) => ends || validTo)) return [];
    const spares = own.filter(({ attribute }) => attribute.startsWith('open:')).map(({ attribute }) => attribute);
    return notes([clause], new Set(), text, 'note').map((note) => ({ ...note, doubts: true as const, spares }));
  });
}

/** Whole sentences that nothing was read from. */
function notes(clauses: readonly Clause[], understood: ReadonlySet<number>, text: string, kind: 'note' | 'document'): Claim[] {
  const spans = new Map<number, [number, number]>();
  for (const clause of clauses) {
    if (understood.has(clause.sentence)) continue;
    const known = spans.get(clause.sentence);
    spans.set(clause.sentence, known ? [known[0], clause.end] : [clause.start, clause.end]);
  }
  return [...spans.values()].slice(0, MOST_NOTES).flatMap((span) => {
    const sentence = clean(text.slice(span[0], span[1]), 2000);
    if (sentence.endsWith('?') || sentence.includes(SECRET_MARK) || !/\p{L}{2}/u.test(sentence)) return [];
    const draft: Draft = {
      attribute: 'note',
      value: { type: 'text', text: sentence },
      text: sentence,
      confidence: attributeOf('note') ? 0.8 : 0.7,
    };
    const claim = claimOf(draft, span, text, kind);
    return [kind === 'note' && (isOwnWord(sentence) || asksToForget(sentence)) ? { ...claim, doubts: true } : claim];
  });
}
