import { type Lettering, loadLetters } from '../../app/picture/letters.ts';
import sans from '../fonts/sans-latin.woff2?url';
import sansExtended from '../fonts/sans-latin-ext.woff2?url';
import serif from '../fonts/serif-latin.woff2?url';
import serifExtended from '../fonts/serif-latin-ext.woff2?url';
import serifTitle from '../fonts/serif-title-latin.woff2?url';
import serifTitleExtended from '../fonts/serif-title-latin-ext.woff2?url';

const SANS = { family: 'Atlas Sans', weights: '200 900' };
const SERIF = { family: 'Atlas Serif', weights: '400' };
const TITLE = { family: 'Atlas Serif', weights: '600' };
const LATIN = 'U+0-FF,U+2000-22FF';
const EXTENDED = 'U+100-2BA';

const FACES: readonly Lettering[] = [
  { ...SANS, url: sans, range: LATIN },
  { ...SANS, url: sansExtended, range: EXTENDED },
  { ...SERIF, url: serif, range: LATIN },
  { ...SERIF, url: serifExtended, range: EXTENDED },
  { ...TITLE, url: serifTitle, range: LATIN },
  { ...TITLE, url: serifTitleExtended, range: EXTENDED },
];

/** The letters of the page, to be put into a picture. */
export const loadLettering = () => loadLetters(FACES);
