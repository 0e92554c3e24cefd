import { describe, expect, test } from 'vitest';
import { format } from '../../../lib/fill/format/index.ts';
import type { FieldReading } from '../../../lib/forms/types.ts';
import { type Draft, field, read } from './build.ts';

/** One thing asked in several boxes: numbers in parts, a street and its number, days in three lists. */
const NAME: Draft = { label: 'Full name', name: 'fullname' };
const tokens = (...drafts: Draft[]) =>
  read([NAME, ...drafts])
    .slice(1)
    .map(({ token }) => token);

const CODES = ['Germany (+49)', 'France (+33)', 'United Kingdom (+44)', 'Spain (+34)'];

describe('a telephone number in parts', () => {
  test('a list of dialling codes before one box', () => {
    const parts = tokens({ kind: 'select', label: 'Mobile', name: 'cc', options: CODES }, { label: 'Mobile', name: 'number' });
    expect(parts).toEqual(['tel-country-code', 'tel-national']);
  });
  test('three short boxes under the same words', () => {
    const box = (name: string, maxLength: number): Draft => ({ label: 'Phone', labelSource: 'before', name, maxLength });
    expect(tokens(box('p1', 3), box('p2', 3), box('p3', 4))).toEqual(['tel-area-code', 'tel-local-prefix', 'tel-local-suffix']);
  });
  test('area code and number, told by their names', () => {
    const parts = tokens({ label: 'Telefono', name: 'tel_prefisso' }, { label: 'Telefono', name: 'tel_numero' });
    expect(parts).toEqual(['tel-area-code', 'tel-local']);
  });
  test('what autocomplete calls a part is one', () => {
    const parts = tokens({ label: 'Phone', autocomplete: 'tel-country-code' }, { label: 'Phone', autocomplete: 'tel-national' });
    expect(parts).toEqual(['tel-country-code', 'tel-national']);
  });
  test('two boxes with the same words are two numbers', () => {
    expect(tokens({ label: 'Phone', name: 'phone_home' }, { label: 'Phone', name: 'phone_other' })).toEqual(['tel', 'tel']);
    expect(tokens({ label: 'Phone', name: 'a', group: 0 }, { label: 'Phone', name: 'b', group: 1 })).toEqual(['tel', 'tel']);
  });

  test.each<[string, Draft[], (string | null)[]]>([
    [
      'a form builder’s two boxes',
      [
        { label: 'Area Code', kind: 'tel', name: 'q5[area]' },
        { label: 'Phone Number', kind: 'tel', name: 'q5[phone]' },
      ],
      ['tel-area-code', 'tel-local'],
    ],
    ['in German', [{ label: 'Vorwahl' }, { label: 'Rufnummer', kind: 'tel' }], ['tel-area-code', 'tel-local']],
    [
      'a code of a country by its example',
      [
        { label: 'Vorwahl', placeholder: '+49' },
        { label: 'Rufnummer', kind: 'tel' },
      ],
      ['tel-country-code', 'tel-national'],
    ],
    [
      'a code of a country by its label',
      [{ label: 'Country code' }, { label: 'Phone number', kind: 'tel' }],
      ['tel-country-code', 'tel-national'],
    ],
    ['in French', [{ label: 'Indicatif' }, { label: 'Téléphone', kind: 'tel' }], ['tel-country-code', 'tel-national']],
    ['in Spanish', [{ label: 'Prefijo' }, { label: 'Teléfono', kind: 'tel' }], ['tel-country-code', 'tel-national']],
    [
      'three boxes',
      [{ label: 'Country code' }, { label: 'Area code' }, { label: 'Phone number', kind: 'tel' }],
      ['tel-country-code', 'tel-area-code', 'tel-local'],
    ],
    [
      'two boxes under one label, the first named as the code of a country',
      [
        { label: 'Phone', labelSource: 'before', placeholder: '+44', name: 'phone_cc', maxLength: 5 },
        { label: 'Phone', labelSource: 'before', name: 'phone_number' },
      ],
      ['tel-country-code', 'tel-national'],
    ],
    ['a code that stands before the box', [{ label: 'Phone', kind: 'tel', before: '+44' }], ['tel-national']],
    ['a code of no number', [{ label: 'Area code', kind: 'tel' }, { label: 'Zip' }], [null, 'postal-code']],
    ['a country is no code', [{ label: 'Country' }, { label: 'Phone number', kind: 'tel' }], ['country', 'tel']],
  ])('%s', (_, drafts, want) => expect(tokens(...drafts)).toEqual(want));

  const said = (token: string, value: string): string | null => {
    const [reading] = read([{ label: 'Phone' }, NAME]) as [FieldReading, FieldReading];
    const text = { type: 'text', text: value } as const;
    const found = format(
      text,
      'tel',
      field({ label: 'Phone' }),
      { question: reading.question, token },
      { language: 'en', today: '2026-01-01' },
    );
    return found.ok ? found.value.shown : null;
  };
  test.each([
    ['tel-area-code', '+1 212 555 0123', '212'],
    ['tel-local-prefix', '+1 212 555 0123', '555'],
    ['tel-local-suffix', '+1 212 555 0123', '0123'],
    ['tel-local', '+1 212 555 0123', '5550123'],
    ['tel-country-code', '+44 7700 900123', '+44'],
    ['tel-local-prefix', '+44 7700 900123', null],
  ])('%s of %s is %s', (token, value, part) => expect(said(token, value)).toBe(part));
});

