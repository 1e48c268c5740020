import { parseArgs } from 'node:util';
import { published } from './published.ts';
import { runSubject, SUBJECTS } from './run.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1959' },
    only: { type: 'string', default: '' },
  },
});
const seed = Number(values.seed);
const subjects = SUBJECTS.filter(({ name }) => name.includes(values.only));
const share = (Number(values.minutes) * 60_000) / subjects.length;

// Made before the first run is timed.
published();

let wrong = 0;
for (const subject of subjects) {
  const end = performance.now() + share;
  const { name, runs, seconds, failures } = await runSubject(
    subject,
    seed,
    () => performance.now() < end,
  );
  wrong += failures.length;
  const pace = Math.round(runs / seconds).toLocaleString('en');
  console.log(`${name}: ${runs.toLocaleString('en')} runs, ${pace} a second`);
  for (const one of failures) {
    console.log(`  --seed ${one.seed} --only '${one.subject}': ${one.told}\n    ${one.wrong}`);
  }
}
console.log(wrong === 0 ? 'nothing went wrong' : `${wrong} went wrong`);
process.exitCode = wrong === 0 ? 0 : 1;
