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
  const [written, setWritten] = useState<NewPerson>();
  const saving = useAddPerson(() => {
    setWritten(undefined);
    onClose();
  });
  return (
    <Dialog title="Add a person" isOpen={isOpen} onClose={onClose}>
      <PersonForm
        person={written ?? { ...blankPerson, askAbout: suggestedCareer }}
        onChange={setWritten}
        saving={saving}
        onCancel={onClose}
      />
    </Dialog>
  );
}
