import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

interface Package {
  readonly engines?: { readonly node?: string };
}

/** What the lock file holds, by its folder; under no name the project itself. */
const packages: Readonly<Record<string, Package>> = JSON.parse(read('package-lock.json')).packages;
const { engines, scripts, devDependencies } = JSON.parse(read('package.json'));
const own: string = engines.node;

type Version = readonly [major: number, minor: number, patch: number];

function compare(one: Version, other: Version): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

/** Whether one comparison of a range holds: `>=22.12`, `^20.19.0`, `20`, `*`. */
function holds(comparison: string, version: Version): boolean {
  const [, operator = '', digits] = /^(>=|<=|>|<|\^)?(?:([\d.]+)|\*)$/.exec(comparison) ?? [];
  if (comparison !== '*' && digits === undefined) throw new Error(`unknown range ${comparison}`);
  const [major = 0, minor = 0, patch = 0] = (digits ?? '').split('.').map(Number);
  const order = compare(version, [major, minor, patch]);
  switch (operator) {
    case '>=':
      return order >= 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '<':
      return order < 0;
    case '^':
      return order >= 0 && version[0] === major;
    default:
      return comparison === '*' || version[0] === major;
  }
}

function admits(range: string, version: Version): boolean {
  return range.split('||').some((all) => {
    const comparisons = all.trim().replace(/([<>=^])\s+/g, '$1');
    return comparisons.split(/\s+/).every((one) => holds(one, version));
  });
}

const VERSIONS = Array.from({ length: 10 }, (_, index) => index + 18).flatMap((major) =>
  Array.from({ length: 30 }, (_, minor): Version => [major, minor, 0]),
);

it('every Node that `engines` admits is admitted by every package of the lock file', () => {
  const ranges = [...new Set(Object.values(packages).map((one) => one.engines?.node ?? '*'))];
  expect(ranges.length).toBeGreaterThan(10);
  const refused = VERSIONS.filter((version) => admits(own, version)).flatMap((version) =>
    ranges.filter((range) => !admits(range, version)).map((range) => `${version}: ${range}`),
  );
  expect(refused).toEqual([]);
});

it('Node 20.19 is among them, and the README and the lock file say the same', () => {
  expect(admits(own, [20, 19, 0])).toBe(true);
  expect(admits(own, [20, 18, 0])).toBe(false);
  expect(packages['']?.engines?.node).toBe(own);
  const [, ...versions] = /^\^(\S+) \|\| \^(\S+) \|\| >=(\S+)$/.exec(own) ?? [];
  const [oldest, next, newest] = versions;
  expect(read('README.md')).toContain(
    `Node.js ${oldest} or a later 20, ${next} or a later 22, or ${newest} and newer.`,
  );
});

it('Playwright stays at the version that the README names, as the next cannot drive Firefox ESR', () => {
  const [, told] = /playwright (\d+\.\d+), as the next cannot/.exec(read('README.md')) ?? [];
  expect(devDependencies.playwright).toMatch(new RegExp(`^~${told}\\.\\d+$`));
});

it('every command installs what a lock file says', () => {
  const installing = Object.values<string>(scripts).filter((script) => script.includes('npm ci'));
  expect(installing.length).toBeGreaterThan(2);
  expect(
    Object.values<string>(scripts).filter((script) => /npm (?:i|install)\b/.test(script)),
  ).toEqual([]);
});
