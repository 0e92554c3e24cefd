/** One question with a few answers, of which one is pressed. */
export function Choice<T extends string>({
  value,
  options,
  set,
  label,
}: {
  value: T;
  options: readonly (readonly [T, string])[];
  set: (value: T) => void;
  label: string;
}) {
  return (
    <fieldset class="line plain">
      <legend class="hidden">{label}</legend>
      {options.map(([id, text]) => (
        <button type="button" key={id} aria-pressed={value === id} onClick={() => set(id)}>
          {text}
        </button>
      ))}
    </fieldset>
  );
}
