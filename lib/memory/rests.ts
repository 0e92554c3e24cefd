import { type BeliefId, SELF, type StatementId, type SubjectId } from '../core/ids.ts';
import { normalise } from '../core/text.ts';
import { type IsoDate, plainText } from '../core/value.ts';
import { compatible } from './facts/same.ts';
import { sentenceSpans } from './facts/sentences.ts';
import type { State } from './state.ts';
import { compareDates, hasEnded } from './time.ts';
import type { Belief } from './types.ts';

/**
 * What was told of a thing goes with it: with the job its manager, its desk and its telephone, with the flat the landlord, with a club the number and the
 * locker there. Whether each has gone is asked; until then none of it is served as true. What was told in the same statement as the change, or after it, is of what came next.
 */
interface Rests {
  /** Facts that are of it whatever they say, of one context where only that one is. */
  readonly facts: readonly (string | readonly [attribute: string, context: string])[];
  /** Labels of what has no row of its own. */
  readonly labels?: RegExp;
}

const ON: Readonly<Record<string, Rests>> = {
  job: {
    facts: [
      ...'manager team department staff-number reports team-size work-town work-days work-times work-hours work-time days-off remote-days office-days shift'.split(
        ' ',
      ),
      ...'annual-leave leave-left bonus salary net-income hourly-rate day-rate pay-frequency contract notice-period tel-extension night-work weekend-work'.split(
        ' ',
      ),
      ['email', 'work'],
      ['tel', 'work'],
      ['address', 'work'],
      ['fax', 'work'],
    ],
    labels:
      /\b(?:work|job|staff|badge|desk|locker|office|company|payroll|employee|shift|supervisor|boss|department|colleague|canteen|building pass)\b/,
  },
  address: {
    facts: [
      ...'landlord rent annual-rent rent-share meter-number parcel-neighbour parking-zone parking-permit parking-space floor rooms bedrooms bathrooms'.split(
        ' ',
      ),
      ...'dwelling heating living-area bin-day tax-band council water-contract delivery-note alarm alarm-company address-since residence-status'.split(
        ' ',
      ),
      ['tel', 'home'],
    ],
    labels:
      /\b(?:tenancy|lease|landlord|landlady|letting agent|rent|deposit|meter|buzzer|door code|door ?bell|intercom|bins?|childminder|babysitter|nanny|cleaner|gardener|recycling|caretaker|concierge|neighbours?|neighbors?|wi ?fi|parking|boiler|key ?safe|letterbox|cellar|loft|council tax)\b/,
  },
  vehicle: {
    facts: ['parking-permit', 'annual-mileage', 'fuel-card'],
    labels: /\b(?:car|plate|registration|mot|tuv|tyres?|tires?|mileage|garage|parking permit)\b/,
  },
  doctor: { facts: [], labels: /\b(?:surgery|gp|doctors?)\b/ },
  dentist: { facts: [], labels: /\bdentists?\b/ },
  'health-insurance': { facts: ['health-insurance-number'] },
  bank: { facts: ['iban', 'bank-branch'], labels: /\b(?:sort code|account number|bic|branch|bank card)\b/ },
  pet: { facts: [], labels: /\b(?:vet|vets|chip|microchip|kennels?|groomer|dog walker|pet)\b/ },
  'internet-provider': { facts: ['internet-speed', 'internet-end'] },
};

/** What one has a number with. */
const ACCOUNTS: ReadonlySet<string> = new Set(
  'energy-supplier gas-supplier water-supplier internet-provider mobile-network mobile-contract supply insurance health-insurance bank gym club membership subscription library-card'.split(
    ' ',
  ),
);
/** Numbers of that kind, beside what is told under a label of its own. */
const NUMBERS: ReadonlySet<string> = new Set([
  'customer-number',
  'membership',
  'loyalty-card',
  'parking-permit',
  'meter-number',
  'insurance',
]);
/** Parts of a record by which one speaks of it, and letters of a name that tell. */
const NAMED = ['name', 'company', 'make', 'model', 'employer', 'institution', 'practice', 'shop', 'address-line1'];
const TELLING = 4;

