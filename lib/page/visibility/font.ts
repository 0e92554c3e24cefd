import { ownerDocument } from '../dom.ts';

/**
 * Whether a page's own font draws letters that can be read: drawn once on a canvas that is never in the page, as large as the page says.
 * Blank faces, faces of a hundredth of their size, faces that stand beside their line and faces whose letters are all alike are not.
 */
const fonts = new Map<string, boolean>();
const MOST_FONTS = 60;
/** px */
const SIZE = 24;
const BOARD = 64;
const LETTERS = ['A', 'g', '0', '9', 'e', 'm', '4', 'K'];
/** Dots of ink that a letter of 24 px has at least; a full stop has fewer. */
const LEAST_INK = 18;
/** Letters that must be told from one another. */
const LEAST_DIFFERENT = 6;

export function blankFont(element: Element, style: CSSStyleDeclaration): boolean {
  const document = ownerDocument(element);
  if (!document || style.fontFamily === '') return false;
  const faces = facesOf(document, style.fontFamily);
  // Until it has come, such a face draws nothing at all.
  if (faces.some(({ status, display }) => status === 'loading' && BLANK_UNTIL_LOADED.test(display))) return true;
  if (!faces.some(({ status }) => status === 'loaded')) return false;
  const font = `${style.fontStyle} ${style.fontWeight} ${SIZE}px ${style.fontFamily}`;
  const known = fonts.get(font);
  if (known !== undefined) return known;
  const blank = !readable(document, font);
  if (fonts.size < MOST_FONTS) fonts.set(font, blank);
  return blank;
}

function readable(document: Document, font: string): boolean {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return true;
  context.canvas.width = BOARD;
  context.canvas.height = BOARD;
  context.font = font;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText('Ag');
  // A line three times as high as its letters pushes them out of the box.
  if (above + below > 3 * SIZE || above + below < 0.5 * SIZE) return false;
  const drawn = new Set<string>();
  for (const letter of LETTERS) {
    context.clearRect(0, 0, BOARD, BOARD);
    context.fillText(letter, 12, 44);
    const { data } = context.getImageData(0, 0, BOARD, BOARD);
    const dots: number[] = [];
    for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 64) dots.push(i);
    if (dots.length < LEAST_INK) return false;
    drawn.add(dots.join());
  }
  return drawn.size >= LEAST_DIFFERENT;
}

const BLANK_UNTIL_LOADED = /^(auto|block)$/;

/** Faces of a family that the page itself brought. */
function facesOf(document: Document, families: string): FontFace[] {
  const wanted = new Set(families.split(',').map(bare));
  const found: FontFace[] = [];
  let count = 0;
  for (const face of document.fonts) {
    if (++count > 200) break;
    if (wanted.has(bare(face.family))) found.push(face);
  }
  return found;
}

const bare = (family: string): string =>
  family
    .trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase();
