/** A job application as companies build them now: React Hook Form over MUI. Its state is the form library's own. */
import {
  Button,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  InputLabel,
  MenuItem,
  Paper,
  Radio,
  RadioGroup,
  Select,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import 'dayjs/locale/en-gb';
import { createRoot } from 'react-dom/client';
import { Controller, useForm } from 'react-hook-form';

const EMPTY = {
  firstName: '',
  surname: '',
  emailAddress: '',
  mobile: '',
  city: '',
  linkedin: '',
  born: null,
  right: '',
  sponsor: '',
  employer: '',
  role: '',
  years: '',
  notice: '',
  start: null,
  pay: '',
  degree: '',
  skills: '',
  languages: '',
  why: '',
  heard: '',
  car: '',
  keep: false,
};
/** label, kind of native input */
const TEXTS = {
  firstName: ['First name'],
  surname: ['Surname'],
  emailAddress: ['E-mail'],
  mobile: ['Mobile phone'],
  city: ['Town or city you live in'],
  linkedin: ['LinkedIn profile'],
  employer: ['Current employer'],
  role: ['Current job title'],
  years: ['Years of experience in joinery', 'number'],
  pay: ['Salary you are looking for (£ a year)'],
  skills: ['Your main skills'],
  languages: ['Languages you speak'],
};
const SELECTS = {
  notice: ['Notice period', ['None, I can start now', '2 weeks', '1 month', '2 months', '3 months or more']],
  degree: ['Highest qualification', ['GCSEs', 'A levels or Highers', 'Higher National Diploma', "Bachelor's degree", "Master's degree"]],
  heard: ['How did you hear about us?', ['A friend', 'Job board', 'Social media', 'Other']],
};
const RADIOS = {
  right: ['Do you have the right to work in the UK?', ['Yes', 'No']],
  sponsor: ['Will you need us to sponsor a visa?', ['Yes', 'No']],
};

function App() {
  const { control, register, handleSubmit, getValues } = useForm({ defaultValues: EMPTY });
  window.__state = () => {
    const values = getValues();
    // Picked dates are objects of the date library.
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value?.format ? value.format('YYYY-MM-DD') : value]));
  };
  const text = (name) => <TextField key={name} label={TEXTS[name][0]} type={TEXTS[name][1] ?? 'text'} {...register(name)} fullWidth />;
  const select = (name) => (
    <Controller
      key={name}
      name={name}
      control={control}
      render={({ field }) => (
        <FormControl fullWidth>
          <InputLabel id={`${name}-label`}>{SELECTS[name][0]}</InputLabel>
          <Select labelId={`${name}-label`} label={SELECTS[name][0]} {...field}>
            {SELECTS[name][1].map((option) => (
              <MenuItem key={option} value={option}>
                {option}
              </MenuItem>
            ))}
          </Select>
        </FormControl>
      )}
    />
  );
  const radio = (name) => (
    <Controller
      key={name}
      name={name}
      control={control}
      render={({ field }) => (
        <FormControl>
          <FormLabel id={`${name}-label`}>{RADIOS[name][0]}</FormLabel>
          <RadioGroup row aria-labelledby={`${name}-label`} {...field}>
            {RADIOS[name][1].map((option) => (
              <FormControlLabel key={option} value={option} control={<Radio />} label={option} />
            ))}
          </RadioGroup>
        </FormControl>
      )}
    />
  );
  const date = (name, label) => (
    <Controller
      key={name}
      name={name}
      control={control}
      render={({ field }) => (
        <DatePicker label={label} value={field.value} onChange={field.onChange} slotProps={{ textField: { fullWidth: true } }} />
      )}
    />
  );
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs} adapterLocale="en-gb">
      <Paper sx={{ maxWidth: 760, m: '32px auto', p: 4 }} component="form" onSubmit={handleSubmit(() => undefined)}>
        <Typography variant="h4" component="h1">
          Workshop manager
        </Typography>
        <Typography sx={{ mb: 3 }} color="text.secondary">
          Tern & Tide Boatbuilders, Leith. Apply in one page.
        </Typography>
        <Stack spacing={2.5}>
          <Typography variant="h6" component="h2">
            About you
          </Typography>
          <Stack direction="row" spacing={2}>
            {text('firstName')}
            {text('surname')}
          </Stack>
          {text('emailAddress')}
          {text('mobile')}
          {text('city')}
          {date('born', 'Date of birth')}
          {text('linkedin')}
          {radio('right')}
          {radio('sponsor')}
          <Typography variant="h6" component="h2">
            Your work
          </Typography>
          {text('employer')}
          {text('role')}
          {text('years')}
          {select('notice')}
          {date('start', 'Earliest start date')}
          {text('pay')}
          <Typography variant="h6" component="h2">
            What you bring
          </Typography>
          {select('degree')}
          {text('skills')}
          {text('languages')}
          <TextField
            label="Why do you want to work here?"
            multiline
            minRows={4}
            {...register('why')}
            helperText="In your own words"
            slotProps={{ htmlInput: { maxLength: 1500 } }}
          />
          {select('heard')}
          <div>
            <Controller
              name="keep"
              control={control}
              render={({ field }) => (
                <FormControlLabel
                  control={<Checkbox checked={field.value} onChange={field.onChange} />}
                  label="You may keep my data for two years for other openings"
                />
              )}
            />
            <FormHelperText>You can withdraw this at any time.</FormHelperText>
          </div>
          <Button type="submit" variant="contained" size="large">
            Send application
          </Button>
        </Stack>
      </Paper>
    </LocalizationProvider>
  );
}

createRoot(document.getElementById('root')).render(<App />);
