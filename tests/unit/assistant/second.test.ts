import { expect, test, vi } from 'vitest';
import { readDocument } from '../../../lib/answer/document/read-document.ts';
import { readAgain } from '../../../lib/answer/document/second-reading.ts';
import { factFor } from '../../../lib/answer/second-choice.ts';
import { plainText } from '../../../lib/core/value.ts';
import { readPage } from '../../../lib/forms/read-page.ts';
import type { ModelThresholds, TaskModel } from '../../../lib/inference/tasks/index.ts';
import { EngineError, type Generated, type GenerateRequest, SKILLS } from '../../../lib/inference/types.ts';
import { tokenOf } from '../../support/fake-engine.ts';
import { pageOf } from '../answer/document/page.ts';
import { finding } from '../answer/finding.ts';
import { brought } from '../memory/open.ts';
import { browserless } from './browserless.ts';

const said = (text: string, extra: Partial<Generated> = {}): Generated => ({
  text,
  tokens: 1,
  ms: 1,
  firstTokenMs: 1,
  finish: 'stop',
  ...extra,
});
const LIMITS: ModelThresholds = { 'extract-spans': { margin: 2 }, 'choose-fact': { score: 1, lead: 1 } };
const modelOf = (say: (request: GenerateRequest) => Generated | Promise<Generated>, grammar = false): TaskModel => ({
  skills: { ...SKILLS['local-server'], grammar, logprobs: grammar },
  thresholds: LIMITS,
  run: async (job) => say(job),
});
/** An answer to a schema: the wanted values where they may be chosen, null else. */
const choosing = (wanted: readonly string[], seen: GenerateRequest[] = []) =>
  modelOf((request) => {
    seen.push(request);
    const { properties } = request.schema as { properties: Record<string, { enum: (string | null)[] }> };
    const rows = Object.entries(properties).map(([key, { enum: choices }]) => [
      key,
      choices.find((one) => one && wanted.includes(one)) ?? null,
    ]);
    return said(JSON.stringify(Object.fromEntries(rows)));
  });

const TEXT = `Dear Harbour Office,

the mooring is meant for the ketch Wandering Tern. Ask for Pia Lund, who looks after it, on 555-010-4410. We would come on 4 March 2031.

Yours, Odd Falk`;
const pageAnd = (rows: readonly string[]) => {
  const page = pageOf(rows, 'Mooring');
  const asked = readPage(page).flatMap((reading) => {
    const field = page.fields.find((one) => one.key === reading.key);
    return field ? [{ field, reading }] : [];
  });
  return { page, asked, all: new Set<string>(page.fields.map(({ key }) => key)) };
};
const read = async (rows: readonly string[], model: TaskModel) => {
  const { asked, all, page } = pageAnd(rows);
  const found = await readAgain(readDocument(TEXT), asked, all, { model });
  return Object.fromEntries(
    [...found].map(([key, answer]) => [page.fields.find((one) => one.key === key)?.label, plainText(answer.value)]),
  );
};

test('a model copies what the rules left blank, in the form that the control asks for', async () => {
  expect(await read(['Caretaker', 'Day of arrival|date'], choosing(['Pia Lund', '4 March 2031']))).toEqual({
    Caretaker: 'Pia Lund',
    'Day of arrival': '2031-03-04',
  });
});

test('what is no span of the text, or of another form than the control, is nothing', async () => {
  const lying = modelOf(() => said('{"q1": "Captain Flint", "q2": "Pia Lund"}'));
  expect(await read(['Caretaker', 'Day of arrival|date'], lying)).toEqual({});
  for (const text of ['', 'null', '[]', '{"q1":', '\uFFFD\uFFFD', 'x'.repeat(100_000), '{"q1": {"a": 1}, "q2": 7}'])
    expect(
      await read(
        ['Caretaker', 'Day of arrival|date'],
        modelOf(() => said(text)),
      ),
    ).toEqual({});
});

test('boxes and texts of several sentences are never asked of a model; a failing one is asked once', async () => {
  const seen: GenerateRequest[] = [];
  await read(['Insured|checkbox', 'Tell us more|textarea'], choosing([], seen));
  expect(seen).toEqual([]);
  let tries = 0;
  const failing = modelOf(() => {
    tries += 1;
    throw new EngineError('engine-failed');
  });
  expect(await read(['Caretaker'], failing)).toEqual({});
  expect(tries).toBe(1);
});