export interface Change {
  readonly at: IsoDate;
  readonly statement: StatementId;
}

/** After a thing has ended, or another has come in its place. An end that lies ahead changes nothing yet. */
export function doubtRests(state: State, gone: Belief, by: Change, day: IsoDate): void {
  if (compareDates(day, by.at) > 0) return;
  const isOnly = !state
    .live(gone.subject, gone.attribute)
    .some((other) => isOn(other, by) && other.id !== gone.id && other.context === gone.context);
  const isHome = gone.attribute !== 'address' || gone.context === undefined || gone.context === 'home';
  if (isOnly && isHome && ON[gone.attribute]) doubtKind(state, gone.attribute, gone.subject, gone.id, by, day);
  if (gone.attribute === 'partner') doubtNamed(state, gone, by);
  if (gone.attribute === 'job') doubtItsMail(state, gone, by, day);
  const names = namesOf(gone);
  if (names.length === 0 && !ACCOUNTS.has(gone.attribute)) return;
  for (const old of numbered(state, gone.subject))
    if (
      old.id !== gone.id &&
      old.attribute !== gone.attribute &&
      compareDates(old.at, day) <= 0 &&
      (isItsNumber(state, old, gone) || isToldOf(state, old, names))
    )
      doubtOne(state, old, gone.id, by);
}

/** Who was to be called in an emergency may not be any more, where it is the one that one has parted from. */
function doubtNamed(state: State, gone: Belief, by: Change): void {
  const given = firstWord(gone);
  for (const attribute of ['emergency-contact', 'second-emergency-contact', 'next-of-kin'])
    for (const old of state.live(gone.subject, attribute)) if (given !== '' && firstWord(old) === given) doubtOne(state, old, gone.id, by);
}
/** "h.suzuki@pomfret.example" is of Pomfret Glass, whether it was told for work or not. */
function doubtItsMail(state: State, gone: Belief, by: Change, day: IsoDate): void {
  const employer = gone.value.type === 'record' ? normalise(gone.value.parts.employer ?? '') : '';
  const [name = ''] = employer.split(' ');
  if (name.length < TELLING) return;
  for (const old of state.live(gone.subject, 'email'))
    if (compareDates(old.at, day) <= 0 && (plainText(old.value).split('@')[1] ?? '').toLowerCase().includes(name))
      doubtOne(state, old, gone.id, by);
}
const firstWord = ({ value }: Belief): string =>
  normalise(value.type === 'record' ? (value.parts.name ?? '') : plainText(value)).split(' ')[0] ?? '';

/** Things that what is called so rests on. */
export const kindsUnder = (label: string): readonly string[] =>
  Object.entries(ON).flatMap(([kind, { labels }]) => (labels?.test(label) && !ELSEWHERE.test(label) ? [kind] : []));

/** After news of a kind of thing that was not understood further: "started a new job". @param day on which it came */
export function doubtRestsOn(state: State, kind: string, by: Change & { readonly id: BeliefId }, day: IsoDate = by.at): void {
  if (ON[kind]) doubtKind(state, kind, SELF, by.id, by, day);
}

function doubtKind(state: State, kind: string, subject: SubjectId, against: BeliefId, by: Change, day: IsoDate): void {
  const { facts, labels } = ON[kind] ?? { facts: [] };
  const isBefore = (old: Belief) => compareDates(old.at, day) <= 0;
  for (const one of facts) {
    const [attribute, context] = typeof one === 'string' ? [one] : one;
    for (const old of state.live(subject, attribute))
      if (isBefore(old) && (context === undefined || old.context === context)) doubtOne(state, old, against, by);
  }
  if (!labels) return;
  for (const old of numbered(state, subject)) {
    const label = old.attribute.slice('open:'.length);
    if (old.attribute.startsWith('open:') && isBefore(old) && labels.test(label) && !ELSEWHERE.test(label))
      doubtOne(state, old, against, by);
  }
}
/** A locker, a code and a number of these are no employer's and no landlord's. */
const ELSEWHERE = /\b(?:gym|pool|school|sports?|club|library|post|swimming|locker room at)\b/;

