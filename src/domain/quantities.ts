import { UNITS } from './units.ts';

/**
 * How one language writes numbers in words, and what it counts. Each list holds alternatives of a regular expression
 * without groups that capture; but for the months they match whole words in any case.
 */
export interface NumberWords {
  /** Phrases that hold a word of the lists below and are no quantity. */
  ordinary: readonly string[];
  /** Words that are a quantity wherever they stand: fractions, multiples, "per cent", cardinals above ten. */
  quantities: readonly string[];
  /** Cardinals from two to ten: a quantity beside a noun of the lists below, or in a share. */
  cardinals: readonly string[];
  /** "One": a quantity in a share. */
  one: readonly string[];
  /** What parts the numbers of a share: "in", "out of". */
  among: readonly string[];
  /** What makes a quantity of a measure in the singular: "one", "for an". */
  single: readonly string[];
  /** Nouns of measures: "gram", "hour". */
  measures: readonly string[];
  /** Nouns of what is counted: "miner", "sample". */
  counted: readonly string[];
  /** Whether the noun stands before its number. */
  nounFirst: boolean;
  /** Words that never stand between a number and its noun. */
  between: readonly string[];
  /** Words that limit a figure. */
  bounds: readonly string[];
  /** Words before the number of a part of a text, of a step or of a meeting. */
  references: readonly string[];
  /** Words before the number of a law or standard. */
  laws: readonly string[];
  /** Months as they are written. */
  months: readonly string[];
  /** What may stand between a day and its month. */
  ofMonth: readonly string[];
}

/** Stands in the text of a block where a component prints a value. */
export const PRINTED = '\uFFFC';

/** What was found in a text. */
export type Found =
  | { kind: 'quantity'; words: string }
  /** A typed year, period or decade; `years` are the years that it names, and a decade as "1990s". */
  | { kind: 'year'; words: string; years: string[] }
  /** A unit or sign that is typed beside a printed value. */
  | { kind: 'beside'; words: string };

export interface NumberFinder {
  /** Every typed quantity and year, and what is typed beside a printed value, in the order of reading. */
  find(text: string): Found[];
  /** The text with `PRINTED` for each of the figures that stands by itself, under its own bound and no other. */
  withoutFigures(text: string, figures: readonly string[]): string;
  /** For each printed value the bound that is typed right before it, in the order of reading. */
  boundsBefore(text: string): (string | undefined)[];
}

/** Names that hold digits, in every language. */
const NAMES = [
  'CC BY(?:-SA)? 4\\.0',
  'ISO \\d{4,5}',
  'PM ?(?:2[.,]5|10)',
  'COVID-19',
  'Hg(?:[0⁰]|2\\+|²⁺)',
  '(?:CO|SO|NO|SiO)[2₂]',
  'H[2₂](?:O[2₂]?|S(?:O[4₄])?)',
  'HNO[3₃]',
  // Priorities, considerations and outputs of the agenda of 2009.
  '[PCO][1-8]',
];