test('with log-probabilities, a copy below the margin is nothing', async () => {
  const copying = (margin: number) =>
    modelOf(
      () =>
        said('{"q1": "Pia Lund"}', {
          logprobs: [tokenOf('{"q1":', {}), tokenOf(' "', { ' "': 0, ' null': -margin }), tokenOf('Pia Lund"}', {})],
        }),
      true,
    );
  expect(await read(['Caretaker'], copying(5))).toEqual({ Caretaker: 'Pia Lund' });
  expect(await read(['Caretaker'], copying(1))).toEqual({});
});

test("a fact is chosen among the person's own, ordinary and current ones only", async () => {
  const { memory } = await brought([
    { id: 'N1', kind: 'note', at: '2026-05-01', text: 'My hobby is rowing on the fjord.' },
    { id: 'N2', kind: 'note', at: '2026-05-01', text: 'I have diabetes.' },
  ]);
  const prompts: string[] = [];
  const model = modelOf((request) => {
    prompts.push(request.prompt);
    const yes = request.prompt.includes('row') && !request.prompt.includes('(no label)');
    return said(yes ? 'Yes' : 'No', { logprobs: [tokenOf(yes ? 'Yes' : 'No', { Yes: yes ? 0 : -6, No: yes ? -6 : 0 })] });
  }, true);
  const [reading] = readPage(pageOf(['Favourite pastime on the water'], 'Club'));
  if (!reading) throw new Error('no reading');
  const candidate = await factFor(reading, { memory, today: '2026-06-01', model, longText: true });
  expect(candidate?.doubt ?? 'by-model').toBe('by-model');
  expect(prompts.join('\n')).not.toContain('diabetes');
});

const SHEET = ['Caretaker', 'Day of arrival|date', 'Contact phone|tel'];
const opened = async (model: TaskModel | null) => {
  const bench = await brought([{ id: 'N1', kind: 'note', at: '2026-05-01', text: 'I am vegetarian.' }]);
  const page = browserless(bench, pageOf(SHEET, 'Mooring'), model);
  await page.view(false);
  return { bench, page };
};

test('in the product: nothing waits for the model, its findings are offered, and a yes to the earlier view stays good', async () => {
  let answer: (value: Generated) => void = () => undefined;
  const asked: GenerateRequest[] = [];
  const slow = modelOf((request) => {
    asked.push(request);
    return new Promise((resolve) => {
      answer = () => resolve(said('{"q1": "Pia Lund"}'));
    });
  });
  const { bench, page } = await opened(slow);
  const first = await page.bring(TEXT);
  await vi.waitFor(async () => expect((await page.view()).thinking).toBeGreaterThan(0));
  const blank = first.rows.find(({ label }) => label === 'Caretaker');
  expect(blank).toMatchObject({ status: 'blank' });
  const early = await page.view();
  const ready = early.rows.filter(({ status }) => status === 'ready' || status === 'asked').map(({ id }) => id);
  expect(ready.length).toBeGreaterThan(0);
  answer(said(''));
  await vi.waitFor(async () => expect((await page.row('Caretaker'))?.status).toBe('asked'));
  await vi.waitFor(async () => expect((await page.view()).thinking).toBe(0));
  expect(await page.row('Caretaker')).toMatchObject({ value: 'Pia Lund', reason: 'by-model', kind: 'fact' });
  expect((await page.row('Caretaker'))?.from?.quote).toContain('Pia Lund');
  // The view that was shown before the finding is as good as it was.
  expect(await page.accept(early, ready)).toMatchObject({ ok: true });
  const now = await page.view();
  expect(await page.accept(now, [now.rows.find(({ label }) => label === 'Caretaker')?.id ?? ''])).toMatchObject({ ok: true });
  expect(page.filled.Caretaker).toMatchObject({ text: 'Pia Lund' });
  // What left for the site stands in the ledger, though no belief holds it.
  const items = (await bench.memory.disclosures()).flatMap((one) => one.items);
  expect(items.find(({ field }) => field === 'Caretaker')).toMatchObject({ belief: null, leaves: [] });
  // Each blank is asked about once.
  const before = asked.length;
  await page.view(false);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(asked.length).toBe(before);
});

