import type { Language } from '../config/locales.ts';

/** Words of the page on what must never be combined. */
export interface CombineWords {
  heading: string;
  lead: string;
  /** What an empty field does not say. */
  empty: string;
  matrix: string;
  practice: string;
  never: string;
  noneNamed: string;
  /** `{worst}` is the worst practice that two practices together would be. */
  follows: string;
  order: string;
  orderLead: string;
}

export const COMBINE: Record<Language, CombineWords> = {
  en: {
    heading: 'What must never be combined',
    lead: 'Each practice, and what it must never meet. The reasons with their sources stand below.',
    empty:
      'An empty field says only that our record names nothing. It allows nothing: mercury on all of the ore, open burning, burning at home and cyanide after mercury are to end everywhere.',
    matrix: 'Never together',
    practice: 'Practice',
    never: 'Never',
    noneNamed: 'none named',
    follows: 'Both together would be: {worst}.',
    order: 'What comes before, what after',
    orderLead: 'What each practice needs before and after, what it makes worse, and where an interim practice leads.',
  },
  es: {
    heading: 'Lo que nunca se debe juntar',
    lead: 'Cada práctica, y con qué nunca debe juntarse. Las razones con sus fuentes están abajo.',
    empty:
      'Un campo vacío solo dice que nuestra ficha no indica nada. No permite nada: el mercurio en todo el mineral, la quema expuesta, la quema en casa y el cianuro después del mercurio deben acabarse en todas partes.',
    matrix: 'Nunca juntos',
    practice: 'Práctica',
    never: 'Nunca',
    noneNamed: 'ninguna indicada',
    follows: 'Las dos juntas serían: {worst}.',
    order: 'Qué va antes y qué después',
    orderLead:
      'Lo que cada práctica necesita antes y después, lo que empeora, y adónde lleva una práctica de transición.',
  },
  fr: {
    heading: 'Ce qu’il ne faut jamais combiner',
    lead: 'Chaque pratique, et ce qu’elle ne doit jamais rencontrer. Les raisons et leurs sources sont ci-dessous.',
    empty:
      'Une case vide dit seulement que notre fiche n’indique rien. Cela ne permet rien : le mercure sur tout le minerai, le brûlage à l’air libre, le brûlage à la maison et le cyanure après le mercure doivent cesser partout.',
    matrix: 'Jamais ensemble',
    practice: 'Pratique',
    never: 'Jamais',
    noneNamed: 'aucune indiquée',
    follows: 'Les deux ensemble seraient : {worst}.',
    order: 'Ce qui vient avant, ce qui vient après',
    orderLead:
      'Ce qu’il faut avant et après chaque pratique, ce qu’elle aggrave, et où mène une pratique de transition.',
  },
  pt: {
    heading: 'O que nunca se deve juntar',
    lead: 'Cada prática, e com o que nunca deve se juntar. As razões com as fontes estão abaixo.',
    empty:
      'Um campo vazio só diz que a nossa ficha não indica nada. Não permite nada: o mercúrio em todo o minério, a queima a céu aberto, a queima em casa e o cianeto depois do mercúrio devem acabar em toda parte.',
    matrix: 'Nunca juntos',
    practice: 'Prática',
    never: 'Nunca',
    noneNamed: 'nenhuma indicada',
    follows: 'As duas juntas seriam: {worst}.',
    order: 'O que vem antes, o que vem depois',
    orderLead: 'Do que cada prática precisa antes e depois, o que ela piora, e aonde leva uma prática de transição.',
  },
  id: {
    heading: 'Yang sama sekali tidak boleh digabung',
    lead: 'Setiap praktik, dan apa yang sama sekali tidak boleh bertemu dengannya. Alasan dan sumbernya ada di bawah.',
    empty:
      'Kotak kosong hanya berarti catatan kami tidak menyebut apa pun. Itu bukan izin: merkuri pada seluruh bijih, pembakaran terbuka, pembakaran di rumah, dan sianida setelah merkuri harus diakhiri di mana-mana.',
    matrix: 'Jangan pernah bersama',
    practice: 'Praktik',
    never: 'Jangan pernah',
    noneNamed: 'tidak ada yang disebut',
    follows: 'Jika digabung, keduanya menjadi: {worst}.',
    order: 'Yang sebelum, yang sesudah',
    orderLead:
      'Apa yang diperlukan sebelum dan sesudah tiap praktik, apa yang diperburuknya, dan ke mana praktik sementara menuju.',
  },
  sw: {
    heading: 'Usichopaswa kamwe kuchanganya',
    lead: 'Kila njia, na kile ambacho haipaswi kamwe kukutana nacho. Sababu na vyanzo vyake viko chini.',
    empty:
      'Kisanduku kitupu huonyesha tu kwamba rekodi yetu haitaji kitu. Hakiruhusu chochote: zebaki kwenye mawe yote, uchomaji holela wa zebaki, uchomaji nyumbani na sayanaidi baada ya zebaki lazima vikome kila mahali.',
    matrix: 'Kamwe visiwe pamoja',
    practice: 'Njia',
    never: 'Kamwe',
    noneNamed: 'hakuna kilichotajwa',
    follows: 'Zote mbili pamoja zingekuwa: {worst}.',
    order: 'Kinachotangulia, kinachofuata',
    orderLead: 'Kinachohitajika kabla na baada ya kila njia, madhara inayoongeza, na mahali njia ya muda inakoelekea.',
  },
};
