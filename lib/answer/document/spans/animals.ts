import type { Span } from '../types.ts';

/** Names of animals: a given name with the kind of animal beside it, or one that a text meets, fetches or adopts. */
const KIND =
  '(?:dog|puppy|pup|bitch|hound|terrier|spaniel|retriever|labrador|collie|shepherd|poodle|beagle|dachshund|greyhound|mongrel|mix|cat|kitten|tom|tabby|rabbit|bunny|doe|buck|hare|guinea pig|hamster|horse|mare|pony|gelding|foal|donkey|goat|parrot|budgie|tortoise|ferret|animal)';
const NAME = String.raw`(?<name>\p{Lu}\p{Ll}+)`;
const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}])${NAME},? (?:is |who is |\()?(?:an?|the|our|your|my) (?:[\p{Ll}\d-]+,? ){0,4}?${KIND}\b`, 'gu'),
  new RegExp(String.raw`\b(?:[\p{Ll}-]+ )?${KIND}(?:,| called| named|, whose name is|:)? ${NAME}\b`, 'gu'),
  new RegExp(
    String.raw`\b(?:adopt(?:ing)?|met|meet|re-?hom\w+|fetch|collect|foster\w*|fallen for|give|about|(?:[Ww]ants|[Aa]nimal|[Pp]et):) ${NAME}\b(?! \p{Lu})`,
    'gu',
  ),
];
/** Named as the writer's own, or as dead, it is not the one that is asked for. */
const OWN = /\b(?:our|my|late|old|previous|last) (?:[\p{Ll}-]+ ){0,4}(?:called |named )?$/u;

export function animalSpans(plain: string, others: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const pattern of PATTERNS)
    for (const match of plain.matchAll(pattern)) {
      const text = match.groups?.name ?? '';
      const start = match.index + match[0].indexOf(text);
      const end = start + text.length;
      if (out.some((one) => one.start === start) || others.some((one) => one.start < end && start < one.end)) continue;
      if (/^(?:The|This|That|You|Your|She|He|They|We|It|Our|My|I|An?|Please|Dear|There|What|When|If|Mr|Mrs|Ms|Dr)$/.test(text)) continue;
      if (pattern === PATTERNS[1] && OWN.test(plain.slice(Math.max(0, match.index - 30), match.index + match[0].indexOf(text)))) continue;
      out.push({ type: 'animal', start, end, text, value: { type: 'text', text } });
    }
  return out;
}
