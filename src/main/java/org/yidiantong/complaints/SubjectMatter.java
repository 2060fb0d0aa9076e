package org.yidiantong.complaints;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.dispatch.DispatchSubject;
import org.yidiantong.complaints.dispatch.ItemReference;
import org.yidiantong.complaints.dispatch.Recusal;
import org.yidiantong.complaints.privacy.ProtectedText;
import org.yidiantong.identity.Actor;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * What a complaint is about and where, according to the checklist and the organization
 * chart at the time of filing.
 *
 * @param itemLineage the item's permanent key
 * @param placePath codes from the township down, separated by slashes
 * @param supervisingUnit code of the first desk; null where the district has none
 * @param recusal the units that are kept out of it
 * @param text without what identifies anybody
 * @param original the whole text, sealed, where something was left out
 */
@ValueObject
@Embeddable
record SubjectMatter(@Enumerated(EnumType.STRING) @Column(name = "nature") Nature nature,
		@Nullable @Column(name = "item_code") ItemCode itemCode,
		@Nullable @Column(name = "item_lineage") String itemLineage,
		@Nullable @Column(name = "item_name") String itemName, @Column(name = "list_version") String listVersion,
		@Column(name = "place_code") PlaceCode placeCode, @Column(name = "place_path") String placePath,
		@Nullable @Column(name = "supervising_unit") UnitCode supervisingUnit, @Embedded Recusal recusal,
		@Column(name = "content") String text, @Column(name = "original") byte @Nullable [] original) {

	/** The codes from the township down to the place. */
	List<PlaceCode> place() {
		return Stream.of(this.placePath.split("/")).map(PlaceCode::new).toList();
	}

	/** Sets the item that was determined later; null keeps the present one. */
	SubjectMatter about(@Nullable ItemReference item) {
		return (item == null) ? this
				: new SubjectMatter(this.nature, item.code(), item.lineage(), item.name(), this.listVersion,
						this.placeCode, this.placePath, this.supervisingUnit, this.recusal, this.text, this.original);
	}

	/**
	 * Of another nature, and with other units recused. A first desk that is among them
	 * passes it on to the district.
	 */
	SubjectMatter classified(Nature as, Recusal units, @Nullable UnitCode firstDesk) {
		return new SubjectMatter(as, this.itemCode, this.itemLineage, this.itemName, this.listVersion, this.placeCode,
				this.placePath, firstDesk, units, this.text, this.original);
	}

	/** With a text of which more is hidden. */
	SubjectMatter saying(ProtectedText words) {
		return new SubjectMatter(this.nature, this.itemCode, this.itemLineage, this.itemName, this.listVersion,
				this.placeCode, this.placePath, this.supervisingUnit, this.recusal, words.masked(), words.sealed());
	}

	/** With these respondents, and whoever is recused with them too. */
	SubjectMatter recusing(Recusal units) {
		Recusal all = units.and(this.recusal);
		return classified(this.nature, all, all.concerns(this.supervisingUnit) ? null : this.supervisingUnit);
	}

	/**
	 * With those recused too who are recused from another one, unless they are already.
	 */
	SubjectMatter absorbing(Recusal others) {
		return this.recusal.covers(others) ? this : recusing(this.recusal.and(others));
	}

	/**
	 * After a unit was dissolved: its successor is the first desk in its place, and is
	 * recused where the unit was.
	 * @param successor null for the district
	 */
	SubjectMatter succeeded(UnitCode unit, @Nullable UnitCode successor) {
		Recusal units = (successor != null && this.recusal.concerns(unit)) ? this.recusal.and(List.of(successor))
				: this.recusal;
		UnitCode desk = unit.equals(this.supervisingUnit) ? successor : this.supervisingUnit;
		return classified(this.nature, units, units.concerns(desk) ? null : desk);
	}

	/** Returns what the dispatch depends on. */
	DispatchSubject dispatchSubject(Instant filedAt) {
		return new DispatchSubject(this.listVersion, this.itemCode, this.placeCode, this.recusal,
				this.nature == Nature.REPORT, filedAt.atZone(BusinessClock.ZONE).toLocalDate());
	}

	/** Whether an actor is kept out of it, as a person or with its unit. */
	boolean keepsOut(Actor actor) {
		return this.recusal.concerns(actor.name(), actor.unit());
	}

	/** Whether a unit is kept out of it. */
	boolean recuses(@Nullable UnitCode unit) {
		return this.recusal.concerns(unit);
	}

}
