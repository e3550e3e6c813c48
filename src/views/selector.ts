import { href } from '../config/urls.ts';
import { currentPracticesOf, isPractice, type PracticePage } from '../domain/combining.ts';
import { pageId, type AnyPage } from '../domain/content.ts';
import type { Catalogue, LocatedFact } from '../domain/catalogue.ts';
import type { Inline } from '../domain/prose.ts';
import { SCALE_FROM, VOCABULARY, type VocabularyId } from '../domain/vocabulary.ts';
import { fill } from '../i18n/fill.ts';
import { messages } from '../i18n/messages.ts';
import { withColon } from '../i18n/punctuation.ts';
import { formatQuantity } from '../i18n/quantity.ts';
import { SELECTOR, type SelectorWords } from '../i18n/selector.ts';
import { label } from '../i18n/vocabulary.ts';
import { citations } from '../markdown/cites.ts';
import { authorYear } from '../outputs/citation.ts';
import { plainWords } from '../outputs/plainWords.ts';
import { explain, type Evidence, type Line, type ShownPractice, type Telling } from '../tools/selector/explain.ts';
import type { Profile } from '../tools/selector/profile.ts';
import {
  MEANS_USD,
  QUESTIONS,
  QUESTION_IDS,
  UNKNOWN,
  type Answer,
  type Question,
} from '../tools/selector/questions.ts';
import { VERDICTS, worst, type Verdict } from '../tools/selector/select.ts';
import { decisionTree, type Condition, type Leaf } from '../tools/selector/tree.ts';
import { bestText, pageLink, pageLinks, type PageLink, type ViewContext } from './context.ts';
import { scaleBands, scaleRefs } from '../domain/scale.ts';
import { sourceLink } from './sourceLinks.ts';

/** Where a reader tells the ore, tests, and goes when nothing fits. */
const KNOW_YOUR_ORE = 'guides/know-your-ore';
const TEST_FIRST = [KNOW_YOUR_ORE, 'guides/test-two-methods'];
const FALLBACK = ['alternatives/selling-ore-or-concentrate', 'alternatives/mercury-free-centre'];
const SCREENING = 'technologies/screening';

/** Where one stands today: what to stop, and the ways that begin there. */
export interface Today {
  stop: PageLink[];
  pathways: PageLink[];
}

export interface SelectorView {
  words: SelectorWords;
  lines: Telling['lines'];
  questions: { id: Question; label: string; help?: PageLink; answers: { id: string; label: string }[] }[];
  practices: ShownPractice[];
  today: Partial<Record<Answer<'today'>, Today>>;
  testFirst: PageLink[];
  fallback: PageLink[];
  /** The decision tree, a sheet for each material. */
  sheets: { href: string; label: string }[];
}

/** The selector in one language. */
export function selectorView(context: ViewContext): SelectorView {
  const { language, catalogue } = context;
  const words = SELECTOR[language];
  const { glance } = messages(language);
  const help = pageLinks(context, [KNOW_YOUR_ORE])[0];
  return {
    words,
    lines: { scale: glance.scale, water: glance.water, power: glance.power, price: glance.cost },
    questions: QUESTION_IDS.map((id) => ({
      id,
      label: words.questions[id],
      ...(help && (id === 'material' || id === 'goldSize') ? { help } : {}),
      answers: QUESTIONS[id].map((answer) => ({ id: answer, label: answerName(context, id, answer) })),
    })),
    practices: candidates(catalogue).map((page) => shown(page, context)),
    today: Object.fromEntries(VOCABULARY.currentPractice.map((id) => [id, todayOf(id, context)])),
    testFirst: pageLinks(context, TEST_FIRST),
    fallback: pageLinks(context, FALLBACK),
    sheets: QUESTIONS.material.map((id) => ({
      href: sheetHref(context, id),
      label: answerName(context, 'material', id),
    })),
  };
}

/** A sheet of the decision tree: what fits one material, by the size of the gold. */
export interface SheetView {
  words: SelectorWords;
  material: string;
  leaves: { sizes: string; groups: { verdict: Verdict; heading: string; practices: SheetPractice[] }[] }[];
  today: (Today & { label: string })[];
  testFirst: PageLink[];
  fallback: PageLink[];
  sheets: SelectorView['sheets'];
}

interface SheetPractice extends Pick<ShownPractice, 'title' | 'href' | 'lang' | 'tags'> {
  lines: Line[];
}

