import { attributeOf } from '../core/attributes.ts';
import { type BeliefId, SELF, type StatementId } from '../core/ids.ts';
import { normalise } from '../core/text.ts';
import { type IsoDate, plainText } from '../core/value.ts';
import type { Claim } from './facts/claim.ts';
import { castsDoubt, isEndOrSlip, isSlip, mayMean, openMeant, SPOKEN_NAMES, SPOKEN_PARTS, SPOKEN_VALUES } from './facts/doubts.ts';
import { holdsNear } from './facts/near.ts';
import { type Meant, meantToForget, namesOne, saysOne } from './facts/requests.ts';
import { isEnglish } from './meaning/tongue.ts';
import { doubtRests, doubtRestsOn, hasNumber, isNamedIn, isToldOf } from './rests.ts';
import type { State } from './state.ts';
import { hasEnded } from './time.ts';
import type { Belief } from './types.ts';

/**
 * A sentence that speaks of an end or a slip and was not understood: the facts that it names are shown beside it and asked about, and
 * none of them is served as true until the person has said which holds. It never ends or changes a fact by itself.
 */
/** A first word as long as this stands for the whole name; of somebody's name a shorter one does. */
const TELLING = 5;
const TELLING_OF_SOMEBODY = 3;
const SOMEBODY: ReadonlySet<string> = new Set(['pet', 'partner', 'doctor', 'dentist']);

/** Where a number or an address is, beside what it is for. */
const PLACES: ReadonlySet<string> = new Set(['home', 'work', 'mobile', 'billing', 'shipping', 'school']);

const LEFT: ReadonlySet<string> = new Set(['job', 'bank']);

export function castDoubt(
  state: State,
  claim: Claim,
  by: { readonly id: BeliefId; readonly at: IsoDate; readonly statement: StatementId },
): void {
  if (claim.subject !== SELF) return;
  const asked = meantToForget(claim.quote);
  if (asked) {
    doubtMeant(state, asked, by);
    return;
  }
  const said = ` ${normalise(claim.quote, 400)} `;
  const hasCue = castsDoubt(claim.quote);
  const byValue = hasCue && isEndOrSlip(claim.quote);
  // Of a sentence in another language less is understood: there news of a change is enough for what is left so.
  const isForeign = hasCue && !isEnglish(claim.quote);
  // What has no row of its own, and is nobody, is spoken of by its label or its value: "we had the landline cut off", "gave plot 31B back".
  const meansOpen = hasCue ? openMeant(claim.quote) : null;
  const open = meansOpen
    ? [...state.slotKeys()].flatMap(([subject, one]) =>
        subject === SELF && !SPOKEN.has(one) && attributeOf(one)?.topic !== 'family' ? [one] : [],
      )
    : [];
  const named = byValue ? namesIn(claim.quote) : [];
  if (hasCue) doubtOfOthers(state, claim.quote, said, by);
  const labelled = open.filter((one) => byValue && isLabelSaid(said, one));
  for (const attribute of new Set([...SPOKEN, ...open, ...(claim.about ?? [])])) {
    const isMeant = claim.about?.includes(attribute) ?? false;
    if (claim.spares?.includes(attribute) || (!isMeant && !mayMean(attribute, claim.quote))) continue;
    const byName =
      isMeant ||
      labelled.includes(attribute) ||
      (hasCue && SPOKEN_NAMES.some(([name, pattern]) => name === attribute && pattern.test(claim.quote)));
    if (byName && (byValue || isMeant)) doubtRestsOn(state, attribute, by);
    for (const old of state.live(SELF, attribute)) {
      if (old.label !== 'IN' || old.stance === 'inferred' || hasEnded(old, by.at)) continue;
      // What the same note tells stands, unless it takes it back.
      if (old.leaves.every((leaf) => leaf === by.statement) && !isSlip(claim.quote)) continue;
      // The line at home says nothing of the one in the pocket.
      if (attribute === 'tel' && old.context !== 'home' && LANDLINE.test(claim.quote)) continue;
      if ((attribute === 'doctor' || attribute === 'dentist') && !isMeant && isOfAnother(old, claim.quote)) continue;
      if (attribute === 'insurance' && !isOfKind(old, said)) continue;
      const isOfThat = byValue && old.context !== undefined && !PLACES.has(old.context) && isSaid(said, old.context, TELLING);
      if (
        byName ||
        isOfThat ||
        (named.length > 0 && hasNumber(old) && isToldOf(state, old, named)) ||
        (open.includes(attribute) && namesFor(attribute).some((name) => meansOpen?.(name, plainText(old.value)))) ||
        holdsNear(attribute, old.value, claim.quote) ||
        ((byValue || (isForeign && LEFT.has(attribute))) &&
          namesOf(old).some((name) => isSaid(said, name, SOMEBODY.has(attribute) ? TELLING_OF_SOMEBODY : TELLING)))
      ) {
        state.doubt(old, by.id);
        if (byValue) doubtRests(state, old, by, by.at);
      }
    }
  }
}

