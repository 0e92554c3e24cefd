/** Whose data a block, a row, a section or a whole form asks for: the person's own, somebody else's, or nobody's. */
import { describe, expect, it } from 'vitest';
import { type Draft, type PageDraft, read } from './build.ts';

/** "Phone|tel", "Make|select|Ford;Audi". */
const boxes = (...labels: string[]): Draft[] =>
  labels.map((text) => {
    const [label = '', kind = 'text', options = ''] = text.split('|');
    return { label, kind: kind as Draft['kind'], ...(options ? { options: options.split(';') } : {}) };
  });
type Section = readonly [title: string, ...labels: string[]];
const inSections = (sections: readonly Section[]): readonly [Draft[], PageDraft] => [
  sections.flatMap(([, ...labels], group) => boxes(...labels).map((draft) => ({ ...draft, group }))),
  { groups: sections.map(([title]) => ({ title, parent: -1 })) },
];
const relations = (...sections: Section[]): string[][] => {
  const [drafts, page] = inSections(sections);
  const readings = read(drafts, page);
  return sections.map((_, group) =>
    readings.filter((_, at) => drafts[at]?.group === group).map(({ question }) => question.subject.relation),
  );
};
const all = (relation: string, of: number) => Array.from({ length: of }, () => relation);
const whose = (drafts: readonly Draft[], page?: PageDraft) => read(drafts, page).map(({ question }) => question.subject.relation);

const PERSON = ['First name', 'Last name', 'Date of birth|date', 'Phone|tel'] as const;

describe('a title that names somebody else', () => {
  it.each([
    'About the deceased',
    'Person who died',
    'Suspect',
    'Person you are reporting',
    'Nominee details',
    'Other people living with you',
    'Household members',
    'Beneficiary',
    'Other vehicle',
    'Third party',
    'Weitere Personen im Haushalt',
    'Angaben zur verstorbenen Person',
    'Mitbewohner',
    'Angehörige',
    'Unfallgegner',
    'Personnes à charge',
    'Le défunt',
    'Mandataire',
    'Otras personas',
    'Datos del fallecido',
    'Dati del delegato',
    'Pessoa falecida: falecido',
    'Gegevens overledene',
    'Dane osoby zmarłej',
    'Dane pełnomocnika',
    'Ombud',
  ])('%s', (title) => expect(relations([title, ...PERSON])).toEqual([all('other', 4)]));
  it.each([
    'Your details',
    'Applicant',
    'Personal information',
    'Contact details',
    'Policyholder',
    'Patient details',
    'Delivery address',
    'Participant 1',
    'Person to be insured',
    'Respondent',
    'Guest information',
    'Step 2',
    'Third party liability insurance',
    'Ihre Daten',
    'Persönliche Angaben',
    'Vos coordonnées',
    'Datos personales',
    'I tuoi dati',
    'Dados pessoais',
    'Uw gegevens',
    'Twoje dane',
  ])('not %s', (title) => expect(relations([title, ...PERSON])).toEqual([all('self', 4)]));
  it('a section that speaks to the person is theirs, under whatever it stands and after whomever', () => {
    const [first, second] = relations(['About the deceased', 'Full name', 'Postcode'], ['About you', 'Your full name', 'Phone|tel']);
    expect([first, second]).toEqual([
      ['other', 'other'],
      ['self', 'self'],
    ]);
    const groups = [
      { title: 'Report a suspect', parent: -1 },
      { title: 'Your details', parent: 0 },
    ];
    expect(
      whose(
        boxes('Full name', 'Phone|tel').map((draft) => ({ ...draft, group: 1 })),
        { groups },
      ),
    ).toEqual(['self', 'self']);
  });
  it('a title nobody knows before the one that speaks to the person', () => {
    expect(relations(['Ship owner', 'Full name', 'Phone|tel'], ['About you', 'Full name', 'Phone|tel'])).toEqual([
      ['other', 'other'],
      ['self', 'self'],
    ]);
  });
  it('or before the applicant', () => {
    expect(relations(['Ship owner', 'Full name', 'Phone|tel'], ['Applicant', 'Full name', 'Phone|tel'])).toEqual([
      ['other', 'other'],
      ['self', 'self'],
    ]);
  });
  it('a label that speaks to the person', () => {
    expect(relations(['Person you are reporting', 'Full name', 'Your phone|tel'])).toEqual([['other', 'self']]);
  });
  it('how many there are is asked of the person', () => {
    expect(relations(['Household members', 'How many people live in your household?|number', 'Name'])).toEqual([['self', 'other']]);
    expect(relations(['Children', 'Number of children|number'])).toEqual([['self']]);
  });
  it('buyer and seller are somebody else only beside each other', () => {
    expect(relations(['Buyer', 'Full name', 'Phone|tel'])).toEqual([['self', 'self']]);
    expect(relations(['Seller', 'Full name', 'Phone|tel'], ['Buyer', 'Full name', 'Phone|tel'])).toEqual([
      ['other', 'other'],
      ['other', 'other'],
    ]);
  });
});

