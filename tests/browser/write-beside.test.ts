import { describe, expect, it } from 'vitest';
import { fillPage } from '../eval/fill-page.ts';
import { SLOW, tryingOut } from '../support/try-out.ts';

/** What stands beside a control that is written is left alone: its form, its neighbours, its dialog. */
const { open, tryOn } = tryingOut();
const test = (name: string, run: () => Promise<void>) => it(name, run, SLOW);

/** Days of a month as a table. */
const DAYS = `<table>${[0, 1, 2, 3, 4].map((week) => `<tr>${Array.from({ length: 7 }, (_, day) => (week * 7 + day < 30 ? `<td>${week * 7 + day + 1}</td>` : '')).join('')}</tr>`).join('')}</table>`;
/** Counts what is pressed, sent and emptied. */
const COUNTS = `<script>const seen = []; window.held = () => seen;
  for (const form of document.forms) { form.onsubmit = (event) => { event.preventDefault(); seen.push('sent'); }; form.onreset = () => seen.push('emptied'); }
  for (const one of document.querySelectorAll('[data-n]')) one.addEventListener('click', (event) => { seen.push(one.dataset.n); if (one.href) event.preventDefault(); });</script>`;

describe('a form is not sent', () => {
  test('by the button beside a box for dates', async () => {
    const html = `<form><label>Date of birth <input class="datepicker"></label><button data-n="go">Continue</button></form>${COUNTS}`;
    expect((await tryOn(html, { label: 'Date of birth', value: '2000-05-14' })).held).toEqual([]);
  });
  test('by a button whose name has a date in it', async () => {
    const html = `<div><label>Sown on <input class="datepicker" readonly></label><button type="button" data-n="up">Update candidate</button></div>${COUNTS}`;
    expect((await tryOn(html, { label: 'Sown on', value: '2000-05-14' })).held).toEqual([]);
  });
  test('nor a row removed by the only button', async () => {
    const html = `<div><label>Sown on <input class="datepicker" readonly></label><button type="button" data-n="gone">Remove traveller</button></div>${COUNTS}`;
    expect((await tryOn(html, { label: 'Sown on', value: '2000-05-14' })).held).toEqual([]);
  });
  test('by a picture without a type that opens nothing', async () => {
    const html = `<form><div><label>Sown on <input class="datepicker" readonly></label><button aria-label="Choose date">*</button></div></form>${COUNTS}`;
    expect((await tryOn(html, { label: 'Sown on', value: '2000-05-14' })).held).toEqual([]);
  });
  test('by the Next of its wizard', async () => {
    const html = `<form><label>Sown on <input readonly class="datepicker"></label><div class="calendar"><h4>June 2027</h4>${DAYS}<a class="arr">›</a></div><button data-n="next">Next</button></form>${COUNTS}`;
    expect((await tryOn(html, { label: 'Sown on', value: '2027-09-14' })).held).toEqual([]);
  });
});

describe('a press', () => {
  test('follows no link in the middle of a label', async () => {
    const html = `<style>.sr{position:absolute;opacity:0;width:1px;height:1px}</style><fieldset><legend>Plan</legend><label><input type="radio" name="p" class="sr"><a href="/plans" data-n="link">Premium</a></label>
      <label><input type="radio" name="p" class="sr"> Basic</label></fieldset>${COUNTS}<script>window.held = () => [seen, document.querySelector('input').checked];</script>`;
    expect((await tryOn(html, { label: 'Plan', value: 'Premium' })).held).toEqual([[], true]);
  });
  test('follows no link in a day', async () => {
    const links = DAYS.replace(/<td>(\d+)/g, '<td><a href="/$1" data-n="link">$1</a>');
    const html = `<div><label>Sown on <input class="datepicker" readonly></label><div class="calendar"><h4>June 2027</h4>${links}</div></div>${COUNTS}`;
    expect((await tryOn(html, { label: 'Sown on', value: '2027-06-07' })).held).toEqual([]);
  });
  test('is not on a whole component that holds more than the choice', async () => {
    const html = `<my-form id="f"></my-form><script>const seen = []; window.held = () => seen; const root = f.attachShadow({ mode: 'open' });
      root.innerHTML = '<style>:host{display:block;padding:20px;text-align:center}input[type=radio]{opacity:0;position:absolute}</style><fieldset><legend>Plan</legend><input type="radio" name="p" aria-label="Premium"><input type="radio" name="p" aria-label="Basic"></fieldset><br><br><button type="button">Send it</button><br><br><br><br>';
      root.querySelector('button').onclick = () => seen.push('send');</script>`;
    expect((await tryOn(html, { label: 'Plan', value: 'Premium' })).held).toEqual([]);
  });
});

