/** What is used of citeproc, which brings no types of its own. */
declare module 'citeproc' {
  interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
  }

  class Engine {
    constructor(system: System, style: string, language: string, isForced: boolean);
    setOutputFormat(name: string): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [parameters: object, entries: readonly string[]];
  }

  const CSL: {
    Engine: typeof Engine;
    Output: { readonly Formats: Record<string, object> };
  };
  export default CSL;
}
