import type { VocabularyId } from '../domain/vocabulary.ts';

/** What the data files and their page say. The files serve every language alike; their page is in English only. */
export const DATA_WORDS = {
  heading: 'Open data',
  lead: 'Everything the pages are made of, as files: records, facts, sources, disagreements, words and what is not known.',
  title: 'Batea open data',
  description:
    'Practices, technologies, markets, national measures and hazards of artisanal and small-scale gold mining, with the facts and sources they rest on. Every quantity is a value of a fact that was read in a source, with its unit, bound, nature and scope.',
  keywords: [
    'artisanal and small-scale gold mining',
    'mercury',
    'Minamata Convention',
    'gold',
    'occupational health',
    'open data',
  ],
  sourceCount: '{count} works, each in sources.csv',
  feed: 'Batea: new and changed pages',

  /** What the records of a collection of pages are. */
  pages: '{lead} One record a page.',
  sets: {
    quantities: {
      name: 'Quantities',
      about: 'Every number that the record of a page states, with its scope and source. One row a number.',
    },
    'annex-c': {
      name: 'Annex C',
      about:
        'Each item of Annex C of the Minamata Convention with the pages, indicators and country examples that serve it, and what none was found of. One row each.',
    },
    facts: {
      name: 'Facts',
      about:
        'What was read in the sources: claim, place in the source, scope, figures. One record a fact in the JSON, one row a figure in the CSV.',
    },
    sources: { name: 'Sources', about: 'Works that facts were read in, or that pages cite. One record a work.' },
    conflicts: { name: 'Conflicts', about: 'Facts that disagree, and in what. One record a disagreement.' },
    gaps: { name: 'Gaps', about: 'What nobody has been found to know. One record a gap.' },
    glossary: {
      name: 'Glossary',
      about: 'Words of the field by language, with the names used at the mine. One record a concept.',
    },
    vocabulary: {
      name: 'Vocabulary',
      about:
        'Every id that stands in the data, with its words in six languages; headings of sections; units. One record an id.',
    },
  },

  files: {
    heading: 'Files',
    columns: ['What', 'What it holds', 'Rows of the CSV', 'JSON', 'CSV', 'Schema'],
    page: 'One page by its permanent number; there is such a file for every page.',
    package: 'Describes every CSV file column by column, for tools that read Frictionless Data Packages.',
    sums: 'The SHA-256 of every file. Name it where others must find the same data.',
    feed: 'Tells of new and changed pages (RSS).',
  },

  read: {
    heading: 'How to read a number',
    lead: 'A number never stands alone. The recovery of a concentrate and the recovery of an ore are different things: never compare or average numbers whose scope differs.',
    terms: {
      scope:
        'Where, when, of what and compared with what the figure holds, and its caveats. Pass it on with the number.',
      'value, low, high, text':
        'The figure, the two ends of a range, or a date or wording that is no number. Nothing was converted or rounded.',
      unit: 'A unit of the vocabulary; “a” is a year. Of money, “year” is the year that the amount refers to.',
      bound:
        'A limit that the source puts on the figure; of a range it holds for both ends. Never show the figure without it. Empty: the source gives the figure plainly.',
      nature: 'What kind of figure it is; empty where that is not clear, and for dates.',
      status:
        'Of a fact, “confirmed”: somebody read it in the source or in a copy of its abstract or page; “unconfirmed”: do not use the figure. Of a page, “not-recommended” and “retired”: the note “why” says why.',
      confirmed: 'Of a source: whether its title, and its author or text, were seen.',
      'evidenceKind, interest':
        'What kind of evidence the source is, and whose interest stands behind it. Say so where it is a vendor, a promoter or the press. Interest “unknown” is not disinterest.',
      conflicts: 'Disagreements that the fact takes part in. Show the other side too.',
      'digest, outdated':
        'A fingerprint of the words of a page in one language, and the parts of a translation whose original has changed since.',
    },
  },
  bound: {
    'at-least': 'this much or more',
    over: 'more than, above',
    'up-to': 'at most; also a maximum that the source introduces so',
    below: 'less than, under',
    about: 'some, around, roughly, nearly, close to',
  } satisfies Record<VocabularyId<'bound'>, string>,
  nature: {
    measured: 'measured, counted or recorded',
    estimated: 'an estimate, a general statement or a figure from the literature, with no measurement of its own shown',
    claimed: 'a party’s own word, with no data shown',
    target: 'an aim, plan, rated capacity, budget or expectation, not a result',
    limit: 'set or advised by a rule, standard, guide, contract, offer or price list',
    modelled: 'from a model, scenario, feasibility study or regression',
    computed: 'arithmetic on other figures, the source’s or ours',
  } satisfies Record<VocabularyId<'nature'>, string>,

  forms: {
    heading: 'How the files are written',
    paragraphs: [
      'JSON: one object with the address of its schema, the licence and the records. Values and facts that a record names stand in it whole; fact#key names a value for ever. Notes are plain text by language, each with what it cites.',
      'CSV: UTF-8, commas, a header row (RFC 4180). Columns of groups and languages have names like scale.low and title.es; a list stands in its cell as JSON. Records of pages name values as the column “ref” of facts.csv and quantities.csv does; notes are in the JSON only.',
      'A text in a CSV file that a spreadsheet could run as a formula, because it begins with = + - or @, has one apostrophe put before it; take that off to have the text. Numbers are written as they are, negative ones too, with a full stop as decimal sign and no thousands sign.',
      'Ids are permanent and the same in every language. What was merged keeps its old ids under formerIds.',
    ],
  },

  licence: {
    heading: 'Licence and citation',
    text: 'Use the files for anything; name {author} and say what you changed. The works in sources.csv belong to their authors: a fact says in our words what stands there. Licence of all files:',
    cite: '{author}. {title}. Revision of {date} ({digest}). {address}',
    also: 'Where a figure matters, cite its source too, with the place in it (locator).',
  },
} as const;
