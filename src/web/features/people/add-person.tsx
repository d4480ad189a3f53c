/** Adds a person, and if wished the request to ask them about a career; one name is enough. */
import { useState } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { blankPerson, type NewPerson } from './new-person.ts';
import { PersonForm } from './person-form.tsx';
import { useAddPerson } from './use-add-person.ts';

interface AddPersonProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Which career the form asks about to begin with; `none` where there is none. */
  readonly suggestedCareer: string;
}

/** The dialog. What was written stays when it is closed, until the person is added. */
export function AddPerson({ isOpen, onClose, suggestedCareer }: AddPersonProps) {
  const [written, setWritten] = useState(blankPerson);
  // a career that is still on its way when the first key is pressed is suggested all the same
  const [isChosen, setIsChosen] = useState(false);
  const person = isChosen ? written : { ...written, askAbout: suggestedCareer };
  const change = (next: NewPerson): void => {
    if (next.askAbout !== person.askAbout) setIsChosen(true);
    setWritten(next);
  };
  const saving = useAddPerson(() => {
    setWritten(blankPerson);
    setIsChosen(false);
    onClose();
  });
  return (
    <Dialog title="Add a person" isOpen={isOpen} onClose={onClose}>
      <PersonForm person={person} onChange={change} saving={saving} onCancel={onClose} />
    </Dialog>
  );
}
