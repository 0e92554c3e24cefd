import { describe, expect, it } from 'vitest';
import { brought, form, line } from './open.ts';

async function kept(label: string, value: string): Promise<string[]> {
  const { memory } = await brought([form('F', '2026-05-01', { [label]: value })]);
  return (await memory.all()).filter((belief) => belief.stance !== 'inferred').map(line);
}

const DAY = '1985-01-02';
const OTHERS: readonly (readonly [label: string, value: string])[] = [
  ["Spouse's date of birth", DAY],
  ['Child 1 date of birth', DAY],
  ['Date of birth of the insured child', DAY],
  ["Pupil's date of birth", DAY],
  ['Geburtsdatum des Kindes', DAY],
  ['Date de naissance du conjoint', DAY],
  ['Fecha de nacimiento del hijo', DAY],
  ['Data di nascita del coniuge', DAY],
  ['Data de nascimento do cônjuge', DAY],
  ['Geboortedatum partner', DAY],
  ['Data urodzenia dziecka', DAY],
  ['Patient date of birth', DAY],
  ['Date of birth of deceased', DAY],
  ['Passenger 2 date of birth', DAY],
  ['Date of birth (co-applicant)', DAY],
  ['Second driver date of birth', DAY],
  ['Nationality of spouse', 'French'],
  ['Country of birth of mother', 'France'],
  ["Vet's phone", '0171 2345678'],
  ["Owner's phone number", '0171 2345678'],
  ['Employer phone number', '0171 2345678'],
  ['Driver 2 licence number', 'ABCDE123456'],
];
const FORMER: readonly (readonly [label: string, value: string])[] = [
  ['Previous address', '5 High Street, York YO1 1AA'],
  ['Ihre alte Adresse', 'Weg 1, 10115 Berlin'],
  ['Vorherige Anschrift', 'Weg 1, 10115 Berlin'],
  ['Ancienne adresse', '5 rue Haute, 75011 Paris'],
  ['Old phone number', '0171 2345678'],
  ['Previous employer', 'Acme'],
  ['Salary at previous employer', '30000'],
];
const OWN: readonly (readonly [label: string, value: string, kept: string])[] = [
  ['Date of birth', DAY, `bday=${DAY}`],
  ['Passenger 1 date of birth', DAY, `bday=${DAY}`],
  ["Driver's licence number", 'ABCDE123456', 'driving-licence=number:ABCDE123456'],
  ["Applicant's date of birth", DAY, `bday=${DAY}`],
  ['Current employer', 'Acme', 'organization=Acme'],
  ['Last name', 'Falk', 'family-name=Falk'],
  ['Alter', '36', 'age=36'],
  ['Emergency contact phone', '0171 2345678', 'emergency-contact=tel:0171 2345678'],
  ["Landlord's phone", '0171 2345678', 'landlord=tel:0171 2345678'],
  ['Referee name', 'Tom Reed', 'referee=name:Tom Reed'],
];

describe('whose value a form tells', () => {
  it.each([...OTHERS, ...FORMER])('%s stays under its label', async (label, value) => {
    const lines = await kept(label, value);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^open:/);
    expect(lines[0]).toContain(value);
  });

  it.each(OWN)("%s is the person's own", async (label, value, line) => {
    expect(await kept(label, value)).toEqual([line]);
  });

  it('takes no number for a firm or a name', async () => {
    expect(await kept('Company phone', '0171 2345678')).toEqual(['open:company phone=0171 2345678']);
    expect(await kept('Referee phone', '0171 2345678')).toEqual(['referee=tel:0171 2345678']);
    expect(await kept('Company', '3M')).toEqual(['organization=3M']);
  });
});
