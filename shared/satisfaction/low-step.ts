/** Whether an answer is a low step (1…5): from “Không hài lòng” down, which asks for words and for a look. */
export const isLowStep = (step: number | null | undefined): boolean => step != null && step > 0 && step <= 2;
