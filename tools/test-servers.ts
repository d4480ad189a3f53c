/** Runs the suites that talk to servers of Debian's packages, such as a mail server; there are none yet, and this says so. */
console.log("no suites against Debian's servers yet");
console.log('0 passed, 0 failed, 0 skipped');
