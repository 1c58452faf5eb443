// Values that stand nowhere else: what is found of them has leaked.

const HUKOU = '410299';

/** A family of which every value that can be is unmistakable. */
export const FAMILY = {
  id: 'canary-household-7f3a',
  onlyChild: true,
  laterChild: null,
  rural: true,
  previousYearIncome: '76543.21',
  members: [
    {
      id: 'canary-mother-91c2',
      role: 'mother',
      birthDate: '1961-07-19',
      hukou: { code: HUKOU, kind: 'urban' },
      hospitalStays: [{ from: '2024-01-17', through: '2024-01-23' }],
      majorIllness: {
        year: 2024,
        hospitalised: true,
        ownPayment: '98765.43',
        severeHardship: true,
      },
      specialAssistance: { scheme: 'death', since: '2013-11-27', through: null },
    },
    {
      id: 'canary-father-55d0',
      role: 'father',
      birthDate: '1959-10-08',
      hukou: { code: HUKOU, kind: 'rural' },
      residence: { kind: 'home', code: '654399' },
    },
    { id: 'canary-child-03be', role: 'child', birthDate: '1987-12-21', deathDate: '2012-06-13' },
  ],
} as const;

/** The texts by which each of its values would be known. */
export const CANARIES: readonly string[] = [
  'canary-',
  '76543',
  '98765',
  HUKOU,
  '654399',
  '1961-07-19',
  '1959-10-08',
  '1987-12-21',
  '2012-06-13',
  '2013-11-27',
  '2024-01-17',
  '2024-01-23',
];

/** The canaries that a text holds. */
export const leaked = (text: string): string[] =>
  CANARIES.filter((canary) => text.includes(canary));
