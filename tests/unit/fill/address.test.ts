/** One address by the customs of its country: in one box, and what stands below the street. */
import { describe, expect, it } from 'vitest';
import { type AddressParts, townLine, wholeAddress } from '../../../lib/fill/format/address.ts';

const parts = (country: string, line: string, town: string, code = '', state = '', district = ''): AddressParts => ({
  'address-line1': line,
  'address-level2': town,
  country,
  ...(code ? { 'postal-code': code } : {}),
  ...(state ? { 'address-level1': state } : {}),
  ...(district ? { 'address-level3': district } : {}),
});

const ROWS: readonly [AddressParts, string][] = [
  [parts('DE', 'Erlenweg 7', 'Lindental', '01234'), 'Erlenweg 7, 01234 Lindental'],
  [parts('AT', 'Mühlgasse 3', 'Steinfeld', '9754'), 'Mühlgasse 3, 9754 Steinfeld'],
  [parts('CH', 'Seestrasse 12', 'Uferwil', '8700'), 'Seestrasse 12, 8700 Uferwil'],
  [parts('FR', '14 rue des Saules', 'Valbrume', '04200'), '14 rue des Saules, 04200 Valbrume'],
  [parts('ES', 'Calle del Olmo 5', 'Rivadelmar', '33560', 'Asturias'), 'Calle del Olmo 5, 33560 Rivadelmar Asturias'],
  [parts('IT', 'Via dei Tigli 9', 'Montefiore', '47834', 'RN'), 'Via dei Tigli 9, 47834 Montefiore RN'],
  [parts('PT', 'Rua do Cais 21', 'Vila Clara', '2400-123'), 'Rua do Cais 21, 2400-123 Vila Clara'],
  [parts('NL', 'Molenweg 4', 'Waterdorp', '1234 AB'), 'Molenweg 4, 1234 AB Waterdorp'],
  [parts('BE', 'Kerkstraat 8', 'Heuvelgem', '9700'), 'Kerkstraat 8, 9700 Heuvelgem'],
  [parts('LU', '3, rue du Moulin', 'Clairbach', 'L-9990'), '3, rue du Moulin, L-9990 Clairbach'],
  [parts('DK', 'Strandvej 16', 'Nordhavn', '4500'), 'Strandvej 16, 4500 Nordhavn'],
  [parts('SE', 'Björkvägen 2', 'Sjököping', '123 45'), 'Björkvägen 2, 123 45 Sjököping'],
  [parts('NO', 'Fjordveien 11', 'Havnes', '6789'), 'Fjordveien 11, 6789 Havnes'],
  [parts('FI', 'Koivutie 6', 'Järvikylä', '51200'), 'Koivutie 6, 51200 Järvikylä'],
  [parts('IS', 'Hafnargata 1', 'Fjarðarbær', '735'), 'Hafnargata 1, 735 Fjarðarbær'],
  [parts('PL', 'ul. Lipowa 13', 'Stare Pole', '82-220'), 'ul. Lipowa 13, 82-220 Stare Pole'],
  [parts('CZ', 'Lipová 5', 'Nová Lhota', '696 74'), 'Lipová 5, 696 74 Nová Lhota'],
  [parts('RO', 'Strada Teiului 10', 'Valea Mare', '123456', 'Olt'), 'Strada Teiului 10, 123456 Olt Valea Mare'],
  [parts('HU', 'Fő utca 1', 'Kiskút', '9999'), 'Kiskút, Fő utca 1, 9999'],
  [parts('GR', 'Odos Elaias 3', 'Palaia Poli', '230 70'), 'Odos Elaias 3, 230 70 Palaia Poli'],
  [parts('TR', 'Çınar Sokak 4', 'Yeşilova', '15500', 'Burdur'), 'Çınar Sokak 4, 15500 Yeşilova, Burdur'],
  [parts('GB', 'Flat 4, 27 Harbour Street', 'Bristol', 'BS1 5XX'), 'Flat 4, 27 Harbour Street, Bristol BS1 5XX'],
  [parts('IE', '8 Quay Lane', 'Ballybrook', 'A65 F4E2', 'Co. Clare'), '8 Quay Lane, Ballybrook, Co. Clare, A65 F4E2'],
  [parts('US', '55 Elm St', 'Springvale', '04083', 'ME'), '55 Elm St, Springvale, ME 04083'],
  [parts('CA', '12 Birch Rd', 'Maplewood', 'K1A 0B1', 'ON'), '12 Birch Rd, Maplewood, ON K1A 0B1'],
  [parts('AU', '3 Wattle Ct', 'Gumtree Flat', '2999', 'NSW'), '3 Wattle Ct, Gumtree Flat NSW 2999'],
  [parts('NZ', '9 Fern Tce', 'Harbourside', '6999', '', 'Seaview'), '9 Fern Tce, Seaview, Harbourside 6999'],
  [parts('MX', 'Calle Jacaranda 5', 'Villa Sol', '29200', 'Chiapas', 'Centro'), 'Calle Jacaranda 5, Centro, 29200 Villa Sol, Chiapas'],
  [parts('BR', 'Rua das Acácias, 30', 'Serra Alta', '89871-000', 'SC'), 'Rua das Acácias, 30, Serra Alta, SC 89871-000'],
  [parts('AR', 'Av. del Sauce 100', 'Río Claro', '5000', 'Córdoba'), 'Av. del Sauce 100, 5000 Río Claro, Córdoba'],
  [parts('IN', '7 Neem Road', 'Nadipur', '560001', 'Karnataka'), '7 Neem Road, Nadipur 560001, Karnataka'],
  [parts('ZA', '4 Protea St', 'Vaalbank', '1200'), '4 Protea St, Vaalbank 1200'],
  [parts('SG', '10 Rain Tree Ave', 'Singapore', '123456'), '10 Rain Tree Ave, Singapore 123456'],
  [parts('UA', 'vul. Sadova 2', 'Nove Selo', '12345', 'Ternopil'), 'vul. Sadova 2, Nove Selo, Ternopil, 12345'],
  [parts('LV', 'Liepu iela 3', 'Jaunmala', 'LV-1234'), 'Liepu iela 3, Jaunmala, LV-1234'],
  [parts('TH', '5 Soi Mali', 'Muang', '10999', 'Bangkok', 'Bang Na'), '5 Soi Mali, Bang Na, Muang, Bangkok 10999'],
  [parts('JP', '丸の内1-9-9', '千代田区', '100-0000', '東京都'), '100-0000 東京都千代田区丸の内1-9-9'],
  [parts('KR', '세종대로 999', '중구', '04500', '서울'), '04500 서울 중구 세종대로 999'],
];