describe('a second person', () => {
  it('has a phone, a job and an income of their own', () => {
    const asked = ['Full name', 'Phone|tel', 'Email|email', 'Home address', 'Age|number', 'Employer', 'Annual income|number'];
    expect(relations(['Director 1', ...asked], ['Director 2', ...asked])).toEqual([all('self', 7), all('other', 7)]);
    expect(relations(['Participant', ...asked], ['Participant', ...asked])).toEqual([all('self', 7), all('other', 7)]);
    expect(relations(['Your details', ...asked], ['Technical contact', ...asked])[1]).toEqual(all('other', 7));
  });
  it('by number, where only they are asked about', () => {
    expect(relations(['Attendee 3', ...PERSON])).toEqual([all('other', 4)]);
  });
  it('in a block of a name of its own', () => {
    const groups = ['Attendee 1', 'Name', 'Attendee 2', 'Name'].map((title, at) => ({ title, parent: at % 2 === 1 ? at - 1 : -1 }));
    const drafts = [1, 0, 3, 2].flatMap((group) =>
      boxes(...(group % 2 === 1 ? ['First name', 'Last name'] : ['Email|email'])).map((draft) => ({ ...draft, group })),
    );
    expect(whose(drafts, { groups })).toEqual(['self', 'self', 'self', 'other', 'other', 'other']);
  });
  it('in a section of autofill tokens', () => {
    const section = (name: string): Draft[] => [
      { label: 'First name', autocomplete: `${name} given-name` },
      { label: 'Email', kind: 'email', autocomplete: `${name} email` },
    ];
    expect(whose([...section('section-a'), ...section('section-b')])).toEqual(['self', 'self', 'other', 'other']);
    expect(whose([...section('billing'), ...section('shipping')])).toEqual(all('self', 4));
  });
  it('who pays and who receives are one', () => {
    const asked = ['First name', 'Last name', 'Address', 'Postcode', 'Phone|tel'];
    for (const [one, other] of [
      ['Billing address', 'Shipping address'],
      ['Ship to', 'Bill to'],
      ['Rechnungsadresse', 'Lieferadresse'],
    ] as const)
      expect(relations([one, ...asked], [other, ...asked])).toEqual([all('self', 5), all('self', 5)]);
    expect(relations(['Applicant', ...asked], ['Billing contact', ...asked])[1]).toEqual(all('other', 5));
  });
  it('is not whoever signs, nor a section that asks on', () => {
    expect(relations(['Applicant', 'Full name'], ['Declaration', 'Full name', 'Job title'])[1]).toEqual(['other', 'self']);
    expect(relations(['Customer', 'Full name', 'Phone|tel'], ['Address', 'Full name', 'Street', 'Postcode'])[1]?.slice(1)).toEqual([
      'self',
      'self',
    ]);
    expect(relations(['Contact', 'Email|email'], ['Address', 'Street', 'City'], ['Postal address', 'Street', 'City'])).toEqual([
      ['self'],
      ['self', 'self'],
      ['self', 'self'],
    ]);
  });
});

