import { LANGUAGES, type Language } from '../config/locales.ts';

/**
 * Everyday words of the field in six languages, so that a page without a translation is found by the words of the
 * reader's language. The terms of the trade stand in the glossary; here stands what people type beside them. One line
 * is one meaning: English, Spanish, French, Portuguese, Indonesian, Kiswahili; commas between words of one language.
 */
const TABLE = `
accident | accidente | accident | acidente | kecelakaan | ajali
account, evidence, proof | prueba, evidencia | preuve | prova, evidência | bukti | ushahidi
acid | ácido | acide | ácido | asam | tindikali, asidi
advice, advise | consejo, consejos | conseil, conseils | conselho, orientação | saran, nasihat | ushauri
agent, powder, reagent | agente, polvo, reactivo | agent, poudre, réactif | agente, pó, reagente | bahan kimia, bubuk, reagen | kemikali, unga
air | aire | air | ar | udara | hewa
alternative, instead, replace | alternativa, en vez, reemplazar, sustituir | alternative, remplacer, au lieu | alternativa, em vez, substituir | alternatif, pengganti, mengganti | mbadala, badala
arsenic | arsénico | arsenic | arsênio, arsênico | arsenik, arsen | aseniki
association, organisation | asociación, organización, gremio | association, organisation | associação, organização | asosiasi, organisasi, kelompok, perkumpulan | chama, shirika, kikundi, vyama
away, far, distance | lejos, distancia | loin, distance | longe, distância | jauh, jarak | mbali, umbali
ban, banned, forbid, forbade, forbidden | prohibición, prohibir, prohibido | interdiction, interdire, interdit | proibição, proibir, proibido | larangan, melarang, dilarang | marufuku, kupiga marufuku, katazo
bank | banco | banque | banco | bank | benki
baseline, inventory | línea base, inventario | inventaire, référence | linha de base, inventário | data dasar, inventarisasi | takwimu za msingi, makadirio ya msingi
begin, beginning, start | empezar, comenzar, inicio | commencer, début, démarrer | começar, início | mulai, memulai, awal | kuanza, anza, mwanzo
benefit, income, profit, earn | ganancia, ingreso, ganar | gain, revenu, gagner | ganho, renda, lucro, ganhar | keuntungan, pendapatan, untung, penghasilan | faida, mapato, kipato
black sand, magnetite | arena negra, magnetita | sable noir, magnétite | areia preta, magnetita | pasir hitam, magnetit | mchanga mweusi
blood, urine | sangre, orina | sang, urine | sangue, urina | darah, urin, kencing, air seni | damu, mkojo
body | cuerpo | corps | corpo | tubuh, badan | mwili
bowl, vessel, container | tazón, recipiente, envase | bol, récipient | tigela, recipiente, vasilha | mangkuk, wadah, bejana | bakuli, chombo
brain, nerves | cerebro, nervios | cerveau, nerfs | cérebro, nervos | otak, saraf | ubongo, mishipa ya fahamu
breathe, breath, breathing | respirar, respiración | respirer, respiration | respirar, respiração | bernapas, menghirup, napas, bernafas, nafas | kupumua, pumzi, kuvuta hewa
bridge, interim | puente, transición | transition | ponte, transição | sementara, peralihan | mpito
budget | presupuesto | budget | orçamento | anggaran | bajeti
build, built, make yourself | construir, fabricar | construire, fabriquer | construir, fabricar | membuat, membangun | kujenga, kutengeneza
burn, burning, burned, fire | quemar, quema, fuego | brûler, brûlage, feu | queimar, queima, fogo | membakar, pembakaran, bakar, api | kuchoma, uchomaji, moto
buy, buying, bought, purchase | comprar, compra | acheter, achat | comprar, compra | membeli, pembelian, beli | kununua, ununuzi, nunua
buyer, trader | comprador, comerciante, acopiador | acheteur, commerçant, négociant | comprador, comerciante | pembeli, pedagang, pengepul | mnunuzi, wanunuzi, mfanyabiashara, dalali, broka
capture, catch, caught | captura, capturar, atrapar | capture, capter, captage | captura, capturar, captar | menangkap, penangkapan, tangkap | kunasa, kukamata
care, protect, protection | cuidar, proteger, protección | protéger, protection | cuidar, proteger, proteção | melindungi, perlindungan | kulinda, ulinzi, kinga
cassava | yuca | manioc | mandioca | singkong | muhogo, mihogo
cash, money | efectivo, dinero, plata | argent, espèces | dinheiro | uang, tunai, duit | pesa, fedha taslimu, hela
centre, plant, facility | centro, planta | centre, usine, installation | centro, planta, usina | pusat, pabrik, unit | kituo, mtambo, kiwanda, vituo
certificate, certification, certified, label | certificado, certificación, certificar, sello | certificat, certification, label | certificado, certificação, selo | sertifikat, sertifikasi, label | cheti, vyeti, uthibitisho
change, changed | cambiar, cambio | changer, changement | mudar, mudança | mengubah, perubahan, beralih | kubadilisha, mabadiliko
child, children | niño, niña, niños, menores | enfant, enfants | criança, crianças | anak, anak-anak | mtoto, watoto
choose, decide, decision | elegir, decidir, decisión | choisir, décider, décision | escolher, decidir, decisão | memilih, memutuskan, keputusan | kuchagua, kuamua, uamuzi
clean, wash off, cleaning | limpiar, limpio, lavar, limpieza | nettoyer, propre, nettoyage | limpar, limpo, lavar, limpeza | membersihkan, bersih, mencuci | safi, kusafisha, usafi
clinic, hospital, health worker, doctor, nurse | clínica, hospital, médico, enfermera, posta, centro de salud, personal de salud, promotor de salud | clinique, hôpital, médecin, infirmier, agent de santé, soignant, dispensaire, centre de santé | clínica, hospital, médico, enfermeira, agente de saúde, profissional de saúde, posto de saúde | klinik, rumah sakit, dokter, perawat, petugas kesehatan, tenaga kesehatan, puskesmas | kliniki, hospitali, daktari, muuguzi, wahudumu wa afya, mhudumu wa afya, zahanati, kituo cha afya, nesi
clothes, clothing | ropa | vêtements, habits | roupa, roupas | pakaian, baju | nguo, mavazi
coarse, heavy | grueso, pesado | grossier, gros, lourd | grosso, pesado | kasar, berat | kubwa, zito, nzito
community, village | comunidad, pueblo | communauté, village | comunidade, vila, povoado | komunitas, masyarakat, desa | jamii, kijiji
compare, compared, comparison | comparar, comparación, comparadas | comparer, comparaison | comparar, comparação | membandingkan, perbandingan | kulinganisha, ulinganisho
company | empresa, compañía | entreprise, société | empresa, companhia | perusahaan | kampuni
concentrate | concentrado | concentré | concentrado | konsentrat | makinikia, mchanga uliochekechwa
consent | consentimiento, consulta previa | consentement | consentimento, consulta | persetujuan | ridhaa, idhini
contaminated, pollution, polluted | contaminado, contaminación | contaminé, pollué, pollution | contaminado, contaminação, poluição | tercemar, pencemaran, terkontaminasi, polusi | uchafuzi, kuchafuliwa
contribute, contributor | contribuir, colaborar | contribuer | contribuir, colaborar | berkontribusi, menyumbang | kuchangia, mchango
convention, treaty, agreement | convenio, tratado, acuerdo | convention, traité, accord | convenção, tratado, acordo | konvensi, perjanjian | mkataba, makubaliano
cost, costs, price of equipment | costo, costos, cuánto cuesta | coût, coûts, combien coûte | custo, custos, quanto custa | biaya, berapa harga | gharama, bei gani
count, measure, estimate, measured | contar, medir, estimar, medición | compter, mesurer, estimer, mesure | contar, medir, estimar, medição | menghitung, mengukur, perkiraan | kuhesabu, kupima, kukadiria, vipimo
country, countries | país, países | pays | país, países | negara | nchi
criteria, standard | criterios, estándar, norma | critères, norme | critérios, padrão, norma | kriteria, standar | vigezo, viwango
crush, crusher | triturar, chancar, trituradora | concasser, concasseur, casser | britar, triturar, britador, quebrar | memecah, meremukkan, menghancurkan | kuponda, kusaga
cyanide | cianuro | cyanure | cianeto, cianureto | sianida, potas | sianidi, sayanaidi
danger, dangerous, risk, hazard | peligro, peligroso, riesgo | danger, dangereux, risque | perigo, perigoso, risco | bahaya, berbahaya, risiko, resiko | hatari, madhara
dead, death, died, kill | muerte, morir, matar | mort, mourir, tuer | morte, morrer, matar | mati, kematian, meninggal | kifo, kufa, vifo
deck, table | mesa | table | mesa | meja | meza
destroy, destruction, detoxify | destruir, destrucción, detoxificar | détruire, destruction | destruir, destruição | menghancurkan, pemusnahan, detoksifikasi | kuharibu, kuteketeza
disease, illness, sick, ill, symptoms | enfermedad, enfermo, síntomas | maladie, malade, symptômes | doença, doente, sintomas | penyakit, sakit, gejala | ugonjwa, mgonjwa, magonjwa, dalili, maradhi, kuumwa
dry | seco, en seco | sec, à sec | seco, a seco | kering | kavu, kukausha
dust, silica | polvo, sílice | poussière, silice | poeira, pó, sílica | debu, silika | vumbi
duty, obligation | deber, obligación | obligation, devoir | dever, obrigação | kewajiban | wajibu
edition, cite, citation | edición, citar, cita | édition, citer, citation | edição, citar, citação | edisi, mengutip, kutipan | toleo, kunukuu, nukuu
end, phase out, stop, eliminate | terminar, eliminar, parar, dejar, eliminación | arrêter, éliminer, mettre fin, élimination | acabar, eliminar, parar, eliminação | menghentikan, berhenti, menghapus, penghapusan | kuacha, kukomesha, kuondoa, kusitisha
equipment, machine, tool, machinery | equipo, máquina, herramienta, maquinaria | équipement, machine, outil, matériel | equipamento, máquina, ferramenta | peralatan, alat, mesin | vifaa, mashine, zana, kifaa
error, mistake, wrong | error, equivocado, corregir | erreur, faute, corriger | erro, errado, corrigir | kesalahan, salah | kosa, makosa, hitilafu
explode, explosion | explotar, explosión | exploser, explosion | explodir, explosão | meledak, ledakan | kulipuka, mlipuko
export, smuggling, smuggle | exportar, exportación, contrabando | exporter, exportation, contrebande, fraude | exportar, exportação, contrabando | ekspor, penyelundupan, menyelundupkan | kuuza nje, magendo, utoroshaji
exposure, exposed | exposición, expuesto | exposition, exposé | exposição, exposto | paparan, terpapar, pajanan | kuathirika, mfiduo, kukumbana
eyes, skin, hands | ojos, piel, manos | yeux, peau, mains | olhos, pele, mãos | mata, kulit, tangan | macho, ngozi, mikono
factory, workshop, local workshop | taller, fábrica | atelier, usine | oficina, fábrica | bengkel, pabrik | karakana, gereji
failed, failure, fail | fracaso, fracasar, falló | échec, échouer | fracasso, falhar, falhou | gagal, kegagalan | kushindwa, kufeli
fair, fair price | justo, precio justo | juste, équitable, prix juste | justo, preço justo | adil, harga adil, wajar | haki, bei ya haki
family, families | familia, familias | famille, familles | família, famílias | keluarga | familia
fan, ventilation, hood, extractor | ventilador, ventilación, campana, extractor | ventilateur, ventilation, hotte | ventilador, ventilação, exaustor, coifa | kipas, ventilasi, cerobong | feni, uingizaji hewa
filter | filtro | filtre | filtro | saringan, filter | chujio, kichujio
find, found | encontrar, hallar | trouver | encontrar, achar | menemukan, cari, mencari | kupata, kutafuta
fine gold, finest, fine | fino, oro fino | fin, or fin | fino, ouro fino | halus, emas halus | laini, dhahabu laini
first aid, emergency | primeros auxilios, emergencia | premiers secours, urgence | primeiros socorros, emergência | pertolongan pertama, darurat, P3K | huduma ya kwanza, dharura
fish, food, eat | pescado, pez, comida, comer, alimento | poisson, nourriture, manger | peixe, comida, comer, alimento | ikan, makanan, makan | samaki, chakula, kula
flowing, flow, running water | flujo, corriente | courant, débit | fluxo, corrente | aliran, mengalir | mtiririko
forest, land, soil | bosque, selva, tierra, suelo | forêt, terre, sol | floresta, terra, solo | hutan, tanah, lahan | msitu, ardhi, udongo
formal, formalise, formalisation, legal | formalizar, formalización, legal, legalizar | formaliser, formalisation, légal | formalizar, formalização, legal, legalizar | formalisasi, legal, melegalkan, resmi | kurasimisha, urasimishaji, halali
furnace, oven, torch | horno, soplete | four, chalumeau | forno, maçarico | tungku, tanur, obor las | tanuru, jiko
girl, boy, school | escuela, niña | école, fille | escola, menina | sekolah | shule
give up, gave up | dejar, abandonar | abandonner | abandonar, deixar | meninggalkan | kuacha
glass, gloves | guantes, vidrio | gants, verre | luvas, vidro | sarung tangan, kaca | glavu, kioo
glossary, word, term | glosario, palabra, término | glossaire, mot, terme | glossário, palavra, termo | glosarium, kata, istilah, kamus | faharasa, neno, istilahi, kamusi
goal, objective, target, aim | meta, objetivo, metas | objectif, cible, but | meta, objetivo, metas | sasaran, tujuan, target | lengo, malengo, shabaha
gold shop, jeweller | tienda de oro, compraventa, joyero, joyería | boutique d'or, bijoutier | loja de ouro, joalheiro | toko emas, tukang emas, perhiasan | duka la dhahabu, sonara
government, authorities, state, ministry, officer | gobierno, autoridades, estado, ministerio, funcionario | gouvernement, autorités, état, ministère, fonctionnaire | governo, autoridades, estado, ministério, funcionário | pemerintah, pihak berwenang, negara, kementerian, pejabat, dinas | serikali, mamlaka, wizara, afisa, ofisa
gram, weight, weigh, weighing, scales | gramo, peso, pesar, balanza, báscula | gramme, poids, peser, balance, pesée | grama, peso, pesar, balança | gram, berat, menimbang, timbangan | gramu, uzito, kupima uzito, mizani
grant, donor, fund, funding | subvención, donante, fondo, financiación | subvention, bailleur, fonds, financement | subsídio, doador, fundo, financiamento | hibah, donor, dana, pendanaan | ruzuku, mfadhili, mfuko, ufadhili
gravel | grava, cascajo | gravier | cascalho | kerikil | changarawe, kokoto
gravity | gravimétrico, gravedad | gravimétrique, gravité | gravimétrico, gravidade | gravitasi | uvutano
grind, grinding, ground, mill, milling | moler, molienda, molino | broyer, broyage, broyeur, moulin | moer, moagem, moinho | menggiling, penggilingan, gilingan | kusaga, kinu
group, cooperative | grupo, cooperativa | groupe, coopérative | grupo, cooperativa | kelompok, koperasi | kikundi, ushirika
guide, manual, help | guía, manual, ayuda | guide, manuel, aide | guia, manual, ajuda | panduan, pedoman, bantuan | mwongozo, msaada
health, healthy | salud, sanitario | santé, sanitaire | saúde, sanitário | kesehatan, sehat | afya
heat, heating, melt, melting | calentar, fundir, derretir | chauffer, chauffage, fondre | aquecer, derreter, fundir | memanaskan, melebur, meleburkan | kupasha moto, kuyeyusha
home, house, kitchen, residential | casa, hogar, vivienda, cocina | maison, foyer, cuisine, domicile | casa, lar, cozinha, moradia | rumah, dapur, permukiman, pemukiman | nyumba, nyumbani, jikoni, makazi
illegal, informal | ilegal, informal | illégal, informel, clandestin | ilegal, informal, clandestino | ilegal, liar, tanpa izin | haramu, kinyume cha sheria, isiyo rasmi
import | importar, importación | importer, importation | importar, importação | impor, mengimpor | kuagiza, uagizaji
improve, better | mejorar, mejor | améliorer, mieux, meilleur | melhorar, melhor | memperbaiki, meningkatkan, lebih baik | kuboresha, bora
indigenous, tribe, tribal | indígena, indígenas, tribu | autochtone, autochtones, tribu | indígena, indígenas, tribo | adat, masyarakat adat, suku | asilia, wazawa, kabila
inform, information, awareness, campaign | informar, información, sensibilización, campaña | informer, information, sensibilisation, campagne | informar, informação, sensibilização, campanha | informasi, penyuluhan, sosialisasi, kampanye | taarifa, habari, elimu, uhamasishaji, kampeni
inspect, inspector, enforce, control | inspección, inspector, fiscalización, control | inspection, inspecteur, contrôle | inspeção, fiscal, fiscalização, controle | inspeksi, pengawas, pengawasan | ukaguzi, mkaguzi, usimamizi
invest, investment, lease | inversión, invertir, arriendo, alquiler | investissement, investir, location | investimento, investir, aluguel, arrendamento | investasi, sewa | uwekezaji, kukodi
iron, steel, copper | hierro, acero, cobre | fer, acier, cuivre | ferro, aço, cobre | besi, baja, tembaga | chuma, shaba
kidney, lung, lungs | riñón, pulmón, pulmones | rein, poumon, poumons | rim, pulmão, pulmões | ginjal, paru, paru-paru | figo, mapafu
laboratory | laboratorio | laboratoire | laboratório | laboratorium | maabara
law, rule, rules, regulation, regulate, act | ley, norma, reglas, regulación, reglamento | loi, règle, règles, réglementation | lei, norma, regras, regulamento, regulação | hukum, undang-undang, aturan, peraturan, regulasi | sheria, kanuni, taratibu
leach, leaching, tank, vat | lixiviar, lixiviación, tanque, tina | lixivier, lixiviation, cuve, bassin | lixiviar, lixiviação, tanque | pelindian, melindi, bak, tangki | kuchenjua, tangi
lead metal, lead | plomo | plomb | chumbo | timbal, timah hitam | risasi
lesson, learn, learned | lección, aprender, aprendido | leçon, apprendre | lição, aprender | pelajaran, belajar | somo, mafunzo, kujifunza
licence, permit, title | licencia, permiso, título | licence, permis, autorisation | licença, permissão, título | izin, lisensi, perizinan, ijin | leseni, kibali
liquid, drops | líquido, gotas | liquide, gouttes | líquido, gotas | cair, cairan, tetes | kimiminika, matone
loan, credit, borrow, savings | préstamo, crédito, ahorro | prêt, crédit, emprunt, épargne | empréstimo, crédito, poupança | pinjaman, kredit, tabungan, meminjam, utang | mkopo, mikopo, kukopa, akiba
local | local | local | local | lokal, setempat | ya mahali, kienyeji
log frame, logframe, indicators | marco lógico, indicadores | cadre logique, indicateurs | marco lógico, quadro lógico, indicadores | kerangka logis, indikator | mfumo wa mantiki, viashiria, mfumo wa kimantiki
lose, loss, lost | perder, pérdida, perdido | perdre, perte, pertes | perder, perda, perdas | hilang, kehilangan | kupoteza, hasara
magnet | imán, imanes | aimant | ímã, imã | magnet | sumaku
manufacturer, maker, supplier | fabricante, proveedor | fabricant, fournisseur | fabricante, fornecedor | pembuat, produsen, pemasok | mtengenezaji, msambazaji
market, markets | mercado, mercados | marché, marchés | mercado, mercados | pasar | soko, masoko
mask, respirator | mascarilla, máscara, respirador, tapabocas, barbijo | masque, respirateur, cache-nez | máscara, respirador | masker | barakoa, kinyago
mat, mats, carpet | alfombra, alfombras | tapis, moquette | carpete, tapete | karpet | mkeka, zulia, kapeti, blanketi
meeting, session, round table | reunión, sesión, mesa redonda | réunion, session, table ronde | reunião, sessão, mesa redonda | pertemuan, sidang, meja bundar | mkutano, kikao, meza ya duara
mercury | mercurio, azogue | mercure | mercúrio, azougue | merkuri, air raksa, raksa | zebaki
method, way, technique | método, manera, técnica, forma | méthode, manière, technique | método, maneira, técnica, jeito | metode, teknik | njia, mbinu
mine, mining | mina, minería | mine, exploitation minière | mina, mineração, garimpo | tambang, pertambangan, menambang | mgodi, uchimbaji, kuchimba, migodi, machimbo
miner, miners | minero, mineros, minera | mineur, mineurs, orpailleur | mineiro, garimpeiro, garimpeiros | penambang | mchimbaji, wachimbaji
model, example | modelo, ejemplo | modèle, exemple | modelo, exemplo | contoh, model | mfano
name, names | nombre | nom | nome | nama | jina
national, nation | nacional | national | nacional | nasional | taifa, kitaifa
neighbour | vecino, vecinos | voisin, voisins | vizinho, vizinhos | tetangga | jirani, majirani
number, figure, data | número, cifra, datos | nombre, chiffre, données | número, dado, dados | angka, jumlah, data | takwimu, idadi, namba
oil, grease | grasa, aceite | graisse, huile | graxa, óleo | minyak, gemuk | mafuta
open air, outdoors | aire libre | plein air | ar livre | ruang terbuka, terbuka | hewa ya wazi, nje
ore | mineral, mena | minerai | minério | bijih, batuan | mawe, madini
owner | dueño, propietario | propriétaire, patron | dono, proprietário | pemilik | mmiliki, wamiliki
pan, panning | batea, batear, bateo | batée, laver à la batée | bateia, batear | dulang, mendulang, pendulangan | karai, kupiga karai
part, separate, separator | separar, separador, separación | séparer, séparateur, séparation | separar, separador, separação | memisahkan, pemisah, pemisahan | kutenganisha, utenganishaji
path, pathway, stages, step by step | camino, ruta, etapas, paso a paso | chemin, parcours, étapes, pas à pas | caminho, rota, etapas, passo a passo | jalur, tahap, langkah demi langkah | njia, hatua, hatua kwa hatua
pay, paid, payment, cost to enter | pagar, pago, pagan | payer, paiement | pagar, pagamento | membayar, pembayaran, bayar | kulipa, malipo
people, person | gente, persona, personas | gens, personne, personnes | gente, pessoa, pessoas | orang | watu, mtu
permanent, storage, store, keep | almacenar, almacenamiento, guardar | stocker, stockage, garder, conserver | armazenar, armazenamento, guardar | menyimpan, penyimpanan | kuhifadhi, hifadhi
pilot, project, programme | piloto, proyecto, programa | pilote, projet, programme | piloto, projeto, programa | percontohan, proyek, program | mradi, miradi, programu
pipe, tube | tubo, caño | tuyau, tube | tubo, cano | pipa | bomba
place, site | lugar, sitio | lieu, site | lugar, local | tempat, lokasi | mahali, eneo
plan, action plan | plan, plan de acción | plan, plan d'action | plano, plano de ação | rencana, rencana aksi | mpango, mpango kazi
plates, silvered plates | planchas, placas | plaques | placas | pelat, lempeng | bati, bati la shaba
poison, poisoning, toxic, poisoned | veneno, intoxicación, envenenamiento, tóxico | poison, empoisonnement, intoxication, toxique | veneno, intoxicação, envenenamento, tóxico | racun, keracunan, beracun | sumu
pond, recirculation, settling | poza, estanque, laguna, recirculación, sedimentación | étang, bassin, recirculation, décantation | lagoa, tanque, recirculação, decantação | kolam, resirkulasi, pengendapan | bwawa, mabwawa
poor, poverty | pobre, pobreza | pauvre, pauvreté | pobre, pobreza | miskin, kemiskinan | maskini, umaskini
power, electricity, engine | energía, electricidad, luz, motor | énergie, électricité, courant, moteur | energia, eletricidade, luz, motor | listrik, daya, mesin | umeme, injini, nishati
practice, practices, worst | práctica, prácticas, peores | pratique, pratiques, pires | prática, práticas, piores | praktik, terburuk, praktek | vitendo, mbaya zaidi
pregnant, pregnancy, mother | embarazada, embarazadas, embarazo, madre, gestante | enceinte, enceintes, grossesse, mère | grávida, grávidas, gravidez, mãe, gestante | hamil, ibu hamil, kehamilan, ibu | mjamzito, wajawazito, ujauzito, mimba, mama, mja mzito
premium | prima, premio | prime | prêmio | premi | malipo ya ziada
price | precio, precios | prix, cours | preço, preços, cotação | harga | bei
privacy, cookies | privacidad, cookies | confidentialité, vie privée | privacidade | privasi | faragha
process, processing | procesar, procesamiento, beneficio | traiter, traitement | processar, processamento, beneficiamento | mengolah, pengolahan | kuchakata, uchenjuaji, usindikaji
public health | salud pública | santé publique | saúde pública | kesehatan masyarakat | afya ya jamii, afya ya umma
purity, assay, carat | pureza, ley, quilates, ensayo | pureté, titre, carat, essai | pureza, teor, quilates, ensaio | kemurnian, kadar, karat, uji kadar | usafi, karati, ubora
question | pregunta, preguntas | question, questions | pergunta, perguntas | pertanyaan | swali, maswali
read, reader | leer, lectura | lire, lecture | ler, leitura | membaca | kusoma
recover, recovery, win gold, yield | recuperar, recuperación, sacar oro, obtener, más oro | récupérer, récupération, extraire | recuperar, recuperação, tirar ouro, extrair, obter | memperoleh, perolehan, mendapatkan | kupata dhahabu, upatikanaji, dhahabu zaidi
reduce, reduction, less, cut | reducir, reducción, menos | réduire, réduction, moins | reduzir, redução, menos | mengurangi, pengurangan, kurang | kupunguza, upunguzaji
refine, refiner, refinery | refinar, refinería, refinador | affiner, affineur, raffinerie | refinar, refinaria, refinador | memurnikan, pemurnian, kilang | kusafisha, kiwanda cha kusafisha
register, record | registro, registrar | registre, enregistrer | registro, registrar | daftar, pencatatan, mencatat | rejesta, kumbukumbu, kusajili
report, reporting | informe, reportar, informar | rapport, signaler | relatório, relatar, informar | laporan, melaporkan | ripoti, kuripoti
reuse, used again, recycle | reutilizar, reusar, reciclar | réutiliser, recycler | reutilizar, reusar, reciclar | menggunakan kembali, daur ulang | kutumia tena
review, evaluate, evaluation | revisión, revisar, evaluación | examen, révision, évaluation | revisão, revisar, avaliação | tinjauan, meninjau, evaluasi | mapitio, kupitia, tathmini
rich | rico | riche | rico | kaya | tajiri
river, stream, creek | río, quebrada | rivière, fleuve, ruisseau, marigot | rio, igarapé, córrego | sungai | mto, mito, kijito
rock, stone, hard rock | roca, piedra, roca dura, veta | roche, pierre, caillou, filon | rocha, pedra, filão | batu, batuan, urat | mwamba, jiwe, mawe
safe, safety, safely | seguro, seguridad | sécurité, sans danger | seguro, segurança | aman, keselamatan, keamanan | salama, usalama
sample, sampling | muestra, muestreo | échantillon, échantillonnage | amostra, amostragem | sampel, contoh | sampuli
sand, silt | arena, lodo | sable, boue, limon | areia, lama | pasir, lumpur | mchanga, tope
schedule, calendar, time | cronograma, calendario, plazo | calendrier, délai | cronograma, calendário, prazo | jadwal, waktu | ratiba, kalenda, muda
screen, sieve, screening | tamiz, cribar, zaranda, criba, tamizar | tamis, cribler, crible, tamiser | peneira, peneirar, peneiramento | ayakan, mengayak, saringan | chekecheke, kuchekecha, ungo
sell, selling, sale, sold | vender, venta | vendre, vente | vender, venda | menjual, penjualan, jual | kuuza, mauzo, uza
shared, share, communal | compartido, comunal, compartir | partagé, commun, communal | compartilhado, comunitário | bersama, berbagi | pamoja, ya pamoja, kushirikiana
small-scale, artisanal, small | pequeña escala, artesanal, pequeño | petite échelle, artisanal, petit | pequena escala, artesanal, pequeno | skala kecil, rakyat, kecil | wadogo, mdogo, ndogo
smell | oler, olor | sentir, odeur | cheirar, cheiro | mencium, bau | harufu, kunusa
smelt, smelting | fundir, fundición | fondre, fusion | fundir, fusão, fundição | melebur, peleburan, pelebur | kuyeyusha, uyeyushaji
smoke, fume, vapour | humo, vapor, gases | fumée, vapeur, gaz | fumaça, vapor, gases | asap, uap | moshi, mvuke
source, sources | fuente, fuentes | source, sources | fonte, fontes | sumber | chanzo, vyanzo
spill, spilled, broken thermometer | derrame, derramar, derramado | déversement, renverser, renversé | derrame, derramamento, derramar | tumpah, tumpahan | kumwagika, mwagika
spiral, wheel | espiral, rueda | spirale, roue | espiral, roda | spiral, roda | spirali, gurudumu
spray, mist, misting | rociar, aspersión, nebulización | pulvériser, brumisation | borrifar, aspersão, nebulização | semprot, menyemprot, kabut | kunyunyiza
stakeholder, participation, involve | partes interesadas, actores, participación | parties prenantes, acteurs, participation | partes interessadas, atores, participação | pemangku kepentingan, partisipasi | wadau, ushiriki
steps, step | pasos, paso | étapes, étape | passos, passo | langkah | hatua
stock, supply | existencias, reservas, suministro | stock, stocks, approvisionnement | estoque, fornecimento | stok, pasokan | akiba, ugavi
strategy, measures | estrategia, medidas | stratégie, mesures | estratégia, medidas | strategi, tindakan | mkakati, hatua
study, research, researcher | estudio, investigación, investigador | étude, recherche, chercheur | estudo, pesquisa, pesquisador | penelitian, studi, peneliti | utafiti, mtafiti
sulphide, sulphides, pyrite | sulfuro, sulfuros, pirita | sulfure, sulfures, pyrite | sulfeto, sulfetos, pirita | sulfida, pirit | salfaidi
tailings | relaves, colas | résidus, rejets | rejeitos | tailing, ampas | marudio, mabaki
tax, royalty | impuesto, impuestos, regalía | taxe, impôt, redevance | imposto, impostos, royalties | pajak, royalti | kodi, ushuru, mrabaha
teach, teaching, train, training, trainer, lesson | enseñar, capacitar, capacitación, capacitador, formador, instructor | enseigner, former, formation, formateur | ensinar, capacitar, capacitação, formador, treinamento, instrutor | mengajar, melatih, pelatihan, pelatih | kufundisha, mafunzo, mkufunzi, wakufunzi
test, trial, try | prueba, probar, ensayo | essai, tester, essayer | teste, testar, ensaio, experimentar | uji, menguji, mencoba, percobaan | jaribio, kujaribu, kupima
trace, follow | rastrear, trazabilidad, origen | tracer, traçabilité, origine | rastrear, rastreabilidade, origem | melacak, ketertelusuran, asal | kufuatilia, asili
trade | comercio | commerce | comércio | perdagangan | biashara
translate, translation, language | traducir, traducción, idioma | traduire, traduction, langue | traduzir, tradução, idioma | menerjemahkan, terjemahan, bahasa | kutafsiri, tafsiri, lugha
waste, dispose, residue | residuos, desechos, eliminar | déchets, résidu, éliminer | resíduos, descarte, descartar | limbah, membuang, sisa | taka, kutupa, mabaki
warning, sign | advertencia, señal | avertissement, signe | aviso, sinal | peringatan, tanda | onyo, ishara
wash, washing, washer | lavar, lavado, lavadero | laver, lavage | lavar, lavagem, lavador | mencuci, pencucian | kuosha, uoshaji
water | agua | eau | água | air | maji
wear, gear, protective gear | ponerse, equipo de protección | porter, équipement de protection | vestir, equipamento de proteção | mengenakan, alat pelindung, APD | kuvaa, vifaa vya kujikinga
wet | húmedo, mojado | humide, mouillé | úmido, molhado | basah | majimaji, unyevu, kulowa
women, woman | mujer, mujeres | femme, femmes | mulher, mulheres | perempuan, wanita | mwanamke, wanawake
work, worker, working, labour | trabajo, trabajador, trabajar | travail, travailleur, travailler | trabalho, trabalhador, trabalhar | kerja, pekerja, bekerja | kazi, mfanyakazi, kufanya kazi
zone, zoning, area | zona, zonificación, área | zone, zonage | zona, zoneamento, área | zona, zonasi, kawasan, wilayah | eneo, ukanda, maeneo
`;

/** The words of one meaning, by language. */
export type Meaning = Record<Language, string[]>;

/** The meanings of the table. @throws where a line lacks a language */
export const MEANINGS: readonly Meaning[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const cells = line.split('|').map((cell) => cell.split(',').map((word) => word.trim()));
    if (cells.length !== LANGUAGES.length || cells.flat().includes(''))
      throw new Error(`Give this line words in ${LANGUAGES.join(', ')}, in this order: ${line}`);
    return Object.fromEntries(LANGUAGES.map((language, index) => [language, cells[index]!])) as Meaning;
  });
