import type { Language } from '../config/locales.ts';
import type { NumberWords } from '../domain/quantities.ts';

/** The alternatives of a text, parted by bars with space around them. */
function list(text: string): string[] {
  return text.trim().split(/\s+\|\s+/);
}

/** The months as Intl writes them. */
function months(language: Language): string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2020, month))));
}

const en: NumberWords = {
  ordinary:
    list(`half-masks? | half-li(?:fe|ves) | half-?way | half-(?:hearted|open|closed) | double-?check\\p{L}* | living quarters | at one (?:point|time) | (?:first|second|third|fourth|last) quarter
    | parts per (?:hundred|thousand|million|billion)`),
  quantities: list(`half | halves | halv(?:e|ed|ing) | twice | thrice | doubl(?:e|ed|es|ing) | tripl(?:e|ed|es|ing)
    | trebl(?:e|ed|es|ing) | quadrupl(?:e|ed|es|ing) | thirds | quarters? | (?:fif|six|seven|eigh|nin|ten|hundred)ths
    | (?:one|two|three|four)[ -](?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth)s?
    | an? (?:third|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth)(?=\\s+(?:of|more|less|fewer|higher|lower)|\\s*[,.;:)]|$)
    | (?:by|to|about|nearly|almost|over|under|than|least) an? (?:third|fifth|sixth|seventh|eighth|ninth|tenth)
    | (?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|thousand)-?fold | orders? of magnitude
    | dozens? | hundreds? | thousands? | millions? | billions? | trillions? | per ?cent | zero
    | eleven | twelve | (?:thir|four|fif|six|seven|eigh|nine)teen
    | (?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\p{L}+)?`),
  cardinals: list('two | three | four | five | six | seven | eight | nine | ten'),
  one: list('one'),
  among: list('in | in every | out of | out of every | of | of every'),
  single: list('one | (?:for|after|within|during|every|least|about|nearly|almost) an?'),
  measures: list(`(?:micro|milli|kilo)?gram(?:me)?s? | kilos? | tonn?es? | tons? | ounces? | pounds? | carats?
    | (?:micro|milli|centi|kilo)?met(?:re|er)s? | microns? | inch(?:es)? | feet | foot | yards? | miles? | hectares?
    | acres? | (?:milli)?lit(?:re|er)s? | gallons? | (?:table|tea)?spoons? | cups? | buckets? | barrels? | bags? | sacks?
    | drops? | seconds? | minutes? | hours? | days? | nights? | weeks? | months? | years? | decades? | centur(?:y|ies)
    | degrees? | volts? | watts? | times | percent | points? | dollars? | cents? | euros? | francs? | pesos? | soles
    | reais | shillings? | cedis? | rupiah`),
  counted: list(`people | persons? | miners? | workers? | wom[ae]n | m[ae]n | child(?:ren)? | bab(?:y|ies) | infants?
    | mothers? | famil(?:y|ies) | households? | homes? | houses? | patients? | burners? | members? | participants?
    | countr(?:y|ies) | provinces? | districts? | regions? | areas? | cit(?:y|ies) | towns? | villages?
    | communit(?:y|ies) | sites? | mines? | pits? | plants? | mills? | cent(?:re|er)s? | shops? | buyers? | traders?
    | dealers? | banks? | compan(?:y|ies) | organi[sz]ations? | associations? | cooperatives? | groups? | machines?
    | centrifuges? | retorts? | sluices? | drums? | ponds? | rivers? | streams? | birds? | fish | animals? | deaths?
    | cases? | samples? | readings? | measurements? | tests? | trials? | stud(?:y|ies) | plans? | projects? | programmes?
    | loans? | permits? | licen[cs]es? | flasks? | bars? | grains?`),
  nounFirst: false,
  between: list(`in | at | on | to | by | for | from | with | and | or | but | that | which | who | a | an | is
    | are | was | were | has | have | had | may | can | than | as | after | before`),
  bounds:
    list(`at least | (?:no|not) (?:less|fewer|more) than | over | more than | above | up to | at most | below | under
    | (?:less|fewer) than | about | around | roughly | nearly | almost | close to | as (?:much|many|little) as
    | approximately | some`),
  references:
    list(`articles? | art\\. | annex | appendix | items? | paragraphs? | paras? | sections? | chapters? | pages?
    | pp?\\. | figure | fig\\. | table | footnote | step | phase | stage | decisions? | resolutions? | COP(?=-) | version | priority`),
  laws: list('law | act | decree | regulation | directive'),
  months: months('en'),
  ofMonth: list('of'),
};

