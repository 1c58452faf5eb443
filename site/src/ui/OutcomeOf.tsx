import type { JSX } from 'preact';
import { sayBenefit } from '../../../src/cli/render/benefit.js';
import type { Benefit, Outcome } from '../../../src/generated/assessment.types.js';
import { site, words } from '../state/preferences.js';

const MARKS: Readonly<Record<Outcome, string>> = {
  eligible: '✓',
  undetermined: '？',
  ineligible: '✗',
};

/** An outcome, and what is given unless it is nothing. */
export const OutcomeOf = ({
  outcome,
  benefit,
}: {
  readonly outcome: Outcome;
  readonly benefit: Benefit;
}): JSX.Element => (
  <span class={`outcome ${outcome}`}>
    <span aria-hidden="true">{MARKS[outcome]} </span>
    {site.value.answer.outcomes[outcome]}
    {outcome === 'ineligible' ? null : (
      <span class="what"> {sayBenefit(benefit, words.value.benefit)}</span>
    )}
  </span>
);
