import { expect, it } from 'vitest';
import { findings, swap, type Case } from './edited.ts';

const OKORO = 'sources/okoro-2020.yml';
const TREATY = 'sources/test-treaty.yml';
const FACT = '  - { id: ID, topic: gravity, claim: c, locator: l, scope: s, status: confirmed }\n';

it.each<Case>([
  [
    'the number of another page',
    { 'technologies/screen/record.yml': swap('number: 2', 'number: 1') },
    [
      'technologies/screen/record.yml:1:9  error  duplicate-id  Duplicate id: page number "1" is already used in alternatives/sluice/record.yml. Choose another id for the newer one.  «1»',
    ],
  ],
  [
    'the number of a draft',
    { 'technologies/screen/record.yml': swap('number: 2', 'number: 9') },
    [
      'technologies/screen/record.yml:1:9  error  duplicate-id  Duplicate id: page number "9" is already used in guides/draft/record.yml. Choose another id for the newer one.  «9»',
    ],
  ],
  [
    'the id of a fact in another source',
    { [TREATY]: (text) => text + FACT.replace('ID', 'sluice-price') },
    [
      'sources/test-treaty.yml:16:11  error  duplicate-id  Duplicate id: fact "sluice-price" is already used in sources/okoro-2020.yml. Choose another id for the newer one.  «sluice-price, topic: gravity, claim: c, »',
    ],
  ],
  [
    'the former id of a fact',
    { [TREATY]: (text) => text + FACT.replace('ID', 'sluice-claim-old') },
    [
      'sources/test-treaty.yml:16:11  error  duplicate-id  Duplicate id: fact "sluice-claim-old" is already used in sources/seller-2021.yml. Choose another id for the newer one.  «sluice-claim-old, topic: gravity, claim:»',
    ],
  ],
  [
    'a former id that is a fact of today',
    { [TREATY]: (text) => `${text}    formerIds: [treaty-old, sluice-price]\n` },
    [
      'sources/test-treaty.yml:16:29  error  duplicate-id  Duplicate id: fact "sluice-price" is already used in sources/okoro-2020.yml. Choose another id for the newer one.  «sluice-price]»',
    ],
  ],
  [
    'a former key that is a source of today',
    { [TREATY]: swap('facts:', 'formerIds: [okoro-2020]\nfacts:') },
    [
      'sources/test-treaty.yml:8:13  error  duplicate-id  Duplicate id: source "okoro-2020" is already used in sources/okoro-2020.yml. Choose another id for the newer one.  «okoro-2020]»',
    ],
  ],
  [
    'a source under the former key of another',
    {
      'sources/seller-old.yml':
        'type: report\ntitle: t\nlanguage: en\nkind: survey\ninterest: unknown\nconfirmed: true\n',
    },
    [
      'sources/seller-old.yml:1:1  error  duplicate-id  Duplicate id: source "seller-old" is already used in sources/seller-2021.yml. Choose another id for the newer one.  «type: report»',
    ],
  ],
  [
    'the key of another value of the fact',
    {
      [OKORO]: swap(
        '      - key: fed',
        "      - { key: kept, what: gold kept, value: 60, unit: '%', bound: about }\n      - key: fed",
      ),
    },
    [
      'sources/okoro-2020.yml:29:16  error  duplicate-id  Duplicate id: value key of fact "sluice-recovery" "kept" is already used in sources/okoro-2020.yml. Choose another id for the newer one.  «kept, what: gold kept, value: 60, unit: »',
    ],
  ],
])('%s', async (_, edits, found) => {
  expect(await findings(edits)).toEqual(found);
});
