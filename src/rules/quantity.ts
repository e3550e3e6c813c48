import type { Language } from '../config/locales.ts';
import type { Catalogue, LocatedFact } from '../domain/catalogue.ts';
import type { AnyPage } from '../domain/content.ts';
import { evaluate } from '../domain/derived.ts';
import { conversion } from '../domain/measures.ts';
import { walk, type Component } from '../domain/prose.ts';
import { numberFinder, PRINTED, yearsIn, type Found } from '../domain/quantities.ts';
import type { Value } from '../domain/schema/source.ts';
import { isUnit, UNITS, type Dimension } from '../domain/units.ts';
import type { VocabularyId } from '../domain/vocabulary.ts';
import { NUMBER_WORDS } from '../i18n/numberWords.ts';
import { formatQuantity } from '../i18n/quantity.ts';
import { label } from '../i18n/vocabulary.ts';
import { citations, type Cited } from '../markdown/cites.ts';
import { printsValue, textBlocks, wordsOf } from '../markdown/textBlocks.ts';
import { recordFile, textsOf, type Finding, type Rule } from './rule.ts';

/** The number rule: figures are printed from facts, not typed. */
export const quantity: Rule = {
  id: 'quantity',
  why: 'A figure that is typed can be mistyped, and people weigh mercury and pay for mills by it.',
  bad: 'It keeps about 60 % of the gold.',
  good: 'It keeps <Fact id="sluice-recovery" value="kept" /> of the gold.',
  *check(catalogue) {
    for (const page of catalogue.content.pages) yield* wrongMeasures(catalogue, page);
    for (const { page, language, text, file } of textsOf(catalogue)) {
      const original = language === page.record.original;
      const cites = citations([...Object.values(text.notes).flat(), ...text.body]);
      const years = new Set([...ownYears(page), ...cites.flatMap((cited) => yearsOf(catalogue, cited))]);
      for (const { nodes, at, cited, plain } of textBlocks(text)) {
        const words = wordsOf(nodes);
        const figures = original && !plain && /\p{N}/u.test(words) ? figuresOf(catalogue, language, cited) : [];
        const place = plain ? 'plain' : original ? 'original' : 'translation';
        for (const found of FINDERS[language].find(FINDERS[language].withoutFigures(words, figures))) {
          const finding = judge(found, years, place);
          if (finding) yield { file, at, ...finding };
        }
        const printed = [...walk(nodes)].filter(printsValue);
        for (const finding of doubledBounds(catalogue, language, printed, words)) yield { file, ...finding };
        for (const finding of typedFactors(catalogue, printed)) yield { file, ...finding };
      }
    }
    for (const [id, term] of Object.entries(catalogue.content.glossary)) {
      for (const [language, definition] of Object.entries(term.definition) as [Language, string][]) {
        // A definition cites nothing, so that its years have no evidence.
        for (const found of FINDERS[language].find(definition).filter(({ kind }) => kind !== 'year')) {
          const finding = judge(found, new Set(), 'plain');
          if (finding) yield { file: `glossary/${id}.yml`, at: ['definition', language], ...finding };
        }
      }
    }
  },
};

const FINDERS = Object.fromEntries(
  Object.entries(NUMBER_WORDS).map(([language, words]) => [language, numberFinder(words)]),
) as Record<Language, ReturnType<typeof numberFinder>>;

const FIXES = {
  original:
    'Print it with <Fact id="…" value="…" />, or cite its confirmed fact here and type it exactly as the fact prints it; where no fact carries it, write that it is not known.',
  translation: 'Print it with <Fact id="…" value="…" />, as the original does.',
  plain: 'Say it without a number; figures stand in the text, printed by <Fact id="…" value="…" />.',
};

function judge(
  found: Found,
  years: ReadonlySet<string>,
  place: keyof typeof FIXES,
): Pick<Finding, 'message' | 'fix'> | undefined {
  switch (found.kind) {
    case 'quantity':
      return { message: `"${found.words}" is a typed quantity`, fix: FIXES[place] };
    case 'beside':
      return {
        message: `"${found.words.replaceAll(PRINTED, '…')}" puts a unit or a sign beside a printed value`,
        fix: 'Delete it; the component prints all that belongs to its value.',
      };
    case 'year':
      return found.years.every((year) => isEvident(year, years))
        ? undefined
        : {
            message: `The year in "${found.words}" stands in nothing that the page cites`,
            fix: 'Cite the fact that carries it, or correct it.',
          };
  }
}

/** Whether a year, or some year of a decade as "1990s", is among the years. */
function isEvident(year: string, years: ReadonlySet<string>): boolean {
  return year.endsWith('s') ? [...years].some((one) => one.startsWith(year.slice(0, 3))) : years.has(year);
}

/** Years that the record of a page gives for the page itself. */
function ownYears({ record }: AnyPage): string[] {
  const dates = 'asOf' in record ? [record.asOf] : 'from' in record ? [record.from, record.to] : [];
  return yearsIn([record.updated, ...record.changes.map(({ on }) => on), ...dates].join('\n'));
}

