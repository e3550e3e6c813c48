import { LANGUAGES, type Language } from '../../config/locales.ts';
import { formatDate, languageName } from '../../i18n/dates.ts';
import { EDITIONS_WORDS } from '../../i18n/editions.ts';
import { fill } from '../../i18n/fill.ts';
import { formatQuantity } from '../../i18n/quantity.ts';
import { label } from '../../i18n/vocabulary.ts';
import type { VocabularyId } from '../../domain/vocabulary.ts';
import { isFrozen, type PageRecord, type RecordedNumber, type Withdrawal } from './model.ts';

/** One thing that is not the same in two states of a page. */
export type Change =
  | { kind: 'added' | 'retired' }
  | ({ kind: 'withdrawn' } & Pick<Withdrawal, 'on' | 'reason'>)
  | { kind: 'status'; from: PageRecord['status']; to: PageRecord['status'] }
  | ({ kind: 'certainty' } & FromTo<VocabularyId<'certainty'>>)
  | ({ kind: 'effect'; outcome: VocabularyId<'outcome'> } & FromTo<VocabularyId<'effect'>>)
  | ({ kind: 'number'; ref: string } & FromTo<RecordedNumber>)
  | { kind: 'safety'; how: 'Changed' | 'Added' | 'Removed'; language: Language; part: string }
  | { kind: 'words' | 'languageAdded' | 'languageRemoved'; language: Language };

/** What was and what is; nothing where it was, or is, not there. */
interface FromTo<T> {
  from: T | undefined;
  to: T | undefined;
}

export interface PageChanges {
  number: number;
  /** Title in the language the page was first written in. */
  title: string;
  language: Language;
  /** Empty: nothing that is recorded has changed. */
  changes: Change[];
}

/**
 * What changed from one state of the pages to another, page by page in the order of the numbers. Pages that neither
 * state freezes are left out.
 * @param withdrawn pages that were withdrawn from the first state
 */
export function changesBetween(
  before: readonly PageRecord[],
  after: readonly PageRecord[],
  withdrawn: readonly Withdrawal[] = [],
): PageChanges[] {
  const earlier = new Map(before.filter(isFrozen).map((page) => [page.number, page]));
  const later = new Map(after.map((page) => [page.number, page]));
  const numbers = [...earlier.keys(), ...after.filter(isFrozen).map(({ number }) => number)];
  return [...new Set(numbers)]
    .sort((a, b) => a - b)
    .map((number) => {
      const [was, is] = [earlier.get(number), later.get(number)];
      const { original, texts } = (is ?? was)!;
      return {
        number,
        title: texts[original]!.title,
        language: original,
        changes: [
          ...withdrawn
            .filter((page) => page.number === number)
            .map(({ on, reason }): Change => ({ kind: 'withdrawn', on, reason })),
          ...pageChanges(was, is),
        ],
      };
    });
}

function pageChanges(was: PageRecord | undefined, is: PageRecord | undefined): Change[] {
  if (!was) return [{ kind: 'added' }];
  if (!is || !isFrozen(is)) return [{ kind: 'retired' }];
  return [
    ...(was.status === is.status ? [] : [{ kind: 'status' as const, from: was.status, to: is.status }]),
    ...(was.certainty === is.certainty ? [] : [{ kind: 'certainty' as const, from: was.certainty, to: is.certainty }]),
    ...differing(was.effects, is.effects).map(([outcome, from, to]): Change => ({
      kind: 'effect',
      outcome: outcome as VocabularyId<'outcome'>,
      from,
      to,
    })),
    ...differing(was.numbers, is.numbers, figure).map(([ref, from, to]): Change => ({ kind: 'number', ref, from, to })),
    ...LANGUAGES.flatMap((language) => textChanges(language, was.texts[language], is.texts[language])),
  ];
}

type Text = PageRecord['texts'][Language];

function textChanges(language: Language, was: Text, is: Text): Change[] {
  if (!was || !is) {
    if (was === is) return [];
    return [{ kind: was ? 'languageRemoved' : 'languageAdded', language }];
  }
  const safety = differing(was.safety, is.safety).map(([part, from, to]): Change => {
    return { kind: 'safety', how: !from ? 'Added' : !to ? 'Removed' : 'Changed', language, part };
  });
  return [...safety, ...(was.digest === is.digest ? [] : [{ kind: 'words' as const, language }])];
}

/** What of a number a reader sees as the number. */
function figure(number: RecordedNumber): string {
  return JSON.stringify({ ...number, what: '' }, Object.keys(number).sort());
}

/** The entries that are not the same in two records, by key. */
function differing<T>(
  was: Readonly<Record<string, T | undefined>>,
  is: Readonly<Record<string, T | undefined>>,
  sign: (value: T) => unknown = (value) => value,
): [key: string, from: T | undefined, to: T | undefined][] {
  const signOf = (value: T | undefined) => value && sign(value);
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .sort()
    .filter((key) => signOf(was[key]) !== signOf(is[key]))
    .map((key) => [key, was[key], is[key]]);
}

/** A change as a sentence in English. */
export function changeWords(change: Change): string {
  const { change: words, none, parts } = EDITIONS_WORDS;
  const named = (language: Language) => languageName('en', language);
  switch (change.kind) {
    case 'withdrawn':
      return fill(words.withdrawn, { date: formatDate('en', change.on), reason: change.reason });
    case 'status':
      return fill(words.status, { from: label('en', 'status', change.from), to: label('en', 'status', change.to) });
    case 'certainty': {
      const name = (id: VocabularyId<'certainty'> | undefined) => (id ? label('en', 'certainty', id) : none);
      return fill(words.certainty, { from: name(change.from), to: name(change.to) });
    }
    case 'effect': {
      const name = (id: VocabularyId<'effect'> | undefined) => (id ? label('en', 'effect', id) : none);
      const outcome = label('en', 'outcome', change.outcome);
      return fill(words.effect, { outcome, from: name(change.from), to: name(change.to) });
    }
    case 'number': {
      const { what } = (change.to ?? change.from)!;
      const [from, to] = [change.from, change.to].map((number) => (number ? printed(number) : none)) as [
        string,
        string,
      ];
      return fill(words.number, { what, from, to, ref: change.ref });
    }
    case 'safety': {
      const [part = '', ...item] = change.part.split('.');
      const partName = [parts[part] ?? part, ...item].join(': ');
      return fill(words[`safety${change.how}`], { language: named(change.language), part: partName });
    }
    case 'words':
    case 'languageAdded':
    case 'languageRemoved':
      return fill(words[change.kind], { language: named(change.language) });
    default:
      return words[change.kind];
  }
}

function printed(number: RecordedNumber): string {
  const { text, nature } = formatQuantity('en', number);
  return nature ? `${text} (${nature})` : text;
}
