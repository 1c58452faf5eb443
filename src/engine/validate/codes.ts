type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asText = (code: unknown): unknown => (Number.isInteger(code) ? String(code) : code);

/** The data with the jurisdiction's codes as texts: unquoted they came as integers, and none begins with a zero. */
export function withCodesAsText(data: unknown): unknown {
  if (!isObject(data)) return data;
  const jurisdiction = data['jurisdiction'];
  if (!isObject(jurisdiction) || !Array.isArray(jurisdiction['codes'])) return data;
  return { ...data, jurisdiction: { ...jurisdiction, codes: jurisdiction['codes'].map(asText) } };
}
