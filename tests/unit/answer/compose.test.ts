/**
 * Drafts without a model: sixty prompts, and every number, name and longer word of every draft looked for in the memory file itself, as text,
 * by other code than the product's checker.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { suggest } from '../../../lib/assistant/suggest.ts';
import type { Memory, MemoryFile } from '../../../lib/memory/types.ts';
import { snapshotOf } from '../../corpus/rewordings/run.ts';
import { memoryOf } from '../../support/node-memory.ts';

const PROMPTS = [
  'Why do you want to work here?',
  'Why do you want this job?',
  'Why would you like to join us?',
  'Why are you applying for this role?',
  'What attracts you to this position?',
  'Why should we hire you?',
  'What interests you about this job?',
  'Cover letter',
  'Covering letter',
  'Motivation',
  'Your motivation (max. 300 characters)',
  'Personal statement',
  'Personal statement (4,000 characters)',
  'Supporting statement',
  'Statement of purpose',
  'Tell us about yourself',
  'Tell us a little about you',
  'About you',
  'About yourself',
  'Introduce yourself',
  'Professional summary',
  'Profile summary',
  'Short bio',
  'Your background',
  'Describe your background in 100 words',
  'Tell us about a project you are proud of',
  'What is your greatest achievement?',
  'Describe an achievement at work',
  'What are you most proud of?',
  'Your biggest success so far',
  'Which tools do you use? Describe your experience with them',
  'Describe your relevant experience in data',
  'Summarise your skills',
  'Tell us about your current role',
  'Describe your current job',
  'Why do you want to study this subject?',
  'Why have you chosen this programme?',
  'Why are you interested in our company?',
  'What motivates you?',
  'What brings you to our university? Your motivation',
  'Letter of motivation',
  'Anschreiben',
  'Motivationsschreiben',
  'Warum möchten Sie bei uns arbeiten?',
  'Warum bewerben Sie sich?',
  'Erzählen Sie uns etwas über sich',
  'Kurzprofil',
  'Was reizt Sie an dieser Stelle?',
  'Worauf sind Sie besonders stolz?',
  'Ihre Kenntnisse',
  'Anything else we should know?',
  'Special requests',
  'What are your weaknesses?',
  'Where do you see yourself in five years?',
  'Describe the damage to your car',
  'Any comments?',
  'Your message',
  'What do you hope to get out of this?',
  'Describe a conflict with a colleague',
  'What would you change about our product?',
];
/** Asked for something that no fact holds: nothing may be drafted. */
const OPEN = PROMPTS.slice(50);

const MEMORIES: Readonly<Record<string, MemoryFile>> = {
  Solveig: JSON.parse(readFileSync('tests/support/memory.story.json', 'utf8')),
  Rasmus: JSON.parse(readFileSync('tests/support/memory.sample.json', 'utf8')),
};

/** Words of the sentences that code makes: they name the kind of a fact and claim nothing. */
const FRAME = new Set(
  'have habe work worked with since before that was studied speak arbeite seit davor studiert spreche Muttersprache native'.split(' '),
);
const MONTHS =
  'January February March April May June July August September October November December Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
    ' ',
  );
const TONGUES: Readonly<Record<string, string>> = { Norwegisch: 'Norwegian', Englisch: 'English', Dänisch: 'Danish', Deutsch: 'German' };

/** Every word of a draft that the file does not hold. */
function unheard(draft: string, file: MemoryFile): string[] {
  const raw = JSON.stringify(file.statements);
  const months = [...raw.matchAll(/"\d{4}-(\d\d)/g)].map((match) => Number(match[1]));
  return (draft.match(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu) ?? []).filter((word) => {
    if (word.length < 4 && !/\d/.test(word) && !/^\p{Lu}{2,}/u.test(word)) return false;
    if (FRAME.has(word) || FRAME.has(word.toLowerCase()) || raw.includes(word) || raw.includes(TONGUES[word] ?? '\u0000')) return false;
    const month = MONTHS.indexOf(word) % 12;
    return !(month >= 0 && months.includes(month + 1));
  });
}

async function drafted(memory: Memory, prompt: string, lang: string): Promise<{ text?: string; status: string; uses: readonly string[] }> {
  const sheet = {
    id: 'p',
    lang,
    title: 'Apply',
    groups: [
      {
        title: '',
        rows: [
          { label: prompt, kind: 'area' as const, wants: null },
          { label: 'First name', kind: 'text' as const, wants: null },
        ],
      },
    ],
  };
  const [held] = await suggest(snapshotOf(sheet), {
    memory,
    today: '2026-11-22',
    frameId: 0,
    origin: 'https://a.example',
    topOrigin: 'https://a.example',
    never: new Set(),
    before: [],
  });
  return { text: held?.row.kind === 'composed' ? held.row.value : undefined, status: held?.row.status ?? '', uses: held?.row.uses ?? [] };
}

describe.each(Object.keys(MEMORIES))('%s', (who) => {
  const file = MEMORIES[who] as MemoryFile;
  it('says nothing in sixty drafts that was not told', async () => {
    const { memory } = await memoryOf(file);
    let drafts = 0;
    for (const prompt of PROMPTS) {
      const german = /[äöüß]|Sie |Anschreiben|Kurzprofil|Kenntnisse|schreiben/.test(prompt);
      const { text, status, uses } = await drafted(memory, prompt, german ? 'de' : 'en');
      if (OPEN.includes(prompt)) expect(text, prompt).toBeUndefined();
      if (text === undefined) continue;
      drafts++;
      expect(status, `${prompt}: a draft is never filled by itself`).toBe('asked');
      expect(uses.length, prompt).toBeGreaterThan(0);
      expect(unheard(text, file), `${prompt}: ${text}`).toEqual([]);
    }
    expect(drafts).toBeGreaterThanOrEqual(35);
  });
  it('keeps to the room there is and to the language of the page', async () => {
    const { memory } = await memoryOf(file);
    const short = (await drafted(memory, 'Your motivation (max. 120 characters)', 'en')).text ?? '';
    expect(short.length).toBeGreaterThan(0);
    expect(short.length).toBeLessThanOrEqual(120);
    expect(short).toMatch(/[.!?]$/);
    const german = (await drafted(memory, 'Erzählen Sie uns etwas über sich', 'de')).text ?? '';
    expect(german).toMatch(/^Ich /);
    expect(german).not.toMatch(/\b(I|the|with)\b/);
  });
});
