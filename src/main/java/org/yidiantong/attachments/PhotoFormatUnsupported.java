package org.yidiantong.attachments;

import java.util.Map;

import org.yidiantong.kernel.Refusal;
import org.yidiantong.kernel.Term;

/**
 * The file is not a photo in an accepted format.
 */
public class PhotoFormatUnsupported extends Refusal {

	private static final Map<String, String> NAMES = Map.of("application/pdf", "pdf", "image/gif", "gif", "image/webp",
			"webp");

	private static final String OTHER = "other";

	/** The types that have a name of their own, by the part before the slash. */
	private static final Map<String, String> TYPES = Map.of("text", "text", "image", "image", "video", "video", "audio",
			"audio");

	/**
	 * @param mediaType of the content, which the message names in plain words
	 */
	PhotoFormatUnsupported(String mediaType) {
		super("photo-format-not-taken", Reason.INVALID, name(mediaType));
	}

	private static Term name(String mediaType) {
		String type = mediaType.replaceFirst("/.*", "");
		return new Term("attachments.format." + NAMES.getOrDefault(mediaType, TYPES.getOrDefault(type, OTHER)));
	}

}
