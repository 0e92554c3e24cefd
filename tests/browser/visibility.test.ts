import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bench } from '../support/browser-bench.ts';
import { type GateBench, openGateBench } from '../support/gate-bench.ts';
import { BENIGN, phone, SOFTENED_HIDINGS, STANDING_HIDINGS, TIMED_HIDINGS } from '../support/hidings/index.ts';

/** Gate G against ways to hide a control from a person, and against the ways real sites draw theirs. The control is `#t`. */
let gates: GateBench;
let bench: Bench;

beforeAll(async () => {
  gates = await openGateBench();
  bench = gates.bench;
});
afterAll(() => gates.close());

const field = (style = '', more = ''): string => `<label for="t">Phone</label> <input id="t" style="${style}" ${more}>`;
const inside = (style: string, more = ''): string => `<div style="${style}" ${more}>${field()}</div>`;
const covered = (cover: string): string => `<div style="position:relative;width:300px">${field('width:200px')}${cover}</div>`;
const OVER = 'position:absolute;left:0;top:-5px;width:300px;height:60px;z-index:9';

const HIDDEN: Readonly<Record<string, string>> = {
  'type=hidden': '<input id="t" type="hidden">',
  'display none': field('display:none'),
  'hidden attribute': field('', 'hidden'),
  'display none around': inside('display:none'),
  'visibility hidden': field('visibility:hidden'),
  'visibility collapse around': inside('visibility:collapse'),
  'content-visibility hidden': inside('content-visibility:hidden'),
  'opacity 0': field('opacity:0'),
  'opacity 0.01': field('opacity:0.01'),
  'opacity by product of four': `<div style="opacity:.8"><div style="opacity:.8"><div style="opacity:.8"><div style="opacity:.8">${field()}</div></div></div></div>`,
  'opacity on html': `<style>html{opacity:0.02}</style>${field()}`,
  'filter opacity': field('filter:opacity(0)'),
  'filter opacity around': inside('filter:opacity(2%)'),
  'filter brightness and contrast': inside('filter:brightness(9) contrast(0.01)'),
  'filter blur': inside('filter:blur(20px)'),
  'svg filter': `<svg width="0" height="0"><filter id="f"><feFlood flood-color="white"/></filter></svg>${field('filter:url(#f)')}`,
  'mix-blend-mode': inside('mix-blend-mode:lighten'),
  'mask image': field('-webkit-mask-image:linear-gradient(transparent,transparent);mask-image:linear-gradient(transparent,transparent)'),
  'mask image around': inside('mask-image:linear-gradient(transparent,transparent)'),
  'far left': field('position:absolute;left:-9999px'),
  'far up': field('position:absolute;top:-9999px'),
  'fixed outside': field('position:fixed;left:200vw'),
  'negative margin in a clip': '<div style="overflow:hidden;height:30px"><input id="t" style="margin-top:-200px;display:block"></div>',
  'pulled away by transform': field('transform:translateX(-3000px)'),
  'one pixel': field('width:1px;height:1px;padding:0;border:0'),
  'zero height': field('height:0;padding:0;border:0'),
  'scale 0.01': field('transform:scale(0.01)'),
  'scale property': field('width:600px;height:200px;scale:0.1'),
  'turned edge-on': field('transform:rotateY(88deg);width:600px'),
  'turned around': field('transform:rotateY(180deg);backface-visibility:hidden'),
  'mirrored and upside down': field('transform:rotate(180deg)'),
  'clip-path inset': field('clip-path:inset(49.9%)'),
  'clip-path thin cross': field('clip-path:polygon(0 0, 100% 100%, 100% 99.9%, 0.1% 0)'),
  'clip-path circle of nothing around': inside('clip-path:circle(0)'),
  'clip rect': field('position:absolute;clip:rect(0,0,0,0)'),
  'overflow clip of one pixel': '<div style="overflow:hidden;width:1px;height:1px">' + `${field()}</div>`,
  'half cut by a scroller': '<div style="overflow:hidden;width:80px;white-space:nowrap"><input id="t" style="width:300px"></div>',
  'contain paint in a tiny box': `<div style="contain:strict;width:2px;height:2px">${field()}</div>`,
  'white on white': field('color:#fff;background:#fff'),
  'almost the ground': field('color:#eee;background:#fff'),
  'transparent text': field('color:transparent'),
  'transparent fill': field('-webkit-text-fill-color:transparent'),
  'inherited ground': `<div style="background:#123456"><div><input id="t" style="background:transparent;color:#143658"></div></div>`,
  'white on a white gradient': field('background:linear-gradient(#fff,#fefefe);color:#fff'),
  'white on a picture': field(
    "background:url('data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22/>') repeat;color:#fff".replaceAll('"', '&quot;'),
  ),
  'font size 0': field('font-size:0;width:100px;height:20px'),
  'font size 1': field('font-size:1px;width:100px;height:20px'),
  'text indent': field('text-indent:-999px'),
  'padding that leaves no room': field('padding-left:240px;width:240px;box-sizing:border-box'),
  'letters on top of each other': field('letter-spacing:-30px'),
  'text as discs': field('-webkit-text-security:disc'),
  'aria-hidden': inside('', 'aria-hidden="true"'),
  inert: inside('', 'inert'),
  cover: covered(`<div style="${OVER};background:#fff"></div>`),
  'cover that lets clicks through': covered(`<div style="${OVER};background:#fff;pointer-events:none"></div>`),
  'cover by its own label': covered(`<label for="t" style="${OVER};background:#fff;display:block"></label>`),
  'cover by a label that lets clicks through': covered(
    `<label for="t" style="${OVER};background:#fff;display:block;pointer-events:none"></label>`,
  ),
  'cover by a picture in the wrapper': covered(
    `<img alt="" style="${OVER};pointer-events:none" src="data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=">`,
  ),
  'cover by a pseudo element': `<style>#w{position:relative;width:300px}#w::after{content:'';${OVER};background:#fff;pointer-events:none}</style><div id="w">${field('width:200px')}</div>`,
  'cover by a pseudo element of the label': `<style>#w{position:relative;width:300px}label::after{content:'';${OVER};background:#fff;pointer-events:none}</style><div id="w">${field('width:200px')}</div>`,
  'cover by a popover': `${field('position:fixed;left:20px;top:20px')}<div id="p" popover="manual" style="inset:0;width:100vw;height:100vh;border:0;background:#fff;pointer-events:none"></div><script>p.showPopover()</script>`,
  'cover by a dialog': `${field()}<dialog id="d" style="width:100vw;height:100vh;max-width:none;max-height:none;border:0;margin:0">Hello</dialog><script>d.showModal()</script>`,
  'cover in a closed shadow root': `${field('position:absolute;left:20px;top:20px')}<div id="c"></div><script>c.attachShadow({mode:'closed'}).innerHTML='<div style="position:fixed;inset:0;background:#fff;pointer-events:none"></div>'</script>`,
  'cover by a sheet that is further down': `${field()}<section style="position:fixed;inset:0;background:linear-gradient(#fff,#fff);pointer-events:none"></section>`,
  'cover with a blur': covered(`<div style="${OVER};backdrop-filter:blur(30px);pointer-events:none"></div>`),
  'cover by an inset shadow': covered(`<div style="${OVER};box-shadow:inset 0 0 0 60px #fff;pointer-events:none"></div>`),
  'cover with a broad border': covered(
    '<div style="position:absolute;left:0;top:-5px;width:0;height:0;border:solid #fff;border-width:30px 150px;z-index:9;pointer-events:none"></div>',
  ),
  'cover by the shadow of a dot': covered(
    '<i style="position:absolute;left:0;top:0;width:1px;height:1px;box-shadow:0 0 0 320px #fff;pointer-events:none"></i>',
  ),
  'cover by one great letter': covered(
    '<b style="position:absolute;left:-4px;top:-30px;font-size:90px;line-height:1;letter-spacing:-8px;color:#fff;pointer-events:none">██████</b>',
  ),
  'cover by the edge of an outline': covered(
    '<i style="position:absolute;left:80px;top:10px;width:1px;height:1px;outline:120px solid #fff;pointer-events:none"></i>',
  ),
  'behind the page': `<style>body{background:#fff}html{background:#fff}</style><div style="position:relative;z-index:0;background:#fff;width:400px;height:60px">${field('position:absolute;z-index:-1')}<div style="background:#fff;height:60px"></div></div>`,
  'closed details': `<details><summary>More</summary>${field()}</details>`,
  'in an open shadow root of a faded host': `<div id="host" style="opacity:.02"></div><script>host.attachShadow({mode:'open'}).innerHTML='<input id=t>'</script>`,
  'in a closed shadow root with a fading wrapper': `<div id="host"></div><script>host.attachShadow({mode:'closed'}).innerHTML='<p style="opacity:.03"><input id=t></p>'</script>`,
  'not slotted': `<div id="h">${field()}</div><script>h.attachShadow({mode:'open'}).innerHTML='<p>nothing</p>'</script>`,
  'slotted into a hidden part': `<div id="h">${field()}</div><script>h.attachShadow({mode:'open'}).innerHTML='<p style="opacity:0"><slot></slot></p>'</script>`,
  'faded by an animation': `<style>@keyframes off{to{opacity:0}}div{animation:off .01s forwards}</style>${inside('')}`,
};

