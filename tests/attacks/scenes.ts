/**
 * The pages of `moments.spec.ts`: what each does between the look, the yes and the write, and what may be known there afterwards.
 */
import type { CanaryName } from './canaries.ts';
import type { Rig } from './rig.ts';

export const given = '<p><label>First name <input name="given" autocomplete="given-name"></label></p>';
export const mail = '<p><label>E-mail <input name="mail" autocomplete="email"></label></p>';
export const tel = '<p id="p"><label>Phone <input name="tel" id="tel" autocomplete="tel"></label></p>';
export const passport = '<p><label>Passport number <input name="passport"></label></p>';
export const form = (inner: string, attributes = '') => `<h1>Join us</h1><form ${attributes}>${inner}<button>Join</button></form>`;
export const HOST = 'join.example';

export interface Scene {
  readonly name: string;
  readonly body: string | ((rig: Rig) => string);
  readonly host?: string;
  readonly secure?: boolean;
  /** In the page, between the look and the yes. */
  readonly between?: string;
  /** `ready` leaves out what needs a yes of its own. */
  readonly yes?: 'all' | 'ready';
  readonly allowed: readonly CanaryName[];
  /** What must have arrived: else the scene proves nothing. */
  readonly arrives?: readonly CanaryName[];
  readonly refusal?: string;
}

