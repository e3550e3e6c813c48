import type { Catalogue, LocatedFact, LocatedValue } from '../domain/catalogue.ts';
import type { Source } from '../domain/schema/source.ts';
import type { Language } from '../config/locales.ts';
import { sourceReference, type ReferencePart } from '../outputs/citation.ts';
import { formatQuantity } from '../i18n/quantity.ts';
import { messages } from '../i18n/messages.ts';

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
  claim?: string;
  scope?: string;
  factConfirmed: boolean;
  locator: string;
  quotedIn?: ReferencePart[];
  reference: ReferencePart[];
  sourceKey: string;
  recordConfirmed: boolean;
  conflicts: { title: string; others: { claim: string; reference: ReferencePart[] }[] }[];
}

/**
 * Numbers what a page cites, in the order in which it is cited. Claims stay in English; the words
 * around them are in the language of the page.
 */
export class Citations {
  readonly #catalogue: Catalogue;
  readonly #language: Language;
  readonly #entries = new Map<string, CitationEntry>();

  constructor(catalogue: Catalogue, language: Language) {
    this.#catalogue = catalogue;
    this.#language = language;
  }

  /** The entries so far, in the order of their numbers. */
  get entries(): CitationEntry[] {
    return [...this.#entries.values()];
  }

  /** Cites a fact. @throws where there is no such fact; the check reports it before */
  fact(id: string): Mark {
    const fact = this.#catalogue.fact(id);
    if (!fact) throw new Error(`There is no fact "${id}". Run npm run check.`);
    return this.#mark(fact.id, () => this.#factEntry(fact));
  }

  /** Cites a place in a source. @throws where there is no such source */
  source(key: string, at: string): Mark {
    const found = this.#catalogue.source(key);
    if (!found) throw new Error(`There is no source "${key}". Run npm run check.`);
    return this.#mark(`${found.key} ${at}`, () => ({
      ...this.#sourceFields(found.key, found.source),
      locator: at,
      factConfirmed: true,
      conflicts: [],
    }));
  }

  /** A value of a fact in the words of the page. */
  quantity(value: LocatedValue) {
    return formatQuantity(this.#language, value);
  }

  #mark(key: string, make: () => Omit<CitationEntry, keyof Mark>): Mark {
    let entry = this.#entries.get(key);
    if (!entry) {
      const fields = make();
      const number = this.#entries.size + 1;
      entry = { number, anchor: `source-${number}`, disputed: fields.conflicts.length > 0, ...fields };
      this.#entries.set(key, entry);
    }
    return { number: entry.number, anchor: entry.anchor, disputed: entry.disputed };
  }

  #factEntry(fact: LocatedFact): Omit<CitationEntry, keyof Mark> {
    const quotedIn = fact.quotedIn === undefined ? undefined : this.#catalogue.source(fact.quotedIn);
    return {
      ...this.#sourceFields(fact.sourceKey, fact.source),
      claim: fact.claim,
      scope: fact.scope,
      locator: fact.locator,
      factConfirmed: fact.status === 'confirmed',
      ...(quotedIn ? { quotedIn: sourceReference(quotedIn.source, this.#language) } : {}),
      conflicts: this.#catalogue.conflictsOf(fact.id).map(({ conflict }) => ({
        title: conflict.title,
        others: conflict.facts
          .map((id) => this.#catalogue.fact(id)!)
          .filter((other) => other.id !== fact.id)
          .map((other) => ({ claim: other.claim, reference: sourceReference(other.source, this.#language) })),
      })),
    };
  }

  #sourceFields(key: string, source: Source) {
    const label = this.#label(source);
    return {
      sourceKey: key,
      reference: sourceReference(source, this.#language),
      recordConfirmed: source.confirmed,
      ...(label ? { label } : {}),
    };
  }

  #label(source: Source): string | undefined {
    const words = messages(this.#language).evidence;
    if (source.kind === 'vendor-claim' || source.interest === 'sells-the-equipment') return words.vendor;
    if (source.kind === 'promoter-claim' || source.interest === 'trains-or-promotes-the-method') return words.promoter;
    return source.kind === 'press' ? words.press : undefined;
  }
}
