import { describe, expect, it } from 'vitest';
import { fillPage } from '../eval/fill-page.ts';
import { SLOW, tryingOut } from '../support/try-out.ts';

/** What the writer does with patterns of controls, each built by hand: set and read rightly, or not at all. */
const { open, tryOn } = tryingOut();

describe('tags', () => {
  it(
    'are seen one by one where no space stands between them',
    async () => {
      const html = `<label for="t">Spices</label><div><span id="tags"></span><input id="t" placeholder="Type and press Enter"></div>
        <script>const held = []; window.held = () => held; t.onkeydown = (event) => { if (event.key !== 'Enter') return; held.push(t.value);
        const tag = document.createElement('b'); tag.textContent = t.value; tags.append(tag); t.value = ''; };</script>`;
      expect(await tryOn(html, { label: 'Spices', value: ['anise', 'clove'] })).toEqual({ status: 'set', held: ['anise', 'clove'] });
    },
    SLOW,
  );
});

describe('a date', () => {
  it(
    'that its box calls invalid is taken back',
    async () => {
      const html = `<label for="d">Sown on</label><input id="d" aria-haspopup="dialog">
        <script>window.held = () => d.value; d.onchange = () => d.setAttribute('aria-invalid', String(/-/.test(d.value)));</script>`;
      expect(await tryOn(html, { label: 'Sown on', value: '2024-05-23' })).toEqual({ status: 'failed', held: '' });
    },
    SLOW,
  );
});

describe('a slider', () => {
  it(
    'that does not say where it stands is not moved',
    async () => {
      const html = `<b id="n">Noise</b><div role="slider" tabindex="0" aria-labelledby="n" style="width:200px;height:20px;background:#888"></div>
        <script>let at = 0; window.held = () => at; document.querySelector('[role=slider]').onkeydown = () => at++;</script>`;
      expect(await tryOn(html, { label: 'Noise', value: '7' })).toEqual({ status: 'failed', held: 0 });
    },
    SLOW,
  );
});

describe('a tick box', () => {
  it(
    'is set though it carries `readonly`, which means nothing on it',
    async () => {
      const html = `<label><input id="c" type="checkbox" readonly> Fenced in</label><script>window.held = () => c.checked;</script>`;
      expect(await tryOn(html, { label: 'Fenced in', value: true })).toEqual({ status: 'set', held: true });
    },
    SLOW,
  );
});

describe('an editor', () => {
  it(
    'that breaks its lines is read line by line, and one that hears of selections late is filled',
    async () => {
      const html = `<b id="n">Letter</b><div id="e" contenteditable role="textbox" aria-labelledby="n" style="min-height:40px;border:1px solid"></div>
        <script>let known = false; let text = ''; window.held = () => text; document.onselectionchange = () => { known = true; };
        e.onpaste = (event) => { event.preventDefault(); if (!known) return; text = event.clipboardData.getData('text/plain');
        e.innerHTML = '<div>' + text.replace(/\\n/g, '<br>') + '</div>'; };</script>`;
      expect(await tryOn(html, { label: 'Letter', value: 'Dear all,\nwell done.' })).toEqual({
        status: 'set',
        held: 'Dear all,\nwell done.',
      });
    },
    SLOW,
  );
});

describe('a list', () => {
  it(
    'that empties its box and shows the choice beside it',
    async () => {
      const html = `<label for="c">Tree</label><div><span id="shown"></span><input id="c" role="combobox" aria-expanded="false"></div><div id="list" role="listbox"></div><script>
        window.held = () => shown.textContent; c.onclick = () => { c.setAttribute('aria-expanded', 'true'); list.innerHTML = '<div role="option">Ash</div><div role="option">Larch</div>';
        for (const one of list.children) one.onclick = () => { shown.textContent = one.textContent; list.innerHTML = ''; c.value = ''; c.setAttribute('aria-expanded', 'false'); }; };</script>`;
      expect(await tryOn(html, { label: 'Tree', value: 'Larch' })).toEqual({ status: 'set', held: 'Larch' });
    },
    SLOW,
  );
});

/** A drawn switch over the box that its label names, which the page does not listen to. */
const SWITCH = `<label for="c">Sent weekly</label><div id="s" role="switch" tabindex="0" aria-checked="false" style="width:40px;height:20px;background:#888"><input id="c" type="checkbox" style="display:none"></div>
  <script>window.held = () => s.getAttribute('aria-checked'); s.onclick = () => s.setAttribute('aria-checked', String(s.getAttribute('aria-checked') !== 'true'));</script>`;

