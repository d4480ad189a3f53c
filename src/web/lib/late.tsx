/**
 * Parts of a page that are fetched when they are first wanted. React's own way holds such a part back for 300 ms once its place was empty;
 * here it stands as soon as it is there, and at once when it was fetched ahead.
 */
import { type ComponentType, type FunctionComponent, useEffect, useState } from 'react';

/** A part that comes late; `fetchAhead` has it ready before it is wanted. */
export type Late<Props> = FunctionComponent<Props> & { readonly fetchAhead: () => void };

/** Makes a part of what `load` answers. One that cannot be fetched is thrown to the page around it, and fetched anew the next time. */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): Late<Props> {
  let Part: ComponentType<Props> | undefined;
  let loading: Promise<void> | undefined;
  const fetchPart = (): Promise<void> => {
    loading ??= load().then(
      (loaded) => {
        Part = loaded;
      },
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
  function LatePart(props: Props) {
    const [, redraw] = useState(0);
    const isHere = Part !== undefined;
    useEffect(() => {
      if (isHere) return;
      fetchPart().then(
        () => redraw((times) => times + 1),
        (error: unknown) =>
          redraw(() => {
            throw error;
          }),
      );
    }, [isHere]);
    return Part === undefined ? null : <Part {...props} />;
  }
  // what is fetched ahead and fails is fetched again when it is wanted
  return Object.assign(LatePart, { fetchAhead: () => void fetchPart().catch(() => undefined) });
}
