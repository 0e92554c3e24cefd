import type { StatementId } from '../../core/ids.ts';
import { clean } from '../../core/text.ts';
import type { Statement } from '../types.ts';
import type { Reader, Told } from './claim.ts';
import { claimsOfContact } from './from-contact.ts';
import { claimsOfFields } from './from-form.ts';
import { claimsOfImport } from './from-import.ts';
import { claimsOfText } from './from-text.ts';
import { isSecretValue, withoutSecrets } from './secrets.ts';

/** One statement of a memory file, read: what it claims, whom it names, and its words without secrets. Pure. */
export type Plain = Exclude<Statement, { kind: 'amendment' }>;

/** The statement as it may be kept: without secrets and invisible characters. */
export function kept(statement: Plain): Plain {
  switch (statement.kind) {
    case 'form':
      return { ...statement, fields: safeFields(statement.fields) };
    case 'contact':
      return {
        ...statement,
        about: clean(statement.about, 200),
        ...(statement.fields ? { fields: safeFields(statement.fields) } : {}),
        ...(statement.text ? { text: safeText(statement.text) } : {}),
      };
    case 'note':
    case 'document':
      return { ...statement, text: safeText(statement.text) };
    case 'secret':
      return { ...statement, topic: clean(statement.topic, 200) };
    case 'import':
      return { ...statement, record: safeJson(statement.record, 0) as Record<string, unknown> };
  }
}

function safeFields(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([key, value]) => !isSecretValue(key, value))
      .map(([key, value]) => [clean(key, 300), lines(value)]),
  );
}

/** Line breaks stay: addresses and documents have them. */
function lines(text: string): string {
  return text
    .split(/\r?\n/)
    .slice(0, LONGEST_TEXT / 40)
    .map((line) => clean(line, LONGEST_TEXT))
    .join('\n')
    .trim();
}

/** Longest text of one statement that is read, in UTF-16 units; the rest is cut. */
const LONGEST_TEXT = 200_000;

function safeText(text: string): string {
  return withoutSecrets(lines(text.slice(0, LONGEST_TEXT)));
}

function safeJson(value: unknown, depth: number): unknown {
  if (depth > 8) return null;
  if (typeof value === 'string') return withoutSecrets(lines(value));
  if (Array.isArray(value)) return value.slice(0, 2000).map((one) => safeJson(one, depth + 1));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key, one]) => typeof one !== 'string' || !isSecretValue(key, one))
        .slice(0, 500)
        .map(([key, one]) => [clean(key, 300), safeJson(one, depth + 1)]),
    );
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

export function tellOf(statement: Plain, reader: Reader): Told {
  const base = { statement: { id: statement.id as StatementId, at: statement.at }, text: '', persons: [], secrets: [] };
  switch (statement.kind) {
    case 'form': {
      const fields = Object.entries(statement.fields).map(([key, value]) => ({ key, value }));
      return {
        ...base,
        source: { kind: 'form', origin: statement.origin },
        claims: claimsOfFields(fields, { since: statement.since, stance: 'observed', reader }),
      };
    }
    case 'import':
      return {
        ...base,
        source: { kind: 'import', title: statement.format },
        claims: claimsOfImport(statement.format, statement.record, reader),
      };
    case 'contact': {
      const { persons, claims } = claimsOfContact(statement, reader, (sentence) => claimsOfText(sentence, statement.at, reader, 'note'));
      const title = persons[0]?.name ?? statement.about;
      return { ...base, source: { kind: 'contact', title }, text: statement.text ?? '', claims, persons };
    }
    case 'secret':
      return { ...base, source: { kind: 'typed' }, claims: [], secrets: [statement.topic] };
    case 'note':
    case 'document': {
      const read = claimsOfText(statement.text, statement.at, reader, statement.kind);
      const title = statement.kind === 'document' ? statement.title : undefined;
      return { ...base, source: { kind: statement.kind, ...(title ? { title: clean(title, 200) } : {}) }, text: statement.text, ...read };
    }
  }
}
