import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { ROOT } from '../folders.ts';

/** Where and when a run was made, in words. */
export interface Machine {
  readonly about: string;
}

function git(...given: readonly string[]): string {
  return execFileSync('git', [...given], { cwd: ROOT, encoding: 'utf8' }).trim();
}

function commit(): string {
  try {
    const isClean = git('status', '--porcelain') === '';
    return `${git('rev-parse', '--short', 'HEAD')}${isClean ? '' : ' with changes'}`;
  } catch {
    return 'unknown';
  }
}

/** Machines on which more wants to run than has processors measure each other. */
export function describeRun(
  chromium: string,
  { rounds, minutes, loads }: { rounds: number; minutes: number; loads: readonly number[] },
): Machine {
  const [first] = cpus();
  const high = Math.max(...loads);
  const isBusy = high > cpus().length + 1.5;
  const busy = isBusy
    ? ' **Other programs ran at the same time: read the ratios, not the milliseconds, and trust neither far.**'
    : '';
  return {
    about: `${new Date().toISOString().slice(0, 10)}, commit ${commit()}, ${rounds} interleaved ${rounds === 1 ? 'round' : 'rounds'} in ${Math.round(minutes)} minutes, Chromium ${chromium} without a window, ${cpus().length} processors (${first?.model.trim()}), software rendering, load average ${Math.min(...loads).toFixed(1)} to ${high.toFixed(1)}.${busy}`,
  };
}

export function readLoad(): number {
  return loadavg()[0] ?? 0;
}
