/** Shoelace; the state is what its elements hold after they have said so. */
import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-button/radio-button.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/range/range.js';
import '@shoelace-style/shoelace/dist/components/rating/rating.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/switch/switch.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';

document.getElementById('root').innerHTML = `
<sl-input class="row" name="text" label="Recipe name"></sl-input>
<sl-input class="row" name="mail" type="email" label="Send it to"></sl-input>
<sl-input class="row" name="date" type="date" label="First cooked"></sl-input>
<sl-input class="row" name="number" type="number" label="Serves"></sl-input>
<sl-textarea class="row" name="area" label="Steps"></sl-textarea>
<sl-select class="row" name="select" label="Course">${['Starter', 'Main', 'Dessert'].map((o) => `<sl-option value="${o.toLowerCase()}">${o}</sl-option>`).join('')}</sl-select>
<sl-select class="row" name="multi" label="Allergens" multiple>${['Eggs', 'Milk', 'Nuts'].map((o) => `<sl-option value="${o.toLowerCase()}">${o}</sl-option>`).join('')}</sl-select>
<sl-radio-group class="row" name="radio" label="Difficulty">${['Easy', 'Medium', 'Hard'].map((o) => `<sl-radio value="${o.toLowerCase()}">${o}</sl-radio>`).join('')}</sl-radio-group>
<sl-radio-group class="row" name="button" label="Season">${['Summer', 'Winter'].map((o) => `<sl-radio-button value="${o.toLowerCase()}">${o}</sl-radio-button>`).join('')}</sl-radio-group>
<sl-checkbox class="row" name="check">Freezes well</sl-checkbox><br><br>
<sl-switch class="row" name="switch">Vegetarian</sl-switch><br><br>
<sl-range class="row" name="range" label="Spice" min="0" max="10" value="0"></sl-range>
<sl-rating class="row" name="rating" label="Rating"></sl-rating>`;
const held: Record<string, unknown> = {};
for (const name of ['sl-change', 'sl-input'])
  document.addEventListener(name, ({ target }) => {
    const at = target.closest('[name]');
    if (at) held[at.getAttribute('name')] = 'checked' in at && /checkbox|switch/.test(at.localName) ? at.checked : at.value;
  });
window.__state = () => held;
