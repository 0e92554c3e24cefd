import { type Phrases, rowsOf } from './phrase.ts';
import { READERS as r } from './readers.ts';

/** Portuguese sentences of both sides of the ocean, the common shapes. */
const SINCE = '[,? desde {since:date}]';

const PHRASES: readonly Phrases[] = [
  {
    id: 'pt-end-job',
    read: r.endJob,
    evenHedged: true,
    templates: [
      '(eu )?(já não|não) trabalho (mais )?(na|no|em|para a|para o) {employer:words}',
      '(eu )?(saí|deixei) (da|do|a|o) {employer:words}[ em {since:date}]',
    ],
  },
  { id: 'pt-end-home', read: r.endHome, evenHedged: true, templates: ['(eu )?(já não|não) (moro|vivo) (mais )?(em|no|na) {place:words}'] },
  { id: 'pt-end-diet', read: r.endDiet, evenHedged: true, templates: ['(eu )?já não sou {diet:words}', '(eu )?não sou mais {diet:words}'] },
  {
    id: 'pt-end-pet',
    read: r.endPet,
    evenHedged: true,
    templates: ['(o meu|a minha|meu|minha) {species:words} morreu', 'já não (tenho|temos) {species:words}'],
  },
  { id: 'pt-name', read: r.name, templates: ['(eu )?(me chamo|chamo-me) {name}', '(o )?meu nome (completo )?é {name}'] },
  { id: 'pt-family', read: r.familyName, templates: ['(o )?meu (apelido|sobrenome) é {name}'] },
  {
    id: 'pt-nick',
    read: r.nickname,
    templates: ['(todos|os meus amigos) me chamam (de )?{name}', '(me chame|chame-me|chamem-me) (de )?{name}'],
  },
  {
    id: 'pt-born',
    read: r.born,
    templates: [
      '(eu )?nasci (em|a|no dia|no) {date}[,? em {place:any}]',
      '(eu )?nasci em {place:any},? (em|a|no dia) {date}',
      '(a )?minha data de nascimento é (o dia )?{date}',
      '(eu )?nasci em {place:name}',
    ],
  },
  {
    id: 'pt-nation',
    read: r.nationality,
    templates: ['(eu )?sou {who:words}', 'tenho nacionalidade {who:words}', '(a )?minha nacionalidade é {who:words}'],
  },
  {
    id: 'pt-lives',
    read: r.lives,
    templates: [
      `(eu )?(moro|vivo|resido|moramos|vivemos) (em|no|na) {place:any}${SINCE}`,
      `(a minha|o meu|minha|meu) (morada|endereço) é (na |no )?{place:any}${SINCE}`,
    ],
  },
  {
    id: 'pt-moved',
    read: r.moved,
    templates: ['(eu )?(me mudei|mudei-me) para (o |a )?{place:any} em {since:date}', '(eu )?(me mudei|mudei-me) para {place:name}'],
  },
  {
    id: 'pt-job',
    read: r.job,
    templates: [
      `(eu )?trabalho (na|no|em|para a|para o) {employer:words}[,? como {title:words}]${SINCE}`,
      `(eu )?trabalho como {title:words} (na|no|em|para a|para o) {employer:words}${SINCE}`,
      `sou {title:words} (na|no) {employer:words}${SINCE}`,
      'comecei (a trabalhar )?(na|no) {employer:words} em {since:date}[ como {title:words}]',
    ],
  },
  {
    id: 'pt-past-job',
    read: r.pastJob,
    templates: ['(eu )?trabalhei (na|no|em) {employer:words}[ como {title:words}],? de {since:date} (a|até) {until:date}'],
  },
  { id: 'pt-works-as', read: r.worksAs, templates: [`(eu )?trabalho como {title:words}${SINCE}`, '(a )?minha profissão é {title:words}'] },
  {
    id: 'pt-salary',
    read: r.salary,
    templates: ['(eu )?(ganho|recebo) (cerca de )?{amount}', '(o )?meu (salário|ordenado) é (de )?{amount}'],
  },
  {
    id: 'pt-rent',
    read: r.rent,
    templates: ['(eu )?(pago|pagamos) {amount} de (renda|aluguel)( por mês)?', '(a minha renda|o meu aluguel|meu aluguel) é de {amount}'],
  },
  { id: 'pt-diet', read: r.diet, templates: [`(eu )?sou {diet:words}${SINCE}`] },
  { id: 'pt-marital', read: r.marital, templates: [`(eu )?(sou|estou) {status:words}${SINCE}`] },
  { id: 'pt-status', read: r.status, templates: ['(eu )?(sou|estou) {status:words}'] },
  {
    id: 'pt-allergy',
    read: r.allergy,
    templates: ['(eu )?sou alérgic(o|a) (a|ao|à|aos|às) {what:list}', 'tenho alergia (a|ao|à|aos|às) {what:list}'],
  },
  {
    id: 'pt-nonsmoker',
    read: r.nonSmoker,
    evenHedged: true,
    templates: ['(eu )?não fumo', '(eu )?(deixei|parei) de fumar', 'não sou fumante', 'não sou fumador(a)?', '(eu )?já não fumo'],
  },
  { id: 'pt-smoker', read: r.smoker, templates: ['(eu )?fumo', 'sou (fumante|fumador|fumadora)'] },
  { id: 'pt-pet', read: r.pet, templates: ['(eu )?(tenho|temos) {n} {species:words}[ (chamado|chamada|que se chama) {name}]'] },
  { id: 'pt-my-pet', read: r.namedPet, templates: ['(o meu|a minha|meu|minha) {species:words} (se chama|chama-se) {name}'] },
  { id: 'pt-no-pets', read: r.noPets, templates: ['não (tenho|temos) animais( de estimação)?'] },
  { id: 'pt-children', read: r.children, templates: ['(eu )?(tenho|temos) {n} filh(o|a|os|as)'] },
  { id: 'pt-no-children', read: r.noChildren, templates: ['não (tenho|temos) filhos'] },
  {
    id: 'pt-partner',
    read: r.partner,
    templates: [
      '(o meu|a minha|meu|minha) (marido|mulher|esposa|esposo|namorado|namorada|companheiro|companheira) (se chama|chama-se|é) (o |a )?{name}',
      'sou casad(o|a) com {name}',
    ],
  },
  { id: 'pt-doctor', read: r.doctor, templates: ['(o meu médico|a minha médica|meu médico|minha médica) é (o |a )?{name}'] },
  { id: 'pt-languages', read: r.languages, templates: ['(eu )?falo {list}[ (?<level>fluentemente|um pouco|bem)]'] },
  { id: 'pt-tongue', read: r.motherTongue, templates: ['(a )?minha língua materna é o {language:words}'] },
  { id: 'pt-skills', read: r.skills, templates: ['(eu )?(uso|utilizo|trabalho com|programo em) {list} desde {since:date}'] },
  {
    id: 'pt-licence',
    read: r.licence,
    templates: ['tenho carta( de condução)? desde {since:date}', 'tirei a (carta|carteira)( de motorista| de condução)? em {since:date}'],
  },
  { id: 'pt-bank', read: r.bank, templates: ['(o )?meu banco é (o |a )?{bank:name}', 'sou cliente (do|da) {bank:name}'] },
  { id: 'pt-tel', read: r.tel, templates: ['(o )?meu (número de telefone|telefone|telemóvel|celular|número) é (o )?{tel}'] },
  { id: 'pt-email', read: r.email, templates: ['(o )?meu e-?mail é {email}'] },
  { id: 'pt-studied', read: r.studied, templates: ['(eu )?estudei {area:words} na {school:words}'] },
];
export const PORTUGUESE: ReturnType<typeof rowsOf> = rowsOf(PHRASES);
