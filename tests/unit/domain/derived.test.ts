import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/domain/derived.ts';

describe('evaluate', () => {
  it.each([
    ['a - b', [98, 60], 38],
    ['a - b - c', [10, 3, 2], 5],
    ['a / b / c', [100, 5, 2], 10],
    ['a + b * c', [1, 2, 3], 7],
    ['a * b + c', [1, 2, 3], 5],
    ['(a + b) * c', [1, 2, 3], 9],
    ['((a))', [4], 4],
    ['100*(a-b)/a', [80, 20], 75],
    ['a * 0.5', [3], 1.5],
    ['0 / a', [3], 0],
    ['2', [], 2],
  ])('computes %s of %j', (formula, values, result) => {
    expect(evaluate(formula, values)).toBe(result);
  });

  it.each([
    ['', 'the formula breaks off'],
    ['a +', 'the formula breaks off'],
    ['(a', 'a parenthesis is not closed'],
    ['a)', '")" stands where an operator should'],
    ['a b', '"b" stands where an operator should'],
    ['1 2', '"2" stands where an operator should'],
    ['* a', '"*" stands where a value should'],
    ['-a', '"-" stands where a value should'],
    ['()', '")" stands where a value should'],
    ['a + c', '"c" stands where a value should'],
    ['a / 0', 'the formula divides by zero'],
    ['a / (b - b)', 'the formula divides by zero'],
    ['a % b', 'the formula holds something that is not arithmetic'],
    ['1.5.2', 'the formula holds something that is not arithmetic'],
    ['a.constructor', 'the formula holds something that is not arithmetic'],
  ])('refuses %j', (formula, message) => {
    expect(() => evaluate(formula, [1, 2])).toThrow(new Error(message));
  });
});
