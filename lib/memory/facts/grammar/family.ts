import { KINS, type Kin, kinOf } from '../../../core/kin.ts';
import { countryOfPeople } from '../countries.ts';
import { DATE_TEXT } from '../dates.ts';
import { personAmong } from '../from-contact.ts';
import { parseNumber } from '../quantities.ts';
import { type Groups, type Phrases, rowsOf } from './phrase.ts';
import { type Draft, date, listed, type Row, record, type Saying, text } from './row.ts';

/**
 * Who is in the family: "my daughter Lena was born on 3 May 2015", "we have two children, Anna and Ben". What is read is theirs: a name and
 * a day of birth of somebody with a relation to the person, and for a child or a partner the person's own record of them.
 */
const escaped = (words: readonly string[]) =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[-]/g, '[- ]?'))
    .join('|');
const FAMILY_WORDS = KINS.filter(({ group }) => group !== 'known');
const ONE = escaped(FAMILY_WORDS.flatMap(({ one }) => one));
const MANY = escaped(FAMILY_WORDS.flatMap(({ many }) => many));
/** A child or a sibling: of them one has several. */
const SEVERAL = escaped(KINS.filter(({ group }) => group === 'child' || group === 'sibling').flatMap(({ many }) => many));

/** "{kin}" and "{kins}" in the templates below, spelt out. */
const spelt = (template: string) =>
  template
    .replaceAll('{kin}', `(?<kin>(?:(?:eldest|oldest|elder|older|youngest|younger|middle|only|twin|little|big|late) )?(?:${ONE}))`)
    .replaceAll('{kins}', `(?<kins>${MANY})`)
    .replaceAll('{several}', `(?<kins>${SEVERAL})`);

/** A name as names are written; "my brother is Tall" has none. */
const isName = (name: string | undefined): name is string =>
  name !== undefined &&
  /^\p{Lu}[\p{L}'’-]*\.?(?: (?:\p{Lu}[\p{L}'’-]*\.?|de|da|do|dos|van|von|der|den|la|le|al|bin|ibn|el|di)){0,4}$/u.test(name);

function somebody(kin: Kin, name: string, born: string | undefined, { reader }: Saying): Draft[] {
  const relation = kin.group === 'partner' ? 'partner' : kin.kin;
  const { id: subject, name: whole } = personAmong(reader.people, name, relation);
  const known = reader.people.find((one) => one.id === subject);
  const person = { name: whole, relation: kin.kin === kin.group && known ? known.relation : relation };
  const day = date(born, reader);
  const own = kin.group === 'child' ? record('child', { name: person.name, born: day }) : [];
  return [
    ...(kin.group === 'partner' ? record('partner', { name: person.name }, { person }) : text('name', person.name, { subject, person })),
    ...own,
    ...(day ? [{ attribute: 'bday', value: { type: 'date' as const, iso: day }, subject }] : []),
  ];
}

const one = (groups: Groups, at: Saying): readonly Draft[] | null => {
  const kin = kinOf(groups.kin ?? '');
  return kin && isName(groups.name) && !countryOfPeople(groups.name) ? somebody(kin, groups.name, groups.date, at) : null;
};

const ENTRY = new RegExp(
  `^(?<name>[\\p{L}][\\p{L}'’. -]*?)(?:,? (?:\\((?:age[dr]? )?)?(?:is )?(?:(?:de |mit )?\\d{1,2}(?: years old| jahren?(?: alt)?| años| ans| anos)?)\\)?|,? \\(?(?:born|geb(?:oren|\\.)?|née?|nacid[oa]|nascid[oa])(?: on| in| am| le| el| en| em)? (?<date>${DATE_TEXT})\\)?)?$`,
  'iu',
);
/** "Anna (8), Ben, 5, and Cleo (born 3 May 2019)". */
const members = (list: string | undefined): string[] => listed((list ?? '').replace(/, (?=\d{1,2}(?:,| |$))/g, ' '));

const several = (groups: Groups, at: Saying): readonly Draft[] | null => {
  const kin = kinOf(groups.kins ?? '');
  const entries = members(groups.list).map((entry) => ENTRY.exec(entry)?.groups);
  if (!kin || entries.length === 0 || !entries.every((entry) => isName(entry?.name))) return null;
  const said = parseNumber(groups.n ?? '');
  // "Three children, Anna and Ben" names two of them.
  const number = said ?? entries.length;
  const counted = kin.kin === 'child' && (groups.have !== undefined || said !== null || groups.all !== undefined);
  return [
    ...(counted ? [{ attribute: 'children', value: { type: 'number' as const, number } }] : []),
    ...entries.flatMap((entry) => somebody(kin, entry?.name ?? '', entry?.date, at)),
  ];
};

/** "My daughter's birthday is 3 May 2015", where there is one daughter; "Lena's birthday is ...", where she is known. */
const birthday = ({ kin: word, name, date: day }: Groups, { reader }: Saying): readonly Draft[] | null => {
  const kin = kinOf(word ?? '');
  const meant = reader.people.filter((person) => {
    if (name) return person.name === name || person.aliases.includes(name);
    const own = kinOf(person.relation);
    return own?.group === kin?.group && (kin?.group === 'partner' || own?.kin === kin?.kin);
  });
  const iso = date(day, reader);
  const [person] = meant;
  if (!iso || iso.length !== 10 || !person || meant.length !== 1) return null;
  return [
    { attribute: 'bday', value: { type: 'date', iso }, subject: person.id },
    ...(kinOf(person.relation)?.group === 'child' ? record('child', { name: person.name, born: iso }, { corrects: true }) : []),
  ];
};

