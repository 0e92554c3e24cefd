/** Material Web; the state is what its elements hold after they have said so. */
import '@material/web/checkbox/checkbox.js';
import '@material/web/radio/radio.js';
import '@material/web/select/outlined-select.js';
import '@material/web/select/select-option.js';
import '@material/web/slider/slider.js';
import '@material/web/switch/switch.js';
import '@material/web/textfield/filled-text-field.js';
import '@material/web/textfield/outlined-text-field.js';

document.getElementById('root').innerHTML = `
<p><md-outlined-text-field name="text" label="Pet name"></md-outlined-text-field></p>
<p><md-filled-text-field name="area" type="textarea" label="Habits"></md-filled-text-field></p>
<p><md-outlined-text-field name="date" type="date" label="Born on"></md-outlined-text-field></p>
<div class="row"><md-outlined-select name="select" label="Species">${['', 'Cat', 'Dog', 'Goat'].map((o) => `<md-select-option value="${o.toLowerCase()}"><div slot="headline">${o}</div></md-select-option>`).join('')}</md-outlined-select></div>
<p><label><md-checkbox name="check" touch-target="wrapper"></md-checkbox> Neutered</label></p>
<p><label>Chipped <md-switch name="switch"></md-switch></label></p>
<fieldset><legend>Size of the pet</legend>${['Small', 'Large'].map((o) => `<md-radio id="r-${o}" name="radio" value="${o.toLowerCase()}"></md-radio><label for="r-${o}">${o}</label>`).join('')}</fieldset>
<p><label for="sl">Age</label><md-slider id="sl" name="slider" min="0" max="20" value="0" aria-label="Age of the pet"></md-slider></p>`;
const held: Record<string, unknown> = {};
for (const name of ['input', 'change'])
  document.addEventListener(name, ({ target }) => {
    const key = target.getAttribute('name');
    if (!key) return;
    if (target.localName === 'md-radio') {
      if (target.checked) held[key] = target.value;
    } else
      held[key] = target.localName === 'md-switch' ? target.selected : target.localName === 'md-checkbox' ? target.checked : target.value;
  });
window.__state = () => held;
