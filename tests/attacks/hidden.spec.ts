/**
 * A1-A8, A12, B4: hostile forms made of every hiding, in frames of one page that stand side by side: hidden from the start, hidden
 * between the look and the yes, or put there while the form is being filled; asking for contact data, an id or a card. The person is
 * the most careless there is and says yes to everything. `STEAD_ATTACKS=all` runs every pairing; without it each hiding gets one of
 * each in turn.
 */
import { expect, test } from '@playwright/test';
import { STANDING_HIDINGS, TIMED_HIDINGS } from '../support/hidings/index.ts';
import type { Field, Technique } from '../support/hidings/technique.ts';
import { type Lane, page, type Rig, startRig } from './rig.ts';

const KINDS = {
  contact: { label: 'Phone', attributes: 'name="phone" autocomplete="tel"' },
  id: { label: 'Passport number', attributes: 'name="passport"' },
  card: { label: 'Card number', attributes: 'name="card" autocomplete="cc-number"' },
} as const;
type Kind = keyof typeof KINDS;
const MODES = ['static', 'toggled', 'late'] as const;
type Mode = (typeof MODES)[number];

interface Attack {
  readonly name: string;
  readonly technique: Technique;
  readonly mode: Mode;
  readonly kind: Kind;
}

/** Frames of one page, and windows at work. */
const AT_ONCE = 9;
const LANES = 3;

const trap =
  (kind: Kind): Field =>
  (style = '', more = '') => {
    const { label, attributes } = KINDS[kind];
    if (more === 'area') return `<label>${label} <textarea id="t" ${attributes} style="${style}"></textarea></label>`;
    if (more === 'rich') return `<div id="t" contenteditable="true" role="textbox" aria-label="${label}" style="${style}"></div>`;
    return `<label>${label} <input id="t" ${attributes} style="${style}" ${more}></label>`;
  };

const HONEST = '<label>First name <input name="given" autocomplete="given-name"></label>';

/** The page of one attack. `toggled` keeps its trap in sight until `__turn()`; `late` puts it there when the honest field is filled. */
function form({ technique, mode, kind }: Attack): string {
  const hidden = technique(trap(kind));
  if (mode === 'static') return page(`<form>${HONEST}</form>${hidden}`);
  if (mode === 'late')
    return page(`<form>${HONEST}</form><div id="late"></div><script>
      document.querySelector('[name=given]').addEventListener('input', () => {
        late.innerHTML = ${JSON.stringify(hidden).replaceAll('</', '<\\/')};
      });</script>`);
  // The very node that the person saw is moved into its hiding place.
  const place = technique((style = '') => `<b id="place" data-style="${style}"></b>`);
  return page(`<form>${HONEST}</form><div id="seen">${trap(kind)()}</div><script>
    __turn = () => {
      const box = document.createElement('div');
      box.innerHTML = ${JSON.stringify(place).replaceAll('</', '<\\/')};
      document.body.append(box);
      const at = box.querySelector('#place'), node = document.querySelector('#t');
      if (at) { node.setAttribute('style', at.dataset.style); at.replaceWith(node.closest('label') ?? node); }
    };</script>`);
}

function attacks(): Attack[] {
  const all = process.env.STEAD_ATTACKS === 'all';
  const kinds = Object.keys(KINDS) as Kind[];
  return Object.entries({ ...STANDING_HIDINGS, ...TIMED_HIDINGS }).flatMap(([name, technique], index) => {
    const pairs = MODES.flatMap((mode, m) =>
      (all ? kinds : [kinds[(index + m) % 3] as Kind]).map((kind) => ({ name, technique, mode, kind })),
    );
    return all ? pairs : pairs.filter((_, i) => i === index % 3);
  });
}

async function storm(rig: Rig, lane: Lane, batch: readonly Attack[]): Promise<string[]> {
  const host = 'forms.example';
  const frames = batch.map((attack) => rig.serve(host, form(attack), { raw: true }));
  const url = rig.serve(
    host,
    frames
      .map(
        (src, i) => `<iframe name="a${i}" src="${new URL(src).pathname}" style="width:700px;height:260px;border:0;display:block"></iframe>`,
      )
      .join(''),
  );
  await lane.page.goto(url, { waitUntil: 'load' });
  const view = await rig.view(lane);
  await Promise.all(
    batch.map(({ mode }, i) =>
      mode === 'toggled'
        ? lane.page
            .frame(`a${i}`)
            ?.evaluate('__turn()')
            .catch(() => null)
        : null,
    ),
  );
  await rig.acceptAll(lane, view);
  const wrong: string[] = [];
  for (const [i, attack] of batch.entries()) {
    const text = await lane.page.frame(`a${i}`)?.evaluate(() => {
      const traps = [...document.querySelectorAll('#t')].map((one) => ('value' in one ? String(one.value) : (one.textContent ?? '')));
      return [...traps, ...(window as never as { __log: Set<string> }).__log].join('\n');
    });
    const leaked = rig.canaries.found(text ?? '').filter((one) => one !== 'given');
    if (leaked.length > 0) wrong.push(`${attack.name} (${attack.mode}, ${attack.kind}): ${leaked.join(', ')}`);
  }
  return wrong;
}

test('every hiding, every moment, every kind: no canary leaves', async () => {
  const all = attacks();
  test.setTimeout(60_000 + all.length * 4000);
  const rig = await startRig();
  try {
    const batches = Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, i) => all.slice(i * AT_ONCE, (i + 1) * AT_ONCE));
    const wrong: string[] = [];
    const lanes = await Promise.all(Array.from({ length: LANES }, () => rig.lane()));
    await Promise.all(
      lanes.map(async (lane) => {
        for (let batch = batches.shift(); batch; batch = batches.shift()) wrong.push(...(await storm(rig, lane, batch)));
      }),
    );
    console.log(`${all.length} hostile forms, ${wrong.length} leaks`);
    expect(wrong).toEqual([]);
    expect(rig.canaries.found(rig.asked()).filter((one) => one !== 'given')).toEqual([]);
    // The oracle sees what is filled: else all of this proves nothing.
    const [lane] = lanes;
    if (!lane) throw new Error('no window');
    await lane.page.goto(rig.serve('forms.example', `<form>${HONEST}${trap('contact')()}</form>`));
    await rig.acceptAll(lane, await rig.view(lane));
    expect(await rig.leaks(lane, ['given'])).toEqual(['tel']);
  } finally {
    await rig.close();
  }
});
