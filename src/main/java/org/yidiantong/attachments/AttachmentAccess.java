package org.yidiantong.attachments;

import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Access check for the files of one type of subject, implemented by the module that owns
 * the subject. It is asked on each request, so that a lost right takes effect at once.
 */
public interface AttachmentAccess {

	/** Prefix of its subjects: {@code complaint} for {@code complaint/017d…}. */
	String kind();

	/**
	 * Whoever asks, if that one may see the subject's files now. Must be the viewer that
	 * the address was made for.
	 * @param request gives what is known of the request, by the name of an attribute
	 */
	Optional<String> viewer(String subject, Function<String, @Nullable Object> request);

}
