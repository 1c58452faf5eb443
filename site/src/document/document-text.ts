import type { Instrument, Pack } from '../../../src/generated/pack.types.js';

/** A document's text as its pack registers it, and where it can be read in more than one way. */
export interface DocumentText {
  /** `district@revision`. */
  readonly id: string;
  readonly issuer: Instrument['issuer'];
  readonly register: Pack['register'];
  readonly readings: NonNullable<Pack['readings']>;
}
