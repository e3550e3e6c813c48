import type { Language } from '../../config/locales.ts';
import { pageNumber } from '../../config/urls.ts';
import { languagesOf, type Catalogue } from '../../domain/catalogue.ts';
import { pageId } from '../../domain/content.ts';
import type { Issue } from '../../domain/issue.ts';
import { z } from '../../domain/zod.ts';
import { isFrozen, type Edition } from './model.ts';

const ids = z.array(z.string().min(1));

/** What has ever been published, and so must resolve for ever. */
export const ledgerSchema = z.strictObject({
  /** A page a line: its number as it is cited, its id, and the languages it has words in. */
  pages: z.array(z.string().regex(/^\d{3,4} [a-z]+\/[a-z0-9-]+(?: [a-z]{2})+$/)),
  glossary: ids,
  sources: ids,
  facts: ids,
});

export type Ledger = z.infer<typeof ledgerSchema>;

/** Something that was published and is no longer there, or a ledger that is behind. */
export interface Finding extends Pick<Issue, 'file' | 'message' | 'fix'> {
  severity?: 'warning';
  /** Id of what is missing. */
  missing?: string;
}

/** Where the ledger stands, as seen from the content folder. */
export const LEDGER_FILE = '../editions/addresses.yml';

const EMPTY: Ledger = { pages: [], glossary: [], sources: [], facts: [] };

/** The ledger with what is published now. What it holds stays in it: only a hand takes an address out. */
export function extendLedger(ledger: Ledger = EMPTY, catalogue: Catalogue): Ledger {
  const { content, facts } = catalogue;
  const languages = new Map(ledger.pages.map(readLine).map(({ key, languages }) => [key, new Set(languages)]));
  for (const page of catalogue.pages) {
    const key = `${pageNumber(page.record.number)} ${pageId(page)}`;
    languages.set(key, new Set([...(languages.get(key) ?? []), ...languagesOf(page)]));
  }
  return {
    pages: [...languages].map(([key, all]) => [key, ...[...all].sort()].join(' ')).sort(byNumber),
    glossary: union(ledger.glossary, Object.keys(content.glossary)),
    sources: union(ledger.sources, Object.keys(content.sources)),
    facts: union(
      ledger.facts,
      facts.map(({ id }) => id),
    ),
  };
}

/** What was published and is no longer there, and whether the ledger is behind. */
export function checkLedger(ledger: Ledger = EMPTY, editions: readonly Edition[], catalogue: Catalogue): Finding[] {
  return [
    ...publishedPages(ledger, editions).flatMap((page) => lostPage(page, catalogue)),
    ...lostEntries(ledger, catalogue),
    ...(JSON.stringify(extendLedger(ledger, catalogue)) === JSON.stringify(ledger) ? [] : [BEHIND]),
  ];
}

const BEHIND: Finding = {
  file: LEDGER_FILE,
  severity: 'warning',
  message: 'The ledger of published addresses does not hold all that is published',
  fix: 'Run "npm run addresses" and commit the file with the content.',
};

interface PublishedPage {
  number: string;
  id: string;
  languages: readonly string[];
  /** The first edition that holds it. */
  edition: string | undefined;
}

/** The pages of the ledger, and those of editions whatever the ledger says. */
function publishedPages(ledger: Ledger, editions: readonly Edition[]): PublishedPage[] {
  const frozen = new Map(
    editions
      .toReversed()
      .flatMap((edition) =>
        edition.pages.filter(isFrozen).map(({ number, id }) => [`${pageNumber(number)} ${id}`, edition.id]),
      ),
  );
  const lines = ledger.pages.map(readLine);
  const known = new Set(lines.map(({ key }) => key));
  const others = [...frozen.keys()].filter((key) => !known.has(key)).map(readLine);
  return [...lines, ...others].map(({ key, ...line }) => ({ ...line, edition: frozen.get(key) }));
}

function lostPage({ number, id, languages, edition }: PublishedPage, { pages, content }: Catalogue): Finding[] {
  const page = pages.find((candidate) => pageId(candidate) === id);
  const where = edition === undefined ? 'before' : `in edition ${edition}`;
  const file = `${id}/record.yml`;
  if (page && page.record.number !== Number(number)) {
    return [
      {
        file,
        message: `The page was published ${where} with the number ${number}`,
        fix: `A number is permanent: write "number: ${Number(number)}".`,
      },
    ];
  }
  if (page) {
    return languages
      .filter((language) => !page.texts[language as Language])
      .map((language) => ({
        file: `${id}/${language}.mdx`,
        message: 'The text was published in this language, and is not there',
        fix: `Put it back. If its words must go, take "${language}" out of the line of page ${number} in editions/addresses.yml, in the same commit and with the reason.`,
      }));
  }
  const moved = pages.find((candidate) => candidate.record.number === Number(number));
  const draft = content.pages.some((candidate) => pageId(candidate) === id);
  const now = moved ? `stands at ${pageId(moved)} now` : draft ? 'is a draft now' : 'is not there';
  return [
    {
      file,
      message: `Page ${number} was published ${where} as ${id}, and ${now}`,
      fix: moved
        ? `An address is permanent: name the folder ${id} again.`
        : 'Keep its folder, and set "status: retired" with a note "why".',
      missing: id,
    },
  ];
}

function lostEntries(ledger: Ledger, catalogue: Catalogue): Finding[] {
  const merged = 'Put it back; if it was merged into another, name it under "formerIds" there.';
  return [
    ...ledger.glossary
      .filter((id) => !Object.hasOwn(catalogue.content.glossary, id))
      .map((id) => lost(`glossary/${id}.yml`, `The concept "${id}"`, id, 'Put it back: its address may be cited.')),
    ...ledger.sources
      .filter((key) => !catalogue.source(key))
      .map((key) => lost(`sources/${key}.yml`, `The source "${key}"`, key, merged)),
    ...ledger.facts.filter((id) => !catalogue.fact(id)).map((id) => lost(LEDGER_FILE, `The fact "${id}"`, id, merged)),
  ];
}

function lost(file: string, what: string, missing: string, fix: string): Finding {
  return { file, message: `${what} was published, and is not there`, fix, missing };
}

function readLine(line: string): { key: string; number: string; id: string; languages: string[] } {
  const [number = '', id = '', ...languages] = line.split(' ');
  return { key: `${number} ${id}`, number, id, languages };
}

function byNumber(a: string, b: string): number {
  return parseInt(a, 10) - parseInt(b, 10) || (a < b ? -1 : 1);
}

function union(known: readonly string[], now: readonly string[]): string[] {
  return [...new Set([...known, ...now])].sort();
}
