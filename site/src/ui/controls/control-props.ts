import type { JSX } from 'preact';
import type { Fact } from '../../facts/schema.js';

/** What every control is given: whose fact it is, and which elements name and describe it. */
export interface ControlProps {
  /** The fact's path; its value is read and set there. */
  readonly path: string;
  readonly fact: Fact;
  /** Sets the ids of one place apart from another in which the same fact stands. */
  readonly scope: string;
  /** Draws a fact that is part of this one. */
  readonly drawInner: (fact: Fact, path: string) => JSX.Element;
}

/** The id of an element that belongs to a fact. */
export const idFor = (scope: string, path: string, part: string): string =>
  `${scope}-${part}-${path.replace(/[^A-Za-z0-9-]/g, '_')}`;

/** The attributes that tie a control to its fact's title and question. */
export const namedBy = (
  scope: string,
  path: string,
): { 'aria-labelledby': string; 'aria-describedby': string } => ({
  'aria-labelledby': idFor(scope, path, 'title'),
  'aria-describedby': idFor(scope, path, 'question'),
});
