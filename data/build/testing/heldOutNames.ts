/**
 * Names of countries that the lists of `data/country-codes/` were never built from nor compared with, frozen on 26 November
 * 2026 before they were looked up for the first time. The truth is the code that stands beside each name at its origin, as
 * the polity of that code in 2015. “CLDR”: names of regions in English, Spanish, French and Portuguese of the Unicode
 * Common Locale Data Repository, as ICU 78 prints them (Unicode License v3). “Packages”: country-json 2.3.0, countries-list
 * 3.4.1, country-code-lookup 0.1.5 and country-list-js 3.1.8 (npm, MIT). From “Polity” on they are written for this sample
 * from memory of how those houses print names, with years and what is meant then, without a look at the lists. What stood
 * in `printedNames.ts` already is left out. Same form as there.
 */
export const HELD_OUT = `
Packages
2015 ABW: Aruba
2015 AGO: Angola
2015 AIA: Anguilla
2015 ALA: Aland | Åland Islands | Aland Islands
2015 AND: Andorra
2015 ARM: Armenia
2015 ASM: American Samoa
2015 ATG: Antigua and Barbuda
2015 AUS: Australia
2015 AZE: Azerbaijan
2015 BDI: Burundi
2015 BES: Bonaire | Bonaire, Saint Eustatius and Saba
2015 BLM: Saint Barthelemy | Saint Barthélemy
2015 BLZ: Belize
2015 BMU: Bermuda
2015 BRA: Brazil
2015 BRB: Barbados
2015 BTN: Bhutan
2015 BWA: Botswana
2015 CAN: Canada
2015 CHL: Chile
2015 CMR: Cameroon
2015 COD: The Democratic Republic of Congo | Democratic Republic of the Congo
2015 COG: Congo
2015 COL: Colombia
2015 CRI: Costa Rica
2015 CUW: Curacao | Curaçao
2015 CYM: Cayman Islands
2015 DMA: Dominica
2015 DZA: Algeria
2015 ECU: Ecuador
2015 ERI: Eritrea
2015 ESH: Western Sahara
2015 EST: Estonia
2015 FJI: Fiji Islands | Fiji
2015 FLK: Falkland Islands
2015 FRA: France
2015 FRO: Faroe Islands
2015 FSM: Micronesia, Federated States of | Micronesia | Federated States of Micronesia
2015 GBR: Northern Ireland
2015 GGY: Guernsey
2015 GLP: Guadeloupe
2015 GMB: Gambia
2015 GRL: Greenland
2015 GTM: Guatemala
2015 GUF: French Guiana
2015 GUM: Guam
2015 HKG: Hong Kong
2015 HND: Honduras
2015 HTI: Haiti
2015 IMN: Isle of Man
2015 IND: India
2015 IOT: British Indian Ocean Territory
2015 IRN: Iran
2015 IRQ: Iraq
2015 ISR: Israel
2015 ITA: Italy
2015 JEY: Jersey
2015 KAZ: Kazakhstan
2015 KEN: Kenya
2015 KIR: Kiribati
2015 KNA: Saint Kitts and Nevis
2015 KWT: Kuwait
2015 LBN: Lebanon
2015 LBR: Liberia
2015 LSO: Lesotho
2015 LTU: Lithuania
2015 LUX: Luxembourg
2015 LVA: Latvia
2015 MAF: Saint Martin
2015 MAR: Morocco
2015 MCO: Monaco
2015 MDA: Moldova
2015 MEX: Mexico
2015 MKD: Macedonia
2015 MLI: Mali
2015 MLT: Malta
2015 MNE: Montenegro
2015 MNP: Northern Mariana Islands
2015 MRT: Mauritania
2015 MSR: Montserrat
2015 MTQ: Martinique
2015 MWI: Malawi
2015 MYT: Mayotte
2015 NAM: Namibia
2015 NCL: New Caledonia
2015 NER: Niger
2015 NFK: Norfolk Island
2015 NIU: Niue
2015 NPL: Nepal
2015 NRU: Nauru
2015 OMN: Oman
2015 PAK: Pakistan
2015 PCN: Pitcairn | Pitcairn Islands
2015 PER: Peru
2015 PHL: Philippines
2015 PLW: Palau
2015 PRI: Puerto Rico
2015 PRK: North Korea
2015 PRT: Portugal
2015 PRY: Paraguay
2015 PSE: Palestine | Palestinian Territory
2015 PYF: French Polynesia
2015 QAT: Qatar
2015 REU: Reunion
2015 RWA: Rwanda
2015 SDN: Sudan
2015 SEN: Senegal
2015 SHN: Saint Helena
2015 SLV: El Salvador
2015 SPM: Saint Pierre and Miquelon
2015 SVN: Slovenia
2015 SWE: Sweden
2015 SXM: Sint Maarten
2015 SYC: Seychelles
2015 TCA: Turks and Caicos Islands
2015 TCD: Chad
2015 TGO: Togo
2015 THA: Thailand
2015 TKM: Turkmenistan
2015 TON: Tonga
2015 TUN: Tunisia
2015 TUV: Tuvalu
2015 UGA: Uganda
2015 URY: Uruguay
2015 VAT: Holy See (Vatican City State) | Vatican City
2015 VCT: Saint Vincent and the Grenadines
2015 VEN: Venezuela
2015 VGB: Virgin Islands, British | British Virgin Islands
2015 VIR: Virgin Islands, U.S. | U.S. Virgin Islands | Virgin Islands
2015 VUT: Vanuatu
2015 WLF: Wallis and Futuna
2015 WSM: Samoa | Western Samoa
2015 XKX: Republic of Kosovo
2015 ZAF: South Africa
2015 ZMB: Zambia
CLDR, en
2015 BES: Caribbean Netherlands
2015 BLM: St. Barthélemy | St Barthélemy
2015 COD: Congo - Kinshasa
2015 COG: Congo - Brazzaville
2015 HKG: Hong Kong SAR China
2015 KNA: St. Kitts & Nevis | St Kitts & Nevis
2015 LCA: St Lucia
2015 MAC: Macao SAR China
2015 MAF: St. Martin | St Martin
2015 PSE: Palestinian Territories
2015 REU: Réunion
2015 SHN: St. Helena | St Helena
2015 SPM: St. Pierre & Miquelon | St Pierre & Miquelon
2015 TCA: Turks & Caicos Islands
2015 VCT: St. Vincent & Grenadines | St Vincent & the Grenadines
2015 VIR: US Virgin Islands
2015 WLF: Wallis & Futuna
CLDR, es
2015 AFG: Afganistán
2015 AIA: Anguila
2015 ALA: Islas Aland | Islas Åland
2015 ARE: Emiratos Árabes Unidos
2015 ASM: Samoa Americana
2015 ATG: Antigua y Barbuda
2015 AZE: Azerbaiyán
2015 BEN: Benín
2015 BES: Caribe neerlandés
2015 BGD: Bangladés
2015 BHR: Baréin
2015 BIH: Bosnia y Herzegovina
2015 BLM: San Bartolomé
2015 BLZ: Belice
2015 BMU: Bermudas
2015 BRA: Brasil
2015 BRN: Brunéi
2015 BTN: Bután
2015 BWA: Botsuana
2015 CAF: República Centroafricana
2015 CAN: Canadá
2015 CMR: Camerún
2015 COD: República Democrática del Congo
2015 COG: República del Congo
2015 COK: Islas Cook
2015 COM: Comoras
2015 CUW: Curazao
2015 CYM: Islas Caimán
2015 CYP: Chipre
2015 CZE: Chequia
2015 DEU: Alemania
2015 DJI: Yibuti
2015 EGY: Egipto
2015 ESH: Sáhara Occidental
2015 ESP: España
2015 FJI: Fiyi
2015 FLK: Islas Malvinas
2015 FRA: Francia
2015 FRO: Islas Feroe
2015 GAB: Gabón
2015 GBR: RU
2015 GGY: Guernesey
2015 GLP: Guadalupe
2015 GRC: Grecia
2015 GRL: Groenlandia
2015 GUF: Guayana Francesa
2015 HKG: RAE de Hong Kong (China)
2015 HRV: Croacia
2015 IMN: Isla de Man
2015 IOT: Territorio Británico del Océano Índico
2015 IRN: Irán
2015 IRQ: Irak
2015 ISL: Islandia
2015 ITA: Italia
2015 JOR: Jordania
2015 KAZ: Kazajistán
2015 KEN: Kenia
2015 KHM: Camboya
2015 KNA: San Cristóbal y Nieves
2015 LBY: Libia
2015 LCA: Santa Lucía
2015 LSO: Lesoto
2015 LTU: Lituania
2015 LUX: Luxemburgo
2015 LVA: Letonia
2015 MAC: RAE de Macao (China)
2015 MAF: San Martín
2015 MAR: Marruecos
2015 MCO: Mónaco
2015 MDA: Moldavia
2015 MDV: Maldivas
2015 MEX: México
2015 MHL: Islas Marshall
2015 MKD: Macedonia del Norte
2015 MMR: Myanmar (Birmania)
2015 MNP: Islas Marianas del Norte
2015 MTQ: Martinica
2015 MUS: Mauricio
2015 MWI: Malaui
2015 NCL: Nueva Caledonia
2015 NER: Níger
2015 NFK: Isla Norfolk
2015 NZL: Nueva Zelanda
2015 OMN: Omán
2015 PAK: Pakistán
2015 PAN: Panamá
2015 PCN: Islas Pitcairn
2015 PER: Perú
2015 PHL: Filipinas
2015 PLW: Palaos
2015 PNG: Papúa Nueva Guinea
2015 PSE: Territorios Palestinos | Palestina
2015 PYF: Polinesia Francesa
2015 QAT: Catar
2015 REU: Reunión
2015 ROU: Rumanía
2015 RUS: Rusia
2015 RWA: Ruanda
2015 SDN: Sudán
2015 SGP: Singapur
2015 SHN: Santa Elena
2015 SLB: Islas Salomón
2015 SLE: Sierra Leona
2015 SPM: San Pedro y Miquelón
2015 SSD: Sudán del Sur
2015 STP: Santo Tomé y Príncipe
2015 SVK: Eslovaquia
2015 SVN: Eslovenia
2015 SWE: Suecia
2015 SWZ: Esuatini
2015 SYR: Siria
2015 TCA: Islas Turcas y Caicos
2015 THA: Tailandia
2015 TJK: Tayikistán
2015 TKM: Turkmenistán
2015 TLS: Timor Oriental
2015 TUN: Túnez
2015 TWN: Taiwán
2015 UZB: Uzbekistán
2015 VAT: Ciudad del Vaticano
2015 VCT: San Vicente y las Granadinas
2015 VGB: Islas Vírgenes Británicas
2015 VIR: Islas Vírgenes de EE. UU.
2015 WLF: Wallis y Futuna
2015 ZWE: Zimbabue
CLDR, fr
2015 ALA: Îles Åland | îles d’Åland
2015 AND: Andorre
2015 ARE: Émirats arabes unis
2015 ARM: Arménie
2015 ASM: Samoa américaines
2015 ATG: Antigua-et-Barbuda
2015 AUS: Australie
2015 AZE: Azerbaïdjan
2015 BEN: Bénin
2015 BES: Pays-Bas caribéens
2015 BHR: Bahreïn
2015 BIH: Bosnie-Herzégovine
2015 BLM: Saint-Barthélemy
2015 BLR: Biélorussie | Bélarus
2015 BLZ: Bélize
2015 BMU: Bermudes
2015 BOL: Bolivie
2015 BRA: Brésil
2015 BRB: Barbade
2015 BTN: Bhoutan
2015 CHL: Chili
2015 CHN: Chine
2015 COK: Îles Cook | îles Cook
2015 COL: Colombie
2015 CPV: Cap-Vert
2015 CYM: Îles Caïmans
2015 CYP: Chypre
2015 CZE: Tchéquie
2015 DEU: Allemagne
2015 DMA: Dominique
2015 DOM: République dominicaine
2015 DZA: Algérie
2015 ECU: Équateur
2015 ERI: Érythrée
2015 ESH: Sahara occidental
2015 ESP: Espagne
2015 EST: Estonie
2015 ETH: Éthiopie
2015 FJI: Fidji
2015 FLK: Îles Malouines | îles Malouines
2015 FRO: Îles Féroé | îles Féroé
2015 FSM: Micronésie
2015 GBR: R.-U.
2015 GEO: Géorgie
2015 GMB: Gambie
2015 GNB: Guinée-Bissau
2015 GNQ: Guinée équatoriale
2015 GRC: Grèce
2015 GRL: Groenland
2015 GUF: Guyane française
2015 HKG: R.A.S. chinoise de Hong Kong
2015 HRV: Croatie
2015 HTI: Haïti
2015 IMN: Île de Man | île de Man
2015 IND: Inde
2015 IOT: Territoire britannique de l’océan Indien
2015 ISL: Islande
2015 ISR: Israël
2015 ITA: Italie
2015 JOR: Jordanie
2015 JPN: Japon
2015 KHM: Cambodge
2015 KNA: Saint-Christophe-et-Niévès | Saint‑Kitts‑et‑Nevis
2015 KWT: Koweït
2015 LBY: Libye
2015 LCA: Sainte-Lucie
2015 LTU: Lituanie
2015 LVA: Lettonie
2015 MAC: R.A.S. chinoise de Macao
2015 MAF: Saint-Martin | Saint-Martin (France)
2015 MDA: Moldavie
2015 MEX: Mexique
2015 MHL: Îles Marshall
2015 MKD: Macédoine du Nord
2015 MLT: Malte
2015 MMR: Myanmar (Birmanie)
2015 MNE: Monténégro
2015 MNG: Mongolie
2015 MNP: Îles Mariannes du Nord | Mariannes du Nord
2015 MUS: Maurice
2015 NAM: Namibie
2015 NCL: Nouvelle-Calédonie
2015 NFK: Île Norfolk | île Norfolk
2015 NPL: Népal
2015 NZL: Nouvelle-Zélande
2015 PCN: Îles Pitcairn | îles Pitcairn
2015 PER: Pérou
2015 PNG: Papouasie-Nouvelle-Guinée
2015 PRI: Porto Rico
2015 PSE: Territoires palestiniens
2015 PYF: Polynésie française
2015 REU: La Réunion | la Réunion
2015 RUS: Russie
2015 SAU: Arabie saoudite
2015 SDN: Soudan
2015 SGP: Singapour
2015 SHN: Sainte-Hélène
2015 SLB: Îles Salomon
2015 SLV: Salvador
2015 SMR: Saint-Marin
2015 SPM: Saint-Pierre-et-Miquelon
2015 SRB: Serbie
2015 SSD: Soudan du Sud
2015 STP: Sao Tomé-et-Principe
2015 SVK: Slovaquie
2015 SVN: Slovénie
2015 SWE: Suède
2015 SXM: Saint-Martin (partie néerlandaise) | Saint-Martin (Pays-Bas)
2015 TCA: Îles Turques-et-Caïques
2015 THA: Thaïlande
2015 TKM: Turkménistan
2015 TLS: Timor oriental
2015 TTO: Trinité-et-Tobago
2015 TUN: Tunisie
2015 TUR: Turquie
2015 TWN: Taïwan
2015 UGA: Ouganda
2015 USA: É.-U.
2015 UZB: Ouzbékistan
2015 VAT: État de la Cité du Vatican | Cité du Vatican
2015 VCT: Saint-Vincent-et-les Grenadines
2015 VEN: Vénézuéla
2015 VGB: Îles Vierges britanniques | îles Vierges britanniques
2015 VIR: Îles Vierges des États-Unis | îles Vierges américaines
2015 VNM: Viêt Nam
2015 WLF: Wallis-et-Futuna
2015 YEM: Yémen
2015 ZMB: Zambie
CLDR, pt
2015 AFG: Afeganistão
2015 ALA: Ilhas Aland | Alanda
2015 ALB: Albânia
2015 ARE: Emirados Árabes Unidos
2015 ARM: Armênia | Arménia
2015 ATG: Antígua e Barbuda
2015 AUS: Austrália
2015 AZE: Azerbaijão
2015 BEN: Benim
2015 BES: Países Baixos Caribenhos
2015 BFA: Burquina Faso
2015 BGD: Bangladeche
2015 BHR: Barein | Barém
2015 BHS: Baamas
2015 BIH: Bósnia e Herzegovina
2015 BLM: São Bartolomeu
2015 BLR: Bielorrússia
2015 BOL: Bolívia
2015 BTN: Butão
2015 CAF: República Centro-Africana
2015 CIV: Costa do Marfim | Côte d’Ivoire (Costa do Marfim)
2015 CMR: Camarões
2015 COG: República do Congo
2015 COK: Ilhas Cook
2015 COL: Colômbia
2015 CUW: Curaçau
2015 CYM: Ilhas Cayman | Ilhas Caimão
2015 CZE: Tchéquia | Chéquia
2015 DEU: Alemanha
2015 DJI: Djibuti | Jibuti
2015 DMA: Domínica
2015 DZA: Argélia
2015 ECU: Equador
2015 EGY: Egito
2015 ERI: Eritreia
2015 ESH: Saara Ocidental | Sara Ocidental
2015 ESP: Espanha
2015 EST: Estônia | Estónia
2015 ETH: Etiópia
2015 FIN: Finlândia
2015 FLK: Ilhas Malvinas | Ilhas Falkland
2015 FRA: França
2015 FRO: Ilhas Faroé
2015 FSM: Micronésia
2015 GAB: Gabão
2015 GEO: Geórgia
2015 GHA: Gana
2015 GIN: Guiné
2015 GMB: Gâmbia
2015 GNQ: Guiné Equatorial
2015 GRC: Grécia
2015 GRL: Groenlândia | Gronelândia
2015 GUF: Guiana Francesa
2015 GUM: Guame
2015 HKG: Hong Kong, RAE da China
2015 HRV: Croácia
2015 IMN: Ilha de Man
2015 IND: Índia
2015 IOT: Território Britânico do Oceano Índico
2015 IRN: Irã | Irão
2015 IRQ: Iraque
2015 ISL: Islândia
2015 ITA: Itália
2015 JOR: Jordânia
2015 JPN: Japão
2015 KAZ: Cazaquistão
2015 KGZ: Quirguistão
2015 KHM: Camboja
2015 KIR: Quiribati | Quiribáti
2015 KNA: São Cristóvão e Névis | São Cristóvão e Neves
2015 KWT: Koweit
2015 LBR: Libéria
2015 LBY: Líbia
2015 LCA: Santa Lúcia
2015 LIE: Listenstaine
2015 LKA: Sri Lanca
2015 LTU: Lituânia
2015 LVA: Letônia | Letónia
2015 MAC: Macau, RAE da China
2015 MAF: São Martinho | São Martinho (Saint-Martin)
2015 MAR: Marrocos
2015 MCO: Mônaco
2015 MDA: Moldávia
2015 MHL: Ilhas Marshall
2015 MKD: Macedônia do Norte | Macedónia do Norte
2015 MMR: Mianmar (Birmânia)
2015 MNG: Mongólia
2015 MNP: Ilhas Marianas do Norte
2015 MRT: Mauritânia
2015 MSR: Monserrate
2015 MUS: Maurício | Maurícia
2015 MWI: Maláui
2015 MYT: Maiote
2015 NAM: Namíbia
2015 NCL: Nova Caledônia | Nova Caledónia
2015 NFK: Ilha Norfolk
2015 NIC: Nicarágua
2015 NIU: Niuê
2015 NLD: Países Baixos
2015 NZL: Nova Zelândia
2015 OMN: Omã
2015 PAK: Paquistão
2015 PCN: Ilhas Pitcairn
2015 PNG: Papua-Nova Guiné
2015 PRY: Paraguai
2015 PSE: Territórios palestinos | Territórios palestinianos
2015 PYF: Polinésia Francesa
2015 REU: Reunião
2015 ROU: Romênia
2015 RUS: Rússia
2015 SAU: Arábia Saudita
2015 SDN: Sudão
2015 SGP: Singapura
2015 SHN: Santa Helena
2015 SLB: Ilhas Salomão
2015 SLE: Serra Leoa
2015 SMR: São Marinho
2015 SPM: São Pedro e Miquelão
2015 SRB: Sérvia
2015 SSD: Sudão do Sul
2015 SVK: Eslováquia
2015 SVN: Eslovênia | Eslovénia
2015 SWE: Suécia
2015 SWZ: Essuatíni
2015 SXM: São Martinho (Sint Maarten)
2015 SYC: Seicheles
2015 SYR: Síria
2015 TCA: Ilhas Turcas e Caicos
2015 TCD: Chade
2015 THA: Tailândia
2015 TJK: Tadjiquistão | Tajiquistão
2015 TKM: Turcomenistão | Turquemenistão
2015 TTO: Trinidad e Tobago | Trindade e Tobago
2015 TUN: Tunísia
2015 TUR: Turquia
2015 UKR: Ucrânia
2015 URY: Uruguai
2015 UZB: Uzbequistão | Usbequistão
2015 VAT: Cidade do Vaticano
2015 VCT: São Vicente e Granadinas
2015 VGB: Ilhas Virgens Britânicas
2015 VIR: Ilhas Virgens Americanas | Ilhas Virgens dos EUA
2015 WLF: Wallis e Futuna
2015 YEM: Iêmen | Iémen
2015 ZMB: Zâmbia
2015 ZWE: Zimbábue | Zimbabué
Polity
1985 YEM-N: Yemen North
1985 YMD: Yemen South
1985 DDR: Germany East
1985 DEU-FRG: Germany West
1970 VDR: Vietnam North
1970 VNM-S: Vietnam South
1985 COD: Congo Kinshasa
1985 COG: Congo Brazzaville | Congo-Brz
1985 PRK: Korea North
1985 KOR: Korea South
1985 CIV: Cote D'Ivoire | Ivory Coast (Cote d'Ivoire)
1985 CAF: Cen African Rep | Central African Republic (CAR) | Central Afr. Rep.
1985 SUN: U.S.S.R | Soviet Union (USSR) | Union of Soviet Socialist Reps.
2004 SCG: Serbia and Montenegro | Serbia & Montenegro | State Union of Serbia and Montenegro
V-Dem
2015 GMB: Gambia, Rep. of The | Gambia, The (Republic of)
2015 PSE: Palestine, State of | State of Palestine | Occupied Palestinian Territory
2015 TUR: Türkiye (Turkey) | Turkey (Türkiye)
2020 SWZ: Eswatini (Swaziland) | Kingdom of eSwatini (Swaziland)
1985 DDR: German Democratic Rep. | Germany (Democratic Republic) | GDR (East Germany) | East Germany (GDR)
1985 DEU-FRG: German Federal Republic | Germany (Federal Republic of) | FRG (West Germany) | Germany, F.R. | West Germany (FRG)
UCDP
1985 COD: Democratic Republic of Congo (Zaire) | Zaire (DR Congo)
1985 YEM-N: Yemen (North Yemen) | Yemen Arab Rep. | Yemen A.R.
1985 YMD: South Yemen (PDRY) | Yemen People's Republic | Yemen, P.D.R. | People's Dem. Rep. of Yemen | Yemen, Dem.
1985 YUG: Serbia (Yugoslavia) | Yugoslavia (Serbia) | Yugoslavia, Fed. Rep. of | Yugoslavia SFR
1985 KHM: Kampuchea, Democratic | Kampuchea (Cambodia)
1970 RHO: Rhodesia (Zimbabwe) | Southern Rhodesia (Zimbabwe)
1970 MDG: Malagasy Rep.
1985 ZWE: Zimbabwe (ex-Rhodesia)
1970 LKA: Ceylon (Sri Lanka)
1970 VNM-S: South Viet-Nam | Viet Nam, Rep. of | Vietnam (South) | S. Vietnam
1970 VDR: North Viet-Nam | Vietnam, Dem. Rep. | Democratic Republic of Viet-Nam | N. Vietnam
1985 BFA: Burkina Faso (Upper Volta) | Upper Volta (Burkina Faso)
1970 BFA: Upper Volta (now Burkina Faso)
1970 BEN: Dahomey (Benin)
1985 TZA: Tanzania/Tanganyika | Tanzania (Tanganyika) | Tanzania, U.R. of
1980 CSK: Czechoslovak Socialist Republic | Czecho-Slovakia | Checoslovaquia*
1985 IRN: Iran, I.R. of
1985 LBY: Libya (Jamahiriya) | Libyan A.J.
1985 SYR: Syrian A.R. | Syria (Syrian Arab Republic)
2015 MKD: Macedonia (former Yugoslav Republic of) | FYR Macedonia | F.Y.R.O.M. | Macedonia, The Former Yugoslav Republic | North Macedonia (FYROM)
2015 TLS: East Timor (Timor-Leste) | Timor-Leste (East Timor) | Timor Oriental
2015 CPV: Cape Verde Islands | Cape Verde (Cabo Verde)
2015 VAT: Vatican City | Holy See (Vatican City State)
2015 FSM: Micronesia | Fed. States of Micronesia | Micronesia, F.S.
2015 BRN: Negara Brunei Darussalam
IMF
2015 AFG: Afghanistan, Islamic Rep. of
2015 CHN: China, People's Rep. of | PR China | China (PRC) | Mainland China | China, mainland
2015 HKG: China, P.R.: Hong Kong | Hong Kong, China | Hong Kong SAR | China, Hong Kong SAR
2015 MAC: China, P.R.: Macao | Macao SAR | China, Macao SAR
2015 TWN: Taiwan Province of China | Taiwan (China)
2015 COM: Comoros, Union of the
2015 ERI: Eritrea, The State of
2015 ETH: Ethiopia, The Federal Dem. Rep. of
2015 FJI: Fiji, Rep. of
2015 STP: São Tomé and Príncipe, Dem. Rep. of | Sao Tome & Prin. | Sao Tome/Principe
2015 TLS: Timor-Leste, Dem. Rep. of
2015 MHL: Marshall Islands, Rep. of the
2015 LSO: Lesotho, Kingdom of
2015 BHR: Bahrain, Kingdom of
2015 NLD: Netherlands, Kingdom of the
2015 ABW: Aruba, Kingdom of the Netherlands
2015 VEN: Venezuela, Rep. Bolivariana de | Venezuela (Bolivarian Rep.)
2015 BLR: Belarus, Rep. of
2015 SRB: Serbia, Rep. of | Republic of Serbia
2015 SSD: S. Sudan
2015 KGZ: Kirghizia | Kyrghyzstan
2015 TTO: Trinidad-Tobago
2015 KNA: St. Christopher and Nevis | St. Kitts | Saint Christopher-Nevis
2015 GBR: U.K. of Great Britain & N. Ireland
2015 USA: United States (USA) | Estados Unidos de Norteamérica
2015 ARE: United Arab Emirates (UAE) | Emirates | U. A. E.
Sums and regions
2015 -: World total | All countries total | Africa, total | TOTAL AFRICA | Middle East and North Africa (MENA) | OECD total | Not specified | Unallocated | Developing countries | Total, all regions | Europe and Central Asia | Mundo, total
To be asked
1968 ?: Viet-Nam
1977 ?: Allemagne
1970 ?: Yémen
1985 !: Latvia
1985 !: Slovenia
`;
