import type { Pack } from '../../generated/pack.types.js';
import type { Finding } from './finding.js';

/** Whether a pack's instrument is past its last day on a day (`YYYY-MM-DD`). */
export function findExpired({ instrument }: Pack, on: string): Finding[] {
  if (instrument.through === null || on <= instrument.through) return [];
  return [
    {
      code: 'INSTRUMENT_EXPIRED',
      severity: 'note',
      pointer: '/instrument/through',
      message: `the instrument ended on ${instrument.through} and grants nothing any more`,
      hint: 'add the revision that follows it, if there is one',
    },
  ];
}
