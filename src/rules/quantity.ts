import type { Language } from '../config/locales.ts';
import type { Catalogue, LocatedFact } from '../domain/catalogue.ts';
import type { AnyPage, PageText } from '../domain/content.ts';
import type { Point } from '../domain/issue.ts';
import { conversion } from '../domain/measures.ts';
import { childrenOf, walk, type Component, type ProseNode } from '../domain/prose.ts';
import { numberFinder, PRINTED, yearsIn, type Found, type NumberFinder } from '../domain/quantities.ts';
import type { Value } from '../domain/schema/source.ts';
import { isUnit, UNITS } from '../domain/units.ts';
import type { KeyPath } from '../domain/validate.ts';
import { NUMBER_WORDS } from '../i18n/numberWords.ts';
import { formatQuantity } from '../i18n/quantity.ts';
import { label } from '../i18n/vocabulary.ts';
import { citations, type Cited } from '../markdown/cites.ts';
import { textsOf, type Finding, type Rule } from './rule.ts';

/** The number rule: figures are printed from facts, not typed. */
export const quantity: Rule = {
  id: 'quantity',
  why: 'A figure that is typed can be mistyped, and people weigh mercury and pay for mills by it.',
  bad: 'It keeps about 60 % of the gold.',
  good: 'It keeps <Fact id="sluice-recovery" value="kept" /> of the gold.',
  *check(catalogue) {
    const evidence = evidenceIn(catalogue);
    for (const { page, language, text, file } of textsOf(catalogue)) {
      const finder = FINDERS[language];
      const cites = citations([...Object.values(text.notes).flat(), ...text.body]);
      const years = new Set([...ownYears(page), ...cites.flatMap((one) => evidence.years(one))]);
      const original = language === page.record.original;
      for (const { nodes, at, cited, plain } of blocksOf(text)) {
        const words = wordsOf(nodes);
        const figures =
          original && !plain && /\p{N}/u.test(words) ? cited.flatMap((one) => evidence.figures(language, one)) : [];
        for (const found of finder.find(finder.withoutFigures(words, figures))) {
          const finding = judge(found, years, plain ? 'plain' : original ? 'original' : 'translation');
          if (finding) yield { file, at, ...finding };
        }
        for (const finding of misplacedBounds(catalogue, language, nodes, finder)) yield { file, ...finding };
        for (const finding of typedFactors(catalogue, nodes)) yield { file, ...finding };
      }
    }
    for (const [id, term] of Object.entries(catalogue.content.glossary)) {
      for (const [language, definition] of Object.entries(term.definition) as [Language, string][]) {
        for (const found of FINDERS[language].find(definition)) {
          const finding = found.kind === 'year' ? undefined : judge(found, new Set(), 'plain');
          if (finding) yield { file: `glossary/${id}.yml`, at: ['definition', language], ...finding };
        }
      }
    }
  },
};

const FINDERS = Object.fromEntries(
  Object.entries(NUMBER_WORDS).map(([language, words]) => [language, numberFinder(words)]),
) as Record<Language, NumberFinder>;

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
    case 'year': {
      const missing = found.years.find((year) => !isEvident(year, years));
      return missing === undefined
        ? undefined
        : {
            message: `The year in "${found.words}" stands in nothing that the page cites`,
            fix: 'Cite the fact that carries it, or correct it.',
          };
    }
  }
}

/** Whether a year, or some year of a decade as "1990s", is among the years. */
function isEvident(year: string, years: ReadonlySet<string>): boolean {
  return year.endsWith('s') ? [...years].some((one) => one.startsWith(year.slice(0, 3))) : years.has(year);
}

interface TextBlock {
  nodes: readonly ProseNode[];
  at: Point | KeyPath;
  /** What is cited beside the words: in their block, or in the row of their cell. */
  cited: Cited[];
  /** Holds no figure at all, not even one that is cited: title, summary, heading. */
  plain?: true;
}

/** The texts of a page in which a quantity could stand, each with what it cites. */
function* blocksOf({ title, summary, notes, body }: PageText): Generator<TextBlock> {
  yield { nodes: [{ type: 'text', value: title }], at: ['title'], cited: [], plain: true };
  yield { nodes: [{ type: 'text', value: summary }], at: ['summary'], cited: [], plain: true };
  for (const [key, nodes] of Object.entries(notes)) yield { nodes, at: ['notes', key], cited: citations(nodes) };
  yield* bodyBlocks(body);
}

function* bodyBlocks(nodes: readonly ProseNode[]): Generator<TextBlock> {
  for (const node of nodes) {
    if (node.type === 'paragraph') yield { nodes: node.children, at: node.at, cited: citations(node.children) };
    else if (node.type === 'heading') yield { nodes: node.children, at: node.at, cited: [], plain: true };
    else if (node.type === 'table') {
      for (const row of node.rows) {
        const cited = citations(row.flat());
        for (const cell of row) yield { nodes: cell, at: cited[0]?.at ?? node.at, cited };
      }
    } else if (node.type === 'component' && node.name === 'Figure')
      yield { nodes: node.children, at: node.at, cited: citations(node.children) };
    else yield* bodyBlocks(childrenOf(node));
  }
}

