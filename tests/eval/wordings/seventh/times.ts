/** A seventh bank, written blind: what held at an earlier time. */
import { type Row, rowOf } from '../row.ts';

const asOf = rowOf('as-of');

export const SEVENTH_TIMES: readonly Row[] = [
  asOf(
    'home town',
    ['I lived in {town} from 2012 to 2018. I have lived in {town2} since 2018.'],
    [
      ['Town of residence in 2015', '{town}'],
      ['Town of residence in 2021', '{town2}'],
      ['Town of residence', '{town2}'],
    ],
  ),
  asOf(
    'employer',
    [
      { day: '2024-03-11', text: 'I work for {firm}.' },
      { day: '2025-06-16', text: 'Today is my first day at {firm2}. My last day at {firm} was Friday.' },
    ],
    [
      ['Employer on 1 January 2025', '{firm}'],
      ['Employer on 1 August 2025', '{firm2}'],
      ['Employer today', '{firm2}'],
    ],
  ),
  asOf(
    'pay',
    [{ day: '2025-12-01', text: 'My hourly rate is $38 until 31 March 2026. From 1 April 2026 it is $41.' }],
    [
      ['Hourly rate today', '38'],
      ['Hourly rate on 15 April 2026', '41'],
    ],
  ),
  asOf(
    'car',
    ['Drove the Lada till 1998, pushed it quite a lot as well. After that a Punto till 2009, and from then on the same faithful Fabia.'],
    [
      ['Which car did I have in 2003?', 'Punto'],
      ['Which car did I have in 2015?', 'Fabia'],
    ],
  ),
  asOf(
    'captain',
    [
      'Our netball captain was me from 2016 through 2019. Shanice was captain from January 2020 to December 2023, and Keisha has been since January 2024.',
    ],
    [
      ['Netball captain in June 2022', 'Shanice'],
      ['Netball captain now', 'Keisha'],
    ],
  ),
  asOf(
    'medicine',
    [
      {
        day: '2024-03-11',
        text: 'Diabetes tablets: I took metformin from May 2021 until last month, but it never agreed with my stomach, so since 12 February 2024 it is gliclazide instead.',
      },
    ],
    [
      ['Diabetes medicine in 2022', 'metformin'],
      ['Diabetes medicine at present', 'gliclazide'],
    ],
  ),
  asOf(
    'marital status',
    ['I got married in October 2008 and divorced in May 2019. I have not remarried.'],
    [
      ['Marital status in 2012', 'married'],
      ['Marital status in 2022', 'divorced'],
    ],
  ),
  asOf(
    'child’s school',
    ['Noah was at Little Acorns until July 2023. He has been at Fernhill Primary since September 2023.'],
    [
      ['Noah’s school or nursery in March 2023', 'Little Acorns'],
      ['Noah’s school', 'Fernhill'],
    ],
  ),
  asOf(
    'phone',
    [
      { day: '2024-03-11', text: 'My phone number is 555-0136.' },
      { day: '2025-09-01', text: 'My phone number changed today. It is 555-0192 now.' },
    ],
    [
      ['What was my phone number in 2024?', '555-0136'],
      ['Phone number', '555-0192'],
    ],
  ),
  asOf(
    'surname',
    ['Born a {family} and stayed one till the vicar got hold of me in August 2014. I’ve signed as {family2} ever since.'],
    [
      ['Surname in 2010', '{family}'],
      ['Surname', '{family2}'],
    ],
  ),
  asOf(
    'hostel',
    [
      {
        day: '2024-03-11',
        text: 'First year, July 2022 to May 2023, they put me in Ganga hostel with three snorers. Since July 2023 I am in Kaveri hostel, single room, no complaints.',
      },
    ],
    [
      ['Hostel in January 2023', 'Ganga'],
      ['Hostel in January 2024', 'Kaveri'],
    ],
  ),
  asOf(
    'cat',
    [
      'Mungo was our cat from 2005 till he died in 2017. We couldn’t face another for years, but in 2021 Tilly walked in through the window and she has stayed.',
    ],
    [
      ['Name of our cat in 2010', 'Mungo'],
      ['Name of our cat in 2019', null],
      ['Name of our cat', 'Tilly'],
    ],
  ),
  asOf(
    'club',
    ['I hurled for Blackrock from 2001 to 2006 and for Castlegar from 2007 to 2011, when the hamstring said that’s your lot.'],
    [
      ['Which club did I hurl for in 2004?', 'Blackrock'],
      ['Which club did I hurl for in 2009?', 'Castlegar'],
    ],
  ),
  asOf(
    'posting',
    ['Duty stations: Juba, January 2019 to December 2020. Dhaka, January 2021 to June 2023. Geneva since July 2023.'],
    [
      ['Duty station in March 2020', 'Juba'],
      ['Duty station in March 2022', 'Dhaka'],
      ['Current duty station', 'Geneva'],
    ],
  ),
  asOf(
    'weight',
    [
      { day: '2024-03-11', text: 'I weighed myself today: 94 kg.' },
      { day: '2025-12-01', text: 'Would you believe it, the scales said 81 kg this morning! All those stairs.' },
    ],
    [
      ['What did I weigh in March 2024?', '94'],
      ['Weight', '81'],
    ],
  ),
  asOf(
    'rent',
    ['The rent was 620 euros a month throughout 2022 and 2023. Since January 2024 it has been 690 euros a month.'],
    [
      ['Monthly rent in May 2023', '620'],
      ['Monthly rent', '690'],
    ],
  ),
  asOf(
    'kitchen rank',
    ['I was a commis from 2015 to 2017, chef de partie from 2017 to 2020, and I have been sous chef since 2020.'],
    [
      ['Job title in 2016', 'commis'],
      ['Job title in 2019', 'chef de partie'],
      ['Job title', 'sous chef'],
    ],
  ),
  asOf(
    'housemate',
    [
      { day: '2024-03-11', text: 'I share the house with just one person, {given}.' },
      {
        day: '2025-06-16',
        text: '{given} carried the last box out on 31 May and {given2} carried the first one in on 1 June. Better cook, worse singer.',
      },
    ],
    [
      ['Who was my housemate at Christmas 2024?', '{given}'],
      ['Name of housemate', '{given2}'],
    ],
  ),
  asOf(
    'bank',
    ['I was with Wells Fargo from 2010 to 2020. Since 2020 I have been with a credit union, Mountain West.'],
    [
      ['Bank in 2014', 'Wells Fargo'],
      ['Bank in 2023', 'Mountain West'],
    ],
  ),
  asOf(
    'hair',
    [
      {
        day: '2024-03-11',
        text: 'For the scrapbook: blonde all through 2023, then in January 2024 I dyed it copper, and copper it is.',
      },
      { day: '2025-06-16', text: 'Dyed my hair jet black today. Bye bye copper.' },
    ],
    [
      ['Hair colour in summer 2023', 'blonde|blond'],
      ['Hair colour in February 2024', 'copper'],
      ['Hair colour', 'black'],
    ],
  ),
  asOf(
    'electricity',
    ['Our electricity came from Powershop until 30 June 2022. It has come from Meridian since 1 July 2022.'],
    [
      ['Electricity supplier in January 2022', 'Powershop'],
      ['Electricity supplier', 'Meridian'],
    ],
  ),
  asOf(
    'head teacher',
    ['The head of the school I clean was Mrs Okafor right up to August 2022. Mr Lal got her chair that September and he’s in it yet.'],
    [
      ['Head of the school in 2020', 'Okafor'],
      ['Head of the school now', 'Lal'],
    ],
  ),
  asOf(
    'immigration status',
    [
      {
        day: '2024-03-11',
        text: 'I came on a student visa in September 2018. From January 2022 I had a work permit, and as of 6 March 2024, hallelujah, I’m a permanent resident.',
      },
    ],
    [
      ['Immigration status in 2020', 'student'],
      ['Immigration status in 2023', 'work permit'],
      ['Immigration status', 'permanent resident'],
    ],
  ),
  asOf(
    'shift',
    ['I worked the night shift from 2019 up to the end of April 2023. I have been on the early shift since 1 May 2023.'],
    [
      ['Shift in November 2022', 'night'],
      ['Shift now', 'early'],
    ],
  ),
  asOf(
    'planned move',
    [
      {
        day: '2025-12-01',
        text: 'We live in {town}, and we stay put until the kids finish the school year. The removal van is booked for 20 June 2026, when we move to {town2}. Contracts are signed, so no going back.',
      },
    ],
    [
      ['Town we live in', '{town}'],
      ['Town we will live in in August 2026', '{town2}'],
    ],
  ),
];
