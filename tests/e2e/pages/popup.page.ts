import type { Locator, Page } from 'playwright-core';

/** The popup: the page at a glance. */
export class PopupPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get fillButton(): Locator {
    return this.page.getByTestId('fill');
  }

  /** What the surface shows: one of the states of a page view (`ready`, `nothing-here`, `locked`, ...). */
  state(): Promise<string | null> {
    return this.page.locator('[data-state]').first().getAttribute('data-state');
  }
}
