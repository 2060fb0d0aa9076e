package org.yidiantong.attachments;

/**
 * The header of a photo, read before anything is decoded.
 *
 * @param width in pixels, before rotation
 * @param height in pixels, before rotation
 * @param gradual whether decoding needs the whole image in memory, as for progressive
 * JPEG
 * @param upright its orientation
 * @param file content to decode
 */
record PhotoHeader(PhotoFormat kind, int width, int height, boolean gradual, ExifOrientation upright, byte[] file) {

	static final int MEGAPIXELS = 40;

	static final int GRADUAL_MEGAPIXELS = 16;

	/** Memory holds whole rows, whatever the subsampling. */
	private static final int LONGEST_SIDE = 20_000;

	static PhotoHeader of(byte[] file) {
		PhotoHeader outline = (PhotoFormat.of(file) == PhotoFormat.JPEG) ? new JpegScanner(file).outline()
				: PngScanner.outline(file);
		if (outline.width < 1 || outline.height < 1) {
			throw new PhotoBroken();
		}
		int most = outline.gradual ? GRADUAL_MEGAPIXELS : MEGAPIXELS;
		if ((long) outline.width * outline.height > most * 1_000_000L) {
			throw new PhotoTooManyPixels(outline.width, outline.height, most);
		}
		if (Math.max(outline.width, outline.height) > LONGEST_SIDE) {
			throw new PhotoTooLong(outline.width, outline.height, LONGEST_SIDE);
		}
		return outline;
	}

}
