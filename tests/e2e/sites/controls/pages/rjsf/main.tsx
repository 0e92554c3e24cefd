/** React JSON Schema Form; the state is the data it reports. */
import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const schema = {
  type: 'object',
  properties: {
    name: { type: 'string', title: 'Full name' },
    age: { type: 'integer', title: 'Age in years' },
    mail: { type: 'string', format: 'email', title: 'E-mail' },
    born: { type: 'string', format: 'date', title: 'Date of birth' },
    kind: { type: 'string', title: 'Kind of member', enum: ['Child', 'Adult', 'Senior'] },
    pays: { type: 'string', title: 'Pays by', enum: ['Card', 'Invoice'] },
    swims: { type: 'boolean', title: 'Can swim' },
    days: { type: 'array', title: 'Training days', items: { type: 'string', enum: ['Mon', 'Wed', 'Fri'] }, uniqueItems: true },
    about: { type: 'string', title: 'About you' },
    dog: { type: 'boolean', title: 'Do you keep a dog?' },
  },
  dependencies: {
    dog: {
      oneOf: [
        { properties: { dog: { enum: [false] } } },
        { properties: { dog: { enum: [true] }, dogName: { type: 'string', title: 'Name of the dog' } } },
      ],
    },
  },
} as const;
const uiSchema = { about: { 'ui:widget': 'textarea' }, pays: { 'ui:widget': 'radio' }, days: { 'ui:widget': 'checkboxes' } };

function App() {
  const [data, setData] = useState({});
  window.__state = () => data;
  return (
    <Form schema={schema} uiSchema={uiSchema} validator={validator} formData={data} onChange={(e) => setData(e.formData)} liveValidate />
  );
}
createRoot(document.getElementById('root')).render(<App />);
