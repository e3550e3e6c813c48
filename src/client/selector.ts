import { explain, type Line, type ShownPractice, type Telling } from '../tools/selector/explain.ts';
import {
  isAnswer,
  NOTHING_SAID,
  QUESTION_IDS,
  UNKNOWN,
  type Answers,
  type Question,
} from '../tools/selector/questions.ts';
import { select, VERDICTS, type Verdict } from '../tools/selector/select.ts';
import type { PageLink } from '../views/context.ts';
import type { SelectorView } from '../views/selector.ts';
import { element } from './element.ts';
import { inFrames } from './frames.ts';

/**
 * The selector: eight questions, answered by the rules that the sheets of the decision tree are drawn from. The answers
 * stand in the address, so that they can be sent to somebody; they are kept nowhere else.
 */
type Data = Omit<SelectorView, 'sheets'> & { source: string };

const place = document.querySelector<HTMLElement>('[data-selector]');
if (place) start(place, JSON.parse(place.dataset['selector']!) as Data);

function start(place: HTMLElement, data: Data): void {
  const form = place.querySelector('form')!;
  const status = place.querySelector<HTMLElement>('[data-status]')!;
  const answer = place.querySelector<HTMLElement>('[data-answer]')!;
  const practices = new Map(data.practices.map((practice) => [practice.id, practice]));
  const names = new Map(
    data.questions.flatMap(({ id, answers }) => answers.map((one) => [`${id} ${one.id}`, one.label] as const)),
  );
  const telling: Telling = { ...data, answer: (question, id) => names.get(`${question} ${id}`)! };

  const draw = inFrames();

  function show(): void {
    const answers = read(form);
    const choices = select(data.practices, answers);
    const groups = VERDICTS.map((verdict) => ({
      heading: data.words.verdicts[verdict],
      list: choices.filter((choice) => choice.verdict === verdict),
    })).filter(({ list }) => list.length > 0);
    status.textContent = groups.map(({ heading, list }) => `${heading} ${list.length}`).join(' · ');
    const today = answers.today === UNKNOWN ? undefined : data.today[answers.today];
    const lists = groups.map(({ heading, list }) => ({
      heading: element('h2', heading),
      items: element('ul', [], { class: 'entries' }),
      list,
    }));
    draw([
      () =>
        answer.replaceChildren(
          ...links(data.words.stop, today?.stop ?? []),
          ...links(data.words.pathways, today?.pathways ?? []),
          ...lists.flatMap(({ heading, items }) => [heading, items]),
        ),
      ...lists.flatMap(({ items, list }) =>
        list.map(({ id, verdict, reasons: given }) => () => {
          const practice = practices.get(id)!;
          const told = given.map((one) => ({ ...one, answer: answers[one.question] }));
          items.append(item(practice, verdict, explain(practice, told, telling), data));
        }),
      ),
    ]);
  }

  function restore(): void {
    const wanted = new URLSearchParams(location.search);
    for (const id of QUESTION_IDS) {
      const value = wanted.get(id);
      (form.elements.namedItem(id) as HTMLSelectElement).value =
        value !== null && isAnswer(id, value) ? value : UNKNOWN;
    }
    show();
  }

  form.addEventListener('input', () => {
    show();
    history.replaceState(null, '', addressOf(read(form)));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    status.focus();
  });
  form.addEventListener('reset', () =>
    setTimeout(() => {
      for (const id of QUESTION_IDS) (form.elements.namedItem(id) as HTMLSelectElement).value = UNKNOWN;
      show();
      history.replaceState(null, '', addressOf(NOTHING_SAID));
    }),
  );
  window.addEventListener('popstate', restore);
  place.hidden = false;
  restore();
}

function read(form: HTMLFormElement): Answers {
  const data = new FormData(form);
  const one = (id: Question) => data.get(id) as string;
  return Object.fromEntries(QUESTION_IDS.map((id) => [id, one(id)])) as unknown as Answers;
}

function addressOf(answers: Answers): string {
  const said = QUESTION_IDS.filter((id) => answers[id] !== UNKNOWN).map((id) => [id, answers[id]]);
  return said.length > 0 ? `?${new URLSearchParams(said).toString()}` : location.pathname;
}

function links(heading: string, pages: readonly PageLink[]): HTMLElement[] {
  if (pages.length === 0) return [];
  return [
    element('h2', heading),
    element(
      'ul',
      pages.map((page) => element('li', [anchor(page, page.title), `: ${page.summary}`], { lang: page.lang })),
    ),
  ];
}

/** A practice with the reasons that decided; the others are drawn when somebody asks for them. */
function item(practice: ShownPractice, verdict: Verdict, lines: readonly Line[], { source, words }: Data): HTMLElement {
  const others = lines.filter(({ says }) => says !== verdict);
  const more = element('details', [element('summary', words.more, { class: 'press' })]);
  more.addEventListener('toggle', () => more.append(reasons(others, source)), { once: true });
  return element('li', [
    element('h3', [anchor(practice, practice.title)]),
    element('p', practice.tags.join(' · '), { class: 'tags' }),
    reasons(
      lines.filter(({ says }) => says === verdict),
      source,
    ),
    ...(others.length > 0 ? [more] : []),
  ]);
}

function reasons(lines: readonly Line[], source: string): HTMLElement {
  return element(
    'ul',
    lines.map(({ text, evidence }) =>
      element('li', [
        text,
        ...(evidence?.words ? [' ', element('span', evidence.words, { lang: evidence.lang })] : []),
        ...(evidence && evidence.sources.length > 0
          ? [
              element(
                'span',
                [` ${source} `, ...evidence.sources.flatMap((one, i) => [i > 0 ? '; ' : '', anchor(one, one.label)])],
                { class: 'quiet' },
              ),
            ]
          : []),
      ]),
    ),
  );
}

function anchor(
  { href, lang, hreflang }: { href: string; lang?: string; hreflang?: string },
  text: string,
): HTMLElement {
  return element('a', text, { href, lang, hreflang });
}
