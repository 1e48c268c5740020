import type { Page, Route } from 'playwright/test';

/** What somebody writes who means harm: markup, a link that is a program, marks that turn the text around, half a letter, and a word that is wider than the page. */
export const HOSTILE = [
  '<img src=x onerror="alert(1)"><b onclick=alert(1)>\u202Egnp.\u2066\uD800</b>',
  '<script>alert(1)</script><style>*{display:none}</style> {{x*x}} &amp; ]]> -->',
  'x'.repeat(200),
].join(' ');
const LINK = 'javascript:alert(1)';
/** A megabyte without a place where a line may end. */
const LONG_NAME = 'x'.repeat(1_000_000);

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** The languages of a text: all that stands below one of them is words. */
const LANGUAGES = new Set(['en', 'es']);
/** What sources say in words. */
const WORDS = new Set(['title', 'container-title', 'literal', 'note']);

/** Puts before each text of a file what means harm; all else stays. */
function poison(value: unknown, isText = false): void {
  if (!isFields(value)) return;
  for (const [key, one] of Object.entries(value)) {
    const isWords = isText || LANGUAGES.has(key);
    if (key === 'URL') value[key] = LINK;
    else if (typeof one !== 'string') poison(one, isWords);
    else if (isWords || WORDS.has(key)) value[key] = `${HOSTILE} ${one}`;
  }
}

async function answer(route: Route): Promise<void> {
  const value = await (await route.fetch()).json();
  const isBorders = route.request().url().endsWith('.topojson');
  const parts = isBorders ? value.objects.polities.geometries : value;
  const lists = { ...value, pages: undefined };
  poison(isBorders || Array.isArray(parts) ? parts : lists);
  await route.fulfill({ json: value });
}

/** The real files, in which every text means harm: the atlas’s own, names, wordings, moments, sources, citations. */
export async function poisonFiles(page: Page): Promise<void> {
  const files =
    /data\/(?:interventions\.geojson|(?:about|atlas|citations|gazetteer|moments|notes|sources)\.json|borders(?:\.world)?\.topojson)$/;
  await page.route(files, answer);
}

/** The real files, in which a state and an intervention have a name of a megabyte. */
export async function lengthenNames(page: Page): Promise<void> {
  const name = { en: LONG_NAME, es: LONG_NAME };
  await page.route(/data\/borders\.world\.topojson$/, async (route) => {
    const value = await (await route.fetch()).json();
    for (const { id, properties } of value.objects.polities.geometries) {
      if (id === 'AGO') properties.name = name;
    }
    await route.fulfill({ json: value });
  });
  await page.route(/data\/interventions\.geojson$/, async (route) => {
    const value = await (await route.fetch()).json();
    for (const { properties } of value.features) {
      if (properties.type === 'intervention' && properties.countries.includes('AGO')) {
        properties.name = name;
      }
    }
    await route.fulfill({ json: value });
  });
}
