import { describe, expect, it } from 'vitest';
import { brought, note, said } from './open.ts';

const AT = '2026-05-20';

/** What goes on behind a value is no part of it: it is understood, or the value alone is read. */
const GOES_ON: readonly (readonly [text: string, ...facts: string[]])[] = [
  ['I have worked for Acme for 3 years.', 'job=employer:Acme start:2023'],
  ['I have been a nurse at Acme for ten years.', 'job=employer:Acme title:Nurse start:2016'],
  [
    'I have lived at 12 Park Row, Leeds LS1 5AB for 18 months.',
    'address=address-line1:12 Park Row address-level2:Leeds postal-code:LS1 5AB',
  ],
  ['I live at 12 Park Row, Leeds LS1 5AB with my wife.', 'address=address-line1:12 Park Row address-level2:Leeds postal-code:LS1 5AB'],
  ['I live at 12 Park Row in Leeds, on the ground floor.', 'address=address-line1:12 Park Row address-level2:Leeds'],
  ['I have been married to Ines Bell for ten years.', 'marital-status=Married', 'partner=name:Ines Bell'],
  ['I work at Acme with my brother.', 'job=employer:Acme'],
  ['I work for Acme on Mondays.', 'job=employer:Acme'],
  ['I work at Acme three days a week.', 'job=employer:Acme'],
  ['I work at Acme as a baker with my brother.', 'job=employer:Acme title:Baker'],
  ['I work for Acme in Leeds on Mondays.', 'job=employer:Acme location:Leeds'],
  ['Trabajo en Acme con mi hermano.', 'job=employer:Acme'],
  ['Je travaille chez Acme avec mon frère.', 'job=employer:Acme'],
  ['Trabalho na Acme com o meu irmão.', 'job=employer:Acme'],
  ['I work at Acme because it is close.', 'job=employer:Acme'],
  ['Ich arbeite bei Siemens mit meinem Bruder.', 'job=employer:Siemens'],
  ['I am a nurse at Acme until June 2027.', 'job=employer:Acme title:Nurse end:2027-06'],
  ['I moved to Leeds to study.', 'address=address-level2:Leeds'],
  ['My bank is Monzo, was Barclays.', 'bank=Monzo'],
  ['My doctor is Elaine Hill for the moment.', 'doctor=name:Elaine Hill'],
  ['My phone is 0171 2345678 for now.', 'tel=0171 2345678'],
  ['I am allergic to cats, but not dogs.', 'allergy=cats'],
  ['I am allergic to nothing.', '!allergy=none known'],
];
/** Not understood to its end: kept as a note, and nothing else. */
const NOT_READ: readonly string[] = [
  'I bank with Monzo for two years now.',
  'I live in York during the week.',
  'Ich wohne in Köln bis März.',
  'Vivo en Madrid hasta marzo.',
  "J'habite à Lyon jusqu'en mars.",
  'I live at 12 Park Row, Leeds LS1 5AB until March.',
];
/** What somebody is, is not what they are called. */
const NO_NAME: readonly string[] = [
  'Meine Frau ist Lehrerin.',
  'Mein Mann ist Arzt.',
  'Mein Sohn ist Student.',
  'Meine Tochter ist Vegetarierin.',
  'Mein Hausarzt ist Internist.',
  'Ma femme est Française.',
  'Mi hijo es Médico.',
  'My landlord is Polish.',
  'My doctor is Indian.',
  'My husband is Retired.',
  'My husband is Head of Sales.',
  'My son is Autistic.',
];
/** Names with small words in them, and names told without one for it. */
const NAMES: readonly (readonly [text: string, fact: string])[] = [
  ['I live in Newcastle upon Tyne.', 'address=address-level2:Newcastle upon Tyne'],
  ['I live in Frankfurt am Main.', 'address=address-level2:Frankfurt am Main'],
  ['I live in Dar es Salaam.', 'address=address-level2:Dar es Salaam'],
  ['I work for Teach for America.', 'job=employer:Teach for America'],
  ['I work at Stoke on Trent Council.', 'job=employer:Stoke on Trent Council'],
  ['I studied Design at Hochschule für angewandte Künste.', 'education=institution:Hochschule für angewandte Künste area:Design'],
  ['My wife is Ines.', 'partner=name:Ines'],
  ['Mi marido es Juan.', 'partner=name:Juan'],
  ['My landlord is City of Leeds.', 'landlord=name:City of Leeds'],
  ['Meine Frau ist Ines Bell.', 'partner=name:Ines Bell'],
  ['Mein Hausarzt ist Frau Müller.', 'doctor=name:Müller'],
];

describe('a value ends where the sentence goes on', () => {
  it.each(GOES_ON)('%s', async (text, ...facts) => {
    expect((await said(text, AT)).filter((one) => !one.startsWith('note='))).toEqual(facts);
  });

  it.each(NOT_READ)('%s', async (text) => {
    expect(await said(text, AT)).toEqual([`note=${text}`]);
  });

  it.each(NAMES)('%s', async (text, fact) => {
    expect(await said(text, AT)).toEqual([fact]);
  });

  it('takes the time that stands in front of a title for its time', async () => {
    const { memory } = await brought([note('N', AT, 'From 1 January 2027 my job title is Head Baker.')], AT);
    expect(await memory.slot({ attribute: 'organization-title' })).toEqual([]);
    const [title] = (await memory.all()).filter(({ attribute }) => attribute === 'organization-title');
    expect(title).toMatchObject({ value: { text: 'Head Baker' }, validFrom: '2027-01-01' });
  });
});

describe('what somebody is', () => {
  it.each(NO_NAME)('%s', async (text) => {
    expect(await said(text, AT)).toEqual([`note=${text}`]);
  });
});

describe('what somebody without a name is', () => {
  it.each([
    ['My wife is French.', 'relative=relation:wife nationality:French'],
    ['My partner is Catholic.', 'relative=relation:partner religion:Catholic'],
  ])('%s is said of them', async (text, line) => {
    expect(await said(text, AT)).toEqual([line]);
  });
});

describe('an end told with its time', () => {
  it.each([
    ['I work at Acme as a baker.', 'I quit my job at Acme 3 months ago.', 'job', '2026-02'],
    ['I work at Acme as a baker.', 'I left Acme three months ago.', 'job', '2026-02'],
    ['I drive a Skoda Fabia.', 'I sold my car last month.', 'vehicle', '2026-04'],
    ['I have a dog called Juno.', 'Juno died in March 2026.', 'pet', '2026-03'],
    ['I have a dog called Juno.', 'My dog died.', 'pet', AT],
  ])('%s %s', async (told, then, attribute, day) => {
    const { memory } = await brought([note('N1', '2025-01-27', told), note('N2', AT, then)], AT);
    expect(await memory.slot({ attribute })).toEqual([]);
    expect((await memory.former({ attribute })).map(({ validTo }) => validTo)).toEqual([day]);
  });
});

describe('a list ends where something else is told', () => {
  it.each([
    'I am allergic to nuts, I carry a pen.',
    "Allergique aux noix, j'ai toujours un stylo sur moi.",
    'Allergisch gegen Nüsse, ansonsten gesund.',
  ])('%s', async (text) => {
    const { memory } = await brought([note('N', AT, text)], AT);
    const told = (await memory.all()).filter(({ attribute }) => attribute === 'allergy').map((belief) => belief.text);
    expect(told.filter((one) => /pen|stylo|sonst/i.test(one))).toEqual([]);
    memory.close();
  });
});
