package org.yidiantong.http;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;

/**
 * Converts revisions of objects to {@code ETag} and from {@code If-Match}.
 */
public final class Revision {

	private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

	private Revision() {
	}

	/** The tag of a revision. */
	public static String tag(int revision) {
		return "\"" + revision + "\"";
	}

	/**
	 * Parses the required revision of a request.
	 * @throws RevisionMissing when the request states none
	 * @throws InvalidRequest when the header is no tag
	 */
	public static int of(@Nullable String ifMatch) {
		if (PlainText.isBlank(ifMatch)) {
			throw new RevisionMissing();
		}
		Matcher tag = TAG.matcher(ifMatch.strip());
		if (!tag.matches()) {
			throw new InvalidRequest(List.of(ValidationError.ofParameter("If-Match", "etag")));
		}
		return Integer.parseInt(tag.group(1));
	}

}
