import { box, own, type Technique, type Techniques, under } from './technique.ts';

/** Newer parts of CSS and of the browser's own controls: what each can do to a control beyond the older lists. */
const OVER = 'position:absolute;left:0;top:0;width:420px;height:90px;background:#fff;pointer-events:none';

/** Parts that the browser draws in a control, or a page makes out of nothing beside it. */
const PARTS: Techniques = {
  'fade that starts and hardly moves': (f) =>
    `<style>#a{opacity:1;transition:opacity 99999s;@starting-style{opacity:0}}</style><div id="a">${f()}</div>`,
  'contents of a details faded': (f) =>
    `<style>details::details-content{opacity:.01}</style><details open><summary>More</summary>${f()}</details>`,
  'contents of a details clipped': (f) =>
    `<style>details::details-content{display:block;height:1px;overflow:hidden}</style><details open><summary>More</summary>${f()}</details>`,
  'own generated box of a rich box': (f) =>
    `<style>#t{position:relative}#t::after{content:'';position:absolute;inset:-4px;background:#fff;pointer-events:none}</style>${f('width:300px;height:40px', 'rich')}`,
  'a cover inside a rich box': (f) =>
    f('width:300px;height:40px;position:relative', 'rich').replace(
      '</div>',
      '<b contenteditable="false" style="position:absolute;inset:-4px;background:#fff"></b></div>',
    ),
  'painted over by a highlight': (f) =>
    `<style>::highlight(h){color:#fff;background:#fff}</style>${f('width:300px;height:40px', 'rich')}<script>r=document.createRange();r.selectNodeContents(t);CSS.highlights.set('h',new Highlight(r))</script>`,
  'own outline, inwards': own('outline:60px solid #fff;outline-offset:-60px;width:200px'),
  'struck through by a thick line': own('text-decoration:line-through 40px #fff'),
  'struck through from around a rich box': (f) => `<div style="text-decoration:line-through 60px #fff">${f('width:300px', 'rich')}</div>`,
  'scroll bar as wide as the area': (f) =>
    `<style>#t::-webkit-scrollbar{width:290px;background:#fff}</style>${f('width:300px;height:60px;overflow-y:scroll', 'area')}`,
  'scroll bar as wide as a rich box': (f) =>
    `<style>#t::-webkit-scrollbar{width:297px;background:#fff}</style>${f('width:300px;height:60px;overflow-y:scroll', 'rich')}`,
  'letters larger than the area': (f) => f('font-size:600px;height:40px;width:300px', 'area'),
  'button of a scroller over it': (f) =>
    `<style>#s{width:420px;height:60px;overflow:auto hidden;white-space:nowrap}#s::scroll-button(right){content:'';position:fixed;inset:0;background:#fff;border:0;pointer-events:none}</style><div id="s">${f()}<i style="display:inline-block;width:2000px">x</i></div>`,
  'a great first letter around it': (f) =>
    `<style>#a{position:relative}#a::first-letter{font-size:260px;line-height:0;color:#fff;background:#fff}</style>${f()}<div id="a" style="margin-top:-40px;pointer-events:none">■</div>`,
};

const PLACES: Techniques = {
  'a cover held to it by an anchor': (f) =>
    `<style>#t{anchor-name:--t}#a{position:absolute;position-anchor:--t;inset:anchor(top) anchor(right) anchor(bottom) anchor(left);margin:-6px;background:#fff;pointer-events:none}</style>${f('width:200px')}<div id="a"></div>`,
  'interactivity inert': box('interactivity:inert'),
  'corners that are notched': own('border-radius:50%;corner-shape:notch;overflow:hidden;width:200px;height:30px'),
  'corners of the box that are scooped': (f) =>
    `<div style="width:260px;height:60px;border-radius:50%;corner-shape:notch;overflow:hidden;position:relative"><div style="position:absolute;left:10px;top:10px">${f('width:100px')}</div></div>`,
  'clip by a shape': own('clip-path:shape(from 0 0,line to 1px 0,line to 0 1px)'),
  'in a canvas that draws nothing of it': (f) => `<canvas layoutsubtree width="400" height="60">${f()}</canvas>`,
  'zoomed away by steps': (f) => `<div style="zoom:.4"><div style="zoom:.4"><div style="zoom:.4">${f('font-size:30px')}</div></div></div>`,
  'a picture of the page before': (f) =>
    `<style>::view-transition{pointer-events:none}::view-transition-group(*),::view-transition-old(*){animation:none;opacity:1}::view-transition-new(*){animation:k 9999s;opacity:0}@keyframes k{to{opacity:0}}</style><div id="a" hidden>${f()}</div><script>document.startViewTransition(()=>{a.hidden=false})</script>`,
  'a paused cover': (f) =>
    `<style>@keyframes k{from{opacity:1}to{opacity:0}}#a{${OVER};animation:k 1s paused}</style><div style="position:relative;height:40px">${f('width:200px')}</div><div id="a"></div>`,
  'a sheet of the page’s own layer': (f) =>
    `${f()}<div popover="hint" id="p" style="inset:0;width:100vw;height:100vh;border:0;margin:0;background:#fff;pointer-events:none"></div><script>p.showPopover()</script>`,
  'a cover of many frames': under(
    `<iframe style="${OVER};border:0" srcdoc="<body style='background:#fff'><iframe style='border:0;width:999px;height:99px;background:#fff'></iframe>"></iframe>`,
  ),
  'fixed under a moved page': (f) => `<style>body{translate:0 -900px}</style>${f('position:fixed;left:20px;top:20px')}`,
};

export const NEWER_HIDINGS: Techniques = { ...PARTS, ...PLACES };

/** The same, where something that hides nothing keeps the browser from ever calling the control whole. */
export const softened =
  (technique: Technique): Technique =>
  (field) =>
    `<div style="opacity:.97">${technique(field)}</div>`;
