import { toCsv } from './csv.ts';

/** A place where a page shows a fact. */
export interface ClaimPlace {
  page: string;
  language: string;
  section?: string;
  how: 'cites' | 'opposes';
}

/** A claim of the ledger as data; every text is English. */
export interface ClaimRow {
  fact: string;
  topic: string;
  countries: string[];
  claim: string;
  figures: string[];
  scope: string;
  locator: string;
  status: string;
  source: string;
  reference: string;
  evidenceKind: string;
  interest: string;
  recordConfirmed: boolean;
  conflicts: string[];
  /** Ids of the facts on the same question. */
  beside: string[];
  independentSources: number;
  /** Set where only vendors and promoters, or only the press, were heard. */
  only: 'interested' | 'press' | undefined;
  places: ClaimPlace[];
}

/** Texts of one cell are parted by what stands in none of them. */
const PARTED_BY: Partial<Record<keyof ClaimRow, string>> = { figures: '; ' };

const COLUMNS = [
  'fact',
  'topic',
  'countries',
  'claim',
  'figures',
  'scope',
  'locator',
  'status',
  'source',
  'reference',
  'evidenceKind',
  'interest',
  'recordConfirmed',
  'conflicts',
  'beside',
  'independentSources',
  'only',
  'places',
] as const satisfies (keyof ClaimRow)[];

/** One line for each claim; several ids in a cell are parted by spaces, figures by semicolons. */
export function claimsCsv(rows: readonly ClaimRow[]): string {
  return toCsv(
    COLUMNS,
    rows.map((row) =>
      COLUMNS.map((column) => {
        const value = column === 'places' ? row.places.map(placeName) : row[column];
        return Array.isArray(value) ? value.join(PARTED_BY[column] ?? ' ') : value;
      }),
    ),
  );
}

/** @param about what the file is, and under which licence */
export function claimsJson(rows: readonly ClaimRow[], about: Readonly<Record<string, string>>): string {
  return `${JSON.stringify({ about, claims: rows }, null, 1)}\n`;
}

/** Its address on the site without the first and last stroke: `en/alternatives/sluice/#what-it-is`. */
function placeName({ page, language, section }: ClaimPlace): string {
  return `${language}/${page}${page === '' ? '' : '/'}${section === undefined ? '' : `#${section}`}`;
}
