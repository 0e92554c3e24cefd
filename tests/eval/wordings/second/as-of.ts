import { type Row, rowOf } from '../row.ts';

const row = rowOf('as-of');

/** What held on a day, before and after it changed. */
export const AS_OF: readonly Row[] = [
  row(
    'address',
    ['I live in {town}.', 'Moved house on 1 June 2025: {town2} is home now.'],
    [
      ['Where did I live in December 2024?', '{town}'],
      ['Where do I live now?', '{town2}'],
    ],
    ['{town}'],
  ),
  row(
    'address',
    ['from 2015 til 2019 i was in {town}, then {town2} ever since'],
    [
      ['Where did I live in 2017?', '{town}'],
      ['Which town do I live in today?', '{town2}'],
    ],
    ['{town}'],
  ),
  row(
    'address',
    ['Until last spring my flat was in {town}; I have been renting in {town2} since then.'],
    [
      ['Where did I live in 2022?', '{town}'],
      ['In which town do I live?', '{town2}'],
    ],
    ['{town}'],
  ),
  row(
    'address',
    ['Bis Ende 2023 habe ich in Rostock gewohnt, seit Januar 2024 wohne ich in Trier.'],
    [
      ['Wo habe ich 2022 gewohnt?', 'Rostock'],
      ['In welcher Stadt wohne ich heute?', 'Trier'],
    ],
    ['Rostock'],
    'de',
  ),
  row(
    'employer',
    ['I work for {firm} in the warehouse.', 'I swapped {firm} for {firm2} at the beginning of May 2025.'],
    [
      ['Who was my employer in January 2025?', '{firm}'],
      ['Who is my employer now?', '{firm2}'],
    ],
    ['{firm}'],
  ),
  row(
    'employer',
    ['Before I joined {firm2} in 2020 I spent six years at {firm}.'],
    [
      ['Where did I work in 2017?', '{firm}'],
      ['Where do I work?', '{firm2}'],
    ],
    ['{firm}'],
  ),
  row(
    'employer',
    ['2011-2016: {firm}, sales. 2016-present: {firm2}, sales manager.'],
    [
      ['Which company did I work for in 2013?', '{firm}'],
      ['Which company do I work for?', '{firm2}'],
      ['What is my job title?', 'sales manager'],
    ],
    ['{firm}'],
  ),
  row(
    'employer',
    ['De 2014 a 2020 trabajé en {firm}; desde entonces trabajo en {firm2}.'],
    [
      ['¿Dónde trabajaba en 2016?', '{firm}'],
      ['¿Dónde trabajo ahora?', '{firm2}'],
    ],
    ['{firm}'],
    'es',
  ),
  row(
    'title',
    ['I was a trainee at {firm} until August 2022, and have been a qualified electrician there since September 2022.'],
    [
      ['What was my job title in 2021?', 'trainee'],
      ['What is my job title?', 'electrician'],
    ],
    ['trainee'],
  ),
  row(
    'phone',
    ['My number is 07700 900411.', 'I switched to 07700 900562 on 1 May 2025.'],
    [
      ['What was my phone number in 2024?', '900411'],
      ['What is my phone number?', '900562'],
    ],
    ['07700 900411', '+447700900411'],
  ),
  row(
    'email',
    ['e-mail: old.desk@post.example', "i've been on new.desk@post.example since may, old.desk is history"],
    [
      ['What was my e-mail address in January 2025?', 'old.desk@post.example'],
      ["What's my e-mail address?", 'new.desk@post.example'],
    ],
    ['old.desk@post.example'],
  ),
  row(
    'name',
    ['My surname is {family}.', 'On 10 May 2025 I got married and became {given} {family2}.'],
    [
      ['What was my surname in 2024?', '{family}'],
      ["What's my surname?", '{family2}'],
    ],
    ['{family}'],
  ),
  row(
    'marriage',
    ['I was married to {given} {family} from 2009 to 2018.'],
    [
      ['Who was I married to in 2014?', '{given} {family}'],
      ["What's the name of my spouse?", null],
    ],
    ['{given} {family}'],
  ),
  row(
    'marriage',
    ['Single.', 'Married since 24 May 2025.'],
    [
      ['What was my marital status in 2024?', 'single'],
      ['What is my marital status?', 'married'],
    ],
    ['single'],
  ),
  row(
    'car',
    ['I drive a Ford Focus.', "Since April I've been driving a Honda Jazz, the Ford went to my brother."],
    [
      ['What car did I drive in 2024?', 'Focus'],
      ['Which car do I drive now?', 'Jazz'],
    ],
    ['Ford Focus'],
  ),
  row(
    'diet',
    ['I used to be vegan, from 2016 to 2021, and I have been vegetarian since.'],
    [
      ['What was my diet in 2018?', 'vegan'],
      ["What's my diet?", 'vegetarian'],
    ],
    ['vegan'],
  ),
  row('diet', ['Era vegetariana.', 'Há um ano que sou vegana.'], [['Qual é a minha dieta?', 'vegan']], ['vegetarian'], 'pt'),
  row(
    'pets',
    ['We had a parrot named Captain from 2010 until he died in 2020.'],
    [
      ['Which pet did I have in 2015?', 'parrot|Captain'],
      ['Do I have a parrot?', 'no'],
    ],
    ['parrot', 'Captain'],
  ),
  row(
    'landlord',
    ['Our landlord is Gwen Tolley.', 'The new landlord since 1 April 2025 is Piers Mallard.'],
    [
      ['Who was my landlord in 2024?', 'Gwen Tolley'],
      ['Who is my landlord?', 'Piers Mallard'],
    ],
    ['Gwen Tolley'],
  ),
  row(
    'doctor',
    ['I see Dr Hobbs.', 'Dr Hobbs has moved abroad and Dr Anand has taken over as my doctor since May 2025.'],
    [
      ['Who was my doctor in 2024?', 'Hobbs'],
      ['Who is my doctor?', 'Anand'],
    ],
    ['Dr Hobbs', 'Hobbs'],
  ),
  row(
    'bank',
    ['My bank is Kestrel Bank.', 'Banking with Mercer Mutual from 1 May 2025.'],
    [
      ['Which bank was I with in 2024?', 'Kestrel'],
      ["What's my bank?", 'Mercer Mutual'],
    ],
    ['Kestrel Bank'],
  ),
  row(
    'salary',
    ['My salary is £28,000 a year.', 'As of 1 April 2025 I am on £30,500 a year.'],
    [
      ['What was my salary in 2024?', '28000'],
      ['What is my salary?', '30500'],
    ],
    ['GBP 28000 year'],
  ),
  row(
    'salary',
    ['Mein Gehalt beträgt 3.000 Euro im Monat.', 'Seit April 2025 verdiene ich 3.400 Euro im Monat.'],
    [
      ['Wie hoch war mein Gehalt im Jahr 2024?', '3000'],
      ['Wie hoch ist mein Gehalt im Monat?', '3400'],
    ],
    ['EUR 3000 month'],
    'de',
  ),
  row(
    'membership',
    ['I was in the Liberal Gardeners Society between 2005 and 2012.'],
    [
      ['Which society was I a member of in 2010?', 'Liberal Gardeners'],
      ['Which society am I a member of?', null],
    ],
    ['Liberal Gardeners Society'],
  ),
  row(
    'school',
    ['I went to {school} from 2001 to 2004 and did my master at {school2} in 2004-2006.'],
    [
      ['Which university did I attend in 2002?', '{school}'],
      ['Which university did I attend in 2005?', '{school2}'],
    ],
  ),
  row(
    'visa',
    ['I had a student visa in 2019 and 2020, then a work permit from 2021 on.'],
    [['Which visa did I have in 2019?', 'student']],
    ['student visa'],
  ),
  row(
    'commute',
    ['I take the bus to work.', 'Got myself an e-bike in May 2025 and ride it to work every day now, bus pass is gone.'],
    [
      ['How did I get to work in 2024?', 'bus'],
      ['How do I get to work?', 'bike'],
    ],
    ['bus'],
  ),
  row(
    'job',
    ["J'ai travaillé chez {firm} de 2012 à 2018, et depuis 2018 je travaille chez {firm2}."],
    [
      ['Où est-ce que je travaillais en 2015 ?', '{firm}'],
      ['Où est-ce que je travaille ?', '{firm2}'],
    ],
    ['{firm}'],
    'fr',
  ),
];
