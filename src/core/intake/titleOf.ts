/** A file’s name, its end left out. */
export function titleOf({ name }: Pick<File, 'name'>): string {
  return name.replace(/\.[A-Za-z]{2,7}$/, '');
}
