import { type Phrases, rowsOf } from './phrase.ts';
import * as plain from './plain-readers.ts';
import { READERS as r } from './readers.ts';
import { bloodType, dayFirst, metres, type Thing, thingsRow } from './things.ts';

/** What people tell plainly in Portugal and in Brazil: sentences with and without their subject, and things with their value behind them. */
const SINCE = '[,? desde (o |a )?{since:date}]';
const AT = '(na|no|nas|nos|em|para a|para o|pra|pela|pelo)';
const MY = '((o|a) )?(meu|minha|nosso|nossa)';
const IS = '( é| são|:| =| agora é| passou a ser| ficou| chama-se| se chama|,)';

const PHRASES: readonly Phrases[] = [
  {
    id: 'pt2-no-longer',
    read: plain.noLonger,
    evenHedged: true,
    templates: [
      '(eu )?já não (sou|estou) (mais )?{old:words}',
      '(eu )?não (sou|estou) mais {old:words}',
      '(eu )?deixei de ser {old:words}',
    ],
  },
  {
    id: 'pt2-end-job',
    read: plain.endJob,
    evenHedged: true,
    templates: [
      `(eu )?(já não|não) (trabalho|estou) (mais )?${AT} {employer:words}[ desde {since:date}]`,
      '(despediram-me|me despediram|me demitiram|fui despedid(o|a)|fui demitid(o|a)|fui mandad(o|a) embora) (da|do|de|na|no) {employer:words}( em {month:word}| ontem| hoje)?',
      '(eu )?(saí|me desliguei|despedi-me|pedi demissão) (da|do|de) {employer:words}[,? (em|no dia) {since:date}]',
    ],
  },
  {
    id: 'pt2-end-home',
    read: plain.endHome,
    evenHedged: true,
    templates: [
      '(eu )?(já não|não) (moro|vivo|resido|moramos|vivemos|estou) (mais )?(em|no|na) {place:words}',
      '(saí|mudei-me|me mudei) de {place:name}',
    ],
  },
  {
    id: 'pt2-nick',
    read: r.nickname,
    templates: [
      '(toda a gente|todo mundo|todos) (me chamam?|chamam-me|chama-me|me chamam) (de )?{name}',
      '(podem me chamar|podem chamar-me|pode me chamar) (de )?{name}',
    ],
  },
  {
    id: 'pt2-name',
    read: r.name,
    templates: ['(eu )?(sou|chamo-me|me chamo) (o |a ){name}', '(o )?meu nome(?: todo| inteiro)? (é|:) {name}', 'aqui é (o |a )?{name}'],
  },
  {
    id: 'pt2-born',
    read: r.born,
    templates: [
      '(eu )?(nasci|nascid(o|a)) (em|a|no dia|dia|aos) {date}[,? (em|no|na) {place:any}]',
      '(eu )?(nasci|nascid(o|a)|natural) (em|no|na|de|do|da) {place:name},? (em|a|no dia|dia|aos) {date}',
      '(eu )?(nasci|sou natural|natural|sou|naturalidade) (em|de|do|da|no|na|:) {place:name}',
      '(a )?(minha )?data de nascimento( é| :|:) {date}',
    ],
  },
  {
    id: 'pt2-parents',
    read: plain.parents,
    templates: [
      '(sou )?filh(o|a) de {one:name} e (de )?{other:name}',
      '(os )?meus pais (são|chamam-se|se chamam) (a |o )?{one:name} e (o |a )?{other:name}',
    ],
  },
  {
    id: 'pt2-nation',
    read: plain.nationality,
    templates: [
      '(tenho |de |com )?(nacionalidade|cidadania|dupla nacionalidade)(:| é)? {who:words}',
      'tenho (também )?passaporte {who:words}',
    ],
  },
  {
    id: 'pt2-lives',
    read: plain.livesAt,
    templates: [
      `(eu )?(agora |atualmente )?(moro|vivo|resido|moramos|vivemos|estou a viver|estou morando|estou a morar) (agora )?(em|no|na|à|ao) {place:any}${SINCE}`,
      `(cá em casa|lá em casa|a minha casa) (é|fica) (em|no|na) {place:any}`,
      `((${MY}|a|o) )?(nov(o|a) )?(morada|endereço|residência|domicílio)( nov(o|a)| atual| completo| completa| postal)?(,| é| agora é| passou a ser|:| fica) ((na|no|em) )?{place:any}${SINCE}`,
    ],
  },
  {
    id: 'pt2-moved',
    read: plain.movedTo,
    templates: [
      '(eu )?(me mudei|mudei-me|mudei|nos mudámos|nos mudamos|mudámo-nos|mudamos|mudámos)( (em|no dia) {since:date})? (agora )?(para|pra) (o |a )?{place:any}',
      '(fui|fomos|vim|viemos) (viver|morar) (para|em|na|no|pra) (o |a )?{place:any}',
    ],
  },
  {
    id: 'pt2-job',
    read: plain.job,
    templates: [
      `(eu )?(sou|estou como|trabalho como|atuo como) (agora )?(um |uma )?{title:words} ${AT} {employer:words}${SINCE}`,
      `(eu )?(trabalho|estou a trabalhar|estou trabalhando|presto serviço) (agora )?${AT} {employer:words}[,? como {title:words}]${SINCE}`,
      `(comecei|entrei|fui contratad(o|a)|fui admitid(o|a)) (a trabalhar )?${AT} {employer:words}[ (em|no dia|a) {since:date}][,? como {title:words}]`,
      `((o )?meu empregador|(a )?minha empresa|(o )?meu patrão) é (a |o )?{employer:words}`,
      `{title:words} ${AT} {employer:words} desde (o |a )?{since:date}`,
    ],
  },
  { id: 'pt2-trade', read: plain.trade, templates: [`{title:words} (na|no) {employer:words}`] },
  {
    id: 'pt2-contract',
    read: plain.contract,
    templates: ['(estou|fui|passei) (contratad(o|a) )?(como |a |para )?{contract:word}'],
  },
  {
    id: 'pt2-title',
    read: plain.title,
    templates: [
      `(eu )?sou (agora )?(um |uma )?{title:words}${SINCE}`,
      `(${MY} )?(profissão|ocupação|cargo|função)${IS} {title:words}`,
      `(eu )?trabalho como {title:words}${SINCE}`,
      '(fui promovid(o|a)|passei) a {title:words}',
    ],
  },
  {
    id: 'pt2-diet',
    read: plain.diet,
    templates: [
      `(eu )?(agora )?(sou|virei|tornei-me|me tornei|passei a ser) (agora )?{diet:words}${SINCE}`,
      '(dieta|alimentação|regime alimentar|regime)(:| é)? {diet:words}',
    ],
  },
  {
    id: 'pt2-marital',
    read: plain.marital,
    templates: [`(eu )?(sou |estou |estado civil:? )?(agora )?{status:words}${SINCE}`],
  },
  { id: 'pt2-married', read: plain.married, templates: ['(sou |estou )?{status:word} com (o |a )?{name}[,? desde {since:date}]'] },
  { id: 'pt2-glasses', read: plain.yes('glasses', true), templates: ['(eu )?uso (óculos|lentes)( de grau| de contac?to)?'] },
  { id: 'pt2-no-glasses', read: plain.yes('glasses', false), evenHedged: true, templates: ['(eu )?não uso (óculos|lentes)( .{0,20})?'] },
  {
    id: 'pt2-medicine',
    read: plain.medicine,
    templates: [
      '(eu )?(tomo|estou a tomar|estou tomando) (o |a )?{what:words}( todo dia| todos os dias| diariamente| de manhã| à noite| por dia)?',
    ],
  },
  {
    id: 'pt2-household',
    read: plain.household,
    templates: ['somos {n}( pessoas)? (em|cá em|lá em) casa', 'moramos {n}( pessoas)? (em casa|na casa)'],
  },
  { id: 'pt2-languages', read: r.languages, templates: ['(línguas|idiomas)( faladas| falados)?:? {list}', 'falo {list}'] },
  { id: 'pt2-donor', read: plain.yes('organ-donor', true), templates: ['sou (doador|doadora|dador|dadora) de órgãos'] },
  { id: 'pt2-no-alcohol', read: r.noAlcohol, evenHedged: true, templates: ['(eu )?não bebo( álcool| bebidas alcoólicas)?'] },
  { id: 'pt2-status', read: plain.status, templates: [`(eu )?(sou|estou) (agora )?{status:words}${SINCE}`] },
  {
    id: 'pt2-emergency',
    read: plain.emergency,
    templates: [
      '(em caso de (emergência|urgência|acidente|necessidade)|se (me )?acontecer alguma coisa|numa emergência|para emergências),? (podem |pode |favor |é favor |por favor )?(ligar|liguem|ligue|avisar|avisem|avise|contactar|contatar|contactem|contactem|chamar|chamem|falar|falem)( com| para)?( o| a| ao| à)? {who:any}',
      `((${MY}|o|a) )?(nov(o|a) )?(contac?to|pessoa) (de|para|em caso de|a) (emergência|emergências|urgência|contactar|contatar|avisar)( em caso de {frame})?( é| agora é| passa a ser|:| fica|,| –| -) (o |a )?{who:any}`,
      '(a |o )?{who:any} (é|continua sendo|continua a ser) (o )?meu contac?to de emergência',
      '(a |o )?{who:any} (é ainda|continua sendo|continua a ser|ainda é) (o )?(meu )?contac?to de emergência,? (mas|só que|porém) (o )?(telefone|número|telemóvel|celular|contac?to) (dela|dele) (mudou para|agora é|passou a ser|é agora) (o )?{tel}',
    ],
  },
  {
    id: 'pt2-doctor',
    read: plain.doctor,
    templates: [
      `(${MY} )?(nov(o|a) )?(médic(o|a)|doutora?)( de família| assistente)?${IS} (o |a )?{who:any}`,
      'sou (seguid(o|a)|atendid(o|a)|acompanhad(o|a)) (pela|pelo) {who:any}',
    ],
  },
  { id: 'pt2-dentist', read: plain.dentist, templates: [`(${MY} )?(nov(o|a) )?dentista${IS} (o |a )?{who:any}`] },
  {
    id: 'pt2-landlord',
    read: plain.landlord,
    templates: [
      `(${MY} |o |a )?(senhorio|senhoria|locadora?|propriet[aá]ri(o|a)|don(o|a) d(a|o) (casa|apartamento))${IS} (o |a )?{who:any}`,
    ],
  },
  {
    id: 'pt2-rents',
    read: plain.rents,
    templates: [
      '(eu )?(vivo|moro|estou|moramos|vivemos|estamos) (em|num|numa|de) (casa |apartamento )?(?<how>arrendad[oa]|alugad[oa]|aluguel|própri[oa]|renda)',
      '(eu )?(sou|somos) (o |a )?(?<how>inquilin[oa]s?|proprietári[oa]s?|arrendatári[oa]s?|locatári[oa]s?)( .{0,20})?',
      '(moro|vivo|moramos|vivemos) (num|numa|em um|em uma) {home:words} (?<how>alugad[oa]|arrendad[oa]|própri[oa])[ de {area:digits} ?(m²|m2)]',
    ],
  },
  {
    id: 'pt2-rent',
    read: r.rent,
    templates: [
      `(${MY} |o |a )?(renda|aluguel|aluguer)( da casa)?( é| custa|:| fica em| passou para| subiu para)( de| em)? {amount:sum}`,
      '(eu )?(pago|pagamos) {amount:sum} de (renda|aluguel|aluguer)( .{0,20})?',
    ],
  },
  {
    id: 'pt2-salary',
    read: plain.pay,
    templates: [
      '(eu )?(ganho|recebo|tiro) (cerca de |uns |mais ou menos )?{amount:sum}',
      `(${MY} |o )?(salário|ordenado|vencimento|remuneração)( bruto| mensal| atual)*( é| passou para| passou a|:)?( de)? {amount:sum}`,
    ],
  },
  {
    id: 'pt2-allergy',
    read: r.allergy,
    templates: [
      '(sou |)alérgic(o|a) (a|ao|à|aos|às) {what:list}',
      '(tenho |)alergias?( a| ao| à| aos| às|:) {what:list}',
      'não posso comer {what:list}',
    ],
  },
  {
    id: 'pt2-nonsmoker',
    read: r.nonSmoker,
    evenHedged: true,
    templates: ['não[- ]?(fumo|fumador|fumadora|fumante)', '(já )?não fumo( mais)?', '(deixei|parei) de fumar( .{0,30})?'],
  },
  {
    id: 'pt2-children',
    read: r.children,
    templates: ['(eu )?(tenho|temos|mãe de|pai de) {n} (filh(o|a|os|as)|crianças)( menores)?', '{n} filh(o|a|os|as)'],
  },
  {
    id: 'pt2-car',
    read: plain.car,
    templates: [
      '((eu )?(tenho|conduzo|dirijo|ando de|temos|possuo) )(um|uma) {car:any}',
      `(${MY} |o )(carro|viatura|automóvel|veículo)( é|:| agora é)( um| uma)? {car:any}`,
      '(carro|viatura|automóvel|veículo):? {car:any}',
    ],
  },
  {
    id: 'pt2-level',
    read: plain.spoken,
    templates: [
      '(no |em |de |o )?{language:word},? (tenho |estou no |estou |é |tenho o |com )?(o )?(nível )?{level:cefr}',
      '(o )?(meu )?nível de {language:word}( é|:)?( o)? {level:words}',
      'tenho (nível|o nível) {level:words} (de|em) {language:word}',
      'falo {language:word} (em|a|com|no) (nível )?{level:words}',
      '{language:word} (?<level>fluente|nativo|intermédio|intermediário|avançado|básico)',
    ],
  },
  {
    id: 'pt2-mother',
    read: plain.mother,
    templates: [
      `(a )?(minha )?língua (materna|nativa)( é|:)? (o |a )?{language:words}`,
      '(o )?{language:word} é (a )?minha língua materna',
    ],
  },
  {
    id: 'pt2-club',
    read: plain.club,
    templates: [
      '(eu )?(faço|pratico|jogo|treino|danço) {activity:words} (na|no|com a|com o|em) {name:proper}[, {grade}][,? (às|aos|à|ao|todas as|todos os)? ?{days}]',
      '(sou|estou) (sóci(o|a)|inscrit(o|a)|federad(o|a)|membro|alun(o|a)) (da|do|na|no|de) {name:proper}[, {grade}][,? (às|aos|à|ao)? ?{days}]',
    ],
  },
  {
    id: 'pt2-study',
    read: plain.study,
    templates: [
      '(estou|ando|frequento) (no|o) (?<year>(\\d{1,2}(\\.º|º|\\.ª|ª|o|\\.o)?|primeiro|segundo|terceiro|quarto|quinto|sexto|último) ?(ano|semestre|período))( do| da| de)? (?<degree>licenciatura|mestrado|doutoramento|doutorado|curso|graduação|faculdade|bacharelado|bacharelato|secundário|ensino médio)?( em| de)? ?[{area:words}][ (na|no) {school:words}]',
      '(estou a fazer|estou fazendo|faço|curso|estudo|frequento|estou a tirar|estou cursando) (o |a |um |uma )?((?<degree>licenciatura|mestrado|doutoramento|doutorado|curso|graduação|bacharelado|faculdade|pós-graduação)( em| de) )?{area:words} (na|no) {school:words}',
    ],
  },
];