/** The sheet of the decision tree for one material. */
export function sheetView(material: Answer<'material'>, context: ViewContext): SheetView {
  const { words, lines, practices, today, testFirst, fallback, sheets } = selectorView(context);
  const answer = (question: Question, id: string) => answerName(context, question, id);
  const telling = { words, lines, answer };
  const byId = new Map(practices.map((practice) => [practice.id, practice]));
  const branch = decisionTree(practices).find((one) => one.material === material)!;

  function practiceOf(choice: Leaf['choices'][number], goldSize: string): SheetPractice {
    const practice = byId.get(choice.id)!;
    const answers = { material, goldSize } as Record<Question, string>;
    const decided = choice.reasons.map((reason) => ({ ...reason, answer: answers[reason.question] }));
    const isOut = worst(choice.reasons) === 'no';
    const conditions = isOut ? [] : choice.conditions.flatMap((one) => conditionLines(practice, one, telling));
    const { title, href: to, lang, tags } = practice;
    return {
      title,
      href: to,
      ...(lang ? { lang } : {}),
      tags,
      lines: [...explain(practice, decided, telling), ...conditions],
    };
  }

  return {
    words,
    material: answer('material', material),
    leaves: branch.leaves.map(({ goldSizes, choices }) => ({
      sizes: goldSizes.map((size) => answer('goldSize', size)).join(' · '),
      groups: VERDICTS.map((verdict) => ({
        verdict,
        heading: words.verdicts[verdict],
        practices: choices
          .filter((choice) => choice.verdict === verdict)
          .map((choice) => practiceOf(choice, goldSizes[0]!)),
      })).filter(({ practices: found }) => found.length > 0),
    })),
    today: Object.entries(today)
      .filter(([, { stop, pathways }]) => stop.length + pathways.length > 0)
      .map(([id, one]) => ({ ...one, label: answer('today', id) })),
    testFirst,
    fallback,
    sheets,
  };
}

/** A condition in words; "if …" stands before it where only some answers bring it. */
function conditionLines(
  practice: ShownPractice,
  { question, reason, answers }: Condition,
  telling: Telling & Pick<SelectorView, 'words'>,
): Line[] {
  const named = answers.filter((answer) => answer !== UNKNOWN);
  const always = named.length === QUESTIONS[question].length - 1;
  const own = question === 'water' || question === 'power' || question === 'means';
  return explain(practice, [{ question, reason, answer: named[0] ?? UNKNOWN }], {
    ...telling,
    answer: () => named.map((answer) => telling.answer(question, answer)).join(', '),
  }).map((line) =>
    always || own || named.length === 0 || question === 'today'
      ? line
      : {
          ...line,
          text: fill(telling.words.when, {
            answers: named.map((answer) => telling.answer(question, answer)).join(', '),
            reason: line.text,
          }),
        },
  );
}

/** The address of a sheet of the decision tree. */
function sheetHref({ language }: Pick<ViewContext, 'language'>, material: Answer<'material'>): string {
  return href(`${language}/choose/${material}/`);
}

/**
 * What the selector can answer with: every alternative, and the technologies that change what becomes of the mercury.
 * The others are named by the pages that need them.
 */
function candidates({ pages }: Catalogue): PracticePage[] {
  return pages.filter(
    (page): page is PracticePage =>
      isPractice(page) &&
      page.record.status === 'published' &&
      (page.collection === 'alternatives' || page.record.mercuryOutcome !== 'no-direct-effect'),
  );
}

/** What the rules need to know of a practice. */
function profileOf(page: PracticePage, catalogue: Catalogue): Profile {
  const { record } = page;
  const { water, power } = record.needs;
  const usd = lowestPrice(record, catalogue)?.usd;
  return {
    id: pageId(page),
    stages: record.processStage,
    suited: record.material.suited,
    unsuited: record.material.unsuited,
    goldSize: record.goldSize,
    scale: scaleBands(record.scale, catalogue),
    ...(water === undefined ? {} : { water }),
    ...(power === undefined ? {} : { power }),
    ...(usd === undefined ? {} : { usd }),
    replaces: record.replaces,
    neverWith: record.notWith.flatMap((id) => currentPracticesOf(catalogue.page(id))),
    mercuryOutcome: record.mercuryOutcome,
    certainty: record.evidence.certainty,
    together: record.kind === 'organisation' && record.processStage[0] !== 'leaching',
    screensFirst: record.needsBefore.includes(SCREENING),
    interim: record.exit !== undefined,
  };
}

/** The profiles of everything that the selector can answer with. */
export function profiles(catalogue: Catalogue): Profile[] {
  return candidates(catalogue).map((page) => profileOf(page, catalogue));
}

/** The lowest equipment price in USD, with the value and the note that tell what it is for. */
function lowestPrice({ costs }: PracticePage['record'], catalogue: Catalogue) {
  const prices = costs
    .filter(({ what }) => what === 'equipment')
    .flatMap(({ id, values }) => values.map((ref) => ({ note: `cost.${id}`, value: catalogue.value(ref)! })))
    .filter(({ value }) => value.unit === 'USD')
    .map((price) => ({ ...price, usd: price.value.value ?? price.value.low ?? Infinity }));
  return prices.sort((a, b) => a.usd - b.usd)[0];
}

