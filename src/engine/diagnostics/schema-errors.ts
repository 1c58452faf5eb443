import type { DiagnosticCode } from './diagnostic.js';
import { didYouMean } from './near-names.js';

/** What we read of a validator's error: the keyword that failed, where, and what it wanted. */
export interface SchemaError {
  readonly keyword: string;
  /** JSON pointer into the data. */
  readonly instancePath: string;
  /** JSON pointer into the schema, with its file where it is another. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A schema error in our own terms; `pointer` is a JSON pointer into the data. */
export interface ShapeProblem {
  readonly code: DiagnosticCode;
  readonly pointer: string;
  readonly message: string;
  readonly hint: string | null;
}

const list = (values: unknown): string =>
  Array.isArray(values) ? values.map((value) => `\`${String(value)}\``).join(', ') : String(values);

/** Keywords that only gather the errors of their branches. */
const GATHERING = new Set(['anyOf', 'oneOf', 'if', 'propertyNames', '$ref']);

const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * Puts a validator's error into our terms, without the value it was found at. `namesAt` gives the names that are known at a place of the data, for near names.
 * Null for errors that only gather others.
 */
export function describeSchemaError(
  error: SchemaError,
  namesAt: (pointer: string) => readonly string[],
): ShapeProblem | null {
  const { keyword, instancePath: pointer, params } = error;
  if (GATHERING.has(keyword)) return null;
  const at = (code: DiagnosticCode, message: string, hint: string | null = null): ShapeProblem => ({
    code,
    pointer,
    message,
    hint,
  });
  switch (keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const name = String(params['additionalProperty'] ?? params['unevaluatedProperty']);
      const problem = at(
        'UNKNOWN_PROPERTY',
        `unknown property \`${name}\``,
        didYouMean(name, namesAt(pointer)),
      );
      return { ...problem, pointer: `${pointer}/${escapePointer(name)}` };
    }
    case 'required':
      return at('MISSING_PROPERTY', `\`${String(params['missingProperty'])}\` is missing`);
    case 'type':
      return at('WRONG_TYPE', `must be ${String(params['type']).replaceAll(',', ' or ')}`);
    case 'enum':
      return at('WRONG_VALUE', `must be one of ${list(params['allowedValues'])}`);
    case 'const':
      return at('WRONG_VALUE', `must be \`${String(params['allowedValue'])}\``);
    case 'format':
      return at('WRONG_FORMAT', 'must be a real calendar day, YYYY-MM-DD');
    case 'pattern':
      return at('WRONG_FORMAT', `must have the form ${String(params['pattern'])}`);
    case 'minimum':
    case 'maximum':
      return at(
        'WRONG_VALUE',
        `must be ${String(params['comparison'])} ${String(params['limit'])}`,
      );
    case 'maxItems':
    case 'maxLength':
    case 'maxProperties':
      return at(
        'TOO_MANY',
        `must have at most ${String(params['limit'])} ${keyword.slice(3).toLowerCase()}`,
      );
    case 'minItems':
    case 'minLength':
    case 'minProperties':
      return at(
        'TOO_FEW',
        `must have at least ${String(params['limit'])} ${keyword.slice(3).toLowerCase()}`,
      );
    case 'uniqueItems':
      return at('WRONG_VALUE', 'must not say the same twice');
    default:
      return at('WRONG_VALUE', `does not satisfy \`${keyword}\``);
  }
}