const pathOf = ({ question }: FieldReading) => question.path;

describe('a street whose number stands apart', () => {
  test.each([
    ['Straße', 'Hausnummer'],
    ['Rue', 'Numéro'],
    ['Via', 'Numero civico'],
    ['Indirizzo', 'N. civico'],
    ['Street name', 'House number'],
    ['Straatnaam', 'Huisnummer'],
    ['Calle', 'Número'],
    ['Logradouro', 'Número'],
    ['Ulica', 'Nr domu'],
    ['Ulice', 'Číslo popisné'],
    ['Utca', 'Házszám'],
    ['Улица', 'Дом'],
    ['Вулиця', 'Номер будинку'],
    ['Οδός', 'Αριθμός'],
    ['Sokak', 'Kapı No'],
    ['רחוב', 'מספר בית'],
  ])('%s and %s: each takes its own', (street, number) => {
    const [line, house] = read([{ label: street }, { label: number }, { label: 'Postleitzahl' }, NAME]);
    expect([line, house].map((one) => one?.question.path)).toEqual(['address.street-name', 'address.house-number']);
  });
  test('the number may stand before its street', () =>
    expect(read([{ label: 'House number' }, { label: 'Street name' }, NAME]).map(({ question }) => question.path)).toEqual([
      'address.house-number',
      'address.street-name',
      'name',
    ]));
  test('what follows the number may have a box of its own', () =>
    expect(
      read([{ label: 'Straat' }, { label: 'Huisnummer' }, { label: 'Toevoeging' }, { label: 'Postcode' }, NAME]).map(
        ({ question }) => question.path,
      ),
    ).toEqual(['address.street-name', 'address.house-digits', 'address.house-addition', 'address.postal-code', 'name']));
  test('a number beside no street is none of a house', () =>
    expect(read([{ label: 'Account' }, { label: 'No.' }, NAME])[1]?.question.path).toBeNull());
  test('a street alone does', () =>
    expect(read([{ label: 'Straße und Hausnummer' }, { label: 'Postleitzahl' }, NAME])[0]?.fill).toBe(true));
});

describe('boxes in a row', () => {
  test('first and last under words for the whole name', () => {
    const over = { label: 'Full name', labelSource: 'before' as const };
    expect(
      read([
        { ...over, placeholder: 'First' },
        { ...over, placeholder: 'Middle' },
        { ...over, placeholder: 'Last' },
      ]).map(pathOf),
    ).toEqual(['given-name', 'additional-name', 'family-name']);
    expect(read([{ label: 'First', before: 'Name' }, { label: 'Last', before: 'Name' }, { label: 'Email' }]).map(pathOf)).toEqual([
      'given-name',
      'family-name',
      'email',
    ]);
    expect(
      read([{ label: 'First', before: 'Places' }, { label: 'Last', before: 'Places' }, NAME])
        .slice(0, 2)
        .map(pathOf),
    ).toEqual([null, null]);
  });
  test('an address over two lines', () =>
    expect(
      read([{ label: 'Address' }, { label: 'Address' }, { label: 'Town' }, NAME])
        .slice(0, 2)
        .map(pathOf),
    ).toEqual(['address.address-line1', 'address.address-line2']));
});