describe('a calendar', () => {
  test('is turned in its year and not in its hours', async () => {
    const html = `<div><label>Sown on <input class="datepicker" readonly></label><div class="calendar"><h4>June 2026</h4>${DAYS}<input type="number" id="h" value="9"><input type="number" aria-label="Year" id="y" value="2026"></div></div>
      <script>window.held = () => [h.value, y.value];</script>`;
    expect((await tryOn(html, { label: 'Sown on', value: '2027-06-14' })).held).toEqual(['9', '2027']);
  });
  test('is of the month in its heading, whatever its weekdays are called', async () => {
    const html = `<div><label>Semé <input class="datepicker" readonly id="d"></label><div class="calendar"><h4>juin 2027</h4><p>lun mar mer jeu ven sam dim</p>${DAYS}</div></div>
      <script>document.documentElement.lang = 'fr'; window.held = () => d.value; for (const one of document.querySelectorAll('td')) one.onclick = () => { d.value = one.textContent + ' juin 2027'; };</script>`;
    expect((await tryOn(html, { label: 'Semé', value: '2027-03-14' })).held).toBe('');
  });
  test('of another box is not pressed', async () => {
    const html = `<div><label>Arrival <input id="a"></label><div class="cal"><h4>June 2027</h4>${DAYS}</div></div><label>Departure <input id="d" placeholder="dd/mm/yyyy"></label>
      <script>window.held = () => [a.value, d.value]; for (const one of document.querySelectorAll('td')) one.onclick = () => { a.value = one.textContent + ' June 2027'; };</script>`;
    expect((await tryOn(html, { label: 'Departure', value: '2027-06-14' })).held).toEqual(['', '14/06/2027']);
  });
  test('of nothing, a table of numbers, keeps no box from being filled', async () => {
    const html = `<table id="hours">${DAYS.slice(7)}<label>Sown on <input id="d" placeholder="dd/mm/yyyy"></label><script>window.held = () => d.value;</script>`;
    expect(await tryOn(html, { label: 'Sown on', value: '2027-06-14' })).toEqual({ status: 'set', held: '14/06/2027' });
  });
  test('that stands open in its dialog is not left by Escape', async () => {
    const html = `<div role="dialog" aria-label="Trip"><label>Sown on <input class="datepicker" readonly id="d"></label><div class="calendar"><h4>June 2027</h4>${DAYS}</div></div>
      <script>let open = true; window.held = () => [open, d.value]; addEventListener('keydown', (event) => { if (event.key === 'Escape') open = false; });
      for (const one of document.querySelectorAll('td')) one.onclick = () => { d.value = one.textContent + ' June 2027'; };</script>`;
    expect(await tryOn(html, { label: 'Sown on', value: '2027-06-14' })).toEqual({ status: 'set', held: [true, '14 June 2027'] });
  });
});

describe('a dialog', () => {
  test('stays when a control in it cannot be seen at first', async () => {
    const html = `<div id="box" role="dialog" aria-label="Trip"><form><label>Name <input id="n"></label><div id="over" style="position:fixed;inset:0;background:#fff"></div></form></div>
      <script>let open = true; window.held = () => open; document.addEventListener('pointerdown', (event) => { if (!box.contains(event.target) || event.target === box) open = false; });</script>`;
    expect((await tryOn(html, { label: 'Name', value: 'Ada' })).held).toBe(true);
  });
});

