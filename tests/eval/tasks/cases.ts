/** Small sets of invented cases, one a task, for fitting a model's thresholds: half of what is asked has no answer, as on real pages. */
export interface SpanCase {
  readonly text: string;
  /** What is asked, and the words of the text that answer it; null where it does not say. */
  readonly asks: Readonly<Record<string, string | null>>;
}
export const SPANS: readonly SpanCase[] = [
  {
    text: 'My name is Ines Duarte. I have lived at 4 Harbour Row, Whitby since 2021; before that I was in Leeds. My sister Clara can be reached on 01632 960188.',
    asks: {
      'Full name': 'Ines Duarte',
      'Street address': '4 Harbour Row',
      City: 'Whitby',
      'Your phone number': null,
      'Date of birth': null,
    },
  },
  {
    text: 'Tomasz Wilk joined Arbor Labs in March 2020 as a data analyst. He holds a degree in statistics from the University of Gdansk and speaks Polish and English.',
    asks: {
      Employer: 'Arbor Labs',
      'Job title': 'data analyst',
      University: 'University of Gdansk',
      'Annual salary': null,
      'Driving licence number': null,
    },
  },
  {
    text: 'Please book the twin room for Amara Cole from 3 May 2026 to 9 May 2026. She does not eat nuts. The invoice goes to Cole Brothers Ltd.',
    asks: {
      'Guest name': 'Amara Cole',
      'Arrival date': '3 May 2026',
      'Departure date': '9 May 2026',
      Company: 'Cole Brothers Ltd',
      'Car registration': null,
      Email: null,
    },
  },
  {
    text: 'Our son Leo, who is seven, starts at Hillside Primary School in September. His doctor is Dr Priya Shah at the Mill Lane Surgery. He is allergic to penicillin.',
    asks: {
      School: 'Hillside Primary School',
      "Doctor's name": 'Dr Priya Shah',
      Allergies: 'penicillin',
      "Father's name": null,
      'Home address': null,
    },
  },
  {
    text: 'I work as a freelance translator and rent a flat in Bristol with my partner Jonas Berg, who is a nurse at St Mary Hospital. We have one cat.',
    asks: { Occupation: 'freelance translator', City: 'Bristol', Pets: 'one cat', "Landlord's name": null, 'Monthly rent': null },
  },
  {
    text: 'Policy holder: Grace Obi. Policy number: HX-20417. The car, a blue Fiat Panda, was hit on 12 June 2025 near the station. The police were not called.',
    asks: {
      'Policy holder': 'Grace Obi',
      'Policy number': 'HX-20417',
      'Date of the accident': '12 June 2025',
      'Name of the other driver': null,
      'Crime reference': null,
    },
  },
];

export interface FactCase {
  readonly label: string;
  /** Index of the right fact, or null. */
  readonly right: number | null;
  readonly facts: readonly string[];
}
const FACTS = [
  'My e-mail address is ines@mail.example.',
  'My phone number is 01632 960123.',
  'I live at 4 Harbour Row, Whitby.',
  'I work as a marine engineer.',
  'I am vegetarian.',
  'My notice period is two months.',
] as const;
const fact = (label: string, right: number | null): FactCase => ({ label, right, facts: FACTS });
export const FACT_CASES: readonly FactCase[] = [
  fact('Where can we write to you online?', 0),
  fact('Daytime telephone', 1),
  fact('Home address', 2),
  fact('Profession', 3),
  fact('Dietary requirements', 4),
  fact('How soon could you start?', 5),
  fact('Name of your bank', null),
  fact('Shoe size', null),
  fact('Emergency contact', null),
  fact('Languages you speak', null),
  fact('Maiden name', null),
  fact('Vehicle registration', null),
];

export const TURNS: readonly (readonly [line: string, kind: string])[] = [
  ['What is your date of birth?', 'asks-for-fact'],
  ['And your postcode, please?', 'asks-for-fact'],
  ['Would you like the morning or the afternoon slot?', 'asks-to-choose'],
  ['Please pick one: small, medium or large.', 'asks-to-choose'],
  ['Type the code that we sent to your phone.', 'asks-for-secret'],
  ['I need your card number to go on.', 'asks-for-secret'],
  ['Do you want me to cancel the order?', 'asks-for-decision'],
  ['Do you agree to the new price?', 'asks-for-decision'],
  ['Your parcel will arrive on Tuesday.', 'informs'],
  ['Our office is closed today.', 'informs'],
  ['Hello and welcome!', 'small-talk'],
  ['Thank you, have a lovely day.', 'small-talk'],
];
