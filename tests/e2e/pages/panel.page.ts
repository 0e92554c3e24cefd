import type { Locator, Page } from 'playwright-core';

/** The surfaces take no click for this long after they were drawn (ms): a page may have lured the pointer there. */
export const ARMED = 650;

/** The side panel, opened in a window of its own, about the tab named in its address. */
export class PanelPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The one main act: fills what is ready. */
  get fillButton(): Locator {
    return this.page.getByTestId('fill');
  }

  /** A sentence that says why a fill was refused as a whole. */
  get refusal(): Locator {
    return this.page.getByTestId('refusal');
  }

  /** The row of a field, by the label as the web page words it. */
  row(label: string): Locator {
    return this.page.locator('[data-row]').filter({ hasText: label }).first();
  }

  /** `ready`, `asked`, `blank`, `left-alone`, `refused`, `filled`, `already` or `failed`. */
  status(label: string): Promise<string | null> {
    return this.row(label).getAttribute('data-status');
  }

  /** Presses the main button and waits until no row is ready any more, or the refusal is said. */
  async fill(): Promise<void> {
    await this.fillButton.waitFor();
    await this.page.waitForTimeout(ARMED);
    await this.fillButton.click();
    await this.page
      .locator('[data-row][data-status="filled"], [data-row][data-status="failed"], [data-testid="refusal"]')
      .first()
      .waitFor();
    await this.page.waitForFunction(
      () => document.querySelector('[data-testid="refusal"]') || !document.querySelector('[data-row][data-status="ready"]'),
    );
  }

  /** Says yes to a row that needs the person's own. */
  async give(label: string): Promise<void> {
    await this.page.waitForTimeout(ARMED);
    await this.row(label).locator('[data-testid^="give-"]').click();
  }
}
