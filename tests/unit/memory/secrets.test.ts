import { describe, expect, it } from 'vitest';
import { SECRET_MARK, withoutSecrets } from '../../../lib/memory/facts/secrets.ts';
import { brought, form, note } from './open.ts';

describe('secrets are never stored', () => {
  it.each([
    ['My password is Corr3ctHorse!', 'Corr3ctHorse'],
    ['Card 4111 1111 1111 1111, CVC 123.', '4111'],
    ['Card 4111 1111 1111 1111, CVC 123.', '123'],
    ['The PIN for the garage is 4401.', '4401'],
    ['My verification code is 778210.', '778210'],
    ["My mother's maiden name is Quillfeather.", 'Quillfeather'],
    ['My card there ends in 9034.', '9034'],
    ['Mein Passwort lautet Sommerregen77', 'Sommerregen77'],
    ['Passwort für WLAN: Gurke2024', 'Gurke2024'],
    ['Password for the shared drive: Gherkin', 'Gherkin'],
    ['My wifi key is abcd1234.', 'abcd1234'],
    ['WLAN-Schlüssel: abcd1234', 'abcd1234'],
    ['The safe code is 9921.', '9921'],
    ['The code for the front door is 9921#.', '9921'],
    ['Der Code für die Haustür ist 9921.', '9921'],
    ['My netflix login is anna / Hunter22!', 'Hunter22'],
    ['La contraseña del wifi es Pepino24', 'Pepino24'],
    ['Le mot de passe du wifi est Cornichon24', 'Cornichon24'],
    ['A senha do wifi é Pepino24', 'Pepino24'],
  ])('%s', async (text, secret) => {
    expect(withoutSecrets(text)).toContain(SECRET_MARK);
    const { memory } = await brought([note('N1', '2026-01-01', `I am vegan. ${text}`)]);
    const everything = JSON.stringify([await memory.all(), await memory.episodes(), await memory.exportFile()]);
    expect(everything).not.toContain(secret);
    expect(await memory.slot({ attribute: 'diet' })).toHaveLength(1);
  });

  it.each([
    'My phone is +44 7700 900123.',
    'IBAN DE89 3704 0044 0532 0130 00',
    'I live at 4111 Long Road, Boise, ID 83702',
    'My customer number is 20 331 887.',
    'My password is not written down.',
    'My password manager is called Vaultly.',
    'The key for the flat is under the mat.',
    'My login name is anna.',
    'Password for the projector is on the sticky note.',
    'The safe is in the hall, and the door is green.',
    'The building code says 3 metres.',
    'My postcode is LS1 5AB.',
  ])('leaves alone: %s', (text) => {
    expect(withoutSecrets(text)).toBe(text);
  });

  it('takes a form without its secrets', async () => {
    const { memory } = await brought([
      form('F', '2026-01-01', {
        email: 'a@b.test',
        'new-password': 'Winter22!',
        'cc-number': '4111111111111111',
        'Security answer': 'Rex',
        'Mother’s maiden name': 'Quill',
      }),
    ]);
    const everything = JSON.stringify([await memory.all(), await memory.exportFile()]);
    expect(everything).not.toMatch(/Winter22|41111|Rex|Quill/);
    expect(await memory.slot({ attribute: 'email' })).toHaveLength(1);
  });

  it('refuses a secret as a correction', async () => {
    const { memory } = await brought([form('F', '2026-01-01', { 'Loyalty card': 'AB 12' })]);
    const [belief] = (await memory.all()).filter((one) => one.stance !== 'inferred');
    expect(belief && (await memory.correct(belief.id, '4111 1111 1111 1111'))).toMatchObject({ ok: false, reason: 'is-a-secret' });
  });
});
