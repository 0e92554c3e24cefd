import type { Rule } from '../conclude.ts';
import { countryName } from '../facts/countries.ts';
import { lookup } from '../facts/lookup.ts';
import { durationInWords } from '../sentence.ts';
import { monthsSince } from '../time.ts';
import { CODES, EU, ZONES } from './countries.ts';
import { lasting, partOf, say, textOf, words, yesNo } from './premises.ts';

/** Where the person lives and lived, and what the place alone tells. */
const isHome = ({ context }: { readonly context?: string }) => context === undefined || context === 'home';

export const PLACE_RULES: readonly Rule[] = [
  {
    id: 'time-at-address',
    version: 2,
    kind: 'strict',
    reads: ['address'],
    writes: ['open:time at current address'],
    ages: true,
    derive(view) {
      const [address] = view.now('address').filter(isHome);
      if (!address?.validFrom || address.validFrom > view.today) return [];
      const months = monthsSince(address.validFrom, view.today);
      if (months === 0 && address.validFrom.length === 4) return [];
      return lasting(
        'open:time at current address',
        months,
        [address],
        say(`Time at the current address: ${durationInWords(months)}.`, `Zeit an der jetzigen Adresse: ${durationInWords(months, 'de')}.`),
      );
    },
  },
  {
    id: 'residence-country',
    version: 1,
    kind: 'strict',
    reads: ['address'],
    writes: ['residence-country'],
    derive(view) {
      const [address] = view.now('address').filter(isHome);
      const country = partOf(address, 'country');
      return address && country ? words('residence-country', country, [address]) : [];
    },
  },
  {
    id: 'former-country',
    version: 2,
    kind: 'strict',
    reads: ['address'],
    writes: ['former-country'],
    ages: true,
    derive(view) {
      const now = new Set(
        view
          .now('address')
          .filter(isHome)
          .map((one) => partOf(one, 'country')),
      );
      const seen = new Set<string>();
      return view.ever('address').flatMap((address) => {
        if (!isHome(address)) return [];
        const country = partOf(address, 'country');
        if (!country || now.has(country) || seen.has(country) || !address.validTo) return [];
        seen.add(country);
        return words('former-country', country, [address], undefined, country);
      });
    },
  },
  {
    id: 'time-zone',
    version: 1,
    kind: 'strict',
    reads: ['residence-country'],
    writes: ['time-zone'],
    derive(view) {
      const [country] = view.now('residence-country');
      const zone = lookup(ZONES, textOf(country) ?? '');
      return country && zone ? words('time-zone', zone, [country]) : [];
    },
  },
  {
    id: 'lives-in-eu',
    version: 1,
    kind: 'strict',
    reads: ['residence-country'],
    writes: ['open:resident of the european union'],
    derive(view) {
      const [country] = view.now('residence-country');
      const code = textOf(country) ?? '';
      if (!country || !/^[A-Z]{2}$/.test(code)) return [];
      const inside = EU.has(code);
      return yesNo(
        'open:resident of the european union',
        inside,
        [country],
        say(
          `Resident of the European Union: ${inside ? 'yes' : 'no'}, lives in ${countryName(code)}.`,
          `Wohnsitz in der Europäischen Union: ${inside ? 'ja' : 'nein'} (${countryName(code)}).`,
        ),
      );
    },
  },
  {
    id: 'dialling-code',
    version: 1,
    kind: 'strict',
    reads: ['tel'],
    writes: ['dialling-code'],
    derive(view) {
      const [tel] = view.now('tel').filter((one) => one.context !== 'work');
      const number = (textOf(tel) ?? '').replace(/[^\d+]/g, '').replace(/^00/, '+');
      const code = [4, 3].map((length) => number.slice(0, length)).find((start) => lookup(CODES, start) !== undefined);
      return tel && number.startsWith('+') && code ? words('dialling-code', code, [tel]) : [];
    },
  },
];
