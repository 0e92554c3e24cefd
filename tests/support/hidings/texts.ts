import { box, own, type Techniques } from './technique.ts';

/** The box is there; what is put into it cannot be read. */
export const TEXT_HIDINGS: Techniques = {
  'white by oklch': own('color:oklch(1 0 0);background:#fff'),
  'white by color-mix': own('color:color-mix(in srgb,white,white);background:white'),
  'relative colour': own('color:rgb(from white r g b);background:white'),
  'alpha 0.02': own('color:rgb(0 0 0 / .02)'),
  'ground is the current colour': own('color:#446;background:currentcolor'),
  'white on nothing': own('color:#fff;background:transparent'),
  'fill colour of the ground': own('-webkit-text-fill-color:#fff;background:#fff'),
  'fill colour inherited by variable': (f) =>
    `<style>#k input{-webkit-text-fill-color:var(--c)}</style><div id="k" style="--c:#fefefe">${f('background:#fff')}</div>`,
  'stroke of the ground': own('-webkit-text-stroke:20px #fff;background:#fff'),
  'clipped to a background of nothing': own('color:transparent;background:none;-webkit-background-clip:text'),
  'grey on a grey picture': own(
    'color:#808080;background:url(data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22%20width=%228%22%20height=%228%22%3E%3Crect%20width=%228%22%20height=%228%22%20fill=%22%23808080%22/%3E%3C/svg%3E)',
  ),
  'grey on a picture of the box around': (f) =>
    `<div style="padding:9px;background:url(data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22%20width=%228%22%20height=%228%22%3E%3Crect%20width=%228%22%20height=%228%22%20fill=%22%23777777%22/%3E%3C/svg%3E)">${f('color:#777;background:transparent')}</div>`,
  'conic gradient of one colour': own('color:#357;background:conic-gradient(#357,#368)'),
  'font size by clamp': own('font-size:clamp(0px,.1vw,1px);width:160px;height:22px'),
  'font size adjust': own('font-size-adjust:0.02'),
  'face of one percent': (f) =>
    `<style>@font-face{font-family:tiny;src:local("DejaVu Sans"),local("Liberation Sans"),local("Arial");size-adjust:2%}</style>${f('font-family:tiny')}`,
  'face drawn above its line': (f) =>
    `<style>@font-face{font-family:high;src:local("DejaVu Sans"),local("Liberation Sans"),local("Arial");ascent-override:2000%;descent-override:0%}</style>${f('font-family:high;height:22px')}`,
  'text indent of 100 %': own('text-indent:100%;width:300px'),
  'text indent of -100 %': own('text-indent:-100%;width:300px'),
  'text indent by calc': own('text-indent:calc(100% + 2px);width:220px'),
  'padding right and indent': own('padding-right:150px;text-indent:60px;width:200px;box-sizing:border-box'),
  'padding above': own('padding-top:60px;height:62px;box-sizing:border-box;overflow:hidden'),
  'letters far apart': own('letter-spacing:400px'),
  'letters on one spot': own('letter-spacing:-1.2ch'),
  'text as circles': own('-webkit-text-security:circle'),
  'text as squares around': box('-webkit-text-security:square'),
  'vertical letters in a low box': own('writing-mode:vertical-rl;width:200px;height:12px;padding:0'),
  'line higher than its area': (f) => f('line-height:600px;height:40px', 'area'),
  'padding in the area': (f) => f('padding-top:90px;height:40px;overflow:hidden;box-sizing:border-box', 'area'),
  'white in the area': (f) => f('color:#fffffe', 'area'),
  'first line of a rich box': (f) => `<style>#t::first-line{color:#fff}</style>${f('', 'rich')}`,
  'first letter and rest': (f) => `<style>#t,#t *{color:#fff!important}</style>${f('', 'rich')}`,
  'children of a rich box': (f) => `<style>#t{font-size:0}</style>${f('', 'rich')}`,
  'rich box that indents': (f) => f('text-indent:-2000px', 'rich'),
};
