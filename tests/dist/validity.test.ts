import { HtmlValidate, type ConfigData } from 'html-validate';
import { expect, it } from 'vitest';
import { readSite } from '../support/site.ts';

/**
 * The recommended rules of html-validate, which hold the standard and much of WCAG, but for what is not about either:
 * - no-trailing-whitespace: about hand-written source; a browser sees no line ends.
 * - no-implicit-button-type: a button without a type sends its form, which is what our buttons without one are for.
 * - long-title: the standard knows no limit; titles of pages have one of their own in the schema.
 */
const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'no-trailing-whitespace': 'off',
    'no-implicit-button-type': 'off',
    'long-title': 'off',
    'no-missing-references': 'error',
    // Check boxes of one facet share their name: each sends one more value.
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'button', 'submit', 'reset'] }],
    // The standard lets an id begin with a digit; the keys of sources do.
    'valid-id': ['error', { relaxed: true }],
  },
};

const validator = new HtmlValidate(CONFIG);

function faults(html: string, file: string): string[] {
  return validator
    .validateStringSync(html, file)
    .results.flatMap(({ messages }) =>
      messages.map(
        ({ line, column, ruleId, message, selector }) => `${file}:${line}:${column} ${ruleId}: ${message} ${selector}`,
      ),
    );
}

it('every page is valid HTML', () => {
  expect(readSite().pages.flatMap(({ html, file }) => faults(html, file))).toEqual([]);
}, 300_000);

it.each([
  ['an element in the wrong place', '<p><div>x</div></p>'],
  ['an id twice', '<p id="a">x</p><p id="a">y</p>'],
  ['a reference to nothing', '<label for="nothing">x</label>'],
  ['a picture without words', '<img src="a.png">'],
  ['an unknown attribute value', '<button type="go">x</button>'],
  ['a style in an attribute', '<p style="color: red">x</p>'],
])('%s would be found', (_, body) => {
  const page = (words: string) =>
    `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body>${words}</body></html>`;
  expect(faults(page('<p>x</p>'), 'good.html')).toEqual([]);
  expect(faults(page(body), 'bad.html')).not.toEqual([]);
});
