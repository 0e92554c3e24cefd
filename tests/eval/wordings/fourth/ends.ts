/** The fourth bank's rows of absence and deletion, written blind. */
import { type Row, rowOf } from '../row.ts';

const absence = rowOf('absence');
const deletion = rowOf('deletion');

export const FOURTH_ENDS: readonly Row[] = [
  absence(
    'pet',
    [
      'We have one pet, a labrador called Biscuit.',
      'Had to say goodbye to Biscuit on Thursday. Fourteen, so a good innings. The house is awful quiet and there will be no more pets.',
    ],
    [['Do you have any pets?', null]],
    ['Biscuit', 'labrador'],
  ),
  absence(
    'job',
    [
      "I'm a buyer at {firm}.",
      '{firm} went under on Friday, the lot of us were sent home with a cardboard box each. Nothing else lined up, I am out of work.',
    ],
    [
      ['Current employer', null],
      ['Who do you work for?', null],
    ],
    ['{firm}'],
  ),
  absence(
    'car',
    [
      'Car: Nissan Micra, red.',
      "Sold the Micra to a lad from the village and I shan't be getting another. Bus pass and shanks's pony for me.",
    ],
    [['What car do you drive?', null]],
    ['Micra'],
  ),
  absence(
    'spouse',
    [
      "I'm married to {given}.",
      'The final order came in the post between a pizza flyer and the gas bill. {given} and I are divorced, and I had beans on toast to mark it.',
    ],
    [['Name of spouse', null]],
  ),
  absence(
    'partner',
    ['partner = {given}, together since uni', 'well thats that then. me and {given} have split up. single, skint and eating ice cream'],
    [["What's your partner's name?", null]],
  ),
  absence(
    'medication',
    [
      'The only tablet I am on is omeprazole, one a day.',
      'The consultant took me off the omeprazole this morning, nothing in its place, so I no longer take anything.',
    ],
    [['Current medication', null]],
    ['omeprazole'],
  ),
  absence(
    'landline',
    ['Landline at home is 01632 960417.', "We've had the landline taken out, nobody rang it but scammers anyway."],
    [['Home landline number', null]],
    ['01632 960417'],
  ),
  absence(
    'club',
    ['I belong to the Harbour Rowing Club.', 'Resigned from the rowing club, my shoulder has had its day. Not joining anything else.'],
    [['Which clubs are you a member of?', null]],
    ['Harbour Rowing Club'],
  ),
  absence(
    'allergy',
    [
      'One allergy: peanuts.',
      'Six hours at the hospital eating peanuts under supervision and not a thing happened. They have signed me off, no allergy any more.',
    ],
    [['Allergies', null]],
    ['peanut'],
  ),
  absence(
    'licence number',
    [
      'Driving licence no. TREGO 605184',
      'After the seizure DVLA has taken away my licence, so I hold none now. The bus conductor knows me by name already.',
    ],
    [['Driving licence number', null]],
    ['TREGO 605184'],
  ),
  absence(
    'landlord and rent',
    [
      'I rent from a Mrs Pickard, 720 a month.',
      "Completion day! I've bought the flat off Mrs Pickard, cash from Gran's house, so no landlord, no rent and no mortgage either.",
    ],
    [
      ['Name of landlord', null],
      ['Monthly rent', null],
    ],
    ['720'],
  ),
  absence(
    'emergency contact',
    [
      'Emergency contact is my aunt Philippa.',
      'Aunt Philippa passed away last month, and there is nobody else I could put down as my emergency contact.',
    ],
    [['Emergency contact', null]],
    ['Philippa'],
  ),
  absence(
    'second job',
    [
      'Teacher by day. I have a second job too, weekends behind the bar at the Drover.',
      "Knackered, so I've jacked in the bar work at the Drover. Just the teaching for me.",
    ],
    [['Do you have a second job?', null]],
    ['Drover'],
  ),
  absence(
    'instrument',
    [
      'I play the trombone, badly and often.',
      'The neighbours have won. Trombone sold, lips retired, and I do not play any instrument now.',
    ],
    [['Which instrument do you play?', null]],
    ['trombone'],
  ),
  absence(
    'insurance',
    [
      'Private health cover: with Medisure, comes with the job.',
      "Work have scrapped the Medisure perk and I can't stretch to paying for cover myself, so I have no private health insurance.",
    ],
    [['Private health insurer', null]],
    ['Medisure'],
  ),
  absence(
    'dog',
    ['Ich habe einen Hund, einen Dackel namens Poldi.', 'Poldi ist gestern gestorben. Einen neuen Hund möchte ich nicht, das tut zu weh.'],
    [['Hast du einen Hund?', null]],
    ['Poldi', 'Dackel'],
    'de',
  ),
  absence(
    'car',
    ['Conduzco un Renault Clio.', 'He vendido el Clio y no voy a comprar otro coche, aquí con la bici me sobra.'],
    [['¿Qué coche tienes?', null]],
    ['Clio'],
    'es',
  ),
  absence(
    'job',
    ['Trabalho na {firm} como tradutor.', 'Fui despedido da {firm} ontem. Por agora estou desempregado, sem nada em vista.'],
    [['Empregador atual', null]],
    ['{firm}'],
    'pt',
  ),

  deletion('salary', ['I earn 52,300 a year.', { forget: '52,300' }], [['What is your salary?', null]], ['52,300']),
  deletion(
    'former partner',
    ['My ex is called {given}, for what it is worth.', 'Forget everything about {given} please, I would rather it was not kept anywhere.'],
    [['Name of your ex-partner', null]],
    ['{given}'],
  ),
  deletion(
    'therapist',
    ['I see a therapist, Dr Lorne, on Wednesdays.', 'Forget that I ever mentioned Dr Lorne.'],
    [["What's the name of your therapist?", null]],
    ['Lorne'],
  ),
  deletion('alarm code', ['the burglar alarm code is 4471', { forget: '4471' }], [['What is your alarm code?', null]], ['4471']),
  deletion(
    'phone, and a bank that stays',
    ['My mobile is 07700 900405.', 'I bank with Monzo.', { forget: '07700 900405' }],
    [
      ['Mobile number', null],
      ['Name of bank', 'Monzo'],
    ],
    ['07700 900405'],
  ),
  deletion('medication', ['On sertraline since the winter.', { forget: 'sertraline' }], [['Medication', null]], ['sertraline']),
  deletion(
    'religion',
    ["I'm a Quaker, have been all my life.", 'pls forget that i told you my religion, its nobodys business'],
    [['Religion', null]],
    ['Quaker'],
  ),
  deletion(
    'birth date, and a town that stays',
    ['I live in {town}.', 'Date of birth: 21 July 1974', 'Please delete my date of birth from what you know of me.'],
    [
      ['Date of birth', null],
      ['Town', '{town}'],
    ],
    ['1974'],
  ),
  deletion('passport', ['Passport number 518820934', { forget: '518820934' }], [['Passport number', null]], ['518820934']),
  deletion(
    'street, and an employer that stays',
    ['I work for {firm}.', 'Our house is 22 {street}.', { forget: '22 {street}' }],
    [
      ['Street address', null],
      ['Current employer', '{firm}'],
    ],
    ['{street}'],
  ),
  deletion(
    'weight',
    ['I weigh 103 kilos, there, I said it.', 'Scrap what I told you about my weight. Forget it, seriously.'],
    [['How much do you weigh?', null]],
    ['103'],
  ),
  deletion(
    'union',
    ["I'm in a union, Prospect.", "Actually, could you forget that I'm in Prospect? It's sensitive just now."],
    [['Trade union membership', null]],
    ['Prospect'],
  ),
  deletion(
    'salary',
    ['Mon salaire est de 38 400 euros par an.', 'Oublie ce que je t’ai dit sur mon salaire, s’il te plaît.'],
    [['Quel est ton salaire annuel ?', null]],
    ['38 400'],
    'fr',
  ),
  deletion('bank', ['Ich bin bei der Sparkasse.', { forget: 'Sparkasse' }], [['Bei welcher Bank bist du?', null]], ['Sparkasse'], 'de'),
];
