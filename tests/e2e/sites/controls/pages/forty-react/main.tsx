/** The same forty controls, each held by React: the whole form is drawn anew with every change. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { FORTY, type FortyRow } from '../shared/forty.ts';

type Held = Record<string, string | boolean>;

function Control({ row, held, set }: { row: FortyRow; held: Held; set: (value: string | boolean) => void }) {
  const { key, label, kind, options = [] } = row;
  const value = String(held[key] ?? '');
  const shared = {
    id: key,
    value,
    onChange: ({ target }: { target: { value: string } }) => set(target.value),
  };
  if (kind === 'check')
    return (
      <p className="row">
        <label>
          <input type="checkbox" checked={held[key] === true} onChange={({ target }) => set(target.checked)} /> {label}
        </label>
      </p>
    );
  if (kind === 'radio')
    return (
      <fieldset>
        <legend>{label}</legend>
        {options.map((one) => (
          <label key={one}>
            <input type="radio" name={key} checked={value === one} onChange={() => set(one)} /> {one}
          </label>
        ))}
      </fieldset>
    );
  return (
    <p className="row">
      <label htmlFor={key}>{label}</label>
      {kind === 'area' && <textarea {...shared} />}
      {kind === 'select' && (
        <select {...shared}>
          <option value="">Please choose</option>
          {options.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      )}
      {kind !== 'area' && kind !== 'select' && <input {...shared} type={kind} />}
    </p>
  );
}

function Form() {
  const [held, setHeld] = useState<Held>({});
  Object.assign(window, { __state: () => held });
  return (
    <form>
      {FORTY.map((row) => (
        <Control key={row.key} row={row} held={held} set={(value) => setHeld((now) => ({ ...now, [row.key]: value }))} />
      ))}
    </form>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<Form />);
