import { useTranslation } from 'react-i18next';
import BaseLightbox from 'yet-another-react-lightbox';
import Captions from 'yet-another-react-lightbox/plugins/captions';
import Download from 'yet-another-react-lightbox/plugins/download';
import Zoom from 'yet-another-react-lightbox/plugins/zoom';
import 'yet-another-react-lightbox/styles.css';
import 'yet-another-react-lightbox/plugins/captions.css';
import { contentOf, downloadOf, savesData } from '../../lib/files/content-address.ts';

interface Picture {
  fileId: string;
  name: string;
  version?: number;
  /** Widths that exist; none known: the original alone. */
  sources: { src: string; width: number; height: number }[];
}

interface Props {
  pictures: readonly Picture[];
  index: number;
  onClose: () => void;
}

/** Images one after the other over the whole screen; fingers and arrow keys turn the page. */
export default function Lightbox({ pictures, index, onClose }: Props) {
  const { t } = useTranslation('files');

  return (
    <BaseLightbox
      open
      close={onClose}
      index={index}
      slides={pictures.map(({ fileId, name, version, sources }) => ({
        src: sources.at(-1)?.src ?? contentOf(fileId, version),
        ...(sources.length > 0 && !savesData() && { srcSet: sources }),
        alt: name,
        title: name,
        download: downloadOf(fileId, version),
      }))}
      plugins={[Captions, Download, Zoom]}
      carousel={{ finite: true, preload: savesData() ? 0 : 1 }}
      controller={{ closeOnBackdropClick: true }}
      labels={{
        Close: t('lightbox.close'),
        Next: t('lightbox.next'),
        Previous: t('lightbox.previous'),
        Download: t('file.download'),
        'Zoom in': t('lightbox.zoom_in'),
        'Zoom out': t('lightbox.zoom_out'),
        Lightbox: t('lightbox.title'),
        'Photo gallery': t('lightbox.gallery'),
        Carousel: t('lightbox.gallery'),
        Slide: t('lightbox.slide'),
      }}
    />
  );
}
