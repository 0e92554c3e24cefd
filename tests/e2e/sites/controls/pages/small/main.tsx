/** react-hook-form, react-select, Headless UI, Radix and react-datepicker; the state is React's own. */
import {
  Combobox,
  ComboboxButton,
  ComboboxInput,
  ComboboxOption,
  ComboboxOptions,
  Field,
  Label,
  Listbox,
  ListboxButton,
  ListboxOption,
  ListboxOptions,
  Switch,
} from '@headlessui/react';
import * as RadixCheckbox from '@radix-ui/react-checkbox';
import * as RadixRadio from '@radix-ui/react-radio-group';
import * as RadixSelect from '@radix-ui/react-select';
import { useState } from 'react';
import DatePicker from 'react-datepicker';
import 'react-datepicker/dist/react-datepicker.css';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import ReactSelect from 'react-select';
import AsyncSelect from 'react-select/async';
import Creatable from 'react-select/creatable';

const TOWNS = ['Aarhus', 'Bergen', 'Bristol', 'Ghent', 'Leipzig', 'Lyon', 'Porto', 'Utrecht', 'York'];
const asOptions = (labels: string[]) => labels.map((label) => ({ label, value: label }));
const iso = (date: Date | null) =>
  date ? `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}` : null;

function Hook() {
  const { register, getValues } = useForm({
    mode: 'onBlur',
    defaultValues: { hook: '', hookArea: '', hookSelect: '', hookRadio: null, hookCheck: false },
  });
  window.__hook = () => getValues();
  return (
    <form>
      <p className="row">
        <label htmlFor="h1">Street and number</label>
        <input id="h1" {...register('hook', { required: true })} />
      </p>
      <p className="row">
        <label htmlFor="h2">Directions</label>
        <textarea id="h2" {...register('hookArea')} />
      </p>
      <p className="row">
        <label htmlFor="h3">Parking</label>
        <select id="h3" {...register('hookSelect')}>
          <option value="">Choose</option>
          <option value="s">On the street</option>
          <option value="g">In a garage</option>
        </select>
      </p>
      <fieldset>
        <legend>Do you smoke?</legend>
        {['Yes', 'No'].map((o) => (
          <label key={o}>
            <input type="radio" value={o} {...register('hookRadio')} /> {o}
          </label>
        ))}
      </fieldset>
      <p className="row">
        <label>
          <input type="checkbox" {...register('hookCheck')} /> Lift available
        </label>
      </p>
    </form>
  );
}

