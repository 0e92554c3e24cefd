import type { Rule, View } from '../conclude.ts';
import { dateInWords } from '../sentence.ts';
import type { Belief } from '../types.ts';
import { count, partOf, say, words, yesNo } from './premises.ts';

/** Vehicles, journeys and orders. */
const startOf = (belief: Belief) => partOf(belief, 'start') ?? belief.validFrom ?? '';
const ahead = (view: View) =>
  view
    .now('trip')
    .filter((trip) => startOf(trip) >= view.today)
    .sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

export const THING_RULES: readonly Rule[] = [
  {
    id: 'has-car',
    version: 1,
    kind: 'strict',
    reads: ['vehicle'],
    writes: ['open:owns a car'],
    derive(view) {
      const [car] = view.now('vehicle').filter((one) => partOf(one, 'make') || partOf(one, 'model'));
      const name = [partOf(car, 'make'), partOf(car, 'model')].filter(Boolean).join(' ');
      return car ? yesNo('open:owns a car', true, [car], say(`Has a vehicle: yes, ${name}.`, `Hat ein Fahrzeug: ja, ${name}.`)) : [];
    },
  },
  {
    id: 'car-age',
    version: 1,
    kind: 'strict',
    reads: ['vehicle'],
    writes: ['open:age of the car'],
    each: 'vehicle',
    ages: true,
    derive(view, car) {
      const year = Number(partOf(car, 'year'));
      const age = Number(view.today.slice(0, 4)) - year;
      const name = [partOf(car, 'make'), partOf(car, 'model')].filter(Boolean).join(' ');
      return car && year > 1900 && age >= 0 && name
        ? count(
            'open:age of the car',
            age,
            [car],
            say(`Age of the ${name}: ${age} years.`, `Alter des Fahrzeugs ${name}: ${age} Jahre.`),
            name,
          )
        : [];
    },
  },
  {
    id: 'next-trip',
    version: 1,
    kind: 'strict',
    reads: ['trip'],
    writes: ['next-trip'],
    ages: true,
    derive(view) {
      const [trip] = ahead(view);
      const place = partOf(trip, 'place');
      return trip && place
        ? words(
            'next-trip',
            place,
            [trip],
            say(
              `Next trip: ${place}, on ${dateInWords(startOf(trip))}.`,
              `Nächste Reise: ${place}, am ${dateInWords(startOf(trip), 'de')}.`,
            ),
          )
        : [];
    },
  },
  {
    id: 'trip-nights',
    version: 1,
    kind: 'strict',
    reads: ['trip'],
    writes: ['open:nights away'],
    each: 'trip',
    derive(_view, trip) {
      const [start, end, place] = [partOf(trip, 'start'), partOf(trip, 'end'), partOf(trip, 'place')];
      if (!trip || !place || start?.length !== 10 || end?.length !== 10 || end < start) return [];
      const nights = days(start, end);
      return count('open:nights away', nights, [trip], say(`Nights in ${place}: ${nights}.`, `Nächte in ${place}: ${nights}.`), place);
    },
  },
  {
    id: 'trip-party',
    version: 1,
    kind: 'strict',
    reads: ['trip'],
    writes: ['open:travellers'],
    each: 'trip',
    derive(_view, trip) {
      const [adults, place] = [Number(partOf(trip, 'adults')), partOf(trip, 'place')];
      const children = Number(partOf(trip, 'children') ?? 0);
      return trip && place && adults > 0
        ? count(
            'open:travellers',
            adults + children,
            [trip],
            say(`Travellers to ${place}: ${adults + children}.`, `Reisende nach ${place}: ${adults + children}.`),
            place,
          )
        : [];
    },
  },
  {
    id: 'latest-order',
    version: 1,
    kind: 'strict',
    reads: ['order'],
    writes: ['open:latest order'],
    derive(view) {
      const [order] = [...view.ever('order')].sort((a, b) =>
        startOf(a) < startOf(b) ? 1 : startOf(a) > startOf(b) ? -1 : a.id < b.id ? 1 : -1,
      );
      const number = partOf(order, 'number');
      return order && number
        ? words('open:latest order', number, [order], say(`Latest order: ${number}.`, `Letzte Bestellung: ${number}.`))
        : [];
    },
  },
];
