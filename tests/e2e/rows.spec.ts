import { expect, stateOf, test } from './fixtures.ts';

/** Lists that a page lets grow: asked once a list, the page's own button pressed on a yes, and never the second row with the first's data. */
const MEMORY = JSON.stringify({
  self: 'Oda',
  asOf: '2026-06-01',
  statements: [
    {
      id: 'CV',
      kind: 'import',
      at: '2026-01-10',
      format: 'json-resume',
      record: {
        work: [
          { name: 'Tern Works', position: 'Rigger', startDate: '2021-03' },
          { name: 'Quay Nine', position: 'Sailmaker', startDate: '2016-05', endDate: '2021-02' },
          { name: 'Mill and Sons', position: 'Apprentice', startDate: '2012-09', endDate: '2016-04' },
        ],
        education: [
          { institution: 'Harbour College', studyType: 'Bachelor', area: 'Naval architecture', startDate: '2008-09', endDate: '2012-06' },
          { institution: 'Saltmere School', studyType: 'A levels', startDate: '2001-09', endDate: '2008-06' },
        ],
        languages: [
          { language: 'English', fluency: 'Native' },
          { language: 'Danish', fluency: 'B1' },
        ],
        certificates: [{ name: 'Yachtmaster' }, { name: 'First aid at sea' }],
      },
    },
  ],
});

test('rows are added on a yes and each holds its own', async ({ stead }) => {
  await stead.onboard(MEMORY, '2026-06-01');
  const page = await stead.visit('career');
  const panel = await stead.panel(page);
  const card = (list: string) => panel.page.locator(`[data-testid="ask-rows:0:${list}-yes"]`);
  for (const list of ['job', 'education', 'language']) {
    await expect(card(list)).toBeVisible();
    await panel.page.waitForTimeout(650);
    await card(list).click();
    await expect(card(list)).toBeHidden();
  }
  await expect.poll(async () => (await stateOf(page)).count).toEqual({ jobs: 3, schools: 2, tongues: 2, basket: 0 });
  await panel.fill();
  expect(await stateOf(page)).toMatchObject({
    sent: 0,
    values: {
      'jobs.0.title': 'Rigger',
      'jobs.0.employer': 'Tern Works',
      'jobs.0.from': '2021-03',
      'jobs.1.title': 'Sailmaker',
      'jobs.1.employer': 'Quay Nine',
      'jobs.1.to': '2021-02',
      'jobs.2.title': 'Apprentice',
      'jobs.2.employer': 'Mill and Sons',
      'schools.0.school': 'Harbour College',
      'schools.1.school': 'Saltmere School',
      'tongues.0.language': 'English',
      'tongues.1.language': 'Danish',
      'tongues.1.level': 'B1',
    },
  });
  const { values } = await stateOf(page);
  expect(Object.keys(values as object)).not.toContain('jobs.0.to');
  // A button that would send the form is not pressed through: nothing is sent, and no row is made up.
  await panel.page.waitForTimeout(650);
  await card('certificate').click();
  await expect(card('certificate')).toBeHidden();
  await expect(panel.refusal).toContainText('would have sent the form');
  expect((await stateOf(page)).sent).toBe(0);
});

test('a no presses nothing and is not asked again', async ({ stead }) => {
  await stead.onboard(MEMORY, '2026-06-01');
  const page = await stead.visit('career');
  const panel = await stead.panel(page);
  const no = panel.page.locator('[data-testid="ask-rows:0:job-no"]');
  await expect(no).toBeVisible();
  await panel.page.waitForTimeout(650);
  await no.click();
  await expect(no).toBeHidden();
  await panel.page.reload();
  await expect(panel.page.getByTestId('fill')).toBeVisible();
  await expect(no).toBeHidden();
  expect((await stateOf(page)).count).toEqual({ jobs: 1, schools: 0, tongues: 1, basket: 0 });
});
