/** Material UI 9 and its date pickers; the state is React's own. */
import {
  Autocomplete,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormGroup,
  FormLabel,
  InputLabel,
  MenuItem,
  Radio,
  RadioGroup,
  Rating,
  Select,
  Slider,
  Stack,
  Switch,
  TextField,
} from '@mui/material';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { TimePicker } from '@mui/x-date-pickers/TimePicker';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const TOWNS = ['Aarhus', 'Bergen', 'Bristol', 'Ghent', 'Leipzig', 'Lyon', 'Porto', 'Utrecht', 'York'];
const SKILLS = ['Carpentry', 'Drawing', 'First aid', 'Sailing', 'Welding'];

function App() {
  const [state, setState] = useState<Record<string, unknown>>({});
  const set = (key: string) => (value: unknown) => setState((old) => ({ ...old, [key]: value }));
  window.__state = () => state;
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs}>
      <Stack spacing={3}>
        <TextField label="Given name" onChange={(e) => set('text')(e.target.value)} value={state.text ?? ''} />
        <TextField label="Cover note" multiline minRows={2} onChange={(e) => set('area')(e.target.value)} value={state.area ?? ''} />
        <TextField label="Years in post" type="number" onChange={(e) => set('number')(e.target.value)} value={state.number ?? ''} />
        <FormControl>
          <InputLabel id="l1">Highest degree</InputLabel>
          <Select labelId="l1" label="Highest degree" value={state.select ?? ''} onChange={(e) => set('select')(e.target.value)}>
            {["Bachelor's degree", "Master's degree", 'Doctorate'].map((o) => (
              <MenuItem key={o} value={o}>
                {o}
              </MenuItem>
            ))}
          </Select>
        </FormControl>
        <FormControl>
          <InputLabel id="l2">Working days</InputLabel>
          <Select labelId="l2" label="Working days" multiple value={state.multi ?? []} onChange={(e) => set('multi')(e.target.value)}>
            {['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((o) => (
              <MenuItem key={o} value={o}>
                {o}
              </MenuItem>
            ))}
          </Select>
        </FormControl>
        <Autocomplete options={TOWNS} onChange={(_, v) => set('auto')(v)} renderInput={(p) => <TextField {...p} label="Home town" />} />
        <Autocomplete
          multiple
          options={SKILLS}
          onChange={(_, v) => set('autoMany')(v)}
          renderInput={(p) => <TextField {...p} label="Skills" />}
        />
        <FormControl>
          <FormLabel id="l3">Contract</FormLabel>
          <RadioGroup aria-labelledby="l3" name="contract" onChange={(e) => set('radio')(e.target.value)} value={state.radio ?? ''}>
            {['Permanent', 'Temporary', 'Freelance'].map((o) => (
              <FormControlLabel key={o} value={o} control={<Radio />} label={o} />
            ))}
          </RadioGroup>
        </FormControl>
        <FormControlLabel control={<Checkbox onChange={(e) => set('check')(e.target.checked)} />} label="Own tools" />
        <FormControlLabel control={<Switch onChange={(e) => set('switch')(e.target.checked)} />} label="Night shifts" />
        <FormControl component="fieldset">
          <FormLabel component="legend">Licences held</FormLabel>
          <FormGroup>
            {['Car', 'Lorry', 'Forklift'].map((o) => (
              <FormControlLabel
                key={o}
                label={o}
                control={
                  <Checkbox onChange={(e) => setState((s) => ({ ...s, boxes: { ...(s.boxes as object), [o]: e.target.checked } }))} />
                }
              />
            ))}
          </FormGroup>
        </FormControl>
        <div>
          <FormLabel id="l4">Confidence</FormLabel>
          <Slider aria-labelledby="l4" min={0} max={10} value={(state.slider as number) ?? 0} onChange={(_, v) => set('slider')(v)} />
        </div>
        <fieldset>
          <legend>How do you rate your English?</legend>
          <Rating name="rate" onChange={(_, v) => set('rating')(v)} value={(state.rating as number) ?? null} />
        </fieldset>
        <DatePicker label="Birth date" format="DD/MM/YYYY" onChange={(v) => set('date')(v?.isValid() ? v.format('YYYY-MM-DD') : null)} />
        <DatePicker
          label="In post since"
          views={['year', 'month']}
          format="MM/YYYY"
          onChange={(v) => set('month')(v?.isValid() ? v.format('YYYY-MM') : null)}
        />
        <TimePicker label="Earliest start" ampm={false} onChange={(v) => set('time')(v?.isValid() ? v.format('HH:mm') : null)} />
      </Stack>
    </LocalizationProvider>
  );
}
createRoot(document.getElementById('root')).render(<App />);
