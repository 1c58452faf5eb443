import { InputError, makeEngine } from 'yiju/engine';
import { programs } from 'yiju/packs/kaifeng';
import { answersTo } from './answers.mjs';

const engine = makeEngine(programs);
const isAsked = ({ district }) => district === 'kaifeng';

globalThis.answers = fetch('./questions.json')
  .then((response) => response.json())
  .then((questions) => answersTo(questions, { ...engine, InputError }, isAsked));