describe('rows of people in one place', () => {
  const row = ['Name', 'Date of birth|date', 'Monthly income|number'] as const;
  it('the second is nobody we know', () => {
    expect(relations(['Attendees', 'Full name', 'Email|email', 'Full name', 'Email|email'])).toEqual([['self', 'self', 'other', 'other']]);
    expect(whose(boxes('Name 1', 'Email 1|email', 'Phone 1|tel', 'Name 2', 'Email 2|email', 'Phone 2|tel'))).toEqual([
      'self',
      'self',
      'self',
      'other',
      'other',
      'other',
    ]);
  });
  it.each([
    'Relationship to you',
    'Relationship to applicant',
    'Verwandtschaftsverhältnis',
    'Lien de parenté',
    'Parentesco',
    'Pokrewieństwo',
  ])('beside "%s" none of them is the person', (label) => {
    const known = (rows: readonly string[]) => rows.filter((_, at) => at % 4 !== 3);
    const [asked = []] = relations(['Co-residents of the flat', ...row, label, ...row, label]);
    expect(known(asked)).toEqual(all('other', 6));
    const cells = [...row, label, ...row, label].flatMap((one) => boxes(one));
    expect(known(whose(cells.map((draft) => ({ ...draft, tableHeader: draft.label ?? '', labelSource: 'table' as const }))))).toEqual(
      all('other', 6),
    );
  });
  it('parts of one answer and a name to sign with are no rows', () => {
    expect(whose(boxes('Full name', 'Email|email', 'Address', 'Full name', 'Date|date')).slice(0, 4)).toEqual(all('self', 4));
    expect(
      whose([...boxes('Apellido 1', 'Apellido 2'), { label: 'Date of birth', maxLength: 2 }, { label: 'Date of birth', maxLength: 2 }]),
    ).toEqual(all('self', 4));
  });
});

describe('whoever receives', () => {
  it('is somebody else beside the person, and the person alone', () => {
    expect(relations(['Your details', 'Name', 'Email|email'], ['Recipient details', 'Name', 'Address', 'Postcode'])[1]).toEqual(
      all('recipient', 3),
    );
    expect(relations(['Recipient', 'Name', 'Phone|tel', 'Address', 'Postcode'])).toEqual([all('self', 4)]);
    expect(relations(['Gift recipient', 'Name', 'Phone|tel', 'Address', 'Postcode'])).toEqual([all('recipient', 4)]);
  });
  it.each(["Recipient's e-mail", "Recipient's date of birth", 'Gift recipient name'])('%s', (label) =>
    expect(whose(boxes('Your name', label))[1]).toBe('recipient'),
  );
});

