/**
 * A page's `pattern` is the page's own program, and it runs where the memory is: one that may try a text in too many ways is not run at
 * all. What it would have said is then left to the browser, which tells the person.
 */

/** log of the ways that a text may be tried in: some milliseconds. */
const MOST_WAYS = Math.log(1e7);

interface Group {
  /** log of the ways through what stands in it so far. */
  ways: number;
  branches: number;
}

/** A sign or an escape, a class with what is nested in it, the begin of a group, its end, an alternative. */
const PIECE = /\\.|\[|\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?|[\s\S]/y;
const REPEAT = /(?:([*+?])|\{(\d+)(,(\d*))?\})\??/y;

/** Whether the browser's rule for the whole of a text can be tried on one of this length. Counted from above: never fewer ways than there are. */
export function isBounded(pattern: string, length: number): boolean {
  const open: Group[] = [{ ways: 0, branches: 1 }];
  for (let at = 0; at < pattern.length; ) {
    const piece = matchAt(PIECE, pattern, at)?.[0] ?? '';
    at += piece.length;
    const inner = open.at(-1) as Group;
    if (piece.startsWith('(')) {
      open.push({ ways: 0, branches: 1 });
      continue;
    }
    if (piece === '|') {
      inner.branches++;
      continue;
    }
    if (piece === '[') at = endOfClass(pattern, at);
    const group = piece === ')' && open.length > 1 ? open.pop() : undefined;
    const repeat = matchAt(REPEAT, pattern, at);
    at += repeat?.[0].length ?? 0;
    const around = open.at(-1) as Group;
    around.ways += waysOf(group ? group.ways + Math.log(group.branches) : 0, repeat, length);
  }
  return open.reduce((sum, { ways, branches }) => sum + ways + Math.log(branches), 0) <= MOST_WAYS;
}

/** Each round has the ways of what is repeated, and how many rounds there are is a choice too. */
function waysOf(inner: number, repeat: RegExpExecArray | null, length: number): number {
  if (!repeat) return inner;
  const [, sign, least = '0', several, most] = repeat;
  const min = sign ? Number(sign === '+') : Number(least);
  const max = sign === '?' ? 1 : sign || (several && !most) ? Number.POSITIVE_INFINITY : several ? Number(most) : min;
  // A round that takes nothing may be made as often as the pattern says, all others as often as the text is long.
  return inner * Math.min(max, Math.max(min, length)) + Math.log(Math.min(max - min, length) + 1);
}

function endOfClass(pattern: string, start: number): number {
  let depth = 1;
  let at = start;
  for (; at < pattern.length && depth > 0; at++) {
    if (pattern[at] === '\\') at++;
    else if (pattern[at] === '[') depth++;
    else if (pattern[at] === ']') depth--;
  }
  return at;
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