const es: NumberWords = {
  ordinary: list(`partes por (?:mil|millón|mil millones) | (?:primer|segundo|tercer|cuarto|último) trimestre | a medias
    | (?:una|otra|tal) vez | de una vez`),
  quantities:
    list(`mitad(?:es)? | medi[oa](?= (?:docena|hora|minuto|día|semana|mes|año|gramo|kilo|tonelada|litro|metro|hectárea|onza|libra|dólar|millón|siglo)) | y medi[oa]
    | dobles? | duplic\\p{L}+ | triples? | triplic\\p{L}+ | cuádruples? | cuadruplic\\p{L}+ | tercios? | cuartos? de(?! baño| fundición| quema)l?
    | (?:tercera|cuarta|quinta|sexta|séptima|octava|novena|décima|centésima|milésima) parte
    | (?:un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve) (?:cuartos|quintos?|sextos?|séptimos?|octavos?|novenos?|décimos?)
    | décimas? | docenas? | decenas? | centenas? | centenar(?:es)? | cien | cientos? | (?:dos|tres|cuatro|seis|ocho)cient[oa]s
    | quinient[oa]s | setecient[oa]s | novecient[oa]s | mil | miles | millar(?:es)? | mill[oó]n(?:es)? | bill[oó]n(?:es)?
    | cero | órden(?:es)? de magnitud | orden de magnitud | once | doce | trece | catorce | quince | dieci\\p{L}+
    | veinte | veinti\\p{L}+ | treinta | cuarenta | cincuenta | sesenta | setenta | ochenta | noventa`),
  cardinals: list('dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez'),
  one: list('uno | una | un'),
  among: list('de cada | en cada | de'),
  single: list('(?:durante|tras|después de|dentro de|al menos|unas?|casi|cada) una?'),
  measures: list(`(?:micro|mili|kilo)?gramos? | kilos? | toneladas? | onzas? | libras? | quilates? | quintal(?:es)?
    | (?:micró|milí|centí|kiló)?metros? | micras? | micrones | pulgadas? | pies | millas? | hectáreas? | (?:mili)?litros?
    | galones | cucharad(?:a|ita)s? | tazas? | baldes? | barriles | sacos? | bolsas? | gotas? | segundos | minutos? | horas?
    | días? | noches? | semanas? | mes(?:es)? | años? | décadas? | siglos? | grados? | voltios? | vatios? | veces | puntos?
    | dólar(?:es)? | centavos? | euros? | francos? | pesos? | soles | reales | chelines | cedis | rupias`),
  counted: list(`personas? | miner[oa]s? | trabajador(?:es|as)? | mujer(?:es)? | hombres? | niñ[oa]s? | bebés? | madres?
    | familias? | hogar(?:es)? | casas? | viviendas? | pacientes? | quemador(?:es|as)? | miembros? | socios? | participantes?
    | países | país | provincias? | distritos? | regi[oó]n(?:es)? | áreas? | zonas? | ciudad(?:es)? | pueblos? | aldeas?
    | comunidad(?:es)? | sitios? | lugares | minas? | pozos? | plantas? | molinos? | centros? | tiendas? | comprador(?:es|as)?
    | comerciantes? | bancos? | empresas? | organizaci[oó]n(?:es)? | asociaci[oó]n(?:es)? | cooperativas? | grupos?
    | máquinas? | centrífugas? | retortas? | canaletas? | tambores | pozas? | ríos? | aves | peces | animales | muertes?
    | casos? | muestras? | lecturas? | mediciones | pruebas? | ensayos? | estudios? | planes | proyectos? | programas?
    | préstamos? | permisos? | licencias? | frascos? | barras? | granos?`),
  nounFirst: false,
  between: list(`en | a | al | con | por | para | y | o | u | que | un | una | es | son | era
    | fue | fueron | ha | han | como | desde | hasta | no | se`),
  bounds:
    list(`al menos | por lo menos | no menos de | más de | por encima de | hasta | como máximo | como mucho | no más de
    | menos de | por debajo de | alrededor de | cerca de | aproximadamente | unos | unas | casi`),
  references: list(`artículos? | arts?\\. | anexo | apéndice | incisos? | literal(?:es)? | numeral(?:es)? | apartados?
    | párrafos? | sección | secciones | capítulos? | páginas? | págs?\\. | pp?\\. | figura | fig\\. | cuadro | tabla | nota
    | paso | fase | etapa | decisión | decisiones | resolución | resoluciones | COP(?=-) | versión | prioridad`),
  laws: list('ley | decreto | decreto legislativo | reglamento | directiva | resolución | norma'),
  months: months('es'),
  ofMonth: list('de'),
};