function shown(page: PracticePage, context: ViewContext): ShownPractice {
  const { catalogue, language } = context;
  const { record } = page;
  const link = pageLink(context, page);
  const price = lowestPrice(record, catalogue);
  const { notKnown } = messages(language).glance;
  const named = <F extends 'material' | 'goldSize' | 'scale'>(facet: F, ids: readonly VocabularyId<F>[]) =>
    ids.map((id) => label(language, facet, id)).join(', ') || notKnown;
  const [exit] = record.exit === undefined ? [] : pageLinks(context, [record.exit]);
  const figure = price && formatQuantity(language, price.value);
  const profile = profileOf(page, catalogue);
  return {
    ...profile,
    title: link.title,
    href: link.href,
    ...(link.lang ? { lang: link.lang } : {}),
    tags: [
      label(language, 'mercuryOutcome', record.mercuryOutcome),
      `${withColon(language, messages(language).glance.certainty)} ${label(language, 'certainty', record.evidence.certainty)}`,
    ],
    names: {
      suited: named('material', profile.suited),
      sizes: named('goldSize', profile.goldSize),
      bands: named('scale', profile.scale),
      water: profile.water ? label(language, 'water', profile.water) : notKnown,
      power: profile.power ? label(language, 'power', profile.power) : notKnown,
      price: figure ? [figure.text, figure.nature && `(${figure.nature})`].filter(Boolean).join(' ') : notKnown,
      exit: exit?.title ?? notKnown,
    },
    ...(price ? { priceNote: price.note } : {}),
    evidence: evidenceOf(page, context, price?.value.fact),
  };
}

/** The notes that stand behind the reasons, with the sources that they cite. */
function evidenceOf(page: PracticePage, context: ViewContext, priceFact?: LocatedFact): Record<string, Evidence> {
  const { text, language } = bestText(page, context.language);
  const price = lowestPrice(page.record, context.catalogue)?.note;
  const wanted = /^(?:suited|unsuited|notWith)\./;
  const notes = Object.entries(text.notes).filter(([key]) => wanted.test(key) || key === price);
  const scale = scaleRefs(page.record.scale).flatMap((ref) => context.catalogue.value(ref)?.fact ?? []);
  return {
    ...Object.fromEntries(notes.map(([key, note]) => [noteKey(page, key, context), { ...said(note, language) }])),
    ...(scale.length > 0 ? { scale: { sources: sourcesOf(scale) } } : {}),
  };

  function said(note: Inline[], inLanguage: typeof language): Evidence {
    const facts = citations(note).flatMap((cited) =>
      cited.kind === 'fact' ? (context.catalogue.fact(cited.fact) ?? []) : [],
    );
    return {
      words: plainWords(note, { ...context, language: inLanguage }),
      ...(inLanguage === context.language ? {} : { lang: inLanguage }),
      sources: sourcesOf(priceFact && facts.length === 0 ? [priceFact] : facts),
    };
  }

  function sourcesOf(facts: readonly LocatedFact[]): Evidence['sources'] {
    const byKey = new Map(facts.map((fact) => [fact.sourceKey, fact]));
    return [...byKey.values()].map((fact) => ({
      label: authorYear(fact.source, context.language),
      ...sourceLink(context, fact.sourceKey, fact.id),
    }));
  }
}

/** A note on what must never be combined goes by the practice of today that it is about. */
function noteKey(page: PracticePage, key: string, { catalogue }: ViewContext): string {
  if (!key.startsWith('notWith.')) return key;
  const other = page.record.notWith.find((id) => key === `notWith.${id.split('/')[1]}`);
  const [today] = currentPracticesOf(other === undefined ? undefined : catalogue.page(other));
  return today ? `notWith.${today}` : key;
}

function todayOf(id: VocabularyId<'currentPractice'>, context: ViewContext): Today {
  const { pages } = context.catalogue;
  const links = (test: (page: AnyPage) => boolean) => pages.filter(test).map((page) => pageLink(context, page));
  return {
    stop: links(
      (page) =>
        page.collection === 'hazards' &&
        page.record.worstPractice.length === 1 &&
        currentPracticesOf(page).includes(id),
    ),
    pathways: links((page) => page.collection === 'pathways' && page.record.start === id),
  };
}

/** An answer in words, with the bounds of the bands that are ours. */
function answerName({ language }: Pick<ViewContext, 'language'>, question: Question, answer: string): string {
  const words = SELECTOR[language];
  if (answer === UNKNOWN) return words.unknown;
  const usd = (value: number) => formatQuantity(language, { value, unit: 'USD' }).text;
  switch (question) {
    case 'clay':
      return words.clay[answer as keyof typeof words.clay];
    case 'means': {
      const id = answer as keyof typeof words.means;
      return id === 'partner' ? words.means.partner : fill(words.means[id], { usd: usd(MEANS_USD[id]) });
    }
    case 'scale': {
      const band = answer as VocabularyId<'scale'>;
      return `${label(language, 'scale', band)} (${bandText(language, band)})`;
    }
    case 'today':
      return label(language, 'currentPractice', answer as VocabularyId<'currentPractice'>);
    default:
      return label(language, question, answer as never);
  }
}

/** The bounds of a band in t/d. */
function bandText(language: ViewContext['language'], band: VocabularyId<'scale'>): string {
  const low = SCALE_FROM[band];
  const next = VOCABULARY.scale[VOCABULARY.scale.indexOf(band) + 1];
  const unit = 't/d';
  if (next === undefined) return formatQuantity(language, { value: low, unit, bound: 'at-least' }).text;
  const high = SCALE_FROM[next];
  return formatQuantity(language, low === 0 ? { value: high, unit, bound: 'below' } : { low, high, unit }).text;
}