test('in the product: a failing model, and none, leave the same page', async () => {
  const failing = modelOf(() => {
    throw new EngineError('server-gone');
  });
  const rowsWith = async (model: TaskModel | null) => {
    const { page } = await opened(model);
    await page.bring(TEXT);
    await vi.waitFor(async () => expect((await page.view()).thinking).toBe(0));
    await new Promise((resolve) => setTimeout(resolve, 50));
    return (await page.view()).rows.map(({ label, status, value, reason }) => ({ label, status, value, reason }));
  };
  expect(await rowsWith(failing)).toEqual(await rowsWith(null));
});

test('in the product: another document, or a change of the memory, drops what was found', async () => {
  const { bench, page } = await opened(choosing(['Pia Lund']));
  await page.bring(TEXT);
  await vi.waitFor(async () => expect((await page.row('Caretaker'))?.status).toBe('asked'));
  await page.bring(TEXT.replaceAll('Pia Lund', 'Una Holt'));
  expect((await page.row('Caretaker'))?.value).toBeUndefined();
  expect(bench.memory.locked()).toBe(false);
});

test('an option that no word names is offered by its meaning, without a language model', async () => {
  const bench = await brought([
    { id: 'T', kind: 'form', at: '2026-01-01', origin: 'https://guild.example', fields: { Trade: 'boatbuilding' } },
  ]);
  const page = pageOf(['Trade|select|Baking;Building and timber;Banking'], 'Guild');
  const meanings: Record<string, number[]> = {
    boatbuilding: [1, 0.2, 0],
    'Building and timber': [1, 0, 0],
    Baking: [0, 1, 0],
    Banking: [0, 0, 1],
  };
  const embedder = {
    model: 'm',
    dimensions: 3,
    embed: async (texts: readonly string[]) => texts.map((text) => Float32Array.from(meanings[text] ?? [0, 0, 1])),
  };
  const bare = browserless(bench, page, null);
  await bare.view(false);
  expect(await bare.row('Trade')).toMatchObject({ status: 'blank', reason: 'no-option' });
  const { view, row } = browserless(bench, page, null, { embedder });
  await view(false);
  await vi.waitFor(async () =>
    expect(await row('Trade')).toMatchObject({ status: 'asked', value: 'Building and timber', reason: 'nearest-option' }),
  );
});

test('what no fact answers is read out of a note, without a language model, shown with the note and asked about', async () => {
  const bench = await brought([
    {
      id: 'N1',
      kind: 'note',
      at: '2026-03-01',
      text: 'The kiln goes to cone six these days, Wednesdays only, and the bowls came out fine.',
    },
  ]);
  const page = pageOf(['Kiln day', 'Do you agree?|checkbox'], 'Studio');
  const bare = browserless(bench, page);
  await bare.view(false);
  expect(await bare.row('Kiln day')).toMatchObject({ status: 'blank', reason: 'nothing-known' });
  const reader = finding(['Wednesdays']);
  const read = browserless(bench, page, null, { reader, embedder: reader });
  await read.view(false);
  await vi.waitFor(async () => expect(await read.row('Kiln day')).toMatchObject({ status: 'asked', value: 'Wednesdays' }));
  const row = await read.row('Kiln day');
  expect(row).toMatchObject({ reason: 'read-by-meaning', uses: ['N1'] });
  expect(row?.from?.quote).toContain('Wednesdays only');
  const now = await read.view();
  expect(await read.accept(now, [row?.id ?? ''])).toMatchObject({ ok: true });
  expect(read.filled['Kiln day']).toMatchObject({ text: 'Wednesdays' });
  const items = (await bench.memory.disclosures()).flatMap((one) => one.items);
  expect(items.find(({ field }) => field === 'Kiln day')).toMatchObject({ leaves: ['N1'] });
  const failing = browserless(bench, page, null, {
    embedder: reader,
    reader: { ...reader, read: async () => Promise.reject(new EngineError('engine-failed')) },
  });
  await failing.view(false);
  await vi.waitFor(async () => expect((await failing.view()).thinking).toBe(0));
  expect(await failing.row('Kiln day')).toMatchObject({ status: 'blank' });
});
