import { normalise } from '../../core/text.ts';
import type { Derived, Rule, View } from '../conclude.ts';
import type { Belief } from '../types.ts';
import { partOf, say, textOf } from './premises.ts';

/**
 * What somebody does again and again: inductive, with the times that speak for it and those that speak against it. Never served as a
 * fact: an assumption that asks.
 */

/** Times that a habit must have been seen. */
const SUPPORT = 2;
/** Share of all times that must speak for it. */
const SHARE = 0.75;

interface Times {
  readonly yes: readonly Belief[];
  readonly no: readonly Belief[];
}

function habit(
  attribute: string,
  text: string,
  context: string | undefined,
  { yes, no }: Times,
  en: string,
  de: string,
  least = SUPPORT,
): Derived[] {
  const share = yes.length / (yes.length + no.length);
  if (yes.length < least || share < SHARE) return [];
  const counts = no.length > 0 ? ` (${yes.length} of ${yes.length + no.length})` : ` (${yes.length} times)`;
  const zahlen = no.length > 0 ? ` (${yes.length} von ${yes.length + no.length})` : ` (${yes.length}-mal)`;
  return [
    {
      attribute,
      value: { type: 'text', text },
      ...(context ? { context } : {}),
      premises: [...new Set([...yes, ...no])],
      kind: 'assumption',
      // Laplace: a habit seen twice is not yet certain.
      confidence: (yes.length + 1) / (yes.length + no.length + 2),
      text: say(`${en}${counts}.`, `${de}${zahlen}.`),
    },
  ];
}

/** The value that most of them share, and the two sides. */
function most(beliefs: readonly Belief[], of: (belief: Belief) => string | undefined): { value: string; times: Times } | undefined {
  const groups = new Map<string, Belief[]>();
  for (const belief of beliefs) {
    const value = of(belief);
    if (value) groups.set(normalise(value), [...(groups.get(normalise(value)) ?? []), belief]);
  }
  const [best] = [...groups.values()].sort((a, b) => b.length - a.length);
  const value = best?.[0] ? of(best[0]) : undefined;
  return best && value ? { value, times: { yes: best, no: beliefs.filter((one) => of(one) && !best.includes(one)) } } : undefined;
}

/** Words of a site that say what it is for. */
const PURPOSES: readonly (readonly [RegExp, string, string])[] = [
  [/event|conference|summit|meetup|congress|webinar|days|forum|expo/, 'events', 'Veranstaltungen'],
  [/shop|store|market|parcel|order/, 'shopping', 'Einkäufe'],
  [/air|flight|hotel|rail|travel|booking/, 'travel', 'Reisen'],
];

/** "Uses the work e-mail for events": each time an address was given at such a site speaks for it, another address there against it. */
function emailFor(view: View): Derived[] {
  const emails = view.now('email');
  return PURPOSES.flatMap(([pattern, purpose, zweck]) => {
    const times = emails.flatMap((email) =>
      view
        .places(email)
        .filter((place) => pattern.test(place.toLowerCase()))
        .map(() => email),
    );
    const found = most(times, textOf);
    if (!found) return [];
    const derived = habit(
      'email-for',
      found.value,
      purpose,
      found.times,
      `For ${purpose} you give ${found.value}`,
      `Für ${zweck} geben Sie ${found.value} an`,
    );
    return derived;
  });
}

export const HABIT_RULES: readonly Rule[] = [
  { id: 'email-for', version: 1, kind: 'inductive', reads: ['email'], writes: ['email-for'], derive: emailFor },
  {
    id: 'travels-with',
    version: 1,
    kind: 'inductive',
    reads: ['trip'],
    writes: ['open:usually travels with'],
    derive(view) {
      const found = most(view.ever('trip'), (trip) => partOf(trip, 'with'));
      return found
        ? habit(
            'open:usually travels with',
            found.value,
            undefined,
            found.times,
            `Usually travels with ${found.value}`,
            `Reist meistens mit ${found.value}`,
          )
        : [];
    },
  },
  {
    id: 'usual-shop',
    version: 1,
    kind: 'inductive',
    reads: ['order'],
    writes: ['open:usual shop'],
    derive(view) {
      const found = most(view.ever('order'), (order) => partOf(order, 'shop'));
      return found
        ? habit(
            'open:usual shop',
            found.value,
            undefined,
            found.times,
            `Usually orders from ${found.value}`,
            `Bestellt meistens bei ${found.value}`,
            3,
          )
        : [];
    },
  },
  {
    id: 'usual-destination',
    version: 1,
    kind: 'inductive',
    reads: ['trip'],
    writes: ['open:usual destination'],
    derive(view) {
      const found = most(view.ever('trip'), (trip) => partOf(trip, 'place'));
      return found
        ? habit(
            'open:usual destination',
            found.value,
            undefined,
            found.times,
            `Goes to ${found.value} again and again`,
            `Fährt immer wieder nach ${found.value}`,
            3,
          )
        : [];
    },
  },
];
