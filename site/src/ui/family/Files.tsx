import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { household, open } from '../../state/household.js';
import { site } from '../../state/preferences.js';

function save(): void {
  const text = `${JSON.stringify(household.value, null, 2)}\n`;
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${household.value.id ?? 'household'}.json`;
  link.click();
  URL.revokeObjectURL(address);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function load(input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  if (file) open(parsed(await file.text()));
  input.value = '';
}

/** The family as a file, or as a link. */
export function Files(): JSX.Element {
  const { family } = site.value;
  const isCopied = useSignal(false);
  return (
    <>
      <label class="button">
        {family.open}
        <input
          class="visually-hidden"
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => void load(currentTarget)}
        />
      </label>
      <button type="button" onClick={save}>
        {family.save}
      </button>
      <button
        type="button"
        onClick={() => {
          void navigator.clipboard.writeText(location.href).then(() => {
            isCopied.value = true;
          });
        }}
      >
        {isCopied.value ? family.linkCopied : family.link}
      </button>
    </>
  );
}
