package org.yidiantong.complaints.dispatch;

import java.time.LocalDate;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.organization.UnitCode;

/**
 * The facts about a complaint on which its dispatch depends.
 *
 * @param listVersion the version of the list that item codes belong to
 * @param item code of the item, as presently known
 * @param place code of the place
 * @param recusal the units that are recused
 * @param report whether it tells how power was used
 * @param from the day from which the deadline counts: of the filing, or of the first
 * dispatch of a later round
 * @param again whether it has been closed before and is done again
 * @param before who has it or did it before it was reopened; null for nobody
 * @param passed code of the unit from which another one takes over; null for none
 */
@ValueObject
public record DispatchSubject(String listVersion, @Nullable ItemCode item, PlaceCode place, Recusal recusal,
		boolean report, LocalDate from, boolean again, @Nullable Assignment before, @Nullable UnitCode passed) {

	/** What the first dispatch of a complaint depends on. */
	public DispatchSubject(String listVersion, @Nullable ItemCode item, PlaceCode place, Recusal recusal,
			boolean report, LocalDate filedOn) {
		this(listVersion, item, place, recusal, report, filedOn, false, null, null);
	}

	/** The same in a later round, which counts from a day of its own. */
	public DispatchSubject again(LocalDate dispatched, @Nullable Assignment done) {
		return new DispatchSubject(this.listVersion, this.item, this.place, this.recusal, this.report, dispatched, true,
				done, this.passed);
	}

	/** The same, to be done by another unit than one. */
	public DispatchSubject notBy(@Nullable UnitCode unit) {
		return new DispatchSubject(this.listVersion, this.item, this.place, this.recusal, this.report, this.from,
				this.again, this.before, unit);
	}

}
