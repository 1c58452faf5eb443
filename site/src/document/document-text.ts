import type { Instrument, Pack } from '../../../src/generated/pack.types.js';

/** A document's text as its pack registers it. */
export interface DocumentText {
  /** `district@revision`. */
  readonly id: string;
  readonly issuer: Instrument['issuer'];
  readonly register: Pack['register'];
}