/** The inch is left out: its sign is a word of English. */
const SYMBOLS = [
  ...Object.entries(UNITS).flatMap(([unit, { kind }]) => (kind === 'symbol' && unit !== 'in' ? [escaped(unit)] : [])),
  ...['L', 'mL', 'ng', 'oz', 'ft', 'yd', 'W', 'kW', 'kWh', 'hp', 'HP', 'rpm'],
];
const MONEY = [
  '[$€£¥₦₱₵]',
  ...['AUD', 'BRL', 'CAD', 'CDF', 'CFA', 'CNY', 'ETB', 'FCFA', 'GBP', 'IDR', 'INR', 'KES', 'MNT', 'RUB', 'UGX', 'XAF'],
  ...['XOF', 'ZAR', 'ZWL', 'Rp', 'Tsh', 'Ksh'],
  ...Object.entries(UNITS).flatMap(([unit, { kind }]) => (kind === 'money' && !unit.includes('/') ? [unit] : [])),
];
/** What stands before its number. */
const LEADING = [...MONEY, ...Object.entries(UNITS).flatMap(([unit, { kind }]) => (kind === 'scale' ? [unit] : []))];
const YEAR = '(?:1[5-9]|20)\\d\\d';
const YEARS = new RegExp(`(?<!\\p{N})${YEAR}(?:\\s?[–/-]\\s?\\d\\d(?!\\p{N}))?(?!\\p{N})`, 'gu');
const AND = 'and|or|to|y|o|a|et|ou|à|e|dan|sampai|hingga|na|au|hadi';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:er|st|nd|rd|th|[.º°])?';
const PART = '\\d{1,3}(?:[./-]\\d{1,3})*[a-z]?(?:\\([a-z\\d]{1,4}\\))*';
const NUMBER = /[\p{L}\p{N}]*\p{N}(?:[\p{L}\p{N}]|[.,'’/·\s–-](?=\p{N}))*/gu;
const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';

/** Prepares the search in one language. */
export function numberFinder(words: NumberWords): NumberFinder {
  const symbol = `${either(SYMBOLS)}(?![\\p{L}\\p{N}’'])`;
  const noun = either([...words.measures, ...words.counted]);
  const notMeasured = `(?!\\s?(?:[%‰°]|${symbol}|${either(MONEY)}))`;
  const notCounted = `${notMeasured}(?![\\s-]+${noun}${AFTER})`;
  const cardinal = either(words.cardinals);
  const gap = `(?:[\\s-]+(?!${either(words.between)}${AFTER})[\\p{L}’'-]+){0,2}?[\\s-]+`;

  const ordinary = [
    pattern(whole(words.ordinary), 'i'),
    pattern(
      `${whole(words.references)}[\\s–-]{1,2}(?:[A-Z]{1,3}-)?${PART}(?:(?:\\s?[–-]\\s?|, | (?:${AND}) )${PART})*${AFTER}${notCounted}`,
      'i',
    ),
    pattern(`${whole(words.laws)}\\s(?:n[.º°o]{1,2}\\s)?\\d{2,6}(?:[/-]\\d{2,4})?${AFTER}${notCounted}`, 'i'),
    pattern(whole(NAMES) + notCounted),
    // The square and the cube of a unit that stands by itself.
    /(?<=\p{L})[²³](?!\p{N})/gu,
    pattern(`${BEFORE}\\d{1,2}(?:\\([a-z]{1,4}\\))+${notCounted}`),
    pattern(`${BEFORE}${DAY}(?:\\s?[–-]\\s?${DAY})?\\s(?:${either(words.ofMonth)}\\s)?${either(words.months)}${AFTER}`),
    pattern(`${whole(words.months)}\\s${DAY}(?=, ${YEAR})`),
  ];
  const years = `${YEAR}(?:(?:-\\d\\d){2}|s|-an|\\s?[–/-]\\s?(?:${YEAR}|\\d\\d))?${AFTER}(?![.,/–-]\\p{N})`;
  const counted = words.nounFirst ? either(words.counted) : '(?!)';
  const year = pattern(
    `(?<=${BEFORE}${either(words.months)}\\s(?:${either(words.ofMonth)}\\s)?)${years}${notMeasured}` +
      `|(?<![\\p{L}\\p{N}.,/+−–-]|(?:${either(MONEY)}|${counted})\\s?)${years}${notCounted}`,
  );
  const quantities = [
    NUMBER,
    pattern(whole(words.quantities), 'i'),
    pattern(
      words.nounFirst
        ? `${BEFORE}${noun}${gap}${cardinal}${AFTER}`
        : `${BEFORE}${cardinal}${gap}(?:${noun}|${symbol})${AFTER}`,
      'i',
    ),
    pattern(
      words.nounFirst
        ? `${whole(words.measures)}\\s${either(words.single)}${AFTER}`
        : `${whole(words.single, '')}[\\s-]?${either(words.measures)}${AFTER}`,
      'i',
    ),
    pattern(
      `${BEFORE}${either([...words.cardinals, ...words.one])}(?: \\p{L}+)? ${either(words.among)} ${cardinal}${AFTER}`,
      'i',
    ),
  ];
  const beside = pattern(
    `${PRINTED}\\s?(?:[%‰°]|${symbol}|${either(MONEY)})|${either(LEADING)}\\s?${PRINTED}` +
      `|[−±×*~≈<>≤≥=]\\s?${PRINTED}|(?<![\\p{L}\\p{N}${PRINTED}])[-–+]${PRINTED}` +
      (words.nounFirst ? '' : `|${PRINTED}[\\s-]+${either(words.measures)}${AFTER}`),
  );
  const bound = new RegExp(`(?<![\\p{L}\\p{N}])${either(longestFirst(words.bounds))}(?=\\s$)`, 'iu');
  const joinedBefore = new RegExp(
    `(?:[\\p{L}\\p{N}${PRINTED}]|\\p{N}[.,'’\\s]|[-−–+±×*/~≈<>≤≥=]\\s?|${either(LEADING)}\\s?|${BEFORE}${either(words.bounds)}\\s)$`,
    'iu',
  );
  const joinedAfter = new RegExp(
    `^(?:[\\p{L}\\p{N}${PRINTED}]|[.,'’]\\p{N}|\\s?[-−–+±×*/]\\s?[\\p{N}${PRINTED}]|\\s?(?:[%‰°/×]|${symbol}|${either(MONEY)})` +
      `|\\s(?:\\p{L}{1,4}\\s)?${either([...words.measures, ...words.quantities])}${AFTER})`,
    'iu',
  );

  return {
    find(text) {
      let left = text;
      for (const phrase of ordinary) left = left.replace(phrase, blank);
      const found: [at: number, found: Found][] = [];
      left = left.replace(year, (typed: string, at: number) => {
        found.push([at, { kind: 'year', words: typed, years: yearsOf(typed) }]);
        return blank(typed);
      });
      for (const { 0: words, index } of text.matchAll(beside))
        found.push([index, { kind: 'beside', words: words.trim() }]);
      for (const [from, to] of joined(quantities.flatMap((quantity) => [...left.matchAll(quantity)])))
        found.push([from, { kind: 'quantity', words: around(text, from, to) }]);
      return found.sort((a, b) => a[0] - b[0]).map((one) => one[1]);
    },
    withoutFigures(text, figures) {
      return figures.reduce(
        (rest, figure) =>
          rest.replace(figurePattern(figure), (typed, at: number) =>
            joinedBefore.test(rest.slice(0, at)) || joinedAfter.test(rest.slice(at + typed.length)) ? typed : PRINTED,
          ),
        text,
      );
    },
    boundsBefore(text) {
      return text
        .split(PRINTED)
        .slice(0, -1)
        .map((before) => bound.exec(before)?.[0].toLowerCase());
    },
  };
}

/** The years that stand in a text, also in periods as 2020/21. */
export function yearsIn(text: string): string[] {
  return [...text.matchAll(YEARS)].flatMap(([years]) => yearsOf(years));
}

/** "2011–2013", "2020/21", "2009-03-30" and "1990s" as years; a decade keeps its "s". */
function yearsOf(words: string): string[] {
  const [first = '', second] = words.split(/\s?[–/-]\s?/);
  if (/s$|-an$/.test(words)) return [`${first.slice(0, 4)}s`];
  const last = second?.length === 2 ? first.slice(0, 2) + second : second;
  return last === undefined || last <= first || /^\d{4}-\d\d-/.test(words) ? [first] : [first, last];
}

function pattern(source: string, flags = ''): RegExp {
  return new RegExp(source, `gu${flags}`);
}

function either(alternatives: readonly string[]): string {
  return alternatives.length ? `(?:${alternatives.join('|')})` : '(?!)';
}

function whole(alternatives: readonly string[], after = AFTER): string {
  return `${BEFORE}${either(alternatives)}${after}`;
}

function escaped(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&');
}

function longestFirst(alternatives: readonly string[]): string[] {
  return [...alternatives].sort((a, b) => b.length - a.length);
}

/** As many signs that are neither letters nor digits. */
function blank(text: string): string {
  return '_'.repeat(text.length);
}

/** A figure as it is printed, with any space or none where a no-break space stands. */
function figurePattern(figure: string): RegExp {
  const [first = '', ...rest] = figure;
  const initial =
    /\p{L}/u.test(first) && rest.length ? `[${first.toLowerCase()}${first.toUpperCase()}]` : escaped(first);
  return pattern(
    initial +
      escaped(rest.join(''))
        .replace(/[\u00a0\u202f]/g, '\\s?')
        .replaceAll(' ', '\\s'),
  );
}

/** Stretches of a text, those joined that overlap or lie a few signs apart. */
function joined(matches: readonly RegExpExecArray[]): [from: number, to: number][] {
  const stretches = matches
    .map((match): [number, number] => [match.index, match.index + match[0].length])
    .sort((a, b) => a[0] - b[0]);
  const result: [number, number][] = [];
  for (const [from, to] of stretches) {
    const last = result.at(-1);
    if (last && from - last[1] < 5) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

/** A stretch of a text with the word before it and the word after it. */
function around(text: string, from: number, to: number): string {
  const before = /\S*\s?$/u.exec(text.slice(0, from))![0];
  const after = /^\S*(?:\s\S+)?/u.exec(text.slice(to))![0];
  return `${before}${text.slice(from, to)}${after}`.replaceAll(PRINTED, '…').trim();
}