const fr: NumberWords = {
  ordinary: list(`demi-masques? | parties par (?:mille|million|milliard) | quarts? de (?:travail|nuit|jour)
    | (?:premier|deuxième|troisième|quatrième|dernier) trimestre | (?:une|chaque|cette) fois | à la fois
    | toutes? les fois`),
  quantities:
    list(`moitiés? | demi(?:e|s|es)?(?=[ -](?:heure|journée|minute|kilo|gramme|tonne|litre|douzaine|million|siècle)) | et demie?
    | doubl(?:e|es|er|é|ée|és|ées|ent|ait|aient|ement) | tripl(?:e|es|er|é|ée|és|ées|ent|ement) | quadrupl\\p{L}+ | décupl\\p{L}+
    | (?:un|deux|le|les deux|du) tiers(?=\\s+(?:de|du|des)|\\s+d[’']|\\s*[,.;:)]|$) | deux tiers | (?:un|trois|le) quarts?
    | (?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf) (?:cinqu|six|sept|huit|neuv|dix|vingt|cent|mill)ièmes?
    | (?:cinqu|dix|cent|mill)ièmes? (?=de|du|des|d[’']) | dizaines? | douzaines? | quinzaines? | vingtaines? | trentaines?
    | quarantaines? | cinquantaines? | soixantaines? | centaines? | milliers? | cents? | mille | millions? | milliards?
    | billions? | pour ?cent | pour mille | zéro | ordres? de grandeur | onze | douze | treize | quatorze | quinze | seize
    | dix-(?:sept|huit|neuf) | vingt | trente | quarante | cinquante | soixante | septante | huitante | nonante
    | quatre-vingts?`),
  cardinals: list('deux | trois | quatre | cinq | six | sept | huit | neuf | dix'),
  one: list('un | une'),
  among: list('sur'),
  single: list("(?:pendant|durant|après|au bout d[’']|au moins|environ|presque|chaque|toutes les) ?une?"),
  measures:
    list(`(?:micro|milli|kilo)?grammes? | kilos? | tonnes? | onces? | livres? | carats? | (?:micro|milli|centi|kilo)?mètres?
    | microns? | pouces? | pieds? | milles | hectares? | (?:milli)?litres? | gallons? | cuillerées? | cuillères? | tasses?
    | seaux? | barils? | sacs? | gouttes? | secondes? | minutes? | heures? | jours? | journées? | nuits? | semaines? | mois
    | ans? | années? | décennies? | siècles? | degrés? | volts? | watts? | fois | points? | dollars? | centimes? | euros?
    | francs? | pesos? | soles | reais | shillings? | cedis? | roupies?`),
  counted:
    list(`personnes? | mineurs? | mineuses? | orpailleu(?:r|rs|se|ses) | travailleu(?:r|rs|se|ses) | femmes? | hommes?
    | enfants? | bébés? | nourrissons? | mères? | familles? | ménages? | foyers? | maisons? | patients? | brûleurs? | membres?
    | participants? | pays | provinces? | districts? | régions? | zones? | villes? | villages? | communautés? | sites? | lieux
    | mines? | puits | usines? | moulins? | broyeurs? | centres? | boutiques? | comptoirs? | acheteurs? | négociants?
    | banques? | entreprises? | sociétés | organisations? | associations? | coopératives? | groupes? | machines?
    | centrifugeuses? | cornues? | rampes? | tambours? | bassins? | rivières? | oiseaux | poissons? | animaux | morts? | décès
    | cas | échantillons? | mesures? | lectures? | tests? | essais? | études? | plans? | projets? | programmes? | prêts?
    | permis | licences? | flasques? | barres? | grains?`),
  nounFirst: false,
  between: list(`en | à | au | aux | avec | par | pour | et | ou | que | qui | un | une | est
    | sont | était | ont | a | comme | dans | sur | ne | se`),
  bounds: list(`au moins | pas moins de | plus de | au-dessus de | jusqu[’']à | au plus | pas plus de | moins de
    | au-dessous de | environ | autour de | près de | à peu près | presque | quelque`),
  references:
    list(`articles? | art\\. | annexe | appendice | points? | alinéas? | paragraphes? | par\\. | sections? | chapitres?
    | pages? | pp?\\. | figure | fig\\. | tableau | note | étape | phase | stade | décisions? | résolutions? | COP(?=-) | version | priorité`),
  laws: list('loi | décret | règlement | directive | ordonnance | norme'),
  months: months('fr'),
  ofMonth: list('de'),
};

