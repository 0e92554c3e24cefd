import { z } from 'zod';
import type { IsoDate } from '../core/value.ts';
import { parseDate } from './facts/dates.ts';
import type { Statement } from './types.ts';

/** One row of a memory file, checked. A bad row is refused with a reason and costs only itself. */
const id = z.string().trim().min(1).max(200);
const at = z
  .string()
  .max(40)
  .transform((text, context): IsoDate => {
    const iso = parseDate(text.slice(0, 10));
    if (iso) return iso;
    context.addIssue({ code: 'custom', message: 'not-a-date' });
    return z.NEVER;
  });
/** Field values as they come out of other programs: numbers and ticks too. Nothing else. */
const fieldText = z
  .union([z.string(), z.number(), z.boolean()])
  .transform((value) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)));
const fields = z
  .record(z.string().max(1000), z.union([fieldText, z.null(), z.unknown()]))
  .transform((record) =>
    Object.fromEntries(Object.entries(record).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value] as const] : []))),
  );
const value = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('date'), iso: z.string() }),
  z.object({ type: z.literal('number'), number: z.number(), unit: z.string().optional(), approximate: z.boolean().optional() }),
  z.object({
    type: z.literal('amount'),
    min: z.number(),
    max: z.number(),
    currency: z.string().optional(),
    per: z.enum(['hour', 'day', 'week', 'month', 'year']).optional(),
  }),
  z.object({ type: z.literal('boolean'), yes: z.boolean() }),
  z.object({ type: z.literal('duration'), months: z.number() }),
  z.object({ type: z.literal('record'), parts: z.record(z.string(), z.string()) }),
]);

const KINDS = {
  form: z.object({ id, at, kind: z.literal('form'), origin: z.string().max(2000), fields, since: at.optional() }),
  note: z.object({ id, at, kind: z.literal('note'), text: z.string() }),
  document: z.object({ id, at, kind: z.literal('document'), title: z.string().max(1000).optional(), text: z.string() }),
  contact: z.object({
    id,
    at,
    kind: z.literal('contact'),
    about: z.string().trim().min(1).max(1000),
    relation: z.string().max(200).optional(),
    fields: fields.optional(),
    text: z.string().optional(),
  }),
  import: z.object({ id, at, kind: z.literal('import'), format: z.string().max(100), record: z.record(z.string(), z.unknown()) }),
  secret: z.object({ id, at, kind: z.literal('secret'), topic: z.string().trim().min(1).max(1000) }),
  amendment: z.object({
    id,
    at,
    kind: z.literal('amendment'),
    op: z.enum(['correct', 'change', 'settle']),
    value: value.optional(),
    since: at.optional(),
    fact: z.object({
      leaves: z.array(z.string()).max(1000),
      attribute: z.string().max(400),
      subject: z.string().max(400).optional(),
      context: z.string().max(200).optional(),
      value: value.optional(),
    }),
  }),
} as const;

export type ReadRow =
  | { readonly ok: true; readonly statement: Statement }
  | { readonly ok: false; readonly id: string; readonly reason: string };

/** `today`: a file cannot know the future; a row that claims to is refused. */
export function readStatement(row: unknown, index: number, today: IsoDate): ReadRow {
  const named =
    row !== null && typeof row === 'object' && 'id' in row && typeof row.id === 'string' ? row.id.slice(0, 200) : `#${index + 1}`;
  const kind = row !== null && typeof row === 'object' && 'kind' in row && typeof row.kind === 'string' ? row.kind : '';
  const schema = Object.hasOwn(KINDS, kind) ? KINDS[kind as keyof typeof KINDS] : undefined;
  if (!schema) return { ok: false, id: named, reason: 'unknown-kind' };
  const parsed = schema.safeParse(row);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return {
      ok: false,
      id: named,
      reason: issue?.message === 'not-a-date' ? 'not-a-date' : `bad-${issue?.path[0] === undefined ? 'row' : String(issue.path[0])}`,
    };
  }
  const statement = parsed.data as Statement;
  if (statement.at.slice(0, 10) > today.slice(0, statement.at.length)) return { ok: false, id: named, reason: 'from-the-future' };
  return { ok: true, statement };
}
