import type { Catalogue, LocatedFact } from './catalogue.ts';
import type { Source } from './schema/source.ts';

/** Types whose publisher brings out the work of others, so that it is no party to what they say. */
const OF_OTHERS: ReadonlySet<Source['type']> = new Set([
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'chapter',
  'paper-conference',
]);

/**
 * How many sources independent of each other speak in these facts. The records do not declare independence, so the
 * test errs towards too few. Two facts count as one where they were read in the same document, or where their sources
 * share an author, a publisher that speaks for itself, a title, or an interest other than `none-known`: the records
 * name the kind of an interest but not the party, and an unknown interest may be the same one. What hangs together
 * through a third fact counts as one, too.
 */
export function independentSources(facts: readonly LocatedFact[], catalogue: Catalogue): number {
  const groups: Set<string>[] = [];
  for (const fact of facts) {
    const tokens = tiesOf(fact, catalogue);
    const tied = groups.filter((group) => tokens.some((token) => group.has(token)));
    for (const group of tied) groups.splice(groups.indexOf(group), 1);
    groups.push(new Set([...tokens, ...tied.flatMap((group) => [...group])]));
  }
  return groups.length;
}

/** What ties a fact to others: two facts that share one of these are not independent. */
function tiesOf({ sourceKey, source, quotedIn }: LocatedFact, catalogue: Catalogue): string[] {
  const read = quotedIn === undefined ? [] : [catalogue.source(quotedIn)?.key ?? quotedIn];
  const publisher = OF_OTHERS.has(source.type) ? undefined : source.publisher;
  return [
    ...[sourceKey, ...read].map((key) => `document ${key}`),
    `title ${plain(source.title)}`,
    ...source.author.map((name) => `name ${'literal' in name ? plain(name.literal) : person(name)}`),
    ...(publisher === undefined ? [] : [`name ${plain(publisher)}`]),
    ...(source.interest === 'none-known' ? [] : [`interest ${source.interest}`]),
  ];
}

/** Family name and first initial, as given names come in full or as initials. */
function person({ family, given = '' }: { family: string; given?: string | undefined }): string {
  return `${plain(family)}, ${plain(given).slice(0, 1)}`;
}

/** Letters and digits without case and accents. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
