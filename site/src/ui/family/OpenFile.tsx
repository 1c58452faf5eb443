import type { JSX } from 'preact';
import type { Household } from '../../../../src/index.js';
import { openProblems } from '../../state/household.js';
import { readFamily } from '../../state/household-file.js';
import { site } from '../../state/preferences.js';

interface Props {
  /** Called with the family of a file in which nothing is wrong. */
  readonly onOpen: (family: Household) => void;
}

/** Opens a family from a file in JSON or YAML; one with something wrong in it is refused, and it is said where. */
export function OpenFile({ onOpen }: Props): JSX.Element {
  const { family } = site.value;
  const load = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    input.value = '';
    if (!file) return;
    const content = await readFamily(file);
    openProblems.value = content.problems;
    if (content.family !== null) onOpen(content.family);
  };
  return (
    <label class="button">
      {family.open}
      <input
        class="visually-hidden"
        type="file"
        accept=".json,.yaml,.yml,application/json"
        onChange={({ currentTarget }) => void load(currentTarget)}
      />
    </label>
  );
}
