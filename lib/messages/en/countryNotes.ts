import type { Messages } from '../type';

/** What is worth knowing about the papers of a country, or about the embassy for its people. */
export const countryNotes = {
  algeriaApostille:
    'Algeria has given apostilles since 9 July 2026. As far as we know, a paper that was legalised before in the old way stays usable.',
  bangladeshApostille: 'Bangladesh has given apostilles since 30 March 2025.',
  brazilApostilleByNotaries: 'In Brazil a notary office gives the apostille. Papers in Portuguese need a translation.',
  canadaApostille:
    'Canada has given apostilles since 11 January 2024, so a stamp from the Dutch embassy is not needed any more.',
  chinaNotarialCertificates:
    'First a Chinese notary makes an English translation and binds it with the paper into one booklet. Then the booklet gets the apostille, since 7 November 2023. Translating in the Netherlands is not the way for papers from China. A certified copy of the complete hukou can be asked too, but not of someone who lived outside China for a year before coming.',
  chinaSpecialRegions:
    'Hong Kong and Macao have their own authorities for the apostille. Ask for it in the place where the paper was issued.',
  colombiaApostilleOnline:
    'As far as we know you can ask for the Colombian apostille online. Papers in Spanish need a translation.',
  egyptChain:
    'Egypt gives no apostilles. Expect two steps: the Egyptian ministry of foreign affairs, then the Dutch embassy in Cairo. Papers in Arabic need a translation. We could not read the official page, so check it first.',
  ghanaPapers:
    'Since 2016 the Dutch embassy no longer checks papers from Ghana: the Ghanaian ministry of foreign affairs is the last step. It may want the Judicial Service to certify the paper first. A birth paper of wallet size is not accepted. A birth that was registered late and a customary marriage may raise questions.',
  indiaApostille:
    'The Indian Ministry of External Affairs gives the apostille. Papers in English need no translation; papers in Hindi or another language do.',
  indonesiaApostille:
    'The Indonesian Ministry of Law and Human Rights gives the apostille, since 4 June 2022. Papers in Indonesian need a translation.',
  indonesiaOldRecords:
    'Original records of the Dutch East Indies before 27 December 1949, and of Dutch New Guinea before 1 October 1962, need no legalisation.',
  iranChain:
    'Iran gives no apostilles. Expect a sworn translation, then the Ministry of Justice, the Ministry of Foreign Affairs and the Dutch embassy. That last step cannot be done in Tehran now: as far as we know, the embassy moved to Baku in March 2026. We could not read the official page, so check it first.',
  iraqChain:
    'Iraq gives no apostilles. Expect the Iraqi ministry first, and then a Dutch embassy or consulate. We could not read the official page, so check it first.',
  japanApostille:
    'The Japanese Ministry of Foreign Affairs gives the apostille. Papers in Japanese need a translation.',
  kenyaPapers:
    'Birth papers come from the civil registration in Nairobi, papers about a civil marriage from the Marriages Department of the Attorney General there. The ministry of foreign affairs is the last step; ask through mfa.ecitizen.go.ke. Papers in English need no translation, papers in Swahili do.',
  mexicoApostille: 'Mexico gives apostilles. Papers in Spanish need a translation.',
  moroccoLanguages:
    'Morocco has given apostilles since 14 August 2016. Papers in French need no translation, papers in Arabic do. Did you marry at a Moroccan consulate in the Netherlands? A rule of its own applies to that: read the official page.',
  multilingualExtracts:
    'Ask in {country} for the multilingual extract of a birth, a marriage or a death. As far as we know it needs no legalisation and no translation.',
  nigeriaMinistryOnly:
    'The Nigerian Ministry of Foreign Affairs puts the last stamp. Papers in English need no translation.',
  nigeriaBirthPapers:
    'A birth paper must come from the National Population Commission: the original, or a legalised copy of it. For a birth before 14 December 1992 that was never registered you need two papers: an age declaration of the High Court, with the photo left on it and the names of the parents, and a letter from the Commission.',
  pakistanContentCheck:
    'Pakistan has given apostilles since 9 March 2023. An older Dutch page says that the Dutch authorities may also check whether the facts in the paper are true. Count on extra time.',
  philippinesApostille:
    'Birth, marriage and death papers and the one about being unmarried (CENOMAR) come from the Philippine Statistics Authority (PSA). The Department of Foreign Affairs (DFA) gives the apostille. Papers in English need no translation, papers in Filipino do.',
  rwandaApostille: 'As far as we know, Rwanda has given apostilles since 5 June 2024.',
  southAfricaApostille:
    'In South Africa the foreign ministry (DIRCO) or a High Court gives the apostille. Papers in English need no translation.',
  southKoreaApostille: 'South Korea gives apostilles. Papers in Korean need a translation.',
  surinamePapers: 'Suriname gives apostilles. Papers in Dutch need no translation.',
  syriaPapers:
    'Syria gives no apostilles, and we could not read the official page about Syrian papers. Look there first, or ask the IND.',
  thailandTwoSteps:
    'Until 28 February 2027 there are two steps: first the Thai Ministry of Foreign Affairs, then the Dutch embassy in Bangkok (make an appointment online; there is a fee). From that day on Thailand gives apostilles, as far as we know, and the embassy falls away. Ask for the paper in English: then it needs no translation.',
  turkiyeMultilingualExtracts:
    'Ask the civil registry office (nüfus müdürlüğü) for the multilingual extract of a birth, a marriage, a divorce or a death, or the multilingual form that says you are free to marry. They need nothing more. For the paper that shows someone is unmarried (vukuatlı nüfus kayıt örneği) count on a translation, and ask whether an apostille is wanted. Papers about nationality or residence need only a translation.',
  ukraineOccupiedAreas:
    'Ukraine gives apostilles, with limits for papers from occupied areas since 1 December 2023. Papers in Ukrainian need a translation.',
  unitedKingdomApostille:
    'The Legalisation Office of the British foreign ministry (FCDO) gives the apostille. The EU rules on papers no longer apply there. Papers in English need no translation.',
  unitedStatesApostille:
    'The state that issued the paper gives the apostille; for papers of the federal government it is the US Department of State. Papers in English need no translation.',
  vietNamApostille:
    'Viet Nam has given apostilles since 11 September 2026: ask the Consular Department in Hanoi, or the Department for External Relations in Ho Chi Minh City. As far as we know, a paper stays usable that the Vietnamese ministry stamped before that day, from 2016 on. Papers in Vietnamese need a translation.',

  afghanistanPosts:
    'From Afghanistan people collect the mvv in Islamabad, New Delhi or Dubai. Tehran is closed. Check which one is open before you name it in the application.',
  iranPost:
    'As far as we know, nobody can collect an mvv or take the exam in Iran now: the Dutch embassy moved to Baku in March 2026. Look at netherlandsworldwide.nl which embassy people from Iran go to, before you name one in the application.',
  iraqPosts:
    'From Iraq people collect the mvv in Amman, Beirut, Ankara or Istanbul. Tehran is closed. Erbil is only for family of people with an asylum permit.',
  lebanonPost: 'In Lebanon people collect the mvv at the Dutch embassy in Beirut.',
  missionToBeChecked:
    'We could not find out where people who live in {country} collect the mvv now; the embassy there may be closed, or there may be none. Look it up at netherlandsworldwide.nl before you name an embassy in the application.',
} satisfies Messages['countryNotes'];
