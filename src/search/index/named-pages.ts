import type { Minutebook } from '../../core/book.ts';
import { ownersOf } from '../../site/owners.ts';
import type { NamedPage } from '../table.ts';

/** Every page of a board, topic, person or other owner of actions, by which readers look for them. */
export function namedPages({ boards, topics, people, actions }: Minutebook): NamedPage[] {
  const page = (kind: NamedPage['kind'], name: string, address: string, also = ''): NamedPage => ({
    kind,
    name,
    also: also === name ? '' : also,
    address,
  });
  return [
    ...boards.map(({ name, shortName, address }) => page('board', name, address, shortName)),
    ...topics.map(({ title, address }) => page('topic', title, address)),
    ...people.filter(({ hasPage }) => hasPage).map(({ name, address }) => page('person', name, address)),
    ...ownersOf(actions)
      .filter(({ isPerson }) => !isPerson)
      .map(({ name, address }) => page('owner', name, address)),
  ];
}
