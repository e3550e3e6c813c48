import { beforeAll, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import { glosses } from '../../../src/views/glosses.ts';
import { checkEdited } from '../rules/edited.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  ({ catalogue } = await checkEdited({}));
});

it('are the words of another language for what a text speaks of, whatever their endings', () => {
  expect(glosses('Burning in the homes of families', 'es', catalogue)).toEqual(
    expect.arrayContaining(['quemar', 'casa', 'familia']),
  );
  expect(glosses('Stopped; countries; burned.', 'fr', catalogue)).toEqual(
    expect.arrayContaining(['arrêter', 'pays', 'brûler']),
  );
});

it('come from the glossary too, and from expressions of several words', () => {
  expect(glosses('Wet the sluices first.', 'es', catalogue)).toContain('canaleta');
  expect(glosses('a broken thermometer', 'pt', catalogue)).toContain('derramar');
});

it('are none for words without a meaning of their own, and come once', () => {
  expect(glosses('This is of the and', 'id', catalogue)).toEqual([]);
  const found = glosses('mercury mercury', 'id', catalogue);
  expect(found).toContain('merkuri');
  expect(new Set(found).size).toBe(found.length);
});
