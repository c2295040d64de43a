/**
 * A document with what stands between `<!-- table: name -->` and `<!-- end -->` filled anew; `fill` is given what stood
 * there. Throws where the document has no such place.
 */
export function filled(text, name, fill) {
  const place = new RegExp(`(<!-- table: ${name} -->\n)([\\s\\S]*?)(<!-- end -->)`);
  if (!place.test(text)) throw new Error(`there is no place for the table ${name}`);
  return text.replace(place, (_, before, old, after) => before + fill(old) + after);
}
