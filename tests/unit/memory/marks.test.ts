import { describe, expect, it } from 'vitest';
import type { BeliefId } from '../../../lib/core/ids.ts';
import type { Value } from '../../../lib/core/value.ts';
import { withTimes } from '../../../lib/memory/meaning/history.ts';
import { joined, MARKER, marksFrom } from '../../../lib/memory/meaning/mark.ts';
import { readMarks } from '../../../lib/memory/meaning/read-marks.ts';
import type { Belief } from '../../../lib/memory/types.ts';
import { shown } from '../../eval/shown.ts';

/** What is made of the marks in a sentence, whoever put them there. Written as in `tests/corpus/notes`: `[span|about/stands]`. */
const AT = '2026-05-20';
const held = (attribute: string, value: Value): Belief =>
  ({ id: `${attribute}:${JSON.stringify(value)}` as BeliefId, attribute, value, polarity: true, stance: 'stated' }) as Belief;
const parts = (attribute: string, record: Record<string, string>) => held(attribute, { type: 'record', parts: record });
const words = (attribute: string, text: string) => held(attribute, { type: 'text', text });

function read(line: string, known: readonly Belief[] = [], sure = 0.9) {
  let sentence = '';
  const marks = [];
  for (const piece of line.split(/(\[[^\]]+\])/)) {
    const [, span, about, stands] = /^\[([^|]+)\|([a-z:-]+)\/([a-z]+)\]$/.exec(piece) ?? [];
    if (span && about && stands)
      marks.push({ start: sentence.length, end: sentence.length + span.length, about, stands: stands as 'is', sure });
    sentence += span ?? piece;
  }
  return readMarks(sentence, withTimes(sentence, joined(marks, sentence), AT), {
    at: AT,
    heldOf: (attribute) => known.filter((one) => one.attribute === attribute),
  });
}
const said = (line: string, known?: readonly Belief[], sure?: number) =>
  read(line, known, sure)?.drafts.map(({ attribute, value, ends, corrects, replaces, validFrom, validTo }) =>
    `${ends ? '-' : ''}${attribute} ${shown(value)}${corrects ? ' (slip)' : ''}${replaces ? ' (instead)' : ''}${
      validFrom || validTo ? ` ${validFrom ?? ''}..${validTo ?? ''}` : ''
    }`.trim(),
  ) ?? [];

const MOSS = parts('job', { employer: 'Moss & Co', title: 'Fitter' });
const GOLF = parts('vehicle', { make: 'VW', model: 'Golf', plate: 'AB12 CDE' });
const HOME = parts('address', { 'address-line1': '4 Weir Lane', 'address-level2': 'Hull', 'postal-code': 'HU1 2AB', country: 'GB' });

const PAY = held('salary', { type: 'amount', min: 1800, max: 1800, currency: 'EUR', per: 'month' });
const RENT = held('rent', { type: 'amount', min: 1850, max: 1850, currency: 'EUR', per: 'month' });

describe('marks that cut a value short, or that are two', () => {
  it.each([
    ['a piece of paper across the desk, $21[.25 an hour|salary/new]', [], ['salary USD 21.25 hour']],
    ['[Fitness|membership/is] First, off-peak', [], ['membership Fitness First']],
    ['[Moss|employer/is] Friday to Sunday', [], ['job employer:Moss']],
    ['we are on [Dr Pradhan’s|doctor/is] list', [], ['doctor name:Dr Pradhan']],
    ['on the [2 pm|work-hours/new] to [10 pm|work-hours/new] lot', [], ['work-hours 2 pm to 10 pm']],
    ["we're in [Ballarat|town/is], [Victoria|town/is]", [], ['address address-level2:Ballarat address-level1:Victoria']],
    ["we're in [Lyon|town/is], [France|town/is]", [], ['address address-level2:Lyon country:FR']],
    // A number that nothing says one is called on.
    ['the number in it is [547220316|tel/new]', [], []],
    ['ring me on [547220316|tel/new]', [], ['tel 547220316']],
  ] as const)('%s', (line, known, wanted) => {
    expect(said(line, known)).toEqual(wanted);
  });
});

