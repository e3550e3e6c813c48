/** The little of citeproc-js that the styles need; the package brings no types. */
declare module 'citeproc' {
  /** What the processor asks its host for. */
  interface Host {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
  }

  interface Engine {
    setOutputFormat(name: string): void;
    updateItems(ids: string[]): void;
    makeBibliography(): [about: object, entries: string[]] | false;
  }

  const CSL: {
    Engine: new (host: Host, style: string, language?: string, forceLanguage?: boolean) => Engine;
    Output: { Formats: Record<string, Record<string, unknown>> };
  };
  export default CSL;
}
