import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/forms/read-page.ts';
import { LABELS } from '../../corpus/labels.ts';
import { page } from './build.ts';

const STREET = /^(street-address|address-line1)$/;

describe('the common questions in many languages', () => {
  test.each(Object.entries(LABELS))('%s', (lang, labels) => {
    const readings = readPage({ ...page(Object.values(labels).map((label) => ({ label }))), lang });
    const wrong = Object.entries(labels).flatMap(([token, label], index) => {
      const said = readings[index]?.token ?? null;
      return said === token || (STREET.test(token) && STREET.test(said ?? '')) ? [] : [`${label}: ${said} instead of ${token}`];
    });
    expect(wrong).toEqual([]);
  });

  test('are known whatever the page says of its language', () => {
    const { email, 'postal-code': code } = LABELS.lv ?? {};
    const readings = readPage({ ...page([{ label: email }, { label: code }]), lang: 'en' });
    expect(readings.map(({ token }) => token)).toEqual(['email', 'postal-code']);
  });

  test('one word is a country here and a district there', () => {
    const read = (lang: string) => readPage({ ...page([{ label: 'Kraj' }, { label: 'E-mail' }]), lang })[0]?.token;
    expect([read('pl'), read('cs'), read('sl')]).toEqual(['country', 'address-level1', 'address-level2']);
  });
});