describe('sums, times and levels of another thing', () => {
  it.each([
    ['on [1950 a month|salary/new] at Tesco these days', [PAY], ['salary EUR 1950 month']],
    ['on [2100 a month|salary/new] at Tesco these days', [PAY], ['salary EUR 2100 month']],
    ['rent went up to [1900|rent/new] from 1850 a month', [RENT], ['rent EUR 1900 month']],
    ["they've bumped me up to [42k|salary/new]", [PAY], ['salary EUR 42000 year']],
    ['they put me up to [2k|salary/new]', [PAY], ['salary EUR 2000 month']],
    ['on [2k a month|salary/new] since March 2025', [PAY], ['salary EUR 2000 month 2025-03..']],
    ['resident of this town from 2001 and these days with [Kestrel|employer/is]', [], ['job employer:Kestrel']],
    ['got the sack from Oakline in March 2020 and have been with [Otter|employer/new]', [], ['job employer:Otter']],
    [
      'moved to [Ely|town/new] and joined [Otter|employer/new] in March 2020',
      [],
      ['address address-level2:Ely 2020-03..', 'job employer:Otter 2020-03..'],
    ],
    ['since March 2020, with [Otter|employer/is]', [], ['job employer:Otter 2020-03..']],
    ['from March 2031 on, once the lease is over, at [Otter|employer/new]', [], []],
    [
      '[French|language/is] comes to me fluently, with a bit of [German|language/is]',
      [],
      ['language language:French level:fluent', 'language language:German level:basic'],
    ],
    [
      'fluent [French|language/is] and a bit of [German|language/is]',
      [],
      ['language language:French level:fluent', 'language language:German level:basic'],
    ],
    [
      'I do [French|language/is] and [German|language/is] fluently',
      [],
      ['language language:French level:fluent', 'language language:German level:fluent'],
    ],
  ] as const)('%s', (line, known, drafts) => {
    expect(said(line, known)).toEqual(drafts);
  });
});

