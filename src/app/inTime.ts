/** Milliseconds of silence after which a file is given up. A slow connection is not a silent one. */
export const PATIENCE = 60_000;

/** What has not come in time. It may still come. */
export class Overdue extends Error {
  override readonly name = 'Overdue';
  readonly coming: Promise<unknown>;

  constructor(coming: Promise<unknown>) {
    super('timeout');
    this.coming = coming;
  }
}

/** What comes in time; else rejects with `Overdue`. For parts of the program, of which a browser does not tell how they come. */
export function inTime<T>(coming: Promise<T>, patience = PATIENCE): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Overdue(coming)), patience);
    coming.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
