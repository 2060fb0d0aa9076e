package org.yidiantong.attachments;

/**
 * What a photo says of itself before anything of it is decoded.
 *
 * @param width in pixels, as it lies in the file
 * @param height in pixels, as it lies in the file
 * @param gradual whether all of it has to be in memory before any of it is whole
 * @param upright how it is turned
 * @param file to decode
 */
record PhotoHeader(PhotoFormat kind, int width, int height, boolean gradual, ExifOrientation upright, byte[] file) {

	static final int MEGAPIXELS = 40;

	static final int GRADUAL_MEGAPIXELS = 16;

	/** Whole rows are in memory, whatever the subsampling. */
	private static final int LONGEST_SIDE = 20_000;

	static PhotoHeader of(byte[] file) {
		PhotoHeader outline = (PhotoFormat.of(file) == PhotoFormat.JPEG) ? new JpegScanner(file).outline()
				: PngScanner.outline(file);
		if (outline.width < 1 || outline.height < 1) {
			throw new PhotoBroken();
		}
		int most = outline.gradual ? GRADUAL_MEGAPIXELS : MEGAPIXELS;
		if ((long) outline.width * outline.height > most * 1_000_000L
				|| Math.max(outline.width, outline.height) > LONGEST_SIDE) {
			throw new PhotoTooManyPixels(outline.width, outline.height, most);
		}
		return outline;
	}

}
