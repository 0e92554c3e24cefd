import 'fake-indexeddb/auto';
import { readFileSync, writeFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { test } from 'vitest';
import { createMemory } from '../../lib/memory/memory.ts';
import { nodeMarker } from '../support/node-models.ts';

test('q', async () => {
  const file = JSON.parse(readFileSync(process.env.MEM!, 'utf8'));
  const marker = process.env.NOMARK ? undefined : await nodeMarker();
  const memory = await createMemory({
    clock: { now: () => Date.parse('2026-11-22T12:00:00Z') },
    indexedDB: new IDBFactory(),
    marker,
  } as never);
  const report = await memory.bringIn(file);
  const all = await memory.all();
  const byLeaf = new Map<string, string[]>();
  for (const b of all)
    for (const l of b.leaves)
      byLeaf.set(l, [
        ...(byLeaf.get(l) ?? []),
        `${b.label}${b.validTo ? ' until ' + b.validTo : ''} {${b.subject}} ${b.attribute}${b.context ? '/' + b.context : ''}: ${b.text} ${b.readBy ?? ''}`,
      ]);
  const out: string[] = [JSON.stringify(report)];
  for (const s of file.statements) {
    out.push(
      `\n${s.id} ${s.at} ${s.kind} ${JSON.stringify(s.text ?? s.fields ?? s.record ?? s.topic)}${s.about ? ' ABOUT ' + s.about + ' ' + s.relation + ' ' + JSON.stringify(s.fields) : ''}`,
    );
    for (const l of byLeaf.get(s.id) ?? []) if (!/ inferred/.test(l)) out.push('   ' + l);
  }
  writeFileSync(process.env.OUTF!, out.join('\n'));
}, 300000);
