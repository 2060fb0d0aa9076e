package org.yidiantong.reporting.readmodel;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.events.ComplaintDispatched;
import org.yidiantong.complaints.events.ComplaintFiled;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.organization.PlaceCode;

/**
 * Subject and place of a complaint.
 *
 * @param place the lowest place that was named; the township itself where none below it
 * was
 */
record Classification(PlaceCode township, PlaceCode place, @Nullable ItemCode item, @Nullable String lineage,
		@Nullable String category, String nature, boolean anonymous, @Nullable String caseNumber,
		@Nullable ComplaintId repeatOf) {

	static Classification filed(ComplaintFiled event) {
		List<PlaceCode> path = event.place();
		return new Classification(path.get(0), path.get(path.size() - 1), event.item(), event.lineage(),
				event.category(), event.nature().name(), event.anonymous(), null, null);
	}

	Classification numbered(@Nullable String number) {
		return new Classification(this.township, this.place, this.item, this.lineage, this.category, this.nature,
				this.anonymous, (number == null) ? this.caseNumber : number, this.repeatOf);
	}

	Classification of(ComplaintFiled.Nature decided) {
		return new Classification(this.township, this.place, this.item, this.lineage, this.category, decided.name(),
				this.anonymous, this.caseNumber, this.repeatOf);
	}

	/** The values that the receiving desk set on dispatch. */
	Classification triaged(ComplaintDispatched event) {
		List<PlaceCode> path = event.place();
		return new Classification(path.get(0), path.get(path.size() - 1), event.item(), event.lineage(),
				event.category(), this.nature, this.anonymous, this.caseNumber, event.repeatOf());
	}

}
