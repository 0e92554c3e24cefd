import { describe, expect, it } from 'vitest';
import { Answerable } from '../../../lib/memory/answerable.ts';
import { ordered, Ranker } from '../../../lib/memory/rank.ts';
import { stem } from '../../../lib/memory/terms.ts';
import type { Turn } from '../../../lib/memory/turns.ts';
import { evidenceIds, readCorpus } from '../../eval/locomo.ts';
import { auc } from '../../eval/recall.ts';

const turn = (id: string, speaker: string, text: string): Turn => ({ id, speaker, text, session: 1, when: '1:56 pm on 8 May, 2023' });
const TURNS = [
  turn('D1:1', 'Ada', 'Hey Milo! How are you?'),
  turn('D1:2', 'Milo', 'Good! I adopted a greyhound last week.'),
  turn('D1:3', 'Ada', 'How lovely! Is she settling in?'),
  turn('D1:4', 'Ada', 'I went to a pottery workshop on Sunday.'),
  turn('D1:5', 'Milo', 'Did you make a bowl at the pottery workshop, Ada?'),
];

describe('ranking what was said', () => {
  it('puts the turn of the person asked about first, not the greeting that names them', () => {
    const ranker = new Ranker(TURNS);
    expect(ranker.idAt(ordered(ranker.lexical('Which dog did Milo adopt?'))[0] ?? -1)).toBe('D1:2');
    expect(ranker.idAt(ordered(ranker.lexical('When did Ada go to the pottery workshop?'))[0] ?? -1)).toBe('D1:4');
  });

  it('tells a question about the wrong person from one that can be answered', () => {
    const answerable = new Answerable(TURNS);
    expect(answerable.score('What did Ada do at the pottery workshop?')).toBeGreaterThan(
      answerable.score('What did Milo do at the pottery workshop?'),
    );
    expect(answerable.score('Which greyhound did Milo adopt?')).toBeGreaterThan(answerable.score('Which greyhound did Ada adopt?'));
  });

  it('brings forms of a word together', () => {
    expect(stem('adopted')).toBe(stem('adopting'));
    expect(stem('went')).toBe(stem('going'));
  });
});

describe('a corpus in the shape of LoCoMo', () => {
  it('is read with its quirks', () => {
    expect(evidenceIds(['D8:6; D9:17', 'D:11:26', 'D30:05', 'D'])).toEqual(['D8:6', 'D9:17', 'D11:26', 'D30:5']);
    const [sample] = readCorpus([
      {
        conversation: {
          session_2: [{ speaker: 'Ada', dia_id: 'D2:1', text: 'Look!', blip_caption: 'a photo of a lake' }],
          session_2_date_time: '1 pm on 3 May, 2023',
          session_3_date_time: '2 pm',
        },
        qa: [{ question: 'What is on the photo?', answer: 2022, evidence: ['D2:1', 'D9:9'], category: 1 }],
      },
    ]);
    expect(sample?.turns).toEqual([
      { id: 'D2:1', speaker: 'Ada', text: 'Look! a photo of a lake', session: 2, when: '1 pm on 3 May, 2023' },
    ]);
    expect(sample?.questions[0]?.evidence).toEqual(['D2:1']);
  });

  it('counts the area under the curve with ties as half', () => {
    const row = (answerable: boolean, score: number) => ({ answerable, score });
    expect(auc([row(true, 2), row(false, 1)])).toBe(1);
    expect(auc([row(true, 1), row(false, 1)])).toBe(0.5);
    expect(auc([row(true, 1)])).toBeNull();
  });
});
