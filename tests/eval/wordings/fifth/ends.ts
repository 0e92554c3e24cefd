/** A fifth bank, written blind: what ended without a successor, and what the person had forgotten. */
import { type Row, rowOf } from '../row.ts';

const absence = rowOf('absence');
const deletion = rowOf('deletion');

const ABSENCES: readonly Row[] = [
  absence(
    'employer',
    ['I am employed at {firm} in {town}.', 'They let thirty of us go on Thursday, me included. Nothing new yet, the dog is delighted.'],
    [['Employer', null]],
    ['{firm}'],
  ),
  absence(
    'gym',
    ["Gym's Pulse Fitness.", 'cancelled pulse fitness, who was i kidding. no gym for me'],
    [['Gym membership', null]],
    ['Pulse Fitness'],
  ),
  absence(
    'car',
    [
      'We drive a Volvo V70, 240k miles and counting.',
      'Watched the Volvo leave for the scrapyard in {town} on a lorry. We are a bicycle household at present.',
    ],
    [['Make and model of your car', null]],
    ['Volvo'],
  ),
  absence(
    'partner',
    ["{given} is my partner, we've a place together in {town}.", "{given} and I aren't together any more. I'm single and, weirdly, fine."],
    [["Partner's name", null]],
    ['{given}'],
  ),
  absence(
    'pet',
    ['Our tortoise is called {given}.', 'Sad post: {given} the tortoise never woke up from hibernation. No more pets for a good while.'],
    [["What's your pet called?", null]],
    ['{given}'],
  ),
  absence(
    'smoking',
    ['15 roll-ups a day, sometimes more on a Friday', "Haven't touched one since Ash Wednesday!! Non-smoker, me, who'd have thought"],
    [['Cigarettes per day', null]],
    ['15'],
  ),
  absence(
    'medication',
    [
      'Taking omeprazole 20 mg before breakfast, nothing else.',
      'Doctor says I can come off the omeprazole, so I take no tablets at all at the minute.',
    ],
    [['Current medication', null]],
    ['omeprazole'],
  ),
  absence(
    'landline',
    [
      'Home phone 01632 960528, let it ring, I am slow on the stairs.',
      'Had the landline taken out. Only salesmen ever rang, and once a nice woman from {town} who wanted the vet.',
    ],
    [['Home telephone (landline)', null]],
    ['01632 960528'],
  ),
  absence(
    'streaming',
    ['We pay for Flixbarn, the family plan.', "Flixbarn's cancelled, didn't replace it with anything. The kids are reading. READING."],
    [['Streaming subscription', null]],
    ['Flixbarn'],
  ),
  absence(
    'allergy',
    [
      'Egg allergy, carry antihistamines.',
      'Had the hospital challenge today: two scrambled eggs and nothing happened. The consultant has signed me off, I have no allergies.',
    ],
    [['Allergies', null]],
    ['egg'],
  ),
  absence(
    'dentist',
    [
      'Registered with Mr {family}, dentist, on {street}.',
      'My dentist has shut up shop and nobody within forty miles is taking people on, so I am without one.',
    ],
    [['Name of dentist', null]],
    ['{family}'],
  ),
  absence(
    'religion',
    [
      'I am a practising Anglican.',
      "I've left the church. I don't call myself an Anglican or anything else now, which my nan is taking badly.",
    ],
    [['Religious affiliation', null]],
    ['Anglican'],
  ),
  absence(
    'second job',
    [
      'On Saturdays I also pull pints at the Dog and Duck.',
      "I've jacked in the Dog and Duck, weekends are mine again. Just the day job with {firm}.",
    ],
    [
      ['Second job', null],
      ['Employer', '{firm}'],
    ],
    ['Dog and Duck'],
  ),
  absence(
    'lodger',
    [
      'Our lodger is {given}, pays 110 a week.',
      '{given} packed up and went on Sunday. We will not be taking another lodger, we want the study back.',
    ],
    [["Lodger's name", null]],
    ['{given}', '110'],
  ),
  absence(
    'driving licence',
    [
      'My driving licence number is MORGA657054SM9IJ.',
      'After the seizure I had to surrender the licence. So I have no licence for now, and a bus pass.',
    ],
    [['Driving licence number', null]],
    ['MORGA657054SM9IJ'],
  ),
  absence(
    'union',
    ['Union: Amalgamated Clerks, branch 9.', 'I resigned from the Amalgamated Clerks in May and did not join any other union.'],
    [['Trade union membership', null]],
    ['Amalgamated Clerks'],
  ),
  absence(
    'hobby',
    [
      'Sunday mornings I play five-a-side with the lads from {firm}.',
      'Second ACL gone. The five-a-side days are over, and no, I have not got another hobby lined up.',
    ],
    [['Hobbies', null]],
    ['five-a-side'],
  ),
  absence(
    'piano teacher',
    [
      'Piano with Mrs {family} on Mondays.',
      "No more piano lessons for me. Mrs {family} and I parted on good terms, it's just I'm hopeless.",
    ],
    [['Who is your piano teacher?', null]],
    ['{family}'],
  ),
  absence(
    'childminder',
    [
      "Our childminder's called Roisin, she has the wee man three days.",
      "The wee man's at school all day now so we've no childminder any more, God bless Roisin.",
    ],
    [['Name of childminder', null]],
    ['Roisin'],
  ),
  absence(
    'glasses',
    [
      'I wear glasses, minus 4.25 both eyes.',
      'Had my eyes lasered in {town}!! No glasses, no lenses, nothing. I can see individual leaves.',
    ],
    [['Glasses prescription', null]],
    ['4.25'],
  ),
  absence(
    'condition',
    [
      'They found gestational diabetes at my 28 week scan.',
      'Little one born safe and my sugars are back to normal. Midwife confirmed the diabetes has gone.',
    ],
    [['Current medical conditions', null]],
    ['diabetes'],
  ),
  absence(
    'emergency contact',
    ['Emergency contact is my old friend {given}.', '{given} died last week. I have nobody to put down instead for emergencies.'],
    [['Emergency contact', null]],
    ['{given}'],
  ),
  absence(
    'fixed-term contract',
    [{ day: '2025-12-01', text: "I'm temping at {firm}. The contract runs until 31 January 2026 and they've told me they won't extend." }],
    [['Current employer', null]],
    ['{firm}'],
  ),
  absence(
    'course of antibiotics',
    [{ day: '2025-06-16', text: 'Chest infection. Doc gave me doxycycline for seven days, started today. No other pills.' }],
    [['What medication are you on at the moment?', null]],
    ['doxycycline'],
  ),
  absence(
    'parking permit',
    [
      {
        day: '2025-09-01',
        text: "Residents' parking permit no. RP-4410 ends on 31 December 2025 and I'm not renewing, the council can whistle.",
      },
    ],
    [['Parking permit number', null]],
    ['RP-4410'],
  ),
  absence(
    'mortgage',
    [
      'Mortgage is with Castlegate Building Society, 140 a month left to go.',
      'LAST PAYMENT WENT OUT. House is ours, mortgage free, put the kettle on.',
    ],
    [['Mortgage lender', null]],
    ['Castlegate'],
  ),
  absence(
    'diet',
    ['I eat gluten free.', 'Turned out not to be coeliac, so I am back to eating bread and everything else. No restrictions.'],
    [['Special dietary requirements', null]],
    ['gluten free'],
  ),
  absence(
    'energy supplier',
    [
      'Electricity comes from Brightspark.',
      'We have gone properly off grid: panels, batteries, woodstove. Disconnected from Brightspark last week, no supplier at all.',
    ],
    [['Electricity supplier', null]],
    ['Brightspark'],
  ),
  absence(
    'social network',
    [
      'You can find me on Chirpwell as @olu_bakes.',
      'Abeg I have deleted my Chirpwell account, too much wahala. I am not on any social media again.',
    ],
    [['Social media handle', null]],
    ['@olu_bakes'],
  ),
  absence(
    'travel insurance',
    [
      'Annual travel cover with Globewise, policy GW 30991.',
      "Let the Globewise policy lapse in May, I'm not going anywhere with this hip. Not insured for travel now.",
    ],
    [['Travel insurer', null]],
    ['Globewise', 'GW 30991'],
  ),
];

