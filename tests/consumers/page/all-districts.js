import * as yiju from 'yiju';
import { answersTo } from './answers.mjs';

globalThis.answers = fetch('./questions.json')
  .then((response) => response.json())
  .then((questions) => answersTo(questions, yiju));
