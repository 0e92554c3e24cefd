import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isTombstone } from '../../lib/memory/facts/claim.ts';
import { claimsOfText } from '../../lib/memory/facts/from-text.ts';
import { shown } from '../eval/shown.ts';

/** Labelled sentences, `language|sentence|what it says, ;-separated`, against what the grammar reads. A note is no claim. */
export interface Judged {
  readonly n: number;
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export function judge(file: 'sentences-seen.txt' | 'sentences-frozen.txt'): Judged {
  const text = readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8');
  const [wrong, missed]: [string[], string[]] = [[], []];
  let [hits, n] = [0, 0];
  for (const line of text.split('\n').filter(Boolean)) {
    const [, sentence = '', labels = ''] = line.split('|');
    n += 1;
    const expected = labels.split(';').filter(Boolean);
    const got = claimed(sentence);
    for (const one of got) {
      if (expected.includes(one)) hits += 1;
      else wrong.push(`${sentence} -> ${one}`);
    }
    for (const one of expected) if (!got.includes(one)) missed.push(`${sentence} -> ${one}`);
  }
  return { n, precision: hits / Math.max(1, hits + wrong.length), recall: hits / Math.max(1, hits + missed.length), wrong, missed };
}

function claimed(sentence: string): string[] {
  return claimsOfText(sentence, '2026-05-01', { people: [] }, 'note').claims.flatMap((claim) =>
    isTombstone(claim) || claim.attribute === 'note'
      ? []
      : [`${claim.ends ? 'end:' : ''}${claim.polarity === false ? '!' : ''}${claim.attribute}=${shown(claim.value)}`],
  );
}
