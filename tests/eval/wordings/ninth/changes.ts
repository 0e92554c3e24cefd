/** A ninth bank, written blind and mostly plain: what was replaced, what fell with it, and what cannot both hold. */
import { type Row, rowOf } from '../row.ts';

const update = rowOf('update');
const cascade = rowOf('cascade');
const conflict = rowOf('conflict');

export const NINTH_CHANGES: readonly Row[] = [
  update(
    'hairdresser',
    ['I get my hair cut at Salon Ferrara.', 'Shanice does my hair in her kitchen these days, half the price.'],
    [['Hairdresser', 'Shanice']],
    ['Salon Ferrara'],
  ),
  update(
    'employer',
    ["I'm a bookkeeper at Tressel Foods.", 'First day at Hollowell Logistics, same job, better coffee.'],
    [
      ['Employer', 'Hollowell Logistics'],
      ['Occupation', 'bookkeeper'],
    ],
    ['Tressel Foods'],
  ),
  update(
    'mobile number',
    ['My mobile is 0791 445 208.', 'Had to get another number after that stalker business: 0733 910 664.'],
    [['Mobile number', '0733 910 664']],
    ['0791 445 208'],
  ),
  update(
    'door code',
    ['The code for our front door is 4471B.', 'Caretaker switched the front door to 9036C after the parcels went missing.'],
    [['Door code', '9036C']],
    ['4471B'],
  ),
  update(
    'shoe size',
    ['Milo takes a 26 in shoes.', "Shoe shop again. Milo's toes were right at the front, came out with 28s."],
    [["Milo's shoe size", '28']],
    ['26'],
  ),
  update(
    'home address',
    [
      { day: '2024-03-04', text: 'I live at 19 Pepper Lane, Durley.' },
      { day: '2025-07-12', text: 'Fell asleep on a mattress among boxes. 6 Canning Wharf, Durley, is home.' },
    ],
    [['Home address', '6 Canning Wharf, Durley|6 Canning Wharf']],
    ['19 Pepper Lane'],
  ),
  update(
    'rent',
    ['We pay 780 a month for the flat.', "Landlord's letter came: 835 from the first, and we signed."],
    [['Monthly rent', '835']],
    ['780'],
  ),
  update(
    'electricity supplier',
    [
      'Our electricity comes from Voltara.',
      { day: '2025-10-02', text: 'The switch to Brookpower went through today, meter read and all.' },
    ],
    [['Electricity supplier', 'Brookpower']],
    ['Voltara'],
  ),
  update(
    'medication dose',
    ['I take 50 mg of cardorin a day.', "Dr Amsel halved my cardorin, so it's 25 mg."],
    [['Cardorin daily dose', '25 mg|25']],
    ['50 mg'],
  ),
  update(
    'car',
    ['I drive a red Pallas Uno.', 'Swapped the Pallas for a Skylark pick-up; the dog has the whole back to himself.'],
    [['Car', 'Skylark pick-up|Skylark']],
    ['red Pallas Uno'],
  ),
  update(
    'piano lesson',
    [
      "Ada's piano lesson is on Tuesdays at four.",
      "Ada's teacher could only offer Fridays at five after the holidays, so that's when we go.",
    ],
    [['Day of piano lesson', 'Friday|Fridays']],
    ['Tuesdays'],
  ),
  update(
    'surname',
    ['My name is Katarzyna Brandt.', 'Signed with the other name for the first time at the registry: Katarzyna Ilori.'],
    [['Surname', 'Ilori|Katarzyna Ilori']],
    ['Brandt'],
  ),
  update(
    'emergency contact',
    ['In an emergency call my brother Teo.', 'Teo is at sea half the year. Put down Auntie Marguerite as the one to ring for emergencies.'],
    [['Emergency contact', 'Marguerite|Auntie Marguerite|Aunt Marguerite']],
    ['Teo'],
  ),
  update(
    'bank',
    ['My wages go into Selby Savings.', 'Told payroll to send my wages to Ostrava Direct, first one landed today.'],
    [['Bank for wages', 'Ostrava Direct']],
    ['Selby Savings'],
  ),
  update(
    'weight',
    ['I weigh 91 kilos.', { day: '2025-11-03', text: 'The scales said 84.5 this morning. I danced.' }],
    [['Weight', '84.5 kilos|84.5 kg|84.5']],
    ['91 kilos'],
  ),
  update(
    'class teacher',
    ['Jonas has Mrs Quill as his class teacher.', "Mrs Quill went off to have her baby and Jonas's lot got Mr Abiodun."],
    [['Class teacher of Jonas', 'Mr Abiodun|Abiodun']],
    ['Mrs Quill'],
  ),
  update(
    'vaccination',
    ['Last tetanus jab: 2014.', { day: '2024-05-21', text: 'Stepped on a rusty nail in the barn. Got a tetanus jab at A&E on the spot.' }],
    [['Last tetanus jab', '2024-05-21|21 May 2024|May 2024|2024']],
    ['2014'],
  ),
  update(
    'diet',
    ["I'm vegetarian.", "Not even cheese or eggs: vegan since New Year, and I don't miss a thing."],
    [['Diet', 'vegan']],
    ['vegetarian'],
  ),
  update(
    'language level',
    ['My Dutch is at A2.', 'Letter from the language school: B1 passed, with a smiley from the examiner.'],
    [['Level of Dutch', 'B1']],
    ['A2'],
  ),
  update(
    'job title',
    ["I'm a junior cook at the Lantern.", 'Chef put the sous-chef jacket on me tonight in front of everybody.'],
    [['Job title', 'sous-chef|sous chef']],
    ['junior cook'],
  ),
  update(
    'landline',
    ['Our landline is 01632 440 17.', 'The phone people messed up the move, and the landline rings under 01632 881 05.'],
    [['Landline', '01632 881 05']],
    ['01632 440 17'],
  ),
  update(
    'favourite tea',
    ['I only drink Assam.', "The doctor took my caffeine away. Rooibos it is, I've come to like it."],
    [['Favourite tea', 'Rooibos']],
    ['Assam'],
  ),
  update(
    'children',
    [
      'We have two children, Ines and Omar.',
      { day: '2025-08-30', text: 'Leyla was born at 3:12, all three of them asleep in the same room.' },
    ],
    [['Number of children', '3|three']],
    ['two children'],
  ),
  update(
    'meeting point',
    ['The running group meets at the boathouse.', 'Boathouse car park is dug up; we set off from the water tower since last week.'],
    [['Running group meeting point', 'water tower|the water tower']],
    ['boathouse'],
  ),
  update(
    'insurance',
    [
      'My house insurance is with Guardwell.',
      "Guardwell wouldn't pay for the cellar. Signed up with Tern Mutual and sent the others packing.",
    ],
    [['House insurance', 'Tern Mutual']],
    ['Guardwell'],
  ),
  update(
    'desk',
    ['I sit at desk 3.17.', 'The whole of finance got shoved one floor up. 4.02, next to the printer, lucky me.'],
    [['Desk', '4.02']],
    ['3.17'],
  ),
  update(
    'physio',
    [
      'My physiotherapist is Rurik Stenberg.',
      'Stenberg hurt more than he helped. Lucky to have found Amara Njie for my shoulder, been to her five times.',
    ],
    [['Physiotherapist', 'Amara Njie|Njie']],
    ['Rurik Stenberg'],
  ),
  update(
    'hens',
    ['We keep nine hens.', 'The fox had four of the hens overnight, feathers all over the orchard.'],
    [['Number of hens', '5|five']],
    ['nine hens'],
  ),
  update(
    'birth date correction',
    ['Grandpa Eino was born on 8 May 1931.', "Found Grandpa Eino's baptism paper: it says 6 May 1931, the family had it wrong all along."],
    [["Grandpa Eino's date of birth", '6 May 1931|1931-05-06']],
    ['8 May 1931'],
  ),
  update(
    'wedding date',
    ['The wedding is on 13 June 2026.', 'Priest double-booked himself, so we say yes on 27 June 2026.'],
    [['Wedding date', '27 June 2026|2026-06-27']],
    ['13 June 2026'],
  ),
  cascade(
    'work e-mail',
    ['I work at Pomfret Glass, my e-mail there is h.suzuki@pomfret.example.', 'Pomfret Glass let me go on Friday.'],
    [
      ['Work e-mail', null],
      ['Employer', null],
    ],
    ['h.suzuki@pomfret.example', 'Pomfret Glass'],
  ),
  cascade(
    'registration',
    ['My car is a Lindis Combi, registration BV 71 KTO.', 'Sold the Combi to my barber.'],
    [['Car registration', null]],
    ['BV 71 KTO', 'Lindis Combi'],
  ),
  cascade(
    'landlord',
    ['I rent at 4 Gull Court from Mr Anagnos.', "Picked up the keys to 22 Saddler Street, it's finally mine, bought and paid for."],
    [
      ['Landlord', null],
      ['Home address', '22 Saddler Street'],
    ],
    ['Mr Anagnos', '4 Gull Court'],
  ),
  cascade(
    'school bus',
    [
      'Tilly goes to Marsh Lane School.',
      'Her school bus is the 61.',
      'After the summer Tilly went up to Hexworth Academy, a ten minute walk from us.',
    ],
    [
      ["Tilly's school", 'Hexworth Academy'],
      ["Tilly's school bus", null],
    ],
    ['Marsh Lane School', '61'],
  ),
  cascade(
    'vet',
    ['My rabbit Pepe goes to Dr Lagerkvist.', 'Buried Pepe under the quince.'],
    [
      ['Vet', null],
      ['Pet', null],
    ],
    ['Dr Lagerkvist', 'Pepe'],
  ),
  cascade(
    'tutor',
    [
      'I study architecture in Delmenburg, my tutor is Professor Wieczorek.',
      "I've dropped out, the drawing board is on the pavement with a note saying take me.",
    ],
    [
      ['Tutor', null],
      ['Field of study', null],
    ],
    ['Professor Wieczorek', 'architecture'],
  ),
  cascade(
    'mother-in-law',
    [
      'My wife is Beatriz and her mother Dona Celeste is my mother-in-law.',
      { day: '2025-05-06', text: 'Beatriz and I were divorced this morning.' },
    ],
    [
      ['Mother-in-law', null],
      ['Wife', null],
    ],
    ['Dona Celeste', 'Beatriz'],
  ),
  cascade(
    'team manager',
    [
      "I'm on the claims team at Orbis Cover, my manager is Fadil.",
      'Moved over to the fraud team at Orbis, Fadil hugged me. Maeve is my boss there.',
    ],
    [
      ['Manager', 'Maeve'],
      ['Employer', 'Orbis Cover|Orbis'],
    ],
    ['Fadil', 'claims team'],
  ),
  cascade(
    'locker',
    ["My gym is Pulsehouse and I've locker 58 there.", 'Cancelled Pulsehouse, went in for the last time and emptied everything.'],
    [
      ['Gym locker', null],
      ['Gym', null],
    ],
    ['58', 'Pulsehouse'],
  ),
  cascade(
    'parking permit',
    ["I live in Rowan Road and have a residents' permit for zone C.", "We've moved out to the village of Little Arden."],
    [
      ["Residents' parking zone", null],
      ['Place of residence', 'Little Arden'],
    ],
    ['zone C', 'Rowan Road'],
  ),
  cascade(
    'router password',
    [
      'Our internet is with Cablox, wifi password pelican88.',
      'Cablox fetched their router, and the one from Fibrea has been blinking since noon.',
    ],
    [
      ['Wifi password', null],
      ['Internet provider', 'Fibrea'],
    ],
    ['pelican88', 'Cablox'],
  ),
  cascade(
    'staff number',
    ["I'm at Wexley Hospital as a porter, staff number 30917.", "Started as a porter at St Oswin's on Monday, after nine years at Wexley."],
    [
      ['Staff number', null],
      ['Employer', "St Oswin's"],
    ],
    ['30917', 'Wexley Hospital'],
  ),
  cascade(
    'hotel',
    [
      "We're off to Malta on 4 May 2026 and stay at the Casa Fenech.",
      { day: '2026-01-08', text: "Called Malta off, Jo can't fly with that ear." },
    ],
    [
      ['Hotel in May 2026', null],
      ['Departure date', null],
    ],
    ['Casa Fenech', '4 May 2026'],
  ),
  cascade(
    'due date',
    ["I'm pregnant, due on 19 March 2026.", { day: '2026-01-11', text: 'I lost the baby.' }],
    [['Due date', null]],
    ['19 March 2026'],
  ),
  cascade(
    'age group',
    [
      'My son Kwame plays in the under-elevens, his coach is Dez.',
      "Kwame's up with the under-thirteens since September, training under Marta.",
    ],
    [
      ["Kwame's coach", 'Marta'],
      ["Kwame's age group", 'under-thirteens|under 13|under-13s|U13'],
    ],
    ['Dez', 'under-elevens'],
  ),
  cascade(
    'commute',
    ['I get to work on the 7:20 ferry to the Norrvik office.', 'The Norrvik office was shut for good, we all work from our kitchens.'],
    [['Ferry to work', null]],
    ['7:20 ferry', 'Norrvik office'],
  ),
  cascade(
    'house size',
    ['There are five of us in the house: me, Dan and the three girls.', 'The eldest of our girls has her own flat in Cork since Saturday.'],
    [['People in the household', '4|four']],
    ['five of us'],
  ),
  cascade(
    'insulin nurse',
    [
      'I inject insulin, 12 units at night, Nurse Okafor checks on it.',
      'Two years after the operation the doctor took me off insulin altogether.',
    ],
    [['Insulin dose', null]],
    ['12 units'],
  ),
  cascade(
    'band rehearsal',
    [
      'I drum for the Tin Sparrows, we rehearse Wednesdays in the old dairy.',
      'Threw my sticks in the river. The Tin Sparrows have got someone else on drums.',
    ],
    [
      ['Rehearsal day', null],
      ['Band', null],
    ],
    ['Wednesdays', 'Tin Sparrows'],
  ),
  cascade(
    'screen lock',
    ['My phone is a Corvo 5, screen lock 7788.', 'Left the Corvo on a train in Genoa, gone for ever; bought a Lumo 2.'],
    [
      ['Phone', 'Lumo 2'],
      ['Screen lock', null],
    ],
    ['Corvo 5', '7788'],
  ),
  conflict(
    'birthday',
    [
      { day: '2025-03-02', text: "Auntie Rukia's birthday is 17 April." },
      { day: '2025-03-02', text: 'Auntie Rukia was born on 19 April.' },
    ],
    [["Auntie Rukia's birthday", { both: ['17 April', '19 April'] }]],
  ),
  conflict(
    'blood type',
    ['My blood type is O positive.', 'Blood type: B positive'],
    [['Blood type', { both: ['O positive', 'B positive'] }]],
  ),
  conflict(
    'alarm code',
    [
      { day: '2025-06-07', text: 'Alarm at the workshop: 5520' },
      { day: '2025-06-07', text: 'The workshop alarm goes off with 5250.' },
    ],
    [['Workshop alarm code', { both: ['5520', '5250'] }]],
  ),
  conflict('height', ["I'm 1.78 m tall.", 'Height: 1.81 m'], [['Height', { both: ['1.78 m', '1.81 m'] }]]),
  conflict(
    'maiden name',
    ["Gran's maiden name was Sorley.", 'Gran was born a Sorrell.'],
    [["Gran's maiden name", { both: ['Sorley', 'Sorrell'] }]],
  ),
  conflict(
    'flight time',
    [
      { day: '2026-01-19', text: 'Our plane to Faro on 9 April leaves at 6:15.' },
      { day: '2026-01-19', text: 'The plane to Faro on 9 April goes at 16:15.' },
    ],
    [['Departure time to Faro', { both: ['6:15', '16:15'] }]],
  ),
  conflict(
    'allergy',
    [
      { day: '2024-10-10', text: "Zuzka can't have penicillin, she's allergic." },
      { day: '2024-10-10', text: "Zuzka isn't allergic to penicillin." },
    ],
    [['Zuzka allergic to penicillin', { both: ['yes', 'no'] }]],
  ),
  conflict(
    'account number',
    ["The football club's account number is 4410 2297.", "Pay club fees into the football club's account 4410 2279."],
    [['Football club account number', { both: ['4410 2297', '4410 2279'] }]],
  ),
  conflict(
    'wedding year',
    ['My parents married in 1968.', "Mum and Dad's wedding was in 1969."],
    [["Parents' year of marriage", { both: ['1968', '1969'] }]],
  ),
  conflict(
    'collar size',
    [
      { day: '2025-09-14', text: "Desmond's collar size is 15 and a half." },
      { day: '2025-09-14', text: 'Desmond takes a 16 collar.' },
    ],
    [["Desmond's collar size", { both: ['15 and a half', '16'] }]],
  ),
  conflict(
    'plumber number',
    [
      { day: '2025-01-25', text: 'Plumber Horvat: 0511 60 38' },
      { day: '2025-01-25', text: 'You reach Horvat the plumber on 0511 68 30.' },
    ],
    [["Plumber's number", { both: ['0511 60 38', '0511 68 30'] }]],
  ),
  conflict(
    'exam room',
    [
      { day: '2026-01-28', text: 'My anatomy exam on 4 March 2026 is in hall B.' },
      { day: '2026-01-28', text: 'Anatomy exam, 4 March 2026: hall D' },
    ],
    [['Exam hall', { both: ['hall B', 'hall D'] }]],
  ),
  conflict(
    "cat's age",
    ['Our cat Biscuit was born in 2015.', "Biscuit the cat's year of birth: 2013"],
    [["Biscuit's year of birth", { both: ['2015', '2013'] }]],
  ),
  conflict(
    'landlady',
    [
      { day: '2024-11-04', text: 'My landlady is Mrs Castellanos.' },
      { day: '2024-11-04', text: 'The flat belongs to my landlady Mrs Birkin.' },
    ],
    [['Landlady', { both: ['Mrs Castellanos', 'Mrs Birkin'] }]],
  ),
  conflict(
    'bin day',
    [
      { day: '2025-04-23', text: 'They empty the paper bin on Mondays.' },
      { day: '2025-04-23', text: 'Paper bin day is Thursday.' },
    ],
    [['Paper bin day', { both: ['Monday', 'Thursday'] }]],
  ),
];
