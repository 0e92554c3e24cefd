import { type Row, rowOf } from '../row.ts';

const row = rowOf('cascade');

/** A premise is put right or changed; what followed from it must have followed. */
export const CASCADE: readonly Row[] = [
  row(
    'age',
    ['I was born on the 12th of May 1984.', 'oops typo in my birthday earlier - 1994, not 1984'],
    [['How old am I?', '31']],
    ['1984-05-12', '41'],
  ),
  row('age', ['i was born 3/4/1991, no wait, 1992 (3 April)'], [['What is my age?', '33']], ['1991-04-03', '34']),
  row(
    'age',
    [
      'My date of birth is 30 November 1979.',
      'I must have been half asleep: I was actually born on 30 November 1989, as my passport rightly says.',
    ],
    [
      ['How old am I?', '36'],
      ['When is my birthday?', '30 November 1989|1989-11-30|30/11/1989'],
    ],
    ['1979-11-30', '46'],
  ),
  row(
    'age',
    ['Geboren bin ich am 7. Oktober 1985.', 'Ich habe mich vertippt: geboren bin ich am 7. Oktober 1995.'],
    [['Wie alt bin ich?', '30']],
    ['1985-10-07', '40'],
    'de',
  ),
  row(
    'age',
    ['Nací el 2 de febrero de 1970.', 'Perdón, me equivoqué: nací el 2 de febrero de 1980.'],
    [['¿Cuántos años tengo?', '46']],
    ['1970-02-02', '56'],
    'es',
  ),
  row(
    'name',
    ['My first name is {given} and my surname is {family}.', "Small correction, I misspelt it: the surname's {family2}."],
    [['What is my full name?', '{given} {family2}']],
    ['{family}', '{given} {family}'],
  ),
  row(
    'name',
    [
      "I'm {given} {family}.",
      'We divorced in spring and I went back to my maiden name, {family2}, which is what should be on every form now.',
    ],
    [['Full name?', '{given} {family2}']],
    ['{given} {family}'],
  ),
  row(
    'name',
    ["Je m'appelle Camille Roussel.", 'Depuis mon mariage, mon nom de famille est Delorme.'],
    [['Quel est mon nom complet ?', 'Camille Delorme']],
    ['Camille Roussel', 'Roussel'],
    'fr',
  ),
  row(
    'experience',
    ["I've been working as a plumber at {firm} since March 2019.", 'I gave the wrong year for {firm}: I only started there in March 2021.'],
    [['How many years of work experience do I have?', '4']],
    ['2019-03'],
  ),
  row(
    'experience',
    ['Been coding in Elixir for three years now.', 'Sorry, I meant five years of Elixir, not three.'],
    [['How many years of Elixir experience?', '5|6|7']],
  ),
  row('experience', ['I started using Blender two years ago.'], [['For how many years have I used Blender?', '3|4']]),
  row(
    'experience',
    ['I worked as a midwife at {firm} from June 2010 to June 2015.', 'In my CV it was off by a bit, I stayed at {firm} until June 2017.'],
    [['How many years have I worked as a midwife?', '7']],
    ['2015-06'],
  ),
  row(
    'residency',
    ['I have lived at 3 {street}, {town} since August 2015.', "we've actually been at {street} since august 2018, i mixed up the years"],
    [['How long have I lived at my current address?', '7']],
    ['2015-08'],
  ),
  row('residency', ['moved to 77 {street} in {town} two years ago'], [['Since when have I lived at my current address?', '2022|Mar']]),
  row(
    'residency',
    [
      'I live at 5 {street}, {town} LA1 4XX.',
      'The landlord kicked us out, so from 1 August 2025 on we are at 12 Glebe Court, {town2} TR1 2QT.',
    ],
    [
      ['How long have I been living at this address?', '6 months|6|7'],
      ['Which town is my home in?', '{town}|{town2}'],
    ],
  ),
  row(
    'time-zone',
    ['I live in Lisbon, Portugal.', 'My company relocated me to Warsaw, Poland in May.'],
    [
      ['What time zone am I in?', 'Warsaw|CET|Central European'],
      ['Which country do I live in?', 'Poland|PL'],
    ],
    ['Europe/Lisbon', 'PT'],
  ),
  row(
    'time-zone',
    ['Home is Athens, Greece', "Greece didn't work out in the end; since April it's Dublin, Ireland that I call home."],
    [
      ['My time zone?', 'Dublin|GMT|London'],
      ['Country of residence?', 'Ireland|IE'],
    ],
    ['Europe/Athens', 'GR'],
  ),
  row(
    'country',
    ['Vivo en Oporto, Portugal.', 'En mayo me mudé a Valencia, España, por trabajo.'],
    [['¿En qué país vivo?', 'Spain|España|ES']],
    ['PT'],
    'es',
  ),
  row(
    'household',
    [
      'I live with my wife and our two daughters.',
      'Our older daughter has moved out to study, so now only the younger one is at home with us.',
    ],
    [['How many people live in my household?', '3|three']],
    ['4'],
  ),
  row(
    'household',
    ["it's just me and the cat here", '{given} moved in with me last month'],
    [['How many people are in my household?', '2|two']],
    ['1'],
  ),
  row(
    'parent',
    ['No kids yet.', "I'm a dad!! little {given} arrived on 2 June 2025"],
    [
      ['Do I have children?', 'yes'],
      ['How many children do I have?', '1|one'],
    ],
    ['0'],
  ),
  row('parent', ['Não tenho filhos.', 'Nasceu a nossa filha Inês em maio.'], [['Tenho filhos?', 'yes|sim']], ['0'], 'pt'),
  row(
    'child-age',
    ['My son {given} was born on 9 September 2015.', "{given}'s birthday is the 9th of September 2016, I always get the year wrong."],
    [['How old is my son?', '9']],
    ['2015-09-09'],
  ),
  row(
    'income',
    ['My pay is £2,000 a month.', 'Correction to what I said about pay: £2,250 a month it is.'],
    [['What is my yearly income?', '27000']],
    ['GBP 2000 month', 'GBP 24000 year'],
  ),
  row(
    'income',
    ['I earn 42000 euros a year.', "got a raise!! from june it's 45.6k euros a year"],
    [["What's my monthly income?", '3800']],
    ['EUR 42000 year', 'EUR 3500 month'],
  ),
  row('diet', ["I'm vegan.", "I've started eating chicken again, so scrap the vegan thing."], [['Do I eat meat?', 'yes']], ['vegan']),
  row(
    'licence',
    ['I got my driving licence in July 2010.', 'Looked it up, the date on the licence is July 2012.'],
    [['For how many years have I held a driving licence?', '13']],
    ['2010-07'],
  ),
  row(
    'licence',
    ['I passed my driving test in 2016.', "The DVLA revoked my licence in May because of my eyesight, so I don't drive at the moment."],
    [['Am I allowed to drive?', 'no']],
  ),
  row(
    'passport',
    ['Passport number 540098761, valid until 3 March 2031.', "misread it: it's only valid until 3 March 2025"],
    [['Is my passport still valid?', 'no']],
    ['2031-03-03'],
  ),
  row(
    'degree',
    ['I hold a BSc in Physics from {school}, 2012.', 'Also finished my PhD at {school2} last autumn.'],
    [['What is my highest degree?', 'PhD|doctor']],
  ),
  row(
    'marriage',
    ['I am married to {given} {family}.', 'The divorce came through on 2 May 2025.'],
    [
      ["What's my marital status?", 'divorced'],
      ["What is my spouse's name?", null],
    ],
    ['married'],
  ),
  row(
    'marriage',
    ['Ich bin ledig.', 'Wir haben am 3. Mai 2025 geheiratet.'],
    [['Wie ist mein Familienstand?', 'married|verheiratet']],
    ['single'],
    'de',
  ),
  row(
    'citizenship',
    ['I only have British nationality.', 'In May I was naturalised as an Irish citizen, alongside the British one.'],
    [['Am I an EU citizen?', 'yes']],
  ),
  row(
    'employment',
    ['I work as an accountant for {firm}.', "Made redundant on 30 May, so I'm between jobs right now."],
    [
      ["What's my employment status?", 'unemployed|not employed|looking|between jobs'],
      ['Who do I work for?', null],
    ],
    ['{firm}', 'Employed'],
  ),
  row(
    'employment',
    ['Je travaille chez {firm}.', "J'ai pris ma retraite en mai."],
    [['Quelle est ma situation professionnelle ?', 'retired|retrait']],
    ['{firm}', 'Employed'],
    'fr',
  ),
];