const pt: NumberWords = {
  ordinary:
    list(`partes por (?:mil|milhão|bilhão) | (?:primeiro|segundo|terceiro|quarto|último) trimestre | (?:uma|cada|outra) vez
    | de uma vez`),
  quantities:
    list(`metades? | mei[oa](?= (?:dúzia|hora|minuto|dia|semana|mês|ano|grama|quilo|tonelada|litro|metro|hectare|onça|libra|milhão|século)) | e mei[oa]
    | dobro | dobr(?:ou|aram|ar|ará|ando) | duplos? | duplas? | duplic\\p{L}+ | triplos? | triplic\\p{L}+ | quádruplo | quadruplic\\p{L}+
    | terços? | (?:um quarto|quartos) d[aeo]s? | três quartos
    | (?:terça|quarta|quinta|sexta|sétima|oitava|nona|décima|centésima|milésima) parte
    | (?:um|dois|três|quatro|cinco|seis|sete|oito|nove) (?:quintos?|sextos?|sétimos?|oitavos?|nonos?|décimos?) | décimos?
    | dúzias? | dezenas? | centenas? | centena(?:l|is) | cem | centos? | cento | (?:duz|trez)ent[oa]s
    | (?:quatro|seis|sete|oito|nove)cent[oa]s | quinhent[oa]s | mil | milhar(?:es)? | milhão | milhões | bilhão | bilhões
    | trilh(?:ão|ões) | zero | ordem de grandeza | ordens de grandeza | onze | doze | treze | catorze | quatorze | quinze
    | dezesseis | dezasseis | dezessete | dezassete | dezoito | dezenove | dezanove | vinte | trinta | quarenta | cinquenta
    | sessenta | setenta | oitenta | noventa`),
  cardinals: list('dois | duas | três | quatro | cinco | seis | sete | oito | nove | dez'),
  one: list('um | uma'),
  among: list('em cada | de cada | de | em'),
  single: list('(?:durante|por|após|depois de|dentro de|pelo menos|cerca de|quase|cada) uma?'),
  measures:
    list(`(?:micro|mili|quilo)?gramas? | quilos? | toneladas? | onças? | libras? | quilates? | (?:micrô|milí|centí|quilô)?metros?
    | mícrons? | polegadas? | pés | milhas? | hectares? | alqueires? | (?:mili)?litros? | galões | colher(?:es|adas?)? | xícaras?
    | baldes? | barris | sacos? | gotas? | segundos | minutos? | horas? | dias? | noites? | semanas? | mês | meses | anos?
    | décadas? | séculos? | graus? | volts? | watts? | vezes | pontos? | dólar(?:es)? | centavos? | euros? | francos? | pesos?
    | soles | reais | xelins | cedis | rúpias`),
  counted:
    list(`pessoas? | mineir[oa]s? | garimpeir[oa]s? | trabalhador(?:es|as)? | mulher(?:es)? | homens? | homem | crianças?
    | bebês? | mães? | famílias? | domicílios? | lares | casas? | pacientes? | queimador(?:es|as)? | membros? | associados?
    | participantes? | países | país | províncias? | distritos? | regi(?:ão|ões) | áreas? | zonas? | cidades? | vilas? | aldeias?
    | povoados? | comunidades? | locais | lugares | sítios? | minas? | garimpos? | poços? | plantas? | usinas? | moinhos?
    | centros? | lojas? | comprador(?:es|as)? | comerciantes? | bancos? | empresas? | organizaç(?:ão|ões) | associaç(?:ão|ões)
    | cooperativas? | grupos? | máquinas? | centrífugas? | retortas? | calhas? | tambores | lagoas? | rios? | aves | peixes
    | animais | mortes? | casos? | amostras? | leituras? | mediç(?:ão|ões) | testes? | ensaios? | estudos? | planos? | projetos?
    | programas? | empréstimos? | licenças? | frascos? | barras? | grãos?`),
  nounFirst: false,
  between: list(
    `em | no | na | nos | nas | a | ao | com | por | para | e | ou | que | um | uma | é | são | era | foi | foram | tem | têm | como | desde | até | não | se`,
  ),
  bounds:
    list(`pelo menos | ao menos | não menos de | mais de | acima de | até | no máximo | não mais de | menos de | abaixo de
    | cerca de | por volta de | em torno de | aproximadamente | uns | umas | quase`),
  references:
    list(`artigos? | arts?\\. | anexo | apêndice | item | itens | alíneas? | incisos? | parágrafos? | seção | seções
    | secção | secções | capítulos? | páginas? | págs?\\. | pp?\\. | figura | fig\\. | tabela | quadro | nota | passo | etapa
    | fase | decisão | decisões | resolução | resoluções | COP(?=-) | versão | prioridade`),
  laws: list('lei | decreto | portaria | regulamento | diretiva | norma'),
  months: months('pt'),
  ofMonth: list('de'),
};

