/** The day is the device's own: nobody comes of age at somebody else's midnight, and today's file is not of the future. */

import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, test } from 'vitest';
import { dayAt, fixedClock } from '../../../lib/core/clock.ts';
import { createMemory } from '../../../lib/memory/memory.ts';
import { form } from './open.ts';

const ZONE = process.env.TZ;
afterEach(() => {
  process.env.TZ = ZONE;
});

const openAt = async (zone: string, iso: string) => {
  process.env.TZ = zone;
  return createMemory({ clock: fixedClock(iso), indexedDB: new IDBFactory() });
};

test('the same moment is another day elsewhere', () => {
  process.env.TZ = 'America/Los_Angeles';
  expect(dayAt(Date.parse('2027-05-04T01:00:00Z'))).toBe('2027-05-03');
  process.env.TZ = 'Pacific/Auckland';
  expect(dayAt(Date.parse('2027-05-04T23:30:00Z'))).toBe('2027-05-05');
});

test('the evening before an eighteenth birthday in Los Angeles', async () => {
  const memory = await openAt('America/Los_Angeles', '2027-05-04T01:00:00Z');
  await memory.bringIn({ statements: [form('F', '2020-05-05', { bday: '2009-05-04' })] });
  expect((await memory.slot({ attribute: 'age' }))[0]?.value).toMatchObject({ number: 17 });
  expect(await memory.verify()).toMatchObject({ chain: true, projection: true });
});

test('a form filled in this morning in Auckland', async () => {
  const memory = await openAt('Pacific/Auckland', '2027-05-04T23:30:00Z');
  const report = await memory.bringIn({ statements: [form('F', '2027-05-05', { email: 'ines@bell.example' })] });
  expect(report).toMatchObject({ ok: true, value: { refused: [] } });
});