export const SCENES: readonly Scene[] = [
  {
    name: 'A7 hidden after the look',
    body: form(given + mail + tel),
    between: "tel.style.opacity='0'",
    allowed: [],
    refusal: 'target-changed',
  },
  {
    name: 'A7 taken out of the page after the look',
    body: form(given + tel),
    between: "p.style.display='none'",
    allowed: [],
    refusal: 'target-changed',
  },
  {
    name: 'A7 clipped while the field before is written',
    body: form(`${given}${tel}<script>document.querySelector('[name=given]').oninput=()=>{p.style.clipPath='inset(50%)'}</script>`),
    allowed: ['given'],
    arrives: ['given'],
  },
  {
    name: 'A8 added while another is written',
    body: form(
      `${given}<div id="more"></div><script>document.querySelector('[name=given]').oninput=()=>{more.innerHTML=${JSON.stringify(passport + mail)}}</script>`,
    ),
    allowed: ['given'],
    arrives: ['given'],
  },
  {
    name: 'A8 added after the look',
    body: form(`${given}<div id="more"></div>`),
    between: `more.innerHTML=${JSON.stringify(passport)}`,
    allowed: ['given'],
    arrives: ['given'],
  },
  {
    name: 'A9 another node of the same name',
    body: form(given + tel),
    between: 'tel.replaceWith(tel.cloneNode())',
    allowed: ['tel', 'given'],
  },
  {
    name: 'A9 a card by its attribute',
    body: form(given + tel),
    between: "tel.autocomplete='cc-number'",
    allowed: [],
    refusal: 'target-changed',
  },
  { name: 'A9 a password by its type', body: form(given + tel), between: "tel.type='password'", allowed: [], refusal: 'target-changed' },
  {
    name: 'A10 other words while another is written',
    body: form(
      `${given}${tel}<script>document.querySelector('[name=given]').oninput=()=>{p.firstChild.firstChild.data='Public comment ';tel.name='comment';tel.autocomplete='off'}</script>`,
    ),
    allowed: ['given'],
    arrives: ['given'],
  },
  {
    name: 'A11 gone before the yes: no neighbour gets it',
    body: form(
      `${given}<p><label>Phone <input id="tel" name="x" autocomplete="tel"></label></p><p><label>Second phone of the office <input name="x"></label></p>`,
    ),
    between: 'tel.remove()',
    allowed: [],
    refusal: 'target-changed',
  },
  {
    name: 'A12 a trap that is shown once it is filled',
    body: form(
      `${given}<input type="hidden" id="tel" name="tel" autocomplete="tel"><p style="position:absolute;left:-9999px"><label>Website <input name="website" tabindex="-1" autocomplete="off"></label></p><script>document.querySelector('[name=given]').oninput=()=>{tel.type='text'}</script>`,
    ),
    allowed: ['given'],
    arrives: ['given'],
  },
  {
    name: 'A13 read-only and inert',
    body: form(
      `${given}<p><label>Phone <input autocomplete="tel" readonly></label></p><p inert><label>E-mail <input autocomplete="email"></label></p>`,
    ),
    allowed: ['given'],
    arrives: ['given'],
  },
  ...['name', 'Full name', 'Naｍe', '\u202eemaN', 'Your nаme'].flatMap((label, i): Scene[] =>
    ['cc-number', 'passport', 'iban', 'tax-id'].map((attribute) => ({
      name: `A14 label "${label}" ${i}, attribute ${attribute}`,
      body: form(`${given}<p><label>${label} <input name="${attribute}" autocomplete="${attribute}"></label></p>`),
      yes: 'ready',
      allowed: ['given', 'family'],
    })),
  ),
  {
    name: 'A15 a form that asks for everything',
    body: form(
      [
        'First name',
        'Last name',
        'E-mail',
        'Phone',
        'Passport number',
        'IBAN',
        'Tax ID',
        'Allergies',
        "Partner's name",
        'Salary',
        'Religion',
        'Date of birth',
      ]
        .map((label) => `<p><label>${label} <input></label></p>`)
        .join(''),
    ),
    yes: 'ready',
    allowed: ['given', 'family', 'email', 'tel', 'street', 'town', 'employer'],
    arrives: ['given', 'family'],
  },
  {
    name: 'B1 a frame of another origin, without a yes for it',
    body: (rig) =>
      `${form(given)}<iframe width="600" height="200" src="${rig.serve('other.example', form(mail + tel + passport))}"></iframe>`,
    yes: 'ready',
    allowed: ['given'],
    arrives: ['given'],
  },
  {
    name: 'B1 a frame of another origin gets nothing personal on any yes',
    body: (rig) => `${form(given)}<iframe width="600" height="300" src="${rig.serve('other.example', form(passport + tel))}"></iframe>`,
    allowed: ['given', 'tel'],
  },
  ...[
    ['sandbox', (url: string) => `<iframe sandbox="allow-scripts" width="600" height="200" src="${url}"></iframe>`],
    ['data:', () => `<iframe width="600" height="200" src="data:text/html,${encodeURIComponent(mail + tel)}"></iframe>`],
    ['sandboxed srcdoc', () => `<iframe sandbox="allow-scripts" width="600" height="200" srcdoc='${mail + tel}'></iframe>`],
  ].map(
    ([name, frame]): Scene => ({
      name: `B2 ${name}`,
      body: (rig) => form(given) + (frame as (url: string) => string)(rig.serve(HOST, form(mail + tel))),
      allowed: ['given'],
      arrives: ['given'],
    }),
  ),
  {
    name: 'B3 srcdoc of the page, in sight',
    body: `${form(given)}<iframe width="600" height="200" srcdoc='${mail}'></iframe>`,
    allowed: ['given', 'email'],
    arrives: ['given', 'email'],
  },
  ...[
    ['faded', 'opacity:.01'],
    ['clipped', 'clip-path:inset(49%)'],
    ['masked', 'mask:linear-gradient(transparent,transparent)'],
    ['filtered', 'filter:opacity(0)'],
    ['of two pixels', 'width:2px;height:2px'],
    ['off the page', 'position:absolute;left:-3000px'],
    ['blended', 'mix-blend-mode:lighten'],
    ['turned', 'transform:rotateY(90deg)'],
  ].map(
    ([name, style]): Scene => ({
      name: `B4 a frame ${name}`,
      body: `${form(given)}<iframe style="width:600px;height:200px;${style}" srcdoc='${mail + tel}'></iframe>`,
      allowed: ['given'],
      arrives: ['given'],
    }),
  ),
  {
    name: 'B4 frames in frames, each a little faded',
    body: `${form(given)}<iframe style="opacity:.6;width:700px;height:300px" srcdoc='<iframe style="opacity:.6;width:600px;height:200px" srcdoc="${tel.replaceAll('"', '&amp;quot;')}"></iframe>'></iframe>`,
    allowed: ['given'],
    arrives: ['given'],
  },
  {
    name: 'B7 without encryption nothing personal',
    host: 'shop.example.co.uk',
    secure: false,
    body: form(given + passport + '<p><label>IBAN <input></label></p><p><label>Allergies <input></label></p>'),
    allowed: ['given'],
    arrives: ['given'],
  },
  {
    name: 'B9 sent to another host: nothing sensitive',
    body: form(given + passport, 'action="https://elsewhere.example/take"'),
    allowed: ['given'],
  },
  {
    name: 'B9 sent to another host: nothing in one go',
    body: form(given + mail, 'action="https://elsewhere.example/take"'),
    yes: 'ready',
    allowed: [],
  },
  {
    name: 'B9 sent to another host by its button',
    body: `<h1>Join us</h1><form>${given}${passport}<button formaction="https://elsewhere.example/take">Join</button></form>`,
    yes: 'ready',
    allowed: [],
  },
];