/** "Leonie's feet have grown again, she needs size 31": what is kept of somebody under a word of the sentence. */
function doubtOfOthers(
  state: State,
  quote: string,
  said: string,
  by: { readonly id: BeliefId; readonly at: IsoDate; readonly statement: StatementId },
): void {
  for (const { id, name } of state.persons.values()) {
    const given = name.split(' ')[0] ?? '';
    if (id === SELF || given.length < TELLING_OF_SOMEBODY || !isNamedIn(quote, [given])) continue;
    for (const [subject, attribute] of [...state.slotKeys()]) {
      if (subject !== id || attribute === 'name' || attribute === 'note') continue;
      const words = labelOf(attribute).split(' ');
      const isSpoken = words.some((word) => word.length >= TELLING_OF_LABEL && !GENERAL_WORDS.has(word) && said.includes(` ${word} `));
      for (const old of state.live(subject, attribute))
        if (isSpoken && old.label === 'IN' && old.stance !== 'inferred' && !hasEnded(old, by.at) && !old.leaves.includes(by.statement))
          state.doubt(old, by.id);
    }
  }
}
const TELLING_OF_LABEL = 4;
const GENERAL_WORDS: ReadonlySet<string> = new Set(['name', 'number', 'date', 'time', 'type', 'kind', 'with']);

/** What the person asks to have forgotten, theirs or somebody else's, also what is over. */
function doubtMeant(state: State, meant: Meant, by: { readonly id: BeliefId; readonly at: IsoDate }): void {
  const { attributes, place, isOld, tokens, words } = meant;
  const people = [...state.persons.values()].filter(
    ({ name, id }) => id !== SELF && tokens.some((token) => name.split(' ')[0] === token || name === token),
  );
  const of = people.length > 0 && attributes.size > 0 ? new Set(people.map(({ id }) => id)) : null;
  const live = [...state.slotKeys()].flatMap(([subject, attribute]) => state.live(subject, attribute));
  const told = live.filter((one) => one.stance !== 'inferred' && one.label !== 'OUT' && one.attribute !== 'note' && one.id !== by.id);
  const byName = told.filter((one) => (of ? of.has(one.subject) : namesOne(meant, one.attribute, one.value)));
  const isOfKind = (one: Belief) => attributes.has(one.attribute) || isOpenSaid(one, words);
  const byKind = (byName.length > 0 ? byName : tokens.length > 0 ? [] : told).filter(
    (one) => (isOfKind(one) || isRelationSaid(one, words)) && (of !== null || one.subject === SELF || isRelationSaid(one, words)),
  );
  const placed = place ? byKind.filter(({ context }) => context === place) : [];
  const kind = placed.length > 0 ? placed : byKind.filter(({ context }) => !place || !context);
  const worded =
    attributes.size === 0 && tokens.length === 0 ? told.filter((one) => one.subject === SELF && saysOne(meant, one.value)) : [];
  // "Everything about my therapist": what was told with that word.
  const quoted =
    attributes.size === 0 && tokens.length === 0
      ? told.filter((one) => one.subject === SELF && one.evidence.some(({ quote }) => saysOne(meant, { type: 'text', text: quote })))
      : [];
  const found: readonly Belief[] =
    kind.length > 0 ? kind : attributes.size > 0 ? [] : byName.length > 0 ? byName : worded.length > 0 ? worded : quoted;
  // What else was made of the same words: "therapist: Dr Vance" and the doctor of that name.
  const texts = new Set(found.map(({ value }) => normalise(plainText(value))));
  const isTwin = (one: Belief) =>
    found.some((other) => other.leaves.some((leaf) => one.leaves.includes(leaf))) &&
    (one.value.type === 'record' ? Object.values(one.value.parts) : [plainText(one.value)]).some((text) => texts.has(normalise(text)));
  const all = [...found, ...told.filter((one) => !found.includes(one) && isTwin(one))];
  const over = all.filter((one) => hasEnded(one, by.at));
  // A bare word may mean something else, and what a body cannot take is never hidden by a guess.
  const isSure = (one: Belief) => meant.isPlain && found !== quoted && (found !== worded || !MEDICAL.has(one.attribute));
  for (const one of isOld && over.length > 0 ? over : all)
    state.put({
      ...one,
      label: 'DISPUTED',
      ...(isSure(one) ? { toForget: true as const } : {}),
      against: [...new Set([...(one.against ?? []), by.id])],
    });
}

const MEDICAL: ReadonlySet<string> = new Set(['allergy', 'condition', 'medication', 'diet', 'disability', 'blood-type']);
const isOpenSaid = ({ attribute }: Belief, words: string): boolean =>
  attribute.startsWith('open:') && ` ${words} `.includes(` ${attribute.slice('open:'.length)} `);
