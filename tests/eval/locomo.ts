import type { Turn } from '../../lib/memory/turns.ts';
import { BadInput } from './args.ts';

/** A corpus in LoCoMo's shape, with its quirks: several ids in one string, sessions that are missing, pictures with captions, answers that are numbers. */
export interface Sample {
  readonly turns: readonly Turn[];
  readonly questions: readonly { readonly question: string; readonly evidence: readonly string[]; readonly category: number }[];
}

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object' && !Array.isArray(value);
const str = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** "D8:6; D9:17", "D:11:26", "D30:05" as D8:6, D9:17, D11:26, D30:5. */
export function evidenceIds(value: unknown): string[] {
  const text = (Array.isArray(value) ? value : [value]).map((one) => (Array.isArray(one) ? one.join(' ') : str(one))).join(' ');
  return [...new Set([...text.matchAll(/D:?\s*(\d+)\s*:\s*(\d+)/gi)].map((match) => `D${Number(match[1])}:${Number(match[2])}`))];
}

export function readCorpus(value: unknown): Sample[] {
  const list = Array.isArray(value) ? value : isObject(value) ? (Array.isArray(value.data) ? value.data : [value]) : [];
  const samples = list.filter(isObject).map(sampleOf);
  if (!samples.some((sample) => sample.turns.length > 0)) throw new BadInput('The corpus holds no conversation in the shape of LoCoMo.');
  return samples;
}

function sampleOf(sample: Record<string, unknown>): Sample {
  const conversation = isObject(sample.conversation) ? sample.conversation : sample;
  const numbers = Object.keys(conversation)
    .flatMap((key) => /^session_(\d+)$/.exec(key)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  const turns = numbers.flatMap((session) => {
    const rows = conversation[`session_${session}`];
    const when = str(conversation[`session_${session}_date_time`]);
    return (Array.isArray(rows) ? rows : []).filter(isObject).flatMap((row, index): Turn[] => {
      const [id = `D${session}:${index + 1}`] = evidenceIds(row.dia_id ?? '');
      const text = [str(row.text), str(row.blip_caption), str(row.query)].filter(Boolean).join(' ');
      return text === '' ? [] : [{ id, speaker: str(row.speaker), text, session, when }];
    });
  });
  const known = new Set(turns.map((turn) => turn.id));
  const qa = Array.isArray(sample.qa) ? sample.qa.filter(isObject) : [];
  const questions = qa.flatMap((row) => {
    const question = str(row.question);
    return question === ''
      ? []
      : [{ question, category: Number(row.category) || 0, evidence: evidenceIds(row.evidence ?? []).filter((id) => known.has(id)) }];
  });
  return { turns, questions };
}
