/** Forty native controls; the state is what their events told. */
import { FORTY } from '../shared/forty.ts';

const held: Record<string, unknown> = {};
const form = document.createElement('form');
form.innerHTML = FORTY.map(({ key, label, kind, options = [] }) => {
  if (kind === 'check') return `<p class="row"><label><input type="checkbox" name="${key}"> ${label}</label></p>`;
  if (kind === 'radio')
    return `<fieldset><legend>${label}</legend>${options.map((one) => `<label><input type="radio" name="${key}" value="${one}"> ${one}</label>`).join('')}</fieldset>`;
  const inner =
    kind === 'select'
      ? `<select id="${key}" name="${key}"><option value="">Please choose</option>${options.map((one) => `<option>${one}</option>`).join('')}</select>`
      : kind === 'area'
        ? `<textarea id="${key}" name="${key}"></textarea>`
        : `<input id="${key}" name="${key}" type="${kind}">`;
  return `<p class="row"><label for="${key}">${label}</label>${inner}</p>`;
}).join('');
document.getElementById('root')?.append(form);
for (const type of ['input', 'change'])
  form.addEventListener(type, ({ target }) => {
    const control = target as HTMLInputElement;
    held[control.name] = control.type === 'checkbox' ? control.checked : control.value;
  });
Object.assign(window, { __state: () => held });
