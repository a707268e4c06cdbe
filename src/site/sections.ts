/** The sections of the site, in the order of its menu. */
export const sections = [
  { label: 'Boards', address: '/boards/' },
  { label: 'Key messages', address: '/key-messages/' },
  { label: 'Decisions', address: '/decisions/' },
  { label: 'Actions', address: '/actions/' },
  { label: 'Papers', address: '/papers/' },
  { label: 'Topics', address: '/topics/' },
  { label: 'People', address: '/people/' },
  { label: 'Search', address: '/search/' },
] as const;
