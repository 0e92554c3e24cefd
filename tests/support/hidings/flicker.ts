import type { Techniques } from './technique.ts';

/** What a script draws from frame to frame, by ways that leave no attribute and no animation behind, at slow and fast beats. */
const SHEET = 'position:fixed;inset:0;background:#fff;pointer-events:none';

export const FLICKERS: Techniques = {
  'a cover by a rule of a style sheet': (f) =>
    `<style id="st">#a{${SHEET};display:none}</style>${f()}<div id="a"></div><script>n=0;setInterval(()=>{st.sheet.cssRules[0].style.display=n++%4?'block':'none'},40)</script>`,
  'a cover in step with the frames': (f) =>
    `${f()}<div id="a" style="${SHEET}"></div><script>n=0;(function l(){a.style.display=n++%4?'block':'none';requestAnimationFrame(l)})()</script>`,
  'a cover for most of a second': (f) =>
    `${f()}<div id="a" style="${SHEET}"></div><script>n=0;setInterval(()=>{a.style.display=n++%6?'block':'none'},120)</script>`,
  'a layer that opens and closes': (f) =>
    `${f()}<div id="a" popover="manual" style="${SHEET};width:100vw;height:100vh;border:0;margin:0"></div><script>n=0;setInterval(()=>{n++%4?a.matches(':popover-open')||a.showPopover():a.hidePopover()},30)</script>`,
  'text that is clear by a timer': (f) => `${f()}<script>n=0;setInterval(()=>{t.style.color=n++%4?'transparent':'#000'},30)</script>`,
  'text that is clear by a rule': (f) =>
    `<style id="st">#t{color:#000}</style>${f()}<script>n=0;setInterval(()=>{st.sheet.cssRules[0].style.color=n++%4?'#fff':'#000'},60)</script>`,
  'text that is clear for most of a second': (f) =>
    `${f()}<script>n=0;setInterval(()=>{t.style.color=n++%6?'transparent':'#000'},120)</script>`,
  'a variable that fades it': (f) =>
    `<div id="a" style="opacity:var(--o,1)">${f()}</div><script>n=0;setInterval(()=>{document.documentElement.style.setProperty('--o',n++%4?0:1)},30)</script>`,
  'a paused animation that a script moves': (f) =>
    `<div id="a">${f()}</div><script>n=0;k=a.animate({opacity:[1,0]},{duration:1000,fill:'both'});k.pause();setInterval(()=>{k.currentTime=n++%4?999:0},30)</script>`,
  'an animation by a scroll that a script moves': (f) =>
    `<style>@keyframes k{from{opacity:1}10%,to{opacity:0}}#w{timeline-scope:--s}#s{height:20px;overflow:scroll;scroll-timeline:--s}#a{animation:k linear both;animation-timeline:--s}</style><div id="w"><div id="s"><div style="height:900px"></div></div><div id="a">${f()}</div></div><script>n=0;setInterval(()=>{s.scrollTop=n++%4?500:0},30)</script>`,
  'a cover that comes and goes over a softened page': (f) =>
    `<style>body{opacity:.97}</style>${f()}<div id="a" style="${SHEET}"></div><script>n=0;setInterval(()=>{a.style.display=n++%4?'block':'none'},30)</script>`,
};
