/**
 * Ways to draw a form control so that a person cannot see it or read what is put into it, and ways that real sites draw theirs.
 * Each is markup around one control; a picture of the page with and without a text in it is the judge of both lists
 * (`tests/browser/pixels.ts`). The lists were written before the gate was, and are not to be tuned to it.
 */
export type Field = (style?: string, attributes?: string) => string;

/** The page's body around a control. `field` is used exactly once. */
export type Technique = (field: Field) => string;
export type Techniques = Readonly<Record<string, Technique>>;

/** Markup around a control that stays as it is. */
export const around =
  (before: string, after = ''): Technique =>
  (field) =>
    before + field() + after;

/** Styles of the control itself. */
export const own =
  (style: string): Technique =>
  (field) =>
    field(style);

/** Styles of a box around it. */
export const box =
  (style: string): Technique =>
  (field) =>
    `<div style="${style}">${field()}</div>`;

/** Something laid over it in a place of its own. */
export const under =
  (cover: string): Technique =>
  (field) =>
    `<div style="position:relative;width:320px;height:40px">${field('width:200px')}</div>${cover}`;