const id: NumberWords = {
  ordinary: list(`bagian per (?:seribu|juta|sejuta|miliar) | setengah masker | masker setengah(?: wajah)? | salah satu
    | paruh waktu`),
  quantities:
    list(`setengah | separuh | separo | seperdua | (?:se|dua |tiga |empat |lima |enam |tujuh |delapan |sembilan )per(?:tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|seratus|seribu)
    | kali lipat | (?:dua|tiga|empat|lima|sepuluh) lipat | ganda | (?:meng|di)gandakan | berlipat | (?:se)?lusin | lusinan | puluh | puluhan
    | belas | belasan | ratus | ratusan | ribu | ribuan | juta | jutaan | miliar | miliaran | triliun | sebelas | sepuluh
    | seratus | seribu | sejuta | semiliar | persen | nol`),
  cardinals: list('dua | tiga | empat | lima | enam | tujuh | delapan | sembilan'),
  one: list('satu'),
  among: list('dari | dari setiap | dari tiap | dalam'),
  single: list('satu | (?:selama|setelah|sesudah|dalam|selang|setiap|tiap|sedikit|sekitar|hampir) se'),
  measures:
    list(`(?:mikro|mili|kilo)?gram | kilo | ton | ons | pon | karat | (?:mikro|mili|senti|kilo)?meter | mikron | inci | kaki
    | mil | hektare? | (?:mili)?liter | galon | sendok | gelas | cangkir | ember | drum | karung | kantong | tetes | detik | menit
    | jam | hari | malam | minggu | pekan | bulan | tahun | dasawarsa | dekade | abad | derajat | volt | watt | kali | poin | dolar
    | sen | euro | franc | peso | sol | real | shilling | cedi | rupiah`),
  counted:
    list(`orang | penambang | pekerja | perempuan | laki-laki | anak | anak-anak | bayi | ibu | keluarga | rumah | rumah tangga
    | pasien | pembakar | anggota | peserta | negara | provinsi | kabupaten | distrik | wilayah | daerah | kota | desa | kampung
    | komunitas | lokasi | tempat | tambang | lubang | pabrik | gelundung | pusat | toko | pembeli | pedagang | bank | perusahaan
    | organisasi | asosiasi | koperasi | kelompok | mesin | alat | sentrifus | retort | palong | kolam | sungai | burung | ikan
    | hewan | ekor | kematian | kasus | sampel | pembacaan | pengukuran | uji | penelitian | rencana | proyek | program | pinjaman
    | izin | lisensi | botol | batang | butir | buah`),
  nounFirst: false,
  between:
    list(`di | ke | dan | atau | yang | untuk | dengan | pada | oleh | adalah | ini | itu | tidak | akan | dalam | seperti
    | agar | karena`),
  bounds:
    list(`paling sedikit | sedikitnya | setidaknya | minimal | lebih dari | di atas | sampai | hingga | paling banyak
    | maksimal | tidak lebih dari | kurang dari | di bawah | sekitar | kira-kira | kurang lebih | hampir`),
  references:
    list(`pasal | ayat | butir | huruf | lampiran | paragraf | bagian | bab | halaman | hlm\\. | gambar | tabel | catatan
    | langkah | fase | tahap | keputusan | resolusi | COP(?=-) | versi | prioritas`),
  laws: list('undang-undang | uu | peraturan | perpres | keputusan | direktif | standar | nomor'),
  months: months('id'),
  ofMonth: [],
};

