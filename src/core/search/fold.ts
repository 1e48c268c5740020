/** Text as it is compared: “Zaïre” and “zaire”, “Congo-Léopoldville” and “congo leopoldville” are the same. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
