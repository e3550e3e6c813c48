import type { Language } from '../config/locales.ts';
import type { ReadyMadeId } from '../tools/compare/readyMade.ts';

export interface CompareWords {
  heading: string;
  lead: string;
  /** What the figures of a table are not. */
  caution: string;
  /** Above the choice. */
  choose: string;
  /** Label of one choice, and its empty answer. */
  practice: string;
  nothing: string;
  readyMade: string;
  allPractices: string;
  /** Said aloud when the choice changes. */
  atLeastTwo: string;
  loading: string;
  failed: string;
  compared: string;
  address: string;
  /** Of a list in which a record names nothing. */
  noneNamed: string;
  /** Link from a ready-made comparison. */
  others: string;
  titles: Record<ReadyMadeId, string>;
}

export const COMPARE: Record<Language, CompareWords> = {
  en: {
    heading: 'Compare practices',
    lead: 'Two to four practices side by side: what is known of each, what is not, and where it comes from.',
    caution:
      'The figures come from different ores, places and tests, so they do not rank the practices. “Not known” means that we found no source.',
    choose: 'Choose two to four practices',
    practice: 'Practice {n}',
    nothing: 'none',
    readyMade: 'Ready-made comparisons',
    allPractices: 'All practices',
    atLeastTwo: 'Choose at least two practices.',
    loading: 'Loading …',
    failed: 'The comparison could not be loaded. Try again, or use the ready-made comparisons.',
    compared: 'Side by side: {practices}',
    address: 'Your choice stands in the address of this page, so you can send it.',
    noneNamed: 'none named',
    others: 'Compare other practices',
    titles: {
      'washing-hard-rock': 'Washing milled rock: sluice, shaking table or centrifuge',
      'washing-gravel': 'Washing gravel: sluice, spirals, jigs or simple separators',
      'cleaning-the-concentrate': 'Cleaning the concentrate: pan, magnets or shaking table',
      'gold-from-the-concentrate': 'From concentrate to gold: borax, or mercury and a retort',
      'hard-ore-with-sulphides': 'Ore with sulphides: flotation, selling it, or a shared centre',
      'fire-and-fumes': 'Against fumes: retort, capture in the shop, masks and air',
    },
  },
  es: {
    heading: 'Comparar prácticas',
    lead: 'De dos a cuatro prácticas lado a lado: qué se sabe de cada una, qué no se sabe y de dónde viene.',
    caution:
      'Las cifras vienen de minerales, lugares y pruebas distintos, así que no dicen qué práctica es mejor. «No se sabe» significa que no encontramos fuente.',
    choose: 'Elija de dos a cuatro prácticas',
    practice: 'Práctica {n}',
    nothing: 'ninguna',
    readyMade: 'Comparaciones ya hechas',
    allPractices: 'Todas las prácticas',
    atLeastTwo: 'Elija al menos dos prácticas.',
    loading: 'Cargando…',
    failed: 'No se pudo cargar la comparación. Inténtelo otra vez o use las comparaciones ya hechas.',
    compared: 'Lado a lado: {practices}',
    address: 'Su elección está en la dirección de esta página; así puede enviarla.',
    noneNamed: 'nada indicado',
    others: 'Comparar otras prácticas',
    titles: {
      'washing-hard-rock': 'Lavar roca molida: canaleta, mesa vibratoria o centrífuga',
      'washing-gravel': 'Lavar grava: canaleta, espirales, jigs o separadores sencillos',
      'cleaning-the-concentrate': 'Limpiar el concentrado: batea, imanes o mesa vibratoria',
      'gold-from-the-concentrate': 'Del concentrado al oro: bórax, o mercurio y retorta',
      'hard-ore-with-sulphides': 'Mineral con sulfuros: flotación, venderlo o un centro compartido',
      'fire-and-fumes': 'Contra los vapores: retorta, captura en la tienda, máscaras y aire',
    },
  },
  fr: {
    heading: 'Comparer des pratiques',
    lead: 'Deux à quatre pratiques côte à côte : ce que l’on sait de chacune, ce que l’on ne sait pas, et d’où cela vient.',
    caution:
      'Les chiffres viennent de minerais, de lieux et d’essais différents ; ils ne classent donc pas les pratiques. « On ne sait pas » veut dire que nous n’avons trouvé aucune source.',
    choose: 'Choisissez deux à quatre pratiques',
    practice: 'Pratique {n}',
    nothing: 'aucune',
    readyMade: 'Comparaisons toutes prêtes',
    allPractices: 'Toutes les pratiques',
    atLeastTwo: 'Choisissez au moins deux pratiques.',
    loading: 'Chargement…',
    failed: 'La comparaison n’a pas pu être chargée. Réessayez, ou prenez une comparaison toute prête.',
    compared: 'Côte à côte : {practices}',
    address: 'Votre choix est dans l’adresse de cette page ; vous pouvez donc l’envoyer.',
    noneNamed: 'rien d’indiqué',
    others: 'Comparer d’autres pratiques',
    titles: {
      'washing-hard-rock': 'Laver la roche broyée : sluice, table à secousses ou centrifugeuse',
      'washing-gravel': 'Laver le gravier : sluice, spirales, jigs ou séparateurs simples',
      'cleaning-the-concentrate': 'Nettoyer le concentré : batée, aimants ou table à secousses',
      'gold-from-the-concentrate': 'Du concentré à l’or : borax, ou mercure et retorte',
      'hard-ore-with-sulphides': 'Minerai sulfuré : flottation, vente ou centre partagé',
      'fire-and-fumes': 'Contre les vapeurs : retorte, captage en boutique, masques et air',
    },
  },
  pt: {
    heading: 'Comparar práticas',
    lead: 'De duas a quatro práticas lado a lado: o que se sabe de cada uma, o que não se sabe e de onde vem.',
    caution:
      'Os números vêm de minérios, lugares e testes diferentes; por isso não dizem qual prática é melhor. “Não se sabe” quer dizer que não encontramos fonte.',
    choose: 'Escolha de duas a quatro práticas',
    practice: 'Prática {n}',
    nothing: 'nenhuma',
    readyMade: 'Comparações prontas',
    allPractices: 'Todas as práticas',
    atLeastTwo: 'Escolha pelo menos duas práticas.',
    loading: 'Carregando…',
    failed: 'Não foi possível carregar a comparação. Tente de novo ou use as comparações prontas.',
    compared: 'Lado a lado: {practices}',
    address: 'A sua escolha está no endereço desta página; assim você pode enviá-la.',
    noneNamed: 'nada indicado',
    others: 'Comparar outras práticas',
    titles: {
      'washing-hard-rock': 'Lavar rocha moída: calha, mesa vibratória ou centrífuga',
      'washing-gravel': 'Lavar cascalho: calha, espirais, jigues ou separadores simples',
      'cleaning-the-concentrate': 'Limpar o concentrado: bateia, ímãs ou mesa vibratória',
      'gold-from-the-concentrate': 'Do concentrado ao ouro: bórax, ou mercúrio e retorta',
      'hard-ore-with-sulphides': 'Minério com sulfetos: flotação, venda ou centro compartilhado',
      'fire-and-fumes': 'Contra os vapores: retorta, captura na loja, máscaras e ar',
    },
  },
  id: {
    heading: 'Bandingkan praktik',
    lead: 'Dua sampai empat praktik berdampingan: apa yang diketahui, apa yang belum, dan dari mana asalnya.',
    caution:
      'Angka-angka berasal dari bijih, tempat, dan uji yang berbeda, jadi tidak menunjukkan praktik mana yang lebih baik. “Belum diketahui” berarti kami tidak menemukan sumber.',
    choose: 'Pilih dua sampai empat praktik',
    practice: 'Praktik {n}',
    nothing: 'tidak ada',
    readyMade: 'Perbandingan siap pakai',
    allPractices: 'Semua praktik',
    atLeastTwo: 'Pilih sedikitnya dua praktik.',
    loading: 'Memuat …',
    failed: 'Perbandingan tidak dapat dimuat. Coba lagi, atau pakai perbandingan siap pakai.',
    compared: 'Berdampingan: {practices}',
    address: 'Pilihan Anda ada di alamat halaman ini, jadi dapat Anda kirim.',
    noneNamed: 'tidak ada yang disebut',
    others: 'Bandingkan praktik lain',
    titles: {
      'washing-hard-rock': 'Mencuci batuan giling: sluice box, meja goyang, atau konsentrator sentrifugal',
      'washing-gravel': 'Mencuci kerikil: sluice box, spiral, jig, atau pemisah sederhana',
      'cleaning-the-concentrate': 'Membersihkan konsentrat: dulang, magnet, atau meja goyang',
      'gold-from-the-concentrate': 'Dari konsentrat ke emas: boraks, atau merkuri dan retort',
      'hard-ore-with-sulphides': 'Bijih dengan sulfida: flotasi, dijual, atau pusat bersama',
      'fire-and-fumes': 'Melawan uap: retort, penangkapan di toko, masker, dan udara',
    },
  },
  sw: {
    heading: 'Linganisha njia za kazi',
    lead: 'Njia mbili hadi nne zikiwa sambamba: kinachojulikana, kisichojulikana, na chanzo chake.',
    caution:
      'Takwimu zinatoka kwenye mawe, mahali na majaribio tofauti, kwa hiyo hazipangi njia kwa ubora. “Haijulikani” maana yake hatukupata chanzo.',
    choose: 'Chagua njia mbili hadi nne',
    practice: 'Njia ya {n}',
    nothing: 'hakuna',
    readyMade: 'Ulinganisho ulio tayari',
    allPractices: 'Njia zote',
    atLeastTwo: 'Chagua angalau njia mbili.',
    loading: 'Inapakia …',
    failed: 'Ulinganisho haukuweza kupakiwa. Jaribu tena, au tumia ulinganisho ulio tayari.',
    compared: 'Sambamba: {practices}',
    address: 'Chaguo lako limo katika anwani ya ukurasa huu; kwa hiyo unaweza kuituma.',
    noneNamed: 'hakuna kilichotajwa',
    others: 'Linganisha njia nyingine',
    titles: {
      'washing-hard-rock': 'Kuosha mawe yaliyosagwa: kitanda cha kuoshea, meza ya kutikisa au sentrifuji',
      'washing-gravel': 'Kuosha kokoto: kitanda cha kuoshea, spirali, jigi au vitenganishi rahisi',
      'cleaning-the-concentrate': 'Kusafisha mchanga uliochekechwa: karai, sumaku au meza ya kutikisa',
      'gold-from-the-concentrate': 'Kutoka mchanga uliochekechwa hadi dhahabu: boraksi, au zebaki na kigida',
      'hard-ore-with-sulphides': 'Mawe yenye salfaidi: ueleaji (flotation), kuyauza, au kituo cha pamoja',
      'fire-and-fumes': 'Dhidi ya mvuke: kigida, kukamata zebaki dukani, barakoa na hewa',
    },
  },
};
