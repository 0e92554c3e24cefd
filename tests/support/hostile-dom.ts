/**
 * Hostile documents by seed, built inside a page by the bench: clobbered properties, circles of labels, endless lists, megabytes of words,
 * depth, broken UTF-16, detached references, shadow roots in shadow roots. Runs in the content script's world; changes the body only.
 */
export const CLOBBERING = [
  'elements',
  'action',
  'submit',
  'childNodes',
  'parentNode',
  'ownerDocument',
  'tagName',
  'getAttribute',
  'isConnected',
  'labels',
  'form',
  'children',
  'attributes',
  'nodeType',
  'shadowRoot',
  'closest',
  'matches',
  'querySelectorAll',
  'textContent',
  'style',
  'hidden',
  'id',
  'name',
] as const;

export type Next = () => number;

export function seeded(seed: number): Next {
  let state = (seed * 2654435761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

const TYPES = [
  'text',
  'email',
  'tel',
  'date',
  'radio',
  'checkbox',
  'password',
  'number',
  'range',
  'file',
  'search',
  'month',
  'zz-unknown',
  '',
];
const WORDS = [
  'Name',
  'E-mail',
  'Geburtsdatum',
  '住所',
  'العنوان',
  '\ud800',
  '\udc00x',
  '\u202eemaN',
  'a\u0000b',
  '👩‍👩‍👧',
  '',
  '   ',
  '*',
  ':',
  '\u200b\u200b',
];

/** Fills the body with one document and says what it is made of. */
export function buildHostile(seed: number): string {
  const next = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const made: string[] = [];
  const body = document.body;
  body.textContent = '';
  const add = (parent: Node, tag: string, attributes: Record<string, string> = {}, text = ''): Element => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (text) element.append(text);
    parent.appendChild(element);
    return element;
  };
  const control = (parent: Node): Element =>
    add(parent, pick(['input', 'input', 'select', 'textarea', 'div']), {
      type: pick(TYPES),
      id: `i${Math.floor(next() * 8)}`,
      name: next() < 0.4 ? pick(CLOBBERING) : `n${Math.floor(next() * 5)}`,
      ...(next() < 0.3 ? { 'aria-labelledby': `i${Math.floor(next() * 8)} i${Math.floor(next() * 8)} gone` } : {}),
      ...(next() < 0.2 ? { role: pick(['textbox', 'combobox', 'listbox', 'radiogroup', 'spinbutton', 'none', 'switch']) } : {}),
      ...(next() < 0.2
        ? { autocomplete: pick(['section-x shipping email', 'cc-number', 'on on on', ' '.repeat(500), 'bday-day bday']) }
        : {}),
      ...(next() < 0.2 ? { maxlength: pick(['-1', '99999999999999999999', 'x', '0', '1']) } : {}),
      ...(next() < 0.2 ? { placeholder: pick(WORDS) } : {}),
      ...(next() < 0.2 ? { contenteditable: 'true' } : {}),
    });
  const kinds: Record<string, () => void> = {
    clobbered: () => {
      const form = add(body, 'form', { id: pick(CLOBBERING), name: pick(CLOBBERING) });
      for (const name of CLOBBERING) add(form, pick(['input', 'button', 'select', 'img', 'output']), { name, id: name });
    },
    circles: () => {
      let at: Node = body;
      for (let i = 0; i < 6; i++)
        at = add(at, 'label', { for: `i${(i + 1) % 6}`, id: `i${i}`, 'aria-labelledby': `i${(i + 1) % 6}` }, pick(WORDS));
      control(at);
    },
    endless: () => {
      const select = add(body, 'select', { name: 'country' });
      for (let i = 0; i < 10_000; i++) add(select, 'option', { value: String(i) }, `${pick(WORDS)} ${i}`);
    },
    megabyte: () => {
      const label = add(body, 'label', {}, `${pick(WORDS)} ${'ab cd '.repeat(170_000)}`);
      control(label);
    },
    deep: () => {
      let at: Node = body;
      // Deeper nests, and such of inline boxes, keep the browser's own layout busy for minutes.
      for (let i = 0; i < 300; i++) at = add(at, 'div', i % 50 === 0 ? { role: 'group' } : {});
      control(at);
    },
    shadows: () => {
      let at: Node = body;
      for (let i = 0; i < 30; i++) at = add(at, 'div', { id: `h${i}` }).attachShadow({ mode: next() < 0.5 ? 'open' : 'closed' });
      control(at);
      add(at, 'slot');
    },
    tables: () => {
      const table = add(body, 'table');
      for (let r = 0; r < 20; r++) {
        const row = add(table, pick(['tr', 'tbody', 'div']));
        for (let c = 0; c < 12; c++)
          control(
            add(
              row,
              pick(['td', 'th', 'b']),
              { colspan: pick(['0', '-3', '9999999', '2']), rowspan: pick(['0', '65535', '1']) },
              pick(WORDS),
            ),
          );
      }
    },
    detached: () => {
      const gone = document.createElement('label');
      gone.setAttribute('for', 'i1');
      control(body);
      gone.append(control(document.createElement('div')));
      add(body, 'input', { form: 'nowhere', list: 'nowhere', 'aria-describedby': 'nowhere', 'aria-owns': 'i1 i2', 'aria-controls': 'i3' });
    },
    many: () => {
      const form = add(body, 'form');
      for (let i = 0; i < 2000; i++) add(form, 'input', { type: pick(TYPES), name: `m${i % 40}` });
    },
    foreign: () => {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      body.append(svg);
      const inside = document.createElementNS('http://www.w3.org/2000/svg', 'foreignObject');
      svg.append(inside);
      control(inside);
      const math = document.createElementNS('http://www.w3.org/1998/Math/MathML', 'math');
      body.append(math);
      math.append(document.createElementNS('http://www.w3.org/1998/Math/MathML', 'input'));
    },
    loose: () => {
      for (let i = 0; i < 40; i++) {
        body.append(pick(WORDS));
        control(body);
        if (next() < 0.2) body.append(document.createComment(pick(WORDS)));
      }
    },
    editable: () => {
      const area = add(body, 'div', { contenteditable: '' });
      control(area);
      add(area, 'div', { contenteditable: 'false' });
      document.designMode = next() < 0.1 ? 'on' : 'off';
    },
  };
  const rare = new Set(['endless', 'megabyte', 'many', 'deep']);
  const names = Object.keys(kinds);
  for (let i = 0; i < 3; i++) {
    const name = pick(names);
    if (rare.has(name) && next() < 0.5) continue;
    made.push(name);
    kinds[name]?.();
  }
  return made.join('+');
}
