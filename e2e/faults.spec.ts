import { expect } from 'playwright/test';
import { ROOMS } from '../proof/faults/rooms.ts';
import { builtFiles } from '../proof/faults/survey.ts';
import { type Fault, walk } from '../proof/faults/walk.ts';
import { LONG, test } from './test.ts';

/** Of each kind of file and each fault one; `npm run faults` walks with every file of the build. */
const CASES: readonly (readonly [room: string, file: RegExp, fault: Fault, said: RegExp | null])[] =
  [
    ['table', /gazetteer\.json$/, 'missing', /data\/gazetteer\.json could not be fetched/],
    ['map', /main-.*\.js$/, 'missing', /program of this page could not be loaded/],
    ['link', /ShareDialog-.*\.js$/, 'HTML', /the map and the link still work/],
    ['country', /notes\.json$/, 'another shape', /data\/notes\.json/],
    ['earlier version', /data\/versions\.json$/, 'truncated', /could not be loaded/],
    ['search', /SearchBox-.*\.js$/, 'slow', null],
    ['keys', /KeysList-.*\.js$/, 'newer build', /The atlas has been renewed/],
  ];

for (const [row, [name, pattern, fault, said]] of CASES.entries()) {
  test(
    `goes to the room “${name}” in spite of a file that is at fault: ${fault}`,
    row > 0 ? LONG : {},
    async ({ browser }) => {
      // What is slow takes half a minute by itself.
      if (fault === 'slow') test.slow();
      const room = ROOMS.find((one) => one.name === name);
      const file = builtFiles().find((one) => pattern.test(one));
      if (!room || file === undefined) throw new Error(`no ${name} or ${pattern}`);
      const outcome = await walk(browser, { file, room, fault });
      expect(outcome.wrong).toBeNull();
      if (said) expect(outcome.said).toMatch(said);
      else expect(outcome.said).toBeNull();
    },
  );
}
