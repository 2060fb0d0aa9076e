package org.yidiantong.reporting.readmodel;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a case is about and where.
 *
 * @param place the lowest place that was named; the township itself where none below it
 * was
 */
record Classification(String township, String place, @Nullable String item, @Nullable String lineage,
		@Nullable String category, String nature, boolean anonymous, @Nullable String caseNumber,
		@Nullable UUID repeatOf) {

	static Classification filed(ComplaintData data) {
		List<String> path = Objects.requireNonNull(data.place());
		return new Classification(path.get(0), path.get(path.size() - 1), data.item(), data.lineage(), data.category(),
				Objects.requireNonNull(data.nature()), Boolean.TRUE.equals(data.anonymous()), null, null);
	}

	Classification numbered(@Nullable String number) {
		return new Classification(this.township, this.place, this.item, this.lineage, this.category, this.nature,
				this.anonymous, (number == null) ? this.caseNumber : number, this.repeatOf);
	}

	/** The first desk has said what it is about. */
	Classification triaged(ComplaintData data) {
		List<String> path = (data.place() == null) ? List.of(this.township, this.place) : data.place();
		return new Classification(path.get(0), path.get(path.size() - 1), data.item(), data.lineage(), data.category(),
				this.nature, this.anonymous, this.caseNumber, data.repeatOf());
	}

}