describe('animals', () => {
  const pathsOf = (drafts: readonly Draft[], page?: PageDraft) => read(drafts, page).map(({ question }) => question.path);
  it.each(['Your pet', 'Pet details', 'Ihr Hund', 'Votre chien', 'Su mascota', 'Il tuo cane', 'Uw huisdier', 'Twój pies'])(
    '%s',
    (title) => {
      expect(pathsOf(...inSections([[title, 'Date of birth|date', 'Weight (kg)|number']]))).toEqual(['pet.born', 'pet.weight']);
      expect(relations([title, 'Diet'])).toEqual([['thing']]);
    },
  );
  it('a name in such a block is the animal’s', () => {
    const [drafts, page] = inSections([['Your pet', 'Name', 'Breed']]);
    expect(read(drafts, page)[0]?.question).toMatchObject({ path: 'pet.name', subject: { relation: 'self' } });
  });
  it('beside a breed, without a title', () =>
    expect(pathsOf(boxes('Name', 'Date of birth|date', 'Breed', 'Weight|number'))).toEqual([
      'pet.name',
      'pet.born',
      'pet.breed',
      'pet.weight',
    ]));
  it('beside a breed and a first name nothing of the body is an animal’s', () =>
    expect(pathsOf(boxes('First name', 'Last name', 'Date of birth|date', 'Breed'))[2]).toBe('bday'));
  it('under the page’s own heading about it', () =>
    expect(pathsOf(boxes('Name', 'Date of birth|date', 'Weight|number', 'Email|email'), { heading: 'Register your pet' })).toEqual([
      'pet.name',
      'pet.born',
      'pet.weight',
      'email',
    ]));
  it.each([
    ['Pet date of birth|date', 'pet.born'],
    ['Pet weight|number', 'pet.weight'],
    ['Gewicht des Hundes', 'pet.weight'],
    ["Dog's breed", 'pet.breed'],
    ['Microchip number', null],
  ])('%s is asked of an animal', (label, path) => expect(pathsOf(boxes('First name', 'Last name', label))[2]).toBe(path));
  it('an allergy to one is the person’s', () => expect(whose(boxes('First name', 'Cat allergy'))[1]).toBe('self'));
});

describe('who comes along', () => {
  it.each(['Who is travelling with you?', 'Travel companions', 'Accompagnants', 'Acompañantes'])('%s', (title) =>
    expect(relations(['Your details', 'Full name'], [title, 'Full name', 'Date of birth|date'])[1]).toEqual(all('other', 2)),
  );
  it('words over a run of boxes stand over all of them', () => {
    const over = (label: string, before: string): Draft => ({ label, labelSource: 'label', before });
    const asked = read([
      { label: 'Your name', labelSource: 'label' },
      over('Full name', 'Guest 2 (adult)'),
      over('Date of birth', 'Full name'),
      over('Full name', 'Guest 3 (child)'),
      over('Date of birth', 'Full name'),
    ]);
    expect(asked.map(({ question }) => question.subject.index)).toEqual([undefined, 2, 2, 3, 3]);
  });
  it('a bare phone is that of whoever was asked for before it, and nothing else is', () => {
    const behind = (before: string, label: string) =>
      read([
        { label: before, labelSource: 'label' },
        { label, labelSource: 'label', before },
      ])[1]?.question.subject.relation;
    expect([
      behind('Landlord / manager', 'Phone'),
      behind('Homeroom teacher', 'T-shirt size'),
      behind('Relationship to child', 'Phone'),
    ]).toEqual(['landlord', 'self', 'self']);
  });
  it('a second dog has no keeper’s name', () =>
    expect(relations(['You', 'Full name'], ['Second dog sharing the kennel', 'Diet'])[1]).toEqual(['thing']));
});

