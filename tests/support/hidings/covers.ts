import { type Techniques, under } from './technique.ts';

/** Something is drawn over it: by another box, by what another box paints outside itself, or by a layer above the page. */
const SHEET = 'position:absolute;left:0;top:0;width:420px;height:90px;pointer-events:none';

const SHEETS: Techniques = {
  'frame over it': under(`<iframe style="${SHEET};border:0;background:#fff" srcdoc="<body style=background:white>"></iframe>`),
  'canvas over it': under(
    `<canvas id="cv" width="420" height="90" style="${SHEET}"></canvas><script>c=cv.getContext('2d');c.fillStyle='#fff';c.fillRect(0,0,420,90)</script>`,
  ),
  'video over it': under(`<video style="${SHEET};background:#fff"></video>`),
  'svg over it': under(`<svg style="${SHEET}"><rect width="420" height="90" fill="#fff"/></svg>`),
  'svg that flows out of one pixel': under(
    `<svg style="position:absolute;left:0;top:0;width:1px;height:1px;overflow:visible;pointer-events:none"><rect width="420" height="90" fill="#fff" pointer-events="none"/></svg>`,
  ),
  'picture over it': under(
    `<img alt="" style="${SHEET}" src="data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22%3E%3Crect%20width=%22999%22%20height=%22999%22%20fill=%22%23fff%22/%3E%3C/svg%3E">`,
  ),
  'sheet almost opaque': under(`<div style="${SHEET};background:#fff;opacity:.97"></div>`),
  'sheet that brightens': under(`<div style="${SHEET};background:#fff;mix-blend-mode:lighten"></div>`),
  'sheet of frosted glass': under(`<div style="${SHEET};backdrop-filter:brightness(9)"></div>`),
  'sheet of a gradient': under(`<div style="${SHEET};background:linear-gradient(90deg,#fff,#fffe)"></div>`),
  'sheet of many stripes': under(
    Array.from(
      { length: 30 },
      (_, i) => `<div style="position:absolute;left:0;top:${i * 3}px;width:420px;height:3px;background:#fff;pointer-events:none"></div>`,
    ).join(''),
  ),
  'sheet before the body': (f) =>
    `<style>body::before{content:'';position:fixed;inset:0;background:#fff;pointer-events:none;z-index:9}</style>${f()}`,
  'sheet after the page': (f) =>
    `<style>html::after{content:'';position:fixed;inset:0;background:#fff;pointer-events:none;z-index:9}</style>${f()}`,
  'sheet after the form': (f) =>
    `<style>#fm{position:relative}#fm::after{content:'';position:absolute;inset:-9px;background:#fff;pointer-events:none}</style><form id="fm"><p>${f()}</p></form>`,
  'its ground is over it': (f) =>
    `<div style="position:relative;z-index:-1">${f()}</div><div style="position:absolute;inset:0;background:#fff;pointer-events:none"></div>`,
  'backdrop of a popover': (f) =>
    `<style>#pp::backdrop{background:#fff}</style>${f()}<div id="pp" popover="manual" style="inset:auto 0 0 auto;width:40px;height:20px;border:0">x</div><script>pp.showPopover()</script>`,
  'backdrop of a dialog': (f) =>
    `<style>#dd::backdrop{background:#fff}</style>${f()}<dialog id="dd" style="margin:auto 0 0 auto;width:40px;height:20px;border:0;padding:0">x</dialog><script>dd.showModal()</script>`,
  'a later place in the grid': (f) =>
    `<div style="display:grid"><div style="grid-area:1/1">${f()}</div><div style="grid-area:1/1;background:#fff;pointer-events:none"></div></div>`,
  'a later place with no margin': (f) =>
    `<div>${f('display:block;height:24px')}</div><div style="margin-top:-40px;height:60px;background:#fff;position:relative;pointer-events:none"></div>`,
  'a sticky bar of the whole window': (f) =>
    `<div style="position:sticky;top:0;height:100vh;background:#fff;z-index:3;pointer-events:none"></div><div style="margin-top:-90vh">${f()}</div>`,
  'sheet in a shadow root of the body': (f) =>
    `${f()}<div id="so"></div><script>so.attachShadow({mode:'closed'}).innerHTML='<style>:host::after{content:"";position:fixed;inset:0;background:#fff;pointer-events:none}</style>'</script>`,
  'its label laid over it with letters': (f) =>
    `<div style="position:relative;width:300px">${f('width:200px')}<span style="position:absolute;left:0;top:-6px;font:bold 34px/1 monospace;color:#fff;background:#fff;pointer-events:none">MMMMMMMMMM</span></div>`,
  'a ground inside its own wrapper': (f) =>
    `<div style="position:relative;width:300px">${f('width:200px')}<span style="position:absolute;left:0;top:-6px;width:300px;height:40px;background:#fff;pointer-events:none"></span></div>`,
};

const AT = 'position:absolute;left:2px;top:4px;width:1px;height:1px;pointer-events:none';
const FAR: Techniques = {
  'shadow of a neighbour': under(`<hr style="${AT};border:0;margin:0;box-shadow:0 0 0 300px #fff">`),
  'shadow thrown from afar': under(
    '<hr style="position:absolute;left:-900px;top:0;width:400px;height:90px;border:0;margin:0;box-shadow:900px 0 0 10px #fff;pointer-events:none">',
  ),
  'outline of a neighbour': under(`<hr style="${AT};border:0;margin:0;outline:300px solid #fff">`),
  'outline of the form, inwards': (f) => `<form style="width:400px;padding:9px;outline:60px solid #fff;outline-offset:-60px">${f()}</form>`,
  'outline of the page': (f) => `<style>body{outline:900px solid #fff;outline-offset:-900px}</style>${f()}`,
  'border image that grows': under(`<hr style="${AT};margin:0;border:1px solid;border-image:linear-gradient(#fff,#fff) 1/1px/300px">`),
  'mirror image of a block': under(
    '<div style="position:absolute;left:0;top:95px;width:420px;height:90px;background:#fff;-webkit-box-reflect:above 0;pointer-events:none"></div>',
  ),
  'drop shadow of a neighbour': under(
    '<div style="position:absolute;left:-900px;top:0;width:420px;height:90px;background:#fff;filter:drop-shadow(900px 0 0 #fff);pointer-events:none"></div>',
  ),
  'shadow of letters': under(
    '<b style="position:absolute;left:-900px;top:-20px;font:90px/1 monospace;letter-spacing:-9px;color:transparent;text-shadow:900px 0 0 #fff;pointer-events:none">██████████</b>',
  ),
  'letters that flow out of nothing': under(
    '<b style="position:absolute;left:0;top:10px;width:0;height:0;line-height:0;font-size:260px;color:#fff;pointer-events:none">■</b>',
  ),
  'marker of a list': (f) =>
    `<style>#ml::marker{content:'██████████████';color:#fff;font-size:60px;line-height:0}</style><ul style="position:relative"><li>${f()}</li></ul><ul style="position:absolute;left:0;top:0;margin:0;padding-left:700px;pointer-events:none;line-height:0"><li id="ml">&nbsp;</li></ul>`,
  'stroke of a word': under(
    '<b style="position:absolute;left:4px;top:6px;font:12px/1 monospace;color:#fff;-webkit-text-stroke:90px #fff;pointer-events:none">iiiiiiiiiiiiiiii</b>',
  ),
};

export const COVER_HIDINGS: Techniques = { ...SHEETS, ...FAR };
