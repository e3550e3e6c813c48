import type { Language } from '../../src/config/locales.ts';
import { buildCatalogue, languagesOf, type Catalogue } from '../../src/domain/catalogue.ts';
import { pageId, type AnyPage, type Content, type PageText } from '../../src/domain/content.ts';
import { gradedRecord, isSurer } from '../../src/domain/grades.ts';
import { walk, type Block, type Component, type Inline, type ProseNode } from '../../src/domain/prose.ts';
import { recordReferences } from '../../src/domain/references.ts';
import { source as sourceSchema, type Source, type Value } from '../../src/domain/schema/source.ts';
import { isUnit, UNITS, type Unit } from '../../src/domain/units.ts';
import type { KeyPath } from '../../src/domain/validate.ts';
import { VOCABULARY } from '../../src/domain/vocabulary.ts';
import { formatQuantity } from '../../src/i18n/quantity.ts';
import { citations, links, terms } from '../../src/markdown/cites.ts';
import { splitSections } from '../../src/markdown/sections.ts';
import { checkCatalogue } from '../../src/rules/check.ts';

/** One mistake put into the content, and whether anything turns red. */
export interface Mutant {
  kind: string;
  /** Where, and what was changed to what. */
  about: string;
  isCaught(): boolean;
}

/** Numbers from 0 up to 1 that are the same for the same seed (Mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

/** Quantities as somebody might type them: `#` stands for a number. */
const TYPED: Readonly<Record<Language, readonly string[]>> = {
  en: [
    '# %',
    '#%',
    '# kg',
    '#–# g',
    '# to # days',
    '1 in 5',
    'one in five',
    'USD #',
    '$#',
    '3:1',
    '#×',
    'ten-fold',
    '1,200 t',
    '1.200 t',
    '1 200 t',
    '½',
    '٤٥ %',
    '４５ %',
    '10³ g',
    'half of it',
    'twice as much',
    'a third of it',
    'two kilograms',
    'three small mines',
    'for an hour',
    'about # people',
    'more than #',
    '# g per t',
    '# g/t',
    'a dozen mines',
    'thousands of miners',
    'sixty per cent',
  ],
  es: [
    '# %',
    '#%',
    '# kg',
    'entre # y # g',
    'de # a # días',
    '1 de cada 5',
    'una de cada cinco',
    '# dólares',
    '3:1',
    '1.200 t',
    '1 200 t',
    '½',
    'la mitad',
    'el doble',
    'un tercio',
    'dos kilos',
    'tres minas pequeñas',
    'media hora',
    'unas # personas',
    '# g por t',
    'una docena',
    'miles de mineros',
    'sesenta por ciento',
  ],
  fr: [
    '# %',
    '#%',
    '# kg',
    'entre # et # g',
    'de # à # jours',
    '1 sur 5',
    'une femme sur cinq',
    '# dollars',
    '3:1',
    '1 200 t',
    '½',
    'la moitié',
    'le double',
    'un tiers du total',
    'deux kilos',
    'trois petites mines',
    'une demi-heure',
    'environ # personnes',
    '# g par t',
    'une douzaine',
    'des milliers',
    'soixante pour cent',
  ],
  pt: [
    '# %',
    '#%',
    '# kg',
    'entre # e # g',
    'de # a # dias',
    '1 em cada 5',
    'uma em cada cinco',
    '# dólares',
    '3:1',
    '1.200 t',
    '½',
    'a metade',
    'o dobro',
    'um terço',
    'dois quilos',
    'três minas pequenas',
    'meia hora',
    'cerca de # pessoas',
    '# g por t',
    'uma dúzia',
    'milhares',
    'sessenta por cento',
  ],
  id: [
    '#%',
    '# %',
    '# kg',
    'antara # dan # g',
    '# sampai # hari',
    '1 dari 5',
    'satu dari lima',
    '# dolar',
    '3:1',
    '1.200 t',
    '½',
    'setengahnya setengah',
    'dua kali lipat',
    'sepertiga',
    'dua kilogram',
    'tiga tambang kecil',
    'selama satu jam',
    'sekitar # orang',
    '# g per t',
    'selusin',
    'ribuan penambang',
    'enam puluh persen',
  ],
  sw: [
    'asilimia #',
    '#%',
    'kilo #',
    'kati ya # na # g',
    'siku # hadi #',
    '1 kati ya 5',
    'mmoja kati ya watano',
    'dola #',
    '3:1',
    '1,200 t',
    '½',
    'nusu',
    'mara mbili',
    'theluthi',
    'kilo mbili',
    'migodi midogo mitatu',
    'saa moja',
    'watu # hivi',
    'g # kwa t',
    'dazeni',
    'maelfu ya watu',
    'asilimia sitini',
  ],
};

