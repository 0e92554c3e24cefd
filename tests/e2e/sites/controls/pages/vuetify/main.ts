/** Vuetify 4 on Vue 3; the state is Vue's reactive object. */
import 'vuetify/styles';
import { createApp, h, reactive } from 'vue';
import { createVuetify } from 'vuetify';
import {
  VApp,
  VAutocomplete,
  VCheckbox,
  VCombobox,
  VNumberInput,
  VRadio,
  VRadioGroup,
  VRating,
  VSelect,
  VSlider,
  VSwitch,
  VTextarea,
  VTextField,
} from 'vuetify/components';

const state = reactive<Record<string, unknown>>({
  text: '',
  area: '',
  number: null,
  select: null,
  multi: [],
  auto: null,
  combo: null,
  radio: null,
  check: false,
  switch: false,
  date: '',
  slider: 0,
  rate: 0,
});
window.__state = () => JSON.parse(JSON.stringify(state));
const model = (key: string) => ({
  modelValue: state[key],
  'onUpdate:modelValue': (value: unknown) => {
    state[key] = value;
  },
});
const TREES = ['Ash', 'Beech', 'Birch', 'Elm', 'Larch', 'Maple', 'Oak', 'Pine', 'Rowan', 'Spruce', 'Willow', 'Yew'];

createApp({
  render: () =>
    h(VApp, () => [
      h(VTextField, { ...model('text'), label: 'Garden name' }),
      h(VTextarea, { ...model('area'), label: 'Describe the plot' }),
      h(VNumberInput, { ...model('number'), label: 'Trees planted', min: 0 }),
      h(VSelect, { ...model('select'), label: 'Soil', items: ['Clay', 'Loam', 'Peat', 'Sand'] }),
      h(VSelect, { ...model('multi'), label: 'Tools', items: ['Rake', 'Saw', 'Spade'], multiple: true, chips: true }),
      h(VAutocomplete, { ...model('auto'), label: 'Favourite tree', items: TREES }),
      h(VCombobox, { ...model('combo'), label: 'First crop', items: ['Beans', 'Kale', 'Peas'] }),
      h(VRadioGroup, { ...model('radio'), label: 'Water' }, () =>
        ['Well', 'Mains', 'Rain'].map((o) => h(VRadio, { key: o, label: o, value: o })),
      ),
      h(VCheckbox, { ...model('check'), label: 'Greenhouse' }),
      h(VSwitch, { ...model('switch'), label: 'Bees' }),
      h(VTextField, { ...model('date'), label: 'Plot since', type: 'date' }),
      h(VSlider, { ...model('slider'), label: 'Sun hours', min: 0, max: 12, step: 1 }),
      h('div', [h('span', { id: 'rate-name' }, 'View'), h(VRating, { ...model('rate'), 'aria-labelledby': 'rate-name' })]),
    ]),
})
  .use(createVuetify())
  .mount('#root');
