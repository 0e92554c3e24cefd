/** Whether what a control shows afterwards is what was meant, and which of its labels is the one that was meant. */
import { describe, expect, it } from 'vitest';
import { placeOfLabel, sameDate, sameValue } from '../../../lib/fill/verify.ts';

describe('an option', () => {
  const shows = (label: string, shown: string) => sameValue({ type: 'option', label }, shown);
  it.each([
    ['A+', 'A-'],
    ['A', 'A-'],
    ['A-', 'A'],
    ['C', 'C++'],
    ['C++', 'C#'],
    ['< 5 years', '> 5 years'],
    ['GMT+1', 'GMT-1'],
    ['-1', '1'],
    ['10', '10+'],
  ])('%s is not %s', (label, shown) => expect(shows(label, shown)).toBe(false));
  it.each([
    ['A−', 'a-'],
    ['Semi-detached', 'Semi detached'],
    ['10 - 20', '10–20'],
    ['Name - first', 'Name: first'],
    ['+44', '(+44)'],
    ['Kinder- und Jugendhilfe', 'Kinder und Jugendhilfe'],
    ['Europe > Germany', 'Europe / Germany'],
  ])('%s is %s', (label, shown) => expect(shows(label, shown)).toBe(true));

  it.each<[string[], string, number]>([
    [['A-', 'A+'], 'A+', 1],
    [['C', 'C++', 'C#'], 'C#', 2],
    [['Flat', 'HOUSE'], 'House', 1],
    [['master', 'Master'], 'Master', 1],
    [['Master', 'MASTER'], 'master', -2],
    [['Georgia', 'Georgia'], 'Georgia', -2],
    [['Flat'], 'House', -1],
  ])('in %j, %s stands at %i', (labels, wanted, at) => expect(placeOfLabel(labels, wanted)).toBe(at));
});

describe('several options', () => {
  const show = (labels: string[], shown: string) => sameValue({ type: 'options', labels }, shown);
  it.each<[string[], string, boolean]>([
    [['Java', 'Python'], 'Python × Java ×', true],
    [['Java', 'Python'], 'JavaPython', true],
    [['Java', 'C++'], 'C++; Java; Go', true],
    [['東京', '大阪'], '東京大阪', true],
    [['Java'], 'JavaScript ×', false],
    [['York'], 'New York; Leeds', false],
    [['C', 'Go'], 'C++; Go', false],
  ])('%j in %s: %s', (labels, shown, want) => expect(show(labels, shown)).toBe(want));
});

describe('a number', () => {
  const show = (number: number, shown: string, text = String(number)) => sameValue({ type: 'number', number, text }, shown);
  it.each<[number, string, string?]>([
    [52400, '52400'],
    [52400, '52,400.00 €'],
    [52400, '£52,400'],
    [52400, '52400.000'],
    [52400, "CHF 52'400.–"],
    [524, '$524.00 / month'],
    [4.5, '4,50 %'],
    [4.75, '4.750'],
    [0.5, '.5'],
    [0, '0'],
    [0, '0.00'],
    [-5, '−5'],
    [-5, '-€5.00'],
    [40, '40 hours'],
    [1067, '01067', '01067'],
    [1067, '01 067', '01067'],
    [Number('110101199003077233'), '110101199003077233', '110101199003077233'],
  ])('%d is shown as %s', (number, shown, text) => expect(show(number, shown, text)).toBe(true));
  it.each<[number, string, string?]>([
    [52400, '524.00'],
    [52400, '52.4'],
    [35, '3.5'],
    [3.5, '35'],
    [123, '12/3'],
    [0, ''],
    [0, '-'],
    [-5, '5'],
    [5, '-5'],
    [510, '5 of 10'],
    [52.4, '52,400'],
    [1067, '1067', '01067'],
    [Number('110101199003077233'), '110101199003077230', '110101199003077233'],
  ])('%d is not %s', (number, shown, text) => expect(show(number, shown, text)).toBe(false));

  it.each(
    'en-GB de-DE de-CH fr-FR fr-CH es-ES pt-PT it-IT nl-NL pl-PL sv-SE nb-NO da-DK fi-FI cs-CZ hu-HU ro-RO tr-TR ru-RU uk-UA en-IN hi-IN ja-JP zh-CN ko-KR vi-VN id-ID he-IL pt-BR es-MX lv-LV et-EE'.split(
      ' ',
    ),
  )('reads right as %s writes it', (language) => {
    for (const number of [7, 42, 999, 1000, 1234, 52400, 524000, 1234567, 0.5, 3.25, 1234.5, -52400]) {
      const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(number);
      const money = new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(number);
      expect([plain, show(number, plain), money, show(number, money)]).toEqual([plain, true, money, true]);
      expect([plain, show(number * 100, plain), show(number * 100, money)]).toEqual([plain, false, false]);
    }
  });
});

