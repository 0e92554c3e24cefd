/** A tenth bank, written blind and mostly plain: what ended with nothing in its place. */
import { type Row, rowOf } from '../row.ts';

const absence = rowOf('absence');

export const TENTH_ENDS: readonly Row[] = [
  absence(
    'cleaner',
    [
      { day: '2024-03-11', text: 'Magda Zielka cleans for us on Wednesdays.' },
      { day: '2025-06-02', text: "Magda's gone home to Gdynia for good. We just do the floors ourselves." },
    ],
    [['Cleaner', null]],
    ['Magda Zielka'],
  ),
  absence(
    'gym',
    ["I'm a member at Ironyard Gym, number 44871.", "I cancelled Ironyard, couldn't justify thirty quid a month for the sauna."],
    [
      ['Gym', null],
      ['Gym membership number', null],
    ],
    ['Ironyard Gym', '44871'],
  ),
  absence(
    'blood pressure tablets',
    [
      { day: '2025-01-14', text: 'Doctor has me on Amlodipine 5 mg for my blood pressure.' },
      {
        day: '2025-10-30',
        text: "Blood pressure's been perfect since I lost the weight, so doctor took me off the Amlodipine altogether.",
      },
    ],
    [['Blood pressure medication', null]],
    ['Amlodipine 5 mg'],
  ),
  absence(
    'dog',
    [
      'Our dog is called Pickle, a wire-haired terrier, microchip 977200031.',
      'We had to say goodbye to Pickle on Sunday. The house is so quiet.',
    ],
    [
      ["Dog's name", null],
      ["Dog's microchip number", null],
    ],
    ['Pickle', '977200031'],
  ),
  absence(
    'landline',
    ['House phone is 01632 960177.', 'We had the landline taken out, only scammers ever rang it.'],
    [['Landline number', null]],
    ['01632 960177'],
  ),
  absence(
    'boyfriend',
    [
      { day: '2024-12-27', text: 'Spent Christmas with my boyfriend Etienne and his lot.' },
      { day: '2025-05-18', text: "Me and Etienne are done. I'm fine, eating a lot of toast." },
    ],
    [["Partner's name", null]],
    ['Etienne'],
  ),
  absence(
    'nut allergy',
    [
      'Joel is allergic to hazelnuts.',
      "Joel had the hospital challenge test and he's grown right out of it, they let him eat a whole bowl of hazelnuts.",
    ],
    [["Joel's allergies", null]],
    ['hazelnuts'],
  ),
  absence(
    'lodger',
    ['Our lodger is a student, Thabo, he has the box room.', 'Thabo finished his degree and packed up. Box room is full of ironing again.'],
    [['Lodger', null]],
    ['Thabo'],
  ),
  absence(
    'allotment',
    [
      { day: '2024-04-21', text: 'Got plot 17B at the Weir Lane allotments!' },
      { day: '2025-10-05', text: "My knees won't do it any more. Gave the allotment back to the committee." },
    ],
    [['Allotment plot number', null]],
    ['17B'],
  ),
  absence(
    'smoking',
    ['I smoke about ten roll-ups a day.', "Haven't touched a fag since the bypass, not one."],
    [['Cigarettes per day', null]],
    ['ten roll-ups a day'],
  ),
  absence(
    'car',
    ["My car's a Nissan Micra, registered SD55 LPO.", "Sold the Micra to my niece. With the bus pass I really don't need one."],
    [
      ['Car', null],
      ['Car registration', null],
    ],
    ['Nissan Micra', 'SD55 LPO'],
  ),
  absence(
    'braces',
    [
      { day: '2024-05-07', text: "Freya's orthodontist is Mr Balogun, she goes every six weeks." },
      { day: '2025-12-11', text: "Freya's braces came off, we're all done with the orthodontist, signed off and everything." },
    ],
    [["Freya's orthodontist", null]],
    ['Mr Balogun'],
  ),
  absence(
    'union',
    [
      "Paid-up member of the Bakers' Guild, card 30992.",
      'Let my Guild membership lapse, they never lifted a finger for us over the night rates.',
    ],
    [
      ['Trade union', null],
      ['Union card number', null],
    ],
    ["Bakers' Guild", '30992'],
  ),
  absence(
    'therapist',
    ['I see a counsellor, Imogen Strand, on Mondays.', "Had my last session with Imogen, we agreed I'm ready to manage on my own."],
    [['Counsellor', null]],
    ['Imogen Strand'],
  ),
  absence(
    'second job',
    ['Weekends I pull pints at the Drowned Rat.', 'Jacked in the pub, I want my Saturdays back.'],
    [['Weekend job', null]],
    ['Drowned Rat'],
  ),
  absence(
    'boat',
    [
      'We keep a little boat, the Marigold, at berth 22.',
      'Somebody made us an offer on the Marigold and off she went. No more boats, Rita says.',
    ],
    [
      ['Boat name', null],
      ['Berth', null],
    ],
    ['Marigold', 'berth 22'],
  ),
  absence(
    'vegetarian',
    ["I'm a vegan, have been since college.", "Sitting here with a bacon sandwich. I eat everything, that whole chapter's closed."],
    [['Dietary requirements', null]],
    ['vegan'],
  ),
  absence(
    'storage unit',
    [
      { day: '2024-08-19', text: "Nan's furniture is in storage at SafeNest, unit 118." },
      { day: '2025-04-26', text: 'Cleared the last wardrobe out of SafeNest and handed the padlock in. Nothing left in storage.' },
    ],
    [['Storage unit', null]],
    ['unit 118', 'SafeNest'],
  ),
  absence(
    'retirement',
    ["I'm a signalman with Vale Railways.", 'Forty-one years, and on Friday they gave me a clock and I went home. Retired!'],
    [['Employer', null]],
    ['Vale Railways'],
  ),
  absence(
    'piano teacher',
    [
      'Signora Bassi teaches Hugo piano, Thursdays after tea.',
      "Hugo has packed in the piano. He'd rather kick a ball, and I'm not paying for tears.",
    ],
    [["Hugo's piano teacher", null]],
    ['Signora Bassi'],
  ),
  absence(
    'newspaper',
    ['We have the Evening Lantern delivered.', "Stopped the paper, it was three days' old news by the time it dropped on the mat."],
    [['Newspaper delivered', null]],
    ['Evening Lantern'],
  ),
  absence(
    'tenant',
    [
      { day: '2024-03-30', text: 'The flat over the shop is let to Ms Kovalenko for 640 a month.' },
      { day: '2025-11-28', text: "Ms Kovalenko's handed her keys back. Leaving the flat empty till the damp is sorted." },
    ],
    [
      ['Tenant of the flat over the shop', null],
      ['Rent received for the flat', null],
    ],
    ['Ms Kovalenko', '640'],
  ),
  absence(
    'glasses',
    [
      'My glasses prescription is minus 4.25 both eyes.',
      'Had my eyes lasered and I can read the clock across the room with nothing on my face.',
    ],
    [['Glasses prescription', null]],
    ['minus 4.25'],
  ),
  absence(
    'social media',
    ["On Chirrup I'm @mossy_len.", "Deleted my Chirrup and I'm not going back on any of that stuff."],
    [['Chirrup username', null]],
    ['@mossy_len'],
  ),
  absence(
    'caravan',
    ['Our caravan is on pitch 52 at Sandy Gap.', "Storm had the caravan over the cliff. Insurance paid out and we've put it in the bank."],
    [['Caravan pitch', null]],
    ['pitch 52', 'Sandy Gap'],
  ),
  absence(
    'season ticket',
    ["I've got a season ticket at Corby Park, seat K14.", "Didn't renew at Corby Park, I watch it on the telly with a pie."],
    [['Season ticket seat', null]],
    ['K14'],
  ),
  absence(
    'walking stick',
    [
      { day: '2024-10-22', text: 'Since the fall I walk with a stick.' },
      {
        day: '2025-06-16',
        text: "Physio took the stick off me, I walk to the shops on my own two legs and I'm not giving her the satisfaction of a wobble.",
      },
    ],
    [['Walking aid', null]],
    ['stick'],
  ),
  absence(
    'hens',
    [
      "We've four hens, the bossy one's called Dolores.",
      "Fox got in on Saturday night and had the lot. I haven't the heart to start again.",
    ],
    [
      ['Number of hens', null],
      ["Bossy hen's name", null],
    ],
    ['four hens', 'Dolores'],
  ),
  absence(
    'hospital consultant',
    [
      'Under Mr Fairweather at the Royal for my shoulder, hospital number R66120.',
      "Shoulder's mended, Mr Fairweather discharged me and says he never wants to see me again.",
    ],
    [['Shoulder consultant', null]],
    ['Mr Fairweather'],
  ),
  absence(
    'pigeon club post',
    ["I'm treasurer of the pigeon club.", 'Pigeon club voted to wind itself up, we split the kitty and shook hands.'],
    [['Position in the pigeon club', null]],
    ['treasurer'],
  ),
];
