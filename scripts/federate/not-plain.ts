import { lstatSync } from 'node:fs';
import { CannotPublish } from '../publish/cannot-publish.ts';

/** A built book holds something other than plain files and folders, which could lead out of it. */
export class NotPlain extends CannotPublish {
  override name = 'NotPlain';
  constructor(location: string) {
    super(
      `${location} ${describe(location)}, where a plain file was expected: nothing from outside a book is published with it. Build the book again, or put the file itself there.`,
    );
  }
}

function describe(location: string): string {
  const stats = lstatSync(location);
  if (stats.isSymbolicLink()) return 'is a symbolic link';
  if (stats.isFile()) return 'is behind a symbolic link';
  return stats.isDirectory() ? 'is a folder' : 'is neither a file nor a folder';
}
