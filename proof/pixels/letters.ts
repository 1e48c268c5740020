import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'test-results/pixels');

const FACTS = {
  ...{ antialias: 'true', hinting: 'false', autohint: 'false', embeddedbitmap: 'false' },
  ...{ hintstyle: 'hintnone', rgba: 'none', lcdfilter: 'lcddefault' },
};

const wordOf = (value: string) =>
  /^(?:true|false)$/.test(value) ? `<bool>${value}</bool>` : `<const>${value}</const>`;

/**
 * A set-up of letters in the place of the machine’s: it has none but those that the build draws its pictures in. Whatever
 * the page leaves to the machine is drawn in them. Returns its file.
 */
export function writeLetters(): string {
  const edits = Object.entries(FACTS).map(
    ([name, value]) => `<edit name="${name}" mode="assign">${wordOf(value)}</edit>`,
  );
  const file = join(FOLDER, 'fonts.conf');
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
<dir>${join(ROOT, 'data/build/picture/letters')}</dir>
<cachedir>${join(FOLDER, 'fonts.cache')}</cachedir>
<match target="font">${edits.join('')}</match>
</fontconfig>
`,
  );
  return file;
}