const DELETIONS: readonly Row[] = [
  deletion(
    'phone',
    ["My number is 07700 900655. Text rather than ring, I'm usually up a ladder.", { forget: '07700 900655' }],
    [['Phone number', null]],
    ['07700 900655'],
  ),
  deletion(
    'former partner',
    ['I have been seeing someone called {given}, we met at the climbing wall.', 'I live in {town}, second floor.', { forget: '{given}' }],
    [
      ['Who am I going out with?', null],
      ['Town', '{town}'],
    ],
    ['{given}'],
  ),
  deletion(
    'condition',
    ['Diagnosed with bipolar II in January, please keep it to yourself.', { forget: 'bipolar' }],
    [['Health conditions', null]],
    ['bipolar'],
  ),
  deletion(
    'e-mail',
    ['My mail is hanneke@oldmill.example', 'My mobile: 07700 900741', { forget: 'hanneke@oldmill.example' }],
    [
      ['E-mail', null],
      ['Mobile', '07700 900741|07700900741'],
    ],
    ['hanneke@oldmill.example'],
  ),
  deletion(
    'salary',
    ['Between us, I make 62,500 a year.', 'I work at {firm}, by the way.', { forget: '62,500' }],
    [
      ['Salary', null],
      ['Employer', '{firm}'],
    ],
    ['62,500'],
  ),
  deletion(
    'address',
    ['Send parcels to me at 27 {street}, {town}, that is where I live.', { forget: '27 {street}' }],
    [['Street and house number', null]],
    ['27 {street}'],
  ),
  deletion(
    'religion',
    ["I'm a Quaker.", 'I speak Welsh at home with the children.', { forget: 'Quaker' }],
    [
      ['Religion', null],
      ['Language spoken at home', 'Welsh'],
    ],
    ['Quaker'],
  ),
  deletion('passport', ['passport number 120348877 before i forget', { forget: '120348877' }], [['Passport number', null]], ['120348877']),
  deletion(
    'bank account',
    ['IBAN for refunds is GB29 NWBK 6016 1331 9268 19.', { forget: 'GB29 NWBK 6016 1331 9268 19' }],
    [['IBAN', null]],
    ['GB29 NWBK 6016 1331 9268 19'],
  ),
  deletion(
    'medication',
    ['Started on methadone last month, doing okay.', 'I am allergic to latex.', { forget: 'methadone' }],
    [
      ['Current medication', null],
      ['Allergies', 'latex'],
    ],
    ['methadone'],
  ),
  deletion(
    'former employer',
    ['I used to work for {firm}, from 2015 to 2019. Grim years.', 'Now I am with {firm2}, much better.', { forget: '{firm}' }],
    [
      ['Who did you work for in 2017?', null],
      ['Current employer', '{firm2}'],
    ],
    ['{firm}'],
  ),
  deletion(
    'visa',
    ['I am on a humanitarian visa until 2027.', { forget: 'humanitarian visa' }],
    [['Type of visa', null]],
    ['humanitarian visa'],
  ),
  deletion(
    'therapist',
    ['I see a therapist, Dr {family}, on Wednesdays at four.', { forget: '{family}' }],
    [["Therapist's name", null]],
    ['{family}'],
  ),
  deletion(
    "child's school",
    ['My eldest, {given}, goes to Larkfield Juniors.', "We've a cat named Pudding.", { forget: 'Larkfield Juniors' }],
    [
      ["Child's school", null],
      ["Cat's name", 'Pudding'],
    ],
    ['Larkfield Juniors'],
  ),
  deletion(
    'car',
    ['I bought a Mazda MX-5, the wife must never know. Plate is BN19 KOH.', { forget: 'BN19 KOH' }],
    [['Number plate', null]],
    ['BN19 KOH'],
  ),
];

export const FIFTH_ENDS: readonly Row[] = [...ABSENCES, ...DELETIONS];
