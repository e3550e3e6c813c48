import type { Language } from '../config/locales.ts';
import { pageHref } from '../config/urls.ts';
import type { PageCollection, SectionId } from '../domain/collections.ts';
import type { AnyPage } from '../domain/content.ts';
import { statedEffects, type GradedRecord } from '../domain/grades.ts';
import type { Facet, VocabularyId } from '../domain/vocabulary.ts';
import { countryName, formatDate } from '../i18n/dates.ts';
import { fill, messages } from '../i18n/messages.ts';
import { withColon } from '../i18n/punctuation.ts';
import { unitLabel } from '../i18n/quantity.ts';
import { sectionHeading } from '../i18n/sections.ts';
import { label } from '../i18n/vocabulary.ts';
import { bestText } from './context.ts';
import { drawValue, type Drawn, type NoteContext } from './prose.ts';
import { scaleBands, scaleRefs, type Scale } from '../domain/scale.ts';

/** The page that says how we grade. */
const METHOD = 'guides/how-we-grade';

/** One line of the at-a-glance panel. */
export interface Row {
  /** Names the icon. */
  id: string;
  label: string;
  /** Empty: not known. */
  items: Drawn[][];
}

/** The at-a-glance panel: what is known, line by line, and the names of the lines of which nothing is. */
export interface PanelView {
  rows: Row[];
  unknown: string[];
}

/** The at-a-glance panel of a page. */
export function panelView(page: AnyPage, context: NoteContext): PanelView {
  const panel = new Panel(page.collection, context);
  const rows = (PANELS[page.collection] as (record: unknown, p: Panel) => Row[])(page.record, panel);
  if (page.record.annexC.length) rows.push(panel.annexC(page.record.annexC));
  return {
    rows: rows.filter(({ items }) => items.length > 0),
    unknown: rows.filter(({ items }) => items.length === 0).map(({ label: name }) => name),
  };
}

/** Words and numbers for the lines of a panel. */
class Panel {
  readonly words;
  readonly #collection: PageCollection;
  readonly #context: NoteContext;
  readonly #language: Language;

  constructor(collection: PageCollection, context: NoteContext) {
    this.#collection = collection;
    this.#context = context;
    this.#language = context.language;
    this.words = messages(context.language);
  }

  row(id: string, name: string, items: Drawn[][]): Row {
    return { id, label: name, items };
  }

