import { normalise } from '../../core/text.ts';
import { MONTH_WORD } from '../facts/dates.ts';

/** Names in an English sentence and where they stand: runs of capitals that are no months, days or first words. Pure. */
export interface Span {
  readonly text: string;
  /** What stands before and after it, as written. */
  readonly before: string;
  readonly after: string;
  /** Said to be what was: "from X", "not X", "left X", or what is held already. */
  readonly isOld: boolean;
}

const WORD = "(?!I(?:['’ ]|$))\\p{Lu}[\\p{L}\\d'’&-]*(?:\\.(?=\\p{Lu}))?";
const NAME = new RegExp(`(?<![\\p{L}\\d'’@.-])${WORD}(?:(?: (?:of|of the|and|&|upon|on|de|la|van|von|le) | |-)${WORD})*`, 'gu');
const NOBODY = new RegExp(
  `^(?:I|I'm|I've|I'd|I'll|${MONTH_WORD}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mum|mom|dad|gran|nan|christmas|easter|new year|god|mr|mrs|ms|dr|ex|ok|tv|gp|cv|hr|uk|usa|asap|mot|diy|phd|mba|ba|bsc|msc|xmas|lol)$`,
  'i',
);
/** Words that only begin a sentence. */
const STARTER =
  /^(?:The|A|An|My|Our|His|Her|Their|Your|I|We|He|She|It|They|You|This|That|These|Those|There|Here|So|And|But|Or|Well|Since|After|Before|As|At|In|On|From|To|Of|For|With|By|No|Not|New|Now|Just|Finally|Got|Just|Started|Left|Moved|Quit|Back|Bit|Big|Good|Great|Dear|Hi|Hello|Hey|Yes|Please|Sorry|Oops|Correction|Update|News|Diary|Today|Yesterday|Last|Next|Once|When|While|If|Because|Although|Both|All|Some|Half|Everyone|Write|Call|Ring|Use|Mail|Goodbye|Farewell)$/;
const OLD_BEFORE =
  /\b(?:from|left|leaving|leave|quit|quitting|out of|off|goodbye(?: to)?|bye(?: to)?|farewell(?: to)?|not|isn't|wasn't|no longer(?: at| in| with| on)?|no more|ditched|dropped|swapped|traded(?: in)?|exchanged|sold|shut|instead of|rather than|than|old|former|replaced|replacing|closed(?: my| the)?|away from|behind|notice(?: in)? (?:at|to)|resigned from|redundant(?: by| from| at)?|last \p{L}+ (?:at|for|with)|sacked (?:by|from)|fired (?:by|from)|finished (?:at|with)|done with|(?:was|were|used to be|years|job|contract|time|days|stint) (?:at|in|with|for)|account (?:at|with)|cancelled|retired from|put|missed|since|until|till|before|after) (?:my |the |our |at |in |with |on )*$/iu;
const OLD_PLACE =
  /\b(?:swapped|traded|exchanged|left|g[ai]ven? up|sold|out of|no longer|don't|doesn't|not|stopped|quit|finished|closed)(?: (?:my|the|our|a|an|that))? [\p{L}-]+(?: [\p{L}-]+)? (?:in|at|on|with|for|near) (?:the )?$/iu;
const OLD_AFTER =
  /^(?:,? (?:is|are|was|were) (?:gone|behind|history|sold|closed|over|out|let)\b| behind\b| (?:made cuts|went bust|folded|let me go|lost me|is no more|closed down)|,? where i used to| (?:account|contract|job) (?:is|was) )/i;

export function namesIn(sentence: string, held: readonly string[] = []): Span[] {
  const known = held.map((one) => normalise(one)).filter(Boolean);
  return [...sentence.matchAll(NAME)].flatMap((match) => {
    const words = match[0].split(' ');
    let start = match.index;
    const begins = start === 0 || /[.!?:"“‘(-]\s*$/.test(sentence.slice(0, start));
    while (
      words.length > 0 &&
      (STARTER.test(words[0] ?? '') ||
        (begins && start === match.index && words.length > 1 && /\p{Ll}(?:ed|ing)$/u.test(words[0] ?? '')) ||
        (NOBODY.test(words[0] ?? '') && words.length > 1 && !/^(?:Dr|Mrs?|Ms)$/.test(words[0] ?? '')))
    ) {
      start += (words.shift() ?? '').length + 1;
    }
    while (words.length > 0 && (NOBODY.test(words.at(-1) ?? '') || /^(?:of|and|&|the|on)$/.test(words.at(-1) ?? ''))) words.pop();
    const text = words.join(' ').replace(/['’]s?$/, '');
    if (text === '' || NOBODY.test(text)) return [];
    const before = sentence.slice(0, start);
    const after = sentence.slice(start + text.length);
    // A first word with a capital may be any word, unless it is plainly who does something.
    if (
      begins &&
      start === match.index &&
      words.length === 1 &&
      !/^(?: and I\b|,? (?:is|are) (?:my|our|who|where|the|his)\b| (?:took|hired|employ\w*|has|have|pays?|snapped|gave|made) (?:me|us)\b)/.test(
        after,
      )
    )
      return [];
    const said = normalise(text);
    const isHeld = known.some((one) => one === said || one.startsWith(`${said} `) || said.startsWith(`${one} `));
    return [{ text, before, after, isOld: isHeld || OLD_BEFORE.test(before) || OLD_PLACE.test(before) || OLD_AFTER.test(after) }];
  });
}

/** The one name that the first fitting of these cues points at, by what stands before it or else behind it; null where none or several do. */
export function theOne(names: readonly Span[], cues: readonly RegExp[], behind: readonly RegExp[] = []): string | null {
  const fresh = names.filter(({ isOld }) => !isOld);
  const tests = [...cues.map((cue) => (span: Span) => cue.test(span.before)), ...behind.map((cue) => (span: Span) => cue.test(span.after))];
  for (const fits of tests) {
    const fitting = [...new Set(fresh.filter(fits).map(({ text }) => text))];
    if (fitting.length > 0) return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }
  return null;
}

/** The one match of a pattern, or the one behind "to" where another stands behind "from"; null otherwise. */
export function oneMatch(sentence: string, pattern: RegExp, held: (text: string) => boolean = () => false): string | null {
  const found = [
    ...sentence.matchAll(new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`)),
  ].filter(
    ({ 0: text, index }) =>
      !held(text) &&
      !/\b(?:from|not|instead of|rather than|was|old|typed|wrote|said|told you) (?:my |the |about )?$/i.test(sentence.slice(0, index)),
  );
  return found.length === 1 ? (found[0]?.[0].trim() ?? null) : null;
}