const CLEAN: Readonly<Record<string, string>> = {
  'a plain box': field(),
  'below the fold': `<div style="height:3000px"></div>${field()}`,
  'in a scrolled box': `<div style="height:120px;overflow:auto"><div style="height:400px"></div>${field()}<div style="height:400px"></div></div>`,
  'a select': '<label>Country <select id="t"><option>France</option><option>Spain</option></select></label>',
  'a text area': '<label>About you<br><textarea id="t" rows="6" cols="40"></textarea></label>',
  'a tick box': '<label><input id="t" type="checkbox"> Yes</label>',
  'a rich text box': '<div id="t" contenteditable style="border:1px solid;min-height:60px;width:300px"></div>',
  'dark page': `<style>html{background:#111;color:#eee}input{background:#222;color:#eee;border:1px solid #555}</style>${field()}`,
  'no border on a coloured ground': `<div style="background:#f4f4ff;padding:20px">${field('border:0;border-bottom:1px solid #889;background:transparent;color:#223')}</div>`,
  'round corners': field('border-radius:999px;padding:8px 16px;width:260px'),
  'a floating label and an outline over it': `<div style="position:relative;width:260px;display:inline-flex"><label for="t" style="position:absolute;left:14px;top:16px;pointer-events:none;z-index:1;color:#666;transform:scale(.75);transform-origin:top left">Phone</label><div style="position:relative;display:inline-flex"><input id="t" style="border:0;padding:16px 14px;width:230px;background:none"><fieldset aria-hidden="true" style="position:absolute;inset:-5px 0 0;margin:0;pointer-events:none;border:1px solid #999"><legend><span style="opacity:0">Phone</span></legend></fieldset></div></div>`,
  'an icon and a button at its end': `<div style="position:relative;width:300px"><input id="t" style="width:300px;padding-right:60px;box-sizing:border-box"><span style="position:absolute;right:30px;top:2px;pointer-events:none"><svg width="16" height="16"><circle cx="8" cy="8" r="6"/></svg></span><button style="position:absolute;right:2px;top:1px;width:22px">x</button></div>`,
  'an arrow as background': field(
    "background:#fff url('data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22/>') no-repeat right 8px center;color:#222".replaceAll(
      '"',
      '&quot;',
    ),
  ),
  'inside a modal dialog': `<p>Page</p><dialog id="d">${field()}</dialog><script>d.showModal()</script>`,
  'inside a card with a shadow and a transform': `<div style="transform:translate(20px,10px);box-shadow:0 1px 3px #0003;padding:20px;border-radius:8px;overflow:hidden;background:#fff;width:400px">${field()}</div>`,
  'in a closed shadow root': `<div id="host"></div><script>host.attachShadow({mode:'closed'}).innerHTML='<label>Phone <input id=t></label>'</script>`,
  slotted: `<div id="h">${field()}</div><script>h.attachShadow({mode:'open'}).innerHTML='<section style="padding:12px"><slot></slot></section>'</script>`,
  'a sticky header above': `<header style="position:sticky;top:0;background:#fff;height:60px">Shop</header><div style="height:2000px"></div>${field()}<div style="height:2000px"></div>`,
};

