/** A number that stands in an English text, in digits or in words. */
export interface ReadNumber {
  from: number;
  to: number;
  /** What it may mean: in "4–5 million" the 4 may be four million. */
  readings: { value: number; /** One unit of its last digit. */ step: number }[];
  /** `share`: half, a fifth; `multiple`: twice, tenfold. Such a word needs no unit beside it. */
  kind: 'number' | 'share' | 'multiple';
}

const SMALL = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const CARDINALS = new Map<string, number>([
  ...SMALL.map((word, index) => [word, index] as const),
  ...TENS.map((word, index) => [word, 20 + 10 * index] as const),
  ...TENS.flatMap((ten, t) => SMALL.slice(1, 10).map((one, o) => [`${ten}-${one}`, 21 + 10 * t + o] as const)),
  ['no', 0],
  ['none', 0],
  ['nil', 0],
  ['nothing', 0],
  ['nobody', 0],
  ['once', 1],
  ['a', 1],
  ['an', 1],
]);
const SCALES = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);
const PARTS = new Map(
  ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map((word, index) => [
    word,
    index + 2,
  ]),
);
const MULTIPLES = new Map([
  ['double', 2],
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['twice', 2],
  ['triple', 3],
  ['tripled', 3],
  ['triples', 3],
  ...[...CARDINALS].map(([word, value]) => [`${word}fold`, value] as const),
]);

const any = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');
const NUMBER = new RegExp(
  '(?<![\\w.])(?:' +
    '(?<quotient>\\d/\\d)(?![\\d/])|' +
    `(?<digits>\\d{1,3}(?:[,\\u00a0\\u2009\\u202f ’']\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:[ -](?<scale>${any(SCALES.keys())}))?` +
    `|(?<multiple>${any(MULTIPLES.keys())})(?!\\w)` +
    `|(?:(?<parts>${any(CARDINALS.keys())})[ -])?(?<part>${any(PARTS.keys())})s?(?!\\w)` +
    `|(?<cardinal>${any(CARDINALS.keys())})(?<andHalf> and a half)?(?:[ -](?<scaleOf>${any(SCALES.keys())}))?(?!\\w)` +
    `|(?<alone>${any(SCALES.keys())})(?!\\w)` +
    ')',
  'giu',
);

/** Every number of an English text, in the order of reading. */
export function readNumbers(text: string): ReadNumber[] {
  const found = [...text.matchAll(NUMBER)].map(({ index: from, 0: words, groups = {} }): ReadNumber => {
    const to = from + words.length;
    const lower = (name: string) => groups[name]?.toLowerCase();
    const scaled = (value: number, step: number, scale: string | undefined): ReadNumber => {
      const factor = scale === undefined ? 1 : SCALES.get(scale)!;
      return { from, to, kind: 'number', readings: [{ value: value * factor, step: step * factor }] };
    };
    if (groups['digits'] !== undefined) {
      const digits = groups['digits'].replace(/[^\d.]/g, '');
      return scaled(Number(digits), 10 ** -(digits.split('.')[1] ?? '').length, lower('scale'));
    }
    if (groups['quotient'] !== undefined) {
      const [above = '', below = ''] = groups['quotient'].split('/');
      return { from, to, kind: 'number', readings: [{ value: Number(above) / Number(below), step: 0 }] };
    }
    const multiple = lower('multiple');
    if (multiple !== undefined)
      return { from, to, kind: 'multiple', readings: [{ value: MULTIPLES.get(multiple)!, step: 0 }] };
    const part = lower('part');
    if (part !== undefined) {
      const parts = CARDINALS.get(lower('parts') ?? 'a')!;
      return { from, to, kind: 'share', readings: [{ value: parts / PARTS.get(part)!, step: 0.01 }] };
    }
    const cardinal = lower('cardinal');
    if (cardinal === undefined) return scaled(1, 1, lower('alone'));
    return scaled(CARDINALS.get(cardinal)! + (groups['andHalf'] ? 0.5 : 0), 1, lower('scaleOf'));
  });
  for (const [index, { to, readings }] of found.entries()) {
    const next = found[index + 1];
    const scale = next && /(?<=[ -])(?:dozen|hundred|thousand|million|billion)$/i.exec(text.slice(next.from, next.to));
    const own = /[a-z]$/i.test(text.slice(0, to));
    if (!scale || own || !/^(?:\s?[-–]\s?|,? (?:to|or|and) |, )$/.test(text.slice(to, next.from))) continue;
    const factor = SCALES.get(scale[0].toLowerCase())!;
    if (readings.length === 1 && readings[0]!.value < factor)
      readings.push({ value: readings[0]!.value * factor, step: readings[0]!.step * factor });
  }
  return found;
}
