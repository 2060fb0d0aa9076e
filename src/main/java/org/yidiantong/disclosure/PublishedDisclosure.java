package org.yidiantong.disclosure;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.content.Content;

/**
 * A published version with its masked content.
 *
 * @param reason of the correction; null for the first version
 */
public record PublishedDisclosure(DisclosureSummary summary, Content content, @Nullable String reason) {

	/** What remains of it in public once it is withdrawn: none of the content. */
	PublishedDisclosure withdrawn(DisclosureSummary.Withdrawal withdrawal) {
		DisclosureSummary stub = this.summary.withdrawn(withdrawal);
		return new PublishedDisclosure(stub, new Content(stub.title(), "", List.of(), List.of(), false), null);
	}

}
