import { describe, expect, it } from 'vitest';
import { withTimes } from '../../../lib/memory/meaning/history.ts';
import { joined } from '../../../lib/memory/meaning/mark.ts';

/** When marked values held. Written as in `tests/corpus/notes`: `[span|about/stands]`. */
const AT = '2026-05-20';
function timed(line: string): string[] {
  let text = '';
  const marks = [];
  for (const piece of line.split(/(\[[^\]]+\])/)) {
    const [, span, about, stands] = /^\[([^|]+)\|([a-z:-]+)\/([a-z]+)\]$/.exec(piece) ?? [];
    if (span && about && stands)
      marks.push({ start: text.length, end: text.length + span.length, about, stands: stands as 'is', sure: 0.9 });
    text += span ?? piece;
  }
  return withTimes(text, joined(marks, text), AT).map(
    ({ start, end, stands, time }) => `${text.slice(start, end)} ${stands}${time ? ` ${time.from ?? ''}..${time.to ?? ''}` : ''}`,
  );
}

describe('times of a note, each with the value that it is of', () => {
  it.each([
    [
      'From 2013 to 2018 I was with [Thistle|employer/past]. Since 2019 it has been [Copperfield|employer/is].',
      ['Thistle past 2013..2018', 'Copperfield is 2019..'],
    ],
    // What follows ends what went before.
    [
      'Had a [Fiesta|car/past] from 2010, loved it. Swapped it for the [Yaris|car/is] in June 2019, which I still drive.',
      ['Fiesta past 2010..2019-06', 'Yaris is 2019-06..'],
    ],
    [
      'At Moss I went from [Trainee|job-title/past] (2014) to [Technician|job-title/past] (March 2017) to [Site|job-title/is] [Supervisor|job-title/is] (January 2021).',
      ['Trainee past 2014..2017-03', 'Technician past 2017-03..2021-01', 'Site Supervisor is 2021-01..'],
    ],
    ['from 2015 til 2019 i was in [Ely|town/past], then [Hull|town/is] ever since', ['Ely past 2015..2019', 'Hull is 2019..']],
    ['2011-2016: [Marlin|employer/past]. 2016-present: [Redcliffe|employer/is].', ['Marlin past 2011..2016', 'Redcliffe is 2016..']],
    ['[24,000|salary/past] in 2021, [26,500|salary/past] in 2022', ['24,000 past 2021..2022', '26,500 past 2022..2022']],
    // How an end is told.
    ['[Moss|employer/past] let me go in March 2020.', ['Moss past ..2020-03']],
    ['Dr [Hill|doctor/past] was my GP right up to the end of 2019.', ['Hill past ..2019']],
    ['We had a parrot named [Captain|pet/past] from 2010 until he died in 2020.', ['Captain past 2010..2020']],
    ['Until Christmas 2023 my mobile was [07700 900318|tel/past].', ['07700 900318 past ..2023-12']],
    // It began then and goes on.
    ['We came to [Tenby|town/past] in 2015 and have lived here ever since.', ['Tenby is 2015..']],
    // One day in another sentence, a sum and a day ahead are no times of it.
    ['I was at [Moss|employer/past]. The shop opened in 1974 and sells paint to the trade and to whoever comes in.', ['Moss past']],
    ['My rent at [Moss Court|dwelling/past] was 1950 a month.', ['Moss Court past']],
    ['I was at [Moss|employer/past] and the bond is due in June 2031.', ['Moss past']],
  ])('%s', (line, wanted) => {
    expect(timed(line)).toEqual(wanted);
  });

  it('of another thing in the same sentence a time says nothing', () => {
    expect(
      timed('Grew up in [Lagos|town/past], moved to [Canada|country/past] in August 2010, then to [Chile|country/is] in 2018.'),
    ).toEqual(['Lagos past', 'Canada past 2010-08..2018', 'Chile is 2018..']);
  });
});
