package org.yidiantong.notification;

import java.util.List;
import java.util.regex.Pattern;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A message: a key in the sender's message bundle and the arguments of its text.
 *
 * @param kind key of the text, such as {@code complaints.notice.dispatched}
 * @param subject what the message is about, such as {@code complaint/017d…}
 * @param version version of the subject; each kind is sent once per version
 * @param link page that the message opens, below {@code /{district}/staff}, beginning
 * with a slash, with one parameter at most
 * @param arguments arguments of the text
 */
@ValueObject
public record Notice(String kind, String subject, long version, String link, List<Argument> arguments) {

	private static final Pattern KIND = Pattern.compile("[a-z]+(\\.[A-Za-z0-9-]+)+");

	private static final Pattern SUBJECT = Pattern.compile("[A-Za-z0-9._/-]{1,120}");

	private static final Pattern LINK = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+(\\?[a-z]+=[A-Za-z0-9-]+)?");

	public Notice {
		require(KIND, kind, "kind");
		require(SUBJECT, subject, "subject");
		require(LINK, link, "link");
		arguments = List.copyOf(arguments);
	}

	/** Same as the constructor, with the arguments as varargs. */
	public static Notice of(String kind, String subject, long version, String link, Argument... arguments) {
		return new Notice(kind, subject, version, link, List.of(arguments));
	}

	private static void require(Pattern pattern, String value, String what) {
		if (!pattern.matcher(value).matches()) {
			throw new IllegalArgumentException("Not allowed as a message's " + what);
		}
	}

}
