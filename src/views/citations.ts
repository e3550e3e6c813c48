import type { Catalogue, LocatedFact, LocatedValue } from '../domain/catalogue.ts';
import type { PageText } from '../domain/content.ts';
import { claimantOf } from '../domain/claimants.ts';
import type { Source } from '../domain/schema/source.ts';
import type { Language } from '../config/locales.ts';
import { briefReference, shortReference, type ReferencePart } from '../outputs/citation.ts';
import { formatQuantity, type FormattedQuantity } from '../i18n/quantity.ts';
import { messages } from '../i18n/messages.ts';
import { textBlocks, wordsOf } from '../markdown/textBlocks.ts';
import type { ViewContext } from './context.ts';
import { shortFragment, sourceLink } from './sourceLinks.ts';

/** A citation mark in the text; it leads to its entry in the source list. */
export interface Mark {
  number: number;
  /** Fragment of the entry. */
  anchor: string;
  /** Whether other facts disagree with this one. */
  disputed: boolean;
}

/** One entry of the source list of a page: a fact, or a place in a source. */
export interface CitationEntry extends Mark {
  /** Printed from the kind of the source: press report, promoter's claim, vendor's claim. */
  label?: string;
  /** What we read, in English, and what limits it: both or neither. */
  claim?: string;
  scope?: string;
  factConfirmed: boolean;
  locator: string;
  quotedIn?: ReferencePart[];
  reference: ReferencePart[];
  sourceKey: string;
  recordConfirmed: boolean;
  /** The disagreements it takes part in. */
  conflicts: Pick<ConflictEntry, 'anchor' | 'title'>[];
}

/** A disagreement in which a fact that the page cites takes part. */
export interface ConflictEntry {
  /** Fragment of the entry. */
  anchor: string;
  title: string;
  differs?: string;
  /** The facts that the page cites. */
  marks: Mark[];
  /** The facts that it does not cite. */
  others: { claim?: string; reference: ReferencePart[]; label?: string }[];
}

/** An entry before it is known what else the page cites. */
interface Cited {
  entry: Omit<CitationEntry, 'conflicts'>;
  factId?: string;
}

/**
 * Numbers what a page cites, in the order in which it is cited. What we read in a source is written down
 * in English: a page in English says it, a page in another language leads to it on the page of the source.
 * It says so, with what limits the claim, where the page prints a figure of it and where it is in doubt. Any other
 * entry names source and place as a footnote does, and leads to the claim, because every page carries its list.
 */
export class Citations {
  readonly #catalogue: Catalogue;
  readonly #language: Language;
  /** Language that figures are printed in. */
  #printedIn: Language;
  #cited = new Map<string, Cited>();
  #figures: Set<string>;

  /** @param typed ids of facts of which a figure stands in the text without `Fact` */
  constructor(catalogue: Catalogue, language: Language, typed: Iterable<string> = []) {
    this.#catalogue = catalogue;
    this.#language = language;
    this.#printedIn = language;
    this.#figures = new Set(typed);
  }