const household1: readonly Draft[] = [{ attribute: 'household-size', value: { type: 'number', number: 1 } }];
/** "I live with my wife and two kids": four. */
const household = ({ kin, kins, n }: Groups): readonly Draft[] | null => {
  const number = parseNumber(n ?? '');
  return number !== null && kinOf(kin ?? '')?.group === 'partner' && kinOf(kins ?? '')?.group === 'child'
    ? [{ attribute: 'household-size', value: { type: 'number', number: number + 2 } }]
    : null;
};

const phrases = (id: string, read: Phrases['read'], templates: readonly string[]): Phrases => ({
  id,
  read,
  templates: templates.map(spelt),
});

export const FAMILY: readonly Row[] = rowsOf([
  phrases('family-one', one, [
    '(my|our) {kin},? {name},? (is|was|were) born (on |in )?{date}',
    "(my|our) {kin}'?s name is {name}",
    '(my|our) {kin} is (called|named) {name}',
    '(my|our) {kin} is {name}(, born (on |in )?{date})?',
    '{name} is (my|our) {kin}(, born (on |in )?{date})?',
    '{name},? (my|our) {kin},? (is|was) born (on |in )?{date}',
    '(i|we) have (an?|one) {kin}(,|:| called| named|, called|, named) {name},? (who (is|was) )?born (on |in )?{date}',
    '(i|we) have (an?|one) {kin}(,|:| called| named|, called|, named) {name}',
    '(meine?|unsere?) {kin},? {name},? (ist|wurde) (am |im )?{date} geboren',
    '(meine?|unsere?) {kin} hei(ß|ss)t {name}',
    '(der name (meiner|meines|unserer|unseres) {kin}s? ist|mein(e|er)? {kin} ist) {name}',
    '{name} ist (meine?|unsere?) {kin}',
    '(ich habe|wir haben) einen? {kin}(,| namens) {name}(, geboren (am |im )?{date})?',
    '(ma|mon|notre) {kin},? {name},? est née? (le |en )?{date}',
    "(ma|mon|notre) {kin} (s'appelle|se nomme) {name}",
    '{name} est (ma|mon|notre) {kin}',
    '(mi|nuestr[oa]) {kin},? {name},? (nació|nacio) (el |en )?{date}',
    '(mi|nuestr[oa]) {kin} se llama {name}',
    '{name} es (mi|nuestr[oa]) {kin}',
    '(a |o )?(minha|meu|noss[oa]) {kin},? {name},? nasceu (em |a |no dia )?{date}',
    '(a |o )?(minha|meu|noss[oa]) {kin} (chama-se|se chama) {name}',
    '{name} é (a |o )?(minha|meu|noss[oa]) {kin}',
  ]),
  phrases('family-several', several, [
    '(?<have>(i|we) have) {n} ((lovely|wonderful|beautiful|small|young|little|grown-up|adult) )?{several}(,|:| -| –| called| named|, called|, named) {list}',
    '(my|our) ({n} )?{kins} are( called| named)? {list}',
    "(?<all>(my|our)) ({n} )?{kins}'?s? names are {list}",
    '(?<have>(ich habe|wir haben)) {n} {several}(,|:| -| –| namens) {list}',
    '(meine|unsere) ({n} )?{kins} (sind|hei(ß|ss)en) {list}',
    "(?<have>(j'ai|nous avons)) {n} {several}(,|:| -| –|,? qui s'appellent) {list}",
    "(mes|nos) ({n} )?{kins} (s'appellent|sont) {list}",
    '(?<have>(tengo|tenemos)) {n} {several}(,|:| -| –|,? que se llaman) {list}',
    '(mis|nuestr[oa]s) ({n} )?{kins} (se llaman|son) {list}',
    '(?<have>(tenho|temos)) {n} {several}(,|:| -| –|,? que se chamam) {list}',
    '(os |as )?(meus|minhas|noss[oa]s) ({n} )?{kins} (chamam-se|se chamam|são) {list}',
  ]),
  phrases('household', household, [
    `i live (at home |together )?with (my|our) {kin}( and|, my|, our)( my| our| the)? {n} {several}`,
    'ich (wohne|lebe) mit (meinem|meiner) {kin} und( unseren| meinen)? {n} {several}( zusammen)?',
  ]),
  phrases('household-one', () => household1, [
    'i (live|am living) (alone|on my own|by myself)',
    'ich (wohne|lebe) (allein|alleine)',
    'vivo (solo|sola)',
    'je vis seule?',
    'moro sozinh[oa]',
  ]),
  phrases('family-birthday', birthday, [
    "(my|our) {kin}'?s (birthday|date of birth|birth date|dob) is (on )?{date}",
    "{name}'s (birthday|date of birth|birth date|dob) is (on )?{date}",
    '{name} (was|is) born (on )?{date}',
    '(der geburtstag|das geburtsdatum) (meiner|meines|unserer|unseres) {kin}s? ist (der |am )?{date}',
  ]),
]);
