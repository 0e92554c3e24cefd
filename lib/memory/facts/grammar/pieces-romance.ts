import type { Draft } from './row.ts';
import { together } from './things.ts';

/**
 * "Sou eletricista na Cerâmica Bom Retiro, turno da noite, salário de R$ 3.480": what French and Portuguese put one behind the other, read
 * piece by piece, the longest run that is understood first. A piece that is not understood takes nothing with it, unless it makes the
 * rest somebody else's, a wish or a thing of the past.
 */
const JOINT = /,\s+|;\s+|:\s+|\s+\/\s+|\s+[–—-]\s+|[.!]\s+|\s+(?:et|mais|puis|dont|avec|e|mas|com|só que)\s+/gu;
/** Words by which a sentence is told from one of the other languages. */
const ROMANCE =
  /(?<![\p{L}])(?:je|j'\p{L}+|mon|ma|mes|notre|nous|suis|est|c'est|les|au|aux|chez|dans|depuis|et|avec|sans|à|groupe|allergique|taille|permis|née?|loyer|salaire|pointure|eu|meu|minha|meus|minhas|sou|tenho|moro|vivo|uso|visto|calço|trabalho|deixei|agora|em|é|e|sem|desde|moramos|temos|somos|uma|tamanho|peso|altura|sangue|não|nascid[oa])(?![\p{L}])/iu;
/** What only leads from one piece to the next. */
const LEADS = /^(?:agora|maintenant|désormais|actuellement|donc|enfin|aussi|également|também|hoje|atualmente|toujours) (?=\S)/iu;
/** Half of what is said is said otherwise: no piece of it stands by itself. */
const HOLDS_TOGETHER =
  /(?<![\p{L}])(?:si|se|peut-être|sans doute|je (?:crois|pense)|talvez|acho que|quand|quando|pendant que|enquanto|parce que|porque|bientôt|em breve|serai|vou|était|étais|avais|avait|era|tinha|estava|ancien(?:ne)?|antig[oa]|avant|antes|il|elle|ils|elles|ele|ela|eles|elas|son|sa|ses|leurs?|seu|sua|dele|dela|qui|que|dit|dis|disse|selon|segundo|pour (?:mon|ma|mes)|para (?:o meu|a minha))(?![\p{L}])/iu;
const SOMEBODY =
  /(?<![\p{L}])(?:mon|ma|mes|notre|meu|minha|meus|minhas|o|a|le|la) (?:fils|fille|mari|femme|mère|père|frère|sœur|soeur|ami|amie|voisine?|conjointe?|compagn\p{L}+|copine?|chef|cheffe|collègue|oncle|tante|cousine?|grand-\p{L}+|enfants?|parents|filh[oa]s?|marido|mulher|esposa|mãe|pai|irmão|irmã|amig[oa]|vizinh[oa]|namorad[oa]|chefe|colega|ti[oa]|av[óô]|prim[oa])(?![\p{L}])/iu;
/** "... o antigo não vale mais": only what was is left. */
const IS_OVER = /^(?:o|a|l'|le) ?(?:antig[oa]|ancien(?:ne)?|vieux|vieille|velh[oa]) \p{Ll}[\p{L} ']*$/iu;
/** More pieces are prose. */
const MOST = 9;

export function inPieces(words: string, read: (piece: string) => readonly Draft[] | null): readonly Draft[] | null {
  if (!ROMANCE.test(words)) return null;
  const cuts = [...words.matchAll(JOINT)];
  if (cuts.length === 0 || cuts.length >= MOST) return null;
  const starts = [0, ...cuts.map(({ index, 0: joint }) => index + joint.length)];
  const ends = [...cuts.map(({ index }) => index), words.length];
  const drafts: Draft[] = [];
  const left: string[] = [];
  for (let from = 0; from < starts.length; ) {
    let to = from === 0 ? ends.length - 1 : ends.length;
    let found: readonly Draft[] | null = null;
    for (; to > from && !found; to--) {
      const piece = words
        .slice(starts[from], ends[to - 1])
        .trim()
        .replace(LEADS, '');
      found = piece.length > 2 ? read(piece) : null;
      if (found) break;
    }
    if (found) drafts.push(...found);
    else left.push(words.slice(starts[from], ends[from]));
    from = found ? to : from + 1;
  }
  if (drafts.length === 0 || left.some((piece) => !IS_OVER.test(piece) && (HOLDS_TOGETHER.test(piece) || SOMEBODY.test(piece))))
    return null;
  return together(drafts);
}
