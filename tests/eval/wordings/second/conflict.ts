import { type Row, rowOf } from '../row.ts';

const row = rowOf('conflict');

/** Two things that cannot both be, without a word of which holds; or with one, and then that one holds. */
export const CONFLICT: readonly Row[] = [
  row(
    'birth',
    ['My birthday is 4 June 1988.', 'I was born on 14 June 1988.'],
    [['What is my date of birth?', { both: ['1988-06-04', '1988-06-14'] }]],
  ),
  row('birth', ['born 1 Jan 1990', 'DOB: 1 Jan 1991'], [['When was I born?', { both: ['1990-01-01', '1991-01-01'] }]]),
  row(
    'birth',
    ['Ich bin am 5. März 1977 geboren.', 'Mein Geburtsdatum ist der 3. Mai 1977.'],
    [['Wann bin ich geboren?', { both: ['1977-03-05', '1977-05-03'] }]],
    undefined,
    'de',
  ),
  row(
    'birth',
    ['My birthday is 4 June 1988.', 'I was born on 14 June 1988.', "It's the 14th of June 1988 that's right, ignore the other date."],
    [['What is my date of birth?', '1988-06-14|14 June 1988|14/06/1988']],
    ['1988-06-04'],
  ),
  row('birthplace', ['I was born in {town}.', 'My place of birth is {town2}.'], [['Where was I born?', { both: ['{town}', '{town2}'] }]]),
  row(
    'birthplace',
    ['Nací en Toledo.', 'Mi lugar de nacimiento es Cuenca.'],
    [['¿Dónde nací?', { both: ['Toledo', 'Cuenca'] }]],
    undefined,
    'es',
  ),
  row('height', ["I'm 1.78 m tall.", 'My height is 1.74 m.'], [['How tall am I?', { both: ['178', '174'] }]]),
  row('blood', ['My blood type is A+.', 'Blood group: 0 negative'], [['What is my blood type?', { both: ['A+', '0'] }]]),
  row(
    'blood',
    ['My blood type is A+.', "Got the card in front of me now. Blood type is B+, I'd remembered it wrong."],
    [["What's my blood group?", 'B+']],
    ['A+'],
  ),
  row(
    'maiden-name',
    ["My mother's maiden name isn't for here, but my own maiden name is {family}.", 'My maiden name is {family2}.'],
    [['What is my maiden name?', { both: ['{family}', '{family2}'] }]],
  ),
  row(
    'nationality',
    ['My nationality is Danish.', 'I am not Danish, I am Norwegian.'],
    [['What is my nationality?', 'Norwegian|Norway|NO']],
    ['Danish', 'DK'],
  ),
  row(
    'nationality',
    ['Je suis belge.', 'Je ne suis pas belge mais suisse.'],
    [['Quelle est ma nationalité ?', 'Swiss|Switzerland|suisse|CH']],
    ['BE', 'Belgian', 'belge'],
    'fr',
  ),
  row(
    'passport',
    ['Passport expires 2 May 2030.', 'My passport is valid until 2 May 2032.'],
    [['When does my passport run out?', { both: ['2030-05-02', '2032-05-02'] }]],
  ),
  row(
    'degree',
    ['I graduated in 2008 from {school}.', 'I graduated in 2010 from {school}.'],
    [['In what year did I graduate?', { both: ['2008', '2010'] }]],
  ),
  row(
    'degree',
    ['I graduated in 2008 from {school}.', 'Hang on, graduation was 2010, the 2008 was when I started at {school}.'],
    [['In what year did I graduate?', '2010']],
  ),
  row('children', ['I have three children.', 'I have two children.'], [['How many children do I have?', { both: ['3', '2'] }]]),
  row(
    'children',
    ['I have three children.', 'Silly me, two children, the third one is a stepdaughter who lives elsewhere.'],
    [['How many children do I have?', '2|two']],
    ['3'],
  ),
  row('size', ['My shoe size is 42.', 'my shoe size is 43'], [["What's my shoe size?", { both: ['42', '43'] }]]),
  row(
    'salary',
    ["I'm on £41,000 a year.", "no wait, it's £44,000 a year, I looked at last year's payslip"],
    [['What do I earn per year?', '44000']],
    ['GBP 41000 year'],
  ),
  row(
    'employment-start',
    ['I joined {firm} in May 2017.', 'I started at {firm} in May 2018.'],
    [['When did I start my current job?', { both: ['2017', '2018'] }]],
  ),
  row(
    'email',
    ["My email's jo@corner.example, or rather jo.k@corner.example - they changed it before I got it."],
    [['What is my email address?', 'jo.k@corner.example']],
    ['jo@corner.example'],
  ),
  row(
    'phone',
    ["my number's 07700 900321 sorry 07700 900312"],
    [['What is my phone number?', '900312']],
    ['07700 900321', '+447700900321'],
  ),
  row(
    'address',
    ['I live at 14 {street}, I mean 41 {street}, {town}.'],
    [['What is the first line of my address?', '41 {street}']],
    ['14 {street}'],
  ),
  row(
    'pets',
    ['Our dog is called Bramble.', "Our dog isn't called Bramble, that's the neighbour's. Ours is Thistle."],
    [["What's my dog's name?", 'Thistle']],
    ['Bramble'],
  ),
  row('allergy', ["I don't have any allergies.", 'I am allergic to latex.'], [['Do I have any allergies?', 'latex|yes']]),
  row(
    'language',
    ['My mother tongue is Welsh.', 'My native language is English.'],
    [['What is my native language?', { both: ['Welsh', 'English'] }]],
  ),
  row(
    'time-zone',
    ["I'm in Berlin, Germany, for good.", "I don't live in Germany, I live in Zurich, Switzerland."],
    [['Which country do I live in?', 'Switzerland|CH']],
    ['DE', 'Europe/Berlin', 'Berlin'],
  ),
  row(
    'name',
    ['O meu apelido é Tavares.', 'Enganei-me, o meu apelido é Távora.'],
    [['Qual é o meu apelido?', 'Távora']],
    ['Tavares'],
    'pt',
  ),
  row('doctor', ['My doctor is Dr Finch, no sorry, Dr Frith.'], [["What's my doctor's name?", 'Frith']], ['Dr Finch', 'Finch']),
  row('car', ['mein auto ist ein Opel Corsa, quatsch, ein Opel Astra'], [['Welches Auto fahre ich?', 'Astra']], ['Opel Corsa'], 'de'),
];
