import { KINS, kinOf } from '../../../core/kin.ts';
import type { Person } from '../../types.ts';
import { personAmong } from '../from-contact.ts';
import { HEALTH_EN } from './health-en.ts';
import { gist } from './phrase.ts';
import { allergies } from './readers.ts';
import { type Draft, type Row, record, type Saying, text } from './row.ts';
import { THINGS_EN } from './things-en.ts';

/**
 * The same things said of somebody in one's life: "my daughter Anna takes a size 9 in shoes", "our neighbour Mr Szabo drives a green Volvo".
 * The sentence is read as if they said it themselves, and what it says is theirs.
 */
const READY = [...HEALTH_EN, ...THINGS_EN].map((row) => ({ row, looks: gist(row.pattern) }));

const KIN = KINS.flatMap(({ one }) => one)
  .filter((word) => /^[a-z-]+(?: [a-z]+)?$/.test(word))
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const TITLE = '(?:(?:mr|mrs|ms|miss|dr)\\.? )?';
const THEM = `^(?:my|our) (?<kin>(?:(?:eldest|oldest|elder|older|youngest|younger|middle|next-door|upstairs|downstairs) )?(?:${KIN}))(?:,? (?<name>${TITLE}\\p{L}[\\p{L}'’-]*?(?: \\p{L}[\\p{L}'’-]*?)?))?`;
const DOES =
  '(?<verb>takes|wears|drives|has|is|uses|needs|owns|rides|eats|drinks|cannot|does not|prefers|likes|was|had|got|walks|lives in|rents)';
const FIRST: Readonly<Record<string, string>> = {
  takes: 'take',
  wears: 'wear',
  drives: 'drive',
  has: 'have',
  is: 'am',
  uses: 'use',
  needs: 'need',
  owns: 'own',
  rides: 'ride',
  eats: 'eat',
  drinks: 'drink',
  'does not': 'do not',
  prefers: 'prefer',
  likes: 'like',
  walks: 'walk',
  rents: 'rent',
  'lives in': 'live in',
};

/** One is told of by name, or is the only one of that kind who is known. */
function whoIs(said: string, name: string | undefined, { reader }: Saying): Person | null {
  const kin = kinOf(said);
  if (!kin) return null;
  const relation = kin.group === 'partner' ? 'partner' : kin.kin;
  if (name) return /^\p{Lu}/u.test(name) ? personAmong(reader.people, name, relation) : null;
  const known = reader.people.filter(
    (person) => kinOf(person.relation)?.kin === kin.kin || (kin.group === 'partner' && kinOf(person.relation)?.group === 'partner'),
  );
  return known.length === 1 ? (known[0] ?? null) : null;
}

/** Their words as one's own: "she cannot have peanuts, she is allergic". */
const asOwn = (words: string): string =>
  words
    .replace(/\b(?:he|she|they) (?:is|are|'s|'re)(?![\p{L}])/giu, 'I am')
    .replace(/\b(?:he|she|they) has\b/gi, 'I have')
    .replace(/\b(?:his|her|their)\b/gi, 'my')
    .replace(/\b(?:he|she|they)\b/gi, 'I');

/** What cannot be of somebody else in the way it is of the person: who treats them, where parcels go. */
const OWN_ONLY = /^(?:doctor|dentist|optician|order|delivery-note|parcel-neighbour|newsletter|contact-|username|trip)/;

function read(words: string, saying: Saying): readonly Draft[] | null {
  const own = /^i am (?:(?:severely|badly|very|highly|also) )*allergic to (?<what>.+)$/i.exec(words)?.groups?.what;
  if (own) return allergies(own);
  for (const { row, looks } of READY) {
    if (!looks.test(words)) continue;
    const match = row.pattern.exec(words);
    const drafts = match ? row.read(match.groups ?? {}, { ...saying, text: words }) : null;
    if (drafts && drafts.length > 0) return drafts;
  }
  return null;
}

function ofThem(person: Person, words: string, saying: Saying): readonly Draft[] | null {
  // The same with less behind it, where a comma lets it end.
  for (const way of [words, words.split(/, (?:so|but|and|as|because|who) /i)[0] ?? '', words.split(', ')[0] ?? '']) {
    const drafts = read(way, saying);
    if (!drafts) continue;
    if (drafts.some(({ attribute, person: other }) => OWN_ONLY.test(attribute) || other)) return null;
    const { name, relation } = person;
    const isChild = kinOf(relation)?.group === 'child';
    return [
      ...text('name', name, { subject: person.id, person: { name, relation } }),
      ...(isChild ? record('child', { name }) : []),
      ...drafts.map((draft) => ({ ...draft, subject: person.id })),
    ];
  }
  return null;
}

export const THEIRS_EN: readonly Row[] = [
  {
    id: 'theirs-does',
    pattern: new RegExp(`${THEM},? (?:usually |also |always |now )?${DOES} (?<rest>.+)$`, 'iu'),
    read: ({ kin = '', name, verb = '', rest = '' }, saying) => {
      const person = whoIs(kin, name, saying);
      const first = FIRST[verb.toLowerCase()] ?? verb.toLowerCase();
      return person && ofThem(person, `I ${first} ${asOwn(rest)}`, saying);
    },
  },
  {
    id: 'theirs-is',
    pattern: new RegExp(`${THEM}'s? (?<label>[\\p{L} -]{3,40}?) (?<verb>is|are|measures) (?<rest>.+)$`, 'iu'),
    read: ({ kin = '', name, label, verb, rest = '' }, saying) => {
      const person = whoIs(kin, name, saying);
      return person && ofThem(person, `my ${label} ${verb} ${asOwn(rest)}`, saying);
    },
  },
];
