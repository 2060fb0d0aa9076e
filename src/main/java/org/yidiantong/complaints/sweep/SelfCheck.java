package org.yidiantong.complaints.sweep;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.TenantId;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.events.SweepReturned;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * A unit's part of a sweep (自查): the places that it checks, and what it returned. It
 * returns again until everything that it found is fixed; the first time decides whether
 * it was in time.
 */
@AggregateRoot
@Entity
@Table(name = "complaints_self_check")
class SelfCheck {

	@Identity
	@EmbeddedId
	private SelfCheckKey id;

	@TenantId
	@Column(name = "tenant_id", insertable = false, updatable = false)
	private @Nullable Integer tenant;

	@Version
	private @Nullable Integer revision;

	private String[] places;

	private @Nullable Integer checked;

	private @Nullable Integer found;

	private @Nullable Integer fixed;

	private @Nullable String note;

	private @Nullable Instant firstReturnedAt;

	private @Nullable Instant returnedAt;

	private int returns;

	@SuppressWarnings("NullAway.Init")
	protected SelfCheck() {
	}

	SelfCheck(SelfCheckKey id, List<PlaceCode> places) {
		this.id = id;
		this.places = places.stream().map(PlaceCode::value).toArray(String[]::new);
	}

	/**
	 * Returns what was found and fixed.
	 * @param note masked
	 * @throws SelfCheckFinished when everything that it found was fixed before
	 */
	SweepReturned report(SelfCheckFigures figures, @Nullable String note, Sweep sweep, Instant now) {
		if (this.returnedAt != null && Objects.equals(this.found, this.fixed)) {
			throw new SelfCheckFinished();
		}
		this.checked = figures.checked();
		this.found = figures.found();
		this.fixed = figures.fixed();
		this.note = note;
		this.returnedAt = now;
		this.firstReturnedAt = (this.firstReturnedAt == null) ? now : this.firstReturnedAt;
		this.returns++;
		boolean inTime = !this.firstReturnedAt.atZone(BusinessClock.ZONE).toLocalDate().isAfter(sweep.dueOn());
		return new SweepReturned(this.id.tenant(), sweep.id().id(), sweep.itemCode(), unit(), figures.checked(),
				figures.found(), figures.fixed(), inTime, sweep.next(), now);
	}

	/** Takes over the places of another unit, which was dissolved. */
	void takeOver(SelfCheck other) {
		this.places = Stream.of(this.places, other.places).flatMap(Stream::of).distinct().toArray(String[]::new);
	}

	/** The same work for another unit. */
	SelfCheck succeeded(UnitCode unit) {
		return new SelfCheck(new SelfCheckKey(this.id.tenant(), this.id.sweep(), unit), places());
	}

	UnitCode unit() {
		return this.id.unit();
	}

	int revision() {
		return (this.revision == null) ? 0 : this.revision;
	}

	SelfCheckKey id() {
		return this.id;
	}

	List<PlaceCode> places() {
		return Stream.of(this.places).map(PlaceCode::new).toList();
	}

}
