import type { Page } from 'playwright-core';

/** The first run. */
export class WelcomePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Pastes a memory file and waits for the report. */
  async bringIn(memory: string): Promise<void> {
    const open = this.page.getByTestId('bring-in-open');
    if (await open.isVisible()) await open.click();
    await this.page.getByTestId('bring-in-text').fill(memory);
    await this.page.getByTestId('bring-in-go').click();
    await this.page.getByTestId('bring-in-report').waitFor();
  }

  /** Ends the first run. */
  async start(): Promise<void> {
    const closed = this.page.waitForEvent('close', { timeout: 3000 }).catch(() => null);
    await this.page.getByTestId('start').click();
    // It may close itself.
    await closed;
    if (!this.page.isClosed()) await this.page.close();
  }
}
