import type { DiagnosticCode } from '../../engine/diagnostics/diagnostic.js';

/** What each code says is wrong, in one sentence: the first of its section in docs/errors.md. */
export const CHECK_TITLES_EN: Readonly<Record<DiagnosticCode, string>> = {
  YAML_SYNTAX: 'The text is not YAML.',
  YAML_TOO_LARGE:
    'The text has more bytes, line breaks, commas, colons, dashes, or keys in a map than may be read.',
  YAML_TOO_DEEP: 'Lists and maps stand inside each other more than 40 deep.',
  YAML_ALIAS: 'The text has an anchor or an alias.',
  YAML_TAG: 'The text has a tag.',
  YAML_DIRECTIVE: 'The text has a directive.',
  YAML_KEY: 'A key stands twice in one map, or is one that no map may have.',
  YAML_TWO_WAYS: 'A value without quotes is read otherwise by other readers of YAML.',
  YAML_SEVERAL_DOCUMENTS: 'The file holds more than one document.',

  MISSING_PROPERTY: 'A property that must be there is missing.',
  UNKNOWN_PROPERTY: 'There is no property of this name here.',
  WRONG_TYPE: 'The value is of another type than belongs here.',
  WRONG_VALUE: 'The value is none of those that may stand here.',
  WRONG_FORMAT:
    'The text does not have the form that is asked for, such as that of a day or a name.',
  TOO_MANY: 'A list, map or text is longer than it may be.',
  TOO_FEW: 'A list, map or text is shorter than it may be.',

  DUPLICATE_ROLE: 'Two members of a household have the same role.',
  NOT_PLAIN_DATA: 'A household holds what JSON does not have, such as a `Date`.',
  TOO_DEEP:
    'A household is nested too deep or has too many values, or conditions stand too deep inside each other.',

  QUESTION_DAY:
    'The day or the window asked about is missing, no real day, or ends before it begins.',
  UNKNOWN_OPTION: 'There is no option of this name, or it does not take this value.',
  UNKNOWN_DISTRICT: 'There is no pack of this district.',
  UNKNOWN_REVISION: 'There is no pack of this revision.',
  UNKNOWN_READING: 'There is no reading of this name.',
  UNKNOWN_READING_OPTION: 'The reading does not have this option.',

  UNKNOWN_OPERATOR: 'Conditions do not have this operator.',
  UNKNOWN_FACT: 'There is no fact of this name.',
  UNKNOWN_TERM: 'The pack has no term of this name.',
  UNKNOWN_PARAMETER: 'The pack has no parameter of this name.',
  NOT_A_CONDITION: 'A fact, a parameter or a reading stands alone where only true or false can.',
  TYPE_MISMATCH: 'What is compared is not of the same type, or has no order.',
  WRONG_ARITY:
    'An operator has too few or too many operands, or a condition has not exactly one operator.',
  PERSON_WITHOUT_PERSON: 'An item that is not for persons asks for `person`, or is given on death.',
  TERM_CYCLE: 'A term uses itself, directly or through others.',
  ALWAYS_TRUE: 'The condition holds whatever the facts and the readings are.',
  ALWAYS_FALSE: 'The condition never holds, whatever the facts and the readings are.',

  DUPLICATE_ID: 'Two items have the same id.',
  DUPLICATE_PACK: 'Two packs have the same district and revision.',
  UNKNOWN_ITEM: 'The pack has no item of this id.',
  UNKNOWN_CLAUSE: 'The register has no clause of this number.',
  UNUSED_TERM: 'No item uses the term.',
  UNUSED_PARAMETER: 'Nothing uses the parameter.',
  UNUSED_READING: 'Nothing depends on the reading.',

  DATES_REVERSED: 'A day that must come later comes before another.',
  DATES_OVERLAP: 'Two values of a parameter hold from the same day, or both from the beginning.',
  DRAFT_IN_FORCE: 'A draft has a first or last day in force.',
  ISSUED_WITHOUT_FIRST_DAY: 'An issued instrument has no first day in force.',
  PARAMETER_UNIT: 'A parameter is in another unit than is meant where it stands.',
  ALTERNATIVE_ORDER: 'An alternative can never be reached, or the last benefit has a condition.',
  SHARES_EXCEED_AMOUNT: 'The fixed shares of the payers come to more than the amount.',
  SHARES_UNDIVIDED: 'Several payers share, and it is not said in how many parts.',
  RANGE_REVERSED: 'The first amount of a range is higher than the second.',

  SOURCE_MISSING: 'The text of the document is not beside the pack.',
  SOURCE_CHANGED: 'The text beside the pack is not the one that it was written from.',
  ITEM_CLAUSE_NOT_CITED: 'The clause of an item is none of those that it cites.',
  QUOTE_NOT_IN_CLAUSE: 'A quote does not stand in its clause, letter for letter.',
  FIGURE_NOT_IN_QUOTE: 'A number or day of a rule stands in none of the quotes of the rule.',
  REGISTER_DIFFERS:
    'The sentences of the register, put together, are not the text of the document.',
  SENTENCE_WITHOUT_ITEM: 'A sentence that gives something names no item.',
  ITEM_WITHOUT_SENTENCE: 'No sentence of the register gives the item.',

  BANDS_GAP: 'There is a gap between the bands of a group.',
  BANDS_OVERLAP: 'Two bands of a group overlap.',
  EXCLUSIVE_TOGETHER: 'One person could get two items of which each excludes the other.',
  ITEM_WITHOUT_CASE: 'No case expects anything of the item.',
  INSTRUMENT_EXPIRED: 'The instrument is past its last day in force.',
};
