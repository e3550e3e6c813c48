import { href, pageHref } from '../config/urls.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { claimantOf } from '../domain/claimants.ts';
import { independentSources } from '../domain/independence.ts';
import { LEDGER } from '../i18n/ledger.ts';
import { fill, pluralForm } from '../i18n/messages.ts';
import { topicName } from '../i18n/topics.ts';
import { label } from '../i18n/vocabulary.ts';
import { briefReference, shortReference, sourceReference, type ReferencePart } from '../outputs/citation.ts';
import type { ClaimRow } from '../outputs/claims.ts';
import { sourceLabel } from './citations.ts';
import { claimsOf, type Claim } from './claims.ts';
import { pageLink, type PageLink } from './context.ts';
import { placeLinks, type PlaceLink } from './places.ts';
import { conflictHref, factView, type FactView, type FigureView } from './sourcePage.ts';
import { sourceLink } from './sourceLinks.ts';
import { usesOf } from './uses.ts';

/** The ledger is in English. */
const LANGUAGE = 'en';
const context = (catalogue: Catalogue) => ({ catalogue, language: LANGUAGE }) as const;

/** One line of a table of numbers. */
export interface Count {
  name: string;
  count: number;
}

export interface EvidenceView {
  totals: Count[];
  topics: {
    href: string;
    name: string;
    shown: number;
    single: number;
    disputed: number;
    interested: number;
    press: number;
    notUsed: number;
  }[];
  /** The effects that name facts. */
  effects: {
    page: PageLink;
    outcome: string;
    effect: string;
    certainty: string;
    facts: number;
    sources: number;
    disinterested: number;
  }[];
  conflicts: string;
  csv: string;
  json: string;
}

/** A claim as it stands in the list of its topic. */
export interface ClaimView extends Pick<
  FactView,
  'id' | 'claim' | 'figures' | 'nature' | 'scope' | 'usedOn' | 'opposedOn'
> {
  /** Its place on the page of its source. */
  href: string;
  reference: ReferencePart[];
  kind: string;
  /** How many independent sources speak to the question, in words; a single one is a tag. */
  sources: string[];
  tags: string[];
}

export interface TopicView {
  id: string;
  name: string;
  shown: ClaimView[];
  conflicts: { href: string; title: string }[];
  waiting: ClaimView[];
}

export interface ConflictView {
  id: string;
  href: string;
  title: string;
  differs?: string;
  /** How many independent sources speak in it, in words. */
  sources: string;
  sides: {
    id: string;
    claim: string;
    figures: FigureView[];
    scope: string;
    reference: ReferencePart[];
    kind: string;
    label?: string;
  }[];
  places: PlaceLink[];
}

/** The ledger at a glance. */
export function evidenceView(catalogue: Catalogue): EvidenceView {
  const claims = claimsOf(catalogue);
  const shown = claims.filter(({ inUse }) => inUse);
  const words = LEDGER.evidence;
  return {
    totals: [
      { name: words.facts, count: claims.length },
      { name: words.inUse, count: shown.length },
      { name: words.notUsed, count: claims.length - shown.length },
      { name: words.single, count: shown.filter(isSingle).length },
      { name: words.disputed, count: shown.filter(isDisputed).length },
      { name: words.interested, count: shown.filter(({ only }) => only === 'interested').length },
      { name: words.press, count: shown.filter(({ only }) => only === 'press').length },
      { name: words.unconfirmed, count: shown.filter(({ fact }) => fact.status !== 'confirmed').length },
      { name: words.conflicts, count: Object.keys(catalogue.content.conflicts).length },
    ],
    topics: topicsOf(catalogue).map((topic) => {
      const all = claims.filter(({ fact }) => fact.topic === topic);
      const used = all.filter(({ inUse }) => inUse);
      return {
        href: topicHref(topic),
        name: topicName(LANGUAGE, topic).text,
        shown: used.length,
        single: used.filter(isSingle).length,
        disputed: used.filter(isDisputed).length,
        interested: used.filter(({ only }) => only === 'interested').length,
        press: used.filter(({ only }) => only === 'press').length,
        notUsed: all.length - used.length,
      };
    }),
    effects: effectsOf(catalogue),
    conflicts: pageHref(LANGUAGE, 'evidence', 'conflicts'),
    csv: href('en/evidence/claims.csv'),
    json: href('en/evidence/claims.json'),
  };
}

/** The topics of the facts, by their names. */
export function topicsOf({ facts }: Catalogue): string[] {
  const name = (topic: string) => topicName(LANGUAGE, topic).text;
  return [...new Set(facts.map(({ topic }) => topic))].sort((a, b) => name(a).localeCompare(name(b), LANGUAGE));
}

/** The claims of one topic, those that pages show first. */
export function topicView(topic: string, catalogue: Catalogue): TopicView {
  const claims = claimsOf(catalogue).filter(({ fact }) => fact.topic === topic);
  const conflicts = new Set(claims.flatMap((claim) => claim.conflicts));
  const views = (inUse: boolean) =>
    claims.filter((claim) => claim.inUse === inUse).map((claim) => claimView(claim, catalogue));
  return {
    id: topic,
    name: topicName(LANGUAGE, topic).text,
    shown: views(true),
    conflicts: [...conflicts].map((id) => ({ href: conflictHref(id), title: catalogue.content.conflicts[id]!.title })),
    waiting: views(false),
  };
}

