import { around, box, own, type Technique, type Techniques } from './technique.ts';

/** How real sites draw controls; all of these must pass. */
const ICON = '<svg width="16" height="16" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" fill="none" stroke="#888"/></svg>';
const ARROW =
  'url(data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22%20width=%2212%22%20height=%228%22%3E%3Cpath%20d=%22M0%200l6%208%206-8z%22/%3E%3C/svg%3E)';
const card = (style: string): Technique => box(`padding:24px;margin:16px;width:420px;${style}`);

const DRAWN: Techniques = {
  plain: own(''),
  'with a border of one side': own('border:0;border-bottom:2px solid #357;padding:6px 0'),
  'with a broad border': own('border:4px solid #234;padding:8px'),
  pill: own('border-radius:999px;padding:10px 18px;border:1px solid #aaa'),
  'inset shadow': own('box-shadow:inset 0 1px 3px #0004;border:1px solid #bbb'),
  'focus ring': own('outline:3px solid #4a90e2;outline-offset:2px'),
  'wide soft shadow': own('box-shadow:0 6px 24px #0003'),
  'light grey ground': own('background:#f3f4f6;color:#374151;border:0;padding:10px'),
  'dark ground': own('background:#1f2937;color:#e5e7eb;border:1px solid #4b5563;padding:10px'),
  'grey text': own('color:#888'),
  'pale text': own('color:#9ca3af;background:#fff'),
  'transparent over a coloured page': (f) =>
    `<style>body{background:#fde68a}</style>${f('background:transparent;border:1px solid #92400e')}`,
  'transparent over a gradient': (f) =>
    `<style>body{background:linear-gradient(135deg,#667eea,#764ba2)}</style>${f('background:transparent;color:#fff;border:1px solid #fff')}`,
  'half transparent white over a gradient': (f) =>
    `<style>body{background:linear-gradient(#134e4a,#042f2e)}</style>${f('background:#fff2;color:#fff;border:1px solid #fff8')}`,
  'gradient of its own': own('background:linear-gradient(#fff,#f1f5f9);color:#111'),
  'arrow at its end': own(`background:#fff ${ARROW} no-repeat right 8px center;padding-right:28px`),
  'icon at its start': own(`background:#fff ${ARROW} no-repeat 8px 50%/16px 16px;padding-left:32px`),
  'on a picture, with its own ground': (f) =>
    `<style>body{background:url(data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=)}</style>${f('background:#fff;color:#222')}`,
  'large letters': own('font-size:28px;padding:12px;width:380px'),
  'small letters': own('font-size:11px'),
  'spaced letters': own('letter-spacing:3px;text-transform:uppercase'),
  'a code box': own('letter-spacing:12px;font:24px monospace;width:240px'),
  'indent for a sign': own('text-indent:20px;width:240px'),
  'right aligned': own('text-align:right'),
  'right to left': (f) => `<div dir="rtl">${f()}</div>`,
  monospace: own('font-family:monospace'),
  'web font': (f) =>
    `<style>@font-face{font-family:site;src:local("DejaVu Serif"),local("Liberation Serif")}</style>${f('font-family:site,serif')}`,
  'web font a little adjusted': (f) =>
    `<style>@font-face{font-family:site2;src:local("DejaVu Sans"),local("Liberation Sans");size-adjust:96%;ascent-override:95%}</style>${f('font-family:site2,sans-serif')}`,
  'high line': own('line-height:48px;height:48px'),
  'an area with a line of 1.8': (f) => f('line-height:1.8;height:120px;width:400px', 'area'),
  'a rich box': (f) => f('min-height:80px;width:400px;border:1px solid #ccc;padding:8px', 'rich'),
  'a number of two digits': own('width:56px'),
  'a short code': own('width:44px;padding:4px'),
  'half faded': own('opacity:.75'),
  'dark mode by the scheme': (f) => `<style>:root{color-scheme:dark}</style>${f()}`,
};

