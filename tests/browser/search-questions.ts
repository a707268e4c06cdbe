interface Question {
  readonly typed: string;
  readonly meant: string;
  readonly why: string;
}

/** What people type, and the address of the record that they mean, as it stands in the sample site. */
export const questions: readonly Question[] = [
  // Dates
  { typed: '10 Jan 2018', meant: '/boards/lga-children-young-people/2018-01-10/', why: 'date: short month' },
  {
    typed: '10/01/2018',
    meant: '/boards/lga-children-young-people/2018-01-10/',
    why: 'date: British figures, day first',
  },
  {
    typed: '18 December 2008',
    meant: '/boards/leeds-inner-north-west/2008-12-18/',
    why: "date: in full; the committee's only meeting (its one paper has the same date)",
  },
  {
    typed: '2010-09-20',
    meant: '/boards/leeds-scrutiny-childrens-services/2010-09-20/',
    why: "date: as computers write it; the board's only meeting (its one paper has the same date)",
  },
  {
    typed: '17th january 2014',
    meant: '/boards/leeds-childrens-trust/2014-01-17/',
    why: 'date: with th, small letters',
  },
  { typed: 'March 13th 2025', meant: '/boards/wrenfield-harbour-trust/2025-03-13/', why: 'date: month first, with th' },
  {
    typed: 'nov 23 2023',
    meant: '/boards/wrenfield-harbour-trust/2023-11-23/',
    why: 'date: month first and short, small letters',
  },
  {
    typed: '14/3/24',
    meant: '/boards/wrenfield-harbour-trust/2024-03-14/',
    why: 'date: British figures without noughts, year of two figures; the meeting without a quorum',
  },
  {
    typed: '9th July 2026',
    meant: '/boards/wrenfield-harbour-trust/2026-07-09/',
    why: 'date: with th; a later agenda mentions it, the meeting itself is meant',
  },
  {
    typed: 'thursday 12 march 2026',
    meant: '/boards/wrenfield-harbour-trust/2026-03-12/',
    why: 'date: with the day of the week, which the minutes do not write',
  },
  {
    typed: '11 sept 2025',
    meant: '/boards/wrenfield-harbour-users/2025-09-11/',
    why: 'date: sept; a cancelled meeting',
  },
  {
    typed: '5 oct 2023',
    meant: '/boards/wrenfield-harbour-users/2023-10-05/',
    why: "date: short month; another board's decision mentions it, the meeting is meant",
  },
  {
    typed: 'harbour users 5 february 2026',
    meant: '/boards/wrenfield-harbour-users/2026-02-05/',
    why: "date with a board's words",
  },
  {
    typed: '27 march 2024',
    meant: '/decisions/wrenfield-harbour-trust/wht-d24-1/',
    why: 'date of a decision that no meeting made',
  },
  { typed: '11 mar 2027', meant: '/boards/wrenfield-harbour-trust/2027-03-11/', why: 'date: a meeting still to come' },
  // References
  {
    typed: 'wht24/3',
    meant: '/boards/wrenfield-harbour-trust/2024-06-12/#decision-wht-24-3',
    why: 'reference: without its space, small letters',
  },
  {
    typed: 'A-24-4',
    meant: '/boards/wrenfield-harbour-trust/2024-06-12/#action-a-24-4',
    why: 'reference: as addresses have it, with hyphens throughout',
  },
  {
    typed: 'WHT 24/3',
    meant: '/boards/wrenfield-harbour-trust/2024-06-12/#decision-wht-24-3',
    why: 'reference: capitals; many records refer to it',
  },
  {
    typed: 'wht 22/7',
    meant: '/boards/wrenfield-harbour-trust/2022-11-10/#decision-wht-22-7',
    why: 'reference: small letters',
  },
  {
    typed: 'wht 24-10',
    meant: '/boards/wrenfield-harbour-trust/2024-10-10/#decision-wht-24-10',
    why: 'reference: hyphen for the stroke; not WHT 24/1',
  },
  {
    typed: 'A 24/5',
    meant: '/boards/wrenfield-harbour-trust/2024-10-10/#action-a-24-5',
    why: 'reference: an action; not WHT 24/5',
  },
  {
    typed: 'a 22/5',
    meant: '/boards/wrenfield-harbour-trust/2022-11-10/#action-a-22-5',
    why: 'reference: an action, small letters; not WHT 22/5',
  },
  {
    typed: 'hup 23/1',
    meant: '/boards/wrenfield-harbour-users/2023-10-05/#decision-hup-23-1',
    why: "reference: small letters, the panel's",
  },
  {
    typed: 'WHT D24/1',
    meant: '/decisions/wrenfield-harbour-trust/wht-d24-1/',
    why: 'reference: a decision that no meeting made; not WHT 24/1',
  },
  {
    typed: 'a 26/5',
    meant: '/actions/wrenfield-harbour-trust/a-26-5/',
    why: 'reference: an action that no meeting made, small letters',
  },
  {
    typed: 'item 6.1 repair of the quay',
    meant: '/boards/wrenfield-harbour-trust/2024-06-12/#item-6.1',
    why: 'number of an item, whose heading has it without the word',
  },
  // Inflected words
  {
    typed: 'replacing worn ladder',
    meant: '/boards/wrenfield-harbour-trust/2022-11-10/#action-a-22-5',
    why: 'inflected: -ing for replace, singular for ladders',
  },
  {
    typed: 'displaying old piles',
    meant: '/boards/wrenfield-harbour-trust/2025-11-13/#action-a-25-5',
    why: "inflected: -ing for display (the action's title)",
  },
  {
    typed: 'boats grounding on the bar',
    meant: '/boards/wrenfield-harbour-trust/2024-06-12/#item-4',
    why: 'inflected: grounding for groundings',
  },
  {
    typed: 'yacht broke mooring ashore',
    meant: '/boards/wrenfield-harbour-trust/2023-11-23/#item-4',
    why: 'inflected: singulars, and broke for broken',
  },
  {
    typed: 'visitor fell from south quay',
    meant: '/boards/wrenfield-harbour-trust/2022-11-10/#item-4',
    why: 'inflected: fell for fallen',
  },
  {
    typed: 'burst water main flood',
    meant: '/boards/wrenfield-harbour-trust/2023-07-13/',
    why: 'inflected: flood for flooded; the reason of a cancelled meeting',
  },
  {
    typed: 'disbanding social care task and finish group',
    meant: '/boards/lga-children-young-people/2018-01-10/#item-7-decision-2',
    why: 'inflected: -ing for disband; the decision that did it (a key message mentions it)',
  },
  {
    typed: 'nominating members to task and finish group on send',
    meant: '/boards/lga-children-young-people/2018-01-10/#item-7-action-1',
    why: "inflected: -ing for nominate; the action's own words",
  },
  {
    typed: 'north quay won its grants',
    meant: '/boards/wrenfield-harbour-trust/2024-10-10/#key-message-3',
    why: "inflected: plural for grant in a key message's headline",
  },
  {
    typed: 'noise complaint',
    meant: '/boards/wrenfield-harbour-trust/2025-07-10/#item-6.1',
    why: 'inflected: singular for complaints; a sub-item',
  },
  {
    typed: 'pup losing its mother',
    meant: '/papers/wrenfield-harbour-trust/2024-06-12/seal-count-2024/',
    why: 'inflected: losing for lose; only the paper says it',
  },
  {
    typed: 'cars parking across the slip',
    meant: '/boards/wrenfield-harbour-trust/2025-07-10/#item-6.2',
    why: 'inflected: parking for parked; the item (the action speaks of a notice)',
  },
  // Questions
  {
    typed: 'how much is a mooring',
    meant: '/boards/wrenfield-harbour-trust/2026-12-10/#item-5',
    why: 'question: the fee of the coming year; its small words stand in other records',
  },
  // Names of people and places
  {
    typed: 'luke tregidgo spending research',
    meant: '/boards/lga-children-young-people/2018-01-10/#item-2',
    why: 'name: a presenter who has no page, with his subject',
  },
  {
    typed: 'stephen boxford family violence',
    meant: '/boards/lga-children-young-people/2018-01-10/#item-5',
    why: 'name: a presenter who has no page, with his subject',
  },
  {
    typed: 'ian keating early years',
    meant: '/boards/lga-children-young-people/2018-01-10/#item-3',
    why: 'name: a presenter with his subject',
  },
  {
    typed: 'nigel richardson new director',
    meant: '/papers/leeds-scrutiny-childrens-services/2010-09-20/childrens-services-update/',
    why: 'name: in one paper only',
  },
  {
    typed: 'cllr golton',
    meant: '/papers/leeds-inner-north-west/2008-12-18/locality-working/',
    why: 'name: in a footnote of one paper only',
  },
  {
    typed: 'brigshaw garforth',
    meant: '/papers/leeds-inner-north-west/2008-12-18/locality-working/',
    why: 'name: two places, one paper',
  },
  {
    typed: 'seacroft manston',
    meant: '/papers/leeds-childrens-trust/budget-2015-16/',
    why: 'name: a place in a table of one paper',
  },
  {
    typed: 'saltmarsh marine',
    meant: '/boards/wrenfield-harbour-trust/2022-11-10/#decision-wht-22-7',
    why: 'name: a firm that only the decision names',
  },
  {
    typed: 'castleton marine works',
    meant: '/boards/wrenfield-harbour-trust/2025-03-13/#decision-wht-25-3',
    why: 'name: a firm that only the decision names',
  },
  {
    typed: 'ingrid solheim seven months',
    meant: '/boards/wrenfield-harbour-trust/2024-06-12/#item-6',
    why: 'name: the engineer and what she answered',
  },
  {
    typed: 'margaret ashdown eight years',
    meant: '/boards/wrenfield-harbour-trust/2024-06-12/#item-9',
    why: 'name: the thanks to one chair, not those to George Tanner',
  },
  {
    typed: 'george tanner eight years',
    meant: '/boards/wrenfield-harbour-trust/2024-10-10/#item-1',
    why: 'name: the thanks to one member, not those to Margaret Ashdown',
  },
  {
    typed: 'marcus ferreira novices',
    meant: '/boards/wrenfield-harbour-users/2023-10-05/#item-1',
    why: "name: the panel's member and his subject",
  },
  {
    typed: 'farida haddad bathing steps',
    meant: '/boards/wrenfield-harbour-trust/2026-05-14/#item-1',
    why: 'name and place: only one item has both',
  },
  // Misspelt words
  {
    typed: 'lifebouy south pier',
    meant: '/actions/wrenfield-harbour-trust/a-26-5/',
    why: 'misspelt: lifebouy for lifebuoy',
  },
  {
    typed: 'sedimant samples',
    meant: '/boards/wrenfield-harbour-trust/2024-06-12/#action-a-24-3',
    why: "misspelt: one letter; the action's title",
  },
  {
    typed: 'enviroment policy adopted',
    meant: '/boards/wrenfield-harbour-trust/2026-03-12/#decision-wht-26-3',
    why: "misspelt: enviroment, as most people miss it; the decision's own words",
  },
  {
    typed: 'slipway during the regata',
    meant: '/boards/wrenfield-harbour-trust/2024-06-12/#item-13',
    why: "misspelt: regata; the item's title",
  },
  {
    typed: 'pontoon for visting yachts',
    meant: '/boards/wrenfield-harbour-trust/2024-06-12/#item-11',
    why: "misspelt: visting; the item's title",
  },
  {
    typed: 'kowalcyzk five knots too slow',
    meant: '/boards/wrenfield-harbour-trust/2024-10-10/#item-6',
    why: 'misspelt: two letters of a hard name exchanged',
  },
  {
    typed: 'lindquist laboratory',
    meant: '/boards/wrenfield-harbour-trust/2024-06-12/#item-7',
    why: 'misspelt: a name with qu for qv',
  },
  {
    typed: 'joint commisioning kinship care',
    meant: '/boards/leeds-childrens-trust/2014-01-17/#item-3',
    why: 'misspelt: commisioning; kinship care is in this item only',
  },
  {
    typed: 'munroe review child protection',
    meant: '/papers/leeds-scrutiny-childrens-services/2010-09-20/childrens-services-update/',
    why: 'misspelt: a name with an e too many',
  },
  {
    typed: 'localty enabler',
    meant: '/papers/leeds-inner-north-west/2008-12-18/locality-working/',
    why: 'misspelt: localty; only this paper has an enabler',
  },
  {
    typed: 'bylaws outline put off',
    meant: '/boards/wrenfield-harbour-trust/2024-06-12/#item-10-decision-1',
    why: 'misspelt: bylaws for byelaws; a decision without a reference, by its title',
  },
  {
    typed: 'wheelchiar passenger boats',
    meant: '/boards/wrenfield-harbour-trust/2026-07-09/#item-6',
    why: 'misspelt: two letters exchanged; wheelchairs are in this item only',
  },
  // Phrases in quotation marks
  {
    typed: '"puts parents first"',
    meant: '/boards/leeds-childrens-trust/2014-01-17/#key-message-3',
    why: 'phrase: the item says it otherwise (towards parents first)',
  },
  {
    typed: '"honest and open with citizens"',
    meant: '/boards/leeds-childrens-trust/2014-01-17/#item-1',
    why: 'phrase: the key message says only open with citizens',
  },
  {
    typed: '"big brothers"',
    meant: '/boards/lga-children-young-people/2018-01-10/#item-5',
    why: 'phrase: within quotation marks in the minutes as well',
  },
  {
    typed: '"pots and nets"',
    meant: '/boards/wrenfield-harbour-trust/2026-05-14/#item-1',
    why: 'phrase: another meeting has nets and pots',
  },
  {
    typed: '"true account"',
    meant: '/boards/wrenfield-harbour-trust/2024-06-12/#item-2',
    why: 'phrase: of the notes of a meeting without a quorum',
  },
  {
    typed: '"nobody being against it"',
    meant: '/boards/wrenfield-harbour-trust/2026-03-12/#decision-wht-26-2',
    why: "phrase: the decision's own words",
  },
  {
    typed: '"lead out plan"',
    meant: '/papers/leeds-scrutiny-childrens-services/2010-09-20/childrens-services-update/',
    why: 'phrase: in one paper only',
  },
  {
    typed: '"social prescribing"',
    meant: '/papers/leeds-childrens-trust/budget-2015-16/',
    why: 'phrase: in one paper only',
  },
  // A board's words with a subject
  {
    typed: 'leeds scrutiny playbuilder grant',
    meant: '/papers/leeds-scrutiny-childrens-services/2010-09-20/childrens-services-update/',
    why: "board and subject: the board's name is not in the paper as it is typed",
  },
  {
    typed: 'lga youth champion',
    meant: '/boards/lga-children-young-people/2018-01-10/#item-8',
    why: 'board and subject: a champion is in this item only',
  },
  {
    typed: 'lga mental health first aid',
    meant: '/boards/lga-children-young-people/2018-01-10/#item-6',
    why: 'board and subject: first aid is in this item only',
  },
  {
    typed: 'inner north west extended service clusters',
    meant: '/papers/leeds-inner-north-west/2008-12-18/locality-working/',
    why: 'board and subject',
  },
  {
    typed: 'leeds childrens trust family group conferencing doubled',
    meant: '/papers/leeds-childrens-trust/budget-2015-16/',
    why: 'board and subject: item 3 names the conferencing, only the paper doubles it',
  },
  {
    typed: 'harbour users child under bow line',
    meant: '/boards/wrenfield-harbour-users/2024-09-05/#item-3',
    why: 'board and subject: what one member saw',
  },
  {
    typed: 'harbour users views on draft environment policy',
    meant: '/boards/wrenfield-harbour-users/2026-02-05/#decision-hup-26-1',
    why: "board and subject: the decision's title; the trust's own records mention the draft",
  },
  {
    typed: 'harbour trust joint meeting byelaws',
    meant: '/boards/wrenfield-harbour-trust/2026-05-14/',
    why: 'board and subject: a meeting by its title',
  },
  {
    typed: 'harbour trust annual meeting 2025',
    meant: '/boards/wrenfield-harbour-trust/2025-07-10/',
    why: 'board and subject: a meeting by its title',
  },
  // Several words of one record, in no order
  {
    typed: 'snow quorum coast road',
    meant: '/boards/wrenfield-harbour-trust/2024-03-14/',
    why: 'word bag: why the meeting could do nothing',
  },
  {
    typed: 'swell divers postponed',
    meant: '/boards/wrenfield-harbour-trust/2023-11-09/',
    why: 'word bag: the reason of a postponed meeting',
  },
  {
    typed: 'races knots rescue boats',
    meant: '/boards/wrenfield-harbour-trust/2026-05-14/#item-2',
    why: 'word bag: an item of the joint meeting',
  },
  {
    typed: 'gangs peers former members',
    meant: '/boards/lga-children-young-people/2018-01-10/#item-5',
    why: 'word bag: one point of a discussion',
  },
  {
    typed: 'white paper reset education',
    meant: '/boards/lga-children-young-people/2018-01-10/#item-4',
    why: 'word bag: an oral update',
  },
  {
    typed: 'insurers rowing rule',
    meant: '/boards/wrenfield-harbour-trust/2024-10-10/#item-8',
    why: 'word bag: why the trust was asked to confirm',
  },
  {
    typed: 'van lorries catches shuttled',
    meant: '/boards/wrenfield-harbour-trust/2022-11-10/#item-6',
    why: "word bag: one member's objection",
  },
  {
    typed: 'filled hollows why not',
    meant: '/boards/wrenfield-harbour-trust/2023-11-23/#item-6',
    why: 'word bag: what the public asked',
  },
  {
    typed: 'barrier dark somebody walked',
    meant: '/actions/wrenfield-harbour-trust/a-24-1/',
    why: 'word bag: an action that no meeting made',
  },
  {
    typed: 'mondays swimmers keep away',
    meant: '/boards/wrenfield-harbour-users/2024-09-05/#decision-hup-24-2',
    why: "word bag: the panel's decision; swimmers are not in the item's prose",
  },
  {
    typed: 'october april test water',
    meant: '/boards/wrenfield-harbour-trust/2026-12-10/#item-6',
    why: 'word bag: a recommendation on an agenda',
  },
  {
    typed: 'mortar joints filling',
    meant: '/papers/wrenfield-harbour-trust/2022-11-10/north-quay-inspection/',
    why: 'word bag: a finding of a paper',
  },
  {
    typed: 'fined nobody 2009',
    meant: '/papers/wrenfield-harbour-trust/2024-06-12/byelaws-review/',
    why: 'word bag: a sentence of a paper',
  },
  {
    typed: 'oil ring harbour office',
    meant: '/papers/wrenfield-harbour-trust/2026-03-12/environment-policy/',
    why: 'word bag: what the policy asks of people',
  },
  {
    typed: '1868 quay built stone',
    meant: '/papers/wrenfield-harbour-trust/2024-06-12/north-quay-options/',
    why: "word bag: a paper's first sentence",
  },
  {
    typed: 'rain july bathing water',
    meant: '/papers/wrenfield-harbour-trust/2026-12-10/water-tests-2026/',
    why: 'word bag: a result in a paper',
  },
  {
    typed: 'lend public loans board',
    meant: '/papers/wrenfield-harbour-trust/2024-06-12/north-quay-funding/',
    why: 'word bag: where the money could come from',
  },
  {
    typed: 'contractors short notice list',
    meant: '/boards/wrenfield-harbour-trust/2023-11-23/#action-a-23-4',
    why: 'word bag: an action',
  },
  {
    typed: 'less later difficulty mooring pay',
    meant: '/boards/wrenfield-harbour-trust/2025-03-13/#action-a-25-2',
    why: 'word bag: an action; its title has other words',
  },
  {
    typed: 'fairway all times novice north',
    meant: '/boards/wrenfield-harbour-trust/2026-07-09/#decision-wht-26-6',
    why: "word bag: the decision's own words; the item says whatever the time",
  },
  // Figures
  {
    typed: '£2,900,000',
    meant: '/papers/wrenfield-harbour-trust/2024-06-12/north-quay-options/',
    why: "figures: one option's cost; not £2,900",
  },
  {
    typed: '£6,140',
    meant: '/boards/wrenfield-harbour-trust/2024-06-12/#item-12',
    why: 'figures: the summary of a private item',
  },
  { typed: '£641,000', meant: '/boards/wrenfield-harbour-trust/2026-07-09/#item-4', why: "figures: a year's income" },
  {
    typed: '641000',
    meant: '/boards/wrenfield-harbour-trust/2026-07-09/#item-4',
    why: 'figures: typed without the pound sign and the comma',
  },
  {
    typed: '£48,000 props',
    meant: '/boards/wrenfield-harbour-trust/2023-11-23/#decision-wht-23-3',
    why: 'figures: not the fee of £48.00',
  },
  {
    typed: 'reserves reduced from £240,000 to £196,400',
    meant: '/boards/wrenfield-harbour-trust/2026-07-09/#decision-wht-26-5',
    why: "figures: the decision's own words; the item has both sums, but reduces nothing",
  },
  {
    typed: '£43,600 less than expected',
    meant: '/boards/wrenfield-harbour-trust/2026-07-09/#key-message-1',
    why: "figures: a key message's headline",
  },
  {
    typed: '£20.16',
    meant: '/boards/wrenfield-harbour-trust/2025-03-13/#key-message-2',
    why: 'figures: with pence; only the key message works it out',
  },
  {
    typed: '£55.60 a metre',
    meant: '/papers/wrenfield-harbour-trust/2026-12-10/mooring-fees-2027/',
    why: 'figures: with pence; a recommendation of a paper',
  },
  {
    typed: '44,950 cubic metres',
    meant: '/papers/wrenfield-harbour-trust/2024-06-12/dredging-2019-2023/',
    why: 'figures: a sum over five years',
  },
  {
    typed: '£265,500',
    meant: '/papers/wrenfield-harbour-trust/2025-03-13/dredging-from-2026/',
    why: "figures: in a paper's implications",
  },
  {
    typed: '£26m savings 52 action plans',
    meant: '/papers/leeds-childrens-trust/budget-2015-16/',
    why: 'figures: millions as people write them',
  },
  {
    typed: 'buddying grant 178k',
    meant: '/papers/leeds-scrutiny-childrens-services/2010-09-20/childrens-services-update/',
    why: 'figures: thousands with k, the pound sign left out',
  },
  {
    typed: '88 seals',
    meant: '/boards/wrenfield-harbour-trust/2026-03-12/#item-7',
    why: 'figures: small ones with a word',
  },
  // Welsh and accents (the sample has one Welsh text and no accented letter)
  { typed: 'morloi', meant: '/boards/wrenfield-harbour-trust/2024-10-10/#key-message-2', why: 'Welsh: one word' },
  {
    typed: 'môrloi bach',
    meant: '/boards/wrenfield-harbour-trust/2024-10-10/#key-message-2',
    why: 'Welsh with an accent that the text does not have',
  },
  {
    typed: 'hydref ar gaeaf',
    meant: '/boards/wrenfield-harbour-trust/2024-10-10/#key-message-2',
    why: "Welsh with the apostrophe left out (a'r)",
  },
  {
    typed: 'criwiau cychod cymru',
    meant: '/boards/wrenfield-harbour-trust/2024-10-10/#key-message-2',
    why: 'Welsh: Cymru, where the text has it mutated (o Gymru)',
  },
  {
    typed: 'brónagh kelly laid up by october',
    meant: '/boards/wrenfield-harbour-users/2024-09-05/#item-2',
    why: 'accent: a name written the Irish way',
  },
  // Hyphens and words written together
  {
    typed: 'sector led improvement',
    meant: '/boards/lga-children-young-people/2018-01-10/#item-3',
    why: "hyphen left out; the item's title",
  },
  {
    typed: 'newton halfway through research',
    meant: '/boards/lga-children-young-people/2018-01-10/#key-message-3',
    why: 'together: halfway for half-way; the item says midpoint',
  },
  {
    typed: 'outcomes based accountability',
    meant: '/boards/leeds-childrens-trust/2014-01-17/#item-2',
    why: 'hyphen left out',
  },
  {
    typed: 'smokefree home',
    meant: '/papers/leeds-childrens-trust/budget-2015-16/',
    why: 'together: smokefree for Smoke-free',
  },
  {
    typed: 'anti-social behaviour',
    meant: '/papers/leeds-scrutiny-childrens-services/2010-09-20/childrens-services-update/',
    why: 'hyphen put in: antisocial in the paper',
  },
  {
    typed: 'multiagency intervention panels',
    meant: '/papers/leeds-scrutiny-childrens-services/2010-09-20/childrens-services-update/',
    why: 'together: multiagency for multi-agency',
  },
  {
    typed: 'paddle boards honesty box',
    meant: '/papers/wrenfield-harbour-trust/2025-11-13/paddleboard-charge/',
    why: 'apart: paddle boards for paddleboards',
  },
  {
    typed: 'paddle boards',
    meant: '/boards/wrenfield-harbour-trust/2025-11-13/#item-5',
    why: 'apart: paddle boards for paddleboards, alone',
  },
  { typed: 'life buoy', meant: '/actions/wrenfield-harbour-trust/a-26-5/', why: 'apart: life buoy for lifebuoy' },
  {
    typed: 'harbourmaster report november 2026',
    meant: '/boards/wrenfield-harbour-trust/2026-11-12/#item-4',
    why: 'together: harbourmaster for Harbour Master',
  },
  {
    typed: 'icehouse surveyor rent',
    meant: '/boards/wrenfield-harbour-trust/2024-06-12-special/#item-1',
    why: 'together: icehouse for ice house; the surveyor is in the item only',
  },
  {
    typed: 'amara okafor was elected vicechair',
    meant: '/boards/wrenfield-harbour-trust/2022-06-09/#decision-wht-22-3',
    why: "together: vicechair for vice-chair; the decision's own words",
  },
  {
    typed: 'budget for 2027-28',
    meant: '/boards/wrenfield-harbour-trust/2026-11-12/#item-5',
    why: 'hyphen for the dash between the years',
  },
  // Capital letters
  {
    typed: 'PUPIL PREMIUM',
    meant: '/papers/leeds-scrutiny-childrens-services/2010-09-20/childrens-services-update/',
    why: 'capitals',
  },
  {
    typed: 'NEET',
    meant: '/papers/leeds-scrutiny-childrens-services/2010-09-20/childrens-services-update/',
    why: 'capitals: letters that the paper writes so',
  },
  {
    typed: 'tiag',
    meant: '/papers/leeds-childrens-trust/budget-2015-16/',
    why: 'capitals left out: TIAG in the paper',
  },
  {
    typed: 'LORRIES MAY USE THE NORTH QUAY AGAIN',
    meant: '/boards/wrenfield-harbour-trust/2026-03-12/#key-message-1',
    why: "capitals: a key message's headline",
  },
  // Apostrophes
  {
    typed: 'womens refuges',
    meant: '/boards/lga-children-young-people/2018-01-10/#item-5',
    why: 'apostrophe left out',
  },
  {
    typed: 'childrens services spending research',
    meant: '/boards/lga-children-young-people/2018-01-10/#item-2',
    why: "apostrophe left out; the item's title",
  },
  {
    typed: "leeds children's fund",
    meant: '/papers/leeds-scrutiny-childrens-services/2010-09-20/childrens-services-update/',
    why: 'apostrophe typed straight, curly in the paper',
  },
  {
    typed: 'take members comments into final response',
    meant: '/boards/lga-children-young-people/2018-01-10/#item-6-action-1',
    why: "apostrophe left out; the action's own words",
  },
  {
    typed: 'fishermens association roof mended by june 2026',
    meant: '/boards/wrenfield-harbour-trust/2024-06-12-special/#decision-wht-24-1',
    why: 'apostrophe left out; the date is in the decision only',
  },
];

