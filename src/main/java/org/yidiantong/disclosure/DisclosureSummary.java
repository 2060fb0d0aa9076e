package org.yidiantong.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Audience;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * A published version in a list, masked and without its content, which is in
 * {@link PublishedDisclosure}.
 *
 * @param version starting at 1
 * @param placePath codes from the township down, as of publication
 * @param nothingHappened 本期未发生
 * @param publishedAt business time
 * @param withdrawal when and why it was withdrawn; null while it is not. The title is
 * then the usual one, without a word of what was published
 */
public record DisclosureSummary(UUID id, int version, DisclosureKind kind, ItemCode itemCode, String itemLineage,
		String itemName, String listVersion, UnitCode unitCode, String unitName, PlaceCode placeCode, String placeName,
		List<PlaceCode> placePath, Period period, Audience audience, String title, boolean nothingHappened,
		Instant publishedAt, @Nullable Withdrawal withdrawal) {

	public DisclosureSummary {
		placePath = List.copyOf(placePath);
	}

	/** What remains of it in public once it is withdrawn. */
	DisclosureSummary withdrawn(Withdrawal withdrawal) {
		return new DisclosureSummary(this.id, this.version, this.kind, this.itemCode, this.itemLineage, this.itemName,
				this.listVersion, this.unitCode, this.unitName, this.placeCode, this.placeName, this.placePath,
				this.period, this.audience, String.join(" ", this.placeName, this.period.chinese(), this.itemName),
				false, this.publishedAt, withdrawal);
	}

	/** When what everybody reads of it changed last. */
	public Instant updatedAt() {
		return (this.withdrawal == null) ? this.publishedAt : this.withdrawal.at();
	}

	/** Whether people outside the village may find and read it. */
	public boolean isForEverybody() {
		return this.audience == Audience.PUBLIC;
	}

	/**
	 * When and why a disclosure was withdrawn.
	 *
	 * @param at business time
	 * @param reason masked
	 */
	public record Withdrawal(Instant at, String reason) {
	}

}
