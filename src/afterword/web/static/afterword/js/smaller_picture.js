// A photograph as it is sent: at most as large as it is looked at, without what the camera wrote beside it.

const LONGEST = 4000; // pixels: the computer looks at no more (cards/picture.py)
const LARGE = 4e6; // bytes; below it, making it smaller would only cost letters
const QUALITY = 0.9;

/** The picture made smaller; the file itself where it is small already, no picture, or cannot be opened here. */
export async function smaller(file) {
  const isApples = /heic|heif/i.test(file.type) || /\.hei[cf]$/i.test(file.name);
  if (!isApples && (file.size < LARGE || !file.type.startsWith("image/"))) return file;
  try {
    const made = await drawn(file);
    return made && (isApples || made.size < file.size) ? made : file;
  } catch {
    return file; // the computer says what is wrong with it
  }
}

async function drawn(file) {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const paper = canvas.getContext("2d");
  paper.imageSmoothingQuality = "high";
  paper.fillStyle = "#fff"; // what is transparent is paper
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve) => { canvas.toBlob(resolve, "image/jpeg", QUALITY); });
}
