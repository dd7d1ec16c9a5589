import { useCallback, useState } from 'react';

export type Fields = Readonly<Record<string, string>>;

const prefix = 'hearsay.kept.';

/** What was kept under a name; nothing where it cannot be read. */
export function readKept(storage: Pick<Storage, 'getItem'>, name: string): Fields | undefined {
  try {
    const text = storage.getItem(prefix + name);
    if (text === null) return undefined;
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const strings = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return Object.fromEntries(strings);
  } catch {
    return undefined;
  }
}

function tryTo(write: () => void): void {
  try {
    write();
  } catch {
    // A full or forbidden storage must not keep anybody from typing.
  }
}

/** Keeps fields under a name, as if they had been typed there. */
export function keep(storage: Pick<Storage, 'setItem'>, name: string, fields: Fields): void {
  tryTo(() => storage.setItem(prefix + name, JSON.stringify(fields)));
}

/** Fields that survive a reload of the page until they are sent. Filled from `start`, over which what was kept wins. */
export function useKept(name: string, start: () => Fields) {
  const [fields, setFields] = useState<Fields>(() => ({ ...start(), ...readKept(sessionStorage, name) }));
  const set = useCallback(
    (field: string, value: string) => {
      setFields((before) => {
        const after = { ...before, [field]: value };
        keep(sessionStorage, name, after);
        return after;
      });
    },
    [name],
  );
  const forget = useCallback(() => tryTo(() => sessionStorage.removeItem(prefix + name)), [name]);
  return { fields, set, forget };
}

/** Whether something was typed under this name and not sent. */
export function hasKept(name: string): boolean {
  return readKept(sessionStorage, name) !== undefined;
}

/** Takes away everything that was typed and not sent: whoever sits here next must not read it. */
export function forgetEverything(storage: Pick<Storage, 'length' | 'key' | 'removeItem'>): void {
  tryTo(() => {
    const names = Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '');
    for (const name of names) if (name.startsWith(prefix)) storage.removeItem(name);
  });
}
