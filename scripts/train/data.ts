import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readByRules } from '../../lib/forms/by-rules.ts';
import { featuresOf, isRuleFeature } from '../../lib/forms/classify/features.ts';
import type { FieldReading } from '../../lib/forms/types.ts';
import type { PageRecord } from './snapshots.ts';

/** Labelled forms as samples: which controls people labelled, what the model sees of them, and which site they come from. */
export interface LabelRow {
  readonly file: string;
  readonly url?: string;
  readonly fieldIndex: number;
  readonly type?: string;
  /** WHATWG token, `other` to be left alone, null where nobody labelled it. */
  readonly label: string | null;
  readonly accept?: readonly string[];
  readonly lenient?: readonly string[];
  readonly tabIndex?: number;
}

export interface LabelledField {
  readonly row: LabelRow;
  readonly site: string;
  readonly features: readonly string[];
  /** What the rules alone say. */
  readonly byRules: FieldReading;
  /** What the model is to say, or null where it is not to learn from this one. */
  readonly target: string | null;
  /** Index of the page among the records and of the field in it. */
  readonly page: number;
  readonly field: number;
}

export async function labelsOf(folder: string): Promise<LabelRow[]> {
  const text = await readFile(join(folder, 'fields.jsonl'), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelRow);
}

export function labelledFields(records: readonly PageRecord[], rows: readonly LabelRow[]): LabelledField[] {
  const byFile = new Map<string, LabelRow[]>();
  for (const row of rows) byFile.set(row.file, [...(byFile.get(row.file) ?? []), row]);
  return records.flatMap((record, page) => {
    const { readings, hints } = readByRules(record.page);
    const features = featuresOf(record.page, hints);
    const numbers = new Map(record.page.fields.map((field, index) => [field.key, index]));
    return (byFile.get(record.file) ?? []).flatMap((row) => {
      const key = record.map[row.fieldIndex];
      const field = key ? numbers.get(key) : undefined;
      const byRules = field === undefined ? undefined : readings[field];
      if (field === undefined || !byRules) return [];
      return [{ row, site: siteOf(row), features: features[field] ?? [], byRules, target: targetOf(row), page, field }];
    });
  });
}

/** Labels that are another name of a class the model has. */
const SAME: Readonly<Record<string, string>> = { 'country-name': 'country', 'tel-national': 'tel', 'tel-local': 'tel' };

/** `password` is either of two and teaches nothing; an e-mail box that a log-in calls its user name is an e-mail box. */
function targetOf({ label, type, lenient }: LabelRow): string | null {
  if (label === null || label === 'password') return null;
  if (label === 'username' && type === 'email' && lenient?.includes('email')) return 'email';
  return SAME[label] ?? label;
}

const SUFFIXES = new Set(['co', 'com', 'org', 'net', 'edu', 'gov', 'ac']);

/** The site's own name without its suffix, so that a shop's pages in two countries stay together. */
export function siteOf({ file, url }: LabelRow): string {
  try {
    const parts = new URL(url ?? '').hostname.split('.');
    if (parts.length === 4 && parts.every((part) => /^\d+$/.test(part))) return parts.join('.');
    parts.pop();
    if (parts.length > 1 && SUFFIXES.has(parts.at(-1) ?? '')) parts.pop();
    return parts.at(-1) ?? file;
  } catch {
    return file.replace(/^.*\//, '').split(/[_.-]/, 1)[0] ?? file;
  }
}

/** Numbers for feature names; those that fewer than `sites` sites show are left out. */
export function vocabularyOf(
  fields: readonly LabelledField[],
  sites: number,
): { readonly names: string[]; readonly numbers: Map<string, number> } {
  const where = new Map<string, Set<string> | string>();
  for (const { features, site } of fields)
    for (const feature of features) {
      const known = where.get(feature);
      if (known === undefined) where.set(feature, site);
      else if (typeof known === 'string') {
        if (known !== site) where.set(feature, new Set([known, site]));
      } else known.add(site);
    }
  const names = [...where].flatMap(([name, seen]) => ((typeof seen === 'string' ? 1 : seen.size) >= sites ? [name] : [])).sort();
  return { names, numbers: new Map(names.map((name, number) => [name, number])) };
}

export { isRuleFeature };