const PLACED: Techniques = {
  'card with a shadow': card('box-shadow:0 10px 30px #0003;border-radius:12px;background:#fff'),
  'card scaled by a hair': card('transform:scale(.98);background:#fff;border:1px solid #ddd'),
  'card scaled up': card('transform:scale(1.03);background:#fff;border:1px solid #ddd'),
  'card of frosted glass': (f) =>
    `<style>body{background:linear-gradient(#88a,#ccd)}</style><div style="backdrop-filter:blur(12px);background:#fffc;padding:24px;width:420px;border-radius:16px">${f()}</div>`,
  'card with a drop shadow filter': card('filter:drop-shadow(0 4px 12px #0004);background:#fff'),
  'card a little faded': card('opacity:.95;background:#fff'),
  'moved by whole pixels': card('transform:translate(20px,10px)'),
  'centred by a transform': box('position:absolute;left:50%;top:50%;transform:translate(-50%,-50%);padding:20px;background:#fff'),
  'round card that cuts its corners': card('border-radius:24px;overflow:hidden;background:#f8fafc'),
  'settled after it came in': (f) =>
    `<style>@keyframes k{from{opacity:0;transform:translateY(12px)}}#a{animation:k .05s both}</style><div id="a" style="padding:20px">${f()}</div>`,
  'a spinner elsewhere': (f) =>
    `<style>@keyframes k{to{rotate:1turn}}#a{width:20px;height:20px;border:3px solid #ccc;border-top-color:#333;border-radius:50%;animation:k 1s infinite linear;float:right}</style><i id="a"></i>${f()}`,
  'a ground that moves': (f) =>
    `<style>@keyframes k{to{background-position:200px}}body{background:linear-gradient(90deg,#fee,#eef);background-size:200% 100%;animation:k 6s infinite}</style>${f('background:#fff')}`,
  'a header that stays': (f) =>
    `<header style="position:fixed;inset:0 0 auto 0;height:64px;background:#fff;z-index:10">Shop</header><div style="height:1800px"></div>${f()}<div style="height:1800px"></div>`,
  'a cookie bar below': (f) =>
    `${f()}<div style="position:fixed;inset:auto 0 0 0;height:180px;background:#222;color:#fff;z-index:99">We use cookies</div>`,
  'a chat bubble in the corner': (f) =>
    `${f()}<div style="position:fixed;right:20px;bottom:20px;width:60px;height:60px;border-radius:50%;background:#06c;z-index:99;box-shadow:0 4px 20px #0006"></div>`,
  'a modal over a dimmed page': (f) =>
    `<p>Page</p><dialog id="dm" style="padding:24px;border:0;border-radius:8px">${f()}</dialog><style>#dm::backdrop{background:#000a}</style><script>dm.showModal()</script>`,
  'a modal of divs': (f) =>
    `<p>Page</p><div style="position:fixed;inset:0;background:#000a;z-index:50"></div><div style="position:fixed;z-index:51;left:120px;top:80px;background:#fff;padding:24px;border-radius:8px">${f()}</div>`,
  'a long dialog that scrolls': (f) =>
    `<div style="position:fixed;inset:40px 200px;overflow:auto;background:#fff;border:1px solid #aaa"><div style="height:1500px">Terms</div>${f()}<div style="height:900px"></div></div>`,
  'a table of fields': (f) => `<table border="1"><tr><td>Phone</td><td>${f()}</td><td>x</td></tr></table>`,
  'a grid of fields': (f) =>
    `<div style="display:grid;grid-template-columns:1fr 1fr;gap:12px"><label>A <input></label>${f()}<label>C <input></label></div>`,
  'a fieldset': (f) => `<fieldset><legend>You</legend>${f()}</fieldset>`,
  'columns of text': (f) => `<div style="columns:2"><p>Words of a page.</p>${f()}<p>More words.</p></div>`,
  'display contents around': (f) => `<div style="display:contents"><div style="display:contents">${f()}</div></div>`,
  'a section drawn when near': box('content-visibility:auto;contain-intrinsic-size:auto 60px'),
  'contained for speed': box('contain:layout paint style;padding:10px'),
  'an open details': around('<details open><summary>More</summary>', '</details>'),
  'a popover of fields': (f) => `<div id="pf" popover="manual" style="padding:20px">${f()}</div><script>pf.showPopover()</script>`,
  'slotted into a card': (f) =>
    `<div id="sr">${f()}</div><script>sr.attachShadow({mode:'open'}).innerHTML='<style>section{padding:16px;border:1px solid #ccc;border-radius:8px;overflow:hidden}</style><section><slot></slot></section>'</script>`,
};

