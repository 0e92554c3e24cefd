/** More pages of `moments.spec.ts`: buttons that stand elsewhere, traps for robots in many languages, words that are only drawn. */
import { form, given, mail, passport, type Scene, tel } from './scenes.ts';

const elsewhere = '<button form="f" formaction="https://elsewhere.example/take">Join</button>';
export const MORE_SCENES: readonly Scene[] = [
  {
    name: 'B9 sent to another host by a button that stands elsewhere',
    body: `<h1>Join us</h1><form id="f">${given}${passport}<button>Join</button></form>${elsewhere}`,
    yes: 'ready',
    allowed: [],
  },
  {
    name: 'B9 sent to another host after the look',
    body: form(given + passport, 'id="f"'),
    between: "f.action='https://elsewhere.example/take'",
    allowed: ['given'],
  },
  {
    name: 'A8 a field that is shown by what the one before was filled with',
    body: form(
      `${given}<div id="more"></div><script>document.querySelector('[name=given]').oninput=(e)=>{if(e.target.value.length>2)more.innerHTML=${JSON.stringify(mail + tel)}}</script>`,
    ),
    allowed: ['given'],
    arrives: ['given'],
  },
  ...[
    'Bitte leer lassen',
    'Nicht ausfüllen',
    'Ne pas remplir',
    'No rellenar',
    'Non compilare',
    'Laat dit veld leeg',
    'Não preencher',
    'Nie wypełniaj',
    'Не заполняйте это поле',
    'このフィールドは空のままにしてください',
  ].map(
    (label): Scene => ({
      name: `A12 a trap for robots in sight: ${label}`,
      body: form(`${given}<p><label>${label} <input name="email" autocomplete="email"></label></p>`),
      allowed: ['given'],
      arrives: ['given'],
    }),
  ),
  {
    name: 'A14 a label that is drawn with other words than it has',
    body: form(
      `<style>#l{font-size:0}#l::before{content:'Favourite colour';font-size:16px}</style>${given}<p><label id="l" for="w">Passport number</label> <input id="w"></p>`,
    ),
    yes: 'ready',
    allowed: ['given'],
    arrives: ['given'],
  },
];
