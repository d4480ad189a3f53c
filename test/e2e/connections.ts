/** Files as LinkedIn sends them, of invented people, for the pages that take them in. */
const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const given = ['Grace', 'Neil', 'Laurel', 'Sam', 'Ilse', 'Mateo', 'Aino', 'Farid', 'Hana', 'Jude'] as const;
const family = [
  'Lindholm',
  'Abara',
  'Kim',
  'Otieno',
  'Vogt',
  'Rojas',
  'Salo',
  'Nazari',
  'Ueda',
  'Marsh',
] as const;
const works = [
  'Cape Harbor Cold Storage,Environmental manager',
  'Halden Environmental,Project scientist',
  'Kestrel Ground,=Principal (Geo)',
  'Lakeshore Labs,Analyst',
  ',Field technician',
] as const;

/** A row of the file. */
export function connection(at: number): string {
  const name = `${given[at % 10] ?? ''},${family[Math.floor(at / 10) % 10] ?? ''}${at < 100 ? '' : ` ${at}`}`;
  return `${name},https://www.linkedin.com/in/person-${at},,${works[at % 5] ?? ''},12 Mar 2024`;
}

/** A file of so many people, with whatever rows stand before them. */
export function connectionsFile(count: number, first: readonly string[] = []) {
  const rows = Array.from({ length: count }, (_, at) => connection(at));
  return {
    name: 'Connections.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([header, ...first, ...rows, ''].join('\n'), 'utf8'),
  };
}
