/** A seventh bank, written blind: what ended with nothing in its place, and what the person has the memory forget. */
import { type Row, rowOf } from '../row.ts';

const absence = rowOf('absence');
const deletion = rowOf('deletion');

const ABSENCES: readonly Row[] = [
  absence(
    'car',
    ['I drive a Hyundai i10.', 'I sold the Hyundai. I do not have a car now.'],
    [['Make and model of car', null]],
    ['Hyundai'],
  ),
  absence(
    'dog',
    [
      'We have one pet, a labrador called Bruno.',
      'Bruno went to sleep in my lap at the vet’s this morning. Thirteen good years. The house is terribly quiet, and we won’t be getting another animal.',
    ],
    [['Name of pet', null]],
  ),
  absence(
    'employer',
    ['I work at {firm}.', 'I was made redundant from {firm} on Friday. I have no job at the moment.'],
    [['Current employer', null]],
    ['{firm}'],
  ),
  absence(
    'fiancé',
    [
      'Engaged to {given}! Ring’s a bit big but I don’t care.',
      'The ring’s back in its box and the box is back with {given}. It’s off, and there’s nobody else either.',
    ],
    [['Name of fiancé(e)', null]],
    ['{given}'],
  ),
  absence(
    'newspaper',
    ['I subscribe to the Straits Times and no other paper.', 'I cancelled my subscription to the Straits Times. I take no newspaper now.'],
    [['Newspaper subscription', null]],
    ['Straits Times'],
  ),
  absence(
    'piano teacher',
    [
      'My daughter’s piano teacher is Mrs {family}.',
      'We’ve given in. The piano went on Gumtree and Mrs {family} got a bunch of flowers. No more lessons, no more tears on Wednesdays.',
    ],
    [['Daughter’s piano teacher', null]],
    ['{family}'],
  ),
  absence(
    'allergy',
    [
      'My son Luca is allergic to eggs. It’s his only allergy.',
      'The allergist fed Luca a whole omelette under supervision and nothing happened. She has signed him off: outgrown, no allergies of any sort.',
    ],
    [['Luca’s allergies', null]],
  ),
  absence(
    'mortgage',
    [
      'Our mortgage is with Nedbank.',
      'Paid the last cent to Nedbank this morning and danced in the parking lot. The house is ours, no bond, no lender, no nothing.',
    ],
    [['Mortgage lender', null]],
    ['Nedbank'],
  ),
  absence(
    'credit card',
    ['My only credit card is a Capital One Quicksilver.', 'I closed the Quicksilver card and cut it up. I no longer have a credit card.'],
    [['Credit card', null]],
    ['Quicksilver'],
  ),
  absence(
    'second job',
    [
      'My day job is teaching; on weekends I also drive for Bolt.',
      'Handed in the Bolt sticker. My weekends belong to my kids again and I’m not looking for anything else on the side.',
    ],
    [['Second job', null]],
    ['Bolt'],
  ),
  absence(
    'lodger',
    ['We have a lodger called {given}.', 'Our lodger {given} has moved out. We are not taking another lodger.'],
    [['Name of lodger', null]],
    ['{given}'],
  ),
  absence(
    'committee',
    [
      'I’m treasurer of the bowls club.',
      'After eleven years of chasing subs I’ve passed the bowls club cash box on. I hold no office whatsoever and sleep like a baby.',
    ],
    [['Office held at the bowls club', null]],
    ['treasurer'],
  ),
  absence(
    'allotment',
    [
      'My allotment is plot 31B.',
      'My knees have had enough of digging. Gave plot 31B back to the council; somebody younger can fight the slugs. I have no plot any more.',
    ],
    [['Allotment plot number', null]],
    ['31B'],
  ),
  absence(
    'social account',
    ['I am on Twitter as @drwambui_', 'I deleted my Twitter account and did not make another.'],
    [['Twitter handle', null]],
    ['drwambui_'],
  ),
  absence(
    'physio',
    [
      'Physio for the shoulder: {given} {family}, Mondays.',
      'I can reach the top shelf again! {given} {family} has discharged me, so no more physio for me.',
    ],
    [['Name of physiotherapist', null]],
    ['{family}'],
  ),
  absence(
    'website',
    ['My business website is www.fernandopaints.example', 'I took down www.fernandopaints.example for good. My business has no website.'],
    [['Website of business', null]],
    ['fernandopaints.example'],
  ),
  absence(
    'storage',
    ['My storage unit is number C-117.', 'I emptied storage unit C-117 and ended the contract. I have no storage unit any more.'],
    [['Storage unit number', null]],
    ['C-117'],
  ),
  absence(
    'boat',
    [
      'We fish off our own boat, the Saucy Maureen.',
      'The Saucy Maureen went to a fellow from Arbroath, trailer and all. We’ll be stuck on the pier with the rest of them from here on, we’ve no boat.',
    ],
    [['Name of our boat', null]],
    ['Saucy Maureen'],
  ),
  absence(
    'evening class',
    ['I take Japanese lessons at the library every Wednesday.', 'I have stopped the Japanese lessons. I am not taking any classes now.'],
    [['Which lessons do I take?', null]],
    ['Japanese'],
  ),
  absence(
    'childminder',
    [
      'Our childminder is called {given}.',
      'Last pick-up from {given}’s today. The twins start school and Gran isn’t far off, so a childminder is one thing we don’t need or have any longer.',
    ],
    [['Name of childminder', null]],
    ['{given}'],
  ),
  absence(
    'appointment',
    [
      'My knee operation is on 14 April 2026.',
      'The surgeon looked at the new pictures and said leave well alone. The operation on 14 April is cancelled, and none will be needed.',
    ],
    [['Date of knee operation', null]],
    ['14 April'],
  ),
  absence('PO box', ['My PO Box is 4402, Lilongwe.', 'I gave up PO Box 4402 and have no PO box now.'], [['PO box', null]], ['4402']),
  absence(
    'cleaner',
    ['Our cleaner is {given}, who comes on Fridays.', '{given} no longer cleans for us. We have no cleaner; we do it ourselves.'],
    [['Name of cleaner', null]],
    ['{given}'],
  ),
  absence(
    'horse',
    [
      'I’ve a mare called Duchess, at livery down the lane.',
      'Duchess is with a little girl in Devon who plaits her mane every day. I’ve sold the saddle too. No more horses for this old bird.',
    ],
    [['Name of my horse', null]],
    ['Duchess'],
  ),
  absence(
    'union',
    ['I am a member of Unite, my only union.', 'I resigned from Unite and have not joined any other union.'],
    [['Trade union membership', null]],
  ),
];

