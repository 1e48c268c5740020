import { connect } from './answer.ts';
import { createRandom } from './random.ts';
import { type Failure, PATIENCE, type Subject } from './subject.ts';

/** What was thrown, and where. */
function briefly({ stack, message }: Error): string {
  return (stack ?? message).split('\n').slice(0, 4).join('\n');
}

/** One run of a subject: the same for the same seed. */
async function runOnce(subject: Subject, seed: number): Promise<Failure | null> {
  let told = '';
  let wrong: string | null = null;
  const begun = performance.now();
  try {
    wrong = await subject.run(createRandom(seed), (one) => {
      told = one;
    });
  } catch (error) {
    wrong = error instanceof Error ? briefly(error) : String(error);
  }
  const taken = performance.now() - begun;
  if (taken > (subject.patience ?? PATIENCE)) wrong ??= `took ${Math.round(taken)} ms`;
  if ('polluted' in Object.prototype) wrong ??= 'every object has a new key';
  return wrong === null ? null : { subject: subject.name, seed, told, wrong };
}

export interface Ran {
  readonly name: string;
  readonly runs: number;
  readonly seconds: number;
  readonly failures: readonly Failure[];
}

/** Runs a subject with one seed after the other, as long as `goesOn` says so. */
export async function runSubject(
  subject: Subject,
  seed: number,
  goesOn: (runs: number) => boolean,
): Promise<Ran> {
  const disconnect = connect();
  const failures: Failure[] = [];
  const begun = performance.now();
  let runs = 0;
  for (; goesOn(runs) && failures.length < 20; runs += 1) {
    const failure = await runOnce(subject, seed + runs);
    if (failure) failures.push(failure);
  }
  disconnect();
  return { name: subject.name, runs, seconds: (performance.now() - begun) / 1000, failures };
}
