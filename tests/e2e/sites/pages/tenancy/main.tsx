/** A tenancy application in two steps; the second is drawn when the first is left. Its state is React's. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import Select from 'react-select';

const STATUS = ['Employed', 'Self-employed', 'Student', 'Retired', 'Not working'].map((label) => ({ value: label.toLowerCase(), label }));
const LENGTH = ['6 months', '12 months', '24 months'].map((label) => ({ value: label, label }));

function Row({ id, label, children }) {
  return (
    <div className="row">
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  );
}

function Choice({ legend, name, options, value, onChange }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option} style={{ marginRight: 18 }}>
          <input type="radio" name={name} value={option} checked={value === option} onChange={() => onChange(option)} /> {option}
        </label>
      ))}
    </fieldset>
  );
}

function useFields() {
  const [fields, setFields] = useState({ step: 1 });
  const set = (name, value) => setFields((before) => ({ ...before, [name]: value }));
  const bind = (name) => ({ id: name, value: fields[name] ?? '', onChange: (event) => set(name, event.target.value) });
  return { fields, set, bind };
}

function AboutYou({ fields, set, bind }) {
  return (
    <>
      <Row id="who" label="Your full name">
        <input {...bind('who')} />
      </Row>
      {/* biome-ignore lint/a11y/useSemanticElements: sites do write it this way */}
      <div className="row" role="group" aria-labelledby="born-q">
        <span className="q" id="born-q">
          When were you born?
        </span>
        <div className="born">
          <input {...bind('bornDay')} aria-label="Day" placeholder="DD" maxLength={2} inputMode="numeric" />
          <input {...bind('bornMonth')} aria-label="Month" placeholder="MM" maxLength={2} inputMode="numeric" />
          <input {...bind('bornYear')} aria-label="Year" placeholder="YYYY" maxLength={4} inputMode="numeric" />
        </div>
      </div>
      <Row id="myPhone" label="Your phone">
        <input type="tel" {...bind('myPhone')} />
      </Row>
      <Row id="nowAt" label="Your current address">
        <textarea rows={3} {...bind('nowAt')} />
      </Row>
      <Row id="nowSince" label="Living there since">
        <input type="month" {...bind('nowSince')} />
      </Row>
      <Row id="beforeAt" label="Your previous address">
        <textarea rows={3} {...bind('beforeAt')} />
      </Row>
      <div className="row rs">
        <label htmlFor="status">Employment status</label>
        <Select
          inputId="status"
          options={STATUS}
          value={STATUS.find((option) => option.value === fields.status) ?? null}
          onChange={(option) => set('status', option?.value)}
        />
      </div>
      <Row id="income" label="Gross annual income">
        <input inputMode="numeric" placeholder="£" {...bind('income')} />
      </Row>
      <Row id="insuranceNumber" label="National Insurance number">
        <input {...bind('insuranceNumber')} />
      </Row>
      <Choice legend="Do you smoke?" name="smoke" options={['Yes', 'No']} value={fields.smoke} onChange={(value) => set('smoke', value)} />
      <Choice
        legend="Will any pets live with you?"
        name="pets"
        options={['Yes', 'No']}
        value={fields.pets}
        onChange={(value) => set('pets', value)}
      />
      {fields.pets === 'Yes' && (
        <Row id="petsWhich" label="Which pets, and how many?">
          <input {...bind('petsWhich')} />
        </Row>
      )}
    </>
  );
}

function TheRest({ fields, set, bind }) {
  return (
    <>
      <h2>Your landlord now</h2>
      <Row id="llName" label="Landlord or letting agent">
        <input {...bind('llName')} />
      </Row>
      <Row id="llPhone" label="Their phone">
        <input type="tel" {...bind('llPhone')} />
      </Row>
      <h2>Second applicant</h2>
      <Row id="coName" label="Second applicant's full name">
        <input {...bind('coName')} />
      </Row>
      <Row id="coBorn" label="Second applicant's date of birth">
        <input type="date" {...bind('coBorn')} />
      </Row>
      <h2>Guarantor</h2>
      <Row id="guName" label="Guarantor's name">
        <input {...bind('guName')} />
      </Row>
      <h2>The tenancy</h2>
      <div className="row rs">
        <label htmlFor="length">Tenancy length</label>
        <Select
          inputId="length"
          options={LENGTH}
          value={LENGTH.find((option) => option.value === fields.length) ?? null}
          onChange={(option) => set('length', option?.value)}
        />
      </div>
      <Row id="signature" label="Signature (type your name)">
        <input {...bind('signature')} />
      </Row>
      <p>
        <label>
          <input type="checkbox" checked={fields.credit ?? false} onChange={(event) => set('credit', event.target.checked)} /> I consent to
          a credit check
        </label>
      </p>
    </>
  );
}

function App() {
  const state = useFields();
  const { fields, set } = state;
  window.__state = () => fields;
  return (
    <div className="card">
      <h1>Apply for 8 Lamplighter's Close</h1>
      <ol>
        <li style={{ fontWeight: fields.step === 1 ? 700 : 400 }}>1 About you</li>
        <li style={{ fontWeight: fields.step === 2 ? 700 : 400 }}>2 References</li>
      </ol>
      {fields.step === 1 ? <AboutYou {...state} /> : <TheRest {...state} />}
      {fields.step === 1 ? (
        <button type="button" onClick={() => set('step', 2)}>
          Next
        </button>
      ) : (
        <button type="button" onClick={() => set('sent', true)}>
          Send application
        </button>
      )}
    </div>
  );
}

createRoot(document.getElementById('root')).render(<App />);