/** Stars that take the one under the pointer, of which the page hears a moment after it has come. */
const STARS = `<b id="n">Service</b><div role="radiogroup" aria-labelledby="n" style="display:flex">${[1, 2, 3, 4]
  .map((one) => `<div role="radio" aria-checked="false" aria-label="${one} stars" style="width:30px;height:30px;background:#aaa"></div>`)
  .join('')}</div><script>const all = [...document.querySelectorAll('[role=radio]')]; let over = -1; let held = 0; window.held = () => held;
  all.forEach((star, at) => { star.onmousemove = () => setTimeout(() => { over = at; }); star.onclick = () => { held = over + 1;
  all.forEach((one, i) => one.setAttribute('aria-checked', String(i === over))); }; });</script>`;

/** A calendar for months to come and gone, under a head that also lists the months of the year. `head` is drawn before the days. */
const calendar = (
  label: string,
  head: string,
  beside = '',
) => `<label for="d">${label}</label><input id="d" readonly aria-haspopup="dialog">
  <div id="k" role="dialog" hidden style="position:absolute;top:80px;background:#fff"></div><script>
  let shown = new Date(2026, 10, 1); let held = ''; window.held = () => held;
  const draw = () => { const days = new Date(shown.getFullYear(), shown.getMonth() + 1, 0).getDate();
    const name = shown.toLocaleString('en', { month: 'long' }) + ' ' + shown.getFullYear();
    k.innerHTML = '<div>${head}<table role="grid"><tr>' + Array.from({ length: days }, (_, i) => '<td>' + (i + 1) + '</td>').join('') + '</tr></table></div>${beside}';
    k.querySelector('.name').textContent = name;
    k.querySelector('.p').onclick = () => { shown.setMonth(shown.getMonth() - 1); draw(); };
    k.querySelector('.n').onclick = () => { shown.setMonth(shown.getMonth() + 1); draw(); };
    for (const cell of k.querySelectorAll('td')) cell.onclick = () => { d.value = held = cell.textContent + ' ' + name; k.hidden = true; }; };
  d.onclick = () => { k.hidden = false; draw(); };</script>`;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'
  .split(' ')
  .map((name) => `<button>${name}</button>`)
  .join('');

/** A list of many that shows each choice as an option in a list of its own, beside the box to look for more. */
const CHIPS = `<label for="s">Courses</label><div id="w" role="combobox" aria-expanded="false" style="border:1px solid"><div id="i">
  <select id="s" multiple hidden tabindex="-1"><option>Rowing</option><option>Chess</option><option>Choir</option></select>
  <div id="chips" role="listbox"></div><input id="b" type="search" aria-autocomplete="list" placeholder="Choose"></div>
  <div id="list" role="listbox" aria-multiselectable="true" hidden></div></div><script>const on = []; window.held = () => on;
  const draw = () => { chips.innerHTML = on.map((one) => '<div role="option" aria-selected="true">' + one + '<button type="button">Remove item</button></div>').join('');
  list.innerHTML = [...s.options].map((one) => '<div role="option" aria-selected="false">' + one.text + '</div>').join('');
  for (const one of list.children) one.onclick = () => { if (!on.includes(one.textContent)) on.push(one.textContent); draw(); }; };
  draw(); b.onclick = () => { list.hidden = false; w.setAttribute('aria-expanded', 'true'); };
  b.onkeydown = (event) => { if (event.key === 'Escape') { list.hidden = true; w.setAttribute('aria-expanded', 'false'); } };</script>`;

/** A list of many whose choices stand before its box, in the place of words that name a bare box. */
const BEFORE = `<label>Trades</label><div><div id="w" role="combobox" aria-expanded="false" style="border:1px solid"><span id="chosen"></span>
  <input id="b" aria-autocomplete="list"><div id="list" role="listbox" aria-multiselectable="true" hidden></div></div></div><script>
  const on = []; window.held = () => on; list.innerHTML = ['Mason', 'Joiner', 'Glazier'].map((one) => '<div role="option">' + one + '</div>').join('');
  for (const one of list.children) one.onclick = () => { on.push(one.textContent); one.remove(); chosen.innerHTML = on.map((each) => '<a>' + each + '</a>').join(''); };
  b.onclick = () => { list.hidden = false; w.setAttribute('aria-expanded', 'true'); };
  b.onkeydown = (event) => { if (event.key === 'Escape') { list.hidden = true; w.setAttribute('aria-expanded', 'false'); } };</script>`;

