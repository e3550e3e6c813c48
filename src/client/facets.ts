/** Which pages have which facet values: numbers of pages, by value and facet. */
export type FacetTable = Record<string, Record<string, number[]>>;

/** What is chosen: values of one facet are alternatives, facets narrow each other. */
export type Choice = Record<string, string[]>;

/** The pages that have what is chosen. */
export function chosenPages(facets: FacetTable, choice: Choice): { has(page: number): boolean } {
  const chosen = Object.entries(choice).filter(([, values]) => values.length > 0);
  const sets = chosen.map(([facet, values]) => new Set(values.flatMap((value) => facets[facet]?.[value] ?? [])));
  return { has: (page) => sets.every((set) => set.has(page)) };
}

/**
 * How many of the pages found have each value, by facet and value. A facet counts as if nothing were chosen in it, so
 * that a count says how many results choosing the value too would bring.
 * @param found numbers of the pages that the words find, or undefined where there are no words
 */
export function facetCounts(
  table: FacetTable,
  choice: Choice,
  found?: ReadonlySet<number>,
): Record<string, Record<string, number>> {
  return Object.fromEntries(
    Object.entries(table).map(([facet, values]) => {
      const others = chosenPages(table, { ...choice, [facet]: [] });
      const counts = Object.entries(values).map(([value, pages]) => [
        value,
        pages.filter((page) => others.has(page) && (found?.has(page) ?? true)).length,
      ]);
      return [facet, Object.fromEntries(counts)];
    }),
  );
}
