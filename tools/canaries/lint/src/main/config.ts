/** The one room that may read the environment. */
export const port = process.env['ASKWELL_PORT'];
