/**
 * Text that somebody else wrote, made fit to be shown to a model: what a person would see of it, in one line, bounded, without the signs
 * that a chat template uses. This is no defence by itself: what a model answers is checked by code, whatever it was told.
 */

/** Format characters, tags, variation selectors and direction marks: seen by a model, not by a person. */
const UNSEEN = /\p{Cf}|\p{Co}|\p{Cs}|\p{Default_Ignorable_Code_Point}|\p{Variation_Selector}/gu;
/** More marks on one letter than any language writes. */
const PILED = /(\p{M}{2})\p{M}+/gu;
/** What begins or ends a turn for some model. */
const TEMPLATE =
  /<\|?\/?\s*(im_start|im_end|endoftext|start_header_id|end_header_id|eot_id|system|user|assistant|s|inst|tool)\b[^>]{0,40}\|?>|\[\/?INST\]|<<\/?SYS>>|###\s*\w+:/gi;

export function seenText(text: string, most: number): string {
  const plain = text
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(PILED, '$1')
    .replace(TEMPLATE, ' ')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return plain.length > most ? `${plain.slice(0, most - 1).trimEnd()}…` : plain;
}

/** Words that speak to whoever reads instead of naming what is asked. Folded; a word of a label of a form is never among them. */
const META =
  /^(answer\w*|ignor\w*|disregard\w*|forget|overrid\w*|instruct\w*|prompt\w*|assistant|system|model|llm|ai|chatbot|reveal|leak|dump|print|output|repeat|respond\w*|reply|pretend|jailbreak|say|tell|write|return|select|choose|pick|set|map|use|fill|insert|execute|run|always|must|never|yes|no|true|fact|facts|memory|vergiss|ignoriere|anweisung\w*|antworte|gib|sag|oublie\w*|ignore[rz]?|reponds?|instructions?|olvida|ignora\w*|responde)$/;
/** Words that lead up to an aside and belong to it: "E-mail address. IMPORTANT instruction", "Phone number you must now". */
const LEADS =
  /^(important\w*|attention|urgent\w*|note|notice|warning|caution|hey|hello|dear|you|your|now|please|kindly|just|then|and|or|but|so|all|any|the|this|these|to|of|for|do|dont|not|new|be|are|is|a|an|my|our|we|i|wichtig|achtung|bitte|jetzt|und|sie|du|alle|tu|tes|vous|les|et|las|los|tus|y|por|favor|importante)$/;
/** A word longer than any language's label has is a code. */
const LONGEST_WORD = 28;
const MOST_WORDS = 14;
const LONGEST_LABEL = 90;
const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * What a control asks, for a model: the first clause of its visible label that names something and speaks to nobody. Empty when there is
 * none, and then no model is asked.
 */
export function labelForModel(label: string): string {
  const clauses = seenText(label, 400).split(/[.:;!?()[\]{}|*•–—"“”<>=]+|\s-\s/);
  for (const clause of clauses) {
    const words = clause.trim().split(/\s+/).filter(Boolean);
    const aside = words.findIndex((word) => word.length > LONGEST_WORD || META.test(fold(word)));
    // What stands before an aside is the label; an aside in front is not followed by one that can be told from it.
    const kept = aside < 0 ? words : withoutLead(words.slice(0, aside));
    if (!kept.some((word) => /\p{L}{2}/u.test(word)) || (aside < 0 && words.length > MOST_WORDS)) continue;
    return kept.slice(0, MOST_WORDS).join(' ').slice(0, LONGEST_LABEL);
  }
  return '';
}

function withoutLead(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => !LEADS.test(fold(word)));
  return words.slice(0, last + 1);
}
