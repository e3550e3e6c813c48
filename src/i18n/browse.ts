import type { Language } from '../config/locales.ts';
import type { Reading } from '../domain/annexC.ts';

/** Ways through the site that the home page leads to. */
export type Way = 'choose' | 'compare' | 'combine' | 'browse' | 'annex-c';

export interface BrowseWords {
  /** The index of all facets. */
  heading: string;
  lead: string;
  /** The pages of one value. */
  valueLead: string;
  /** A route of the section "Markets" that is of no one kind. */
  severalRoutes: string;
  home: {
    ways: string;
    /** What each way is for. */
    to: Record<Way, string>;
    /** Leads from a situation to all that is said of it. */
    allSteps: string;
  };
  annexC: {
    heading: string;
    lead: string;
    plan: string;
    planLead: string;
    readings: Record<Reading, string>;
    item: string;
    page: string;
    byPage: string;
    file: string;
  };
}

export const BROWSE: Record<Language, BrowseWords> = {
  en: {
    heading: 'Browse',
    lead: 'All pages, sorted by what you look for. Choose one line; the number says how many pages it holds.',
    valueLead: 'The pages that belong here, by kind.',
    severalRoutes: 'Several kinds of route',
    home: {
      ways: 'Other ways in',
      to: {
        choose: 'Answer a few questions: which practice fits?',
        compare: 'Compare practices side by side',
        combine: 'See what must never be combined',
        browse: 'Browse by step of the work, material, scale, reader and more',
        'annex-c': 'Annex C of the Minamata Convention, item by item',
      },
      allSteps: 'All steps for this work',
    },
    annexC: {
      heading: 'Annex C: which page serves which item',
      lead: 'What the Minamata Convention asks of a national action plan, item by item, with the pages that help. Where we found nothing, it says so.',
      plan: 'The plan as a whole',
      planLead:
        'These measures serve more than half of the items. They are not repeated under the items, and fill no gap there.',
      readings: {
        quoted: 'English wording read as others quote it.',
        translated: 'Text read only in translation.',
        'not-read': 'Text not read: no copy that we found reaches this item.',
      },
      item: 'Item',
      page: 'Page',
      byPage: 'Page by page',
      file: 'The same as a file (CSV)',
    },
  },
  es: {
    heading: 'Explorar',
    lead: 'Todas las páginas, ordenadas por lo que usted busca. Elija una línea; el número dice cuántas páginas tiene.',
    valueLead: 'Las páginas que van aquí, por tipo.',
    severalRoutes: 'Varios tipos de vía',
    home: {
      ways: 'Otras entradas',
      to: {
        choose: 'Responda unas preguntas: ¿qué práctica le sirve?',
        compare: 'Compare prácticas lado a lado',
        combine: 'Vea lo que nunca se debe juntar',
        browse: 'Explore por paso del trabajo, material, escala, lector y más',
        'annex-c': 'El Anexo C del Convenio de Minamata, punto por punto',
      },
      allSteps: 'Todos los pasos para este trabajo',
    },
    annexC: {
      heading: 'Anexo C: qué página sirve para qué punto',
      lead: 'Lo que el Convenio de Minamata pide a un plan de acción nacional, punto por punto, con las páginas que ayudan. Donde no encontramos nada, se dice.',
      plan: 'El plan en conjunto',
      planLead:
        'Estas medidas sirven para más de la mitad de los puntos. No se repiten en cada punto ni llenan allí ningún vacío.',
      readings: {
        quoted: 'Texto en inglés leído como otros lo citan.',
        translated: 'Texto leído solo en traducción.',
        'not-read': 'Texto no leído: ninguna copia que encontramos llega a este punto.',
      },
      item: 'Punto',
      page: 'Página',
      byPage: 'Página por página',
      file: 'Lo mismo en un archivo (CSV)',
    },
  },
  fr: {
    heading: 'Parcourir',
    lead: 'Toutes les pages, rangées selon ce que vous cherchez. Choisissez une ligne ; le nombre dit combien de pages elle contient.',
    valueLead: 'Les pages qui vont ici, par type.',
    severalRoutes: 'Plusieurs types de voie',
    home: {
      ways: 'Autres entrées',
      to: {
        choose: 'Répondre à quelques questions : quelle pratique convient ?',
        compare: 'Comparer des pratiques côte à côte',
        combine: 'Voir ce qu’il ne faut jamais combiner',
        browse: 'Parcourir par étape du travail, matériau, échelle, lecteur et plus',
        'annex-c': 'L’Annexe C de la Convention de Minamata, point par point',
      },
      allSteps: 'Toutes les étapes pour ce travail',
    },
    annexC: {
      heading: 'Annexe C : quelle page pour quel point',
      lead: 'Ce que la Convention de Minamata demande à un plan d’action national, point par point, avec les pages qui aident. Là où nous n’avons rien trouvé, nous le disons.',
      plan: 'Le plan dans son ensemble',
      planLead:
        'Ces mesures servent à plus de la moitié des points. Elles ne sont pas répétées sous les points et n’y comblent aucun vide.',
      readings: {
        quoted: 'Texte anglais lu tel que d’autres le citent.',
        translated: 'Texte lu seulement en traduction.',
        'not-read': 'Texte non lu : aucune copie trouvée ne va jusqu’à ce point.',
      },
      item: 'Point',
      page: 'Page',
      byPage: 'Page par page',
      file: 'La même chose en fichier (CSV)',
    },
  },
  pt: {
    heading: 'Explorar',
    lead: 'Todas as páginas, ordenadas pelo que você procura. Escolha uma linha; o número diz quantas páginas ela tem.',
    valueLead: 'As páginas que cabem aqui, por tipo.',
    severalRoutes: 'Vários tipos de via',
    home: {
      ways: 'Outras entradas',
      to: {
        choose: 'Responda a algumas perguntas: qual prática serve?',
        compare: 'Compare práticas lado a lado',
        combine: 'Veja o que nunca se deve juntar',
        browse: 'Explore por etapa do trabalho, material, escala, leitor e mais',
        'annex-c': 'O Anexo C da Convenção de Minamata, item por item',
      },
      allSteps: 'Todas as etapas deste trabalho',
    },
    annexC: {
      heading: 'Anexo C: qual página serve a qual item',
      lead: 'O que a Convenção de Minamata pede a um plano de ação nacional, item por item, com as páginas que ajudam. Onde nada encontramos, isso é dito.',
      plan: 'O plano como um todo',
      planLead:
        'Estas medidas servem a mais da metade dos itens. Não são repetidas nos itens e não preenchem lá nenhuma lacuna.',
      readings: {
        quoted: 'Texto em inglês lido como outros o citam.',
        translated: 'Texto lido só em tradução.',
        'not-read': 'Texto não lido: nenhuma cópia que achamos chega a este item.',
      },
      item: 'Item',
      page: 'Página',
      byPage: 'Página por página',
      file: 'O mesmo em arquivo (CSV)',
    },
  },
  id: {
    heading: 'Telusuri',
    lead: 'Semua halaman, diurutkan menurut yang Anda cari. Pilih satu baris; angkanya menunjukkan jumlah halamannya.',
    valueLead: 'Halaman yang termasuk di sini, menurut jenisnya.',
    severalRoutes: 'Beberapa jenis jalur',
    home: {
      ways: 'Jalan masuk lain',
      to: {
        choose: 'Jawab beberapa pertanyaan: praktik mana yang cocok?',
        compare: 'Bandingkan praktik berdampingan',
        combine: 'Lihat yang sama sekali tidak boleh digabung',
        browse: 'Telusuri menurut langkah kerja, bahan, skala, pembaca, dan lainnya',
        'annex-c': 'Lampiran C Konvensi Minamata, butir demi butir',
      },
      allSteps: 'Semua langkah untuk pekerjaan ini',
    },
    annexC: {
      heading: 'Lampiran C: halaman mana untuk butir mana',
      lead: 'Yang diminta Konvensi Minamata dari rencana aksi nasional, butir demi butir, dengan halaman yang membantu. Jika kami tidak menemukan apa-apa, hal itu kami sebutkan.',
      plan: 'Rencana secara keseluruhan',
      planLead:
        'Tindakan ini berguna untuk lebih dari separuh butir. Tidak diulang pada tiap butir, dan tidak mengisi kekosongan di sana.',
      readings: {
        quoted: 'Teks bahasa Inggris dibaca dari kutipan pihak lain.',
        translated: 'Teks hanya dibaca dalam terjemahan.',
        'not-read': 'Teks belum dibaca: tidak ada salinan yang kami temukan sampai ke butir ini.',
      },
      item: 'Butir',
      page: 'Halaman',
      byPage: 'Halaman demi halaman',
      file: 'Isi yang sama sebagai berkas (CSV)',
    },
  },
  sw: {
    heading: 'Vinjari',
    lead: 'Kurasa zote, zimepangwa kulingana na unachotafuta. Chagua mstari mmoja; namba inaonyesha idadi ya kurasa.',
    valueLead: 'Kurasa zinazohusika hapa, kwa aina.',
    severalRoutes: 'Aina kadhaa za njia',
    home: {
      ways: 'Njia nyingine za kuingia',
      to: {
        choose: 'Jibu maswali machache: njia ipi ya kazi inakufaa?',
        compare: 'Linganisha njia za kazi zikiwa sambamba',
        combine: 'Ona usichopaswa kamwe kuchanganya',
        browse: 'Vinjari kwa hatua ya kazi, aina ya mawe au mchanga, kiwango, msomaji na zaidi',
        'annex-c': 'Kiambatisho C cha Mkataba wa Minamata, kipengele kwa kipengele',
      },
      allSteps: 'Hatua zote za kazi hii',
    },
    annexC: {
      heading: 'Kiambatisho C: ukurasa gani kwa kipengele gani',
      lead: 'Mkataba wa Minamata unachotaka katika mpango wa taifa, kipengele kwa kipengele, pamoja na kurasa zinazosaidia. Pale ambapo hatukupata kitu, tumesema hivyo.',
      plan: 'Mpango wote kwa ujumla',
      planLead:
        'Hatua hizi zinahudumia zaidi ya nusu ya vipengele. Hazirudiwi chini ya vipengele, na hazizibi pengo lolote huko.',
      readings: {
        quoted: 'Maneno ya Kiingereza yamesomwa kama wengine walivyoyanukuu.',
        translated: 'Maneno yamesomwa katika tafsiri tu.',
        'not-read': 'Maneno hayajasomwa: hakuna nakala tuliyoipata inayofikia kipengele hiki.',
      },
      item: 'Kipengele',
      page: 'Ukurasa',
      byPage: 'Ukurasa kwa ukurasa',
      file: 'Yaleyale kama faili (CSV)',
    },
  },
};
