import type { Language } from '../config/locales.ts';
import type { Criterion } from '../domain/comparison.ts';
import { statedEffects } from '../domain/grades.ts';
import type { Inline } from '../domain/prose.ts';
import type { Facet, VocabularyId } from '../domain/vocabulary.ts';
import { COMPARE } from '../i18n/compare.ts';
import { countryName } from '../i18n/dates.ts';
import { messages } from '../i18n/messages.ts';
import { withColon } from '../i18n/punctuation.ts';
import { label } from '../i18n/vocabulary.ts';
import { staleParts } from '../markdown/stale.ts';
import { isPractice, type PracticePage } from '../tools/compare/practices.ts';
import { bestText, pageLink, pageLinks, type PageLink, type ViewContext } from './context.ts';
import { drawProse, drawValue, sayOnce, type Drawn, type ProseContext } from './prose.ts';
import { scaleBands, scaleRefs } from '../domain/scale.ts';

/**
 * What a cell says. `not-known`: nobody is known to have told it. `none-found`: somebody looked, and found nothing.
 * `none-named`: the record names none, as of practices that it replaces.
 */
export type CellState = 'told' | 'not-known' | 'none-found' | 'none-named';

/** One thing that a cell tells: what it is of, its figures, and the words of the page about it. */
export interface CellItem {
  /** With a colon where something follows. */
  name?: { text: string; href?: string; language?: Language };
  figures: Drawn[];
  words: Drawn[];
  /** Language of `words`, where it is not the reader's. */
  language?: Language;
}

export interface Cell {
  state: CellState;
  /** Never empty: what is not told is said in words. */
  items: CellItem[];
}

export interface ComparedPractice extends Pick<PageLink, 'id' | 'href' | 'lang'> {
  /** Its title up to the colon: "Sluice" of "Sluice: catch gold with water and mats". */
  name: string;
  /** That we do not recommend it, or no longer keep its page up. */
  caution?: string;
}

/** A comparison: practices as columns, what they are compared by as rows. */
export interface ComparisonTable {
  practices: ComparedPractice[];
  rows: { id: Criterion; label: string; cells: Cell[] }[];
}

/**
 * Sets practices side by side, from their records and notes. Rows in which no record names anything are left out; what
 * is not known stays. Cites in the order of reading: row by row.
 */
export function comparisonTable(
  pages: readonly PracticePage[],
  criteria: readonly Criterion[],
  context: ProseContext,
): ComparisonTable {
  const labels = criterionLabels(context.language);
  const records = pages.map((page) => comparedCells(page, context));
  return {
    practices: pages.map((page) => comparedPractice(page, context)),
    rows: criteria
      .map((id) => ({ id, label: labels[id], cells: records.map((cell) => cell(id)) }))
      .filter(({ cells }) => cells.some(({ state }) => state !== 'none-named')),
  };
}

/** The practices that an author names, parted by spaces, as a table. */
export function authoredComparison(practices: string, rows: string, context: ProseContext): ComparisonTable {
  const pages = practices.split(' ').map((id) => context.catalogue.page(id)!);
  return comparisonTable(pages.filter(isPractice), rows.split(' ') as Criterion[], context);
}

/** What the record of a practice says by a criterion. */
export function comparedCells(page: PracticePage, context: ProseContext): (criterion: Criterion) => Cell {
  const record = new ComparedRecord(page, context);
  return (criterion) => CELLS[criterion](page.record, record);
}

/** A practice as the head of a column. */
export function comparedPractice(page: PracticePage, context: ViewContext): ComparedPractice {
  const { practice } = messages(context.language);
  const { id, href: to, title, lang } = pageLink(context, page);
  const { status } = page.record;
  return {
    id,
    href: to,
    name: shortTitle(title),
    ...(lang ? { lang } : {}),
    ...(status === 'not-recommended' ? { caution: practice.notRecommended } : {}),
    ...(status === 'retired' ? { caution: practice.retired } : {}),
  };
}

/** What the rows are called. */
export function criterionLabels(language: Language): Record<Criterion, string> {
  const { glance, practice, danger } = messages(language);
  return {
    mercury: glance.mercury,
    replaces: glance.replaces,
    stage: glance.processStage,
    material: glance.material,
    unsuited: glance.unsuited,
    'gold-size': glance.goldSize,
    scale: glance.scale,
    observed: practice.observed,
    cost: glance.cost,
    power: glance.power,
    water: glance.water,
    skill: glance.skill,
    crew: glance.crew,
    'local-build': glance.localBuild,
    hazards: danger.dangers,
    'makes-worse': practice.makesWorse,
    'never-with': danger.neverCombine,
    barriers: practice.barriers,
    helped: practice.overcome,
    effects: glance.effects,
    'needs-before': practice.needsBefore,
    'needs-after': practice.needsAfter,
    'leads-to': practice.leadsTo,
    places: glance.places,
    persistence: glance.persistence,
    certainty: glance.certainty,
  };
}

