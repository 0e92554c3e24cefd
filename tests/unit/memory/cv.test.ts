import { describe, expect, it } from 'vitest';
import { linesOfCv } from '../../../lib/memory/facts/from-cv.ts';
import { brought, line } from './open.ts';

const CV = `Ada Brandt
Curriculum vitae

Work experience
Senior Data Analyst, Fernhill Logistics, Leeds, Sep 2022 - present
Blue Heron Foods | Data Analyst | 01/2018 – 08/2022
Led a team of five and cut costs by 10 %.
2015 - 2017 Web Developer at Castor Robotics

Education
BSc Statistics, University of Northmoor, 2009 - 2012
Ran the chess club, 2010

Skills
Databases: SQL, PostgreSQL, Python (advanced)
I like to learn new things.

Languages
English (native), Spanish (B2)

References
Grace Kestrel, Operations Manager at Tideway Energy since 2014
`;

describe('the lines of a curriculum vitae', () => {
  it('become jobs, degrees, skills and languages with their times, and nothing else does', async () => {
    const { memory } = await brought([{ id: 'D', kind: 'document', at: '2026-01-01', title: 'cv', text: CV }]);
    const told = async (attribute: string) => (await memory.slot({ attribute })).map(line).sort();
    const jobs = (await memory.all()).filter((belief) => belief.attribute === 'job').map(line);
    expect(jobs.sort()).toEqual([
      'job=employer:Blue Heron Foods title:Data Analyst start:2018-01 end:2022-08',
      'job=employer:Castor Robotics title:Web Developer start:2015 end:2017',
      'job=employer:Fernhill Logistics title:Senior Data Analyst location:Leeds start:2022-09',
    ]);
    const degrees = (await memory.all()).filter((belief) => belief.attribute === 'education').map(line);
    expect(degrees).toEqual(['education=institution:University of Northmoor degree:BSc area:Statistics start:2009 end:2012']);
    expect(await told('skill')).toEqual(['skill=name:PostgreSQL', 'skill=name:Python', 'skill=name:SQL']);
    expect(await told('language')).toEqual(['language=language:English level:native', 'language=language:Spanish level:B2']);
  });

  it('are none without a heading, and where a line does not tell its parts apart', () => {
    expect(linesOfCv('Senior Data Analyst, Fernhill Logistics, Sep 2022 - present')).toEqual([]);
    expect(linesOfCv('Experience\nA long walk, 2018 - 2022\nManager, Director, Acme, 2018 - 2020')).toEqual([]);
    expect(linesOfCv('Experience\nData Analyst, Fernhill Logistics, 2022 - 2018')).toEqual([]);
  });

  it('are read where the firm stands before the dash, and where a heading leads its own line', () => {
    const read = (text: string) =>
      linesOfCv(text).flatMap(({ drafts }) => drafts.map(({ attribute, value }) => ({ attribute, ...(value as object) })));
    expect(
      read('EXPERIENCE\nQuay Hospital, Leeds - Staff Nurse, Day Surgery (Feb 2024 - present). Sixteen beds, two theatres.'),
    ).toMatchObject([
      { attribute: 'job', parts: { employer: 'Quay Hospital', title: 'Staff Nurse, Day Surgery', location: 'Leeds', start: '2024-02' } },
    ]);
    expect(read('LANGUAGES English, some Hindi')).toMatchObject([
      { attribute: 'language', parts: { language: 'English' } },
      { attribute: 'language', parts: { language: 'Hindi', level: 'some' } },
    ]);
    expect(read('EXPERIENCE\nQuay Hospital, Leeds - a lovely place (Feb 2024 - present)')).toEqual([]);
  });
});
