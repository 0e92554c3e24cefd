/** Ant Design 6; the state is its form's. */
import { AutoComplete, Checkbox, ConfigProvider, DatePicker, Form, Input, InputNumber, Radio, Rate, Select, Slider, Switch } from 'antd';
import { createRoot } from 'react-dom/client';

const text = (value: unknown) =>
  value && typeof value === 'object' && 'format' in value ? (value as { format(p: string): string }).format('YYYY-MM-DD') : value;
const options = (...labels: string[]) => labels.map((label) => ({ label, value: label.toLowerCase() }));

function App() {
  const [form] = Form.useForm();
  window.__state = () => Object.fromEntries(Object.entries(form.getFieldsValue(true)).map(([key, value]) => [key, text(value)]));
  return (
    <ConfigProvider theme={{ token: { motion: true } }}>
      <Form form={form} layout="vertical">
        <Form.Item name="text" label="Employer">
          <Input />
        </Form.Item>
        <Form.Item name="area" label="Duties">
          <Input.TextArea autoSize />
        </Form.Item>
        <Form.Item name="number" label="Team size">
          <InputNumber min={0} max={500} />
        </Form.Item>
        <Form.Item name="select" label="Industry">
          <Select options={options('Building', 'Catering', 'Shipping', 'Teaching')} />
        </Form.Item>
        <Form.Item name="search" label="Country of work">
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={options(
              'Austria',
              'Belgium',
              'Denmark',
              'Estonia',
              'Finland',
              'France',
              'Germany',
              'Greece',
              'Hungary',
              'Ireland',
              'Italy',
              'Latvia',
              'Malta',
              'Norway',
              'Poland',
              'Portugal',
              'Romania',
              'Spain',
              'Sweden',
              'Switzerland',
              'United Kingdom',
            )}
          />
        </Form.Item>
        <Form.Item name="multi" label="Languages spoken">
          <Select mode="multiple" options={options('Danish', 'English', 'French', 'German')} />
        </Form.Item>
        <Form.Item name="auto" label="Nearest port">
          <AutoComplete options={options('Hull', 'Leith', 'Dover').map(({ label }) => ({ value: label }))} />
        </Form.Item>
        <Form.Item name="date" label="Available from">
          <DatePicker />
        </Form.Item>
        <Form.Item name="dateDe" label="Passport expires">
          <DatePicker format="DD.MM.YYYY" />
        </Form.Item>
        <Form.Item name="radio" label="Shift">
          <Radio.Group options={options('Early', 'Late', 'Night')} />
        </Form.Item>
        <Form.Item name="button" label="Seat">
          <Radio.Group optionType="button" options={options('Aisle', 'Window')} />
        </Form.Item>
        <Form.Item name="switch" label="Own car" valuePropName="checked">
          <Switch />
        </Form.Item>
        <Form.Item name="check" valuePropName="checked">
          <Checkbox>Vegetarian meals</Checkbox>
        </Form.Item>
        <Form.Item name="boxes" label="Days off">
          <Checkbox.Group options={['Saturday', 'Sunday', 'Monday']} />
        </Form.Item>
        <Form.Item name="slider" label="Hours a week">
          <Slider min={0} max={40} />
        </Form.Item>
        <Form.Item name="rate" label="Comfort at sea">
          <Rate />
        </Form.Item>
      </Form>
    </ConfigProvider>
  );
}
createRoot(document.getElementById('root')).render(<App />);
