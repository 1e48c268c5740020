import { fold } from '../search/fold.ts';
import type { Crosswalk } from './crosswalk.ts';
import { keyOf, tellingWords } from './key.ts';

/** Words that many states share: they alone do not tell one. */
const SHARED: ReadonlySet<string> = new Set(
  [
    'north south east west central united republic democratic federal islands saint territory',
    'peoples people arab african former federation state kingdom nueva new republica republique',
    'rep\u00fablica arabe democratica popular norte sur sul sud nord islas iles ilhas santa',
  ]
    .join(' ')
    .split(' ')
    .map(keyOf),
);

interface Cut {
  readonly word: string;
  readonly isCut: boolean;
}

/** The words of a text in the order in which they are spoken: “Tanzania, Rep. Unida de” begins with “Rep.”. */
function wordsIn(text: string): readonly Cut[] {
  const [before = '', after, ...more] = text.split(/\s*,\s*/);
  const spoken = after === undefined || more.length > 0 ? text : `${after} ${before}`;
  return (spoken.match(/[\p{L}'’]+\.?/gu) ?? []).flatMap((written): readonly Cut[] => {
    if (!written.endsWith('.'))
      return tellingWords(written).map((word) => ({ word, isCut: false }));
    return [{ word: fold(written), isCut: true }];
  });
}

function isAlike(cut: readonly Cut[], name: readonly string[]): boolean {
  return (
    cut.length === name.length &&
    cut.every(({ word, isCut }, at) => {
      const whole = name[at] ?? '';
      return whole === word || (isCut && (whole.startsWith(word) || whole === keyOf(word)));
    })
  );
}

/** What a text may mean whose words are cut short with a point, “Rep. Fed. de Alemania”: the names that the lists have of it. */
export function namesCutAs(text: string, { names, aside }: Crosswalk): readonly string[] {
  const cut = wordsIn(text);
  const whole = cut.filter(({ word, isCut }) => !isCut && word.length > 3 && !SHARED.has(word));
  const [{ word: sure } = { word: '' }] = whole;
  if (sure === '' || whole.length === cut.length) return [];
  return [...names.keys(), ...aside.keys()].filter(
    (name) => name.includes(sure) && isAlike(cut, tellingWords(name)),
  );
}
