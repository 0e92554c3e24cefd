import type { Locator, Page } from 'playwright-core';

/** The memory dashboard and the settings. */
export class OptionsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** What is remembered, a row a belief. */
  get beliefs(): Locator {
    return this.page.locator('[data-belief]');
  }

  /** The belief that shows a text. */
  belief(text: string): Locator {
    return this.beliefs.filter({ hasText: text }).first();
  }

  async search(text: string): Promise<void> {
    await this.page.getByRole('searchbox').fill(text);
  }
}
