import { createHash } from 'node:crypto';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCatalogue, languagesOf, type Catalogue } from '../../../src/domain/catalogue.ts';
import { pageId, type AnyPage, type Content } from '../../../src/domain/content.ts';
import type { Fact, Source } from '../../../src/domain/schema/source.ts';
import { pageDigest } from '../../../src/markdown/digest.ts';
import { dataFiles, type DataFile } from '../../../src/outputs/data/files.ts';
import { checkFolder } from '../../../src/store/checkFolder.ts';
import { edition } from '../../support/content.ts';
import { checkEdited } from '../rules/edited.ts';
import { parseCsv, unguarded } from './parseCsv.ts';

type Json = Record<string, unknown>;

const read = (files: readonly DataFile[], path: string) => files.find((file) => file.path === path)!.text;
const json = (files: readonly DataFile[], path: string) => JSON.parse(read(files, path)) as Json;
const records = (files: readonly DataFile[], name: string) => json(files, `${name}.json`)['records'] as Json[];

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: { name: string; type: string; description: string }[];
    primaryKey?: string;
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  };
}

/** A CSV file by the description in the data package: its rows, as the groups that its columns were taken from. */
function table(files: readonly DataFile[], { path, schema }: Resource): Json[] {
  const [header, ...rows] = parseCsv(read(files, path));
  expect(header).toEqual(schema.fields.map(({ name }) => name));
  return rows.map((row) => {
    const record: Json = {};
    for (const [index, cell] of row.entries()) {
      if (cell === '') continue;
      const { name, type } = schema.fields[index]!;
      const keys = name.split('.');
      const last = keys.pop()!;
      let group = record;
      for (const key of keys) group = (group[key] ??= {}) as Json;
      group[last] = cellValue(cell, type);
    }
    return record;
  });
}

function cellValue(cell: string, type: string): unknown {
  switch (type) {
    case 'integer':
      expect(cell).toMatch(/^-?\d+$/);
      return Number(cell);
    case 'number':
      expect(cell).toMatch(/^-?\d+(?:\.\d+)?$/);
      return Number(cell);
    case 'boolean':
      return { true: true, false: false }[cell];
    case 'date':
      expect(cell).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      return cell;
    case 'array':
    case 'object':
      return JSON.parse(cell);
    default:
      expect(type).toBe('string');
      return unguarded(cell);
  }
}

/** A record without empty groups and what is not given, which a table cannot tell apart. */
function pruned(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const kept = Object.entries(data)
    .map(([key, item]) => [key, pruned(item)] as const)
    .filter(
      ([, item]) =>
        item !== undefined &&
        !(typeof item === 'object' && item && !Array.isArray(item) && Object.keys(item).length === 0),
    );
  return Object.fromEntries(kept);
}

/** Facts by their ids of today and of old, read from the files of their sources, not through the catalogue. */
function factsOf({ sources }: Content): Map<string, { key: string; source: Source; fact: Fact }> {
  const all = Object.entries(sources).flatMap(([key, source]) => source.facts.map((fact) => ({ key, source, fact })));
  return new Map([
    ...all.flatMap((one) => one.fact.formerIds.map((id) => [id, one] as const)),
    ...all.map((one) => [one.fact.id, one] as const),
  ]);
}