/** Two choices of another list, which hears of presses. */
const NEWSLETTER = `<ul role="listbox" aria-label="Newsletter" id="news"><li role="option" aria-selected="true">Yes</li><li role="option">No</li></ul>`;
const HEARS = `<script>const pressed = []; window.held = () => pressed; for (const one of document.querySelectorAll('#news li')) one.onclick = () => { pressed.push(one.textContent); one.setAttribute('aria-selected', String(one.ariaSelected !== 'true')); };</script>`;

describe('another list', () => {
  test('is not pressed for this one', async () => {
    const html = `${NEWSLETTER}<p id="n">Garden</p><div role="combobox" tabindex="0" aria-labelledby="n" aria-expanded="false" aria-controls="l" id="c" style="height:20px;border:1px solid">-</div><ul id="l" hidden><li>Yes</li><li>No</li></ul>
      ${HEARS}<script>c.onclick = () => { l.hidden = false; c.setAttribute('aria-expanded', 'true'); }; for (const one of document.querySelectorAll('#l li')) one.onclick = () => { c.textContent = one.textContent; l.hidden = true; c.setAttribute('aria-expanded', 'false'); };</script>`;
    expect((await tryOn(html, { label: 'Garden', value: 'Yes' })).held).toEqual([]);
  });
  test('keeps its choices when this one is taken back', async () => {
    const html = `${NEWSLETTER}<p id="n">Garden</p><div role="combobox" tabindex="0" aria-labelledby="n" aria-expanded="false" id="c" style="height:20px;border:1px solid"></div><div id="l"></div>
      ${HEARS}<script>c.onclick = () => { c.setAttribute('aria-expanded', 'true'); l.innerHTML = '<p role="option">Herbs</p><p role="option">Roses</p>'; for (const one of l.children) one.onclick = () => { c.textContent = one.textContent; l.innerHTML = ''; c.setAttribute('aria-expanded', 'false'); }; };</script>`;
    expect(await tryOn(html, { label: 'Garden', value: 'Herbs' }, true)).toEqual({ status: 'set', held: [] });
  });
});

test('a word to look for is not written into the box where the person was', async () => {
  const html = `<input id="mine" aria-label="Notes" value="my words"><p id="n">Garden</p><div role="combobox" tabindex="-1" aria-labelledby="n" aria-expanded="false" id="c" style="height:20px;border:1px solid"></div>
    <script>let most = []; mine.focus(); window.held = () => [mine.value, most]; mine.oninput = () => most.push(mine.value); c.onmousedown = (event) => event.preventDefault(); c.onclick = () => c.setAttribute('aria-expanded', 'true');</script>`;
  expect((await tryOn(html, { label: 'Garden', value: 'Herbs' })).held).toEqual(['my words', []]);
});

/** A list that keeps what was chosen, whatever is pressed in it. */
const KEEPS = `<script>c.onclick = () => { l.innerHTML = '<p role="option">Herbs</p>'; l.firstChild.onclick = () => { c.textContent = 'Herbs'; l.innerHTML = ''; }; };</script>`;
const LIST = `<div role="combobox" tabindex="0" aria-label="Garden" id="c" style="height:20px;border:1px solid"></div>`;

describe('what is taken back', () => {
  test('takes no row with it', async () => {
    const html = `<div>${LIST}<button type="button" data-n="gone">Remove traveller</button></div><div id="l"></div>${COUNTS}${KEEPS}`;
    expect(await tryOn(html, { label: 'Garden', value: 'Herbs' }, true)).toEqual({ status: 'set', held: [] });
  });
  test('empties no form', async () => {
    const html = `<form>${LIST}<button type="reset" data-n="reset">Reset</button></form><div id="l"></div>${COUNTS}${KEEPS}`;
    expect(await tryOn(html, { label: 'Garden', value: 'Herbs' }, true)).toEqual({ status: 'set', held: [] });
  });
  test('is not the choice of another list', async () => {
    const html = `<div>${LIST}<select id="s" aria-label="Soil"><option>Clay</option></select><button type="button" data-n="clear">Clear</button></div><div id="l"></div>${COUNTS}${KEEPS}`;
    expect(await tryOn(html, { label: 'Garden', value: 'Herbs' }, true)).toEqual({ status: 'set', held: [] });
  });
  test('is by the button that clears it', async () => {
    const html = `<div>${LIST}<button type="button" data-n="clear">Clear</button></div><div id="l"></div>${COUNTS}${KEEPS}<script>document.querySelector('button').onclick = () => { c.textContent = ''; };</script>`;
    expect(await tryOn(html, { label: 'Garden', value: 'Herbs' }, true)).toEqual({ status: 'set', held: ['clear'] });
  });
});

