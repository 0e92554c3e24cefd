import { flag, record, text, valued } from '../../facts/grammar/row.ts';
import { lookup } from '../../facts/lookup.ts';
import { named, type Slot } from './shape.ts';

/** People somebody has to do with, their own name, children and habits. */
const PERSON_CUES = [
  /\b(?:called|named|name is|name's|name of|with|to|is|by|ring|call|phone|contact|tell|see|seeing|dating|down|from|:|,|man in my life:|from) $/i,
  /^$/,
];
export const somebody = (attribute: string, relation: string): Slot => ({
  attributes: [attribute],
  fill: named(PERSON_CUES, (name) => record(attribute, { name }, { person: { name, relation } })),
});
const DOCTOR = [/\b(?:registered|signed on|with|is(?: now)?|see|now|to|under|doctor,?|gp:?|:|of|it's) $/i, /^$/];
export const doctor: Slot = {
  attributes: ['doctor'],
  fill: named(DOCTOR, (name) =>
    /^Dr\b/.test(name) ? record('doctor', { name }, { person: { name, relation: 'doctor' }, replaces: true }) : null,
  ),
};
const NO_MORE =
  /\b(?:quit|stop(?:ped)?|g[ai]ve(?:n)? up|no more|without|free|ex-?smoker|kick(?:ed)?|packed|never|last|final|binned|clean|over|off|non-?smoker|threw|haven't|hasn't|don't|not)\b/i;
const ANEW = /\b(?:again|back on|started|taken up|took up|a day|i smoke|i'm a smoker|roll|pipe|cigars?)\b/i;
export const smoker: Slot = {
  attributes: ['smoker'],
  fill: ({ sentence, kind }) =>
    NO_MORE.test(sentence) === (kind === 'end') && ANEW.test(sentence) !== (kind === 'end') ? flag('smoker', kind !== 'end') : null,
};
const NTH: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, one: 1, two: 2, three: 3, four: 4, five: 5 };
export const children: Slot = {
  attributes: ['children', 'household-size'],
  fill: ({ sentence }) => {
    const said =
      /\b(?:our|my) (?<n>first|second|third|fourth)(?: child| baby| kid|-born)?\b(?! (?:time|try|go|choice|wife|husband))|\b(?:makes|that's|so|now have|have|of|number) (?<m>one|two|three|four|five) (?:kids|children|boys|girls|daughters|sons|now|of them|it is)\b|\bnumber (?<k>two|three|four|five)\b/i.exec(
        sentence,
      )?.groups;
    const count = lookup(NTH, (said?.n ?? said?.m ?? said?.k ?? '').toLowerCase());
    return count ? valued('children', { type: 'number', number: count }) : null;
  },
};
const SURNAME = [
  /\b(?:surname is|name is|name:|name,|barrelled:|i'm|i am|sign as|call me|back to|known as|go by|deed poll to|i'm now|says|it's) (?:now )?(?:mrs |mr |ms )?$/i,
];
const FAMILY = /\b(?:surname|maiden name|family name|last name|married name|his name|double-barrelled|mrs|mr|sign as|back to)\b/i;
export const name: Slot = {
  attributes: ['name', 'family-name', 'given-name'],
  fill: named(SURNAME, (found, { sentence }) => {
    if (found.includes(' ')) return [...text('name', found), ...text('family-name', found.split(' ').at(-1))];
    return FAMILY.test(sentence) ? text('family-name', found) : null;
  }),
};
