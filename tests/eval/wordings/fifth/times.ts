/** A fifth bank, written blind: what held at an earlier time. */
import { type Row, rowOf } from '../row.ts';

const asOf = rowOf('as-of');

export const FIFTH_TIMES: readonly Row[] = [
  asOf(
    'home town by years',
    ['I lived in {town} from 2012 to 2018, and in {town2} ever since.'],
    [
      ['Where did you live in 2015?', '{town}'],
      ['Where did you live in 2020?', '{town2}'],
    ],
  ),
  asOf(
    'employer by the day told',
    [
      'I work for {firm}.',
      { day: '2025-09-01', text: "Day one at {firm2}! Finished with {firm} on Friday, so no gap. Lanyard's too long." },
    ],
    [
      ['Who was your employer on 1 June 2024?', '{firm}'],
      ['Employer in October 2025', '{firm2}'],
    ],
  ),
  asOf(
    'salary by years',
    ['Pay history for the mortgage people: 24,000 in 2021, 26,500 in 2022, 28,750 in 2023.'],
    [['What was your salary in 2022?', '26,500|26500']],
  ),
  asOf(
    'partner',
    ["I was married to {given} from 2003 until 2011, and I've been married to {given2} since 2014."],
    [
      ['Who were you married to in 2008?', '{given}'],
      ['Spouse in 2012', null],
    ],
  ),
  asOf(
    'doctor',
    ['Dr {family} was my GP for donkey’s years, right up to the end of 2019. From January 2020 on it has been Dr {family2}.'],
    [['Who was your doctor in 2016?', '{family}']],
  ),
  asOf(
    'car',
    ['Had a Fiesta from 2010, loved it. Swapped it for the Yaris in June 2019, which I still drive.'],
    [
      ['Which car did you have in 2017?', 'Fiesta'],
      ['Which car did you have in 2021?', 'Yaris'],
    ],
  ),
  asOf(
    'school',
    ['{given} was at Hawthorn Primary until July 2022 and has been at Castle Comprehensive since September 2022.'],
    [['Which school did {given} attend in May 2021?', 'Hawthorn Primary']],
  ),
  asOf(
    'rent',
    [
      { day: '2024-03-11', text: 'rent is 610 a month, bills on top' },
      { day: '2025-06-16', text: 'rent went up to 665 on the 1st of June, joy' },
    ],
    [
      ['How much rent did you pay in September 2024?', '610'],
      ['Monthly rent in August 2025', '665'],
    ],
  ),
  asOf(
    'phone number',
    ['Until Christmas 2023 my mobile was 07700 900318; since Boxing Day 2023 it is 07700 900956.'],
    [['What was your mobile number in October 2023?', '07700 900318|07700900318']],
  ),
  asOf(
    'job title',
    ['At {firm} I went from Trainee (2014) to Technician (March 2017) to Site Supervisor (January 2021).'],
    [
      ['What was your job title in 2019?', 'Technician'],
      ['Position in 2015', 'Trainee'],
    ],
  ),
  asOf(
    'medication',
    ['I was on warfarin from 2016 till spring 2021, then they moved me over to apixaban and that is what I take to this day.'],
    [['What blood thinner were you taking in 2018?', 'warfarin']],
  ),
  asOf(
    'weight by the day told',
    ['Weight today: 101 kg. Right. Enough.', 'Weight today: 92 kg and my knees say thank you.'],
    [['How much did you weigh in March 2024?', '101']],
  ),
  asOf(
    'diet',
    ['Vegetarian all through uni, 2009 to 2013, and I have eaten meat again since then.'],
    [['What was your diet in 2011?', 'vegetarian']],
  ),
  asOf(
    'insurer',
    [
      'Car cover is with Oakshield, they sent a pen.',
      { day: '2025-06-16', text: 'The car has been with Marigold Mutual since 2 May 2025. Oakshield can keep their pen.' },
    ],
    [
      ['Who insured your car at Christmas 2024?', 'Oakshield'],
      ['Car insurer in June 2025', 'Marigold Mutual'],
    ],
  ),
  asOf('age on a day', ['Born 3 August 1985, in a lift, famously.'], [['How old were you on 1 January 2020?', '34']]),
  asOf(
    'out of work',
    ['{firm} let me go in March 2020, I was out of work until {firm2} took me on in January 2021, and I have been there since.'],
    [
      ['Employer in August 2020', null],
      ['Employer in 2022', '{firm2}'],
    ],
  ),
  asOf(
    'pet',
    ['Our first cat, {given}, was with us from 2006 until the end of 2016, bless. {given2} came from the shelter in 2018.'],
    [
      ["What was your cat's name in 2010?", '{given}'],
      ["What was your cat's name in 2019?", '{given2}'],
    ],
  ),
  asOf(
    'bank',
    ['I banked with Fernbank up to April 2019, then moved my account to Kestrel Mutual. Never looked back.'],
    [['Which bank were you with in 2018?', 'Fernbank']],
  ),
  asOf(
    'hours',
    ['Currently contracted for 35 hours a week.', { day: '2025-09-01', text: 'From today it is 28 hours a week for me. Fridays off!!' }],
    [['Weekly contracted hours in November 2024', '35']],
  ),
  asOf(
    'country',
    ['Grew up in Kenya, moved to Canada in August 2010, then to New Zealand in February 2018, where we still are.'],
    [
      ['In which country did you live in 2014?', 'Canada'],
      ['Country of residence in 2008', 'Kenya'],
    ],
  ),
  asOf(
    'address history',
    [
      'Addresses for the DBS check: 5 {street}, {town}, from May 2015 to October 2019; then 40 Tannery Court, {town2}, from October 2019 to today.',
    ],
    [['What was your address on 1 January 2018?', '5 {street}']],
  ),
  asOf(
    'broadband',
    [
      "We've got Zipline broadband out here.",
      { day: '2025-12-01', text: 'Hillnet came and fitted fibre this morning, so bye bye Zipline.' },
    ],
    [['Who was your internet provider in June 2025?', 'Zipline']],
  ),
  asOf(
    'smoking',
    ['I smoked 40 a day from 1995 to 2014, then packed it in and never went back.'],
    [
      ['Cigarettes per day in 2010', '40|forty'],
      ['Cigarettes per day in 2018', null],
    ],
  ),
  asOf(
    'landlord',
    [
      {
        day: '2025-06-16',
        text: 'Our landlord used to be Mr {family}. In June 2024 he sold up to a Mrs {family2} and we have been paying her since.',
      },
    ],
    [['Who was your landlord in 2023?', '{family}']],
  ),
  asOf(
    'children',
    ['Three kids, all mine: Ines born 2014, Malachi born 2017, Suki born 2021.'],
    [['How many children did you have at the end of 2019?', '2|two']],
  ),
];
