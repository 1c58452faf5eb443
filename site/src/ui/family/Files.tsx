import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { household, open } from '../../state/household.js';
import { site } from '../../state/preferences.js';
import { OpenFile } from './OpenFile.js';

function save(): void {
  const text = `${JSON.stringify(household.value, null, 2)}\n`;
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${household.value.id ?? 'household'}.json`;
  link.click();
  URL.revokeObjectURL(address);
}

/** The family as a file, or as a link. */
export function Files(): JSX.Element {
  const { family } = site.value;
  const isCopied = useSignal(false);
  return (
    <>
      <OpenFile onOpen={open} />
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
