import type { Value } from '../../core/value.ts';
import type { Rule } from '../conclude.ts';
import type { Belief } from '../types.ts';
import { count, say } from './premises.ts';

/** Sums over other periods, and the share of one in another. Only where period and currency were said. */
type Amount = Extract<Value, { type: 'amount' }>;
const YEARLY: Readonly<Record<string, number>> = { year: 1, month: 12, week: 52 };

function amountOf(belief: Belief | undefined): Amount | undefined {
  return belief?.value.type === 'amount' ? belief.value : undefined;
}
const cents = (sum: number) => Math.round(sum * 100) / 100;

/** The same money over another period; hours and days are not told what they add up to. */
function over(amount: Amount | undefined, per: 'year' | 'month'): Amount | undefined {
  const times = amount?.per ? YEARLY[amount.per] : undefined;
  if (!amount || times === undefined || amount.per === per) return undefined;
  const divisor = per === 'month' ? 12 : 1;
  return { ...amount, min: cents((amount.min * times) / divisor), max: cents((amount.max * times) / divisor), per };
}

function converted(id: string, from: string, to: string, per: 'year' | 'month'): Rule {
  return {
    id,
    version: 1,
    kind: 'strict',
    reads: [from],
    writes: [to],
    derive(view) {
      const [belief] = view.now(from);
      const value = over(amountOf(belief), per);
      return belief && value ? [{ attribute: to, value, premises: [belief] }] : [];
    },
  };
}

const yearly = (amount: Amount | undefined) => (amount?.per === 'year' ? amount : over(amount, 'year'));

export const MONEY_RULES: readonly Rule[] = [
  converted('monthly-income', 'salary', 'monthly-income', 'month'),
  converted('annual-income', 'salary', 'annual-income', 'year'),
  converted('annual-rent', 'rent', 'annual-rent', 'year'),
  {
    id: 'rent-share',
    version: 1,
    kind: 'strict',
    reads: ['rent', 'salary'],
    writes: ['rent-share'],
    derive(view) {
      const [rent] = view.now('rent');
      const [salary] = view.now('salary');
      const [cost, pay] = [yearly(amountOf(rent)), yearly(amountOf(salary))];
      if (!rent || !salary || !cost || !pay || pay.max <= 0 || !cost.currency || cost.currency !== pay.currency) return [];
      const share = Math.round((cost.max / pay.max) * 100);
      return count(
        'rent-share',
        share,
        [rent, salary],
        say(`Rent as a share of pay before tax: ${share} %.`, `Anteil der Miete am Bruttogehalt: ${share} %.`),
      );
    },
  },
  {
    id: 'rise-wanted',
    version: 1,
    kind: 'strict',
    reads: ['salary', 'salary-wanted'],
    writes: ['open:pay rise wanted'],
    derive(view) {
      const [salary] = view.now('salary');
      const [wanted] = view.now('salary-wanted');
      const [now, next] = [amountOf(salary), amountOf(wanted)];
      if (
        !salary ||
        !wanted ||
        !now ||
        !next ||
        now.currency !== next.currency ||
        now.min <= 0 ||
        (next.per ?? 'year') !== (now.per ?? 'year')
      )
        return [];
      const rise = Math.round((next.min / now.max - 1) * 100);
      return rise > 0
        ? count(
            'open:pay rise wanted',
            rise,
            [salary, wanted],
            say(`Pay wanted: ${rise} % more than now.`, `Gehaltswunsch: ${rise} % mehr als jetzt.`),
          )
        : [];
    },
  },
];