describe('what the person did since', () => {
  test('in a box that was filled before the others stays', async () => {
    const page =
      await open(`<label>Name <input id="a"></label>${LIST}<div id="l"></div><script>window.held = () => a.value; c.onclick = () => { document.title = 'open'; setTimeout(() => {
      l.innerHTML = '<p role="option">Herbs</p>'; l.firstChild.onclick = () => { c.textContent = 'Herbs'; l.innerHTML = ''; }; }, 1200); };</script>`);
    const filled = fillPage(page, [
      { label: 'Name', value: 'Ada' },
      { label: 'Garden', value: 'Herbs' },
    ]);
    await page.page.waitForFunction(() => document.title === 'open');
    await page.page.locator('#a').click();
    await page.page.keyboard.insertText(' Lovelace');
    const { results } = await filled;
    expect([results[0]?.status, results[0]?.reason, await page.inPage('window.held()')]).toEqual([
      'refused',
      'already-filled',
      'Ada Lovelace',
    ]);
    await page.close();
  });
  test('in a drawn choice is not taken back', async () => {
    const page =
      await open(`<div role="radiogroup" aria-label="Soil">${['Clay', 'Loam'].map((one) => `<span role="radio" tabindex="0" aria-checked="false">${one}</span> `).join('')}</div>
      <script>const radios = [...document.querySelectorAll('[role=radio]')]; window.choose = (at) => radios.forEach((one, index) => one.setAttribute('aria-checked', String(index === at)));
      radios.forEach((one, index) => { one.onclick = () => choose(index); }); window.held = () => radios.map((one) => one.ariaChecked).join();</script>`);
    const { operations } = await fillPage(page, [{ label: 'Soil', value: 'Clay' }]);
    expect(await page.inPage('window.held()')).toBe('true,false');
    await page.inPage('choose(1)');
    const back = await page.run<{ status: string }[]>(`bench.undo(${JSON.stringify(operations[0])})`);
    expect([back[0]?.status, await page.inPage('window.held()')]).toEqual(['refused', 'false,true']);
    await page.close();
  });
  test('with a slider is not overwritten', async () => {
    const page = await open(`<label>Noise <input type="range" id="r" min="0" max="10" value="5"></label>`);
    await page.page.locator('#r').focus();
    await page.page.keyboard.press('ArrowRight');
    const { results } = await fillPage(page, [{ label: 'Noise', value: 3 }]);
    expect([results[0]?.reason, await page.inPage('r.value')]).toEqual(['already-filled', '6']);
    await page.close();
  });
  test('and a next question in the same radios keeps its answer', async () => {
    const html = `<fieldset><legend id="q">Soil</legend><label><input type="radio" name="x" value="1"><b>Clay</b></label><label><input type="radio" name="x" value="2" id="two"><b>Loam</b></label></fieldset>
      <script>window.held = () => two.checked; document.querySelector('input').onchange = () => { q.textContent = 'Water'; const [a, b] = document.querySelectorAll('b'); a.textContent = 'Rain'; b.textContent = 'Tap'; setTimeout(() => { two.checked = true; }); };</script>`;
    expect(await tryOn(html, { label: 'Soil', value: 'Clay' })).toEqual({ status: 'failed', held: true });
  });
});

