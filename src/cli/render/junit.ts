import { describeFailure } from '../../analysis/cases/describe.js';
import type { CaseResult } from '../../analysis/cases/run-case.js';
import type { Language } from './words.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Characters that XML 1.0 cannot hold, written out or not, and halves of surrogate pairs. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escape = (text: string): string =>
  text.replace(NOT_XML, '\ufffd').replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

function testcase(result: CaseResult, language: Language): string {
  const { file, ran, failures } = result;
  const name = escape(`${ran.given.case} (${ran.given.clause})`);
  const line = ran.place === null ? '' : ` line="${String(ran.place.line)}"`;
  const open = `    <testcase classname="${escape(`${file.district}.${file.revision}`)}" name="${name}" file="${escape(file.source)}"${line}`;
  if (failures.length === 0) return `${open}/>\n`;
  const all = failures.map((failure) => {
    const text = describeFailure(result, failure, language);
    const message = escape(text.split('\n').slice(1, 4).join(' '));
    return `      <failure message="${message}">${escape(text)}</failure>\n`;
  });
  return `${open}>\n${all.join('')}    </testcase>\n`;
}

const counts = (results: readonly CaseResult[]): string => {
  const failed = results.filter(({ failures }) => failures.length > 0).length;
  return `tests="${String(results.length)}" failures="${String(failed)}"`;
};

/** Results as JUnit XML: a suite for each file of cases. */
export function renderJunit(results: readonly CaseResult[], language: Language): string {
  const files = [...new Set(results.map(({ file }) => file))];
  const suites = files.map((file) => {
    const own = results.filter((result) => result.file === file);
    const cases = own.map((result) => testcase(result, language)).join('');
    return `  <testsuite name="${escape(file.source)}" ${counts(own)}>\n${cases}  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="yiju" ${counts(results)}>\n${suites.join('')}</testsuites>\n`;
}