describe('a text of digits', () => {
  const show = (text: string, shown: string) => sameValue({ type: 'text', text }, shown);
  it.each([
    ['07700 900312', '(07700) 900-312'],
    ['0123456789', '01.23.45.67.89'],
    ['+44 7700 900312', '07700 900312'],
    ['+49 30 1234567', '030/1234567'],
    ['12345678909', '123.456.789-09'],
    ['12345678000195', '12.345.678/0001-95'],
    ['7561234567897', '756.1234.5678.97'],
    ['52400', '52,400'],
    ['52,400', '52.400,00 €'],
    ['3.5', '3,50'],
    ['KT‍204', 'KT204'],
    ['می‌روم', 'میروم'],
    ['two  lines\nof it', 'two lines of it'],
  ])('%s is shown as %s', (text, shown) => expect(show(text, shown)).toBe(true));
  it.each([
    ['52400', '524.00'],
    ['3.5', '35'],
    ['12/3', '123'],
    ['123', '12/3'],
    ['123', ''],
    ['07700 900312', '07700 900313'],
  ])('%s is not %s', (text, shown) => expect(show(text, shown)).toBe(false));
});

describe('a date', () => {
  it.each([
    ['2012-05-12', '12 May 2025'],
    ['2012-05-12', 'May 12, 2025'],
    ['2026-12-26', '26 Dec 2025'],
    ['2012-05-12', '12/05/2025'],
    ['2027-03-15', 'Tuesday 2 March 2027, from £15'],
    ['2027-03-15', '15 nights from 2 March 2027'],
    ['2027-03-15', '2 March 2027 to 15 March 2027'],
    ['2027-03-02', 'martes, 2 de junio de 2027'],
    ['2027-03-02', 'mar. 2 juin 2027'],
    ['2027-03-02', 'mar 2 giu 2027'],
    ['2027-03-02', '2. marraskuuta 2027'],
    ['2027-03', 'March 2028'],
    ['2027-03', '27 March 2028'],
    ['2027-03-04', '4 March'],
    ['2027-03-04', ''],
    ['2027-03-04T09:30', 'March 2027'],
    ['09:30', '30/09'],
    ['09:30', '9:30 pm'],
    ['09:30', '09/30/2027'],
    ['14:30', '2:30'],
  ])('%s is not %s', (iso, shown) => expect(sameDate(iso, shown)).toBe(false));
  it.each([
    ['2012-05-12', '12/05/2012'],
    ['2012-12-12', '12.12.12'],
    ['2027-03-04', '4.3.27'],
    ['2027-03-04', '2027年3月4日'],
    ['2027-03-04', 'Thu Mar 04 2027 00:00:00 GMT+0100'],
    ['2027-03-04', 'Choose Thursday, March 4th, 2027'],
    ['2027-03-04', '4, Thursday, March 2027. Available, £15'],
    ['2027-03-04', '10:30, 4 Mar 27'],
    ['2027-03-04', 'jueves, 4 de marzo de 2027'],
    ['2027-03-02', 'mar, 2 mar 2027'],
    ['2027-03-02', 'mar. 02/03/2027'],
    ['2027-03-04', '2027. március 4.'],
    ['2027-03-04', '2027. gada 4. marts'],
    ['2027-03', 'Mar2027'],
    ['2027-03-04', '4mar2027'],
    ['2027-03-04', 'Check-out: 4 March 2027'],
    ['2027-03-04T09:30', '2027-03-04T09:30'],
    ['2027-03', 'März 2027'],
    ['2027-03', '2027 March'],
    ['2027-03', 'March 12, 2027'],
    ['2027-03', '03/2027'],
    ['2027', 'in 2027'],
    ['09:30', '09/30'],
    ['09:30', '9:30 AM'],
    ['14:30', '02/30/PM'],
    ['14:30', '2:30 p. m.'],
    ['00:05', '12:05 a.m.'],
    ['14:30', '14:30:00'],
  ])('%s is shown as %s', (iso, shown) => expect(sameDate(iso, shown)).toBe(true));

  // What each of them writes with digits, or with a month's name that begins as ours do, in every length.
  it.each('en-GB en-US de de-AT fr es it pt nl da sv nb ro'.split(' '))('every month as %s writes it', (language) => {
    for (let month = 1; month <= 12; month++)
      for (const day of [2, 12, 27])
        for (const dateStyle of ['full', 'long', 'medium', 'short'] as const) {
          const iso = `2027-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const shown = new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' }).format(Date.parse(iso));
          const other = iso.replace('2027', '2012');
          expect([shown, sameDate(iso, shown), sameDate(other, shown)]).toEqual([shown, true, false]);
        }
  });
});

describe('a number in a box for words', () => {
  const shows = (text: string, shown: string) => sameValue({ type: 'text', text }, shown);
  it.each([
    ['71.5', '71.5 kg'],
    ['30', '30 days'],
  ])('%s is %s', (text, shown) => expect(shows(text, shown)).toBe(true));
  it.each([
    ['71.5', '715 kg'],
    ['10', '10 PM'],
    ['30', '30 Oxford'],
    ['7', '17 kg'],
  ])('%s is not %s', (text, shown) => expect(shows(text, shown)).toBe(false));
});
