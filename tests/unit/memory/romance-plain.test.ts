import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { ask } from '../../../lib/assistant/ask.ts';
import { createMemory } from '../../../lib/memory/memory.ts';
import { shown } from '../../eval/shown.ts';
import 'fake-indexeddb/auto';

type Asked = readonly (readonly [question: string, answer: string | undefined])[];
interface Told {
  readonly lang: 'fr' | 'pt';
  readonly told: readonly string[];
  readonly asks: Asked;
}

const DAYS = ['2026-03-02', '2026-09-14'];

async function answers({ lang, told, asks }: Told): Promise<Asked> {
  const clock = { at: 0, now: () => clock.at };
  const memory = await createMemory({ indexedDB: new IDBFactory(), clock });
  for (const [index, text] of told.entries()) {
    clock.at = Date.parse(`${DAYS[index]}T12:00:00Z`);
    await memory.bringIn({ statements: [{ id: `N${index}`, kind: 'note', at: DAYS[index] as string, text }] });
  }
  const found: [string, string | undefined][] = [];
  for (const [question, wanted] of asks) {
    const { candidates } = await ask(memory, question, '2026-11-20', lang);
    const [first] = candidates;
    const text = first && !first.candidate.doubt ? first.text : undefined;
    found.push([question, wanted !== undefined && first && shown(first.candidate.value) === wanted ? wanted : text]);
  }
  memory.close();
  return found;
}

const ROWS: readonly Told[] = [
  {
    lang: 'fr',
    told: ['Nom : Carlier. Prénoms : Maud, Irène.'],
    asks: [
      ['Nom de famille', 'Carlier'],
      ['Premier prénom', 'Maud'],
      ['Deuxième prénom', 'Irène'],
    ],
  },
  {
    lang: 'fr',
    told: [
      "Mon numéro au travail c'est le 02 40 11 22 33.",
      "Mon numéro au travail a changé : ce n'est plus le 02 40 11 22 33 mais le 02 40 99 88 77.",
    ],
    asks: [
      ['Téléphone professionnel', '02 40 99 88 77'],
      ['Téléphone du domicile', undefined],
    ],
  },
  {
    lang: 'fr',
    told: ['On habite 7 quai des Brumes, 1000 Bruxelles.', 'Nouvelle adresse : rue Haute 19, 5300 Andenne.'],
    asks: [
      ['Localité', 'Andenne'],
      ['CP', '5300'],
      ['Rue et numéro', 'rue Haute 19'],
    ],
  },
  {
    lang: 'fr',
    told: ["En cas d'urgence, prévenez ma sœur Lise Carlier, 06 40 50 60 70."],
    asks: [
      ['Personne à prévenir', 'Lise Carlier'],
      ['Lien de parenté', 'sœur'],
      ['Téléphone de la personne à prévenir', '06 40 50 60 70'],
      ['Votre téléphone', undefined],
    ],
  },
  {
    lang: 'fr',
    told: ['Soudeur à la Fonderie Brisset depuis avril 2017, équipe du matin, matricule 5512.'],
    asks: [
      ['Profession', 'Soudeur'],
      ["Nom de l'employeur", 'Fonderie Brisset'],
      ['Matricule', '5512'],
    ],
  },
  {
    lang: 'fr',
    told: ['Je suis en CDD chez Brisset.', 'Mon contrat est passé en CDI.'],
    asks: [
      ['Type de contrat', 'CDI'],
      ['Êtes-vous en CDI ?', 'Oui'],
      ['Êtes-vous en CDD ?', 'Non'],
    ],
  },
  {
    lang: 'fr',
    told: ['Je suis flexitarien.', 'Je ne suis plus flexitarien, je suis devenu végane.'],
    asks: [
      ['Régime alimentaire', 'végane'],
      ['Mangez-vous des œufs ?', 'Non'],
    ],
  },
  {
    lang: 'fr',
    told: ['Je chausse du 43, gants taille 9, et je mesure 1m81.'],
    asks: [
      ['Pointure', '43'],
      ['Taille de gants', '9'],
      ['Taille (cm)', '181'],
      ['Taille de pantalon', undefined],
    ],
  },
  {
    lang: 'fr',
    told: [
      'Ma mère habite à Rennes, son numéro est le 06 12 13 14 15 et elle chausse du 37.',
      "L'an prochain je serai en CDI chez Brisset.",
    ],
    asks: [
      ['Ville', undefined],
      ['Téléphone portable', undefined],
      ['Pointure', undefined],
      ['Type de contrat', undefined],
      ['Employeur', undefined],
    ],
  },
  {
    lang: 'pt',
    told: ['Nasci em Lages dia 12/10/1984, filho de Marina Souza e Otávio Souza.'],
    asks: [
      ['Naturalidade', 'Lages'],
      ['Data de nascimento', '1984-10-12'],
      ['Nome da mãe', 'Marina Souza'],
    ],
  },
  {
    lang: 'pt',
    told: ['A minha morada é Rua do Poço 3, 6000-110 Castelo Branco.', 'Mudei-me para a Rua Nova 55, 3800-220 Aveiro.'],
    asks: [
      ['Morada (rua e n.º)', 'Rua Nova 55'],
      ['Código postal', '3800-220'],
      ['Localidade', 'Aveiro'],
    ],
  },
  {
    lang: 'pt',
    told: ['Sou soldadora na Metalúrgica Aurora, turno da manhã, salário de R$ 2.900.'],
    asks: [
      ['Cargo atual', 'Soldadora'],
      ['Empresa onde trabalha', 'Metalúrgica Aurora'],
      ['Turno', 'manhã'],
    ],
  },
  {
    lang: 'pt',
    told: ['CPF 111.222.333-96 / RG 22.333.444, sangue B negativo, calço 39.'],
    asks: [
      ['CPF', '111.222.333-96'],
      ['RG', '22.333.444'],
      ['Tipo sanguíneo', 'B-'],
      ['Número do sapato', '39'],
      ['Nº do título de eleitor', undefined],
    ],
  },
  {
    lang: 'pt',
    told: ['Em caso de emergência liguem ao meu tio Jaime Pinho, 914 222 333.'],
    asks: [
      ['Contacto de emergência – nome', 'Jaime Pinho'],
      ['Contacto de emergência – telefone', '914 222 333'],
      ['Telemóvel', undefined],
    ],
  },
  {
    lang: 'pt',
    told: ['Meu marido calça 44 e é alérgico a amendoim.', 'Talvez eu vá trabalhar na Aurora.'],
    asks: [
      ['Número do sapato', undefined],
      ['Alergias', undefined],
      ['Empresa onde trabalha', undefined],
    ],
  },
];

describe('told plainly in French and Portuguese, and asked for by their forms', () => {
  it.each(ROWS)('$told', async (row) => {
    expect(await answers(row)).toEqual(row.asks);
  });
});