function App() {
  const [state, setState] = useState<Record<string, unknown>>({});
  const [query, setQuery] = useState('');
  const set = (key: string) => (value: unknown) => setState((old) => ({ ...old, [key]: value }));
  window.__state = () => ({ ...state, ...window.__hook?.() });
  const found = TOWNS.filter((town) => town.toLowerCase().includes(query.toLowerCase()));
  const later = (text: string) =>
    new Promise((done) => setTimeout(() => done(asOptions(TOWNS.filter((t) => t.toLowerCase().startsWith(text.toLowerCase())))), 400));
  return (
    <main>
      <Hook />
      <div className="row">
        <label htmlFor="rs1">Place of birth</label>
        <ReactSelect inputId="rs1" options={asOptions(TOWNS)} onChange={(o) => set('rselect')(o?.value)} />
      </div>
      <div className="row">
        <label htmlFor="rs2">Places lived</label>
        <ReactSelect isMulti inputId="rs2" options={asOptions(TOWNS)} onChange={(o) => set('rmulti')(o.map((one) => one.value))} />
      </div>
      <div className="row">
        <label htmlFor="rs3">Place of study</label>
        <AsyncSelect inputId="rs3" loadOptions={later} onChange={(o) => set('rasync')(o?.value)} />
      </div>
      <div className="row">
        <label htmlFor="rs4">Hobbies</label>
        <Creatable isMulti inputId="rs4" options={[]} onChange={(o) => set('rtags')(o.map((one) => one.value))} />
      </div>
      <Field className="row">
        <Label>Town of residence</Label>
        <Combobox value={state.hcombo ?? null} onChange={set('hcombo')} onClose={() => setQuery('')}>
          <ComboboxInput onChange={(e) => setQuery(e.target.value)} displayValue={(town: string) => town ?? ''} />
          <ComboboxButton>v</ComboboxButton>
          <ComboboxOptions anchor="bottom" style={{ background: '#fff', border: '1px solid' }}>
            {found.map((town) => (
              <ComboboxOption key={town} value={town}>
                {town}
              </ComboboxOption>
            ))}
          </ComboboxOptions>
        </Combobox>
      </Field>
      <Field className="row">
        <Label>Town of work</Label>
        <Listbox value={state.hlist ?? null} onChange={set('hlist')}>
          <ListboxButton>{(state.hlist as string) ?? 'Choose a town'}</ListboxButton>
          <ListboxOptions anchor="bottom" style={{ background: '#fff', border: '1px solid' }}>
            {TOWNS.map((town) => (
              <ListboxOption key={town} value={town}>
                {town}
              </ListboxOption>
            ))}
          </ListboxOptions>
        </Listbox>
      </Field>
      <Field className="row">
        <Label>Remote work</Label>
        <Switch
          checked={Boolean(state.hswitch)}
          onChange={set('hswitch')}
          style={{ width: 40, height: 20, background: state.hswitch ? 'green' : 'grey' }}
        />
      </Field>
      <div className="row">
        <label htmlFor="rx1">Notice period</label>
        <RadixSelect.Root onValueChange={set('xselect')}>
          <RadixSelect.Trigger id="rx1">
            <RadixSelect.Value placeholder="Select" />
          </RadixSelect.Trigger>
          <RadixSelect.Portal>
            <RadixSelect.Content style={{ background: '#fff', border: '1px solid' }}>
              <RadixSelect.Viewport>
                {['1 week', '2 weeks', '1 month', '2 months'].map((o) => (
                  <RadixSelect.Item key={o} value={o}>
                    <RadixSelect.ItemText>{o}</RadixSelect.ItemText>
                  </RadixSelect.Item>
                ))}
              </RadixSelect.Viewport>
            </RadixSelect.Content>
          </RadixSelect.Portal>
        </RadixSelect.Root>
      </div>
      <div className="row">
        <RadixCheckbox.Root id="rx2" onCheckedChange={set('xcheck')} style={{ width: 20, height: 20 }}>
          <RadixCheckbox.Indicator>x</RadixCheckbox.Indicator>
        </RadixCheckbox.Root>{' '}
        <label htmlFor="rx2" style={{ display: 'inline' }}>
          Own bicycle
        </label>
      </div>
      <div className="row">
        <span id="rx3">Diet</span>
        <RadixRadio.Root aria-labelledby="rx3" onValueChange={set('xradio')}>
          {['Omnivore', 'Vegetarian', 'Vegan'].map((o) => (
            <div key={o}>
              <RadixRadio.Item id={`rx-${o}`} value={o} style={{ width: 18, height: 18 }}>
                <RadixRadio.Indicator>o</RadixRadio.Indicator>
              </RadixRadio.Item>{' '}
              <label htmlFor={`rx-${o}`} style={{ display: 'inline' }}>
                {o}
              </label>
            </div>
          ))}
        </RadixRadio.Root>
      </div>
      <div className="row">
        <label htmlFor="rd1">Arrival</label>
        <DatePicker
          id="rd1"
          selected={(state.rdate as Date) ?? null}
          onChange={set('rdate')}
          dateFormat="dd/MM/yyyy"
          placeholderText="dd/mm/yyyy"
        />
      </div>
      <div className="row">
        <label htmlFor="rd2">Graduated in</label>
        <DatePicker
          id="rd2"
          selected={(state.rmonth as Date) ?? null}
          onChange={set('rmonth')}
          dateFormat="MM/yyyy"
          showMonthYearPicker
          placeholderText="mm/yyyy"
        />
      </div>
      <output hidden>{iso((state.rdate as Date) ?? null)}</output>
    </main>
  );
}
createRoot(document.getElementById('root')).render(<App />);
const raw = () => window.__state();
window.__told = () => Object.fromEntries(Object.entries(raw()).map(([key, value]) => [key, value instanceof Date ? iso(value) : value]));
