import type { VNode } from 'preact';
import { gradeWords } from '../parts/grade.tsx';
import { toggledGrade } from './claim-filter.ts';
import { useFilters } from './use-filters.ts';

/** Estimated grades, each to be pressed; none pressed means all. */
export function GradeToggles({ grades }: { readonly grades: readonly number[] }): VNode {
  const { set } = useFilters();
  return (
    <fieldset class="condition">
      <legend>Estimated grades</legend>
      <div class="parts">
        {gradeWords.map((words, at) => {
          const grade = at + 1;
          return (
            <button
              key={grade}
              type="button"
              title={words}
              aria-label={`${String(grade)}, ${words}`}
              aria-pressed={grades.includes(grade)}
              onClick={() => set({ grades: toggledGrade(grades, grade) })}
            >
              {grade}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