describe.each([
  ['the fixture', 'tests/fixtures/content'],
  ['the site', 'content'],
])('the data files of %s', (_, folder) => {
  let catalogue: Catalogue;
  let content: Content;
  let files: DataFile[];
  let resources: Resource[];
  let facts: ReturnType<typeof factsOf>;
  beforeAll(async () => {
    ({ catalogue } = await checkFolder(folder));
    ({ content } = catalogue);
    files = await dataFiles(catalogue);
    resources = json(files, 'datapackage.json')['resources'] as Resource[];
    facts = factsOf(content);
  });

  const resource = (name: string) => resources.find((one) => one.name === name)!;
  const rows = (name: string) => table(files, resource(name));
  const used = () => [...new Set(catalogue.pages.map(({ collection }) => collection))];

  /** Puts the names of values and facts back in the place of what was resolved, and holds that against the content. */
  function named(data: unknown): unknown {
    if (typeof data !== 'object' || data === null) return data;
    if (Array.isArray(data)) return data.map(named);
    const { ref, fact: id, source, evidenceKind, interest, scope, conflicts, ...rest } = data as Record<string, never>;
    if (id === undefined) return Object.fromEntries(Object.entries(data).map(([key, item]) => [key, named(item)]));
    const found = facts.get(id)!;
    expect([id, source]).toEqual([found.fact.id, found.key]);
    if (ref === undefined) {
      expect(Object.keys(data)).toEqual(['fact', 'source']);
      return id;
    }
    const key = String(ref).split('#')[1];
    expect(ref).toBe(`${found.fact.id}#${key}`);
    expect({ key, ...rest }).toEqual(found.fact.values.find((value) => value.key === key));
    expect({ evidenceKind, interest, scope }).toEqual({
      evidenceKind: found.source.kind,
      interest: found.source.interest,
      scope: found.fact.scope,
    });
    expect(conflicts).toEqual(conflictsOf(id));
    return ref;
  }

  function conflictsOf(id: string): string[] {
    return Object.entries(content.conflicts)
      .filter(([, conflict]) => conflict.facts.some((name) => facts.get(name)!.fact.id === id))
      .map(([name]) => name)
      .sort();
  }

  /** The record of a page in the names of today. */
  function recordOf(page: AnyPage): Json {
    const today = (name: string) => facts.get(name)!.fact.id;
    return JSON.parse(
      JSON.stringify(page.record, (key, item: unknown) => {
        if (typeof item === 'string' && item.includes('#'))
          return `${today(item.split('#')[0]!)}#${item.split('#')[1]!}`;
        if (key === 'facts' || (key === 'measures' && Array.isArray(item))) return (item as string[]).map(today);
        return key === 'notified' ? today(item as string) : item;
      }),
    ) as Json;
  }

  it('are there for every collection in use, in both forms, and for every page', () => {
    const sets = [
      ...used(),
      'quantities',
      'annex-c',
      'sources',
      'facts',
      'conflicts',
      'glossary',
      'gaps',
      'vocabulary',
    ];
    expect(files.map(({ path }) => path).sort()).toEqual(
      [
        ...sets.flatMap((name) => [`${name}.json`, `${name}.csv`, `schema/${name}.schema.json`]),
        ...catalogue.pages.map(({ record }) => `pages/${String(record.number).padStart(3, '0')}.json`),
        'datapackage.json',
        'SHA256SUMS.txt',
      ].sort(),
    );
    for (const name of used()) expect(records(files, name)).not.toEqual([]);
  });

  it('hold every page with what its record says, each value whole', () => {
    const published = catalogue.pages.flatMap((page) =>
      records(files, page.collection).filter(({ id }) => id === pageId(page)),
    );
    expect(published).toHaveLength(catalogue.pages.length);
    expect(used().flatMap((name) => records(files, name))).toHaveLength(catalogue.pages.length);
    for (const [index, { id, address, texts, ...record }] of published.entries()) {
      const page = catalogue.pages[index]!;
      const number = String(page.record.number).padStart(3, '0');
      expect(id).toBe(pageId(page));
      expect(address).toBe(`https://batea.example/p/${number}/`);
      expect(named(record), pageId(page)).toEqual(recordOf(page));
      expect(texts).toBeTypeOf('object');
      expect(json(files, `pages/${number}.json`)).toEqual({
        ...json(files, `${page.collection}.json`),
        records: [published[index]],
      });
    }
  });

  it('hold the words of every page by language', () => {
    for (const page of catalogue.pages) {
      const { texts } = records(files, page.collection).find(({ id }) => id === pageId(page)) as {
        texts: Record<string, Json>;
      };
      expect(Object.keys(texts)).toEqual(languagesOf(page));
      for (const language of languagesOf(page)) {
        const text = page.texts[language]!;
        const { notes, ...rest } = texts[language] as Json & { notes: Record<string, { text: string; cites: Json[] }> };
        expect(rest).toMatchObject({
          address: `https://batea.example/${edition(page, language).path}`,
          title: text.title,
          summary: text.summary,
          digest: pageDigest(text),
        });
        expect(Object.keys(text.notes)).toEqual(expect.arrayContaining(Object.keys(notes)));
        for (const [key, note] of Object.entries(notes)) {
          expect(note.text, key).toMatch(/^\S.*\S$/);
          expect(note.text, key).not.toMatch(/[<>{}]| {2}| [.,;]|\n|undefined/);
          const components = JSON.stringify(text.notes[key]).match(/"name":"(?:Fact|Cite|Derived)"/g) ?? [];
          expect(note.cites.length > 0, key).toBe(components.length > 0);
        }
      }
    }
  });

  it('hold one row a page, with the record in its columns', () => {
    for (const name of used()) {
      const pages = catalogue.pages.filter(({ collection }) => collection === name);
      const each = (page: AnyPage, what: (language: (typeof page.record)['original']) => string) =>
        Object.fromEntries(languagesOf(page).map((language) => [language, what(language)]));
      expect(rows(name)).toEqual(
        pages.map((page) =>
          pruned({
            ...recordOf(page),
            id: pageId(page),
            address: `https://batea.example/p/${String(page.record.number).padStart(3, '0')}/`,
            title: each(page, (language) => page.texts[language]!.title),
            summary: each(page, (language) => page.texts[language]!.summary),
            digest: each(page, (language) => pageDigest(page.texts[language]!)),
          }),
        ),
      );
    }
  });

  it('hold every quantity of a record in a row of its own, whole', () => {
    const found = rows('quantities');
    expect(found).toEqual(records(files, 'quantities').map(pruned));
    for (const page of catalogue.pages) {
      const refs = JSON.stringify(recordOf(page)).match(/"[a-z0-9-]+#[a-z0-9-]+"/g) ?? [];
      const own = found.filter((row) => row['page'] === pageId(page));
      expect(own.map(({ ref }) => `"${String(ref)}"`).sort()).toEqual(refs.sort());
      for (const { page: of, number, field, item, measure, feed, cost, place, ...value } of own) {
        named(value);
        expect([of, number]).toEqual([pageId(page), page.record.number]);
        const [list = '', key = ''] = String(field).split('.');
        const at = (page.record as unknown as Record<string, unknown>)[list];
        const group = (
          Array.isArray(at) && item !== undefined ? at.find(({ id }: { id?: string }) => id === item) : at
        ) as Json;
        const stated = key === '' ? at : Array.isArray(group) ? group : group[key];
        expect(JSON.stringify(recordOf({ ...page, record: { stated } } as never))).toContain(String(value['ref']));
        if (item !== undefined) {
          expect({ measure, feed, cost, place }).toEqual({
            measure: group['measure'],
            feed: group['feed'],
            cost: group['what'],
            place: group['place'],
          });
        }
      }
    }
  });

  it('hold every source, and every fact with its figures', () => {
    const bySource = records(files, 'sources');
    expect(bySource.map(({ key }) => key)).toEqual(Object.keys(content.sources).sort());
    for (const { key, citation, address, ...rest } of bySource) {
      const source = content.sources[key as string]!;
      expect(rest).toEqual({ ...source, facts: source.facts.map(({ id }) => id) });
      expect(address).toBe(`https://batea.example/en/sources/${String(key)}/`);
      expect(citation).toContain(source.title);
    }
    const byFact = records(files, 'facts');
    expect(byFact).toHaveLength(catalogue.facts.length);
    for (const { source, conflicts, address, ...rest } of byFact) {
      const { key, fact } = facts.get(rest['id'] as string)!;
      expect(rest).toEqual(fact);
      expect(source).toBe(key);
      expect(address).toBe(`https://batea.example/en/sources/${key}/#${fact.id}`);
      expect(conflicts).toEqual(conflictsOf(fact.id));
    }
    expect(rows('sources')).toEqual(bySource.map(pruned));
  });

  it('hold one row a figure, and one for a fact without', () => {
    const expected = records(files, 'facts').flatMap(({ id, values, nature, ...rest }) => {
      const { source } = facts.get(id as string)!;
      const shared = { ...rest, fact: id, evidenceKind: source.kind, interest: source.interest, statement: nature };
      return (values as Json[]).length === 0
        ? [shared]
        : (values as Json[]).map((value) => ({ ...shared, ...value, ref: `${String(id)}#${String(value['key'])}` }));
    });
    expect(rows('facts')).toEqual(expected.map(pruned));
  });

  it.each(['conflicts', 'glossary', 'gaps'] as const)('hold the %s whole', (name) => {
    const entries = Object.entries(content[name]).sort(([a], [b]) => (a < b ? -1 : 1));
    const expected = entries.map(([id, entry]) =>
      'facts' in entry
        ? { id, ...entry, facts: entry.facts.map((fact: string) => facts.get(fact)!.fact.id) }
        : { id, ...entry },
    );
    expect(records(files, name)).toEqual(expected);
    expect(rows(name)).toEqual(expected.map(pruned));
  });

  it('hold the vocabulary, each id once, with a word in every language', () => {
    const words = records(files, 'vocabulary');
    expect(rows('vocabulary')).toEqual(words);
    expect(new Set(words.map(({ id }) => id)).size).toBe(words.length);
    const ids = new Map(words.map((word) => [word['id'], word]));
    expect(ids.get('bound/up-to')).toEqual({
      id: 'bound/up-to',
      facet: 'bound',
      name: 'up-to',
      order: 3,
      label: {
        en: 'up to',
        es: expect.any(String),
        fr: expect.any(String),
        pt: expect.any(String),
        id: expect.any(String),
        sw: expect.any(String),
      },
    });
    expect(ids.get('unit/kg/t')).toMatchObject({ name: 'kg/t', kind: 'symbol', dimension: 'dose' });
    expect(ids.get('section/hazards/why-it-harms')).toMatchObject({ order: 2, label: { en: 'Why it harms' } });
    for (const [facet, name] of [
      ...records(files, 'facts').flatMap(({ values }) =>
        (values as Json[]).flatMap(({ unit, bound, nature }) => [
          ['unit', unit],
          ['bound', bound],
          ['nature', nature],
        ]),
      ),
      ...records(files, 'sources').flatMap(({ kind, interest }) => [
        ['evidenceKind', kind],
        ['interest', interest],
      ]),
      ...records(files, 'glossary').map(({ category }) => ['category', category]),
      ...catalogue.pages.map(({ collection }) => ['collection', collection]),
    ]) {
      if (name !== undefined)
        expect(ids.has(`${String(facet)}/${String(name)}`), `${String(facet)}/${String(name)}`).toBe(true);
    }
  });

  it('fit their published schemas, and nothing else does', () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    ajv.addFormat('iri', (text) => URL.canParse(text) && !/\s/.test(text));
    for (const { path } of files.filter(({ path }) => path.startsWith('schema/'))) {
      const schema = json(files, path);
      expect(schema['$id']).toBe(`https://batea.example/data/${path}`);
      expect(read(files, path)).not.toMatch(/"(?:reference|dimensions)": [["]/);
      ajv.addSchema(schema as AnySchema);
    }
    for (const { path } of files.filter(
      ({ path }) => path.endsWith('.json') && !path.startsWith('schema/') && path !== 'datapackage.json',
    )) {
      const data = json(files, path);
      const valid = ajv.getSchema(data['$schema'] as string)!;
      expect(valid(data) || valid.errors, path).toBe(true);
      const list = data['records'] as Json[];
      if (list.length === 0) continue;
      const [first, ...others] = list;
      const [key] = Object.keys(first!);
      for (const wrong of [
        { ...first, more: 1 },
        { ...first, [key!]: 7 },
        { ...first, [key!]: undefined },
      ]) {
        expect(valid(JSON.parse(JSON.stringify({ ...data, records: [wrong, ...others] }))), path).toBe(false);
      }
    }
  });

  it('are described by the data package, column by column', () => {
    const described = json(files, 'datapackage.json');
    expect(described).toMatchObject({
      profile: 'tabular-data-package',
      name: 'batea',
      licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
      contributors: [{ title: 'Batea contributors', role: 'author' }],
      sources: [{ title: `${Object.keys(content.sources).length} works, each in sources.csv`, path: 'sources.csv' }],
    });
    expect(resources.map(({ path }) => path).sort()).toEqual(
      files
        .map(({ path }) => path)
        .filter((path) => path.endsWith('.csv'))
        .sort(),
    );
    for (const { name, path, bytes, hash, schema } of resources) {
      expect(name).toMatch(/^[-a-z0-9._/]+$/);
      expect(path).toBe(`${name}.csv`);
      expect(bytes).toBe(Buffer.byteLength(read(files, path)));
      expect(hash).toBe(`sha256:${createHash('sha256').update(read(files, path)).digest('hex')}`);
      expect(new Set(schema.fields.map((field) => field.name)).size).toBe(schema.fields.length);
      for (const field of schema.fields) expect(field.description, `${name}.${field.name}`).toMatch(/^\S.*\S$/);
    }
  });

  it('have columns of the types of their fields', () => {
    const type = (name: string, column: string) =>
      resource(name).schema.fields.find((field) => field.name === column)?.type;
    expect(type('alternatives', 'updated')).toBe('date');
    expect(type('alternatives', 'number')).toBe('integer');
    expect(type('alternatives', 'title.sw')).toBe('string');
    expect(type('alternatives', 'performance')).toBe('array');
    expect(type('facts', 'value')).toBe('number');
    expect(type('facts', 'country')).toBe('array');
    expect(type('sources', 'confirmed')).toBe('boolean');
    expect(type('glossary', 'definition.es')).toBe('string');
  });

  it('have keys that name one row, and lead to sources that are there', () => {
    for (const { name, schema } of resources) {
      const all = rows(name);
      if (schema.primaryKey !== undefined) {
        const keys = all.map((row) => row[schema.primaryKey!]);
        expect(keys, name).not.toContain(undefined);
        expect(new Set(keys).size, name).toBe(keys.length);
      }
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const there = new Set(rows(reference.resource).map((row) => row[reference.fields]));
        expect(all.filter((row) => !there.has(row[fields]))).toEqual([]);
      }
    }
    expect(resource('facts').schema.foreignKeys).toHaveLength(1);
  });

  it('have their checksums', () => {
    const lines = files
      .filter(({ path }) => path !== 'SHA256SUMS.txt')
      .map(({ path, text }) => `${createHash('sha256').update(text).digest('hex')}  ${path}\n`);
    expect(read(files, 'SHA256SUMS.txt')).toBe(lines.join(''));
    expect(lines.length).toBeGreaterThan(20);
  });

  it('say nothing of a draft', () => {
    const drafts = content.pages.filter(({ record }) => record.status === 'draft');
    for (const draft of drafts) {
      for (const { path, text } of files) expect(text.includes(pageId(draft)), path).toBe(false);
      expect(files.map(({ path }) => path)).not.toContain(`pages/${String(draft.record.number).padStart(3, '0')}.json`);
    }
    if (folder !== 'content') expect(drafts).not.toEqual([]);
  });

  it('are the same bytes whatever order the content was read in', async () => {
    const turned = <T>(entries: Record<string, T>) => Object.fromEntries(Object.entries(entries).reverse());
    const other = buildCatalogue({
      pages: [...content.pages].reverse(),
      sources: turned(content.sources),
      conflicts: turned(content.conflicts),
      glossary: turned(content.glossary),
      gaps: turned(content.gaps),
    });
    expect(await dataFiles(other)).toEqual(files);
  });
});

describe('a translation that is older than its original', () => {
  it('is told, and what it tells the reader to do is left out', async () => {
    const { catalogue } = await checkEdited({
      'alternatives/sluice/en.mdx': (text) =>
        text
          .replace('Keep children away from the pond.', 'Keep children away from the channel.')
          .replace('A second site.', 'A third site.'),
    });
    const [record] = records(await dataFiles(catalogue), 'alternatives');
    const { en, es } = record!['texts'] as Record<string, { outdated: string[]; notes: Json }>;
    expect(en!.outdated).toEqual([]);
    expect(en!.notes).toHaveProperty(['control.drowning']);
    expect(es!.outdated).toEqual(['notes.control.drowning', 'notes.wouldChange']);
    expect(es!.notes).not.toHaveProperty(['control.drowning']);
    expect(es!.notes).toMatchObject({ wouldChange: { text: 'Un segundo sitio.' } });
  });
});

describe('a note', () => {
  it('is plain text with its numbers, and says what it cites, each once, in the names of today', async () => {
    const { catalogue } = await checkEdited({
      'alternatives/sluice/en.mdx': (text) =>
        text.replace(
          'wouldChange: A second site.',
          'wouldChange: >-\n    A *second* <Term id="sluice">site</Term>, with <Fact id="sluice-claim-old" value="kept" /> or\n    <Derived from="sluice-price#price" how="a / 2" unit="USD" /> more. <Cite source="test-treaty" at="article 2" />',
        ),
    });
    const [record] = records(await dataFiles(catalogue), 'alternatives');
    expect(record).toMatchObject({
      texts: {
        en: {
          notes: {
            wouldChange: {
              text: 'A second site, with up to 98\u00a0% (claimed, vendor’s claim) or USD\u00a0600 (our arithmetic) more.',
              cites: [
                { fact: 'sluice-recovery-claim', source: 'seller-2021' },
                { fact: 'sluice-price', source: 'okoro-2020' },
                { source: 'test-treaty', at: 'article 2' },
              ],
            },
          },
        },
      },
    });
  });
});
