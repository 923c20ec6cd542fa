import type { UseFormReturnType } from '@mantine/form';
import i18next from 'i18next';
import { codeOf, type FailureCode, fieldErrorsOf, sentenceFor } from './errors.ts';

type AnyForm = Pick<UseFormReturnType<never>, 'setErrors' | 'getInputNode'>;

/**
 * Shows a refusal where it belongs: beside the field that the server names or that `fields` gives for its code, else
 * as `form.errors.form`. The first field in error takes the focus.
 */
export function failForm(
  form: AnyForm,
  error: unknown,
  fields: Partial<Record<FailureCode, string>> = {},
): void {
  const field = fields[codeOf(error)];
  const errors = field ? { [field]: sentenceFor(error) } : fieldErrorsOf(error);

  form.setErrors(Object.keys(errors).length > 0 ? errors : { form: sentenceFor(error) });
  focusFirst(form, errors);
}

/** Second argument of `form.onSubmit`: whoever cannot see the red finds the field all the same. */
export const focusFirst = (form: Pick<AnyForm, 'getInputNode'>, errors: object): void => {
  const [first] = Object.keys(errors);

  if (first) form.getInputNode(first as never)?.focus();
};

export const required = (value: string): string | null =>
  value.trim() ? null : i18next.t('problem.required');

export const emailAddress = (value: string): string | null =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.trim()) ? null : i18next.t('problem.email');
