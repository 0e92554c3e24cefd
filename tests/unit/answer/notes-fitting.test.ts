import { describe, expect, test } from 'vitest';
import { asksOf } from '../../../lib/answer/document/asks.ts';
import { readDocument } from '../../../lib/answer/document/read-document.ts';
import { mayAnswer, wholeList } from '../../../lib/answer/notes/fitting.ts';
import { noteLikelihood } from '../../../lib/answer/notes/likelihood.ts';
import { rowsOf } from '../../../lib/answer/notes/tongues/index.ts';
import { saidYesOrNo } from '../../../lib/answer/notes/yes-no.ts';
import { readPage } from '../../../lib/forms/read-page.ts';
import type { Tongue } from '../../../lib/memory/meaning/tongue.ts';
import { pageOf } from './document/page.ts';

function askOf(label: string) {
  const page = pageOf([label]);
  const [reading] = readPage(page);
  const [field] = page.fields;
  const [ask] = field && reading ? asksOf([{ field, reading }]) : [];
  if (!ask) throw new Error('no question');
  return ask;
}
const placeOf = (note: string, words: string) => [note.indexOf(words), note.indexOf(words) + words.length] as const;
const may = (label: string, note: string, words: string, tongue: Tongue = 'en') => {
  const rows = rowsOf(tongue);
  return rows && mayAnswer(askOf(label), readDocument(note), placeOf(note, words), true, rows);
};

describe('words of a note that may answer', () => {
  test.each([
    ['Handicap index', 'Golf handicap 17.4, home club Ardmore Links.', '17.4'],
    ['Licence expiry date', 'My licence runs out on 4 March 2031.', '4 March 2031'],
    ['How often is it paid?', 'The ground rent goes out every quarter.', 'every quarter'],
    ['Gas meter reading', 'Gas meter says 04417 this morning.', '04417'],
  ])('%s: %s', (label, note, words) => {
    expect(may(label, note, words)).toBe(true);
  });

  test.each([
    ['another form', 'Weight (kg)', 'I stand 5 ft 6 and was 63 kilos.', '5 ft 6'],
    ['no number', 'Basic hours', 'I clean at Holm House.', 'Holm House'],
    ['the opposite', 'Licence issue date', 'My licence runs out on 4 March 2031.', '4 March 2031'],
    ['another meter, said a sentence before', 'Gas meter reading', 'Electricity reading today was 20,114. The serial is E22.', '20,114'],
    ['another number', 'National Insurance number', 'NHS number is 485 010 2231.', '485 010 2231'],
    ["somebody's", 'Your passport number', "My wife Ines's passport number is XK204417.", 'XK204417'],
    ['supposed', 'Home club', 'Maybe I could join Ardmore Links next year.', 'Ardmore Links'],
    ['said by others', 'Monthly rent', 'My flatmate says it is 640.', '640'],
    ['a day for a name', 'University that awarded your degree', 'My only degree, 2004, in the rain.', '2004'],
  ])('not %s: %s', (_why, label, note, words) => {
    expect(may(label, note, words)).toBe(false);
  });

  test.each([
    ['de', 'Gültig bis', 'Der Pass läuft am 4. März 2031 ab.', '4. März 2031'],
    ['de', 'Kaltmiete', 'Die Kaltmiete ist 640 Euro, warm sind es 810.', '640 Euro'],
    ['de', 'Datum der nächsten Wartung', 'Therme: nächste Wartung im Herbst.', 'Herbst'],
    ['es', 'Número de póliza', 'Póliza del hogar: AX-553, con Mapfre.', 'AX-553'],
    ['es', 'Fecha de vencimiento', 'El carné caduca en mayo de 2029.', 'mayo de 2029'],
    ['fr', 'Médecin traitant', 'Mon médecin traitant est le docteur Lemaire.', 'docteur Lemaire'],
    ['pt', 'Com que frequência paga?', 'Pago a quota todos os meses.', 'todos os meses'],
  ] as const)('%s: %s: %s', (tongue, label, note, words) => {
    expect(may(label, note, words, tongue)).toBe(true);
  });

  test.each([
    ['de', 'Ausstellungsdatum', 'Der Pass läuft am 4. März 2031 ab.', '4. März 2031'],
    ['de', 'Kaltmiete', 'Warm zahlen wir 810 Euro.', '810 Euro'],
    ['de', 'Gehalt netto', 'Brutto sind es 3.900 Euro.', '3.900 Euro'],
    ['de', 'Wer ist Ihr Trainer?', 'Das Training ist dienstags im Park.', 'dienstags'],
    ['de', 'Beginn der Mitgliedschaft', 'Ich gehe in den Ruderclub am Kai.', 'Ruderclub'],
    ['es', 'Teléfono fijo', 'Mi móvil es el 600 112 233.', '600 112 233'],
    ['es', 'Fecha de expedición', 'El carné caduca el 4 de mayo de 2029.', '4 de mayo de 2029'],
    ['es', 'Mutua', 'Quizás me cambie a la mutua Sanitas.', 'Sanitas'],
    ['fr', 'Salaire net', 'Je gagne 2 400 euros brut.', '2 400 euros'],
    ['fr', 'Votre numéro de passeport', 'Le passeport de ma femme porte le numéro 18CD443.', '18CD443'],
    ['fr', 'Club de sport', "Peut-être que j'irai au club des Aigles.", 'club des Aigles'],
    ['pt', 'Telefone fixo', 'O meu telemóvel é 912 334 556.', '912 334 556'],
    ['pt', 'Data de emissão', 'O passaporte é válido até 4 de maio de 2029.', '4 de maio de 2029'],
    ['pt', 'Senhorio', 'O Rui diz que o senhorio é o Mendes.', 'Mendes'],
  ] as const)('not %s: %s: %s', (tongue, label, note, words) => {
    expect(may(label, note, words, tongue)).toBe(false);
  });

  test('a list is taken whole, and nothing behind it', () => {
    const note = 'In my free time I go for rowing, bread baking and old maps. My brother sails.';
    const [from, to] = wholeList(askOf('Hobbies'), note, placeOf(note, 'rowing'));
    expect(askOf('Hobbies').list).toBe(true);
    expect(note.slice(from, to)).toBe('rowing, bread baking and old maps');
  });
});

