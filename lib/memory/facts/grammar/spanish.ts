import { type Phrases, rowsOf } from './phrase.ts';
import { READERS as r } from './readers.ts';

/** Spanish sentences, the common shapes. The pronoun may be left out, as people do. */
const SINCE = '[,? desde {since:date}]';

const PHRASES: readonly Phrases[] = [
  {
    id: 'es-end-job',
    read: r.endJob,
    evenHedged: true,
    templates: [
      '(yo )?ya no trabajo (en|para) {employer:words}',
      '(yo )?(he dejado|dejé) (mi trabajo en|de trabajar en) {employer:words}[ en {since:date}]',
    ],
  },
  {
    id: 'es-end-home',
    read: r.endHome,
    evenHedged: true,
    templates: ['(yo )?ya no vivo en {place:words}', '(yo )?me (fui|he ido|mudé) de {place:words}'],
  },
  { id: 'es-end-diet', read: r.endDiet, evenHedged: true, templates: ['(yo )?ya no soy {diet:words}'] },
  {
    id: 'es-end-pet',
    read: r.endPet,
    evenHedged: true,
    templates: ['(mi|nuestro|nuestra) {species:words} (ha muerto|murió)', 'ya no (tengo|tenemos) {species:words}'],
  },
  { id: 'es-name', read: r.name, templates: ['(yo )?me llamo {name}', 'mi nombre (completo )?es {name}'] },
  { id: 'es-family', read: r.familyName, templates: ['mi apellido es {name}'] },
  { id: 'es-nick', read: r.nickname, templates: ['(todos|mis amigos) me (llaman|dicen) {name}', '(puedes )?(llámame|llamarme) {name}'] },
  {
    id: 'es-born',
    read: r.born,
    templates: [
      '(yo )?nací el {date}[,? en {place:any}]',
      '(yo )?nací en {place:any} el {date}',
      'mi fecha de nacimiento es (el )?{date}',
      'mi cumpleaños es (el )?{date}',
      '(yo )?nací en {place:name}',
    ],
  },
  {
    id: 'es-nation',
    read: r.nationality,
    templates: ['(yo )?soy {who:words}', 'tengo (la )?nacionalidad {who:words}', 'mi nacionalidad es {who:words}'],
  },
  {
    id: 'es-lives',
    read: r.lives,
    templates: [`(yo )?(vivo|resido|vivimos) en {place:any}${SINCE}`, `mi (dirección|domicilio) es {place:any}${SINCE}`],
  },
  {
    id: 'es-moved',
    read: r.moved,
    templates: ['(yo )?me (mudé|he mudado|trasladé) a {place:any} en {since:date}', '(yo )?me (mudé|he mudado|trasladé) a {place:name}'],
  },
  {
    id: 'es-job',
    read: r.job,
    templates: [
      `(yo )?trabajo (en|para) {employer:words}[,? (como|de) {title:words}]${SINCE}`,
      `(yo )?trabajo (como|de) {title:words} (en|para) {employer:words}${SINCE}`,
      'empecé (a trabajar )?en {employer:words} en {since:date}[ como {title:words}]',
      `soy {title:words} en {employer:words}${SINCE}`,
    ],
  },
  {
    id: 'es-past-job',
    read: r.pastJob,
    templates: ['(yo )?trabajé en {employer:words}[ como {title:words}],? (de|desde) {since:date} (a|hasta) {until:date}'],
  },
  { id: 'es-works-as', read: r.worksAs, templates: [`(yo )?trabajo (como|de) {title:words}${SINCE}`, 'mi profesión es {title:words}'] },
  { id: 'es-salary', read: r.salary, templates: ['(yo )?(gano|cobro) (unos )?{amount}', 'mi (sueldo|salario) es (de )?{amount}'] },
  {
    id: 'es-rent',
    read: r.rent,
    templates: ['(yo )?(pago|pagamos) {amount} de alquiler( al mes)?', '(mi|nuestro) alquiler es de {amount}'],
  },
  { id: 'es-diet', read: r.diet, templates: [`(yo )?soy {diet:words}${SINCE}`, 'sigo una dieta {diet:words}'] },
  { id: 'es-marital', read: r.marital, templates: [`(yo )?estoy {status:words}${SINCE}`, `(yo )?soy {status:words}`] },
  { id: 'es-status', read: r.status, templates: ['(yo )?(soy|estoy) {status:words}'] },
  { id: 'es-allergy', read: r.allergy, templates: ['(yo )?soy alérgic(o|a) (a|al) {what:list}', 'tengo alergia (a|al) {what:list}'] },
  {
    id: 'es-nonsmoker',
    read: r.nonSmoker,
    evenHedged: true,
    templates: ['(yo )?no fumo', '(yo )?ya no fumo', '(yo )?(dejé|he dejado) de fumar', 'no soy fumador(a)?'],
  },
  { id: 'es-smoker', read: r.smoker, templates: ['(yo )?fumo', 'soy fumador(a)?'] },
  { id: 'es-pet', read: r.pet, templates: ['(yo )?(tengo|tenemos) {n} {species:words}[ (llamado|llamada|que se llama) {name}]'] },
  { id: 'es-my-pet', read: r.namedPet, templates: ['(mi|nuestro|nuestra) {species:words} se llama {name}'] },
  { id: 'es-no-pets', read: r.noPets, templates: ['no (tengo|tenemos) (mascotas|animales)'] },
  { id: 'es-children', read: r.children, templates: ['(yo )?(tengo|tenemos) {n} hij(o|a|os|as)'] },
  { id: 'es-no-children', read: r.noChildren, templates: ['no (tengo|tenemos) hijos'] },
  {
    id: 'es-partner',
    read: r.partner,
    templates: ['mi (marido|mujer|esposo|esposa|pareja|novio|novia) (se llama|es) {name}', 'estoy casad(o|a) con {name}'],
  },
  { id: 'es-doctor', read: r.doctor, templates: ['mi (médico|médica|doctor|doctora) es (el |la )?{name}'] },
  { id: 'es-languages', read: r.languages, templates: ['(yo )?hablo {list}[ (?<level>con fluidez|un poco|bien)]'] },
  {
    id: 'es-tongue',
    read: r.motherTongue,
    templates: ['mi lengua materna es el {language:words}', '(mi )?lengua materna: {language:words}'],
  },
  {
    id: 'es-skills',
    read: r.skills,
    templates: [
      '(yo )?(uso|utilizo|trabajo con|programo en) {list} desde {since:date}',
      '(yo )?(he usado|he utilizado) {list} desde {since:date}',
    ],
  },
  {
    id: 'es-licence',
    read: r.licence,
    templates: ['tengo (el )?(carné|carnet|permiso) de conducir desde {since:date}', 'me saqué el (carné|carnet) en {since:date}'],
  },
  { id: 'es-bank', read: r.bank, templates: ['mi banco es {bank:name}', 'soy cliente de {bank:name}'] },
  { id: 'es-tel', read: r.tel, templates: ['mi (número de teléfono|teléfono|móvil) es (el )?{tel}'] },
  { id: 'es-email', read: r.email, templates: ['mi (correo|correo electrónico|e-?mail) es {email}'] },
  { id: 'es-studied', read: r.studied, templates: ['(yo )?estudié {area:words} en (la )?{school:words}'] },
];
export const SPANISH: ReturnType<typeof rowsOf> = rowsOf(PHRASES);