const DELETIONS: readonly Row[] = [
  deletion(
    'mobile',
    ['My mobile number is 07700 900 451.', 'My name is {given} {family}.', { forget: '07700 900 451' }],
    [
      ['Mobile number', null],
      ['First name', '{given}'],
    ],
    ['07700 900 451'],
  ),
  deletion(
    'street',
    ['I live at 18 {street}.', 'I work at {firm}.', { forget: '18 {street}' }],
    [
      ['Street address', null],
      ['Employer', '{firm}'],
    ],
    ['18 {street}'],
  ),
  deletion(
    'ex',
    [
      'Seeing someone! {given}, a potter, terrible hair, lovely hands.',
      '{given} made me a mug with my name spelled wrong. I love it.',
      { forget: '{given}' },
    ],
    [['Name of partner', null]],
    ['{given}'],
  ),
  deletion(
    'diagnosis',
    ['The rheumatologist says what I’ve got is lupus.', 'My GP is Dr {family}.', { forget: 'lupus' }],
    [
      ['Medical conditions', null],
      ['Name of GP', '{family}'],
    ],
    ['lupus'],
  ),
  deletion(
    'salary',
    ['My salary is 84,000 a year.', 'I am a quantity surveyor.', { forget: '84,000' }],
    [
      ['Annual salary', null],
      ['Occupation', 'quantity surveyor'],
    ],
    ['84,000'],
  ),
  deletion(
    'date of birth',
    ['Date of birth: 23 October 1990.', { forget: '23 October 1990' }],
    [
      ['Date of birth', null],
      ['Age', null],
    ],
    ['23 October 1990'],
  ),
  deletion(
    'bank account',
    ['The account for reimbursements is 00417729 at Kiwibank.', 'My wife’s birthday is 6 May.', { forget: '00417729' }],
    [
      ['Bank account number', null],
      ['Wife’s birthday', '6 May|May 6'],
    ],
    ['00417729'],
  ),
  deletion(
    'church',
    ['Sundays you’ll find me in the third pew at Mount Olive Baptist.', { forget: 'Mount Olive' }],
    [['Name of church', null]],
    ['Mount Olive'],
  ),
  deletion(
    'party',
    [
      'Card-carrying member of the Greens, for my sins.',
      'Spent Saturday putting Greens leaflets through letterboxes in the sleet.',
      { forget: 'Greens' },
    ],
    [['Political party', null]],
    ['Greens'],
  ),
  deletion(
    'tax number',
    ['My tax number is 331-908-224.', 'My passport number is LK550213.', { forget: '331-908-224' }],
    [
      ['Tax number', null],
      ['Passport number', 'LK550213'],
    ],
    ['331-908-224'],
  ),
  deletion(
    'weight',
    ['I weigh 118 kg.', 'I am 179 cm tall.', { forget: '118 kg' }],
    [
      ['Weight', null],
      ['Height', '179'],
    ],
    ['118 kg'],
  ),
  deletion(
    'employer told twice',
    [
      'Just signed on with {firm}, on the loading dock.',
      'Twelve-hour shift at {firm} again. My feet are like puddings.',
      'I have a cat called Mister Beans.',
      { forget: '{firm}' },
    ],
    [
      ['Name of employer', null],
      ['Name of cat', 'Mister Beans'],
    ],
    ['{firm}'],
  ),
  deletion(
    'hobby',
    [
      'Promise not to laugh: I do burlesque, Tuesday evenings, sequins and everything.',
      'My other hobby is birdwatching.',
      { forget: 'burlesque' },
    ],
    [['Hobbies', 'birdwatching']],
    ['burlesque'],
  ),
  deletion(
    'e-mail',
    ['My private e-mail is jomo77@quickpost.example', 'My work e-mail is j.kamau@harbour.example', { forget: 'jomo77@quickpost.example' }],
    [
      ['Private e-mail address', null],
      ['Work e-mail address', 'j.kamau@harbour.example'],
    ],
    ['jomo77@quickpost.example'],
  ),
  deletion(
    'medicine',
    ['I take escitalopram at night, ten milligrams.', 'I take vitamin D in the morning.', { forget: 'escitalopram' }],
    [
      ['What do I take at night?', null],
      ['What do I take in the morning?', 'vitamin D'],
    ],
    ['escitalopram'],
  ),
  deletion(
    'friend',
    ['My best friend is {given}, we met in the queue for visas.', '{given} borrowed the drill again.', { forget: '{given}' }],
    [['Name of best friend', null]],
    ['{given}'],
  ),
  deletion(
    'card',
    ['Library card 2900-6631.', 'My library is the one on {street}.', { forget: '2900-6631' }],
    [
      ['Library card number', null],
      ['Which street is my library on?', '{street}'],
    ],
    ['2900-6631'],
  ),
  deletion(
    'school',
    ['My children go to Parkview School.', 'My children are called Isla and Hamish.', { forget: 'Parkview' }],
    [
      ['Name of children’s school', null],
      ['Names of children', 'Isla'],
    ],
    ['Parkview'],
  ),
  deletion(
    'house key',
    ['We spend the whole of July at the in-laws’ dacha in Jurmala.', 'The house key is under the Buddha.', { forget: 'under the Buddha' }],
    [
      ['Where is the house key?', null],
      ['Where do we spend July?', 'Jurmala'],
    ],
    ['Buddha'],
  ),
  deletion(
    'plate',
    ['My car’s registration is SGP 7714 R.', 'My car is a Mazda 3.', { forget: 'SGP 7714 R' }],
    [
      ['Vehicle registration', null],
      ['Make and model of vehicle', 'Mazda'],
    ],
    ['SGP 7714 R'],
  ),
  deletion('maiden name', ['My maiden name is {family}.', { forget: '{family}' }], [['Maiden name', null]], ['{family}']),
  deletion(
    'former town',
    ['Grew up in {town}, in a street I’d sooner not think about.', 'I live in {town2} now.', { forget: '{town}' }],
    [
      ['Where did I grow up?', null],
      ['Town of residence', '{town2}'],
    ],
    ['{town}'],
  ),
  deletion(
    'alarm code',
    ['Alarm panel in the shop wants 5093 before the minute’s up.', 'The shop opens at 8 in the morning.', { forget: '5093' }],
    [
      ['Alarm code of the shop', null],
      ['Opening time of the shop', '8'],
    ],
    ['5093'],
  ),
  deletion(
    'number told anew',
    [
      { day: '2024-03-11', text: 'My landline is 01 555 7020.' },
      { forget: '01 555 7020' },
      { day: '2025-09-01', text: 'My landline is 01 555 8866.' },
    ],
    [['Landline number', '01 555 8866']],
    ['01 555 7020'],
  ),
  deletion(
    'nickname',
    [
      'At school the whole class called me Spud, and it was years before anybody dropped it.',
      'My favourite teacher was Mr {family}.',
      { forget: 'Spud' },
    ],
    [
      ['Nickname at school', null],
      ['Favourite teacher', '{family}'],
    ],
    ['Spud'],
  ),
];

export const SEVENTH_ENDS: readonly Row[] = [...ABSENCES, ...DELETIONS];