describe('places', () => {
  it.each([
    'Accident location',
    'Where did it happen?',
    'Where will you stay?',
    'Accommodation',
    'Schadenort',
    'Unfallort',
    "Lieu de l'accident",
    'Lugar del accidente',
    'Luogo del sinistro',
    'Miejsce wypadku',
  ])('%s', (title) =>
    expect(relations(['Your details', 'First name'], [title, 'Street', 'City', 'Postcode'])[1]?.every((one) => one !== 'self')).toBe(true),
  );
  it.each(['Property to be insured', 'Objektadresse'])('%s is offered only', (title) => {
    const [drafts, page] = inSections([
      ['Your details', 'First name', 'Last name'],
      [title, 'Street', 'City', 'Postcode'],
    ]);
    expect(read(drafts, page).map(({ fill }) => fill)).toEqual([true, true, false, false, false]);
  });
  it('what a firm, a school or a club is called and how it is reached', () => {
    expect(relations(['Employment', 'Employer', 'Address', 'Postcode', 'Phone|tel'])).toEqual([['self', 'thing', 'thing', 'thing']]);
    expect(relations(['Education', 'School', 'City', 'Country'])).toEqual([['self', 'thing', 'thing']]);
    expect(relations(['Your details', 'First name'], ['Charity details', 'Name', 'Address', 'Email|email'])[1]).toEqual(all('other', 3));
    for (const [title, path] of [
      ['Angaben zum derzeitigen Arbeitgeber', 'organization'],
      ['Your organisation', 'organization'],
      ['School attended', 'education.institution'],
    ] as const) {
      const [drafts, page] = inSections([[title, 'Name', 'Telefon|tel']]);
      expect(read(drafts, page).map(({ question }) => question.path)).toEqual([path, null]);
    }
  });
  it('the person’s own beside their employer', () => {
    expect(relations(['Professional details', 'Company', 'Job title', 'Email|email', 'Phone|tel'])).toEqual([all('self', 4)]);
    expect(relations(['Shipping address', 'First name', 'Company (optional)', 'Street', 'City'])).toEqual([all('self', 4)]);
    expect(relations(['Student information', 'School', 'Email|email', 'Phone|tel'])).toEqual([all('self', 3)]);
    expect(relations(['Employment', 'Employer', 'Work email|email', 'Your phone|tel'])).toEqual([all('self', 3)]);
    expect(relations(['Job application', 'Current employer', 'Email|email', 'Phone|tel'])).toEqual([all('self', 3)]);
  });
  it.each(['Work city', 'Work postcode', 'Work address', 'Office postcode'])('%s is no place where one lives', (label) =>
    expect(read(boxes('First name', label))[1]?.question.context).toBe('work'),
  );
  it('nor what stands under "Work address"', () => {
    const [drafts, page] = inSections([['Work address', 'Street', 'City']]);
    expect(read(drafts, page).map(({ question }) => question.context)).toEqual(['work', 'work']);
  });
});

describe('forms about somebody else', () => {
  const asked = boxes('First name', 'Last name', 'Email|email', 'Phone|tel', 'Job title');
  it.each([
    'Add employee',
    'Create contact',
    'New contact',
    'Invite a team member',
    'Mitarbeiter anlegen',
    'Ajouter un contact',
    'Invitar a un amigo',
  ])('%s', (heading) => expect(whose(asked, { heading, form: { heading } })).toEqual(all('other', 5)));
  it.each(['New customer', 'Create account', 'Add a new address', 'Join us', 'New patient registration', 'Become a member'])(
    'not %s',
    (heading) => expect(whose(asked, { heading, form: { heading, buttons: ['Register'] } })).toEqual(all('self', 5)),
  );
  it('nothing of the person goes there, whatever is asked', () => {
    expect(whose(boxes('Full name', 'IBAN', 'Passport number'), { form: { heading: 'Add employee' } })).toEqual(all('other', 3));
  });
  it('what speaks to the person there is theirs', () => {
    expect(whose(boxes("Friend's email|email", 'Your name', 'Email|email'), { form: { heading: 'Refer a friend' } })).toEqual([
      'other',
      'self',
      'other',
    ]);
  });
  it('what is put before others is nobody’s but for how to answer it', () => {
    const ad = boxes('Job title', 'Company', 'Location', 'Salary|number', 'Contact email|email');
    expect(whose(ad, { heading: 'Post a job', form: { buttons: ['Publish'] } })).toEqual(['thing', 'thing', 'thing', 'thing', 'self']);
    expect(whose(boxes('Make', 'Registration number'), { heading: 'Sell your car' })).toEqual(['self', 'self']);
  });
  it('an e-mail box under words that nobody knows is offered only', () => {
    expect(read(boxes('First name', 'Last name', 'To|email'))[2]?.fill).toBe(false);
  });
});