/** Every disagreement with all its sides, by title. */
export function conflictsView(catalogue: Catalogue): ConflictView[] {
  const { facts: uses } = usesOf(catalogue);
  return Object.entries(catalogue.content.conflicts)
    .map(([id, { title, differs, facts: names }]): ConflictView => {
      const facts = names.map((name) => catalogue.fact(name)!);
      return {
        id,
        href: conflictHref(id),
        title,
        ...(differs ? { differs } : {}),
        sources: countedSources(independentSources(facts, catalogue)),
        sides: facts.map((fact) => {
          const { claim, figures, scope } = factView(fact, context(catalogue));
          const tag = sourceLabel(fact.source, LANGUAGE);
          const link = sourceLink(context(catalogue), fact.sourceKey, fact.id);
          return {
            id: fact.id,
            claim,
            figures,
            scope,
            reference: shortReference(fact.source, LANGUAGE, link),
            kind: label(LANGUAGE, 'evidenceKind', fact.source.kind),
            ...(tag ? { label: tag } : {}),
          };
        }),
        places: placeLinks(
          context(catalogue),
          facts.flatMap((fact) => uses.get(fact.id) ?? []).map(({ page, language, how }) => ({ page, language, how })),
        ),
      };
    })
    .sort((a, b) => a.title.localeCompare(b.title, LANGUAGE));
}

/** The ledger as data: every fact, whether a page shows it or not, by its id. */
export function claimRows(catalogue: Catalogue): ClaimRow[] {
  const { facts: uses } = usesOf(catalogue);
  return claimsOf(catalogue)
    .map(({ fact, conflicts, beside, sources, only }): ClaimRow => ({
      fact: fact.id,
      topic: fact.topic,
      countries: fact.country,
      claim: fact.claim,
      figures: factView(fact, context(catalogue)).figures.map(({ what, text }) => `${what}: ${text}`),
      scope: fact.scope,
      locator: fact.locator,
      status: fact.status,
      source: fact.sourceKey,
      reference: sourceReference(fact.source, LANGUAGE)
        .map((part) => part.text)
        .join(''),
      evidenceKind: fact.source.kind,
      interest: fact.source.interest,
      recordConfirmed: fact.source.confirmed,
      conflicts,
      beside: beside.map(({ id }) => id).filter((id) => id !== fact.id),
      independentSources: sources,
      only,
      places: (uses.get(fact.id) ?? []).map(({ page, language, section, how }) => ({
        page,
        language,
        ...(section ? { section: section.id } : {}),
        how: how === 'opposes' ? how : 'cites',
      })),
    }))
    .sort((a, b) => (a.fact < b.fact ? -1 : 1));
}

function topicHref(topic: string): string {
  return href(`${LANGUAGE}/evidence/topics/${topic}/`);
}

function claimView(claim: Claim, catalogue: Catalogue): ClaimView {
  const { fact, sources, only } = claim;
  const words = LEDGER.topic;
  const link = sourceLink(context(catalogue), fact.sourceKey, fact.id);
  const tag = sourceLabel(fact.source, LANGUAGE);
  return {
    ...factView(fact, context(catalogue)),
    href: link.href,
    reference: briefReference(fact.source, LANGUAGE, link),
    kind: label(LANGUAGE, 'evidenceKind', fact.source.kind),
    sources: isSingle(claim) ? [] : [countedSources(sources)],
    tags: [
      ...(tag ? [tag] : []),
      ...(isSingle(claim) ? [words.single] : []),
      ...(only ? [words[only]] : []),
      ...(isDisputed(claim) ? [words.disputed] : []),
      ...(fact.status === 'confirmed' ? [] : [words.unconfirmed]),
    ],
  };
}

function effectsOf(catalogue: Catalogue): EvidenceView['effects'] {
  return catalogue.pages.flatMap((page) => {
    const { record } = page;
    if (!('effects' in record)) return [];
    return record.effects
      .filter(({ facts }) => facts.length > 0)
      .map(({ outcome, effect, facts: names }) => {
        const facts = names.map((name) => catalogue.fact(name)!);
        const others = facts.filter(({ source }) => !['vendor', 'promoter'].includes(claimantOf(source) ?? ''));
        return {
          page: pageLink(context(catalogue), page),
          outcome: label(LANGUAGE, 'outcome', outcome),
          effect: label(LANGUAGE, 'effect', effect),
          certainty: label(LANGUAGE, 'certainty', record.evidence.certainty),
          facts: facts.length,
          sources: independentSources(facts, catalogue),
          disinterested: independentSources(others, catalogue),
        };
      });
  });
}

function isSingle({ sources }: Claim): boolean {
  return sources === 1;
}

function isDisputed({ conflicts }: Claim): boolean {
  return conflicts.length > 0;
}

function countedSources(count: number): string {
  return fill(pluralForm(LANGUAGE, LEDGER.topic.sources, count), { count: String(count) });
}
