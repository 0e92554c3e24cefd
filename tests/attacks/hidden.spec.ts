/**
 * A1-A8, A12, B4: hostile forms made of every hiding, in frames of one page that stand side by side: hidden from the start, hidden
 * while the field before is being filled, or put there at that moment; asking for contact data, an id or a card. The person is
 * the most careless there is and says yes to everything. `STEAD_ATTACKS=all` runs 41 hidings with every moment and every kind, and
 * each of the others once; without it a fair sample of them all.
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
const AT_ONCE = 4;
const LANES = 6;
/** ms for one page of attacks: a control that is looked for in vain takes seconds. */
const PATIENCE = 120_000;

const trap =
  (kind: Kind): Field =>
  (style = '', more = '') => {
    const { label, attributes } = KINDS[kind];
    if (more === 'area') return `<label>${label} <textarea id="t" ${attributes} style="${style}"></textarea></label>`;
    if (more === 'rich') return `<div id="t" contenteditable="true" role="textbox" aria-label="${label}" style="${style}"></div>`;
    return `<label>${label} <input id="t" ${attributes} style="${style}" ${more}></label>`;
  };

const HONEST = '<label>First name <input name="given" autocomplete="given-name"></label>';

/** The page of one attack. `toggled` and `late` wait for the honest field to be filled: then the yes has been given. */
function form({ technique, mode, kind }: Attack): string {
  const hidden = technique(trap(kind));
  if (mode === 'static') return page(`<form>${HONEST}</form>${hidden}`);
  const then = (code: string) =>
    `<script>document.querySelector('[name=given]').addEventListener('input', () => {${code}}, { once: true })</script>`;
  const text = (html: string) => JSON.stringify(html).replaceAll('</', '<\\/');
  if (mode === 'late') return page(`<form>${HONEST}</form><div id="late"></div>${then(`late.innerHTML = ${text(hidden)};${RUN('late')}`)}`);
  // The very node that the person saw is moved into its hiding place, which is made for a control of its shape.
  let shape: string | undefined;
  const place = technique((style = '', more) => {
    shape = more;
    return `<div id="place" data-style="${style}"></div>`;
  });
  return page(
    `<form>${HONEST}</form><div id="seen">${trap(kind)('', shape)}</div>${then(`
      const box = document.createElement('div');
      box.innerHTML = ${text(place)};
      document.body.append(box);
      const at = box.querySelector('#place'), node = document.querySelector('#t');
      if (at) { node.setAttribute('style', at.dataset.style); node.append(...at.childNodes); at.replaceWith(node.closest('label') ?? node); }
      ${RUN('box')}`)}`,
  );
}

/** Programs in markup that is put in do not run by themselves. */
const RUN = (box: string) => `for (const one of ${box}.querySelectorAll('script')) try { (0, eval)(one.textContent); } catch {}`;

/** Hidings that are tried with every moment and every kind. */
const WHOLE = 41;
/** Without `all`: one attack in so many. */
const SAMPLE = 20;

function attacks(): Attack[] {
  const kinds = Object.keys(KINDS) as Kind[];
  const every = Object.entries({ ...STANDING_HIDINGS, ...TIMED_HIDINGS });
  const step = every.length / WHOLE;
  const whole = new Set(Array.from({ length: WHOLE }, (_, i) => Math.floor(i * step)));
  const pairs = MODES.flatMap((mode) => kinds.map((kind) => ({ mode, kind })));
  const all = every.flatMap(([name, technique], index) => {
    const chosen = whole.has(index) ? pairs : pairs.filter((_, i) => i === index % pairs.length);
    return chosen.map((pair) => ({ name, technique, ...pair }));
  });
  // The sample takes another pairing with each step.
  return process.env.STEAD_ATTACKS === 'all' ? all : all.filter((_, index) => index % SAMPLE === 0);
}

interface Storm {
  readonly wrong: readonly string[];
  /** Honest fields that were filled: where none is, nothing was tried. */
  readonly filled: number;
}

async function storm(rig: Rig, lane: Lane, batch: readonly Attack[]): Promise<Storm> {
  const host = 'forms.example';
  const frames = batch.map((attack) => rig.serve(host, form(attack), { raw: true }));
  const boxes = frames.map(
    (src, i) => `<iframe name="a${i}" src="${new URL(src).pathname}" style="width:700px;height:260px;border:0;display:block"></iframe>`,
  );
  await lane.page.goto(rig.serve(host, boxes.join('')), { waitUntil: 'load' });
  await rig.acceptAll(lane, await rig.view(lane));
  const wrong: string[] = [];
  let filled = 0;
  for (const [i, attack] of batch.entries()) {
    const text = await lane.page.frame(`a${i}`)?.evaluate(() => {
      const traps = [...document.querySelectorAll('#t')].map((one) => ('value' in one ? String(one.value) : (one.textContent ?? '')));
      const { value } = document.querySelector<HTMLInputElement>('[name=given]') ?? { value: '' };
      return [value, ...traps, ...(window as never as { __log: Set<string> }).__log].join('\n');
    });
    const known = rig.canaries.found(text ?? '');
    if (known.includes('given')) filled++;
    const leaked = known.filter((one) => one !== 'given');
    if (leaked.length > 0) wrong.push(`${attack.name} (${attack.mode}, ${attack.kind}): ${leaked.join(', ')}`);
  }
  return { wrong, filled };
}

test('every hiding, every moment, every kind: no canary leaves', async () => {
  const all = attacks();
  test.setTimeout(120_000 + all.length * 5000);
  const rig = await startRig();
  try {
    const batches = Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, i) => all.slice(i * AT_ONCE, (i + 1) * AT_ONCE));
    const wrong: string[] = [];
    let filled = 0;
    let done = 0;
    const lanes = await Promise.all(Array.from({ length: LANES }, () => rig.lane()));
    await Promise.all(
      lanes.map(async (lane) => {
        for (let batch = batches.shift(); batch; batch = batches.shift()) {
          const late = new Promise<Storm>((done) =>
            setTimeout(done, PATIENCE, { wrong: batch?.map(({ name }) => `${name}: no end`), filled: 0 }),
          );
          const seen = await Promise.race([storm(rig, lane, batch), late]);
          wrong.push(...seen.wrong);
          filled += seen.filled;
          done += batch.length;
          if (process.env.STEAD_ATTACKS === 'all')
            console.log(`${done} of ${all.length}: ${filled} filled, ${wrong.join('; ') || 'no leak'}`);
        }
      }),
    );
    console.log(`${all.length} hostile forms, ${wrong.length} leaks; ${filled} honest fields beside them were filled`);
    expect(wrong).toEqual([]);
    // A cover over the whole page takes the honest field with it; most hidings do not.
    expect(filled).toBeGreaterThan(all.length / 2);
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