/** Every mutant of the content; the same for the same content and seed. */
export function* mutants(content: Content, random: () => number): Generator<Mutant> {
  const catalogue = buildCatalogue(content, { drafts: true });
  for (const page of content.pages) {
    yield* recordMutants(page, catalogue, random);
    for (const language of languagesOf(page))
      yield* textMutants(inLanguage(page, language), language, catalogue, random);
  }
  for (const [key, source] of Object.entries(content.sources)) yield* sourceMutants(key, source, random);
}

// Pages

function* textMutants(
  page: AnyPage,
  language: Language,
  catalogue: Catalogue,
  random: () => number,
): Generator<Mutant> {
  const text = page.texts[language]!;
  const judge = judgeOf(page, catalogue);
  const mutant = (kind: string, what: string, change: (copy: PageText) => void): Mutant => ({
    kind,
    about: `${pageId(page)}/${language}: ${what}`,
    isCaught() {
      const copy = structuredClone(text);
      change(copy);
      return judge({ ...page, texts: { ...page.texts, [language]: copy } } as AnyPage);
    },
  });
  const typed = () => pick(random, TYPED[language]).replaceAll('#', () => String(2 + Math.floor(random() * 97)));

  for (const field of ['title', 'summary'] as const) {
    const words = typed();
    yield mutant(
      `quantity typed into the ${field}`,
      words,
      (copy) => (copy[field] = inserted(copy[field], words, random)),
    );
  }
  for (const key of Object.keys(text.notes)) {
    const words = typed();
    const at = random();
    yield mutant('quantity typed into a note', `${key}: ${words}`, (copy) => insertInto(copy.notes[key]!, words, at));
  }
  const { intro, sections } = splitSections(text.body);
  for (const [index, blocks] of [intro, ...sections.map((section) => section.blocks)].entries()) {
    if (textNodes(blocks).length === 0) continue;
    for (let count = 0; count < 3; count++) {
      const words = typed();
      const at = random();
      yield mutant('quantity typed into a section', `${index}: ${words}`, (copy) => {
        const parts = splitSections(copy.body);
        insertInto(index === 0 ? parts.intro : parts.sections[index - 1]!.blocks, words, at);
      });
    }
  }

  const trees = (one: PageText): ProseNode[][] => [...Object.values(one.notes), one.body];
  const every = (one: PageText) => trees(one).flatMap((tree) => [...walk(tree)]);
  for (const [index, node] of every(text).entries()) {
    if (node.type === 'component' && node.name === 'Fact') {
      const { id = '', value: key } = node.attributes;
      const value = catalogue.value(key === undefined ? id : `${id}#${key}`);
      if (value?.value === undefined && value?.low === undefined) continue;
      const retyped = (kind: string, quantity: Value) => {
        const words = formatQuantity(language, quantity).text;
        return mutant(kind, words, (copy) => replace(every(copy)[index]!, [{ type: 'text', value: words }]));
      };
      yield retyped('fact retyped with another figure', { ...value, ...otherFigure(value, random) });
      if (value.bound) yield retyped('fact retyped without its bound', { ...value, bound: undefined });
      else yield retyped('fact retyped with a bound', { ...value, bound: pick(random, VOCABULARY.bound) });
      yield retyped('fact retyped in another unit', { ...value, unit: otherUnit(value.unit as Unit, random) });
      if (language !== page.record.original) yield retyped('fact retyped in a translation', value);
      const figure = formatQuantity(language, value).figure;
      const doubled = pick(random, ['kg', '%', 'µg/m³']);
      yield mutant('unit typed behind a fact', `${figure} ${doubled}`, (copy) => {
        replace(every(copy)[index]!, [structuredClone(node), { type: 'text', value: ` ${doubled}` }]);
      });
    }
    if (node.type === 'component' && node.name === 'Derived') {
      const how = node.attributes['how']!;
      if (!/\d/.test(how)) continue;
      const other = how.replace(/\d+/, (factor) => factor + '0');
      yield mutant('factor of Derived changed', `${how} to ${other}`, (copy) => {
        (every(copy)[index] as Component).attributes['how'] = other;
      });
    }
    if (node.type === 'text') {
      for (const { 0: year, index: at } of node.value.matchAll(/(?<![\d\p{L}])(?:19|20)\d\d(?!\d)/gu)) {
        const other = String(Number(year) + pick(random, [-9, -3, -2, -1, 1, 2, 3, 9, 10]));
        yield mutant('year changed', `${year} to ${other}`, (copy) => {
          const words = every(copy)[index] as Extract<Inline, { type: 'text' }>;
          words.value = words.value.slice(0, at) + other + words.value.slice(at + 4);
        });
      }
    }
  }
}

