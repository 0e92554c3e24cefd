/** A rental application in two steps: React Hook Form over MUI, with react-select and a masked amount. Its state is the form library's. */
import {
  Button,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormLabel,
  Paper,
  Radio,
  RadioGroup,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import 'dayjs/locale/en-gb';
import IMask from 'imask';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Controller, useFieldArray, useForm } from 'react-hook-form';
import Select from 'react-select';

const EMPTY = {
  fullName: '',
  born: null,
  phone: '',
  address: '',
  movedIn: '',
  previous: '',
  status: '',
  income: '',
  niNumber: '',
  smoke: '',
  pets: '',
  petDetail: '',
  landlord: '',
  landlordPhone: '',
  applicants: [{ name: '', born: null }],
  guarantor: '',
  length: '',
  signature: '',
  creditCheck: false,
};
const STATUS = ['Employed', 'Self-employed', 'Student', 'Retired', 'Not working'].map((label) => ({ value: label, label }));
const LENGTHS = ['6 months', '12 months', '18 months', '24 months'].map((label) => ({ value: label, label }));

/** Thousands are grouped while one types; the form holds what the mask shows. */
function Amount({ value, onChange, ...rest }) {
  const box = useRef(null);
  const told = useRef(onChange);
  useEffect(() => {
    const mask = IMask(box.current, { mask: Number, thousandsSeparator: ',', scale: 0, min: 0 });
    mask.on('accept', () => told.current(mask.value));
    return () => mask.destroy();
  }, []);
  return <TextField {...rest} inputRef={box} defaultValue={value} fullWidth />;
}

function App() {
  const form = useForm({ defaultValues: EMPTY });
  const { control, register, getValues, watch } = form;
  const [step, setStep] = useState(1);
  const { fields, append } = useFieldArray({ control, name: 'applicants' });
  const iso = (date) => date?.format?.('YYYY-MM-DD') ?? '';
  window.__state = () => {
    const { applicants, ...rest } = getValues();
    const rows = applicants.flatMap((one, at) => [
      [`applicant${at + 2}Name`, one.name],
      [`applicant${at + 2}Born`, iso(one.born)],
    ]);
    return { step, ...rest, born: iso(rest.born), ...Object.fromEntries(rows) };
  };
  const text = (name, label, more = {}) => <TextField label={label} {...register(name)} {...more} fullWidth />;
  const radio = (name, label, options = ['Yes', 'No']) => (
    <Controller
      name={name}
      control={control}
      render={({ field }) => (
        <FormControl>
          <FormLabel id={`${name}-q`}>{label}</FormLabel>
          <RadioGroup row aria-labelledby={`${name}-q`} {...field}>
            {options.map((option) => (
              <FormControlLabel key={option} value={option} control={<Radio />} label={option} />
            ))}
          </RadioGroup>
        </FormControl>
      )}
    />
  );
  const date = (name, label) => (
    <Controller
      name={name}
      control={control}
      render={({ field }) => <DatePicker label={label} value={field.value} onChange={field.onChange} />}
    />
  );
  const choose = (name, label, options) => (
    <Controller
      name={name}
      control={control}
      render={({ field }) => (
        <div className="rs">
          <label htmlFor={name}>{label}</label>
          <Select
            inputId={name}
            options={options}
            value={options.find((option) => option.value === field.value) ?? null}
            onChange={(option) => field.onChange(option?.value ?? '')}
          />
        </div>
      )}
    />
  );
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs} adapterLocale="en-gb">
      <Paper sx={{ maxWidth: 720, m: '32px auto', p: 4 }} component="form" onSubmit={(event) => event.preventDefault()}>
        <Typography variant="h4" component="h1" gutterBottom>
          Apply for 3 Saltmarsh Row
        </Typography>
        {step === 1 ? (
          <Stack spacing={2.5}>
            <Typography variant="h6" component="h2">
              Step 1 of 2: About you
            </Typography>
            {text('fullName', 'Full name')}
            {date('born', 'Date of birth')}
            {text('phone', 'Phone')}
            {text('address', 'Current address', { multiline: true, minRows: 3 })}
            {text('movedIn', 'Move-in date at current address', { type: 'month', slotProps: { inputLabel: { shrink: true } } })}
            {text('previous', 'Previous address (if less than 3 years at current)', { multiline: true, minRows: 3 })}
            {choose('status', 'Employment status', STATUS)}
            <Controller name="income" control={control} render={({ field }) => <Amount label="Gross annual income" {...field} />} />
            {text('niNumber', 'National Insurance number')}
            <Button variant="contained" onClick={() => setStep(2)}>
              Next
            </Button>
          </Stack>
        ) : (
          <Stack spacing={2.5}>
            <Typography variant="h6" component="h2">
              Step 2 of 2: Your household
            </Typography>
            {radio('smoke', 'Do you smoke?')}
            {radio('pets', 'Pets')}
            {watch('pets') === 'Yes' && text('petDetail', 'Details of your pets')}
            <fieldset>
              <legend>Current landlord</legend>
              <Stack spacing={2}>
                {text('landlord', 'Name')}
                {text('landlordPhone', 'Phone', { type: 'tel' })}
              </Stack>
            </fieldset>
            {fields.map((row, at) => (
              <fieldset key={row.id}>
                <legend>{at === 0 ? 'Second applicant' : 'Third applicant'}</legend>
                <Stack spacing={2}>
                  {text(`applicants.${at}.name`, 'Full name')}
                  {date(`applicants.${at}.born`, 'Date of birth')}
                </Stack>
              </fieldset>
            ))}
            <Button onClick={() => append({ name: '', born: null })}>Add another applicant</Button>
            {text('guarantor', 'Guarantor')}
            {choose('length', 'Desired tenancy length', LENGTHS)}
            {text('signature', 'Signature')}
            <Controller
              name="creditCheck"
              control={control}
              render={({ field }) => (
                <FormControlLabel
                  control={<Checkbox checked={field.value} onChange={field.onChange} />}
                  label="I agree to a credit check"
                />
              )}
            />
            <Button type="submit" variant="contained">
              Send application
            </Button>
          </Stack>
        )}
      </Paper>
    </LocalizationProvider>
  );
}

createRoot(document.getElementById('root')).render(<App />);
