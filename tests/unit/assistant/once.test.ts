/** A yes is to what was shown, happens once, and leaves no value behind where the memory is shut or gone. */
import { expect, test } from 'vitest';
import { pageOf } from '../answer/document/page.ts';
import { brought, form } from '../memory/open.ts';
import { browserless } from './browserless.ts';

const FIELDS = { email: 'ines@bell.example', tel: '07700 900111', 'address-line1': '4 Quay Row' };
const opened = async (rows = ['Email|email', 'Phone|tel']) => {
  const bench = await brought([form('F', '2026-05-20', FIELDS)]);
  const page = browserless(bench, pageOf(rows, 'Callback'));
  await page.view(false);
  return { bench, page };
};
const kept = async ({ session }: ReturnType<typeof browserless>) => {
  const keys = await session.keys('');
  return JSON.stringify(await Promise.all(keys.map((key) => session.get(key))));
};

test('the list fills what it shows', async () => {
  const { page } = await opened();
  const { token, sender } = await page.focus('Email');
  const { rows } = await page.handlers['list.rows']({ token }, sender);
  expect(rows[0]?.value).toBe(FIELDS.email);
  expect(await page.handlers['list.accept']({ token, row: rows[0]?.id ?? '', choice: 0 }, sender)).toMatchObject({ ok: true });
  expect(Object.keys(page.filled)).toEqual(['Email']);
});

test('a list that the frame drew by itself says and fills the same, and may ask before the frame has told of it', async () => {
  const { page } = await opened();
  const { labels, sender } = await page.focus('Email');
  expect(labels).toEqual(['Email', 'Phone']);
  const early = page.handlers['list.rows']({ token: 'drawn' }, sender);
  await page.focus('Phone', 'drawn');
  const { rows } = await early;
  expect(rows[0]?.value).toBe(FIELDS.tel);
  expect(page.orders).toEqual(['show']);
  expect(await page.handlers['list.accept']({ token: 'drawn', row: rows[0]?.id ?? '', choice: 0 }, sender)).toMatchObject({ ok: true });
});

test('a list that the frame drew where none belongs is taken away, and says nothing', async () => {
  const { page } = await opened(['Email|email', 'Date of birth|date']);
  const { token, labels, sender } = await page.focus('Date of birth', 'drawn');
  expect(labels).toEqual(['Email']);
  expect(page.orders).toEqual(['hide']);
  expect(await page.handlers['list.rows']({ token }, sender)).toMatchObject({ rows: [] });
}, 10_000);

test('the list fills nothing when its control has come to ask for something else', async () => {
  const { page } = await opened();
  const { token, sender } = await page.focus('Email');
  const { rows } = await page.handlers['list.rows']({ token }, sender);
  page.become(pageOf(['Phone|tel', 'Email|email'], 'Callback'));
  await page.changed();
  const accepted = await page.handlers['list.accept']({ token, row: rows[0]?.id ?? '', choice: 0 }, sender);
  expect(accepted).toMatchObject({ ok: false, reason: 'stale-view' });
  expect(page.filled).toEqual({});
});

test('a list that was never drawn fills nothing', async () => {
  const { page } = await opened();
  const { token, sender } = await page.focus('Email');
  const row = (await page.row('Email'))?.id ?? '';
  expect(await page.handlers['list.accept']({ token, row, choice: 0 }, sender)).toMatchObject({ ok: false, reason: 'stale-view' });
});

test('a list pressed twice at once fills once', async () => {
  const { bench, page } = await opened();
  const { token, sender } = await page.focus('Email');
  const { rows } = await page.handlers['list.rows']({ token }, sender);
  const press = () => page.handlers['list.accept']({ token, row: rows[0]?.id ?? '', choice: 0 }, sender);
  const both = await Promise.all([press(), press()]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(page.fills()).toBe(1);
  expect(await bench.memory.disclosures()).toHaveLength(1);
});

test('the same yes given twice at once is one fill and one answer', async () => {
  const { bench, page } = await opened();
  const { view, rows } = await page.view();
  const body = { ...page.site, view, rows: rows.map(({ id }) => ({ id })), operation: 'twice' as never };
  const [one, two] = await Promise.all([1, 2].map(() => page.handlers['surface.accept'](body, page.surface)));
  expect(one).toMatchObject({ ok: true });
  expect(two).toEqual(one);
  expect(page.fills()).toBe(1);
  expect(await bench.memory.disclosures()).toHaveLength(1);
});

test.each(['lock', 'erase'] as const)('after %s no value is left in session memory', async (how) => {
  const { page } = await opened();
  const view = await page.view();
  await page.accept(view, [view.rows[0]?.id ?? '']);
  await page.focus('Phone');
  expect(await kept(page)).toContain(FIELDS.tel);
  await (how === 'lock'
    ? page.handlers['memory.lock']({ locked: true, passphrase: '' } as never, page.surface)
    : page.handlers['memory.erase']({}, page.surface));
  const keys = await page.session.keys('');
  expect(keys.filter((key) => /^(tab|op|list):/.test(key))).toEqual([]);
});

test('what an operation came to is kept without what stands in the controls', async () => {
  const { page } = await opened();
  const view = await page.view();
  expect(await page.accept(view, [view.rows[0]?.id ?? ''])).toMatchObject({ value: { outcomes: [{ readBack: 'read' }] } });
  const operations = await page.session.keys('op:');
  expect(JSON.stringify(await Promise.all(operations.map((key) => page.session.get(key))))).not.toContain('"read"');
});
