import { keepsMercury, leaches } from '../../domain/combining.ts';
import { VOCABULARY, type VocabularyId } from '../../domain/vocabulary.ts';
import type { Profile } from './profile.ts';
import { MEANS_USD, UNKNOWN, WITH_MERCURY, type Answer, type Question } from './questions.ts';

/** What one rule says of a practice, best first. What is not known neither helps a practice nor harms it. */
export type Says = 'fits' | 'not-known' | 'if' | 'no';

/** Every reason that a rule can give. `no` comes from the rock and from mercury; what can be arranged gives `if`. */
export const REASONS = {
  'material-suits': 'fits',
  'material-unsuited': 'no',
  'material-not-shown': 'no',
  'material-ask': 'if',
  'size-suits': 'fits',
  'size-near': 'if',
  'size-other': 'no',
  'size-ask': 'if',
  'replaces-today': 'fits',
  'stop-first': 'if',
  'never-cyanide': 'no',
  'mercury-only': 'no',
  'mercury-ask': 'if',
  interim: 'if',
  'leach-last': 'if',
  'screen-clay': 'if',
  'scale-fits': 'fits',
  'scale-larger': 'if',
  'scale-smaller': 'if',
  'scale-not-known': 'not-known',
  'water-fits': 'fits',
  'water-needs': 'if',
  'water-not-known': 'not-known',
  'power-fits': 'fits',
  'power-needs': 'if',
  'power-not-known': 'not-known',
  'price-within': 'fits',
  'price-above': 'if',
  'price-not-known': 'not-known',
  together: 'if',
} as const satisfies Record<string, Says>;

export type Reason = keyof typeof REASONS;

/** The reasons that one answer gives for or against a practice; none where the question does not concern it. */
type Rule<Q extends Question> = (practice: Profile, answer: Answer<Q>) => Reason[];

/** The rules, one for each question; they read records and know no practice by name. */
export const RULES: { [Q in Question]: Rule<Q> } = {
  material({ suited, unsuited }, answer) {
    if (suited.length + unsuited.length === 0) return [];
    if (answer === UNKNOWN) return ['material-ask'];
    if (suited.includes(answer)) return ['material-suits'];
    return [unsuited.includes(answer) ? 'material-unsuited' : 'material-not-shown'];
  },

  goldSize({ goldSize }, answer) {
    if (goldSize.length === 0) return [];
    if (answer === UNKNOWN) return ['size-ask'];
    if (goldSize.includes(answer)) return ['size-suits'];
    const place = (size: VocabularyId<'goldSize'>) => VOCABULARY.goldSize.indexOf(size);
    const beside = goldSize.some((size) => Math.abs(place(size) - place(answer)) === 1);
    return [beside && answer !== 'locked' ? 'size-near' : 'size-other'];
  },

  today(practice, answer) {
    const reasons: Reason[] = [];
    const unknown = answer === UNKNOWN;
    if (!unknown && practice.replaces.includes(answer)) reasons.push('replaces-today');
    // Leaching is dangerous, so it is never plainly suitable.
    if (leaches(practice.stages)) {
      reasons.push('leach-last');
      if (practice.neverWith.includes('cyanide-after-mercury') && WITH_MERCURY.has(answer))
        reasons.push('never-cyanide');
    } else if (!unknown && practice.neverWith.includes(answer)) reasons.push('stop-first');
    if (practice.interim) reasons.push('interim');
    if (keepsMercury(practice)) {
      if (unknown) reasons.push('mercury-ask');
      else if (!WITH_MERCURY.has(answer)) reasons.push('mercury-only');
    }
    return reasons;
  },

  clay: ({ screensFirst }, answer) => (screensFirst && answer === 'sticky' ? ['screen-clay'] : []),

  scale({ scale }, answer) {
    if (scale.length === 0) return ['scale-not-known'];
    if (answer === UNKNOWN) return [];
    if (scale.includes(answer)) return ['scale-fits'];
    const place = (band: VocabularyId<'scale'>) => VOCABULARY.scale.indexOf(band);
    return [place(answer) < place(scale[0]!) ? 'scale-larger' : 'scale-smaller'];
  },

  water: ({ water }, answer) =>
    water === undefined
      ? ['water-not-known']
      : [answer !== UNKNOWN && reaches('water', answer, water) ? 'water-fits' : 'water-needs'],

  power({ power }, answer) {
    if (power === undefined) return ['power-not-known'];
    const least = VOCABULARY.power.indexOf(power) <= VOCABULARY.power.indexOf('hand');
    if (least) return ['power-fits'];
    return [answer !== UNKNOWN && reaches('power', answer, power) ? 'power-fits' : 'power-needs'];
  },

  means({ together, usd }, answer) {
    const join: Reason[] = together && (answer === 'alone' || answer === UNKNOWN) ? ['together'] : [];
    if (usd === undefined) return [...join, 'price-not-known'];
    return [...join, answer !== UNKNOWN && usd <= MEANS_USD[answer] ? 'price-within' : 'price-above'];
  },
};

/** Whether what one has is at least what is needed, in the order of the vocabulary. */
function reaches<F extends 'water' | 'power'>(facet: F, has: VocabularyId<F>, needs: VocabularyId<F>): boolean {
  const order: readonly string[] = VOCABULARY[facet];
  return order.indexOf(has) >= order.indexOf(needs);
}
