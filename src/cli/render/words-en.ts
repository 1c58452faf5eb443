import type { Words } from './words.js';

const MOST_TITLES = 3;

const counted = (count: number): string => `${String(count)} item${count === 1 ? '' : 's'}`;

export const EN: Words = {
  benefit: {
    kinds: {
      cash: 'payment',
      premium: 'insurance premium',
      claim: 'insurance claim',
      subsidy: 'subsidy',
      waiver: 'fee waived',
      reduction: 'fee reduced',
      service: 'service',
      goods: 'visit or goods',
      priority: 'priority',
      disregard: 'not counted as income',
    },
    per: { person: 'person', household: 'household', case: 'case' },
    every: {
      day: 'day',
      month: 'month',
      year: 'year',
      festival: 'festival',
      case: 'case',
    },
    money: (amount) => `${amount} yuan`,
    atLeast: (money) => `at least ${money}`,
    atMost: (money) => `at most ${money}`,
    half: 'half',
    percent: (percent) => `${percent}%`,
    setBy: (authority) => `set by ${authority}`,
    days: ({ days, bound }) =>
      `at ${bound === 'atMost' ? 'most' : 'least'} ${String(days)} days a year`,
    force: {
      mandatory: '',
      encouraged: 'encouraged, not required',
      discretionary: 'may be given, not required',
    },
    onApplication: 'on application',
    amountOpen: 'the rate hangs on facts not known',
    comma: ', ',
    oneOff: (rate) => `${rate}, once`,
    each: (said, units) => `${said} (${units.map((unit) => `per ${unit}`).join(' ')})`,
  },
  roles: { mother: 'mother', father: 'father', child: 'child' },
  household: 'household',
  and: ', ',
  title: 'Entitlements',
  today: ' (today, since no day was given)',
  to: ' to ',
  standing: {
    'in-force': 'in force',
    draft: 'DRAFT FOR COMMENT, NOT IN FORCE',
    'not-yet': 'NOT YET IN FORCE',
    expired: 'EXPIRED',
    superseded: 'SUPERSEDED',
  },
  grantsNothing: 'This document is not in force on the day and grants nothing.',
  supposed: 'What follows supposes that this document were in force; it is granted by nobody now.',
  noNumber: 'no number',
  open: '—',
  byReading: 'the reading taken of the text leaves it out',
  since: (day) => `from ${day}`,
  until: (day) => `to ${day}`,
  note: (said) => `Note: ${said}`,
  festivals: (days) => `on ${days.join(', ')}`,
  nextOutcome: {
    eligible: 'eligible',
    undetermined: 'no longer certain',
  },
  fromThen: (day, what) => `→ from ${day}: ${what}`,
  outcomes: {
    eligible: (count) => `✓ Eligible: ${counted(count)}`,
    undetermined: (count) => `? Not certain yet: ${counted(count)}`,
    ineligible: (count) => `✗ Not eligible: ${counted(count)}`,
  },
  columns: {
    item: 'Item',
    who: 'For',
    benefit: 'What and how much',
    when: 'Dates',
    clause: 'Clause',
    hangsOn: 'Needs',
    reason: 'Reason',
    question: 'Question',
    settles: 'Decides',
  },
  askFirst: 'Some facts are not known; ask first what settles most',
  settles: (titles) => {
    const named = titles.slice(0, MOST_TITLES).join('; ');
    return `${counted(titles.length)}: ${named}${titles.length > MOST_TITLES ? '; …' : ''}`;
  },
  determination: (authority, test) =>
    `Has ${authority ?? 'the authority'} found this to be so: ${test}?`,
  noInstrument:
    "There is no document to apply: the parents' hukou codes are not given, or are of no district known here. Use --district to name one.",
  noItem: 'Nothing is granted or open. --all shows what is not granted, and why.',
  ambiguous: (count) =>
    `※ ${String(count)} point${count === 1 ? '' : 's'} of the text can be read two ways, and the result takes one; see readings in --json, and choose with --reading.`,
  legend:
    'Worked out by a program from the documents and facts given; it is not a decision of the authority, whose own examination counts. A fact that was not given counts as unknown, not as none.',
  basis: 'From',
};
