import { changePhoto } from './change-photo.ts';
import { updateProfile } from './update-profile.ts';

export const profileActions = {
  updateProfile,
  changePhoto,
};
