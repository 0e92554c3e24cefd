import { normalise } from '../../core/text.ts';
import type { Rule } from '../conclude.ts';
import { durationInWords } from '../sentence.ts';
import { monthsBetween } from '../time.ts';
import { partOf, textOf } from './premises.ts';

/** What follows at home: how long at this address, whether there are pets, what somebody eats who changed their mind. */
export const HOME_RULES: readonly Rule[] = [
  {
    id: 'time-at-address',
    version: 1,
    kind: 'strict',
    reads: ['address'],
    ages: true,
    derive(view) {
      const [address] = view.now('address').filter((belief) => belief.context === undefined || belief.context === 'home');
      if (!address?.validFrom || address.validFrom > view.today) return [];
      const months = monthsBetween(address.validFrom, view.today);
      return [
        {
          attribute: 'open:time at current address',
          value: { type: 'duration', months },
          premises: [address],
          text: `Time at the current address: ${durationInWords(months)}.`,
        },
      ];
    },
  },
  {
    id: 'has-pets',
    version: 1,
    kind: 'strict',
    reads: ['pet'],
    derive(view) {
      const pets = view.now('pet');
      const kinds = pets.map((pet) => [partOf(pet, 'count'), partOf(pet, 'species')].filter(Boolean).join(' ')).filter(Boolean);
      return pets.length > 0
        ? [
            {
              attribute: 'open:pets',
              value: { type: 'boolean', yes: true },
              premises: pets,
              text: `Has pets: yes${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}.`,
            },
          ]
        : [];
    },
  },
  {
    id: 'household-partner',
    version: 1,
    kind: 'default',
    reads: ['partner'],
    derive(view) {
      const [partner] = view.now('partner');
      const name = partOf(partner, 'name');
      return partner && name
        ? [
            {
              attribute: 'open:has a partner',
              value: { type: 'boolean', yes: true },
              premises: [partner],
              text: `Has a partner: yes, ${name}.`,
            },
          ]
        : [];
    },
  },
  {
    id: 'diet-moved',
    version: 1,
    kind: 'default',
    reads: ['diet'],
    derive(view) {
      const disputed = view.disputed('diet');
      const fish = disputed.find((belief) => /^eats fish$/.test(normalise(textOf(belief) ?? '')));
      const meatless = disputed.find((belief) => /^(vegetarian|vegan|vegetarisch)$/.test(normalise(textOf(belief) ?? '')));
      if (!fish || !meatless || fish.at < meatless.at) return [];
      // Not said in so many words: it stays a question to the person.
      return [
        {
          attribute: 'diet',
          kind: 'assumption',
          value: { type: 'text', text: 'pescatarian' },
          premises: [meatless, fish],
          confidence: 0.6,
          text: 'Diet: perhaps pescatarian (not confirmed).',
        },
      ];
    },
  },
];
