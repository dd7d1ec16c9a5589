import { createTheme } from '@mantine/core';

/** Colours stand in `tokens.css`: a style sheet, because the security policy allows no `<style>` element. */
export const theme = createTheme({
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  respectReducedMotion: true,
  defaultRadius: 'md',
  cursorType: 'pointer',
});
