/**
 * Makes UUIDs of version 7: 48 bits of milliseconds, a 12-bit count within the millisecond, 62 bits of chance.
 * Invariant: each id of one maker sorts after the one before, even when the machine's clock steps back.
 */
import { randomBytes } from 'node:crypto';
import type { Ids } from '../app/ports/world.ts';

const mostInAMillisecond = 0xfff;

/** Half the count is left free at the start of each millisecond, so that there is room above. */
const mostAtFirst = 0x7ff;

/** Chance is drawn for many ids at once: a draw costs more than an id. */
const idsADraw = 256;
const bytesAnId = 10;

/** Makes a maker of ids; `nowMilliseconds` counts from 1970. */
export function createIds(nowMilliseconds: () => number): Ids {
  let lastMilliseconds = 0;
  let count = 0;
  let chance = Buffer.alloc(0);
  let drawn = 0;

  const draw = (): Buffer => {
    if (drawn + bytesAnId > chance.length) {
      chance = randomBytes(idsADraw * bytesAnId);
      drawn = 0;
    }
    drawn += bytesAnId;
    return chance.subarray(drawn - bytesAnId, drawn);
  };

  return {
    next() {
      const random = draw();
      const milliseconds = Math.floor(nowMilliseconds());
      if (milliseconds > lastMilliseconds) {
        lastMilliseconds = milliseconds;
        count = random.readUInt16BE(0) & mostAtFirst;
      } else if (count < mostInAMillisecond) {
        count += 1;
      } else {
        lastMilliseconds += 1;
        count = random.readUInt16BE(0) & mostAtFirst;
      }
      return formatUuid7(lastMilliseconds, count, random.subarray(2));
    },
  };
}

/** Writes the parts as text; of the eight random bytes the first two bits give way to the variant. */
function formatUuid7(milliseconds: number, count: number, random: Buffer): string {
  const time = milliseconds.toString(16).padStart(12, '0');
  const variant = ((random.readUInt8(0) & 0x3f) | 0x80).toString(16);
  const rest = variant + random.toString('hex', 1, 8);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count.toString(16).padStart(3, '0')}-${rest.slice(0, 4)}-${rest.slice(4)}`;
}
