import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/outputs/csv.ts';
import { parseCsv, unguarded } from './parseCsv.ts';

const field = (cell: string | number) => toCsv(['a'], [[cell]]).slice('a\r\n'.length, -'\r\n'.length);

describe('a CSV file', () => {
  it('has a header row, commas, CR LF, and empty fields for what is not given', () => {
    expect(
      toCsv(
        ['a', 'b', 'c'],
        [
          ['x', undefined, true],
          [1.5, -0.25, ''],
        ],
      ),
    ).toBe('a,b,c\r\nx,,true\r\n1.5,-0.25,\r\n');
    expect(toCsv(['a'], [])).toBe('a\r\n');
  });

  it.each([
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['two\r\nlines', '"two\r\nlines"'],
    [' space', '" space"'],
    ['µg/m³ – ≥ 5', 'µg/m³ – ≥ 5'],
  ])('writes %j as %s', (text, written) => {
    expect(field(text)).toBe(written);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("https://example.org","x")', `"'=HYPERLINK(""https://example.org"",""x"")"`],
    ['+49', "'+49"],
    ['-5 % in a year', "'-5 % in a year"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
  ])('guards %j', (text, written) => {
    expect(field(text)).toBe(written);
  });

  it.each(['a=1', "'tis", "''", "'", '', '5-7', '−5', '1e3', "d'or"])('does not guard %j', (text) => {
    expect(parseCsv(toCsv(['a'], [[text]]))[1]).toEqual([text]);
  });

  it.each([-5, -0.5, 0, 1e21, 1e-7, 1200])('keeps the number %d a number', (number) => {
    expect(Number(field(number))).toBe(number);
    expect(field(number)).not.toContain("'");
  });

  it('is read back as it was', () => {
    const texts = ['=1', "'=1", "''=1", "'tis", ' -x', '\r\n+x', '"', '""', ',', "'", "'@", 'x', '\t', "' =", '＠'];
    const rows = parseCsv(
      toCsv(
        ['a', 'b'],
        texts.map((text) => [text, text]),
      ),
    );
    expect(rows.slice(1).map((row) => row.map(unguarded))).toEqual(texts.map((text) => [text, text]));
  });
});

describe('the parser of the tests', () => {
  it.each(['a,b\r\n1\r\n', 'a\n1\n', 'a', 'a"b\r\n', '"a\r\n', '"a"b\r\n'])('refuses %j', (text) => {
    expect(() => parseCsv(text)).toThrow();
  });
});
