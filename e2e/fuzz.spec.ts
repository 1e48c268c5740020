import { expect } from 'playwright/test';
import { runSubject } from '../proof/fuzz/chance/run.ts';
import { pageSubjects } from '../proof/fuzz/page/subjects.ts';
import { LONG, test } from './test.ts';

/** Where a kind begins: what follows is the same every time. Three of each make the fuzz of `.ci/run` about a minute. */
const SEEDS = [1959, 2959, 3959];

for (const [row, kind] of ['files', 'links', 'storage', 'messages'].entries()) {
  for (const [turn, seed] of SEEDS.entries()) {
    test(
      `the page goes on whatever chance puts into its ${kind}, from ${seed} on`,
      row + turn > 0 ? LONG : {},
      async ({ browser, baseURL }) => {
        const subject = pageSubjects(browser, `${baseURL}/`).find(({ name }) =>
          name.endsWith(kind),
        );
        if (!subject) throw new Error(`no ${kind}`);
        const { failures } = await runSubject(subject, seed, (runs) => runs < subject.share);
        expect(failures).toEqual([]);
      },
    );
  }
}
