/**
 * A7-A15, B1-B10, I12: what a page does between the look, the yes and the write, and where it stands. Each scene says what may be known
 * afterwards; everything else is a leak. The person says yes to everything unless the scene says otherwise.
 */
import { expect, test } from '@playwright/test';
import type { OperationId } from '../../lib/core/ids.ts';
import type { CanaryName } from './canaries.ts';
import { type Lane, type Rig, startRig } from './rig.ts';
import { form, given, HOST, mail, SCENES, type Scene, tel } from './scenes.ts';
import { MORE_SCENES } from './scenes-more.ts';

const SENSITIVE: readonly CanaryName[] = ['passport', 'taxId', 'iban', 'allergy', 'partner'];

let rig: Rig;
let lane: Lane;
/** Path of each page of a scene -> what may be known there. */
const allowedAt = new Map<string, Scene>();
test.beforeAll(async () => {
  rig = await startRig();
  lane = await rig.lane();
});
test.afterAll(() => rig.close());

for (const scene of [...SCENES, ...MORE_SCENES]) {
  test(scene.name, async () => {
    await rig.leave(lane);
    const body = typeof scene.body === 'string' ? scene.body : scene.body(rig);
    const url = rig.serve(scene.host ?? HOST, body, { secure: scene.secure });
    for (const path of rig.paths()) allowedAt.set(path, scene);
    await lane.page.goto(url, { waitUntil: 'load' });
    const view = await rig.view(lane);
    expect(rig.canaries.found(await rig.readable(lane)), 'before the yes').toEqual([]);
    if (scene.between) await lane.page.evaluate(scene.between);
    const rows = scene.yes === 'ready' ? view.rows.filter((row) => row.status === 'ready') : view.rows;
    const answer = await rig.acceptAll(lane, { ...view, rows });
    const known = rig.canaries.found(`${await rig.readable(lane)}\n${rig.asked()}`);
    expect(
      known.filter((name) => !scene.allowed.includes(name)),
      'leaked',
    ).toEqual([]);
    for (const name of scene.arrives ?? []) expect(known).toContain(name);
    if (scene.refusal) expect(answer).toMatchObject({ ok: false, reason: scene.refusal });
    for (const name of SENSITIVE) if (!scene.allowed.includes(name)) expect(known).not.toContain(name);
  });
}

test('what a scene’s page sent home after it was left is no leak either', async () => {
  await rig.leave(lane);
  await lane.page.waitForTimeout(500);
  for (const [path, text] of rig.sentHome()) {
    const scene = allowedAt.get(path);
    const leaked = rig.canaries.found(text).filter((name) => !scene?.allowed.includes(name));
    expect(leaked, scene?.name ?? path).toEqual([]);
  }
});

test('B6 the origin that is shown is the browser’s own, whatever the address looks like', async () => {
  const url = new URL(rig.serve(HOST, form(given)));
  for (const address of [`https://bank.example@${url.host}${url.pathname}`, `https://${url.host.toUpperCase()}${url.pathname}`]) {
    await lane.page.goto(address);
    expect((await rig.view(lane)).origin).toBe(await lane.page.evaluate('location.origin'));
  }
});

test('B5 a choice for one neighbour under a public suffix says nothing about the other', async () => {
  await lane.page.goto(rig.serve('alice.github.io', form(mail)));
  const view = await rig.view(lane);
  const row = view.rows.find((one) => one.value !== undefined);
  await rig.call('surface.never', { origin: view.origin, row: row?.id ?? '', tabId: lane.tabId, never: true });
  expect((await rig.view(lane)).rows[0]).toMatchObject({ status: 'refused', reason: 'never-here' });
  await lane.page.goto(rig.serve('bob.github.io', form(mail)));
  expect((await rig.view(lane)).rows[0]).toMatchObject({ status: 'ready' });
});

test('B8 the page goes elsewhere between the yes and the write', async () => {
  const elsewhere = rig.serve('elsewhere.example', form(given + mail + tel));
  await lane.page.goto(rig.serve(HOST, form(given + mail + tel)));
  const view = await rig.view(lane);
  const answer = rig.acceptAll(lane, view);
  await lane.page.waitForTimeout(10);
  await lane.page.goto(elsewhere);
  await answer;
  await lane.page.waitForTimeout(300);
  expect(rig.canaries.found(await rig.readable(lane))).toEqual([]);
  rig.asked();
});

test('B8 a view of the page before is refused by the page after, and an operation happens once', async () => {
  await lane.page.goto(rig.serve(HOST, form(given)));
  const old = await rig.view(lane);
  await lane.page.goto(rig.serve(HOST, form(given)));
  expect(await rig.acceptAll(lane, old)).toMatchObject({ ok: false });
  const view = await rig.view(lane);
  await lane.page.evaluate('window.inputs = 0; document.querySelector("[name=given]").addEventListener("input", () => inputs++)');
  const rows = view.rows.filter((row) => row.status === 'ready').map(({ id }) => ({ id }));
  const body = { tabId: lane.tabId, view: view.view, rows, operation: 'only-once' as OperationId };
  const [one, two] = [await rig.call('surface.accept', body), await rig.call('surface.accept', body)];
  // The same answer, less what stands in the controls: no store keeps that.
  expect(one).toMatchObject({ ok: true, value: { outcomes: [{ status: 'filled' }] } });
  expect(rig.canaries.found(JSON.stringify(one))).toEqual(['given']);
  expect(two).toEqual(JSON.parse(JSON.stringify(one, (key, value) => (key === 'readBack' ? '' : value))));
  expect(await lane.page.evaluate('inputs')).toBe(1);
});

test('B10 a tab that is not in front gets nothing', async () => {
  await lane.page.goto(rig.serve(HOST, form(given + mail)));
  const view = await rig.view(lane);
  await lane.page.evaluate('window.open("about:blank", "_blank")').catch(() => null);
  const worker = await rig.session.extension.serviceWorker();
  await worker.evaluate(async (tabId) => {
    const { windowId } = await chrome.tabs.get(tabId);
    await chrome.tabs.create({ windowId, active: true, url: 'about:blank' });
  }, lane.tabId);
  expect(await rig.acceptAll(lane, view)).toEqual({ ok: false, reason: 'tab-not-active' });
  expect(rig.canaries.found(await rig.readable(lane))).toEqual([]);
  await worker.evaluate(async (tabId) => void (await chrome.tabs.update(tabId, { active: true })), lane.tabId);
});

test('I12 a tab that is closed while it is filled is said to be gone, and nothing is tried elsewhere', async () => {
  const other = await rig.lane();
  await other.page.goto(rig.serve(HOST, form(given + mail + tel)));
  const view = await rig.view(other);
  await other.page.evaluate(`document.querySelector('[name=given]').oninput = () => setTimeout(close, 0)`);
  const answer = rig.acceptAll(other, view);
  await other.page.waitForTimeout(150);
  await other.page.close();
  const report = await answer;
  const statuses = report.ok ? report.value.outcomes.map((outcome) => outcome.status) : [report.reason];
  expect(statuses.length).toBeGreaterThan(0);
  expect(rig.canaries.found(await rig.readable(lane))).toEqual([]);
});
