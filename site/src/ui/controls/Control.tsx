import type { JSX } from 'preact';
import { setFact } from '../../state/household.js';
import { site } from '../../state/preferences.js';
import { Choice } from './Choice.js';
import type { ControlProps } from './control-props.js';
import { CodeField, DateField, MoneyField, YearField } from './fields.js';
import { ObjectField } from './ObjectField.js';
import { StaysField } from './StaysField.js';
import { WordField, WordsField } from './words.js';
import { useFact } from './use-fact.js';

interface YesNoProps extends Pick<ControlProps, 'path' | 'scope'> {
  /** What no answer means, where not "not known". */
  readonly otherwise?: string;
}

/** Yes, no or not known. */
export function YesNo({ path, scope, otherwise }: YesNoProps): JSX.Element {
  const { yes, no, unknown } = site.value;
  return (
    <Choice
      path={path}
      scope={scope}
      value={useFact(path) as boolean | undefined} // as its schema has it
      options={[
        { value: true, label: yes },
        { value: false, label: no },
        { value: undefined, label: otherwise ?? unknown },
      ]}
      onChoose={(chosen) => {
        setFact(path, chosen);
      }}
    />
  );
}

/** The control for a fact, by its kind. */
export function Control(props: ControlProps): JSX.Element | null {
  switch (props.fact.control.kind) {
    case 'boolean':
      return <YesNo {...props} />;
    case 'date':
      return <DateField {...props} />;
    case 'money':
      return <MoneyField {...props} />;
    case 'year':
      return <YearField {...props} />;
    case 'code':
      return <CodeField {...props} />;
    case 'word':
      return <WordField {...props} />;
    case 'words':
      return <WordsField {...props} />;
    case 'object':
      return <ObjectField {...props} />;
    case 'list':
      return <StaysField {...props} />;
    case 'text':
      return null;
  }
}
