import { describe, expect, it } from 'vitest';
import { ask } from '../../../lib/assistant/ask.ts';
import { brought, note } from './open.ts';

const first = async (texts: string[], label: string, language: string) => {
  const { memory } = await brought(texts.map((text, at) => note(`N${at}`, `2025-0${at + 1}-10`, text)));
  const { candidates } = await ask(memory, label, '2026-06-01', language);
  memory.close();
  return candidates[0]?.candidate.doubt ? undefined : candidates[0]?.text;
};

describe('what is told plainly in German', () => {
  it.each([
    ['geb. 14.03.1987 in Ulm, Staatsangehörigkeit kroatisch', 'Geburtsort', 'Ulm'],
    ['Bin Elektroniker bei Hartwig & Söhne, Personalnummer 88-1204.', 'Name des Arbeitgebers', 'Hartwig & Söhne'],
    ['Bin Elektroniker bei Hartwig & Söhne, Personalnummer 88-1204.', 'Personal-Nr.', '88-1204'],
    ['Im Notfall bitte meinen Bruder Jannik Otte anrufen, 0431 998877.', 'Im Notfall zu verständigen', 'Jannik Otte'],
    ['Im Notfall bitte meinen Bruder Jannik Otte anrufen, 0431 998877.', 'Telefonnummer des Notfallkontakts', '0431 998877'],
    ['Ich fahre einen blauen Opel Corsa, Kennzeichen KI-AB 123.', 'Amtliches Kennzeichen', 'KI-AB 123'],
    ['Hausrat: Alpina Assekuranz, Police HR-5512.', 'Hausratversicherung', 'Alpina Assekuranz'],
    ['Ich spiele Volleyball beim TV Rosenau mit der Rückennummer 8.', 'Trikotnummer', '8'],
  ])('%s / %s', async (text, label, value) => {
    expect(await first([text], label, 'de')).toBe(value);
  });

  it.each([
    ['Mein Bruder arbeitet bei Kolb. Personalnummer 4711.', 'Personalnummer'],
    ['Ich würde gern bei Kolb arbeiten.', 'Name des Arbeitgebers'],
    ['Früher bin ich einen Opel Corsa gefahren.', 'Fahrzeug (Marke, Modell)'],
    ['Ich spiele Volleyball beim TV Rosenau.', 'Tennisverein'],
  ])('leaves blank: %s / %s', async (text, label) => {
    expect(await first([text], label, 'de')).toBeUndefined();
  });

  it('takes the new number for the old one', async () => {
    const texts = ['Meine Handynummer ist 0171 2223344.', 'Hab seit heute eine neue Handynummer: 0160 5556677.'];
    expect(await first(texts, 'Mobilnummer', 'de')).toContain('5556677');
  });
});

describe('what is told plainly in Spanish', () => {
  it.each([
    ['Nací en Salto el 3 de mayo de 1990, soy uruguaya.', 'Lugar de nacimiento', 'Salto'],
    ['DNI 12345678Z, caduca el 19/05/2031', 'Fecha de caducidad del DNI', '19 de mayo de 2031'],
    ['Pantalón talla 44, camisa M, y calzo un 41.', 'Talla de pantalón', '44'],
    ['Socia n.º 417 del Club Remo Sur.', 'Número de socio', '417'],
    ['En caso de emergencia llamar a mi hermana Lucía Prado, 611 223 344.', 'Contacto de emergencia', 'Lucía Prado'],
    ['La luz la tengo con Voltia Norte, contrato 5521-88.', 'Compañía eléctrica', 'Voltia Norte'],
  ])('%s / %s', async (text, label, value) => {
    expect(await first([text], label, 'es')).toBe(value);
  });

  it.each([
    ['Mi hermana trabaja en Voltia. DNI 12345678Z.', 'N.º de DNI'],
    ['Quisiera trabajar en el Hotel Mar.', 'Empresa en la que trabaja'],
  ])('leaves blank: %s / %s', async (text, label) => {
    expect(await first([text], label, 'es')).toBeUndefined();
  });

  it('takes one job for the other', async () => {
    const texts = ['Trabajo de cocinero en el Mesón Alba.', 'Ya no trabajo en el Mesón Alba, ahora estoy de cocinero en la Venta Nueva.'];
    expect(await first(texts, 'Empresa actual', 'es')).toBe('Venta Nueva');
  });
});
