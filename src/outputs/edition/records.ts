import type { Language } from '../../config/locales.ts';
import { href, pageHref } from '../../config/urls.ts';
import { languagesOf, type Catalogue } from '../../domain/catalogue.ts';
import { pageId, type AnyPage } from '../../domain/content.ts';
import { noteSpecs } from '../../domain/notes.ts';
import { walk, type ProseNode } from '../../domain/prose.ts';
import { recordReferences } from '../../domain/references.ts';
import { citations } from '../../markdown/cites.ts';
import { digest, pageDigest } from '../../markdown/digest.ts';
import { plainWords } from '../plainWords.ts';
import type { PageRecord, RecordedNumber } from './model.ts';

/** What every published page says now, in the order of the numbers. */
export function editionRecords(catalogue: Catalogue): PageRecord[] {
  return catalogue.pages.map((page) => pageRecord(page, catalogue));
}

/** The file of a page in one language, within the site and within an edition. */
function pagePath(page: AnyPage, language: Language): string {
  return `${pageHref(language, page.collection, page.slug).slice(href('').length)}index.html`;
}

function pageRecord(page: AnyPage, catalogue: Catalogue): PageRecord {
  const { record } = page;
  return {
    number: record.number,
    id: pageId(page),
    original: record.original,
    status: record.status,
    ...('evidence' in record ? { certainty: record.evidence.certainty } : {}),
    effects:
      'effects' in record ? Object.fromEntries(record.effects.map(({ outcome, effect }) => [outcome, effect])) : {},
    numbers: Object.fromEntries(numbersOf(page, catalogue)),
    texts: Object.fromEntries(
      languagesOf(page).map((language) => {
        const text = page.texts[language]!;
        const path = pagePath(page, language);
        const safety = safetyOf(page, language, catalogue);
        return [language, { path, title: text.title, digest: pageDigest(text), safety }];
      }),
    ),
  };
}

/** Every value of a fact that the page names in its record or prints in one of its languages, by `fact#key`. */
function numbersOf(page: AnyPage, catalogue: Catalogue): [ref: string, number: RecordedNumber][] {
  const inRecord = recordReferences(page.collection, page.record).filter(({ kind }) => kind === 'value');
  const printed = languagesOf(page).flatMap((language) => {
    const { body, notes } = page.texts[language]!;
    return citations([...Object.values(notes).flat(), ...body]).flatMap((cited) =>
      cited.kind === 'fact' && cited.prints ? [[cited.fact, cited.value].filter(Boolean).join('#')] : [],
    );
  });
  const values = [...inRecord.map(({ ref }) => ref), ...printed].flatMap((ref) => catalogue.value(ref) ?? []);
  const found = values.map(({ fact, key, ...number }): [string, RecordedNumber] => [`${fact.id}#${key}`, number]);
  return [...new Map(found)].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The components of a text that tell readers what to do, and what a record calls them. */
const TELLING = { Steps: 'steps', Warning: 'warnings', NeverCombine: 'neverCombine' } as const;

/** Fingerprints of the words, numbers as printed, that tell readers what to do: notes by their keys, parts of the text. */
function safetyOf(page: AnyPage, language: Language, catalogue: Catalogue): Record<string, string> {
  const { notes, body } = page.texts[language]!;
  const words = (nodes: readonly ProseNode[]) => digest(plainWords(nodes, { catalogue, language }));
  const told = noteSpecs(page.collection, page.record as never).filter(
    ({ key, instruction }) => instruction && notes[key],
  );
  const parts = Object.entries(TELLING).flatMap(([name, part]): [string, string][] => {
    const found = [...walk(body)].filter((node) => node.type === 'component' && node.name === name);
    return found.length > 0 ? [[part, words(found)]] : [];
  });
  return Object.fromEntries([...told.map(({ key }) => [key, words(notes[key]!)]), ...parts]) as Record<string, string>;
}
