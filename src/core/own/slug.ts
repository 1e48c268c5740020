/** Letters of a name in the name of a file. */
const LONGEST = 60;

/** A name as a part of the name of a file: words between dashes; empty where it has no letter. */
export function slugOf(name: string): string {
  const words = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-/, '');
  return [...words].slice(0, LONGEST).join('').replace(/-$/, '');
}
