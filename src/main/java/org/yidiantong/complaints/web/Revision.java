package org.yidiantong.complaints.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.workflow.RevisionMissing;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;

/**
 * Converts revisions to {@code ETag} and from {@code If-Match}.
 */
final class Revision {

	private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

	private Revision() {
	}

	static String tag(int revision) {
		return "\"" + revision + "\"";
	}

	/** Parses the required revision of a request. */
	static int of(@Nullable String ifMatch) {
		if (PlainText.isBlank(ifMatch)) {
			throw new RevisionMissing();
		}
		Matcher tag = TAG.matcher(ifMatch.strip());
		if (!tag.matches()) {
			throw new InvalidRequest(List.of(ValidationError.ofParameter("If-Match", "case.etag")));
		}
		return Integer.parseInt(tag.group(1));
	}

}
