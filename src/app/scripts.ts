/** Milliseconds. */
const LONGEST = 10_000;

/** The scripts that this page, or this worker, has asked for. */
export function scriptsAsked(): readonly string[] {
  const names = performance.getEntriesByType('resource').map(({ name }) => name);
  return names.filter((name) => name.endsWith('.js'));
}

/** Of scripts that may have failed since the browser keeps them as they were damaged. */
interface Doubts {
  raise(scripts: readonly string[]): void;
  any(): boolean;
  /** Has the host asked for them. Never rejects. */
  settle(): Promise<void>;
}

export function createDoubts(): Doubts {
  let doubted: readonly string[] = [];
  const ask = (name: string) =>
    fetch(name, { cache: 'reload', signal: AbortSignal.timeout(LONGEST) });
  return {
    raise(scripts) {
      doubted = scripts;
    },
    any: () => doubted.length > 0,
    async settle() {
      const asked = doubted.map(ask);
      doubted = [];
      await Promise.allSettled(asked);
    },
  };
}