describe('marks as facts', () => {
  it.each([
    ['we are in [ely|town/new] now', ['address address-level2:Ely']],
    [
      'Post to [3 Mill Row|street/is], [Ely|town/is] [cb7 4ab|postcode/is]',
      ['address address-line1:3 Mill Row address-level2:Ely postal-code:CB7 4AB'],
    ],
    ['[Oakline|employer/new] took me on as [site engineer|job-title/new]', ['job employer:Oakline title:Site engineer']],
    ['I do nights at [Oakline|employer/is] and weekends at [Kestrel|employer/is]', ['job employer:Oakline', 'job employer:Kestrel']],
    [
      'a [cat|pet-kind/is] called [miso|pet/is] and a [lurcher|pet-kind/is], [Rex|pet/is]',
      ['pet species:cat name:Miso', 'pet species:dog name:Rex'],
    ],
    ['got a [2019 Skoda Fabia|car/new], [ab12 cde|plate/new]', ['vehicle make:Skoda model:Fabia year:2019 plate:AB12 CDE']],
    ['my [sister|relative/other] works at [Oakline|employer/other]', []],
    ['might go for [Oakline|employer/plan]', []],
    ['never was at [Oakline|employer/not]', []],
    ['ring [12|tel/is]', []],
    ['pays [lots|salary/is]', []],
    ['[Dr Wren|doctor/is] at [Millgate|doctor/is]', ['doctor name:Dr Wren']],
    ['we rent it from [Maaswonen|town/is]', []],
    ['booking reference [KT5M8Q|postcode/is]', []],
    ['[Whitby YO21 3BD|postcode/new]', ['address address-level2:Whitby postal-code:YO21 3BD']],
    ['my first aid certificate is good until [6 September 2027|passport-expiry/is]', []],
    ['enrolled at [Kea Street Health|doctor/is]', []],
    ['doubled it to [20 mg|medication/new]', []],
    ['blood group for the wristband: A [positive|blood-type/is]', ['blood-type A+']],
    ['I am [O negative|blood-type/is]', ['blood-type O-']],
    ['blood group [AB|blood-type/is]', []],
    ['frame number [KS1704882|plate/is]', []],
    ['[1.47 m|height/is] high and wide', []],
    ["[Niko|child/is]'s teacher is new", []],
    ['[we split up|marital:single/new]', ['marital-status Single']],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });

  it('a part stands with the rest of what is held', () => {
    expect(said('[Foreman|job-title/new] now', [MOSS])).toEqual(['job employer:Moss & Co title:Foreman (instead)']);
    expect(said('the plate is [XY34 ZZZ|plate/slip]', [GOLF])).toEqual(['vehicle make:VW model:Golf plate:XY34 ZZZ (slip)']);
    expect(said('round the corner to [9 Ferry Road|street/new]', [HOME])).toEqual([
      'address address-line1:9 Ferry Road address-level2:Hull country:GB',
    ]);
    expect(said('off to [9 Ferry Road|street/new] at last', [HOME])).toEqual(['address address-line1:9 Ferry Road']);
  });

  it('what is held and named is asked about where nobody understood what is said of it', () => {
    expect(read('a lad came with cash and drove the [Golf|car/is] away', [GOLF], 0.4)?.about).toEqual(['vehicle']);
    const tablets = [words('medication', 'ramipril')];
    expect(read('the [ramipril|medication/is] and I have come to terms', tablets, 0.4)?.about).toEqual(['medication']);
    expect(read('the [ramipril|medication/is] goes down with breakfast', tablets)?.about ?? []).toEqual([]);
    expect(read('a lad came with cash and drove the Kia away', [GOLF])).toBeNull();
  });

  it('what has just begun is not ended by a mark that is not sure, and a street where one lives brings no other town', () => {
    const fresh = { ...HOME, at: '2026-05-14', validFrom: '2026-05-12' } as Belief;
    expect(said('[4 Weir Lane|street/end], three beds, a yard', [fresh], 0.6)).toEqual([]);
    expect(read('[4 Weir Lane|street/end], three beds, a yard', [fresh], 0.6)?.about).toEqual(['address']);
    expect(said('[4 Weir Lane|street/new], a yard for [Pickle|town/new]', [HOME])).toEqual([
      'address address-line1:4 Weir Lane address-level2:Hull postal-code:HU1 2AB country:GB',
    ]);
    // Unless the town was the mistake.
    expect(said('it is [4 Weir Lane|street/slip], [Hessle|town/slip]', [HOME])[0]).toContain('Hessle');
  });

  it('an end ends what it names, or the only one there is', () => {
    expect(said('sold the [Golf|car/end]', [GOLF])).toEqual(['-vehicle make:VW model:Golf plate:AB12 CDE']);
    expect(said('[the old banger went for scrap|end:car/end]', [GOLF])).toEqual(['-vehicle make:VW model:Golf plate:AB12 CDE']);
    expect(said('[the old banger went for scrap|end:car/end]', [GOLF, parts('vehicle', { make: 'Kia' })])).toEqual([]);
    expect(said('no more [tablets|end:medication/end]', [words('medication', 'ramipril')])).toEqual([]);
    expect(read('no more [tablets|end:medication/end]', [words('medication', 'ramipril')])?.about).toEqual(['medication']);
    expect(said('left [Moss|employer/end] for [Oakline|employer/new]', [MOSS])).toEqual([
      '-job employer:Moss & Co title:Fitter',
      'job employer:Oakline (instead)',
    ]);
  });

  it('a state ends what it is the end of', () => {
    expect(said('[we split up|marital:single/new]', [parts('partner', { name: 'Callum' })])).toEqual(['marital-status Single', '-partner']);
    expect(said('[it is over|marital:single/new] with [Callum|partner/end]', [parts('partner', { name: 'Callum Fair' })])).toEqual([
      '-partner name:Callum Fair',
      'marital-status Single',
    ]);
  });

  it('what is told beside another as if it had always been so casts doubt on that', () => {
    const reading = read('I am at [Oakline|employer/is]', [MOSS]);
    expect([reading?.about, reading?.spares]).toEqual([['job'], []]);
  });

  it('what was done at a firm is no leaving of it', () => {
    expect(said('At [Moss|employer/end] I led the move of the stores', [MOSS])).toEqual([]);
  });

  it('beside an own number only news is one', () => {
    const own = words('tel', '07700 900111');
    expect(said('ask for Mrs Pauw, [010 555 0171|tel/is]', [own])).toEqual([]);
    expect(said('new sim: [07700 900222|tel/new]', [own])).toEqual(['tel 07700 900222 (instead)']);
  });

  it('what is over and when is history', () => {
    expect(said('[Ely|town/past] from 2009 to 2014, then [Hull|town/is]')).toEqual([
      'address address-level2:Ely 2009..2014',
      'address address-level2:Hull 2014..',
    ]);
    expect(said('was a [porter|job-title/past] at [Moss|employer/past] 2011-2015')).toEqual([
      'job employer:Moss title:Porter start:2011 end:2015 2011..2015',
    ]);
    expect(said('once lived in [Ely|town/past]')).toEqual([]);
  });

  it('less sure, it doubts what is held, and says nothing', () => {
    expect(said('[Oakline|employer/new] it is', [MOSS], 0.4)).toEqual([]);
    expect(read('[Oakline|employer/new] it is', [MOSS], 0.4)?.about).toEqual(['job']);
    expect(read('[Oakline|employer/new] it is', [MOSS], 0.1)).toBeNull();
  });

  it.each([
    'Do I live in [Ely|town/is]?',
    'Please forget that I live in [Ely|town/is]',
    'She wrote "we are in [Ely|town/is]" on the card',
    'From 1 March 2027 on we are in [Ely|town/new]',
  ])('nothing from: %s', (line) => {
    expect(said(line)).toEqual([]);
  });

  it('numbers of an unknown label are no mark', () => {
    expect(MARKER).toMatch(/^notes-\d+$/);
    expect(marksFrom(Float32Array.of(0, 1, 9999, 0, 0.9, 2, 3, 0, 99, 0.9))).toEqual([]);
    expect(marksFrom(Float32Array.of(0, 1, 0, 0, 0.5))).toHaveLength(1);
  });
});
