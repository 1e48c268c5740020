import { host } from '../host.ts';
import { clickOn, placeOf, type Reader, until } from './reader.ts';

export const ENGINES = ['Chromium', 'Firefox', 'WebKit'] as const;

export interface Journey {
  readonly title: string;
  /** An engine whose driver cannot walk it. */
  readonly except?: (typeof ENGINES)[number];
  walk(reader: Reader): Promise<void>;
}

const YEAR = 'input[type=range]';
const DETAILS = '#details-heading';
const year = (value: number) => `seen('${YEAR}')?.value === '${value}'`;
const addressHas = (text: string) => `location.search.includes(${JSON.stringify(text)})`;
const headed = (name: string) => `seen('${DETAILS}', ${JSON.stringify(name)}) !== null`;

const at = (id: string) => `document.activeElement?.dataset.country === '${id}'`;
const SCALE = `/scale\\(([^)]*)/.exec(seen('.land').parentElement.getAttribute('transform'))[1].slice(0, 6)`;

async function open(reader: Reader, query: string): Promise<void> {
  await reader.visit(`./?${query}`);
  await until(reader, `seen('path[data-country="AGO"]')?.ariaLabel?.includes('Angola') === true`);
}

/** Chooses of a native list; what opens it looks otherwise in every engine, and is not ours. */
async function choose(reader: Reader, name: string, value: string): Promise<void> {
  await until(
    reader,
    `(() => {
      const list = seen('select', ${JSON.stringify(name)});
      if (!list) return false;
      list.value = ${JSON.stringify(value)};
      list.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    })()`,
  );
}

async function openOwn(reader: Reader): Promise<void> {
  await open(reader, 'year=1988');
  await clickOn(reader, 'button', 'Menu');
  await clickOn(reader, 'button', 'Your own data');
}

async function showExample(reader: Reader): Promise<void> {
  await openOwn(reader);
  await clickOn(reader, 'button', 'Read these lines');
  await clickOn(reader, 'button', 'Show on the map');
  await until(reader, addressHas('data=local'));
  await until(reader, `seen('.own-line') !== null`);
}