test('an undo waits for the fill that was asked for before it', async () => {
  const page =
    await open(`<label>Name <input id="a"></label>${LIST}<div id="l"></div><script>const seen = []; window.held = () => seen; a.oninput = () => seen.push('name ' + a.value);
    c.onclick = () => { document.title = 'open'; setTimeout(() => { l.innerHTML = '<p role="option">Herbs</p>'; l.firstChild.onclick = () => { seen.push('herbs'); c.textContent = 'Herbs'; l.innerHTML = ''; }; }, 800); };</script>`);
  const { operations } = await fillPage(page, [{ label: 'Name', value: 'Ada' }]);
  const filled = fillPage(page, [{ label: 'Garden', value: 'Herbs' }]);
  await page.page.waitForFunction(() => document.title === 'open');
  await page.run(`bench.undo(${JSON.stringify(operations[0])})`);
  await filled;
  expect(await page.inPage('window.held()')).toEqual(['name Ada', 'herbs', 'name ']);
  await page.close();
});

test('a value that cannot be taken back is told as standing', async () => {
  const page = await open('<label>Name <input id="a"></label><script>a.oninput = () => { a.value = "XX"; };</script>');
  const { results } = await fillPage(page, [{ label: 'Name', value: 'Ada' }]);
  expect([results[0]?.status, results[0]?.reason]).toEqual(['failed', 'stays']);
  await page.close();
});

test('a form whose parts have names of the page itself is read', async () => {
  const html = `<form><select name="childNodes"></select><label>Sown on <input class="datepicker" readonly></label>${DAYS.replaceAll('td', 'i')}</form><script>window.held = () => 0;</script>`;
  const page = await open(html);
  const { results } = await fillPage(page, [{ label: 'Sown on', value: '2027-06-14' }]);
  expect(results[0]?.reason).not.toBe('page-error');
  await page.close();
});

test('a section that takes one digit a key is emptied', async () => {
  const html = `<div role="group" aria-label="Sown on" id="g">${['month', 'day', 'year'].map((one) => `<span role="spinbutton" contenteditable tabindex="0" aria-label="${one}" data-placeholder="${one}" aria-valuetext="Empty" aria-valuemax="${one === 'year' ? 9999 : one === 'day' ? 31 : 12}">${one}</span>/`).join('')}</div>
    <script>const parts = [...document.querySelectorAll('span')]; window.held = () => parts.map((one) => one.textContent).join(); for (const one of parts) { const name = one.textContent; let text = '';
    const show = () => { one.textContent = text || name; if (text) one.removeAttribute('data-placeholder'); else one.dataset.placeholder = name; one.setAttribute('aria-valuetext', text || 'Empty'); };
    one.onbeforeinput = (event) => { event.preventDefault(); if (event.data) text += event.data; show(); }; one.onkeydown = (event) => { if (event.key === 'Backspace') { text = text.slice(0, -1); show(); } }; }</script>`;
  expect(await tryOn(html, { label: 'Sown on', value: '2027-06-14' }, true)).toEqual({ status: 'set', held: 'month,day,year' });
});

test('a text for an editor goes into no other box', async () => {
  const html = `<b id="n">Letter</b><div id="e" contenteditable role="textbox" aria-labelledby="n" style="min-height:40px;border:1px solid"></div><input id="o" aria-label="Other">
    <script>window.held = () => o.value; e.onfocus = () => setTimeout(() => o.focus());</script>`;
  expect((await tryOn(html, { label: 'Letter', value: 'Dear all' })).held).toBe('');
});

test('a word in the label of a box for words is no word in the box', async () => {
  const html = `<div><label for="s">Skills (e.g. Java)</label><span id="tags"></span><input id="s" placeholder="Type and press Enter"></div>
    <script>const made = []; window.held = () => made; s.onkeydown = (event) => { if (event.key !== 'Enter') return; made.push(s.value); const tag = document.createElement('b'); tag.textContent = s.value; tags.append(tag); s.value = ''; };</script>`;
  expect(await tryOn(html, { label: 'Skills (e.g. Java)', value: ['Java'] })).toEqual({ status: 'set', held: ['Java'] });
});
