import type { Rule } from '../conclude.ts';
import { dateInWords, durationInWords } from '../sentence.ts';
import { compareDates, monthsBetween } from '../time.ts';
import { partOf } from './premises.ts';

/** What follows from papers: how long a licence has been held, whether a passport is still good. */
export const DOCUMENT_RULES: readonly Rule[] = [
  {
    id: 'licence-held',
    version: 1,
    kind: 'strict',
    reads: ['driving-licence'],
    ages: true,
    derive(view) {
      const [licence] = view.now('driving-licence');
      const start = partOf(licence, 'start');
      if (!licence || !start || start > view.today) return [];
      const months = monthsBetween(start, view.today);
      const years = Math.floor(months / 12);
      const held = years > 0 ? `${years} year${years === 1 ? '' : 's'}` : durationInWords(months);
      return [
        {
          attribute: 'experience',
          context: 'driving licence',
          value: { type: 'duration', months },
          premises: [licence],
          text: `Driving licence held for ${held}.`,
        },
      ];
    },
  },
  {
    id: 'document-valid',
    version: 1,
    kind: 'strict',
    reads: ['passport', 'driving-licence', 'visa'],
    ages: true,
    derive: (view) =>
      ['passport', 'driving-licence'].flatMap((attribute) => {
        const [document] = view.ever(attribute).slice(-1);
        const end = partOf(document, 'end');
        if (!document || !end) return [];
        const valid = compareDates(end, view.today) >= 0;
        const name = attribute === 'passport' ? 'passport' : 'driving licence';
        return [
          {
            attribute: `open:${name} valid`,
            value: { type: 'boolean' as const, yes: valid },
            premises: [document],
            text: `${valid ? 'Valid' : 'Expired'} ${name}: ${valid ? 'valid until' : 'expired on'} ${dateInWords(end)}.`,
          },
        ];
      }),
  },
];