/**
 * Tells whether a changed page has an error that the page itself has not. Around it stands only what it names, and
 * the further values, so that thousands of changes can be judged.
 */
function judgeOf(page: AnyPage, catalogue: Catalogue, further: readonly string[] = []): (changed: AnyPage) => boolean {
  const { content } = catalogue;
  const trees = Object.values(page.texts).flatMap((text) => [...Object.values(text.notes), text.body]);
  const cited = trees.flatMap((tree) => citations(tree));
  const refs = [...recordReferences(page.collection, page.record).map(({ ref }) => ref), ...further];
  const named = new Set([...refs, ...trees.flatMap((tree) => links(tree)).map(({ to }) => to.split('#')[0]!)]);
  const concepts = new Set([
    ...trees.flatMap((tree) => terms(tree)).map(({ id }) => id),
    ...[...named].map((to) => to.replace(/^glossary\//, '')),
  ]);
  const idOf = (ref: string) => catalogue.fact(ref.split('#')[0]!)?.id ?? [];
  const spoken = [...cited.map((one) => (one.kind === 'fact' ? one.fact : '')), ...refs].flatMap(idOf);
  const conflicts = Object.fromEntries(
    spoken.flatMap((id) => catalogue.conflictsOf(id)).map(({ id, conflict }) => [id, conflict]),
  );
  const facts = new Set([...spoken, ...Object.values(conflicts).flatMap((conflict) => conflict.facts.flatMap(idOf))]);
  const sources = new Set([
    ...[...facts].map((id) => catalogue.fact(id)!.sourceKey),
    ...cited.flatMap((one) => (one.kind === 'source' ? (catalogue.source(one.source)?.key ?? []) : [])),
  ]);
  const around: Content = {
    pages: content.pages
      .filter((other) => pageId(other) !== pageId(page) && named.has(pageId(other)))
      .map(withoutTexts),
    sources: Object.fromEntries(
      [...sources].map((key) => {
        const source = content.sources[key]!;
        return [key, { ...source, facts: source.facts.filter(({ id }) => facts.has(id)) }];
      }),
    ),
    conflicts,
    glossary: Object.fromEntries(Object.entries(content.glossary).filter(([id]) => concepts.has(id))),
    gaps: {},
  };
  const errors = (one: AnyPage) => errorsOf({ ...around, pages: [...around.pages, one] });
  const before = errors(page);
  return (changed) => [...errors(changed)].some((error) => !before.has(error));
}

function withoutTexts(page: AnyPage): AnyPage {
  return { ...page, texts: {} };
}

/** A page with its original and one more language. */
function inLanguage(page: AnyPage, language: Language): AnyPage {
  const { original } = page.record;
  return { ...page, texts: { [original]: page.texts[original], [language]: page.texts[language] } } as AnyPage;
}

function errorsOf(content: Content): Set<string> {
  const issues = checkCatalogue(buildCatalogue(content, { drafts: true }), () => ({ line: 1, column: 1 }), new Set());
  return new Set(
    issues.filter((one) => one.severity === 'error').map((one) => `${one.file} ${one.rule} ${one.message}`),
  );
}

function textNodes(nodes: readonly ProseNode[]): Extract<Inline, { type: 'text' }>[] {
  return [...walk(nodes)].filter((node) => node.type === 'text');
}

function insertInto(nodes: readonly (Block | Inline)[], words: string, at: number): void {
  const all = textNodes(nodes);
  const node = all[Math.floor(at * all.length)];
  if (node) node.value = inserted(node.value, words, () => at);
}

/** Words put between two words of a text. */
function inserted(text: string, words: string, random: () => number): string {
  const gaps = [...text.matchAll(/\s/g)].map(({ index }) => index);
  const gap = gaps.length ? pick(random, gaps) : text.length;
  return `${text.slice(0, gap)} ${words} ${text.slice(gap)}`;
}

/** Puts words in the place of a node. */
function replace(node: ProseNode, children: Inline[]): void {
  Object.assign(node, { type: 'emphasis', children });
}

// Records

function* recordMutants(page: AnyPage, catalogue: Catalogue, random: () => number): Generator<Mutant> {
  const all = catalogue.facts
    .filter(({ status }) => status === 'confirmed')
    .flatMap((fact) => fact.values.map((value) => ({ ref: `${fact.id}#${value.key}`, unit: value.unit })))
    .filter((one): one is { ref: string; unit: Unit } => one.unit !== undefined && isUnit(one.unit));
  yield* gradeMutants(page, catalogue);
  for (const { kind, ref, path, dimensions } of recordReferences(page.collection, page.record)) {
    const unit = catalogue.value(ref)?.unit;
    if (kind !== 'value' || unit === undefined || !isUnit(unit)) continue;
    const { dimension } = UNITS[unit];
    const mutant = (name: string, other: string): Mutant => ({
      kind: `record: ${name}`,
      about: `${pageId(page)} ${path.join('.')} (${dimensions.join(', ') || 'any dimension'}): ${ref} to ${other}`,
      isCaught: () => judgeOf(page, catalogue, [other])(withRecord(page, path, other)),
    });
    const others = all.filter((one) => one.ref !== ref);
    for (const same of [false, true]) {
      const choice = others.filter((one) => (UNITS[one.unit].dimension === dimension) === same);
      if (choice.length === 0) continue;
      yield mutant(`value of ${same ? 'the same' : 'another'} dimension`, pick(random, choice).ref);
    }
    yield mutant('key mistyped', `${ref}x`);
  }
}

/** Grades and effects as somebody might make them better than they are. */
function* gradeMutants(page: AnyPage, catalogue: Catalogue): Generator<Mutant> {
  const record = gradedRecord(page);
  if (!record) return;
  const promoted = (name: string, path: KeyPath, from: string, to: string): Mutant => ({
    kind: `record: ${name} promoted`,
    about: `${pageId(page)} ${path.join('.')}: ${from} to ${to}`,
    isCaught: () => judgeOf(page, catalogue)(withRecord(page, path, to)),
  });
  const { certainty } = record.evidence;
  for (const better of VOCABULARY.certainty.filter((one) => isSurer(one, certainty))) {
    const step = VOCABULARY.certainty.indexOf(certainty) - VOCABULARY.certainty.indexOf(better) === 1;
    yield promoted(`grade${step ? ' one step' : ''}`, ['evidence', 'certainty'], certainty, better);
  }
  const ranked = VOCABULARY.effect.filter((one) => one !== 'unknown');
  for (const [index, { effect }] of record.effects.entries()) {
    const better = effect === 'unknown' ? 'likely-beneficial' : ranked[ranked.indexOf(effect) - 1];
    for (const to of new Set([better, 'beneficial'])) {
      if (to === undefined || to === effect) continue;
      const name = to === 'beneficial' ? 'effect to beneficial' : 'effect';
      yield promoted(name, ['effects', index, 'effect'], effect, to);
    }
  }
}

/** A page with something else at a place of its record. */
function withRecord(page: AnyPage, path: KeyPath, other: unknown): AnyPage {
  const record = structuredClone(page.record) as unknown as Record<string | number, unknown>;
  const parent = path.slice(0, -1).reduce((at, step) => at[step] as typeof record, record);
  parent[path.at(-1)!] = other;
  return { ...page, record } as unknown as AnyPage;
}

// Sources

function* sourceMutants(key: string, source: Source, random: () => number): Generator<Mutant> {
  const judge = (changed: Source): boolean => {
    if (!sourceSchema.safeParse(changed).success) return true;
    const before = errorsOf({ pages: [], sources: { [key]: source }, conflicts: {}, glossary: {}, gaps: {} });
    const after = errorsOf({ pages: [], sources: { [key]: changed }, conflicts: {}, glossary: {}, gaps: {} });
    return [...after].some((error) => !before.has(error));
  };
  for (const [f, fact] of source.facts.entries()) {
    for (const [v, value] of fact.values.entries()) {
      if (value.text !== undefined) continue;
      const mutant = (kind: string, change: Partial<Value>): Mutant => ({
        kind: `source: ${kind}`,
        about: `${fact.id}#${value.key} ${JSON.stringify(change)}`,
        isCaught() {
          const copy = structuredClone(source);
          Object.assign(copy.facts[f]!.values[v]!, change);
          return judge(copy);
        },
      });
      for (const field of ['value', 'low', 'high'] as const) {
        const number = value[field];
        if (number === undefined) continue;
        yield mutant('digit', { [field]: otherDigit(number, random) });
        if (number !== 0) yield mutant('ten times', { [field]: number * 10 });
        if (number !== 0) yield mutant('a tenth', { [field]: number / 10 });
      }
      if (value.low !== value.high) yield mutant('low and high swapped', { low: value.high, high: value.low });
      const unit = value.unit as Unit;
      yield mutant('another unit of the same dimension', { unit: otherUnit(unit, random, true) });
      yield mutant('a unit of another dimension', { unit: otherUnit(unit, random, false) });
      if (value.bound) yield mutant('bound dropped', { bound: undefined });
      yield mutant(value.bound ? 'bound changed' : 'bound added', {
        bound: pick(
          random,
          VOCABULARY.bound.filter((bound) => bound !== value.bound),
        ),
      });
      if (value.year !== undefined) yield mutant('year', { year: value.year + pick(random, [-2, -1, 1, 2]) });
    }
  }
}

function otherFigure({ value, low, high }: Value, random: () => number): Partial<Value> {
  if (value !== undefined) return { value: otherDigit(value, random) };
  const [one, other] = [otherDigit(low!, random), high!];
  return { low: Math.min(one, other), high: Math.max(one, other) };
}

/** A number with one of its digits changed. */
function otherDigit(number: number, random: () => number): number {
  const digits = String(number);
  const places = [...digits.matchAll(/\d/g)].map(({ index }) => index);
  for (;;) {
    const place = pick(random, places);
    const other = Number(digits.slice(0, place) + Math.floor(random() * 10) + digits.slice(place + 1));
    if (other !== number) return other;
  }
}

function otherUnit(unit: Unit, random: () => number, same?: boolean): Unit {
  const units = (Object.keys(UNITS) as Unit[]).filter(
    (other) => other !== unit && (same === undefined || (UNITS[other].dimension === UNITS[unit].dimension) === same),
  );
  return pick(random, units);
}
