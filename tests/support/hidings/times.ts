import type { Techniques } from './technique.ts';

/** Seen at one moment and not at the next. Judged by what a person sees for most of the time, so no still picture decides about these. */
export const TIMED_HIDINGS: Techniques = {
  'fades for ever': (f) =>
    `<style>@keyframes k{0%,8%{opacity:1}9%,100%{opacity:0}}#a{animation:k 1s infinite}</style><div id="a">${f()}</div>`,
  'blinks by steps': (f) =>
    `<style>@keyframes k{to{visibility:hidden}}#a{animation:k .4s steps(2,jump-none) infinite}</style><div id="a">${f()}</div>`,
  'fades after a second': (f) => `<style>@keyframes k{to{opacity:0}}#a{animation:k .1s 1.2s forwards}</style><div id="a">${f()}</div>`,
  'its colour goes away': (f) => `<style>@keyframes k{to{color:transparent}}#t{animation:k .1s .9s forwards}</style>${f()}`,
  'leaves to the left': (f) =>
    `<style>@keyframes k{to{transform:translateX(-3000px)}}#a{animation:k .6s infinite alternate}</style><div id="a">${f()}</div>`,
  'a transition of opacity': (f) =>
    `<div id="a" style="transition:opacity 2s">${f()}</div><script>requestAnimationFrame(()=>requestAnimationFrame(()=>{a.style.opacity=0}))</script>`,
  'an animation by script': (f) =>
    `<div id="a">${f()}</div><script>a.animate({opacity:[1,0,0,0,0,0]},{duration:700,iterations:Infinity})</script>`,
  'flickers by frames': (f) =>
    `<div id="a">${f()}</div><script>n=0;(function l(){a.style.opacity=n++%8?0:1;requestAnimationFrame(l)})()</script>`,
  'flickers by a timer': (f) =>
    `<div id="a">${f()}</div><script>n=0;setInterval(()=>{a.style.visibility=n++%4?'hidden':'visible'},20)</script>`,
  'hides when it is scrolled to': (f) =>
    `<div style="height:2500px"></div><div id="a">${f()}</div><div style="height:2500px"></div><script>addEventListener('scroll',()=>{a.style.opacity=0},true)</script>`,
  'hides when it is looked for': (f) =>
    `<div style="height:2500px"></div><div id="a">${f()}</div><script>new IntersectionObserver(e=>{if(e.at(-1).isIntersecting)a.style.clipPath='inset(50%)'}).observe(a)</script>`,
  'a cover that comes and goes': (f) =>
    `${f()}<div id="a" style="position:fixed;inset:0;background:#fff;pointer-events:none"></div><script>n=0;setInterval(()=>{a.style.display=n++%4?'block':'none'},25)</script>`,
  'a cover that slides over it': (f) =>
    `<style>@keyframes k{from{translate:-100vw}}#a{position:fixed;inset:0;background:#fff;pointer-events:none;animation:k 1s infinite alternate}</style>${f()}<div id="a"></div>`,
  'a cover that fades in': (f) =>
    `<style>@keyframes k{from{opacity:0}}#a{position:fixed;inset:0;background:#fff;pointer-events:none;animation:k .8s infinite alternate}</style>${f()}<div id="a"></div>`,
  'size that pulses': (f) =>
    `<style>@keyframes k{0%,20%{font-size:16px}30%,100%{font-size:.1px}}#t{animation:k .5s infinite}</style>${f('width:200px;height:24px')}`,
  'clip by the scroll of the page': (f) =>
    `<style>@keyframes k{from{clip-path:inset(50%)}to{clip-path:inset(50%)}}#a{animation:k linear both;animation-timeline:scroll()}body{height:4000px}</style><div id="a">${f()}</div>`,
  'hidden in the focus': (f) =>
    `<style>#t:focus{opacity:0}</style>${f('', 'autofocus')}<script>document.querySelector('#t').focus()</script>`,
  'a filter that pulses': (f) =>
    `<style>@keyframes k{0%,20%{filter:none}30%,100%{filter:opacity(0)}}#a{animation:k .6s infinite}</style><div id="a">${f()}</div>`,
};
