/** A car insurance quote: the car by react-jsonschema-form, the driver by SurveyJS. Their states are the libraries' own. */
import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import surveyCss from 'survey-core/survey-core.min.css';
import { renderSurvey } from 'survey-js-ui';

// Its fonts would be fetched from outside.
document.head.append(Object.assign(document.createElement('style'), { textContent: surveyCss.replace(/@font-face ?{[^}]*}/g, '') }));

const CAR = {
  title: 'Your car',
  type: 'object',
  properties: {
    plate: { type: 'string', title: 'Registration plate' },
    make: { type: 'string', title: 'Make' },
    model: { type: 'string', title: 'Model' },
    year: { type: 'integer', title: 'Year of first registration' },
    mileage: {
      type: 'string',
      title: 'Annual mileage',
      enum: ['Up to 4,000', '4,001-6,000', '6,001-8,000', '8,001-10,000', 'More than 10,000'],
    },
    overnight: { type: 'string', title: 'Where is it kept overnight?', enum: ['Garage', 'Driveway', 'Street', 'Car park'] },
    starts: { type: 'string', format: 'date', title: 'Date policy starts' },
  },
};
const years = Array.from({ length: 41 }, (_, n) => ({ value: n, text: n === 1 ? '1 year' : `${n} years` }));
const OCCUPATIONS = [
  'Accountant',
  'Actor',
  'Architect',
  'Carpenter',
  'Chemist',
  'Civil servant',
  'Data analyst',
  'Data entry clerk',
  'Driver',
  'Electrician',
  'Engineer',
  'Hydrologist',
  'Journalist',
  'Librarian',
  'Nurse',
  'Software developer',
  'Teacher',
  'Veterinary surgeon',
];
const DRIVER = {
  title: 'The driver',
  showNavigationButtons: false,
  elements: [
    { type: 'dropdown', name: 'licence', title: 'Licence type', choices: ['Full UK', 'Provisional UK', 'Full EU', 'International'] },
    { type: 'dropdown', name: 'held', title: 'How long have you held it for?', choices: years },
    { type: 'dropdown', name: 'bonus', title: 'No-claims years', choices: Array.from({ length: 16 }, (_, n) => String(n)) },
    {
      type: 'dropdown',
      name: 'marital',
      title: 'Marital status',
      choices: ['Single', 'Married', 'Civil partnership', 'Divorced', 'Widowed', 'Living with partner'],
    },
    { type: 'dropdown', name: 'occupation', title: 'Occupation', choices: OCCUPATIONS, searchEnabled: true },
    { type: 'radiogroup', name: 'claims', title: 'Any claims or convictions in the last 5 years?', choices: ['Yes', 'No'] },
    { type: 'boolean', name: 'truth', title: 'I declare that what I have said is true' },
  ],
};

let car = {};
const survey = new Model(DRIVER);
window.__state = () => ({ ...car, ...survey.data });

function App() {
  const [data, setData] = useState({});
  const [step, setStep] = useState(1);
  const change = ({ formData }) => {
    car = formData;
    setData(formData);
  };
  const next = () => {
    setStep(2);
    setTimeout(() => renderSurvey(survey, document.getElementById('driver')), 300);
  };
  if (step === 2) return <div id="driver" />;
  return (
    <Form schema={CAR} validator={validator} formData={data} onChange={change} uiSchema={{ overnight: { 'ui:widget': 'radio' } }}>
      <button type="button" onClick={next}>
        Next
      </button>
    </Form>
  );
}

createRoot(document.getElementById('root')).render(<App />);