/** ms from the person's yes to the write. */
const WATCHED = 350;
const SLOWER = 6;

describe('gate G refuses a control that a person cannot see', () => {
  for (const [name, html] of Object.entries(HIDDEN)) {
    it(name, async () => {
      expect(await gates.judge(html)).toMatchObject({ ok: false });
    });
  }
  for (const [name, technique] of Object.entries(STANDING_HIDINGS)) {
    it(`second list: ${name}`, async () => {
      expect(await gates.judge(technique(phone))).toMatchObject({ ok: false });
    });
  }
  for (const [name, technique] of Object.entries(SOFTENED_HIDINGS)) {
    it(`on a page that is a little faded: ${name}`, async () => {
      expect(await gates.judge(technique(phone))).toMatchObject({ ok: false });
    });
  }
  for (const [name, technique] of Object.entries(TIMED_HIDINGS)) {
    it(`by time: ${name}`, async () => {
      expect(await gates.judge(technique(phone), WATCHED)).toMatchObject({ ok: false });
    });
  }
  for (const name of ['a cover that comes and goes', 'a cover in step with the frames', 'flickers by a timer']) {
    it(`by time, on a machine that is six times slower: ${name}`, async () => {
      const technique = TIMED_HIDINGS[name];
      if (!technique) throw new Error(`no such technique: ${name}`);
      expect(await gates.judge(technique(phone), WATCHED, SLOWER)).toMatchObject({ ok: false });
    });
  }
  it('in a frame that its page has faded', async () => {
    const page = await bench.open(`<iframe name="inner" style="opacity:.02" srcdoc="<input id=t>"></iframe>`);
    const frame = page.page.frame('inner');
    expect(await page.run('bench.ask()', frame ?? undefined)).toMatchObject({ ok: false });
    await page.close();
  });
  it('in a frame that its page has cut to a line', async () => {
    const page = await bench.open(`<div style="overflow:hidden;height:3px"><iframe name="inner" srcdoc="<input id=t>"></iframe></div>`);
    expect(await page.run('bench.ask()', page.page.frame('inner') ?? undefined)).toMatchObject({ ok: false });
    await page.close();
  });
  it('in a frame under a sheet that lets clicks through', async () => {
    const page = await bench.open(
      `<iframe name="inner" srcdoc="<input id=t>"></iframe><div style="position:fixed;inset:0;background:#fff;pointer-events:none"></div>`,
    );
    expect(await page.run('bench.ask()', page.page.frame('inner') ?? undefined)).toMatchObject({ ok: false, reason: 'covered' });
    await page.close();
  });
  it('at the write, when it was hidden after the look', async () => {
    const page = await bench.open(field());
    expect(await page.run('bench.ask()')).toEqual({ ok: true });
    await page.inPage(`document.querySelector('#t').style.opacity = '0'`);
    expect(await page.run('bench.now()')).toEqual({ ok: false, reason: 'transparent' });
    await page.close();
  });
});

describe('gate G lets through what real sites draw', () => {
  for (const [name, html] of Object.entries(CLEAN)) {
    it(name, async () => {
      expect(await gates.judge(html)).toEqual({ ok: true });
    });
  }
  for (const [name, technique] of Object.entries(BENIGN)) {
    it(`second list: ${name}`, async () => {
      expect(await gates.judge(technique(phone))).toEqual({ ok: true });
    });
  }
  it('in a frame that is shown', async () => {
    const page = await bench.open(`<iframe name="inner" srcdoc="<input id=t>"></iframe>`);
    expect(await page.run('bench.ask()', page.page.frame('inner') ?? undefined)).toEqual({ ok: true });
    await page.close();
  });
});
