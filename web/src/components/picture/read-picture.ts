/** @throws when the browser cannot read it: not a picture, or of a kind it does not know. */
export async function readPicture(file: File): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.src = URL.createObjectURL(file);

  try {
    await picture.decode();
    if (picture.naturalWidth === 0) throw new Error('A picture without a size.');

    return picture;
  } finally {
    // What has been decoded stays with the element.
    URL.revokeObjectURL(picture.src);
  }
}
