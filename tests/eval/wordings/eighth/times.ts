/** An eighth bank, written blind and mostly plain: what held at an earlier time. */
import { type Row, rowOf } from '../row.ts';

const asOf = rowOf('as-of');

const TIMES: readonly Row[] = [
  asOf(
    'employers by year',
    [
      'From 2014 to 2018 I worked at Copperline Telecom.',
      'From 2018 to 2023 I was at Delphine Analytics.',
      "Since January 2024 I've been with Ostara Energy.",
    ],
    [
      ['Employer in 2016', 'Copperline Telecom'],
      ['Employer in 2021', 'Delphine Analytics'],
      ['Current employer', 'Ostara Energy'],
    ],
    ['Copperline Telecom', 'Delphine Analytics'],
  ),
  asOf(
    'address before a year',
    [{ day: '2024-02-11', text: 'Until 2022 I lived at 6 Kestrel Rise, and since then at 90 Harp Street.' }],
    [
      ['Address before 2022', '6 Kestrel Rise'],
      ['Address today', '90 Harp Street'],
    ],
    ['6 Kestrel Rise'],
  ),
  asOf(
    'town by days of notes',
    [
      { day: '2024-01-15', text: 'I live in Girona.' },
      { day: '2024-08-01', text: 'I moved to Bilbao today.' },
      { day: '2025-06-20', text: 'Moved again today, to Cadiz.' },
    ],
    [
      ['Town of residence in March 2024', 'Girona'],
      ['Town of residence in December 2024', 'Bilbao'],
      ['Town of residence today', 'Cadiz'],
    ],
    ['Girona', 'Bilbao'],
  ),
  asOf(
    'mobile on a day',
    [
      { day: '2024-03-04', text: 'My mobile is 087 555 0111.' },
      { day: '2025-05-19', text: 'I have a new mobile from today, 089 555 0164.' },
    ],
    [
      ['Mobile number on 1 January 2025', '087 555 0111'],
      ['Mobile number on 1 January 2026', '089 555 0164'],
    ],
    ['087 555 0111'],
  ),
  asOf(
    'cars',
    [
      'My first car was a Renault Clio, I had it from 2009 to 2013.',
      'I had a Volvo V50 from 2013 to 2020.',
      "Since 2020 I've had a Kia Niro.",
    ],
    [
      ['Car in 2011', 'Renault Clio'],
      ['Car in 2017', 'Volvo V50'],
      ['Car today', 'Kia Niro'],
    ],
    ['Renault Clio', 'Volvo V50'],
  ),
  asOf(
    'pay by month',
    [
      { day: '2024-01-31', text: 'My monthly pay is 2,640 euros.' },
      { day: '2025-01-31', text: 'As of this month my pay is 2,815 euros.' },
    ],
    [
      ['Monthly pay in June 2024', '2,640'],
      ['Monthly pay in June 2025', '2,815'],
      ['Monthly pay now', '2,815'],
    ],
    ['2,640'],
  ),
  asOf(
    'school of a daughter',
    [
      'My daughter Zofia went to Maple Infants until summer 2021.',
      'From September 2021 to July 2025 she went to Holm Juniors.',
      "Since September 2025 she's been at Sir Edric Grammar.",
    ],
    [
      ["Daughter's school in 2020", 'Maple Infants'],
      ["Daughter's school in 2023", 'Holm Juniors'],
      ["Daughter's current school", 'Sir Edric Grammar'],
    ],
    ['Maple Infants', 'Holm Juniors'],
  ),
  asOf(
    'nothing yet then',
    [{ day: '2025-03-03', text: 'I joined the Kelso Archers in March 2025, before that I was never in any club.' }],
    [
      ['Club in 2024', null],
      ['Club today', 'Kelso Archers'],
    ],
  ),
  asOf(
    'end known',
    [{ day: '2024-05-30', text: "I was chair of the parents' council from 2019 until 2023." }],
    [
      ["Office on the parents' council in 2021", 'chair'],
      ["Office on the parents' council today", null],
    ],
    ['chair'],
  ),
  asOf(
    'landlords',
    ['Mrs Ferreira was my landlady from 2015 to 2019.', 'My landlord since 2019 is Hollins Estates.'],
    [
      ['Landlord in 2017', 'Mrs Ferreira'],
      ['Landlord in 2022', 'Hollins Estates'],
      ['Landlord', 'Hollins Estates'],
    ],
    ['Mrs Ferreira'],
  ),
  asOf(
    'married name since',
    ['Until my wedding in 2012 my surname was Papadaki.', 'Since then my surname has been Whitlock.'],
    [
      ['Surname in 2010', 'Papadaki'],
      ['Surname in 2015', 'Whitlock'],
    ],
    ['Papadaki'],
  ),
  asOf(
    'medicine in a span',
    [
      { day: '2024-07-08', text: 'I started on metformin today, 500 mg.' },
      { day: '2025-02-24', text: 'Metformin is stopped. From today I take gliclazide.' },
    ],
    [
      ['Diabetes medicine in autumn 2024', 'metformin'],
      ['Diabetes medicine in autumn 2025', 'gliclazide'],
    ],
    ['metformin'],
  ),
  asOf(
    'manager between months',
    [
      { day: '2024-04-02', text: 'Boris Tomlin is my manager.' },
      { day: '2024-11-04', text: 'Starting today my manager is Shanelle Greaves.' },
      { day: '2025-08-18', text: 'My manager is now Ulrich Baum.' },
    ],
    [
      ['Manager in May 2024', 'Boris Tomlin'],
      ['Manager in January 2025', 'Shanelle Greaves'],
      ['Manager at present', 'Ulrich Baum'],
    ],
    ['Boris Tomlin', 'Shanelle Greaves'],
  ),
  asOf(
    'insurer by policy year',
    ['My health insurer up to the end of 2022 was Pallas Care.', "Since 1 January 2023 I'm insured with Vitalis Union, number VU 338-019."],
    [
      ['Health insurer in 2021', 'Pallas Care'],
      ['Health insurer in 2024', 'Vitalis Union'],
      ['Health insurance number today', 'VU 338-019'],
    ],
    ['Pallas Care'],
  ),
  asOf(
    'planned future',
    [{ day: '2025-12-10', text: 'I live in Trondheim. On 1 May 2026 I move to Alesund.' }],
    [
      ['Town of residence today', 'Trondheim'],
      ['Town of residence in June 2026', 'Alesund'],
    ],
  ),
  asOf(
    'rent steps',
    [
      { day: '2024-01-08', text: 'My rent is 905 a month.' },
      { day: '2024-10-01', text: 'The rent is 940 from today.' },
      { day: '2025-10-01', text: 'The rent went up again today, to 985.' },
    ],
    [
      ['Rent in February 2024', '905'],
      ['Rent in spring 2025', '940'],
      ['Rent today', '985'],
    ],
    ['905', '940'],
  ),
  asOf(
    'student days',
    [
      'I spent 2005 to 2009 buried in textbooks at the University of Leiden, with a room above a cheese shop on Haarlemmerstraat.',
      "Then came Antwerp, where I've been hammering gold at Atelier Roose ever since 2010.",
    ],
    [
      ['University in 2007', 'University of Leiden|Leiden'],
      ['Employer in 2014', 'Atelier Roose'],
      ['Town today', 'Antwerp'],
    ],
  ),
  asOf(
    'dogs of a life',
    [
      "There's always a dog at my feet. Biscuit kept me company from 2008 till she passed in 2019.",
      "The winter without her was too quiet, so in 2020 Otto came along and he's snoring next to me as I write.",
    ],
    [
      ['Dog in 2012', 'Biscuit'],
      ['Dog in 2022', 'Otto'],
      ["Dog's name now", 'Otto'],
    ],
    ['Biscuit'],
  ),
  asOf(
    'sports over time',
    [
      {
        day: '2024-06-05',
        text: "Handball was my whole world up to 2016, when the shoulder went. Since 2017 I've got my sweat from fencing.",
      },
    ],
    [
      ['Sport in 2013', 'handball'],
      ['Sport in 2020', 'fencing'],
      ['Sport today', 'fencing'],
    ],
    ['handball'],
  ),
  asOf(
    'titles',
    [
      'They took me on as a kitchen porter at the Bellweather Hotel in 2011 and I scrubbed pots till 2015.',
      'From 2015 they let me near the stoves, sous-chef, and since 2021 the tall hat is mine: head chef.',
    ],
    [
      ['Job title in 2013', 'kitchen porter'],
      ['Job title in 2018', 'sous-chef'],
      ['Job title', 'head chef'],
      ['Employer in 2018', 'Bellweather Hotel'],
    ],
    ['kitchen porter', 'sous-chef'],
  ),
];

export const EIGHTH_TIMES: readonly Row[] = [...TIMES];
