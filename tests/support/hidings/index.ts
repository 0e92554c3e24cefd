import { BOX_HIDINGS } from './boxes.ts';
import { COVER_HIDINGS } from './covers.ts';
import { FLICKERS } from './flicker.ts';
import { softened } from './newer.ts';
import type { Field, Techniques } from './technique.ts';
import { TEXT_HIDINGS } from './texts.ts';
import { TIMED_HIDINGS as TIMED } from './times.ts';

export { BENIGN } from './benign.ts';
export { softened };

export const TIMED_HIDINGS: Techniques = { ...TIMED, ...FLICKERS };

/** Those that hide as long as they stand. */
export const STANDING_HIDINGS: Techniques = { ...BOX_HIDINGS, ...TEXT_HIDINGS, ...COVER_HIDINGS };

/** One labelled control `#t`: an input; a text area or rich box where the technique asks for one by `attributes`. */
export const phone: Field = (style = '', attributes = '') => {
  if (attributes === 'area') return `<label>About <textarea id="t" name="t" style="${style}"></textarea></label>`;
  if (attributes === 'rich') return `<div id="t" contenteditable="true" role="textbox" aria-label="About" style="${style}"></div>`;
  return `<label>Phone <input id="t" name="t" style="${style}" ${attributes}></label>`;
};