/** A box that spreads what it is given over the boxes beside it, one sign each. */
const SPREAD = `<b id="n">Locker</b><div role="group" aria-labelledby="n"><input aria-label="Locker"><input aria-label="two"><input aria-label="three"></div><script>
  const boxes = [...document.querySelectorAll('input')]; window.held = () => boxes.map((one) => one.value);
  boxes[0].oninput = () => [...boxes[0].value].forEach((sign, at) => { boxes[at].value = sign; });</script>`;

/** A list into which words of one's own may be typed and which shows its invitation as if it were a choice; it takes only the first. */
const INVITES = `<b id="n">Topics</b><div id="w" role="combobox" aria-labelledby="n" tabindex="0" aria-expanded="false" aria-multiselectable="true" style="border:1px solid">
  <span id="shown">Search or add a topic</span></div><input id="b" hidden><div id="list" role="listbox" hidden></div><script>const on = []; const ever = [];
  window.held = () => [on.length, ever];
  const draw = (word) => { list.innerHTML = word && (on.length === 0 || word !== 'tides') ? '<div role="option">' + word + '</div>' : '';
    for (const one of list.children) one.onclick = () => { on.push(one.textContent); ever.push(one.textContent); shown.textContent = on.join(' '); draw(''); }; };
  w.onclick = () => { w.setAttribute('aria-expanded', 'true'); list.hidden = b.hidden = false; b.focus(); };
  b.oninput = () => draw(b.value);
  window.onkeydown = (event) => { if (event.key === 'Backspace' && b.value === '') { on.pop(); shown.textContent = on.join(' ') || 'Search or add a topic'; }
    if (event.key === 'Escape') { w.setAttribute('aria-expanded', 'false'); list.hidden = b.hidden = true; } };</script>`;

/** A list of many that closes with each choice, fades while it goes, and says of each option how it stands to those who cannot see. */
const CLOSES = `<b id="n">Tools</b><div id="w" role="combobox" tabindex="0" aria-labelledby="n" aria-expanded="false" aria-multiselectable="true" style="border:1px solid">
  <span id="shown">Select</span></div><div id="list" role="listbox" hidden></div><script>const on = []; window.held = () => on;
  list.innerHTML = ['Saw', 'File', 'Plane'].map((one) => '<div role="option" aria-selected="false"><i style="position:absolute;width:1px;height:1px;overflow:hidden">Not selected</i><b>' + one + '</b></div>').join('');
  for (const one of list.children) one.onclick = () => { on.push(one.lastChild.textContent); one.setAttribute('aria-selected', 'true'); one.firstChild.textContent = 'Selected';
    shown.textContent = on.length + ' tokens'; w.setAttribute('aria-expanded', 'false'); setTimeout(() => { list.hidden = true; }, 150); };
  w.onclick = () => { w.setAttribute('aria-expanded', 'true'); list.hidden = false; };</script>`;

/** The list of a closed box whose options lie in it, the first marked for the keyboard. */
const CLOSED = `<label id="n">Post</label><div id="w" role="listbox" tabindex="0" aria-labelledby="n" aria-expanded="false" style="border:1px solid"><div id="shown" role="alert" aria-live="polite">(choose)</div>
  <div id="list" hidden>${['cook', 'waiter', 'night porter'].map((one, at) => `<div role="option" aria-selected="${at === 0}">${one}</div>`).join('')}</div></div><script>
  let held = ''; window.held = () => held; w.onclick = () => { w.setAttribute('aria-expanded', 'true'); list.hidden = false; };
  for (const one of list.children) one.onclick = (event) => { event.stopPropagation(); held = shown.textContent = one.textContent; list.hidden = true; w.setAttribute('aria-expanded', 'false'); };</script>`;

