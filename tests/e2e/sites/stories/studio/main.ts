/** A sign-up that asks one question at a time; the next one is drawn a moment after OK. */
const QUESTIONS = [
  { key: 'first', text: 'What is your first name?', kind: 'text' },
  { key: 'mail', text: 'Work e-mail', kind: 'email' },
  { key: 'size', text: 'Company size', choices: ['Just me', '2-10', '11-50', '51-200', 'More than 200'] },
  { key: 'role', text: 'Your role', choices: ['Design', 'Engineering', 'Data / Analytics', 'Marketing', 'Sales', 'Research', 'Other'] },
  { key: 'why', text: 'What brings you here?', kind: 'area' },
  { key: 'password', text: 'Choose a password', kind: 'password' },
  {
    key: 'last',
    text: 'Nearly there',
    boxes: [
      ['offers', 'Send me offers'],
      ['terms', 'I agree to the terms'],
    ],
    captcha: 'Type the characters you see in the picture',
  },
];
const stage = document.getElementById('stage');
const told = {};
let at = 0;

function draw() {
  const question = QUESTIONS[at];
  stage.innerHTML = '';
  if (!question) {
    stage.innerHTML = '<h2>Thank you!</h2>';
    return;
  }
  const note = (key, value) => (told[key] = value);
  const box = document.createElement('div');
  const id = `q-${question.key}`;
  if (question.choices) {
    box.setAttribute('role', 'radiogroup');
    box.setAttribute('aria-labelledby', 'title');
    box.innerHTML = `<h2 id="title">${question.text}</h2>`;
    for (const choice of question.choices) {
      const label = Object.assign(document.createElement('label'), { className: 'choice' });
      const radio = Object.assign(document.createElement('input'), { type: 'radio', name: question.key, value: choice });
      radio.addEventListener('change', () => note(question.key, choice));
      label.append(radio, ` ${choice}`);
      box.append(label);
    }
  } else if (question.boxes) {
    box.innerHTML = `<h2>${question.text}</h2>`;
    for (const [key, text] of question.boxes) {
      const label = Object.assign(document.createElement('label'), { className: 'choice' });
      const tick = Object.assign(document.createElement('input'), { type: 'checkbox', name: key });
      tick.addEventListener('change', () => note(key, tick.checked));
      label.append(tick, ` ${text}`);
      box.append(label);
    }
    const label = Object.assign(document.createElement('label'), { textContent: question.captcha });
    const code = Object.assign(document.createElement('input'), { name: 'code' });
    code.addEventListener('input', () => note('captcha', code.value));
    label.append(code);
    box.append(label);
  } else {
    box.innerHTML = `<h2><label for="${id}">${question.text}</label></h2>`;
    const control = document.createElement(question.kind === 'area' ? 'textarea' : 'input');
    if (question.kind !== 'area') control.type = question.kind;
    control.id = id;
    control.addEventListener('input', () => note(question.key, control.value));
    box.append(control);
  }
  const ok = Object.assign(document.createElement('button'), { type: 'button', textContent: 'OK' });
  ok.addEventListener('click', () => {
    ok.disabled = true;
    at += 1;
    setTimeout(draw, 350);
  });
  stage.append(box, ok);
}
draw();
window.__state = () => ({ at, ...told });