function doubtOne(state: State, old: Belief, against: BeliefId, by: Change): void {
  if (old.label !== 'IN' || old.stance === 'inferred' || !isOn(old, by) || old.leaves.includes(by.statement)) return;
  state.doubt(old, against);
}

const isOn = (one: Belief, { at }: Change): boolean => one.label !== 'OUT' && one.polarity && !hasEnded(one, at);

/** Numbers that somebody, or the person, has with somebody, and what is told under a label of its own. */
const numbered = (state: State, subject: SubjectId): Belief[] =>
  [...state.slotKeys()].flatMap(([of, attribute]) =>
    (of === subject || of === SELF) && hasNumber({ attribute }) ? state.live(of, attribute) : [],
  );
export const hasNumber = ({ attribute }: Pick<Belief, 'attribute'>): boolean => attribute.startsWith('open:') || NUMBERS.has(attribute);

/** The sentence that told it names one of these, capitals and all. */
export const isToldOf = (state: State, { evidence }: Belief, names: readonly string[]): boolean =>
  names.length > 0 &&
  evidence.some(({ episode, span, quote }) => {
    if (isNamedIn(quote, names)) return true;
    const text = state.episodes.get(episode)?.text ?? '';
    if (!isNamedIn(text, names)) return false;
    const sentence = sentenceSpans(text).find(([from, to]) => from <= span[0] && span[0] < to);
    return sentence !== undefined && isNamedIn(text.slice(...sentence), names);
  });

export const isNamedIn = (text: string, names: readonly string[]): boolean =>
  names.some(
    (name) => text.includes(name) && new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?:['’]?s)?(?![\\p{L}\\p{N}])`, 'u').test(text),
  );
const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** By which one speaks of it: the whole name and its first word. Of an address the whole line alone. */
function namesOf({ attribute, value }: Belief): string[] {
  // "Dog: a whippet called Pilot".
  if (attribute.startsWith('open:'))
    return (plainText(value).match(/\p{Lu}[\p{L}\p{N}'’-]+/gu) ?? []).filter((name) => name.length >= TELLING && !GENERIC.has(name));
  const texts =
    value.type === 'record' ? NAMED.flatMap((part) => value.parts[part] ?? []) : ACCOUNTS.has(attribute) ? [plainText(value)] : [];
  return texts
    .flatMap((text) => [text, ...(attribute === 'address' ? [] : [text.split(' ')[0] ?? ''])])
    .filter((name) => name.length >= TELLING && /^\p{Lu}/u.test(name) && !GENERIC.has(name));
}
const GENERIC: ReadonlySet<string> = new Set(
  'Bank University Council City Royal National Saint Hospital School College Clinic Surgery The First Great North South East West New Golf Focus Polo'.split(
    ' ',
  ),
);

/** "Heating oil from Brannock Fuels. Customer number 77120.": told in one statement with it and with nothing else that has a number. */
function isItsNumber(state: State, { attribute, value, leaves }: Belief, gone: Belief): boolean {
  if (!ACCOUNTS.has(gone.attribute) || !/\d/.test(plainText(value))) return false;
  if (attribute !== 'customer-number' && !attribute.startsWith('open:')) return false;
  if (!leaves.some((leaf) => gone.leaves.includes(leaf))) return false;
  return ![...ACCOUNTS].some((one) =>
    state.live(gone.subject, one).some((other) => other.id !== gone.id && other.leaves.some((leaf) => leaves.includes(leaf))),
  );
}

/** Another job, home, car or firm, and not only more of the same or a new title there. */
export function isAnother(old: Pick<Belief, 'attribute' | 'value'>, fresh: Pick<Belief, 'value'>): boolean {
  if (old.value.type !== 'record' || fresh.value.type !== 'record') return old.value.type === 'text' && fresh.value.type === 'text';
  if (old.attribute !== 'job') return !compatible(old.attribute, old.value.parts, fresh.value.parts);
  const [before, now] = [normalise(old.value.parts.employer ?? ''), normalise(fresh.value.parts.employer ?? '')];
  return before !== '' && now !== '' && before !== now;
}
