const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

async function sha256(text) {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

/** What the package says to a question, or that and why it refuses to answer. */
function answer({ evaluate, decide, InputError }, { household, options }) {
  try {
    return [evaluate(household, options), decide(household, options)];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.diagnostics;
  }
}

/** The SHA-256 of the JSON of each answer; null for a question that is not asked here. Runs in Node and in pages. */
export async function answersTo(questions, yiju, isAsked = () => true) {
  const answers = [];
  for (const question of questions)
    answers.push(
      isAsked(question.options) ? await sha256(JSON.stringify(answer(yiju, question))) : null,
    );
  return answers;
}
