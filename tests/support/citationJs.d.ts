/** The little of citation-js that the tests use to read what we write; the packages bring no types. */
declare module '@citation-js/core' {
  export const plugins: {
    input: { chain(data: string, options: { generateGraph: false }): Record<string, unknown>[] };
  };
}
declare module '@citation-js/plugin-ris';
