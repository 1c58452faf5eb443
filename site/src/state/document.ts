import { documents } from 'virtual:yiju/documents';
import { computed } from '@preact/signals';
import type { DocumentText } from '../document/document-text.js';
import { idOf, program } from './question.js';

/** The text of the document asked about. */
export const document = computed<DocumentText | undefined>(() =>
  documents.find(({ id }) => id === idOf(program.value)),
);