/** The words of a block, with `PRINTED` where a component prints a value. */
function wordsOf(nodes: readonly ProseNode[]): string {
  const words = (node: ProseNode): string => {
    if (node.type === 'text') return node.value.replaceAll(PRINTED, '');
    if (node.type === 'break') return ' ';
    return prints(node) ? PRINTED : childrenOf(node).map(words).join('');
  };
  return nodes.map(words).join('').replace(/\s+/g, ' ').trim();
}

function prints(node: ProseNode): node is Component {
  return node.type === 'component' && (node.name === 'Fact' || node.name === 'Derived');
}

/** What a citation gives evidence of. */
interface Evidence {
  years(cited: Cited): readonly string[];
  /** How the values of a confirmed fact are printed that may be typed. */
  figures(language: Language, cited: Cited): string[];
}

function evidenceIn(catalogue: Catalogue): Evidence {
  const known = new Map<string, string[]>();
  const yearsOf = (key: string, texts: () => (string | number | undefined)[]): string[] => {
    const years = known.get(key) ?? yearsIn(texts().join('\n'));
    known.set(key, years);
    return years;
  };
  return {
    years(cited) {
      if (cited.kind === 'source') {
        const source = catalogue.source(cited.source)?.source;
        return yearsOf(`${cited.source} ${cited.locator}`, () => [source?.title, source?.issued, cited.locator]);
      }
      const fact = catalogue.fact(cited.fact);
      return fact ? yearsOf(fact.id, () => textsOfFact(fact)) : [];
    },
    figures(language, cited) {
      const fact = cited.kind === 'fact' ? catalogue.fact(cited.fact) : undefined;
      return fact?.status === 'confirmed'
        ? fact.values.filter(isTypeable).map((value) => formatQuantity(language, value).text)
        : [];
    },
  };
}

function textsOfFact({ claim, scope, locator, values, source }: LocatedFact): (string | number | undefined)[] {
  return [claim, scope, locator, source.title, source.issued, ...values.flatMap((v) => [v.what, v.text, v.year])];
}

/** A bare number says nothing of what it counts, so it is printed and never typed. */
function isTypeable({ text, unit }: Value): boolean {
  return text === undefined && unit !== undefined && isUnit(unit) && UNITS[unit].kind !== 'bare';
}

/** Years that the record of a page gives for the page itself. */
function ownYears({ record }: AnyPage): string[] {
  const { updated, changes } = record;
  const dates = 'asOf' in record ? [record.asOf] : 'from' in record ? [record.from, record.to] : [];
  return yearsIn([updated, ...changes.map(({ on }) => on), ...dates].join('\n'));
}

/** Bounds that are typed before a value that prints its own. */
function* misplacedBounds(
  catalogue: Catalogue,
  language: Language,
  nodes: readonly ProseNode[],
  finder: NumberFinder,
): Generator<Omit<Finding, 'file'>> {
  const printed = [...walk(nodes)].filter(prints);
  if (printed.length === 0) return;
  const typed = finder.boundsBefore(wordsOf(nodes));
  for (const [index, { name, attributes, at }] of printed.entries()) {
    const { id = '', value, from = '' } = attributes;
    const refs = name === 'Fact' ? [value === undefined ? id : `${id}#${value}`] : from.split(' ');
    const bounds = refs.flatMap((ref) => catalogue.value(ref)?.bound ?? []);
    const before = typed[index];
    const own = bounds[0] && label(language, 'bound', bounds[0]);
    if (own === undefined) continue;
    if (before !== undefined && (before === own || bounds[0] !== 'about')) {
      yield {
        at,
        message: `"${before}" stands before a value that prints "${own}" itself`,
        fix: 'Delete it; the figure is always printed with its bound.',
      };
    }
  }
}

/** Numbers in formulas: each must turn one unit into another, as 1000 turns mg/m³ into µg/m³, or a share into %. */
function* typedFactors(catalogue: Catalogue, nodes: readonly ProseNode[]): Generator<Omit<Finding, 'file'>> {
  for (const { name, attributes, at } of [...walk(nodes)].filter(prints)) {
    const { from = '', how = '', unit = '' } = attributes;
    const factors = how.match(/\d+(?:\.\d+)?/g) ?? [];
    const given = catalogue.value(from)?.unit;
    if (name !== 'Derived' || factors.length === 0 || !isUnit(unit)) continue;
    if (unit === '%' && factors.every((factor) => factor === '100')) continue;
    const factor = given !== undefined && isUnit(given) ? conversion(unit, given) : undefined;
    if (factor !== undefined && /^a [*/] [\d.]+$/.test(how)) {
      const [, sign, number] = how.split(' ');
      if (Math.abs(Number(number) / (sign === '*' ? factor : 1 / factor) - 1) < 1e-9) continue;
    }
    yield {
      at,
      message: `The number in "${how}" turns no unit of the values into ${unit}`,
      fix: 'Use the values of facts only; a number may stand there to change a unit, as in "a * 1000" from mg/m³ to µg/m³.',
    };
  }
}
