import { beforeAll, describe, expect, it } from 'vitest';
import { mutate } from './chance/mutate.ts';
import { createRandom } from './chance/random.ts';
import { runSubject } from './chance/run.ts';
import { published } from './published.ts';
import { SUBJECTS } from './subjects.ts';

const SEED = 1959;

beforeAll(() => {
  published();
});

describe('whatever chance puts into what the page reads', () => {
  it.each(SUBJECTS.map((subject) => [subject.name, subject] as const))(
    '%s: nothing is thrown, lost in silence or written otherwise',
    async (_, subject) => {
      const { failures } = await runSubject(subject, SEED, (runs) => runs < subject.share);
      expect(failures).toEqual([]);
    },
  );

  it('is the same for the same seed, and does not touch what it mutates', () => {
    const value = published()['atlas.json'];
    const before = JSON.stringify(value);
    const made = [1, 1, 2].map((seed) => JSON.stringify(mutate(value, createRandom(seed))));
    expect(made[0]).toBe(made[1]);
    expect(made[0]).not.toBe(made[2]);
    expect(JSON.stringify(value)).toBe(before);
  });

  it('names the seed of a run that throws, goes wrong or pollutes', async () => {
    const run = (random: { below(end: number): number }) => {
      if (random.below(2) === 0) throw new Error('thrown');
      return 'gone wrong';
    };
    const { failures } = await runSubject({ name: 'x', share: 1, run }, 7, (runs) => runs < 4);
    expect(failures.map(({ seed }) => seed)).toEqual([7, 8, 9, 10]);
    expect(new Set(failures.map(({ wrong }) => wrong.split('\n')[0]))).toEqual(
      new Set(['Error: thrown', 'gone wrong']),
    );
  });
});
