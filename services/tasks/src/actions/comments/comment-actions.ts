import { addComment } from './add-comment.ts';
import { deleteComment } from './delete-comment.ts';
import { editComment } from './edit-comment.ts';

export const commentActions = { addComment, editComment, deleteComment };