describe('a day in three boxes', () => {
  const MONTHS = 'January February March April May June July August September October November December'.split(' ');
  const parts = (drafts: readonly Draft[], around?: Parameters<typeof read>[1]) =>
    read(drafts, around).map(({ question }) => `${question.path} ${question.unit ?? ''}`.trim());
  const under = (legend: string, ...labels: string[]): Draft[] => labels.map((label) => ({ label, legend }));

  test.each<[string, string[], string]>([
    ['Passport expiry date', ['Day', 'Month', 'Year'], 'passport.end'],
    ['Ablaufdatum des Reisepasses', ['Tag', 'Monat', 'Jahr'], 'passport.end'],
    ['When did you start your current job?', ['Month', 'Year'], 'job.start'],
    ['When did you move to this address?', ['Month', 'Year'], 'address.start'],
  ])('%s: %j', (legend, labels, path) => {
    const units = labels.map((label) => ({ Tag: 'day', Monat: 'month', Jahr: 'year' })[label] ?? label.toLowerCase());
    expect(parts(under(legend, ...labels))).toEqual(units.map((unit) => `${path} ${unit}`));
  });
  test('each called by its part', () =>
    expect(parts([{ label: 'Passport expiry day' }, { label: 'Passport expiry month' }, { label: 'Passport expiry year' }])).toEqual([
      'passport.end day',
      'passport.end month',
      'passport.end year',
    ]));
  test('the day of a passport is none of a card', () => {
    const list = (options: readonly string[]): Draft => ({ label: 'Expiry date', kind: 'select', options });
    const three = [
      list(Array.from({ length: 31 }, (_, at) => `${at + 1}`)),
      list(MONTHS),
      list(Array.from({ length: 14 }, (_, at) => `${2026 + at}`)),
    ];
    expect(parts(three, { heading: 'Passport' })).toEqual(['passport.end day', 'passport.end month', 'passport.end year']);
    expect(read([{ label: 'Card number' }, ...three], { heading: 'Passport' }).map(({ leave }) => leave)).toEqual([
      'card',
      'card',
      'card',
      'card',
    ]);
  });
  test('a day of something else is nobody’s', () =>
    expect(parts(under('Date of the accident', 'Day', 'Month', 'Year')).map((one) => one.split(' ')[0])).toEqual(['null', 'null', 'null']));
  test('one box that speaks of a day takes the whole of it', () =>
    expect(parts([{ label: 'Passport expiry day' }, { label: 'Full name' }])[0]).not.toBe('passport.end day'));
});

describe('a whole address in one box', () => {
  const pathOf = (label: string) => read([NAME, { label }])[1]?.question.path;
  test.each(['Home address (street, city, state, ZIP)', 'Adresse (Straße, PLZ, Ort)', 'Address: street, town and postcode'])(
    '%s',
    (label) => expect(pathOf(label)).toBe('address'),
  );
  test.each(['City, State ZIP', 'Street and house number', 'Town'])('not %s', (label) => expect(pathOf(label)).not.toBe('address'));
});

test('the label of the box before is no title over the next', () => {
  const drafts: Draft[] = [
    { label: 'Relationship to child', labelSource: 'label' },
    { label: 'Home address', labelSource: 'label', before: 'Relationship to child' },
  ];
  expect(read([NAME, ...drafts])[2]).toMatchObject({ question: { path: 'address', subject: { relation: 'self' } } });
});

test('a town with its country is one box for two parts', () => {
  expect(read([NAME, { label: 'Town and country' }])[1]?.question.path).toBe('address.town-line');
});
