import { derivedBound, evaluate } from '../domain/derived.ts';
import { walk } from '../domain/prose.ts';
import { isUnit } from '../domain/units.ts';
import { textsOf, type Rule } from './rule.ts';

/** Our own arithmetic can be done again. */
export const derived: Rule = {
  id: 'derived',
  why: 'A figure that we compute must follow from figures that others measured.',
  bad: '<Derived from="a#x b#y" how="a / c" unit="%" />',
  good: '<Derived from="a#x b#y" how="a / b" unit="%" />',
  *check(catalogue) {
    for (const { text, file } of textsOf(catalogue)) {
      for (const node of walk([...text.body, ...Object.values(text.notes).flat()])) {
        if (node.type !== 'component' || node.name !== 'Derived') continue;
        const { from = '', how = '', unit = '' } = node.attributes;
        const values = from.split(' ').map((ref) => catalogue.value(ref));
        if (!isUnit(unit))
          yield {
            file,
            at: node.at,
            message: `Wrong unit: "${unit}" is not in the list of units`,
            fix: 'Use a unit of src/domain/units.ts.',
          };
        if (values.includes(undefined)) continue;
        const numbers = values.map((value) => value!.value);
        if (numbers.includes(undefined)) {
          yield {
            file,
            at: node.at,
            message: 'One of the values is a range or words',
            fix: 'Use values that are one number each.',
          };
          continue;
        }
        if (
          derivedBound(
            how,
            values.map((value) => value!.bound),
          ) === undefined
        ) {
          yield {
            file,
            at: node.at,
            message: 'One of the values is only a bound, so that nothing certain can be computed from it',
            fix: 'Print the values side by side with <Fact … />, or use values that are plain figures.',
          };
          continue;
        }
        try {
          evaluate(how, numbers as number[]);
        } catch (error) {
          yield {
            file,
            at: node.at,
            message: `The formula cannot be computed: ${(error as Error).message}`,
            fix: 'Write it with a, b, c … for the values in "from".',
          };
        }
      }
    }
  },
};
