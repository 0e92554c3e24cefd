/** A university application: tom-select, Quill, and rows for schools and jobs that can be added. */
import Quill from 'quill';
import quillCss from 'quill/dist/quill.snow.css';
import TomSelect from 'tom-select';
import tomCss from 'tom-select/dist/css/tom-select.css';

for (const css of [quillCss, tomCss]) document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
const highest = new TomSelect('#highest', {});
const editor = new Quill('#editor', { theme: 'snow', modules: { toolbar: false } });
editor.root.setAttribute('aria-labelledby', 'statement-q');

const SCHOOL = [
  ['institution', 'Institution'],
  ['subject', 'Subject'],
  ['from', 'From (year)'],
  ['to', 'To (year)'],
  ['class', 'Degree class'],
];
const JOB = [
  ['employer', 'Employer'],
  ['title', 'Job title'],
  ['start', 'From', 'month'],
  ['end', 'To (leave empty if current)', 'month'],
];

function addRow(list: string, legend: string, boxes: string[][]) {
  const holder = document.getElementById(list);
  const at = holder.childElementCount + 1;
  const group = document.createElement('fieldset');
  group.innerHTML = `<legend>${legend} ${at}</legend>${boxes
    .map(
      ([name, label, type = 'text']) =>
        `<div class="row"><label for="${list}-${at}-${name}">${label}</label><input id="${list}-${at}-${name}" name="${list}${at}${name}" type="${type}"></div>`,
    )
    .join('')}`;
  holder.append(group);
}
addRow('schools', 'Qualification', SCHOOL);
addRow('schools', 'Qualification', SCHOOL);
addRow('jobs', 'Job', JOB);
addRow('jobs', 'Job', JOB);
document.getElementById('more-schools').addEventListener('click', () => addRow('schools', 'Qualification', SCHOOL));
document.getElementById('more-jobs').addEventListener('click', () => addRow('jobs', 'Job', JOB));
document.getElementById('apply').addEventListener('submit', (event) => event.preventDefault());

window.__state = () => ({
  ...Object.fromEntries(new FormData(document.getElementById('apply')).entries()),
  highest: highest.getValue(),
  statement: editor.getText().trim(),
});
