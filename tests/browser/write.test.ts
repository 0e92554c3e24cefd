import { describe, expect, it } from 'vitest';
import { SLOW, tryingOut } from '../support/try-out.ts';

/** What the writer does with patterns of controls, each built by hand: set and read rightly, or not at all. */
const { tryOn } = tryingOut();

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
