import { describe, expect, it } from 'vitest';
import { doubtOf } from '../../../lib/answer/candidate.ts';
import { form, line, open } from './open.ts';

const AT = '2026-05-01';

/** What a document says of Anna Falk, with a question mark where she is to be asked; notes are left out. */
async function told(text: string, self: Record<string, string> = { 'given-name': 'Anna', 'family-name': 'Falk' }): Promise<string[]> {
  const { memory } = await open();
  await memory.bringIn({ statements: [form('F', '2025-01-01', self), { id: 'D', kind: 'document', at: AT, title: 'paper', text }] });
  return (await memory.all())
    .filter(({ attribute, stance, leaves }) => stance !== 'inferred' && attribute !== 'note' && leaves.includes('D' as never))
    .map((belief) => `${doubtOf(belief, AT) === 'from-document' ? '?' : ''}${line(belief)}`)
    .sort();
}

describe('a document by or about somebody else', () => {
  it.each([
    [
      "another's letter",
      'Dear Anna,\nI was born on 4 May 1960. I am allergic to nuts. My email is tom@reed.example. My address is 5 High Street, York YO1 1AA.\nTom Reed',
    ],
    ["a stranger's letter", 'Dear Sir or Madam,\nmy email is tom@reed.example.\n\nYours sincerely,\nTom Reed'],
    ['a letter with another name for its I', 'My name is Tom Reed and I was born on 4 May 1960. I live in York.'],
    [
      'an invoice',
      'Invoice\nBill to: Anna Falk\nPhone: 0171 2345678\nE-mail: billing@acme.example\nIBAN: DE02120300000000202051\nAddress: 5 High Street, York YO1 1AA',
    ],
    ['eine Rechnung', 'Rechnung Nr. 12\nKunde: Anna Falk\nTelefon: 0171 2345678\nIBAN: DE02120300000000202051'],
    ["a child's form", 'Patient: Mia Falk\nDate of birth: 4 May 2019\nAllergies: nuts'],
    ['ein Bogen des Kindes', 'Patientin: Mia Falk\nGeburtsdatum: 04.05.2019\nStaatsangehörigkeit: deutsch'],
    [
      "another's career",
      'Grace Kestrel\nCurriculum vitae\n\nWork experience\nBlue Heron Foods | Data Analyst | 01/2018 – 08/2022\n\nPhone: 0171 2345678',
    ],
  ])('%s says nothing of the person', async (_what, text) => {
    expect(await told(text)).toEqual([]);
  });

  it('that names nobody is asked about where it tells who somebody is, and comes after what is known', async () => {
    const text = 'Passport number: C01X00T47\nPhone: 0171 2345678\nDiet: vegan';
    expect(await told(text)).toEqual(['?passport=number:C01X00T47', '?tel=0171 2345678', 'diet=vegan']);
    const { memory } = await open();
    await memory.bringIn({
      statements: [form('F', '2025-01-01', { name: 'Anna Falk', tel: '0172 1111111' }), { id: 'D', kind: 'document', at: AT, text }],
    });
    expect((await memory.slot({ attribute: 'tel' })).map(line)).toEqual(['tel=0172 1111111', 'tel=0171 2345678']);
    // Told again by the person it is sure.
    await memory.note('My phone is 0171 2345678.');
    const tels = await memory.slot({ attribute: 'tel' });
    expect(tels.map((belief) => doubtOf(belief, AT))).toEqual([undefined, undefined]);
  });

  it('says nothing of others within a document of their own', async () => {
    const lease =
      'Lease\n\nLandlord: Tom Reed\nPhone: 0171 2345678\n\nTenant: Anna Falk\nDate of birth: 4 May 1990\nE-mail: anna@falk.example';
    expect(await told(lease)).toEqual(['bday=1990-05-04', 'email=anna@falk.example']);
    const cv =
      'Anna Falk\nPhone: 0172 1111111\n\nSkills\nExcel\n\nReferences\n\nGrace Kestrel\nPhone: 0171 2345678\nE-mail: grace@kestrel.example';
    expect((await told(cv)).filter((one) => /^\??(?:tel|email)/.test(one))).toEqual(['tel=0172 1111111']);
    const payslip = 'Name: Anna Falk\nDate of birth: 4 May 1990\n\nEmployer: Acme Ltd\nPhone: 0171 2345678';
    expect((await told(payslip)).filter((one) => /^\??(?:tel|bday)/.test(one))).toEqual(['bday=1990-05-04']);
  });
});

describe('a document of the person', () => {
  it.each([
    ['their letter', 'Dear Sir or Madam,\nMy email is anna@falk.example.\n\nKind regards,\nAnna Falk', 'email=anna@falk.example'],
    ['their letter, the name written out otherwise', 'My email is anna@falk.example.\n\nViele Grüße\nA. Falk', 'email=anna@falk.example'],
    ['their form', 'Name: Anna Falk\nPhone: 0171 2345678', 'tel=0171 2345678'],
    ['a paper that names them', 'This is to certify that Anna Falk is insured.\n\nDate of birth: 4 May 1990', 'bday=1990-05-04'],
  ])('%s is sure', async (_what, text, fact) => {
    expect(await told(text)).toContain(fact);
  });

  it('is any document where nobody knows what they are called', async () => {
    expect(await told('Patient: Mia Falk\nDate of birth: 4 May 2019', { tel: '0172 1111111' })).toEqual(['bday=2019-05-04']);
  });
});
