package org.yidiantong.attachments;

import java.util.List;
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
	 * As whom the caller may see the subject's files now; empty for a stranger. The
	 * address must have been made for one of them.
	 * @param request gives what is known of the request, by the name of an attribute
	 */
	List<String> viewers(String subject, Function<String, @Nullable Object> request);

}