  /** The same list of sources, for words in another language: their figures are printed in it. */
  printedIn(language: Language): Citations {
    const same = new Citations(this.#catalogue, this.#language);
    same.#printedIn = language;
    same.#cited = this.#cited;
    same.#figures = this.#figures;
    return same;
  }

  /** The entries so far, in the order of their numbers. */
  get entries(): CitationEntry[] {
    return [...this.#cited.values()].map(({ entry: { claim, scope, ...entry }, factId }) => ({
      ...entry,
      ...(claim !== undefined && scope !== undefined && this.#isTold(entry, factId) ? { claim, scope } : {}),
      conflicts: this.#conflictsOf(factId).map(({ id, conflict }) => ({
        anchor: `conflict-${id}`,
        title: conflict.title,
      })),
    }));
  }

  /** The disagreements of what is cited so far, each with both its sides. */
  get conflicts(): ConflictEntry[] {
    const found = [...this.#cited.values()].flatMap(({ factId }) => this.#conflictsOf(factId));
    return [...new Map(found.map((entry) => [entry.id, entry.conflict]))].map(([id, { title, differs, facts }]) => {
      const sides = facts.map((name) => this.#catalogue.fact(name)!);
      return {
        anchor: `conflict-${id}`,
        title,
        ...(differs ? this.#inEnglish({ differs }) : {}),
        marks: sides.flatMap((fact) => this.#cited.get(fact.id) ?? []).map(markOf),
        others: sides
          .filter((fact) => !this.#cited.has(fact.id))
          .map((fact) => ({
            ...this.#inEnglish({ claim: fact.claim }),
            reference: this.#brief(fact.sourceKey, fact.source, fact),
            ...this.#label(fact.source),
          })),
      };
    });
  }

  /** Cites a fact. @throws where there is no such fact; the check reports it before */
  fact(id: string): Mark {
    const fact = this.#catalogue.fact(id);
    if (!fact) throw new Error(`There is no fact "${id}". Run npm run check.`);
    return this.#mark(fact.id, (mark) => {
      const quotedIn = fact.quotedIn === undefined ? undefined : this.#catalogue.source(fact.quotedIn);
      const entry = {
        ...mark,
        ...this.#sourceFields(fact.sourceKey, fact.source, fact),
        disputed: this.#catalogue.conflictsOf(fact.id).length > 0,
        ...this.#inEnglish({ claim: fact.claim, scope: fact.scope }),
        locator: fact.locator,
        factConfirmed: fact.status === 'confirmed',
        ...(quotedIn ? { quotedIn: this.#brief(quotedIn.key, quotedIn.source) } : {}),
      };
      return { entry, factId: fact.id };
    });
  }

  /** Cites a fact of which the page prints a figure. @throws where there is no such fact */
  figure(id: string): Mark {
    this.#figures.add(this.#catalogue.fact(id)?.id ?? id);
    return this.fact(id);
  }

  /** Cites a place in a source. @throws where there is no such source */
  source(key: string, at: string): Mark {
    const found = this.#catalogue.source(key);
    if (!found) throw new Error(`There is no source "${key}". Run npm run check.`);
    return this.#mark(`${found.key} ${at}`, (mark) => ({
      entry: {
        ...mark,
        ...this.#sourceFields(found.key, found.source),
        disputed: false,
        locator: at,
        factConfirmed: true,
      },
    }));
  }

  /** A value of a fact in words. */
  quantity(value: LocatedValue): FormattedQuantity {
    return formatQuantity(this.#printedIn, value);
  }

  /** Printed from the kind of a source and whose interest stands behind it. */
  label(source: Source): string | undefined {
    return sourceLabel(source, this.#printedIn);
  }

  #mark(key: string, make: (mark: Pick<Mark, 'number' | 'anchor'>) => Cited): Mark {
    let cited = this.#cited.get(key);
    if (!cited) {
      const number = this.#cited.size + 1;
      cited = make({ number, anchor: `source-${number}` });
      this.#cited.set(key, cited);
    }
    return markOf(cited);
  }

  /** Words that exist in English only, for a page in English. */
  #inEnglish<T extends object>(words: T): T | Record<string, never> {
    return this.#language === 'en' ? words : {};
  }

  #isTold({ disputed, factConfirmed }: Pick<CitationEntry, 'disputed' | 'factConfirmed'>, factId = ''): boolean {
    return this.#figures.has(factId) || disputed || !factConfirmed;
  }

  #conflictsOf(factId: string | undefined) {
    return factId === undefined ? [] : this.#catalogue.conflictsOf(factId);
  }

  #sourceFields(key: string, source: Source, fact?: LocatedFact) {
    return {
      sourceKey: key,
      reference: shortReference(source, this.#language, this.#link(key, fact)),
      recordConfirmed: source.confirmed,
      ...this.#label(source),
    };
  }

  #label(source: Source): { label?: string } {
    const label = this.label(source);
    return label ? { label } : {};
  }

  #brief(key: string, source: Source, fact?: LocatedFact): ReferencePart[] {
    return briefReference(source, this.#language, this.#link(key, fact));
  }

  #link(key: string, fact?: LocatedFact) {
    const fragment = fact && shortFragment(fact.id, fact.source);
    return sourceLink({ catalogue: this.#catalogue, language: this.#language }, key, fragment);
  }
}

function markOf({ entry: { number, anchor, disputed } }: Cited): Mark {
  return { number, anchor, disputed };
}

/** The label of a source's claims in words. */
export function sourceLabel(source: Source, language: Language): string | undefined {
  const claimant = claimantOf(source);
  return claimant && messages(language).evidence[claimant];
}

/** The facts of which a text types a figure: as the fact prints it, and cited in the same block. */
export function typedFigures(text: PageText, { catalogue, language }: ViewContext): string[] {
  const bare = (words: string) => words.replace(/\s/g, '').toLowerCase();
  return [...textBlocks(text)].flatMap(({ nodes, cited }) => {
    const words = bare(wordsOf(nodes));
    return cited
      .flatMap((one) => (one.kind === 'fact' ? (catalogue.fact(one.fact) ?? []) : []))
      .filter(({ values }) => values.some((value) => words.includes(bare(formatQuantity(language, value).text))))
      .map(({ id }) => id);
  });
}
