import type { TongueRows } from './rows.ts';

export const FR: TongueRows = {
  asks: {
    'how-often': /\b(?:a quelle frequence|combien de fois|frequence|periodicite)\b/,
    'how-much':
      /\bcombien\b|\bnombre d|\b(?:poids|taille|pointure|hauteur|longueur|largeur|surface|kilometrage|releve|salaire|revenus?|loyer|cotisation|caution|solde|prix|cout|montant|dose|posologie|age|heures|telephone|portable|mobile|note|moyenne)$/,
    when: /\b(?:date|quand|depuis|expire|expiration|echeance|valable jusqu|jour|annee)\b/,
    address: /\b(?:adresse|domicile)\b(?!.*\b(?:mail|courriel|electronique)\b)/,
    who: /^(?:qui|a qui|chez qui|avec qui)\b|\b(?:nom|prenom|superieur|responsable|medecin traitant|proprietaire|bailleur|professeur|entraineur|instituteur|institutrice)$/,
    weight: /\bpoids\b|\bcombien pes/,
    height: /\btaille en (?:cm|m)\b|\bcombien mesur/,
    plate: /\b(?:immatriculation|plaque)$/,
  },
  named:
    /^(?!.*(?:numero|telephone|adresse|date|depuis|cotisation|courriel|horaires)).*\b(?:universite|ecole|creche|college|lycee|employeur|entreprise|societe|fournisseur|assureur|mutuelle|cabinet|clinique|hopital|eglise|paroisse|club|banque|agence|marque|modele|ville|pays)$/,
  opposites: [
    [/\b(?:delivr|emission)/, /(?:expire|valable jusqu|échéance)/],
    [/\b(?:expir|valable jusqu|echeance)/, /délivrée?(?!\p{L})/u],
    [/\bnet(?:te)?\b/, /\bbrute?\b/],
    [/\bbrute?\b/, /\bnet(?:te)?\b/],
    [/\bprochaine?\b/, /\bderni(?:er|ère)\b/],
    [/\bgaz\b/, /(?<!\p{L})(?:électricité|eau)(?!\p{L})/u],
    [/\belectricite\b/, /\b(?:gaz|eau)\b/],
    [/\b(?:domicile|personnel(?:le)?|prive|fixe)\b/, /\b(?:bureau|travail|pro|professionnel(?:le)?)\b/],
    [/\b(?:bureau|travail|professionnel(?:le)?|pro)\b/, /\b(?:maison|domicile|perso|personnel(?:le)?)\b/],
    [/\bfixe\b/, /\b(?:portable|mobile|cellulaire)\b/],
    [/\b(?:portable|mobile|cellulaire)\b/, /\bfixe\b/],
    [/\b(?:fin|depart|sortie)\b/, /(?<!\p{L})(?:commencé|entrée?|depuis)(?!\p{L})/u],
    [/\b(?:debut|entree|embauche)\b/, /\b(?:se termine|prend fin|jusqu['’]au)\b/],
    [
      /\b(?:votre|vos|ton|ta|propre)\b/,
      /\bde (?:ma|mon|notre) (?:femme|mari|compagne|compagnon|conjointe?|mère|père|sœur|soeur|frère|fille|fils|copine|copain|amie?|voisine?|chef|cheffe|collègue)\b/,
    ],
  ],
  unsure:
    /(?<!\p{L})(?:pourrai[st]|voudrai[st]|aimerai[st]|serai[st]|peut-être|sans doute|probablement|paraît-il|il paraît que|apparemment|soi-disant|aucune idée|je ne sais pas|pas sûre?|(?:il|elle|maman|papa) (?:dit|disait|croit|pense|prétend) que|on m['’]a dit|selon)(?!\p{L})/iu,
  runs: /\bage\b|\bdepuis combien\b|\bcombien de temps\b|\banciennete\b|\bduree\b|\b(?:combien d|nombre d)e? ?(?:personnes|enfants|petits enfants|membres)\b|^(?:avez|as|etes|es|est|y a|prenez|fumez|possedez|souhaitez|parlez|vivez|portez|pouvez|peux) (?:vous|tu|ce|t il)\b|^est ce\b/,
};
