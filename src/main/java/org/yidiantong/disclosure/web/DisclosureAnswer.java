package org.yidiantong.disclosure.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.disclosure.DisclosureKind;
import org.yidiantong.disclosure.DisclosureSummary;
import org.yidiantong.disclosure.DisclosureSummary.Withdrawal;
import org.yidiantong.disclosure.DisclosureVersions;
import org.yidiantong.disclosure.PublishedDisclosure;
import org.yidiantong.disclosure.content.Content;
import org.yidiantong.disclosure.content.Difference;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * A disclosure in an API response.
 *
 * @param disclosure its newest version
 * @param versions the newest first; none of a withdrawn one
 */
record DisclosureAnswer(Line disclosure, List<Version> versions) {

	static DisclosureAnswer of(DisclosureVersions all) {
		List<Version> versions = all.isWithdrawn() ? List.of()
				: all.versions().stream().map((one) -> Version.of(one, all.differences(one))).toList();
		return new DisclosureAnswer(Line.of(all.newest().summary()), versions);
	}

	/**
	 * A disclosure in a list.
	 *
	 * @param period 2021-10, 2021-Q4, 2021, or a day
	 * @param placePath codes from the township down
	 * @param withdrawal null while it is not withdrawn
	 */
	@Schema(name = "DisclosureLine")
	record Line(UUID id, int version, DisclosureKind kind, ItemCode itemCode, String itemName, String listVersion,
			PlaceCode placeCode, String placeName, List<PlaceCode> placePath, UnitCode unitCode, String unitName,
			String period, String title, boolean nothingHappened, Instant publishedAt,
			@Nullable Withdrawal withdrawal) {

		static Line of(DisclosureSummary one) {
			return new Line(one.id(), one.version(), one.kind(), one.itemCode(), one.itemName(), one.listVersion(),
					one.placeCode(), one.placeName(), one.placePath(), one.unitCode(), one.unitName(),
					one.period().code(), one.title(), one.nothingHappened(), one.publishedAt(), one.withdrawal());
		}

	}

	/**
	 * A version with its content.
	 *
	 * @param reason of the correction; null for the first version
	 * @param changes differences from the previous version
	 */
	@Schema(name = "DisclosureVersion")
	record Version(int version, Instant publishedAt, @Nullable String reason, String title, List<String> paragraphs,
			@Nullable Table table, boolean nothingHappened,
			@Schema(description = "补贴发放名单公示期的最后一天，过后 table 只有合计；其他公开为空") @Nullable LocalDate noticeLast,
			List<Difference> changes) {

		static Version of(PublishedDisclosure one, List<Difference> changes) {
			Content content = one.content();
			Table table = content.headings().isEmpty() ? null : new Table(content.headings(), content.rows());
			return new Version(one.summary().version(), one.summary().publishedAt(), one.reason(), content.title(),
					content.paragraphs(), table, content.nothingHappened(), one.noticeLast(), changes);
		}

	}

	/**
	 * A table with its headings.
	 */
	@Schema(name = "DisclosureTable")
	record Table(List<String> headings, List<List<String>> rows) {
	}

}