const WIDGETS: Techniques = {
  'floating label': (f) =>
    `<div style="position:relative;width:280px">${f('width:100%;padding:20px 12px 6px;box-sizing:border-box;border:1px solid #aaa;border-radius:4px')}<span style="position:absolute;left:12px;top:6px;font-size:12px;color:#666;pointer-events:none">Phone</span></div>`,
  'floating label in its place': (f) =>
    `<div style="position:relative;width:280px">${f('width:100%;padding:14px 12px;box-sizing:border-box')}<span style="position:absolute;left:12px;top:14px;color:#777;pointer-events:none;transition:.2s">Phone number</span></div>`,
  'outlined with a notch': (f) =>
    `<div style="position:relative;display:inline-flex;width:280px">${f('border:0;padding:16px 14px;width:100%;background:none')}<fieldset aria-hidden="true" style="position:absolute;inset:-5px 0 0;margin:0;padding:0 8px;pointer-events:none;border:1px solid #999;border-radius:4px;overflow:hidden"><legend style="width:auto;height:11px;font-size:.75em;visibility:hidden"><span>Phone</span></legend></fieldset></div>`,
  'line that grows on focus': (f) =>
    `<style>#w{position:relative;width:280px}#w::after{content:'';position:absolute;left:0;right:0;bottom:0;height:2px;background:#1976d2;transform:scaleX(0);pointer-events:none}</style><div id="w">${f('width:100%;border:0;border-bottom:1px solid #888')}</div>`,
  'icon before it': (f) =>
    `<div style="position:relative;width:280px"><span style="position:absolute;left:8px;top:6px;pointer-events:none">${ICON}</span>${f('width:100%;padding:6px 6px 6px 32px;box-sizing:border-box')}</div>`,
  'button to clear it': (f) =>
    `<div style="position:relative;width:280px">${f('width:100%;padding:8px 40px 8px 8px;box-sizing:border-box')}<button type="button" style="position:absolute;right:4px;top:4px;width:28px;height:24px">x</button></div>`,
  'flag and code before it': (f) =>
    `<div style="display:flex;width:320px;border:1px solid #aaa"><button type="button" style="border:0;background:#eee">+44</button>${f('border:0;flex:1')}</div>`,
  'unit after it': (f) =>
    `<div style="display:inline-flex;align-items:center;border:1px solid #aaa;border-radius:6px">${f('border:0')}<span style="padding:0 8px;background:#eee">km</span></div>`,
  'count below it': (f) =>
    `<div style="position:relative;width:280px">${f('width:100%')}<small style="position:absolute;right:4px;bottom:-16px">0 / 200</small></div>`,
  'tooltip beside it': (f) =>
    `<div style="position:relative;width:280px">${f('width:180px')}<div style="position:absolute;left:210px;top:-10px;padding:8px;background:#333;color:#fff;border-radius:4px">With the area code</div></div>`,
};

