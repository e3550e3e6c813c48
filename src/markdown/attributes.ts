import { AUTHORING, type AuthoringName } from '../domain/authoring.ts';
import { findHidden, quoted } from './characters.ts';
import { EXPRESSION, type Refusal } from './refusals.ts';

/** An attribute as the engine gives it. */
export interface EngineAttribute {
  type: string;
  name?: unknown;
  value?: unknown;
}

/** The attributes of a component that its schema accepts; none where anything is wrong. */
export function readAttributes(
  name: AuthoringName,
  attributes: readonly EngineAttribute[],
  refuse: (refusal: Refusal) => void,
): Record<string, string> {
  const schema = AUTHORING[name].attributes;
  const known = Object.keys(schema.shape);
  const given = new Map<string, string>();
  const faults: Refusal[] = [];
  for (const attribute of attributes) {
    const fault = faultOf(attribute, name, known, given);
    if (fault) faults.push(fault);
    else given.set(attribute.name as string, attribute.value as string);
  }
  const result = Object.fromEntries(given);
  if (faults.length === 0) {
    for (const { path, message } of schema.safeParse(result).error?.issues ?? []) {
      const missing = path.length > 0 && !given.has(String(path[0]));
      const what = missing ? `${name} has no ${path.join('.')}` : `${[name, ...path].join(' ')}: ${message}`;
      faults.push(wrong(what, likeExample(name)));
    }
  }
  faults.forEach(refuse);
  return faults.length === 0 ? result : {};
}

function faultOf(
  { type, name: key, value }: EngineAttribute,
  name: AuthoringName,
  known: readonly string[],
  given: ReadonlyMap<string, string>,
): Refusal | undefined {
  if (type !== 'mdxJsxAttribute' || typeof key !== 'string' || (typeof value === 'object' && value !== null)) {
    return EXPRESSION;
  }
  if (!known.includes(key)) {
    const fix = known.length > 0 ? `It takes ${known.join(', ')}.` : 'Delete it.';
    return wrong(`${name} has no attribute ${quoted(key)}`, fix);
  }
  if (typeof value !== 'string') return wrong(`${key} of ${name} has no value`, likeExample(name));
  if (given.has(key)) return wrong(`${key} of ${name} is given twice`, 'Keep one of the two.');
  if (/[\n\t]/.test(value) || findHidden(value)) {
    return wrong(
      `${key} of ${name} holds a line break or a hidden character`,
      'Write the value on one line, typed by hand.',
    );
  }
  return undefined;
}

function wrong(message: string, fix: string): Refusal {
  return { rule: 'mdx-attribute', message, fix };
}

/** A fix that shows how a component is written. */
export function likeExample(name: AuthoringName): string {
  return `Write it like ${AUTHORING[name].example.replaceAll('\n', ' ')}.`;
}
