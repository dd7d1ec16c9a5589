import { AgencyId, type DemoPerson, leaves, PersonId, type Role, type Setting } from '@hearsay/contracts';

const person = (id: string, name: string, role: Role, agency?: string) => ({
  id: PersonId.parse(id),
  name,
  roles: [role],
  agency,
});

/** The people of an invented country, one for each role. */
export const people = [
  person('ana', 'Ana Rusu', 'analyst'),
  person('victor', 'Victor Lungu', 'communications'),
  person('irina', 'Irina Ceban', 'approver'),
  person('pavel', 'Pavel Moraru', 'agency-member', 'cert'),
  person('olga', 'Olga Sava', 'administrator'),
];

export type DevPerson = (typeof people)[number];

const label = (leaf: string) => {
  const [group, name] = leaf.split('.') as [string, string];
  return `${name[0]!.toUpperCase()}${name.slice(1)} (${group})`;
};

export const setting = (exercise: boolean): Setting => ({
  jurisdiction: { id: 'va', name: 'Valmara', languages: ['ro', 'ru', 'en'] },
  election: { id: 'va-1', name: 'General election', day: '2014-11-30', timezone: 'Europe/Chisinau' },
  exercise,
  demo: true,
  agencies: [
    { id: AgencyId.parse('cert'), name: 'National CERT', kind: 'cert' },
    { id: AgencyId.parse('register'), name: 'State Register', kind: 'registrar' },
    { id: AgencyId.parse('police'), name: 'National Police', kind: 'police' },
    { id: AgencyId.parse('telecom'), name: 'Valtel', kind: 'telecom' },
  ],
  people: people.map(({ id, name, roles }) => ({ id, name, roles })),
  categories: leaves.map((id) => ({ id, label: label(id), definition: `Claims of the kind ${id}.` })),
});

export const demoPeople = (): DemoPerson[] =>
  people.map(({ id, name, roles }) => ({ id, name, roles, link: `/sign-in?token=dev-${id}` }));
