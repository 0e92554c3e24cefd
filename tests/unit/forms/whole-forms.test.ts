/** Forms as whole pages: what stands beside a control, over it and in its label decides whose value it takes and in which shape. */
import { describe, expect, it } from 'vitest';
import { type Draft, read, readOne } from './build.ts';

const NAME: Draft = { label: 'First name' };
const path = (label: string, draft: Draft = {}) => readOne({ ...draft, label }).question.path;
const whose = (label: string) => readOne({ label }).question.subject.relation;

describe('one box for two parts of an address', () => {
  it.each(['PLZ, Ort', 'PLZ / Ort', 'ZIP, city', 'City, State ZIP', 'Postcode and town', 'Code postal et ville'])('%s', (label) =>
    expect(path(label)).toBe('address.town-line'),
  );
  it.each([
    ['City', 'address.address-level2'],
    ['City/Town', 'address.address-level2'],
    ['ZIP/Postal code', 'address.postal-code'],
    ['Eircode', 'address.postal-code'],
    ['Town or postal district', 'address.address-level2'],
  ])('%s asks for one', (label, want) => expect(path(label)).toBe(want));
  it('over two boxes the words name one part each', () => {
    const [, first, second] = read([NAME, { label: 'PLZ / Ort', name: 'plz' }, { label: 'PLZ / Ort', name: 'ort' }]);
    expect([first?.question.path, second?.question.path]).toEqual(['address.postal-code', 'address.address-level2']);
  });
});

it.each(['Ort, Datum', 'Place, date', 'Place and date', 'Lieu et date', 'Luogo e data', 'Lugar y fecha', 'Datum, Ort'])(
  'where and when it was signed is left alone: %s',
  (label) => expect(readOne({ label }).leave).toBe('signature'),
);
it('where somebody was born is not', () => expect(readOne({ label: 'Place and date of birth' }).leave).toBeUndefined());

describe('a whole date in one box, whatever letters stand for its parts', () => {
  it.each(['TT.MM.JJJJ', 'gg/mm/aaaa', 'dd.mm.rrrr', 'dd-mm-jjjj', 'MM/DD/YYYY'])('%s', (placeholder) => {
    const { question, token } = readOne({ label: 'Geburtsdatum', placeholder });
    expect([question.path, question.unit, token]).toEqual(['bday', undefined, 'bday']);
  });
});

describe('somebody else', () => {
  it.each([
    ["Employer's telephone number", 'employer'],
    ['Telefon des Arbeitgebers', 'employer'],
    ['Surname and first name of the inviting person', 'other'],
    ['Family member who lives in the EU: surname', 'other'],
    ['Telefon der abholberechtigten Person', 'other'],
    ['Person authorised to collect your child', 'other'],
    ['Phone of the person allowed to pick up', 'other'],
  ])('%s: %s', (label, want) => expect(whose(label)).toBe(want));
  it('the telephone of an employer is not the own one', () => expect(path("Employer's telephone number", { kind: 'tel' })).toBeNull());
  it("an employer's name is still asked of the person", () => expect(path("Employer's name")).toBe('organization'));
});

describe('how somebody else is reached', () => {
  it.each([
    ['Employer phone number', 'employer'],
    ['Employer postcode', 'employer'],
    ['Employer address', 'employer'],
    ['Telefon Arbeitgeber', 'employer'],
    ['School address', 'school'],
    ['Vet phone', 'other'],
    ["What is your vet's phone number?", 'other'],
    ['Phone number of your vet', 'other'],
    ['Phone (bank)', 'other'],
    ['Solicitor email', 'other'],
    ['Event organiser email', 'other'],
    ['Hotel address', 'other'],
    ['Vet name', 'other'],
    ['E-Mail Ihres Steuerberaters', 'other'],
    ["Téléphone de l'assureur", 'other'],
    ['Teléfono del abogado', 'other'],
    ['Telefone do contador', 'other'],
  ])('%s: %s', (label, want) => expect(whose(label)).toBe(want));
  it.each(['Employer phone', 'Employer email', 'Employer address', 'Employer city', "Employer's address", 'School phone'])(
    '%s is not the name of the firm',
    (label) => expect(path(label)).toBeNull(),
  );
  it.each([
    ['Employer', 'organization'],
    ['Employer name', 'organization'],
    ['Name and address of employer', 'organization'],
    ['Bank account holder', 'iban'],
    ['Work phone', 'tel'],
    ['What is your phone number at the hotel?', 'tel'],
    ['Contractor Name', 'name'],
  ])('%s is asked of the person: %s', (label, want) => {
    expect(whose(label)).toBe('self');
    expect(path(label)).toBe(want);
  });
  it('under a title that names somebody, plain boxes are theirs', () => {
    const groups = [{ title: 'Your solicitor', parent: -1 }];
    const readings = read([NAME, { label: 'Name', group: 0 }, { label: 'Phone', group: 0 }, { label: 'Case remarks', group: 0 }], {
      groups,
    });
    expect(readings.map(({ question }) => question.subject.relation)).toEqual(['self', 'other', 'other', 'self']);
  });
});

describe('parents on a form', () => {
  const groups = ['Your child', 'Parent 1', 'Parent 2'].map((title) => ({ title, parent: -1 }));
  const people = (titles: typeof groups, child: string) =>
    read(
      [
        { label: child, group: 0 },
        { label: 'First name', group: 1 },
        { label: 'First name', group: 2 },
      ],
      { groups: titles },
    ).map(({ question }) => `${question.subject.relation} ${question.subject.index ?? ''}`);
  it('beside a child the first is whoever fills it in, the second their partner', () =>
    expect(people(groups, 'First name of the child').slice(1)).toEqual(['applicant 1', 'applicant 2']));
  it('without a child they are the own parents', () =>
    expect(people([{ title: 'About you', parent: -1 }, ...groups.slice(1)], 'Favourite colour').slice(1)).toEqual([
      'parent 1',
      'parent 2',
    ]));
});

