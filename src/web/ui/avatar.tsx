/** A person's initials in a circle; pictures are never fetched. */
import styles from './avatar.module.css';

/** The first letters of a name's first and last word, such as `BO`. */
export function initials(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase('en') ?? '').join('');
}

interface AvatarProps {
  readonly name: string;
  readonly size?: 'small' | 'large';
}

/** Initials; the name itself stands beside them, so they are not read out. */
export function Avatar({ name, size = 'small' }: AvatarProps) {
  return (
    <span className={`${styles['avatar']} ${styles[size]}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
