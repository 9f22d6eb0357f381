import { useEffect, useState } from 'preact/hooks';

const WIDE = '(min-width: 1200px)';

/** True while there is room for list, finding and document side by side. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const follow = (): void => {
      setWide(query.matches);
    };
    query.addEventListener('change', follow);
    return () => {
      query.removeEventListener('change', follow);
    };
  }, []);
  return wide;
}
