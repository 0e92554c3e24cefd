import { around, box, own, type Techniques } from './technique.ts';

/** Clipped, moved, shrunk, turned or faded away, by the control itself or by what it stands in. */
const CLIPPED: Techniques = {
  'clip-path ellipse': own('clip-path:ellipse(1% 1%)'),
  'clip-path path': own("clip-path:path('M0 0L1 0L0 1z')"),
  'clip-path xywh': own('clip-path:xywh(0 0 2px 2px)'),
  'clip-path rect': own('clip-path:rect(0 1px 1px 0)'),
  'clip-path inset around': box('clip-path:inset(0 100% 0 0)'),
  'clip-path far around': (f) => `<main style="clip-path:inset(0 0 100% 0)"><section><div><p>${f()}</p></div></section></main>`,
  'clip-path of an svg': (f) =>
    `<svg width="0" height="0" style="position:absolute"><clipPath id="cp"><rect width="1" height="1"/></clipPath></svg>${f('clip-path:url(#cp)')}`,
  'clip-path on the border box only': own('clip-path:inset(50% 0) border-box'),
  'clip of an absolute box': box('position:absolute;clip:rect(0 1px 1px 0)'),
  'mask of an svg': (f) =>
    `<svg width="0" height="0" style="position:absolute"><mask id="mk"><rect width="0" height="0" fill="white"/></mask></svg>${f('mask:url(#mk)')}`,
  'mask radial around': box('mask-image:radial-gradient(circle,transparent 99%,#000)'),
  'mask of no size': box('mask:linear-gradient(#000,#000) no-repeat 0 0/0 0'),
  'mask box image': own('-webkit-mask-box-image:linear-gradient(transparent,transparent)'),
  'mask composite': box('mask:linear-gradient(#000,#000),linear-gradient(#000,#000);mask-composite:exclude'),
  'round corner of a great box': (f) =>
    `<div style="width:900px;height:700px;border-radius:50%;overflow:hidden;position:relative"><div style="position:absolute;left:0;top:0">${f('width:90px')}</div></div>`,
  'round corner of an elliptic clip': (f) =>
    `<div style="width:700px;height:600px;border-radius:300px 0 0 0;overflow:clip;position:relative"><div style="position:absolute;left:0;top:0">${f('width:60px;height:18px')}</div></div>`,
  'scrolled out of its box': (f) =>
    `<div id="sc" style="height:60px;overflow:hidden">${f()}<div style="height:900px"></div></div><script>onload=sc.onscroll=()=>{sc.scrollTop=400};sc.scrollTop=400</script>`,
  'overflow clip with a margin': (f) => `<div style="height:1px;overflow:clip;overflow-clip-margin:2px">${f()}</div>`,
  'text overflow of a nowrap row': (f) =>
    `<div style="width:60px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis">A long text before it ${f()}</div>`,
  'grid row of no height': (f) =>
    `<div style="display:grid;grid-template-rows:0fr"><div style="overflow:hidden;min-height:0">${f()}</div></div>`,
  'max-height 0': box('max-height:0;overflow:hidden'),
  'details that draws nothing': around('<details><summary>More</summary>', '</details>'),
  'hidden until found': around('<div hidden="until-found">', '</div>'),
  'popover not open': around('<div popover>', '</div>'),
  'dialog not open': around('<dialog>', '</dialog>'),
  'container query': (f) =>
    `<style>#cq{container-type:inline-size;width:200px}@container (min-width:100px){#cq>div{display:none}}</style><div id="cq"><div>${f()}</div></div>`,
  'print only': (f) => `<style>@media screen{.po{display:none}}</style><div class="po">${f()}</div>`,
  'collapsed row': (f) => `<table><tr style="visibility:collapse"><td>${f()}</td></tr></table>`,
  'fallback of a canvas': around('<canvas width="200" height="40">', '</canvas>'),
  'fallback of an object': around(
    '<object data="data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=" width="200" height="30">',
    '</object>',
  ),
};

