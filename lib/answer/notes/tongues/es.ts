import type { TongueRows } from './rows.ts';

export const ES: TongueRows = {
  asks: {
    'how-often': /\b(?:con que|cada cuanto|cuantas veces|frecuencia|periodicidad)\b/,
    'how-much':
      /\bcuant[oa]s?\b|\bnumero de (?!.*(?:poliza|cuenta|cliente|socio|afiliad|serie|matricula|expediente|contrato))|\b(?:peso|altura|estatura|talla|superficie|kilometraje|lectura|salario|sueldo|ingresos?|alquiler|renta|cuota|fianza|saldo|precio|coste|costo|importe|monto|dosis|edad|horas|telefono|movil|celular|nota)$/,
    when: /\b(?:fecha|cuando|desde|vence|vencimiento|caduca|caducidad|valido hasta|dia|ano)\b/,
    address: /\b(?:direccion|domicilio)\b(?!.*\b(?:correo|mail|electronic)\w*)/,
    who: /^(?:quien|a quien|con quien)\b|\b(?:nombre|supervisor|jefe|jefa|encargad[oa]|medic[oa] de cabecera|caser[oa]|profesor|profesora|entrenador|entrenadora)$/,
    weight: /\bpeso\b|\bcuanto pesa/,
    height: /\b(?:altura|estatura)\b|\bcuanto mide/,
    plate: /\b(?:matricula|placa|patente)(?: del? (?:coche|vehiculo|carro|auto))$|^(?:matricula|placa|patente)$/,
  },
  named:
    /^(?!.*(?:numero|telefono|direccion|fecha|desde|cuota|correo|horario)).*\b(?:universidad|escuela|colegio|guarderia|empleador|empresa|compania|proveedor|aseguradora|mutua|consulta|clinica|hospital|iglesia|parroquia|club|banco|agencia|marca|modelo|ciudad|pais)$/,
  opposites: [
    [/\b(?:expedicion|emision|expedid)/, /(?:caduca|vence|vencimiento|válid[oa] hasta)/],
    [/\b(?:caduc|vence|vencimiento|valido hasta)/, /\b(?:expedid[oa]|emitid[oa])\b/],
    [/\bnet[oa]\b/, /\bbrut[oa]s?\b/],
    [/\bbrut[oa]\b/, /\bnet[oa]s?\b/],
    [/\bproxim[oa]\b/, /(?<!\p{L})últim[oa]\b/u],
    [/\bgas\b/, /\b(?:luz|electricidad|agua)\b/],
    [/\b(?:luz|electricidad)\b/, /\b(?:gas|agua)\b/],
    [/\b(?:particular|personal|casa|fijo)\b/, /\b(?:oficina|trabajo|empresa|despacho)\b/],
    [/\b(?:trabajo|oficina|laboral|empresa)\b/, /\b(?:casa|particular|personal)\b/],
    [/\bfijo\b/, /\b(?:móvil|celular)\b/],
    [/\b(?:movil|celular)\b/, /\bfijo\b/],
    [/\b(?:baja|salida|fin|termino)\b/, /(?<!\p{L})(?:empecé|entré|desde)(?!\p{L})/u],
    [/\b(?:alta|inicio|ingreso|comienzo)\b/, /\b(?:termina|acaba|hasta el)\b/],
    [
      /\b(?:su|sus|tu|propi[oa])\b/,
      /\bde (?:mi|nuestr[oa]) (?:mujer|esposa|marido|esposo|pareja|madre|padre|hermana|hermano|hija|hijo|novia|novio|amiga|amigo|vecina|vecino|jefa|jefe|compañer[oa])\b/,
    ],
  ],
  unsure:
    /(?<!\p{L})(?:podrí\p{L}+|gustarí\p{L}+|quisiera|quizás?|tal vez|a lo mejor|seguramente|probablemente|ojalá|supuestamente|al parecer|no sé|ni idea|no estoy segur[oa]|(?:él|ella|mamá|papá) (?:dice|dijo|cree|asegura) que|me dicen que|según)(?!\p{L})/iu,
  runs: /\bedad\b|\bcuantos anos\b|\bcuanto tiempo\b|\bhace cuanto\b|\bantiguedad\b|\bcuant[oa]s (?:personas|hij[oa]s|niet[oa]s|miembros)\b|\bnumero de (?:personas|hijos|miembros)\b|^(?:tiene|tienes|es|eres|esta|estas|hay|ha|has|puede|puedes|toma|tomas|fuma|fumas|posee|necesita|necesitas|desea|habla|hablas|vive|vives|sigue|sigues)\b/,
};
