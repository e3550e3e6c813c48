import type { VocabularyId } from '../../domain/vocabulary.ts';

/** What the rules of the selector need to know of a practice; all of it is taken from its record. */
export interface Profile {
  id: string;
  stages: VocabularyId<'processStage'>[];
  suited: VocabularyId<'material'>[];
  unsuited: VocabularyId<'material'>[];
  goldSize: VocabularyId<'goldSize'>[];
  /** Bands that its throughput spans; empty: not known. */
  scale: VocabularyId<'scale'>[];
  water?: VocabularyId<'water'>;
  power?: VocabularyId<'power'>;
  /** The lowest price found for its equipment, in USD. */
  usd?: number;
  replaces: VocabularyId<'currentPractice'>[];
  /** Practices of today that it must never be combined with. */
  neverWith: VocabularyId<'currentPractice'>[];
  mercuryOutcome: VocabularyId<'mercuryOutcome'>;
  certainty: VocabularyId<'certainty'>;
  /** It needs people who act together: a centre, a contract. */
  together: boolean;
  /** Its feed must be screened before. */
  screensFirst: boolean;
  /** It is a step on the way: its record says where it leads. */
  interim: boolean;
}
