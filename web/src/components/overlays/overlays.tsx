import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.css';
import ConfirmDialog from './confirm-dialog.tsx';
import classes from './overlays.module.css';

/** What may lie over any page. Not needed for the first picture, so it comes after it. */
export default function Overlays() {
  return (
    <>
      <Notifications position="bottom-right" autoClose={5000} limit={3} className={classes.toasts} />
      <ConfirmDialog />
    </>
  );
}