const N = '(?:n\\.? ?º\\.?|nº|n°|n\\.|núm\\.?|número|num\\.?|nr\\.?)';
const PHONE =
  '(?:telefone|tel\\.?|telemóvel|tlm\\.?|celular|cel\\.?|número(?: de (?:telefone|telemóvel|celular|contac?to))?|contac?to|whatsapp|zap)';
const AT_WORK =
  '(?:do trabalho|profissional|do escritório|da empresa|do serviço|no trabalho|no escritório|comercial|de trabalho|corporativo)';
const MAIL = '(?:endereço de )?(?:e-?mail|correio ele[ct]?tr[óô]nico)';

const thing = (path: string, value: Thing['value'], words: string, more: Partial<Thing> = {}): Thing => ({ path, words, value, ...more });
const who = (read: (groups: { who: string }, at: never) => unknown) => (value: string, at: unknown) =>
  read({ who: value }, at as never) as never;

const THINGS: readonly Thing[] = [
  // who one is
  thing('name', 'person', 'nome', { read: plain.givenOrWhole }),
  thing('name', 'person', 'nome completo|nome todo|nome e (?:apelido|sobrenome)'),
  thing('given-name', 'person', 'nome próprio|primeiro nome|prenome|nomes próprios'),
  thing('additional-name', 'person', 'nome do meio|segundo nome|outros nomes'),
  thing('family-name', 'person', 'apelidos?|sobrenomes?|último nome|nome de família'),
  thing('birth-name', 'person', 'nome de (?:solteira|solteiro|nascimento)'),
  thing('preferred-name', 'person', 'nome social|nome preferido'),
  thing('nickname', 'person', 'alcunha'),
  thing('sex', 'words', 'sexo|gênero|género'),
  thing('pronouns', 'list', 'pronomes?'),
  thing('bday', 'date', 'data de nascimento|nascimento|nascid[oa] (?:em|a)|nasci (?:em|a)|d\\.?n\\.?|aniversário'),
  thing('birth-place', 'proper', 'naturalidade|natural (?:de|do|da)|local de nascimento|cidade de nascimento|nasci em'),
  thing('birth-country', 'proper', 'país de nascimento'),
  thing('nationality', 'words', 'nacionalidade|cidadania', { as: (value) => value.charAt(0).toUpperCase() + value.slice(1), bare: true }),
  thing('name', 'person', '(?:nome d[ae] )?(?:a )?(?:minha )?mãe|filiação materna', { read: plain.parent('mother') }),
  thing('name', 'person', '(?:nome do )?(?:o )?(?:meu )?pai|filiação paterna', { read: plain.parent('father') }),
  // how one is reached
  thing('tel', 'tel', `${PHONE}(?: pessoal| principal)?|(?:podem )?(?:ligar|liguem|ligue)(?:-me)?(?: para)?(?: o)?`),
  thing('tel', 'tel', 'telemóvel|tlm\\.?|celular|cel\\.?|whatsapp|zap|número de (?:telemóvel|celular)', { context: 'mobile' }),
  thing('tel', 'tel', `${PHONE} ${AT_WORK}|no (?:trabalho|escritório|serviço),? (?:é|atendo no|liguem para)(?: o)?`, { context: 'work' }),
  thing('tel', 'tel', '(?:telefone|tel\\.?|número|linha) (?:fixo|fixa|de casa|residencial)|fixo|telefone da residência', {
    context: 'home',
  }),
  thing('tel-extension', 'digits', 'extensão(?: interna| telefónica)?|ramal|interno'),
  thing('email', 'email', `${MAIL}(?: pessoal| particular| principal)?`),
  thing('email', 'email', `${MAIL} ${AT_WORK}`, { context: 'work' }),
  thing('fax', 'tel', 'fax'),
  thing('url', 'any', 'site|página(?: web)?'),
  thing(
    'contact-hours',
    'any',
    '(?:estou )?(?:disponível|contactável)|horário (?:de contac?to|para ligar)|melhor hor(?:a|ário)(?: para (?:ligar|contac?to))?',
    { bare: true, as: (value) => (/\d ?h|manhã|tarde|noite|dias|horas/iu.test(value) ? value : undefined) },
  ),
  thing(
    'preferred-contact',
    'words',
    '(?:prefiro (?:ser contac?tad[oa]|contac?to)|melhor (?:forma|maneira|meio) de (?:contac?to|me contac?tar))(?: por)?',
  ),
  thing('address.postal-code', 'code', 'código postal|cep|c\\.p\\.'),
  thing('address.address-level2', 'proper', 'cidade|localidade|município|concelho'),
  thing('address.address-level3', 'proper', 'bairro|freguesia'),
  thing('address.address-level1', 'words', 'distrito|estado|uf'),
  thing('address', 'any', '(?:nova morada|novo endereço|morada|endereço|residência|domicílio)(?: nova| novo| atual| completa| completo)?', {
    read: (value, at) => plain.livesAt({ place: value }, at),
  }),
  thing('delivery-note', 'list', '(?:as )?(?:encomendas?|entregas?)(?: podem? (?:ficar|ser deixadas?)| (?:deixar|ficam))'),
  thing('floor', 'words', 'andar|piso'),
  // the family
  thing('marital-status', 'words', 'estado civil', { read: (value, at) => plain.marital({ status: value }, at) }),
  thing('children', 'count', '(?:número de |n\\.º de )?filhos(?: menores)?'),
  thing('household-size', 'count', 'agregado(?: familiar)?(?: de)?|(?:pessoas|moradores) (?:em casa|na casa|no agregado)'),
  thing(
    'emergency-contact',
    'any',
    '(?:contac?to|pessoa|telefone) (?:de|para|em caso de) (?:emergência|urgência)|pessoa (?:a contac?tar|a avisar)(?: em caso de (?:emergência|urgência))?|em caso de (?:emergência|urgência)|emergência',
    { read: who(plain.emergency as never) },
  ),
  thing('emergency-contact.relation', 'words', '(?:grau de )?parentesco'),
  thing('doctor', 'any', 'médic[oa](?: de família| assistente)?', { read: who(plain.doctor as never) }),
  thing('dentist', 'any', 'dentista', { read: who(plain.dentist as never) }),
  thing('landlord', 'any', 'senhori[oa]|locador(?:a)?|proprietári[oa] do imóvel', { read: who(plain.landlord as never), bare: true }),
  // work
  thing('organization', 'proper', 'empresa|empregador|entidade patronal|patrão|local de trabalho'),
  thing('organization-title', 'words', 'profissão|cargo(?: atual)?|função|ocupação'),
  thing('contract.type', 'words', '(?:tipo de )?(?:contrato|vínculo)(?: de trabalho)?', {
    as: (value) =>
      /^(?:sem termo|a termo|efe[c]?tiv|a prazo|temporári|clt|pj|recibos|estágio|tempo|determinado|indeterminado|por tempo)/iu.test(value)
        ? plain.contractOf(value)
        : undefined,
    bare: true,
  }),
  thing('shift', 'words', 'turno(?: d[ao])?(?: é)?|horário(?= (?:da|de|do) (?:noite|manhã|tarde|dia))', {
    bare: true,
    as: (value) => (/noite|manhã|tarde|dia|noturno|diurno|rotativo|madrugada|\d/iu.test(value) ? value : undefined),
  }),
  thing(
    'staff-number',
    'code',
    `${N} (?:mecanográfico|de (?:funcionári[oa]|empregad[oa]|colaborador(?:a)?|matrícula|trabalhador(?:a)?))|matrícula funcional|crachá(?: ${N})?|número mecanográfico`,
  ),
  thing('department', 'words', 'departamento|setor|secção|seção'),
  thing('salary', 'amount', '(?:salário|ordenado|vencimento|remuneração)(?: bruto| bruta| mensal| atual| base)*(?: de)?'),
  thing('net-income', 'amount', '(?:salário|ordenado|vencimento|rendimento) líquido(?: mensal)?(?: de)?'),
  thing('hourly-rate', 'amount', '(?:valor|preço|taxa) (?:à |por |da )hora|valor hora'),
  thing('notice-period', 'duration', 'aviso prévio|pré-aviso|período de aviso'),
  thing('available-from', 'date', 'disponível a partir de|disponibilidade|data de início|posso começar (?:em|a)'),
  thing('work-hours', 'any', 'carga horária|horário de trabalho|horas semanais'),
  thing('degree', 'list', 'habilitações(?: literárias)?|escolaridade|grau académico|formação'),
  thing('education.institution', 'proper', 'escola|universidade|faculdade|instituição de ensino|colégio'),
  thing('education.area', 'words', 'curso'),
  thing('student-number', 'code', `${N} de (?:estudante|aluno|aluna|matrícula)|(?:ra|registro acadêmico)(?: ${N})?|matrícula da faculdade`),
  thing('study-year', 'words', 'ano curricular|ano letivo'),
  // papers
  thing('passport.number', 'code', `passaporte(?: ${N})?|${N} d[oe] passaporte`),
  thing('national-id', 'code', `(?:${N} (?:d[oe] )?)?(?:cpf|nif|contribuinte)(?: ${N})?|${N} de identificação fiscal`),
  thing(
    'identity-card.number',
    'code',
    `(?:${N} (?:d[oe] )?)?(?:rg|bi|cc|cartão d[eo] cidadão|bilhete de identidade|identidade|carteira de identidade)(?: ${N})?`,
  ),
  thing('social-security', 'code', `(?:${N} (?:d[ae] )?)?(?:niss|segurança social|pis|nis|pasep|nit|pis\\/pasep|inss)(?: ${N})?`),
  thing(
    'health-insurance-number',
    'code',
    `(?:${N} (?:d[eo] )?)?(?:utente|sns|cartão sus|cartão do sus|carteirinha)(?: de saúde)?(?: ${N})?`,
  ),
  thing('vat-id', 'code', `(?:${N} (?:de )?)?(?:iva|cnpj)`),
  thing(
    'residence-permit.number',
    'code',
    `(?:${N} (?:d[eao] )?)?(?:título de residência|autorização de residência|rne|rnm|crnm)(?: ${N})?`,
  ),
  thing(
    'driving-licence.number',
    'code',
    `(?:${N} (?:d[ae] )?)?(?:cnh|carta(?: de condução)?|habilitação|carteira de motorista)(?: ${N})?`,
  ),
  thing(
    'driving-licence.type',
    'words',
    '(?:cnh|carta(?: de condução)?|habilitação|carteira(?: de motorista)?)(?: é)?(?: d[ea])? ?(?:categorias?|cat\\.?)|categoria (?:da (?:cnh|carta|habilitação))|(?:cnh|carta de condução|carteira de motorista|tenho (?:cnh|carta))(?= (?:a|b|ab|ac|ad|ae|c|d|e)(?:$|[ ,]))',
    {
      bare: true,
      as: (value) =>
        /^(?:AM|A1|A2|A|AB|AC|AD|AE|B1|BE|B|CE|C|DE|D|E|ACC)(?:(?:,|\/| e|\+) ?(?:AM|A1|A2|A|B1|BE|B|C|D|E))*$/u.test(value)
          ? value
          : undefined,
    },
  ),
  thing('.type', 'words', 'categorias?', {
    bare: true,
    as: (value) => (/^(?:[A-E][A-E1]?)(?:(?:,|\/| e|\+) ?[A-E][E1]?)*$/u.test(value) ? value : undefined),
  }),
  thing('.start', 'date', 'desde|(?:data de )?(?:emitid[oa]s?|emissão|expedid[oa]|expedição|tirad[oa]|obtid[oa])(?: em| a| no dia)?', {
    free: true,
  }),
  thing(
    '.end',
    'date',
    '(?:válid[oa]s?|validade)(?: até)?(?: a| ao)?|(?:expira|caduca|vence)(?: em| a)?|(?:data de )?(?:validade|vencimento|caducidade)',
    { free: true },
  ),
  thing('.issuer', 'list', '(?:emitid[oa]|expedid[oa]) (?:pel[oa]|por)|órgão (?:emissor|expedidor)|entidade emissora|pel[oa](?= \\p{L})', {
    free: true,
    bare: true,
  }),
  thing('.place', 'proper', '(?:emitid[oa]|expedid[oa]) em|local de emissão', { free: true, bare: true }),
  thing('.number', 'code', `${N}(?: d[eoa] (?:contrato|apólice|cliente|processo))?|referência`),
  // what one drives
  thing('vehicle.plate', 'plate', '(?:placa|matrícula|chapa)(?: d[oe] (?:carro|veículo|viatura))?', {
    free: true,
    as: (value) => (/\d/.test(value) ? value : undefined),
  }),
  thing('vehicle.year', 'year', '(?:do )?ano(?: d[oe] (?:carro|veículo|fabrico|fabricação|modelo))?'),
  thing('vehicle.fuel', 'words', 'combustível'),
  thing('vehicle.mileage', 'measure', 'quilometragem|km rodados'),
  thing('vehicle', 'any', '(?:carro|viatura|automóvel|veículo)', {
    read: (value, at) => plain.car({ car: value.replace(/^uma? /u, '') }, at),
  }),
  thing(
    'parking-space.number',
    'code',
    `(?:lugar|vaga)(?: de (?:estacionamento|garagem|parque))?(?: ${N})?|(?:garagem|estacionamento)(?: ${N})?`,
  ),
  thing('.level', 'code', '(?:n[oa] )?(?:piso|andar|subsolo|nível|cave)', { free: true }),
  // home
  thing('rent', 'amount', '(?:renda|aluguel|aluguer)(?: da casa| mensal)?(?: de)?'),
  thing('rooms', 'count', 'assoalhadas|número de quartos'),
  thing('living-area', 'area', 'área(?: útil| habitável| do apartamento| da casa)?|metragem'),
  thing('heating', 'words', 'aquecimento'),
  thing(
    'energy-supplier',
    'proper',
    '(?:luz|eletricidade|energia|gás|fornecedor de (?:energia|eletricidade|gás|luz))(?: (?:cá|lá) de casa| de casa)?',
  ),
  thing('internet-provider', 'proper', 'internet|operadora de internet|fibra|wi-?fi'),
  thing('mobile-contract.company', 'proper', '(?:operadora|plano)(?: (?:de|do) (?:telemóvel|celular)| móvel)?|tarifário'),
  thing('.price', 'amount', 'por(?= (?:R\\$|\\d))|(?:valor|preço|mensalidade)(?: de)?', { free: true }),
  thing('.bound', 'words', '(?=sem fidelização|sem fidelidade|com fidelização|com fidelidade)', {
    bare: true,
    as: (value) => (/^sem/iu.test(value) ? 'no' : 'yes'),
  }),
  thing('meter-number', 'code', `(?:${N} d[oe] )?(?:contador|medidor|cpe|unidade consumidora)(?: ${N})?`),
  thing('water-contract.company', 'proper', 'água(?: (?:cá|lá) de casa| de casa)?|fornecedor de água'),
  thing(
    '.reading',
    'digits',
    '(?:dou|envio|faço|comunico) a leitura(?: do contador)?(?: sempre)?(?: no| a)? dia|leitura(?: do contador)?(?: no)?(?: dia)?',
    { as: (value) => value },
  ),
  thing('bank', 'proper', 'banco|conta n[oa]', { bare: true }),
  thing('iban', 'code', 'iban|nib|conta(?: bancária)?'),
  thing('account-holder', 'person', 'titular(?: da conta)?'),
  // health
  thing('blood-type', 'blood', '(?:tipo|grupo)(?: sanguíneo| de sangue)?|sangue(?: tipo)?', { as: bloodType }),
  thing('allergy', 'list', 'alergias?(?: alimentares)?', {
    read: (value) => r.allergy({ what: /^(?:nenhuma?|não|nada)/iu.test(value) ? 'nada' : value.replace(/^(?:a|ao|à|aos|às) /u, '') }),
  }),
  thing(
    'medication',
    'list',
    '(?:medicação|medicamentos?|remédios?)(?: em uso| habitual| contínuos?)?|tomo(?: diariamente| todos os dias)?',
  ),
  thing('condition', 'list', 'doenças?(?: crónicas?| crônicas?)?|antecedentes|problemas de saúde'),
  thing('height', 'measure', '(?:eu )?meço|altura|(?:eu )?tenho(?= 1[,.m]\\d)', { as: metres }),
  thing('weight', 'measure', '(?:eu )?peso'),
  thing('health-insurance', 'proper', '(?:seguro|plano|convênio)(?: de)? (?:saúde|médico)|convênio|seguradora de saúde', { bare: true }),
  thing('vaccination', 'list', 'vacinas?|vacinad[oa] contra'),
  thing('diet', 'words', 'dieta|alimentação|regime alimentar', { read: (value, at) => plain.diet({ diet: value }, at) }),
  thing('food-dislike', 'list', '(?:eu )?não como', { bare: true }),
  // sizes
  thing(
    'shoe-size',
    'size',
    '(?:eu )?(?:calço|calçado|sapatos?|ténis|tênis|botas?|número de calçado|número do sapato|uso sapato|tamanho (?:de|do) (?:sapato|calçado))(?: o)?',
  ),
  thing('glove-size', 'size', '(?:uso )?(?:tamanho (?:de|da|das) )?luvas?'),
  thing('trouser-size', 'size', '(?:uso |visto )?(?:tamanho (?:de|da|das) )?calças?'),
  thing('tshirt-size', 'size', '(?:uso |visto )?(?:tamanho (?:de|da|das) )?(?:t-?shirts?|camisetas?|camisolas?|camisas?|blusas?)'),
  thing('clothing-size', 'size', '(?:visto|roupa|tamanho(?: de roupa)?|manequim|fato|farda|uniforme|casaco|jaleco)(?: o)?'),
  thing('dress-size', 'size', '(?:uso )?(?:tamanho (?:de|do) )?vestidos?'),
  thing('ring-size', 'size', '(?:aro|tamanho|medida)(?: d[oe] (?:anel|dedo|aliança))?|anel|aliança'),
  thing('hat-size', 'size', '(?:tamanho (?:de|do) )?(?:chapéu|capacete|boné)'),
  // accounts, clubs
  thing('customer-number', 'code', `${N} de cliente|cliente(?: ${N})?|código (?:de|do) cliente`),
  thing('loyalty-card', 'code', `cartão (?:de )?(?:fidelidade|cliente|pontos)(?: ${N})?`),
  thing('library-card', 'code', `cartão (?:da biblioteca|de leitor)(?: ${N})?|leitor(?: ${N})`),
  thing(
    'club.number',
    'code',
    `(?:sóci[oa]|associad[oa])(?: ${N})?|${N} de (?:sóci[oa]|associad[oa])|licença(?: federativa| desportiva)?(?: ${N})?`,
  ),
  thing('club.name', 'proper', 'clube|academia|ginásio'),
  thing('preferred-language', 'words', 'idioma (?:preferido|de contac?to)|língua (?:preferida|de contac?to)'),
];

