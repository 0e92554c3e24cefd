import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, describe, expect, it } from 'vitest';
import { NOTE_MARKER } from '../../../lib/inference/small-models.ts';
import type { Marker } from '../../../lib/memory/meaning/mark.ts';
import type { Weigher } from '../../../lib/memory/meaning/standing.ts';
import { createMemory } from '../../../lib/memory/memory.ts';
import type { Belief, Memory } from '../../../lib/memory/types.ts';
import { shown } from '../../eval/shown.ts';
import { nodeMarker } from '../../support/node-models.ts';
import 'fake-indexeddb/auto';

/** Notes in words that the grammar has no pattern for, read with the tagger that comes with the product. */
let marker: Marker;
beforeAll(async () => {
  marker = await nodeMarker();
}, 60_000);

const MOVED = 'The boxes are here at last and Harwich is where we live';
const clock = { now: () => Date.parse('2026-05-20T12:00:00Z') };
const told = async (
  notes: readonly string[],
  options: { marker?: Marker; weigher?: Weigher; indexedDB?: IDBFactory } = { marker },
): Promise<Memory> => {
  const memory = await createMemory({ indexedDB: new IDBFactory(), clock, ...options });
  for (const note of notes) await memory.note(note);
  return memory;
};
const facts = async (memory: Memory): Promise<Belief[]> =>
  (await memory.all()).filter(({ attribute, stance }) => attribute !== 'note' && stance !== 'inferred');
const said = ({ attribute, value, label, validTo }: Belief) =>
  `${attribute} ${shown(value).replace(/[\w-]+:/g, '')}${validTo ? ' (ended)' : ''}${label === 'DISPUTED' ? ' (asked)' : ''}`;

