import { examples } from 'virtual:yiju/examples';
import type { JSX } from 'preact';
import { codeWithin } from '../../facts/places.js';
import {
  candidates,
  chosen,
  isMoved,
  chosenMode,
  mode,
  MODES,
  otherFamily,
  pair,
} from '../../state/comparison.js';
import { site } from '../../state/preferences.js';
import { idOf } from '../../state/question.js';
import { titleOf } from '../family/Samples.js';
import { OpenFile } from '../family/OpenFile.js';
import { Problems } from '../family/Problems.js';
import { documentLabel } from '../document-label.js';

function DocumentChoice({ side }: { readonly side: 'a' | 'b' }): JSX.Element {
  const { compare } = site.value;
  const shown = pair.value[side === 'a' ? 0 : 1];
  return (
    <label class={`side-${side}`}>
      <span>{side === 'a' ? compare.before : compare.after}</span>
      <select
        value={idOf(shown)}
        onChange={({ currentTarget }) => {
          chosen.value = { ...chosen.value, [side]: currentTarget.value };
        }}
      >
        {candidates.value.map((each) => (
          <option key={idOf(each)} value={idOf(each)}>
            {documentLabel(each)}
          </option>
        ))}
      </select>
    </label>
  );
}

function FamilyChoice(): JSX.Element {
  const { compare, family } = site.value;
  return (
    <>
      <span class="side-a">
        {compare.before} {compare.thisFamily}
      </span>
      <label class="side-b">
        <span>
          {compare.after} {compare.otherFamily}
        </span>
        <select
          value={String(examples.indexOf(otherFamily.value))}
          onChange={({ currentTarget }) => {
            otherFamily.value = examples[Number(currentTarget.value)] ?? otherFamily.value;
          }}
        >
          {examples.includes(otherFamily.value) ? null : (
            <option value="-1">{otherFamily.value.id ?? family.open}</option>
          )}
          {examples.map((each, index) => (
            <option key={each.id} value={String(index)}>
              {titleOf(each)}
            </option>
          ))}
        </select>
      </label>
      <span class="side-b">
        <OpenFile
          onOpen={(opened) => {
            otherFamily.value = opened;
          }}
        />
      </span>
      <Problems />
    </>
  );
}

/** What is compared with what. */
export function Choices(): JSX.Element {
  const { compare } = site.value;
  const codes = [...new Set(pair.value.flatMap((each) => codeWithin(each) ?? []))];
  return (
    <div class="choices">
      <div class="choice" role="radiogroup" aria-label={compare.modesLabel}>
        {MODES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="compare-mode"
              checked={mode.value === each}
              onChange={() => {
                chosen.value = {};
                chosenMode.value = each;
              }}
            />
            <span>{compare.modes[each]}</span>
          </label>
        ))}
      </div>
      {mode.value === 'families' ? (
        <FamilyChoice />
      ) : (
        <>
          <DocumentChoice side="a" />
          <DocumentChoice side="b" />
        </>
      )}
      <label class="tick">
        <input
          type="checkbox"
          checked={isMoved.value}
          onChange={({ currentTarget }) => {
            isMoved.value = currentTarget.checked;
          }}
        />
        {compare.moved}（{compare.movedIntro(codes.join('、'))}）
      </label>
    </div>
  );
}
