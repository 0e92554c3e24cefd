/** Pieces of text with their places on a page, put together as lines and paragraphs. */
export interface Piece {
  readonly str: string;
  /** x and y of the baseline's start, and the height of the letters, in points; y grows upwards. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pieces whose baselines differ by less than this share of their height stand on one line. */
const SAME_LINE = 0.5;
/** A gap of this share of the height between two pieces is a space. */
const SPACE = 0.18;
/** A gap of this many heights between two lines begins a paragraph. */
const PARAGRAPH = 1.7;

export function linesOf(pieces: readonly Piece[]): string {
  let out = '';
  let before: Piece | undefined;
  for (const piece of pieces) {
    if (piece.str === '') continue;
    const height = piece.height || before?.height || 10;
    if (before) {
      const down = before.y - piece.y;
      if (Math.abs(down) > height * SAME_LINE) out = `${out.trimEnd()}${down > height * PARAGRAPH || down < 0 ? '\n\n' : '\n'}`;
      else if (piece.x - (before.x + before.width) > height * SPACE && !/\s$/.test(out) && !/^\s/.test(piece.str)) out += ' ';
    }
    out += piece.str;
    before = piece;
  }
  return out
    .replace(/[ \t]+\n/g, '\n')
    .replace(/(\p{Ll})-\n(?=\p{Ll})/gu, '$1')
    .trim();
}
