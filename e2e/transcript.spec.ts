import { type CDPSession, expect, type Page } from 'playwright/test';
import { listen, REST } from './listen.ts';
import { slider } from './page.ts';
import { LONG, test } from './test.ts';
import { treeOf } from './tree.ts';

/** What Chromium tells assistive tools of an element: as much of it as a reader hears. */
interface Told {
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly value?: { readonly value: string | number };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: {
      readonly value?: unknown;
      readonly relatedNodes?: readonly { readonly backendDOMNodeId: number }[];
    };
  }[];
}

const STATES = ['checked', 'expanded', 'pressed', 'selected', 'hasPopup', 'level', 'valuetext'];

async function told(cdp: CDPSession, node: { objectId?: string; backendNodeId?: number }) {
  const { nodes } = await cdp.send('Accessibility.getPartialAXTree', {
    ...node,
    fetchRelatives: false,
  });
  return nodes[0] as Told | undefined;
}

/** The element that has the focus, or the one of its list that is active in its place. */
async function focused(cdp: CDPSession): Promise<Told | undefined> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const holder = await told(cdp, { ...(result.objectId ? { objectId: result.objectId } : {}) });
  const active = holder?.properties?.find(({ name }) => name === 'activedescendant');
  const id = active?.value.relatedNodes?.[0]?.backendDOMNodeId;
  return id === undefined ? holder : told(cdp, { backendNodeId: id });
}

function lineOf(node: Told | undefined): string {
  const states = (node?.properties ?? [])
    .filter(({ name, value }) => STATES.includes(name) && value.value !== 'false')
    .map(({ name, value }) => `${name} ${value.value}`);
  const parts = [
    node?.role?.value ?? 'nothing',
    node?.name?.value && `“${node.name.value}”`,
    node?.value && `= ${node.value.value}`,
    ...states,
    node?.description?.value && `(${node.description.value})`,
  ];
  return parts.filter(Boolean).join(' ');
}

type Step = readonly [what: string, act: (page: Page) => Promise<unknown>];

const press =
  (...keys: readonly string[]) =>
  async (page: Page) => {
    for (const key of keys) await page.keyboard.press(key);
  };
/** All at once: of letters that come slowly the page tells in between what it has found. */
const write = (text: string) => (page: Page) => page.keyboard.insertText(text);
const visit =
  (query: string) =>
  async (page: Page, language = 'en') => {
    await page.goto(`./?${query}&lang=${language}`);
    await expect(slider(page).first()).toBeVisible();
    // Until then the page has neither its title nor all of its stops.
    await expect(page.locator('.front')).toHaveCount(0);
    await page.waitForLoadState('networkidle');
  };

/** What readers do who hear the page: keys alone. */
const JOURNEYS: readonly (readonly [title: string, query: string, steps: readonly Step[]])[] = [
  [
    'from the top to a country and back',
    'year=1988',
    [
      ['Tab', press('Tab')],
      ['Enter on the way to the map', press('Enter')],
      ['Tab', press('Tab')],
      ['Arrow right', press('ArrowRight')],
      ['Enter', press('Enter')],
      ['Escape', press('Escape')],
    ],
  ],
  [
    'through the years',
    'year=1986',
    [
      ['the slider', (page) => slider(page).focus()],
      ['Arrow right', press('ArrowRight')],
      ['Page up', press('PageUp')],
      ['Home', press('Home')],
    ],
  ],
  [
    'to a figure by its number',
    'year=1988',
    [
      ['/', press('/')],
      ['2077', write('2077')],
      ['Arrow down', press('ArrowDown')],
      ['Enter', press('Enter')],
    ],
  ],
  [
    'two years beside each other',
    'year=1975&compare=1976',
    [
      ['the slider', (page) => slider(page).first().focus()],
      ['Tab', press('Tab')],
      ['Arrow right', press('ArrowRight')],
      ['Tab', press('Tab')],
    ],
  ],
  [
    'in the table',
    'year=1977&tab=table',
    [
      ['the table', (page) => page.locator('.table-frame').focus()],
      ['Tab', press('Tab')],
      ['Enter', press('Enter')],
      ['to the first row', (page) => page.locator('.table-frame tbody button').first().focus()],
      ['Enter', press('Enter')],
    ],
  ],
];

for (const language of ['en', 'es']) {
  test(
    `what a screen reader is told on five journeys is what is on record (${language})`,
    LONG,
    async ({ page }) => {
      test.setTimeout(120_000);
      const cdp = await page.context().newCDPSession(page);
      const lines: string[] = [];
      for (const [title, query, steps] of JOURNEYS) {
        await visit(query)(page, language);
        lines.push(`# ${title}`, `title: ${await page.title()}`);
        const heard = await listen(page);
        let known = 0;
        for (const [what, act] of steps) {
          await act(page);
          await page.waitForTimeout(REST);
          const said = await heard();
          lines.push(
            `> ${what}`,
            lineOf(await focused(cdp)),
            ...said.slice(known).map((text) => `says: ${text}`),
          );
          known = said.length;
        }
        lines.push('the page then:', await treeOf(page), '');
      }
      expect(lines.join('\n')).toMatchSnapshot(`${language}.txt`);
    },
  );
}
