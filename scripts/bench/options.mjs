// The command lines of the scripts in this folder.

/**
 * What the command line says: the options, each followed by its value, and the other words.
 *
 * @param usage   of the script; it is printed, and the script ends with 2, when the line is no such
 * @param options all that there are, with the values they have by default
 * @param most    how many other words there may be
 */
export function commandLine(usage, options, most = Infinity) {
  const said = {...options};
  const words = [];
  const given = process.argv.slice(2);
  while (given.length) {
    const word = given.shift();
    const option = word.replace(/^--/, '');
    if (word === option && words.length < most) {
      words.push(word);
    } else if (word !== option && Object.hasOwn(options, option) && given.length) {
      said[option] = given.shift();
    } else {
      process.stderr.write(`usage: ${usage}\n`);
      process.exit(2);
    }
  }
  return {options: said, words};
}

/** Ends with 1 when a share is less than its bound. @param bounds parted by commas; empty for none */
export function hold(bounds, shares) {
  const least = bounds ? bounds.split(',').map(Number) : [];
  if (least.some((bound, i) => shares[i] < bound)) {
    console.log(`expected at least ${least.join(', ')}`);
    process.exit(1);
  }
}
