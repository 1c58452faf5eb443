import { useSignal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { TargetedInputEvent } from 'preact';
import { setFact } from '../../state/household.js';

/** A text field's state: what is typed counts once it is right, and nothing typed is "not known". */
interface Draft {
  /** What is typed and not right; null when what shows is the fact. */
  readonly wrong: Signal<string | null>;
  readonly onInput: (event: TargetedInputEvent<HTMLInputElement>) => void;
}

export function useDraft(path: string, read: (text: string) => unknown): Draft {
  const wrong = useSignal<string | null>(null);
  return {
    wrong,
    onInput: ({ currentTarget }) => {
      const text = currentTarget.value.trim();
      const value = text === '' ? undefined : read(text);
      wrong.value = text !== '' && value === undefined ? currentTarget.value : null;
      if (wrong.value === null) setFact(path, value);
    },
  };
}