const trust = '/boards/wrenfield-harbour-trust';
const panel = '/boards/wrenfield-harbour-users';

/** What people type who mean a page that has a name, and its address. */
export const namedQuestions: readonly Question[] = [
  {
    typed: 'chair',
    meant: `${trust}/members/`,
    why: 'role alone: each board that has one, in the order of their names',
  },
  { typed: 'who is chair', meant: `${trust}/members/`, why: 'role in a question' },
  { typed: 'Who is the chairman?', meant: `${trust}/members/`, why: 'role: the word that many councils have for it' },
  { typed: 'clerk', meant: `${trust}/members/`, why: 'role alone' },
  { typed: 'chair of the harbour trust', meant: `${trust}/members/`, why: 'role with the short name of the board' },
  {
    typed: 'members of the harbour users panel',
    meant: `${panel}/members/`,
    why: "members; the board's apostrophe left out",
  },
  { typed: 'harbour users panel chair', meant: `${panel}/members/`, why: 'role behind the name of the board' },
  { typed: 'vice-chair', meant: `${trust}/members/`, why: 'role with a hyphen' },
  { typed: 'who chairs the harbour users panel', meant: `${panel}/members/`, why: 'role: as a verb' },
  { typed: 'what is the harbour trust', meant: `${trust}/`, why: 'question about a board' },
  { typed: 'who is Amara Okafor', meant: '/people/amara-okafor/', why: 'question about a person' },
  { typed: 'when is the next meeting', meant: '/#next', why: 'question about what comes' },
  { typed: 'next agenda', meant: '/#next', why: 'what comes, by what is published of it' },
  {
    typed: 'when does the harbour trust meet',
    meant: `${trust}/#next`,
    why: 'question about what comes, with a board',
  },
  { typed: 'overdue actions', meant: '/actions/overdue/', why: 'a list, as it is called' },
  { typed: 'which actions are overdue', meant: '/actions/overdue/', why: 'small words between those of a list' },
];
