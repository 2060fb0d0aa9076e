package org.yidiantong.complaints.dispatch;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.HandlingGrade;
import org.yidiantong.organization.UnitCode;

/**
 * The units to which a complaint is assigned.
 *
 * @param lead code of the lead unit (主办)
 * @param assisting codes of the assisting units (协办)
 * @param watching code of the unit that supervises the lead; null if unknown
 * @param category code of the item's category; null without an item
 * @param grade complexity of the complaint
 */
@ValueObject
@Embeddable
public record Assignment(@Column(name = "lead_unit") UnitCode lead,
		@Convert(converter = UnitCodesConverter.class) @Column(name = "assisting_units") List<UnitCode> assisting,
		@Nullable @Column(name = "watching_unit") UnitCode watching,
		@Nullable @Column(name = "category") String category,
		@Enumerated(EnumType.STRING) @Column(name = "grade") HandlingGrade grade) {

	/** All units that it involves. */
	public Stream<UnitCode> units() {
		return Stream.of(Stream.of(this.lead), this.assisting.stream(), Stream.ofNullable(this.watching))
			.flatMap((each) -> each);
	}

	/**
	 * The assignment after a unit was dissolved.
	 * @param successor takes its place; null when the district does
	 * @return null when no unit leads any more
	 */
	public @Nullable Assignment succeeded(UnitCode unit, @Nullable UnitCode successor) {
		UnitCode leading = this.lead.equals(unit) ? successor : this.lead;
		if (leading == null) {
			return null;
		}
		List<UnitCode> others = this.assisting.stream()
			.map((one) -> one.equals(unit) ? successor : one)
			.filter(Objects::nonNull)
			.filter((one) -> !leading.equals(one))
			.distinct()
			.toList();
		return new Assignment(leading, others, unit.equals(this.watching) ? successor : this.watching, this.category,
				this.grade);
	}

	/** Whether a unit leads or assists. */
	public boolean concerns(UnitCode unit) {
		return this.lead.equals(unit) || this.assisting.contains(unit);
	}

}
