import { problem } from '../diagnostics/diagnostic.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/near-names.js';
import type { Program } from '../program/program.js';

/** What may be asked for of some packs. */
interface Choices {
  /** Revisions by their district. */
  readonly revisions: ReadonlyMap<string, readonly string[]>;
  /** Options by the readings' ids, with their district. */
  readonly readings: ReadonlyMap<string, readonly string[]>;
}

/** Lists what may be asked for of some packs. */
export function choicesOf(programs: readonly Program[]): Choices {
  const revisions = new Map<string, string[]>();
  for (const { district, revision } of programs)
    revisions.set(district, [...(revisions.get(district) ?? []), revision]);
  const readings = programs.flatMap((program) =>
    Object.entries(program.readings).map(
      ([name, reading]) => [`${program.district}/${name}`, Object.keys(reading.options)] as const,
    ),
  );
  return { revisions, readings: new Map(readings) };
}

/** Adds what is wrong with the district and the revision asked for. */
export function checkDistrict(
  district: string | undefined,
  revision: string | undefined,
  { revisions }: Choices,
  diagnostics: Diagnostic[],
): void {
  const known = district === undefined ? [...revisions.values()].flat() : revisions.get(district);
  if (!known) {
    const hint = didYouMean(district ?? '', revisions.keys());
    diagnostics.push(
      problem('UNKNOWN_DISTRICT', 'district', `there is no pack for \`${district ?? ''}\``, hint),
    );
  } else if (revision !== undefined && !known.includes(revision)) {
    const hint = didYouMean(revision, known);
    diagnostics.push(
      problem('UNKNOWN_REVISION', 'revision', `there is no revision \`${revision}\``, hint),
    );
  }
}

/** Adds what is wrong with the readings asked for. */
export function checkReadings(
  readings: Readonly<Record<string, string>>,
  { readings: known }: Choices,
  diagnostics: Diagnostic[],
): void {
  for (const [name, option] of Object.entries(readings)) {
    const options = known.get(name);
    if (!options)
      diagnostics.push(
        problem(
          'UNKNOWN_READING',
          `readings.${name}`,
          `there is no reading \`${name}\``,
          didYouMean(name, known.keys()),
        ),
      );
    else if (!options.includes(option)) {
      diagnostics.push(
        problem(
          'UNKNOWN_READING_OPTION',
          `readings.${name}`,
          `\`${option}\` is none of ${options.map((each) => `\`${each}\``).join(', ')}`,
          didYouMean(option, options),
        ),
      );
    }
  }
}
