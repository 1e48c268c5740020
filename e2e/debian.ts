import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export function run(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

export function isDebianRoot(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

export function installOnDebian(...packages: readonly string[]): boolean {
  run('apt-get', 'update', '-qq');
  return run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/** Gets an engine that is tried where it can be had: as Debian’s root it is installed, elsewhere it is said how. */
export function getEngine(
  name: string,
  find: () => string | null,
  packages: readonly string[],
): string | null {
  if (find() === null && isDebianRoot()) installOnDebian(...packages);
  const found = find();
  console.log(
    found === null
      ? `${name} will not be tried: there is none (Debian: apt-get install ${packages.join(' ')}).`
      : `${name}: ${found}`,
  );
  return found;
}
