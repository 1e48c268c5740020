import { expect } from 'playwright/test';
import { pageSubjects } from '../proof/fuzz/page/subjects.ts';
import { runSubject } from '../proof/fuzz/run.ts';
import { ofRow, test } from './test.ts';

// A browser says in the console what it refuses; each subject looks at the console itself.
test.use({ isProvoking: true });

const SEED = 1959;

for (const [row, kind] of ['files', 'links', 'storage', 'messages'].entries()) {
  test(
    `the page goes on whatever chance puts into its ${kind}`,
    ofRow(row),
    async ({ browser, baseURL }) => {
      const subject = pageSubjects(browser, `${baseURL}/`).find(({ name }) => name.endsWith(kind));
      if (!subject) throw new Error(`no ${kind}`);
      const { failures } = await runSubject(subject, SEED, (runs) => runs < subject.share);
      expect(failures).toEqual([]);
    },
  );
}
