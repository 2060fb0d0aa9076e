package org.yidiantong.complaints.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.ActionResult;
import org.yidiantong.complaints.ComplaintRef;
import org.yidiantong.http.JsonBody;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/**
 * A call by which a program does something with a case: which revision it means, what its
 * body says, and where the case stands then.
 */
final class ActionCall {

	private ActionCall() {
	}

	/**
	 * Reads what is asked, does it and answers.
	 * @param members that the body may have
	 */
	static ResponseEntity<ActionResult> act(UUID id, @Nullable String ifMatch, InputStream body, Set<String> members,
			BiFunction<ComplaintRef, JsonBody, ActionResult> work) throws IOException {
		ComplaintRef ref = new ComplaintRef(id, Revision.of(ifMatch));
		JsonBody read = JsonBody.read(body, ComplaintSize.LARGEST, members);
		read.refuseMistakes();
		ActionResult standing = work.apply(ref, read);
		return ResponseEntity.ok()
			.eTag(Revision.tag(standing.revision()))
			.cacheControl(CacheControl.noStore())
			.body(standing);
	}

	/** A text of the body, or nothing; anything else is refused. */
	static @Nullable String text(JsonBody read, String member) {
		String text = read.text(member);
		read.refuseMistakes();
		return text;
	}

}