const MOVED: Techniques = {
  'offset path': own("offset-path:path('M-5000 0L-5001 0');offset-distance:0%;position:absolute"),
  'translate property': own('translate:-5000px'),
  'translate around': box('translate:0 -5000px'),
  'rotate property around x': own('rotate:x 90deg'),
  'far behind in perspective': (f) => `<div style="perspective:100px">${`<div style="transform:translateZ(-90000px)">${f()}</div>`}</div>`,
  'matrix of zeros': own('transform:matrix(0,0,0,0,0,0)'),
  'back of a card': (f) =>
    `<div style="transform-style:preserve-3d;transform:rotateY(180deg)"><div style="backface-visibility:hidden">${f()}</div></div>`,
  'turned away in two steps': (f) =>
    `<div style="perspective:500px"><div style="transform:rotateY(89deg);transform-style:preserve-3d"><div>${f()}</div></div></div>`,
  'scale 0 around': box('transform:scale(0)'),
  'scale x 0.02': box('transform:scaleX(0.02)'),
  'scale by three boxes': (f) =>
    `<div style="scale:.4"><div style="scale:.4"><div style="scale:.4">${f('font-size:20px')}</div></div></div>`,
  'zoom 0.05': box('zoom:0.05'),
  'zoom by the control': own('zoom:0.08;width:4000px;height:400px'),
  'float with a negative margin': own('float:left;margin-left:-5000px'),
  'negative margin above the page': box('margin-top:-4000px'),
  'fixed below the window': own('position:fixed;bottom:-500px'),
  'fixed right of the window': box('position:fixed;left:100vw'),
  'relative off the page': own('position:relative;left:-9000px'),
  'inset of percent': own('position:absolute;inset-inline-start:-300%'),
  'right to left off the page': (f) => `<div dir="rtl" style="position:absolute;right:100%;width:400px">${f()}</div>`,
  'one letter wide': own('width:11px;padding:0;border:0'),
  'ten by ten': own('width:10px;height:10px;padding:0;border:0'),
  'svg group of no opacity': (f) =>
    `<svg width="400" height="60"><g opacity="0"><foreignObject width="400" height="60">${f()}</foreignObject></g></svg>`,
  'foreign object of no width': (f) =>
    `<svg width="400" height="60"><foreignObject width="0.5" height="60" overflow="hidden">${f()}</foreignObject></svg>`,
  'svg scaled by its view box': (f) =>
    `<svg width="30" height="5" viewBox="0 0 3000 500"><foreignObject width="3000" height="500">${f()}</foreignObject></svg>`,
  'in the definitions of an svg': (f) =>
    `<svg width="300" height="60"><defs><foreignObject width="300" height="60">${f()}</foreignObject></defs></svg>`,
  'clip of an svg group': (f) =>
    `<svg width="400" height="60"><clipPath id="gc"><rect width="1" height="1"/></clipPath><g clip-path="url(#gc)"><foreignObject width="400" height="60">${f()}</foreignObject></g></svg>`,
};

const FADED: Techniques = {
  'opacity 0.9 by eight': (f) => `${'<div style="opacity:.7">'.repeat(8)}${f()}${'</div>'.repeat(8)}`,
  'opacity through display contents': (f) =>
    `<div style="opacity:.03"><div style="display:contents"><div style="display:contents">${f()}</div></div></div>`,
  'opacity of the body': (f) => `<style>body{opacity:.01}</style>${f()}`,
  'opacity by percent': own('opacity:1%'),
  'filter opacity on body': (f) => `<style>body{filter:opacity(.02)}</style>${f()}`,
  'filter contrast 0': box('filter:contrast(0)'),
  'filter brightness 100': box('filter:brightness(100)'),
  'filter of two that cancel': box('filter:brightness(50) grayscale(1)'),
  'svg filter with a flood': (f) =>
    `<svg width="0" height="0" style="position:absolute"><filter id="fl" x="0" y="0" width="1" height="1"><feFlood flood-color="#fff"/></filter></svg><div style="filter:url(#fl)">${f()}</div>`,
  'svg filter with an offset': (f) =>
    `<svg width="0" height="0" style="position:absolute"><filter id="fo"><feOffset dx="4000"/></filter></svg><div style="filter:url(#fo)">${f()}</div>`,
  'blend with the ground': (f) => `<div style="background:#fff;padding:9px"><div style="mix-blend-mode:lighten">${f()}</div></div>`,
  'blend of a great one': (f) => `<div style="background:#fff"><section style="mix-blend-mode:color-dodge"><p>${f()}</p></section></div>`,
  'blend screen on white': (f) => `<div style="background:#fff">${f('mix-blend-mode:screen')}</div>`,
  'shadow root that fades its slot': (f) =>
    `<div id="sr">${f()}</div><script>sr.attachShadow({mode:'closed'}).innerHTML='<style>::slotted(*){opacity:0!important}</style><slot></slot>'</script>`,
  'shadow host style': (f) =>
    `<div id="sr">${f()}</div><script>sr.attachShadow({mode:'open'}).innerHTML='<style>:host{opacity:.02}</style><slot></slot>'</script>`,
  'slot that clips': (f) =>
    `<div id="sr">${f()}</div><script>sr.attachShadow({mode:'open'}).innerHTML='<slot style="display:block;height:1px;overflow:hidden"></slot>'</script>`,
  'slot that fades': (f) =>
    `<div id="sr">${f()}</div><script>sr.attachShadow({mode:'open'}).innerHTML='<slot style="display:block;opacity:.01"></slot>'</script>`,
  'part of a closed root': (f) =>
    `<style>#sr::part(p){opacity:.01}</style><div id="sr">${f()}</div><script>sr.attachShadow({mode:'closed'}).innerHTML='<div part="p"><slot></slot></div>'</script>`,
};

export const BOX_HIDINGS: Techniques = { ...CLIPPED, ...MOVED, ...FADED };