describe('the firm', () => {
  const groups = [{ title: 'Business address', parent: -1 }];
  it.each(['Street address', 'City', 'Phone', 'E-mail'])('%s in its block is that of the firm', (label) => {
    const [, reading] = read([NAME, { label, group: 0 }], { groups });
    expect(reading?.question.context).toBe('work');
  });
  it('is named by the label as well', () =>
    expect(readOne({ label: 'Business ZIP code' }).question).toMatchObject({ path: 'address.postal-code', context: 'work' }));
  it.each(['Employer Identification Number (EIN)', 'Betriebsnummer', 'Company registration number'])('%s is not its name', (label) =>
    expect(path(label)).toBeNull(),
  );
});

describe('what was', () => {
  it.each(['Your old address', 'Old mobile number', 'Alte Telefonnummer', 'Alte Anschrift'])('%s', (label) =>
    expect(readOne({ label }).question.time).toBe('former'),
  );
  it.each(['How old are you?', 'Date of birth (must be 18 years old)'])('not %s', (label) =>
    expect(readOne({ label }).question.time).not.toBe('former'),
  );
  it('a condition behind the question is no part of what is asked', () =>
    expect(
      read([
        NAME,
        { label: 'Previous street address, if less than 3 years here' },
        { label: 'Previous city' },
        { label: 'Previous ZIP' },
      ])[1],
    ).toMatchObject({
      ours: true,
      question: { path: 'address.street-address', time: 'former' },
    }));
});

describe('a measure in two boxes', () => {
  const two = (title: string, first: string, second: string) =>
    read([NAME, { label: first, legend: title }, { label: second, legend: title }])
      .slice(1)
      .map(({ question }) => [question.path, question.unit]);
  it('feet and inches', () =>
    expect(two('Height', 'feet', 'inches')).toEqual([
      ['height', 'feet'],
      ['height', 'inches over feet'],
    ]));
  it('years and months at an address', () =>
    expect(two('Time at this address', 'Years', 'Months')).toEqual([
      ['address', 'years'],
      ['address', 'months over years'],
    ]));
  it('nothing where no length stands over them', () =>
    expect(two('Warranty', 'Years', 'Months').map(([one]) => one)).toEqual([null, null]));
});

it('beside an arrival the departure is the way home, by whatever words', () => {
  const [, , end] = read(
    [{ label: 'Passport number' }, { label: '23. Intended date of arrival' }, { label: '24. Intended date of departure' }],
    {
      heading: 'Visa application',
    },
  );
  expect(end?.question.path).toBe('trip.end');
});

it('a list of dialling codes before a number is part of it', () => {
  const [, code] = read([
    NAME,
    { kind: 'select', label: 'Country code', options: ['+353', '+44', '+49', '+33'] },
    { label: 'Mobile number', kind: 'tel' },
  ]);
  expect([code?.token, code?.ours]).toEqual(['tel-country-code', true]);
});

describe('labels', () => {
  it.each([
    ['Eigenes monatliches Nettoeinkommen', 'net-income'],
    ['Monthly take-home pay', 'net-income'],
    ['Income after tax', 'net-income'],
    ['Gross annual income', 'salary'],
    ['IBAN für den Einzug der Beiträge', 'iban'],
    ['Place where your passport was issued', 'passport.place'],
    ['Number of travel document (passport)', 'passport.number'],
    ['Nummer des Personalausweises', 'national-id'],
    ['Derzeitige Position', 'organization-title'],
    ['M.I.', 'additional-name'],
    ['3. First name(s) (given names)', 'given-name'],
    ['Name as it should appear on the certificate', 'name'],
    ['Member / subscriber ID', 'health-insurance-number'],
    ['Versichertennummer', 'health-insurance-number'],
    ['Registration number', 'vehicle.plate'],
    ['Chess federation registration number', null],
    ['Meal', 'diet'],
  ])('%s: %s', (label, want) => expect(path(label)).toBe(want));
  it.each([
    ['Englischkenntnisse', 'english'],
    ['Niveau d’anglais', 'english'],
    ['Spanish level', 'spanish'],
  ])('%s: of %s', (label, want) => expect(readOne({ label }).question).toMatchObject({ path: 'language.level', topic: want }));
  it('an insurance number beside a health insurance is of that', () =>
    expect(read([NAME, { label: 'Health insurance' }, { label: 'Insurance number' }])[2]?.question.path).toBe('health-insurance-number'));
  it.each(['Insurance company', 'Member / subscriber ID'])('%s of a second insurance is not that of the first', (label) =>
    expect(readOne({ label, legend: 'Secondary insurance' }).question.path).toBeNull(),
  );
  it('a name in the code that is only two letters is no middle initial', () =>
    expect(path('Name of the main insured person', { name: 'mi' })).not.toBe('additional-name'));
  it('a number of another thing in a block about licences is no licence number', () =>
    expect(readOne({ label: 'General liability policy number', legend: 'License & insurance' }).question.path).toBeNull());
  it('of age, yes or no', () =>
    expect(readOne({ kind: 'radio-group', label: 'Are you over 18 years of age?', options: ['Yes', 'No'] }).question).toMatchObject({
      path: 'age',
      ask: 'yes-no',
    }));
});
