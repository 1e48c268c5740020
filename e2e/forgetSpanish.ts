/** A browser that has no Spanish: its `Intl` answers as in English, or refuses. To be run in the page. */
export function forgetSpanish(way: 'answers in English' | 'refuses'): void {
  const isSpanish = (locales: unknown) => String(locales).startsWith('es');
  const forget = (name: keyof typeof Intl) => {
    const known = Intl[name] as unknown as {
      new (...given: unknown[]): object;
      supportedLocalesOf(locales: unknown): string[];
    };
    const { supportedLocalesOf } = known;
    known.supportedLocalesOf = (locales) =>
      isSpanish(locales) ? [] : supportedLocalesOf.call(known, locales);
    const standIn = new Proxy(known, {
      construct(target, [locales, ...options]) {
        if (!isSpanish(locales)) return new target(locales, ...options);
        if (way === 'refuses') throw new RangeError(`no ${String(locales)}`);
        return new target('en', ...options);
      },
    });
    Object.defineProperty(Intl, name, { value: standIn });
  };
  forget('DisplayNames');
  forget('NumberFormat');
  forget('DateTimeFormat');
  forget('PluralRules');
  forget('ListFormat');
  forget('Collator');
}
