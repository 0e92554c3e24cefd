/** Element Plus on Vue 3; the state is Vue's reactive object. */
import 'element-plus/dist/index.css';
import ElementPlus, {
  ElCheckbox,
  ElCheckboxGroup,
  ElDatePicker,
  ElForm,
  ElFormItem,
  ElInput,
  ElInputNumber,
  ElInputTag,
  ElOption,
  ElRadio,
  ElRadioButton,
  ElRadioGroup,
  ElRate,
  ElSelect,
  ElSlider,
  ElSwitch,
  ElTimeSelect,
} from 'element-plus';
import { createApp, h, reactive } from 'vue';

const state = reactive<Record<string, unknown>>({
  text: '',
  area: '',
  number: undefined,
  select: '',
  filter: '',
  multi: [],
  radio: '',
  button: '',
  check: false,
  boxes: [],
  switch: false,
  date: '',
  dateIso: '',
  slider: 0,
  rate: 0,
  time: '',
});
window.__state = () => JSON.parse(JSON.stringify(state));
const model = (key: string) => ({
  modelValue: state[key],
  'onUpdate:modelValue': (value: unknown) => {
    state[key] = value;
  },
});
const item = (label: string, inner: unknown) => h(ElFormItem, { label }, () => inner);
const options =
  (...labels: string[]) =>
  () =>
    labels.map((label) => h(ElOption, { key: label, label, value: label.toLowerCase() }));

createApp({
  render: () =>
    h(ElForm, { labelPosition: 'top' }, () => [
      item('Club name', h(ElInput, model('text'))),
      item('What the club does', h(ElInput, { ...model('area'), type: 'textarea' })),
      item('Number of members', h(ElInputNumber, { ...model('number'), min: 0, max: 1000 })),
      item('Kind of sport', h(ElSelect, model('select'), options('Rowing', 'Running', 'Sailing'))),
      item(
        'Home region',
        h(ElSelect, { ...model('filter'), filterable: true }, options('Bavaria', 'Brittany', 'Flanders', 'Jutland', 'Scania', 'Tuscany')),
      ),
      item('Training languages', h(ElSelect, { ...model('multi'), multiple: true }, options('Danish', 'English', 'German'))),
      item(
        'Level',
        h(ElRadioGroup, model('radio'), () => ['Beginner', 'Advanced'].map((o) => h(ElRadio, { key: o, value: o }, () => o))),
      ),
      item(
        'Hand',
        h(ElRadioGroup, model('button'), () => ['Left', 'Right'].map((o) => h(ElRadioButton, { key: o, value: o, label: o }))),
      ),
      item('', h(ElCheckbox, { ...model('check'), label: 'Boat of your own' })),
      item(
        'Gear',
        h(ElCheckboxGroup, model('boxes'), () => ['Oars', 'Sail', 'Vest'].map((o) => h(ElCheckbox, { key: o, value: o, label: o }))),
      ),
      item('Insured', h(ElSwitch, model('switch'))),
      item(
        'Joining day',
        h(ElDatePicker, { ...model('date'), type: 'date', valueFormat: 'YYYY-MM-DD', format: 'DD/MM/YYYY', placeholder: 'dd/mm/yyyy' }),
      ),
      item('Last check-up', h(ElDatePicker, { ...model('dateIso'), type: 'date', valueFormat: 'YYYY-MM-DD' })),
      item('Fitness', h(ElSlider, { ...model('slider'), max: 10 })),
      item('Happy with the club', h(ElRate, model('rate'))),
      item('Usual start', h(ElTimeSelect, { ...model('time'), start: '08:00', end: '20:00', step: '00:30' })),
    ]),
})
  .use(ElementPlus)
  .mount('#root');
void ElInputTag;
