/** An address as a picture that phones read: always dark on light, whatever the colours around it. */
import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { encode } from 'uqr';
import { text } from '../../../../../shared/text/views/workshop.ts';

const useStyles = makeStyles({
  code: {
    display: 'block',
    width: '100%',
    height: 'auto',
    backgroundColor: '#fff',
    borderRadius: '4px',
    forcedColorAdjust: 'none',
  },
});

/** The quiet zone that its standard asks for around it, in modules (ISO/IEC 18004). */
const quietZone = 4;

export function QrCode({ address }: { readonly address: string }) {
  const { size, path } = useMemo(() => draw(address), [address]);
  return (
    <svg
      role="img"
      aria-label={text.tab.workshop.code}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={useStyles().code}
    >
      <path d={path} fill="#000" />
    </svg>
  );
}

/** A square for each dark module. */
function draw(address: string) {
  const { size, data } = encode(address, { ecc: 'M', border: quietZone });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return { size, path };
}
