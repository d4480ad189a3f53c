/** Runs the suites that talk to Debian's own servers. Nothing of Askwell talks to such a server yet, so there is none to run. */

console.log('No suites against other servers yet: nothing of Askwell talks to one.');
