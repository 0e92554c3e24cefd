/** The fourth bank's rows of as-of, written blind. */
import { type Row, rowOf } from '../row.ts';

const asOf = rowOf('as-of');

export const FOURTH_TIMES: readonly Row[] = [
  asOf(
    'home',
    ['I live in {town}, top flat, no lift.', 'Moved to {town2} this week. Ground floor! My knees are weeping with joy.'],
    [
      ['Where did you live in October 2024?', '{town}'],
      ['Where do you live?', '{town2}'],
    ],
    ['{town}'],
  ),
  asOf(
    'career',
    ['From 2013 to 2018 I was with {firm}. Since 2019 it has been {firm2}, where I still am.'],
    [
      ['Who did you work for in 2016?', '{firm}'],
      ['Who was your employer in 2021?', '{firm2}'],
    ],
    ['{firm}'],
  ),
  asOf(
    'salary',
    ["My salary's 36,000.", "Rise came through in this morning's payslip, salary is 39,500 now."],
    [
      ['What was your salary on 1 January 2025?', '36,000|36000'],
      ['What is your salary?', '39,500|39500'],
    ],
    ['36,000'],
  ),
  asOf(
    'home, told late',
    ['Home is {town}.', 'Did I never tell you we moved? Since 10 February 2025 we live in {town2}.'],
    [
      ['Where were you living in April 2025?', '{town2}'],
      ['Where were you living in December 2024?', '{town}'],
    ],
    ['{town}'],
  ),
  asOf(
    'employer, told ahead',
    ['I work at {firm}.', 'Signed today! I stay at {firm} until the end of July, and from 1 August 2025 I work for {firm2}.'],
    [
      ['Who was your employer on 10 July 2025?', '{firm}'],
      ['Who was your employer on 1 October 2025?', '{firm2}'],
    ],
    ['{firm}'],
  ),
  asOf(
    'home, three in a row',
    [
      { day: '2023-01-09', text: "I'm in {town} now, got the keys today." },
      { day: '2024-08-19', text: "Moved in with my aunt in {town2} today, it's only the second time I've left {town} in my life." },
      { day: '2025-11-03', text: 'Left {town2} at dawn, unpacked by tea. Arbroath is home from today.' },
    ],
    [
      ['Where did you live in June 2023?', '{town}'],
      ['Where did you live in March 2025?', '{town2}'],
      ['Where do you live?', 'Arbroath'],
    ],
    ['{town}', '{town2}'],
  ),
  asOf(
    'car',
    [
      'Driving a Honda Jazz these days.',
      'Jazz got written off (not my fault, nobody hurt). Insurance paid out and I have bought a Kia Picanto.',
    ],
    [
      ['What car did you drive in January 2025?', 'Jazz'],
      ['What car do you drive?', 'Picanto'],
    ],
    ['Jazz'],
  ),
  asOf(
    'phone',
    ['you can get me on 07700 900630', 'New SIM, new number: 07700 900955. Old one is dead.'],
    [
      ['What was your phone number in September 2024?', '07700 900630|07700900630'],
      ['Phone number', '07700 900955|07700900955'],
    ],
    ['07700 900630'],
  ),
  asOf(
    'doctor',
    ['My GP is Dr Anand.', 'Changed surgeries. Dr Mostyn is my GP now.'],
    [
      ['Who was your GP in November 2024?', 'Anand'],
      ['Who is your GP?', 'Mostyn'],
    ],
    ['Anand'],
  ),
  asOf(
    'rent',
    ['The rent is 810 a month.', 'Rent up again, 865 a month as of today, and the boiler still sounds like a walrus.'],
    [['How much rent were you paying in December 2024?', '810']],
    ['810'],
  ),
  asOf(
    'diet',
    [
      { day: '2024-01-15', text: "I'm pescatarian, so fish yes, meat no." },
      { day: '2025-05-02', text: "Given up the fish too, so I'm a plain vegetarian as of this week." },
    ],
    [
      ['What was your diet in August 2024?', 'pescatarian'],
      ['What is your diet?', 'vegetarian'],
    ],
    ['pescatarian'],
  ),
  asOf(
    'medication',
    ['Taking levothyroxine, 50 micrograms.', 'Bloods came back and the levothyroxine goes up to 75 micrograms from today.'],
    [
      ['What dose of levothyroxine were you on in February 2025?', '50'],
      ['What dose of levothyroxine do you take?', '75'],
    ],
    ['50 micrograms'],
  ),
  asOf(
    'title',
    ['My designation is Assistant Manager, Accounts.', "By God's grace I have been promoted today itself, Deputy Manager, Accounts."],
    [
      ['What was your job title in July 2024?', 'Assistant Manager'],
      ['Job title', 'Deputy Manager'],
    ],
    ['Assistant Manager'],
  ),
  asOf(
    'gym',
    ['Gym membership: Ironworks.', "Left Ironworks today and signed up at The Vault, me mate reckons it's heaps better."],
    [['Which gym were you a member of in January 2025?', 'Ironworks']],
    ['Ironworks'],
  ),
  asOf(
    'surname',
    ['Name: Lorna {family}.', 'Married yesterday, and I took the name as well. Lorna {family2}, how do you do.'],
    [
      ['What was your surname in 2024?', '{family}'],
      ['Surname', '{family2}'],
    ],
    ['{family}'],
  ),
  asOf(
    'manager',
    ['{given} is my manager.', "Reshuffle at work. {given2} is my manager from today, and I've been moved nearer the biscuits."],
    [
      ['Who was your manager in May 2024?', '{given}'],
      ['Who is your manager?', '{given2}'],
    ],
    ['{given}'],
  ),
  asOf(
    'home, there and back',
    [
      'I live in {town}.',
      'I have moved to {town2}.',
      'Well that was a mistake. I am back living in {town}, same street even, and glad of it.',
    ],
    [
      ['Where did you live in July 2025?', '{town2}'],
      ['Where do you live?', '{town}'],
    ],
    ['{town2}'],
  ),
  asOf(
    'pet',
    ['Our cat is called Marmalade, the only animal in the house.', 'We buried Marmalade under the pear tree today.'],
    [
      ['What was the name of your cat in September 2024?', 'Marmalade'],
      ['Do you have a cat?', null],
    ],
    ['Marmalade'],
  ),
  asOf(
    'marital status',
    ['Happily married, two kids, one mortgage.', 'It is official since this morning: divorced.'],
    [
      ['What was your marital status in August 2024?', 'married'],
      ['Marital status', 'divorced'],
    ],
  ),
  asOf(
    'birth date, an age in the past',
    ['I was born on 15 March 1990.', 'I have put my birth year wrong, sorry. I am born on 15 March 1991.'],
    [['How old were you on 1 January 2020?', '28|twenty-eight']],
    ['1990'],
  ),
  asOf(
    'career, put right',
    [
      'I was at {firm} from 2017 until October 2021 and then came straight to {firm2}, where I am today.',
      'My CV is a year out: I left {firm} in October 2022, not 2021, and started at {firm2} that November.',
    ],
    [
      ['Who was your employer in March 2022?', '{firm}'],
      ['Current employer', '{firm2}'],
    ],
    ['{firm}'],
  ),
  asOf(
    'home, before anything is known',
    ['We came to {town} in 2015 and have lived here ever since.'],
    [
      ['Where did you live in 2018?', '{town}'],
      ['Where did you live in 2010?', null],
    ],
  ),
  asOf(
    'home',
    ['Ich wohne in {town}.', 'Seit heute wohne ich in {town2}, die Kisten stehen noch im Flur.'],
    [
      ['Wo hast du im Januar 2025 gewohnt?', '{town}'],
      ['Wo wohnst du?', '{town2}'],
    ],
    ['{town}'],
    'de',
  ),
  asOf(
    'employer',
    ['Je travaille chez {firm}.', "Premier jour chez {firm2} aujourd'hui ! J'ai quitté {firm} vendredi."],
    [
      ['Pour qui travaillais-tu en septembre 2024 ?', '{firm}'],
      ['Employeur actuel', '{firm2}'],
    ],
    ['{firm}'],
    'fr',
  ),
  asOf(
    'bank',
    ['Mi banco es Bankinter.', 'Cerré la cuenta de Bankinter y desde hoy estoy con Sabadell.'],
    [
      ['¿Cuál era tu banco en diciembre de 2024?', 'Bankinter'],
      ['¿Cuál es tu banco?', 'Sabadell'],
    ],
    ['Bankinter'],
    'es',
  ),
];
