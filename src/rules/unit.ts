import { suggest } from '../domain/suggest.ts';
import { isUnit, UNITS } from '../domain/units.ts';
import type { Rule } from './rule.ts';

/** Units come from one list, so that every language can print them. */
export const unit: Rule = {
  id: 'unit',
  why: 'A unit that is written in two ways cannot be compared or translated.',
  bad: 'unit: tpd',
  good: 'unit: t/d',
  *check({ content }) {
    const wrong = (name: string) => {
      const near = suggest(name, Object.keys(UNITS));
      return {
        message: `Wrong unit: "${name}" is not in the list of units`,
        fix: near ? `Did you mean "${near}"?` : 'Use a unit of src/domain/units.ts, or propose a new one there.',
      };
    };
    for (const [key, source] of Object.entries(content.sources)) {
      for (const [i, fact] of source.facts.entries()) {
        for (const [j, value] of fact.values.entries()) {
          if (value.unit !== undefined && !isUnit(value.unit)) {
            yield { file: `sources/${key}.yml`, at: ['facts', i, 'values', j, 'unit'], ...wrong(value.unit) };
          }
        }
      }
    }
    for (const page of content.pages) {
      if (page.collection !== 'action') continue;
      for (const [i, indicator] of page.record.indicators.entries()) {
        if (!isUnit(indicator.unit)) {
          yield { file: `action/${page.slug}/record.yml`, at: ['indicators', i, 'unit'], ...wrong(indicator.unit) };
        }
      }
    }
  },
};