/** As design systems and newer style sheets draw them. */
const MODERN: Techniques = {
  'filled field of a design system': (f) =>
    `<style>#w{position:relative;width:280px;background:#0000000f;border-radius:4px 4px 0 0}#w::before{content:'\\00a0';position:absolute;inset:auto 0 0 0;border-bottom:1px solid #0006;pointer-events:none}#w::after{content:'';position:absolute;inset:auto 0 0 0;border-bottom:2px solid #1976d2;transform:scaleX(0);pointer-events:none}</style><div id="w">${f('border:0;background:none;padding:25px 12px 8px;width:100%;box-sizing:border-box')}</div>`,
  'state layer over a field': (f) =>
    `<div style="position:relative;width:280px"><div style="position:absolute;inset:0;background:#000;opacity:0;pointer-events:none"></div>${f('width:100%;padding:16px;border:0;background:#eee;box-sizing:border-box')}<div style="position:absolute;inset:0;background:#1976d2;opacity:.04;pointer-events:none"></div></div>`,
  'outline of three parts': (f) =>
    `<div style="position:relative;width:280px"><div style="position:absolute;inset:0;display:flex;pointer-events:none"><i style="width:12px;border:1px solid #888;border-right:0;border-radius:4px 0 0 4px"></i><i style="width:60px;border-bottom:1px solid #888"></i><i style="flex:1;border:1px solid #888;border-left:0"></i></div>${f('width:100%;padding:16px;border:0;background:none;box-sizing:border-box')}</div>`,
  'date with its button spread over it': (f) =>
    `<style>#t{position:relative}#t::-webkit-calendar-picker-indicator{position:absolute;inset:0;width:auto;height:auto;color:transparent;background:transparent;opacity:0}</style>${f('width:200px', 'type="date"')}`,
  'number without arrows': (f) =>
    `<style>#t::-webkit-inner-spin-button{appearance:none;margin:0}</style>${f('appearance:textfield;width:120px', 'type="number"')}`,
  'area with a thin scroll bar': (f) =>
    `<style>#t::-webkit-scrollbar{width:8px}</style>${f('width:300px;height:80px;overflow-y:scroll', 'area')}`,
  'underlined text': own('text-decoration:underline 2px #357;text-underline-offset:4px'),
  'own outline just inside': own('outline:2px solid #1976d2;outline-offset:-2px;padding:8px'),
  'grows with its text': own('field-sizing:content;min-width:160px'),
  'placeholder of a rich box': (f) =>
    `<style>#t{position:relative}#t:empty::before{content:'Write here';position:absolute;left:8px;color:#999;pointer-events:none}</style>${f('width:320px;min-height:60px;padding:8px;border:1px solid #ccc', 'rich')}`,
  'chips before a rich box': (f) =>
    `<div style="display:flex;gap:4px;border:1px solid #bbb;padding:4px;width:400px"><b style="background:#def;border-radius:9px;padding:2px 8px">One</b>${f('flex:1;min-width:120px', 'rich')}</div>`,
  'hint held to it by an anchor': (f) =>
    `<style>#t{anchor-name:--t}#a{position:absolute;position-anchor:--t;top:anchor(bottom);left:anchor(left);margin-top:6px;background:#333;color:#fff;padding:6px}</style>${f('width:200px')}<div id="a">As on your card</div>`,
  'a tab panel that is shown': (f) =>
    `<div role="tablist"><button role="tab" aria-selected="true">You</button><button role="tab">Pay</button></div><div role="tabpanel" style="padding:12px">${f()}</div><div role="tabpanel" hidden><input></div>`,
  'a page that came by a transition': (f) =>
    `<style>::view-transition-group(*),::view-transition-old(*),::view-transition-new(*){animation-duration:.03s}</style><div id="a" hidden>${f()}</div><script>document.startViewTransition(()=>{a.hidden=false})</script>`,
  'fields that slide in by a starting style': (f) =>
    `<style>#a{opacity:1;translate:0;transition:.05s;@starting-style{opacity:0;translate:0 10px}}</style><div id="a">${f()}</div>`,
  'a details that grew': (f) =>
    `<style>details::details-content{transition:.05s;opacity:0}details[open]::details-content{opacity:1}</style><details open><summary>More</summary>${f()}</details>`,
  'rounded by a squircle': own('border-radius:14px;corner-shape:squircle;padding:10px 16px'),
  'a cookie banner in the corner': (f) =>
    `${f()}<div style="position:fixed;right:16px;bottom:16px;width:360px;height:200px;background:#fff;box-shadow:0 0 40px #0005;z-index:9999;padding:16px">We use cookies <button>Fine</button></div>`,
  'a sticky side bar': (f) =>
    `<div style="display:flex;gap:20px"><aside style="position:sticky;top:0;height:400px;width:200px;background:#eee">Steps</aside><div>${f()}</div></div>`,
  'a page zoomed by its own style': (f) => `<div style="zoom:.9">${f()}</div>`,
};

export const BENIGN: Techniques = { ...DRAWN, ...PLACED, ...WIDGETS, ...MODERN };
