package org.yidiantong.complaints;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.dispatch.Assignment;
import org.yidiantong.complaints.dispatch.DispatchSubject;
import org.yidiantong.complaints.dispatch.ItemReference;
import org.yidiantong.complaints.dispatch.UnitRecused;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * What a complaint is about and where, according to the checklist and the organization
 * chart at the time of filing.
 *
 * @param itemLineage the item's permanent key
 * @param placePath codes from the township down, separated by slashes
 * @param supervisingUnit code of the first desk; null where the district has none
 * @param respondentUnit code of the unit that a report is about, which is recused; null
 * for other complaints
 * @param text masked text
 * @param original the encrypted text, if masking changed it
 */
@ValueObject
@Embeddable
record SubjectMatter(@Enumerated(EnumType.STRING) @Column(name = "nature") Nature nature,
		@Nullable @Column(name = "item_code") ItemCode itemCode,
		@Nullable @Column(name = "item_lineage") String itemLineage,
		@Nullable @Column(name = "item_name") String itemName, @Column(name = "list_version") String listVersion,
		@Column(name = "place_code") PlaceCode placeCode, @Column(name = "place_path") String placePath,
		@Nullable @Column(name = "supervising_unit") UnitCode supervisingUnit,
		@Nullable @Column(name = "respondent_unit") UnitCode respondentUnit, @Column(name = "content") String text,
		@Column(name = "original") byte @Nullable [] original) {

	/** The codes from the township down to the place. */
	List<PlaceCode> place() {
		return Stream.of(this.placePath.split("/")).map(PlaceCode::new).toList();
	}

	/** Sets the item that was determined later; null keeps the present one. */
	SubjectMatter about(@Nullable ItemReference item) {
		return (item == null) ? this
				: new SubjectMatter(this.nature, item.code(), item.lineage(), item.name(), this.listVersion,
						this.placeCode, this.placePath, this.supervisingUnit, this.respondentUnit, this.text,
						this.original);
	}

	/** Returns what the dispatch depends on. */
	DispatchSubject dispatchSubject(Instant filedAt) {
		return new DispatchSubject(this.listVersion, this.itemCode, this.placeCode, this.respondentUnit,
				this.nature == Nature.REPORT, filedAt.atZone(BusinessClock.ZONE).toLocalDate());
	}

	/** Whether a unit is the respondent. */
	boolean isAbout(@Nullable UnitCode unit) {
		return unit != null && Objects.equals(this.respondentUnit, unit);
	}

	void requireUnconcerned(Assignment assignment) {
		if (isAbout(assignment.lead())) {
			throw new UnitRecused(assignment.lead());
		}
		assignment.assisting().stream().filter(this::isAbout).findFirst().ifPresent((unit) -> {
			throw new UnitRecused(unit);
		});
	}

}
