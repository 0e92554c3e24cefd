/** A sixth bank, written blind: what held at an earlier time. */
import { type Row, rowOf } from '../row.ts';

const asOf = rowOf('as-of');

export const SIXTH_TIMES: readonly Row[] = [
  asOf(
    'home town',
    ['Came to {town} in September 2018, for the sea and the rents.', 'Rents won. It has been {town2} for us since April 2025.'],
    [
      ['Where did I live in 2021?', '{town}'],
      ['Where do I live?', '{town2}'],
    ],
  ),
  asOf(
    'employer',
    [
      'Clocked on at {firm} on 4 January 2021, never late since.',
      'Clocked off at {firm} for good on 30 August 2024. {firm2} have had me since the Monday after.',
    ],
    [
      ['Who employed you in May 2024?', '{firm}'],
      ['Who employed you in November 2024?', '{firm2}'],
    ],
  ),
  asOf(
    'between jobs',
    [
      'I was at {firm} from 2016 right up to the end of January 2022, then travelled, no work at all.',
      'My wandering ended when {firm2} took me on in November 2022. Still there.',
    ],
    [
      ['Employer in June 2022', null],
      ['Employer in June 2019', '{firm}'],
      ['Employer in June 2023', '{firm2}'],
    ],
  ),
  asOf(
    'job title',
    [
      'How I climbed: trainee in 2017, shift supervisor from March 2020.',
      'Plant manager. Me! The office door has had my name on it since 1 May 2025.',
    ],
    [
      ['What was my job title in 2022?', 'supervisor'],
      ['Job title in 2018', 'trainee'],
      ['Present job title', 'manager'],
    ],
  ),
  asOf(
    'salary',
    [
      { day: '2022-04-06', text: "New tax year, new number: I'm on 27,400 a year." },
      { day: '2024-04-08', text: "Payroll's letter says 30,900 a year from this month. I'll take it." },
    ],
    [
      ['What was my salary in mid-2023?', '27,400|27400|27.400'],
      ['Annual salary', '30,900|30900|30.900'],
    ],
  ),
  asOf(
    'mobile',
    [
      { day: '2021-02-15', text: 'Got myself a number in this country at last, 07700 900233.' },
      { day: '2024-10-01', text: 'Lost that sim on the night bus. People reach me on 07700 900719.' },
    ],
    [
      ['Which mobile number did I have in 2022?', '07700 900233|07700900233'],
      ['Mobile number', '07700 900719|07700900719'],
    ],
  ),
  asOf(
    'car',
    [
      'Cars I have owned: the Panda 2011 to 2016, then the Octavia.',
      'Octavia coughed its last in July 2024, brought home a Leaf the same week.',
    ],
    [
      ['What did I drive in 2013?', 'Panda'],
      ['What car did I have in 2020?', 'Octavia'],
      ['What car do I drive?', 'Leaf'],
    ],
  ),
  asOf(
    'spouse',
    [
      'First time round I was wed to Ola, February 2010 till the divorce in 2017.',
      'Then came Ben. Ring on since June 2020, and staying on.',
    ],
    [
      ['Who was I married to in 2014?', 'Ola'],
      ['Who was I married to in 2022?', 'Ben'],
      ['Who was I married to in 2019?', null],
    ],
  ),
  asOf(
    'bank',
    [
      'My wages went into Barclays from my first job in 2003.',
      'Got fed up in October 2023 and had Monzo take over the wages account, and no more Barclays.',
    ],
    [
      ['Which bank was I with in 2015?', 'Barclays'],
      ['Bank', 'Monzo'],
    ],
  ),
  asOf(
    'school',
    [
      { day: '2021-09-06', text: 'Ngozi started at Greensprings this morning, plaits tight, socks up.' },
      { day: '2025-01-08', text: 'Ngozi resumed at Corona School today, we have withdrawn her from Greensprings.' },
    ],
    [
      ['Which school was Ngozi in during 2023?', 'Greensprings'],
      ["Ngozi's school", 'Corona'],
    ],
  ),
  asOf(
    'age',
    ['Born on 5 May 1990, a Saturday’s child.', 'Went to India on 1 January 2016 with one rucksack.'],
    [['How old was I on 1 January 2016?', '25|twenty-five']],
  ),
  asOf(
    'weight',
    [
      { day: '2023-01-09', text: 'Step one: 103 kg. No comment.' },
      { day: '2024-01-08', text: '91 kg. A whole year of porridge.' },
      { day: '2025-06-16', text: '86 kg and there I mean to stay.' },
    ],
    [
      ['What did I weigh in January 2024?', '91'],
      ['What did I weigh in January 2023?', '103'],
      ['Weight', '86'],
    ],
  ),
  asOf(
    'dog',
    [
      'Bruno, best dog there ever was, was with us 2009 to 2019.',
      'Swore never again. Then Tilly the whippet came in spring 2021 and runs the place.',
    ],
    [
      ['What was our dog called in 2015?', 'Bruno'],
      ['What is our dog called?', 'Tilly'],
    ],
  ),
  asOf(
    'country',
    ['I did a posting in Singapore, August 2016 to the end of 2018, otherwise I have lived in New Zealand all my life.'],
    [
      ['Which country was I living in in 2017?', 'Singapore'],
      ['Country of residence in 2021', 'New Zealand'],
    ],
  ),
  asOf(
    'surname',
    ['Was a {family} from the day I was born.', 'Married on 12 July 2025 and took the {family2} name on the spot.'],
    [
      ['What was my surname in 2020?', '{family}'],
      ['Surname', '{family2}'],
    ],
  ),
  asOf(
    'doctor',
    [
      { day: '2024-03-11', text: "Six years I've been going to Dr {family} with this back." },
      { day: '2025-06-16', text: 'Dr {family} has moved to Cyprus, lucky thing. As of today the back is Dr {family2}’s problem.' },
    ],
    [
      ['Who was my doctor in December 2024?', '{family}'],
      ['Who was my doctor in 2021?', '{family}'],
      ['Name of doctor', '{family2}'],
    ],
  ),
  asOf(
    'rent',
    [
      { day: '2023-08-01', text: 'Signed for the studio, $1,280 a month, utilities on me.' },
      { day: '2025-08-01', text: 'Year three on the studio and the rent creeps to $1,410 a month starting today.' },
    ],
    [
      ['Monthly rent in spring 2024', '1,280|1280'],
      ['Monthly rent', '1,410|1410'],
    ],
  ),
  asOf(
    'hobby',
    [
      'Rowed for the town crew, 2012 until my shoulder went in autumn 2018.',
      'Took up the bagpipes in January 2019 as revenge, and at it ever since.',
    ],
    [
      ['Which hobby did I have in 2016?', 'row'],
      ['Hobby', 'bagpipes'],
    ],
  ),
  asOf(
    'home town',
    [
      "J'ai vécu à Nantes de 2012 à 2019, les plus belles années.",
      'Depuis l’été 2019 mes valises sont posées à Brest, et elles y restent.',
    ],
    [
      ['Où est-ce que je vivais en 2015 ?', 'Nantes'],
      ['Ville de résidence', 'Brest'],
    ],
    undefined,
    'fr',
  ),
  asOf(
    'employer',
    ['Von 2014 bis Ende 2020 stand ich bei {firm} am Band.', 'Ab März 2021 hat mich {firm2} genommen, und da bin ich noch.'],
    [
      ['Bei wem habe ich 2017 gearbeitet?', '{firm}'],
      ['Arbeitgeber', '{firm2}'],
    ],
    undefined,
    'de',
  ),
];