describe('notes read by meaning', () => {
  it.each([
    [MOVED, ['address Harwich']],
    ['Use Thistle Energy for the gas and the electric these days', ['energy-supplier Thistle Energy']],
    ['New sim, ring me on 07700 900456 from now on', ['tel 07700 900456']],
  ])('%s', async (note, wanted) => {
    const found = await facts(await told([note]));
    expect(found.map(said)).toEqual(wanted);
    expect(found.every(({ readBy }) => readBy === 'meaning')).toBe(true);
  });

  it('a value takes the place of the old one, and an end ends it', async () => {
    const moved = await facts(
      await told(['I live in Selby.', 'Packed up the lot and moved the whole family over to Ripley at the weekend']),
    );
    expect(moved.map(said)).toEqual(['address Selby (ended)', 'address Ripley']);
    const left = await facts(
      await told(['I work at Halberd Foods.', 'Walked out of Halberd Foods this morning, could not stand another day']),
    );
    expect(left.map(said)).toEqual(['job Halberd Foods (ended)']);
  });

  it('what the marks alone say has ended, and the weigher finds standing, is asked about', async () => {
    const weigherOf = (chance: number) => ({ weigh: async (texts: readonly string[]) => texts.map(() => Float32Array.of(chance)) });
    const notes = ['I work at Halberd Foods.', 'Walked out of Halberd Foods this morning, could not stand another day'];
    const outcome = async (chance: number) => (await facts(await told(notes, { marker, weigher: weigherOf(chance) }))).map(said);
    expect(await outcome(0.05)).toEqual(['job Halberd Foods (asked)']);
    expect(await outcome(0.5)).toEqual(['job Halberd Foods (ended)']);
  });

  it('of two that are told as new in one note the held one is left, and another tongue doubts what it names', async () => {
    const moved = await facts(
      await told([
        'I live in Porto, five minutes from the river.',
        'So we did it, sold up in Porto and crossed the border. Home is Vigo now.',
      ]),
    );
    expect(moved.filter(({ validTo, label }) => !validTo && label === 'IN').map(said)).toEqual(['address Vigo']);
    const bank = await facts(await told(['Mi banco es Bankinter.', 'Cerré la cuenta de Bankinter y desde hoy estoy con Sabadell.']));
    expect(bank.map(said)).toEqual(['bank Bankinter (asked)']);
  });

  it.each([
    'We are toying with the idea of moving to Ripley',
    'My brother moved to Ripley last month',
    'She wrote "I live in Ripley now" on the card',
    'I grew up in Ripley',
    'We spent a lovely weekend in Ripley',
    'If the offer goes through we live in Ripley',
    'Tarmac offered me a job but I turned it down',
  ])('reads nothing from: %s', async (note) => {
    expect((await facts(await told(['I live in Selby.', 'I work at Halberd Foods.', note]))).map(said)).toEqual([
      'address Selby',
      'job Halberd Foods',
    ]);
  });

  it('is in the log: it is there again without a tagger, and the projection is the same', async () => {
    const indexedDB = new IDBFactory();
    const first = await told([MOVED], { marker, indexedDB });
    await first.settled();
    first.close();
    const again = await createMemory({ indexedDB, clock });
    expect((await facts(again)).map(said)).toEqual(['address Harwich']);
    expect(await again.verify()).toMatchObject({ chain: true, projection: true });
    again.close();
  });

  it('is confirmed by the person, or by the same in plain words', async () => {
    const memory = await told([MOVED]);
    const [fact] = await facts(memory);
    expect(fact?.readBy).toBe('meaning');
    await memory.settle(fact?.id ?? ('' as Belief['id']));
    expect((await facts(memory))[0]?.readBy).toBeUndefined();
    const plain = await facts(await told([MOVED, 'I live in Harwich.']));
    expect(plain[0]?.readBy).toBeUndefined();
  });

  it('is forgotten with its sentence', async () => {
    const memory = await told([MOVED]);
    const [fact] = await facts(memory);
    await memory.forget(fact?.id ?? ('' as Belief['id']));
    expect(JSON.stringify([await memory.all(), await memory.episodes(), await memory.exportFile()])).not.toContain('Harwich');
  });

  it('a sentence is read with the note around it, in a long note with what stands before it', async () => {
    const texts: string[] = [];
    const listening: Marker = {
      ...NOTE_MARKER,
      mark: async (asked) => {
        texts.push(...asked);
        return asked.map(() => new Float32Array(0));
      },
    };
    const short = 'Nothing much new here. The boxes are here at last.';
    await told([short], { marker: listening });
    expect([...new Set(texts)]).toEqual([short]);
    texts.length = 0;
    const filler = 'We talked about the weather and about the price of bread for most of the long afternoon. ';
    await told([`${filler.repeat(6)}The boxes are here at last.`], { marker: listening });
    expect(texts.at(-1)).toBe(`${filler}The boxes are here at last.`);
  });

  it('of many notes those count that were read in time', async () => {
    let asked = 0;
    const stopping: Marker = { ...NOTE_MARKER, mark: (texts) => (++asked > 1 ? Promise.reject(new Error('late')) : marker.mark(texts)) };
    const memory = await createMemory({ indexedDB: new IDBFactory(), clock, marker: stopping });
    const statements = Array.from({ length: 40 }, (_, index) => ({
      id: `N${index}`,
      kind: 'note',
      at: '2026-01-01',
      text: index === 0 ? MOVED : `Saw the neighbours in the park for the ${index}th time.`,
    }));
    await memory.bringIn({ statements });
    expect(asked).toBe(2);
    expect((await facts(memory)).map(said)).toEqual(['address Harwich']);
  });

  it('leaves everything as it is without a tagger, with another one, or with one that is late or fails', async () => {
    const failing: Marker = { ...NOTE_MARKER, mark: () => Promise.reject(new Error('no')) };
    const other: Marker = { ...marker, marks: 'another' };
    for (const options of [{}, { marker: failing }, { marker: other }]) expect(await facts(await told([MOVED], options))).toEqual([]);
  });
});
