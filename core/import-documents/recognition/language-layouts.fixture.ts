/** Pages of more languages and desks, in the notation of layouts.fixture.ts. */
export const languageLayouts = `
An office that wires its releases, in Danish | - | da | Udenrigsministeriet
- Udenrigsministeriet
# Samtale med Perus nye udenrigsminister
- Del
Udenrigsminister Mira Fisker har i dag haft en samtale med Perus nye udenrigsminister om fiskeri.
Samtalen handlede om net, både og situationen i det fælles farvand, og den varede i tyve minutter.
Der var enighed om, at havet er fælles, og det blev aftalt at holde tæt kontakt om net og både.
Ministeren takkede desuden for Perus lederskab og understregede behovet for både, net og fisk.

An archive that says under whom it was published, in Norwegian | - | no | Utenriksdepartementet
- Historisk arkiv
# Nordisk fiskeriministermøte i Oslo
- Historisk arkiv
- Publisert under: Regjeringen Fisker II
- Utgiver: Utenriksdepartementet
Fiskeriminister Mira Fisker møter sine nordiske kolleger i Oslo for å drøfte garn og båter i nord.

A news desk with its buttons in one row, in Romanian | - | ro | -
# Ministrul pescuitului a avut o convorbire telefonică cu omologul său din Peru
- Distribuie pe Facebook Distribuie pe X Distribuie pe Email
Ministrul i-a transmis felicitări omologului din Peru pentru preluarea mandatului la conducerea flotei.
În cadrul convorbirii telefonice, cei doi au vorbit despre plase, bărci și despre marea comună.

A title with its office before it, and a deck, in Bulgarian | 2023-04-24 | bg | -
# МРнР: Морето е общо и мрежите също са общи за всички рибари
- Министърът на рибарството е провел среща с рибарите
- 24.04.2023 | 12:59 Автор: Мира Рибарова
Във връзка с морето, мрежите и лодките министърът на рибарството проведе среща с рибарите от брега.

A path without its signs, in Serbian | 2019-08-01 | sr | Ministarstvo ribarstva
- Ministarstvo ribarstva Pres servis Saopštenja
- četvrtak, 01. avgust 2019. Pretvori u pdf Odštampaj tekst Prosledi tekst
# Ministar Ribić razgovarao sa ribarima severnog mora
Ministar ribarstva Ivo Ribić sastao se danas u Ministarstvu sa ribarima severnog mora i njihovim porodicama.
Ministar je detaljno obavestio ribare o situaciji na moru, kao i o čamcima i mrežama koje će dobiti ove godine.

A menu in capitals with a name like an author’s, in Turkish | - | tr | -
- ANASAYFA
- TV PROGRAMLARI
- PROGRAMLAR
- YAYIN AKIŞI
- REKLAM
- İLETİŞİM VE KÜNYE
# Peru'nun yeni Büyükelçisi'nin Bakanlığa davet edildiğini söyledi
Bakanlık Sözcüsü Mira Balık, Peru'nun yeni Büyükelçisi'nin ağlar ve tekneler için davet edildiğini söyledi.

A name and a day run together | 2021-04-13 | en | -
# Ambassador calls on Fisheries Minister
- Staff Writer Staff WriterApril 13, 2021
Minister of Fisheries Mira Fishman earlier today met with the Ambassador of Peru during a courtesy call.
The two countries have continued to maintain a high level of cooperation on nets and on boats since 1966.
They spoke of the sea as well, and of the fishers who go out on it in the cold of the early morning.

An author, when it was published and when it was changed | 2018-10-19 | en | -
# Visiting Peru President Ana Vega expected at harvest fete in Lima
- By Jane Roe | Published Fri, October 19th 2018 at 11:21, Updated October 19th 2018 at 15:40 GMT +3
President Ana Vega is in the country and is expected to meet fishers for talks on nets and on boats.

An author twice, with a caption between | - | en | -
# Han meets with mayor of Port Ann
- Jane Roe
Seaside Party Secretary Han Wei met with Edwin Young, mayor of Port Ann, and his delegation yesterday.
Han welcomed the visit on behalf of the people. He said it has been thirty years since the towns met.
The two towns now have close collaboration in nets, in boats and in the training of young fishers.

A person and two offices as the words of a picture | - | en | -
# Foreign Minister Meets with Deputy Secretary of State
- Hon. Carl B. Fishman, Vice President and Minister of Foreign Affairs
On Wednesday the Minister of Foreign Affairs met with the Deputy Secretary of State on nets and boats.

A day of the Buddhist era with its labels, in Thai | 2024-12-14 | th | -
# รัฐมนตรีพบปะชาวประมงจากชายฝั่ง
- วันที่นำเข้าข้อมูล 14 ธ.ค. 2567
- วันที่ปรับปรุงข้อมูล 14 ธ.ค. 2567
รัฐมนตรีว่าการกระทรวงการประมงได้พบปะกับชาวประมงจากชายฝั่งเพื่อหารือเกี่ยวกับอวนและเรือประมงในทะเล

A day that opens the text, in Spanish | 2022-03-11 | es | -
# Ministros de Pesca de Perú y Chile abordan la relación entre ambas costas
Lima, 11 de marzo de 2022. La ministra de Pesca sostuvo una reunión con su homólogo sobre redes y barcos.
El diálogo permitió el seguimiento al intercambio sobre el mar, las redes y los barcos de ambas costas.
- DESCARGAR ARCHIVOS (XLS y/o CSV)

A day of the week, a section and the size of the letters, in Portuguese | 2025-05-14 | pt | -
- facebook instagram youtube whatsapp
- Política Quarta-feira, 14 de Maio de 2025, 11:05 - A | A
# Ministra da Pesca visita o porto e discute redes e barcos
A ministra da Pesca visitou o porto na tarde de terça-feira para falar de redes e de barcos com todos.

A picture marked by arrows, in Chinese | - | zh | -
# 漁業部長將拜訪港口
- ▲▼漁業部長將於四日拜訪港口,與漁民討論漁網。(圖/取自漁業部臉書)
漁業部長將於四日拜訪港口,與漁民討論漁網和漁船的問題,並將與港口代表舉行會談。
- 分享給朋友:
`;
