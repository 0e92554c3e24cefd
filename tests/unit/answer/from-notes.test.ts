import { expect, test } from 'vitest';
import { NotesBeside } from '../../../lib/answer/notes/from-notes.ts';
import { plainText } from '../../../lib/core/value.ts';
import { readPage } from '../../../lib/forms/read-page.ts';
import type { Embedder, NoteReader } from '../../../lib/inference/types.ts';
import { type Bench, brought, note } from '../memory/open.ts';
import { pageOf } from './document/page.ts';
import { finding } from './finding.ts';

async function answers({ memory }: Bench, row: string, reader: NoteReader & Embedder, heading?: string) {
  const page = pageOf([row], heading);
  const [reading] = readPage(page);
  const [field] = page.fields;
  if (!reading || !field) throw new Error('no field');
  return new NotesBeside({ memory, reader, embedder: reader, today: '2026-06-01' }).answer({ field, reading }, []);
}
const texts = (found: Awaited<ReturnType<typeof answers>>) => found.map(({ value }) => plainText(value));

const KILN = note('N1', '2026-03-01', 'The kiln goes to cone six these days, Wednesdays only, and the blue bowls came out fine.');

test('words of a note answer what no fact does, with their sentence, and are asked about', async () => {
  const bench = await brought([KILN]);
  const [found, ...others] = await answers(bench, 'Kiln day', finding(['Wednesdays']));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ doubt: 'read-by-meaning', uses: ['N1'], subject: 'self' });
  expect(found?.quote).toContain('Wednesdays only');
  expect(found?.confidence).toBeLessThanOrEqual(0.7);
  expect(found?.beliefs).toHaveLength(1);
});

test('the newest note counts; two of one time are a conflict', async () => {
  const later = (day: string) => note('N2', day, 'Changed the kiln over to Fridays only, so the studio is quiet then.');
  const reader = finding(['Wednesdays', 'Fridays']);
  expect(texts(await answers(await brought([KILN, later('2026-05-20')]), 'Kiln day', reader))).toEqual(['Fridays']);
  const both = await answers(await brought([KILN, later('2026-03-10')]), 'Kiln day', reader);
  expect(texts(both)).toEqual(['Fridays', 'Wednesdays']);
  expect(both.map(({ doubt }) => doubt)).toEqual(['conflict', 'conflict']);
});

test('what a later note says is over is not answered from an earlier one, and what was before still is', async () => {
  const bench = await brought([KILN, note('N2', '2026-05-20', 'The kiln is sold and the studio with it, no more bowls from me.')]);
  expect(await answers(bench, 'Kiln day', finding(['Wednesdays'], /sold/))).toEqual([]);
  expect(texts(await answers(bench, 'Previous kiln day', finding(['Wednesdays'], /sold/)))).toEqual(['Wednesdays']);
});

test('words of another form than the control asks for are nothing', async () => {
  const bench = await brought([KILN]);
  expect(await answers(bench, 'Kiln day|date', finding(['Wednesdays']))).toEqual([]);
  expect(await answers(bench, 'Email|email', finding(['Wednesdays']))).toEqual([]);
});

test('what was put right, forgotten or has ended is not read again from its note', async () => {
  const bench = await brought([note('N1', '2026-03-01', 'I live at 4 Quay Street in Ely.')]);
  const reader = finding(['Ely']);
  const all = async () => (await bench.memory.all()).find(({ attribute }) => attribute === 'address');
  await bench.memory.change((await all())?.id as never, 'York', '2026-05-01', 'address-level2');
  expect(await answers(bench, 'Where did the parcel go', reader)).toEqual([]);
  const gone = await brought([KILN]);
  for (const belief of await gone.memory.all()) await gone.memory.forget(belief.id);
  expect(await answers(gone, 'Kiln day', finding(['Wednesdays']))).toEqual([]);
});

test('notes of a language that the reader did not learn are left alone, long ones are read around the place, and boxes to tick are not read', async () => {
  const seen: string[] = [];
  const filler = 'We went for a walk along the river and then had some tea with the neighbours. '.repeat(30);
  const bench = await brought([
    note('N1', '2026-03-01', 'Mam teraz piec w domu i moja siostra też; piec nie jest nowy.'),
    note('N2', '2026-03-02', `${filler}The kiln goes to cone six on Wednesdays only. ${filler}`),
  ]);
  expect(texts(await answers(bench, 'Kiln day', finding(['Wednesdays'], undefined, seen)))).toEqual(['Wednesdays']);
  expect(seen.every((text) => text.length < 1000 && !text.includes('piec'))).toBe(true);
  seen.length = 0;
  expect(await answers(bench, 'Kiln is used|checkbox', finding(['Wednesdays'], undefined, seen))).toEqual([]);
  expect(seen).toEqual([]);
});

test('whose it is stands before the label where it is not the person', async () => {
  const seen: string[] = [];
  const bench = await brought([note('N1', '2026-03-01', "Our Leo's new teacher is Ms Abara, and the bus is at eight now.")]);
  await answers(bench, "Child's class teacher", finding(['Ms Abara'], undefined, seen));
  expect(seen[0]).toMatch(/teacher\n/i);
});

test('a note that is far from the question is not answered from, and a later one that speaks of it unclearly makes the earlier unsure', async () => {
  const bench = await brought([KILN]);
  const far = {
    ...finding(['Wednesdays']),
    embed: async (texts: readonly string[]) => texts.map((_, at) => (at === 0 ? Float32Array.of(1, 0) : Float32Array.of(0, 1))),
  };
  expect(await answers(bench, 'Kiln day', far)).toEqual([]);
  const sure = finding(['Wednesdays']);
  const unclear: typeof sure = {
    ...sure,
    read: async (texts) => {
      const rows = await sure.read(texts);
      return texts.map((text, at) =>
        text.includes('shuffled') ? Float32Array.of(0.1, 0.9, 0, 0, 3, 0.1) : (rows[at] ?? Float32Array.of(1)),
      );
    },
  };
  const later = note('N2', '2026-05-20', 'They shuffled the kiln about again, so the studio has another day for us now.');
  expect(await answers(await brought([KILN, later]), 'Kiln day', unclear)).toEqual([]);
});