export const PORTUGUESE_PLAIN: ReturnType<typeof rowsOf> = dayFirst([
  ...rowsOf(PHRASES),
  thingsRow('pt2-things', {
    things: THINGS,
    before: '(?:e )?(?:(?:o |a |os |as )?(?:meus? |minhas? |nosso |nossa )|o |a |os |as |de |do |da )?(?:novo |nova |atual )?',
    and: 'e|mas|com|mais',
    between: new RegExp(
      [
        '^[\\s,:.]*',
        '(?:(?:atual|novo|nova)\\s)?',
        '(?:(?:mudou|mudaram|foi alterad[oa]|foi mudad[oa]|trocou|alterou-se)[\\s,:.]*)?',
        '(?:(?:já não (?:é|são)|não (?:é|são)|deixou de ser|era) (?:mais )?(?:o |a |na |no |da |do )?[^,;]+?(?:,? mas(?: sim)? |,? e sim |[,;] ?|,? agora é )(?=.))?',
        '[\\s,]*(?:(?:e|agora|atualmente|hoje|passou|passa)[\\s,:]+)*',
        '(?:(?:é|são|ficou|chama-se|fica)(?![\\p{L}])|:|=)?',
        '(?:\\s*(?:agora|hoje|sempre|atualmente|para|a ser)(?![\\p{L}]))*',
        '[\\s:]*(?:(?:(?:o|a|os|as|do|da|dos|das|de|no|na|em|num|numa|um|uma|ao|à|com|pela|pelo|cerca de|tamanho|tipo|número|nº|n\\.º|n°)(?![\\p{L}\\d]))[\\s]*){0,3}',
      ].join(''),
      'u',
    ),
    opener:
      /^(?:(?:para|quanto a|quanto ao|quanto à|sobre|em relação a|em relação ao|atenção|nota|info|em termos de) ?[^,:;.]{0,40}?\s?[:,]\s+|atenção,? )(?=\S)/iu,
    unless:
      /(?<![\p{L}])(?:talvez|acho que|se calhar|provavelmente|se eu|seria|teria|gostaria|queria|poderia|vou|iremos|em breve|antigamente|antes|antig[oa]|meu irmão|minha irmã|meu filho|minha filha|meu marido|minha mulher|minha esposa|meu amigo|minha amiga|vizinh[oa]|seu|sua|seus|suas|dele|dela|deles|delas|ele|ela|eles|elas|teu|tua|tinha|estava|havia)(?![\p{L}])|\?$/iu,
  }),
]);
