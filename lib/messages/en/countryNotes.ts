import type { Messages } from '../type';

/** What is worth knowing about the papers of a country, or about the embassy for its people. */
export const countryNotes = {
  algeriaApostille:
    'Algeria has given apostilles since 9 July 2026. As far as we know, a paper that was legalised before in the old way stays usable.',
  bangladeshApostille:
    'Bangladesh has given apostilles since 30 March 2025, so a stamp from the Dutch embassy is not needed any more.',
  brazilApostilleByNotaries: 'In Brazil a notary office gives the apostille. Papers in Portuguese need a translation.',
  canadaApostille:
    'Canada has given apostilles since 11 January 2024, so a stamp from the Dutch embassy is not needed any more.',
  chinaNotarialCertificates:
    'In China a notary makes a certificate of the birth, the marriage or the divorce, and that certificate gets the apostille (since 7 November 2023). Papers in Chinese need a translation.',
  chinaSpecialRegions:
    'Hong Kong and Macao have their own authorities for the apostille. Ask for it in the place where the paper was issued.',
  colombiaApostilleOnline:
    'As far as we know you can ask for the Colombian apostille online. Papers in Spanish need a translation.',
  egyptChain:
    'Egypt gives no apostilles. Expect two steps: the Egyptian ministry of foreign affairs, then the Dutch embassy in Cairo. Papers in Arabic need a translation. We could not read the official page, so check it first.',
  ghanaVerification:
    'In 2011 the Dutch embassy checked papers from Ghana in detail, for a fee. We could not read the rule of today. Ask first, and count on extra time.',
  indiaApostille:
    'The Indian Ministry of External Affairs gives the apostille. Papers in English need no translation; papers in Hindi or another language do.',
  indonesiaApostille:
    'The Indonesian Ministry of Law and Human Rights gives the apostille, since 4 June 2022. Papers in Indonesian need a translation.',
  indonesiaOldRecords:
    'Original records of the Dutch East Indies before 27 December 1949, and of Dutch New Guinea before 1 October 1962, need no legalisation.',
  iranChain:
    'Iran gives no apostilles. Expect a sworn translation, then the Ministry of Justice, the Ministry of Foreign Affairs and the Dutch embassy. We could not read the official page, so check it first.',
  iraqChain:
    'Iraq gives no apostilles. Expect the Iraqi ministry first, and then a Dutch embassy or consulate. We could not read the official page, so check it first.',
  japanApostille:
    'The Japanese Ministry of Foreign Affairs gives the apostille. Papers in Japanese need a translation.',
  mexicoApostille: 'Mexico gives apostilles. Papers in Spanish need a translation.',
  moroccoLanguages:
    'Morocco has given apostilles since 14 August 2016. Papers in French need no translation, papers in Arabic do. Did you marry at a Moroccan consulate in the Netherlands? A rule of its own applies to that: read the official page.',
  multilingualExtracts:
    'Ask in {country} for the multilingual extract of a birth, a marriage or a death. As far as we know it needs no legalisation and no translation.',
  nigeriaMinistryOnly:
    'Only the Nigerian Ministry of Foreign Affairs legalises papers from Nigeria. You need no stamp from the Dutch embassy.',
  nigeriaBirthPapers:
    'A birth paper must come from the National Population Commission. For a birth before 14 December 1992 that was never registered you need two papers: an age declaration of the High Court, with a photo and the names of the parents, and a letter from the Commission.',
  pakistanContentCheck:
    'Pakistan has given apostilles since 9 March 2023. An older Dutch page says that the Dutch authorities may also check whether the facts in the paper are true. Count on extra time.',
  philippinesApostille:
    'In the Philippines the Department of Foreign Affairs (DFA) gives the apostille. Papers in English need no translation.',
  rwandaApostille: 'As far as we know, Rwanda has given apostilles since 5 June 2024.',
  southAfricaApostille:
    'In South Africa the foreign ministry (DIRCO) or a High Court gives the apostille. Papers in English need no translation.',
  southKoreaApostille: 'South Korea gives apostilles. Papers in Korean need a translation.',
  surinamePapers: 'Suriname gives apostilles. Papers in Dutch need no translation.',
  syriaPapers:
    'Syria gives no apostilles, and we could not read the official page about Syrian papers. Look there first, or ask the IND.',
  thailandTwoSteps:
    'Thailand gives no apostilles. There are two steps: first the Thai Ministry of Foreign Affairs, then the Dutch embassy in Bangkok (make an appointment online; there is a fee). Ask for the paper in English: then it needs no translation.',
  turkiyeMultilingualExtracts:
    'The multilingual extract of a birth, a marriage, a divorce or a death needs no legalisation and no translation. The same goes for the multilingual form that says you are free to marry. Papers about nationality or residence need only a translation. Other papers need an apostille.',
  ukraineOccupiedAreas:
    'Ukraine gives apostilles, with limits for papers from occupied areas since 1 December 2023. Papers in Ukrainian need a translation.',
  unitedKingdomApostille:
    'The Legalisation Office of the British foreign ministry (FCDO) gives the apostille. The EU rules on papers no longer apply there. Papers in English need no translation.',
  unitedStatesApostille:
    'The state that issued the paper gives the apostille; for papers of the federal government it is the US Department of State. Papers in English need no translation.',
  vietNamApostille:
    'Viet Nam has given apostilles since 11 September 2026: ask the Consular Department in Hanoi, or the Department for External Relations in Ho Chi Minh City. As far as we know, a paper that was legalised before in the old way stays usable. Papers in Vietnamese need a translation.',

  afghanistanPosts:
    'From Afghanistan people collect the mvv in Islamabad, New Delhi, Tehran or Dubai. Check which of them is open before you name one in the application.',
  iraqPosts:
    'From Iraq people collect the mvv in Amman, Beirut, Tehran, Ankara or Istanbul. Erbil is only for family of people with an asylum permit.',
  lebanonPost: 'In Lebanon people collect the mvv at the Dutch embassy in Beirut.',
  missionToBeChecked:
    'We could not find out where people who live in {country} collect the mvv now; the embassy there may be closed, or there may be none. Look it up at netherlandsworldwide.nl before you name an embassy in the application.',
} satisfies Messages['countryNotes'];
