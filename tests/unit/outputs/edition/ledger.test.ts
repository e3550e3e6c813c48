import { describe, expect, it } from 'vitest';
import { checkLedger, extendLedger, type Finding } from '../../../../src/outputs/edition/ledger.ts';
import type { Edition } from '../../../../src/outputs/edition/model.ts';
import { editionRecords } from '../../../../src/outputs/edition/records.ts';
import { checkFolder } from '../../../../src/store/checkFolder.ts';
import { checkEdited, swap, type Edits } from '../../rules/edited.ts';

const { catalogue } = await checkFolder('tests/fixtures/content');
const ledger = extendLedger(undefined, catalogue);
const line = ({ file, message, fix }: Finding) => `${file}: ${message}. ${fix}`;

const RECORD = 'technologies/screen/record.yml';
const BEHIND =
  '../editions/addresses.yml: The ledger of published addresses does not hold all that is published. Run "npm run addresses" and commit the file with the content.';

describe('the ledger of published addresses', () => {
  it('finds nothing wrong with what it was written from', () => {
    expect(checkLedger(ledger, [], catalogue)).toEqual([]);
    expect(ledger.pages).toContain('001 alternatives/sluice en es');
    expect(ledger.pages.filter((page) => page.includes('guides/draft'))).toEqual([]);
  });

  const cases: [name: string, edits: Edits, found: string[]][] = [
    [
      'a page that is deleted',
      { [RECORD]: null, 'technologies/screen/en.mdx': null },
      [
        'technologies/screen/record.yml: Page 002 was published before as technologies/screen, and is not there. Keep its folder, and set "status: retired" with a note "why".',
      ],
    ],
    [
      'a page that is a draft again',
      { [RECORD]: swap('status: published', 'status: draft') },
      [
        'technologies/screen/record.yml: Page 002 was published before as technologies/screen, and is a draft now. Keep its folder, and set "status: retired" with a note "why".',
      ],
    ],
    [
      'a page with another number',
      { [RECORD]: swap('number: 2', 'number: 222') },
      [
        'technologies/screen/record.yml: The page was published before with the number 002. A number is permanent: write "number: 2".',
        BEHIND,
      ],
    ],
    [
      'a language that is gone',
      { 'alternatives/sluice/es.mdx': null },
      [
        'alternatives/sluice/es.mdx: The text was published in this language, and is not there. Put it back. If its words must go, take "es" out of the line of page 001 in editions/addresses.yml, in the same commit and with the reason.',
      ],
    ],
    [
      'a concept that is gone',
      { 'glossary/riffle.yml': null },
      [
        'glossary/riffle.yml: The concept "riffle" was published, and is not there. Put it back: its address may be cited.',
      ],
    ],
    [
      'a fact with another id',
      { 'sources/okoro-2020.yml': swap('id: sluice-price', 'id: sluice-cost') },
      [
        '../editions/addresses.yml: The fact "sluice-price" was published, and is not there. Put it back; if it was merged into another, name it under "formerIds" there.',
        BEHIND,
      ],
    ],
  ];
  it.each(cases)('says what to do about %s', async (_, edits, found) => {
    const { catalogue: edited } = await checkEdited(edits);
    expect(checkLedger(ledger, [], edited).map(line)).toEqual(found);
  });

  it('keeps what it holds when it is written again', async () => {
    const { catalogue: edited } = await checkEdited({
      'alternatives/sluice/es.mdx': null,
      'glossary/riffle.yml': null,
    });
    expect(extendLedger(ledger, edited)).toEqual(ledger);
  });

  it('cannot be talked out of a page that an edition holds', async () => {
    const pages = editionRecords(catalogue);
    const edition = { id: '2026.1', pages, withdrawn: [], manifest: {} } as unknown as Edition;
    const { catalogue: edited } = await checkEdited({ [RECORD]: null, 'technologies/screen/en.mdx': null });
    const shortened = { ...ledger, pages: ledger.pages.filter((page) => !page.startsWith('002')) };
    expect(checkLedger(shortened, [edition], edited).map(line)).toEqual([
      'technologies/screen/record.yml: Page 002 was published in edition 2026.1 as technologies/screen, and is not there. Keep its folder, and set "status: retired" with a note "why".',
    ]);
  });
});

it('the ledger of the repository holds all that its content publishes; run npm run addresses if not', async () => {
  const { issues } = await checkFolder('content');
  expect(issues.filter(({ rule }) => rule === 'addresses')).toEqual([]);
});
