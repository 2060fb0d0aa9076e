package org.yidiantong.disclosure;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.content.BenefitList;
import org.yidiantong.disclosure.content.Content;
import org.yidiantong.disclosure.content.ContentMasking;

/**
 * A published version with its masked content.
 *
 * @param reason of the correction; null for the first version
 * @param noticeLast of a list of benefits: the last day of its notice period; null for
 * other disclosures
 */
public record PublishedDisclosure(DisclosureSummary summary, Content content, @Nullable String reason,
		@Nullable LocalDate noticeLast) {

	/**
	 * What everybody reads on a day: of a list of benefits only the sums once its notice
	 * period is over.
	 */
	PublishedDisclosure on(LocalDate today, ContentMasking masking) {
		return isNoticeOver(today) ? new PublishedDisclosure(this.summary,
				masking.benefits(this.content)
					.map(BenefitList::totals)
					.orElseGet(() -> withoutContent(this.content.title())),
				null, this.noticeLast) : this;
	}

	/** Whether its notice period is over. */
	public boolean isNoticeOver(LocalDate today) {
		return this.noticeLast != null && today.isAfter(this.noticeLast);
	}

	/** What remains of it in public once it is withdrawn: none of the content. */
	PublishedDisclosure withdrawn(DisclosureSummary.Withdrawal withdrawal) {
		DisclosureSummary stub = this.summary.withdrawn(withdrawal);
		return new PublishedDisclosure(stub, withoutContent(stub.title()), null, null);
	}

	private static Content withoutContent(String title) {
		return new Content(title, "", List.of(), List.of(), false);
	}

}
