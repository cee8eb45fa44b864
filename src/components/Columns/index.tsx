import { Children, type ReactNode } from 'react';

/**
 * The head of a table, with a column for each child.
 * @example <Columns><Translate id="glossary.en">English</Translate> …</Columns>
 */
export default function Columns({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <thead>
      <tr>
        {Children.map(children, (child) => (
          <th scope="col">{child}</th>
        ))}
      </tr>
    </thead>
  );
}
