import { describe, expect, it } from 'vitest';
import { said } from './open.ts';

describe('notes that say something of the person', () => {
  it.each([
    ['I am vegan.', ['diet=vegan']],
    ["I'm Danish.", ['nationality=Danish']],
    ['I am a carpenter.', ['organization-title=Carpenter']],
    ['I am allergic to walnuts and latex.', ['allergy=latex', 'allergy=walnuts']],
    ['Strawberries give me hives; I am allergic to them.', ['allergy=Strawberries']],
    ['My shoe size is 39.', ['shoe-size=39']],
    ['I do not smoke.', ['smoker=no']],
    ['I no longer smoke.', ['smoker=no']],
    ['I have two dogs.', ['pet=species:dog count:2']],
    ['We have one rabbit. His name is Pip.', ['pet=species:rabbit count:1 name:Pip']],
    ["I don't have any pets.", ['!pet=']],
    ['I have used Rust since 2019 and Go since March 2021.', ['skill=name:Go start:2021-03', 'skill=name:Rust start:2019']],
    ['My doctor is Dr Ruth Amari at Lindenhof Practice in Kassel.', ['doctor=name:Dr Ruth Amari practice:Lindenhof Practice town:Kassel']],
    ['I bank with Tailspin Savings.', ['bank=Tailspin Savings']],
    ['My salary is EUR 48,500 a year.', ['salary=EUR 48500 year']],
    ['I earn £2,900 a month.', ['salary=GBP 2900 month']],
    ['For my next job I want 50 to 55 thousand euros.', ['salary-wanted=EUR 50000-55000']],
    ['My notice period is six weeks.', ['notice-period=1.38m']],
    ['I have to give three months notice.', ['notice-period=3m']],
    ['I may work in Germany without sponsorship.', ['work-authorization=country:DE allowed:yes sponsorship:no']],
    ['When I fly, I prefer the window seat.', ['seat=window']],
    ['I speak Polish (B1) and Welsh.', ['language=language:Polish level:B1', 'language=language:Welsh']],
    ['I live at 12 Orchard Close, York YO1 7HH.', ['address=address-line1:12 Orchard Close address-level2:York postal-code:YO1 7HH']],
    ['I was born on 9 April 1984 in Graz.', ['bday=1984-04-09', 'birth-place=Graz']],
    ['I work at Adatum as a planner since May 2020.', ['job=employer:Adatum title:Planner start:2020-05']],
    ['Please call me Bea.', ['nickname=Bea']],
    ['My work e-mail is b.falk@adatum.test.', ['email(work)=b.falk@adatum.test']],
    [
      'Holiday to Porto with Ines, 28 June to 3 July 2026, two adults and one child. Booking reference ZK81PQ.',
      ['trip=place:Porto start:2026-06-28 end:2026-07-03 with:Ines adults:2 children:1 booking:ZK81PQ'],
    ],
    [
      'Ordered from Wingtip Books yesterday: order 77-1093, three novels.',
      ['order=number:77-1093 shop:Wingtip Books start:2026-04-30 items:three novels'],
    ],
    ['My favourite colour is green.', ['open:favourite colour=green']],
    ['At Adatum I built the new stock system.', ['achievement=At Adatum I built the new stock system']],
    ['I want to work with small farms and their data.', ['job-motivation=I want to work with small farms and their data']],
    ['I am diabetic and I take metformin daily.', ['condition=diabetes', 'medication=metformin']],
    ['You can reach me on 0621 555 0199.', ['tel=0621 555 0199']],
    ['My landlady is Greta Holm.', ['landlord=name:Greta Holm']],
    ['I always sit by the window on trains.', ['seat=window']],
    ['I take a size L T-shirt.', ['tshirt-size=L']],
    ['My van is a 2017 Opel Vivaro.', ['vehicle=make:Opel model:Vivaro year:2017']],
    ['I am flying to Bilbao on 3 July 2026 and back on 9 July 2026.', ['trip=place:Bilbao start:2026-07-03 end:2026-07-09']],
    ['My phone number is 0621 555 0199.', ['tel=0621 555 0199']],
  ])('%s', async (text, lines) => {
    expect(await said(text)).toEqual(lines);
  });

  it.each([
    ['Ich bin Vegetarierin.', ['diet=vegetarian']],
    ['Ich habe eine Katze, die Momo heißt.', ['pet=species:cat count:1 name:Momo']],
    ['Ich bin am 3. August 1979 in Ulm geboren.', ['bday=1979-08-03', 'birth-place=Ulm']],
    ['Ich wohne in Kiel.', ['address=address-level2:Kiel']],
    ['Meine Kündigungsfrist beträgt drei Monate.', ['notice-period=3m']],
    ['Ich verdiene 3.200 € im Monat.', ['salary=EUR 3200 month']],
    ['Ich bin allergisch gegen Haselnüsse.', ['allergy=Haselnüsse']],
  ])('%s', async (text, lines) => {
    expect(await said(text)).toEqual(lines);
  });
});

describe('notes that must not become facts', () => {
  it.each([
    'I am not vegetarian.',
    'I used to be vegan.',
    'Maybe I am allergic to nuts.',
    'If I were Danish, I would vote there.',
    'My sister is allergic to walnuts.',
    'Ada wrote: "I am vegan."',
    'She said “I live at 4 High Street, York YO1 7HH”.',
    'My phone is broken.',
    'My diet is terrible.',
    'My name is hard to spell.',
    'I am a morning person.',
    'I am tired.',
    'I will move to Oslo in May 2027.',
    'I would like to be a nurse.',
    'I work with children.',
    'Früher war ich Vegetarierin.',
    'Meine Schwester ist allergisch gegen Nüsse.',
    'Our trip to Rome, 3 to 7 May 2026, was cancelled.',
  ])('%s', async (text) => {
    const lines = await said(text);
    expect(lines.filter((line) => !line.startsWith('note=') && !line.startsWith('preference='))).toEqual([]);
    // It is not lost either.
    expect(lines).toHaveLength(1);
  });

  it('takes nothing from a question', async () => {
    expect(await said('Am I allergic to nuts?')).toEqual([]);
  });

  it('keeps a sentence that is not understood, whole', async () => {
    expect(await said('The tulips by the gate came up late this year.')).toEqual(['note=The tulips by the gate came up late this year.']);
  });
});
