import path from 'node:path';
import { Command } from 'commander';
import { exitCodes, runCommand } from './command.ts';
import { findLost } from './lost/find-lost.ts';
import { formatLost } from './lost/format-lost.ts';
import { readablePath, readSitemap, UnreadableSitemapError } from './lost/read-sitemap.ts';
import { sitemapOf } from './lost/sitemap-of.ts';

const exits = `
Exit codes: 0 when the built site has every published address, 1 when it lacks some,
and 2 when it could not run, for example because nothing is published yet.`;

await runCommand(
  new Command('lost')
    .description(
      'Lists the addresses of the published site that the built one no longer has. Run it before you publish.',
    )
    .option('--out <folder>', 'the folder that the site was built in', 'dist')
    .option(
      '--against <sitemap>',
      'the sitemap of what is published, as an address or a file (default: that of the address in site.md)',
    )
    .addHelpText('after', exits)
    .action(async ({ out, against }: { out: string; against?: string }) => {
      try {
        const own = sitemapOf(out);
        const published = await readSitemap(against ?? own.href);
        const listed = await readSitemap(path.join(out, path.basename(own.pathname)));
        const lost = findLost(published, { folder: out, base: readablePath(new URL('.', own)), listed });
        process.stdout.write(formatLost(lost, published.length));
        process.exitCode = lost.length > 0 ? exitCodes.wrong : exitCodes.fine;
      } catch (error) {
        if (!(error instanceof UnreadableSitemapError)) throw error;
        console.error(error.message);
        process.exitCode = exitCodes.failed;
      }
    }),
);
