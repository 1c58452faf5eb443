import type { Check } from '../context.js';

/** An issued instrument has a first day, a draft neither first nor last, and the last is not before the first. */
export const checkInstrumentDates: Check = ({ pack }, report) => {
  const { status, from, through } = pack.instrument;
  if (status === 'draft') {
    for (const [name, day] of Object.entries({ from, through })) {
      if (day !== null)
        report('DRAFT_IN_FORCE', `/instrument/${name}`, 'a draft is never in force', {
          hint: 'write null',
        });
    }
  } else if (from === null) {
    const hint = 'give its first day in force, or make its status `draft`';
    report(
      'ISSUED_WITHOUT_FIRST_DAY',
      '/instrument/from',
      'an issued instrument has a first day in force',
      { hint },
    );
  } else if (through !== null && through < from) {
    report(
      'DATES_REVERSED',
      '/instrument/through',
      `the last day in force, ${through}, is before the first, ${from}`,
    );
  }
};
