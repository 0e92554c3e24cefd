/** A hotel: flatpickr over a read-only box for both days, steppers, select2 for the country, the card in three frames of another site. */
import flatpickr from 'flatpickr';
import flatpickrCss from 'flatpickr/dist/flatpickr.min.css';
import $ from 'jquery';
import select2 from 'select2';
import select2Css from 'select2/dist/css/select2.min.css';

select2(window, $);
for (const css of [flatpickrCss, select2Css]) document.head.append(Object.assign(document.createElement('style'), { textContent: css }));

const COUNTRIES = {
  PT: 'Portugal',
  ES: 'Spain',
  FR: 'France',
  DE: 'Germany',
  DK: 'Denmark',
  NO: 'Norway',
  IE: 'Ireland',
  GB: 'United Kingdom',
  US: 'United States',
  NL: 'Netherlands',
};
for (const [code, name] of Object.entries(COUNTRIES)) document.querySelector('#country').append(new Option(name, code));
$('#country').select2({ placeholder: 'Choose a country' });
const calendar = flatpickr('#stay', { mode: 'range', dateFormat: 'j M Y', minDate: '2026-11-22' });

for (const button of document.querySelectorAll('[data-step]'))
  button.addEventListener('click', () => {
    const box = document.getElementById(button.dataset.for);
    box.value = String(Math.min(Number(box.max), Math.max(Number(box.min), Number(box.value) + Number(button.dataset.step))));
    box.dispatchEvent(new Event('change', { bubbles: true }));
  });

// The payment company's own site: same port here, another host.
for (const field of ['number', 'expiry', 'cvc']) {
  const frame = document.createElement('iframe');
  frame.title = `Card ${field}`;
  frame.src = `https://pay.granite-cards.example:${location.port}/card-frame/#${field}`;
  document.querySelector('#card').append(frame);
}
const cards = {};
addEventListener('message', ({ data }) => Object.assign(cards, data?.card ?? {}));
document.querySelector('#booking').addEventListener('submit', (event) => event.preventDefault());

const day = (date) => (date ? new Date(date.getTime() - date.getTimezoneOffset() * 60000).toISOString().slice(0, 10) : '');
window.__state = () => ({
  checkIn: day(calendar.selectedDates[0]),
  checkOut: day(calendar.selectedDates[1]),
  ...Object.fromEntries(
    ['adults', 'children', 'guest', 'mail', 'phone', 'arrival', 'requests', 'promo'].map((name) => [
      name,
      // Nobody chosen yet is no number of guests.
      document.getElementById(name).value.replace(/^0$/, ''),
    ]),
  ),
  country: $('#country').val() ?? '',
  letters: document.querySelector('[name=letters]').checked,
  ...cards,
});
