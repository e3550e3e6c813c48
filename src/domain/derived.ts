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
