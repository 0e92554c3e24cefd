import { EngineError } from '../types.ts';
import { extractSpans } from './extract-spans.ts';
import type { ModelThresholds, TaskModel } from './types.ts';

/**
 * What a model that nobody has measured may do here: one invented text with near misses, asked once. It may copy words out of documents
 * when it leaves every question alone that the text does not answer, at a margin above all its mistakes; nothing else is ever given to
 * it.
 */
const TEXT =
  'My name is Runa Felsted and I have moved to Oakby in 2020; before that I lived in Marl. My brother Sten has the phone number 01632 960172 and works at Pell Mill. I am a cartographer at Northgate Survey and write to you from runa@felsted.example. Our cat is called Basalt.';
const CHOICES = [
  'Runa Felsted',
  'Oakby',
  'Marl',
  'Sten',
  '01632 960172',
  'Pell Mill',
  'cartographer',
  'Northgate Survey',
  'Basalt',
  '2020',
];
const ASKS: readonly (readonly [ask: string, right: string | null])[] = [
  ['Full name', 'Runa Felsted'],
  ['Town where you live', 'Oakby'],
  ['Job title', 'cartographer'],
  ['Employer', 'Northgate Survey'],
  ['Name of your pet', 'Basalt'],
  ['Your own phone number', null],
  ['Date of birth', null],
  ['Bank account number', null],
  ["Landlord's name", null],
];
/** Share of the answers that are there which it must find. */
const FOUND = 0.8;
/** Least margin of a model that was examined and not measured, and the room above its worst mistake, in nats. */
const MARGIN = 3;
const ROOM = 1;
/** ms: a large model on a slow machine has to be read in first. */
const DEADLINE = 180_000;

const marginOf = (confidence: number): number => Math.log(confidence / (1 - Math.min(confidence, 1 - 1e-15)));

/** @throws EngineError when it could not be asked: that says nothing of the model */
export async function examine(model: Omit<TaskModel, 'thresholds'>): Promise<ModelThresholds> {
  const outcomes = await extractSpans({
    model: { ...model, thresholds: { 'extract-spans': { margin: Number.NEGATIVE_INFINITY } } },
    text: TEXT,
    questions: ASKS.map(([ask], i) => ({ id: String(i), ask, candidates: CHOICES })),
    deadline: DEADLINE,
  });
  if (outcomes.every((one) => one.value === null && one.reason === 'engine-failed')) throw new EngineError('engine-failed');
  const given = outcomes.flatMap(({ value, ...rest }, i) =>
    value === null || !('confidence' in rest) ? [] : [{ right: value.text === ASKS[i]?.[1], margin: marginOf(rest.confidence) }],
  );
  const measured = model.skills.grammar && model.skills.logprobs;
  const wrong = given.filter(({ right }) => !right).map(({ margin }) => margin);
  if (!measured && wrong.length > 0) return {};
  const margin = Math.max(MARGIN, ...wrong.map((one) => one + ROOM));
  const found = given.filter((one) => one.right && (!measured || one.margin >= margin)).length;
  return found >= FOUND * ASKS.filter(([, right]) => right !== null).length ? { 'extract-spans': { margin } } : {};
}
