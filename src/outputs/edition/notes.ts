import { pageNumber } from '../../config/urls.ts';
import { SITE } from '../../config/site.ts';
import { formatDate } from '../../i18n/dates.ts';
import { EDITIONS_WORDS } from '../../i18n/editions.ts';
import { fill } from '../../i18n/fill.ts';
import { label } from '../../i18n/vocabulary.ts';
import { changesBetween, changeWords } from './changes.ts';
import { isFrozen, type Edition, type PageRecord } from './model.ts';
import type { Named } from './frame.ts';

/** The notes of an edition as Markdown, in English: what changed, page by page, since the one before it. */
export function editionNotes(pages: readonly PageRecord[], { edition, on }: Named, previous?: Edition): string {
  const words = EDITIONS_WORDS;
  const frozen = pages.filter(isFrozen);
  const head = [
    `# ${SITE.name}: ${fill(words.name, { edition })}`,
    '',
    fill(words.stateOf, { date: formatDate('en', on), pages: String(frozen.length) }),
    '',
  ];
  if (!previous) return [...head, words.first, '', ...frozen.map(pageLine), ''].join('\n');
  const found = changesBetween(previous.pages, pages, previous.withdrawn);
  const same = found.filter(({ changes }) => changes.length === 0);
  const lines = found
    .filter(({ changes }) => changes.length > 0)
    .flatMap(({ number, title, changes }) => [
      `## ${pageNumber(number)} ${plain(title)}`,
      '',
      ...changes.map((change) => `- ${plain(changeWords(change))}`),
      '',
    ]);
  return [
    ...head,
    `${fill(words.changesBetween, { from: previous.id, to: edition })}.`,
    '',
    ...lines,
    ...(same.length > 0
      ? [`## ${words.unchanged}`, '', ...same.map(({ number, title }) => `- ${pageNumber(number)} ${plain(title)}`), '']
      : []),
  ].join('\n');
}

/** A page with how sure it says we are. */
function pageLine({ number, original, texts, certainty }: PageRecord): string {
  const grade = certainty === undefined ? '' : ` (${EDITIONS_WORDS.certainty}: ${label('en', 'certainty', certainty)})`;
  return `- ${pageNumber(number)} ${plain(texts[original]!.title + grade)}`;
}

/** Words in which Markdown finds no marks. */
function plain(words: string): string {
  return words.replace(/[\\`*_<>[\]#]/g, '\\$&');
}
