import { kindAt, type ValueKind } from '../core/attributes.ts';
import { normalise } from '../core/text.ts';

/**
 * What kind of answer a question's first words ask for. "How soon could you leave your present employer?" names an employer and
 * asks for a time: a path of another kind is not what is asked, however well its words fit.
 */
const ASKS: readonly (readonly [RegExp, readonly ValueKind[]])[] = [
  [/^(how (soon|quickly|early)|when|since when|from when|by when|wann|seit wann|ab wann|quand|cuando|quando)\b/, ['date', 'duration']],
  [
    /^(how (many|much|long|old|often|far|tall|big|high|large)|wie (viele?|lange|alt|oft|gross|hoch)|combien|cuantos?|cuantas?|quanti|quante)\b/,
    ['number', 'amount', 'duration', 'date', 'record'],
  ],
  [/^(where|who|whose|wo|wer|wem|wen|wohin|woher|ou|donde|dove|qui|quien|chi)\b/, ['text', 'record']],
  [/^(why|warum|weshalb|pourquoi|por que|perche)\b/, []],
];
/** Answers to "why": the person's own reasons. */
const REASONS: ReadonlySet<string> = new Set(['job-motivation', 'leaving-reason', 'preference', 'achievement', 'heard-from']);
/** Texts that are said as a size or a number of people. */
const COUNTED: ReadonlySet<string> = new Set([
  'remote',
  'interview-times',
  'work-times',
  'education.length',
  'education.year',
  'job.staff',
  'business.start',
  'work-hours',
  'alcohol',
  'annual-leave',
  'leave-left',
  'typing-speed',
  'travel-readiness',
  'pay-frequency',
  'loan',
  'insurance',
  'pension',
  'mortgage-rate',
  'business',
  'contact-hours',
  'contact-never',
  'bin-day',
  'medication',
]);

/** The age of a thing is no year. */
const HOW_OLD = /\b(how old|age|wie alt|alter|quel age|anciennete|antiguedad|que edad|idade|eta|hoe oud|leeftijd|wiek)\b/;

export function fitsQuestion(label: string, path: string): boolean {
  const text = normalise(label, 200);
  if (path === 'vehicle.year' && HOW_OLD.test(text)) return false;
  const row = ASKS.find(([pattern]) => pattern.test(text));
  if (!row) return true;
  const id = path.split('.')[0] ?? path;
  // A year is a number that answers "when".
  if (row[1].includes('date') && /\.(year|start)$/.test(path)) return true;
  return row[1].includes(kindAt(path)) || (row[1].length === 0 ? REASONS.has(id) : COUNTED.has(id) || COUNTED.has(path));
}
