/**
 * A PDF of one page with a few lines of text: small, valid, and only ASCII, so that it can be stored as text. The lines
 * must be ASCII without parentheses and backslashes.
 */
export function pdf(title: string, lines: readonly string[]): string {
  const drawn = [
    `/F1 18 Tf 72 760 Td (${title}) Tj /F1 11 Tf`,
    ...lines.map((line) => `0 -24 Td (${line}) Tj`),
  ];
  const content = `BT ${drawn.join("\n")} ET`;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>",
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  // Each entry of the cross-reference table is exactly 20 bytes (ISO 32000-1, 7.5.4).
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const trailer = `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`;
}
