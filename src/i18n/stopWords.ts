import type { Language } from '../config/locales.ts';

/** Articles, small words, how questions begin, and gold, of which every page speaks; folded. */
const STOP_WORDS: Record<Language, string> = {
  en: `gold use using used after before a about all am an and any are as at be been being but by can could did do does doing for from get got had has
    have having her here his how i if in into is it its just me more most much must my no not of on one or our out over
    please she should so some such than that the their them then there these they this to too up us very want was we
    were what when where which who whom whose why will with would you your`,
  es: `oro usar usa uso usan usado usada antes despues a al algo alguna alguno ante aqui asi como con cual cuales cuando cuanto cuanta cuantos de debe debo del desde
    donde e el ella ellos en entre era es esa ese eso esta estan estar este esto estoy fue ha hacer hace hago han hasta
    hay la las le les lo los mas me mi mis mucho muy nada ni no nos o otra otro para pero poco por porque puede puedo
    que quien quiero se sea ser si sin sobre son soy su sus tan te tengo tener tiene todo todos tu tus un una unas uno
    unos y ya yo`,
  fr: `or utiliser utilise utilisee utilisees utilises apres avant a ai au aux avec avoir ca ce ces cet cette ceux combien comme comment d dans de des doit dois donc du elle elles
    en encore entre est et etre eu faire fait faut il ils j je l la le les leur leurs lui m ma mais me mes moi mon n ne
    ni nos notre nous on ont ou par pas peu peut peux plus pour pourquoi qu quand que quel quelle quelles quels qui
    quoi s sa sans se ses si son sont sous sur t ta te tes toi ton tous tout toute tres tu un une veux vos votre vous
    y`,
  pt: `ouro usar usa uso usam usado usada antes a ai ao aos aquela aquele as ate com como da das de dela dele deles depois do dos e ela elas ele eles em entre era
    essa esse esta este estou eu faco faz fazer foi ha isso isto ja la lhe mais mas me mesmo meu meus minha minhas
    muito na nao nas nem no nos nossa nosso num numa o onde os ou para pela pelo pelos por porque posso pode qual
    quais quando quanto quantos que quem quero se sem ser seu seus sua suas sao so sobre sou tambem te tem tenho ter
    todo todos tu um uma umas uns voce`,
  id: `emas menggunakan memakai pakai digunakan dipakai setelah sesudah sebelum ada adalah agar akan aku anda apa apakah atau bagaimana bagi bahwa banyak berapa bisa boleh cara dalam dan dapat
    dari dengan di dia harus hingga ia ini itu jadi jangan jika juga kalau kami kapan karena ke kenapa kepada kita
    lagi lebih maka mana mau mengapa mereka oleh pada para saat saja sama sampai sangat saya seorang sebagai sebuah
    secara sedang seperti siapa sini supaya sudah tanpa telah tentang tidak untuk yang`,
  sw: `dhahabu kutumia kutumika hutumia baada kabla ama au bado bila cha gani hadi hapa haya hii hiki hili hivyo hizi hizo huo huu huyo huyu ikiwa ili ipi je jinsi
    juu kama katika kila kisha kuhusu kutoka kuwa kwa kwamba kwenye la lakini lini mbona mimi moja na nani ni nini
    nina ninawezaje pia sana si sisi tu unaweza vya wa wakati wao wapi wewe wote ya yake yangu yao yetu yeye za
    zake zangu`,
};

/** The folded words of a language that say nothing of what is looked for. */
export function stopWordsOf(language: Language): Set<string> {
  return new Set(STOP_WORDS[language].split(/\s+/));
}
