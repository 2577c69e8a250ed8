/** A gate whose bars let some lines through. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" class="mark-ground" />
      <path d="M8 8v16M24 8v16" class="mark-posts" />
      <path d="M12 12h8M12 20h8" class="mark-open" />
      <path d="M12 16h8" class="mark-closed" />
    </svg>
  );
}
