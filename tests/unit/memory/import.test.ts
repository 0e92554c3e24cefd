import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../lib/memory/types.ts';
import { brought, form, line } from './open.ts';

const imported = (format: string, record: Record<string, unknown>): Statement => ({
  id: 'I1',
  kind: 'import',
  at: '2026-01-01',
  format,
  record,
});
async function lines(statement: Statement): Promise<string[]> {
  const { memory } = await brought([statement]);
  return (await memory.all())
    .filter((belief) => belief.stance !== 'inferred' && belief.label !== 'OUT')
    .map(line)
    .sort();
}

describe('records of other systems', () => {
  it('JSON Resume', async () => {
    expect(
      await lines(
        imported('json-resume', {
          basics: {
            name: 'Ada Brandt',
            email: 'ada@brandt.test',
            phone: '0191 555 0101',
            location: { address: '8 Quay Side', postalCode: 'YO22 4AB', city: 'Whitby', countryCode: 'GB' },
            profiles: [{ network: 'GitHub', url: 'https://github.test/ada' }],
          },
          skills: [{ name: 'Welding', level: 'Advanced' }],
          certificates: [{ name: 'First aid', issuer: 'Red Cross', date: '2024-05-02' }],
          languages: [{ language: 'Danish', fluency: 'C1' }],
          interests: [{ name: 'Rowing' }],
          work: 'not a list',
          education: [null, { institution: 'Coastal College', studyType: 'HND', endDate: '2009' }],
        }),
      ),
    ).toEqual([
      'address=address-line1:8 Quay Side address-level2:Whitby postal-code:YO22 4AB country:GB',
      'certificate=name:First aid issuer:Red Cross start:2024-05-02',
      'education=institution:Coastal College degree:HND end:2009',
      'email=ada@brandt.test',
      'github=https://github.test/ada',
      'hobby=Rowing',
      'language=language:Danish level:C1',
      'name=Ada Brandt',
      'skill=name:Welding level:Advanced',
      'tel=0191 555 0101',
    ]);
  });

  it('vCard', async () => {
    expect(
      await lines(
        imported('vcard', {
          FN: 'Ada Brandt',
          N: 'Brandt;Ada;M.;;',
          'TEL;TYPE=work': 'tel:+44-191-555-0101',
          EMAIL: { value: 'ada@brandt.test', type: 'home' },
          ADR: ';;8 Quay Side;Whitby;;YO22 4AB;United Kingdom',
          BDAY: '19880603',
          ORG: 'Litware;Bridges',
          TITLE: 'Engineer',
        }),
      ),
    ).toEqual([
      'additional-name=M.',
      'address=address-line1:8 Quay Side address-level2:Whitby postal-code:YO22 4AB country:GB',
      'bday=1988-06-03',
      'email(home)=ada@brandt.test',
      'family-name=Brandt',
      'given-name=Ada',
      'name=Ada Brandt',
      'organization-title=Engineer',
      'organization=Litware',
      'tel(work)=+44-191-555-0101',
    ]);
  });
});

describe('forms', () => {
  it('fields of one record become one record', async () => {
    expect(
      await lines(form('F', '2026-01-01', { 'Passport number': 'X1', 'Date of issue': '3 May 2020', 'Date of expiry': '2 May 2030' })),
    ).toEqual(['passport=number:X1 start:2020-05-03 end:2030-05-02']);
    expect(
      await lines(form('F', '2026-01-01', { Make: 'Trabant', Model: '601', 'Year of first registration': '1989', 'Miles a year': '500' })),
    ).toEqual(['vehicle=make:Trabant model:601 year:1989 mileage:500']);
  });

  it('reads autofill tokens with their sections and split dates', async () => {
    expect(
      await lines(
        form('F', '2026-01-01', {
          'bday-day': '3',
          'bday-month': '6',
          'bday-year': '1988',
          'section-a work email': 'w@l.test',
          'shipping postal-code': 'YO22 4AB',
          'street-address': '8 Quay Side\nTop floor',
          'tel-country-code': '+44',
          'tel-national': '191 555 0101',
        }),
      ),
    ).toEqual([
      'address(shipping)=postal-code:YO22 4AB',
      'address=address-line1:8 Quay Side address-line2:Top floor',
      'bday=1988-06-03',
      'email(work)=w@l.test',
      'tel=+44 191 555 0101',
    ]);
  });

  it('keeps an unknown label under its own name', async () => {
    expect(await lines(form('F', '2026-01-01', { 'Name of your allotment site': 'Marsh End' }))).toEqual([
      'open:name of your allotment site=Marsh End',
    ]);
  });
});

describe('two files that number their statements alike', () => {
  const first = { statements: [form('1', '2026-01-01', { email: 'ines@bell.example' })] };
  const second = { statements: [form('1', '2026-02-01', { tel: '+49 171 2345678' })] };

  it('are both taken, and neither is told twice', async () => {
    const { memory } = await brought(first.statements);
    expect(await memory.bringIn(second)).toMatchObject({ ok: true, value: { statements: 1, known: 0 } });
    const [tel] = await memory.slot({ attribute: 'tel' });
    await memory.correct(tel?.id as never, '+49 171 7654321');
    for (const file of [first, second]) expect(await memory.bringIn(file)).toMatchObject({ ok: true, value: { statements: 0, known: 1 } });
    expect((await memory.slot({ attribute: 'tel' })).map(({ value }) => value)).toEqual([{ type: 'text', text: '+49 171 7654321' }]);
  });
});
