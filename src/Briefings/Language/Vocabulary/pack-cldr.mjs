// Packs cldr.txt for the program.
//
//   node pack-cldr.mjs cldr.txt > cldr.bin
//
// Run by hand after generate-cldr.mjs, never by a build. A test compares the two files.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

process.stdout.write(brotliCompressSync(readFileSync(process.argv[2]), {
  params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
}));
