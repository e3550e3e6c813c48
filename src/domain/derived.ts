import type { VocabularyId } from './vocabulary.ts';

type Bound = VocabularyId<'bound'>;

/**
 * Computes a formula of `+ - * / ( )`, numbers and the names a, b, c …, which stand for the given
 * values in their order.
 * @throws Error where the formula is malformed, names a value that is not given, or divides by zero
 */
export function evaluate(formula: string, values: readonly number[]): number {
  const tokens = formula.match(/\d+(?:\.\d+)?|[a-z]|[-+*/()]/g) ?? [];
  if (tokens.join('') !== formula.replaceAll(' ', ''))
    throw new Error('the formula holds something that is not arithmetic');
  let next = 0;

  const sum = (): number => {
    let result = product();
    while (tokens[next] === '+' || tokens[next] === '-') {
      result += tokens[next++] === '+' ? product() : -product();
    }
    return result;
  };
  const product = (): number => {
    let result = operand();
    while (tokens[next] === '*' || tokens[next] === '/') {
      const divides = tokens[next++] === '/';
      const by = operand();
      if (divides && by === 0) throw new Error('the formula divides by zero');
      result = divides ? result / by : result * by;
    }
    return result;
  };
  const operand = (): number => {
    const token = tokens[next++];
    if (token === '(') {
      const inner = sum();
      if (tokens[next++] !== ')') throw new Error('a parenthesis is not closed');
      return inner;
    }
    if (token !== undefined && /^\d/.test(token)) return Number(token);
    const value = token === undefined || !/^[a-z]$/.test(token) ? undefined : values[token.charCodeAt(0) - 97];
    if (value === undefined)
      throw new Error(token ? `"${token}" stands where a value should` : 'the formula breaks off');
    return value;
  };

  const result = sum();
  if (next !== tokens.length) throw new Error(`"${tokens[next]!}" stands where an operator should`);
  return result;
}

/**
 * The bound of a computed value: none if no value has one; that of the value where a single one is only scaled
 * (`a * 1000`, a change of unit); "about" where no bound is stricter than that.
 * @returns undefined where nothing certain can be said of the result
 */
export function derivedBound(formula: string, bounds: readonly (Bound | undefined)[]): { bound?: Bound } | undefined {
  const given = bounds.filter((bound) => bound !== undefined);
  if (given.length === 0) return {};
  if (given.every((bound) => bound === 'about')) return { bound: 'about' };
  return bounds.length === 1 && /^\s*a\s*(?:[*/]\s*\d+(?:\.\d+)?\s*)*$/.test(formula)
    ? { bound: given[0]! }
    : undefined;
}
