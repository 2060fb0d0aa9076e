package org.yidiantong.notification;

import java.util.List;
import java.util.regex.Pattern;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What is told: words of the sender's bundle and what they take.
 *
 * @param kind key of its words, such as {@code complaints.notice.dispatched}
 * @param subject what it is about, such as {@code complaint/017d…}
 * @param version of the subject; of one version the same kind is told once
 * @param link where it leads, below {@code /{district}/staff}, beginning with a slash
 * @param arguments of the words
 */
@ValueObject
public record Notice(String kind, String subject, long version, String link, List<Argument> arguments) {

	private static final Pattern KIND = Pattern.compile("[a-z]+(\\.[A-Za-z0-9-]+)+");

	private static final Pattern SUBJECT = Pattern.compile("[A-Za-z0-9._/-]{1,120}");

	private static final Pattern LINK = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");

	public Notice {
		require(KIND, kind, "kind");
		require(SUBJECT, subject, "subject");
		require(LINK, link, "link");
		arguments = List.copyOf(arguments);
	}

	/** As the constructor. */
	public static Notice of(String kind, String subject, long version, String link, Argument... arguments) {
		return new Notice(kind, subject, version, link, List.of(arguments));
	}

	private static void require(Pattern pattern, String value, String what) {
		if (!pattern.matcher(value).matches()) {
			throw new IllegalArgumentException("A message cannot have this " + what);
		}
	}

}
