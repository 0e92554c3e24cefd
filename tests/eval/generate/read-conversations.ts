import { readFileSync } from 'node:fs';
import type { Random } from '../../support/random.ts';
import { SMALL } from './conversation.ts';

/**
 * Conversations written out by hand, in LoCoMo's shape: `# date` begins a session, `Name: words [label] {picture: caption}` is a turn,
 * `? category | question | labels` asks. Several files of the same two people are woven into one long conversation with small talk
 * in between, so that what is sought lies among much else; only the questions of the files named in `asked` are asked.
 */
interface Line {
  readonly speaker: string;
  readonly text: string;
  readonly label?: string;
  readonly caption?: string;
}
interface Session {
  readonly when: string;
  readonly lines: readonly Line[];
}
interface Asked {
  readonly category: number;
  readonly question: string;
  readonly labels: readonly string[];
}

function read(path: string): { sessions: Session[]; asked: Asked[] } {
  const sessions: { when: string; lines: Line[] }[] = [];
  const asked: Asked[] = [];
  for (const row of readFileSync(path, 'utf8').split('\n')) {
    const turn = /^(\w+): (.*?)(?: \[(\w+)\])?(?: \{picture: (.*)\})?$/.exec(row);
    if (row.startsWith('# ')) sessions.push({ when: row.slice(2), lines: [] });
    else if (row.startsWith('? ')) {
      const [category = '', question = '', labels = ''] = row.slice(2).split(' | ');
      asked.push({ category: Number(category), question, labels: labels.split(' ') });
    } else if (turn) {
      const [, speaker = '', text = '', label, caption] = turn;
      sessions.at(-1)?.lines.push({ speaker, text, ...(label ? { label } : {}), ...(caption ? { caption } : {}) });
    }
  }
  return { sessions, asked };
}

/** `small`: turns of small talk a session. */
export function woven(r: Random, paths: readonly string[], asked: readonly string[], small: number): unknown {
  const files = paths.map((path) => ({ path, ...read(path) }));
  const sessions = files
    .flatMap((file) => file.sessions)
    .sort((a, b) => Date.parse(a.when.split(' on ')[1] ?? '') - Date.parse(b.when.split(' on ')[1] ?? ''));
  const ids = new Map<string, string>();
  const body: Record<string, unknown> = {};
  for (const [index, session] of sessions.entries()) {
    const turns: object[] = [];
    const say = ({ speaker, text, label, caption }: Line) => {
      const id = `D${index + 1}:${turns.length + 1}`;
      if (label) ids.set(label, id);
      turns.push({ speaker, dia_id: id, text, ...(caption ? { blip_caption: caption } : {}) });
    };
    const speakers = [...new Set(session.lines.map((line) => line.speaker))];
    const chat = () => {
      const speaker = r.pick(speakers);
      const other = speakers.find((one) => one !== speaker) ?? '';
      say({ speaker, text: r.pick(SMALL).replaceAll('{other}', other) });
    };
    for (let count = 0; count < small; count += 1) chat();
    for (const line of session.lines) say(line);
    for (let count = 0; count < small; count += 1) chat();
    body[`session_${index + 1}`] = turns;
    body[`session_${index + 1}_date_time`] = session.when;
  }
  const qa = files
    .filter(({ path }) => asked.some((name) => path.includes(name)))
    .flatMap((file) => file.asked)
    .map(({ category, question, labels }) => ({ category, question, evidence: labels.map((label) => ids.get(label) ?? '') }));
  return { sample_id: 'woven', conversation: body, qa };
}