describe('what is drawn', () => {
  it.each([
    ['a switch over a box that nobody listens to', SWITCH, 'Sent weekly', true, 'set', 'true'],
    ['stars that hear of the pointer first', STARS, 'Service', '3', 'set', 3],
    ['chosen options in a list of their own', CHIPS, 'Courses', ['Rowing', 'Choir'], 'set', ['Rowing', 'Choir']],
    ['choices before the box are not its name', BEFORE, 'Trades', ['Joiner', 'Mason'], 'set', ['Joiner', 'Mason']],
    ['a list that closes between two choices', CLOSES, 'Tools', ['Saw', 'Plane'], 'set', ['Saw', 'Plane']],
    ['a closed list that marks an option for the keyboard', CLOSED, 'Post', 'night porter', 'set', 'night porter'],
    ['what was spread over boxes beside is taken back there', SPREAD, 'Locker', '407', 'failed', ['', '', '']],
    ['an invitation is not chosen back', INVITES, 'Topics', ['lamps', 'tides'], 'failed', [0, ['lamps']]],
    [
      'a slider behind which a box is deaf to all but keys',
      `<label for="r">Share</label><input id="r" type="range" aria-valuemin="0" aria-valuemax="100" step="10" value="0"><script>let at = 0; window.held = () => at;
       r.oninput = () => { r.value = at; }; r.onkeydown = (event) => { at += { ArrowRight: 10, ArrowLeft: -10 }[event.key] ?? 0; r.value = at; };</script>`,
      'Share',
      '30',
      'set',
      30,
    ],
    [
      'a number that is shown with its unit',
      `<label for="w">Weight</label><input id="w"><script>let at; window.held = () => at; w.onchange = () => { at = Number(w.value); w.value += ' kg'; };</script>`,
      'Weight',
      '71.5',
      'set',
      71.5,
    ],
  ] as const)(
    '%s',
    async (_, html, label, value, status, held) => expect(await tryOn(html, { label, value })).toEqual({ status, held }),
    SLOW,
  );
});

const ARROWS = '<i class="p" title="Prev">&lt;</i><b class="name"></b><i class="n" title="Next">&gt;</i>';

describe('a calendar', () => {
  it.each([
    ['is turned many years', calendar('Built', `<span>${ARROWS}</span>`), 'Built', '2018-06-23', '23 June 2018'],
    [
      'is turned by its arrow, not by the block that holds both',
      calendar('Seen', `<div><a class="p">Prev</a><a class="n">Next</a><b class="name"></b></div>`),
      'Seen',
      '2027-03-16',
      '16 March 2027',
    ],
    [
      'has its own month beside all months of the year',
      calendar('Until', `<span>${ARROWS}</span>`, `<div>2026 ${MONTHS}</div>`),
      'Until',
      '2027-01-30',
      '30 January 2027',
    ],
  ])('%s', async (_, html, label, value, held) => expect(await tryOn(html, { label, value })).toEqual({ status: 'set', held }), SLOW);

  it(
    'that takes its day with a button and throws it away with Escape',
    async () => {
      const html = calendar('Talk', `<span>${ARROWS}</span><button type="button" class="a">Select</button>`)
        .replace('readonly aria-haspopup="dialog"', 'inputmode="none" placeholder="Select date"')
        .replace('k.hidden = true; }; };', "};\n  k.querySelector('.a').onclick = () => { held = d.value; k.hidden = true; }; };")
        .replace('d.value = held =', 'd.value =')
        .replace(
          'd.onclick',
          "window.onkeydown = (event) => { if (event.key === 'Escape' && !k.hidden) { k.hidden = true; d.value = held; } }; d.onclick",
        );
      expect(await tryOn(html, { label: 'Talk', value: '2027-01-28' })).toEqual({ status: 'set', held: '28 January 2027' });
    },
    SLOW,
  );

  it(
    'that fills the end of a stay with its start leaves the end to be filled',
    async () => {
      const page = await open(`<label for="a">From</label><input id="a"><label for="b">Until</label><input id="b">
        <script>a.onchange = () => { b.value = a.value; };</script>`);
      const { results } = await fillPage(page, [
        { label: 'From', value: '8 May' },
        { label: 'Until', value: '22 May' },
      ]);
      expect(results.map(({ status }) => status)).toEqual(['set', 'set']);
      expect(await page.inPage('[a.value, b.value]')).toEqual(['8 May', '22 May']);
      await page.close();
    },
    SLOW,
  );

  it(
    'is not asked where a day stands first between dots',
    async () => {
      const html = `<label for="d">Leaves</label><input id="d" aria-haspopup="grid"><script>let held = ''; window.held = () => held;
        d.onchange = () => { const [y, m, day] = d.value.split('-'); if (!day) { d.value = ''; return; } held = d.value; d.value = day + '.' + m + '.' + y; };</script>`;
      expect(await tryOn(html, { label: 'Leaves', value: '2026-10-06' })).toEqual({ status: 'set', held: '2026-10-06' });
    },
    SLOW,
  );

  it(
    'that opens from a box which only says how a date looks',
    async () => {
      const html = calendar('Start', `<span>${ARROWS}</span>`).replace('aria-haspopup="dialog"', 'placeholder="DD/MM/YYYY"');
      expect(await tryOn(html, { label: 'Start', value: '2026-12-04' })).toEqual({ status: 'set', held: '4 December 2026' });
    },
    SLOW,
  );
});
