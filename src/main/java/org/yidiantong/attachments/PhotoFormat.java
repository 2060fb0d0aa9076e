package org.yidiantong.attachments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * The accepted formats, detected by content; file name and header are ignored.
 */
enum PhotoFormat {

	JPEG, PNG;

	private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

	/**
	 * What a file is.
	 * @throws PhotoInHeic when it is a photo of an iPhone
	 * @throws PhotoFormatUnsupported when it is anything else
	 */
	static PhotoFormat of(byte[] file) {
		String type = type(file);
		return switch (type) {
			case "image/jpeg" -> JPEG;
			case "image/png" -> PNG;
			case "image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence" -> throw new PhotoInHeic();
			default -> throw new PhotoFormatUnsupported(type);
		};
	}

	private static String type(byte[] file) {
		try {
			return TYPES.detect(new ByteArrayInputStream(file), new Metadata()).getBaseType().toString();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

}
