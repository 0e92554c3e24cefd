/**
 * Labels that deny what they name ("I do not smoke", "Kein Haustier"), or ask for a change of it ("Have you stopped smoking?"). Patterns
 * over text as labels are compared.
 */

const EITHER =
  '(?:or|oder|ou|o|of|lub|eller) (?:an? |einen? |un |una )?(?:non|nicht|nao|niet|nie|icke|ikke)(?: ?(?:smokers?|raucher(?:in)?|fumeurs?|fumador\\w*|fumatore|roker|palac\\w*|rokare|royker|ryger))';
/** "Smoker or non-smoker": both are named, and neither "yes" nor "no" tells which. */
export const NAMES_BOTH = new RegExp(`(?<![^ ])${EITHER}(?![^ ])`);

/** "No" as an answer that is offered, and other words that deny nothing of what is asked; taken out before a denial is looked for. */
const NO_DENIAL =
  /(?<![^ ])(?:yes (?:or )?no|no (?:or )?yes|ja (?:oder )?nein|oui (?:ou )?non|si (?:o )?no|si no|sim (?:ou )?nao|ja (?:of )?nee|tak (?:czy |lub )?nie|ja (?:eller )?nej|да (?:или )?нет|or not|oder nicht|ou non|ou pas|o no|ou nao|of niet|czy nie|if not|wenn nicht|falls nicht|si no|sinon|se nao|not (?:applicable|listed|including|included|limited|counting|yet|required|more|less|only)|nicht (?:zutreffend|aufgefuhrt|nur)|non applicable|no aplica|no claims|ncd|no obligation|not to say|no longer than|no later than|nie wieder)(?![^ ])/g;

/** Words that turn a question or a statement into its contrary. French `ne` and Spanish doubles are one denial. */
const DENIALS = new RegExp(
  `(?<![^ ])(?:${[
    'nonsmok\\w*|not|dont|doesnt|didnt|arent|isnt|havent|hasnt|wont|never|no|none|without|non|cannot|cant|neither',
    'nicht\\w*|kein\\w*|ohne|nie|niemals|weder',
    'pas|jamais|sans|aucune?',
    'nunca|jamas|sin|ningun[oa]?|nao|sem|nenhum[a]?|senza|nessun[oa]?',
    'niet\\w*|geen|nooit|zonder|niepal\\w*|nigdy|bez|nikdy|nejsem|nekour\\w*|ikke|aldrig|aldri|inte|ingen|inga|en ole|en tupakoi|degil|asla',
    'не|нет|никогда|ніколи|без|δεν|لا|לא',
  ].join('|')})(?![^ ])`,
  'g',
);
/** French says it twice, Slavic and Romance languages may: one denial. */
const AGREEING =
  /(?<![^ ])(?:ne|n|no|nao|non|nie|не)(?= (?:[^ ]+ ){0,2}(?:pas|jamais|aucune?|plus|nunca|jamas|ningun[oa]?|nenhum[a]?|nigdy|mai|nessun[oa]?|никогда|ніколи)(?![^ ]))/g;

/** What a label says before its brackets and its second sentence. */
const firstSaid = (label: string): string => label.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').split(/(?<=[?!.:])\s/)[0] ?? '';

/** How often a question or statement denies what it names; `plain` makes a text comparable. */
export function denialsIn(label: string, plain: (text: string) => string): number {
  const text = plain(firstSaid(label).replace(/n['’]t\b/gi, ' not'))
    .replace(NAMES_BOTH, ' ')
    .replace(NO_DENIAL, ' ')
    .replace(AGREEING, ' ');
  return text.match(DENIALS)?.length ?? 0;
}

/** Verbs before a habit or a state that ask for a change of it, which the state does not answer. */
export const CHANGES = new RegExp(
  `(?<![^ ])(?:${[
    'stop|stopped|stopping|quit|quitting|gave up|give up|given up|giving up|ceased?|cut down|cutting down|used to|(plan(ning)?|want|wish|intend|hope|like|need|try|trying|going|happy|willing|able) to|object to|mind',
    'aufhoren|aufgehort|abgewohnt|abgewohnen|aufgegeben|mochten sie|wollen sie|planen sie|fruher',
    'arrete[rz]?|cesse[rz]?|souhaitez|voulez|deja|dejado|dejar|quiere|piensa|smettere|smesso|vuole|intende|parou|parar|deixou|deixar|quer|pretende|gestopt|stoppen|wilt|rzucil\\w*|rzucic|chce\\w*|бросил\\w*|бросить',
  ].join('|')})(?![^ ])`,
);
