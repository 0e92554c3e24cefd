/** Widgets that take over a plain page: flatpickr, Select2, Tom Select, intl-tel-input, IMask, Quill; the state is each widget's own. */
import 'flatpickr/dist/flatpickr.css';
import 'intl-tel-input/dist/css/intlTelInput.css';
import 'quill/dist/quill.snow.css';
import 'select2/dist/css/select2.css';
import 'tom-select/dist/css/tom-select.css';
import flatpickr from 'flatpickr';
import IMask from 'imask';
import intlTelInput from 'intl-tel-input/intlTelInputWithUtils';
import $ from 'jquery';
import Quill from 'quill';
import select2 from 'select2';
import TomSelect from 'tom-select';

select2(window, $);
const PORTS = ['Bergen', 'Dover', 'Ghent', 'Hull', 'Leith', 'Porto'];
const options = (first = true) =>
  (first ? '<option value=""></option>' : '') + PORTS.map((o) => `<option value="${o.toLowerCase()}">${o}</option>`).join('');
document.getElementById('root').innerHTML = `
<p class="row"><label for="fp1">Sailing date</label><input id="fp1"></p>
<p class="row"><label for="fp2">Return date</label><input id="fp2" placeholder="dd.mm.yyyy"></p>
<p class="row"><label for="fp3">Stay in port</label><input id="fp3"></p>
<p class="row"><label for="s2">Sail from</label><select id="s2" style="width:260px">${options()}</select></p>
<p class="row"><label for="s2m">Stops</label><select id="s2m" multiple style="width:260px">${options(false)}</select></p>
<p class="row"><label for="ts">Sail to</label><select id="ts">${options()}</select></p>
<p class="row"><label for="tsm">Also interested in</label><select id="tsm" multiple>${options(false)}</select></p>
<p class="row"><label for="tst">Luggage</label><input id="tst"></p>
<p class="row"><label for="tel">Mobile on the day</label><input id="tel" type="tel"></p>
<p class="row"><label for="tel2">Phone at home</label><input id="tel2" type="tel"></p>
<p class="row"><label for="im1">Booking phone</label><input id="im1"></p>
<p class="row"><label for="im2">Travel day</label><input id="im2" placeholder="dd/mm/yyyy"></p>
<p class="row"><label for="im3">Budget</label><input id="im3"></p>
<div class="row"><span id="qn" class="name">Special wishes</span><div id="qu" aria-labelledby="qn" style="height:120px"></div></div>`;
const at = (id: string) => document.getElementById(id);
const day = (picker: { selectedDates: Date[]; formatDate(d: Date, f: string): string }) =>
  picker.selectedDates[0] ? picker.formatDate(picker.selectedDates[0], 'Y-m-d') : null;
const fp1 = flatpickr(at('fp1'), { disableMobile: true });
const fp2 = flatpickr(at('fp2'), { disableMobile: true, allowInput: true, dateFormat: 'd.m.Y' });
const fp3 = flatpickr(at('fp3'), { disableMobile: true, mode: 'range', dateFormat: 'j M Y' });
$('#s2, #s2m').select2({ placeholder: 'Choose' });
const ts = new TomSelect(at('ts'), {});
const tsm = new TomSelect(at('tsm'), {});
const tst = new TomSelect(at('tst'), { create: true });
const tel = intlTelInput(at('tel'), { initialCountry: 'us' });
const tel2 = intlTelInput(at('tel2'), { initialCountry: 'gb' });
const im1 = IMask(at('im1'), { mask: '+{44} 0000 000000' });
const im2 = IMask(at('im2'), {
  mask: Date,
  pattern: 'd/`m/`Y',
  format: (d: Date) => [d.getDate(), d.getMonth() + 1, d.getFullYear()].map((n) => String(n).padStart(2, '0')).join('/'),
  parse: (s: string) => {
    const [d, m, y] = s.split('/').map(Number);
    return new Date(y, m - 1, d);
  },
  lazy: true,
});
const im3 = IMask(at('im3'), { mask: Number, thousandsSeparator: ',', scale: 0 });
const quill = new Quill(at('qu'), { theme: 'snow' });
window.__state = () => ({
  flat: day(fp1),
  flatInput: day(fp2),
  flatStay: fp3.selectedDates.map((one) => fp3.formatDate(one, 'Y-m-d')).join('/'),
  select2: $('#s2').val(),
  select2Many: $('#s2m').val(),
  tom: ts.getValue(),
  tomMany: tsm.getValue(),
  tomTags: tst.getValue(),
  tel: tel.getNumber(),
  telHome: tel2.getNumber(),
  maskPhone: im1.unmaskedValue,
  maskDate: im2.value,
  maskNumber: im3.unmaskedValue,
  quill: quill.getText().trim(),
});
