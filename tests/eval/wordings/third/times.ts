import { type Row, rowOf } from '../row.ts';

const asOf = rowOf('as-of');
const conflict = rowOf('conflict');

/** What held on a day; and two things that cannot both be, with or without a word of which holds. */
export const THIRD_TIMES: readonly Row[] = [
  asOf(
    'address',
    ['We were {town} people from 2008 until 2016 and have been in {town2} since 2016.'],
    [
      ['Where did I live in 2012?', '{town}'],
      ['City', '{town2}'],
    ],
    ['{town}'],
  ),
  asOf(
    'address',
    ['I live in {town}.', 'In April I left {town} behind and settled in {town2}.'],
    [
      ['Where did I live in December 2024?', '{town}'],
      ['City', '{town2}'],
    ],
    ['{town}'],
  ),
  asOf(
    'employer',
    ['I did my apprenticeship at {firm} from 2009 to 2012, and since 2013 I have worked for {firm2}.'],
    [
      ['Which firm was I with in 2010?', '{firm}'],
      ['Current employer', '{firm2}'],
    ],
    ['{firm}'],
  ),
  asOf(
    'employer',
    ['I am with {firm}.', 'May 2025 brought a new job for me: {firm2}.'],
    [
      ['Who was my employer in January 2025?', '{firm}'],
      ['Current employer', '{firm2}'],
    ],
    ['{firm}'],
  ),
  asOf(
    'phone',
    ['Mobile: 07700 900610', 'My mobile changed to 07700 900620 on 2 May 2025.'],
    [
      ['What was my phone number in 2024?', '900610'],
      ['Mobile number', '900620'],
    ],
    ['07700 900610'],
  ),
  asOf(
    'marriage',
    ['I am single.', 'I have been married since 7 May 2025.'],
    [
      ['What was my marital status in 2024?', 'single'],
      ['Marital status', 'married'],
    ],
    ['single'],
  ),
  asOf(
    'salary',
    ['I earn £29,000 a year.', 'From 1 May 2025 my salary is £33,000 a year.'],
    [
      ['What did I earn in 2024?', '29000'],
      ['Annual salary', '33000'],
    ],
    ['GBP 29000 year'],
  ),
  asOf(
    'car',
    ['I had a Vauxhall Corsa from 2010 to 2019.'],
    [
      ['Which car did I have in 2015?', 'Corsa'],
      ['Make of car', null],
    ],
    ['Vauxhall'],
  ),
  asOf('school', ['Between 1998 and 2002 I was a student at {school}.'], [['Where did I study in 2000?', '{school}']]),
  asOf(
    'employer',
    ['Von 2010 bis 2018 war ich bei {firm}, jetzt arbeite ich bei {firm2}.'],
    [
      ['Wo habe ich 2015 gearbeitet?', '{firm}'],
      ['Arbeitgeber', '{firm2}'],
    ],
    ['{firm}'],
    'de',
  ),
  asOf(
    'address',
    ['Viví en Granada hasta 2020 y desde entonces vivo en Málaga.'],
    [
      ['¿Dónde vivía en 2018?', 'Granada'],
      ['Ciudad', 'Málaga'],
    ],
    ['Granada'],
    'es',
  ),
  conflict(
    'birth',
    ['Date of birth: 6 May 1980', 'I came into the world on 6 June 1980.'],
    [['Date of birth', { both: ['1980-05-06', '1980-06-06'] }]],
  ),
  conflict('birth', ['My birthday is 2 March 1969.', 'Birthday 3 March 1969'], [['Date of birth', { both: ['1969-03-02', '1969-03-03'] }]]),
  conflict('birthplace', ['I was born in {town}.', 'My birthplace is {town2}.'], [['Place of birth', { both: ['{town}', '{town2}'] }]]),
  conflict('blood', ['Blood group: B-', 'My blood type is AB+.'], [['Blood group', { both: ['B', 'AB+'] }]]),
  conflict(
    'phone',
    ["call me on 07700 900144... no, that's the landlord's. Mine is 07700 900155."],
    [['Phone number', '900155']],
    ['07700 900144'],
  ),
  conflict('title', ["I'm a surgeon - I mean, a surgical nurse - at {firm}."], [['Job title', 'nurse']], ['Surgeon']),
  conflict('language', ["I don't speak Spanish, I speak Portuguese."], [['Which languages do you speak?', 'Portuguese']], ['Spanish']),
  conflict(
    'pets',
    ['We have three cats.', 'Three cats? Two, I counted the neighbour’s.'],
    [['How many pets do you have?', '2|two']],
    ['3'],
  ),
  conflict(
    'address',
    ['Our house is at 9 {street}, sorry, 19 {street}, {town} LN1 1AA.'],
    [['Address line 1', '19 {street}']],
    ['9 {street}'],
  ),
  conflict('nationality', ['I am Austrian.', "Austrian was wrong, I'm Swiss."], [['Nationality', 'Swiss|Switzerland|CH']], ['Austrian']),
  conflict(
    'birth',
    ['Nasci a 5 de abril de 1991.', 'A minha data de nascimento é 15 de abril de 1991.'],
    [['Data de nascimento', { both: ['1991-04-05', '1991-04-15'] }]],
    undefined,
    'pt',
  ),
  conflict(
    'marriage',
    ['Je suis célibataire.', 'Non, je ne suis pas célibataire, je suis divorcée.'],
    [['Situation de famille', 'divorc']],
    ['single'],
    'fr',
  ),
];
