package org.yidiantong.attachments;

import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Says who may see the files of one kind of subject. Implemented by the module that such
 * a subject belongs to, and asked at each request: whoever lost the right since a page
 * was shown sees nothing more.
 */
public interface AttachmentAccess {

	/** What its subjects begin with: {@code complaint} for {@code complaint/017d…}. */
	String kind();

	/**
	 * Whoever asks, if that one may see the subject's files now. Must be the viewer that
	 * the address was made for.
	 * @param request gives what is known of the request, by the name of an attribute
	 */
	Optional<String> viewer(String subject, Function<String, @Nullable Object> request);

}
