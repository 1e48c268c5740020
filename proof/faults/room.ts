import type { Locator, Page } from 'playwright';

/** A short walk to a room of the page, for which files are asked that no other needs. */
export interface Room {
  readonly name: string;
  readonly link: string;
  readonly enter?: (page: Page) => Promise<void>;
  /** What is seen where all has come. */
  readonly reached: (page: Page) => Locator;
  /** Files that are tried here, also where a room before asks for them and does without. */
  readonly tries?: RegExp;
}

/** Presses the first button of a name. */
export function press(page: Page, name: string | RegExp): Promise<void> {
  const isExact = typeof name === 'string';
  return page.getByRole('button', { name, exact: isExact }).first().click();
}