  colon(name: string): string {
    return withColon(this.#language, name);
  }

  text(value: string): Drawn[] {
    return [{ type: 'text', value }];
  }

  /** An empty list that is an answer: somebody looked, and found none. */
  notesOrNoneFound(field: string, ids: readonly string[]): Drawn[][] {
    return ids.length > 0 ? this.notes(field, ids) : [this.text(this.words.glance.noneFound)];
  }

  notes(field: string, ids: readonly string[]): Drawn[][] {
    return ids.flatMap((id) => this.note(`${field}.${id}`));
  }

  note(key: string): Drawn[][] {
    const words = this.#context.note(key);
    return words ? [words] : [];
  }

  ids<F extends Facet>(facet: F, ids: readonly VocabularyId<F>[]): Drawn[][] {
    return ids.map((id) => this.text(label(this.#language, facet, id)));
  }

  values(refs: readonly string[], note?: string): Drawn[] {
    const numbers = refs.flatMap((ref, i): Drawn[] => [
      ...(i > 0 ? this.text('; ') : []),
      drawValue(this.#context.catalogue, this.#context.citations, ref),
    ]);
    const [words] = note === undefined ? [] : this.note(note);
    return words ? [...words, ...this.text(' '), ...numbers] : numbers;
  }

  value(ref: string | undefined): Drawn[][] {
    return ref === undefined ? [] : [this.values([ref])];
  }

  /** Values one by one, each with what it is of; these words stand in the source's record, in English. */
  each(refs: readonly string[]): Drawn[][] {
    const english = this.#language === 'en' ? {} : { language: 'en' as const };
    return refs.map((ref) => [
      { type: 'text', value: `${this.#context.catalogue.value(ref)!.what}: `, ...english },
      ...this.values([ref]),
    ]);
  }

  facts(ids: readonly string[]): Drawn[] {
    return [{ type: 'marks', marks: ids.map((id) => this.#context.citations.fact(id)) }];
  }

  countries(codes: readonly string[]): Drawn[][] {
    return codes.length ? [this.text(codes.map((code) => countryName(this.#language, code)).join(', '))] : [];
  }

  pages(ids: readonly string[]): Drawn[][] {
    return ids.flatMap((id) => {
      const page = this.#context.catalogue.page(id);
      if (!page) return [];
      const title = bestText(page, this.#language).text.title;
      const href = pageHref(this.#language, page.collection, page.slug);
      return [[{ type: 'link', href, external: false, children: this.text(title) }] as Drawn[]];
    });
  }

  annexC(items: readonly VocabularyId<'annexC'>[]): Row {
    return this.row('annex-c', this.words.glance.annexC, this.ids('annexC', items));
  }

  date(date: string): string {
    return formatDate(this.#language, date);
  }

  unit(unit: string): string {
    return unitLabel(this.#language, unit);
  }

  /** How sure we are and why not more, and what is said to do what, outcomes with the same effect together. */
  grades(record: GradedRecord): Row[] {
    const { evidence, effects } = record;
    const reasons = evidence.markedDown.map((id) => label(this.#language, 'markedDown', id)).join(', ');
    const certainty = this.ids('certainty', [evidence.certainty]);
    if (reasons) certainty.push(this.text(`${this.colon(this.words.practice.markedDown)} ${reasons}`));
    if (this.#context.catalogue.page(METHOD)) {
      const [collection, slug] = METHOD.split('/') as [string, string];
      const href = pageHref(this.#language, collection, slug);
      certainty.push([{ type: 'link', href, external: false, children: this.text(this.words.evidence.certaintyNote) }]);
    }
    const said = [...new Set([...statedEffects(record), ...effects].map(({ effect }) => effect))];
    return [
      this.row(
        'effects',
        this.words.glance.effects,
        said.map((effect) => [
          ...this.text(this.colon(label(this.#language, 'effect', effect))),
          ...effects
            .filter((one) => one.effect === effect)
            .flatMap(({ outcome, facts }, index) => [
              ...this.text(`${index > 0 ? ' ·' : ''} ${label(this.#language, 'outcome', outcome)}`),
              ...(facts.length > 0 ? this.facts(facts) : []),
            ]),
        ]),
      ),
      this.row('certainty', this.words.glance.certainty, certainty),
    ];
  }

  /** Values one by one; where the record holds none, the section that says what is known. */
  eachOr(id: SectionId, refs: readonly string[]): Drawn[][] {
    return refs.length > 0 ? this.each(refs) : this.section(id);
  }

  /** A link to a section of the page. */
  section(id: SectionId): Drawn[][] {
    const heading = sectionHeading(this.#language, this.#collection, id);
    return [[{ type: 'link', href: `${this.#context.textAt}#${id}`, external: false, children: this.text(heading) }]];
  }

  /** The bands that a throughput spans, with the figures they are derived from. */
  scale(scale: Scale): Drawn[][] {
    const values = this.values(scaleRefs(scale));
    if (values.length === 0) return [];
    const bands = scaleBands(scale, this.#context.catalogue);
    const ends = [...new Set([bands.at(0), bands.at(-1)])].filter((band) => band !== undefined);
    const names = ends.map((band) => label(this.#language, 'scale', band)).join(' – ');
    return [names ? [...this.text(`${this.colon(names)} `), ...values] : values];
  }
}

type PanelOf = {
  [C in AnyPage['collection']]: (record: Extract<AnyPage, { collection: C }>['record'], p: Panel) => Row[];
};

const practicePanel: PanelOf['alternatives'] = (record, p) => {
  const words = p.words.glance;
  return [
    p.row('mercury', words.mercury, p.ids('mercuryOutcome', [record.mercuryOutcome])),
    p.row('process-stage', words.processStage, p.ids('processStage', record.processStage)),
    ...(record.replaces.length ? [p.row('replaces', words.replaces, p.ids('currentPractice', record.replaces))] : []),
    p.row('material', words.material, p.ids('material', record.material.suited)),
    ...(record.material.unsuited.length
      ? [p.row('unsuited', words.unsuited, p.ids('material', record.material.unsuited))]
      : []),
    p.row('gold-size', words.goldSize, p.ids('goldSize', record.goldSize)),
    p.row('scale', words.scale, p.scale(record.scale)),
    p.row('recovery', p.words.practice.observed, record.performance.length ? p.section('what-has-been-observed') : []),
    p.row('cost', words.cost, record.costs.length ? p.section('costs-and-returns') : []),
    p.row('power', words.power, record.needs.power ? p.ids('power', [record.needs.power]) : []),
    p.row('water', words.water, record.needs.water ? p.ids('water', [record.needs.water]) : []),
    p.row('skill', words.skill, p.value(record.needs.skillDays)),
    p.row('crew', words.crew, p.value(record.needs.crew)),
    p.row('workshop', words.localBuild, record.needs.localBuild ? p.ids('localBuild', [record.needs.localBuild]) : []),
    p.row('places', words.places, p.countries(record.adoption.places)),
    p.row(
      'persistence',
      words.persistence,
      record.adoption.persistence ? p.ids('persistence', [record.adoption.persistence]) : [],
    ),
    ...p.grades(record),
  ];
};

const PANELS: PanelOf = {
  alternatives: practicePanel,
  technologies: practicePanel,
  markets(record, p) {
    const words = p.words.market;
    return [
      ...(record.route ? [p.row('route', words.route, p.ids('marketRoute', [record.route]))] : []),
      p.row('who-pays', words.whoPays, p.note('whoPays')),
      p.row('mercury', words.mercuryRule, p.note('mercuryRule')),
      p.row('must-show', words.mustShow, p.note('mustShow')),
      p.row('cost', words.costToEnter, p.eachOr('costs-and-returns', record.costToEnter)),
      p.row('pays', words.pays, p.eachOr('costs-and-returns', record.pays)),
      p.row('volume', words.volume, p.eachOr('what-has-been-observed', record.volume)),
      p.row('places', words.operatesIn, p.countries(record.operatesIn)),
      ...p.grades(record),
      p.row('as-of', fill(words.asOf, { date: p.date(record.asOf) }), [[]]),
    ];
  },
  action(record, p) {
    const words = p.words.measure;
    return [
      p.row('objective', words.objective, p.note('objective')),
      p.row('lead-body', words.leadBody, p.note('leadBody')),
      p.row(
        'indicators',
        words.indicators,
        record.indicators.flatMap(({ id, unit }) =>
          p
            .note(`indicator.${id}`)
            .map((name) => [
              ...name,
              ...p.text(` (${p.unit(unit)}). ${p.colon(words.verification)} `),
              ...p.note(`verification.${id}`).flat(),
            ]),
        ),
      ),
      p.row('time', words.monthsToEffect, p.value(record.monthsToEffect)),
      p.row('cost', words.costs, p.each(record.costs)),
      p.row('warning', words.unintended, p.notesOrNoneFound('unintended', record.unintended)),
      p.row(
        'places',
        words.countryExamples,
        record.countryExamples.map(({ iso3, facts }) => [...p.countries([iso3]).flat(), ...p.facts(facts)]),
      ),
    ];
  },
  hazards(record, p) {
    return [
      p.row('hazards', p.words.glance.hazards, p.ids('hazard', record.hazards)),
      p.row('who', p.words.danger.whoIsHurt, p.note('whoIsHurt')),
    ];
  },
  pathways(record, p) {
    const words = p.words.pathway;
    return [
      p.row('start', words.start, p.ids('currentPractice', [record.start])),
      p.row('mercury', words.endState, p.ids('mercuryOutcome', [record.endState])),
    ];
  },
  cases(record, p) {
    const words = p.words.case;
    const period = [
      ...(record.from ? [fill(words.from, { date: p.date(record.from) })] : []),
      ...(record.to ? [fill(words.until, { date: p.date(record.to) })] : []),
    ].join(' ');
    return [
      p.row('places', words.place, p.countries([record.place])),
      p.row('time', words.period, period ? [p.text(period)] : []),
      p.row('material', words.material, p.ids('material', record.material)),
      p.row('practices', words.practices, p.pages(record.practices)),
      p.row(
        'recovery',
        words.measure,
        record.beforeAfter.map(({ measure, before, after }) => [
          ...p.ids('measure', [measure]).flat(),
          ...(before ? [...p.text(`; ${p.colon(words.before)} `), ...p.values([before])] : []),
          ...(after ? [...p.text(`; ${p.colon(words.after)} `), ...p.values([after])] : []),
        ]),
      ),
      p.row('persistence', words.stillInUse, record.persistence ? p.ids('persistence', [record.persistence]) : []),
      p.row('warning', words.failed, p.notesOrNoneFound('failed', record.failed)),
      p.row('lessons', words.lessons, p.notes('lesson', record.lessons)),
    ];
  },
  guides: () => [],
  sections: () => [],
  countries(record, p) {
    const words = p.words.country;
    return [
      p.row('notification', words.notification, record.notified ? [p.facts([record.notified])] : []),
      p.row(
        'plan',
        words.plan,
        record.plan ? [[...p.text(words.planStatus[record.plan.status]), ...p.facts(record.plan.facts)]] : [],
      ),
      p.row(
        'mercury',
        words.baseline,
        record.baseline.map(({ id, value }) => p.values([value], `baseline.${id}`)),
      ),
      p.row('target', words.target, p.each(record.targets)),
    ];
  },
};