function yearsOf(catalogue: Catalogue, cited: Cited): string[] {
  if (cited.kind === 'fact') {
    const fact = catalogue.fact(cited.fact);
    return fact ? yearsIn(textsOfFact(fact).join('\n')) : [];
  }
  const source = catalogue.source(cited.source)?.source;
  return yearsIn([source?.title, source?.issued, source?.note, cited.locator].join('\n'));
}

function textsOfFact({ claim, scope, locator, values, source }: LocatedFact): (string | number | undefined)[] {
  return [claim, scope, locator, source.title, source.issued, ...values.flatMap((v) => [v.what, v.text, v.year])];
}

/** How the values of confirmed facts are printed that may be typed beside their citation. */
function figuresOf(catalogue: Catalogue, language: Language, cited: readonly Cited[]): string[] {
  return cited.flatMap((one) => {
    const fact = one.kind === 'fact' ? catalogue.fact(one.fact) : undefined;
    if (fact?.status !== 'confirmed') return [];
    return fact.values.filter(isTypeable).map((value) => formatQuantity(language, value).text);
  });
}

/** A bare number says nothing of what it counts, so it is printed and never typed. */
function isTypeable({ text, unit }: Value): boolean {
  return text === undefined && unit !== undefined && isUnit(unit) && UNITS[unit].kind !== 'bare';
}

/** Bounds that are typed before a value that prints its own. */
function* doubledBounds(
  catalogue: Catalogue,
  language: Language,
  printed: readonly Component[],
  words: string,
): Generator<Omit<Finding, 'file'>> {
  const typed = printed.length > 0 ? FINDERS[language].boundsBefore(words) : [];
  for (const [index, { name, attributes, at }] of printed.entries()) {
    const { id = '', value, from = '' } = attributes;
    const refs = name === 'Fact' ? [value === undefined ? id : `${id}#${value}`] : from.split(' ');
    const bound = refs.flatMap((ref) => catalogue.value(ref)?.bound ?? [])[0];
    const before = typed[index];
    if (bound === undefined || before === undefined) continue;
    const own = label(language, 'bound', bound);
    // "Over about 5 %" can be meant; "about about" and "over at least" cannot.
    if (bound !== 'about' || before === own) {
      yield {
        at,
        message: `"${before}" stands before a value that prints "${own}" itself`,
        fix: 'Delete it; the figure is always printed with its bound.',
      };
    }
  }
}

/** Numbers in formulas: each must turn one unit into another, as 1000 turns mg/m³ into µg/m³, and 100 a share into %, or a share into its rest. */
function* typedFactors(catalogue: Catalogue, printed: readonly Component[]): Generator<Omit<Finding, 'file'>> {
  for (const { attributes, at } of printed) {
    const { from = '', how = '', unit = '' } = attributes;
    const factors = how.match(/\d+(?:\.\d+)?/g) ?? [];
    if (factors.length === 0 || !isUnit(unit)) continue;
    if (unit === '%' && factors.every((factor) => factor === '100') && /^100 *-|\/ *\(*[a-z]/.test(how)) continue;
    const given = catalogue.value(from)?.unit;
    const factor = given !== undefined && isUnit(given) ? conversion(unit, given) : undefined;
    if (factor !== undefined && /^a *[*/] *\d+(?:\.\d+)?$/.test(how)) {
      if (Math.abs(evaluate(how, [1]) / factor - 1) < 1e-9) continue;
    }
    yield {
      at,
      message: `The number in "${how}" turns no unit of the values into ${unit}`,
      fix: 'Use the values of facts only; a number may stand there to change a unit, as in "a * 1000" from mg/m³ to µg/m³.',
    };
  }
}

/** What the unit of a value must measure, by what the record says was measured. */
const MEASURED: Record<VocabularyId<'measure'>, readonly Dimension[]> = {
  'gold-recovery': ['share'],
  'mercury-loss': ['share', 'ratio', 'mass-rate'],
  'mercury-capture': ['share'],
  'mercury-use': ['share', 'ratio', 'mass', 'mass-rate'],
  throughput: ['mass', 'mass-rate', 'volume-rate'],
  'grain-size': ['length'],
};

function* wrongMeasures(catalogue: Catalogue, page: AnyPage): Generator<Finding> {
  const { record } = page;
  const measured =
    'performance' in record
      ? record.performance.flatMap(({ measure, values }, p) =>
          values.map((ref, v) => ({ measure, ref, at: ['performance', p, 'values', v] })),
        )
      : 'beforeAfter' in record
        ? record.beforeAfter.flatMap(({ measure, before, after }, b) => [
            { measure, ref: before, at: ['beforeAfter', b, 'before'] },
            { measure, ref: after, at: ['beforeAfter', b, 'after'] },
          ])
        : [];
  for (const { measure, ref, at } of measured) {
    const unit = ref === undefined ? undefined : catalogue.value(ref)?.unit;
    if (unit === undefined || !isUnit(unit) || MEASURED[measure].includes(UNITS[unit].dimension)) continue;
    yield {
      file: recordFile(page),
      at,
      message: `"${ref!}" is given in ${unit}, which is no measure of ${label('en', 'measure', measure).toLowerCase()}`,
      fix: `Name a value whose unit measures ${MEASURED[measure].join(', ')}.`,
    };
  }
}
