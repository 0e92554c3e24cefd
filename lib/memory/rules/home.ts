import { normalise } from '../../core/text.ts';
import type { Rule } from '../conclude.ts';
import { monthsBetween } from '../time.ts';
import { count, numberOf, partOf, say, textOf, words, yesNo } from './premises.ts';

/** What follows at home: family, pets, how many live there, what somebody eats. */
const MEATLESS = /^(vegetarian|vegan|pescatarian|pescetarian|vegetarisch|pescetarisch)$/;
const FISHLESS = /^(vegetarian|vegan|vegetarisch)$/;

export const HOME_RULES: readonly Rule[] = [
  {
    id: 'has-pets',
    version: 1,
    kind: 'strict',
    reads: ['pet'],
    writes: ['open:pets'],
    derive(view) {
      const pets = view.now('pet');
      const kinds = pets.map((pet) => [partOf(pet, 'count'), partOf(pet, 'species')].filter(Boolean).join(' ')).filter(Boolean);
      const list = kinds.length > 0 ? ` (${kinds.join(', ')})` : '';
      return pets.length > 0 ? yesNo('open:pets', true, pets, say(`Has pets: yes${list}.`, `Hat Haustiere: ja${list}.`)) : [];
    },
  },
  {
    id: 'pet-count',
    version: 1,
    kind: 'strict',
    reads: ['pet'],
    writes: ['open:number of pets'],
    derive(view) {
      const pets = view.now('pet');
      const counts = pets.map((pet) => Number(partOf(pet, 'count') ?? 1));
      return pets.length > 0 && counts.every((one) => Number.isFinite(one))
        ? count(
            'open:number of pets',
            counts.reduce((a, b) => a + b, 0),
            pets,
          )
        : [];
    },
  },
  {
    id: 'household-partner',
    version: 1,
    kind: 'strict',
    reads: ['partner'],
    writes: ['open:has a partner'],
    derive(view) {
      const [partner] = view.now('partner');
      const name = partOf(partner, 'name');
      return partner && name
        ? yesNo(
            'open:has a partner',
            true,
            [partner],
            say(`Has a partner: yes, ${name}.`, `Hat eine Partnerin oder einen Partner: ja, ${name}.`),
          )
        : [];
    },
  },
  {
    id: 'child-count',
    version: 2,
    kind: 'default',
    reads: ['child'],
    writes: ['children'],
    derive(view) {
      const children = view.now('child');
      if (children.length === 0) return [];
      const said = view.now('children').find(({ stance }) => stance !== 'inferred');
      // Whoever has told of one child may have more; a number that is less than those who are known by name is asked about.
      const beside = (numberOf(said) ?? children.length) < children.length;
      return count('children', children.length, children).map((one) => ({ ...one, kind: 'assumption' as const, confidence: 0.5, beside }));
    },
  },
  {
    id: 'parent',
    version: 1,
    kind: 'strict',
    reads: ['children'],
    writes: ['parent'],
    derive(view) {
      const [children] = view.now('children');
      const number = numberOf(children);
      return children && number !== undefined ? yesNo('parent', number > 0, [children]) : [];
    },
  },
  {
    id: 'child-age',
    version: 1,
    kind: 'strict',
    reads: ['child'],
    writes: ['open:age of child'],
    each: 'child',
    ages: true,
    derive(view, child) {
      const [name, born] = [partOf(child, 'name'), partOf(child, 'born')];
      if (!child || !name || born?.length !== 10 || born > view.today) return [];
      const years = Math.floor(monthsBetween(born, view.today) / 12);
      return count('open:age of child', years, [child], say(`Age of ${name}: ${years}.`, `Alter von ${name}: ${years}.`), name);
    },
  },
  {
    id: 'household-size',
    version: 1,
    kind: 'default',
    reads: ['partner', 'children'],
    writes: ['household-size'],
    derive(view) {
      const [partner] = view.now('partner');
      const [children] = view.now('children');
      const number = numberOf(children);
      // Who lives with whom was not said: a guess until the person agrees.
      return partner && children && number !== undefined
        ? [
            {
              attribute: 'household-size',
              kind: 'assumption',
              confidence: 0.5,
              value: { type: 'number', number: 2 + number },
              premises: [partner, children],
              text: say(
                `People in the household: perhaps ${2 + number} (not confirmed).`,
                `Personen im Haushalt: vielleicht ${2 + number} (nicht bestätigt).`,
              ),
            },
          ]
        : [];
    },
  },
  {
    id: 'tenant',
    version: 1,
    kind: 'default',
    reads: ['rent'],
    writes: ['residence-status'],
    derive(view) {
      const [rent] = view.now('rent');
      return rent ? words('residence-status', 'Tenant', [rent]) : [];
    },
  },
  {
    id: 'eats-meat',
    version: 1,
    kind: 'strict',
    reads: ['diet'],
    writes: ['eats-meat'],
    derive(view) {
      const [diet] = view.now('diet');
      return diet && MEATLESS.test(normalise(textOf(diet) ?? '')) ? yesNo('eats-meat', false, [diet]) : [];
    },
  },
  {
    id: 'eats-fish',
    version: 1,
    kind: 'strict',
    reads: ['diet'],
    writes: ['eats-fish'],
    derive(view) {
      const [diet] = view.now('diet');
      const text = normalise(textOf(diet) ?? '');
      if (!diet) return [];
      return FISHLESS.test(text) ? yesNo('eats-fish', false, [diet]) : /^pesc/.test(text) ? yesNo('eats-fish', true, [diet]) : [];
    },
  },
  ...(['eats-eggs', 'eats-dairy'] as const).map(
    (attribute): Rule => ({
      id: attribute,
      version: 1,
      kind: 'strict',
      reads: ['diet'],
      writes: [attribute],
      derive(view) {
        const [diet] = view.now('diet');
        return diet && /^vegan/.test(normalise(textOf(diet) ?? '')) ? yesNo(attribute, false, [diet]) : [];
      },
    }),
  ),
  {
    id: 'has-allergies',
    version: 1,
    kind: 'strict',
    reads: ['allergy'],
    writes: ['open:allergies'],
    derive(view) {
      const allergies = view.now('allergy');
      const names = allergies.flatMap((one) => textOf(one) ?? []).join(', ');
      return allergies.length > 0
        ? yesNo('open:allergies', true, allergies, say(`Has allergies: yes, ${names}.`, `Hat Allergien: ja, ${names}.`))
        : [];
    },
  },
  {
    id: 'takes-medication',
    version: 1,
    kind: 'strict',
    reads: ['medication'],
    writes: ['open:takes medication'],
    derive(view) {
      const all = view.now('medication');
      return all.length > 0 ? yesNo('open:takes medication', true, all, say('Takes medication: yes.', 'Nimmt Medikamente: ja.')) : [];
    },
  },
  {
    id: 'diet-moved',
    version: 1,
    kind: 'default',
    reads: ['diet'],
    writes: ['diet'],
    derive(view) {
      const disputed = view.disputed('diet');
      const fish = disputed.find((belief) => /^eats fish$/.test(normalise(textOf(belief) ?? '')));
      const meatless = disputed.find((belief) => FISHLESS.test(normalise(textOf(belief) ?? '')));
      if (!fish || !meatless || fish.at < meatless.at) return [];
      // Not said in so many words: it stays a question to the person.
      return [
        {
          attribute: 'diet',
          kind: 'assumption',
          value: { type: 'text', text: 'pescatarian' },
          premises: [meatless, fish],
          confidence: 0.6,
          text: say('Diet: perhaps pescatarian (not confirmed).', 'Ernährung: vielleicht pescetarisch (nicht bestätigt).'),
        },
      ];
    },
  },
];
