import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/client/excerpt.ts';

const text = Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ');

describe('an excerpt', () => {
  it('is the beginning where no word was found in the text', () => {
    const { words, before, after } = excerptOf(text, [80, 90]);
    expect(words.map(({ word }) => word)).toEqual(text.split(' ').slice(0, 24));
    expect(words.some(({ found }) => found)).toBe(false);
    expect([before, after]).toEqual([false, true]);
  });

  it('is the stretch with most of the words, a few words before the first, and marks them', () => {
    const { words, before, after } = excerptOf(text, [2, 30, 33, 40]);
    expect(words[0]!.word).toBe('w24');
    expect(words.filter(({ found }) => found).map(({ word }) => word)).toEqual(['w30', 'w33', 'w40']);
    expect([before, after]).toEqual([true, true]);
  });

  it('ends with the text', () => {
    const { words, after } = excerptOf(text, [59]);
    expect(words).toHaveLength(24);
    expect(words.at(-1)).toEqual({ word: 'w59', found: true });
    expect(after).toBe(false);
  });

  it('is the whole of a short text', () => {
    expect(excerptOf('one two', [1])).toEqual({
      words: [
        { word: 'one', found: false },
        { word: 'two', found: true },
      ],
      before: false,
      after: false,
    });
  });
});
