/** Pages of very many controls, by what they are made of: the shapes in which a look's work could grow with the square of the page. */
export const MANY: Readonly<Record<string, (i: number) => string>> = {
  'boxes side by side': (i) => `<input name="m${i}">`,
  'labelled boxes': (i) => `<p><label for="a${i}">Answer ${i}</label><input id="a${i}"></p>`,
  'tick boxes drawn by their labels': (i) =>
    `<p><input type="checkbox" id="a${i}" style="opacity:0"><label for="a${i}">Agree ${i}</label></p>`,
  'tick boxes of one list': (i) => `<label><input type="checkbox" name="one" value="${i}"> Choice ${i}</label>`,
  'radios without a name': (i) => `<span><input type="radio" aria-label="Choice ${i}"></span>`,
  'lists behind widgets': (i) =>
    `<div><select aria-hidden="true" tabindex="-1"><option>a</option></select><div role="combobox" aria-label="Kind ${i}">a</div></div>`,
  'rows of a table': (i) => `<table><tr><td>Row ${i}</td><td><input></td><td><input></td></tr></table>`,
};

/** The inside of a body with that many pieces. */
export const manyOf = (make: (i: number) => string, count: number): string =>
  `<form>${Array.from({ length: count }, (_, i) => make(i)).join('')}</form>`;
