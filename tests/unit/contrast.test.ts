import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/styles/global.css', import.meta.url), 'utf8');

type Palette = Record<string, string>;

/** The colours set in the first block that opens with `opening`. */
function colours(opening: string): Palette {
  const start = css.indexOf(opening);
  expect(start, `${opening} stands in src/styles/global.css`).toBeGreaterThan(-1);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--color-([a-z-]+): (#[0-9a-f]+);/g)].map(([, name, hex]) => [name, hex]),
  );
}

const light = colours('@theme {');
const themes: [string, Palette][] = [
  ['light', light],
  ['dark', colours('@media screen and (prefers-color-scheme: dark) {')],
  ['print', colours('@media print {')],
];

/** Relative luminance of an sRGB colour, 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const digits = hex.slice(1);
  const wide = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const channel = parseInt(wide.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}

const text = 4.5;
const hazardText = 7;
const mark = 3;

/** What stands on what, and the contrast it needs. */
const pairs: [front: string, ground: string, least: number][] = [
  ['ink', 'paper', text],
  ['ink', 'panel', text],
  ['muted', 'paper', text],
  ['muted', 'panel', text],
  ['gold-ink', 'paper', text],
  ['gold-ink', 'panel', text],
  ['river', 'paper', text],
  ['river', 'panel', text],
  ['paper', 'river', text],
  ['hazard', 'paper', hazardText],
  ['hazard', 'panel', hazardText],
  ['gold', 'paper', mark],
  ['gold', 'panel', mark],
  ['edge', 'paper', mark],
  ['edge', 'panel', mark],
];

test('black on white is 21 and a colour on itself is 1', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#0f5f6b', '#0f5f6b')).toBe(1);
});

test.each(themes)('%s gives every colour a value of its own', (_, palette) => {
  expect(Object.keys(palette).sort()).toEqual(Object.keys(light).sort());
});

test.each(themes.flatMap(([theme, palette]) => pairs.map((pair) => [theme, ...pair, palette] as const)))(
  '%s: %s on %s has a contrast of %d or more',
  (_, front, ground, least, palette) => {
    expect(contrast(palette[front]!, palette[ground]!)).toBeGreaterThanOrEqual(least);
  },
);

test('every colour is paired, but for the hairlines, on which nothing hangs', () => {
  const paired = new Set(pairs.flatMap(([front, ground]) => [front, ground]));
  expect(Object.keys(light).filter((name) => !paired.has(name))).toEqual(['rule']);
});

test('no rule names a colour outside the palettes', () => {
  const rules = css.slice(css.indexOf('@layer base {'));
  expect(rules.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/g) ?? []).toEqual([]);
});