const sw: NumberWords = {
  ordinary: list(
    'mara moja | sehemu kwa (?:elfu|milioni|bilioni) | barakoa (?:ya|za) nusu(?: uso)? | nusu-?barakoa | pamoja',
  ),
  quantities:
    list(`nusu | robo | theluthi | thuluthi | humusi | mara (?:mbili|tatu|nne|tano|sita|saba|nane|tisa) | maradufu | mara dufu
    | (?:moja|mbili|tatu|nne|tano|sita|saba|nane|tisa) (?:ya|kwa) (?:tatu|nne|tano|sita|saba|nane|tisa|kumi|mia)
    | asilimia(?!\\s*\\uFFFC) | dazeni | makumi | kumi | ishirini | thelathini | arobaini | hamsini | sitini | sabini | themanini | tisini
    | mia | mamia | elfu | maelfu | laki | malaki | milioni | bilioni | trilioni | sifuri`),
  cardinals:
    list(`mbili | wawili | mawili | miwili | viwili | pawili | tatu | watatu | matatu | mitatu | vitatu | nne | wanne | manne
    | minne | vinne | tano | watano | matano | mitano | vitano | sita | saba | nane | wanane | manane | minane | vinane | tisa`),
  one: list('moja | mmoja | kimoja'),
  among: list('kati ya | kati ya kila | katika | katika kila | kwa kila'),
  single: list('moja | mmoja'),
  measures:
    list(`(?:mikro|mili|kilo)?gramu | kilo | tani | aunsi | pauni | karati | (?:mikro|mili|senti|kilo)?mita | mikroni | inchi | futi
    | maili | hekta | ekari | (?:mili)?lita | galoni | kijiko | vijiko | kikombe | vikombe | ndoo | pipa | mapipa | gunia | magunia
    | mfuko | mifuko | tone | matone | sekunde | dakika | saa | siku | usiku | wiki | mwezi | miezi | mwaka | miaka | muongo | miongo
    | karne | digrii | nyuzi | volti | wati | mara | alama | pointi | dola | senti | yuro | faranga | peso | shilingi | cedi`),
  counted:
    list(`mtu | watu | mchimbaji | wachimbaji | mfanyakazi | wafanyakazi | mwanamke | wanawake | mwanaume | wanaume | mtoto
    | watoto | mama | familia | kaya | nyumba | mgonjwa | wagonjwa | mwanachama | wanachama | mshiriki | washiriki | nchi | mkoa
    | mikoa | wilaya | eneo | maeneo | mji | miji | kijiji | vijiji | jamii | mgodi | migodi | shimo | mashimo | mtambo | mitambo
    | kinu | vinu | kituo | vituo | duka | maduka | mnunuzi | wanunuzi | mfanyabiashara | wafanyabiashara | benki | kampuni | shirika
    | mashirika | chama | vyama | kikundi | vikundi | kundi | makundi | mashine | bwawa | mabwawa | mto | mito | ndege | samaki
    | mnyama | wanyama | kifo | vifo | sampuli | kipimo | vipimo | jaribio | majaribio | utafiti | tafiti | mpango | mipango | mradi
    | miradi | mkopo | mikopo | kibali | vibali | leseni | chupa | punje | chembe`),
  nounFirst: true,
  between: list(
    'na | au | ya | wa | za | la | cha | vya | kwa | katika | ni | si | hadi | kutoka | ambayo | ambao | kama',
  ),
  bounds:
    list(`angalau | si chini ya | isiyopungua | wasiopungua | zaidi ya | juu ya | hadi | isiyozidi | wasiozidi | si zaidi ya
    | chini ya | takriban | karibu | kama | kiasi cha`),
  references:
    list(`(?:kifungu|vifungu|ibara|kiambatisho|kipengele|vipengele|aya|sura|ukurasa|kurasa|mchoro|jedwali|hatua|awamu|uamuzi|azimio|kipaumbele|toleo)(?: (?:cha|ya|la|wa|za|vya))?
    | uk\\. | COP(?=-)`),
  laws: list('sheria | kanuni | amri'),
  months: months('sw'),
  ofMonth: list('mwezi | wa | ya'),
};

/** Words of numbers, measures and counted things in each language, for `src/domain/quantities.ts`. */
export const NUMBER_WORDS: Readonly<Record<Language, NumberWords>> = { en, es, fr, pt, id, sw };