describe('an address', () => {
  it('is known for thirty countries and more', () => expect(new Set(ROWS.map(([{ country }]) => country)).size).toBeGreaterThan(30));

  it.each(ROWS)('$country in one box', (address, whole) => expect(wholeAddress(address, ', ', 'en', false)).toBe(whole));

  it.each(ROWS)('$country as lines says the same', (address, whole) => {
    const lines = wholeAddress(address, '\n', 'en', false);
    expect(lines.replace(/\n/g, ', ')).toBe(whole);
    expect(lines).not.toMatch(/(^|\n)[ ,]|[ ,](\n|$)/);
  });

  it.each(ROWS)('$country without state, district or code leaves no stray sign', (address) => {
    const bare: AddressParts = {
      'address-line1': address['address-line1'] ?? '',
      'address-level2': address['address-level2'] ?? '',
      country: address.country ?? '',
    };
    const whole = wholeAddress(bare, ', ', 'en', false);
    expect(whole).not.toMatch(/,,|, ,|\s{2}|^[, ]|[, ]$/);
    expect(whole).toContain(bare['address-level2']);
    expect(townLine(bare)).toBe(bare['address-level2']);
  });

  it('names the country only when asked, in the language of the page', () => {
    const address = parts('DE', 'Erlenweg 7', 'Lindental', '01234');
    expect(wholeAddress(address, ', ', 'fr', true)).toBe('Erlenweg 7, 01234 Lindental, Allemagne');
  });

  it.each([
    [
      { 'address-line1': '418 Larkmoor Dr', 'address-level2': 'Columbus', 'address-level1': 'OH', 'postal-code': '43214' },
      '418 Larkmoor Dr, Columbus, OH 43214',
    ],
    [
      { 'address-line1': '12 Elm St', 'address-level2': 'Victoria', 'address-level1': 'BC', 'postal-code': 'V8W 1P6' },
      '12 Elm St, Victoria, BC V8W 1P6',
    ],
    [{ 'address-line1': 'Erlenweg 7', 'address-level2': 'Lindental', 'postal-code': '01234' }, 'Erlenweg 7, 01234 Lindental'],
    [
      { 'address-line1': 'Via Lunga 12', 'address-level2': 'Pavia', 'address-level1': 'PA', 'postal-code': '27100' },
      'Via Lunga 12, 27100 Pavia',
    ],
    [{ 'address-line1': '3 Quay Row', 'address-level2': 'Leeds', 'postal-code': 'LS1 4AB' }, '3 Quay Row, Leeds LS1 4AB'],
  ])('told without its country follows the customs that its parts give away: %o', (address, whole) =>
    expect(wholeAddress(address, ', ', 'en', false)).toBe(whole),
  );
});
