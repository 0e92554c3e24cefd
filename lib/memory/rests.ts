import { type BeliefId, SELF, type StatementId } from '../core/ids.ts';
import { normalise } from '../core/text.ts';
import { type IsoDate, plainText } from '../core/value.ts';
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
      /\b(?:tenancy|lease|landlord|landlady|letting agent|rent|deposit|meter|buzzer|door code|doorbell|intercom|bins?|recycling|caretaker|concierge|neighbours?|neighbors?|wi ?fi|parking|boiler|key ?safe|letterbox|cellar|loft|council tax)\b/,
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

/** After a thing has ended, or another has come in its place. */
export function doubtRests(state: State, gone: Belief, by: Change, day: IsoDate): void {
  const isOnly = !state
    .live(gone.subject, gone.attribute)
    .some((other) => isOn(other, by) && other.id !== gone.id && other.context === gone.context);
  const isHome = gone.attribute !== 'address' || gone.context === undefined || gone.context === 'home';
  const kind = isOnly && isHome ? gone.attribute : '';
  const names = namesOf(gone);
  const isMeant = (old: Belief) =>
    old.id !== gone.id &&
    compareDates(old.at, day) <= 0 &&
    ((old.subject === gone.subject && restsOn(kind, old)) ||
      (old.attribute !== gone.attribute && hasNumber(old) && (isToldOf(state, old, names) || isItsNumber(state, old, gone))));
  doubtAll(state, gone.id, by, isMeant);
}

/** After news of a kind of thing that was not understood further: "started a new job". @param day on which it came */
export function doubtRestsOn(state: State, kind: string, by: Change & { readonly id: BeliefId }, day: IsoDate = by.at): void {
  if (ON[kind]) doubtAll(state, by.id, by, (old) => old.subject === SELF && compareDates(old.at, day) <= 0 && restsOn(kind, old));
}

function doubtAll(state: State, against: BeliefId, by: Change, isMeant: (old: Belief) => boolean): void {
  for (const [subject, attribute] of [...state.slotKeys()])
    for (const old of state.live(subject, attribute))
      if (old.label === 'IN' && old.stance !== 'inferred' && isOn(old, by) && !old.leaves.includes(by.statement) && isMeant(old))
        state.put({ ...old, label: 'DISPUTED', against: [...new Set([...(old.against ?? []), against])] });
}

const isOn = (one: Belief, { at }: Change): boolean => one.label !== 'OUT' && one.polarity && !hasEnded(one, at);

function restsOn(kind: string, { attribute, context }: Belief): boolean {
  const rests = ON[kind];
  if (!rests) return false;
  if (attribute.startsWith('open:')) return rests.labels?.test(attribute.slice('open:'.length)) === true;
  return rests.facts.some((one) => (typeof one === 'string' ? one === attribute : one[0] === attribute && one[1] === context));
}

/** A number that one has with somebody, or what is told under a label of its own. */
export const hasNumber = ({ attribute }: Belief): boolean => attribute.startsWith('open:') || NUMBERS.has(attribute);

/** The sentence that told it names one of these. */
export const isToldOf = (state: State, { evidence }: Belief, names: readonly string[]): boolean =>
  names.length > 0 &&
  evidence.some(({ episode, span, quote }) => {
    const text = state.episodes.get(episode)?.text ?? '';
    const sentence = sentenceSpans(text).find(([from, to]) => from <= span[0] && span[0] < to);
    const said = ` ${normalise(sentence ? text.slice(...sentence) : quote, 400)} `;
    return names.some((name) => name.length >= TELLING && (said.includes(` ${name} `) || said.includes(` ${name}s `)));
  });

function namesOf({ attribute, value }: Belief): string[] {
  const texts =
    value.type === 'record' ? NAMED.flatMap((part) => value.parts[part] ?? []) : ACCOUNTS.has(attribute) ? [plainText(value)] : [];
  return texts.flatMap((text) => [
    normalise(text),
    // Of an address the whole line alone.
    ...(attribute === 'address'
      ? []
      : (text.match(/\p{Lu}[\p{L}\p{N}'’-]+/gu) ?? []).map((name) => normalise(name)).filter((name) => name.length >= TELLING)),
  ]);
}

/** "Heating oil from Brannock Fuels. Customer number 77120.": told in one statement with it and with nothing else that has a number. */
function isItsNumber(state: State, { attribute, value, leaves }: Belief, gone: Belief): boolean {
  if (!ACCOUNTS.has(gone.attribute) || !/\d/.test(plainText(value))) return false;
  if (attribute !== 'customer-number' && !attribute.startsWith('open:')) return false;
  if (!leaves.some((leaf) => gone.leaves.includes(leaf))) return false;
  return ![...ACCOUNTS].some((one) =>
    state.live(gone.subject, one).some((other) => other.id !== gone.id && other.leaves.some((leaf) => leaves.includes(leaf))),
  );
}