/** What a reader does in every engine, on a window of a desk. */
export const JOURNEYS: readonly Journey[] = [
  {
    title: 'goes through the years by keys, by drag and by typing',
    async walk(reader) {
      await open(reader, 'year=1988');
      await until(reader, `seen('${YEAR}').focus() ?? true`);
      await reader.press('ArrowRight');
      await until(reader, year(1989));
      await reader.press('PageUp');
      await until(reader, year(1999));
      await reader.press('PageDown');
      await until(reader, year(1989));
      await reader.press('Home');
      await until(reader, year(1959));
      await reader.press('End');
      await until(reader, year(2026));
      await reader.press('ArrowLeft');
      await until(reader, year(2025));
      const from = await until(
        reader,
        `(() => { const r = seen('${YEAR}').getBoundingClientRect(); return { x: r.x + r.width * 0.6, y: r.y + r.height / 2 }; })()`,
      );
      const { x, y } = from as { x: number; y: number };
      await reader.drag({ x, y }, { x: x - 300, y });
      await until(reader, `Number(seen('${YEAR}').value) < 1990`);
      await clickOn(reader, 'input.year-input');
      // A driver types before the click has selected what stands there; no hand is so fast.
      await until(
        reader,
        `(({ selectionStart, selectionEnd }) => selectionEnd - selectionStart === 4)(document.activeElement)`,
      );
      await reader.write('1976');
      await until(reader, year(1976));
      await until(reader, addressHas('year=1976'));
    },
  },
  {
    title: 'opens a country by a click, and Esc and Back lead where they should',
    async walk(reader) {
      await open(reader, 'year=1988');
      await clickOn(reader, 'path[data-country="AGO"]');
      await until(reader, headed('Angola'));
      await until(reader, addressHas('country=AGO'));
      await until(reader, `seen('.claim-list, .claim') !== null`);
      await reader.press('Escape');
      await until(reader, `seen('${DETAILS}') === null`);
      // The address follows a third of a second later: from there the way leads back.
      await until(reader, `!(${addressHas('country=AGO')})`);
      await reader.back();
      await until(reader, headed('Angola'));
    },
  },
  {
    title: 'walks the map by keys, and the focus comes back to it',
    async walk(reader) {
      await open(reader, 'year=1988');
      await until(reader, `seen('[role=listbox] [tabindex="0"]').focus() ?? true`);
      await reader.write('ango');
      await until(reader, at('AGO'));
      await reader.press('ArrowRight');
      await until(reader, at('ZMB'));
      await reader.press('ArrowLeft');
      await until(reader, at('AGO'));
      const scale = await until(reader, SCALE);
      await reader.write('+');
      await until(reader, `${SCALE} !== '${scale}'`);
      await reader.write('-');
      await until(reader, `${SCALE} === '${scale}'`);
      await reader.press('Enter');
      await until(reader, `${headed('Angola')} && document.activeElement === seen('${DETAILS}')`);
      await reader.press('Escape');
      await until(reader, `seen('${DETAILS}') === null && ${at('AGO')}`);
      await reader.press('Enter');
      await until(reader, headed('Angola'));
      await clickOn(reader, 'button', 'Close');
      await until(reader, `seen('${DETAILS}') === null && ${at('AGO')}`);
      await reader.write('?');
      await until(reader, `seen('dialog[open]') !== null`);
      await reader.press('Escape');
      await until(reader, `seen('dialog[open]') === null`);
    },
  },
  {
    title: 'opens a country by a tap',
    // Its driver has no touch.
    except: 'Firefox',
    async walk(reader) {
      await open(reader, 'year=1988');
      await reader.tap(await placeOf(reader, 'path[data-country="AGO"]'));
      await until(reader, headed('Angola'));
    },
  },
  {
    title: 'changes the language, and the link has it',
    async walk(reader) {
      await open(reader, 'year=1988&country=AGO');
      await clickOn(reader, 'button', 'Menu');
      await choose(reader, 'Language', 'es');
      await until(reader, `document.documentElement.lang === 'es' && ${addressHas('lang=es')}`);
      await until(reader, `seen('select', 'Capa') !== null`);
    },
  },
  {
    title: 'follows a link into a country of its year, in Spanish',
    async walk(reader) {
      await reader.visit('./?year=1978&country=YMD&lang=es');
      await until(reader, headed('Yemen'));
      await until(reader, `document.documentElement.lang === 'es'`);
      await until(
        reader,
        `seen('path[data-country="COD"]')?.ariaLabel?.startsWith('Zaire') === true`,
      );
    },
  },
  {
    title: 'finds a country by a former name',
    async walk(reader) {
      await open(reader, 'year=1988');
      await clickOn(reader, 'button', 'Search');
      await until(reader, `document.activeElement?.getAttribute('role') === 'combobox'`);
      await reader.write('abisinia');
      // The map has options too: what is looked for is in the dialog.
      await until(reader, `seen('dialog [role=option]', 'Ethiopia') !== null`);
      await reader.press('Enter');
      await until(reader, headed('Ethiopia'));
    },
  },
  {
    title: 'reads the same year as a table',
    async walk(reader) {
      await open(reader, 'year=1988');
      await clickOn(reader, '[role=tab]', 'Table');
      await until(reader, `seen('table')?.textContent.includes('Angola') === true`);
      await until(reader, addressHas('tab=table'));
    },
  },
  {
    title: 'changes the layer, compares two years and stops',
    async walk(reader) {
      await open(reader, 'year=1976');
      await choose(reader, 'Layer', 'civilians');
      await until(reader, addressHas('layer=civilians'));
      await clickOn(reader, 'button', 'Compare with another year');
      await until(reader, `document.querySelectorAll('.half').length === 2`);
      await until(reader, addressHas('compare=1975'));
      await clickOn(reader, 'button', 'Stop comparing');
      await until(reader, `document.querySelectorAll('.half').length < 2`);
    },
  },
  {
    title: 'reads a moment',
    async walk(reader) {
      await open(reader, 'moment=angola-1975');
      await until(reader, `seen('.moment .lead') !== null`);
    },
  },
  {
    title: 'takes a picture of the view',
    async walk(reader) {
      await open(reader, 'year=1988');
      await clickOn(reader, 'button', 'Share');
      await clickOn(reader, '[role=tab]', 'Picture');
      const place = await placeOf(reader, '.picture-preview img');
      if (place.x <= 0) throw new Error('the preview lies outside of the window');
      await until(reader, `seen('.picture-preview img').naturalWidth > 0`);
      await until(
        reader,
        `(() => {
          const make = URL.createObjectURL;
          URL.createObjectURL = (blob) => { window.saved = blob.type; return make.call(URL, blob); };
          return true;
        })()`,
      );
      await clickOn(reader, 'button', 'Download PNG');
      await until(reader, `window.saved === 'image/png'`);
    },
  },
  {
    title: 'shows data of their own, and comes back',
    async walk(reader) {
      await showExample(reader);
      await clickOn(reader, 'button', 'Back to');
      await until(reader, addressHas('year=1988'));
      await until(reader, `seen('.own-line') === null`);
    },
  },
  {
    title: 'corrects how a table of their own is read',
    async walk(reader) {
      await openOwn(reader);
      await clickOn(reader, 'textarea', 'Or paste a table');
      await reader.write('Land,Year,Helpers,Other\nAngola,1976,1200,7\nEthiopia,1976,300,7');
      await clickOn(reader, 'button', 'Read this table');
      await choose(reader, 'What the column “Helpers” holds', 'figure');
      await choose(reader, 'What the column “Other” holds', 'none');
      await clickOn(reader, 'button', 'Show on the map (2 figures)');
      await until(reader, addressHas('data=local'));
      await until(
        reader,
        `seen('path[data-country="AGO"]')?.ariaLabel?.includes('1,200') === true`,
      );
    },
  },
  {
    title: 'has a table of their own again after a reload',
    except: 'WebKit',
    async walk(reader) {
      await showExample(reader);
      await until(reader, `seen('.own-line')?.getAttribute('aria-busy') === 'false'`);
      // Asked by the page itself, a reload would end the question with it.
      await reader.visit(String(await reader.ask('location.href')));
      await until(reader, `seen('.own-line') !== null`);
    },
  },
  {
    title: 'opens it a second time without a network',
    async walk(reader) {
      const { address, close } = await host('/');
      try {
        await reader.visit(address);
        await until(
          reader,
          `(window.isKept || navigator.serviceWorker.ready.then(() => { window.isKept = true; }), window.isKept)`,
          30_000,
        );
      } finally {
        await close();
      }
      await reader.visit(`${address}?year=1985&country=AGO`);
      await until(reader, headed('Angola'));
    },
  },
];