describe('how likely an answer of a note is', () => {
  const sure = { said: 0.95, over: 0.01, chance: 0.9, near: 0.6, text: 'Golf handicap 17.4, home club Ardmore Links.', fits: true };
  const other = { ...sure, said: 0.05, near: 0.3, text: 'The cat is called Plum.' };

  test('falls with how near and how sure the others are, and is not raised by standing alone', () => {
    const apart = noteLikelihood('Golf handicap', sure, [other]);
    expect(apart).toBeGreaterThan(0.5);
    expect(noteLikelihood('Golf handicap', sure, [{ ...other, near: 0.62, said: 0.9, fits: false }])).toBeLessThan(apart);
    expect(noteLikelihood('Golf handicap', { ...sure, said: 0.1, near: 0.2, text: 'The cat is called Plum.' }, [])).toBeLessThan(0.5);
  });

  test('another note that tells of the same is no rival', () => {
    expect(noteLikelihood('Golf handicap', sure, [other, { ...sure, near: 0.55 }])).toBeCloseTo(
      noteLikelihood('Golf handicap', sure, [other]),
    );
  });
});

describe('yes and no in the words of a note', () => {
  const said = (label: string, note: string) => saidYesOrNo(label, readDocument(note))?.yes;

  test.each([
    ['Is there a lift?', 'The flat is on the second floor, no lift, 58 square metres.', false],
    ['Is there a lift?', 'The house has a lift.', true],
    ['Are bills included in the rent?', 'Rent is 905 a month, bills not included.', false],
    ['Do you have your own rope?', 'I climb 6b, got my own rope.', true],
    ['Do you have more than one job?', 'The allotment has more than one shed.', undefined],
    ['Do you rent an allotment?', 'I gave up the allotment that I rent.', undefined],
    ['Do you have a lift?', 'If we had a lift I would be glad.', undefined],
  ])('%s %s', (label, note, yes) => {
    expect(said(label, note)).toBe(yes);
  });
});
