/** Which pages have which facet values: ids of pages, and for each value of each facet the places in that list. */
export interface FacetTable {
  pages: string[];
  facets: Record<string, Record<string, number[]>>;
}

/** What is chosen: values of one facet are alternatives, facets narrow each other. */
export type Choice = Record<string, string[]>;

/** The pages that have what is chosen. */
export function chosenPages({ pages, facets }: FacetTable, choice: Choice): Set<string> {
  const chosen = Object.entries(choice).filter(([, values]) => values.length > 0);
  const sets = chosen.map(([facet, values]) => new Set(values.flatMap((value) => facets[facet]?.[value] ?? [])));
  return new Set(pages.filter((_, place) => sets.every((set) => set.has(place))));
}

/**
 * How many of the pages found have each value, by facet and value. A facet counts as if nothing were chosen in it, so
 * that a count says how many results choosing the value too would bring.
 * @param found ids of the pages that the words find, or undefined where there are no words
 */
export function facetCounts(
  table: FacetTable,
  choice: Choice,
  found?: ReadonlySet<string>,
): Record<string, Record<string, number>> {
  return Object.fromEntries(
    Object.entries(table.facets).map(([facet, values]) => {
      const others = chosenPages(table, { ...choice, [facet]: [] });
      const counts = Object.entries(values).map(([value, places]) => [
        value,
        places.filter((place) => others.has(table.pages[place]!) && (found?.has(table.pages[place]!) ?? true)).length,
      ]);
      return [facet, Object.fromEntries(counts)];
    }),
  );
}
