/** A site's chat: what the person ruled out for the site holds there too, and one act ends what is said in their place. */
import { expect, test } from 'vitest';
import { pageOf } from '../answer/document/page.ts';
import { brought, form } from '../memory/open.ts';
import { browserless } from './browserless.ts';

const asks = (text: string) => [{ who: 'them' as const, text }];
const PHONE = asks('What is your phone number?');
const opened = async (fields: Record<string, string> = { tel: '07700 900111' }) => {
  const page = browserless(await brought([form('F', '2026-05-20', fields)]), pageOf(['Phone|tel'], 'Callback'));
  await page.view(false);
  return page;
};
const turnOf = async (page: Awaited<ReturnType<typeof opened>>) => (await page.view()).chats[0]?.turns.at(-1);

test('an ordinary fact is said on behalf', async () => {
  const page = await opened();
  await page.behalf(true);
  await page.talk(PHONE);
  expect(page.said).toEqual(['07700 900111']);
});

test('what is never given here is neither drafted nor said', async () => {
  const page = await opened();
  const row = (await page.row('Phone'))?.id ?? '';
  await page.handlers['surface.never']({ ...page.site, row, never: true }, page.surface);
  await page.behalf(true);
  await page.talk(PHONE);
  expect(page.said).toEqual([]);
  expect(await turnOf(page)).toMatchObject({ reason: 'never-here' });
  expect((await turnOf(page))?.draft).toBeUndefined();
});

test('nor is it among the choices', async () => {
  const page = await opened();
  const row = (await page.row('Phone'))?.id ?? '';
  const choices = ['07700 900111', '07700 900222'];
  await page.talk(asks('Which is your phone number?'), choices);
  expect(await turnOf(page)).toMatchObject({ reading: 'asks-to-choose', draft: '07700 900111' });
  await page.handlers['surface.never']({ ...page.site, row, never: true }, page.surface);
  await page.talk(asks('Which is your phone number?'), choices);
  expect((await turnOf(page))?.draft).toBeUndefined();
});

test('taken back while a turn is being answered, nothing more is said, and nothing is noted as told', async () => {
  const page = await opened();
  await page.behalf(true);
  const memory = await page.ports.memory();
  const { belief } = memory;
  // The person takes their word back while the reply is being got ready.
  memory.belief = async (id) => {
    await page.behalf(false);
    return belief.call(memory, id);
  };
  await page.talk(PHONE);
  expect(page.said).toEqual([]);
  expect(await memory.disclosures()).toEqual([]);
});

test('the same turn reported twice at once is answered once', async () => {
  const page = await opened();
  await page.behalf(true);
  await Promise.all([page.talk(PHONE), page.talk(PHONE)]);
  expect(page.said).toEqual(['07700 900111']);
  expect(await (await page.ports.memory()).disclosures()).toHaveLength(1);
});