describe('a role beside what is asked', () => {
  const last = (...labels: string[]) => read(boxes(...labels)).at(-1);
  it.each(['Deceased date of birth|date', 'Date of birth of the beneficiary|date'])('%s', (label) =>
    expect(last('Full name', label)?.question.subject.relation).toBe('other'),
  );
  it.each(['Patient date of birth|date', 'Student date of birth|date', 'Geburtsdatum der versicherten Person|date'])(
    '%s is offered only where the name is asked without it',
    (label) => expect(last('First name', 'Last name', label)?.fill).toBe(false),
  );
  it.each(['Your date of birth|date', 'Applicant date of birth|date', 'Exact date of birth|date', 'Geburtsdatum des Antragstellers|date'])(
    '%s is the person’s',
    (label) => expect(last('First name', 'Last name', label)?.fill).toBe(true),
  );
  it('all of one role', () => expect(last('Patient name', 'Patient date of birth|date')?.fill).toBe(true));
});

describe('what only looks for something', () => {
  const finder = boxes('Job title', 'City', 'Country|select|United Kingdom;Germany', 'Industry|select|IT;Health');
  it.each([
    'Search jobs',
    'Apply filters',
    'Show 234 cars',
    'Find',
    'Stellen suchen',
    'Voir les 12 annonces',
    'Ver resultados',
    'Zastosuj filtry',
  ])('%s', (button) => expect(read(finder, { form: { buttons: [button] } }).every(({ leave }) => leave === 'search')).toBe(true));
  it.each(['Apply', 'Continue', 'Find out more', 'Show my quote'])('not %s', (button) =>
    expect(read(finder, { form: { buttons: [button] } }).some(({ leave }) => leave === 'search')).toBe(false),
  );
  it('nor a form that takes a name', () => {
    const asked = [...boxes('First name', 'Last name', 'Email|email'), ...finder];
    expect(read(asked, { form: { buttons: ['Find'] } }).some(({ leave }) => leave === 'search')).toBe(false);
  });
  it('lists outside every form are offered only', () => {
    const lists = boxes('Country|select|United Kingdom;Germany', 'Gender|select|Male;Female', 'Age|select|18-24;35-44', 'City');
    expect(read(lists.map((draft) => ({ ...draft, form: -1 }))).some(({ fill }) => fill)).toBe(false);
    expect(
      read(
        lists.map((draft) => ({ ...draft, form: -1 })),
        { buttons: ['Continue'] },
      ).some(({ fill }) => fill),
    ).toBe(true);
  });
});

describe('things by number', () => {
  const nths = (...sections: Section[]) => {
    const [drafts, page] = inSections(sections);
    return read(drafts, page).map(({ question }) => question.nth);
  };
  it('the second car is the second, also alone', () => {
    expect(nths(['Vehicle 1', 'Make', 'Registration number'], ['Vehicle 2', 'Make', 'Registration number'])).toEqual([0, 0, 1, 1]);
    expect(nths(['Vehicle 2', 'Make', 'Registration number'])).toEqual([1, 1]);
    expect(nths(['Job 2', 'Employer', 'Job title'])).toEqual([1, 1]);
    expect(nths(['Step 2', 'Employer', 'Job title'])).toEqual([0, 0]);
  });
  it('the address of the second of several people is theirs', () => {
    const [drafts, page] = inSections([
      ['Emergency contact', 'Name', 'Address'],
      ['Second emergency contact', 'Name', 'Address'],
    ]);
    expect(read(drafts, page).map(({ question }) => question.subject.index)).toEqual([1, 1, 2, 2]);
  });
  it('addresses one after another', () => {
    const [drafts, page] = inSections([1, 2, 3].map((number) => [`Address ${number}`, 'Street', 'Postcode'] as Section));
    expect(read(drafts, page).map(({ question }) => [question.time, question.nth])).toEqual([
      ['any', 0],
      ['any', 0],
      ['former', 0],
      ['former', 0],
      ['former', 1],
      ['former', 1],
    ]);
    expect(nths(['Previous addresses', 'Street', 'Postcode', 'Street', 'Postcode'])).toEqual([0, 0, 1, 1]);
    expect(nths(['Home address', 'Street', 'Postcode'], ['Postal address', 'Street', 'Postcode'])).toEqual([0, 0, 0, 0]);
  });
});