/** "The name of my ex-husband": somebody by what they are to the person. */
const isRelationSaid = ({ value }: Belief, words: string): boolean =>
  value.type === 'record' && value.parts.relation !== undefined && ` ${words} `.includes(` ${normalise(value.parts.relation)} `);

/** "Dr Brannigan has retired" says nothing of Dr Boateng. */
function isOfAnother({ value }: Belief, sentence: string): boolean {
  const named =
    /\bdr\.? (?<name>\p{L}[\p{L}-]*) (?:has |is )?(?:just |now )?(?:retired|retiring|left|leaving|moved|gone|died|dead)\b/iu.exec(sentence)
      ?.groups?.name;
  return named !== undefined && value.type === 'record' && !normalise(value.parts.name ?? '').includes(normalise(named));
}

/** Names in a sentence: what was told of them may be over with it. A first word alone may be any word. */
const namesIn = (sentence: string): string[] =>
  (sentence.replace(/^\p{L}+(?! \p{Lu})/u, '').match(/\p{Lu}[\p{L}\p{N}'’-]{3,}/gu) ?? []).filter((name) => !COMMON_NAMES.has(name));
const COMMON_NAMES: ReadonlySet<string> = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December
  Christmas Easter London Paris Berlin Madrid Lisbon York England Scotland Wales Ireland Germany France Spain Portugal Europe English German French Spanish`.split(
    /\s+/,
  ),
);

/** "The house is insured with Amberline now" says nothing of the car's. */
function isOfKind({ value }: Belief, said: string): boolean {
  const kind = value.type === 'record' ? (value.parts.kind ?? '') : '';
  const words: Readonly<Record<string, RegExp>> = {
    home: /\b(?:house|home|building|contents|flat|household)\b/,
    car: /\b(?:car|motor|van|vehicle)\b/,
    travel: /\btravel\b/,
    pet: /\b(?:pet|dog|cat|vet)\b/,
    life: /\blife\b/,
  };
  return words[kind]?.test(said) ?? said.includes(` ${normalise(kind)} `);
}

const LANDLINE = /\bland ?line\b|\bfestnetz\w*|\bteléfono fijo\b/i;

/** What has ways of its own to be spoken of; a note is spoken of in none. */
const SPOKEN: ReadonlySet<string> = new Set([
  ...Object.keys(SPOKEN_PARTS),
  ...SPOKEN_VALUES,
  ...SPOKEN_NAMES.map(([name]) => name),
  'name',
  'note',
]);

/** What the person calls it. */
const labelOf = (attribute: string) =>
  attribute.startsWith('open:') ? attribute.slice('open:'.length) : normalise(attributeOf(attribute)?.name.en ?? '');

/** By its label, and by the short name of the catalogue: "my contract". */
const namesFor = (attribute: string) => [...new Set([labelOf(attribute), normalise(attribute.replace(/^open:/, ''))])];

const isLabelSaid = (said: string, attribute: string) =>
  new RegExp(`\\b(?:my|our|the|that) (?:\\w+ )?${labelOf(attribute).replace(/[^\p{L}\p{N} ]/gu, '.')}\\b`, 'u').test(said);

function namesOf({ attribute, value }: Belief): string[] {
  if (value.type === 'text') return SPOKEN_VALUES.has(attribute) ? [value.text] : [];
  return value.type === 'record' ? (SPOKEN_PARTS[attribute] ?? []).flatMap((part) => value.parts[part] ?? []) : [];
}

function isSaid(said: string, name: string, telling: number): boolean {
  const whole = normalise(name);
  const [first = ''] = whole.split(' ');
  return (
    whole.length > 2 &&
    (said.includes(` ${whole} `) ||
      said.includes(` ${whole}s `) ||
      (first.length >= telling && /\p{L}/u.test(first) && said.includes(` ${first} `)))
  );
}

/** What a model found no longer standing after a note, and what the note itself has not settled: another value told in it, the same again, an end. */
export function doubtAsRead(
  state: State,
  ids: readonly BeliefId[],
  by: BeliefId,
  { id: statement, at }: { readonly id: StatementId; readonly at: IsoDate },
): void {
  for (const id of ids) {
    const old = state.beliefs.get(id);
    if (old?.label === 'IN' && !hasEnded(old, at) && !old.leaves.includes(statement)) state.doubt(old, by);
  }
}

/** A surname that came after the whole name was told, and is no part of it: which of the two holds is asked. */
export function doubtWholeName(state: State, fresh: Belief): void {
  if (fresh.attribute !== 'family-name' || fresh.label !== 'IN' || fresh.value.type !== 'text') return;
  const family = normalise(fresh.value.text);
  for (const old of state.live(fresh.subject, 'name'))
    if (old.label === 'IN' && old.stance !== 'inferred' && old.value.type === 'text' && !normalise(old.value.text).includes(family))
      state.doubt(old, fresh.id);
}
