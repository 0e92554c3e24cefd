/**
 * A grammar that lets a model copy and do nothing else: an object of given keys in their order, each value `null` or words of the text as
 * they follow each other there. One rule a word: from it the value ends or goes on to the next.
 */
export interface TextWord {
  /** As it stands. */
  readonly text: string;
  /** Without the signs around it, which a value does not begin or end with. */
  readonly head: string;
  readonly tail: string;
  readonly core: string;
  readonly start: number;
}

const AROUND = /^([("'“„‚«[{]*)(.*?)([.,;:!?)"'”“»\]}]*)$/su;

export function wordsOf(text: string): TextWord[] {
  return [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => {
    const [, head = '', core = '', tail = ''] = AROUND.exec(word) ?? [];
    return { text: word, head, core: core || word, tail: core ? tail : '', start: index };
  });
}

const quoted = (text: string): string => `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
/** As it stands between the quotes of a JSON string. */
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);
const literal = (text: string): string => quoted(inJson(text));

export function spanGrammar(keys: readonly string[], words: readonly TextWord[]): string {
  const rules: string[] = [];
  const starts: string[] = [];
  words.forEach(({ text, head, core, tail }, i) => {
    const next = i + 1 < words.length ? ` s${i + 1}` : '';
    const whole = head + core;
    const go = (from: string): string => {
      const ends = literal(from);
      if (!next) return ends;
      return tail ? `${ends} | ${literal(`${from}${tail} `)}${next}` : `${ends} | ${literal(`${from} `)}${next}`;
    };
    rules.push(`s${i} ::= ${go(whole || text)}`);
    if (head) {
      rules.push(`b${i} ::= ${go(core)}`);
      starts.push(`b${i}`);
    } else starts.push(`s${i}`);
  });
  const fields = keys.map((key, i) => `${quoted(`${i === 0 ? '{' : ', '}"${key}":`)} value`).join(' ');
  return [`root ::= ${fields} "}"`, `value ::= " null" | " \\"" span "\\""`, `span ::= ${starts.join(' | ')}`, ...rules].join('\n');
}

/** Where such a value stands in the text; null when it does not. */
export function locate(value: string, text: string): { start: number; end: number } | null {
  const parts = value.trim().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return null;
  const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'u').exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}