/** What the record of one practice says by each criterion. */
class ComparedRecord {
  readonly #page: PracticePage;
  readonly #context: ProseContext;
  readonly #stale: ReadonlySet<string>;

  constructor(page: PracticePage, context: ProseContext) {
    this.#page = page;
    this.#context = context;
    this.#stale = new Set(staleParts(page, bestText(page, context.language).language));
  }

  /** Items, or why there are none. */
  items(items: CellItem[], empty: Exclude<CellState, 'told'>): Cell {
    if (items.length > 0) return { state: 'told', items };
    const { glance } = messages(this.#context.language);
    const words = {
      'not-known': glance.notKnown,
      'none-found': glance.noneFound,
      'none-named': COMPARE[this.#context.language].noneNamed,
    };
    return { state: empty, items: [{ figures: text(words[empty]), words: [] }] };
  }

  /** What a facet holds, one after the other. */
  ids<F extends Facet>(
    facet: F,
    ids: readonly (VocabularyId<F> | undefined)[],
    empty: Exclude<CellState, 'told'> = 'not-known',
  ): Cell {
    const known = ids.filter((id) => id !== undefined);
    return this.items(
      known.map((id) => ({ figures: text(label(this.#context.language, facet, id)), words: [] })),
      empty,
    );
  }

  value(ref: string | undefined): Cell {
    return this.items(ref === undefined ? [] : [{ figures: this.values([ref]), words: [] }], 'not-known');
  }

  /** Notes one by one, each under the name of its field. */
  named<F extends Facet>(
    facet: F,
    ids: readonly VocabularyId<F>[],
    field: string,
    empty: Exclude<CellState, 'told'>,
  ): Cell {
    return this.items(
      ids.map((id) => this.item({ text: label(this.#context.language, facet, id) }, [], `${field}.${id}`)),
      empty,
    );
  }

  notes(field: string, ids: readonly string[], empty: Exclude<CellState, 'told'>): Cell {
    return this.items(
      ids.map((id) => this.item(undefined, [], `${field}.${id}`)),
      empty,
    );
  }

  /** Links to pages, each with the note that says why. */
  pages(ids: readonly string[], field?: string): Cell {
    return this.items(
      pageLinks(this.#context, ids).map(({ id, title, href: to, lang }) =>
        this.item(
          { text: shortTitle(title), href: to, ...(lang ? { language: lang } : {}) },
          [],
          field && `${field}.${id.slice(id.indexOf('/') + 1)}`,
        ),
      ),
      'none-named',
    );
  }

  /** Values as the page prints them, what kind of figure they are once. */
  values(refs: readonly string[]): Drawn[] {
    const { catalogue, citations } = this.#context;
    const drawn = sayOnce(refs.map((ref) => drawValue(catalogue, citations, ref)));
    return drawn.flatMap((value, i): Drawn[] => (i > 0 ? [...text('; '), value] : [value]));
  }

  scale(): Cell {
    const { scale } = this.#page.record;
    const bands = scaleBands(scale, this.#context.catalogue);
    const ends = [...new Set([bands.at(0), bands.at(-1)])].filter((band) => band !== undefined);
    const name = ends.map((band) => this.label('scale', band)).join(' – ');
    const figures = this.values(scaleRefs(scale));
    return this.items(figures.length > 0 ? [this.item(name ? { text: name } : undefined, figures)] : [], 'not-known');
  }

  /** Outcomes with the same effect together, with the facts that tell it. */
  effects(): Cell {
    const { record } = this.#page;
    const said = [...new Set([...statedEffects(record), ...record.effects].map(({ effect }) => effect))];
    return this.items(
      said.map((effect) =>
        this.item(
          { text: this.label('effect', effect) },
          record.effects
            .filter((one) => one.effect === effect)
            .flatMap(({ outcome, facts }, i): Drawn[] => [
              ...text(`${i > 0 ? ' · ' : ''}${this.label('outcome', outcome)}`),
              ...(facts.length > 0
                ? [{ type: 'marks' as const, marks: facts.map((id) => this.#context.citations.fact(id)) }]
                : []),
            ]),
        ),
      ),
      'not-known',
    );
  }

  certainty(): Cell {
    const { certainty, markedDown } = this.#page.record.evidence;
    const reasons = markedDown.map((id) => this.label('markedDown', id)).join(', ');
    const { markedDown: because } = messages(this.#context.language).practice;
    return this.items(
      [
        { figures: text(this.label('certainty', certainty)), words: [] },
        ...(reasons ? [this.item({ text: because }, text(reasons))] : []),
      ],
      'not-known',
    );
  }

  countries(codes: readonly string[]): Cell {
    const names = codes.map((code) => countryName(this.#context.language, code)).join(', ');
    return this.items(names ? [{ figures: text(names), words: [] }] : [], 'not-known');
  }

  label<F extends Facet>(facet: F, id: VocabularyId<F>): string {
    return label(this.#context.language, facet, id);
  }

  country(code: string | undefined): string {
    return code === undefined ? '' : `, ${countryName(this.#context.language, code)}`;
  }

  item(name: CellItem['name'], figures: Drawn[], note?: string): CellItem {
    const { words, language } = this.#note(note);
    const follows = figures.length + words.length > 0;
    return {
      ...(name ? { name: follows ? { ...name, text: withColon(this.#context.language, name.text) } : name } : {}),
      figures,
      words,
      ...(language ? { language } : {}),
    };
  }

  /** A note in the reader's language; where that has none, or an old one, in the words of the original. */
  #note(key: string | undefined): Pick<CellItem, 'words' | 'language'> {
    const { record, texts } = this.#page;
    const best = bestText(this.#page, this.#context.language);
    const language = this.#stale.has(`notes.${key}`) ? record.original : best.language;
    const nodes: readonly Inline[] | undefined = key === undefined ? undefined : texts[language]!.notes[key];
    if (!nodes) return { words: [] };
    if (language === this.#context.language) return { words: drawProse(nodes, this.#context) };
    const citations = this.#context.citations.printedIn(language);
    return { words: drawProse(nodes, { ...this.#context, language, citations }), language };
  }
}

type RecordOfPractice = PracticePage['record'];

const CELLS: Record<Criterion, (record: RecordOfPractice, r: ComparedRecord) => Cell> = {
  mercury: ({ mercuryOutcome }, r) => r.ids('mercuryOutcome', [mercuryOutcome]),
  replaces: ({ replaces }, r) => r.ids('currentPractice', replaces, 'none-named'),
  stage: ({ processStage }, r) => r.ids('processStage', processStage),
  material: ({ material }, r) => r.named('material', material.suited, 'suited', 'not-known'),
  unsuited: ({ material }, r) => r.named('material', material.unsuited, 'unsuited', 'none-named'),
  'gold-size': ({ goldSize }, r) => r.ids('goldSize', goldSize),
  scale: (_, r) => r.scale(),
  observed: ({ performance }, r) =>
    r.items(
      performance.map(({ id, measure, feed, values }) =>
        r.item(
          { text: `${r.label('measure', measure)}, ${r.label('feed', feed)}` },
          r.values(values),
          `performance.${id}`,
        ),
      ),
      'not-known',
    ),
  cost: ({ costs }, r) =>
    r.items(
      costs.map(({ id, what, values, place }) =>
        r.item({ text: `${r.label('cost', what)}${r.country(place)}` }, r.values(values), `cost.${id}`),
      ),
      'not-known',
    ),
  power: ({ needs }, r) => r.ids('power', [needs.power]),
  water: ({ needs }, r) => r.ids('water', [needs.water]),
  skill: ({ needs }, r) => r.value(needs.skillDays),
  crew: ({ needs }, r) => r.value(needs.crew),
  'local-build': ({ needs }, r) => r.ids('localBuild', [needs.localBuild]),
  hazards: ({ hazards }, r) => r.named('hazard', hazards, 'control', 'none-named'),
  'makes-worse': ({ makesWorse }, r) => r.notes('makesWorse', makesWorse, 'none-found'),
  'never-with': ({ notWith }, r) => r.pages(notWith, 'notWith'),
  barriers: ({ adoption }, r) => r.notes('barrier', adoption.barriers, 'not-known'),
  helped: ({ adoption }, r) => r.notes('overcome', adoption.overcome, 'not-known'),
  effects: (_, r) => r.effects(),
  'needs-before': ({ needsBefore }, r) => r.pages(needsBefore),
  'needs-after': ({ needsAfter }, r) => r.pages(needsAfter),
  'leads-to': ({ exit }, r) => r.pages(exit === undefined ? [] : [exit]),
  places: ({ adoption }, r) => r.countries(adoption.places),
  persistence: ({ adoption }, r) => r.ids('persistence', [adoption.persistence]),
  certainty: (_, r) => r.certainty(),
};

function shortTitle(title: string): string {
  return title.replace(/\s?: .*$/, '');
}

function text(value: string): Drawn[] {
  return [{ type: 'text', value }];
}
