/** The options that Node gets when a clerk runs a command, as package.json has it. */
export const asClerksRunIt = ['--import', import.meta.resolve('../keep-compiled.ts')] as const;
