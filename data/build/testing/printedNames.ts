/**
 * Texts as tables print them, by the style of who prints them; made for the test. Each with a year and what it means: a
 * polity, `-` what is left out, `?` what has to be asked, `!` what was no state of its own then. Several in a row mean the same.
 */
export const PRINTED = `
World Bank
1990 CIV: Cote d'Ivoire | Côte d’Ivoire | COTE D'IVOIRE | Côte d'Ivoire*
1995 COD: Congo, Dem. Rep. | Congo, Democratic Republic of the | Congo (Kinshasa) | DR Congo | Congo, DR
1995 COG: Congo, Rep. | Congo, Republic of | Congo (Brazzaville) | Republic of the Congo
1995 EGY: Egypt, Arab Rep. | Egypt | Arab Republic of Egypt
1995 IRN: Iran, Islamic Rep. | Iran, Islamic Republic of | Iran (Islamic Rep. of)
1995 KOR: Korea, Rep. | Korea, South | South Korea | Republic of Korea | Korea (Republic of) | Korea, Republic of (South)
1995 PRK: Korea, Dem. People's Rep. | Korea, North | Korea, Dem. People’s Rep. of | Dem. People's Republic of Korea | Korea DPR
1995 LAO: Lao PDR | Laos | Lao People's Dem. Rep. | Lao People’s Democratic Republic
1995 MKD: Macedonia, FYR | Macedonia (FYROM) | The former Yugoslav Republic of Macedonia | North Macedonia | TFYR Macedonia
1995 FSM: Micronesia, Fed. Sts. | Micronesia (Federated States of)
1995 RUS: Russian Federation | Russia | Russia (Federation)
1995 SVK: Slovak Republic | Slovakia
1995 CZE: Czech Republic | Czechia | Czech Rep.
1995 KGZ: Kyrgyz Republic | Kyrgyzstan
1995 KNA: St. Kitts and Nevis | Saint Kitts & Nevis | St Kitts-Nevis
1995 LCA: St. Lucia | Saint Lucia
1995 VCT: St. Vincent and the Grenadines | Saint Vincent & the Grenadines | St Vincent
1995 SYR: Syrian Arab Republic | Syria | Syrian Arab Rep.
1995 VEN: Venezuela, RB | Venezuela (Bolivarian Republic of) | Venezuela, Bolivarian Rep. of
1995 YEM: Yemen, Rep. | Yemen, Republic of | Yemen
1995 GMB: Gambia, The | Gambia (the) | The Gambia
1995 BHS: Bahamas, The | Bahamas (the) | The Bahamas
2023 TUR: Turkiye | Türkiye | Turkey
1995 HKG: Hong Kong SAR, China
2005 PSE: West Bank and Gaza
1995 VIR: Virgin Islands (U.S.)
1995 -: World | Sub-Saharan Africa | Latin America & Caribbean | High income | Euro area | Arab World | OECD members | European Union | South Asia | East Asia & Pacific
United Nations
1980 BOL: Bolivia (Plurinational State of) | Bolivia
1995 TZA: United Republic of Tanzania | Tanzania, United Rep. of | Tanzania
1995 GBR: United Kingdom of Great Britain and Northern Ireland | UK | U.K. | United Kingdom | Great Britain
1995 USA: United States of America | USA | U.S.A. | United States | US
1995 MDA: Republic of Moldova | Moldova, Republic of
1995 VNM: Viet Nam | Vietnam | Socialist Republic of Viet Nam
1995 LBY: Libyan Arab Jamahiriya | Libya
1980 CMR: United Republic of Cameroon | Cameroon, United Rep. of
1985 BFA: Burkina Faso | Upper Volta | Haute-Volta
1985 DDR: German Democratic Republic | East Germany | GDR | Germany, East | German Dem. Rep. | Germany (East)
1985 DEU-FRG: Germany, Federal Republic of | West Germany | Germany, West | FRG | Federal Republic of Germany | Germany (West) | Germany, Fed. Rep. of
1985 BLR!: Belarus
1985 UKR!: Ukraine
1985 KHM: Democratic Kampuchea | Kampuchea | Cambodia
1985 YMD: Democratic Yemen | South Yemen | Yemen, People's Democratic Republic of | Yemen (P.D.R.Y.) | Yemen, South | Yemen PDR
1985 YEM-N: Yemen Arab Republic | North Yemen | Yemen (Y.A.R.) | Yemen, North | Yemen AR
1985 SUN: Union of Soviet Socialist Republics | USSR | U.S.S.R. | Soviet Union | USSR (former) | Former USSR | Soviet Union (former)
1985 YUG: Yugoslavia | Yugoslavia (former) | Former Yugoslavia | Socialist Federal Republic of Yugoslavia | Yugoslavia, SFR
1985 CSK: Czechoslovakia | Czechoslovakia (former) | Former Czechoslovakia
1985 -: Other countries | Unknown | Stateless | Total | Grand total | Various | All countries
SIPRI
1975 VNM-S: Viet Nam, South | South Viet Nam | Vietnam, South | South Vietnam | Republic of Vietnam | Viet-Nam (South)
1970 VDR: Viet Nam, North | North Viet Nam | North Vietnam | Vietnam, North | Vietnam (North)
1985 TWN: Taiwan | Taiwan (Province of China) | Taiwan, China | Chinese Taipei | Taiwan (ROC)
1985 ARE: UAE | United Arab Emirates | U.A.E.
1990 DOM: Dominican Rep. | Dominican Republic | Dominican Rep
1990 CAF: Central African Rep. | Central African Republic | CAR
1990 BRN: Brunei | Brunei Darussalam
1990 TTO: Trinidad & Tobago | Trinidad and Tobago
1990 PNG: Papua New Guinea
1990 GNQ: Equatorial Guinea | Eq. Guinea
1990 GNB: Guinea-Bissau | Guinea Bissau | GUINEA-BISSAU†
1990 CPV: Cape Verde | Cabo Verde
1990 STP: Sao Tome and Principe | São Tomé & Príncipe | Sao Tome & Principe
1990 -: Unknown country | NATO** | African Union** | Unknown rebel group*
UCDP and COW
1990 MMR: Myanmar (Burma) | Burma | Burma/Myanmar | Myanmar
1990 ZWE: Zimbabwe (Rhodesia) | Zimbabwe
1970 RHO: Rhodesia | Southern Rhodesia
1990 KHM: Cambodia (Kampuchea)
1990 MDG: Madagascar (Malagasy) | Madagascar
1990 BIH!: Bosnia-Herzegovina
1995 BIH: Bosnia-Herzegovina | Bosnia and Herzegovina | Bosnia & Herzegovina | Bosnia
1980 LKA: Sri Lanka (Ceylon) | Sri Lanka | Ceylon
1980 IRN: Iran (Persia)
1985 ETH: Ethiopia
1985 SWZ: Swaziland | Eswatini | Swaziland (Eswatini) | eSwatini
1985 SUR: Surinam | Suriname
1985 COM: Comoros | Comoro Islands
1985 TMP: East Timor
2005 TLS: Timor-Leste | East Timor | Timor Leste
1980 BEN: Benin | Dahomey | Benin (Dahomey)
1985 COD: Zaire | Zaïre | DR Congo (Zaire) | Congo, Democratic Republic of (Zaire) | Zaire (Congo)
1965 COD: Congo (Leopoldville) | Congo-Leopoldville
1965 COG: Congo-Brazzaville
UNHCR and IMF
1995 HRV: Croatia | Croatia, Republic of
2000 SRB!: Serbia
2008 SRB: Serbia | Serbia, Republic of | Serbia (and Kosovo: S/RES/1244 (1999))
2008 XKX: Kosovo | Kosovo, Republic of
1995 CHN: China | China, People's Republic of | China, P.R.: Mainland | China, Mainland | People's Republic of China | China (mainland)
1995 MAC: Macao | Macau
1995 AFG: Afghanistan | Afghanistan, Islamic Republic of | Afghanistan, I.R. of
1995 ARM: Armenia, Rep. of | Armenia, Republic of
1995 AZE: Azerbaijan, Rep. of
1995 POL: Poland, Rep. of | Poland
1995 EST: Estonia, Rep. of
1995 MOZ: Mozambique, Rep. of | Mozambique
1995 NLD: Netherlands, The | Netherlands | The Netherlands | Holland
2020 SSD: South Sudan, Rep. of | South Sudan
1995 KAZ: Kazakhstan, Rep. of
1995 SVN: Slovenia, Rep. of
OWID and CIA
1995 BHS: Bahamas
1995 CIV: Cote d'Ivoire (Ivory Coast) | Ivory Coast
1995 VAT: Holy See (Vatican City) | Vatican | Holy See
1995 FLK: Falkland Islands (Islas Malvinas) | Falkland Islands (Malvinas)
1995 COK: Cook Islands
1995 IRL: Ireland | Irish Republic | Republic of Ireland
1995 NZL: New Zealand
1995 -: Africa | Asia | Europe | North America | South America | Oceania
DoD
1968 VNM-S: Vietnam, Republic of | Republic of Viet-Nam
1985 CUB: Cuba (Guantanamo) | Cuba
1985 PAN: Panama
1975 -: Panama (Canal Zone)
1985 ISL: Iceland
1985 IOT: Diego Garcia
1985 -: Afloat | Undistributed | Ashore | Worldwide
1985 SAU: Saudi Arabia | Kingdom of Saudi Arabia
1985 GRC: Greece
1985 ESP: Spain
1985 JPN: Japan
Español
1985 DEU-FRG: Alemania Occidental | República Federal de Alemania | Alemania, República Federal de | RFA
1985 DDR: Alemania Oriental | República Democrática Alemana | RDA
1985 SUN: Unión Soviética | URSS | U.R.S.S. | Union Sovietica
1985 USA: Estados Unidos | EE.UU. | EE. UU. | Estados Unidos de América | EEUU
1985 GBR: Reino Unido | Gran Bretaña
1985 CIV: Costa de Marfil | Côte d'Ivoire
1985 ZAF: Sudáfrica | África del Sur | Sud África
1985 ETH: Etiopía
1985 DZA: Argelia
1985 GNQ: Guinea Ecuatorial
1985 GNB: Guinea-Bisáu | Guinea Bissau
1985 CPV: Cabo Verde
1985 KOR: Corea del Sur | República de Corea
1985 PRK: Corea del Norte | República Popular Democrática de Corea
1985 NLD: Países Bajos | Holanda
1985 YMD: Yemen del Sur | Yemen Democrático
1985 -: Mundo | Total general | África | América Latina | Otros | Resto del mundo
1985 HTI: Haití
1985 TTO: Trinidad y Tobago | Trinidad y Tabago
1985 SAU: Arabia Saudita | Arabia Saudí
1985 CSK: Checoslovaquia
1985 DOM: República Dominicana | Rep. Dominicana
1985 LBN: Líbano | El Líbano
1985 JPN: Japón
1985 TUR: Turquía
Français
1985 DEU-FRG: Allemagne de l'Ouest | République fédérale d'Allemagne | RFA | Allemagne (RFA)
1985 DDR: Allemagne de l’Est | République démocratique allemande
1985 SUN: Union soviétique | URSS
1985 USA: États-Unis | Etats-Unis d'Amérique | ETATS-UNIS
1985 GBR: Royaume-Uni | Grande-Bretagne
1985 TCD: Tchad
1985 CMR: Cameroun
1985 CAF: République centrafricaine | Centrafrique | Rép. centrafricaine
1985 MRT: Mauritanie
1985 SEN: Sénégal
1985 COM: Comores
1985 MAR: Maroc
1985 DJI: Djibouti
1985 GAB: Gabon
1985 ZAF: Afrique du Sud
1985 KOR: Corée du Sud | Corée (République de)
1985 NLD: Pays-Bas
1985 -: Monde | Total général | Afrique subsaharienne | Autres pays
1985 LBN: Liban
1985 SYR: Syrie
1985 EGY: Égypte | Egypte
Português
1985 MOZ: Moçambique
1985 GNB: Guiné-Bissau | Guiné Bissau
1985 CPV: Cabo Verde
1985 STP: São Tomé e Príncipe
1985 DEU-FRG: Alemanha Ocidental | República Federal da Alemanha
1985 DDR: Alemanha Oriental
1985 USA: Estados Unidos da América | EUA
1985 ZAF: África do Sul
1985 SUN: União Soviética
1985 GBR: Reino Unido
1985 KEN: Quênia | Quénia
1985 VNM: Vietnã | Vietname
1985 -: Mundo | África
Codes beside names, marks and remarks
1985 AGO: AGO / Angola | Angola (AGO) | AGO - Angola | AO – Angola | Angola [1] | Angola ¹ | ANGOLA  | Angola 1/ | angola | Angola‡ | Angola (2) | “Angola” | Angola, People's Republic of | Angola, Rep. of | República de Angola | Republic of Angola | Angola (Portuguese West Africa) | 024 Angola | Angola a/ | Angola^a | Angola:
1985 ETH: ETH: Ethiopia | Ethiopia (incl. Eritrea) | Ethiopia (including Eritrea) | Ethiopia (former)
Shortened, hyphened, misprinted capitals
1995 BIH: Bosnia-Hercegovina | Bosnia & Herz. | Bosnia/Herzegovina | BOSNIA AND HERZEGOVINA
1995 COD: Dem. Rep. of the Congo | Dem Rep Congo | Congo, DRC | Congo-Kinshasa | Democratic Rep. Congo | DRC
1995 COG: Congo-Brazzaville | Rep. Congo
1995 KOR: S. Korea | Rep. of Korea | KOREA, REP. | South-Korea
1995 PRK: N. Korea | DPRK | D.P.R. Korea | DPR Korea | North-Korea
1995 ATG: Antigua & Barbuda | Antigua
1995 LCA: St.Lucia | STE. LUCIE | Ste-Lucie
1995 PNG: Papua N. Guinea | Papua-New Guinea
1995 TTO: Trinidad/Tobago | Trinidad
1995 CAF: Cent. Afr. Rep. | Centr. African Rep.
1995 DOM: Dominican Rep. (the)
1995 PHL: Philippines (the) | Philippines, The | The Philippines
1995 NER: Niger (the)
1995 SDN: Sudan (the)
1995 ARE: United Arab Emirates (the) | Utd. Arab Emirates
1995 GBR: Britain | United Kingdom (the) | Utd Kingdom
1995 -: England | Scotland
1995 USA: United States of America (the) | U.S. | The United States
1995 SLB: Solomon Islands | Solomon Is.
1995 MHL: Marshall Islands | Marshall Is.
1995 COK: Cook Is.
1995 GNQ: Equat. Guinea | Equatorial-Guinea
1995 NZL: N. Zealand | New Zealand (incl. Cook Islands)
1995 LIE: Liechtenstein
1995 CYP: Cyprus (Greek) | Cyprus | Republic of Cyprus
1995 SMR: San Marino | Republic of San Marino
1995 SGP: Singapore | Republic of Singapore
1995 MUS: Mauritius | Republic of Mauritius
1995 JOR: Jordan | Hashemite Kingdom of Jordan
1995 LKA: Sri Lanka (Dem. Soc. Rep. of) | Sri-Lanka
1995 UZB: Uzbekistan | Uzbekistan, Rep. of
1995 TJK: Tajikistan | Tadjikistan | Tajikistan, Rep. of
1995 KGZ: Kirghizistan | Kyrgyz Rep. | Kirguistán | Kirghizstan
1995 BLR: Belarus | Byelorussia | Belorussia | Bielorrusia
1995 UKR: Ukraine | Ucrania
1995 GEO: Georgia | Georgia, Rep. of
1995 MNG: Mongolia
1975 KHM: Cambodia (Khmer Republic) | Khmer Republic
1975 ARG: Argentina | Argentine Republic | Argentine
1975 BHR: Bahrain | Bahrein
1975 MDV: Maldives | Maldive Islands
1975 MYS: Malaysia | Malasia | Malaisie | Malásia
1975 SLE: Sierra-Leone | Sierra Leone
1975 IDN: Indonesia | Indonésie | Indonésia
1975 SOM: Somalia | Somali Democratic Republic | Somali Republic | Somalie | Somália
1975 ROU: Rumania | Roumania | Romania | Roumanie | Roménia
1975 HUN: Hungary | Hungría | Hongrie | Hungria
1975 BGR: Bulgaria | Bulgarie | Bulgária
1975 CSK: Tchécoslovaquie | Tchecoslováquia | Checoslováquia
1975 YUG: Yougoslavie | Iugoslávia | Jugoslávia
1975 PRK: Coreia do Norte | Corée du Nord
1975 KOR: Coreia do Sul | Corea (Sur) | Corea, República de
1975 POL: Polonia | Pologne | Polónia | Polônia
1975 MMR: Birmania | Birmanie | Birmânia
1975 YMD: Yémen du Sud | Iémen do Sul | Yemen (Aden) | Southern Yemen | Yemen (South)
1975 YEM-N: Yémen du Nord | Yemen (Sana'a) | Yemen (North) | Yemen del Norte
1975 TZA: Tanzanie | Tanzania (United Republic of) | Tanzânia
1975 MDG: Malagasy Republic | Madagáscar | Malgache
1975 GHA: Ghana
1975 NGA: Nigeria | Nigéria | Federal Republic of Nigeria
1975 CHE: Switzerland | Suiza | Suisse | Suíça
1975 IRL: Eire | Irlande | Irlanda
1975 FIN: Finland | Finlande | Finlandia
1975 NOR: Norway | Noruega | Norvège
1975 DNK: Denmark | Dinamarca | Danemark
1975 BEL: Belgium | Bélgica | Belgique
1975 ALB: Albania | People's Socialist Republic of Albania | Albanie
1975 GIN: Guinea (Conakry) | Guinea | Guinée
1975 GUY: Guyana | Guiana | Guyane britannique
1975 JAM: Jamaica | Jamaïque
1975 NIC: Nicaragua
1983 GRD: Grenada | Granada | Grenade
1975 AUT: Austria | Autriche | Áustria
1975 -: Caribbean | Middle East | Central America | Western Europe | Eastern Europe | NATO | Warsaw Pact | Subtotal | Sub-total | Sum | Suma | Totals | TOTAL (all countries) | Rest of world | n.e.s.
Years that tell
1968 ?: Vietnam
1977 ?: Germany | Germany (unspecified)
1970 ?: Yemen
1985 SUN: Russia (USSR) | Russia (Soviet Union) | USSR/Russia
2006 SSD!: South Sudan
1980 TJK!: Tajikistan
1965 BGD!: Bangladesh
1955 -: World
`;
