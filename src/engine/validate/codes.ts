import { isObject } from '../values/is-object.js';

const asText = (code: unknown): unknown => (Number.isInteger(code) ? String(code) : code);

/** The data with the jurisdiction's codes as texts: unquoted they came as integers, and none begins with a zero. */
export function withCodesAsText(data: unknown): unknown {
  if (!isObject(data)) return data;
  const jurisdiction = data['jurisdiction'];
  if (!isObject(jurisdiction) || !Array.isArray(jurisdiction['codes'])) return data;
  return { ...data, jurisdiction: { ...jurisdiction, codes: jurisdiction['codes'].map(asText) } };
}
